//! In: a possible outcome and what is known of a person. Out: every text of the mail as that person reads it.

use super::served::texts_of;
use crate::catalogue::{Catalogue, Template};
use crate::checks::Inputs;
use crate::locale::{Tag, understand};
use crate::platform::LayerKind;
use crate::render::{How, Known, Rendered, evaluate, is_language_name};
use crate::resolution::{End, Outcome, Served};

/// One text of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Filled {
    /// The part, as the platform names it.
    pub part: String,
    /// What it is in the mail: `subject`, `text`, `html`, `from`, `reply_to` or `preheader`.
    pub name: String,
    /// The language of the text.
    pub language: Option<Tag>,
    /// The text; none where something is sent whose text is not known here.
    pub text: Option<Rendered>,
}

/// The texts of an outcome, for someone whose locale is written so.
pub fn filled(inputs: &Inputs<'_>, outcome: &Outcome, locale: &str, value: &dyn Fn(&str) -> Known) -> Vec<Filled> {
    let End::Parts(parts) = &outcome.end else { return Vec::new() };
    let Some(platform) = inputs.platforms.get(outcome.platform) else { return Vec::new() };
    let profile = &platform.profile;
    let mut all = Vec::new();
    for (part, served) in parts {
        let (language, text_locale) = match served {
            Served::Text { language, locale, .. } => (language.clone(), locale.as_deref()),
            _ => (None, None),
        };
        let catalogue = match served {
            Served::Text { kind: LayerKind::Stock, .. } => inputs.stock,
            _ => inputs.custom,
        };
        let language = language.or_else(|| understand(text_locale.unwrap_or(locale)).tag);
        // What a text compared is known, also where the list does not have it.
        let known = |name: &str| match value(name) {
            Known::NotKnown => outcome.compared(name).unwrap_or_default(),
            known => known,
        };
        let how = How {
            locale: language.as_ref().map_or("en", Tag::as_str),
            dialect: profile.syntax,
            missing: profile.missing_in(part),
            known: &known,
            is_language: &is_language_name,
            file: &|name| file_named(catalogue, name),
        };
        let one =
            |name: &str, text| Filled { part: part.clone(), name: name.to_owned(), language: language.clone(), text };
        let texts = texts_of(inputs, profile, part, served);
        if texts.is_empty() && matches!(served, Served::Text { .. } | Served::InTemplate { .. }) {
            all.push(one(part, None));
        }
        all.extend(texts.into_iter().map(|(name, text)| one(name, Some(evaluate(text, &how).rendered))));
    }
    all
}

/// A file that another one calls, by its name.
fn file_named(catalogue: &Catalogue, name: &str) -> Option<String> {
    let of_name = |template: &&Template| template.file.rsplit('/').next() == Some(name) && template.parts.len() == 1;
    catalogue.templates.iter().find(of_name)?.parts.values().next().map(|text| text.source.clone())
}
