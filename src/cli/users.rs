//! In: a send plan and its files. Out: one line per person: what is done, in which batch, under which key.

use super::arguments::{UserFormat, UsersArgs};
use super::deliveries::{cell, ids, rows};
use super::files::{Read, read};
use super::locales::Second;
use super::sentences::refusal;
use super::signature::{Signed, look};
use super::{Disk, Failure, Output};
use crate::digest::Digest;
use crate::plan::{UserLine, Verified, lines_of_rows, read as read_plan, verify};
use crate::signoff::canonical;
use crate::words::{Words, args};

/// Writes the lines.
pub(super) fn run(asked: &UsersArgs, disk: &dyn Disk) -> Result<Output, Failure> {
    let file = read(&asked.plan, disk)?;
    let bytes = match look(&file, "") {
        Signed::Holds { plan, .. } => plan,
        Signed::No | Signed::Altered => file,
    };
    let refused = |found: &[crate::finding::Finding]| {
        let why: Vec<String> = found.iter().map(refusal).collect();
        Failure::of("cli-plan-does-not-hold", args().text("path", &asked.plan).text("why", why.join(" ")))
    };
    let plan = read_plan(&bytes).map_err(|found| refused(&found))?;
    let setup = &plan.review.setup;
    let second = Second::of_review(asked.people.locale_from.as_deref(), setup, disk)?;
    let files = Read::files(setup, &asked.people, second.as_ref(), &asked.files, disk)?;
    let (inputs, check) = (files.inputs(setup), files.check(setup));
    if let Verified::No(found) = verify(&bytes, Some((&inputs, &check)), None) {
        return Err(refused(&found));
    }
    let ids = ids(inputs.sample, &rows(&asked.people, inputs.sample, disk)?);
    let lines = lines_of_rows(&plan, &check.cohorts, &ids);
    let written = match asked.format {
        UserFormat::Ndjson => as_ndjson(&lines),
        UserFormat::Csv => as_csv(&lines).into_bytes(),
    };
    let Some(out) = &asked.out else { return Ok(Output { stdout: written, ..Output::default() }) };
    let not_written = |why| Failure::of("cli-not-written", args().text("path", out).text("why", why));
    disk.write(out, &written).map_err(not_written)?;
    let said = args().text("path", out).number("n", lines.len() as u64).text("digest", Digest::of(&written).as_str());
    Ok(Output::text(Words::new(&asked.lang).say("cli-users-written", &said) + "\n"))
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
