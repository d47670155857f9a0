//! In: a list, and a second one that has the languages. Out: the list with one more column, and who was not found.
//!
//! No row is copied: people are found by the keyed hashes of their ids and addresses that both lists have, and the
//! column is codes like any other. One kind of key is taken for the whole list, and it is said which.

use std::collections::{BTreeSet, HashMap};

use serde::{Deserialize, Serialize};

use crate::digest::keyed;
use crate::finding::{Arg, Finding, Found, Place};

use super::{Column, Sample, Values};

/// How many rows a finding names.
const NAMED: usize = 5;
/// A column has at most this many distinct values.
const MOST: usize = 1 << 16;

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
        let (column, mut joined) = there.column_for(self);
        joined.column = free_name(self, joined.locale.as_deref().unwrap_or("locale"), &second.name);
        joined.own_locale = self.roles.locale.replace(joined.column.clone());
        self.columns.push(Column { name: joined.column.clone(), values: column });
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

/// A row's key; 0 is none.
fn key_of(sample: &Sample, key: Key, row: u32) -> u64 {
    let at = row as usize;
    let email = sample.emails.get(at).copied().unwrap_or_default();
    match key {
        Key::Email => email,
        Key::Id => {
            let id = sample.ids.get(at).copied().unwrap_or_default();
            // A row with neither is known by its number, which says nothing about another list.
            if email == 0 && id == keyed(format!("row {row}").as_bytes()) { 0 } else { id }
        }
    }
}

/// The people of the second list, by the key by which more of the first list's are found. Ids are not taken where the
/// addresses say that they are not the same people's, as with numbers that two systems gave.
fn find_people<'a>(first: &Sample, second: &'a Sample) -> People<'a> {
    let both = |column: fn(&Sample) -> bool| column(first) && column(second);
    let by_email = both(|sample| sample.roles.email.is_some()).then(|| People::new(second, Key::Email));
    let by_id = both(|sample| sample.roles.id.is_some()).then(|| People::new(second, Key::Id));
    match (by_email, by_id) {
        (Some(by_email), Some(by_id)) => {
            let is_better = by_id.n_found(first) > by_email.n_found(first) && by_id.agree(first);
            if is_better { by_id } else { by_email }
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => People::nobody(second),
    }
}

/// The people of the second list by their key.
struct People<'a> {
    sample: &'a Sample,
    /// The column of languages, where it can be one.
    locales: Option<&'a Column>,
    key: Option<Key>,
    /// Key → the row that says the language; the first one.
    rows: HashMap<u64, u32>,
    /// People with two languages.
    torn: BTreeSet<u64>,
    /// Rows that say another language of somebody than a row before.
    torn_rows: Vec<u32>,
}

impl<'a> People<'a> {
    fn nobody(sample: &'a Sample) -> Self {
        let locales = sample.roles.locale.as_deref().and_then(|name| sample.column(name));
        // A column of as many languages as there are codes is none, and one more has to fit: no language.
        let is_one =
            |column: &&Column| matches!(&column.values, Values::Coded { distinct, .. } if distinct.len() < MOST);
        let locales = locales.filter(is_one);
        Self { sample, locales, key: None, rows: HashMap::new(), torn: BTreeSet::new(), torn_rows: Vec::new() }
    }

    fn new(sample: &'a Sample, key: Key) -> Self {
        let mut all = Self { key: Some(key), ..Self::nobody(sample) };
        for row in 0..sample.n_rows {
            let of = key_of(sample, key, row);
            if of == 0 {
                continue;
            }
            let Some(known) = all.rows.get(&of).copied() else {
                all.rows.insert(of, row);
                continue;
            };
            let (one, another) = (all.locale(known), all.locale(row));
            if one.is_empty() {
                all.rows.insert(of, row);
            } else if !another.is_empty() && one != another {
                all.torn.insert(of);
                all.torn_rows.push(row);
            }
        }
        all
    }

