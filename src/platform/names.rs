//! In: a profile file that was read. Out: the first name in it that leads nowhere, if there is one.

mod words;

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use toml::Spanned;

use super::example::Place;
use super::fact::{Fact, ListOf, Term, Want, When};
use super::file::{File, ProfileError, Written};
use super::rules::Becomes;
use super::values::{Kind, Value};
use super::vocabulary::{LayerKind, MissingValue, ParentRule, Role};

/// Checks every name and every combination that the words alone do not rule out.
pub(super) fn check(source: &Written<'_>, file: &File) -> Result<(), ProfileError> {
    let mut names = Names::default();
    names.gather(file);
    Check { source, file, names: &names }.all()
}

#[derive(Default)]
struct Names {
    settings: BTreeMap<String, Kind>,
    columns: BTreeSet<String>,
    triggers: BTreeSet<String>,
    requests: BTreeSet<String>,
    layers: BTreeMap<String, LayerKind>,
    parts: BTreeSet<String>,
    messages: BTreeSet<String>,
    lists: BTreeSet<String>,
    cites: BTreeSet<String>,
}

impl Names {
    fn gather(&mut self, file: &File) {
        self.settings = file.setting.iter().map(|it| (it.as_ref().id.clone(), it.as_ref().kind)).collect();
        self.columns = file.column.iter().map(|it| it.as_ref().id.clone()).collect();
        self.columns.insert("locale".to_owned());
        self.triggers = file.trigger.iter().map(|it| it.as_ref().id.clone()).collect();
        self.requests = file.trigger.iter().flat_map(|it| it.as_ref().carries.clone()).collect();
        self.layers = file.layer.iter().map(|it| (it.as_ref().id.clone(), it.as_ref().kind)).collect();
        self.parts = file.part.iter().map(|it| it.as_ref().id.clone()).collect();
        self.messages = file.message.iter().map(|it| it.as_ref().id.clone()).collect();
        self.lists = file.list.keys().cloned().collect();
        self.cites = file.cite.iter().map(|it| it.as_ref().id.clone()).collect();
    }
}

/// Names that lead nowhere.
struct Check<'a> {
    source: &'a Written<'a>,
    file: &'a File,
    names: &'a Names,
}

type Checked = Result<(), ProfileError>;

