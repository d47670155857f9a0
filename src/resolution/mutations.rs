//! In: a profile. Out: its changes, one rule at a time, that none of its worked examples would notice.
//!
//! A rule that no example would miss is a rule that nobody checked. What cannot be noticed stands in the profile's own
//! table `unnoticed`, each change with its reason.

use std::sync::Arc;

use crate::platform::rules::Numbered;
use crate::platform::vocabulary::{Holds, Order};
use crate::platform::{Profile, Standing};

use super::{Texts, check_example};

/// What the changes of a profile's rules showed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mutations {
    /// How many changes an example notices.
    pub n_noticed: usize,
    /// Changes that no example notices and that the profile gives no reason for.
    pub unnoticed: Vec<String>,
    /// Changes that the profile says cannot be noticed, though an example does, or that are none.
    pub noticed_after_all: Vec<String>,
}

impl Profile {
    /// Changes each rule in turn and runs the worked examples.
    pub fn test_mutations(&self) -> Mutations {
        let mut found = Mutations::default();
        let mut excused: Vec<&String> = self.unnoticed.keys().collect();
        for (name, mutated) in mutations(self) {
            let mutated = Arc::new(mutated);
            let shipped = Texts::shipped_by(&mutated);
            if mutated.example.iter().any(|example| !check_example(&mutated, &shipped, example).is_empty()) {
                found.n_noticed += 1;
            } else if self.unnoticed.contains_key(&name) {
                excused.retain(|excuse| **excuse != name);
            } else {
                found.unnoticed.push(name);
            }
        }
        found.noticed_after_all = excused.into_iter().cloned().collect();
        found
    }
}

/// Adds a change by name, if it changes anything.
type Change<'c> = dyn FnMut(String, &dyn Fn(&mut Profile)) + 'c;

/// A change of one rule, by name.
type Mutation = (String, Profile);

fn mutations(profile: &Profile) -> Vec<Mutation> {
    let mut all = Vec::new();
    rules(profile, "store", |it| &mut it.store, &mut all);
    rules(profile, "gate", |it| &mut it.gate, &mut all);
    rules(profile, "source", |it| &mut it.source, &mut all);
    rules(profile, "match", |it| &mut it.matches, &mut all);
    rules(profile, "parent", |it| &mut it.parent, &mut all);
    rules(profile, "search", |it| &mut it.search, &mut all);
    let mut change = |name: String, mutate: &dyn Fn(&mut Profile)| {
        let mut mutated = profile.clone();
        mutate(&mut mutated);
        say_standings(&mut mutated);
        if mutated != *profile {
            all.push((name, mutated));
        }
    };
    for n in 0..profile.gate.len() {
        for condition in 0..profile.gate[n].when.0.len() {
            change(format!("gate {n}: condition {condition} removed"), &|it| drop(it.gate[n].when.0.remove(condition)));
        }
    }
    for n in 0..profile.store.len() {
        change(format!("store {n}: always"), &|it| it.store[n].when.0.clear());
        settled(&mut change, &format!("store {n}"), &|it| &mut it.store[n].it.certainty);
    }
    for n in 0..profile.source.len() {
        change(format!("source {n}: matched turned"), &|it| {
            if !it.matches.is_empty() {
                it.source[n].matched = !it.source[n].matched;
            }
        });
        change(format!("source {n}: goes on where nothing matches"), &|it| it.source[n].unmatched = None);
        change(format!("source {n}: every trigger"), &|it| it.source[n].triggers.clear());
        change(format!("source {n}: always"), &|it| it.source[n].when.0.clear());
        change(format!("source {n}: holds one"), &|it| it.source[n].holds = Holds::One);
        settled(&mut change, &format!("source {n}"), &|it| &mut it.source[n].it.certainty);
    }
    for n in 0..profile.matches.len() {
        change(format!("match {n}: order turned"), &|it| it.matches[n].ordered = !it.matches[n].ordered);
        settled(&mut change, &format!("match {n}"), &|it| &mut it.matches[n].it.certainty);
    }
    for n in 0..profile.parent.len() {
        settled(&mut change, &format!("parent {n}"), &|it| &mut it.parent[n].it.certainty);
    }
    for n in 0..profile.layer.len() {
        settled(&mut change, &format!("layer {n}"), &|it| &mut it.layer[n].it.certainty);
        change(format!("layer {n}: not sparse"), &|it| it.layer[n].sparse.clear());
        change(format!("layer {n}: really as named"), &|it| it.layer[n].really.clear());
    }
    for n in 0..profile.search.len() {
        change(format!("search {n}: always"), &|it| it.search[n].when.0.clear());
        change(format!("search {n}: order turned"), &|it| {
            if it.search[n].layers.len() > 1 && it.search[n].locales.len() > 1 {
                let turned =
                    if it.search[n].order == Some(Order::LayerFirst) { Order::LocaleFirst } else { Order::LayerFirst };
                it.search[n].order = Some(turned);
            }
        });
        for layer in 0..profile.search[n].layers.len() {
            change(format!("search {n}: layer {layer} removed"), &|it| drop(it.search[n].layers.remove(layer)));
            if layer > 0 {
                change(format!("search {n}: layers {} and {layer} swapped", layer - 1), &|it| {
                    it.search[n].layers.swap(layer - 1, layer);
                });
            }
        }
        for term in 0..profile.search[n].locales.len() {
            change(format!("search {n}: locale {term} removed"), &|it| drop(it.search[n].locales.remove(term)));
        }
        settled(&mut change, &format!("search {n}"), &|it| &mut it.search[n].it.certainty);
    }
    all
}

/// Each rule removed, and swapped with the one before it.
fn rules<T: Clone>(
    profile: &Profile,
    array: &str,
    of: fn(&mut Profile) -> &mut Vec<Numbered<T>>,
    all: &mut Vec<Mutation>,
) {
    let len = of(&mut profile.clone()).len();
    for n in 0..len {
        let mut removed = profile.clone();
        of(&mut removed).remove(n);
        all.push((format!("{array} {n}: removed"), removed));
        // Gates have no order: several may close.
        if n > 0 && array != "gate" {
            let mut swapped = profile.clone();
            of(&mut swapped).swap(n - 1, n);
            all.push((format!("{array} {} and {n}: swapped", n - 1), swapped));
        }
    }
}

/// Answers name rules as the table of all rules does: it follows what was changed.
fn say_standings(profile: &mut Profile) {
    let mut standings: Vec<(usize, Standing)> = Vec::new();
    standings.extend(profile.store.iter().map(|it| (it.n, it.it.certainty)));
    standings.extend(profile.source.iter().map(|it| (it.n, it.it.certainty)));
    standings.extend(profile.matches.iter().map(|it| (it.n, it.it.certainty)));
    standings.extend(profile.parent.iter().map(|it| (it.n, it.it.certainty)));
    standings.extend(profile.layer.iter().map(|it| (it.n, it.it.certainty)));
    standings.extend(profile.search.iter().map(|it| (it.n, it.it.certainty)));
    for (n, standing) in standings {
        Arc::make_mut(&mut profile.rules[n]).standing = standing;
    }
}

/// A rule that is not settled is taken for documented.
fn settled(change: &mut Change<'_>, rule: &str, standing: &dyn Fn(&mut Profile) -> &mut Standing) {
    change(format!("{rule}: taken for documented"), &|it| *standing(it) = Standing::Documented);
}
