//! # What it finds
//! A language in which people are addressed in two ways: *Sie* and *du*, *vous* and *tu*, *Lei* and *tu*.
//! # Why it matters
//! Texts are put together from several hands; the reader notices the break before anything else.
//! # Example
//! The subject says “dein Konto”, the text says “Bitte melden Sie sich an”.
//! # What to do
//! Choose one.

use std::collections::BTreeMap;

use super::written::Written;
use super::{Check, Inputs};
use crate::finding::Finding;

/// The language, the words of the formal way, those of the other. Words with a capital count inside a sentence only.
const WAYS: [(&str, &[&str], &[&str]); 4] = [
    (
        "de",
        &["Sie", "Ihnen", "Ihr", "Ihre", "Ihren", "Ihrem", "Ihrer", "Ihres"],
        &["du", "dich", "dir", "dein", "deine", "deinen", "deinem", "deiner", "deines"],
    ),
    ("fr", &["vous", "votre", "vos"], &["tu", "toi", "ton", "tes"]),
    ("it", &["Lei", "Suo", "Sua", "Suoi", "Sue", "Le", "La"], &["tu", "tuo", "tua", "tuoi", "tue", "ti"]),
    ("nl", &["u", "uw"], &["je", "jij", "jouw", "jou"]),
];

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut texts: BTreeMap<(&str, usize), Vec<&Written>> = BTreeMap::new();
    for it in &check.written {
        texts.entry((&it.message, it.template)).or_default().push(it);
    }
    texts.into_values().filter_map(|parts| mixed(&parts)).collect()
}

fn mixed(parts: &[&Written]) -> Option<Finding> {
    let first = parts.first()?;
    let (_, formal, familiar) = WAYS.iter().find(|(code, ..)| *code == first.code())?;
    let word_in = |words: &[&str]| parts.iter().find_map(|it| Some((*it, first_of(&it.prose(), words)?)));
    let ((_, formal), (at, familiar)) = (word_in(formal)?, word_in(familiar)?);
    Some(at.finding(Finding::pass("form-of-address")).text("one", formal).text("other", familiar))
}

/// The first of these words in a text.
fn first_of(prose: &str, words: &[&str]) -> Option<String> {
    let mut begins = true;
    for piece in prose.split_inclusive(|letter: char| letter.is_whitespace()) {
        let word = piece.trim_matches(|letter: char| !letter.is_alphanumeric());
        let is_large = word.starts_with(char::is_uppercase);
        let small = word.to_lowercase();
        // At the beginning of a sentence every word has a capital.
        let has_capital = |it: &str| it.starts_with(char::is_uppercase);
        let fits = words.iter().any(|it| if has_capital(it) { !begins && *it == word } else { *it == small });
        if fits && !word.is_empty() {
            return Some(word.to_owned());
        }
        let ends = piece.trim_end().ends_with(['.', '!', '?', ':', '\n', '…']) || piece.contains('\n');
        // A word with a capital after another one is part of a name or a title; it begins nothing.
        begins = ends || word.is_empty() && begins && !is_large;
    }
    None
}
