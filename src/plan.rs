//! In: a check and a complete sign-off. Out: the send plan: who gets what, as canonical JSON; and back: whether a plan holds.
//!
//! A plan is a decision table by cohort. Whoever is in no cohort of it is held. It carries what people said and decided,
//! so that it can be computed again from the list and the texts. It holds no data of the people in the list.

mod batch;
mod compare;
mod covers;
mod diff;
mod expect;
mod make;
mod pseudonym;
mod said;
mod signed;
mod time;
mod users;
mod verify;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::digest::Digest;
use crate::resolution::Verdict;
use crate::signoff::{Confirmation, Dismissal, Files, SettingState};

pub use batch::{Batch, MOST_BATCHES, sizes, stop_questions};
pub use diff::diff;
pub use expect::{Expect, ExpectedEnd, ExpectedPart};
pub use make::{batches_now, draft, make};
pub use pseudonym::IdKey;
pub use said::{Block, DecisionLine, OpenQuestion, STANDING, Said, SignLine, StandingQuestion};
pub use signed::{PUBLIC_KEY, SIGNED_PLAN, bytes_to_sign, hex, public_key, signed, trust_line};
pub use time::{Date, Time, after_days};
pub use users::{LineFormat, MOST_USERS, Table, UserLine, batch_of_rows, key, lines};
pub use verify::{Verified, read, verify};

/// The name and version of the file's format.
pub const PLAN: &str = "sendproof/plan/1";
/// What happens to people who are in no cohort of the plan.
pub const OTHERWISE: &str = "hold";
/// How long a plan holds.
pub const DAYS: u64 = 30;

/// A plan that can be applied: only a complete sign-off makes one.
#[derive(Clone, Debug, PartialEq)]
pub struct SendPlan(Plan);

/// A plan before the sign-off is complete, for looking ahead. Nothing accepts it.
#[derive(Clone, Debug, PartialEq)]
pub struct Draft(Plan);

/// What stands in the file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// Always [`PLAN`].
    pub schema: String,
    /// Whether it may be applied.
    pub status: Status,
    /// What the mailing is called.
    pub campaign: String,
    /// The mail that everyone in no segment must get.
    pub message: String,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// When it ends, RFC 3339 in UTC.
    pub expires_at: String,
    /// What data of people it holds.
    pub contains: Contains,
    /// What the list stands for.
    pub covers: Covers,
    /// Languages of people who are not in the list, as far as was said, and how many have them.
    pub not_covered: BTreeMap<String, u64>,
    /// Always [`OTHERWISE`].
    pub otherwise: String,
    /// What sends it.
    pub platform: PlatformLine,
    /// The settings that the answer rests on.
    pub settings: Vec<SettingState>,
    /// The files, by their meaning.
    pub inputs: Files,
    /// How many people, by action.
    pub totals: Totals,
    /// The decision table, most people first.
    pub cohorts: Vec<CohortLine>,
    /// In which steps it is sent.
    pub batches: Vec<Batch>,
    /// How a mail is known again, so that nobody gets it twice.
    pub idempotency: Idempotency,
    /// What must be so on the platform before the first mail.
    pub prerequisites: Vec<Prerequisite>,
    /// Decisions that count, by unit.
    pub decisions: Vec<DecisionLine>,
    /// Signatures that count, by unit.
    pub sign_offs: Vec<SignLine>,
    /// Findings that were accepted.
    pub accepted: Vec<Dismissal>,
    /// Assumptions that were confirmed.
    pub confirmed: Vec<Confirmation>,
    /// Questions that are open; their people are held.
    pub open_questions: Vec<OpenQuestion>,
    /// Questions that every mailing has, for the engineers, in the order of [`STANDING`].
    pub standing_questions: Vec<StandingQuestion>,
    /// What still blocks; empty once it is approved.
    pub blocks: Vec<Block>,
    /// What people said and decided: enough to compute the plan again.
    pub review: Said,
    /// One line per person, if it was asked for.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub users: Option<Vec<UserLine>>,
    /// SHA-256 of the canonical JSON of all fields but this one.
    pub digest: Digest,
}

/// Whether a plan may be applied.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Status {
    /// Not yet.
    Draft,
    /// Yes.
    Approved,
}

/// What data of people a plan holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Contains {
    /// None of the people in the list: counts and digests.
    NoPersonalData,
    /// One line per person, with the id.
    Ids,
    /// One line per person, with the id hashed by a key that is kept apart.
    Pseudonymous,
}

