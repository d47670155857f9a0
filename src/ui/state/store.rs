//! In: an action. Out: what the page knows then, in two parts, so that whoever only looks has only that drawn anew.

use std::rc::Rc;

use yew::Reducible;

use super::{Action, Look, Place, State, View};
use crate::checks::TEXTS;
use crate::engine::Answer;

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
        let is_answer = matches!(action, Action::Answered(_) | Action::Look(Look::MailArrived { .. }));
        if next.state.told.is_some() && !is_answer {
            Rc::make_mut(&mut next.state).told = None;
        }
        let view = &mut next.view;
        match action {
            Action::Look(look) => Rc::make_mut(view).look(look),
            Action::Answered(Answer::People(page)) => Rc::make_mut(view).people = Some(Rc::new(page)),
            Action::Answered(Answer::Moves { question, moves }) => {
                Rc::make_mut(view).moves.insert(question, moves);
            }
            action => {
                if matches!(action, Action::Answered(Answer::Report(_))) {
                    Rc::make_mut(view).forget();
                }
                Rc::make_mut(&mut next.state).change(action);
            }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::engine::PeoplePage;

    fn after(actions: Vec<Action>) -> Rc<Store> {
        actions.into_iter().fold(Rc::new(Store::default()), Reducible::reduce)
    }

    #[test]
    fn another_filter_begins_at_the_first_page() {
        let filter = Look::Filter(Box::new(|filter| "anna".clone_into(&mut filter.search)));
        let view = Rc::clone(&after(vec![Action::Look(Look::TurnTo(7)), Action::Look(filter)]).view);
        assert_eq!((view.people_page, view.filter.search.as_str()), (0, "anna"));
    }

    /// What is the very same one is not drawn anew.
    #[test]
    fn whoever_only_looks_changes_nothing_else() {
        let named = |name: &'static str| Action::Edit(Box::new(move |setup| name.clone_into(&mut setup.campaign)));
        let check = |action: Action, state_changes: bool, view_changes: bool| {
            let before = after(vec![named("one")]);
            let after = Rc::clone(&before).reduce(action);
            assert_eq!(!Rc::ptr_eq(&before.state, &after.state), state_changes);
            assert_eq!(!Rc::ptr_eq(&before.view, &after.view), view_changes);
        };
        check(Action::Look(Look::TurnTo(1)), false, true);
        check(Action::Look(Look::AsSomeoneWith(Some("de".to_owned()))), false, true);
        check(Action::Look(Look::Beside(Some("fr".to_owned()))), false, true);
        check(Action::Look(Look::Step { unit: "a".to_owned(), nth: 1 }), false, true);
        check(Action::Answered(Answer::People(PeoplePage::default())), false, true);
        check(Action::Go(Place::Check), true, false);
        check(named("two"), true, false);
        check(Action::Answered(Answer::Report(Box::default())), true, true);
    }

    #[test]
    fn what_was_told_stands_until_something_is_done() {
        let told = |action: Action| after(vec![Action::Told("copied"), action]).state.told;
        assert_eq!(told(Action::Answered(Answer::People(PeoplePage::default()))), Some("copied"));
        assert_eq!(told(Action::Look(Look::TurnTo(1))), None);
        assert_eq!(told(Action::Go(Place::Check)), None);
    }
}
