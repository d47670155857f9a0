//! In: one's own texts. Out: those that decide by themselves what they say, ready to be evaluated for a person.

use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use crate::catalogue::{Catalogue, Syntax, Text};
use crate::platform::Profile;
use crate::platform::tables::Part;
use crate::platform::vocabulary::{Dialect, MissingValue, Role};
use crate::render::{Evaluated, How, Known, Read, evaluate, reads};

/// A text that may say something else to each person.
#[derive(Clone, Debug)]
pub struct Inside {
    text: Text,
    dialect: Option<Dialect>,
    missing: Option<MissingValue>,
    /// Every name that it reads.
    pub reads: BTreeMap<String, Read>,
    /// The locale of its file: the language of what it says to everyone else.
    pub locale: Option<String>,
    files: Rc<BTreeMap<String, String>>,
    /// Names that the profile says hold a language.
    languages: Rc<BTreeSet<String>>,
}

/// The texts that decide by themselves: template and its part.
pub(super) type Insides = BTreeMap<(usize, String), Inside>;

/// Finds them.
pub(super) fn insides(custom: &Catalogue, profile: &Profile) -> Insides {
    let mut found = Insides::new();
    let mut files = BTreeMap::new();
    for template in &custom.templates {
        let name = template.file.rsplit('/').next().unwrap_or_default();
        if let Some(text) = template.parts.values().next().filter(|_| template.parts.len() == 1 && !name.is_empty()) {
            files.entry(name.to_owned()).or_insert_with(|| text.source.clone());
        }
    }
    let files = Rc::new(files);
    let of_person = |name: &&String| profile.value[*name].to_string().contains("locale");
    let languages = Rc::new(profile.value.keys().filter(of_person).cloned().collect::<BTreeSet<_>>());
    for (number, template) in custom.templates.iter().enumerate() {
        for (name, text) in &template.parts {
            if !matches!(text.syntax, Syntax::Plain | Syntax::Markdown | Syntax::Html) {
                continue;
            }
            let part = part_of(profile, name);
            let missing = part.and_then(|part| profile.missing_in(&part.id)).or(profile.missing_value);
            let reads = reads(text, profile.syntax);
            let decides = reads.values().any(|read| read.asked || read.compared);
            let listed = profile.list.keys().any(|name| name.starts_with("placeholders"));
            let may_fail = listed && part.is_some_and(|part| part.if_error.is_some());
            if !decides && !may_fail && missing != Some(MissingValue::Error) {
                continue;
            }
            found.insert(
                (number, name.clone()),
                Inside {
                    text: text.clone(),
                    dialect: profile.syntax,
                    missing,
                    reads,
                    locale: template.locale.clone(),
                    files: Rc::clone(&files),
                    languages: Rc::clone(&languages),
                },
            );
        }
    }
    found
}

fn part_of<'p>(profile: &'p Profile, name: &str) -> Option<&'p Part> {
    let role = if name == "subject" { Role::Subject } else { Role::Body };
    profile.part.iter().find(|part| part.id == name).or_else(|| profile.part.iter().find(|part| part.role == role))
}

impl Inside {
    /// What it says to a person.
    pub fn evaluate(&self, known: &dyn Fn(&str) -> Known) -> Evaluated {
        let is_language = |name: &str| self.languages.contains(name) || crate::render::is_language_name(name);
        let file = |name: &str| self.files.get(name).cloned();
        let how = How {
            locale: self.locale.as_deref().unwrap_or("en"),
            dialect: self.dialect,
            missing: self.missing,
            known,
            is_language: &is_language,
            file: &file,
        };
        evaluate(&self.text, &how)
    }

    /// Whether it chooses by language.
    pub fn chooses_language(&self) -> bool {
        self.reads.iter().any(|(name, read)| {
            (self.languages.contains(name) || crate::render::is_language_name(name))
                && read.literals.iter().any(|it| crate::locale::understand(it).tag.is_some())
        })
    }

    /// Whether a missing value is an error for the platform.
    pub fn stops(&self) -> bool {
        self.missing == Some(MissingValue::Error)
    }

    /// The words that it compares values with.
    pub fn literals(&self) -> impl Iterator<Item = &String> {
        self.reads.values().flat_map(|read| &read.literals)
    }
}
