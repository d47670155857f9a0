//! In: a check. Out: changes that would bring people the right mail, each proven by computing everything again.
//!
//! A change that helps nobody is not offered, and of the values of a question only the one that helps most is.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::{Check, Inputs, Resolver};
use crate::catalogue::{Catalogue, Text, ticked};
use crate::cohort::Cohort;
use crate::locale::{Sameness, same_language, understand};
use crate::platform::{Answer, Answers, Kind, Platform, Question, Value};
use crate::resolution::{End, Resolution, Served, Verdict, filled_from};

/// The question that is about the texts, beside those about the system.
pub const TEXTS: &str = "texts";

/// A way to the right mail, and for how many people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Remedy {
    /// What is to be changed, all of it.
    pub changes: Vec<Change>,
    /// People who would get the right mail for certain, and do not now.
    pub n_better: u64,
    /// People who get the right mail now, and would not for certain any more.
    pub n_worse: u64,
}

/// One change.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Change {
    /// A text that is missing.
    Text {
        /// The message.
        message: String,
        /// The locale under which the system would find it.
        locale: String,
    },
    /// A part that a text lacks.
    Part {
        /// The message.
        message: String,
        /// The locale of the text; none for one without.
        locale: Option<String>,
        /// The part.
        part: String,
    },
    /// Another answer to a question about the system: `trigger`, `setting.<id>`, `request.<id>`.
    Answer {
        /// The question.
        question: String,
        /// The answer; `own-language` for a request in the person's own language.
        value: String,
    },
}

/// All ways that help more people than they harm: texts first, then answers, the most helpful first.
pub fn remedies(inputs: &Inputs<'_>, check: &Check) -> Vec<Remedy> {
    let mut questions: Vec<String> = Vec::new();
    for question in inputs.platforms.iter().flat_map(|platform| platform.questions("en")) {
        let key = question.key();
        if !questions.contains(&key) {
            questions.push(key);
        }
    }
    let mut answers: Vec<Remedy> = questions.iter().filter_map(|it| remedy(inputs, check, it)).collect();
    answers.sort_by_key(|it| std::cmp::Reverse(it.n_better - it.n_worse));
    by_texts(inputs, check).into_iter().chain(answers).collect()
}

/// The best way by one question, or by texts; none if none helps more people than it harms.
pub fn remedy(inputs: &Inputs<'_>, check: &Check, question: &str) -> Option<Remedy> {
    if question == TEXTS {
        return by_texts(inputs, check);
    }
    let about =
        inputs.platforms.iter().flat_map(|platform| platform.questions("en")).find(|it| it.key() == question)?;
    let tried = values(inputs, &about).into_iter().map(|answer| {
        let with = |platform: &Platform| Platform {
            profile: platform.profile.clone(),
            answers: platform.answers.with(question, answer.clone()),
        };
        let platforms: Vec<Platform> = inputs.platforms.iter().map(with).collect();
        let (n_better, n_worse) = moved(&Inputs { platforms: &platforms, ..*inputs }, check);
        let value = Answers::written(&answer);
        Remedy { changes: vec![Change::Answer { question: question.to_owned(), value }], n_better, n_worse }
    });
    // Of equals the first.
    tried
        .filter(|it| it.n_better > it.n_worse)
        .reduce(|best, it| if it.n_better - it.n_worse > best.n_better - best.n_worse { it } else { best })
}

/// The answers that a question can have, but for the one that it has.
fn values(inputs: &Inputs<'_>, question: &Question) -> Vec<Answer> {
    let texts = inputs.custom.templates.iter().filter_map(|it| it.locale.clone());
    let texts: BTreeSet<String> = texts.collect();
    let given = |value: &str| Answer::Given(Value::from(value));
    let all = match question.kind {
        Kind::YesNo => [true, false].map(|it| Answer::Given(Value::from(it))).to_vec(),
        Kind::Choice => question.options.iter().map(|(id, _)| given(id)).collect(),
        Kind::Locale if question.subject == crate::platform::Subject::Request => vec![Answer::OwnLanguage],
        // The usual value is often none.
        Kind::Locale => question.assumed.iter().map(ToString::to_string).chain(texts).map(|it| given(&it)).collect(),
        // All that are supported, and those of the texts with them.
        Kind::Locales => {
            let known = question.answer.as_ref().map(Answers::written);
            let known = known.or_else(|| question.assumed.as_ref().map(ToString::to_string)).unwrap_or_default();
            let known = known.split(',').map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned);
            let all: BTreeSet<String> = known.chain(texts).collect();
            vec![given(&all.into_iter().collect::<Vec<_>>().join(","))]
        }
        Kind::Text => Vec::new(),
    };
    // What stands in a list is people's, and is not changed.
    let is_theirs = question.subject == crate::platform::Subject::Column;
    let now = question.answer.clone().or_else(|| question.assumed.clone().map(Answer::Given));
    all.into_iter().filter(|answer| !is_theirs && Some(answer) != now.as_ref()).collect()
}

/// How many people get the right mail only under other inputs, and how many no longer.
fn moved(inputs: &Inputs<'_>, check: &Check) -> (u64, u64) {
    let mut resolver = Resolver::new(inputs);
    check.mailed().fold((0, 0), |(better, worse), (index, cohort)| {
        let was = check.resolutions[index].verdict == Verdict::Intended;
        match (was, resolver.resolve(cohort).verdict == Verdict::Intended) {
            (false, true) => (better + cohort.n_users, worse),
            (true, false) => (better, worse + cohort.n_users),
            _ => (better, worse),
        }
    })
}

