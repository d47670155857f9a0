//! # What it finds
//! A placeholder that stands in other brackets than in the other languages.
//! # Why it matters
//! A system fills in one kind of brackets only; the other is sent as it stands.
//! # Example
//! English has `{{name}}`, French has `{name}`.
//! # What to do
//! Write it in every language in the brackets that the system knows.

use std::collections::BTreeMap;

use super::written::{Written, siblings};
use super::{Check, Inputs};
use crate::finding::Finding;
use crate::render::written_placeholders;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    siblings(&check.written).into_iter().flat_map(|group| of_group(&group)).collect()
}

fn of_group(group: &[&Written]) -> Vec<Finding> {
    let with: Vec<(&&Written, Vec<(String, String)>)> =
        group.iter().map(|it| (it, written_placeholders(&it.text))).collect();
    // Brackets → in how many texts, and one example.
    let mut usual: BTreeMap<String, usize> = BTreeMap::new();
    for (name, written) in with.iter().flat_map(|(_, all)| all) {
        *usual.entry(brackets(name, written)).or_default() += 1;
    }
    // Of two kinds that are as frequent, the one of the first text counts.
    let first = with.iter().flat_map(|(_, all)| all).next().map(|(name, written)| brackets(name, written));
    let Some((usual, _)) = usual.into_iter().max_by_key(|(kind, n)| (*n, Some(kind) == first.as_ref())) else {
        return Vec::new();
    };
    let odd = with.iter().filter_map(|(it, all)| {
        let (name, written) = all.iter().find(|(name, written)| brackets(name, written) != usual)?;
        // Whoever has both kinds everywhere means it: the same name must stand elsewhere in the usual ones.
        let is_usual_elsewhere = with
            .iter()
            .flat_map(|(_, all)| all)
            .find(|(other, written)| other == name && brackets(other, written) == usual)?;
        let finding = it.finding(Finding::block("brackets-differ"));
        Some(finding.text("found", written).text("expected", &is_usual_elsewhere.1))
    });
    odd.collect()
}

/// The signs around a name; `{{{` is a `{{` that does not escape.
fn brackets(name: &str, written: &str) -> String {
    let signs = |all: &mut dyn Iterator<Item = char>| -> String {
        all.take_while(|c| !c.is_alphanumeric() && !matches!(c, '_' | '.')).filter(|c| !c.is_whitespace()).collect()
    };
    let start = signs(&mut written.chars());
    let start = if start.starts_with("{{") && name.len() < written.len() { "{{".to_owned() } else { start };
    start.replace(['-', '~', '&'], "")
}
