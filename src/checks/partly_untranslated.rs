//! # What it finds
//! A text in which whole sentences are word for word those of another language.
//! # Why it matters
//! A translation that was begun looks complete: only whoever reads to the end finds the rest.
//! # Example
//! The greeting is French, everything below it is English.
//! # What to do
//! Translate the sentences that are left.

use std::collections::BTreeSet;

use super::written::{Written, siblings};
use super::wrong_language::are_close;
use super::{Check, Inputs};
use crate::finding::{Arg, Finding};
use crate::locale::{Sameness, same_language};

/// A sentence with fewer words may well be the same in two languages: a name, an address.
const FEWEST_WORDS: usize = 5;
/// A sentence with fewer words in small letters is a list of names, or an address.
const FEWEST_SMALL: usize = 3;
/// How many of 100 words of the text must stand in such sentences.
const SHARE: usize = 20;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    siblings(&check.written).into_iter().filter(|group| group[0].is_body()).flat_map(|group| of_group(&group)).collect()
}

fn of_group(group: &[&Written]) -> Vec<Finding> {
    let mut found = Vec::new();
    let all: Vec<Vec<Sentence>> = group.iter().map(|it| sentences(it)).collect();
    let words: Vec<BTreeSet<&[String]>> =
        all.iter().map(|text| text.iter().map(|sentence| sentence.words.as_slice()).collect()).collect();
    for (at, (later, ours)) in group.iter().zip(&all).enumerate() {
        let n_words: usize = ours.iter().map(|it| it.words.len()).sum();
        let earlier = group[..at].iter().zip(&words).filter(|(it, _)| are_strangers(it, later));
        let copied = earlier.into_iter().find_map(|(earlier, theirs)| {
            let is_there = |it: &&Sentence| theirs.contains(it.words.as_slice());
            let same: Vec<&Sentence> = ours.iter().filter(|it| it.tells).filter(is_there).collect();
            let n_same: usize = same.iter().map(|it| it.words.len()).sum();
            // All of it is a copy, which is said elsewhere.
            let is_part = n_same * 100 >= n_words * SHARE && !ours.iter().all(|it| is_there(&it));
            is_part.then(|| Some((earlier, same.first()?.words.join(" ")))).flatten()
        });
        if let Some((earlier, sentence)) = copied {
            let original = Arg::Language(earlier.language.as_ref().map_or(String::new(), ToString::to_string));
            let finding = later.finding(Finding::pass("partly-untranslated"));
            found.push(finding.arg("original", original).text("sentence", sentence));
        }
    }
    found
}

/// Whether two texts are in languages whose sentences are never the same.
fn are_strangers(one: &Written, other: &Written) -> bool {
    let (Some(a), Some(b)) = (&one.language, &other.language) else { return false };
    same_language(a, b) == Sameness::Different && !are_close(one.code(), other.code())
}

/// A sentence in small letters.
struct Sentence {
    words: Vec<String>,
    /// Whether it is never the same in two languages.
    tells: bool,
}

fn sentences(it: &Written) -> Vec<Sentence> {
    let prose = it.prose();
    let ends = |c: char| matches!(c, '.' | '!' | '?' | ':' | '…' | '\n');
    let words = |sentence: &str| {
        let words = sentence.split(|c: char| !c.is_alphanumeric() && !matches!(c, '\'' | '’'));
        let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
        let n_small =
            words.iter().filter(|word| word.starts_with(|c: char| c.is_alphabetic() && !c.is_uppercase())).count();
        let tells = words.len() >= FEWEST_WORDS && n_small >= FEWEST_SMALL;
        Sentence { words: words.into_iter().map(str::to_lowercase).collect(), tells }
    };
    prose.split(ends).map(words).filter(|it| !it.words.is_empty()).collect()
}
