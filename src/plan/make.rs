//! In: a check and a complete sign-off, or what still blocks. Out: a plan, or a draft.

use std::collections::BTreeSet;

use super::batch::{Batch, batches, sizes};
use super::covers::covers;
use super::expect::{expect, texts};
use super::{
    Block, CohortLine, Contains, DAYS, DecisionLine, Do, Draft, Idempotency, OTHERWISE, OpenQuestion, PLAN, Plan,
    PlatformLine, Prerequisite, ProfileLine, STANDING, Said, SendPlan, SignLine, StandingQuestion, Status, Totals,
    after_days,
};
use crate::checks::{Check, Inputs};
use crate::cohort::{Cohort, Why};
use crate::digest::Digest;
use crate::finding::Finding;
use crate::setup::System;
use crate::signoff::{About, Action, Blocker, Files, Record, SignOff, Standing, State, UnitState, settings, states};

/// How an idempotency key is computed.
const SCHEME: &str =
    "sha256(campaign \\n id \\n wave) as lowercase hexadecimal; UTF-8; the mail's name if there is no campaign";
/// Whose order decides who of a cohort is in which batch.
const ORDER: &str = "within a cohort by idempotency key, smallest first";

/// Makes the plan. `at` is an RFC 3339 time in UTC.
pub fn make(inputs: &Inputs<'_>, check: &Check, sign_off: &SignOff, at: &str) -> Result<SendPlan, Vec<Finding>> {
    let units: Vec<&UnitState> = sign_off.units().iter().map(|settled| &settled.state).collect();
    plan(inputs, check, sign_off.record(), &units, &[], at).map(SendPlan)
}

/// Makes a draft: the same table, in which everyone whose unit is not settled is held.
pub fn draft(
    inputs: &Inputs<'_>,
    check: &Check,
    record: &Record,
    blockers: &[Blocker],
    at: &str,
) -> Result<Draft, Vec<Finding>> {
    let units = states(check, inputs, record);
    plan(inputs, check, record, &units.iter().collect::<Vec<_>>(), blockers, at)
        .map(|plan| Draft(Plan { status: Status::Draft, ..plan }.sealed()))
}

fn plan(
    inputs: &Inputs<'_>,
    check: &Check,
    record: &Record,
    units: &[&UnitState],
    blockers: &[Blocker],
    at: &str,
) -> Result<Plan, Vec<Finding>> {
    let no_time = || vec![Finding::block("time-not-understood").text("found", at)];
    let expires_at = after_days(at, DAYS).ok_or_else(no_time)?;
    let created_at = after_days(at, 0).ok_or_else(no_time)?;
    let setup = inputs.setup;
    let (covers, not_covered) = covers(check, inputs);
    let mut cohorts: Vec<CohortLine> =
        check.cohorts.list.iter().enumerate().map(|(at, cohort)| line(inputs, check, units, at, cohort)).collect();
    let sent: Vec<u64> = cohorts.iter().map(|it| if it.action == Do::Send { it.n_users } else { 0 }).collect();
    let sizes = sizes(&sent, &setup.schedule);
    for (at, cohort) in cohorts.iter_mut().enumerate().filter(|(_, cohort)| cohort.action == Do::Send) {
        cohort.batches = sizes.iter().map(|batch| batch[at]).collect();
    }
    let languages: Vec<String> =
        cohorts.iter().map(|it| it.language.clone().unwrap_or_else(|| "-".to_owned())).collect();
    let n_users = |unit: &str| check.units.iter().find(|it| it.id == unit).map_or(0, |it| it.n_users);
    let verdict = |unit: &str| check.units.iter().find(|it| it.id == unit).map(|it| it.verdict);
    let decisions = units.iter().filter_map(|it| it.decision.as_ref());
    let settings = settings(inputs, record);
    let plan = Plan {
        schema: PLAN.to_owned(),
        status: Status::Approved,
        campaign: setup.campaign.clone(),
        message: setup.intent.message.clone(),
        created_at,
        expires_at,
        contains: Contains::NoPersonalData,
        covers,
        not_covered,
        otherwise: OTHERWISE.to_owned(),
        platform: platform(inputs),
        prerequisites: prerequisites(inputs, check, &cohorts, &settings),
        settings,
        inputs: Files::of(inputs, check),
        totals: totals(&cohorts),
        batches: batches(&sizes, &languages, &setup.schedule),
        cohorts,
        idempotency: Idempotency { scheme: SCHEME.to_owned(), order: ORDER.to_owned(), wave: setup.wave() },
        open_questions: decisions
            .clone()
            .filter(|it| it.action == Action::Ask)
            .map(|it| OpenQuestion {
                unit: it.unit.clone(),
                n_users: n_users(&it.unit),
                question: it.reason.clone(),
                name: it.name.clone(),
            })
            .collect(),
        decisions: decisions
            .filter_map(|it| {
                Some(DecisionLine {
                    unit: it.unit.clone(),
                    verdict: verdict(&it.unit)?,
                    action: it.action,
                    n_users: n_users(&it.unit),
                    name: it.name.clone(),
                    reason: it.reason.clone(),
                    at: it.at.clone(),
                })
            })
            .collect(),
        sign_offs: units
            .iter()
            .flat_map(|it| &it.signatures)
            .map(|it| SignLine {
                unit: it.unit.clone(),
                n_users: n_users(&it.unit),
                name: it.name.clone(),
                reads: it.reads,
                reason: it.reason.clone(),
                at: it.at.clone(),
            })
            .collect(),
        accepted: record.dismissals.iter().filter(|it| it.withdrawn.is_none()).cloned().collect(),
        confirmed: record.confirmed.clone(),
        standing_questions: STANDING
            .iter()
            .map(|question| StandingQuestion {
                question: (*question).to_owned(),
                answer: setup.standing.get(*question).cloned().unwrap_or_default(),
            })
            .collect(),
        blocks: blockers.iter().map(block).collect(),
        review: Said { setup: setup.clone(), record: record.clone() },
        users: None,
        digest: Digest::of(&[]),
    };
    Ok(plan.sealed())
}

