//! # What it finds
//! A text that is much shorter or longer than in the other languages, and a subject that is too long to be seen whole.
//! # Why it matters
//! A text that is half as long lacks something; a long subject is cut off on a phone.
//! # Example
//! The English mail has 900 letters, the French one 200.
//! # What to do
//! Compare the two texts; shorten the subject.

use super::written::{Written, siblings};
use super::{Check, Inputs};
use crate::finding::Finding;

/// Subjects longer than this are cut off in most inboxes.
const LONGEST_SUBJECT: usize = 60;
/// With fewer letters than this, lengths say nothing.
const FEWEST_LETTERS: usize = 120;
/// Languages that write a word with one or two letters.
const DENSE: [&str; 3] = ["zh", "ja", "ko"];

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let subjects = check.written.iter().filter(|it| it.part == "subject").filter_map(|it| {
        let n = it.seen.chars().count();
        (n > LONGEST_SUBJECT).then(|| it.finding(Finding::pass("subject-long")).number("n", n as u64))
    });
    let bodies = siblings(&check.written).into_iter().filter(|group| group[0].is_body());
    subjects.chain(bodies.flat_map(|group| outliers(&group))).collect()
}

/// The texts that are less than half, or more than twice, as long as the middle one.
fn outliers(group: &[&Written]) -> Vec<Finding> {
    let letters = |it: &Written| it.prose().chars().filter(|letter| letter.is_alphanumeric()).count();
    let compared: Vec<(&&Written, usize)> =
        group.iter().filter(|it| !DENSE.contains(&it.code())).map(|it| (it, letters(it))).collect();
    let mut sorted: Vec<usize> = compared.iter().map(|(_, n)| *n).collect();
    sorted.sort_unstable();
    let Some(&middle) = sorted.get(sorted.len() / 2).filter(|&&middle| sorted.len() > 2 && middle >= FEWEST_LETTERS)
    else {
        return Vec::new();
    };
    let odd = compared.into_iter().filter(|(_, n)| n * 2 < middle || *n > middle * 2);
    odd.map(|(it, n)| it.finding(Finding::pass("length-differs")).number("n", n as u64).number("middle", middle as u64))
        .collect()
}
