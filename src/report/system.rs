//! In: the platforms and the answers. Out: the system and its questions, in the reader's terms.

use super::{Everything, KindReport, Line, QuestionReport, SystemReport, word};
use crate::finding::Arg;
use crate::platform::{Answer, Platform, Question};
use crate::setup::System;
use crate::words::{Args, Words};

/// The system, as chosen.
pub(super) fn system(all: &Everything<'_>) -> Option<SystemReport> {
    let (id, version) = match all.setup.system.as_ref()? {
        System::Known { id, version } => (id.clone(), version.clone()),
        System::Own(_) => ("own".to_owned(), None),
        System::NotSure => ("not-sure".to_owned(), None),
    };
    let first = all.platforms.first();
    Some(SystemReport {
        name: if id == "not-sure" {
            Words::new(all.lang).say("system-not-known", &Args::new())
        } else {
            first.map(|platform| platform.profile.name(all.lang).to_owned()).unwrap_or_default()
        },
        id,
        version,
        ranges: all.platforms.iter().map(|platform| platform.profile.versions.clone()).collect(),
        kinds: kinds(all.platforms, all.lang),
        questions: questions(all.platforms, all.lang),
        sources: sources(all.platforms),
        error: all.profile_error.map(|error| Line::new("profile-error").with("error", Arg::Text(error.to_string()))),
    })
}

fn kinds(platforms: &[Platform], lang: &str) -> Vec<KindReport> {
    let mut kinds: Vec<KindReport> = Vec::new();
    for platform in platforms {
        for kind in platform.profile.kinds() {
            if !kinds.iter().any(|known| known.id == kind.id) {
                let stock = platform.profile.stock().into_iter().flat_map(|(_, locales)| locales.to_vec());
                kinds.push(KindReport {
                    id: kind.id.clone(),
                    say: platform.profile.words("say", &kind.id, lang, &kind.say).to_owned(),
                    stock: if kind.stock { stock.collect() } else { Vec::new() },
                    link_lives: kind.link_lives.clone(),
                });
            }
        }
    }
    kinds
}

/// The questions of all candidates; one that several ask is asked once.
fn questions(platforms: &[Platform], lang: &str) -> Vec<QuestionReport> {
    let mut questions: Vec<QuestionReport> = Vec::new();
    for platform in platforms {
        for question in platform.questions(lang) {
            let key = question.key();
            if !questions.iter().any(|known| known.key == key) {
                questions.push(report(&question, key));
            }
        }
    }
    questions
}

fn report(question: &Question, key: String) -> QuestionReport {
    let value = match &question.answer {
        Some(Answer::Given(value)) => value.to_string(),
        Some(Answer::OwnLanguage) => "own-language".to_owned(),
        Some(Answer::NotSure) => String::new(),
        None => question.assumed.as_ref().map(ToString::to_string).unwrap_or_default(),
    };
    QuestionReport {
        key,
        ask: question.text.clone(),
        kind: word(&question.kind),
        options: question.options.clone(),
        state: word(&question.state),
        value,
    }
}

fn sources(platforms: &[Platform]) -> Vec<(String, String)> {
    let mut sources: Vec<(String, String)> = Vec::new();
    for cite in platforms.iter().flat_map(|platform| &platform.profile.cite) {
        if !sources.iter().any(|(at, _)| *at == cite.at) {
            sources.push((cite.at.clone(), cite.says.clone().unwrap_or_else(|| cite.at.clone())));
        }
    }
    sources
}
