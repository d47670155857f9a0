//! In: a send plan, its files and delivery logs. Out: whether it went as signed; 0 if it did, 1 if it did not.

use std::cell::LazyCell;
use std::fmt::Write as _;

use super::arguments::{DeliveriesArgs, Format, PeopleArgs};
use super::files::{Read, base, read};
use super::locales::Second;
use super::sentences::refusal;
use super::signature::{Signed, look};
use super::{Disk, Failure, Output};
use crate::deliveries::{DELIVERIES, Deliveries, Next, Odd, People, compare, list_of, read as read_log, waves};
use crate::plan::{Verified, batch_of_rows, read as read_plan, verify};
use crate::report::{Sent, counts, odd_line, unknown_line};
use crate::sample::Sample;
use crate::words::{Args, Words, args};

/// So many people are named in the text.
const NAMED: usize = 10;

/// Compares.
pub(super) fn run(asked: &DeliveriesArgs, disk: &dyn Disk) -> Result<Output, Failure> {
    let words = Words::new(&asked.lang);
    let file = read(&asked.plan, disk)?;
    let bytes = match look(&file, "") {
        Signed::Holds { plan, .. } => plan,
        Signed::No | Signed::Altered => file,
    };
    let plan = read_plan(&bytes).map_err(|found| refused(&asked.plan, &found))?;
    let setup = &plan.review.setup;
    let second = Second::of_review(asked.people.locale_from.as_deref(), setup, disk)?;
    let files = Read::files(setup, &asked.people, second.as_ref(), &asked.files, disk)?;
    let (inputs, check) = (files.inputs(setup), files.check(setup));
    // What was sent is compared with a plan that has ended, too.
    if let Verified::No(found) = verify(&bytes, Some((&inputs, &check)), None) {
        return Err(refused(&asked.plan, &found));
    }
    let (mut events, mut found) = (Vec::new(), Vec::new());
    for path in &asked.logs {
        let log = read_log(base(path), &read(path, disk)?);
        events.extend(log.events);
        found.extend(log.findings);
    }
    if let Some(worst) = found.iter().position(|it| it.severity == crate::finding::Severity::Block) {
        let finding = Box::new(found.swap_remove(worst));
        return Err(Failure::Found { path: finding.place.file.clone().unwrap_or_default(), finding });
    }
    let (rows, people) = (rows(&asked.people, inputs.sample, disk)?, People::of(inputs.sample));
    let batches = batch_of_rows(&plan, &check.cohorts, &ids(inputs.sample, &rows));
    let deliveries = compare(&inputs, &check, &plan, &batches, &people, &events);
    let write = |path: &Option<String>, text: &dyn Fn() -> String| match path {
        None => Ok(()),
        Some(path) => disk
            .write(path, text().as_bytes())
            .map_err(|why| Failure::of("cli-not-written", args().text("path", path).text("why", why))),
    };
    // Only if they are wanted.
    let next = LazyCell::new(|| waves(&inputs, &check, &plan, &people, &events));
    let list = |wanted: Next| {
        let of_wave = rows.iter().zip(next.iter()).filter(|(_, next)| **next == wanted).map(|(row, _)| row);
        list_of(inputs.sample, of_wave)
    };
    write(&asked.odd, &|| odd_as_csv(&deliveries.odd))?;
    write(&asked.correction, &|| list(Next::Correction))?;
    write(&asked.rest, &|| list(Next::Rest))?;
    let said: Vec<String> = found.iter().map(|it| words.finding(it).sentence).collect();
    let text = match asked.format {
        Format::Json => as_json(&deliveries, &said),
        Format::Text => as_text(&deliveries, &said, &words),
    };
    Ok(Output::text(text).with_code(u8::from(!deliveries.is_as_signed())))
}

fn refused(path: &str, found: &[crate::finding::Finding]) -> Failure {
    let why: Vec<String> = found.iter().map(refusal).collect();
    Failure::of("cli-plan-does-not-hold", args().text("path", path).text("why", why.join(" ")))
}

/// The rows of the list as they are written, in order; none without a list.
pub(super) fn rows(people: &PeopleArgs, sample: &Sample, disk: &dyn Disk) -> Result<Vec<Vec<String>>, Failure> {
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

/// The ids, by which the batches follow.
pub(super) fn ids(sample: &Sample, rows: &[Vec<String>]) -> Vec<String> {
    let role = sample.roles.id.as_ref().or(sample.roles.email.as_ref());
    let column = role.and_then(|name| sample.columns.iter().position(|it| it.name == *name));
    rows.iter().map(|row| column.and_then(|at| row.get(at).cloned()).unwrap_or_default()).collect()
}

fn as_text(deliveries: &Deliveries, found: &[String], words: &Words) -> String {
    let say = |id: &str| words.say(id, &Args::new());
    let sent = Sent::of(deliveries.clone(), Vec::new());
    let mut text = format!("{}\n\n", words.say(&sent.headline.id, &sent.headline.args));
    for line in &deliveries.lines {
        let batch = line
            .batch
            .map_or_else(|| say("deliveries-no-batch"), |n| words.say("deliveries-batch", &args().number("n", n)));
        let language = line.language.as_deref().map_or_else(|| "-".to_owned(), |tag| words.language_name(tag));
        let parts = counts(line).into_iter().filter(|(_, n)| *n > 0);
        let parts: Vec<String> =
            parts.map(|(id, n)| words.say(&format!("deliveries-n-{id}"), &args().number("n", n))).collect();
        writeln!(text, "{batch}, {language}: {}", parts.join(", ")).ok();
    }
    let odd = sent.odd.iter().filter(|it| it.person.is_some()).take(NAMED).map(odd_line);
    for line in odd.chain(sent.unknown.iter().take(NAMED).map(unknown_line)) {
        writeln!(text, "- {}", words.say(&line.id, &line.args)).ok();
    }
    for sentence in found.iter().take(NAMED) {
        writeln!(text, "- {sentence}").ok();
    }
    text
}

fn as_json(deliveries: &Deliveries, found: &[String]) -> String {
    let value = serde_json::json!({
        "schema": DELIVERIES,
        "as_signed": deliveries.is_as_signed(),
        "lines": deliveries.lines,
        "odd": deliveries.odd,
        "unknown": deliveries.unknown,
        "not_read": found,
    });
    format!("{}\n", serde_json::to_string_pretty(&value).unwrap_or_default())
}

/// A cell in quotes; what a spreadsheet would take for a formula gets a `'` before it.
pub(super) fn cell(text: &str) -> String {
    let harmless =
        if text.starts_with(['=', '+', '-', '@', '\t', '\r']) { format!("'{text}") } else { text.to_owned() };
    format!("\"{}\"", harmless.replace('"', "\"\""))
}

/// Everyone for whom it did not go as signed.
fn odd_as_csv(odd: &[Odd]) -> String {
    let mut csv = String::from("how,row,person,batch,language,got,log,line\r\n");
    for it in odd {
        let number = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
        let of = |text: &Option<String>| cell(text.as_deref().unwrap_or_default());
        let fields = [
            it.how.as_str().to_owned(),
            (it.row + 1).to_string(),
            of(&it.person),
            number(it.batch),
            of(&it.language),
            of(&it.got),
            of(&it.file),
            number(it.line),
        ];
        csv.push_str(&fields.join(","));
        csv.push_str("\r\n");
    }
    csv
}
