//! # What it finds
//! A text whose placeholders differ from those of the same mail in the other languages.
//! # Why it matters
//! A misspelt placeholder is sent as it stands, or stops the mail; a missing link makes the mail useless.
//! # Example
//! English has `{link}`, French has `{lien}`.
//! # What to do
//! Write the placeholders in every language as they stand in the first one.

use std::collections::{BTreeMap, BTreeSet};

use super::{Check, Inputs, intended, templates_of};
use crate::catalogue::{Syntax, Template};
use crate::finding::{Arg, Finding, Place};
use crate::render::placeholders;

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    intended(inputs.setup).into_iter().flat_map(|message| of_message(inputs, message)).collect()
}

fn of_message(inputs: &Inputs<'_>, message: &str) -> Vec<Finding> {
    let with_text: Vec<(&Template, BTreeSet<String>)> = templates_of(inputs.custom, message)
        .filter(|template| template.parts.values().any(|text| text.syntax != Syntax::None))
        .map(|template| (template, template.parts.values().flat_map(placeholders).collect()))
        .collect();
    let Some(usual) = usual(&with_text) else { return Vec::new() };
    let mut found = Vec::new();
    for (template, names) in &with_text {
        let missing: Vec<Arg> = usual.difference(names).cloned().map(Arg::Text).collect();
        let extra: Vec<Arg> = names.difference(&usual).cloned().map(Arg::Text).collect();
        if missing.is_empty() && extra.is_empty() {
            continue;
        }
        let place = Place { locale: template.locale.clone(), ..Place::file(&template.file) };
        let finding = Finding::block("placeholder-mismatch")
            .text("file", &template.file)
            .number("missing-n", missing.len() as u64)
            .number("extra-n", extra.len() as u64)
            .arg("missing", Arg::List(missing))
            .arg("extra", Arg::List(extra))
            .at(place);
        found.push(match template.locale.as_deref().and_then(|locale| crate::locale::understand(locale).tag) {
            Some(tag) => finding.arg("language", Arg::Language(tag.to_string())),
            None => finding.text("language", template.locale.as_deref().unwrap_or_default()),
        });
    }
    found
}

/// The placeholders that most texts have; of equal ones the larger set, so that what is missing is named.
fn usual(with_text: &[(&Template, BTreeSet<String>)]) -> Option<BTreeSet<String>> {
    let mut counts: BTreeMap<&BTreeSet<String>, usize> = BTreeMap::new();
    for (_, names) in with_text {
        *counts.entry(names).or_default() += 1;
    }
    counts.into_iter().max_by_key(|(names, n)| (*n, names.len())).map(|(names, _)| names.clone())
}
