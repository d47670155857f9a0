//! In: the bytes of a plan, and a check of the files if they are there. Out: whether the plan holds.
//!
//! A digest proves only that nothing was damaged. Whether the plan is right is computed again: cohorts, verdicts, counts
//! and the sign-off, from the list, the texts and what people decided.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;
use serde_json::error::Category;

use super::batch::{batches, sizes};
use super::compare::compare;
use super::{
    CohortLine, Covers, Do, OTHERWISE, PLAN, Plan, STANDING, StandingQuestion, Status, Time, UserLine, after_days, make,
};
use crate::checks::{Check, Inputs};
use crate::finding::{Finding, Place};
use crate::resolution::Verdict;
use crate::signoff::{Action, is_newer, judge, person, reason};

/// What became of a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verified {
    /// It was computed again from the files, and is the same.
    Yes,
    /// It agrees with itself; the files were not there.
    NotAgainstFiles,
    /// It must not be applied, and why.
    No(Vec<Finding>),
}

/// Reads a plan, approved or draft; else what is wrong with the file, and where.
pub fn read(bytes: &[u8]) -> Result<Plan, Vec<Finding>> {
    let wrong = |error: &serde_json::Error| {
        let place = Place { column: Some(error.column().to_string()), ..Place::default() }.line(error.line() as u64);
        let code = match error.classify() {
            Category::Data => "plan-field-wrong",
            Category::Eof if !bytes.trim_ascii().is_empty() => "plan-cut-short",
            Category::Eof | Category::Syntax | Category::Io => "plan-not-json",
        };
        vec![Finding::block(code).text("said", reason(error)).at(place)]
    };
    let value: Value = serde_json::from_slice(bytes).map_err(|error| wrong(&error))?;
    match value.get("schema").and_then(Value::as_str) {
        Some(PLAN) => serde_json::from_slice(bytes).map_err(|error| wrong(&error)),
        Some(newer) if is_newer(newer, PLAN) => {
            Err(vec![Finding::block("plan-newer").text("found", newer).text("expected", PLAN)])
        }
        schema => {
            let found = schema.unwrap_or("none");
            Err(vec![Finding::block("plan-other-schema").text("found", found).text("expected", PLAN)])
        }
    }
}

/// Verifies a plan. `files`: the check of the same list, texts and setup. `now`: a plan that ended before is refused.
pub fn verify(bytes: &[u8], files: Option<(&Inputs<'_>, &Check)>, now: Option<&str>) -> Verified {
    let plan = match read(bytes) {
        Ok(plan) => plan,
        Err(found) => return Verified::No(found),
    };
    let mut found = Vec::new();
    if plan.digest_of() != plan.digest {
        found.push(Finding::block("plan-digest-wrong"));
    }
    if plan.status != Status::Approved {
        found.push(Finding::block("plan-is-draft"));
    }
    found.extend(ended(&plan, now));
    found.extend(inconsistent(&plan));
    if let Some((inputs, check)) = files {
        found.extend(recomputed(&plan, inputs, check));
    }
    match (found.is_empty(), files) {
        (false, _) => Verified::No(found),
        (true, Some(_)) => Verified::Yes,
        (true, None) => Verified::NotAgainstFiles,
    }
}

fn ended(plan: &Plan, now: Option<&str>) -> Option<Finding> {
    let (now, end) = (Time::parse(now?)?, Time::parse(&plan.expires_at)?);
    (now > end).then(|| Finding::block("plan-ended").text("at", &plan.expires_at))
}

/// Where the plan does not agree with itself.
fn inconsistent(plan: &Plan) -> Vec<Finding> {
    let wrong = |what: &str, place: &str| {
        let place = Place { locale: Some(place.to_owned()).filter(|it| !it.is_empty()), ..Place::default() };
        Finding::block("plan-inconsistent").text("what", what).at(place)
    };
    let mut found = Vec::new();
    let mut ids = BTreeSet::new();
    for cohort in &plan.cohorts {
        let place = named(cohort);
        if !ids.insert(&cohort.id) {
            found.push(wrong("cohort-twice", &place));
        }
        if let Some(what) = wrong_action(plan, cohort) {
            found.push(wrong(what, &place));
        }
        let in_batches: u64 = cohort.batches.iter().sum();
        let sent = if cohort.action == Do::Send { cohort.n_users } else { 0 };
        if in_batches != sent || (sent > 0 && cohort.batches.first().is_none_or(|n| *n == 0)) {
            found.push(wrong("cohort-batches", &place));
        }
    }
    let of = |action| plan.cohorts.iter().filter(|it| it.action == action).map(|it| it.n_users).sum::<u64>();
    let totals = [(plan.totals.send, Do::Send), (plan.totals.hold, Do::Hold), (plan.totals.skip, Do::Skip)];
    let batched = |at: usize| plan.cohorts.iter().filter_map(|it| it.batches.get(at)).sum::<u64>();
    let whole = [
        ("otherwise", plan.otherwise == OTHERWISE),
        ("totals", totals.iter().all(|(n, action)| *n == of(*action))),
        ("list-counts", plan.inputs.list.n_users == of(Do::Send) + of(Do::Hold)),
        ("list-counts", plan.inputs.list.n_left_out == of(Do::Skip)),
        ("batches", plan.batches.iter().enumerate().all(|(at, batch)| batch.n_users == batched(at))),
        ("blocks", plan.status == Status::Draft || plan.blocks.is_empty()),
        ("expiry", after_days(&plan.created_at, super::DAYS).is_some_and(|end| end == plan.expires_at)),
        ("covers", plan.covers != Covers::WholeUserBase || plan.not_covered.is_empty()),
        ("message", plan.message == plan.review.setup.intent.message && plan.campaign == plan.review.setup.campaign),
        ("wave", plan.idempotency.wave == plan.review.setup.wave()),
        ("users", users_agree(plan)),
        ("standing-questions", answers_agree(plan)),
        ("schedule", follows_schedule(plan)),
    ];
    found.extend(whole.into_iter().filter(|(_, is_right)| !is_right).map(|(what, _)| wrong(what, "")));
    found
}

/// Whether the standing questions are answered as people said.
fn answers_agree(plan: &Plan) -> bool {
    let said = &plan.review.setup.standing;
    let asked = plan.standing_questions.iter().map(|it| it.question.as_str());
    let is_as_said = |it: &StandingQuestion| it.answer == said.get(&it.question).cloned().unwrap_or_default();
    asked.eq(STANDING) && plan.standing_questions.iter().all(is_as_said)
}

/// Whether the batches are those that the schedule gives.
fn follows_schedule(plan: &Plan) -> bool {
    let sent: Vec<u64> = plan.cohorts.iter().map(|it| if it.action == Do::Send { it.n_users } else { 0 }).collect();
    let languages: Vec<String> =
        plan.cohorts.iter().map(|it| it.language.clone().unwrap_or_else(|| "-".to_owned())).collect();
    let schedule = &plan.review.setup.schedule;
    let sizes = sizes(&sent, schedule);
    let of = |at: usize| plan.cohorts.iter().map(move |it| it.batches.get(at).copied().unwrap_or(0));
    plan.batches == batches(&sizes, &languages, schedule)
        && sizes.iter().enumerate().all(|(at, batch)| of(at).eq(batch.iter().copied()))
}

/// Why a cohort's action does not follow from what was signed and decided.
fn wrong_action(plan: &Plan, cohort: &CohortLine) -> Option<&'static str> {
    let Some(unit) = cohort.unit.as_deref() else {
        return (cohort.action == Do::Send || (cohort.action == Do::Skip) != cohort.verdict.is_none())
            .then_some("action-without-unit");
    };
    let decided = plan.decisions.iter().find(|it| it.unit == unit).map(|it| it.action);
    let signed = plan.sign_offs.iter().any(|it| it.unit == unit);
    let may_send = match decided {
        Some(Action::Accept) => true,
        Some(Action::Hold | Action::Ask) => false,
        None => signed && cohort.verdict == Some(Verdict::Intended),
    };
    let needs_two = plan.review.setup.four_eyes.is_some_and(|from| unit_users(plan, unit) >= from);
    match cohort.action {
        Do::Send if !may_send => Some("sent-without-sign-off"),
        Do::Send if needs_two && names(plan, unit).len() < 2 => Some("sent-without-second"),
        Do::Hold if may_send && plan.status == Status::Approved => Some("held-though-signed"),
        Do::Skip => Some("skipped-without-rule"),
        _ => None,
    }
}

