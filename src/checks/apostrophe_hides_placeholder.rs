//! # What it finds
//! A placeholder behind a single apostrophe, on a system that reads its texts as Java's `MessageFormat`.
//! # Why it matters
//! The apostrophe hides what follows: people read `{0}` instead of the link.
//! # Example
//! `Pour activer l'accès : {0}`
//! # What to do
//! Write the apostrophe twice, or as ’.

use super::{Check, Inputs, texts_of_intended};
use crate::finding::{Arg, Finding, Place};
use crate::platform::vocabulary::Dialect;
use crate::render::hidden_places;

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    if !inputs.platforms.iter().any(|platform| platform.profile.syntax == Some(Dialect::MessageFormat)) {
        return Vec::new();
    }
    texts_of_intended(inputs)
        .filter_map(|(template, part, text)| {
            let hidden: Vec<Arg> = hidden_places(&text.source).into_iter().map(Arg::Text).collect();
            let place =
                Place { locale: template.locale.clone(), part: Some(part.clone()), ..Place::file(&template.file) };
            (!hidden.is_empty()).then(|| {
                Finding::block("apostrophe-hides-placeholder")
                    .text("file", &template.file)
                    .arg("placeholders", Arg::List(hidden))
                    .at(place)
            })
        })
        .collect()
}
