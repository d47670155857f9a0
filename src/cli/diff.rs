//! In: two plans, signed or not. Out: what the second does otherwise; 0 if nothing, 1 if something.

use super::arguments::DiffArgs;
use super::files::read;
use super::sentences::refusal;
use super::signature::{Signed, look};
use super::{Disk, Failure, Output};
use crate::plan::{Plan, diff, read as read_plan};
use crate::words::{Args, Words, args};

/// Compares.
pub(super) fn run(asked: &DiffArgs, disk: &dyn Disk) -> Result<Output, Failure> {
    let words = Words::new(&asked.lang);
    let differences = diff(&open(&asked.old, disk)?, &open(&asked.new, disk)?);
    if differences.is_empty() {
        return Ok(Output::text(words.say("diff-none", &Args::new()) + "\n"));
    }
    let lines: Vec<String> = differences.iter().map(|it| format!("- {}\n", words.say(&it.id, &it.args))).collect();
    Ok(Output::text(lines.concat()).with_code(1))
}

fn open(path: &str, disk: &dyn Disk) -> Result<Plan, Failure> {
    let file = read(path, disk)?;
    let bytes = match look(&file, "") {
        Signed::Holds { plan, .. } => plan,
        Signed::No | Signed::Altered => file,
    };
    read_plan(&bytes).map_err(|found| {
        let why: Vec<String> = found.iter().map(refusal).collect();
        Failure::of("cli-plan-does-not-hold", args().text("path", path).text("why", why.join(" ")))
    })
}
