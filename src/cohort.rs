//! In: a sample, what people said, and the columns that matter. Out: cohorts, and the cohort of every row.
//!
//! People who agree in everything that could change what they get are one cohort: the locale as written, every column
//! that a rule reads, and, for every column that a placeholder reads, whether it is empty. Millions of people are a few
//! hundred cohorts, so the rest of the program works per cohort and never per person.

mod partition;

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use crate::digest::{Digest, Sum, keyed};
use crate::locale::{Repair, Tag, understand};
use crate::sample::Sample;
use crate::setup::{LeftOut, NoLanguage, Setup};
use partition::Partition;

/// People who must get the same answer.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Cohort {
    /// A name that follows from the values alone, the same in every run.
    pub id: String,
    /// The locale as written; the platform gets this.
    pub locale_as_written: String,
    /// The language as understood by this program, or as a person said it should be treated.
    pub language: Option<Tag>,
    /// What was done to understand it.
    pub repair: Repair,
    /// Column → value, for the columns that a rule of the platform, a segment or a left-out rule reads.
    pub facts: BTreeMap<String, String>,
    /// Column → whether it holds a value, for the columns that fill placeholders.
    pub filled: BTreeMap<String, bool>,
    /// The message that these people must get.
    pub message: String,
    /// Why they are not mailed, if they are not.
    pub left_out: Option<Why>,
    /// How many people.
    pub n_users: u64,
    /// The first row, from 0.
    pub first_row: u32,
    /// Who they are, without order.
    pub people: Digest,
}

/// Why people are not mailed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Why {
    /// The first left-out rule that fits, as an index into the setup's.
    Rule(usize),
    /// They are made up: their address ends in [`STAND_IN`](crate::sample::STAND_IN).
    StandIn,
}

/// All cohorts, most people first, then as written.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cohorts {
    /// The cohorts.
    pub list: Vec<Cohort>,
    /// The cohort of each row, as an index into the list.
    pub of_row: Rc<Vec<u32>>,
}

/// The columns that decide who is in which cohort.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reads {
    /// Columns whose values matter: gates, import, segments, left-out rules.
    pub values: BTreeSet<String>,
    /// Columns that fill placeholders: only empty or not matters.
    pub emptiness: BTreeSet<String>,
}

impl Reads {
    /// The columns that the setup's own rules read, with the ones that the platform and the texts read.
    pub fn new(setup: &Setup, platform: impl IntoIterator<Item = String>, placeholders: BTreeSet<String>) -> Self {
        let mut values: BTreeSet<String> = platform.into_iter().collect();
        let (any, one): (Vec<_>, Vec<_>) = setup.left_out.iter().partition(|rule| rule.is_any());
        values.extend(one.into_iter().map(|rule| rule.column.clone()));
        values.extend(setup.intent.segments.iter().map(|segment| segment.column.clone()));
        let emptiness: BTreeSet<String> =
            placeholders.into_iter().chain(any.into_iter().map(|rule| rule.column.clone())).collect();
        Self { emptiness: emptiness.difference(&values).cloned().collect(), values }
    }
}

/// Finds the cohorts of a sample.
pub fn cohorts(sample: &Sample, setup: &Setup, reads: &Reads) -> Cohorts {
    let locale = sample.roles.locale.as_deref().and_then(|name| sample.column(name));
    let mut partition = Partition::new(sample.n_rows as usize);
    partition.split_by_value(locale);
    let values: Vec<&String> = reads.values.iter().filter(|name| sample.column(name).is_some()).collect();
    for name in &values {
        partition.split_by_value(sample.column(name));
    }
    let emptiness: Vec<&String> = reads.emptiness.iter().filter(|name| sample.column(name).is_some()).collect();
    for name in &emptiness {
        partition.split_by_emptiness(sample.column(name));
    }

    partition.split_by_stand_in(&sample.stand_ins);

    let groups = partition.groups();
    let mut list: Vec<Cohort> = groups
        .iter()
        .map(|&first_row| {
            let row = first_row as usize;
            let facts = values.iter().map(|name| ((*name).clone(), value_at(sample, name, row))).collect();
            let filled = emptiness.iter().map(|name| ((*name).clone(), is_filled(sample, name, row))).collect();
            let written = sample.roles.locale.as_deref().map(|name| value_at(sample, name, row)).unwrap_or_default();
            let cohort = describe(setup, written, facts, filled, first_row);
            if sample.stand_ins.binary_search(&first_row).is_ok() { cohort.made_up() } else { cohort }
        })
        .collect();
    let of_group = partition.of_row;
    let mut sums = vec![Sum::default(); list.len()];
    // Another column that is read splits cohorts; it does not make other people of them.
    let keys: Vec<u64> = list.iter().map(|cohort| keyed(cohort.locale_as_written.as_bytes())).collect();
    for (row, &group) in of_group.iter().enumerate() {
        sums[group as usize].add(sample.ids.get(row).copied().unwrap_or(row as u64), keys[group as usize]);
    }
    for (cohort, sum) in list.iter_mut().zip(&sums) {
        cohort.n_users = sum.n();
        cohort.people = sum.digest();
    }
    if let Some(counts) = &sample.counts {
        for cohort in &mut list {
            cohort.n_users = 0;
        }
        for (&group, n) in of_group.iter().zip(counts) {
            list[group as usize].n_users += n;
        }
    }
    sort(list, of_group)
}

