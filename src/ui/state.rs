//! In: a state and an action. Out: the next state. Nothing here touches the browser.

mod action;
mod reading;
mod key;
mod lines;
mod store;
mod trial;
mod typed;
mod view;

use std::collections::BTreeSet;
use std::rc::Rc;

use crate::engine::{Answer, Merged, Wave};
use crate::finding::Finding;
use crate::report::Report;
use crate::sample::Options;
use crate::setup::{LocalesFrom, Setup};
use crate::signoff::{self, Record};

pub use action::{Action, Look};
pub use key::Key;
pub use lines::{Lines, LinesFile, LinesStep};
pub use reading::Reading;
pub use store::Store;
pub use view::View;

/// The four places of the page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// Before anything is open.
    #[default]
    Start,
    /// The three cards.
    Prepare,
    /// Who gets what.
    Check,
    /// Signatures and decisions.
    SignOff,
    /// The plan.
    HandOver,
}

/// What was opened, said, decided and found.
#[derive(Clone)]
pub struct State {
    /// The language of the page.
    pub lang: String,
    /// Where the person is.
    pub place: Place,
    /// What people said.
    pub setup: Rc<Setup>,
    /// What people decided.
    pub record: Rc<Record>,
    /// The latest report.
    pub report: Rc<Report>,
    /// A list that is being read.
    pub reading: Option<Reading>,
    /// A second list that is being read.
    pub reading_locales: Option<Reading>,
    /// Whether the report is older than the setup.
    pub waiting: bool,
    /// Units whose mail was on screen.
    pub opened: BTreeSet<String>,
    /// Units whose mail is on screen at the sign-off.
    pub shown: BTreeSet<String>,
    /// The languages that the person who signs reads, as tags.
    pub reads: BTreeSet<String>,
    /// The units to which the sign-off is narrowed; none for all.
    pub only_left: Option<BTreeSet<String>>,
    /// Whether a saved review was opened, of which only what is left is to be shown once it is known.
    pub narrow_next: bool,
    /// The name of the person who signs, kept within the session.
    pub name: String,
    /// What could not be done, and why.
    pub refused: Vec<Finding>,
    /// Whether the list was changed after it was opened.
    pub file_changed: bool,
    /// What just happened: a sentence of `shell.ftl`, shown and announced until something else is done.
    pub told: Option<&'static str>,
    /// What another review would bring, and where it clashes with this one.
    pub merged: Option<Rc<Merged>>,
    /// Under which name this session signed or decided last: whoever types another one has opened nothing yet.
    pub signed_as: Option<String>,
    /// What was sent, against what was signed.
    pub sent: Option<Rc<crate::report::Sent>>,
    /// Made-up people, once they were asked for.
    pub stand_ins: Option<Rc<crate::report::StandInsReport>>,
    /// The key with which plans are signed.
    pub key: Key,
    /// One line per person, for senders that want them.
    pub lines: Lines,
    /// Whether the built-in example is open.
    pub is_example: bool,
    /// What people said before something was tried out; none while nothing is.
    pub trial: Option<Rc<Setup>>,
    /// States to go back to.
    pub undo: Vec<(Rc<Setup>, Rc<Record>)>,
}

impl Default for State {
    fn default() -> Self {
        Self {
            lang: "en".to_owned(),
            place: Place::default(),
            setup: Rc::default(),
            record: Rc::default(),
            report: Rc::default(),
            reading: None,
            reading_locales: None,
            waiting: false,
            opened: BTreeSet::new(),
            shown: BTreeSet::new(),
            reads: BTreeSet::new(),
            only_left: None,
            narrow_next: false,
            name: String::new(),
            refused: Vec::new(),
            file_changed: false,
            told: None,
            merged: None,
            signed_as: None,
            sent: None,
            stand_ins: None,
            key: Key::default(),
            lines: Lines::default(),
            is_example: false,
            trial: None,
            undo: Vec::new(),
        }
    }
}

impl State {
    /// How many changes can be taken back.
    const UNDO: usize = 100;

