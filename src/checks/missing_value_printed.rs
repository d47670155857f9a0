//! # What it finds
//! People without a value for a placeholder, on a system that then shows the placeholder itself, or `<no value>`.
//! # Why it matters
//! They would read “Hello <no value>”.
//! # Example
//! 12 people have no first name.
//! # What to do
//! Fill the column, or give the placeholder a default in the text.

use super::{Check, Inputs, is_empty_for, shown_fields};
use crate::finding::{Finding, Place};
use crate::platform::vocabulary::MissingValue;
use crate::render::placeholders;

/// What the system shows instead of a value, if it shows something.
pub(super) fn printed(inputs: &Inputs<'_>, placeholder: &str) -> Option<MissingValue> {
    let templates = inputs.custom.templates.iter().flat_map(|template| &template.parts);
    let mut parts = templates.filter(|(_, text)| placeholders(text).iter().any(|it| it == placeholder));
    let shows = |part: &String| {
        let missing = inputs.platforms.iter().map(|platform| platform.profile.missing_in(part));
        missing.into_iter().flatten().find(|it| matches!(it, MissingValue::Literal | MissingValue::NoValue))
    };
    parts.find_map(|(part, _)| shows(part))
}

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    shown_fields(inputs)
        .into_iter()
        .filter_map(|(placeholder, column)| {
            let who = check.who(|_, cohort| is_empty_for(cohort, &column));
            let n_users = check.n_of(&who);
            let missing = (n_users > 0).then(|| printed(inputs, &placeholder))??;
            let shown =
                if missing == MissingValue::NoValue { "<no value>".to_owned() } else { format!("{{{placeholder}}}") };
            let place = Place { column: Some(column.clone()), ..Place::default() };
            Some(
                Finding::block("missing-value-printed")
                    .text("placeholder", placeholder)
                    .text("column", &column)
                    .text("shown", shown)
                    .number("n", n_users)
                    .at(place)
                    .people(n_users)
                    .of(who),
            )
        })
        .collect()
}
