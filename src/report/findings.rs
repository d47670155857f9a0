//! In: findings, one per locale as written. Out: findings as a reader wants them: one for all languages with the same fate.

use std::borrow::Cow;

use crate::checks::Check;
use crate::finding::{Arg, Finding, Place};

/// Findings with one code that differ by locale alone, which the reader sees as one.
const PER_LOCALE: [&str; 7] =
    ["different-message", "locale-not-kept", "mixed", "nothing", "other-language", "template-missing", "unknown"];
/// What else they have in common then.
const ALIKE: [&str; 3] = ["message", "when", "kept"];

/// The findings; those about several languages with the same code are one, in the place of the first.
pub(super) fn grouped(found: &[Finding]) -> Vec<Finding> {
    let mut grouped: Vec<Finding> = Vec::new();
    for finding in found {
        let is_per_locale = PER_LOCALE.contains(&finding.code.as_ref());
        let is_same = |known: &&mut Finding| {
            known.code == finding.code && ALIKE.iter().all(|key| known.args.get(*key) == finding.args.get(*key))
        };
        match grouped.iter_mut().find(|known| is_per_locale && is_same(known)) {
            Some(known) => join(known, finding),
            None => grouped.push(finding.clone()),
        }
    }
    grouped
}

/// Codes of findings that touch some people, and how many; each person once.
pub(super) fn touched(check: &Check) -> Vec<(String, u64)> {
    let mut all: Vec<(String, u64)> = Vec::new();
    for finding in check.findings.iter().filter(|it| !it.cohorts.is_empty()) {
        if all.iter().any(|(code, _)| *code == finding.code) {
            continue;
        }
        let cohorts = check.cohorts_of_code(&finding.code);
        let n = cohorts.iter().map(|&index| check.cohorts.list[index].n_users).sum();
        all.push((finding.code.to_string(), n));
    }
    all
}

fn join(known: &mut Finding, other: &Finding) {
    known.n_users += other.n_users;
    known.args.insert(Cow::Borrowed("n"), Arg::Number(known.n_users));
    known.place = Place::default();
    for key in ["language", "locale"] {
        let Some(more) = other.args.get(key) else { continue };
        let mut all = match known.args.remove(key) {
            Some(Arg::List(all)) => all,
            Some(one) => vec![without_region(one)],
            None => Vec::new(),
        };
        let more = without_region(more.clone());
        if !all.contains(&more) {
            all.push(more);
        }
        known.args.insert(Cow::Borrowed(if key == "language" { "language" } else { "locale" }), Arg::List(all));
    }
}

/// `de-AT` is German here.
pub(super) fn without_region(arg: Arg) -> Arg {
    match &arg {
        Arg::Language(tag) => match crate::locale::Tag::parse(tag) {
            Some(tag) => Arg::Language(tag.without_region()),
            None => arg,
        },
        _ => arg,
    }
}
