//! In: a question's key and what was said. Out: the answer in the setup, and answers in words.

use crate::platform::{Answer, Value};
use crate::report::QuestionReport;
use crate::setup::{Setup, System};
use crate::ui::strings::Page;

/// What a person says to a question.
pub(super) enum Said {
    /// The value, as it stands in a profile.
    Given(String),
    /// That they are not sure: every value is computed.
    NotSure,
    /// Nothing any more: the usual value is assumed.
    Nothing,
}

/// Puts an answer into the setup.
pub(super) fn answer(setup: &mut Setup, key: &str, kind: &str, said: &Said) {
    let value = match said {
        Said::Given(text) => Some(Answer::Given(value_of(kind, text))),
        Said::NotSure => Some(Answer::NotSure),
        Said::Nothing => None,
    };
    let (what, id) = key.split_once('.').unwrap_or((key, ""));
    let answers = match what {
        "trigger" => {
            setup.answers.trigger = value;
            return;
        }
        "version" => {
            if let (Some(System::Known { version, .. }), Said::Given(text)) = (&mut setup.system, said) {
                *version = Some(text.clone());
            }
            return;
        }
        "setting" => &mut setup.answers.settings,
        "request" => &mut setup.answers.request,
        "column" => &mut setup.answers.columns,
        _ => return,
    };
    match value {
        Some(value) => answers.insert(id.to_owned(), value),
        None => answers.remove(id),
    };
}

fn value_of(kind: &str, text: &str) -> Value {
    match kind {
        "yes-no" => Value::Flag(matches!(text, "on" | "true" | "yes")),
        "locales" => Value::Many(split(text)),
        _ => Value::Text(text.trim().to_owned()),
    }
}

fn split(text: &str) -> Vec<String> {
    text.split([',', ';', ' ', '\n']).map(str::trim).filter(|tag| !tag.is_empty()).map(str::to_owned).collect()
}

/// The value that counts now, in the reader's words.
pub(super) fn in_words(page: &Page, question: &QuestionReport) -> String {
    let value = question.value.as_str();
    if let Some((_, words)) = question.options.iter().find(|(known, words)| known == value && !words.is_empty()) {
        return words.clone();
    }
    match (question.kind.as_str(), value) {
        (_, "") => page.say("prepare-nothing"),
        ("yes-no", "on" | "true" | "yes") => page.say("prepare-yes"),
        ("yes-no", _) => page.say("prepare-no"),
        ("locale", tag) => super::languages::name_and_tag(page, tag),
        ("locales", tags) => {
            let names: Vec<String> = split(tags).iter().map(|tag| page.language(Some(tag))).collect();
            page.words.list(&names)
        }
        (_, other) => other.to_owned(),
    }
}
