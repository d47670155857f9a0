//! # What it finds
//! Letters that were broken when the text was saved or copied.
//! # Why it matters
//! “MÃ¼ller” in place of “Müller”: everybody sees it, and nobody trusts such a mail.
//! # Example
//! `Ã¼`, `â€™`, `�`.
//! # What to do
//! Take the text from where it was written, and save it as UTF-8.

use super::{Check, Inputs};
use crate::finding::Finding;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let broken = check.written.iter().filter_map(|it| Some((it, word(&it.seen)?)));
    broken.map(|(it, word)| it.finding(Finding::block("letters-broken")).text("word", word)).collect()
}

/// The first word in which two letters stand for one: UTF-8 that was read as Windows-1252.
fn word(seen: &str) -> Option<&str> {
    seen.split_whitespace().find(|word| {
        let letters: Vec<char> = word.chars().collect();
        letters.contains(&'\u{fffd}')
            || letters.windows(2).any(|pair| match pair[0] {
                'Ã' => matches!(pair[1], '\u{a0}'..='\u{bf}' | 'Ÿ' | '„' | 'œ' | '–' | 'ž' | '‰' | 'ˆ'),
                'Â' => matches!(pair[1], '\u{a0}'..='\u{bf}'),
                'â' => pair[1] == '€',
                _ => false,
            })
    })
}