    /// What an action changes.
    fn change(&mut self, action: Action) {
        match action {
            Action::Go(place) => self.place = place,
            Action::Speak(lang) => {
                self.waiting |= self.lang != lang;
                self.lang = lang;
            }
            Action::Edit(edit) => {
                self.remember();
                edit(Rc::make_mut(&mut self.setup));
                self.outdated();
            }
            Action::Decide(decide) => {
                self.remember();
                decide(Rc::make_mut(&mut self.record));
                self.signed_as = Some(self.name.clone());
                self.outdated();
            }
            Action::Undo => {
                if let Some((setup, record)) = self.undo.pop() {
                    let list = self.setup.list.clone();
                    self.setup = setup;
                    self.record = record;
                    // The list stays open, and stays read as it is.
                    self.list_is_read(list);
                    self.outdated();
                }
            }
            Action::ReadingBegins { name, size } => {
                self.reading = Some(Reading { name, size, ..Reading::default() });
                self.refused.clear();
                self.is_example = false;
            }
            Action::ReadingEnds { opened } => self.reading_ends(opened),
            Action::LocalesBegin { name, size } => {
                self.reading_locales = Some(Reading { name, size, ..Reading::default() });
                self.refused.clear();
            }
            Action::LocalesProgress { rows, bytes } => {
                if let Some(reading) = &mut self.reading_locales {
                    (reading.rows, reading.bytes) = (rows, bytes);
                }
            }
            Action::LocalesEnd { opened } => self.locales_end(opened),
            Action::Answered(answer) => self.answered(answer),
            Action::Show { unit, shown: true } => {
                self.opened.insert(unit.clone());
                self.shown.insert(unit);
            }
            Action::Show { unit, shown: false } => drop(self.shown.remove(&unit)),
            Action::Reads { language, reads: true } => drop(self.reads.insert(language)),
            Action::Reads { language, reads: false } => drop(self.reads.remove(&language)),
            Action::OnlyLeft(only) => self.only_left = only.then(|| self.left()),
            Action::Named(name) => self.named(name),
            Action::TakeMerged(take) => {
                if let Some(merged) = self.merged.take().filter(|_| take) {
                    self.remember();
                    self.record = Rc::new(merged.record.clone());
                    self.outdated();
                }
            }
            Action::ExampleOpened => self.is_example = true,
            Action::NextWave(wave, options) => {
                self.remember();
                let setup = Rc::make_mut(&mut self.setup);
                if wave == Wave::Correction {
                    setup.correction = Some(setup.next_correction());
                }
                // The list has all that a second one gave.
                (setup.list, setup.locales_from) = (options, None);
                (self.file_changed, self.is_example) = (false, false);
                self.record = Rc::default();
                self.sent = None;
                (self.opened, self.shown, self.only_left) = (BTreeSet::new(), BTreeSet::new(), None);
                self.place = Place::Prepare;
                self.outdated();
            }
            Action::Told(told) => self.told = Some(told),
            Action::Trial(step) => self.try_out(step),
            Action::Key(key) => self.key = key,
            Action::Lines(step) => self.lines = self.lines.after(step),
            Action::PutAway => self.refused.clear(),
            // The view takes it.
            Action::Look(_) => {}
        }
    }

    /// The units that are still to be signed or decided.
    fn left(&self) -> BTreeSet<String> {
        let is_done = |state: &str| signoff::State::SETTLED.iter().any(|it| it.as_str() == state);
        let units = self.report.units.iter().filter(|unit| !is_done(&unit.state));
        units.map(|unit| unit.id.clone()).collect()
    }

    /// Someone else who signs in the same browser has opened no mail yet, and reads languages of their own.
    fn named(&mut self, name: String) {
        if self.signed_as.as_ref().is_some_and(|before| signoff::person(before) != signoff::person(&name)) {
            (self.opened, self.shown, self.reads) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
            self.signed_as = None;
        }
        self.name = name;
    }

    fn remember(&mut self) {
        if self.undo.len() == Self::UNDO {
            self.undo.remove(0);
        }
        self.undo.push((Rc::clone(&self.setup), Rc::clone(&self.record)));
    }

    fn outdated(&mut self) {
        self.waiting = true;
    }

    fn reading_ends(&mut self, opened: Option<Options>) {
        self.reading = None;
        if let Some(options) = opened {
            self.file_changed = false;
            self.refused.clear();
            self.list_is_read(options);
        }
    }

    fn locales_end(&mut self, opened: Option<LocalesFrom>) {
        self.reading_locales = None;
        let Some(from) = opened else { return };
        self.refused.clear();
        if self.setup.locales_from.as_ref() != Some(&from) {
            self.remember();
            Rc::make_mut(&mut self.setup).locales_from = Some(from);
            self.outdated();
        }
    }

    /// Notes how the open list was read.
    fn list_is_read(&mut self, options: Options) {
        if self.setup.list != options {
            Rc::make_mut(&mut self.setup).list = options;
            self.outdated();
        }
    }