fn sort(list: Vec<Cohort>, of_group: Vec<u32>) -> Cohorts {
    let mut order: Vec<usize> = (0..list.len()).collect();
    order.sort_by(|&a, &b| {
        let (a, b) = (&list[a], &list[b]);
        b.n_users
            .cmp(&a.n_users)
            .then_with(|| a.locale_as_written.cmp(&b.locale_as_written))
            .then_with(|| a.id.cmp(&b.id))
    });
    let mut place = vec![0_u32; list.len()];
    for (new, &old) in order.iter().enumerate() {
        place[old] = new as u32;
    }
    let mut slots: Vec<Option<Cohort>> = list.into_iter().map(Some).collect();
    let list = order.iter().filter_map(|&old| slots[old].take()).collect();
    Cohorts { list, of_row: Rc::new(of_group.into_iter().map(|group| place[group as usize]).collect()) }
}

fn describe(
    setup: &Setup,
    written: String,
    facts: BTreeMap<String, String>,
    filled: BTreeMap<String, bool>,
    first_row: u32,
) -> Cohort {
    let understood = understand(&written);
    let said = setup.treat_as.get(&written).and_then(|tag| Tag::parse(tag));
    let left_out = setup.left_out.iter().position(|rule| fits(rule, &facts, &filled)).map(Why::Rule);
    let message = setup
        .intent
        .segments
        .iter()
        .find(|segment| facts.get(&segment.column) == Some(&segment.value))
        .map_or(&setup.intent.message, |segment| &segment.message)
        .clone();
    Cohort {
        id: id_of(&(&written, &facts, &filled)),
        locale_as_written: written,
        language: said.or(understood.tag),
        repair: understood.repair,
        facts,
        filled,
        message,
        left_out,
        n_users: 0,
        first_row,
        people: Digest::of(&[]),
    }
}

fn id_of(values: &impl Serialize) -> String {
    Digest::of_value(values).as_str().replace("sha256:", "c-").chars().take(14).collect()
}

/// Whether a left-out rule holds for people with these values.
fn fits(rule: &LeftOut, facts: &BTreeMap<String, String>, filled: &BTreeMap<String, bool>) -> bool {
    let value = facts.get(&rule.column);
    if rule.is_any() {
        return filled.get(&rule.column) == Some(&true) || value.is_some_and(|value| !value.trim().is_empty());
    }
    value == Some(&rule.value)
}

/// A cohort of nobody: someone with this locale, who has every value that the most common cohort has.
pub fn imagined(setup: &Setup, like: Option<&Cohort>, locale: &str) -> Cohort {
    let (facts, filled) = like.map(|cohort| (cohort.facts.clone(), cohort.filled.clone())).unwrap_or_default();
    describe(setup, locale.to_owned(), facts, filled, 0)
}

/// Someone with these values in the columns.
pub fn someone(setup: &Setup, locale: &str, columns: BTreeMap<String, String>) -> Cohort {
    describe(setup, locale.to_owned(), columns, BTreeMap::new(), 0)
}

impl Cohort {
    /// The same values, but of made-up people: they are in no cohort with real ones.
    fn made_up(self) -> Self {
        let id = id_of(&(&self.locale_as_written, &self.facts, &self.filled, "stand-in"));
        Self { id, left_out: Some(Why::StandIn), ..self }
    }

    /// Whether these people are made up.
    pub fn is_stand_in(&self) -> bool {
        self.left_out == Some(Why::StandIn)
    }

    /// Whether a left-out rule holds for these people.
    pub fn fits(&self, rule: &LeftOut) -> bool {
        fits(rule, &self.facts, &self.filled)
    }

    /// The language in which these people should get their mail, and whether any language will do.
    pub fn wished(&self, no_language: &NoLanguage) -> (Option<Tag>, bool) {
        match (&self.language, no_language) {
            (Some(tag), _) => (Some(tag.clone()), false),
            (None, NoLanguage::Language(tag)) => (Tag::parse(tag), false),
            (None, NoLanguage::Any) => (None, true),
            (None, NoLanguage::NotSaid) => (None, false),
        }
    }
}

fn value_at(sample: &Sample, name: &str, row: usize) -> String {
    sample.column(name).and_then(|column| column.text(row as u32)).unwrap_or_default().to_owned()
}

fn is_filled(sample: &Sample, name: &str, row: usize) -> bool {
    sample.column(name).is_some_and(|column| column.is_filled(row as u32))
}
