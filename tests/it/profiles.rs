//! Every built-in profile: its worked examples hold, and would not if a rule were missing or stood elsewhere.

use std::sync::Arc;

use sendproof::platform::rules::Numbered;
use sendproof::platform::vocabulary::{Holds, Order};
use sendproof::platform::{self, Profile, Standing};
use sendproof::resolution::{Texts, check_example};

#[test]
fn worked_examples_hold() {
    let mut wrong = Vec::new();
    let mut n_examples = 0;
    for profile in platform::all() {
        n_examples += profile.example.len();
        for failure in profile.test() {
            wrong.push(format!(
                "{} {}, example {}: {} expected {:?}, got {:?}",
                profile.id, profile.versions, failure.example, failure.what, failure.expected, failure.got
            ));
        }
    }
    println!("{n_examples} examples in {} profiles", platform::all().len());
    assert!(wrong.is_empty(), "{} of {n_examples} examples:\n{}", wrong.len(), wrong.join("\n"));
}

/// Adds a change by name, if it changes anything.
type Change<'c> = dyn FnMut(String, &dyn Fn(&mut Profile)) + 'c;

/// A change of one rule, by name.
type Mutation = (String, Profile);

/// Changes that no example can notice, each with its reason: profile, versions, change.
const UNNOTICED: &[(&str, &str, &str, &str)] = &[
    ("keycloak", "*", "store 0: removed", "the gate chooses English anyway"),
    ("keycloak", "*", "store 0: taken for documented", "the gate chooses English anyway"),
    ("keycloak", "*", "source 6: removed", "English ends the chain anyway"),
    ("keycloak", "*", "source 6: matched turned", "English ends the chain anyway"),
    ("keycloak", "*", "search 0 and 1: swapped", "one is for files that wrap, the other for keys"),
    ("keycloak", ">=26.5", "search 2 and 3: swapped", "their conditions exclude each other"),
    ("keycloak", ">=26.5", "search 2: always", "the same outcomes by another question"),
    ("keycloak", ">=26.5", "search 3: always", "the same outcomes by another question"),
    ("discourse", "*", "parent 0: removed", "English ends the chain anyway"),
    ("discourse", "*", "search 0: locale 1 removed", "English ends the chain anyway"),
    ("discourse", "*", "search 0 and 1: swapped", "their conditions exclude each other"),
    ("discourse", "*", "search 0: layers 1 and 2 swapped", "they ship different locales"),
    ("discourse", "*", "search 0: layers 2 and 3 swapped", "they ship different locales"),
    ("discourse", "*", "search 1: always", "the search before it looks into the same cells"),
    ("discourse", "*", "search 2: always", "the search before it looks into the same cells"),
    ("okta", "*", "parent 0 and 1: swapped", "both name the same parent"),
    ("okta", "*", "parent 1 and 2: swapped", "they name parents of different locales"),
    ("sap-cloud-identity", "*", "source 0 and 1: swapped", "their triggers exclude each other"),
    ("sap-cloud-identity", "*", "source 0: every trigger", "the other trigger carries no browser"),
    ("sap-cloud-identity", "*", "source 0: goes on where nothing matches", "no source follows for its trigger"),
    ("sap-cloud-identity", "*", "source 1: goes on where nothing matches", "no source follows for its trigger"),
    ("sap-cloud-identity", "*", "match 0 and 1: swapped", "their lists have nothing in common"),
    ("sap-cloud-identity", "*", "match 1 and 2: swapped", "their lists have nothing in common"),
    ("sap-cloud-identity", "*", "match 2 and 3: swapped", "their lists have nothing in common"),
    ("sap-cloud-identity", "*", "match 0: order turned", "only one entry of a list is the same"),
    ("sap-cloud-identity", "*", "match 1: order turned", "only one entry of a list is the same"),
    ("sap-cloud-identity", "*", "match 3: order turned", "the list has languages without region only"),
    ("sap-cloud-identity", "*", "match 2: taken for documented", "the parent rule that it needs is not settled either"),
    ("sap-cloud-identity", "*", "match 3: taken for documented", "the parent rule that it needs is not settled either"),
    ("appwrite", "*", "match 0 and 1: swapped", "their lists have nothing in common"),
    ("appwrite", "*", "match 0: order turned", "only one entry of a list is the same"),
    ("appwrite", "*", "match 1: order turned", "only one entry of a list is the same"),
    ("appwrite", "*", "layer 1: really as named", "the language of a stock text is shown; it decides no verdict"),
    ("appwrite", "*", "layer 2: really as named", "the language of a stock text is shown; it decides no verdict"),
    ("appwrite", ">=1.9.5", "search 1 and 2: swapped", "their conditions exclude each other"),
    ("appwrite", ">=1.9.5", "search 2 and 3: swapped", "their conditions exclude each other"),
];

#[test]
fn every_rule_is_noticed_by_an_example() {
    let (mut n_noticed, mut unnoticed) = (0, Vec::new());
    for profile in platform::all() {
        for (name, mutated) in mutations(profile) {
            let mutated = Arc::new(mutated);
            let shipped = Texts::shipped_by(&mutated);
            if mutated.example.iter().any(|example| !check_example(&mutated, &shipped, example).is_empty()) {
                n_noticed += 1;
            } else {
                unnoticed.push((profile.id.as_str(), profile.versions.as_str(), name));
            }
        }
    }
    println!("{n_noticed} changes noticed, {} not", unnoticed.len());
    let excepted = |(id, versions, name): &(&str, &str, String)| {
        UNNOTICED
            .iter()
            .any(|(of, range, change, _)| of == id && (*range == "*" || range == versions) && change == name)
    };
    let new: Vec<String> = unnoticed.iter().filter(|it| !excepted(it)).map(|it| format!("{it:?}")).collect();
    assert!(new.is_empty(), "no example notices {} changes:\n{}", new.len(), new.join("\n"));
    for (id, range, change, _) in UNNOTICED {
        let used = unnoticed
            .iter()
            .any(|(of, versions, name)| of == id && (*range == "*" || range == versions) && name == change);
        assert!(used, "an example notices {id} {change} now: take it off the list");
    }
}

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
