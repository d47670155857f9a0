//! In: the list and the numbers that were stated. Out: what the list stands for, and who is not in it.

use std::collections::BTreeMap;

use super::Covers;
use crate::checks::{Check, Inputs};
use crate::locale::understand;
use crate::sample::Format;

/// What the list stands for, and the languages of people who are not in it.
pub(super) fn covers(check: &Check, inputs: &Inputs<'_>) -> (Covers, BTreeMap<String, u64>) {
    let mut listed: BTreeMap<String, u64> = BTreeMap::new();
    for cohort in &check.cohorts.list {
        let tag = cohort.language.as_ref().map_or("-", |tag| tag.language());
        *listed.entry(tag.to_owned()).or_default() += cohort.n_users;
    }
    let mut stated: BTreeMap<String, u64> = BTreeMap::new();
    for (typed, n) in &inputs.setup.population {
        let tag = understand(typed).tag;
        *stated.entry(tag.as_ref().map_or("-", |tag| tag.language()).to_owned()).or_default() += n;
    }
    let missing: BTreeMap<String, u64> = stated
        .iter()
        .map(|(tag, n)| (tag.clone(), n.saturating_sub(listed.get(tag).copied().unwrap_or(0))))
        .filter(|(_, n)| *n > 0)
        .collect();
    let covers = if inputs.sample.reading.format == Format::Counts {
        Covers::Counts
    } else if stated.is_empty() || !missing.is_empty() {
        Covers::Sample
    } else {
        Covers::WholeUserBase
    };
    (covers, missing)
}
