//! In: rows that are not people, as they come. Out: the number that a spreadsheet gives to a person's row.

/// How rows are counted. In a JSON list it is the number of the entry.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Numbers {
    /// How many rows stand above the first person.
    above_all: u64,
    /// From which person on how many rows that are not people stand above; the first of them.
    gaps: Vec<(u32, u64)>,
}

impl Numbers {
    /// So many rows stand above the first person.
    pub(super) fn below(rows: u32) -> Self {
        Self { above_all: u64::from(rows), gaps: Vec::new() }
    }

    /// So many rows that are not people stand above this person.
    #[cold]
    pub(super) fn gap(&mut self, person: u32, above: u64) {
        if let Some((at, n)) = self.gaps.last_mut()
            && *at == person
        {
            *n = above;
        } else if self.gaps.len() < 100_000 {
            // Rows are named to be found by eye; a list with more holes than this has other worries.
            self.gaps.push((person, above));
        }
    }

    /// The header was written by us, and nobody counts it.
    pub(super) fn without_header(mut self) -> Self {
        self.above_all = self.above_all.saturating_sub(1);
        for (_, above) in &mut self.gaps {
            *above = above.saturating_sub(1);
        }
        self
    }

    /// The number of a person's row, from 1.
    pub(super) fn of(&self, person: u32) -> u64 {
        let after = self.gaps.partition_point(|(at, _)| *at <= person);
        let above = after.checked_sub(1).map_or(self.above_all, |at| self.gaps[at].1);
        u64::from(person) + above + 1
    }
}
