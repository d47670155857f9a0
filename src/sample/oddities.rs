//! In: rows that are not as they should be, as they come. Out: how many there are, and where the first of them stand.

/// How many rows a finding names.
const NAMED: usize = 5;

/// How often something was seen, and in which rows first.
#[derive(Clone, Debug, Default)]
pub(super) struct Seen {
    pub(super) n: u64,
    /// Rows as a spreadsheet numbers them.
    pub(super) rows: Vec<u64>,
}

impl Seen {
    #[cold]
    pub(super) fn at(&mut self, row: u64) {
        self.n += 1;
        if self.rows.len() < NAMED {
            self.rows.push(row);
        }
    }
}

/// What was odd about the rows.
#[derive(Clone, Debug, Default)]
pub(super) struct Oddities {
    pub(super) ragged: Seen,
    pub(super) too_long: Seen,
    pub(super) not_valid: Seen,
    pub(super) missing: Seen,
    pub(super) empty_rows: u64,
    pub(super) unclosed: u64,
    pub(super) columns_left_out: u64,
}

impl Oddities {
    /// The header was written by us, and nobody counts it.
    pub(super) fn without_header(&mut self) {
        for seen in [&mut self.ragged, &mut self.too_long, &mut self.not_valid, &mut self.missing] {
            seen.rows.iter_mut().for_each(|row| *row = row.saturating_sub(1));
        }
    }
}
