//! In: a check and what people decided. Out: a sign-off, or everything that still blocks it.
//!
//! This is the only place that makes a [`SignOff`], and a send plan is made of nothing else.

use std::collections::BTreeSet;

use super::history::languages;
use super::rule::is_named;
use super::{Dismissal, Record, Sentence, Standing, State, UnitState, settings, states};
use crate::checks::{Check, Inputs, Unit};
use crate::digest::Digest;
use crate::finding::{Finding, Severity};
use crate::resolution::{Settle, SettleKind};
use crate::setup::System;

/// The verdicts' own findings: units settle them.
const SETTLED_BY_UNITS: [&str; 5] = ["different-message", "mixed", "nothing", "other-language", "unknown"];

/// What happens to the people of a unit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fate {
    /// They get the mail.
    Send,
    /// They get nothing for now.
    Hold,
}

/// A unit that is settled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// What happens.
    pub fate: Fate,
    /// How it was settled.
    pub state: UnitState,
}

/// A complete sign-off. Only [`judge`] makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct SignOff {
    record: Record,
    units: Vec<Settled>,
}

/// What a blocker is about, so that the page can lead there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum About {
    /// Nobody, nothing or no system was chosen: the first of the cards that is not filled.
    Setup,
    /// A unit, by id.
    Unit(String),
    /// A finding, by digest.
    Finding(Digest),
    /// A question, by key: `setting.<id>`, `trigger`, `version`, `system`.
    Question(String),
}

/// One thing that stands between the check and the plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Blocker {
    /// What it is about.
    pub about: About,
    /// The sentence.
    pub said: Sentence,
}

impl SignOff {
    /// What people decided and signed.
    pub fn record(&self) -> &Record {
        &self.record
    }

    /// The units in the order of the check.
    pub fn units(&self) -> &[Settled] {
        &self.units
    }
}

/// The digest by which the acceptance of a finding is bound to it: code, place and arguments.
pub fn finding_digest(finding: &Finding) -> Digest {
    Digest::of_value(&(&finding.code, &finding.place, &finding.args))
}

/// Judges whether everything is settled.
pub fn judge(check: &Check, inputs: &Inputs<'_>, record: &Record) -> Result<SignOff, Vec<Blocker>> {
    let units: Vec<Settled> = states(check, inputs, record).into_iter().map(settled).collect();
    let mut blockers = chosen(inputs, check);
    blockers.extend(check.units.iter().zip(&units).filter_map(|(unit, settled)| unsettled(unit, settled)));
    blockers.extend(check.findings.iter().filter(|finding| is_open(finding, record)).map(open_finding));
    blockers.extend(unanswered(inputs, check, record, &units));
    if blockers.is_empty() { Ok(SignOff { record: record.clone(), units }) } else { Err(blockers) }
}

fn settled(state: UnitState) -> Settled {
    let fate = match state.state {
        State::Signed | State::Accepted => Fate::Send,
        _ => Fate::Hold,
    };
    Settled { fate, state }
}

/// What was not chosen at all.
fn chosen(inputs: &Inputs<'_>, check: &Check) -> Vec<Blocker> {
    let setup = inputs.setup;
    let missing = [
        ("blocks-no-people", check.units.is_empty()),
        ("blocks-no-mail", setup.intent.message.trim().is_empty()),
        ("blocks-no-kind", setup.kind.is_none()),
        ("blocks-no-system", setup.system.is_none() || inputs.platforms.is_empty()),
    ];
    let missing = missing.into_iter().filter(|(_, is_missing)| *is_missing);
    missing.map(|(id, _)| Blocker { about: About::Setup, said: Sentence::new(id) }).collect()
}

fn unsettled(unit: &Unit, settled: &Settled) -> Option<Blocker> {
    let id = match settled.state.state {
        State::Signed | State::Held | State::Accepted | State::Asked => return None,
        State::Ready => "blocks-not-signed",
        State::SignedOnce => "blocks-second-missing",
        State::Undecided => "blocks-not-decided",
        State::Expired => "blocks-expired",
        State::Withdrawn => "blocks-withdrawn",
    };
    let said = Sentence::new(id).number("n", unit.n_users).with("languages", languages(&settled.state.bound));
    Some(Blocker { about: About::Unit(unit.id.clone()), said })
}

/// Whether a finding blocks: nothing else settles it, and nobody accepted it with a name and a reason.
fn is_open(finding: &Finding, record: &Record) -> bool {
    if finding.severity != Severity::Block || SETTLED_BY_UNITS.contains(&finding.code.as_ref()) {
        return false;
    }
    dismissal(record, finding).is_none()
}

/// Who accepted a finding, with a name and a reason, and did not take it back.
pub fn dismissal<'r>(record: &'r Record, finding: &Finding) -> Option<&'r Dismissal> {
    let digest = finding_digest(finding);
    let counts = |it: &&Dismissal| it.withdrawn.is_none() && is_named(&it.name) && is_named(&it.reason);
    record.dismissals.iter().filter(counts).find(|it| it.finding == digest)
}

fn open_finding(finding: &Finding) -> Blocker {
    let place = &finding.place;
    let place = place.file.as_deref().or(place.locale.as_deref()).or(place.column.as_deref()).unwrap_or("none");
    let said = Sentence::new("blocks-finding").text("code", &finding.code).text("place", place);
    Blocker { about: About::Finding(finding_digest(finding)), said }
}

/// Assumptions that nobody confirmed, and doubts that decide what someone gets who is to be mailed.
fn unanswered(inputs: &Inputs<'_>, check: &Check, record: &Record, units: &[Settled]) -> Vec<Blocker> {
    let sent: Vec<&Unit> = check
        .units
        .iter()
        .zip(units)
        .filter(|(_, settled)| settled.fate == Fate::Send)
        .map(|(unit, _)| unit)
        .filter(|unit| check.resolution_of(unit).is_some_and(|resolution| resolution.outcomes.len() > 1))
        .collect();
    let keys: BTreeSet<String> = sent.iter().flat_map(|unit| check.settle_of(unit)).flat_map(keys_of).collect();
    let mut blockers = Vec::new();
    if inputs.setup.system == Some(System::NotSure) && !sent.is_empty() {
        blockers.push(question("blocks-not-sure-system", "system", ""));
    }
    for setting in settings(inputs, record) {
        match setting.state {
            Standing::Assumed => blockers.push(question("blocks-assumed", &setting.key, &setting.value)),
            Standing::NotSure if keys.contains(&setting.key) => {
                blockers.push(question("blocks-not-sure", &setting.key, ""));
            }
            _ => {}
        }
    }
    blockers
}

/// The question that would settle a doubt, as the keys that it may have.
fn keys_of(settle: &Settle) -> Vec<String> {
    let id = &settle.id;
    match settle.kind {
        SettleKind::Question if id == "trigger" => vec![id.clone()],
        SettleKind::Question => vec![format!("setting.{id}"), format!("column.{id}")],
        SettleKind::Request => vec![format!("request.{id}")],
        SettleKind::Platform | SettleKind::Version => vec![id.clone()],
        SettleKind::Rule => Vec::new(),
    }
}

/// `ask` is the key; who shows it puts the question in the reader's language there.
fn question(id: &str, key: &str, value: &str) -> Blocker {
    let said = Sentence::new(id).text("ask", key).text("key", key).text("value", value);
    Blocker { about: About::Question(key.to_owned()), said }
}
