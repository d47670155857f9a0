//! In: the text of a profile file. Out: a profile, or one error with line and column, what was found, what was expected.

use std::collections::BTreeMap;
use std::ops::Range;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::example::Example;
use super::fact::Fact;
use super::rules::{Gate, Match, Numbered, Parent, Rule, Search, Source, Store};
use super::spelling::Read;
use super::tables::{Cite, Column, Layer, Message, Part, Request, Setting, Trigger};
use super::vocabulary::{Dialect, Missing, MissingValue, Unit};
use super::{Profile, RuleInfo};

/// What is wrong with a profile file, and where.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProfileError {
    /// From 1.
    pub line: u32,
    /// From 1.
    pub column: u32,
    /// What stands there.
    pub found: String,
    /// What could stand there; empty where that cannot be said.
    pub expected: String,
}

impl std::fmt::Display for ProfileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "line {}, column {}: {}", self.line, self.column, self.found)?;
        if self.expected.is_empty() { Ok(()) } else { write!(f, ", expected {}", self.expected) }
    }
}

impl std::error::Error for ProfileError {}

type Texts = BTreeMap<String, String>;

#[derive(Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub(super) struct File {
    pub(super) format: Spanned<u32>,
    pub(super) id: String,
    pub(super) platform: String,
    pub(super) versions: String,
    #[serde(default)]
    pub(super) note: Option<String>,
    pub(super) read: Read,
    pub(super) unit: Unit,
    pub(super) if_missing: Missing,
    #[serde(default)]
    pub(super) default: Option<Spanned<Fact>>,
    #[serde(default)]
    pub(super) syntax: Option<Dialect>,
    #[serde(default)]
    pub(super) missing_value: Option<MissingValue>,
    #[serde(default)]
    pub(super) value: BTreeMap<String, Spanned<Fact>>,
    #[serde(default)]
    pub(super) list: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(super) near: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) setting: Vec<Spanned<Setting>>,
    #[serde(default)]
    pub(super) column: Vec<Spanned<Column>>,
    #[serde(default)]
    pub(super) trigger: Vec<Spanned<Trigger>>,
    #[serde(default)]
    pub(super) request: Vec<Spanned<Request>>,
    #[serde(default)]
    pub(super) store: Vec<Spanned<Store>>,
    #[serde(default)]
    pub(super) gate: Vec<Spanned<Gate>>,
    #[serde(default)]
    pub(super) source: Vec<Spanned<Source>>,
    #[serde(default)]
    pub(super) r#match: Vec<Spanned<Match>>,
    #[serde(default)]
    pub(super) parent: Vec<Spanned<Parent>>,
    pub(super) layer: Vec<Spanned<Layer>>,
    pub(super) part: Vec<Spanned<Part>>,
    #[serde(default)]
    pub(super) message: Vec<Spanned<Message>>,
    pub(super) search: Vec<Spanned<Search>>,
    #[serde(default)]
    pub(super) cite: Vec<Spanned<Cite>>,
    #[serde(default)]
    pub(super) example: Vec<Spanned<Example>>,
    #[serde(default)]
    pub(super) unnoticed: BTreeMap<String, String>,
    #[serde(default)]
    pub(super) ask_de: Option<Spanned<Texts>>,
    #[serde(default)]
    pub(super) ask_fr: Option<Spanned<Texts>>,
    #[serde(default)]
    pub(super) ask_it: Option<Spanned<Texts>>,
    #[serde(default)]
    pub(super) say_en: Option<Spanned<Texts>>,
    #[serde(default)]
    pub(super) say_de: Option<Spanned<Texts>>,
    #[serde(default)]
    pub(super) say_fr: Option<Spanned<Texts>>,
    #[serde(default)]
    pub(super) say_it: Option<Spanned<Texts>>,
}

/// Reads one profile file.
pub(super) fn parse(text: &str) -> Result<Profile, ProfileError> {
    let source = Written(text);
    if text.len() > 1 << 20 {
        return Err(source.error(0..0, "a file of more than one megabyte", "a profile"));
    }
    let file: File = toml::from_str(text).map_err(|error| {
        let (found, expected) = split(error.message());
        source.error(error.span().unwrap_or(0..0), &found, &expected)
    })?;
    super::names::check(&source, &file)?;
    Ok(profile(file, &source))
}

