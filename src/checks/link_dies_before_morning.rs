//! # What it finds
//! A link that, by the system's usual setting, no longer works when people read the mail the next morning.
//! # Why it matters
//! The mail arrives at night or on a Sunday; people click, and read that their link has expired.
//! # Example
//! The link of a password reset works for five minutes.
//! # What to do
//! Have the time made longer before anything is sent, or send when people are there to read.

use super::{Check, Inputs};
use crate::finding::Finding;

/// From an evening to the next morning, in minutes.
const ONE_NIGHT: u64 = 12 * 60;

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let n_users = check.n_users();
    let Some(kind) = inputs.setup.kind.as_deref().filter(|_| n_users > 0) else { return Vec::new() };
    let lives = inputs.platforms.iter().filter_map(|it| it.profile.kind(kind)?.link_lives.as_deref());
    // Of several systems the one that is worst for people.
    let shortest = lives.filter_map(|lives| Some((minutes(lives)?, lives))).min();
    match shortest {
        Some((minutes, lives)) if minutes <= ONE_NIGHT => {
            vec![Finding::pass("link-dies-before-morning").text("lives", lives).number("n", n_users).people(n_users)]
        }
        _ => Vec::new(),
    }
}

/// `12 h` and `5 min` in minutes.
fn minutes(lives: &str) -> Option<u64> {
    let (n, unit) = lives.split_once(' ')?;
    let n: u64 = n.parse().ok()?;
    Some(match unit {
        "min" => n,
        "h" => n * 60,
        "d" => n * 24 * 60,
        _ => return None,
    })
}
