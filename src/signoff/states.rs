//! In: a check and what people decided. Out: the state of every unit, and what changed where something expired.
//!
//! Of several decisions for a unit the latest that was not withdrawn counts. A decision without a name or a reason does
//! not count, nor does one that the verdict does not offer.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::bound::bound_by;
use super::rule::is_named;
use super::{Action, Bound, Decision, Record, Sentence, Signature, rule_digest};
use crate::checks::{Check, Inputs, Unit};
use crate::digest::Digest;
use crate::finding::Arg;
use crate::resolution::Verdict;

/// How far a unit is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum State {
    /// It can be signed.
    Ready,
    /// One person signed or accepted it, and a second one is needed.
    SignedOnce,
    /// It is signed.
    Signed,
    /// A decision is needed.
    Undecided,
    /// These people get nothing for now.
    Held,
    /// What the system sends is accepted on purpose.
    Accepted,
    /// A question is open; these people are held.
    Asked,
    /// What was signed or decided has changed since.
    Expired,
    /// The signature or the decision was taken back.
    Withdrawn,
}

/// What changed since something was signed or decided.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// More or fewer people of a language (`-`: no language).
    People {
        /// The language.
        language: String,
        /// How many there were.
        before: u64,
        /// How many there are.
        after: u64,
    },
    /// As many people as before, but not the same ones.
    OtherPeople,
    /// The text of a part.
    Part(String),
    /// The platform, its version or an answer.
    Rule,
}

/// One unit and how far it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnitState {
    /// The unit's id.
    pub unit: String,
    /// How far it is.
    pub state: State,
    /// What a decision or a signature would be bound to now.
    pub bound: Bound,
    /// The decision that counts.
    pub decision: Option<Decision>,
    /// The signatures that count, one per name.
    pub signatures: Vec<Signature>,
    /// What changed, if something expired.
    pub changes: Vec<Change>,
}

/// The decisions that a verdict offers.
pub fn offered(verdict: Verdict) -> &'static [Action] {
    match verdict {
        Verdict::Intended | Verdict::Nothing => &[Action::Hold],
        Verdict::Unknown => &[Action::Ask, Action::Hold],
        Verdict::OtherLanguage | Verdict::Mixed | Verdict::DifferentMessage => &[Action::Hold, Action::Accept],
    }
}

/// The state of every unit, in the order of the check.
pub fn states(check: &Check, inputs: &Inputs<'_>, record: &Record) -> Vec<UnitState> {
    let rule = rule_digest(inputs);
    let state = |unit: &Unit| {
        let needs_two = inputs.setup.four_eyes.is_some_and(|from| unit.n_users >= from);
        state(unit, bound_by(check, unit, inputs, &rule), record, needs_two)
    };
    check.units.iter().map(state).collect()
}

fn state(unit: &Unit, now: Bound, record: &Record, needs_two: bool) -> UnitState {
    let decisions = || record.decisions.iter().filter(|it| it.unit == unit.id && counts(it, unit.verdict));
    let decision = decisions().rfind(|it| it.withdrawn.is_none());
    let signed = || record.signatures.iter().filter(|it| it.unit == unit.id && is_named(&it.name));
    let standing = || signed().filter(|it| it.withdrawn.is_none());
    let mut names = BTreeSet::new();
    let signatures: Vec<Signature> =
        standing().filter(|it| it.bound == now).filter(|it| names.insert(person(&it.name))).cloned().collect();
    let made = |state, decision: Option<&Decision>, changes| UnitState {
        unit: unit.id.clone(),
        state,
        decision: decision.cloned(),
        signatures: signatures.clone(),
        changes,
        bound: now.clone(),
    };
    if let Some(decision) = decision {
        if decision.bound == now {
            let state = match decision.action {
                Action::Hold => State::Held,
                Action::Accept
                    if needs_two && !signatures.iter().any(|it| person(&it.name) != person(&decision.name)) =>
                {
                    State::SignedOnce
                }
                Action::Accept => State::Accepted,
                Action::Ask => State::Asked,
            };
            return made(state, Some(decision), Vec::new());
        }
        return made(State::Expired, None, changes(&decision.bound, &now));
    }
    if unit.verdict == Verdict::Intended {
        if !signatures.is_empty() {
            let state = if needs_two && signatures.len() < 2 { State::SignedOnce } else { State::Signed };
            return made(state, None, Vec::new());
        }
        if let Some(old) = standing().next_back() {
            return made(State::Expired, None, changes(&old.bound, &now));
        }
        let state = if signed().next().is_some() { State::Withdrawn } else { State::Ready };
        return made(state, None, Vec::new());
    }
    made(if decisions().next().is_some() { State::Withdrawn } else { State::Undecided }, None, Vec::new())
}

