//! In: a platform, a person, the texts and a mail kind. Out: every possible outcome, how certain it is, and why.
//!
//! A rule that is not settled, a question not answered, a request not known and a tie are tried both ways. If all worlds
//! agree the answer is exact. One resolver reads every profile; nothing here knows a platform's name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

mod branches;
mod cells;
mod chosen;
mod domain;
mod examples;
mod inside;
mod matching;
mod mutations;
pub mod outcome;
mod parents;
mod search;
mod settle;
pub mod texts;
pub mod trace;
mod verdict;
mod walk;
mod worlds;

pub use branches::{Because, Branch, Way, Ways, because, ways};
pub use examples::{Failure, check_example};
pub use mutations::Mutations;
pub use outcome::{Certainty, DependsOn, End, Outcome, Resolution, Served, Settle, SettleKind, Verdict, Wish};
pub use settle::settle_text;
pub use texts::{Texts, filled_from};
pub use trace::{CellWhy, SourceWhy, Step};

use crate::platform::{Platform, RuleInfo, Standing};
use walk::{Case, Walk};
use worlds::{Met, World, separating, walk_all, within_another};

/// Someone, as the rules see them.
#[derive(Clone, Copy, Debug)]
pub struct Person<'a> {
    /// The locale as written.
    pub locale: &'a str,
    /// Further facts: `user.<column>`, `message.<check>`; `value.<placeholder>`, and `present.<placeholder>` where it is
    /// known only that there is a value. What stands here with nothing in it is empty.
    pub facts: &'a BTreeMap<String, String>,
}

/// What a person would get from a platform as a mail of this kind.
pub fn resolve(platform: &Platform, person: &Person<'_>, texts: &Texts, kind: &str, wish: &Wish) -> Resolution {
    let case = Case::new(platform, person, texts, kind, wish);
    let (worlds, complete) = walk_all(|world| walk_one(&case, world, false));
    let mut numbers: BTreeMap<&End, usize> = BTreeMap::new();
    let mut told: Vec<(&[Met], usize)> = Vec::new();
    let mut with_end: Vec<Vec<usize>> = Vec::new();
    for (n, (met, walked)) in worlds.iter().enumerate() {
        let number = *numbers.entry(&walked.end).or_insert(with_end.len());
        if number == with_end.len() {
            with_end.push(Vec::new());
        }
        with_end[number].push(n);
        told.push((met, number));
    }
    let profile = &platform.profile;
    let rules_of =
        |used: BTreeSet<usize>| used.into_iter().filter_map(|n| profile.rules.get(n).cloned()).collect::<Vec<_>>();
    let mut outcomes = Vec::new();
    for with_end in &with_end {
        let Some((met, walked)) = with_end.first().and_then(|&first| worlds.get(first)) else { continue };
        let used = with_end.iter().flat_map(|&world| worlds[world].1.used.iter().copied()).collect();
        let trace = walk_one(&case, &mut World::following(met), true).steps;
        let (verdict, regional) = verdict::verdict(profile, &walked.end, wish, case.own.as_ref());
        let rules = rules_of(used);
        outcomes.push(Outcome { end: walked.end.clone(), verdict, regional, platform: 0, trace, rules });
    }
    let used: BTreeSet<usize> = worlds.iter().flat_map(|(_, walked)| walked.used.iter().copied()).collect();
    let derived = worlds.iter().any(|(_, walked)| walked.derived);
    let rules = rules_of(used);
    let doubts = if outcomes.len() > 1 { separating(&told) } else { BTreeSet::new() };
    let depends_on: BTreeSet<DependsOn> = doubts.iter().map(worlds::Choice::doubt).collect();
    let (lesser, graver): (Vec<_>, Vec<_>) = doubts.iter().partition(|choice| within_another(choice, &doubts, &told));
    let grave: BTreeSet<DependsOn> = graver.iter().map(|choice| choice.doubt()).collect();
    let mut certainty = certainty(outcomes.len(), &grave, &rules);
    if derived && certainty == Certainty::Documented {
        certainty = Certainty::Derived;
    }
    if !complete {
        certainty = Certainty::Unknown;
    }
    outcomes.sort_by(|one, other| other.verdict.cmp(&one.verdict).then_with(|| one.end.cmp(&other.end)));
    Resolution {
        verdict: worst(&outcomes),
        outcomes,
        certainty,
        depends_on: depends_on.into_iter().collect(),
        settle: graver.into_iter().chain(lesser).filter_map(|choice| settle::settle(platform, choice)).collect(),
        incomplete: !complete,
        rules,
    }
}

