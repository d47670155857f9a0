//! In: a unit. Out: the digests of what it means: its people, the texts that they get, and the rule.
//!
//! The people's digest is a sum, so neither the order of the list nor how it is written matters. A text that is not
//! known here is bound by its place: the layer, the locale and the mail.

use std::collections::{BTreeMap, BTreeSet};

use super::{Bound, rule_digest};
use crate::catalogue::Catalogue;
use crate::checks::{Check, Inputs, Unit};
use crate::digest::Digest;
use crate::platform::LayerKind;
use crate::resolution::{End, Served};

/// What a decision or a signature for a unit is about, as things stand now.
pub fn bound(check: &Check, unit: &Unit, inputs: &Inputs<'_>) -> Bound {
    bound_by(check, unit, inputs, &rule_digest(inputs))
}

/// The same for a rule whose digest is known: it is one for all units.
pub(super) fn bound_by(check: &Check, unit: &Unit, inputs: &Inputs<'_>, rule: &Digest) -> Bound {
    let mut languages: BTreeMap<String, u64> = BTreeMap::new();
    for cohort in check.cohorts_in(unit) {
        let tag = cohort.language.as_ref().map_or_else(|| "-".to_owned(), ToString::to_string);
        *languages.entry(tag).or_default() += cohort.n_users;
    }
    Bound {
        people: Digest::sum(check.cohorts_in(unit).map(|cohort| &cohort.people)),
        languages: languages.into_iter().collect(),
        texts: texts(inputs, check, unit),
        rule: rule.clone(),
    }
}

/// The digest of all people of a list, without order.
pub fn list_people(check: &Check) -> Digest {
    Digest::sum(check.cohorts.list.iter().map(|cohort| &cohort.people))
}

fn texts(inputs: &Inputs<'_>, check: &Check, unit: &Unit) -> Vec<(String, Digest)> {
    let mut texts = BTreeSet::new();
    let outcomes = check.resolution_of(unit).map(|resolution| resolution.outcomes.as_slice()).unwrap_or_default();
    for outcome in outcomes {
        match &outcome.end {
            End::Nothing { reason } => {
                texts.insert(("-".to_owned(), Digest::of_value(&("nothing", reason))));
            }
            End::Parts(parts) => {
                for (part, served) in parts {
                    texts.insert((part.clone(), text_digest(inputs, part, served)));
                }
            }
        }
    }
    texts.into_iter().collect()
}

/// The digest of one part's text; of its place where the text is not known.
pub fn text_digest(inputs: &Inputs<'_>, part: &str, served: &Served) -> Digest {
    if let Served::Text { message, layer, kind, locale, template, .. } = served {
        let catalogue = if *kind == LayerKind::Custom { inputs.custom } else { inputs.stock };
        text_in(catalogue, *template, part).unwrap_or_else(|| Digest::of_value(&("place", message, layer, locale)))
    } else if let Served::InTemplate { message, layer, template } = served {
        text_in(inputs.custom, *template, part).unwrap_or_else(|| Digest::of_value(&("place", message, layer)))
    } else {
        Digest::of_value(&("end", served))
    }
}

/// The text of a part (`part` or `part:key`); where the platform names its parts otherwise, the whole template.
fn text_in(catalogue: &Catalogue, index: Option<usize>, part: &str) -> Option<Digest> {
    let template = catalogue.templates.get(index?)?;
    let name = part.split(':').next().unwrap_or(part);
    Some(template.parts.get(name).map_or_else(|| template.digest(), |text| Digest::of_value(&("text", text))))
}
