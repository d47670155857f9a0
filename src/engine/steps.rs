//! In: a list that is not held in memory. Out: its blocks, some at a time, with their bytes.

use crate::sample::{Block, FileChanged, Sample};

/// So many bytes are looked at in one step.
const STEP: u64 = 2 << 20;

/// How far a list was gone through.
#[derive(Default)]
pub(super) struct Steps {
    next_block: usize,
}

impl Steps {
    /// The bytes of the next step: offset and length; none when all was gone through.
    pub(super) fn next(&self, sample: &Sample) -> Option<(u64, u64)> {
        let first = sample.blocks.get(self.next_block)?;
        let last = &sample.blocks[self.end(sample) - 1];
        Some((first.offset, last.offset + u64::from(last.len) - first.offset))
    }

    /// The blocks of the next step with their bytes.
    pub(super) fn take<'a>(
        &mut self,
        sample: &'a Sample,
        bytes: &'a [u8],
    ) -> Result<Vec<(&'a Block, &'a [u8])>, FileChanged> {
        let Some(first) = sample.blocks.get(self.next_block) else { return Ok(Vec::new()) };
        let end = self.end(sample);
        let of_block = |block: &'a Block| {
            let at = (block.offset - first.offset) as usize;
            bytes.get(at..at + block.len as usize).map(|bytes| (block, bytes)).ok_or(FileChanged)
        };
        let blocks = sample.blocks[self.next_block..end].iter().map(of_block).collect();
        self.next_block = end;
        blocks
    }

    fn end(&self, sample: &Sample) -> usize {
        let start = sample.blocks[self.next_block].offset;
        let end = sample.blocks[self.next_block..].partition_point(|block| block.offset < start + STEP);
        self.next_block + end.max(1)
    }
}
