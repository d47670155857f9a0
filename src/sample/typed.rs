//! In: what somebody typed or pasted. Out: a sample of it.

use std::collections::BTreeMap;

use crate::digest::keyed;
use crate::finding::{Finding, Found};

use super::reader::{nobody, nothing, of_memory, refused};
use super::write::write_row;
use super::{Column, Format, Options, Roles, Sample, Values};

/// Languages as typed, and how many people have them: there are no rows to look at.
pub fn from_counts(counts: &[(String, u64)]) -> Sample {
    let mut distinct: Vec<String> = Vec::new();
    let mut people: Vec<u64> = Vec::new();
    for (language, n) in counts {
        let language = language.trim();
        if let Some(at) = distinct.iter().position(|known| known == language) {
            people[at] = people[at].saturating_add(*n);
        } else if u16::try_from(distinct.len()).is_ok() {
            distinct.push(language.to_owned());
            people.push(*n);
        }
    }
    let n_rows = distinct.len() as u32;
    Sample {
        n_rows,
        first_rows: distinct.iter().take(8).map(|language| vec![language.clone()]).collect(),
        ids: distinct.iter().map(|language| keyed(format!("count {language}").as_bytes())).collect(),
        emails: vec![0; distinct.len()],
        roles: Roles { locale: Some("locale".into()), ..Roles::default() },
        columns: vec![Column {
            name: "locale".into(),
            values: Values::Coded { codes: (0..distinct.len()).map(|code| code as u16).collect(), distinct },
        }],
        counts: Some(people),
        ..nobody(nothing(Format::Counts))
    }
}

/// A pasted table, or a bare list of addresses or languages.
pub fn from_text(pasted: &str, options: &Options) -> Found<Sample> {
    let text = pasted.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return refused(Finding::block("empty-file"));
    }
    let start = text.trim_start();
    let mut found = if super::refusal::looks_like_json(start) {
        super::json::read(text.as_bytes(), options)
    } else {
        of_memory(text.as_bytes().to_vec(), nothing(Format::Pasted), options, false)
    };
    found.value.reading.format = Format::Pasted;
    found.value.reading.n_bytes = pasted.len() as u64;
    found
}

/// The most columns that a written table has.
const COLUMNS: usize = 1000;

/// Rows that are written as UTF-8 text, their columns found on the way.
#[derive(Debug, Default)]
pub(super) struct Table {
    names: Vec<String>,
    at: BTreeMap<String, usize>,
    row: Vec<String>,
    body: Vec<u8>,
    left_out: u64,
    /// How many rows were written.
    pub(super) n_rows: u64,
}

impl Table {
    /// Whether no row was written.
    pub(super) fn is_empty(&self) -> bool {
        self.n_rows == 0
    }

    /// Writes a cell of the next row, under a column's name.
    ///
    /// A list of one and its only value are written into the same column: some write `["de"]`, some `"de"`.
    pub(super) fn cell(&mut self, name: &str, text: &str) {
        let column = if let Some(&column) = self.at.get(name) {
            column
        } else if let Some(column) = self.alike(name) {
            column
        } else if self.names.len() < COLUMNS {
            self.names.push(if name.is_empty() { "value".into() } else { name.to_owned() });
            self.at.insert(name.to_owned(), self.names.len() - 1);
            self.names.len() - 1
        } else {
            self.left_out += 1;
            return;
        };
        if self.row.len() <= column {
            self.row.resize(column + 1, String::new());
        }
        text.clone_into(&mut self.row[column]);
    }

    /// The column of the same value with or without `[0]`, where the row has nothing in it yet.
    fn alike(&self, name: &str) -> Option<usize> {
        let column = match name.strip_suffix("[0]") {
            Some(alone) => self.at.get(alone),
            None => self.at.get(&format!("{name}[0]")),
        };
        column.copied().filter(|&column| self.row.get(column).is_none_or(String::is_empty))
    }

    /// Ends the row.
    pub(super) fn end_row(&mut self) {
        write_row(&mut self.body, &self.row, "\n");
        for cell in &mut self.row {
            cell.clear();
        }
        self.n_rows += 1;
    }

    /// The text, header first, and how many cells had no room.
    pub(super) fn finish(self) -> (Vec<u8>, u64) {
        let mut all = Vec::with_capacity(self.body.len() + 1024);
        write_row(&mut all, &self.names, "\n");
        all.extend_from_slice(&self.body);
        (all, self.left_out)
    }
}
