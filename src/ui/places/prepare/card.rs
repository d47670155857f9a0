//! In: the report. Out: what each of the three cards says about itself, in words.

use crate::finding::Arg;
use crate::report::Missing;
use crate::setup::System;
use crate::ui::strings::Page;

/// One of the three cards.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Card {
    Who,
    Mail,
    System,
}

impl Card {
    /// All, in the order in which they stand.
    pub(super) const ALL: [Self; 3] = [Self::Who, Self::Mail, Self::System];

    /// The card's name in ids.
    pub(super) fn id(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Mail => "mail",
            Self::System => "system",
        }
    }

    /// Whether an answer still waits for this card.
    pub(super) fn is_missing(self, page: &Page) -> bool {
        let report = &page.state.report;
        match self {
            Self::Who => report.list.is_none() || report.missing.contains(&Missing::Locales),
            Self::Mail => report.missing.iter().any(|what| matches!(what, Missing::Mail | Missing::Kind)),
            Self::System => page.state.setup.system.is_none(),
        }
    }

    /// Its state: the words, and whether it waits for the person.
    pub(super) fn state(self, page: &Page) -> (String, bool) {
        match self {
            Self::Who => who(page),
            Self::Mail => mail(page),
            Self::System => system(page),
        }
    }
}

fn who(page: &Page) -> (String, bool) {
    if let Some(reading) = &page.state.reading {
        return (page.say_with("prepare-who-reading", [("people", Arg::Number(reading.rows))]), false);
    }
    let Some(list) = &page.state.report.list else {
        return (page.say("prepare-who-missing"), true);
    };
    if page.state.report.missing.contains(&Missing::Locales) {
        return (page.say("prepare-who-second"), true);
    }
    let open: u64 = list.repairs.iter().filter(|row| super::repairs::is_open(row)).map(|row| row.n_users).sum();
    if open > 0 {
        return (page.say_with("prepare-who-open", [("people", Arg::Number(open))]), true);
    }
    let languages = super::languages::in_list(&page.state.report).len() as u64;
    let people = [("people", Arg::Number(list.n_rows)), ("languages", Arg::Number(languages))];
    (page.say_with("prepare-who-known", people), false)
}

fn mail(page: &Page) -> (String, bool) {
    let report = &page.state.report;
    if report.missing.contains(&Missing::Mail) {
        return (page.say("prepare-mail-missing"), true);
    }
    if report.missing.contains(&Missing::Kind) {
        return (page.say("prepare-mail-kind-missing"), true);
    }
    let mut tags: Vec<&String> = report.mails.texts.iter().filter_map(|text| text.language.as_ref()).collect();
    tags.sort_unstable();
    tags.dedup();
    if tags.is_empty() {
        return (page.say("prepare-mail-no-language"), true);
    }
    let languages = tags.into_iter().map(|tag| Arg::Language(tag.clone())).collect();
    let texts = Arg::Number(report.mails.texts.len() as u64);
    (page.say_with("prepare-mail-known", [("texts", texts), ("languages", Arg::List(languages))]), false)
}

fn system(page: &Page) -> (String, bool) {
    let Some(chosen) = &page.state.setup.system else {
        return (page.say("prepare-system-missing"), true);
    };
    let Some(system) = &page.state.report.system else {
        return (page.say("prepare-system-working"), false);
    };
    if system.error.is_some() {
        return (page.say("prepare-system-broken"), true);
    }
    if *chosen == System::NotSure {
        return (page.say("prepare-system-not-sure-state"), true);
    }
    let name = match &system.version {
        Some(version) => format!("{} {version}", system.name),
        None => system.name.clone(),
    };
    let open = system.questions.iter().filter(|question| question.state != "answered").count() as u64;
    (page.say_with("prepare-system-known", [("system", Arg::Text(name)), ("open", Arg::Number(open))]), open > 0)
}
