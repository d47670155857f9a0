//! In: the list and the numbers that were stated. Out: what the list stands for, and who is not in it.

use std::collections::BTreeMap;

use super::Covers;
use crate::checks::{Check, Inputs};
use crate::coverage::{Share, shares};
use crate::locale::Tag;
use crate::sample::Format;

/// What the list stands for, and the languages of people who are not in it.
pub(super) fn covers(check: &Check, inputs: &Inputs<'_>) -> (Covers, BTreeMap<String, u64>) {
    let shares = shares(&check.cohorts, &inputs.setup.population);
    let mut missing: BTreeMap<String, u64> = BTreeMap::new();
    for share in shares.iter().filter(|share| share.missing() > 0) {
        *missing.entry(name(share)).or_default() += share.missing();
    }
    let covers = if inputs.sample.reading.format == Format::Counts {
        Covers::Counts
    } else if inputs.setup.population.is_empty() || !missing.is_empty() {
        Covers::Sample
    } else {
        Covers::WholeUserBase
    };
    (covers, missing)
}

/// The language without its region; `-` where there is none.
fn name(share: &Share) -> String {
    share.language.as_ref().map_or_else(|| "-".to_owned(), Tag::without_region)
}
