//! In: a text that is to be changed. Out: it as a person would have typed it; and the files with what was typed in them.

use super::{Answer, Engine, file_stem};
use crate::catalogue::as_typed;
use crate::finding::{Arg, Finding};
use crate::proofs::zip;
use crate::report::Line;
use crate::setup::Pasted;

impl Engine {
    /// The text of the intended mail under a locale. A part that does more than to fill in values stays as the file has it.
    pub(super) fn text_to_change(&self, locale: Option<&str>) -> Answer {
        let message = &self.setup.intent.message;
        let mut texts = self.custom.templates.iter();
        let Some(text) = texts.find(|it| it.message == *message && it.locale.as_deref() == locale) else {
            return Answer::Refused(Vec::new());
        };
        let part = |part: &str| text.parts.get(part).and_then(as_typed).unwrap_or_default();
        let typed = Pasted {
            message: message.clone(),
            locale: locale.unwrap_or_default().to_owned(),
            subject: part("subject"),
            text: part("text"),
            html: part("html"),
            stock: false,
        };
        if locale.is_none() || (typed.subject.is_empty() && typed.text.is_empty() && typed.html.is_empty()) {
            return Answer::Refused(vec![Finding::block("text-not-to-be-changed").text("file", &text.file)]);
        }
        Answer::Typed(Box::new(typed))
    }

    /// The files with the typed texts in them, as a zip.
    pub(super) fn changed_mails(&self) -> Answer {
        let files = self.mails.changed(&self.setup);
        if files.is_empty() {
            return Answer::Refused(vec![Finding::block("nothing-changed")]);
        }
        Answer::File {
            name: format!("{}.texts.zip", file_stem(&self.setup)),
            media_type: "application/zip".to_owned(),
            contains: Line::new("download-texts").with("n", Arg::Number(files.len() as u64)),
            bytes: zip(&files),
        }
    }
}
