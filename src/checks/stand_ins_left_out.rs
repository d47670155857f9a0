//! # What it finds
//! Made-up people in the list, known by addresses that end in `@standin.invalid`.
//! # Why it matters
//! They are there to test with. They are in no count of people who get a mail, and are skipped in every plan.
//! # Example
//! A list that was exported from a test system in which stand-ins had been imported.
//! # What to do
//! Nothing; or take them out of the list.

use super::{Check, Inputs};
use crate::finding::Finding;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let n: u64 = check.cohorts.list.iter().filter(|cohort| cohort.is_stand_in()).map(|cohort| cohort.n_users).sum();
    if n == 0 {
        return Vec::new();
    }
    vec![Finding::pass("stand-ins-left-out").number("n", n).people(n)]
}
