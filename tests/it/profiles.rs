//! Every built-in profile: its worked examples hold.

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
