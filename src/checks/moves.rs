//! In: a check and a question about the system. Out: how many people another answer would give something else.

use super::{Check, Inputs, Resolver};
use crate::catalogue::ticked;
use crate::locale::{Sameness, same_language, understand};
use crate::platform::Platform;
use crate::resolution::{SettleKind, Verdict};

/// The question that is about the texts: how many people would get the right mail if no text were missing.
pub const TEXTS: &str = "texts";

/// How many people who are to be mailed would, or could, get something else if a question were answered otherwise. The
/// question as the report names it: `trigger`, `setting.<id>`, `request.<id>`, `column.<id>`.
pub fn moves(inputs: &Inputs<'_>, check: &Check, question: &str) -> u64 {
    if question == TEXTS {
        return mended_by_texts(inputs, check);
    }
    let unsure = |platform: &Platform| Platform {
        profile: platform.profile.clone(),
        answers: platform.answers.not_sure_of(question),
    };
    let platforms: Vec<Platform> = inputs.platforms.iter().map(unsure).collect();
    let with_all_answers = Inputs { platforms: &platforms, ..*inputs };
    let mut resolver = Resolver::new(&with_all_answers);
    // With every answer tried, the question is one of those that would settle it, if an answer alone makes a difference.
    let mailed = check.mailed().filter(|(_, cohort)| {
        let settle = &resolver.resolve(cohort).settle;
        settle.iter().any(|settle| names(settle.kind, &settle.id, question))
    });
    mailed.map(|(_, cohort)| cohort.n_users).sum()
}

/// How many people who do not get the right mail now would get it for certain if it existed in their language.
fn mended_by_texts(inputs: &Inputs<'_>, check: &Check) -> u64 {
    let wrong = || check.mailed().filter(|(index, _)| check.resolutions[*index].verdict != Verdict::Intended);
    let mut custom = inputs.custom.clone();
    for (_, cohort) in wrong() {
        let Some(language) = &cohort.language else { continue };
        let is_there = custom.templates.iter().filter(|it| it.message == cohort.message).any(|template| {
            let text = template.locale.as_deref().and_then(|written| understand(written).tag);
            text.is_some_and(|text| same_language(language, &text) != Sameness::Different)
        });
        if !is_there {
            custom.templates.extend(ticked(&cohort.message, &[&language.without_region()]));
        }
    }
    let with_all_texts = Inputs { custom: &custom, ..*inputs };
    let mut resolver = Resolver::new(&with_all_texts);
    wrong().filter(|(_, cohort)| resolver.resolve(cohort).verdict == Verdict::Intended).map(|(_, it)| it.n_users).sum()
}

fn names(kind: SettleKind, id: &str, question: &str) -> bool {
    match (kind, question.split_once('.')) {
        (SettleKind::Question, None) => id == question,
        (SettleKind::Question, Some(("setting" | "column", name))) | (SettleKind::Request, Some(("request", name))) => {
            id == name
        }
        _ => false,
    }
}
