//! In: everything that was read and said. Out: who gets what, and what was found, sorted.
//!
//! One code, one file: a check takes the [`Check`] so far and returns findings. A new one is a file here, a line in
//! [`CHECKS`], a sentence in `locales/*/findings.ftl`, and a case.

mod alarming_mail;
mod apostrophe_hides_placeholder;
mod blind_spot;
mod brackets_differ;
mod consent_unknown;
mod different_message;
mod draft_mark;
mod empty_part;
mod fields;
mod form_of_address;
mod html_unbalanced;
mod key_printed;
mod length_differs;
mod letters_broken;
mod link_absent;
mod link_dies_before_morning;
mod link_differs;
mod link_host_open;
mod link_missing;
mod link_not_public;
mod locale_not_kept;
mod locale_not_understood;
mod missing_value_printed;
mod mixed;
mod moves;
mod nothing;
mod numbers;
mod numbers_differ;
mod one_sided_sample;
mod other_language;
mod partly_untranslated;
mod parts_differ;
mod placeholder_mismatch;
mod placeholder_not_allowed;
mod placeholder_without_data;
mod reads_like;
mod remedies;
mod resolver;
mod rule_not_applied;
mod script_lost;
mod sender_differs;
mod sender_unknown;
mod setting_before_language;
mod stand_ins_left_out;
mod structure;
mod subject;
mod template_invalid;
mod template_missing;
mod template_unreachable;
mod typography;
mod unknown;
mod untranslated_copy;
mod verdicts;
mod version_not_covered;
mod written;
mod wrong_language;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::catalogue::{Catalogue, Syntax, Template, Text};

pub use crate::cohort::Reads;
use crate::cohort::{Cohort, Cohorts};
use crate::digest::Digest;
use crate::finding::Finding;
use crate::locale::Tag;
use crate::platform::Platform;
use crate::resolution::{End, Outcome, Resolution, Served, Settle, Verdict};
use crate::sample::Sample;
use crate::setup::Setup;
pub use fields::{all_placeholders, cohorts_of, columns, fields, known_of, reads};
use fields::{is_empty_for, shown_fields};
pub use moves::moves;
pub use remedies::{Change, Remedy, TEXTS, remedies, remedy};
pub use resolver::Resolver;
pub use structure::{Compared, Structure, Trait, Twin, compare, first_of, language_of, structure, twin};
pub use subject::{subject, subject_of, template_of};
pub use written::Written;

/// Everything that was read and said.
#[derive(Clone, Copy)]
pub struct Inputs<'a> {
    /// What people said.
    pub setup: &'a Setup,
    /// The list.
    pub sample: &'a Sample,
    /// One's own texts.
    pub custom: &'a Catalogue,
    /// The system's own texts, as far as they were given.
    pub stock: &'a Catalogue,
    /// The platforms that may be the one: one if it is known, several if not.
    pub platforms: &'a [Platform],
}

impl Inputs<'_> {
    /// Whether enough was said to find who gets what.
    pub fn are_complete(&self) -> bool {
        !self.setup.waits_for_locales(self.sample)
            && !self.platforms.is_empty()
            && self.setup.kind.is_some()
            && !self.setup.intent.message.is_empty()
            && !self.custom.templates.is_empty()
    }
}

/// Who gets what.
#[derive(Clone, Debug, Default)]
pub struct Check {
    /// The cohorts.
    pub cohorts: Cohorts,
    /// What each cohort gets, in the order of the cohorts.
    pub resolutions: Vec<Rc<Resolution>>,
    /// The outcome of each cohort; none for those who are left out.
    pub unit_of: Vec<Option<usize>>,
    /// The distinct outcomes, worst first, then most people.
    pub units: Vec<Unit>,
    /// The texts of the intended mails, as people see them.
    pub written: Vec<Written>,
    /// What was found, blocking first.
    pub findings: Vec<Finding>,
}

/// One outcome, which is what is signed: the cohorts that get exactly this.
#[derive(Clone, Debug)]
pub struct Unit {
    /// Its name, which follows from the outcome alone.
    pub id: String,
    /// Its verdict.
    pub verdict: Verdict,
    /// Its cohorts, as indices.
    pub cohorts: Vec<usize>,
    /// How many people.
    pub n_users: u64,
}

