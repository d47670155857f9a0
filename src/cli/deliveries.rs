//! In: a send plan, its files and delivery logs. Out: whether it went as signed; 0 if it did, 1 if it did not.

use std::cell::LazyCell;
use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::arguments::{DeliveriesArgs, Format};
use super::files::{base, read, write};
use super::held::{Held, ids};
use super::users::id_key;
use super::{Disk, Failure, Output};
use crate::deliveries::{DELIVERIES, Deliveries, Next, Odd, People, compare, list_of, read as read_log, waves};
use crate::plan::batch_of_rows;
use crate::report::{Sent, counts, odd_line, unknown_line};
use crate::sample::harmless;
use crate::words::{Args, Words, args};

/// So many people are named in the text.
const NAMED: usize = 10;

/// Compares.
pub(super) fn run(asked: &DeliveriesArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    // What was sent is compared with a plan that has ended, too.
    let held = Held::read(&asked.plan, &asked.people, &asked.files, words, disk)?;
    let (plan, check, inputs) = (&held.plan, &held.check, held.inputs());
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
    let (rows, people) = (held.rows(&asked.people, disk)?, People::of(inputs.sample));
    let ids = ids(inputs.sample, &rows);
    if let Some(key) = id_key(asked.hash_ids.as_deref(), disk)? {
        let plain: BTreeMap<String, &String> = ids.iter().map(|id| (key.hide(id), id)).collect();
        for event in &mut events {
            let known = [&event.id, &event.address].into_iter().flatten().find_map(|it| plain.get(it));
            if let Some(id) = known {
                event.id = Some((*id).clone());
            }
        }
    }
    let batches = batch_of_rows(plan, &check.cohorts, &ids);
    let deliveries = compare(&inputs, check, plan, &batches, &people, &events);
    // Only if they are wanted.
    let next = LazyCell::new(|| waves(&inputs, check, plan, &people, &events));
    let list = |wanted: Next| {
        let of_wave = rows.iter().zip(next.iter()).filter(|(_, next)| **next == wanted).map(|(row, _)| row);
        list_of(inputs.sample, of_wave)
    };
    if let Some(path) = &asked.odd {
        write(path, odd_as_csv(&deliveries.odd).as_bytes(), disk)?;
    }
    for (path, wanted) in [(&asked.correction, Next::Correction), (&asked.rest, Next::Rest)] {
        if let Some(path) = path {
            write(path, &list(wanted), disk)?;
        }
    }
    let said: Vec<String> = found.iter().map(|it| words.finding(it).sentence).collect();
    let text = match asked.format {
        Format::Json => as_json(&deliveries, &said),
        Format::Text => as_text(&deliveries, &said, words),
    };
    Ok(Output::text(text).with_code(u8::from(!deliveries.is_as_signed())))
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
fn cell(text: &str) -> String {
    format!("\"{}\"", harmless(text).replace('"', "\"\""))
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