/// The texts and parts of texts that are missing, as far as they help.
fn by_texts(inputs: &Inputs<'_>, check: &Check) -> Option<Remedy> {
    let mut open: Vec<(usize, &Cohort)> =
        check.mailed().filter(|(index, _)| check.resolutions[*index].verdict != Verdict::Intended).collect();
    let mut changes: BTreeSet<Change> = BTreeSet::new();
    for round in ROUNDS {
        let proposed: BTreeMap<usize, Vec<Change>> = open
            .iter()
            .map(|(index, cohort)| (*index, round(inputs, cohort, &check.resolutions[*index])))
            .filter(|(_, changes)| !changes.is_empty())
            .collect();
        if proposed.is_empty() {
            continue;
        }
        let all: BTreeSet<Change> = changes.iter().chain(proposed.values().flatten()).cloned().collect();
        let custom = with(inputs.custom, &all);
        let with_all = Inputs { custom: &custom, ..*inputs };
        let mut resolver = Resolver::new(&with_all);
        open.retain(|(index, cohort)| {
            let Some(proposed) = proposed.get(index) else { return true };
            let helps = resolver.resolve(cohort).verdict == Verdict::Intended;
            if helps {
                changes.extend(proposed.iter().cloned());
            }
            !helps
        });
    }
    let custom = with(inputs.custom, &changes);
    let (n_better, n_worse) = moved(&Inputs { custom: &custom, ..*inputs }, check);
    let changes: Vec<Change> = changes.into_iter().collect();
    Some(Remedy { changes, n_better, n_worse }).filter(|it| it.n_better > it.n_worse)
}

/// What is tried for people who do not get the right mail, one after the other.
type Round = fn(&Inputs<'_>, &Cohort, &Resolution) -> Vec<Change>;
const ROUNDS: [Round; 4] = [missing_parts, in_their_language, in_their_region, as_written];

/// What the text that goes out in part lacks.
fn missing_parts(inputs: &Inputs<'_>, cohort: &Cohort, resolution: &Resolution) -> Vec<Change> {
    let mut changes = Vec::new();
    for outcome in &resolution.outcomes {
        let (End::Parts(parts), Some(platform)) = (&outcome.end, inputs.platforms.get(outcome.platform)) else {
            continue;
        };
        let own = parts.values().find_map(|served| match served {
            Served::Text { kind: crate::platform::LayerKind::Custom, message, template: Some(at), .. }
                if *message == cohort.message =>
            {
                inputs.custom.templates.get(*at)
            }
            _ => None,
        });
        let Some(own) = own else { continue };
        for (part, served) in parts {
            let is_own = matches!(served, Served::Text { kind: crate::platform::LayerKind::Custom, .. });
            let names = filled_from(&platform.profile, part);
            if !is_own && !names.iter().any(|name| own.parts.contains_key(*name)) {
                let first = names.first().map_or_else(|| part.clone(), |name| (*name).to_owned());
                changes.push(Change::Part { message: own.message.clone(), locale: own.locale.clone(), part: first });
            }
        }
    }
    changes
}

fn in_their_language(inputs: &Inputs<'_>, cohort: &Cohort, _: &Resolution) -> Vec<Change> {
    let Some(language) = &cohort.language else { return Vec::new() };
    let is_there = inputs.custom.templates.iter().filter(|it| it.message == cohort.message).any(|template| {
        let text = template.locale.as_deref().and_then(|written| understand(written).tag);
        text.is_some_and(|text| same_language(language, &text) != Sameness::Different)
    });
    if is_there { Vec::new() } else { text(inputs, cohort, language.without_region()) }
}

fn in_their_region(inputs: &Inputs<'_>, cohort: &Cohort, _: &Resolution) -> Vec<Change> {
    cohort.language.as_ref().map(|language| text(inputs, cohort, language.to_string())).unwrap_or_default()
}

fn as_written(inputs: &Inputs<'_>, cohort: &Cohort, _: &Resolution) -> Vec<Change> {
    let written = cohort.locale_as_written.trim();
    if written.is_empty() || cohort.language.is_none() { Vec::new() } else { text(inputs, cohort, written.to_owned()) }
}

fn text(inputs: &Inputs<'_>, cohort: &Cohort, locale: String) -> Vec<Change> {
    let is_there =
        |it: &crate::catalogue::Template| it.message == cohort.message && it.locale.as_ref() == Some(&locale);
    if inputs.custom.templates.iter().any(is_there) {
        return Vec::new();
    }
    vec![Change::Text { message: cohort.message.clone(), locale }]
}

/// One's own texts, as if the changes were made.
fn with(custom: &Catalogue, changes: &BTreeSet<Change>) -> Catalogue {
    let mut custom = custom.clone();
    for change in changes {
        match change {
            Change::Text { message, locale } => custom.templates.extend(ticked(message, &[locale])),
            Change::Part { message, locale, part } => {
                let same = |it: &&mut crate::catalogue::Template| it.message == *message && it.locale == *locale;
                if let Some(template) = custom.templates.iter_mut().find(same) {
                    template.parts.insert(part.clone(), Text::ticked());
                }
            }
            Change::Answer { .. } => {}
        }
    }
    custom
}
