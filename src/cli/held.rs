//! In: a plan, signed or not, and files. Out: the plan with the files for which it holds, and the rows of its list.

use super::arguments::{FileArgs, PeopleArgs};
use super::files::{Read, read};
use super::locales::Second;
use super::said::{not_read, sentences};
use super::signature::{Signed, look};
use super::{Disk, Failure};
use crate::checks::{Check, Inputs};
use crate::finding::Finding;
use crate::plan::{Plan, Verified, read as read_plan, verify};
use crate::platform::Platform;
use crate::sample::Sample;
use crate::words::{Words, args};

/// A plan and the files for which it holds.
pub(super) struct Held {
    pub(super) plan: Plan,
    pub(super) check: Check,
    files: Read,
}

impl Held {
    /// Reads both. Whether the plan has ended is not asked.
    pub(super) fn read(
        path: &str,
        people: &PeopleArgs,
        files: &FileArgs,
        words: &Words,
        disk: &dyn Disk,
    ) -> Result<Self, Failure> {
        let (plan, bytes) = open(path, disk)?;
        let setup = &plan.review.setup;
        let second = Second::of_review(people.locale_from.as_deref(), setup, disk)?;
        let files = Read::files(setup, people, second.as_ref(), files, disk)?;
        let check = files.check(setup);
        match verify(&bytes, Some((&files.inputs(setup), &check)), None) {
            Verified::No(found) => Err(refused(path, &found, &files.platforms, words)),
            _ => Ok(Self { plan, check, files }),
        }
    }

    /// What the check rests on.
    pub(super) fn inputs(&self) -> Inputs<'_> {
        self.files.inputs(&self.plan.review.setup)
    }

    /// The rows of the list as they are written, in order; none without a list.
    pub(super) fn rows(&self, people: &PeopleArgs, disk: &dyn Disk) -> Result<Vec<Vec<String>>, Failure> {
        rows(&self.files.sample, people, disk)
    }
}

/// The rows of a list as they are written, in order; none without a list.
pub(super) fn rows(sample: &Sample, people: &PeopleArgs, disk: &dyn Disk) -> Result<Vec<Vec<String>>, Failure> {
    let Some(path) = &people.users else { return Ok(Vec::new()) };
    let file = read(path, disk)?;
    let changed = || Failure::of("cli-not-read", args().text("path", path).text("why", "changed while it was read"));
    let mut all = Vec::with_capacity(sample.n_rows as usize);
    for block in &sample.blocks {
        let start = block.offset as usize;
        let bytes = sample.bytes_of(block).or_else(|| file.get(start..start + block.len as usize));
        all.extend(sample.rows_of(block, bytes.ok_or_else(changed)?).map_err(|_| changed())?);
    }
    Ok(all)
}

/// Reads a plan, signed or not, and its bytes without the signature.
pub(super) fn open(path: &str, disk: &dyn Disk) -> Result<(Plan, Vec<u8>), Failure> {
    let file = read(path, disk)?;
    let bytes = match look(path, &file, "")? {
        Signed::Holds { plan, .. } => plan,
        Signed::No => file,
        Signed::Altered => return Err(Failure::of("cli-altered", args().text("path", path))),
    };
    let plan = read_plan(&bytes).map_err(|found| not_read(path, found))?;
    Ok((plan, bytes))
}

/// Why a plan does not hold.
pub(super) fn refused(path: &str, found: &[Finding], platforms: &[Platform], words: &Words) -> Failure {
    let why = sentences(found, platforms, words).join(" ");
    Failure::of("cli-plan-does-not-hold", args().text("path", path).text("why", why))
}

/// The ids of rows, by which the batches follow.
pub(super) fn ids(sample: &Sample, rows: &[Vec<String>]) -> Vec<String> {
    cells(sample.id_column(), rows)
}

/// The cells of one column; empty ones where there is no such column.
pub(super) fn cells(column: Option<usize>, rows: &[Vec<String>]) -> Vec<String> {
    rows.iter().map(|row| column.and_then(|at| row.get(at).cloned()).unwrap_or_default()).collect()
}
