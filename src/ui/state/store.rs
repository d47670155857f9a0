//! In: an action. Out: what the page knows then, in two parts, so that whoever only looks has only that drawn anew.

use std::rc::Rc;

use yew::Reducible;

use super::{Action, Place, State, View};
use crate::checks::TEXTS;

/// All that the page knows. A part that an action does not change stays the very same one.
#[derive(Clone, Default)]
pub struct Store {
    /// What was opened, said, decided and found.
    pub state: Rc<State>,
    /// What someone looks at.
    pub view: Rc<View>,
}

impl Reducible for Store {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let mut next = (*self).clone();
        if next.state.told.is_some() && !matches!(action, Action::Answered(_) | Action::MailArrived { .. }) {
            Rc::make_mut(&mut next.state).told = None;
        }
        if let Some(action) = View::look(&mut next.view, action) {
            Rc::make_mut(&mut next.state).change(action);
        }
        Rc::new(next)
    }
}

impl Store {
    /// The first question about the system of which it is not known yet how many people another answer would move; none
    /// where nobody would see it.
    pub fn next_question(&self) -> Option<&str> {
        let state = &self.state;
        let is_seen = matches!(state.place, Place::Prepare | Place::Check) && !state.report.units.is_empty();
        if !is_seen || state.waiting || state.reading.is_some() {
            return None;
        }
        let is_text_missing = state.report.units.iter().any(|unit| unit.ways.iter().any(|way| way == "add-text"));
        let texts = is_text_missing.then_some(TEXTS);
        let questions = state.report.system.iter().flat_map(|it| &it.questions).map(|question| question.key.as_str());
        texts.into_iter().chain(questions).find(|key| !self.view.moves.contains_key(*key))
    }
}
