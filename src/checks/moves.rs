//! In: a check and a question about the system. Out: how many people another answer would give something else.

use super::{Check, Inputs, Resolver};
use crate::platform::Platform;
use crate::resolution::SettleKind;

/// How many people who are to be mailed would, or could, get something else if a question were answered otherwise. The
/// question as the report names it: `trigger`, `setting.<id>`, `request.<id>`, `column.<id>`.
pub fn moves(inputs: &Inputs<'_>, check: &Check, question: &str) -> u64 {
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

fn names(kind: SettleKind, id: &str, question: &str) -> bool {
    match (kind, question.split_once('.')) {
        (SettleKind::Question, None) => id == question,
        (SettleKind::Question, Some(("setting" | "column", name))) | (SettleKind::Request, Some(("request", name))) => {
            id == name
        }
        _ => false,
    }
}
