//! # What it finds
//! A mark that someone left for themselves in a text.
//! # Why it matters
//! A text that was not finished looks like one: only the mark tells.
//! # Example
//! `TODO: link`, `[First name]`, `Lorem ipsum`.
//! # What to do
//! Finish the text, and take the mark out.

use super::written::Written;
use super::{Check, Inputs};
use crate::catalogue::Syntax;
use crate::finding::Finding;

/// Words in capitals that are marks.
const MARKS: [&str; 9] = ["TODO", "FIXME", "XXX", "TBD", "TBC", "DRAFT", "ENTWURF", "BROUILLON", "BOZZA"];
/// How long what stands in brackets may be.
const LONGEST: usize = 40;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let marked = check.written.iter().filter_map(|it| Some((it, mark(it)?)));
    marked.map(|(it, mark)| it.finding(Finding::block("draft-mark")).text("mark", mark)).collect()
}

fn mark(it: &Written) -> Option<String> {
    let prose = it.prose();
    if let Some(at) = prose.to_lowercase().find("lorem ipsum") {
        return Some(prose.get(at..at + "lorem ipsum".len()).unwrap_or("lorem ipsum").to_owned());
    }
    // In some languages “todo” is a word.
    let is_a_word = |mark: &str| mark == "TODO" && matches!(it.code(), "es" | "pt" | "gl");
    let words = prose.split(|letter: char| !letter.is_alphanumeric());
    if let Some(word) = words.into_iter().find(|word| MARKS.contains(word) && !is_a_word(word)) {
        return Some(word.to_owned());
    }
    (it.text.syntax != Syntax::Markdown).then(|| in_brackets(&prose)).flatten()
}

/// `[Name]`: something in square brackets that a person should have replaced; not `[1]`, not `[…]`.
fn in_brackets(prose: &str) -> Option<String> {
    prose.match_indices('[').find_map(|(at, _)| {
        let len = prose[at..].find(']')?;
        let inside = &prose[at + 1..at + len];
        let is_mark = inside.chars().count() <= LONGEST
            && inside.starts_with(char::is_uppercase)
            && inside.chars().all(|letter| letter.is_alphabetic() || matches!(letter, ' ' | '_' | '-' | '\''));
        is_mark.then(|| prose[at..=at + len].to_owned())
    })
}
