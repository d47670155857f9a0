//! In: the platforms and the answers. Out: every setting with its value and how sure it is, and the rule's digest.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Record, Sentence};
use crate::checks::Inputs;
use crate::digest::Digest;
use crate::finding::Arg;
use crate::platform::{Answer, Platform, Question, Subject};
use crate::setup::System;

/// How sure a value is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// A person said so.
    Answered,
    /// The profile's usual value; a person said that it holds here.
    Confirmed,
    /// The profile's usual value.
    Assumed,
    /// Nobody knows; every value was tried.
    NotSure,
}

/// A setting, the trigger or the version, with the value that counts.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SettingState {
    /// `setting.<id>`, `trigger`, `version`, `request.<id>`, `column.<id>`.
    pub key: String,
    /// The value; empty if nobody knows.
    pub value: String,
    /// How sure it is.
    pub state: Standing,
}

/// All settings of the platforms, the trigger and the version, sorted by key.
pub fn settings(inputs: &Inputs<'_>, record: &Record) -> Vec<SettingState> {
    let mut all: BTreeMap<String, SettingState> = BTreeMap::new();
    let mut put = |key: String, value: String, state: Standing| {
        all.entry(key.clone()).or_insert(SettingState { key, value, state });
    };
    if let Some(System::Known { version, .. }) = &inputs.setup.system {
        match version {
            Some(version) => put("version".to_owned(), version.clone(), Standing::Answered),
            None if inputs.platforms.len() > 1 => put("version".to_owned(), String::new(), Standing::NotSure),
            None => {}
        }
    }
    for platform in inputs.platforms {
        for (key, value) in platform.assumed() {
            let value = value.to_string();
            let confirmed = record.confirmed.iter().any(|it| it.key == key && it.value == value && is_named(&it.name));
            put(key, value, if confirmed { Standing::Confirmed } else { Standing::Assumed });
        }
        for setting in &platform.profile.setting {
            match platform.setting(&setting.id) {
                Some(value) => put(format!("setting.{}", setting.id), value.to_string(), Standing::Answered),
                None => put(format!("setting.{}", setting.id), String::new(), Standing::NotSure),
            }
        }
        for (key, value, state) in said(platform) {
            put(key, value, state);
        }
    }
    all.into_values().collect()
}

/// What was said about the trigger, the request and the columns.
fn said(platform: &Platform) -> Vec<(String, String, Standing)> {
    let answers = &platform.answers;
    let one = |key: String, answer: &Answer| match answer {
        Answer::Given(value) => (key, value.to_string(), Standing::Answered),
        Answer::OwnLanguage => (key, "own-language".to_owned(), Standing::Answered),
        Answer::NotSure => (key, String::new(), Standing::NotSure),
    };
    let trigger = answers.trigger.iter().map(|answer| one("trigger".to_owned(), answer));
    let request = answers.request.iter().map(|(id, answer)| one(format!("request.{id}"), answer));
    let columns = answers.columns.iter().map(|(id, answer)| one(format!("column.{id}"), answer));
    trigger.chain(request).chain(columns).collect()
}

/// The digest of the rule: the profiles as they are written, the values that count, the mail kind and the version.
///
/// Answering a question with the value that was assumed changes nothing.
pub fn rule_digest(inputs: &Inputs<'_>) -> Digest {
    let values: BTreeMap<String, String> =
        settings(inputs, &Record::default()).into_iter().map(|it| (it.key, it.value)).collect();
    let profiles: BTreeSet<Digest> =
        inputs.platforms.iter().map(|it| Digest::of(it.profile.source_text.as_bytes())).collect();
    let kind = inputs.setup.kind.as_deref().unwrap_or_default();
    Digest::of_value(&(profiles, values, kind, &inputs.setup.intent.no_language))
}

impl Sentence {
    /// The same with the question and the value in the reader's words, where it is about a question.
    #[must_use]
    pub fn in_words(mut self, platforms: &[Platform], lang: &str) -> Self {
        let Some(Arg::Text(key)) = self.args.get("key").cloned() else { return self };
        let (subject, id) = key.split_once('.').unwrap_or(("trigger", key.as_str()));
        let same = |it: &Question| {
            let of = match it.subject {
                Subject::Trigger => "trigger",
                Subject::Setting => "setting",
                Subject::Request => "request",
                Subject::Column => "column",
            };
            of == subject && it.id == id
        };
        let Some(question) = platforms.iter().flat_map(|it| it.questions(lang)).find(same) else { return self };
        if let Some(Arg::Text(value)) = self.args.get("value")
            && let Some((_, words)) = question.options.iter().find(|(option, _)| option == value)
        {
            self = self.text("value", words);
        }
        self.text("ask", &question.text)
    }
}

/// Whether a name was typed.
pub(super) fn is_named(name: &str) -> bool {
    !name.trim().is_empty()
}