/// How many people are in a unit.
fn unit_users(plan: &Plan, unit: &str) -> u64 {
    plan.cohorts.iter().filter(|it| it.unit.as_deref() == Some(unit)).map(|it| it.n_users).sum()
}

/// Who signed for a unit or accepted it.
fn names(plan: &Plan, unit: &str) -> BTreeSet<String> {
    let signed = plan.sign_offs.iter().filter(|it| it.unit == unit).map(|it| &it.name);
    let decided = plan.decisions.iter().filter(|it| it.unit == unit).map(|it| &it.name);
    signed.chain(decided).map(|name| person(name)).collect()
}

fn users_agree(plan: &Plan) -> bool {
    let Some(users) = &plan.users else { return plan.contains == super::Contains::NoPersonalData };
    let keys: BTreeSet<&str> = users.iter().map(|it| it.key.as_str()).collect();
    let campaign = plan.campaign_or_message();
    let mut of: BTreeMap<&str, Vec<&UserLine>> = BTreeMap::new();
    for line in users {
        of.entry(&line.cohort).or_default().push(line);
    }
    let in_batch = |lines: &[&UserLine], at: usize| lines.iter().filter(|it| it.batch == Some(at as u64 + 1)).count();
    plan.contains != super::Contains::NoPersonalData
        && keys.len() == users.len()
        && users.iter().all(|it| it.key == super::key(campaign, &it.id, &plan.idempotency.wave))
        && plan.cohorts.iter().map(|it| it.n_users).sum::<u64>() == users.len() as u64
        && plan.cohorts.iter().all(|cohort| {
            let lines = of.get(cohort.id.as_str()).map(Vec::as_slice).unwrap_or_default();
            lines.len() as u64 == cohort.n_users
                && lines.iter().all(|it| it.action == cohort.action)
                && cohort.batches.iter().enumerate().all(|(at, n)| in_batch(lines, at) as u64 == *n)
        })
}

/// Where the plan is not what the files and the decisions give.
fn recomputed(plan: &Plan, inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let setup = &plan.review.setup;
    let inputs = Inputs { setup, ..*inputs };
    let sign_off = judge(check, &inputs, &plan.review.record);
    let again = match &sign_off {
        Ok(sign_off) => make(&inputs, check, sign_off, &plan.created_at).map(|it| it.0),
        Err(blockers) => super::draft(&inputs, check, &plan.review.record, blockers, &plan.created_at).map(|it| it.0),
    };
    let mut found = match &again {
        Ok(again) => compare(plan, again),
        Err(found) => found.clone(),
    };
    if let Err(blockers) = sign_off {
        found.extend(blockers.into_iter().map(|it| Finding {
            code: it.said.id.into(),
            args: it.said.args,
            ..Finding::block("")
        }));
    }
    found
}

/// A cohort as people know it.
pub(super) fn named(cohort: &CohortLine) -> String {
    if cohort.locale_as_written.is_empty() { "-".to_owned() } else { cohort.locale_as_written.clone() }
}
