//! In: two plans, signed or not. Out: what the second does otherwise; 0 if nothing, 1 if something.

use super::arguments::DiffArgs;
use super::held::open;
use super::{Disk, Failure, Output};
use crate::plan::diff;
use crate::words::{Args, Words};

/// Compares.
pub(super) fn run(asked: &DiffArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let differences = diff(&open(&asked.old, disk)?.0, &open(&asked.new, disk)?.0);
    if differences.is_empty() {
        return Ok(Output::text(words.say("diff-none", &Args::new()) + "\n"));
    }
    let lines: Vec<String> = differences.iter().map(|it| format!("- {}\n", words.say(&it.id, &it.args))).collect();
    Ok(Output::text(lines.concat()).with_code(1))
}
