//! In: a text of a file that is to be changed. Out: what people said, with it among the typed ones.

use std::rc::Rc;

use super::State;
use crate::setup::Pasted;

impl State {
    /// A text of a file stands among the typed ones from now on.
    pub(super) fn change_text(&mut self, text: Pasted) {
        self.remember();
        let typed = &mut Rc::make_mut(&mut self.setup).pasted;
        if !typed.iter().any(|it| !it.stock && it.message == text.message && it.locale == text.locale) {
            typed.push(text);
        }
        self.outdated();
    }
}
