//! In: a verdict. Out: one finding per locale as written whose people have it; five checks share this.

use std::collections::BTreeMap;

use super::Check;
use crate::finding::{Arg, Finding, Place};
use crate::resolution::{Resolution, Verdict};

/// One blocking finding per locale as written, with its people. Who only could get it is not known, and said as that.
pub(super) fn per_locale(check: &Check, verdict: Verdict, code: &'static str) -> Vec<Finding> {
    let said = |resolution: &Resolution| {
        if resolution.has_one_verdict() { resolution.verdict } else { Verdict::Unknown }
    };
    let mut by_locale: BTreeMap<&str, (Vec<usize>, Option<String>)> = BTreeMap::new();
    for (index, cohort) in check.mailed() {
        if said(&check.resolutions[index]) == verdict {
            let entry = by_locale.entry(&cohort.locale_as_written).or_default();
            entry.0.push(index);
            entry.1 = cohort.language.as_ref().map(ToString::to_string);
        }
    }
    by_locale
        .into_iter()
        .map(|(written, (who, language))| {
            let n_users = check.n_of(&who);
            let place = Place { locale: Some(written.to_owned()), ..Place::default() };
            let finding = Finding::block(code).text("locale", written).number("n", n_users).at(place).people(n_users);
            let finding = finding.of(who);
            match language {
                Some(tag) => finding.arg("language", Arg::Language(tag)),
                None => finding.text("language", written),
            }
        })
        .collect()
}
