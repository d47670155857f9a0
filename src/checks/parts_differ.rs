//! # What it finds
//! A mail whose HTML and plain text do not say the same.
//! # Why it matters
//! Some people see one, some the other, and whoever checks sees only one of them.
//! # Example
//! The HTML was changed, the plain text still has the old date.
//! # What to do
//! Bring both to the same words.

use std::collections::{BTreeMap, BTreeSet};

use super::written::Written;
use super::{Check, Inputs};
use crate::finding::{Arg, Finding};
use crate::render::placeholders;

/// Shorter texts are not compared.
const FEWEST_WORDS: usize = 12;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut parts: BTreeMap<usize, (Option<&Written>, Option<&Written>)> = BTreeMap::new();
    for it in &check.written {
        let entry = parts.entry(it.template).or_default();
        match it.part.as_str() {
            "text" => entry.0 = Some(it),
            "html" => entry.1 = Some(it),
            _ => {}
        }
    }
    parts.into_values().filter_map(|(text, html)| differ(text?, html?)).collect()
}

fn differ(text: &Written, html: &Written) -> Option<Finding> {
    let names = |it: &Written| placeholders(&it.text).into_iter().collect::<BTreeSet<_>>();
    let (ours, theirs) = (names(text), names(html));
    let only: Vec<Arg> = ours.symmetric_difference(&theirs).cloned().map(Arg::Text).collect();
    let finding = text.finding(Finding::pass("parts-differ")).number("n", only.len() as u64);
    if !only.is_empty() {
        return Some(finding.arg("only", Arg::List(only)));
    }
    let words = |it: &Written| {
        let prose = it.prose().to_lowercase();
        let words = prose.split(|letter: char| !letter.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_owned).collect::<BTreeSet<_>>()
    };
    let (ours, theirs) = (words(text), words(html));
    let both = ours.intersection(&theirs).count();
    let fewest = ours.len().min(theirs.len());
    (fewest >= FEWEST_WORDS && both * 10 < fewest * 7).then(|| finding.arg("only", Arg::List(Vec::new())))
}
