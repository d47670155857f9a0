//! In: one line per person, piece by piece. Out: a file for the person. The browser holds the pieces, not the page.

use js_sys::Array;
use yew::prelude::*;

use super::browser;
use crate::engine::Answer;
use crate::plan::{IdKey, LineFormat};
use crate::ui::state::{Action, LinesFile, LinesStep, Store};

/// The pieces so far.
pub(super) struct Lines {
    media_type: &'static str,
    pieces: Array,
}

impl Lines {
    pub(super) fn of(format: LineFormat) -> Self {
        let media_type = match format {
            LineFormat::Ndjson => "application/x-ndjson",
            LineFormat::Csv => "text/csv",
        };
        Self { media_type, pieces: Array::new() }
    }

    /// Takes the next piece.
    pub(super) fn take(&self, bytes: &[u8]) {
        if let Some(blob) = browser::blob(&Array::of1(&js_sys::Uint8Array::new_from_slice(bytes)), self.media_type) {
            self.pieces.push(&blob);
        }
    }

    /// Hands the file out.
    pub(super) fn end(self, answer: Answer, store: &UseReducerDispatcher<Store>) {
        match answer {
            Answer::Lines { name, n_users, digest } => {
                browser::download_parts(&name, self.media_type, &self.pieces);
                store.dispatch(Action::Lines(LinesStep::File(LinesFile::Written {
                    name,
                    n_users,
                    digest: digest.to_string(),
                })));
            }
            other => {
                store.dispatch(Action::Lines(LinesStep::File(LinesFile::None)));
                store.dispatch(Action::Answered(other));
            }
        }
    }
}

/// Makes a key by which ids are hashed, and hands it out at once: nobody else has it.
pub(super) fn id_key(store: &UseReducerDispatcher<Store>) {
    let mut bytes = [0; 32];
    let random = gloo::utils::window().crypto().and_then(|it| it.get_random_values_with_u8_array(&mut bytes));
    if random.is_err() {
        return store.dispatch(Action::Told("lines-no-random"));
    }
    let key = IdKey::new(bytes);
    browser::download("sendproof.id-key.txt", "text/plain", key.to_text().as_bytes());
    store.dispatch(Action::Lines(LinesStep::Key(key)));
}
