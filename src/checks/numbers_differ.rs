//! # What it finds
//! A number that differs from the one in the other languages.
//! # Why it matters
//! “The link works for 7 days” and “72 hours” in the translation: one of them is wrong, or it was changed in one place.
//! # Example
//! English says 7, German says 17.
//! # What to do
//! Compare the two places. A number that is written as a word in one language is not compared.

use std::collections::{BTreeMap, BTreeSet};

use super::written::{Written, siblings};
use super::{Check, Inputs};
use crate::finding::{Arg, Finding};

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    siblings(&check.written).into_iter().flat_map(|group| of_group(&group)).collect()
}

fn of_group(group: &[&Written]) -> Vec<Finding> {
    let with: Vec<(&&Written, BTreeSet<u64>)> = group.iter().map(|it| (it, numbers(&it.prose()))).collect();
    let mut counts: BTreeMap<u64, usize> = BTreeMap::new();
    for number in with.iter().flat_map(|(_, numbers)| numbers) {
        *counts.entry(*number).or_default() += 1;
    }
    let mut found = Vec::new();
    for (at, (it, numbers)) in with.iter().enumerate() {
        // Those that most of the others have; of two languages, the first one's.
        let others = with.len() - 1;
        let is_usual = |number: &u64| match others {
            1 => at == 1 && with[0].1.contains(number),
            _ => counts.get(number).is_some_and(|&n| (n - usize::from(numbers.contains(number))) * 2 > others),
        };
        let missing: Vec<u64> = counts.keys().filter(|it| is_usual(it) && !numbers.contains(it)).copied().collect();
        let extra: Vec<u64> = numbers.iter().filter(|it| !is_usual(it)).copied().collect();
        let is_same_hour = |one: u64| missing.iter().any(|&other| one.abs_diff(other) == 12);
        if missing.is_empty() || extra.is_empty() || extra.iter().all(|&it| it < 25 && is_same_hour(it)) {
            continue;
        }
        let list = |numbers: Vec<u64>| Arg::List(numbers.into_iter().map(|it| Arg::Text(it.to_string())).collect());
        found.push(it.finding(Finding::pass("numbers-differ")).arg("ours", list(extra)).arg("others", list(missing)));
    }
    found
}

/// The whole numbers in a text: `1,000`, `1.000`, `1’000` and `1 000` are one thousand.
fn numbers(prose: &str) -> BTreeSet<u64> {
    let mut numbers = BTreeSet::new();
    let letters: Vec<char> = prose.chars().collect();
    let mut at = 0;
    while at < letters.len() {
        if !letters[at].is_ascii_digit() {
            at += 1;
            continue;
        }
        let is_digit = |at: usize| letters.get(at).is_some_and(char::is_ascii_digit);
        let start = at;
        at += letters[at..].iter().take_while(|it| it.is_ascii_digit()).count();
        let is_grouped = at - start <= 3;
        let mut digits: String = letters[start..at].iter().collect();
        let parts =
            |at: usize| letters.get(at).is_some_and(|it| matches!(it, ',' | '.' | '\'' | '’' | '\u{a0}' | '\u{202f}'));
        while is_grouped && parts(at) && (1..=3).all(|n| is_digit(at + n)) && !is_digit(at + 4) {
            digits.extend(&letters[at + 1..=at + 3]);
            at += 4;
        }
        numbers.extend(digits.parse::<u64>());
    }
    numbers
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_the_same_in_every_way_of_writing_it() {
        for (text, expected) in [
            ("7 days", vec![7]),
            ("07.04.2023, 9:30", vec![4, 7, 9, 30, 2023]),
            ("1,000 and 1.000 and 1’000", vec![1000]),
            ("12\u{202f}345\u{202f}678", vec![12_345_678]),
            ("3.5", vec![3, 5]),
            ("none", vec![]),
        ] {
            assert_eq!(numbers(text).into_iter().collect::<Vec<_>>(), expected, "{text}");
        }
    }
}
