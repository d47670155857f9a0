//! In: rows that are wanted. Out: their cells, or the bytes that have to be read first.

use std::collections::BTreeMap;

use crate::sample::{Block, FileChanged, Sample};

/// Blocks that are kept for the next look.
const KEPT: usize = 128;

/// The blocks that were read lately, by their first row.
#[derive(Default)]
pub(super) struct Rows {
    blocks: BTreeMap<u32, Vec<Vec<String>>>,
}

impl Rows {
    /// The first block that has to be read before these rows can be shown.
    pub(super) fn missing(&self, sample: &Sample, rows: &[u32]) -> Option<Block> {
        rows.iter()
            .map(|&row| sample.block_of(row))
            .find(|block| block.len > 0 && !self.blocks.contains_key(&block.row))
            .copied()
    }

    /// Takes the bytes of a block.
    pub(super) fn take(&mut self, sample: &Sample, block: &Block, bytes: &[u8]) -> Result<(), FileChanged> {
        if self.blocks.len() >= KEPT {
            self.blocks.clear();
        }
        self.blocks.insert(block.row, sample.rows_of(block, bytes)?);
        Ok(())
    }

    /// The cells of a row; nothing where only counts are known.
    pub(super) fn cells(&self, sample: &Sample, row: u32) -> &[String] {
        let block = sample.block_of(row);
        self.blocks.get(&block.row).and_then(|rows| rows.get((row - block.row) as usize)).map_or(&[], Vec::as_slice)
    }
}
