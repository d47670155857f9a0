//! In: a send plan and its files. Out: one line per person: what is done, in which batch, under which key.

use super::arguments::{UserFormat, UsersArgs};
use super::deliveries::cell;
use super::files::write;
use super::held::{Held, ids};
use super::{Disk, Failure, Output};
use crate::digest::Digest;
use crate::plan::{UserLine, lines};
use crate::signoff::canonical;
use crate::words::{Words, args};

/// Writes the lines.
pub(super) fn run(asked: &UsersArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let held = Held::read(&asked.plan, &asked.people, &asked.files, words, disk)?;
    let ids = ids(held.inputs().sample, &held.rows(&asked.people, disk)?);
    let lines = lines(&held.plan, &held.check.cohorts, &ids);
    let written = match asked.format {
        UserFormat::Ndjson => as_ndjson(&lines),
        UserFormat::Csv => as_csv(&lines).into_bytes(),
    };
    let Some(out) = &asked.out else { return Ok(Output { stdout: written, ..Output::default() }) };
    write(out, &written, disk)?;
    let said = args().text("path", out).number("n", lines.len() as u64).text("digest", Digest::of(&written).as_str());
    Ok(Output::text(words.say("cli-users-written", &said) + "\n"))
}

/// One JSON object a line, each canonical.
fn as_ndjson(lines: &[UserLine]) -> Vec<u8> {
    lines.iter().flat_map(|line| canonical(line).into_iter().chain(*b"\n")).collect()
}

fn as_csv(lines: &[UserLine]) -> String {
    let mut csv = String::from("id,cohort,action,batch,key\r\n");
    for it in lines {
        let batch = it.batch.map(|n| n.to_string()).unwrap_or_default();
        csv.push_str(
            &[cell(&it.id), it.cohort.clone(), it.action.as_str().to_owned(), batch, it.key.clone()].join(","),
        );
        csv.push_str("\r\n");
    }
    csv
}
