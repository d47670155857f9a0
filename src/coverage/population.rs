//! In: a file with languages and numbers, or a list of everybody. Out: how many people there are in truth, by language.

use std::collections::BTreeMap;

use crate::finding::Finding;
use crate::locale::understand;
use crate::sample::{Column, Sample, Values};

/// Names of a column that counts people, in small letters without blanks.
const COUNTS: [&str; 22] = [
    "n",
    "count",
    "counts",
    "number",
    "people",
    "users",
    "members",
    "total",
    "anzahl",
    "zahl",
    "personen",
    "nutzer",
    "benutzer",
    "mitglieder",
    "nombre",
    "personnes",
    "utilisateurs",
    "membres",
    "numero",
    "persone",
    "utenti",
    "membri",
];
/// What stands for people without a language.
const NO_LANGUAGE: &str = "-";

/// How many people have each language: by a column of numbers if there is one, else one for each row of a list.
pub fn population(sample: &Sample) -> Result<BTreeMap<String, u64>, Box<Finding>> {
    // In a list of people a number is about one person.
    let is_list = sample.roles.id.is_some() || sample.roles.email.is_some();
    let counts = if is_list { None } else { counts(sample) };
    let Some(languages) = languages(sample, counts) else {
        let names: Vec<&str> = sample.columns.iter().map(|column| column.name.as_str()).collect();
        return Err(Box::new(Finding::block("population-no-language").text("found", names.join(", "))));
    };
    if counts.is_none() && !is_list {
        return Err(Box::new(Finding::block("population-no-numbers").text("column", &languages.name)));
    }
    let mut all = BTreeMap::new();
    for row in 0..sample.n_rows {
        let n = match counts {
            Some(column) => column.text(row).and_then(typed_number).unwrap_or_default(),
            None => 1,
        };
        *all.entry(named(languages.text(row).unwrap_or_default())).or_default() += n;
    }
    all.retain(|_, n: &mut u64| *n > 0);
    Ok(all)
}

/// The column that counts people: by its name, else the only one in which nothing but numbers stands.
fn counts(sample: &Sample) -> Option<&Column> {
    let are_numbers = |column: &&Column| match &column.values {
        Values::Coded { distinct, .. } => {
            distinct.iter().any(|it| !it.trim().is_empty()) && distinct.iter().all(|it| is_count(it))
        }
        Values::Present(_) => false,
    };
    let numbers: Vec<&Column> = sample.columns.iter().filter(are_numbers).collect();
    let by_name = |column: &&&Column| {
        let name: String = column.name.chars().filter(|c| c.is_alphanumeric()).collect();
        COUNTS.contains(&name.to_lowercase().as_str())
    };
    let named = numbers.iter().find(by_name).copied();
    let only = (numbers.len() == 1 && sample.columns.len() == 2).then(|| numbers[0]);
    named.or(only)
}

fn is_count(text: &str) -> bool {
    text.trim().is_empty() || typed_number(text).is_some()
}

/// A number as people type it: grouped by a dot, a comma, a blank or an apostrophe.
pub fn typed_number(text: &str) -> Option<u64> {
    let digits: String = text.chars().filter(|c| !matches!(c, '.' | ',' | '\'' | '’') && !c.is_whitespace()).collect();
    digits.parse().ok()
}

/// The column of languages: the one that was found by its name, else the first in which most values are languages.
fn languages<'s>(sample: &'s Sample, counts: Option<&Column>) -> Option<&'s Column> {
    if let Some(column) = sample.roles.locale.as_deref().and_then(|name| sample.column(name)) {
        return Some(column);
    }
    let are_languages = |column: &&Column| match &column.values {
        Values::Coded { distinct, .. } => {
            let known = distinct.iter().filter(|it| understand(it).tag.is_some()).count();
            known > 0 && known * 2 >= distinct.len()
        }
        Values::Present(_) => false,
    };
    sample.columns.iter().filter(|it| counts.is_none_or(|counts| counts.name != it.name)).find(are_languages)
}

/// A language as it is kept: its tag, else as it was written.
fn named(written: &str) -> String {
    match (understand(written).tag, written.trim()) {
        (Some(tag), _) => tag.to_string(),
        (None, "" | NO_LANGUAGE) => NO_LANGUAGE.to_owned(),
        (None, other) => other.to_owned(),
    }
}
