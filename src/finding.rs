//! In: a code, a place and arguments. Out: a finding, in data; sentences live in `locales/*/findings.ftl`.
//!
//! What a user did wrong is a finding and never stops a phase: parsing returns a value *and* what was wrong with it.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

/// Whether a finding stops the sign-off. There are two levels only, and blocking really blocks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Severity {
    /// Must be settled, by a repair or by a decision with a reason.
    Block,
    /// Good to know.
    Pass,
}

/// One thing that a person should know, with where it was found.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Finding {
    /// Names the sentence and the remedy, for example `column-looks-like-country`.
    pub code: Cow<'static, str>,
    /// Whether it stops the sign-off.
    pub severity: Severity,
    /// Where it was found.
    #[serde(default)]
    pub place: Place,
    /// The arguments of its sentence.
    #[serde(default)]
    pub args: BTreeMap<Cow<'static, str>, Arg>,
    /// How many people it touches; 0 where it is not about people.
    #[serde(default)]
    pub n_users: u64,
    /// The cohorts of these people, as places in the check; they are known within one check alone and are never kept.
    #[serde(skip)]
    pub cohorts: Vec<usize>,
}

/// Where something was found; whatever is known of it.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Place {
    /// The name of the file.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    /// The line or row, from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub line: Option<u64>,
    /// The column by name, or by number from 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    /// The locale as written.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub locale: Option<String>,
    /// The part of the mail.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub part: Option<String>,
}

/// An argument of a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Arg {
    /// Words as they stand in someone's file.
    Text(String),
    /// A count; it is grouped as the reader's language does.
    Number(u64),
    /// A language tag; it is shown as the language's name.
    Language(String),
    /// A range of versions, `>=2.7 <3`; it is shown in words.
    Versions(String),
    /// Several of these; at most three are named, the rest is counted.
    List(Vec<Arg>),
}

/// A value, and what was wrong with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found<T> {
    /// The value, always there.
    pub value: T,
    /// What was found on the way.
    pub findings: Vec<Finding>,
}

impl Finding {
    /// A finding that blocks.
    pub fn block(code: &'static str) -> Self {
        Self {
            code: code.into(),
            severity: Severity::Block,
            place: Place::default(),
            args: BTreeMap::new(),
            n_users: 0,
            cohorts: Vec::new(),
        }
    }

    /// A finding that is good to know.
    pub fn pass(code: &'static str) -> Self {
        Self { severity: Severity::Pass, ..Self::block(code) }
    }

    /// Adds words from a file.
    #[must_use]
    pub fn text(mut self, key: &'static str, value: impl Into<String>) -> Self {
        self.args.insert(key.into(), Arg::Text(value.into()));
        self
    }

    /// Adds a count.
    #[must_use]
    pub fn number(mut self, key: &'static str, value: u64) -> Self {
        self.args.insert(key.into(), Arg::Number(value));
        self
    }

    /// Adds any argument.
    #[must_use]
    pub fn arg(mut self, key: &'static str, value: Arg) -> Self {
        self.args.insert(key.into(), value);
        self
    }

    /// Says where.
    #[must_use]
    pub fn at(mut self, place: Place) -> Self {
        self.place = place;
        self
    }

    /// Says which cohorts it touches.
    #[must_use]
    pub fn of(mut self, cohorts: Vec<usize>) -> Self {
        self.cohorts = cohorts;
        self
    }

    /// Says how many people it touches.
    #[must_use]
    pub fn people(mut self, n: u64) -> Self {
        self.n_users = n;
        self
    }
}

impl Place {
    /// A place in a file.
    pub fn file(name: impl Into<String>) -> Self {
        Self { file: Some(name.into()), ..Self::default() }
    }

    /// The same place, at a line counted from 1.
    #[must_use]
    pub fn line(mut self, line: u64) -> Self {
        self.line = Some(line);
        self
    }
}
