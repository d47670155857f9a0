//! # What it finds
//! A rule about people (left out, or another mail for some) whose column is not in the list, or cannot be read by value.
//! # Why it matters
//! Nobody fits the rule: people who should be left out would be mailed.
//! # Example
//! `status = blocked` was said about the list before; in this one the column is called `state`.
//! # What to do
//! Say the rule again with a column of this list, or take it away.

use super::{Check, Inputs};
use crate::finding::{Finding, Place};
use crate::sample::{ANY, Column, Values};

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    let left_out = inputs.setup.left_out.iter().map(|rule| (&rule.column, &rule.value));
    let segments = inputs.setup.intent.segments.iter().map(|segment| (&segment.column, &segment.value));
    let is_read = |name: &str, value: &str| {
        let is_by_value = |column: &Column| matches!(column.values, Values::Coded { .. });
        inputs.sample.column(name).is_some_and(|column| value == ANY || is_by_value(column))
    };
    left_out
        .chain(segments)
        .filter(|(column, value)| !is_read(column, value))
        .map(|(column, value)| {
            let place = Place { column: Some(column.clone()), ..Place::default() };
            Finding::block("rule-not-applied").text("column", column).text("value", value).at(place)
        })
        .collect()
}
