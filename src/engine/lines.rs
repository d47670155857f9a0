//! In: a list that is not held in memory, and what is signed. Out: one line per person, in pieces, for a list of any size.
//!
//! The list is gone through twice: by its ids the batches are found, and then the lines are written.

use super::steps::Steps;
use super::{Answer, Engine, Query};
use crate::cohort::Cohorts;
use crate::digest::Pieces;
use crate::plan::{IdKey, LineFormat, Plan, Table};
use crate::sample::{FileChanged, Sample};

/// Lines that are being written.
pub(super) struct Lines {
    format: LineFormat,
    key: Option<IdKey>,
    plan: Plan,
    order: Vec<[u8; 32]>,
    batches: Option<Vec<Option<u64>>>,
    steps: Steps,
    digest: Pieces,
    n_users: u64,
    piece: Vec<u8>,
}

impl Lines {
    fn new(format: LineFormat, key: Option<IdKey>, plan: Plan) -> Self {
        Self {
            format,
            key,
            plan,
            order: Vec::new(),
            batches: None,
            steps: Steps::default(),
            digest: Pieces::default(),
            n_users: 0,
            piece: format.head().as_bytes().to_vec(),
        }
    }

    /// Goes through one step of the list.
    pub(super) fn step(&mut self, sample: &Sample, cohorts: &Cohorts, bytes: &[u8]) -> Result<(), FileChanged> {
        let column = sample.id_column();
        let table = Table::of(&self.plan, cohorts);
        for (block, bytes) in self.steps.take(sample, bytes)? {
            for (row, cells) in (block.row as usize..).zip(sample.rows_of(block, bytes)?) {
                let id = column.and_then(|at| cells.get(at)).map(String::as_str).unwrap_or_default();
                let Some(batches) = &self.batches else {
                    self.order.push(self.plan.order(id));
                    continue;
                };
                let batch = batches.get(row).copied().flatten();
                if let Some(line) = table.line(row, id, batch, self.key.as_ref()) {
                    self.piece.extend_from_slice(self.format.line(&line).as_bytes());
                    self.n_users += 1;
                }
            }
        }
        Ok(())
    }
}

impl Engine {
    /// Writes one line per person: the next bytes that are needed, the next piece, or the end.
    pub(super) fn write_lines(&mut self, format: LineFormat, key: Option<IdKey>, more: bool) -> Answer {
        // If another list was opened meanwhile, there is no more of this one.
        if !more {
            let Some(plan) = self.approved(&self.now) else { return Answer::Refused(Vec::new()) };
            self.lines = Some(Lines::new(format, key.clone(), plan));
        }
        let (Some(lines), Some(list), Some(check)) = (&mut self.lines, &self.list, &self.check) else {
            return Answer::Refused(Vec::new());
        };
        if !lines.piece.is_empty() {
            let bytes = std::mem::take(&mut lines.piece);
            lines.digest.add(&bytes);
            return Answer::Piece(bytes);
        }
        let mut next = lines.steps.next(&list.sample);
        if next.is_none() && lines.batches.is_none() {
            lines.batches = Some(Table::of(&lines.plan, &check.cohorts).batches(&lines.order));
            (lines.order, lines.steps) = (Vec::new(), Steps::default());
            next = lines.steps.next(&list.sample);
        }
        if let Some((offset, len)) = next {
            return self.need_lines(Query::Lines { format, key, more: true }, offset, len);
        }
        let (n_users, digest) = (lines.n_users, std::mem::take(&mut lines.digest).digest());
        self.lines = None;
        let end = match format {
            LineFormat::Ndjson => "ndjson",
            LineFormat::Csv => "csv",
        };
        let kind = if key.is_some() { "pseudonymous" } else { "people" };
        Answer::Lines { name: format!("{}.{kind}.{end}", super::file_stem(&self.setup)), n_users, digest }
    }
}
