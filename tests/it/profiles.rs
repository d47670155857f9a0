//! Every built-in profile: its worked examples hold, and would not if a rule were missing or stood elsewhere.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use sendproof::platform;

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

#[test]
fn every_rule_is_noticed_by_an_example() {
    let profiles = platform::all();
    let next = AtomicUsize::new(0);
    let look = || {
        let mut found = Vec::new();
        while let Some(profile) = profiles.get(next.fetch_add(1, Ordering::Relaxed)) {
            found.push((profile, profile.test_mutations()));
        }
        found
    };
    let found: Vec<_> = thread::scope(|scope| {
        let n = thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..n).map(|_| scope.spawn(look)).collect();
        threads.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    let (mut n_noticed, mut n_excused, mut wrong) = (0, 0, Vec::new());
    for (profile, found) in found {
        n_noticed += found.n_noticed;
        n_excused += profile.unnoticed.len();
        let of = format!("{} {}", profile.id, profile.versions);
        wrong.extend(found.unnoticed.iter().map(|change| format!("{of}: no example notices “{change}”")));
        wrong.extend(found.noticed_after_all.iter().map(|change| format!("{of}: “{change}” is noticed: take it off")));
    }
    println!("{n_noticed} changes noticed, {n_excused} excused with a reason");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
