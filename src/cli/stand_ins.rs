//! In: mails, a system, perhaps a list. Out: made-up people to test with: as a table, as JSON, or as a file to import.

use serde_json::{Value, json};

use super::arguments::StandInsArgs;
use super::check::{known_kind_and_message, setup};
use super::files::{Read, list, write};
use super::table::{align, served};
use super::{Disk, Failure, Output};
use crate::checks::Inputs;
use crate::coverage::{Asked, Form, StandIns, stand_ins};
use crate::report::{StandInsReport, stand_ins as report};
use crate::sample::from_counts;
use crate::words::{Args, Words, args};

/// The name and version of the JSON.
const STAND_INS: &str = "sendproof/stand-ins/1";

/// Makes people up.
pub(super) fn run(asked: &StandInsArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let setup = setup(&asked.mailing, disk)?;
    let nobody = || (from_counts(&[]), Vec::new());
    let listed = asked.users.as_deref().map(|users| list(users, &setup.list, disk)).transpose()?;
    let has_list = listed.is_some();
    let (sample, found) = listed.unwrap_or_else(nobody);
    let files = Read::with(sample, found, &setup, &asked.files, disk)?;
    known_kind_and_message(&setup, &files)?;
    let inputs = files.inputs(&setup);
    let all = stand_ins(
        &Asked {
            setup: &setup,
            platforms: inputs.platforms,
            custom: inputs.custom,
            stock: inputs.stock,
            sample: has_list.then_some(inputs.sample),
            every_language: asked.every_language,
        },
        asked.seed,
    );
    let bytes = match asked.format.as_str() {
        "text" => as_text(&all, &inputs, words, Form::of(&setup)).into_bytes(),
        "json" => as_json(&all, &report(&inputs, &all, words.language())).into_bytes(),
        "import" => Form::of(&setup).write(&all),
        name => Form::of_name(name).unwrap_or(Form::Csv).write(&all),
    };
    let Some(out) = &asked.out else { return Ok(Output { stdout: bytes, ..Output::default() }) };
    write(out, &bytes, disk)?;
    let said = args().text("path", out).number("n", all.people.len() as u64);
    Ok(Output::text(words.say("cli-stand-ins-written", &said) + "\n"))
}

fn as_text(all: &StandIns, inputs: &Inputs<'_>, words: &Words, form: Form) -> String {
    let say = |id: &str| words.say(id, &Args::new());
    let report = report(inputs, all, words.language());
    let mut lines: Vec<String> = report.says.iter().map(|line| words.say(&line.id, &line.args)).collect();
    lines.push(String::new());
    let heads = ["cli-address", "cli-written", "cli-gets", "cli-verdict", "cli-shows"];
    let mut rows = vec![heads.map(say)];
    for it in &report.people {
        let mut mails: Vec<String> = Vec::new();
        for mail in it.mails.iter().map(|mail| served(mail, words)) {
            if !mails.contains(&mail) {
                mails.push(mail);
            }
        }
        let shows: Vec<String> = it.shows.iter().map(|line| words.say(&line.id, &line.args)).collect();
        rows.push([
            it.address.clone(),
            if it.locale.is_empty() { "-".to_owned() } else { it.locale.clone() },
            super::table::shorten(&mails, words),
            say(&format!("verdict-{}", it.verdict)),
            shows.join("; "),
        ]);
    }
    lines.extend(align(&rows));
    lines.push(String::new());
    lines.push(words.say("cli-stand-ins-file", &args().text("form", form.name())));
    lines.join("\n") + "\n"
}

fn as_json(all: &StandIns, report: &StandInsReport) -> String {
    let person = |(it, says): (&crate::coverage::StandIn, &crate::report::StandInReport)| {
        json!({
            "id": it.id,
            "email": it.address,
            "first_name": it.first_name,
            "last_name": it.last_name,
            "locale": it.locale,
            "columns": it.columns,
            "traits": it.traits,
            "takes": it.takes,
            "verdict": says.verdict,
            "expect": says.mails.iter().map(|mail| json!({
                "layer": mail.layer, "language": mail.language, "subject": mail.subject, "nothing": mail.reason,
            })).collect::<Vec<_>>(),
        })
    };
    let people: Vec<Value> = all.people.iter().zip(&report.people).map(person).collect();
    let value = json!({
        "schema": STAND_INS,
        "seed": all.seed,
        "n_branches": all.n_branches,
        "n_taken": all.n_taken,
        "not_taken": all.not_taken,
        "n_tried": all.n_tried,
        "n_cases": all.n_cases,
        "people": people,
    });
    serde_json::to_string_pretty(&value).unwrap_or_default() + "\n"
}
