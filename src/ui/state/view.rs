//! What someone looks at. It changes often, and is shown in few places; nothing of it is saved or signed.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::Look;
use crate::engine::{MailView, Moves, PeopleFilter, PeoplePage};

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
    /// Looks at something else.
    pub(super) fn look(&mut self, look: Look) {
        match look {
            Look::MailArrived { key, mail } => drop(self.mails.insert(key, Rc::from(mail))),
            Look::Filter(change) => {
                change(&mut self.filter);
                self.people_page = 0;
            }
            Look::TurnTo(page) => self.people_page = page,
            Look::Step { unit, nth } => drop(self.nth.insert(unit, nth)),
            Look::AsSomeoneWith(locale) => self.locale = locale,
            Look::Beside(locale) => self.beside = locale,
        }
    }

    /// Forgets what another report answers anew.
    pub(super) fn forget(&mut self) {
        self.moves.clear();
        self.mails.clear();
        self.people = None;
    }
}
