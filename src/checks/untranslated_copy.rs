//! # What it finds
//! A text that is the same, word for word, as the text of another language.
//! # Why it matters
//! The file is there, so everything looks complete; the people read a language that is not theirs.
//! # Example
//! `welcome.de.txt` is a copy of `welcome.en.txt`.
//! # What to do
//! Put the translation in, or remove the copy and decide what these people get.

use super::{Check, Inputs, intended, templates_of};
use crate::catalogue::{Syntax, Template};
use crate::finding::{Arg, Finding, Place};
use crate::locale::{Sameness, same_language, understand};
use crate::render::visible_text;

/// Texts shorter than this many words may well be the same in two languages.
const FEWEST_WORDS: usize = 4;

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    intended(inputs.setup).into_iter().flat_map(|message| of_message(inputs, message)).collect()
}

fn of_message(inputs: &Inputs<'_>, message: &str) -> Vec<Finding> {
    let templates: Vec<&Template> = templates_of(inputs.custom, message).collect();
    let mut found = Vec::new();
    for (place, later) in templates.iter().enumerate() {
        let Some((earlier, part)) =
            templates[..place].iter().find_map(|earlier| Some((earlier, copied(earlier, later)?)))
        else {
            continue;
        };
        let language = |template: &Template| {
            let written = template.locale.clone().unwrap_or_default();
            understand(&written).tag.map_or(Arg::Text(written), |tag| Arg::Language(tag.to_string()))
        };
        found.push(
            Finding::block("untranslated-copy")
                .text("file", &later.file)
                .text("part", part)
                .arg("language", language(later))
                .arg("original", language(earlier))
                .at(Place { locale: later.locale.clone(), part: Some(part.to_owned()), ..Place::file(&later.file) }),
        );
    }
    found
}

/// The first body part that both have, in languages that differ, with the same words.
fn copied<'a>(one: &Template, other: &'a Template) -> Option<&'a str> {
    let tag = |template: &Template| template.locale.as_deref().and_then(|locale| understand(locale).tag);
    if same_language(&tag(one)?, &tag(other)?) != Sameness::Different {
        return None;
    }
    other.parts.iter().find_map(|(part, text)| {
        let original = one.parts.get(part)?;
        let is_text = text.syntax != Syntax::None && original.syntax != Syntax::None;
        let words = |text| visible_text(text).split_whitespace().map(str::to_lowercase).collect::<Vec<_>>();
        let (ours, theirs) = (words(text), words(original));
        (is_text && ours.len() >= FEWEST_WORDS && ours == theirs).then_some(part.as_str())
    })
}
