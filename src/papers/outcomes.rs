//! In: a plan's table. Out: its outcomes: who gets the same, what that is, and who answers for it.

use std::collections::{BTreeMap, BTreeSet};

use super::leaf::Leaf;
use crate::finding::Arg;
use crate::plan::{CohortLine, DecisionLine, Do, ExpectedEnd, ExpectedPart, Plan, SignLine};
use crate::report::word;
use crate::resolution::Verdict;

/// All cohorts that get the same.
pub(super) struct Outcome<'p> {
    /// The unit's id; none for people who are left out.
    pub(super) unit: Option<&'p str>,
    /// Its cohorts, most people first.
    pub(super) cohorts: Vec<&'p CohortLine>,
}

/// The outcomes, most people first.
pub(super) fn outcomes(plan: &Plan) -> Vec<Outcome<'_>> {
    let mut all: BTreeMap<&str, Outcome<'_>> = BTreeMap::new();
    for cohort in plan.cohorts.iter().filter(|it| it.action != Do::Skip) {
        let Some(unit) = cohort.unit.as_deref() else { continue };
        all.entry(unit).or_insert_with(|| Outcome { unit: Some(unit), cohorts: Vec::new() }).cohorts.push(cohort);
    }
    let mut all: Vec<Outcome<'_>> = all.into_values().collect();
    all.sort_by(|a, b| b.n_users().cmp(&a.n_users()).then_with(|| a.unit.cmp(&b.unit)));
    all
}

impl<'p> Outcome<'p> {
    /// How many people.
    pub(super) fn n_users(&self) -> u64 {
        self.cohorts.iter().map(|it| it.n_users).sum()
    }

    /// What is done with them; all cohorts of a unit share it.
    pub(super) fn action(&self) -> Do {
        self.cohorts.first().map_or(Do::Hold, |it| it.action)
    }

    /// The verdict.
    pub(super) fn verdict(&self) -> Option<Verdict> {
        self.cohorts.iter().find_map(|it| it.verdict)
    }

    /// Languages (none = no language) and how many people have each, most first.
    pub(super) fn languages(&self) -> Vec<(Option<&'p str>, u64)> {
        let mut languages: BTreeMap<Option<&str>, u64> = BTreeMap::new();
        for it in &self.cohorts {
            *languages.entry(it.language.as_deref()).or_default() += it.n_users;
        }
        let mut languages: Vec<_> = languages.into_iter().collect();
        languages.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        languages
    }

    /// The names of the languages in a list.
    pub(super) fn named(&self, leaf: &Leaf<'_>) -> String {
        let names: Vec<String> = self.languages().into_iter().map(|(tag, _)| leaf.language(tag)).collect();
        leaf.words.list(&names)
    }

    /// Every possible end, each once.
    pub(super) fn ends(&self) -> BTreeSet<&'p ExpectedEnd> {
        self.cohorts.iter().filter_map(|it| it.expect.as_ref()).flat_map(|it| &it.outcomes).collect()
    }

    /// The possible subjects with their languages, each once; empty where none is known.
    pub(super) fn subjects(&self) -> Vec<(&'p str, Option<&'p str>)> {
        let subjects: BTreeSet<(&str, Option<&str>)> = self
            .ends()
            .into_iter()
            .filter_map(subject_part)
            .filter_map(|part| Some((part.subject.as_deref()?, part.language.as_deref())))
            .collect();
        subjects.into_iter().collect()
    }

    /// The signatures by which it is sent; none where it is held.
    pub(super) fn signed(&self, plan: &'p Plan) -> impl Iterator<Item = &'p SignLine> {
        let is_sent = self.action() == Do::Send;
        let unit = self.unit;
        plan.sign_offs.iter().filter(move |it| is_sent && Some(it.unit.as_str()) == unit)
    }

    /// What was decided about it.
    pub(super) fn decided(&self, plan: &'p Plan) -> impl Iterator<Item = &'p DecisionLine> {
        let unit = self.unit;
        plan.decisions.iter().filter(move |it| Some(it.unit.as_str()) == unit)
    }

    /// Who signed for it or decided about it, each once.
    pub(super) fn signers(&self, plan: &'p Plan) -> Vec<&'p str> {
        let mut names: Vec<&str> = Vec::new();
        let signed = self.signed(plan).map(|it| it.name.trim());
        for name in signed.chain(self.decided(plan).map(|it| it.name.trim())) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }
}

fn subject_part(end: &ExpectedEnd) -> Option<&ExpectedPart> {
    match end {
        ExpectedEnd::Parts(parts) => parts.get("subject"),
        ExpectedEnd::Nothing(_) => None,
    }
}

/// What one end is, in a phrase: whose mail, in which language, or nothing.
pub(super) fn end_said(leaf: &Leaf<'_>, end: &ExpectedEnd) -> String {
    let parts = match end {
        ExpectedEnd::Nothing(_) => return leaf.say("served-nothing"),
        ExpectedEnd::Parts(parts) => parts,
    };
    let kinds: BTreeSet<&str> = parts.values().filter_map(|it| it.kind.as_deref()).collect();
    let language = parts.values().find_map(|it| it.language.as_deref());
    let id = match (kinds.contains("custom"), kinds.contains("stock")) {
        (true, true) => return leaf.say("served-mixed"),
        (true, false) => "served-custom",
        (false, true) => "served-stock",
        (false, false) => return leaf.say("served-nothing"),
    };
    match language {
        Some(tag) => leaf.say_with(&format!("{id}-in"), [("language", Arg::Language(tag.to_owned()))]),
        None => leaf.say(id),
    }
}

/// The verdict, and what is done.
pub(super) fn result(leaf: &Leaf<'_>, outcome: &Outcome<'_>) -> String {
    let verdict = outcome.verdict().map(|it| leaf.say(&format!("verdict-{}", word(&it)))).unwrap_or_default();
    let done = match (outcome.action(), outcome.cohorts.first().map(|it| it.reason.as_str())) {
        (Do::Send, Some("accepted")) => leaf.say("state-accepted"),
        (Do::Send, _) => return verdict,
        (Do::Hold | Do::Skip, _) => leaf.say("state-held"),
    };
    format!("{verdict}, {done}")
}
