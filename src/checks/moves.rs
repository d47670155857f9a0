//! In: a check and a question about the system. Out: how many people another answer would give something else.

use super::{Check, Inputs, Resolver, ends};
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
    let mailed = check.mailed().filter(|(index, cohort)| {
        let now = &check.resolutions[*index];
        // Where every answer is tried already, its question is one of those that would settle it.
        let is_open = now.settle.iter().any(|settle| names(settle.kind, &settle.id, question));
        is_open || ends(&resolver.resolve(cohort)) != ends(now)
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
