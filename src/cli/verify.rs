//! In: a plan, signed or not, and files. Out: whether it holds: each answer has a sentence and an exit code of its own.

use super::arguments::VerifyArgs;
use super::files::{Read, read};
use super::held::{ids, rows};
use super::locales::Second;
use super::plan::totals;
use super::said::{not_read, sentences};
use super::signature::{Signed, look};
use super::users::id_key;
use super::{Disk, Failure, Output};
use crate::finding::Finding;
use crate::plan::{Contains, Time, Verified, lines, read as read_plan, verify as verify_plan};
use crate::words::{Args, Words, args};

/// The plan was altered, or does not agree with itself.
const ALTERED: u8 = 1;
/// It agrees with itself; it was not compared with files.
const NOT_AGAINST_FILES: u8 = 3;
/// It is signed with a key that is not trusted, or not signed where it has to be.
const NOT_TRUSTED: u8 = 4;
/// It has ended.
const ENDED: u8 = 5;
/// The files are others than those it was made from.
const OTHER_FILES: u8 = 6;

/// Verifies a plan.
pub(super) fn run(asked: &VerifyArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let file = read(&asked.plan, disk)?;
    let trusted = match &asked.trust {
        Some(path) => String::from_utf8_lossy(&read(path, disk)?).into_owned(),
        None => String::new(),
    };
    let (bytes, signed_by) = match look(&asked.plan, &file, &trusted)? {
        Signed::Holds { plan, key, trusted } => (plan, Some((key, trusted))),
        Signed::No => (file, None),
        Signed::Altered => {
            return Ok(refused(words, "cli-refused", vec![say(words, "cli-signature-altered")], ALTERED));
        }
    };
    let now = match &asked.at {
        Some(at) => Time::parse(at)
            .ok_or_else(|| not_read("--at", vec![Finding::block("time-not-understood").text("found", at)]))?,
        None => Time::from_unix(disk.now()),
    }
    .to_string();
    let plan = read_plan(&bytes).map_err(|found| not_read(&asked.plan, found))?;
    let setup = &plan.review.setup;
    let no_people = asked.people.users.is_none() && asked.people.counts.is_empty();
    let no_texts =
        asked.files.templates.is_empty() && asked.files.stock.is_empty() && asked.people.locale_from.is_none();
    let mut lines_unchecked = false;
    let (verified, platforms) = match (no_people, no_texts) {
        (true, true) => (verify_plan(&bytes, None, Some(&now)), Vec::new()),
        (true, false) => return Err(Failure::of("cli-no-people", Args::new())),
        (false, _) => {
            let second = Second::of_review(asked.people.locale_from.as_deref(), setup, disk)?;
            let files = Read::files(setup, &asked.people, second.as_ref(), &asked.files, disk)?;
            let check = files.check(setup);
            let mut verified = verify_plan(&bytes, Some((&files.inputs(setup), &check)), Some(&now));
            if let (Verified::Yes, Some(users)) = (&verified, &plan.users) {
                let key = id_key(asked.hash_ids.as_deref(), disk)?;
                let is_hidden = plan.contains == Contains::Pseudonymous;
                lines_unchecked = is_hidden && key.is_none();
                let key = key.filter(|_| is_hidden);
                let ids = ids(&files.sample, &rows(&files.sample, &asked.people, disk)?);
                if !lines_unchecked && *users != lines(&plan, &check.cohorts, &ids, key.as_ref()) {
                    verified = Verified::No(vec![Finding::block("plan-lines-differ")]);
                }
            }
            (verified, files.platforms)
        }
    };
    if let Some(why) = not_trusted(asked.trust.is_some(), signed_by.as_ref(), words) {
        return Ok(refused(words, "cli-refused", vec![why], NOT_TRUSTED));
    }
    let by = match &signed_by {
        Some((_, Some(name))) if !name.is_empty() => words.say("cli-signed-by", &args().text("name", name)) + " ",
        Some((key, _)) => words.say("cli-signed-with", &args().text("key", key)) + " ",
        None => String::new(),
    };
    Ok(match verified {
        Verified::Yes if lines_unchecked => {
            Output::text(format!("{by}{}\n", say(words, "cli-lines-not-checked"))).with_code(NOT_AGAINST_FILES)
        }
        Verified::Yes => Output::text(format!("{by}{}\n", words.say("cli-verified", &totals(&plan.totals)))),
        Verified::NotAgainstFiles => {
            Output::text(format!("{by}{}\n", say(words, "cli-not-against-files"))).with_code(NOT_AGAINST_FILES)
        }
        Verified::No(found) => {
            let code = code_of(&found);
            let headline = if code == OTHER_FILES { "cli-other-files" } else { "cli-refused" };
            refused(words, headline, sentences(&found, &platforms, words), code)
        }
    })
}

/// Why a signature is not trusted, or is missing where one is wanted.
fn not_trusted(is_wanted: bool, signed_by: Option<&(String, Option<String>)>, words: &Words) -> Option<String> {
    let of_key = |id: &str, key: &String| Some(words.say(id, &args().text("key", key)));
    match signed_by {
        Some((key, None)) if is_wanted => of_key("cli-key-not-trusted", key),
        Some((key, None)) => of_key("cli-key-not-known", key),
        None if is_wanted => Some(say(words, "cli-not-signed")),
        Some((_, Some(_))) | None => None,
    }
}

fn refused(words: &Words, headline: &str, why: Vec<String>, code: u8) -> Output {
    Output::refused(&say(words, headline), why.into_iter()).with_code(code)
}

fn say(words: &Words, id: &str) -> String {
    words.say(id, &Args::new())
}

/// What is wrong with the plan itself counts more than that it ended, and that more than that the files are others.
fn code_of(found: &[Finding]) -> u8 {
    const OF_THE_PLAN: [&str; 3] = ["plan-digest-wrong", "plan-is-draft", "plan-inconsistent"];
    let has = |codes: &[&str]| found.iter().any(|it| codes.contains(&it.code.as_ref()));
    match () {
        () if has(&OF_THE_PLAN) => ALTERED,
        () if has(&["plan-ended"]) => ENDED,
        () => OTHER_FILES,
    }
}
