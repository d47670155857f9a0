//! In: one cell of a search's grid. Out: whether it holds the text of a group, and whether that text is taken.

use std::collections::BTreeMap;

use super::chosen::Open;
use super::search::{Got, Group, Spot};
use super::texts::Cell;
use super::trace::{CellWhy, Step};
use super::walk::Walk;
use super::worlds::Choice;
use crate::locale::Tag;
use crate::platform::rules::{Numbered, Search};
use crate::platform::tables::Layer;
use crate::platform::vocabulary::{Failing, LayerKind, Role};
use crate::platform::{Kind, Value};

/// What was found for the slots of a group.
pub(super) enum Hit {
    /// A text of one's own.
    Custom(Box<Cell>),
    /// A text of the platform's own.
    Stock { layer: String, message: String, locale: Option<String>, language: Option<Tag>, given: Given },
}

/// Slot to the place of a stock text that was given.
type Given = BTreeMap<String, usize>;

impl Walk<'_> {
    /// Looks into one cell.
    pub(super) fn look(
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
        if let Hit::Custom(cell) = &hit
            && let Some(failing) = self.fails(group).or_else(|| self.stops(group, cell))
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
    pub(super) fn has_stock(&mut self, message: &str) -> bool {
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

    pub(super) fn cell(
        &mut self,
        search: &Numbered<Search>,
        group: &Group<'_>,
        layer: &str,
        spot: &Spot,
        why: CellWhy,
    ) {
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
