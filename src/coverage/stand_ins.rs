//! In: a mailing and a seed. Out: a small set of made-up people who together take every branch that anyone can take.
//!
//! Everyone who could be made up is asked of the real resolver; then people are taken, each time the one who takes most
//! of what nobody took yet, and whoever is not needed any more is let go. The seed decides the names and nothing else.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use serde::{Deserialize, Serialize};

use super::candidates::{Columns, NAMED, column_of, columns, locales, of_facts, rows};
use super::names::{Chance, LONG, name};
use crate::catalogue::Catalogue;
use crate::cohort::someone;
use crate::platform::Platform;
use crate::render::{Taken, reads_of};
use crate::resolution::{Because, Branch, Person, Texts, Ways, Wish, because, ways};
use crate::sample::{STAND_IN, Sample};
use crate::setup::Setup;

/// So many kinds of people are tried with every way to fill the columns.
const MOST_KINDS: usize = 12;
/// Where a column has more values than this, not each of them needs someone.
const MOST_VALUES: usize = 8;

/// A mailing, as far as stand-ins depend on it.
#[derive(Clone, Copy)]
pub struct Asked<'a> {
    /// What people said.
    pub setup: &'a Setup,
    /// The platforms that may be the one.
    pub platforms: &'a [Platform],
    /// One's own texts.
    pub custom: &'a Catalogue,
    /// The system's own texts, as far as they were given.
    pub stock: &'a Catalogue,
    /// The list, if there is one.
    pub sample: Option<&'a Sample>,
    /// Whether there must be someone for each language of the system's own mails, too.
    pub every_language: bool,
}

/// What someone shows apart from branches.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    /// A language of the texts or of the list.
    Language(String),
    /// A locale as it is written in the list.
    Written(String),
    /// Nothing is written.
    NoLanguage,
    /// A misspelt language.
    Misspelt,
    /// A language that no text has.
    UnknownLanguage,
    /// A language with its region.
    Region,
    /// A value in a column that a rule or a text reads.
    Value(String, String),
    /// No first name.
    NoFirstName,
    /// A long name.
    LongName,
    /// A name from right to left.
    RightToLeft,
}

/// One made-up person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandIn {
    /// The id, which is also the address before the `@`.
    pub id: String,
    /// The address.
    pub address: String,
    /// The first name; may be empty.
    pub first_name: String,
    /// The last name.
    pub last_name: String,
    /// The locale as written.
    pub locale: String,
    /// Further columns and their values.
    pub columns: BTreeMap<String, String>,
    /// What they show.
    pub traits: Vec<Trait>,
    /// The branches that they take, in words of the profile.
    pub takes: Vec<String>,
}

/// A set of made-up people, and what they take.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandIns {
    /// From what the names follow.
    pub seed: u64,
    /// The people.
    pub people: Vec<StandIn>,
    /// How many branches they take.
    pub n_taken: u64,
    /// How many branches the profile has.
    pub n_branches: u64,
    /// The branches that none of those who were tried takes, with these answers and these texts.
    pub not_taken: Vec<NotTaken>,
    /// How many cases of texts that decide by themselves they take.
    pub n_cases: u64,
    /// How many people were tried.
    pub n_tried: u64,
}

/// A branch that nobody takes.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct NotTaken {
    /// The branch, in words of the profile.
    pub branch: String,
    /// Why.
    pub because: Because,
}

/// What someone may be needed for.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Goal {
    Branch(usize, Branch),
    Case(usize, usize, String, Taken),
    Trait(Trait),
}

/// Someone who could be made up.
struct Candidate {
    locale: String,
    columns: BTreeMap<String, String>,
    goals: BTreeSet<Goal>,
}

/// Makes them up.
pub fn stand_ins(asked: &Asked<'_>, seed: u64) -> StandIns {
    let casting = Casting::new(asked);
    let tried = casting.everyone();
    let chosen = cover(&tried);
    let n_profile: BTreeSet<Goal> = (asked.platforms.iter().enumerate())
        .flat_map(|(at, it)| it.profile.branches().into_iter().map(move |branch| Goal::Branch(at, branch)))
        .collect();
    let taken: BTreeSet<&Goal> = chosen.iter().flat_map(|it| &it.goals).collect();
    let is_branch = |goal: &&Goal| matches!(goal, Goal::Branch(..));
    let n_taken = taken.iter().filter(|goal| is_branch(goal)).count() as u64;
    let not_taken: Vec<NotTaken> =
        n_profile.iter().filter(|goal| !taken.contains(goal)).filter_map(|goal| casting.not_taken(goal)).collect();
    StandIns {
        seed,
        n_taken,
        n_branches: n_taken + not_taken.len() as u64,
        not_taken,
        n_cases: taken.iter().filter(|goal| matches!(goal, Goal::Case(..))).count() as u64,
        n_tried: tried.len() as u64,
        people: casting.named(&chosen, seed),
    }
}

