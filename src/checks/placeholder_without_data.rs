//! # What it finds
//! People for whom a placeholder of their mail has no value in the list.
//! # Why it matters
//! They would read “Hello ,” or the placeholder itself.
//! # Example
//! 12 people have no first name.
//! # What to do
//! Fill the column, or write the text so that it reads well without the value.

use super::missing_value_printed::printed;
use super::{Check, Inputs, is_empty_for, shown_fields};
use crate::finding::{Finding, Place};

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    shown_fields(inputs)
        .into_iter()
        .filter_map(|(placeholder, column)| {
            let who = check.who(|_, cohort| is_empty_for(cohort, &column));
            let n_users = check.n_of(&who);
            if n_users > 0 && printed(inputs, &placeholder).is_some() {
                return None;
            }
            let place = Place { column: Some(column.clone()), ..Place::default() };
            (n_users > 0).then(|| {
                Finding::pass("placeholder-without-data")
                    .text("placeholder", placeholder)
                    .text("column", &column)
                    .number("n", n_users)
                    .at(place)
                    .people(n_users)
                    .of(who)
            })
        })
        .collect()
}
