//! In: the chosen locales. Out: for each part the first cell that holds its text, and every cell that was passed over.

use std::collections::{BTreeMap, BTreeSet};

use super::branches::{Branch, Way};
use super::cells::Hit;
use super::chosen::Open;
use super::inside::Said;
use super::outcome::{End, Served};
use super::parents::parents;
use super::texts::{CONTAINER, Calls, Cell, keys_of};
use super::trace::{CellWhy, Step};
use super::walk::{Name, Walk};
use crate::locale;
use crate::platform::Value;
use crate::platform::fact::Term;
use crate::platform::rules::{Numbered, Search};
use crate::platform::tables::Part;
use crate::platform::vocabulary::{Failing, LayerKind, Missing, Of, Order, Role, Unit};

/// Slots that must lie in one cell.
pub(super) struct Group<'g> {
    pub(super) parts: Vec<&'g Part>,
    pub(super) slots: Vec<&'g str>,
    pub(super) container: bool,
}

/// Where a search looks: a locale (with the parent rule it comes from), no locale, or what is flagged.
#[derive(Clone)]
pub(super) enum Spot {
    Name(Name, Option<usize>),
    NoLocale,
    Marked,
}

/// What becomes of a group.
pub(super) enum Got {
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
                taken: Vec::new(),
            }),
            Got::Found(Hit::Custom(cell)) => self.custom(part, slot, cell),
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

    fn custom(&mut self, part: &Part, slot: &str, cell: &Cell) -> Result<Served, &'static str> {
        let template = cell.holds.slot(slot);
        if template.is_none() && part.role == Role::Extra {
            return Ok(Served::LeftOut);
        }
        let in_template =
            |template| Served::InTemplate { message: cell.message.clone(), layer: cell.layer.clone(), template };
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
                None => return Ok(in_template(template)),
                // A person said so; nobody evaluated the template.
                Some(None) => {
                    self.derived = true;
                    return Ok(Served::Empty);
                }
                Some(Some(taken)) => {
                    self.derived = true;
                    language = locale::understand(taken).tag;
                }
            }
        }
        let mut cases = Vec::new();
        if let Some(said) = template.and_then(|template| self.says(part, slot, cell, template)) {
            match said {
                Said::NotKnown => return Ok(in_template(template)),
                Said::Nothing => {
                    return match part.if_empty.unwrap_or(Missing::Empty) {
                        Missing::NoMail => Err("text-empty"),
                        Missing::LeaveOut => Ok(Served::LeftOut),
                        Missing::Empty | Missing::PrintKey => Ok(Served::Empty),
                    };
                }
                Said::Text(spoken, taken) => (language, cases) = (spoken, taken),
            }
        }
        Ok(Served::Text {
            message: cell.message.clone(),
            layer: cell.layer.clone(),
            kind: LayerKind::Custom,
            locale: cell.name.clone(),
            language,
            template,
            taken: cases,
        })
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
        self.takes(Branch::Missing);
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
                    for (at, layer) in layers.iter().enumerate() {
                        if found.is_some() {
                            self.cell(search, group, layer, spot, CellWhy::NotReached);
                        } else {
                            found = self.look(search, group, open, layer, spot);
                            if found.is_some() {
                                self.takes(Branch::Rule(search.n, Way::Found(if by_layer { first } else { at }, n)));
                            }
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
}

fn nothing(reason: &str) -> End {
    End::Nothing { reason: reason.to_owned() }
}
