//! # What it finds
//! A mailing of which nobody said whether it is a service mail or news; and news to people of whom nobody knows whether
//! they want them.
//! # Why it matters
//! What an account needs may be sent to everyone who has one. News may be sent in many countries only to those who agreed.
//! # Example
//! “Our community has moved” is a service mail; “Visit our shop” is not, and becomes none by standing in the same mail.
//! # What to do
//! Say once which of the two it is. For news, leave out who did not agree.

use super::{Check, Inputs};
use crate::finding::Finding;
use crate::sample::Sample;
use crate::setup::{LeftOut, Purpose, Setup};

/// Mail kinds that are a service by what they are.
const SERVICE: [&str; 4] = ["account-activation", "password-reset", "email-verification", "invitation"];

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let n_users = check.n_users();
    let kind = inputs.setup.kind.as_deref();
    let what = match inputs.setup.purpose {
        Some(Purpose::News) if !leaves_out(inputs.setup, inputs.sample) => "news",
        None if kind.is_some_and(|kind| !SERVICE.contains(&kind)) => "not-said",
        _ => return Vec::new(),
    };
    if n_users == 0 {
        return Vec::new();
    }
    vec![Finding::pass("consent-unknown").text("what", what).number("n", n_users).people(n_users)]
}

/// Whether a rule leaves out those who did not agree.
fn leaves_out(setup: &Setup, sample: &Sample) -> bool {
    let is_there = |rule: &&LeftOut| sample.column(&rule.column).is_some();
    setup.left_out.iter().filter(is_there).any(|rule| rule.reason == "unsubscribed")
}
