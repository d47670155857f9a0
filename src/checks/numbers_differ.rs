//! # What it finds
//! A number that differs from the one in the other languages.
//! # Why it matters
//! “The link works for 7 days” and “72 hours” in the translation: one of them is wrong, or it was changed in one place.
//! # Example
//! English says 7, German says 17.
//! # What to do
//! Compare the two places.

use std::collections::{BTreeMap, BTreeSet};

use super::numbers::numbers;
use super::written::{Written, siblings};
use super::{Check, Inputs};
use crate::finding::{Arg, Finding};

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    siblings(&check.written).into_iter().flat_map(|group| of_group(&group)).collect()
}

fn of_group(group: &[&Written]) -> Vec<Finding> {
    let with: Vec<(&&Written, BTreeSet<String>)> = group.iter().map(|it| (it, numbers(&it.seen, it.code()))).collect();
    let mut counts: BTreeMap<&String, usize> = BTreeMap::new();
    for number in with.iter().flat_map(|(_, numbers)| numbers) {
        *counts.entry(number).or_default() += 1;
    }
    let mut found = Vec::new();
    for (at, (it, numbers)) in with.iter().enumerate() {
        // Those that most of the others have; of two languages, the first one's.
        let others = with.len() - 1;
        let is_usual = |number: &String| match others {
            1 => at == 1 && with[0].1.contains(number),
            _ => counts.get(number).is_some_and(|&n| (n - usize::from(numbers.contains(number))) * 2 > others),
        };
        let missing: Vec<&String> =
            counts.keys().filter(|it| is_usual(it) && !numbers.contains(**it)).copied().collect();
        let extra: Vec<&String> = numbers.iter().filter(|it| !is_usual(it)).collect();
        if missing.is_empty() || extra.is_empty() {
            continue;
        }
        let list = |numbers: Vec<&String>| Arg::List(numbers.into_iter().cloned().map(Arg::Text).collect());
        found.push(it.finding(Finding::pass("numbers-differ")).arg("ours", list(extra)).arg("others", list(missing)));
    }
    found
}
