//! In: a profile file, and answers. Out: a platform: data that says which text a person receives, and what was assumed.
//!
//! A profile is one platform in one range of versions. Nothing here or below knows a platform's name.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use serde::{Deserialize, Serialize};

pub mod answers;
mod built_in;
pub mod example;
pub mod fact;
mod file;
mod names;
pub mod questions;
pub mod rules;
pub mod spelling;
pub mod tables;
mod values;
pub mod version;
pub mod vocabulary;

pub use answers::{Answer, Answers, Platform};
pub use built_in::{Head, all, find, heads};
pub use file::ProfileError;
pub use questions::{Question, State, Subject, trigger};
pub use rules::Standing;
pub use tables::Message;
pub use values::{Kind, Value};
pub use vocabulary::{LayerKind, Role};

use fact::{Fact, ListOf, Want, When};
use rules::{Becomes, Gate, Match, Numbered, Parent, Search, Source, Store};
use tables::{Cite, Column, Layer, Part, Request, Setting, Trigger};
use vocabulary::{Dialect, Missing, MissingValue, Unit};

/// How one platform, in one range of versions, decides which text a person receives.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(into = "String", try_from = "String")]
pub struct Profile {
    /// The file as it was read: what is saved and what is digested.
    pub source_text: String,
    /// The family: the same for all versions.
    pub id: String,
    /// The platform's name.
    pub platform: String,
    /// The range of versions, or words.
    pub versions: String,
    /// What should be known about it.
    pub note: Option<String>,
    /// How it understands a written locale.
    pub read: spelling::Read,
    /// What is looked up on its own.
    pub unit: Unit,
    /// What happens when nothing is found.
    pub if_missing: Missing,
    /// What `default` means in a search.
    pub default: Option<Fact>,
    /// How its templates are written.
    pub syntax: Option<Dialect>,
    /// What stands there where a value is missing.
    pub missing_value: Option<MissingValue>,
    /// Names that templates read, and the facts that they hold: what a list of people does not have.
    pub value: BTreeMap<String, Fact>,
    /// Closed lists, in the platform's order. `placeholders`, and `placeholders-<kind>`, are the allowed ones.
    pub list: BTreeMap<String, Vec<String>>,
    /// For matching what is near.
    pub near: BTreeMap<String, String>,
    /// Questions to the reader.
    pub setting: Vec<Setting>,
    /// User facts beyond the locale.
    pub column: Vec<Column>,
    /// What can start the mail; the first is assumed.
    pub trigger: Vec<Trigger>,
    /// Request facts in plain words.
    pub request: Vec<Request>,
    /// Import and saving.
    pub store: Vec<Numbered<Store>>,
    /// What overrides the lookup.
    pub gate: Vec<Numbered<Gate>>,
    /// Where the wish comes from.
    pub source: Vec<Numbered<Source>>,
    /// How a wish finds a supported locale.
    pub matches: Vec<Numbered<Match>>,
    /// What the parents of a locale are.
    pub parent: Vec<Numbered<Parent>>,
    /// Where texts lie.
    pub layer: Vec<Numbered<Layer>>,
    /// The parts of a mail.
    pub part: Vec<Part>,
    /// The mail kinds; the first is the examples'.
    pub message: Vec<Message>,
    /// Which text: grids of locales and layers.
    pub search: Vec<Numbered<Search>>,
    /// The sources.
    pub cite: Vec<Cite>,
    /// Worked examples, run as tests.
    pub example: Vec<example::Example>,
    /// Changes of its rules that no example can notice, each with its reason.
    pub unnoticed: BTreeMap<String, String>,
    /// Translations: `ask-de`, `say-fr` … to id to text.
    pub words: BTreeMap<String, BTreeMap<String, String>>,
    /// Every rule, for traces and coverage.
    pub rules: Vec<Arc<RuleInfo>>,
}

/// A rule as traces, coverage and questions name it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct RuleInfo {
    /// Its own id, or its array and number: `search-3`.
    pub id: String,
    /// The array it stands in.
    pub array: String,
    /// Its line in the file.
    pub line: u32,
    /// How well it is known.
    pub standing: Standing,
    /// Where that is written.
    pub cite: Vec<String>,
    /// What to ask if it is not settled, in English.
    pub ask: Option<String>,
}

impl Profile {
    /// Reads a profile file.
    pub fn parse(text: &str) -> Result<Self, ProfileError> {
        file::parse(text)
    }

    /// The mail kinds, in order.
    pub fn kinds(&self) -> &[Message] {
        &self.message
    }

    /// One mail kind.
    pub fn kind(&self, id: &str) -> Option<&Message> {
        self.message.iter().find(|message| message.id == id)
    }

    /// The first layer for texts of one's own: where a template without a stated layer lies.
    pub fn first_custom(&self) -> Option<&Layer> {
        self.layer.iter().map(|layer| &layer.it).find(|layer| layer.kind == LayerKind::Custom)
    }

    /// The layers of the platform's own texts and the locales that each ships.
    pub fn stock(&self) -> Vec<(&str, &[String])> {
        let stock = self.layer.iter().filter(|layer| layer.kind == LayerKind::Stock);
        stock.map(|layer| (layer.it.id.as_str(), layer.it.ships.as_slice())).collect()
    }

