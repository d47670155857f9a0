//! In: everything that was read and said. Out: who gets what, and what was found, sorted.
//!
//! One code, one file: a check takes the [`Check`] so far and returns findings. A new one is a file here, a line in
//! [`CHECKS`], a sentence in `locales/*/findings.ftl`, and a case.

mod different_message;
mod empty_part;
mod locale_not_understood;
mod mixed;
mod moves;
mod nothing;
mod one_sided_sample;
mod other_language;
mod placeholder_mismatch;
mod placeholder_without_data;
mod rule_not_applied;
mod template_missing;
mod unknown;
mod untranslated_copy;
mod verdicts;
mod version_not_covered;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::catalogue::{Catalogue, Template};
pub use moves::moves;

pub use crate::cohort::Reads;
use crate::cohort::{Cohort, Cohorts, cohorts};
use crate::digest::Digest;
use crate::finding::Finding;
use crate::locale::Tag;
use crate::platform::Platform;
use crate::render::placeholders;
use crate::resolution::{End, Outcome, Person, Resolution, Served, Settle, Texts, Verdict, Wish, resolve_any};
use crate::sample::Sample;
use crate::setup::Setup;

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
const CHECKS: [CheckFn; 14] = [
    different_message::check,
    empty_part::check,
    locale_not_understood::check,
    mixed::check,
    nothing::check,
    one_sided_sample::check,
    other_language::check,
    placeholder_mismatch::check,
    placeholder_without_data::check,
    rule_not_applied::check,
    template_missing::check,
    unknown::check,
    untranslated_copy::check,
    version_not_covered::check,
];

/// Finds who gets what, and what is wrong with it. `found` is what was found while reading.
pub fn check(inputs: &Inputs<'_>, cohorts: Cohorts, found: Vec<Finding>) -> Check {
    let mut check = Check { cohorts, findings: found, ..Check::default() };
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

/// The cohorts of a sample, split by all that the platforms, the texts and the setup read.
pub fn cohorts_of(inputs: &Inputs<'_>) -> Cohorts {
    cohorts(inputs.sample, inputs.setup, &reads(inputs))
}

/// The columns that decide who is in which cohort.
pub fn reads(inputs: &Inputs<'_>) -> Reads {
    Reads::new(inputs.setup, columns(inputs).into_values(), fields(inputs).into_values().collect())
}

/// Fact of the platform (`user.status`) → the column of the list that holds it.
pub fn columns(inputs: &Inputs<'_>) -> BTreeMap<String, String> {
    let facts = inputs.platforms.iter().flat_map(|platform| platform.profile.reads());
    facts
        .filter(|fact| fact != "user.locale")
        .filter_map(|fact| {
            let name = fact.strip_prefix("user.")?.to_owned();
            let said = inputs.setup.fields.get(&fact);
            let column = inputs.sample.columns.iter().find(|column| match said {
                Some(said) => column.name == *said,
                None => column.name.eq_ignore_ascii_case(&name),
            })?;
            Some((fact, column.name.clone()))
        })
        .collect()
}

/// Placeholder → column, for the placeholders of the intended mails that a column of the list fills.
pub fn fields(inputs: &Inputs<'_>) -> BTreeMap<String, String> {
    all_placeholders(inputs.custom)
        .into_iter()
        .filter_map(|name| {
            let column = match inputs.setup.fields.get(&name) {
                Some(said) => inputs.sample.column(said).map(|column| column.name.clone()),
                None => column_for(inputs.sample, &name),
            };
            column.map(|column| (name, column))
        })
        .collect()
}

/// The column that a placeholder's name means: `user.firstName`, `FNAME` and `first_name` mean the first name.
fn column_for(sample: &Sample, placeholder: &str) -> Option<String> {
    let plain = |name: &str| name.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    let last = placeholder.rsplit(['.', ':']).next().unwrap_or(placeholder);
    let wanted = plain(last);
    let role = match wanted.as_str() {
        "firstname" | "fname" | "givenname" | "vorname" | "prenom" => &sample.roles.first_name,
        "lastname" | "lname" | "familyname" | "surname" | "nachname" | "cognome" => &sample.roles.last_name,
        "email" | "mail" | "emailaddress" => &sample.roles.email,
        _ => &None,
    };
    role.clone().or_else(|| {
        let same = |column: &&crate::sample::Column| !wanted.is_empty() && plain(&column.name) == wanted;
        sample.columns.iter().find(same).map(|column| column.name.clone())
    })
}

/// Every placeholder of the texts, sorted.
pub fn all_placeholders(catalogue: &Catalogue) -> BTreeSet<String> {
    catalogue.templates.iter().flat_map(|template| template.parts.values()).flat_map(placeholders).collect()
}

/// Resolves cohorts; people with the same locale and facts get the same answer, which is computed once.
pub struct Resolver<'a> {
    inputs: &'a Inputs<'a>,
    texts: Vec<Texts>,
    columns: BTreeMap<String, String>,
    known: BTreeMap<SameAnswer, Rc<Resolution>>,
}

/// What makes the answer: the locale as written, the facts, the message and the language as understood.
type SameAnswer = (String, Vec<(String, String)>, String, Option<Tag>);

impl<'a> Resolver<'a> {
    /// A resolver for these inputs.
    pub fn new(inputs: &'a Inputs<'a>) -> Self {
        let texts = |platform: &Platform| Texts::new(inputs.custom, inputs.stock, &platform.profile);
        Self {
            inputs,
            texts: inputs.platforms.iter().map(texts).collect(),
            columns: columns(inputs),
            known: BTreeMap::new(),
        }
    }

    /// What a cohort gets.
    pub fn resolve(&mut self, cohort: &Cohort) -> Rc<Resolution> {
        let key = (
            cohort.locale_as_written.clone(),
            cohort.facts.iter().map(|(key, value)| (key.clone(), value.clone())).collect(),
            cohort.message.clone(),
            cohort.language.clone(),
        );
        if let Some(known) = self.known.get(&key) {
            return Rc::clone(known);
        }
        let setup = self.inputs.setup;
        let (language, any_language) = cohort.wished(&setup.intent.no_language);
        let wish = Wish { message: cohort.message.clone(), language, any_language };
        let facts =
            self.columns.iter().filter_map(|(fact, column)| Some((fact.clone(), cohort.facts.get(column)?.clone())));
        let facts: BTreeMap<String, String> = facts.collect();
        let person = Person { locale: &cohort.locale_as_written, facts: &facts };
        let kind = setup.kind.as_deref().unwrap_or("own");
        let resolution = Rc::new(resolve_any(self.inputs.platforms, &person, &self.texts, kind, &wish));
        self.known.insert(key, Rc::clone(&resolution));
        resolution
    }
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

/// The templates of one message.
fn templates_of<'a>(catalogue: &'a Catalogue, message: &'a str) -> impl Iterator<Item = &'a Template> {
    catalogue.templates.iter().filter(move |template| template.message == message)
}
