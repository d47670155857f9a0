//! In: nothing. Out: the parts of a plan that say what people said, decided, signed and left open.

use serde::{Deserialize, Serialize};

use crate::resolution::Verdict;
use crate::setup::Setup;
use crate::signoff::{Action, Record};

/// The questions that every mailing has: whether the sender's domain is authenticated (SPF, DKIM, DMARC), who sees the
/// bounces, how many mails an hour may be sent, where replies go and in which languages they are answered, and whether the
/// links live as long as people need.
pub const STANDING: [&str; 5] = ["sender-authenticated", "bounces", "rate-limit", "reply-address", "link-lifetime"];

/// A decision that counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DecisionLine {
    /// The unit.
    pub unit: String,
    /// Its verdict.
    pub verdict: Verdict,
    /// What was decided.
    pub action: Action,
    /// How many people.
    pub n_users: u64,
    /// Who decided.
    pub name: String,
    /// Why.
    pub reason: String,
    /// When.
    pub at: String,
}

/// A signature that counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignLine {
    /// The unit.
    pub unit: String,
    /// How many people.
    pub n_users: u64,
    /// Who signed.
    pub name: String,
    /// Whether they read the language of the text.
    pub reads: bool,
    /// Why they signed what they do not read; empty if they read it.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub reason: String,
    /// When.
    pub at: String,
}

/// A question that is open.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenQuestion {
    /// The unit whose people are held.
    pub unit: String,
    /// How many people.
    pub n_users: u64,
    /// The question, in the words of the person who asked.
    pub question: String,
    /// Who asked.
    pub name: String,
}

/// A question that every mailing has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct StandingQuestion {
    /// Which, a word of [`STANDING`].
    pub question: String,
    /// What was answered; empty while it is open.
    pub answer: String,
}

/// What still blocks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Block {
    /// The code.
    pub code: String,
    /// The unit, the finding's code or the question.
    pub about: String,
}

/// What people said and decided.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Said {
    /// What they said.
    pub setup: Setup,
    /// What they decided.
    pub record: Record,
}
