//! # What it finds
//! Values in the language column that are no language: misspelt, two at once, a country, a number.
//! # Why it matters
//! These people have a language; the list only does not say it in a way that can be read. The system will treat them
//! in its own way.
//! # Example
//! `Klingon`, `de,fr`, `CH`.
//! # What to do
//! Say which language each value means, or what people with no language should get.

use std::collections::BTreeMap;

use super::{Check, Inputs};
use crate::finding::{Finding, Place};
use crate::locale::Repair;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut by_value: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, cohort) in check.mailed() {
        if cohort.language.is_none() && matches!(cohort.repair, Repair::NotUnderstood | Repair::Several) {
            by_value.entry(&cohort.locale_as_written).or_default().push(index);
        }
    }
    by_value
        .into_iter()
        .map(|(written, who)| {
            let n_users = check.n_of(&who);
            let place = Place { locale: Some(written.to_owned()), ..Place::default() };
            Finding::pass("locale-not-understood")
                .text("locale", written)
                .number("n", n_users)
                .at(place)
                .people(n_users)
                .of(who)
        })
        .collect()
}
