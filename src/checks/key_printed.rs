//! # What it finds
//! People who would read the name of a text instead of the text.
//! # Why it matters
//! Where a system finds no text for a key, it may send the key.
//! # Example
//! The subject is `executeActionsSubject`.
//! # What to do
//! Add the text under this name.

use std::collections::BTreeMap;

use super::{Check, Inputs};
use crate::finding::Finding;
use crate::resolution::{End, Served};

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut by_key: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, _) in check.mailed() {
        let parts = check.resolutions[index].outcomes.iter().flat_map(|outcome| match &outcome.end {
            End::Parts(parts) => parts.values().collect::<Vec<_>>(),
            End::Nothing { .. } => Vec::new(),
        });
        let mut keys: Vec<&str> =
            parts.filter_map(|it| if let Served::PrintKey { key } = it { Some(key.as_str()) } else { None }).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            by_key.entry(key).or_default().push(index);
        }
    }
    let finding = |(key, who): (&str, Vec<usize>)| {
        let n = check.n_of(&who);
        Finding::pass("key-printed").text("key", key).number("n", n).people(n).of(who)
    };
    by_key.into_iter().map(finding).collect()
}
