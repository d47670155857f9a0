//! In: a question's key and what was said. Out: the answer in the setup, and answers in words.

use crate::platform::{Answer, Value};
use crate::report::QuestionReport;
use crate::setup::{Setup, System};
use crate::ui::strings::Page;

/// What a person says to a question.
pub(in crate::ui::places) enum Said {
    /// The value, as it stands in a profile.
    Given(String),
    /// That it is each person's own language; for facts of the request.
    OwnLanguage,
    /// That they are not sure: every value is computed.
    NotSure,
    /// Nothing any more: the usual value is assumed.
    Nothing,
}

/// Puts an answer into the setup.
pub(in crate::ui::places) fn answer(setup: &mut Setup, key: &str, kind: &str, said: &Said) {
    let value = match said {
        Said::Given(text) => Some(Answer::Given(value_of(kind, text))),
        Said::OwnLanguage => Some(Answer::OwnLanguage),
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

/// Whether there is an answer that can be taken back.
pub(super) fn is_said(setup: &Setup, key: &str) -> bool {
    let (what, id) = key.split_once('.').unwrap_or((key, ""));
    let answers = &setup.answers;
    match what {
        "trigger" => answers.trigger.is_some(),
        "setting" => answers.settings.contains_key(id),
        "request" => answers.request.contains_key(id),
        "column" => answers.columns.contains_key(id),
        _ => false,
    }
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
pub(in crate::ui::places) fn in_words(page: &Page, question: &QuestionReport) -> String {
    let value = question.value.as_str();
    if let Some((_, words)) = question.options.iter().find(|(known, words)| known == value && !words.is_empty()) {
        return words.clone();
    }
    match (question.kind.as_str(), value) {
        (_, "") => page.say("prepare-nothing"),
        (_, "own-language") => page.say("prepare-own-language"),
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

#[cfg(test)]
mod tests {
    use super::{Said, answer};
    use crate::platform::{Answer, Value};
    use crate::setup::{Setup, System};

    fn check(key: &str, kind: &str, said: &str, read: impl Fn(&Setup) -> Option<Answer>, wanted: Value) {
        let mut setup = Setup::default();
        answer(&mut setup, key, kind, &Said::Given(said.to_owned()));
        assert_eq!(read(&setup), Some(Answer::Given(wanted)), "{key}");
        answer(&mut setup, key, kind, &Said::NotSure);
        assert_eq!(read(&setup), Some(Answer::NotSure), "{key}");
        answer(&mut setup, key, kind, &Said::Nothing);
        assert_eq!(read(&setup), None, "{key}");
    }

    #[test]
    fn an_answer_stands_where_its_key_says() {
        let many = Value::Many(vec!["en".to_owned(), "de".to_owned()]);
        check(
            "setting.supported-locales",
            "locales",
            "en, de",
            |s| s.answers.settings.get("supported-locales").cloned(),
            many,
        );
        check(
            "setting.internationalisation",
            "yes-no",
            "on",
            |s| s.answers.settings.get("internationalisation").cloned(),
            true.into(),
        );
        check("request.cookie", "locale", "de", |s| s.answers.request.get("cookie").cloned(), "de".into());
        check("column.status", "choice", "ok", |s| s.answers.columns.get("status").cloned(), "ok".into());
        check("trigger", "choice", "admin", |s| s.answers.trigger.clone(), "admin".into());
    }

    #[test]
    fn the_version_belongs_to_the_system() {
        let mut setup = Setup { system: Some(System::Known { id: "x".to_owned(), version: None }), ..Setup::default() };
        answer(&mut setup, "version", "choice", &Said::Given("26.5".to_owned()));
        assert_eq!(setup.system, Some(System::Known { id: "x".to_owned(), version: Some("26.5".to_owned()) }));
    }
}
