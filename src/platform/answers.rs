//! In: a profile and what the reader said about it. Out: a platform: every setting answered, assumed or not sure.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{Profile, Value};

/// What the reader said to one question; no answer at all means that the profile's usual value is assumed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Answer {
    /// This.
    Given(Value),
    /// Every value is tried.
    NotSure,
    /// For a fact of the request: it speaks the language of each person.
    OwnLanguage,
}

/// What the reader said.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Answers {
    /// Setting to answer.
    pub settings: BTreeMap<String, Answer>,
    /// What starts the mail.
    pub trigger: Option<Answer>,
    /// Request fact to answer; absent: unknown, if the trigger carries it.
    pub request: BTreeMap<String, Answer>,
    /// Column to a value that holds for everybody whose list does not say.
    pub columns: BTreeMap<String, Answer>,
}

impl Answers {
    /// These answers, but as if one question were answered with "not sure": `trigger`, `setting.<id>`, `request.<id>` or
    /// `column.<id>`.
    #[must_use]
    pub fn not_sure_of(&self, question: &str) -> Self {
        self.with(question, Answer::NotSure)
    }

    /// These answers, with another one to one question.
    #[must_use]
    pub fn with(&self, question: &str, answer: Answer) -> Self {
        let mut answers = self.clone();
        match question.split_once('.') {
            Some(("setting", id)) => drop(answers.settings.insert(id.to_owned(), answer)),
            Some(("request", id)) => drop(answers.request.insert(id.to_owned(), answer)),
            Some(("column", id)) => drop(answers.columns.insert(id.to_owned(), answer)),
            _ if question == "trigger" => answers.trigger = Some(answer),
            _ => {}
        }
        answers
    }

    /// An answer as it is written in a file or after `--set`.
    pub fn written(answer: &Answer) -> String {
        match answer {
            Answer::Given(value) => value.to_string(),
            Answer::NotSure => "?".to_owned(),
            Answer::OwnLanguage => "own-language".to_owned(),
        }
    }
}

/// A profile, and what the reader said about it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Platform {
    /// The profile.
    pub profile: Arc<Profile>,
    /// The answers.
    pub answers: Answers,
}

impl Platform {
    /// A platform about which nothing was said yet.
    pub fn new(profile: Arc<Profile>) -> Self {
        Self { profile, answers: Answers::default() }
    }

    /// What is assumed: `trigger`, `setting.<id>`, and `user.<column>` where the list has no such column.
    pub fn assumed(&self) -> Vec<(String, Value)> {
        let mut assumed = Vec::new();
        if self.answers.trigger.is_none()
            && self.profile.trigger.len() > 1
            && let Some(first) = self.profile.trigger.first()
        {
            assumed.push(("trigger".to_owned(), Value::Text(first.id.clone())));
        }
        for setting in &self.profile.setting {
            if let (None, Some(default)) = (self.answers.settings.get(&setting.id), &setting.default) {
                let value = setting.kind.read(default, &setting.options).unwrap_or_else(|| default.clone());
                assumed.push((format!("setting.{}", setting.id), value));
            }
        }
        for column in &self.profile.column {
            let absent = column.absent.as_ref().filter(|absent| **absent != Value::from("unknown"));
            if let (None, Some(absent)) = (self.answers.columns.get(&column.id), absent) {
                assumed.push((format!("user.{}", column.id), absent.clone()));
            }
        }
        assumed
    }

    /// The value of a setting: none where every value must be tried.
    pub fn setting(&self, id: &str) -> Option<Value> {
        let setting = self.profile.setting.iter().find(|setting| setting.id == id)?;
        match self.answers.settings.get(id) {
            Some(Answer::Given(value)) => setting.kind.read(value, &setting.options),
            Some(Answer::NotSure | Answer::OwnLanguage) => None,
            None => setting.kind.read(setting.default.as_ref()?, &setting.options),
        }
    }
}