/// The batches as they would be now.
pub fn batches_now(inputs: &Inputs<'_>, check: &Check, units: &[UnitState]) -> Vec<Batch> {
    let units: Vec<&UnitState> = units.iter().collect();
    let cohorts = check.cohorts.list.iter().enumerate();
    let sent: Vec<u64> = cohorts
        .map(|(at, cohort)| match fate(inputs, check, &units, at, cohort).0 {
            Do::Send => cohort.n_users,
            Do::Hold | Do::Skip => 0,
        })
        .collect();
    let language = |it: &Cohort| it.language.as_ref().map_or_else(|| "-".to_owned(), ToString::to_string);
    let languages: Vec<String> = check.cohorts.list.iter().map(language).collect();
    batches(&sizes(&sent, &inputs.setup.schedule), &languages, &inputs.setup.schedule)
}

/// What is done with a cohort, and why in a word.
fn fate(inputs: &Inputs<'_>, check: &Check, units: &[&UnitState], at: usize, cohort: &Cohort) -> (Do, String) {
    let unit = check.unit_of.get(at).copied().flatten();
    match (unit.and_then(|at| units.get(at)), cohort.left_out) {
        (_, Some(Why::StandIn)) => (Do::Skip, "stand-in".to_owned()),
        (_, Some(Why::Rule(rule))) => {
            let reason = inputs.setup.left_out.get(rule).map(|rule| rule.reason.as_str()).unwrap_or_default();
            (Do::Skip, if reason.is_empty() { "left-out".to_owned() } else { format!("left-out: {reason}") })
        }
        (Some(unit), None) => match unit.state {
            State::Signed => (Do::Send, "signed".to_owned()),
            State::Accepted => (Do::Send, "accepted".to_owned()),
            State::Held => (Do::Hold, "held".to_owned()),
            State::Asked => (Do::Hold, "question-open".to_owned()),
            _ => (Do::Hold, "not-signed".to_owned()),
        },
        (None, None) => (Do::Hold, "not-signed".to_owned()),
    }
}

fn line(inputs: &Inputs<'_>, check: &Check, units: &[&UnitState], at: usize, cohort: &Cohort) -> CohortLine {
    let unit = check.unit_of.get(at).copied().flatten();
    let (action, reason) = fate(inputs, check, units, at, cohort);
    let resolution = unit.and_then(|_| check.resolutions.get(at));
    CohortLine {
        id: cohort.id.clone(),
        locale_as_written: cohort.locale_as_written.clone(),
        language: cohort.language.as_ref().map(ToString::to_string),
        facts: cohort.facts.clone(),
        filled: cohort.filled.clone(),
        message: cohort.message.clone(),
        n_users: cohort.n_users,
        people: cohort.people.clone(),
        action,
        reason,
        verdict: resolution.map(|it| it.verdict),
        unit: unit.and_then(|at| check.units.get(at)).map(|it| it.id.clone()),
        expect: resolution.map(|it| expect(inputs, it)),
        batches: Vec::new(),
    }
}

fn totals(cohorts: &[CohortLine]) -> Totals {
    let of = |action| cohorts.iter().filter(|it| it.action == action).map(|it| it.n_users).sum();
    Totals { send: of(Do::Send), hold: of(Do::Hold), skip: of(Do::Skip) }
}

fn platform(inputs: &Inputs<'_>) -> PlatformLine {
    let (id, version) = match &inputs.setup.system {
        Some(System::Known { id, version }) => (id.as_str(), version.clone()),
        Some(System::Own(_)) => ("own", None),
        Some(System::NotSure) | None => ("not-sure", None),
    };
    let profiles: BTreeSet<ProfileLine> = inputs
        .platforms
        .iter()
        .map(|it| ProfileLine {
            id: it.profile.id.clone(),
            versions: it.profile.versions.clone(),
            digest: Digest::of(it.profile.source_text.as_bytes()),
        })
        .collect();
    PlatformLine {
        id: id.to_owned(),
        version,
        kind: inputs.setup.kind.clone().unwrap_or_default(),
        profiles: profiles.into_iter().collect(),
    }
}

/// The settings that the answer rests on, and the texts that must lie where people are to get them from.
fn prerequisites(
    inputs: &Inputs<'_>,
    check: &Check,
    cohorts: &[CohortLine],
    settings: &[crate::signoff::SettingState],
) -> Vec<Prerequisite> {
    let values = settings
        .iter()
        .filter(|it| it.state != Standing::NotSure && it.key.starts_with("setting."))
        .map(|it| Prerequisite::Setting { key: it.key.clone(), value: it.value.clone() });
    let sent = cohorts.iter().enumerate().filter(|(_, it)| it.action == Do::Send);
    let texts = sent.filter_map(|(at, _)| check.resolutions.get(at)).flat_map(|it| texts(inputs, it));
    values.chain(texts).collect::<BTreeSet<_>>().into_iter().collect()
}

fn block(blocker: &Blocker) -> Block {
    let about = match &blocker.about {
        About::Setup => String::new(),
        About::Unit(about) | About::Question(about) => about.clone(),
        About::Finding(digest) => digest.to_string(),
    };
    Block { code: blocker.said.id.clone(), about }
}
