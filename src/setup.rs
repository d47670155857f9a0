//! In: what people said about a mailing. Out: nothing yet; this is the shape in which it is kept and saved.
//!
//! Everything a person chose, typed, ticked or answered is here and nowhere else: the page edits it, the review file
//! keeps it, the command line fills it from its arguments. No data of the people in the list are in it.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use crate::platform::{self, Answers, Platform, Profile, ProfileError};
use crate::sample::{ANY, Options, Sample};

/// What people said about one mailing.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Setup {
    /// What the mailing is called.
    pub campaign: String,
    /// The number of the correction, from 1, where the list is of people who got a wrong mail before; none for the
    /// mailing itself.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub correction: Option<u64>,
    /// How the list is to be read, where a person changed the guess.
    pub list: Options,
    /// A second list that has the locales; none if the list itself has them.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub locales_from: Option<LocalesFrom>,
    /// A locale as written → the language it is to be treated as.
    pub treat_as: BTreeMap<String, String>,
    /// Who is not mailed, and why.
    pub left_out: Vec<LeftOut>,
    /// Which mail everyone must get.
    pub intent: Intent,
    /// Which of the system's own mails it replaces: a mail kind of the profile.
    pub kind: Option<String>,
    /// Whether it is a service mail or news, once someone said so.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub purpose: Option<Purpose>,
    /// From how many people of one outcome on two people must sign for it; none if one is enough.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub four_eyes: Option<u64>,
    /// What sends it.
    pub system: Option<System>,
    /// The answers to the profile's questions; what is not here is assumed.
    pub answers: Answers,
    /// Languages ticked as existing, without a text.
    pub ticked: Vec<String>,
    /// Texts that were typed or pasted.
    pub pasted: Vec<Pasted>,
    /// A file's path → the locale that a person gave it.
    pub file_locales: BTreeMap<String, String>,
    /// A placeholder → the column that fills it.
    pub fields: BTreeMap<String, String>,
    /// How many people there are in truth, by language as typed; empty if not said.
    pub population: BTreeMap<String, u64>,
    /// In which steps it is sent, and when.
    #[serde(skip_serializing_if = "is_usual")]
    pub schedule: Schedule,
    /// A question that every mailing has, by its id → what the engineers answered.
    #[serde(skip_serializing_if = "BTreeMap::is_empty")]
    pub standing: BTreeMap<String, String>,
    /// Whoever answers for data protection says why people's data may be used for this.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub basis: String,
    /// Until when the plan and its papers are kept, as typed.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub kept_until: String,
}

/// The parts of two setups that are not the same, as sentences of `merge.ftl`.
pub fn differing(ours: &Setup, theirs: &Setup) -> Vec<String> {
    let fields = |setup: &Setup| match serde_json::to_value(setup) {
        Ok(serde_json::Value::Object(fields)) => fields,
        _ => serde_json::Map::new(),
    };
    let (ours, theirs) = (fields(ours), fields(theirs));
    let keys: BTreeSet<&String> = ours.keys().chain(theirs.keys()).collect();
    let differ = keys.into_iter().filter(|key| ours.get(*key) != theirs.get(*key));
    differ.map(|key| format!("setup-{}", key.replace('_', "-"))).collect()
}

/// In which steps a mailing is sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Schedule {
    /// How many people are in the first batch; more where there are more cohorts than that.
    pub first: u64,
    /// How many times as large as the one before each next batch is.
    pub growth: u64,
    /// The most people in one batch after the first; none if there is no limit.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub largest: Option<u64>,
    /// The day of the first batch, such as `2026-04-14`; none if it is not said.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<String>,
    /// How many days after a batch the next one is sent.
    pub every_days: u64,
    /// Nothing is sent on a Saturday or a Sunday.
    pub workdays: bool,
}

impl Schedule {
    /// How much larger each next batch may be.
    pub const GROWTH: std::ops::RangeInclusive<u64> = 1..=10;
    /// How many days may lie between two batches.
    pub const EVERY_DAYS: std::ops::RangeInclusive<u64> = 1..=30;
}

