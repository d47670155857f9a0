//! # What it finds
//! A mail whose sender is written in some languages and not in others.
//! # Why it matters
//! Where none is written the system takes its own, often a `noreply` that nobody knows and spam filters stop.
//! # Example
//! English and German have `From:`, Italian has none.
//! # What to do
//! Write the sender in every language, or in none.

use super::{Check, Inputs, intended, language_of, templates_of};
use crate::catalogue::Template;
use crate::finding::{Arg, Finding};

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    let mut found = Vec::new();
    for message in intended(inputs.setup) {
        let known = templates_of(inputs.custom, message).filter(|template| !template.is_ticked());
        let (with, without): (Vec<&Template>, Vec<&Template>) = known.partition(|it| it.parts.contains_key("from"));
        let Some(first) = with.first().filter(|_| !without.is_empty()) else { continue };
        let languages = without.iter().map(|template| match language_of(template) {
            Some(tag) => Arg::Language(tag.to_string()),
            None => Arg::Text(template.file.clone()),
        });
        let sender = crate::render::visible_text(&first.parts["from"]);
        let finding = Finding::pass("sender-unknown").text("message", message).text("sender", sender);
        found.push(finding.arg("language", Arg::List(languages.collect())));
    }
    found
}