/// Who takes what.
struct Casting<'a> {
    asked: &'a Asked<'a>,
    texts: Vec<Texts>,
    /// Fact of a rule to column.
    facts: BTreeMap<String, String>,
    /// Name in a text to column, and whether its value is compared.
    fields: Vec<(String, String, bool)>,
    /// Column to its values.
    columns: Columns,
    /// What was asked before: a column that nobody reads changes nothing.
    known: RefCell<BTreeMap<Asking, Rc<Vec<Ways>>>>,
}

/// What the answer depends on: the locale, the facts, the message.
type Asking = (String, BTreeMap<String, String>, String);

impl<'a> Casting<'a> {
    fn new(asked: &'a Asked<'a>) -> Self {
        let texts: Vec<Texts> =
            asked.platforms.iter().map(|it| Texts::new(asked.custom, asked.stock, &it.profile)).collect();
        let reads =
            if texts.iter().any(Texts::decide) { reads_of(asked.custom, asked.platforms) } else { BTreeMap::new() };
        let field = |(name, read): (&String, &_)| Some((name.clone(), column_of(asked, name, read)?));
        let named: Vec<(String, String)> = reads.iter().filter_map(field).collect();
        let compared: BTreeSet<&String> =
            named.iter().filter(|(name, _)| reads[name].compared).map(|(_, column)| column).collect();
        let fields = named.iter().map(|(name, column)| (name.clone(), column.clone(), compared.contains(column)));
        Self {
            asked,
            fields: fields.collect(),
            texts,
            facts: of_facts(asked),
            columns: columns(asked),
            known: RefCell::default(),
        }
    }

    /// Everyone who is tried: each locale with the usual values, then each kind of person with all values.
    fn everyone(&self) -> Vec<Candidate> {
        let rows = rows(&self.columns);
        let usual = rows.first().cloned().unwrap_or_default();
        let mut all: Vec<Candidate> = Vec::new();
        let mut known: BTreeMap<String, usize> = BTreeMap::new();
        for (locale, shows) in locales(self.asked) {
            let at = *known.entry(locale.clone()).or_insert_with(|| {
                all.push(self.candidate(&locale, &usual));
                all.len() - 1
            });
            all[at].goals.extend(shows.map(Goal::Trait));
        }
        let takes = |it: &Candidate| -> BTreeSet<Goal> {
            it.goals.iter().filter(|goal| !matches!(goal, Goal::Trait(_))).cloned().collect()
        };
        let mut known = BTreeSet::new();
        let is_own = |it: &Candidate| it.goals.iter().any(|it| matches!(it, Goal::Trait(Trait::Language(_))));
        let own = all.iter().filter(|it| is_own(it)).take(MOST_KINDS / 2);
        let kinds = own.chain(all.iter().filter(|it| known.insert(takes(it))).take(MOST_KINDS));
        let kinds: BTreeSet<String> = kinds.map(|it| it.locale.clone()).collect();
        for locale in kinds {
            all.extend(rows.iter().skip(1).map(|row| self.candidate(&locale, row)));
        }
        all
    }

    fn candidate(&self, locale: &str, columns: &BTreeMap<String, String>) -> Candidate {
        let mut goals = BTreeSet::new();
        for (at, ways) in self.ways(locale, columns).iter().enumerate() {
            goals.extend(ways.branches.iter().map(|branch| Goal::Branch(at, *branch)));
            let cases = ways.cases.iter().cloned();
            goals.extend(cases.map(|(template, part, case)| Goal::Case(at, template, part, case)));
        }
        let is_shown = |column: &str| self.columns.get(column).is_some_and(|values| values.len() <= MOST_VALUES);
        for (column, value) in columns.iter().filter(|(column, _)| *column != "first_name" && is_shown(column)) {
            goals.insert(Goal::Trait(Trait::Value(column.clone(), value.clone())));
        }
        if columns.get("first_name").is_some_and(String::is_empty) {
            goals.insert(Goal::Trait(Trait::NoFirstName));
        }
        Candidate { locale: locale.to_owned(), columns: columns.clone(), goals }
    }

    /// What someone takes on each platform.
    fn ways(&self, locale: &str, columns: &BTreeMap<String, String>) -> Rc<Vec<Ways>> {
        let setup = self.asked.setup;
        let cohort = someone(setup, locale, columns.clone());
        let (language, any_language) = cohort.wished(&setup.intent.no_language);
        let wish = Wish { message: cohort.message, language, any_language };
        let facts = self.facts_of(locale, columns);
        let asking = (locale.to_owned(), facts.clone(), wish.message.clone());
        if let Some(known) = self.known.borrow().get(&asking) {
            return Rc::clone(known);
        }
        let person = Person { locale, facts: &facts };
        let kind = setup.kind.as_deref().unwrap_or("own");
        let platforms = self.asked.platforms.iter().zip(&self.texts);
        let all: Vec<Ways> = platforms.map(|(platform, texts)| ways(platform, &person, texts, kind, &wish)).collect();
        let all = Rc::new(all);
        self.known.borrow_mut().insert(asking, Rc::clone(&all));
        all
    }

