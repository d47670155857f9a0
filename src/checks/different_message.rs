//! # What it finds
//! People who would get another mail than the one they must get: the system's own, or another template.
//! # Why it matters
//! This is the incident. A mail that nobody planned reaches people who did nothing to cause it.
//! # Example
//! Your mail exists in English only; the system takes the mail in the person's language, and that is its own
//! “Your password has been reset”.
//! # What to do
//! Add the text in that language, change the setting that decides it, hold these people back, or accept the system's
//! mail on purpose.

use super::{Check, Inputs, verdicts::per_locale};
use crate::finding::Finding;
use crate::resolution::Verdict;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    per_locale(check, Verdict::DifferentMessage, "different-message")
}