/// A name as it is compared: the same one twice is one person, however it is typed.
pub fn person(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// Whether a decision has a name and a reason, and is one that the verdict offers.
fn counts(decision: &Decision, verdict: Verdict) -> bool {
    is_named(&decision.name) && is_named(&decision.reason) && offered(verdict).contains(&decision.action)
}

/// What changed between two states of a unit.
fn changes(before: &Bound, after: &Bound) -> Vec<Change> {
    let mut found = Vec::new();
    let (old, new): (BTreeMap<_, _>, BTreeMap<_, _>) =
        (before.languages.iter().cloned().collect(), after.languages.iter().cloned().collect());
    let languages: BTreeSet<&String> = old.keys().chain(new.keys()).collect();
    for language in languages {
        let (before, after) = (old.get(language).copied().unwrap_or(0), new.get(language).copied().unwrap_or(0));
        if before != after {
            found.push(Change::People { language: language.clone(), before, after });
        }
    }
    if found.is_empty() && before.people != after.people {
        found.push(Change::OtherPeople);
    }
    let part = |(part, _): &(String, Digest)| part.clone();
    let of = |bound: &Bound| bound.texts.iter().cloned().collect::<BTreeSet<_>>();
    let parts: BTreeSet<String> = of(before).symmetric_difference(&of(after)).map(part).collect();
    found.extend(parts.into_iter().map(Change::Part));
    if before.rule != after.rule {
        found.push(Change::Rule);
    }
    found
}

/// Signatures that still stand for units that no longer exist: nobody would get that outcome any more.
pub fn lost<'a>(check: &Check, record: &'a Record) -> Vec<&'a Signature> {
    let gone = |unit: &str| !check.units.iter().any(|it| it.id == unit);
    record.signatures.iter().filter(|it| it.withdrawn.is_none() && gone(&it.unit)).collect()
}

impl State {
    /// Those in which nothing is left to do.
    pub const SETTLED: [Self; 4] = [Self::Signed, Self::Held, Self::Accepted, Self::Asked];

    /// As it is written in files: `signed`, `held` …
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Ready => "ready",
            Self::SignedOnce => "signed-once",
            Self::Signed => "signed",
            Self::Undecided => "undecided",
            Self::Held => "held",
            Self::Accepted => "accepted",
            Self::Asked => "asked",
            Self::Expired => "expired",
            Self::Withdrawn => "withdrawn",
        }
    }
}

impl Change {
    /// The change as a sentence of `signoff.ftl`.
    pub fn said(&self) -> Sentence {
        match self {
            Self::People { language, before, after } => {
                let said = if language == "-" {
                    Sentence::new("expired-people-no-language")
                } else {
                    Sentence::new("expired-people").with("language", Arg::Language(language.clone()))
                };
                said.number("before", *before).number("after", *after)
            }
            Self::OtherPeople => Sentence::new("expired-other-people"),
            Self::Part(part) => match part.as_str() {
                "subject" | "text" | "html" | "from" | "reply_to" | "preheader" => {
                    Sentence::new(format!("expired-part-{}", part.replace('_', "-")))
                }
                _ => Sentence::new("expired-part").text("part", part),
            },
            Self::Rule => Sentence::new("expired-rule"),
        }
    }
}