/// The same where it is not sure which platform or version it is: all outcomes, each with its platform.
pub fn resolve_any(
    platforms: &[Platform],
    person: &Person<'_>,
    texts: &[Texts],
    kind: &str,
    wish: &Wish,
) -> Resolution {
    let mut all: Option<Resolution> = None;
    for (number, (platform, texts)) in platforms.iter().zip(texts).enumerate() {
        let mut one = resolve(platform, person, texts, kind, wish);
        one.outcomes.iter_mut().for_each(|outcome| outcome.platform = number);
        one.settle.iter_mut().for_each(|settle| settle.platform = number);
        all = Some(match all {
            None => one,
            Some(all) => settle::unite(all, one),
        });
    }
    let mut all = all.unwrap_or_else(nobody);
    let verdicts: BTreeSet<Verdict> = all.outcomes.iter().map(|outcome| outcome.verdict).collect();
    let several: BTreeSet<usize> = all.outcomes.iter().map(|outcome| outcome.platform).collect();
    if several.len() > 1 && verdicts.len() > 1 {
        settle::which_platform(&mut all, platforms);
    }
    all
}

fn nobody() -> Resolution {
    let end = End::Nothing { reason: "no-platform".to_owned() };
    let outcome =
        Outcome { end, verdict: Verdict::Unknown, regional: false, platform: 0, trace: Vec::new(), rules: Vec::new() };
    Resolution {
        outcomes: vec![outcome],
        certainty: Certainty::Unknown,
        verdict: Verdict::Unknown,
        depends_on: Vec::new(),
        settle: Vec::new(),
        incomplete: false,
        rules: Vec::new(),
    }
}

fn worst(outcomes: &[Outcome]) -> Verdict {
    outcomes.iter().map(|outcome| outcome.verdict).max().unwrap_or(Verdict::Unknown)
}

struct Walked {
    end: End,
    used: BTreeSet<usize>,
    steps: Vec<Step>,
    derived: bool,
}

fn walk_one(case: &Case<'_>, world: &mut World, traced: bool) -> Walked {
    let mut walk = Walk::new(case, world, traced);
    let end = walk_through(&mut walk);
    Walked { end, used: walk.used, steps: walk.steps.unwrap_or_default(), derived: walk.derived }
}

fn walk_through(walk: &mut Walk<'_>) -> End {
    if let Some(reason) = walk.store() {
        return End::Nothing { reason };
    }
    let open = walk.gates();
    match open.nothing.clone() {
        Some(reason) => End::Nothing { reason },
        None => walk.find(&open),
    }
}

/// One outcome: as certain as the weakest rule that was used. Several: the strongest doubt that separates them.
fn certainty(outcomes: usize, doubts: &BTreeSet<DependsOn>, rules: &[Arc<RuleInfo>]) -> Certainty {
    if outcomes <= 1 {
        let derived = rules.iter().any(|rule| rule.standing == Standing::Derived);
        return if derived { Certainty::Derived } else { Certainty::Documented };
    }
    if doubts.contains(&DependsOn::Reading) {
        Certainty::Unknown
    } else if doubts.contains(&DependsOn::Order) {
        Certainty::OrderDependent
    } else if doubts.contains(&DependsOn::Answer) {
        Certainty::DependsOnAnswer
    } else if doubts.contains(&DependsOn::Request) {
        Certainty::DependsOnRequest
    } else {
        Certainty::Unknown
    }
}
