//! In: nothing. Out: the shapes of an answer: outcomes, verdicts, certainty, and what would settle it.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::trace::Step;
use crate::locale::Tag;
use crate::platform::{LayerKind, RuleInfo};
use crate::render::{Known, Taken};

/// What a person would get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Resolution {
    /// Every possible outcome; one if it is certain.
    pub outcomes: Vec<Outcome>,
    /// How certain it is.
    pub certainty: Certainty,
    /// The worst verdict of all outcomes.
    pub verdict: Verdict,
    /// On what it depends.
    pub depends_on: Vec<DependsOn>,
    /// What would settle it.
    pub settle: Vec<Settle>,
    /// Whether there were more possible worlds than could be tried.
    pub incomplete: bool,
    /// Every rule that was used in any world.
    pub rules: Vec<Arc<RuleInfo>>,
}

impl Resolution {
    /// Whether every possible outcome is as good or as bad: then people *would* get it, else they only *could*.
    pub fn has_one_verdict(&self) -> bool {
        self.outcomes.iter().all(|outcome| outcome.verdict == self.verdict)
    }
}

/// One possible outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outcome {
    /// What is sent.
    pub end: End,
    /// What to think of it.
    pub verdict: Verdict,
    /// The text is of another region than the person's language.
    pub regional: bool,
    /// The platform that would send it: its place among those that were asked.
    pub platform: usize,
    /// How it comes about.
    pub trace: Vec<Step>,
    /// The rules that were used.
    pub rules: Vec<Arc<RuleInfo>>,
}

impl Outcome {
    /// What is known of a value that a text compared: none where it was not compared, or is not known.
    pub fn compared(&self, name: &str) -> Option<Known> {
        self.trace.iter().find_map(|step| match step {
            Step::Inside { of, value, .. } if of == name => {
                let known = |value: &String| if value.is_empty() { Known::Absent } else { Known::Value(value.clone()) };
                Some(value.as_ref().map_or(Known::NotKnown, known))
            }
            _ => None,
        })
    }
}

/// What is sent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum End {
    /// No mail.
    Nothing {
        /// Why: words of the profile, or `refused`, `not-found`, `text-fails`.
        reason: String,
    },
    /// A mail; part (or `part:key`, where a part has several keys) to what it holds.
    Parts(BTreeMap<String, Served>),
}

/// What a part holds.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Served {
    /// A text.
    Text {
        /// What it says.
        message: String,
        /// Where it lies.
        layer: String,
        /// Whose it is.
        kind: LayerKind,
        /// Under which locale; none for a text without one.
        locale: Option<String>,
        /// The language of the text; none if it is not known.
        language: Option<Tag>,
        /// Its place in the custom or in the stock catalogue.
        template: Option<usize>,
        /// For a text that decides by itself what it says: the cases that it took.
        #[serde(default, skip_serializing_if = "Vec::is_empty")]
        taken: Vec<Taken>,
    },
    /// A template decides inside in which language it speaks.
    InTemplate {
        /// What it says.
        message: String,
        /// Where it lies.
        layer: String,
        /// Its place in the custom catalogue.
        template: Option<usize>,
    },
    /// The key's name is sent.
    PrintKey {
        /// The key.
        key: String,
    },
    /// Nothing, in a part that is there.
    Empty,
    /// The part is not there.
    LeftOut,
}

/// What to think of an outcome; the worst is last.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Verdict {
    /// The intended mail in the person's language.
    Intended,
    /// The intended mail in another language.
    OtherLanguage,
    /// It cannot be told.
    Unknown,
    /// Parts from different layers or in different languages.
    Mixed,
    /// No mail, or an empty one.
    Nothing,
    /// Another mail.
    DifferentMessage,
}

/// How certain an answer is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Certainty {
    /// Every rule that was used is written somewhere.
    Documented,
    /// We conclude it; it is not written.
    Derived,
    /// The platform does not say which of several equals it takes.
    OrderDependent,
    /// A question is not answered.
    DependsOnAnswer,
    /// It depends on the request.
    DependsOnRequest,
    /// A rule is not settled.
    Unknown,
}

/// What kind of doubt separates the outcomes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DependsOn {
    /// A question that is not answered.
    Answer,
    /// Something that only the request knows.
    Request,
    /// An order that the platform does not state.
    Order,
    /// A rule that is not settled.
    Reading,
}

/// What would settle a doubt.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Settle {
    /// What it is.
    pub kind: SettleKind,
    /// Its id: of a setting, a column, a request fact, a rule; `trigger`, `kind`, `marked-default`, `platform`, `version`.
    pub id: String,
    /// The question, in English; [`super::settle_text`] says it in another language.
    pub text: String,
    /// Where the doubt stands.
    pub cite: Vec<String>,
    /// The platform: its place among those that were asked.
    pub platform: usize,
}

/// What kind of thing would settle a doubt.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SettleKind {
    /// Which platform it is.
    Platform,
    /// Which version it is.
    Version,
    /// A question to the reader: a setting, a column, the trigger.
    Question,
    /// A fact of the request.
    Request,
    /// How the platform really behaves.
    Rule,
}

/// What everyone must get.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Wish {
    /// The message.
    pub message: String,
    /// What people without a language should get.
    pub language: Option<Tag>,
    /// Whether any language will do for people without one.
    pub any_language: bool,
}
