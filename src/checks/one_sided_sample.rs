//! # What it finds
//! A list in which everybody has the same language.
//! # Why it matters
//! A test with English people alone proves nothing about anybody else; this is how the incident passed its test.
//! # Example
//! 40 test users, all `en`.
//! # What to do
//! Take a list with people of every language, or look at the other languages with the language switch.

use std::collections::BTreeSet;

use super::{Check, Inputs};
use crate::finding::{Arg, Finding};
use crate::locale::Tag;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let languages: BTreeSet<&str> =
        check.mailed().filter_map(|(_, cohort)| cohort.language.as_ref()).map(Tag::language).collect();
    let with_language = check.mailed().filter(|(_, cohort)| cohort.language.is_some());
    let n_users: u64 = with_language.map(|(_, cohort)| cohort.n_users).sum();
    match languages.first() {
        Some(only) if languages.len() == 1 && n_users > 1 => {
            let language = Arg::Language((*only).to_owned());
            vec![Finding::pass("one-sided-sample").arg("language", language).number("n", n_users)]
        }
        _ => Vec::new(),
    }
}
