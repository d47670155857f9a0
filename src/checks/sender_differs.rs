//! # What it finds
//! A sender or a reply address that differs between the languages of one mail.
//! # Why it matters
//! It may be meant: a support team for each language. Else people answer to an address that nobody reads.
//! # Example
//! English comes from `team@…`, Italian from `noreply@…`.
//! # What to do
//! Make sure that somebody reads every one of these addresses.

use std::collections::BTreeMap;

use super::written::siblings;
use super::{Check, Inputs};
use crate::finding::{Arg, Finding};

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut found = Vec::new();
    for group in siblings(&check.written).into_iter().filter(|it| matches!(it[0].part.as_str(), "from" | "reply_to")) {
        let mut senders: BTreeMap<String, usize> = BTreeMap::new();
        for it in &group {
            *senders.entry(it.seen.trim().to_lowercase()).or_default() += 1;
        }
        if senders.len() > 1 {
            let list = senders.into_keys().map(Arg::Text).collect();
            found.push(Finding::pass("sender-differs").text("part", &group[0].part).arg("senders", Arg::List(list)));
        }
    }
    found
}
