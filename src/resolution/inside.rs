//! In: a text that decides by itself, and a person in one world. Out: what it says to this person, and whether it can.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::search::Group;
use super::texts::{Cell, Inside};
use super::trace::Step;
use super::walk::Walk;
use super::worlds::Choice;
use crate::locale::{Sameness, Tag, same_language, understand};
use crate::platform::tables::Part;
use crate::platform::vocabulary::Failing;
use crate::render::{Evaluated, Hit, Known, Taken};

/// What a text says to a person.
pub(super) enum Said {
    /// A text, in this language if it is known, by these choices.
    Text(Option<Tag>, Vec<Taken>),
    /// Nothing: none of its cases is for this person.
    Nothing,
    /// It cannot be told.
    NotKnown,
}

/// Which template, which part, and what is known of the names that it reads.
pub(super) type Key = (usize, String, Vec<(String, String)>);

impl Walk<'_> {
    /// What a text of one's own says; none where it says the same to all.
    pub(super) fn says(&mut self, part: &Part, slot: &str, cell: &Cell, template: usize) -> Option<Said> {
        let behind = self.case.texts.behind(self.case.profile, template, part);
        if behind.iter().all(|(_, inside)| inside.is_none()) {
            return None;
        }
        // HTML and plain text may both stand behind one body.
        let said = behind.into_iter().map(|(name, inside)| match inside {
            Some(inside) => self.one_says(inside, (template, name), slot, cell),
            None => Said::Text(cell.language.clone(), Vec::new()),
        });
        said.reduce(both)
    }

    fn one_says(&mut self, inside: &Inside, (template, name): (usize, &str), slot: &str, cell: &Cell) -> Said {
        let evaluated = self.evaluated(inside, template, name);
        for hit in &evaluated.hits {
            self.step(|_| Step::Inside {
                slot: slot.to_owned(),
                of: hit.of.clone(),
                value: hit.value.clone(),
                taken: hit.taken.clone(),
            });
        }
        for undecided in evaluated.undecided.iter().filter(|it| it.decides_language) {
            self.step(|_| Step::NotEvaluated { slot: slot.to_owned(), written: undecided.written.clone() });
        }
        if evaluated.undecided.iter().any(|it| it.decides_language && !it.names.is_empty()) || evaluated.is_cut {
            return Said::NotKnown;
        }
        let by_language: Vec<&Hit> = evaluated.hits.iter().filter(|hit| hit.is_language).collect();
        if evaluated.undecided.is_empty() && !evaluated.rendered.has_words() {
            return Said::Nothing;
        }
        let taken = evaluated.hits.iter().map(|hit| hit.taken.clone()).collect();
        if by_language.is_empty() {
            let is_open = evaluated.undecided.iter().any(|it| it.decides_language) && cell.language.is_none();
            return if is_open { Said::NotKnown } else { Said::Text(cell.language.clone(), taken) };
        }
        Said::Text(language_of(&by_language, inside), taken)
    }

    /// How a text of one's own fails for this person, if it does.
    pub(super) fn stops(&mut self, group: &Group<'_>, cell: &Cell) -> Option<Failing> {
        for part in &group.parts {
            let slot = group.slots.first().filter(|_| group.parts.len() == 1).map_or(part.id.as_str(), |slot| slot);
            if let Some(failing) = self.part_stops(part, slot, cell) {
                return Some(failing);
            }
        }
        None
    }

    fn part_stops(&mut self, part: &Part, slot: &str, cell: &Cell) -> Option<Failing> {
        let case = self.case;
        let template = cell.holds.slot(slot).flatten()?;
        let behind = case.texts.behind(case.profile, template, part);
        behind.into_iter().find_map(|(name, inside)| self.text_stops(part, slot, (template, name), inside?))
    }

    fn text_stops(
        &mut self,
        part: &Part,
        slot: &str,
        (template, name): (usize, &str),
        inside: &Inside,
    ) -> Option<Failing> {
        let case = self.case;
        let evaluated = self.evaluated(inside, template, name);
        let fail = |walk: &mut Self, placeholder: &str| {
            walk.step(|_| Step::NoValue { slot: slot.to_owned(), placeholder: placeholder.to_owned() });
            part.if_error.or(Some(Failing::NoMail))
        };
        // What is not evaluated may never be reached: then nothing is concluded from what stands in it.
        if part.if_error.is_some() && evaluated.undecided.is_empty() {
            let unknown = evaluated.names().find(|name| case.profile.allows(name, case.kind, None) == Some(false));
            if let Some(unknown) = unknown {
                return fail(self, unknown);
            }
        }
        let placeholder = evaluated.failing.as_ref().filter(|_| inside.stops())?;
        // An empty cell may be left out of the data, or sent as an empty text: only the first is an error.
        if self.world.choose(&Choice::EmptyValue, 2) == 0 { fail(self, placeholder) } else { None }
    }

    fn evaluated(&mut self, inside: &Inside, template: usize, name: &str) -> Rc<Evaluated> {
        let known: BTreeMap<String, Known> =
            inside.reads.keys().map(|name| (name.clone(), self.known(name, inside))).collect();
        let written = known.iter().map(|(name, known)| (name.clone(), format!("{known:?}"))).collect();
        let key: Key = (template, name.to_owned(), written);
        if let Some(evaluated) = self.case.evaluated.borrow().get(&key) {
            return Rc::clone(evaluated);
        }
        let evaluated = Rc::new(inside.evaluate(&|name| known.get(name).cloned().unwrap_or_default()));
        self.case.evaluated.borrow_mut().insert(key, Rc::clone(&evaluated));
        evaluated
    }

    /// What is known of the value behind a name: what the profile says it holds, else a column of the list.
    fn known(&mut self, name: &str, inside: &Inside) -> Known {
        let decides = inside.reads.get(name).is_some_and(|read| read.asked || read.compared);
        if let Some(fact) = self.case.profile.value.get(name).filter(|_| decides) {
            return match self.fact(fact) {
                Some(value) => Known::Value(value.to_string()),
                None => Known::Absent,
            };
        }
        let facts = self.case.person.facts;
        match facts.get(&format!("value.{name}")) {
            Some(value) if value.is_empty() => Known::Absent,
            Some(value) => Known::Value(value.clone()),
            None if facts.contains_key(&format!("present.{name}")) => Known::Present,
            None => Known::NotKnown,
        }
    }
}