impl Check<'_> {
    /// The error stands where the word does, within the span of its rule.
    fn wrong(&self, span: &Range<usize>, word: &str, what: &str, expected: &str) -> ProfileError {
        let within = self.source.0.get(span.clone()).unwrap_or("");
        let at = within.find(&format!("\"{word}\"")).or_else(|| within.find(word)).unwrap_or(0);
        self.source.error(span.start + at..span.end, &format!("{what} `{word}`"), expected)
    }

    fn known<'n>(
        &self,
        span: &Range<usize>,
        word: &str,
        what: &str,
        mut names: impl Iterator<Item = &'n String> + Clone,
    ) -> Checked {
        if names.clone().any(|name| name == word) {
            return Ok(());
        }
        let mut expected = names.by_ref().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        if expected.is_empty() {
            "none: this profile has none".clone_into(&mut expected);
        }
        Err(self.wrong(span, word, &format!("unknown {what}"), &expected))
    }

    fn fact(&self, span: &Range<usize>, fact: &Fact) -> Checked {
        match fact {
            Fact::User(name) => self.known(span, name, "column", self.names.columns.iter()),
            Fact::Request(name) => self.known(span, name, "request fact", self.names.requests.iter()),
            Fact::Setting(name) => self.known(span, name, "setting", self.names.settings.keys()),
            Fact::List(name) => self.known(span, name, "list", self.names.lists.iter()),
            Fact::Joined(facts) => facts.iter().try_for_each(|fact| self.fact(span, fact)),
            Fact::Message(_) | Fact::Trigger | Fact::Kind | Fact::Chosen | Fact::Constant(_) => Ok(()),
        }
    }

    fn list(&self, span: &Range<usize>, list: &ListOf) -> Checked {
        match list {
            ListOf::Setting(name) => self.known(span, name, "setting", self.names.settings.keys()),
            ListOf::List(name) => self.known(span, name, "list", self.names.lists.iter()),
            ListOf::Languages(layers) => layers.iter().try_for_each(|layer| self.layer(span, layer)),
        }
    }

    fn layer(&self, span: &Range<usize>, layer: &str) -> Checked {
        self.known(span, layer, "layer", self.names.layers.keys())
    }

    fn when(&self, span: &Range<usize>, when: &When) -> Checked {
        for (fact, want) in &when.0 {
            self.fact(span, fact)?;
            match (fact, want) {
                (_, Want::In(list, _)) => self.list(span, list)?,
                (Fact::Trigger, Want::OneOf(values)) => {
                    for value in values {
                        self.known(span, &value.to_string(), "trigger", self.names.triggers.iter())?;
                    }
                }
                (Fact::Kind, Want::OneOf(values)) => {
                    for value in values {
                        self.known(span, &value.to_string(), "mail kind", self.names.messages.iter())?;
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn rule(&self, span: &Range<usize>, cite: &[String]) -> Checked {
        cite.iter().try_for_each(|id| self.known(span, id, "source", self.names.cites.iter()))
    }

    fn twice<T>(&self, what: &str, items: &[Spanned<T>], id: impl Fn(&T) -> &str) -> Checked {
        let mut seen = BTreeSet::new();
        for item in items {
            let name = id(item.as_ref());
            if !seen.insert(name) {
                return Err(self.wrong(&item.span(), name, &format!("a second {what}"), "another name"));
            }
        }
        Ok(())
    }

    fn parts(&self, span: &Range<usize>, parts: &[String]) -> Checked {
        parts.iter().try_for_each(|part| self.known(span, part, "part", self.names.parts.iter()))
    }

    fn all(&self) -> Checked {
        let file = self.file;
        if *file.format.as_ref() != 1 {
            return Err(self.wrong(&file.format.span(), &file.format.as_ref().to_string(), "format", "`1`"));
        }
        if let Some(default) = &file.default {
            self.fact(&default.span(), default.as_ref())?;
        }
        for fact in file.value.values() {
            self.fact(&fact.span(), fact.as_ref())?;
        }
        self.twice("setting", &file.setting, |it| &it.id)?;
        self.twice("column", &file.column, |it| &it.id)?;
        self.twice("trigger", &file.trigger, |it| &it.id)?;
        self.twice("layer", &file.layer, |it| &it.id)?;
        self.twice("part", &file.part, |it| &it.id)?;
        self.twice("message", &file.message, |it| &it.id)?;
        self.twice("source", &file.cite, |it| &it.id)?;
        self.twice("example", &file.example, |it| &it.id)?;
        self.tables()?;
        self.rules()?;
        self.examples()?;
        self.translations()
    }

    fn tables(&self) -> Checked {
        for it in &self.file.setting {
            let (span, it) = (it.span(), it.as_ref());
            self.rule(&span, &it.cite)?;
            if it.kind == Kind::Text {
                return Err(self.wrong(&span, "text", "kind", "`yes-no`, `choice`, `locale` or `locales`"));
            }
            if let Some(default) = &it.default
                && it.kind.read(default, &it.options).is_none()
            {
                let expected = if it.options.is_empty() {
                    format!("a value of kind {:?}", it.kind)
                } else {
                    it.options.join(", ")
                };
                return Err(self.wrong(&span, &default.to_string(), "default", &expected));
            }
        }
        for it in &self.file.column {
            let (span, it) = (it.span(), it.as_ref());
            if let Some(absent) = &it.absent
                && *absent != Value::from("unknown")
                && it.kind.read(absent, &[]).is_none()
            {
                return Err(self.wrong(
                    &span,
                    &absent.to_string(),
                    "value",
                    "`unknown` or a value of the column's kind",
                ));
            }
        }
        for it in &self.file.trigger {
            self.rule(&it.span(), &it.as_ref().cite)?;
        }
        for it in &self.file.request {
            self.known(&it.span(), &it.as_ref().id, "request fact", self.names.requests.iter())?;
        }
        for it in &self.file.part {
            let (span, it) = (it.span(), it.as_ref());
            self.rule(&span, &it.cite)?;
            let fails = it.missing_value.or(self.file.missing_value) == Some(MissingValue::Error);
            if fails && it.if_error.is_none() && it.role != Role::Frame {
                return Err(self.wrong(&span, &it.id, "`missing-value = \"error\"` in part", "`if-error` beside it"));
            }
        }
        for it in &self.file.message {
            let (span, it) = (it.span(), it.as_ref());
            self.rule(&span, &it.cite)?;
            it.keys.keys().try_for_each(|part| self.known(&span, part, "part", self.names.parts.iter()))?;
        }
        for it in &self.file.layer {
            let (span, it) = (it.span(), it.as_ref());
            self.rule(&span, &it.cite)?;
            self.parts(&span, &it.without)?;
            if it.kind == LayerKind::Custom && !(it.ships.is_empty() && it.sparse.is_empty() && it.really.is_empty()) {
                return Err(self.wrong(&span, "custom", "`ships`, `sparse` or `really` in a layer of kind", "`stock`"));
            }
            if let Some(fact) = &it.branch_on {
                self.fact(&span, fact)?;
            }
        }
        Ok(())
    }

    fn rules(&self) -> Checked {
        for it in &self.file.store {
            let (span, it) = (it.span(), it.as_ref());
            self.rule(&span, &it.cite)?;
            self.when(&span, &it.when)?;
            if !matches!(it.field, Fact::User(_)) {
                return Err(self.wrong(&span, &it.field.to_string(), "field", "user.<column>"));
            }
            self.fact(&span, &it.field)?;
            if let Becomes::Fact(fact) = &it.becomes {
                self.fact(&span, fact)?;
            }
        }
        for it in &self.file.gate {
            let (span, it) = (it.span(), it.as_ref());
            self.rule(&span, &it.cite)?;
            self.when(&span, &it.when)?;
            if u8::from(it.locale.is_some()) + u8::from(it.layers.is_some()) + u8::from(it.nothing.is_some()) != 1 {
                return Err(self.source.error(span, "a gate", "exactly one of `locale`, `layers`, `nothing`"));
            }
            it.locale.iter().try_for_each(|fact| self.fact(&span, fact))?;
            it.layers.iter().flatten().try_for_each(|layer| self.layer(&span, layer))?;
        }
        for it in &self.file.source {
            let (span, it) = (it.span(), it.as_ref());
            self.rule(&span, &it.cite)?;
            self.when(&span, &it.when)?;
            self.fact(&span, &it.from)?;
            self.parts(&span, &it.parts)?;
            it.unmatched.iter().try_for_each(|fact| self.fact(&span, fact))?;
            it.triggers.iter().try_for_each(|id| self.known(&span, id, "trigger", self.names.triggers.iter()))?;
        }
        for it in &self.file.r#match {
            self.rule(&it.span(), &it.as_ref().cite)?;
            self.list(&it.span(), &it.as_ref().r#in)?;
        }
        for it in &self.file.parent {
            let (span, it) = (it.span(), it.as_ref());
            self.rule(&span, &it.cite)?;
            if (it.rule == ParentRule::Table) == it.table.is_empty() {
                return Err(self.wrong(&span, "rule", "a field", "`rule = \"table\"` together with `table`"));
            }
        }
        for it in &self.file.search {
            let (span, it) = (it.span(), it.as_ref());
            self.rule(&span, &it.cite)?;
            self.when(&span, &it.when)?;
            self.parts(&span, &it.parts)?;
            it.layers.iter().try_for_each(|layer| self.layer(&span, layer))?;
            for term in &it.locales {
                match term {
                    Term::Fact(fact) => self.fact(&span, fact)?,
                    Term::Default | Term::DefaultOfAnotherLanguage if self.file.default.is_none() => {
                        return Err(self.wrong(
                            &span,
                            "default",
                            "the term",
                            "a top-level `default = \"<fact>\"` beside it",
                        ));
                    }
                    _ => {}
                }
            }
            let several = it.locales.len() > 1
                || it
                    .locales
                    .iter()
                    .any(|term| matches!(term, Term::Parents | Term::Chosen | Term::DefaultOfAnotherLanguage));
            if it.layers.len() > 1 && several && it.order.is_none() {
                return Err(self.wrong(
                    &span,
                    "search",
                    "several layers and several locales without `order` in",
                    "`order = \"locale-first\"` or `order = \"layer-first\"`",
                ));
            }
        }
        Ok(())
    }

    fn examples(&self) -> Checked {
        const VERDICTS: [&str; 6] = ["intended", "other-language", "unknown", "mixed", "nothing", "different-message"];
        const CERTAINTIES: [&str; 6] =
            ["documented", "derived", "order-dependent", "depends-on-answer", "depends-on-request", "unknown"];
        for it in &self.file.example {
            let (span, it) = (it.span(), it.as_ref());
            it.trigger.iter().try_for_each(|id| self.known(&span, id, "trigger", self.names.triggers.iter()))?;
            it.kind.iter().try_for_each(|id| self.known(&span, id, "message", self.names.messages.iter()))?;
            it.user.keys().try_for_each(|id| self.known(&span, id, "column", self.names.columns.iter()))?;
            it.setting.keys().try_for_each(|id| self.known(&span, id, "setting", self.names.settings.keys()))?;
            for id in it.request.keys().filter(|id| *id != "*") {
                self.known(&span, id, "request fact", self.names.requests.iter())?;
            }
            for cell in &it.custom {
                let custom = self.names.layers.iter().filter(|(_, kind)| **kind == LayerKind::Custom).map(|(id, _)| id);
                self.known(&span, &cell.layer, "custom layer", custom)?;
            }
            for cell in &it.lacks {
                let stock = self.names.layers.iter().filter(|(_, kind)| **kind == LayerKind::Stock).map(|(id, _)| id);
                self.known(&span, &cell.layer, "stock layer", stock)?;
                if matches!(cell.locale, Place::Branches(_)) {
                    return Err(self.wrong(&span, "-?", "text", "a locale or `-`"));
                }
            }
            for (said, words) in [(&it.verdict, &VERDICTS), (&it.certainty, &CERTAINTIES)] {
                if let Some(said) = said
                    && !words.contains(&said.as_str())
                {
                    return Err(self.wrong(&span, said, "unknown word", &words.join(", ")));
                }
            }
        }
        Ok(())
    }
}
