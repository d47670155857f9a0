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
            Values::Coded { codes, .. } => self.split(|row| u32::from(codes[row])),
            Values::Present(_) => self.split(|row| u32::from(column.is_present(row as u32))),
        }
    }

    /// Splits by whether a column holds a value.
    pub(super) fn split_by_emptiness(&mut self, column: Option<&Column>) {
        let Some(column) = column else { return };
        match &column.values {
            Values::Coded { distinct, codes } => {
                let filled: Vec<u32> = distinct.iter().map(|value| u32::from(!value.trim().is_empty())).collect();
                self.split(|row| filled[usize::from(codes[row])]);
            }
            Values::Present(_) => self.split(|row| u32::from(column.is_present(row as u32))),
        }
    }

    fn split(&mut self, code: impl Fn(usize) -> u32) {
        let mut known: HashMap<u64, u32> = HashMap::new();
        let mut first_rows = Vec::new();
        let (mut last_key, mut last_group) = (u64::MAX, 0);
        for (row, group) in self.of_row.iter_mut().enumerate() {
            let key = u64::from(*group) << 32 | u64::from(code(row));
            if key != last_key {
                last_key = key;
                last_group = *known.entry(key).or_insert_with(|| {
                    first_rows.push(row as u32);
                    first_rows.len() as u32 - 1
                });
            }
            *group = last_group;
        }
        self.first_rows = first_rows;
    }
}
