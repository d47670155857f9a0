//! # What it finds
//! Languages of the list that the system cannot use as they are written, loses at the import, or keeps as something else.
//! # Why it matters
//! The list says German, and the system does not know it: these people are treated as if they had no language.
//! # Example
//! `de_DE` on a system that reads hyphens only; `de-AT` in a field of two letters.
//! # What to do
//! Write the languages in the list as the system wants them, or import them again.

use std::collections::BTreeMap;

use super::{Check, Inputs};
use crate::finding::{Finding, Place};
use crate::resolution::{SourceWhy, Step};

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut by_locale: BTreeMap<(&str, bool, Option<String>), Vec<usize>> = BTreeMap::new();
    for (index, cohort) in check.mailed() {
        let is_given = cohort.language.is_some();
        let steps = check.resolutions[index].outcomes.iter().flat_map(|outcome| &outcome.trace);
        let kept = steps.into_iter().find_map(|step| match step {
            Step::Source { fact, why: SourceWhy::Unreadable, .. } if fact == "user.locale" && is_given => {
                Some((false, None))
            }
            // Who has no language may be given one by the import.
            Step::Stored { fact, to, .. } if fact == "user.locale" && (is_given || to.is_some()) => {
                Some((true, to.clone()))
            }
            _ => None,
        });
        if let Some((at_import, kept)) = kept {
            by_locale.entry((&cohort.locale_as_written, at_import, kept)).or_default().push(index);
        }
    }
    by_locale
        .into_iter()
        .map(|((written, at_import, kept), who)| {
            let n = check.n_of(&who);
            Finding::pass("locale-not-kept")
                .text("locale", written)
                .text("when", if at_import { "import" } else { "sending" })
                .number("kept-n", u64::from(kept.is_some()))
                .text("kept", kept.unwrap_or_default())
                .number("n", n)
                .at(Place { locale: Some(written.to_owned()), ..Place::default() })
                .people(n)
                .of(who)
        })
        .collect()
}
