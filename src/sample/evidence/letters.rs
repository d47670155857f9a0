//! In: the values of a sample. Out: letters that were lost on the way here.

use std::collections::BTreeSet;

use crate::finding::Finding;

use super::super::encoding::Tally;
use super::super::oddities::Seen;
use super::super::roles::{Role, false_friend, fold};
use super::super::scan::Scan;
use super::super::{Column, Sample, Values};
use super::{NAMED, in_column, rows_with, seen, texts};

pub(super) fn look(sample: &Sample, scan: &Scan, tally: &Tally, all: &mut Vec<Finding>) {
    let (found, columns) = in_any(sample, |value| value.contains('\u{fffd}'));
    if found.n > 0 || tally.broken > 0 && sample.reading.encoding == super::super::Encoding::Utf8 {
        let found = Seen { n: found.n.max(1), ..found };
        let finding = seen(Finding::pass("encoding-replaced"), &found);
        all.push(
            finding
                .text("encoding", sample.reading.encoding.name())
                .arg("columns", texts(columns.iter().map(String::as_str))),
        );
    }
    let (found, columns) = in_any(sample, |value| mojibake(value).is_some());
    if found.n > 0 {
        let example = sample.columns.iter().find_map(|column| values(column).iter().find_map(|value| mojibake(value)));
        let finding = seen(Finding::pass("mojibake"), &found).text("example", example.unwrap_or_default());
        all.push(finding.arg("columns", texts(columns.iter().map(String::as_str))));
    }
    for column in &sample.columns {
        let is_role = [&sample.roles.first_name, &sample.roles.last_name].contains(&&Some(column.name.clone()));
        if is_role || false_friend(&fold(&column.name)).is_some() {
            let found = rows_with(sample, column, lost_letter);
            if found.n > 0 {
                all.push(in_column(seen(Finding::pass("underscore-in-names"), &found), &column.name));
            }
        }
    }
    if let Some(column) = scan.roles[Role::Id as usize].and_then(|at| sample.columns.get(at)) {
        let found = rows_with(sample, column, rounded);
        if found.n > 0 {
            let example = values(column).iter().find(|value| rounded(value)).cloned().unwrap_or_default();
            let finding = seen(Finding::block("ids-rounded"), &found).text("example", example);
            all.push(in_column(finding, &column.name));
        }
    }
}

fn values(column: &Column) -> &[String] {
    match &column.values {
        Values::Coded { distinct, .. } => distinct,
        Values::Present(_) => &[],
    }
}

/// The rows with such a value in any column, and these columns.
fn in_any(sample: &Sample, test: impl Fn(&str) -> bool) -> (Seen, Vec<String>) {
    let mut rows = BTreeSet::new();
    let mut columns = Vec::new();
    let mut most = 0;
    for column in &sample.columns {
        let Values::Coded { distinct, codes } = &column.values else { continue };
        let hit: Vec<bool> = distinct.iter().map(|value| !value.is_ascii() && test(value)).collect();
        if !hit.contains(&true) {
            continue;
        }
        columns.push(column.name.clone());
        let of = codes.iter().enumerate().filter(|(_, code)| hit[usize::from(**code)]);
        most = most.max(of.clone().count() as u64);
        rows.extend(of.map(|(row, _)| row as u32).take(100_000));
    }
    let named = rows.iter().take(NAMED).map(|&row| sample.number(row)).collect();
    (Seen { n: most.max(rows.len() as u64), rows: named }, columns)
}

/// UTF-8 that was read as one byte a letter: `Ã¼`, `â€™`, on a Mac `√º`. The pair that shows it.
fn mojibake(value: &str) -> Option<String> {
    let letters: Vec<char> = value.chars().collect();
    letters.array_windows::<2>().find_map(|&[first, second]| {
        let follows =
            |letter: char| ('\u{80}'..='\u{bf}').contains(&letter) || "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ".contains(letter);
        let pair = match first {
            'Ã' | 'Ä' | 'Å' | 'Ð' | 'Ñ' => follows(second),
            'Â' => ('\u{a0}'..='\u{bf}').contains(&second),
            'â' => second == '€',
            '√' => !second.is_ascii() && second != ' ',
            _ => false,
        };
        pair.then(|| [first, second].iter().collect())
    })
}

/// `M_ller`, `M?ller`: old Excel writes a letter that it does not have as `_`, other programs as `?`, between letters.
fn lost_letter(name: &str) -> bool {
    let letters: Vec<char> = name.chars().collect();
    letters
        .array_windows::<3>()
        .any(|&[before, lost, after]| matches!(lost, '_' | '?') && before.is_alphabetic() && after.is_alphabetic())
}

/// `1,23E+11`: Excel shows a long number so, and exports what it shows.
fn rounded(id: &str) -> bool {
    let Some((digits, power)) = id.trim().split_once("E+") else { return false };
    !power.is_empty()
        && power.bytes().all(|byte| byte.is_ascii_digit())
        && digits.starts_with(|digit: char| digit.is_ascii_digit())
        && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b',' || byte == b'.')
}
