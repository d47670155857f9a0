//! In: the chosen locales. Out: for each part the first cell that holds its text, and every cell that was passed over.

use std::collections::{BTreeMap, BTreeSet};

use super::chosen::Open;
use super::outcome::{End, Served};
use super::parents::parents;
use super::texts::{CONTAINER, Calls, Cell, keys_of};
use super::trace::{CellWhy, Step};
use super::walk::{Name, Walk};
use super::worlds::Choice;
use crate::locale;
use crate::platform::fact::Term;
use crate::platform::rules::{Numbered, Search};
use crate::platform::tables::{Layer, Part};
use crate::platform::vocabulary::{Failing, LayerKind, Missing, Of, Order, Role, Unit};
use crate::platform::{Kind, Value};

/// Slots that must lie in one cell.
struct Group<'g> {
    parts: Vec<&'g Part>,
    slots: Vec<&'g str>,
    container: bool,
}

/// Where a search looks: a locale (with the parent rule it comes from), no locale, or what is flagged.
#[derive(Clone)]
enum Spot {
    Name(Name, Option<usize>),
    NoLocale,
    Marked,
}

/// What was found for each slot of a group.
enum Hit {
    Custom(Box<Cell>),
    Stock { layer: String, message: String, locale: Option<String>, language: Option<locale::Tag>, given: Given },
}

type Given = BTreeMap<String, usize>;

/// What becomes of a group.
enum Got {
    Found(Hit),
    Failed(Failing),
    Missing,
}