/// What two texts behind one part say together.
fn both(one: Said, other: Said) -> Said {
    match (one, other) {
        (Said::Nothing, Said::Nothing) => Said::Nothing,
        (Said::Text(one, mut taken), Said::Text(other, more)) => {
            taken.extend(more.into_iter().filter(|it| !taken.contains(it)).collect::<Vec<_>>());
            let same = one.as_ref().zip(other.as_ref());
            let is_same = same.is_some_and(|(one, other)| same_language(one, other) != Sameness::Different);
            Said::Text(one.filter(|_| is_same), taken)
        }
        // The one has words and the other has none, or it cannot be told.
        _ => Said::NotKnown,
    }
}

/// The language of what was taken: the word of the case; for everyone else the language of the file, if it has one.
fn language_of(hits: &[&Hit], inside: &Inside) -> Option<Tag> {
    let other = inside.locale.as_deref().and_then(|written| understand(written).tag);
    let tag = |hit: &&Hit| match &hit.taken {
        Taken::Case(word) => understand(word).tag,
        Taken::Else | Taken::Nothing => other.clone(),
    };
    let first = hits.first().and_then(tag)?;
    let same = |hit: &&Hit| tag(hit).is_some_and(|it| same_language(&first, &it) != Sameness::Different);
    hits.iter().all(same).then_some(first)
}
