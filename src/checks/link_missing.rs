//! # What it finds
//! A text without a link, where the same mail in the other languages has one.
//! # Why it matters
//! Without the link nobody can do what the mail asks for.
//! # Example
//! The English mail has a button; in the Italian one the address was lost.
//! # What to do
//! Put the link in.

use super::link_absent::may_have_link;
use super::written::{Written, siblings};
use super::{Check, Inputs};
use crate::finding::Finding;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut found = Vec::new();
    for group in siblings(&check.written).into_iter().filter(|group| group[0].is_body()) {
        let (with, without): (Vec<&Written>, Vec<&Written>) = group.iter().partition(|it| may_have_link(&it.text));
        let with = with.len();
        if with * 2 > group.len() {
            let without = without.into_iter();
            found.extend(without.map(|it| it.finding(Finding::block("link-missing")).number("n-with", with as u64)));
        }
    }
    found
}