    /// What a row says as the language, as written.
    fn locale(&self, row: u32) -> &'a str {
        let text = self.locales.and_then(|column| column.text(row));
        text.filter(|text| !text.trim().is_empty()).unwrap_or_default()
    }

    /// The row of somebody of the first list.
    fn row_of(&self, first: &Sample, row: u32) -> Option<u32> {
        self.rows.get(&key_of(first, self.key?, row)).copied()
    }

    fn n_found(&self, first: &Sample) -> usize {
        (0..first.n_rows).filter(|&row| self.row_of(first, row).is_some()).count()
    }

    /// Whether most people who are found have the same address in both lists, where both have one.
    fn agree(&self, first: &Sample) -> bool {
        if first.roles.email == first.roles.id || self.sample.roles.email == self.sample.roles.id {
            return true;
        }
        let (mut same, mut other) = (0_u64, 0_u64);
        for row in 0..first.n_rows {
            let Some(there) = self.row_of(first, row) else { continue };
            match (key_of(first, Key::Email, row), key_of(self.sample, Key::Email, there)) {
                (0, _) | (_, 0) => {}
                (one, another) if one == another => same += 1,
                _ => other += 1,
            }
        }
        same >= other
    }

    /// The column for the first list, and how it came about.
    fn column_for(&self, first: &Sample) -> (Values, Joined) {
        let mut distinct: Vec<String> = Vec::new();
        let mut known: HashMap<&str, u16> = HashMap::new();
        let mut codes = Vec::with_capacity(first.n_rows as usize);
        let mut is_here = vec![false; self.sample.n_rows as usize];
        for row in 0..first.n_rows {
            let there = self.row_of(first, row);
            if let Some(there) = there {
                is_here[there as usize] = true;
            }
            let is_torn = || self.key.is_some_and(|key| self.torn.contains(&key_of(first, key, row)));
            let text = there.filter(|_| !is_torn()).map(|row| self.locale(row)).unwrap_or_default();
            let code = *known.entry(text).or_insert_with(|| {
                distinct.push(text.to_owned());
                (distinct.len() - 1) as u16
            });
            codes.push(code);
        }
        let n_here = is_here.iter().filter(|is_here| **is_here).count();
        let n_matched = self.n_found(first) as u64;
        let torn = self.torn.iter().filter_map(|of| self.rows.get(of));
        let column = |sample: &Sample, key: Key| match key {
            Key::Email => sample.roles.email.clone().unwrap_or_default(),
            Key::Id => sample.roles.id.clone().unwrap_or_default(),
        };
        let joined = Joined {
            name: self.sample.name.clone(),
            by: self.key.map(|key| (key, column(first, key), column(self.sample, key))),
            locale: self.sample.roles.locale.clone(),
            columns: self.sample.columns.iter().map(|column| column.name.clone()).collect(),
            column: String::new(),
            n_matched,
            n_unmatched: u64::from(first.n_rows) - n_matched,
            n_only_there: (self.rows.len() - n_here) as u64,
            n_two_locales: torn.filter(|row| is_here[**row as usize]).count() as u64,
            own_locale: None,
        };
        (Values::Coded { distinct, codes }, joined)
    }

    fn findings(&self, first: &Sample, joined: &Joined) -> Vec<Finding> {
        let mut all = Vec::new();
        let place = |file: &str, row: Option<u64>| Place { line: row, ..Place::file(file) };
        let rows = |rows: &[u64]| Arg::List(rows.iter().copied().map(Arg::Number).collect());
        if joined.n_matched == 0 {
            let by = match joined.by {
                Some((Key::Email, ..)) => "email",
                Some((Key::Id, ..)) => "id",
                None => "none",
            };
            let finding = Finding::block("join-nobody").text("second", &joined.name).text("by", by);
            return vec![finding.at(place(&first.name, None)).people(first.n_people())];
        }
        if joined.n_unmatched > 0 {
            let unmatched = (0..first.n_rows).filter(|&row| self.row_of(first, row).is_none());
            let named: Vec<u64> = unmatched.take(NAMED).map(|row| first.number(row)).collect();
            all.push(
                Finding::block("join-unmatched")
                    .text("second", &joined.name)
                    .number("count", joined.n_unmatched)
                    .arg("rows", rows(&named))
                    .at(place(&first.name, named.first().copied()))
                    .people(joined.n_unmatched),
            );
        }
        if !self.torn_rows.is_empty() {
            let named: Vec<u64> = self.torn_rows.iter().take(NAMED).map(|&row| self.sample.number(row)).collect();
            all.push(
                Finding::block("join-two-locales")
                    .number("count", self.torn.len() as u64)
                    .at(place(&joined.name, named.first().copied()))
                    .arg("rows", rows(&named))
                    .people(joined.n_two_locales),
            );
        }
        if joined.n_only_there > 0 {
            all.push(
                Finding::pass("join-only-there")
                    .text("first", &first.name)
                    .number("count", joined.n_only_there)
                    .at(place(&joined.name, None)),
            );
        }
        all
    }
}

/// A name that no column has yet.
fn free_name(sample: &Sample, name: &str, file: &str) -> String {
    let taken = |name: &str| sample.columns.iter().any(|column| column.name == name);
    let with_file = format!("{name} ({file})");
    let numbered = (2..).map(|n| format!("{name} ({file}) {n}"));
    let mut names = [name.to_owned(), with_file].into_iter().chain(numbered);
    names.find(|name| !taken(name)).unwrap_or_default()
}
