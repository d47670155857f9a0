//! # What it finds
//! People who would get a mail whose parts come from different mails or languages.
//! # Why it matters
//! A German subject over an English text looks like a forgery, and people delete it.
//! # Example
//! Only the HTML was replaced; subject and plain text are the system's own.
//! # What to do
//! Add the part that is missing.

use super::{Check, Inputs, verdicts::per_locale};
use crate::finding::Finding;
use crate::resolution::Verdict;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    per_locale(check, Verdict::Mixed, "mixed")
}
