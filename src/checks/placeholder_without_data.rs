//! # What it finds
//! People for whom a placeholder of their mail has no value in the list.
//! # Why it matters
//! They would read “Hello ,” or the placeholder itself.
//! # Example
//! 12 people have no first name.
//! # What to do
//! Fill the column, or write the text so that it reads well without the value.

use super::{Check, Inputs, fields};
use crate::finding::{Finding, Place};

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    fields(inputs)
        .into_iter()
        .filter_map(|(placeholder, column)| {
            let empty = |cohort: &crate::cohort::Cohort| {
                cohort.filled.get(&column).map_or_else(
                    || cohort.facts.get(&column).is_some_and(|value| value.trim().is_empty()),
                    |filled| !filled,
                )
            };
            let n_users: u64 =
                check.mailed().filter(|(_, cohort)| empty(cohort)).map(|(_, cohort)| cohort.n_users).sum();
            let place = Place { column: Some(column.clone()), ..Place::default() };
            (n_users > 0).then(|| {
                Finding::pass("placeholder-without-data")
                    .text("placeholder", placeholder)
                    .text("column", &column)
                    .number("n", n_users)
                    .at(place)
                    .people(n_users)
            })
        })
        .collect()
}
