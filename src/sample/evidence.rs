//! In: a sample that was just read. Out: what a person should know about it.

use crate::finding::{Arg, Finding, Place};

use super::Sample;
use super::encoding::Tally;
use super::scan::{Scan, Seen};

/// How many rows repeat a value that an earlier row has, and which values; 0 is none.
pub(super) fn repeated(values: &[u64]) -> (u64, Vec<u64>) {
    let mut sorted: Vec<u64> = values.iter().copied().filter(|&value| value != 0).collect();
    sorted.sort_unstable();
    let mut n = 0;
    let mut which = Vec::new();
    for same in sorted.chunk_by(|a, b| a == b).filter(|same| same.len() > 1) {
        n += same.len() as u64 - 1;
        which.push(same[0]);
    }
    (n, which)
}

/// Whether a cell is written like a language: a code, perhaps with a region.
pub(super) fn is_language(cell: &str) -> bool {
    let mut steps = cell.split(['-', '_']);
    steps.next().is_some_and(|first| LANGUAGES.contains(&first.to_ascii_lowercase().as_str()))
        && steps.all(|step| (2..=8).contains(&step.len()) && step.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

/// Languages that lists of people are likely to have, by their two letters.
const LANGUAGES: &[&str] = &[
    "en", "de", "fr", "it", "es", "pt", "nl", "pl", "sv", "da", "no", "nb", "nn", "fi", "cs", "sk", "hu", "ro", "bg",
    "hr", "sr", "sl", "el", "tr", "ru", "uk", "ar", "he", "iw", "ja", "zh", "ko", "vi", "th", "id", "in", "ms", "hi",
    "ca", "eu", "gl", "et", "lv", "lt", "ga", "mt", "is", "sq", "mk", "bs", "fa", "ka", "hy", "az", "kk", "uz", "bn",
    "ta", "te", "ur", "sw", "af", "cy", "lb", "rm", "be",
];

fn seen(finding: Finding, seen: &Seen) -> Finding {
    let line = seen.rows.first().copied();
    finding
        .number("count", seen.n)
        .arg("rows", Arg::List(seen.rows.iter().copied().map(Arg::Number).collect()))
        .at(Place { line, ..Place::default() })
        .people(seen.n)
}

/// Everything that was found, in a fixed order.
pub(super) fn look(sample: &mut Sample, scan: &Scan, tally: &Tally) -> Vec<Finding> {
    let mut all = Vec::new();
    let odd = &scan.odd;
    if odd.ragged.n > 0 {
        all.push(seen(Finding::pass("ragged-rows"), &odd.ragged).number("columns", sample.columns.len() as u64));
    }
    let _ = (tally, scan.number(0));
    all
}
