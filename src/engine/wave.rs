//! In: what a delivery log said of each row. Out: the rows of one wave as a list of their own.

use super::steps::Steps;
use crate::deliveries::{Next, list_of};
use crate::sample::{FileChanged, Sample};

/// What is still to be done for each row of the open list, as the last delivery log says.
pub(super) type Todo = Vec<Next>;

/// A list that is being written.
pub(super) struct Copied {
    wanted: Next,
    steps: Steps,
    rows: Vec<Vec<String>>,
}

impl Copied {
    pub(super) fn new(wanted: Next) -> Self {
        Self { wanted, steps: Steps::default(), rows: Vec::new() }
    }

    pub(super) fn is_for(&self, wanted: Next) -> bool {
        self.wanted == wanted
    }

    /// The bytes of the next step: offset and length; none when all rows are here.
    pub(super) fn next(&self, sample: &Sample) -> Option<(u64, u64)> {
        self.steps.next(sample)
    }

    /// Takes the rows of one step.
    pub(super) fn step(&mut self, sample: &Sample, todo: &Todo, bytes: &[u8]) -> Result<(), FileChanged> {
        for (block, bytes) in self.steps.take(sample, bytes)? {
            let rows = sample.rows_of(block, bytes)?.into_iter().zip(todo.iter().skip(block.row as usize));
            self.rows.extend(rows.filter(|(_, next)| **next == self.wanted).map(|(row, _)| row));
        }
        Ok(())
    }

    /// The list, as CSV.
    pub(super) fn bytes(&self, sample: &Sample) -> Vec<u8> {
        list_of(sample, self.rows.iter())
    }

    /// How many people stand in it.
    pub(super) fn n_users(&self) -> u64 {
        self.rows.len() as u64
    }
}
