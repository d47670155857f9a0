//! # What it finds
//! Languages of people in the list in which your mail has no text.
//! # Why it matters
//! What happens then is the system's rule, not yours.
//! # Example
//! 940 Italian people, no Italian text.
//! # What to do
//! Add the text in that language, or decide what these people get.

use std::collections::BTreeMap;

use super::{Check, Inputs, templates_of};
use crate::finding::{Arg, Finding};
use crate::locale::{Sameness, same_language, understand};

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut without: BTreeMap<(&str, String), Vec<usize>> = BTreeMap::new();
    for (index, cohort) in check.mailed() {
        let Some(language) = &cohort.language else { continue };
        let has_text = templates_of(inputs.custom, &cohort.message)
            .filter_map(|template| template.locale.as_deref().and_then(|locale| understand(locale).tag))
            .any(|text| same_language(language, &text) != Sameness::Different);
        if !has_text {
            without.entry((&cohort.message, language.without_region())).or_default().push(index);
        }
    }
    without
        .into_iter()
        .map(|((message, language), who)| {
            let n_users = check.n_of(&who);
            Finding::pass("template-missing")
                .arg("language", Arg::Language(language))
                .text("message", message)
                .number("n", n_users)
                .people(n_users)
                .of(who)
        })
        .collect()
}
