//! # What it finds
//! A placeholder that the system does not know in this kind of mail.
//! # Why it matters
//! It is sent as it stands, or it stops every mail of this kind.
//! # Example
//! `${user.nickname}` in an activation mail that has no such field.
//! # What to do
//! Take it out, or use one that the system knows.

use std::collections::BTreeSet;

use super::{Check, Inputs, templates_of, texts_of_intended};
use crate::finding::{Arg, Finding, Place};
use crate::locale::understand;
use crate::render::{placeholders, placeholders_of};

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    let kind = inputs.setup.kind.as_deref().unwrap_or("own");
    let original = original(inputs, kind);
    let mut found = Vec::new();
    for (template, part, text) in texts_of_intended(inputs) {
        let unknown = inputs.platforms.iter().find_map(|platform| {
            let profile = &platform.profile;
            let names = placeholders_of(text, profile.syntax);
            let original = original.as_ref();
            let is_unknown = |name: &String| profile.allows(name, kind, original) == Some(false);
            let unknown: Vec<Arg> = names.into_iter().filter(is_unknown).map(Arg::Text).collect();
            (!unknown.is_empty()).then(|| (profile.platform.clone(), unknown))
        });
        let Some((system, unknown)) = unknown else { continue };
        let place = Place { locale: template.locale.clone(), part: Some(part.clone()), ..Place::file(&template.file) };
        found.push(
            Finding::block("placeholder-not-allowed")
                .text("file", &template.file)
                .text("system", system)
                .arg("placeholders", Arg::List(unknown))
                .at(place),
        );
    }
    found
}

/// The placeholders of the system's own text in English, where it was given.
fn original(inputs: &Inputs<'_>, kind: &str) -> Option<BTreeSet<String>> {
    let is_english = |locale: &str| understand(locale).tag.is_some_and(|tag| tag.language() == "en");
    let mut own = templates_of(inputs.stock, kind).filter(|it| it.locale.as_deref().is_some_and(is_english)).peekable();
    own.peek()?;
    Some(own.flat_map(|template| template.parts.values()).flat_map(placeholders).collect())
}
