//! In: what a delivery log said of each row. Out: the rows of one wave as a list of their own.

use super::people::end_of_step;
use crate::deliveries::{Next, list_of};
use crate::sample::{FileChanged, Sample};

/// What is still to be done for each row of the open list, as the last delivery log says.
pub(super) type Todo = Vec<Next>;

/// A list that is being written.
pub(super) struct Copied {
    wanted: Next,
    next_block: usize,
    rows: Vec<Vec<String>>,
}

impl Copied {
    pub(super) fn new(wanted: Next) -> Self {
        Self { wanted, next_block: 0, rows: Vec::new() }
    }

    pub(super) fn is_for(&self, wanted: Next) -> bool {
        self.wanted == wanted
    }

    /// The bytes of the next step: offset and length; none when all rows are here.
    pub(super) fn next(&self, sample: &Sample) -> Option<(u64, u64)> {
        let first = sample.blocks.get(self.next_block)?;
        let last = &sample.blocks[end_of_step(sample, self.next_block) - 1];
        Some((first.offset, last.offset + u64::from(last.len) - first.offset))
    }

    /// Takes the rows of one step.
    pub(super) fn step(&mut self, sample: &Sample, todo: &Todo, bytes: &[u8]) -> Result<(), FileChanged> {
        let Some(first) = sample.blocks.get(self.next_block) else { return Ok(()) };
        let (start, end) = (first.offset, end_of_step(sample, self.next_block));
        for block in &sample.blocks[self.next_block..end] {
            let at = (block.offset - start) as usize;
            let Some(bytes) = bytes.get(at..at + block.len as usize) else { return Err(FileChanged) };
            let rows = sample.rows_of(block, bytes)?.into_iter().zip(todo.iter().skip(block.row as usize));
            self.rows.extend(rows.filter(|(_, next)| **next == self.wanted).map(|(row, _)| row));
        }
        self.next_block = end;
        Ok(())
    }

    /// The list, as CSV.
    pub(super) fn text(&self, sample: &Sample) -> String {
        list_of(sample, self.rows.iter())
    }

    /// How many people stand in it.
    pub(super) fn n_users(&self) -> u64 {
        self.rows.len() as u64
    }
}
