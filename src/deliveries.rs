//! In: a send plan with the files that it was made from, and delivery logs. Out: what happened against what was signed.
//!
//! A person of a log is found by the id or the address in the list; a mail is known by the name of its template, else by
//! its subject. What a log does not say is counted as not told, never guessed. Times are not compared, so that logs of
//! several time zones go together.

mod compare;
mod known;
mod log;
mod shapes;
mod waves;

use serde::{Deserialize, Serialize};

pub use compare::{People, compare};
pub use log::{Log, read};
pub use waves::{Next, list_of, waves};

/// The name and version of the answer in JSON.
pub const DELIVERIES: &str = "sendproof/deliveries/1";

/// What a log says of one mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Event {
    /// The address, as it is written.
    pub address: Option<String>,
    /// The id of the person, as it is written.
    pub id: Option<String>,
    /// Whether it went out.
    pub went: Went,
    /// What names the mail within the sender, so that “accepted” and “delivered” are one mail.
    pub mail: Option<String>,
    /// The name of the template.
    pub template: Option<String>,
    /// The subject.
    pub subject: Option<String>,
    /// The language, as it is written.
    pub language: Option<String>,
    /// The file.
    pub file: String,
    /// The line or the entry, from 1.
    pub line: u64,
}

/// How far a mail came.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Went {
    /// The sender took it.
    #[default]
    Sent,
    /// It arrived.
    Delivered,
    /// It came back, or was never sent.
    Failed,
}

/// What happened against what was signed.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Deliveries {
    /// By batch and language.
    pub lines: Vec<Line>,
    /// Every person for whom it was not as signed.
    pub odd: Vec<Odd>,
    /// People of the log who are not in the list.
    pub unknown: Vec<Unknown>,
}

/// How it went for the people of one batch and language.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The batch, from 1; none for people who were to get nothing.
    pub batch: Option<u64>,
    /// The language as understood; none if there is none.
    pub language: Option<String>,
    /// They got once what was signed.
    pub as_signed: u64,
    /// They got another mail.
    pub different: u64,
    /// They got nothing, though others of their batch did.
    pub missing: u64,
    /// They got a mail, though they were to get none.
    pub extra: u64,
    /// They got more than one.
    pub twice: u64,
    /// They got one mail, and the log does not say which.
    pub not_told: u64,
    /// Nobody of their batch got a mail yet.
    pub waiting: u64,
}

/// How it was not as signed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum How {
    /// Another mail.
    Different,
    /// Nothing.
    Missing,
    /// A mail in place of nothing.
    Extra,
    /// More than one.
    Twice,
}

impl How {
    /// As it is written in files.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Different => "different",
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Twice => "twice",
        }
    }
}

/// A person for whom it was not as signed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Odd {
    /// How.
    pub how: How,
    /// The row in the list, from 0.
    pub row: u32,
    /// The person as the log names them; none if it does not.
    pub person: Option<String>,
    /// The batch.
    pub batch: Option<u64>,
    /// The language as understood.
    pub language: Option<String>,
    /// What they got, as far as the log says: the subject, else the name of the template.
    pub got: Option<String>,
    /// Where the log says it.
    pub file: Option<String>,
    /// The line, from 1.
    pub line: Option<u64>,
}

/// A person of the log who is not in the list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Unknown {
    /// As the log names them.
    pub person: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u64,
}

impl Deliveries {
    /// Whether everything that happened is what was signed.
    pub fn is_as_signed(&self) -> bool {
        self.odd.is_empty() && self.unknown.is_empty() && self.lines.iter().all(|it| it.not_told == 0)
    }

    /// The sum of one count over all lines.
    pub fn total(&self, count: impl Fn(&Line) -> u64) -> u64 {
        self.lines.iter().map(count).sum()
    }
}
