//! # What it finds
//! People who would get something else if another one started the mail, where nobody said who does.
//! # Why it matters
//! A test by the person's own request proves nothing about a mail that an administrator sends.
//! # Example
//! The system takes the language of the browser, and the browser is the administrator's.
//! # What to do
//! Answer who starts the mail.

use std::sync::Arc;

use super::{Check, Inputs, Resolver};
use crate::finding::Finding;
use crate::platform::{Answer, Platform, Value};

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let [platform] = inputs.platforms else { return Vec::new() };
    if platform.answers.trigger.is_some() {
        return Vec::new();
    }
    let mut differs = vec![false; check.cohorts.list.len()];
    for trigger in platform.profile.trigger.iter().skip(1) {
        let mut answers = platform.answers.clone();
        answers.trigger = Some(Answer::Given(Value::from(trigger.id.as_str())));
        let platforms = [Platform { profile: Arc::clone(&platform.profile), answers }];
        let other = Inputs { platforms: &platforms, ..*inputs };
        let mut resolver = Resolver::new(&other);
        for (index, cohort) in check.mailed() {
            differs[index] |= resolver.resolve(cohort).verdict != check.resolutions[index].verdict;
        }
    }
    let n_users: u64 = check.mailed().filter(|(index, _)| differs[*index]).map(|(_, cohort)| cohort.n_users).sum();
    if n_users == 0 {
        return Vec::new();
    }
    vec![Finding::pass("depends-on-starter").number("n", n_users).people(n_users)]
}
