//! In: two lists. Out: who of the first stands in the second, by which key, and which language is said there.

use std::collections::{BTreeSet, HashMap};
use std::hash::{BuildHasherDefault, Hasher};

use super::{Joined, Key};
use crate::digest::keyed;
use crate::finding::{Arg, Finding, Place};
use crate::sample::{Column, Sample, Values};

/// How many rows a finding names.
const NAMED: usize = 5;
/// A column has at most this many distinct values.
const MOST: usize = 1 << 16;

/// The people of the second list, by the key by which more of the first list's are found. Ids are not taken where the
/// addresses say that they are not the same people's, as with numbers that two systems gave.
pub(super) fn find_people<'a>(first: &Sample, second: &'a Sample) -> People<'a> {
    let both = |column: fn(&Sample) -> bool| column(first) && column(second);
    let by_email = both(|sample| sample.roles.email.is_some()).then(|| People::new(first, second, Key::Email));
    let by_id = both(|sample| sample.roles.id.is_some()).then(|| People::new(first, second, Key::Id));
    match (by_email, by_id) {
        (Some(by_email), Some(by_id)) => {
            let is_better = by_id.n_found() > by_email.n_found() && by_id.agree(first);
            if is_better { by_id } else { by_email }
        }
        (Some(one), None) | (None, Some(one)) => one,
        (None, None) => People::nobody(first, second),
    }
}

/// The key of each row; 0 is none.
fn keys(sample: &Sample, key: Key) -> Vec<u64> {
    if key == Key::Email {
        return sample.emails.clone();
    }
    let both = sample.ids.iter().zip(&sample.emails).enumerate();
    both.map(|(row, (&id, &email))| {
        // A row with neither is known by its number, which says nothing about another list.
        let is_number = email == 0 && id == keyed(format!("row {row}").as_bytes());
        if is_number { 0 } else { id }
    })
    .collect()
}

/// Keys are keyed hashes already: they are not hashed again.
#[derive(Default)]
struct Hashed(u64);

impl Hasher for Hashed {
    fn write(&mut self, bytes: &[u8]) {
        self.0 = bytes.iter().fold(self.0, |sum, byte| sum.rotate_left(8) ^ u64::from(*byte));
    }

    fn write_u64(&mut self, key: u64) {
        self.0 = key;
    }

    fn finish(&self) -> u64 {
        self.0
    }
}

/// The people of the second list by their key.
pub(super) struct People<'a> {
    there: &'a Sample,
    /// The column of languages, where it can be one.
    locales: Option<&'a Column>,
    key: Option<Key>,
    /// The keys of the first list's rows.
    here: Vec<u64>,
    /// Key → the row that says the language; the first one.
    rows: HashMap<u64, u32, BuildHasherDefault<Hashed>>,
    /// People with two languages.
    torn: BTreeSet<u64>,
    /// Rows that say another language of somebody than a row before.
    torn_rows: Vec<u32>,
}

impl<'a> People<'a> {
    fn nobody(first: &Sample, there: &'a Sample) -> Self {
        let locales = there.roles.locale.as_deref().and_then(|name| there.column(name));
        // A column of as many languages as there are codes is none, and one more has to fit: no language.
        let is_one =
            |column: &&Column| matches!(&column.values, Values::Coded { distinct, .. } if distinct.len() < MOST);
        Self {
            there,
            locales: locales.filter(is_one),
            key: None,
            here: vec![0; first.n_rows as usize],
            rows: HashMap::default(),
            torn: BTreeSet::new(),
            torn_rows: Vec::new(),
        }
    }

    fn new(first: &Sample, there: &'a Sample, key: Key) -> Self {
        let mut all = Self { key: Some(key), here: keys(first, key), ..Self::nobody(first, there) };
        all.rows.reserve(there.n_rows as usize);
        for (row, of) in keys(there, key).into_iter().enumerate().filter(|(_, of)| *of != 0) {
            let row = row as u32;
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

    /// For each row of the first list its row in the second.
    fn found(&self) -> impl Iterator<Item = Option<u32>> {
        self.here.iter().map(|of| self.rows.get(of).copied())
    }

    fn n_found(&self) -> usize {
        self.found().flatten().count()
    }

    /// Whether most people who are found have the same address in both lists, where both have one.
    fn agree(&self, first: &Sample) -> bool {
        if first.roles.email == first.roles.id || self.there.roles.email == self.there.roles.id {
            return true;
        }
        let (mut same, mut other) = (0_u64, 0_u64);
        for (here, there) in first.emails.iter().zip(self.found()) {
            let there = there.and_then(|row| self.there.emails.get(row as usize)).copied().unwrap_or_default();
            match (*here, there) {
                (0, _) | (_, 0) => {}
                (one, another) if one == another => same += 1,
                _ => other += 1,
            }
        }
        same >= other
    }

    /// The column for the first list, and how it came about.
    pub(super) fn column_for(&self, first: &Sample) -> (Values, Joined) {
        let mut distinct: Vec<String> = Vec::new();
        let mut known: HashMap<&str, u16> = HashMap::new();
        let mut codes = Vec::with_capacity(self.here.len());
        let mut is_here = vec![false; self.there.n_rows as usize];
        let mut n_matched = 0;
        for (of, there) in self.here.iter().zip(self.found()) {
            if let Some(there) = there {
                is_here[there as usize] = true;
                n_matched += 1;
            }
            let text = there.filter(|_| !self.torn.contains(of)).map(|row| self.locale(row)).unwrap_or_default();
            let code = *known.entry(text).or_insert_with(|| {
                distinct.push(text.to_owned());
                (distinct.len() - 1) as u16
            });
            codes.push(code);
        }
        let n_here = is_here.iter().filter(|is_here| **is_here).count();
        let torn = self.torn.iter().filter_map(|of| self.rows.get(of));
        let column = |sample: &Sample, key: Key| match key {
            Key::Email => sample.roles.email.clone().unwrap_or_default(),
            Key::Id => sample.roles.id.clone().unwrap_or_default(),
        };
        let joined = Joined {
            name: self.there.name.clone(),
            by: self.key.map(|key| (key, column(first, key), column(self.there, key))),
            locale: self.there.roles.locale.clone(),
            columns: self.there.columns.iter().map(|column| column.name.clone()).collect(),
            column: String::new(),
            n_matched,
            n_unmatched: u64::from(first.n_rows) - n_matched,
            n_only_there: (self.rows.len() - n_here) as u64,
            n_two_locales: torn.filter(|row| is_here[**row as usize]).count() as u64,
            own_locale: None,
        };
        (Values::Coded { distinct, codes }, joined)
    }

    /// Who was not found, who stands only there, and who has two languages.
    pub(super) fn findings(&self, first: &Sample, joined: &Joined) -> Vec<Finding> {
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
        let mut all = Vec::new();
        if joined.n_unmatched > 0 {
            let unmatched = self.found().enumerate().filter(|(_, there)| there.is_none());
            let named: Vec<u64> = unmatched.take(NAMED).map(|(row, _)| first.number(row as u32)).collect();
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
            let named: Vec<u64> = self.torn_rows.iter().take(NAMED).map(|&row| self.there.number(row)).collect();
            all.push(
                Finding::block("join-two-locales")
                    .number("count", self.torn.len() as u64)
                    .arg("rows", rows(&named))
                    .at(place(&joined.name, named.first().copied()))
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
