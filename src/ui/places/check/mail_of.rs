//! Asks for a mail when it is not here yet, and again when the report changed.

use std::rc::Rc;

use yew::prelude::*;

use crate::engine::{MailView, Query};
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_view};

/// The mail under a key, asked for if it is not here. No query asks for nothing.
#[hook]
pub fn use_mail(page: &Page, key: String, query: Option<Query>) -> Option<Rc<MailView>> {
    let here = use_view().mails.get(&key).cloned();
    let run = page.run.clone();
    // A new report forgets all mails, even if it says the same.
    let report = Rc::as_ptr(&page.state.report) as usize;
    let asked = query.as_ref().map(|query| format!("{query:?}"));
    use_effect_with((key, asked, report), move |(key, ..)| {
        if let Some(query) = query {
            run.emit(Command::ShowMail { key: key.clone(), query });
        }
    });
    here
}