impl Walk<'_> {
    /// What is sent, for chosen locales and what the gates left open.
    pub(super) fn find(&mut self, open: &Open) -> End {
        let profile = self.case.profile;
        let per_part = profile.source.iter().any(|source| !source.parts.is_empty());
        if let Some(forced) = &open.forced {
            self.chosen.clone_from(forced);
        } else if !per_part || profile.unit == Unit::Mail {
            self.chosen = self.choose(None);
        }
        let mut sent = BTreeMap::new();
        if profile.unit == Unit::Mail {
            let parts: Vec<&Part> = profile.part.iter().collect();
            let slots = parts.iter().filter(|part| part.role != Role::Extra).map(|part| part.id.as_str()).collect();
            let group = Group { parts, slots, container: false };
            let got = self.group(&group, open);
            for part in &profile.part {
                match self.serve(part, &part.id, &got) {
                    Ok(served) => sent.insert(part.id.clone(), served),
                    Err(reason) => return nothing(reason),
                };
            }
            return End::Parts(sent);
        }
        for part in &profile.part {
            if per_part && open.forced.is_none() {
                self.chosen = self.choose(Some(&part.id));
            }
            let keys = self.part(part, open, &mut sent);
            if let Err(reason) = keys {
                return nothing(reason);
            }
        }
        End::Parts(sent)
    }

    fn part(&mut self, part: &Part, open: &Open, sent: &mut BTreeMap<String, Served>) -> Result<(), &'static str> {
        let profile = self.case.profile;
        if profile.unit != Unit::Key {
            let group = Group { parts: vec![part], slots: vec![&part.id], container: false };
            let got = self.group(&group, open);
            sent.insert(part.id.clone(), self.serve(part, &part.id, &got)?);
            return Ok(());
        }
        let mut keys = keys_of(profile, self.case.kind, part);
        // What wraps a mail of one's own is one's own, too.
        if part.container && self.has_stock(self.case.kind) {
            let slot = format!("{}{CONTAINER}", part.id);
            let group = Group { parts: vec![part], slots: vec![&slot], container: true };
            let got = self.group(&group, open);
            let calls = match &got {
                Got::Found(Hit::Stock { .. }) => Calls::All,
                Got::Found(Hit::Custom(cell)) => cell.calls.clone(),
                _ => Calls::Keys(BTreeSet::default()),
            };
            if let Calls::Keys(called) = &calls {
                keys.retain(|key| called.contains(key));
            }
            if keys.is_empty() {
                sent.insert(part.id.clone(), self.serve(part, &slot, &got)?);
                return Ok(());
            }
        }
        for key in &keys {
            let group = Group { parts: vec![part], slots: vec![key], container: false };
            let got = self.group(&group, open);
            let served = self.serve(part, key, &got)?;
            sent.insert(if keys.len() == 1 { part.id.clone() } else { format!("{}:{key}", part.id) }, served);
        }
        Ok(())
    }

    fn serve(&mut self, part: &Part, slot: &str, got: &Got) -> Result<Served, &'static str> {
        match got {
            Got::Found(Hit::Stock { layer, message, locale, language, given }) => Ok(Served::Text {
                message: message.clone(),
                layer: layer.clone(),
                kind: LayerKind::Stock,
                locale: locale.clone(),
                language: language.clone(),
                template: given.get(slot).copied(),
            }),
            Got::Found(Hit::Custom(cell)) => Ok(self.custom(part, slot, cell)),
            Got::Failed(Failing::NoMail) => Err("text-fails"),
            Got::Failed(Failing::LeaveOut) => Ok(Served::LeftOut),
            Got::Failed(Failing::Empty | Failing::Next) => Ok(Served::Empty),
            Got::Missing if part.role == Role::Extra && part.if_missing.is_none() => Ok(Served::LeftOut),
            Got::Missing => match part.if_missing.unwrap_or(self.case.profile.if_missing) {
                Missing::NoMail => Err("not-found"),
                Missing::Empty => Ok(Served::Empty),
                Missing::LeaveOut => Ok(Served::LeftOut),
                Missing::PrintKey => Ok(Served::PrintKey { key: slot.to_owned() }),
            },
        }
    }

    fn custom(&mut self, part: &Part, slot: &str, cell: &Cell) -> Served {
        let template = cell.holds.slot(slot);
        if template.is_none() && part.role == Role::Extra {
            return Served::LeftOut;
        }
        let template = template.flatten();
        let mut language = cell.language.clone();
        if let Some(branches) = &cell.branches {
            let stated = branches.as_ref().map(|(handled, other)| {
                let layer = self.case.profile.layer.iter().find(|layer| layer.it.id == cell.layer);
                let on = layer.and_then(|layer| layer.branch_on.clone());
                let value = on.and_then(|fact| self.fact(&fact)).map(|value| value.to_string());
                handled.iter().find(|it| Some(it.as_str()) == value.as_deref()).or(other.as_ref())
            });
            match stated {
                None => {
                    return Served::InTemplate { message: cell.message.clone(), layer: cell.layer.clone(), template };
                }
                Some(None) => return Served::Empty,
                Some(Some(taken)) => {
                    // A person said so; nobody evaluated the template.
                    self.derived = true;
                    language = locale::understand(taken).tag;
                }
            }
        }
        Served::Text {
            message: cell.message.clone(),
            layer: cell.layer.clone(),
            kind: LayerKind::Custom,
            locale: cell.name.clone(),
            language,
            template,
        }
    }

    fn group(&mut self, group: &Group<'_>, open: &Open) -> Got {
        let profile = self.case.profile;
        for search in &profile.search {
            let of_parts = search.parts.is_empty() || group.parts.iter().any(|part| search.parts.contains(&part.id));
            if (search.of == Some(Of::Containers)) != group.container || !of_parts || !self.holds(&search.when) {
                continue;
            }
            if let Some(got) = self.grid(search, group, open) {
                return got;
            }
        }
        self.step(|_| Step::Missing { slot: group.slots.join(" ") });
        Got::Missing
    }

    fn grid(&mut self, search: &Numbered<Search>, group: &Group<'_>, open: &Open) -> Option<Got> {
        let mut found = None;
        let mut expanded: Vec<Option<Vec<Spot>>> = vec![None; search.locales.len()];
        let by_layer = search.order == Some(Order::LayerFirst);
        let outer = if by_layer { search.layers.len() } else { 1 };
        for first in 0..outer {
            for (n, term) in search.locales.iter().enumerate() {
                let met = self.world.met.len();
                let spots = match expanded[n].take() {
                    Some(spots) => spots,
                    None => self.expand(search, term),
                };
                if found.is_some() {
                    if self.world.met.len() > met {
                        // What was never asked is not told.
                        self.world.met.truncate(met);
                        continue;
                    }
                    if self.steps.is_none() {
                        return found;
                    }
                }
                for spot in &spots {
                    let layers = if by_layer { &search.layers[first..=first] } else { &search.layers[..] };
                    for layer in layers {
                        if found.is_some() {
                            self.cell(search, group, layer, spot, CellWhy::NotReached);
                        } else {
                            found = self.look(search, group, open, layer, spot);
                            if found.is_some() && self.steps.is_none() {
                                return found;
                            }
                        }
                    }
                }
                expanded[n] = Some(spots);
            }
        }
        found
    }

    fn expand(&mut self, search: &Search, term: &Term) -> Vec<Spot> {
        let profile = self.case.profile;
        let with_parents = |name: &Name| {
            let parents = parents(profile, name).into_iter().map(|(parent, rule)| Spot::Name(parent, Some(rule)));
            parents.collect::<Vec<_>>()
        };
        match term {
            Term::Chosen => {
                let nested = search.locales.contains(&Term::Parents);
                let mut spots = Vec::new();
                for name in &self.chosen {
                    spots.push(Spot::Name(name.clone(), None));
                    if nested {
                        spots.extend(with_parents(name));
                    }
                }
                spots
            }
            Term::Parents if search.locales.contains(&Term::Chosen) => Vec::new(),
            Term::Parents => self.chosen.iter().flat_map(with_parents).collect(),
            Term::Default => {
                let default = profile.default.as_ref().and_then(|fact| self.fact(fact));
                let name = default.and_then(|value| self.read(&value.to_string()));
                name.into_iter().map(|name| Spot::Name(name, None)).collect()
            }
            Term::DefaultOfAnotherLanguage => {
                let default = profile.default.as_ref().and_then(|fact| self.fact(fact));
                let Some(name) = default.and_then(|value| self.read(&value.to_string())) else { return Vec::new() };
                if self.chosen.iter().any(|chosen| chosen.subtags.language == name.subtags.language) {
                    return Vec::new();
                }
                let parents = with_parents(&name);
                std::iter::once(Spot::Name(name, None)).chain(parents).collect()
            }
            Term::MarkedDefault => vec![Spot::Marked],
            Term::NoLocale => vec![Spot::NoLocale],
            Term::Fact(fact) => {
                let value = self.fact(fact);
                let values = match value {
                    Some(Value::Many(many)) => many,
                    Some(value) => vec![value.to_string()],
                    None => Vec::new(),
                };
                values.iter().filter_map(|value| self.read(value)).map(|name| Spot::Name(name, None)).collect()
            }
        }
    }

    /// Looks into one cell.
    fn look(
        &mut self,
        search: &Numbered<Search>,
        group: &Group<'_>,
        open: &Open,
        layer: &str,
        spot: &Spot,
    ) -> Option<Got> {
        let profile = self.case.profile;
        if open.layers.as_ref().is_some_and(|open| !open.iter().any(|it| it == layer)) {
            self.cell(search, group, layer, spot, CellWhy::Closed);
            return None;
        }
        let rule = profile.layer.iter().find(|it| it.it.id == layer)?;
        let hit = self.there(search, group, rule, spot).filter(|hit| match hit {
            Hit::Stock { message, .. } => self.has_own(message),
            Hit::Custom(_) => true,
        });
        let Some(hit) = hit else {
            self.cell(search, group, layer, spot, CellWhy::NotThere);
            return None;
        };
        let parent = match spot {
            Spot::Name(_, Some(parent)) => profile.parent.get(*parent),
            _ => None,
        };
        let applies = self.applies(search.n, search.certainty)
            && parent.is_none_or(|parent| self.applies(parent.n, parent.certainty))
            && self.applies(rule.n, rule.it.certainty);
        if !applies {
            self.cell(search, group, layer, spot, CellWhy::OtherReading);
            return None;
        }
        if matches!(hit, Hit::Custom(_))
            && let Some(failing) = self.fails(group)
        {
            self.cell(search, group, layer, spot, CellWhy::Fails);
            return if failing == Failing::Next { None } else { Some(Got::Failed(failing)) };
        }
        self.cell(search, group, layer, spot, CellWhy::Found);
        Some(Got::Found(hit))
    }

    fn there(&mut self, search: &Search, group: &Group<'_>, rule: &Numbered<Layer>, spot: &Spot) -> Option<Hit> {
        let case = self.case;
        let wanted = search.message.as_deref().unwrap_or(case.kind);
        let layer = rule.it.id.as_str();
        let own = (wanted == case.kind && wanted != case.wish.message).then_some(case.wish.message.as_str());
        let messages = own.into_iter().chain([wanted]);
        if rule.kind == LayerKind::Custom {
            let full = |cell: &&Cell| group.slots.iter().all(|slot| cell.holds.slot(slot).is_some());
            for message in messages {
                let found = match spot {
                    Spot::Name(name, _) => case.texts.at(message, layer, &name.text).iter().find(full).cloned(),
                    Spot::NoLocale => case.texts.at(message, layer, "").iter().find(full).cloned(),
                    Spot::Marked => self.marked(message, layer, &group.slots),
                };
                if found.is_some() {
                    return found.map(Box::new).map(Hit::Custom);
                }
            }
            return None;
        }
        if case.profile.kind(wanted).is_some_and(|message| !message.stock)
            || group.parts.iter().any(|part| part.role != Role::Extra && rule.without.contains(&part.id))
        {
            return None;
        }
        let name = match spot {
            Spot::Name(name, _) => name.text.as_str(),
            Spot::NoLocale if group.container => {
                let slot = group.slots.first()?;
                return (!case.texts.lacks_container(layer, slot)).then(|| Hit::Stock {
                    layer: layer.to_owned(),
                    message: wanted.to_owned(),
                    locale: None,
                    language: None,
                    given: Given::new(),
                });
            }
            Spot::NoLocale => "",
            Spot::Marked => return None,
        };
        let slots: Vec<&str> =
            group.slots.iter().copied().chain(group.parts.iter().map(|part| part.id.as_str())).collect();
        let shipped = case.texts.stock(wanted, layer, name, &slots)?;
        Some(Hit::Stock {
            layer: layer.to_owned(),
            message: wanted.to_owned(),
            locale: shipped.written.clone(),
            language: shipped.language.clone(),
            given: shipped
                .given
                .iter()
                .filter(|((message, _), _)| message == wanted)
                .map(|((_, slot), number)| (slot.clone(), *number))
                .collect(),
        })
    }

    /// Whether the platform has a text of its own for this kind.
    fn has_stock(&mut self, message: &str) -> bool {
        self.case.profile.kind(message).is_none_or(|message| message.stock) && self.has_own(message)
    }

    /// Whether the platform has a mail of this kind. A profile with mail kinds does not say of others that there is none.
    fn has_own(&mut self, message: &str) -> bool {
        let profile = self.case.profile;
        let listed = profile.kind(message).is_some() || profile.message.iter().all(|it| it.id == "message");
        listed || self.world.choose(&Choice::Kind(message.to_owned()), 2) == 0
    }

    /// The cell that is flagged as its layer's default. Where none is, each could be: that is a question.
    fn marked(&mut self, message: &str, layer: &str, slots: &[&str]) -> Option<Cell> {
        let texts = self.case.texts;
        let full = |cell: &&Cell| slots.iter().all(|slot| cell.holds.slot(slot).is_some());
        let cells: Vec<&Cell> = texts.of(message, layer).filter(full).collect();
        if let Some(cell) = cells.iter().find(|cell| cell.marked_default) {
            return Some((*cell).clone());
        }
        if texts.of(message, layer).any(|cell| cell.marked_default) || cells.is_empty() {
            return None;
        }
        let choice = Choice::MarkedDefault(layer.to_owned());
        let taken = if cells.len() == 1 { 0 } else { self.world.choose(&choice, cells.len()) };
        cells.get(taken).map(|cell| (*cell).clone())
    }

    fn fails(&mut self, group: &Group<'_>) -> Option<Failing> {
        let part = group.parts.iter().find(|part| part.if_error.is_some())?;
        let error = self.fact(&crate::platform::fact::Fact::Message("error".to_owned()))?;
        let named = |name: &str| group.parts.iter().any(|part| part.id == name && part.if_error.is_some());
        let fails = match &error {
            Value::Many(parts) => parts.iter().any(|part| named(part)),
            Value::Text(text) if text.split([',', ' ']).any(named) => true,
            value => Kind::YesNo.read(value, &[]) == Some(Value::Flag(true)),
        };
        fails.then_some(part.if_error).flatten()
    }

    fn cell(&mut self, search: &Numbered<Search>, group: &Group<'_>, layer: &str, spot: &Spot, why: CellWhy) {
        let kind = self.case.kind;
        self.step(|profile| Step::Cell {
            slot: group.slots.join(" "),
            message: search.message.clone().unwrap_or_else(|| kind.to_owned()),
            layer: layer.to_owned(),
            locale: match spot {
                Spot::Name(name, _) => Some(name.text.clone()),
                Spot::NoLocale => None,
                Spot::Marked => Some("marked-default".to_owned()),
            },
            why,
            rule: profile.rules[search.n].clone(),
        });
    }
}

fn nothing(reason: &str) -> End {
    End::Nothing { reason: reason.to_owned() }
}
