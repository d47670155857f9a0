//! In: a check and what people decided. Out: a sign-off, or what still blocks.
//!
//! A decision or a signature is bound to digests of what it was about: the people, the texts, the rule and its
//! settings. A change makes only those expire that it touches, and what changed is said.

mod bound;
mod history;
mod judge;
mod merge;
mod review;
mod rule;
mod states;

use serde::{Deserialize, Serialize};

use crate::digest::Digest;
use crate::words::Args;

pub use bound::{bound, list_people, text_digest};
pub use history::history;
pub use judge::{About, Blocker, Fate, Settled, SignOff, dismissal, finding_digest, judge};
pub use merge::{Conflict, merge, n_new, reopened};
pub(crate) use review::reason;
pub use review::{Files, ListFile, REVIEW, Review, canonical, is_newer, review_from_bytes, review_to_bytes};
pub use rule::{SettingState, Standing, rule_digest, settings};
pub use states::{Change, State, UnitState, lost, offered, person, states};

/// A sentence of `locales/*/signoff.ftl`, and its arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sentence {
    /// The id.
    pub id: String,
    /// The arguments.
    pub args: Args,
}

impl Sentence {
    pub(crate) fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: Args::new() }
    }

    pub(crate) fn with(mut self, key: &'static str, value: crate::finding::Arg) -> Self {
        self.args.insert(key.into(), value);
        self
    }

    pub(crate) fn text(self, key: &'static str, value: &str) -> Self {
        self.with(key, crate::finding::Arg::Text(value.to_owned()))
    }

    pub(crate) fn number(self, key: &'static str, value: u64) -> Self {
        self.with(key, crate::finding::Arg::Number(value))
    }
}

/// What people decided and signed, in the order in which they did it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Record {
    /// Decisions for gaps, the latest of a unit counts.
    pub decisions: Vec<Decision>,
    /// Signatures.
    pub signatures: Vec<Signature>,
    /// Findings that were accepted.
    pub dismissals: Vec<Dismissal>,
    /// Assumptions that were confirmed: `setting.<id>`, by whom, when. (Answering the question does the same.)
    pub confirmed: Vec<Confirmation>,
}

/// What to do about a gap.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Action {
    /// These people get nothing for now.
    Hold,
    /// What the system would send is accepted on purpose.
    Accept,
    /// An open question; these people are held until it is answered.
    Ask,
}

/// A decision for one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Decision {
    /// The unit.
    pub unit: String,
    /// What to do.
    pub action: Action,
    /// Who decided, as typed.
    pub name: String,
    /// Why.
    pub reason: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// What it was about.
    pub bound: Bound,
    /// When it was withdrawn, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// A signature for one unit.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Signature {
    /// The unit.
    pub unit: String,
    /// Who, as typed.
    pub name: String,
    /// Whether they read the language of the text.
    pub reads: bool,
    /// Why they sign what they do not read; empty if they read it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// What was signed.
    pub bound: Bound,
    /// When it was withdrawn, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// A finding that was accepted, with the reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dismissal {
    /// The finding's code.
    pub code: String,
    /// The finding's digest (code, place and arguments).
    pub finding: Digest,
    /// Who.
    pub name: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: String,
    /// When it was taken back, if it was.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
}

/// An assumed answer that a person confirmed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Confirmation {
    /// `setting.<id>`, `trigger`, `version`.
    pub key: String,
    /// The value as it was assumed.
    pub value: String,
    /// Who.
    pub name: String,
    /// When.
    pub at: String,
}

/// What a decision or a signature was about: digests of meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bound {
    /// The people of the unit.
    pub people: Digest,
    /// How many people per language, so that a change can be said in counts.
    pub languages: Vec<(String, u64)>,
    /// The texts that they get: part → digest of its text.
    pub texts: Vec<(String, Digest)>,
    /// The rule: profile and answers.
    pub rule: Digest,
}
