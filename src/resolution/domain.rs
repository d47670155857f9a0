//! In: something unknown. Out: every value that could make a difference.

use std::collections::BTreeSet;

use super::walk::{ANY_OTHER, Case};
use crate::platform::fact::Want;
use crate::platform::spelling::Subtags;
use crate::platform::{Kind, Value};

/// Every locale that could make a difference, and none.
pub(super) fn locales(case: &Case<'_>) -> Vec<Option<Value>> {
    let every = case.every_locale();
    std::iter::once(None).chain(every.iter().map(|name| Some(Value::from(name.as_str())))).collect()
}

/// Every literal that a condition compares this fact with, and one that is none of them.
pub(super) fn wanted_of(case: &Case<'_>, fact: &str) -> Vec<Option<Value>> {
    let profile = case.profile;
    let whens = profile.store.iter().map(|it| &it.when).chain(profile.gate.iter().map(|it| &it.when));
    let whens = whens.chain(profile.source.iter().map(|it| &it.when)).chain(profile.search.iter().map(|it| &it.when));
    let mut literals: BTreeSet<Value> = BTreeSet::new();
    for (_, want) in whens.flat_map(|when| &when.0).filter(|(it, _)| it.to_string() == fact) {
        if let Want::OneOf(values) = want {
            literals.extend(values.iter().cloned());
        }
    }
    let held = profile.value.iter().filter(|(_, held)| held.to_string() == fact).map(|(name, _)| name);
    literals.extend(held.flat_map(|name| case.texts.literals(name)).map(|word| Value::from(word.as_str())));
    let mapped =
        profile.source.iter().filter(|source| source.from.to_string() == fact).flat_map(|source| source.map.keys());
    literals.extend(mapped.map(|key| Value::from(key.as_str())));
    let mut domain: Vec<Option<Value>> = literals.into_iter().map(Some).collect();
    domain.push(Some(Value::from("any other")));
    domain.push(None);
    domain
}

/// Sets of locales that a setting could hold: every choice among those of the person's language, with all others or none.
pub(super) fn sets_of_locales(case: &Case<'_>, usual: Option<&Value>) -> Vec<Option<Value>> {
    let every = case.every_locale();
    let language = case.own.as_ref().map(|tag| tag.language().to_owned());
    let (own, mut others): (Vec<String>, Vec<String>) = every
        .iter()
        .filter(|name| *name != ANY_OTHER)
        .cloned()
        .partition(|name| Subtags::of(name).map(|subtags| subtags.language) == language);
    if let Some(Value::Many(usual)) = usual {
        others.retain(|name| usual.iter().any(|it| case.texts.name(case.profile, it) == *name));
    }
    let few = own.len().min(5);
    let mut sets = Vec::new();
    for others in [others, Vec::new()] {
        for bits in (0..1_usize << few).rev() {
            let own =
                own.iter().enumerate().filter(|(n, _)| *n >= few || bits & (1 << n) != 0).map(|(_, name)| name.clone());
            sets.push(Some(Value::Many(own.chain(others.iter().cloned()).collect())));
        }
    }
    sets
}

/// Whether a value is the one that a condition wants; what was never checked is not on.
pub(super) fn same(wanted: &Value, value: Option<&Value>) -> bool {
    match (wanted, value) {
        (Value::Flag(wanted), Some(value)) => Kind::YesNo.read(value, &[]) == Some(Value::Flag(*wanted)),
        (Value::Flag(wanted), None) => !wanted,
        (wanted, Some(value)) => wanted == value || wanted.to_string() == value.to_string(),
        (_, None) => false,
    }
}
