//! # What it finds
//! A part of a mail that is there and holds no text: an empty subject, an empty body.
//! # Why it matters
//! The system takes the part because it exists, and people get a mail without a subject or without a text.
//! # Example
//! `welcome.fr.txt` has 0 letters.
//! # What to do
//! Write the text, or remove the part so that the next one in line is taken.

use super::{Check, Inputs, intended, templates_of};
use crate::catalogue::Syntax;
use crate::finding::{Finding, Place};
use crate::render::visible_text;

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    let mut found = Vec::new();
    let all = intended(inputs.setup).into_iter().flat_map(|message| templates_of(inputs.custom, message));
    for template in all {
        for (part, text) in &template.parts {
            if text.syntax != Syntax::None && visible_text(text).trim().is_empty() {
                let place =
                    Place { locale: template.locale.clone(), part: Some(part.clone()), ..Place::file(&template.file) };
                found.push(Finding::block("empty-part").text("part", part).text("file", &template.file).at(place));
            }
        }
    }
    found
}
