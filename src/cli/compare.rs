//! In: a check, and what is to be otherwise. Out: who would get something else; 0 if nobody would, 1 if someone would.

use serde_json::{Value, json};

use super::arguments::{CompareArgs, FileArgs, Format};
use super::check::{answers, checked, known_kind_and_message, system};
use super::table::{align, served, shorten};
use super::{Disk, Failure, Output};
use crate::comparison::{Side, compare};
use crate::platform::Answers;
use crate::report::{Compared, Gets, MoveReport, Served, compared};
use crate::setup::Setup;
use crate::words::{Args, Words, args};

/// The name and version of the JSON.
const COMPARE: &str = "sendproof/compare/1";

/// Compares.
pub(super) fn run(asked: &CompareArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let (setup, files) = checked(&asked.checked, disk)?;
    let other_setup = otherwise(&setup, asked, disk)?;
    let others = files.other(&other_setup, &files_of(asked), disk)?;
    known_kind_and_message(&other_setup, &others)?;
    let (check, other_check) = (files.check(&setup), others.check(&other_setup));
    let before = Side { inputs: files.inputs(&setup), check: &check };
    let after = Side { inputs: others.inputs(&other_setup), check: &other_check };
    let found = compared(&before, &after, &compare(&before, &after), words.language());
    let text = match asked.format {
        Format::Json => {
            format!("{}\n", serde_json::to_string_pretty(&as_json(&found)).unwrap_or_default())
        }
        Format::Text => table(&found, words),
    };
    Ok(Output::text(text).with_code(u8::from(found.n_moved > 0)))
}

/// What was said, with what is to be otherwise.
fn otherwise(setup: &Setup, asked: &CompareArgs, disk: &dyn Disk) -> Result<Setup, Failure> {
    let mut other = setup.clone();
    if let Some(named) = &asked.with_platform {
        (other.system, other.answers) = (Some(system(named, disk)?), Answers::default());
    }
    if let Some(kind) = &asked.with_kind {
        other.kind = Some(kind.clone());
    }
    answers(&mut other, &asked.with_set)?;
    Ok(other)
}

/// The texts: of those that are not named, the same.
fn files_of(asked: &CompareArgs) -> FileArgs {
    let or = |named: &[String], same: &[String]| if named.is_empty() { same.to_vec() } else { named.to_vec() };
    // Another system has other texts of its own.
    let same_system = asked.with_platform.is_none();
    let stock: &[String] = if same_system { &asked.checked.files.stock } else { &[] };
    FileArgs {
        templates: or(&asked.with_templates, &asked.checked.files.templates),
        stock: or(&asked.with_stock, stock),
    }
}

fn as_json(found: &Compared) -> Value {
    let gets = |gets: &Gets| {
        let mail = |it: &Served| json!({ "layer": it.layer, "language": it.language, "subject": it.subject, "nothing": it.reason });
        json!({ "verdict": gets.verdict, "mails": gets.mails.iter().map(mail).collect::<Vec<_>>() })
    };
    let one = |it: &MoveReport| {
        let language = |(tag, n): &(Option<String>, u64)| json!({ "locale": tag, "n_users": n });
        json!({
            "n_users": it.n_users,
            "languages": it.languages.iter().map(language).collect::<Vec<_>>(),
            "only_words": it.only_words,
            "before": it.before.as_ref().map(gets),
            "after": it.after.as_ref().map(gets),
        })
    };
    json!({
        "schema": COMPARE,
        "n_same": found.n_same,
        "n_moved": found.n_moved,
        "n_better": found.n_better,
        "n_worse": found.n_worse,
        "moves": found.moves.iter().map(one).collect::<Vec<_>>(),
    })
}

/// The answer for people.
fn table(found: &Compared, words: &Words) -> String {
    let say = |id: &str| words.say(id, &Args::new());
    if found.n_moved == 0 {
        return say("trial-nobody-at-all") + "\n";
    }
    let said = args()
        .number("n", found.n_moved)
        .number("same", found.n_same)
        .number("better", found.n_better)
        .number("worse", found.n_worse);
    let mut rows =
        vec![[say("cli-people"), say("cli-language"), say("trial-before"), say("trial-after"), String::new()]];
    for it in &found.moves {
        let name = |tag: &Option<String>| tag.as_deref().map_or_else(|| "-".to_owned(), |tag| words.language_name(tag));
        let languages: Vec<String> = it.languages.iter().map(|(tag, _)| name(tag)).collect();
        rows.push([
            words.number(it.n_users),
            words.list(&languages),
            gets(it.before.as_ref(), words),
            gets(it.after.as_ref(), words),
            if it.only_words { say("trial-only-words") } else { String::new() },
        ]);
    }
    let mut lines = vec![words.say("trial-moved", &said), String::new()];
    lines.extend(align(&rows));
    lines.join("\n") + "\n"
}

fn gets(gets: Option<&Gets>, words: &Words) -> String {
    let Some(gets) = gets else { return words.say("verdict-left-out", &Args::new()) };
    let mails: Vec<String> = gets.mails.iter().map(|mail| served(mail, words)).collect();
    let verdict = words.say(&format!("verdict-{}", gets.verdict), &Args::new());
    format!("{} ({verdict})", shorten(&mails, words))
}
