//! In: what people said about a mailing. Out: nothing yet; this is the shape in which it is kept and saved.
//!
//! Everything a person chose, typed, ticked or answered is here and nowhere else: the page edits it, the review file
//! keeps it, the command line fills it from its arguments. No data of the people in the list are in it.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::platform::Answers;
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
