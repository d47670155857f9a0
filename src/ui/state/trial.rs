//! In: a step of trying something out. Out: what people said then.

use std::rc::Rc;

use super::State;
use crate::engine::Trial;

impl State {
    /// Begins to try something out, keeps what was changed, or takes it back; that can be undone, too.
    pub(super) fn try_out(&mut self, step: Trial) {
        match step {
            Trial::Begin => self.trial = Some(Rc::clone(&self.setup)),
            Trial::Keep => self.trial = None,
            Trial::Discard => {
                let Some(before) = self.trial.take() else { return };
                self.remember();
                let list = self.setup.list.clone();
                self.setup = before;
                // The list stays open, and stays read as it is.
                self.list_is_read(list);
                self.outdated();
            }
        }
    }
}
