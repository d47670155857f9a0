//! # What it finds
//! People who would get no mail at all, an empty one, or for whom the system reports an error.
//! # Why it matters
//! Nobody would notice: there is no bounce and no complaint about a mail that was never sent.
//! # Example
//! The template has no branch for Polish and no “else”.
//! # What to do
//! Repair the cause, or hold these people back until it is repaired.

use super::{Check, Inputs, verdicts::per_locale};
use crate::finding::Finding;
use crate::resolution::Verdict;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    per_locale(check, Verdict::Nothing, "nothing")
}
