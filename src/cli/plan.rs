//! In: a review and files. Out: a plan, or what still blocks.

use super::arguments::MakeArgs;
use super::files::{Read, read, write};
use super::held::{ids, rows};
use super::locales::Second;
use super::said::{blocker, not_read};
use super::users::id_key;
use super::{Disk, Failure, Output};
use crate::plan::{Contains, Time, Totals, lines, make as make_plan};
use crate::signoff::{judge, review_from_bytes};
use crate::words::{Args, ArgsBuilder, Words, args};

/// Makes a plan from a saved review.
pub(super) fn make(asked: &MakeArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let review = review_from_bytes(&read(&asked.review, disk)?).map_err(|found| not_read(&asked.review, found))?;
    let second = Second::of_review(asked.people.locale_from.as_deref(), &review.setup, disk)?;
    let files = Read::files(&review.setup, &asked.people, second.as_ref(), &asked.files, disk)?;
    let inputs = files.inputs(&review.setup);
    let check = files.check(&review.setup);
    let sign_off = match judge(&check, &inputs, &review.record) {
        Ok(sign_off) => sign_off,
        Err(blockers) => {
            let said = blockers.iter().map(|it| blocker(&it.said, &inputs, words));
            return Ok(Output::refused(&words.say("cli-not-complete", &Args::new()), said));
        }
    };
    let at = asked.at.clone().unwrap_or_else(|| Time::from_unix(disk.now()).to_string());
    let mut plan = make_plan(&inputs, &check, &sign_off, &at).map_err(|found| not_read("--at", found))?;
    let key = id_key(asked.hash_ids.as_deref(), disk)?;
    if asked.with_ids || key.is_some() {
        let ids = ids(&files.sample, &rows(&files.sample, &asked.people, disk)?);
        let lines = lines(plan.plan(), &check.cohorts, &ids, key.as_ref());
        let n = lines.len() as u64;
        let contains = if key.is_some() { Contains::Pseudonymous } else { Contains::Ids };
        let too_many = || Failure::of("cli-too-many-lines", args().number("n", n));
        plan = plan.with_users(lines, contains).ok_or_else(too_many)?;
    }
    let Some(out) = &asked.out else { return Ok(Output { stdout: plan.to_bytes(), ..Output::default() }) };
    write(out, &plan.to_bytes(), disk)?;
    let id = match plan.plan().contains {
        Contains::NoPersonalData => "cli-plan-made",
        Contains::Ids => "cli-plan-made-ids",
        Contains::Pseudonymous => "cli-plan-made-pseudonymous",
    };
    Ok(Output::text(words.say(id, &totals(&plan.plan().totals).text("path", out)) + "\n"))
}

/// How many people, as arguments.
pub(super) fn totals(totals: &Totals) -> ArgsBuilder {
    args().number("send", totals.send).number("hold", totals.hold).number("skip", totals.skip)
}
