//! # What it finds
//! Signs that are not set as the language sets them: French without the blank before `:` `;` `!` `?`, straight or
//! foreign quotation marks in French and German.
//! # Why it matters
//! Readers notice at once that a text was translated in a hurry, and trust the mail less.
//! # Example
//! `Bonjour!` in French; `"Konto"` in German.
//! # What to do
//! Set the signs as the language does. In Switzerland and Canada other rules hold, and nothing is said.

use super::written::Written;
use super::{Check, Inputs};
use crate::finding::Finding;
use crate::locale::Tag;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut found = Vec::new();
    for it in &check.written {
        if let Some((what, place)) = odd(it) {
            found.push(it.finding(Finding::pass("typography")).text("what", what).text("where", place));
        }
    }
    found
}

/// What is set otherwise, and the words around it.
fn odd(it: &Written) -> Option<(&'static str, String)> {
    let prose = it.prose();
    let region = it.language.as_ref().and_then(Tag::region);
    match (it.code(), region) {
        ("fr", None | Some("FR" | "BE" | "LU")) => no_blank(&prose)
            .map(|place| ("french-blank", place))
            .or_else(|| quoted(&prose, &['"', '“', '„']).map(|place| ("french-quotes", place))),
        ("de", None | Some("DE" | "AT")) => {
            let opens_like_english = quoted(&prose, &['"'])
                .or_else(|| if prose.contains('„') || prose.contains('»') { None } else { quoted(&prose, &['“']) });
            opens_like_english.map(|place| ("german-quotes", place))
        }
        _ => None,
    }
}

/// The first word that has one of the four signs right behind it; hours such as `10:30` are none.
fn no_blank(prose: &str) -> Option<String> {
    prose.split_whitespace().find_map(|word| {
        let at = word.find([';', '!', '?', ':'])?;
        let before = word[..at].chars().next_back()?;
        before.is_alphabetic().then(|| word.to_owned())
    })
}

/// The first word behind one of these marks.
fn quoted(prose: &str, marks: &[char]) -> Option<String> {
    prose.split_whitespace().find(|word| word.contains(marks)).map(str::to_owned)
}