/// What the list stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Covers {
    /// Some of the people.
    Sample,
    /// Everybody, by the numbers that were stated.
    WholeUserBase,
    /// Nobody in person: languages and how many have them.
    Counts,
}

/// What is done with a cohort.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Do {
    /// They get what `expect` says.
    Send,
    /// They get nothing for now.
    Hold,
    /// They are left out.
    Skip,
}

/// What sends it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlatformLine {
    /// The family's id, `own` or `not-sure`.
    pub id: String,
    /// The version as typed.
    pub version: Option<String>,
    /// The mail kind.
    pub kind: String,
    /// The profiles that were computed.
    pub profiles: Vec<ProfileLine>,
}

/// A profile, by its meaning.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProfileLine {
    /// The family's id.
    pub id: String,
    /// The range of versions.
    pub versions: String,
    /// The digest of the file.
    pub digest: Digest,
}

/// How many people, by action.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Totals {
    /// They get the mail.
    pub send: u64,
    /// They are held.
    pub hold: u64,
    /// They are left out.
    pub skip: u64,
}

/// One line of the decision table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CohortLine {
    /// The cohort.
    pub id: String,
    /// The locale as written: the platform gets this.
    pub locale_as_written: String,
    /// The language as understood; none = no language.
    pub language: Option<String>,
    /// Column → value, for the columns that a rule reads.
    pub facts: BTreeMap<String, String>,
    /// Column → whether it holds a value, for the columns that fill placeholders.
    pub filled: BTreeMap<String, bool>,
    /// The mail that these people must get.
    pub message: String,
    /// How many people.
    pub n_users: u64,
    /// Who they are, without order.
    pub people: Digest,
    /// What is done.
    pub action: Do,
    /// Why, in a word: `signed`, `accepted`, `held`, `question-open`, `left-out`, `not-signed`; `stand-in` for
    /// people whose address ends in [`STAND_IN`](crate::sample::STAND_IN), and nobody else.
    pub reason: String,
    /// The verdict; none for those who are left out.
    pub verdict: Option<Verdict>,
    /// The outcome that was signed or decided; none for those who are left out.
    pub unit: Option<String>,
    /// What the platform must show in the dry run; none for those who are left out.
    pub expect: Option<Expect>,
    /// How many of them are in each batch, from the first.
    pub batches: Vec<u64>,
}

/// How a mail is known again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Idempotency {
    /// How the key is computed.
    pub scheme: String,
    /// Whose order decides who of a cohort is in which batch.
    pub order: String,
    /// Which wave this is: `first` or `correction-<n>`.
    pub wave: String,
}

/// What must be so on the platform before the first mail.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", tag = "what", deny_unknown_fields)]
pub enum Prerequisite {
    /// A setting has this value.
    Setting {
        /// Which.
        key: String,
        /// The value.
        value: String,
    },
    /// This text lies in this slot.
    Text {
        /// The mail.
        message: String,
        /// The layer.
        layer: String,
        /// The locale as it stands there; none if it has none.
        locale: Option<String>,
        /// The digest of the text.
        template: Digest,
    },
}

impl Do {
    /// As it is written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Send => "send",
            Self::Hold => "hold",
            Self::Skip => "skip",
        }
    }
}

impl SendPlan {
    /// What stands in the plan.
    pub fn plan(&self) -> &Plan {
        &self.0
    }

    /// The plan as a file.
    pub fn to_bytes(&self) -> Vec<u8> {
        crate::signoff::canonical(&self.0)
    }

    /// The same plan with one line per person; none if there are more people than a plan can name.
    pub fn with_users(self, users: Vec<UserLine>, contains: Contains) -> Option<Self> {
        if users.len() as u64 > MOST_USERS {
            return None;
        }
        let plan = Plan { users: Some(users), contains, ..self.0 };
        Some(Self(plan.sealed()))
    }
}

impl Draft {
    /// What stands in the draft.
    pub fn plan(&self) -> &Plan {
        &self.0
    }

    /// The draft as a file.
    pub fn to_bytes(&self) -> Vec<u8> {
        crate::signoff::canonical(&self.0)
    }
}

impl Plan {
    /// The digest that the plan must have.
    fn digest_of(&self) -> Digest {
        let mut value = serde_json::to_value(self).unwrap_or_default();
        if let Some(fields) = value.as_object_mut() {
            fields.shift_remove("digest");
        }
        Digest::of(&crate::signoff::canonical(&value))
    }

    fn sealed(mut self) -> Self {
        self.digest = self.digest_of();
        self
    }
}
