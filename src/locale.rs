//! In: a locale as someone wrote it. Out: the language as understood (BCP 47), what was repaired, and which languages are the same.
//!
//! Tags are made canonical by CLDR's aliases (`iw` is `he`). Known are the languages, scripts and regions that the
//! product can name (`locales/en/languages.ftl`): other well-formed tags are nonsense, for example `xx` or `german`.

mod known;
mod names;
mod understand;

use std::fmt;

use icu_locale::subtags::{Language, Script, language};
use icu_locale::{LanguageIdentifier, Locale, LocaleCanonicalizer, LocaleDirectionality, LocaleExpander};
use serde::{Deserialize, Serialize};

pub use understand::{Repair, Understood, understand};

/// A canonical BCP 47 language tag of a known language, for example `de-AT` or `zh-Hant-TW`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Tag(String);

/// Whether a text is in a person's language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Sameness {
    /// The same language and script.
    Same,
    /// The same language and script, written for another region.
    Regional,
    /// Another language, or another script.
    Different,
}

// Conformance: aliases: ICU4X follows the CLDR's aliases of bh (bho) and tw (ak); the ICU of browsers and node does not.
thread_local! {
    static CANONICAL: LocaleCanonicalizer = const { LocaleCanonicalizer::new_common() };
    static LIKELY: LocaleExpander = const { LocaleExpander::new_extended() };
    static DIRECTION: LocaleDirectionality = const { LocaleDirectionality::new_extended() };
}

impl Tag {
    /// The canonical tag for a tag with hyphens or underscores, in any case; `None` where a part of it is not known.
    pub fn parse(text: &str) -> Option<Self> {
        let mut locale = Locale::try_from_str(&text.replace('_', "-")).ok()?;
        if locale.id.language.is_unknown() || !locale.extensions.is_empty() {
            return None;
        }
        CANONICAL.with(|canonical| canonical.canonicalize(&mut locale));
        let id = locale.id;
        let known = known::language(id.language.as_str())
            && id.script.is_none_or(|script| known::script(script.as_str()))
            && id.region.is_none_or(|region| known::region(region.as_str()))
            && id.variants.iter().all(|variant| known::variant(variant.as_str()));
        known.then(|| Self(id.to_string()))
    }

    /// The tag as it is written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The language alone, for example `de`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }

    /// The script, where it is stated, for example `Hant`.
    pub fn script(&self) -> Option<&str> {
        self.0.split('-').nth(1).filter(|part| part.len() == 4 && part.starts_with(|c: char| c.is_ascii_alphabetic()))
    }

    /// The region, where it is stated, for example `AT`.
    pub fn region(&self) -> Option<&str> {
        let is_region = |part: &&str| {
            (part.len() == 2 && part.bytes().all(|b| b.is_ascii_uppercase()))
                || (part.len() == 3 && part.bytes().all(|b| b.is_ascii_digit()))
        };
        self.0.split('-').skip(1).take(2).find(is_region)
    }

    /// The language and, if it is stated, the script: `de-AT` is German here, `zh-Hant-TW` Traditional Chinese.
    pub fn without_region(&self) -> String {
        match self.script() {
            Some(script) => format!("{}-{script}", self.language()),
            None => self.language().to_owned(),
        }
    }

    /// Whether it is written from right to left.
    pub fn is_rtl(&self) -> bool {
        DIRECTION.with(|direction| direction.is_right_to_left(&self.likely()))
    }

    /// The tag with its likely script.
    fn likely(&self) -> LanguageIdentifier {
        let mut id = LanguageIdentifier::try_from_str(&self.0).unwrap_or(LanguageIdentifier::UNKNOWN);
        LIKELY.with(|likely| likely.maximize(&mut id));
        id
    }

    /// What must be equal for a text to be readable: the language and the script.
    fn readable(&self) -> (Language, Option<Script>) {
        let id = self.likely();
        // Bokmål and Norwegian are one written language, which has two tags.
        let language = if id.language == language!("nb") { language!("no") } else { id.language };
        (language, id.script)
    }
}

/// Whether a text is in a person's language: the language and the likely script are equal.
///
/// Two regions that are both stated and differ make it regional: `pt-BR` takes `pt-PT`.
pub fn same_language(person: &Tag, text: &Tag) -> Sameness {
    if person == text {
        return Sameness::Same;
    }
    if person.readable() != text.readable() {
        return Sameness::Different;
    }
    match (person.region(), text.region()) {
        (Some(one), Some(other)) if one != other => Sameness::Regional,
        _ => Sameness::Same,
    }
}

impl fmt::Display for Tag {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Tag {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Self::parse(&text).ok_or(text)
    }
}

impl From<Tag> for String {
    fn from(tag: Tag) -> Self {
        tag.0
    }
}
