//! In: the start of a file. Out: what kind of file it is, by what stands in it, never by its name; or why it is no list.

use crate::finding::Finding;

use super::Options;
use super::encoding::{Encoding, guess};

/// What is to be done with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Look {
    /// It is text, read as it comes.
    Text,
    /// It has to be kept whole.
    Keep(Kind),
    /// It is no list of people.
    Refuse(Finding),
}

/// A file that has to be kept whole.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    /// UTF-16 text.
    Wide(Encoding),
    /// JSON of any shape.
    Json,
    /// A workbook, or an archive that may be one.
    Workbook,
}

/// Other kinds of files, by their first bytes.
const OTHERS: &[(&[u8], &str)] = &[
    (b"%PDF", "PDF"),
    (b"\x89PNG", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF8", "GIF"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf", "7-Zip"),
    (b"Rar!", "RAR"),
    (b"{\\rtf", "RTF"),
    (b"SQLite format 3", "SQLite"),
    (b"PAR1", "Parquet"),
    (b"MZ", "program"),
    (b"\x7fELF", "program"),
];

/// What kind of file starts like this.
pub(super) fn look(start: &[u8], options: &Options) -> Look {
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"PK\x05\x06") || start.starts_with(b"\xd0\xcf\x11\xe0") {
        return Look::Keep(Kind::Workbook);
    }
    if let Some((_, kind)) =
        OTHERS.iter().find(|(mark, kind)| start.starts_with(mark) && (*kind != "program" || start.contains(&0)))
    {
        return not_a_table(kind);
    }
    let guess = guess(start, options.encoding);
    let text = guess.encoding.decode(&start[guess.mark..]);
    let text = text.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '\u{feff}');
    if text.is_empty() && start.len() < 1 << 16 {
        return Look::Refuse(Finding::block("empty-file"));
    }
    if looks_like_json(text) {
        return Look::Keep(Kind::Json);
    }
    if let Some(kind) = markup(text) {
        return not_a_table(kind);
    }
    let letters = text.chars().count().max(1);
    let odd = text
        .chars()
        .filter(|&letter| letter == '\0' || (letter.is_control() && !letter.is_whitespace() && letter != '\u{1a}'))
        .count();
    if text.contains('\0') || odd * 20 > letters {
        return not_a_table("binary");
    }
    if guess.encoding.is_wide() { Look::Keep(Kind::Wide(guess.encoding)) } else { Look::Text }
}

fn not_a_table(kind: &str) -> Look {
    Look::Refuse(Finding::block("not-a-table").text("kind", kind))
}

/// `{` or `[`, and then what may follow in JSON.
pub(super) fn looks_like_json(text: &str) -> bool {
    let next = text.get(1..).map(str::trim_start).and_then(|rest| rest.chars().next());
    match text.chars().next() {
        Some('{') => matches!(next, None | Some('"' | '}')),
        Some('[') => {
            next.is_none_or(|next| "[{\"]-tfn".contains(next) || next.is_ascii_digit()) && !text.starts_with("[tab]")
        }
        _ => false,
    }
}

fn markup(text: &str) -> Option<&'static str> {
    let start: String = text.chars().take(16).flat_map(char::to_lowercase).collect();
    [("<!doctype html", "HTML"), ("<html", "HTML"), ("<table", "HTML"), ("<?xml", "XML")]
        .into_iter()
        .find_map(|(mark, kind)| start.starts_with(mark).then_some(kind))
}
