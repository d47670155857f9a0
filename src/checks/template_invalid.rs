//! # What it finds
//! A text whose conditions do not fit together, or use a word that the system's templates do not know.
//! # Why it matters
//! The system refuses the text, or sends it with its conditions in it.
//! # Example
//! `{% elseif %}` instead of `{% elsif %}`; an `{% if %}` without its end.
//! # What to do
//! Repair the condition.

use std::collections::BTreeSet;

use super::{Check, Inputs, texts_of_intended};
use crate::finding::{Finding, Place};
use crate::render::is_invalid;

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    let stated: BTreeSet<_> = inputs.platforms.iter().map(|platform| platform.profile.syntax).collect();
    let invalid = texts_of_intended(inputs).filter(|(_, _, text)| stated.iter().any(|it| is_invalid(text, *it)));
    invalid
        .map(|(template, part, _)| {
            let place =
                Place { locale: template.locale.clone(), part: Some(part.clone()), ..Place::file(&template.file) };
            Finding::block("template-invalid").text("file", &template.file).at(place)
        })
        .collect()
}
