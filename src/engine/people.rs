//! In: a filter and a page. Out: the people on that page, or the bytes that have to be read first.

use memchr::memmem;

use super::rows::Rows;
use super::steps::Steps;
use super::{Answer, PeopleFilter, PeoplePage, PersonRow, Seen};
use crate::report;
use crate::sample::{Column, FileChanged, Sample, Values};

/// How many people stand on a page.
pub const PAGE: u64 = 20;

/// A search through all rows, as far as it is.
pub(super) struct Search {
    filter: PeopleFilter,
    page: u32,
    steps: Steps,
    n_users: u64,
    hits: Vec<u32>,
}

impl Search {
    pub(super) fn new(filter: PeopleFilter, page: u32) -> Self {
        Self { filter, page, steps: Steps::default(), n_users: 0, hits: Vec::new() }
    }

    /// Whether this search answers the same question.
    pub(super) fn is_for(&self, filter: &PeopleFilter, page: u32) -> bool {
        self.filter == *filter && self.page == page
    }

    /// The bytes of the next step: offset and length; none when all was searched.
    pub(super) fn next(&self, sample: &Sample) -> Option<(u64, u64)> {
        self.steps.next(sample)
    }

    /// Searches one step.
    pub(super) fn step(&mut self, seen: &Seen<'_>, bytes: &[u8]) -> Result<(), FileChanged> {
        let sample = seen.inputs.sample;
        let needle = self.filter.search.trim().to_lowercase();
        let fits = fitting(seen, &self.filter);
        let from = u64::from(self.page) * PAGE;
        let in_joined = sample.joined.as_ref().and_then(|joined| sample.column(&joined.column));
        let in_joined = in_joined.is_some_and(|column| has_value_with(column, &needle));
        for (block, bytes) in self.steps.take(sample, bytes)? {
            // A quote in a cell is written twice, so the bytes do not show it as it is searched.
            if needle.is_ascii()
                && !in_joined
                && !needle.contains('"')
                && memmem::find(&bytes.to_ascii_lowercase(), needle.as_bytes()).is_none()
            {
                continue;
            }
            for (place, cells) in sample.rows_of(block, bytes)?.iter().enumerate() {
                let row = block.row + place as u32;
                let cohort = seen.check.cohorts.of_row[row as usize] as usize;
                if !fits[cohort] || !cells.iter().any(|cell| cell.to_lowercase().contains(&needle)) {
                    continue;
                }
                if self.n_users >= from && self.n_users < from + PAGE {
                    self.hits.push(row);
                }
                self.n_users += 1;
            }
        }
        Ok(())
    }

    /// What was found.
    pub(super) fn found(&self) -> (u64, Vec<u32>) {
        (self.n_users, self.hits.clone())
    }
}

/// Whether a value of a column holds what is searched.
fn has_value_with(column: &Column, needle: &str) -> bool {
    match &column.values {
        Values::Coded { distinct, .. } => distinct.iter().any(|value| value.to_lowercase().contains(needle)),
        Values::Present(_) => false,
    }
}

/// The rows on a page, without a search.
pub(super) fn page_of(seen: &Seen<'_>, filter: &PeopleFilter, page: u32) -> (u64, Vec<u32>) {
    let fits = fitting(seen, filter);
    let n_users =
        seen.check.cohorts.list.iter().zip(&fits).filter(|(_, fits)| **fits).map(|(cohort, _)| cohort.n_users).sum();
    let rows = seen
        .check
        .cohorts
        .of_row
        .iter()
        .enumerate()
        .filter(|(_, cohort)| fits[**cohort as usize])
        .skip((u64::from(page) * PAGE) as usize)
        .take(PAGE as usize)
        .map(|(row, _)| row as u32)
        .collect();
    (n_users, rows)
}

/// The page as it is shown.
pub(super) fn show(seen: &Seen<'_>, rows: &Rows, page: u32, (n_users, shown): (u64, Vec<u32>), lang: &str) -> Answer {
    let people = shown.iter().map(|&row| person(seen, rows, row, lang)).collect();
    Answer::People(PeoplePage { page, n_users, people })
}

/// One person.
pub(super) fn person(seen: &Seen<'_>, rows: &Rows, row: u32, lang: &str) -> PersonRow {
    let sample = seen.inputs.sample;
    let cells = rows.cells(sample, row);
    let cell = |name: &Option<String>| {
        let place = name.as_ref().and_then(|name| sample.columns.iter().position(|column| column.name == *name));
        place.and_then(|place| cells.get(place)).map(|cell| cell.trim().to_owned()).unwrap_or_default()
    };
    let index = seen.check.cohorts.of_row[row as usize] as usize;
    let cohort = &seen.check.cohorts.list[index];
    let unit = seen.check.unit_of[index].map(|unit| &seen.check.units[unit]);
    let served = report::served(&seen.inputs, &seen.check.resolutions[index], lang);
    let name = format!("{} {}", cell(&sample.roles.first_name), cell(&sample.roles.last_name)).trim().to_owned();
    let address = cell(&sample.roles.email);
    PersonRow {
        row,
        name: if name.is_empty() { cell(&sample.roles.id) } else { name },
        address,
        locale_as_written: cohort.locale_as_written.clone(),
        language: cohort.language.as_ref().map(ToString::to_string),
        verdict: unit.map_or_else(|| "left-out".to_owned(), |unit| report::word(&unit.verdict)),
        unit: unit.map(|unit| unit.id.clone()),
        subject: served.first().and_then(|served| served.subject.clone()),
        subject_language: served.first().and_then(|served| served.language.clone()),
    }
}

/// Which cohorts fit a filter.
fn fitting(seen: &Seen<'_>, filter: &PeopleFilter) -> Vec<bool> {
    let found = filter.finding.as_ref().map(|code| seen.check.cohorts_of_code(code));
    let is_found = |cohort: usize| found.as_ref().is_none_or(|it| it.contains(&cohort));
    (0..seen.check.cohorts.list.len()).map(|it| is_found(it) && cohort_fits(seen, filter, it)).collect()
}

fn cohort_fits(seen: &Seen<'_>, filter: &PeopleFilter, index: usize) -> bool {
    let cohort = &seen.check.cohorts.list[index];
    let unit = seen.check.unit_of[index].map(|unit| &seen.check.units[unit]);
    let verdict = || unit.map_or_else(|| "left-out".to_owned(), |unit| report::word(&unit.verdict));
    filter.unit.as_ref().is_none_or(|wanted| unit.is_some_and(|unit| unit.id == *wanted))
        && filter.verdict.as_ref().is_none_or(|wanted| *wanted == verdict())
        && filter.language.as_ref().is_none_or(|wanted| match &cohort.language {
            Some(tag) => tag.as_str() == wanted || tag.without_region() == *wanted,
            None => wanted == "-",
        })
}