    /// Every fact that the rules read, such as `user.status`, `setting.default-locale`, `message.error`.
    pub fn reads(&self) -> BTreeSet<String> {
        self.uses().into_keys().collect()
    }

    /// How often the rules read each fact.
    pub fn uses(&self) -> BTreeMap<String, usize> {
        let mut reads = Reads::default();
        self.store.iter().for_each(|it| {
            reads.when(&it.when);
            reads.fact(&it.field);
            if let Becomes::Fact(fact) = &it.becomes {
                reads.fact(fact);
            }
        });
        self.gate.iter().for_each(|it| {
            reads.when(&it.when);
            it.locale.iter().for_each(|fact| reads.fact(fact));
        });
        self.source.iter().for_each(|it| {
            reads.when(&it.when);
            reads.fact(&it.from);
            it.unmatched.iter().for_each(|fact| reads.fact(fact));
        });
        self.matches.iter().for_each(|it| reads.list(&it.r#in));
        self.layer.iter().for_each(|it| it.branch_on.iter().for_each(|fact| reads.fact(fact)));
        for it in &self.search {
            reads.when(&it.when);
            for term in &it.locales {
                match term {
                    fact::Term::Fact(fact) => reads.fact(fact),
                    fact::Term::Default | fact::Term::DefaultOfAnotherLanguage => {
                        self.default.iter().for_each(|fact| reads.fact(fact));
                    }
                    _ => {}
                }
            }
        }
        self.value.values().for_each(|fact| reads.fact(fact));
        if self.part.iter().any(|part| part.if_error.is_some()) {
            reads.0.insert("message.error".to_owned(), 1);
        }
        reads.0
    }

    /// The lists that rules look into for a locale.
    pub fn lists_read(&self) -> BTreeSet<String> {
        let whens = self.store.iter().map(|it| &it.when).chain(self.gate.iter().map(|it| &it.when));
        let whens = whens.chain(self.source.iter().map(|it| &it.when)).chain(self.search.iter().map(|it| &it.when));
        let wanted = whens.flat_map(|when| &when.0).filter_map(|(_, want)| match want {
            Want::In(list, _) => Some(list),
            _ => None,
        });
        let lists = self.matches.iter().map(|step| &step.r#in).chain(wanted);
        lists.filter_map(|list| if let ListOf::List(name) = list { Some(name.clone()) } else { None }).collect()
    }

    /// What the platform does where a value is missing in a part.
    pub fn missing_in(&self, part: &str) -> Option<MissingValue> {
        self.part.iter().find(|it| it.id == part).and_then(|part| part.missing_value).or(self.missing_value)
    }

    /// Whether a placeholder is allowed in a mail kind; none where that is not known. `original` are the placeholders of
    /// the system's own text in English, if it is there: a list with `=original` stands for them.
    pub fn allows(&self, placeholder: &str, kind: &str, original: Option<&BTreeSet<String>>) -> Option<bool> {
        let lists = ["placeholders".to_owned(), format!("placeholders-{kind}")];
        let mut lists = lists.iter().filter_map(|name| self.list.get(name)).peekable();
        lists.peek()?;
        if lists.clone().flatten().any(|allowed| allowed == "=original") && original.is_none() {
            return None;
        }
        let meets = |allowed: &String| match allowed.strip_suffix('*') {
            Some(start) => placeholder.starts_with(start),
            None if allowed == "=original" => original.is_some_and(|names| names.contains(placeholder)),
            None => allowed == placeholder,
        };
        Some(lists.flatten().any(meets))
    }

    /// Whether a version is in the profile's range.
    pub fn covers(&self, version: &str) -> bool {
        version::covers(&self.versions, version)
    }

    /// The platform's name; that of a rule of thumb in a language of the page.
    pub fn name(&self, lang: &str) -> &str {
        self.words("say", "platform", lang, &self.platform)
    }

    /// A text of the profile in a language of the page: translated if it can be, else English.
    pub fn words<'a>(&'a self, what: &str, id: &str, lang: &str, english: &'a str) -> &'a str {
        let lang = lang.split('-').next().unwrap_or(lang);
        self.words.get(&format!("{what}-{lang}")).and_then(|table| table.get(id)).map_or(english, String::as_str)
    }
}

#[derive(Default)]
struct Reads(BTreeMap<String, usize>);

impl Reads {
    fn fact(&mut self, fact: &Fact) {
        match fact {
            Fact::Joined(facts) => facts.iter().for_each(|fact| self.fact(fact)),
            Fact::Constant(_) | Fact::List(_) | Fact::Chosen | Fact::Kind => {}
            fact => {
                *self.0.entry(fact.to_string()).or_default() += 1;
            }
        }
    }

    fn when(&mut self, when: &When) {
        for (fact, want) in &when.0 {
            self.fact(fact);
            if let Want::In(list, _) = want {
                self.list(list);
            }
        }
    }

    fn list(&mut self, list: &ListOf) {
        if let ListOf::Setting(id) = list {
            *self.0.entry(format!("setting.{id}")).or_default() += 1;
        }
    }
}

impl From<Profile> for String {
    fn from(profile: Profile) -> Self {
        profile.source_text
    }
}

impl TryFrom<String> for Profile {
    type Error = ProfileError;
    fn try_from(text: String) -> Result<Self, ProfileError> {
        Self::parse(&text)
    }
}
