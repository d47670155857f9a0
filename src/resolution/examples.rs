//! In: a profile's worked examples. Out: those that come out differently, with what was sent instead.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

use super::{End, Person, Resolution, Served, Texts, Wish, resolve};
use crate::platform::example::{Example, Sent};
use crate::platform::{Answer, Answers, Platform, Profile, Value};

/// An example that does not hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Failure {
    /// Its name.
    pub example: String,
    /// What was compared: `sent`, `verdict` or `certainty`.
    pub what: String,
    /// What the profile says.
    pub expected: String,
    /// What comes out.
    pub got: String,
}

impl Profile {
    /// Runs the worked examples; none fails in a profile that is right.
    pub fn test(&self) -> Vec<Failure> {
        let profile = Arc::new(self.clone());
        let shipped = Texts::shipped_by(self);
        self.example.iter().flat_map(|example| check_example(&profile, &shipped, example)).collect()
    }
}

/// What is wrong with one example; `shipped` is what the profile ships.
pub fn check_example(profile: &Arc<Profile>, shipped: &Texts, example: &Example) -> Vec<Failure> {
    let got = run(profile, shipped, example);
    let mut failures = Vec::new();
    let mut compare = |what: &str, expected: String, got: String| {
        if expected != got {
            failures.push(Failure { example: example.id.clone(), what: what.to_owned(), expected, got });
        }
    };
    if let Some(sent) = &example.sent {
        let parts = parts_of(&got);
        let expected: BTreeSet<String> = match sent {
            Sent::Several(several) => several.iter().map(|sent| spread(sent, &parts)).collect(),
            one => BTreeSet::from([spread(one, &parts)]),
        };
        let said: BTreeSet<String> = got.outcomes.iter().map(|outcome| said(&outcome.end)).collect();
        compare("sent", joined(&expected), joined(&said));
    }
    if let Some(verdict) = &example.verdict {
        compare("verdict", verdict.clone(), word(&got.verdict));
    }
    if let Some(certainty) = &example.certainty {
        compare("certainty", certainty.clone(), word(&got.certainty));
    }
    failures
}

/// Resolves one example.
pub(super) fn run(profile: &Arc<Profile>, shipped: &Texts, example: &Example) -> Resolution {
    let kind = example.kind.clone().or_else(|| profile.message.first().map(|message| message.id.clone()));
    let kind = kind.unwrap_or_default();
    let mut texts = shipped.clone();
    example.custom.iter().for_each(|cell| texts.add_named(profile, cell, &kind));
    example.lacks.iter().for_each(|cell| texts.lacks(profile, cell, &kind));
    texts.checks.clone_from(&example.message);
    let platform = Platform { profile: Arc::clone(profile), answers: answers(profile, example) };
    let text = |column: &str| example.user.get(column).map(ToString::to_string);
    let mut facts: BTreeMap<String, String> = example
        .user
        .iter()
        .filter(|(column, value)| *column != "locale" && **value != Value::from("?"))
        .map(|(column, value)| (format!("user.{column}"), value.to_string()))
        .collect();
    // What an example does not state of a person is not there, unless the profile says what that means.
    for column in profile.column.iter().filter(|column| !example.user.contains_key(&column.id)) {
        if column.absent.as_ref().is_none_or(|absent| *absent == Value::from("unknown")) {
            facts.insert(format!("user.{}", column.id), String::new());
        }
    }
    let locale = text("locale").unwrap_or_default();
    let wish = Wish { message: kind.clone(), language: None, any_language: true };
    resolve(&platform, &Person { locale: &locale, facts: &facts }, &texts, &kind, &wish)
}

fn answers(profile: &Profile, example: &Example) -> Answers {
    let answer =
        |value: &Value| if *value == Value::from("?") { Answer::NotSure } else { Answer::Given(value.clone()) };
    let mut answers = Answers {
        settings: example.setting.iter().map(|(id, value)| (id.clone(), answer(value))).collect(),
        trigger: example.trigger.as_deref().map(|id| answer(&Value::from(id))),
        ..Answers::default()
    };
    // What an example does not state of the request is not there.
    for name in profile.trigger.iter().flat_map(|trigger| &trigger.carries) {
        let stated = example.request.get(name).or_else(|| example.request.get("*"));
        answers.request.insert(name.clone(), stated.map_or(Answer::Given(Value::from("")), answer));
    }
    for (column, value) in &example.user {
        if *value == Value::from("?") {
            answers.columns.insert(column.clone(), Answer::NotSure);
        }
    }
    answers
}

fn parts_of(got: &Resolution) -> BTreeSet<String> {
    let parts = got.outcomes.iter().filter_map(|outcome| match &outcome.end {
        End::Parts(parts) => Some(parts.keys().cloned()),
        End::Nothing { .. } => None,
    });
    parts.flatten().collect()
}

/// An expectation in full: every part with its text.
fn spread(sent: &Sent, parts: &BTreeSet<String>) -> String {
    let stated: BTreeMap<String, String> = match sent {
        Sent::One(nothing) if nothing.starts_with("nothing") => return nothing.clone(),
        Sent::One(text) => BTreeMap::from([("*".to_owned(), text.clone())]),
        Sent::Parts(stated) => stated.clone(),
        Sent::Several(several) => {
            return several.iter().map(|sent| spread(sent, parts)).collect::<Vec<_>>().join(" | ");
        }
    };
    let text = |part: &String| {
        let whole = part.split(':').next().unwrap_or(part);
        stated.get(part).or_else(|| stated.get(whole)).or_else(|| stated.get("*")).map(String::as_str)
    };
    parts.iter().map(|part| format!("{part}: {}", text(part).unwrap_or("?"))).collect::<Vec<_>>().join(", ")
}

fn said(end: &End) -> String {
    match end {
        End::Nothing { reason } => format!("nothing ({reason})"),
        End::Parts(parts) => {
            parts.iter().map(|(part, served)| format!("{part}: {}", text(served))).collect::<Vec<_>>().join(", ")
        }
    }
}

fn text(served: &Served) -> String {
    match served {
        Served::Text { layer, locale: Some(locale), .. } => format!("{layer}/{locale}"),
        Served::Text { layer, locale: None, language: Some(language), .. } => format!("{layer}/-{language}"),
        Served::Text { layer, locale: None, language: None, .. } => format!("{layer}/-"),
        Served::InTemplate { layer, .. } => format!("in-template({layer})"),
        Served::PrintKey { .. } => "print-key".to_owned(),
        Served::Empty => "empty".to_owned(),
        Served::LeftOut => "left-out".to_owned(),
    }
}

fn joined(several: &BTreeSet<String>) -> String {
    several.iter().map(String::as_str).collect::<Vec<_>>().join(" | ")
}

/// A word as profiles write it.
fn word<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}
