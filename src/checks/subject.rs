//! In: what is sent of a part. Out: its template and, of a subject, what people read, as far as the text is known.

use super::Inputs;
use crate::catalogue::{Catalogue, Syntax, Template, Text};
use crate::platform::LayerKind;
use crate::render::{How, evaluate, is_language_name};
use crate::resolution::{Outcome, Served};

/// The template behind a cell, where it is known here.
pub fn template_of<'a>(inputs: &Inputs<'a>, cell: &Served) -> Option<&'a Template> {
    let (catalogue, template): (&Catalogue, usize) = match cell {
        Served::Text { kind: LayerKind::Stock, template: Some(template), .. } => (inputs.stock, *template),
        Served::Text { template: Some(template), .. } | Served::InTemplate { template: Some(template), .. } => {
            (inputs.custom, *template)
        }
        _ => return None,
    };
    catalogue.templates.get(template)
}

/// The subject behind a cell, where it is known here.
pub fn subject_of<'a>(inputs: &Inputs<'a>, cell: &Served) -> Option<&'a Text> {
    template_of(inputs, cell)?.parts.get("subject").filter(|text| text.syntax != Syntax::None)
}

/// The subject behind a cell: from its text, else from what the profile may quote.
pub fn subject(inputs: &Inputs<'_>, outcome: &Outcome, cell: &Served) -> Option<String> {
    let platform = inputs.platforms.get(outcome.platform);
    if let Some(text) = subject_of(inputs, cell) {
        let how = How {
            locale: "en",
            dialect: platform.and_then(|platform| platform.profile.syntax),
            missing: None,
            known: &|name| outcome.compared(name).unwrap_or_default(),
            is_language: &is_language_name,
            file: &|_| None,
        };
        return Some(evaluate(text, &how).rendered.to_string().trim().to_owned());
    }
    let Served::Text { kind: LayerKind::Stock, message, locale: Some(locale), .. } = cell else { return None };
    platform?.profile.kind(message)?.subjects.get(locale).cloned()
}
