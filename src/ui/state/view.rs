//! What someone looks at. It changes often, and is shown in few places; nothing of it is saved or signed.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Action;
use crate::engine::{Answer, MailView, Moves, PeopleFilter, PeoplePage};

/// What changes while someone only looks.
#[derive(Clone, Default)]
pub struct View {
    /// The table of people: filter and page.
    pub filter: PeopleFilter,
    /// The page of the table that is wanted, from 0.
    pub people_page: u32,
    /// The page that is here.
    pub people: Option<Rc<PeoplePage>>,
    /// A question about the system → what another answer would do.
    pub moves: BTreeMap<String, Moves>,
    /// Mails on screen: a unit's id, `row:<n>` or `locale:<tag>` → the mail.
    pub mails: BTreeMap<String, Rc<MailView>>,
    /// Which person of a unit is shown.
    pub nth: BTreeMap<String, u64>,
    /// The locale switch: as written.
    pub locale: Option<String>,
    /// A second language, side by side.
    pub beside: Option<String>,
}

impl View {
    /// Takes an action that only concerns looking; any other one comes back.
    pub(super) fn look(view: &mut Rc<Self>, action: Action) -> Option<Action> {
        match action {
            Action::MailArrived { key, mail } => drop(Rc::make_mut(view).mails.insert(key, mail)),
            Action::Filter(change) => {
                let view = Rc::make_mut(view);
                change(&mut view.filter);
                view.people_page = 0;
            }
            Action::TurnTo(page) => Rc::make_mut(view).people_page = page,
            Action::Step { unit, nth } => drop(Rc::make_mut(view).nth.insert(unit, nth)),
            Action::AsSomeoneWith(locale) => Rc::make_mut(view).locale = locale,
            Action::Beside(locale) => Rc::make_mut(view).beside = locale,
            Action::Answered(Answer::People(page)) => Rc::make_mut(view).people = Some(Rc::new(page)),
            Action::Answered(Answer::Moves { question, moves }) => {
                drop(Rc::make_mut(view).moves.insert(question, moves));
            }
            Action::Answered(Answer::Report(report)) => {
                // Another report answers all of this anew.
                let view = Rc::make_mut(view);
                (view.moves, view.mails, view.people) = (BTreeMap::new(), BTreeMap::new(), None);
                return Some(Action::Answered(Answer::Report(report)));
            }
            other => return Some(other),
        }
        None
    }
}
