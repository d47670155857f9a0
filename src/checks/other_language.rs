//! # What it finds
//! People who would get the intended mail in another language than their own.
//! # Why it matters
//! Some will not understand it. It may be what you want, but it should be decided, not happen.
//! # Example
//! The system falls back to your English text for Polish people.
//! # What to do
//! Add the text in that language, accept it with a reason, or hold these people back.

use super::{Check, Inputs, verdicts::per_locale};
use crate::finding::Finding;
use crate::resolution::Verdict;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    per_locale(check, Verdict::OtherLanguage, "other-language")
}