    /// What the rules and the texts read of someone.
    fn facts_of(&self, locale: &str, columns: &BTreeMap<String, String>) -> BTreeMap<String, String> {
        let value = |column: &str| match column {
            "locale" => locale,
            "last_name" | "email" => NAMED,
            _ => columns.get(column).map_or("", String::as_str),
        };
        let of_rules = self.facts.iter().map(|(fact, column)| (fact.clone(), value(column).to_owned()));
        let of_texts = self.fields.iter().map(|(name, column, is_compared)| match value(column) {
            "" => (format!("value.{name}"), String::new()),
            written if *is_compared || column == "locale" => (format!("value.{name}"), written.to_owned()),
            _ => (format!("present.{name}"), String::new()),
        });
        of_rules.chain(of_texts).collect()
    }

    fn branch(&self, goal: &Goal) -> Option<String> {
        let Goal::Branch(at, branch) = goal else { return None };
        let profile = &self.asked.platforms.get(*at)?.profile;
        let name = profile.name_of(*branch);
        Some(if self.asked.platforms.len() > 1 { format!("{} {}: {name}", profile.id, profile.versions) } else { name })
    }

    fn not_taken(&self, goal: &Goal) -> Option<NotTaken> {
        let Goal::Branch(at, branch) = goal else { return None };
        let kind = self.asked.setup.kind.as_deref().unwrap_or("own");
        let because = because(self.asked.platforms.get(*at)?, kind, *branch);
        Some(NotTaken { branch: self.branch(goal)?, because })
    }

    /// The people, with names.
    fn named(&self, chosen: &[&Candidate], seed: u64) -> Vec<StandIn> {
        let mut chance = Chance::new(seed);
        let has_name = |it: &&Candidate| !it.columns.get("first_name").is_some_and(String::is_empty);
        let long = chosen.iter().rposition(has_name);
        let tag = |locale: &str| someone(self.asked.setup, locale, BTreeMap::new()).language;
        let is_rtl = |it: &&Candidate| has_name(it) && tag(&it.locale).is_some_and(|tag| tag.is_rtl());
        let right_to_left = chosen.iter().position(is_rtl).or_else(|| chosen[..long?].iter().rposition(has_name));
        let person = |(at, it): (usize, &&Candidate)| {
            let mut traits: Vec<Trait> = (it.goals.iter())
                .filter_map(|goal| if let Goal::Trait(shown) = goal { Some(shown.clone()) } else { None })
                .collect();
            let language = if Some(at) == right_to_left && !is_rtl(it) {
                crate::locale::Tag::parse("ar")
            } else {
                tag(&it.locale)
            };
            let (mut first, mut last) = name(&mut chance, language.as_ref());
            if Some(at) == long {
                (first, last) = LONG;
                traits.push(Trait::LongName);
            } else if Some(at) == right_to_left {
                traits.push(Trait::RightToLeft);
            }
            if !has_name(it) {
                first = "";
            }
            let id = format!("standin-{seed}-{:02}", at + 1);
            StandIn {
                address: format!("{id}{STAND_IN}"),
                id,
                first_name: first.to_owned(),
                last_name: last.to_owned(),
                locale: it.locale.clone(),
                columns: it
                    .columns
                    .iter()
                    .filter(|(column, _)| *column != "first_name")
                    .map(|(column, value)| (column.clone(), value.clone()))
                    .collect(),
                traits,
                takes: it.goals.iter().filter_map(|goal| self.branch(goal)).collect(),
            }
        };
        chosen.iter().enumerate().map(person).collect()
    }
}

/// A small set that reaches every goal that anyone reaches, in the order of those who were tried.
fn cover(tried: &[Candidate]) -> Vec<&Candidate> {
    let mut open: BTreeSet<&Goal> = tried.iter().flat_map(|it| &it.goals).collect();
    let mut chosen: Vec<usize> = Vec::new();
    while !open.is_empty() {
        let gain = |at: &usize| tried[*at].goals.iter().filter(|goal| open.contains(goal)).count();
        // Of equals the first, which is the most usual.
        let Some(best) = (0..tried.len()).rev().max_by_key(gain).filter(|at| gain(at) > 0) else { break };
        open.retain(|goal| !tried[best].goals.contains(*goal));
        chosen.push(best);
    }
    let is_needed = |chosen: &[usize], at: usize| {
        let others: BTreeSet<&Goal> =
            chosen.iter().filter(|other| **other != at).flat_map(|other| &tried[*other].goals).collect();
        !tried[at].goals.iter().all(|goal| others.contains(goal))
    };
    for at in chosen.clone() {
        if !is_needed(&chosen, at) {
            chosen.retain(|other| *other != at);
        }
    }
    chosen.sort_unstable();
    chosen.into_iter().map(|at| &tried[at]).collect()
}