fn split(message: &str) -> (String, String) {
    let line = message.lines().collect::<Vec<_>>().join(" ");
    match line.rfind(", expected ") {
        // The first one is meant where several follow one another.
        Some(_) => {
            let (found, expected) = line.split_once(", expected ").unwrap_or((&line, ""));
            (found.to_owned(), expected.to_owned())
        }
        None => (line, String::new()),
    }
}

pub(super) struct Written<'a>(pub(super) &'a str);

impl Written<'_> {
    pub(super) fn line(&self, at: usize) -> u32 {
        memchr::memchr_iter(b'\n', &self.0.as_bytes()[..at.min(self.0.len())]).count() as u32 + 1
    }

    pub(super) fn error(&self, span: Range<usize>, found: &str, expected: &str) -> ProfileError {
        let at = (0..=span.start.min(self.0.len())).rev().find(|&at| self.0.is_char_boundary(at)).unwrap_or(0);
        let column = self.0[..at].rsplit('\n').next().map_or(0, |line| line.chars().count()) as u32 + 1;
        ProfileError { line: self.line(at), column, found: found.to_owned(), expected: expected.to_owned() }
    }
}

fn profile(file: File, source: &Written<'_>) -> Profile {
    let cites: BTreeMap<String, Cite> =
        file.cite.iter().map(|it| (it.as_ref().id.clone(), it.as_ref().clone())).collect();
    let mut rules: Vec<Arc<RuleInfo>> = Vec::new();
    let mut number = Numbering { rules: &mut rules, cites: &cites, source };
    let store = number.rules("store", file.store);
    let gate = number.rules("gate", file.gate);
    let sources = number.rules("source", file.source);
    let matches = number.rules("match", file.r#match);
    let parent = number.rules("parent", file.parent);
    let layer = number.rules("layer", file.layer);
    let search = number.rules("search", file.search);
    let words = BTreeMap::from([
        ("ask-de", file.ask_de),
        ("ask-fr", file.ask_fr),
        ("ask-it", file.ask_it),
        ("say-en", file.say_en),
        ("say-de", file.say_de),
        ("say-fr", file.say_fr),
        ("say-it", file.say_it),
    ]);
    let mut message = plain(file.message);
    if message.is_empty() {
        message.push(Message::unnamed("message"));
    }
    Profile {
        source_text: source.0.to_owned(),
        id: file.id,
        platform: file.platform,
        versions: file.versions,
        note: file.note,
        read: file.read,
        unit: file.unit,
        if_missing: file.if_missing,
        default: file.default.map(Spanned::into_inner),
        syntax: file.syntax,
        missing_value: file.missing_value,
        value: file.value.into_iter().map(|(name, fact)| (name, fact.into_inner())).collect(),
        list: file.list,
        near: file.near,
        setting: plain(file.setting),
        column: plain(file.column),
        trigger: plain(file.trigger),
        request: plain(file.request),
        store,
        gate,
        source: sources,
        matches,
        parent,
        layer,
        part: plain(file.part),
        message,
        search,
        cite: plain(file.cite),
        example: plain(file.example),
        unnoticed: file.unnoticed,
        words: words.into_iter().filter_map(|(name, table)| Some((name.to_owned(), table?.into_inner()))).collect(),
        rules,
    }
}

fn plain<T>(items: Vec<Spanned<T>>) -> Vec<T> {
    items.into_iter().map(Spanned::into_inner).collect()
}

struct Numbering<'a> {
    rules: &'a mut Vec<Arc<RuleInfo>>,
    cites: &'a BTreeMap<String, Cite>,
    source: &'a Written<'a>,
}

impl Numbering<'_> {
    fn rules<T: Rule>(&mut self, array: &str, rules: Vec<Spanned<T>>) -> Vec<Numbered<T>> {
        let mut numbered = Vec::new();
        for (index, spanned) in rules.into_iter().enumerate() {
            let line = self.source.line(spanned.span().start);
            let rule = spanned.into_inner();
            self.rules.push(Arc::new(RuleInfo {
                id: rule.id().map_or_else(|| format!("{array}-{}", index + 1), str::to_owned),
                array: array.to_owned(),
                line,
                standing: rule.standing(),
                cite: rule.cite().iter().filter_map(|id| self.cites.get(id)).map(|cite| cite.at.clone()).collect(),
                ask: rule.ask().map(str::to_owned),
            }));
            numbered.push(Numbered { n: self.rules.len() - 1, it: rule });
        }
        numbered
    }
}
