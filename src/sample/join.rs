//! In: a list, and a second one that has the languages. Out: the list with one more column, and who was not found.
//!
//! No row is copied: people are found by the keyed hashes of their ids and addresses that both lists have, and the
//! column is codes like any other. One kind of key is taken for the whole list, and it is said which.

mod people;

use serde::{Deserialize, Serialize};

use crate::finding::{Finding, Found};

use super::{Column, Sample};
use people::find_people;

/// By what people of two lists are found to be the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Key {
    /// By their address, however it is written.
    Email,
    /// By their id, to the letter.
    Id,
}

/// How a second list was joined.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// The name of its file.
    pub name: String,
    /// The columns that say who somebody is, here and there; none where one of the lists has none.
    pub by: Option<(Key, String, String)>,
    /// Its column that says the language, by its name there.
    pub locale: Option<String>,
    /// All its columns, by their names there.
    pub columns: Vec<String>,
    /// The name of the column here.
    pub column: String,
    /// How many rows were found there.
    pub n_matched: u64,
    /// How many rows were not.
    pub n_unmatched: u64,
    /// How many people stand there and not here.
    pub n_only_there: u64,
    /// How many people stand there with two languages, so that they have none here.
    pub n_two_locales: u64,
    /// The column that said the language before.
    own_locale: Option<String>,
}

impl Sample {
    /// How many columns the list itself has.
    pub(super) fn n_own_columns(&self) -> usize {
        self.columns.len() - usize::from(self.joined.is_some())
    }

    /// Adds what a row has from the second list to its cells.
    pub(super) fn add_joined(&self, row: u32, cells: &mut Vec<String>) {
        let Some(column) = self.columns.last().filter(|_| self.joined.is_some()) else { return };
        let at = self.n_own_columns();
        if cells.len() < at {
            cells.resize(at, String::new());
        }
        cells.insert(at, column.text(row).unwrap_or_default().to_owned());
    }

    /// Takes the languages from a second list. What was joined before goes.
    pub fn join(&mut self, second: &Sample) -> Vec<Finding> {
        self.part();
        let there = find_people(self, second);
        let (values, mut joined) = there.column_for(self);
        joined.column = free_name(self, joined.locale.as_deref().unwrap_or("locale"), &second.name);
        joined.own_locale = self.roles.locale.replace(joined.column.clone());
        self.columns.push(Column { name: joined.column.clone(), values });
        let findings = there.findings(self, &joined);
        self.joined = Some(joined);
        for row in 0..self.first_rows.len() {
            let mut cells = std::mem::take(&mut self.first_rows[row]);
            self.add_joined(row as u32, &mut cells);
            self.first_rows[row] = cells;
        }
        findings
    }

    /// Lets go of the second list; the list is as it was before.
    pub fn part(&mut self) {
        let at = self.n_own_columns();
        let Some(joined) = self.joined.take() else { return };
        self.columns.pop();
        self.roles.locale = joined.own_locale;
        for cells in self.first_rows.iter_mut().filter(|cells| cells.len() > at) {
            cells.remove(at);
        }
    }
}

/// The findings of two lists together: the first list's languages no longer count, and of the second only how it was
/// read and what its languages and keys are.
pub fn findings_of_both(first: &[Finding], second: &Found<Sample>, join: &[Finding]) -> Vec<Finding> {
    let own = first.iter().filter(|finding| !OF_LOCALES.contains(&&*finding.code));
    let there = second.findings.iter().filter(|finding| !OF_PEOPLE.contains(&&*finding.code));
    own.chain(there).chain(join).cloned().collect()
}

/// What is said about the column of languages.
const OF_LOCALES: [&str; 3] = ["locale-column-missing", "column-looks-like-country", "two-locale-columns"];
/// What is said about people and names, who are the first list's.
const OF_PEOPLE: [&str; 10] = [
    "address-column-missing",
    "address-missing",
    "address-not-valid",
    "duplicate-address",
    "duplicate-id",
    "encoding-replaced",
    "false-friend-column",
    "mojibake",
    "total-row",
    "underscore-in-names",
];

/// A name that no column has yet.
fn free_name(sample: &Sample, name: &str, file: &str) -> String {
    let taken = |name: &str| sample.columns.iter().any(|column| column.name == name);
    let with_file = format!("{name} ({file})");
    let numbered = (2..).map(|n| format!("{name} ({file}) {n}"));
    let mut names = [name.to_owned(), with_file].into_iter().chain(numbered);
    names.find(|name| !taken(name)).unwrap_or_default()
}
