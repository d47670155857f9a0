//! # What it finds
//! People who would get their language in another script.
//! # Why it matters
//! “Chinese” looks right in every list; people who read Traditional Chinese get Simplified.
//! # Example
//! `zh-Hant` on a system that has `zh-CN` only.
//! # What to do
//! Add the text in their script, or accept it with a reason.

use std::collections::BTreeMap;

use super::{Check, Inputs};
use crate::finding::{Arg, Finding};
use crate::locale::{Sameness, same_language};
use crate::resolution::{End, Served};

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut lost: BTreeMap<(String, String), Vec<usize>> = BTreeMap::new();
    for (index, cohort) in check.mailed() {
        let Some(language) = &cohort.language else { continue };
        let mut served = check.resolutions[index].outcomes.iter().flat_map(|outcome| match &outcome.end {
            End::Parts(parts) => parts.values().collect::<Vec<_>>(),
            End::Nothing { .. } => Vec::new(),
        });
        let other = served.find_map(|served| match served {
            Served::Text { language: Some(text), .. }
                if text.language() == language.language() && same_language(language, text) == Sameness::Different =>
            {
                Some(text)
            }
            _ => None,
        });
        if let Some(text) = other {
            lost.entry((language.to_string(), text.to_string())).or_default().push(index);
        }
    }
    lost.into_iter()
        .map(|((language, served), who)| {
            let n = check.n_of(&who);
            Finding::pass("script-lost")
                .arg("language", Arg::Language(language))
                .arg("served", Arg::Language(served))
                .number("n", n)
                .people(n)
                .of(who)
        })
        .collect()
}
