//! # What it finds
//! People for whom a setting of the system decides before their language does.
//! # Why it matters
//! Texts in every language are there, and one switch makes them all useless.
//! # Example
//! Internationalisation is off: everybody gets English.
//! # What to do
//! Ask the engineers to change the setting, or decide that it is meant so.

use std::collections::BTreeMap;

use super::{Check, Inputs};
use crate::finding::{Arg, Finding};
use crate::locale::understand;
use crate::platform::LayerKind;
use crate::resolution::Step;

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut by_language: BTreeMap<Option<&String>, Vec<usize>> = BTreeMap::new();
    for (index, _) in check.mailed() {
        let resolution = &check.resolutions[index];
        let gate = resolution.outcomes.iter().find_map(|outcome| {
            let profile = &inputs.platforms.get(outcome.platform)?.profile;
            let is_custom =
                |id: &String| profile.layer.iter().any(|layer| layer.it.id == *id && layer.kind == LayerKind::Custom);
            outcome.trace.iter().find_map(|step| match step {
                Step::Gate { locale: Some(locale), .. } => Some(Some(locale)),
                Step::Gate { layers: Some(layers), .. } if !layers.iter().any(is_custom) => Some(None),
                _ => None,
            })
        });
        if let Some(language) = gate {
            by_language.entry(language).or_default().push(index);
        }
    }
    by_language
        .into_iter()
        .map(|(language, who)| {
            let n = check.n_of(&who);
            let said = language.map_or(Arg::Text(String::new()), |written| {
                understand(written).tag.map_or(Arg::Text(written.clone()), |tag| Arg::Language(tag.to_string()))
            });
            Finding::pass("setting-before-language")
                .number("one-n", u64::from(language.is_some()))
                .arg("language", said)
                .number("n", n)
                .people(n)
                .of(who)
        })
        .collect()
}
