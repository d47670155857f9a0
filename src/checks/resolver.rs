//! In: a cohort. Out: what its people would get; the answer is computed once for all that agree in what it depends on.

use std::collections::BTreeMap;
use std::rc::Rc;

use super::{Inputs, columns, fields, known_of};
use crate::cohort::Cohort;
use crate::locale::Tag;
use crate::platform::Platform;
use crate::render::Known;
use crate::resolution::{Person, Resolution, Texts, Wish, resolve_any};

/// Resolves cohorts; people with the same locale and facts get the same answer, which is computed once.
pub struct Resolver<'a> {
    inputs: &'a Inputs<'a>,
    texts: Vec<Texts>,
    columns: BTreeMap<String, String>,
    /// Placeholder to column, where a text may say something else by its value.
    fields: BTreeMap<String, String>,
    known: BTreeMap<SameAnswer, Rc<Resolution>>,
}

/// What makes the answer: the locale as written, the facts, the message and the language as understood.
type SameAnswer = (String, BTreeMap<String, String>, String, Option<Tag>);

impl<'a> Resolver<'a> {
    /// A resolver for these inputs.
    pub fn new(inputs: &'a Inputs<'a>) -> Self {
        let texts = |platform: &Platform| Texts::new(inputs.custom, inputs.stock, &platform.profile);
        let texts: Vec<Texts> = inputs.platforms.iter().map(texts).collect();
        let decide = texts.iter().any(Texts::decide);
        Self {
            inputs,
            texts,
            columns: columns(inputs),
            fields: if decide { fields(inputs) } else { BTreeMap::new() },
            known: BTreeMap::new(),
        }
    }

    /// What a cohort gets.
    pub fn resolve(&mut self, cohort: &Cohort) -> Rc<Resolution> {
        let facts = self.facts(cohort);
        let key = (cohort.locale_as_written.clone(), facts.clone(), cohort.message.clone(), cohort.language.clone());
        if let Some(known) = self.known.get(&key) {
            return Rc::clone(known);
        }
        let setup = self.inputs.setup;
        let (language, any_language) = cohort.wished(&setup.intent.no_language);
        let wish = Wish { message: cohort.message.clone(), language, any_language };
        let person = Person { locale: &cohort.locale_as_written, facts: &facts };
        let kind = setup.kind.as_deref().unwrap_or("own");
        let resolution = Rc::new(resolve_any(self.inputs.platforms, &person, &self.texts, kind, &wish));
        self.known.insert(key, Rc::clone(&resolution));
        resolution
    }
}

impl Resolver<'_> {
    /// What the rules and the texts may read of these people.
    fn facts(&self, cohort: &Cohort) -> BTreeMap<String, String> {
        let of_rules = self.columns.iter();
        let of_rules = of_rules.filter_map(|(fact, column)| Some((fact.clone(), cohort.facts.get(column)?.clone())));
        let of_texts = self.fields.iter().filter_map(|(name, column)| match known_of(self.inputs, cohort, column) {
            Known::Value(value) => Some((format!("value.{name}"), value)),
            Known::Absent => Some((format!("value.{name}"), String::new())),
            Known::Present => Some((format!("present.{name}"), String::new())),
            Known::NotKnown => None,
        });
        of_rules.chain(of_texts).collect()
    }
}