type CheckFn = fn(&Inputs<'_>, &Check) -> Vec<Finding>;

/// All checks, in the order of their names.
const CHECKS: [CheckFn; 46] = [
    alarming_mail::check,
    apostrophe_hides_placeholder::check,
    blind_spot::check,
    brackets_differ::check,
    consent_unknown::check,
    different_message::check,
    draft_mark::check,
    empty_part::check,
    form_of_address::check,
    html_unbalanced::check,
    key_printed::check,
    length_differs::check,
    letters_broken::check,
    link_absent::check,
    link_dies_before_morning::check,
    link_differs::check,
    link_host_open::check,
    link_missing::check,
    link_not_public::check,
    locale_not_kept::check,
    locale_not_understood::check,
    missing_value_printed::check,
    mixed::check,
    nothing::check,
    numbers_differ::check,
    one_sided_sample::check,
    other_language::check,
    partly_untranslated::check,
    parts_differ::check,
    placeholder_mismatch::check,
    placeholder_not_allowed::check,
    placeholder_without_data::check,
    rule_not_applied::check,
    script_lost::check,
    sender_differs::check,
    sender_unknown::check,
    setting_before_language::check,
    stand_ins_left_out::check,
    template_invalid::check,
    template_missing::check,
    template_unreachable::check,
    typography::check,
    unknown::check,
    untranslated_copy::check,
    version_not_covered::check,
    wrong_language::check,
];

/// Finds who gets what, and what is wrong with it. `found` is what was found while reading.
pub fn check(inputs: &Inputs<'_>, cohorts: Cohorts, found: Vec<Finding>) -> Check {
    let mut check = Check { cohorts, written: written::written(inputs), findings: found, ..Check::default() };
    let mut resolver = Resolver::new(inputs);
    check.resolutions = check.cohorts.list.iter().map(|cohort| resolver.resolve(cohort)).collect();
    (check.units, check.unit_of) = units(&check.cohorts.list, &check.resolutions);
    let more: Vec<Finding> = CHECKS.iter().flat_map(|run| run(inputs, &check)).collect();
    check.findings.extend(more);
    check.findings.sort_by(|a, b| {
        a.severity
            .cmp(&b.severity)
            .then(b.n_users.cmp(&a.n_users))
            .then(a.code.cmp(&b.code))
            .then(a.place.cmp(&b.place))
    });
    check
}

fn units(cohorts: &[Cohort], resolutions: &[Rc<Resolution>]) -> (Vec<Unit>, Vec<Option<usize>>) {
    let mut by_id: BTreeMap<String, Unit> = BTreeMap::new();
    for (index, (cohort, resolution)) in cohorts.iter().zip(resolutions).enumerate() {
        if cohort.left_out.is_some() {
            continue;
        }
        let id = unit_id(&cohort.message, resolution);
        let unit = by_id.entry(id.clone()).or_insert_with(|| Unit {
            id,
            verdict: resolution.verdict,
            cohorts: Vec::new(),
            n_users: 0,
        });
        unit.cohorts.push(index);
        unit.n_users += cohort.n_users;
    }
    let mut units: Vec<Unit> = by_id.into_values().collect();
    units.sort_by(|a, b| b.verdict.cmp(&a.verdict).then(b.n_users.cmp(&a.n_users)).then(a.id.cmp(&b.id)));
    let mut unit_of = vec![None; cohorts.len()];
    for (place, unit) in units.iter().enumerate() {
        for &cohort in &unit.cohorts {
            unit_of[cohort] = Some(place);
        }
    }
    (units, unit_of)
}

/// The name of an outcome: what was wanted, what may be sent, and what to think of each; who gets the other language
/// for certain and who may get it are two.
pub fn unit_id(message: &str, resolution: &Resolution) -> String {
    let end = |outcome: &Outcome| (without_templates(&outcome.end), outcome.verdict);
    let ends: BTreeSet<(End, Verdict)> = resolution.outcomes.iter().map(end).collect();
    let id = Digest::of_value(&(message, resolution.verdict, ends)).as_str().replace("sha256:", "u-");
    id.chars().take(14).collect()
}

/// An outcome by its places alone: another text beside it must not give it another name.
fn without_templates(end: &End) -> End {
    let mut end = end.clone();
    if let End::Parts(parts) = &mut end {
        for served in parts.values_mut() {
            if let Served::Text { template, .. } | Served::InTemplate { template, .. } = served {
                *template = None;
            }
        }
    }
    end
}

impl Check {
    /// People who are to be mailed.
    pub fn n_users(&self) -> u64 {
        self.mailed().map(|(_, cohort)| cohort.n_users).sum()
    }

    /// People of some cohorts.
    fn n_of(&self, cohorts: &[usize]) -> u64 {
        cohorts.iter().map(|&index| self.cohorts.list[index].n_users).sum()
    }

    /// The cohorts that are to be mailed and of whom something is true.
    fn who(&self, is: impl Fn(usize, &Cohort) -> bool) -> Vec<usize> {
        self.mailed().filter(|(index, cohort)| is(*index, cohort)).map(|(index, _)| index).collect()
    }

    /// The cohorts that findings of this code touch.
    pub fn cohorts_of_code(&self, code: &str) -> BTreeSet<usize> {
        self.findings.iter().filter(|it| it.code == code).flat_map(|it| it.cohorts.iter().copied()).collect()
    }

    /// People who are left out.
    pub fn n_left_out(&self) -> u64 {
        self.cohorts.list.iter().filter(|cohort| cohort.left_out.is_some()).map(|cohort| cohort.n_users).sum()
    }

    /// The cohorts that are to be mailed, with their indices.
    pub fn mailed(&self) -> impl Iterator<Item = (usize, &Cohort)> {
        self.cohorts.list.iter().enumerate().filter(|(_, cohort)| cohort.left_out.is_none())
    }

    /// How many languages the people have, regions apart.
    pub fn n_languages(&self) -> u64 {
        let languages: BTreeSet<&str> =
            self.mailed().filter_map(|(_, cohort)| cohort.language.as_ref()).map(Tag::language).collect();
        languages.len() as u64
    }

    /// The cohorts of a unit.
    pub fn cohorts_in<'a>(&'a self, unit: &'a Unit) -> impl Iterator<Item = &'a Cohort> {
        unit.cohorts.iter().map(|&index| &self.cohorts.list[index])
    }

    /// What the people of a unit may get.
    pub fn resolution_of(&self, unit: &Unit) -> Option<&Rc<Resolution>> {
        unit.cohorts.first().map(|&index| &self.resolutions[index])
    }

    /// What would settle the doubts of a unit, of all its people, each once.
    pub fn settle_of(&self, unit: &Unit) -> Vec<&Settle> {
        let mut all: Vec<&Settle> = Vec::new();
        for settle in unit.cohorts.iter().flat_map(|&index| &self.resolutions[index].settle) {
            if !all.contains(&settle) {
                all.push(settle);
            }
        }
        all
    }

    /// The worst verdict.
    pub fn verdict(&self) -> Option<Verdict> {
        self.units.iter().map(|unit| unit.verdict).max()
    }

    /// Languages of some people (none = no language) with head-counts, most first.
    pub fn languages(&self, unit: &Unit) -> Vec<(Option<Tag>, u64)> {
        let mut counts: BTreeMap<Option<Tag>, u64> = BTreeMap::new();
        for cohort in self.cohorts_in(unit) {
            *counts.entry(cohort.language.clone()).or_default() += cohort.n_users;
        }
        let mut counts: Vec<_> = counts.into_iter().collect();
        counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        counts
    }
}

/// The messages that people must get: everyone's, and those of the segments.
fn intended(setup: &Setup) -> BTreeSet<&str> {
    let segments = setup.intent.segments.iter().map(|segment| segment.message.as_str());
    segments.chain([setup.intent.message.as_str()]).collect()
}

/// Every text of the intended mails, with its template and part.
fn texts_of_intended<'a>(inputs: &Inputs<'a>) -> impl Iterator<Item = (&'a Template, &'a String, &'a Text)> {
    let intended = intended(inputs.setup);
    let templates = inputs.custom.templates.iter().filter(move |template| intended.contains(template.message.as_str()));
    let texts = templates.flat_map(|template| template.parts.iter().map(move |(part, text)| (template, part, text)));
    texts.filter(|(_, _, text)| text.syntax != Syntax::None)
}

/// The templates of one message.
pub fn templates_of<'a>(catalogue: &'a Catalogue, message: &'a str) -> impl Iterator<Item = &'a Template> {
    catalogue.templates.iter().filter(move |template| template.message == message)
}