impl Default for Schedule {
    fn default() -> Self {
        Self { first: 50, growth: 4, largest: None, start: None, every_days: 1, workdays: true }
    }
}

fn is_usual(schedule: &Schedule) -> bool {
    *schedule == Schedule::default()
}

/// A second list, by which people get their locale.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct LocalesFrom {
    /// The file's name.
    pub name: String,
    /// How it is read, where a person changed the guess. A column that is named as the id and as the address, too, is
    /// the one by which people are found.
    pub list: Options,
}

impl Setup {
    /// The wave: `first` or `correction-<n>`. Together with the campaign and the id it makes the idempotency key.
    pub fn wave(&self) -> String {
        self.correction.map_or_else(|| "first".to_owned(), wave_of)
    }

    /// The number of the correction that comes after this mailing.
    pub fn next_correction(&self) -> u64 {
        self.correction.unwrap_or(0) + 1
    }

    /// Whether the locales are to come from a second list that is not joined.
    pub fn waits_for_locales(&self, sample: &Sample) -> bool {
        self.locales_from.is_some() && sample.counts.is_none() && sample.joined.is_none()
    }
}

/// The wave of a correction.
pub fn wave_of(correction: u64) -> String {
    format!("correction-{correction}")
}

/// A rule by which people are not mailed.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The column.
    pub column: String,
    /// Its value, as written; [`ANY`] for everyone who has something there.
    pub value: String,
    /// The reason, in a word of the list (`suspended`) or in the person's own.
    pub reason: String,
}

impl LeftOut {
    /// Whether it holds for everyone who has something in the column.
    pub fn is_any(&self) -> bool {
        self.value == ANY
    }
}

/// Which mail people must get.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Intent {
    /// The message for everyone who is in no segment.
    pub message: String,
    /// Messages for some: the first segment that fits.
    pub segments: Vec<Segment>,
    /// What people with no language should get.
    pub no_language: NoLanguage,
}

/// People with a value in a column, who must get another message.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Segment {
    /// The column.
    pub column: String,
    /// Its value, as written.
    pub value: String,
    /// The message that they must get.
    pub message: String,
}

/// What people with no language should get. Until it is said, their verdict is not known.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum NoLanguage {
    /// Not said yet.
    #[default]
    NotSaid,
    /// The mail, in any language.
    Any,
    /// The mail in this language.
    Language(String),
}

/// What a mailing is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Purpose {
    /// People need it for something that they have: an account, an order.
    Service,
    /// It is news or advertising.
    News,
}

/// What sends the mail.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum System {
    /// A platform with a profile; no version means that it is not known.
    Known {
        /// The id of the profile's family.
        id: String,
        /// The version as typed.
        version: Option<String>,
    },
    /// A profile of one's own, as TOML.
    Own(String),
    /// Not sure which: the generic rules are all computed.
    NotSure,
}

/// The platforms that may be the one: one if it is known, several if not, none if nothing was said.
pub fn platforms_of(setup: &Setup) -> Result<Vec<Platform>, ProfileError> {
    let platform = |profile| Platform { profile, answers: setup.answers.clone() };
    Ok(match &setup.system {
        None => Vec::new(),
        Some(System::Known { id, version }) => {
            platform::find(id, version.as_deref()).into_iter().map(platform).collect()
        }
        Some(System::Own(text)) => vec![platform(Profile::parse(text)?.into())],
        Some(System::NotSure) => {
            let generic = platform::heads().filter(|head| head.id.starts_with("generic-"));
            generic.flat_map(|head| platform::find(&head.id, None)).map(platform).collect()
        }
    })
}

/// A text that was typed or pasted.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub struct Pasted {
    /// The message; empty means the one of the intent.
    pub message: String,
    /// Its locale, as typed.
    pub locale: String,
    /// The subject.
    pub subject: String,
    /// The body as plain text.
    pub text: String,
    /// The body as HTML, where the system sends one beside the text.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub html: String,
    /// Whether it is the system's own mail, pasted so that it can be seen.
    pub stock: bool,
}
