//! In: columns, one after the other. Out: which rows agree in all of them so far.

use std::collections::HashMap;

use crate::sample::{Column, Values};

/// Rows in groups; each column splits the groups further.
pub(super) struct Partition {
    /// The group of each row, numbered by first appearance.
    pub(super) of_row: Vec<u32>,
    first_rows: Vec<u32>,
}

impl Partition {
    pub(super) fn new(n_rows: usize) -> Self {
        Self { of_row: vec![0; n_rows], first_rows: if n_rows == 0 { Vec::new() } else { vec![0] } }
    }

    /// The first row of each group.
    pub(super) fn groups(&self) -> Vec<u32> {
        self.first_rows.clone()
    }

    /// Splits by the value of a column; where too many values were there to keep, by whether there is one.
    pub(super) fn split_by_value(&mut self, column: Option<&Column>) {
        let Some(column) = column else { return };
        match &column.values {
            Values::Coded { codes, distinct } => self.split(distinct.len(), |row| u32::from(codes[row])),
            Values::Present(_) => self.split(2, |row| u32::from(column.is_present(row as u32))),
        }
    }

    /// Splits by whether a column holds a value.
    pub(super) fn split_by_emptiness(&mut self, column: Option<&Column>) {
        let Some(column) = column else { return };
        match &column.values {
            Values::Coded { distinct, codes } => {
                let filled: Vec<u32> = distinct.iter().map(|value| u32::from(!value.trim().is_empty())).collect();
                self.split(2, |row| filled[usize::from(codes[row])]);
            }
            Values::Present(_) => self.split(2, |row| u32::from(column.is_present(row as u32))),
        }
    }

    /// Splits made-up people from all others; their rows are in order.
    pub(super) fn split_by_stand_in(&mut self, rows: &[u32]) {
        if !rows.is_empty() {
            self.split(2, |row| u32::from(rows.binary_search(&(row as u32)).is_ok()));
        }
    }

    /// `code` gives each row a number below `n_codes`.
    fn split(&mut self, n_codes: usize, code: impl Fn(usize) -> u32) {
        let mut known = Known::new(self.first_rows.len(), n_codes);
        let mut first_rows = Vec::new();
        for (row, group) in self.of_row.iter_mut().enumerate() {
            *group = known.group(*group, code(row), || {
                first_rows.push(row as u32);
                first_rows.len() as u32 - 1
            });
        }
        self.first_rows = first_rows;
    }
}

/// The new group of an old one and a code, once it was met.
enum Known {
    /// By place: one more than the group, or 0.
    Table { n_codes: usize, groups: Vec<u32> },
    /// Where a table would be larger than the list.
    Map(HashMap<(u32, u32), u32>),
}

impl Known {
    /// The largest table, which a processor still keeps near.
    const TABLE: usize = 1 << 18;

    fn new(n_groups: usize, n_codes: usize) -> Self {
        match n_groups.checked_mul(n_codes) {
            Some(size) if size <= Self::TABLE => Self::Table { n_codes, groups: vec![0; size] },
            _ => Self::Map(HashMap::new()),
        }
    }

    #[inline]
    fn group(&mut self, old: u32, code: u32, new: impl FnOnce() -> u32) -> u32 {
        match self {
            Self::Table { n_codes, groups } => {
                let known = &mut groups[old as usize * *n_codes + code as usize];
                if *known == 0 {
                    *known = new() + 1;
                }
                *known - 1
            }
            Self::Map(groups) => *groups.entry((old, code)).or_insert_with(new),
        }
    }
}