    fn answered(&mut self, answer: Answer) {
        match answer {
            Answer::Progress { rows, bytes, languages } => {
                if let Some(reading) = &mut self.reading {
                    reading.rows = rows;
                    reading.bytes = bytes;
                    reading.languages = languages;
                }
            }
            Answer::Report(report) => {
                self.report = Rc::new(*report);
                self.stand_ins = None;
                self.waiting = false;
                if self.narrow_next && !self.report.units.is_empty() {
                    self.narrow_next = false;
                    let left = self.left();
                    self.only_left = (!left.is_empty() && left.len() < self.report.units.len()).then_some(left);
                }
            }
            Answer::Merged(merged) if merged.clashes.is_empty() => {
                if *self.record != merged.record {
                    self.remember();
                    self.record = Rc::new(merged.record);
                    self.outdated();
                }
                self.told = Some(if merged.n_new == 0 { "merge-nothing-new" } else { "merge-taken" });
            }
            Answer::Merged(merged) => self.merged = Some(Rc::new(*merged)),
            Answer::Typed(text) => self.change_text(*text),
            Answer::Population(population) => {
                self.remember();
                Rc::make_mut(&mut self.setup).population = population;
                self.outdated();
            }
            Answer::Sent(sent) => self.sent = Some(Rc::new(*sent)),
            Answer::StandIns(made) => self.stand_ins = Some(Rc::new(*made)),
            Answer::FileChanged => self.file_changed = true,
            Answer::Review { setup, record } => {
                self.remember();
                self.setup = Rc::new(*setup);
                self.record = Rc::new(*record);
                self.narrow_next = true;
                self.outdated();
            }
            // Nothing to say: what was asked for is no longer there.
            Answer::Refused(findings) if findings.is_empty() => {}
            Answer::Refused(findings) => self.refused = findings,
            Answer::Mail(_)
            | Answer::Moves { .. }
            | Answer::People(_)
            | Answer::Need { .. }
            | Answer::File { .. }
            | Answer::Piece(_)
            | Answer::Lines { .. }
            | Answer::Text(_) => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::signoff::Confirmation;

    fn after(actions: Vec<Action>) -> State {
        let mut state = State::default();
        for action in actions {
            state.change(action);
        }
        state
    }

    fn name(name: &'static str) -> Action {
        Action::Edit(Box::new(move |setup| name.clone_into(&mut setup.campaign)))
    }

    #[test]
    fn undo_takes_back_one_change_after_the_other() {
        assert_eq!(after(vec![name("one"), name("two")]).setup.campaign, "two");
        assert_eq!(after(vec![name("one"), name("two"), Action::Undo]).setup.campaign, "one");
        assert_eq!(after(vec![name("one"), Action::Undo, Action::Undo]).setup.campaign, "");
    }

    #[test]
    fn who_signs_second_in_one_browser_opens_the_mails_first() {
        let shown = || Action::Show { unit: "a".to_owned(), shown: true };
        let reads = || Action::Reads { language: "de".to_owned(), reads: true };
        let sign = || Action::Decide(Box::new(|record| record.confirmed.push(Confirmation::default())));
        let named = |name: &str| Action::Named(name.to_owned());
        let check = |actions: Vec<Action>, opened: usize| {
            let state = after(actions);
            assert_eq!((state.opened.len(), state.reads.len()), (opened, opened));
        };
        // While nobody signed, a name is still being typed.
        check(vec![shown(), reads(), named("A"), named("An")], 1);
        check(vec![named("Anna"), shown(), reads(), sign(), named("anna ")], 1);
        check(vec![named("Anna"), shown(), reads(), sign(), named("Ben")], 0);
        check(vec![named("Anna"), shown(), reads(), sign(), named("Ben"), shown(), reads(), named("Ben R")], 1);
    }

    #[test]
    fn a_refused_file_leaves_what_was_open() {
        let report = Report { missing: vec![crate::report::Missing::Mail], ..Report::default() };
        let opened = Action::Answered(Answer::Report(Box::new(report.clone())));
        let refused = Action::Answered(Answer::Refused(vec![Finding::block("empty-file")]));
        let state = after(vec![opened, refused]);
        assert_eq!(*state.report, report);
        assert_eq!(state.refused.len(), 1);
    }

    #[test]
    fn a_correction_begins_anew_with_the_next_number() {
        let signed = Action::Decide(Box::new(|record| record.confirmed.push(Confirmation::default())));
        let next = |wave| Action::NextWave(wave, Options::default());
        let state = after(vec![signed, next(Wave::Correction), next(Wave::Rest)]);
        assert_eq!((state.setup.correction, state.record.confirmed.len(), state.place), (Some(1), 0, Place::Prepare));
        let again = after(vec![next(Wave::Correction), next(Wave::Correction)]);
        assert_eq!(again.setup.wave(), "correction-2");
    }

    #[test]
    fn a_second_list_counts_when_it_was_read_to_its_end() {
        let begins = || Action::LocalesBegin { name: "langs.csv".to_owned(), size: None };
        let from = LocalesFrom { name: "langs.csv".to_owned(), ..LocalesFrom::default() };
        let opened = Action::LocalesEnd { opened: Some(from.clone()) };
        let state = after(vec![begins(), Action::LocalesProgress { rows: 7, bytes: 70 }]);
        assert_eq!(state.reading_locales.map(|it| (it.name, it.rows)), Some(("langs.csv".to_owned(), 7)));
        assert_eq!(after(vec![begins(), Action::LocalesEnd { opened: None }]).setup.locales_from, None);
        assert_eq!(after(vec![begins(), opened]).setup.locales_from, Some(from));
    }

    #[test]
    fn a_saved_review_replaces_what_was_said_and_can_be_taken_back() {
        let saved = Setup { campaign: "saved".to_owned(), ..Setup::default() };
        let review = Answer::Review { setup: Box::new(saved), record: Box::default() };
        assert_eq!(after(vec![name("mine"), Action::Answered(review.clone())]).setup.campaign, "saved");
        assert_eq!(after(vec![name("mine"), Action::Answered(review), Action::Undo]).setup.campaign, "mine");
    }
}
