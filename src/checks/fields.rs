//! In: the list, the platforms, one's own texts. Out: which columns matter, and which column fills which placeholder.

use std::collections::{BTreeMap, BTreeSet};

use super::Inputs;
use crate::catalogue::Catalogue;
use crate::cohort::{Cohort, Cohorts, Reads, cohorts};
use crate::render::{self, Known, Read, is_language_name};
use crate::sample::{Sample, Values};

/// The cohorts of a sample, split by all that the platforms, the texts and the setup read.
pub fn cohorts_of(inputs: &Inputs<'_>) -> Cohorts {
    cohorts(inputs.sample, inputs.setup, &reads(inputs))
}

/// The columns that decide who is in which cohort.
pub fn reads(inputs: &Inputs<'_>) -> Reads {
    let fields = fields(inputs);
    // A condition that compares reads the value; one that only asks reads whether there is one.
    let compared = compared(inputs).into_iter().filter_map(|name| {
        let column = inputs.sample.column(fields.get(&name)?)?;
        let is_kept = matches!(column.values, Values::Coded { .. });
        (is_kept && !is_locale(inputs, &column.name)).then(|| column.name.clone())
    });
    let values: Vec<String> = columns(inputs).into_values().chain(compared).collect();
    Reads::new(inputs.setup, values, fields.into_values().collect())
}

/// The names whose values the conditions of the texts compare.
fn compared(inputs: &Inputs<'_>) -> BTreeSet<String> {
    let all = all_reads(inputs).into_iter();
    all.filter(|(_, read)| read.compared).map(|(name, _)| name).collect()
}

/// Every name that one's own texts read, by the syntax of any of the platforms.
fn all_reads(inputs: &Inputs<'_>) -> BTreeMap<String, Read> {
    render::reads_of(inputs.custom, inputs.platforms)
}

fn is_locale(inputs: &Inputs<'_>, column: &str) -> bool {
    inputs.sample.roles.locale.as_deref() == Some(column)
}

/// Fact of the platform (`user.status`) → the column of the list that holds it.
pub fn columns(inputs: &Inputs<'_>) -> BTreeMap<String, String> {
    let facts = inputs.platforms.iter().flat_map(|platform| platform.profile.reads());
    facts
        .filter(|fact| fact != "user.locale")
        .filter_map(|fact| {
            let name = fact.strip_prefix("user.")?.to_owned();
            let said = inputs.setup.fields.get(&fact);
            let column = inputs.sample.columns.iter().find(|column| match said {
                Some(said) => column.name == *said,
                None => column.name.eq_ignore_ascii_case(&name),
            })?;
            Some((fact, column.name.clone()))
        })
        .collect()
}

/// Placeholder → column, for the placeholders of the intended mails that a column of the list fills.
pub fn fields(inputs: &Inputs<'_>) -> BTreeMap<String, String> {
    let names: BTreeSet<String> = all_reads(inputs).into_keys().collect();
    names
        .into_iter()
        .filter_map(|name| {
            let column = match inputs.setup.fields.get(&name) {
                Some(said) => inputs.sample.column(said).map(|column| column.name.clone()),
                None => column_for(inputs.sample, &name),
            };
            column.map(|column| (name, column))
        })
        .collect()
}

/// Those of them that a text shows.
pub(super) fn shown_fields(inputs: &Inputs<'_>) -> BTreeMap<String, String> {
    let reads = all_reads(inputs);
    let is_shown = |name: &String| reads.get(name).is_some_and(|read| read.shown);
    fields(inputs).into_iter().filter(|(name, _)| is_shown(name)).collect()
}

/// The column that a placeholder's name means: `user.firstName`, `FNAME` and `first_name` mean the first name.
fn column_for(sample: &Sample, placeholder: &str) -> Option<String> {
    let plain = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let last = placeholder.rsplit(['.', ':']).next().unwrap_or(placeholder);
    let wanted = plain(last);
    let role = match wanted.as_str() {
        "firstname" | "fname" | "givenname" | "vorname" | "prenom" => &sample.roles.first_name,
        "lastname" | "lname" | "familyname" | "surname" | "nachname" | "cognome" => &sample.roles.last_name,
        "email" | "mail" | "emailaddress" => &sample.roles.email,
        _ => &None,
    };
    role.clone().or_else(|| {
        // The language of the browser or of the request is not the one in the list.
        let of_request = ["request", "browser", "accept", "ui_locales"].iter().any(|it| placeholder.contains(it));
        let same = |column: &&crate::sample::Column| !wanted.is_empty() && plain(&column.name) == wanted;
        let column = sample.columns.iter().find(same).map(|column| column.name.clone());
        column.or_else(|| sample.roles.locale.clone().filter(|_| is_language_name(placeholder) && !of_request))
    })
}

/// Every name that the texts show or that their conditions read, sorted.
pub fn all_placeholders(catalogue: &Catalogue) -> BTreeSet<String> {
    let texts = catalogue.templates.iter().flat_map(|template| template.parts.values());
    texts.flat_map(|text| render::reads(text, None).into_keys()).collect()
}

/// What is known of a column's value for all people of a cohort.
pub fn known_of(inputs: &Inputs<'_>, cohort: &Cohort, column: &str) -> Known {
    let value = if is_locale(inputs, column) { Some(&cohort.locale_as_written) } else { cohort.facts.get(column) };
    match (value, cohort.filled.get(column)) {
        (Some(value), _) if value.trim().is_empty() => Known::Absent,
        (Some(value), _) => Known::Value(value.clone()),
        (None, Some(true)) => Known::Present,
        (None, Some(false)) => Known::Absent,
        (None, None) => Known::NotKnown,
    }
}

/// Whether a column is empty for the people of a cohort.
pub(super) fn is_empty_for(cohort: &Cohort, column: &str) -> bool {
    let value = || cohort.facts.get(column).is_some_and(|value| value.trim().is_empty());
    cohort.filled.get(column).map_or_else(value, |filled| !filled)
}
