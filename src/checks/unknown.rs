//! # What it finds
//! People for whom it cannot be told what they would get.
//! # Why it matters
//! A guess shown as a fact is worse than no answer.
//! # Example
//! The documentation does not say what is sent when a language has no text.
//! # What to do
//! Answer the question, or ask the engineers; until then these people are held back.

use super::{Check, Inputs, verdicts::per_locale};
use crate::finding::Finding;
use crate::resolution::Verdict;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    per_locale(check, Verdict::Unknown, "unknown")
}
