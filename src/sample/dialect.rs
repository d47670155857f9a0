//! In: the start of a table. Out: its separator, which row names the columns, and what stands where nothing does.

use super::encoding::Encoding;
use super::exports::{FIREBASE, is_firebase};
use super::quirks::{Quirks, has_apostrophes, has_backslashes};
use super::roles::{fold, is_known};
use super::rows::{is_blank, read_some};
use super::{Options, evidence};

/// How the rows are to be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Dialect {
    pub(super) separator: u8,
    /// The row that names the columns, from 1; 0 when no row does.
    pub(super) header_row: u32,
    /// How many rows stand before the header or the first person.
    pub(super) skip: u32,
    /// How many cells are usual.
    pub(super) width: usize,
    /// A column of addresses, by what stands in it.
    pub(super) email: Option<usize>,
    /// A column of languages, by what stands in it; only where no row names the columns.
    pub(super) locale: Option<usize>,
    /// What an export added to its cells.
    pub(super) quirks: Quirks,
    /// The names of the columns where no row has them and the export is known by its shape.
    pub(super) names: &'static [&'static str],
}

const SEPARATORS: [u8; 4] = *b",;\t|";
const ROWS: usize = 200;

/// Looks at the start of the text.
pub(super) fn guess(start: &[u8], encoding: Encoding, options: &Options) -> Dialect {
    let told = told(start);
    let mut quirks = Quirks { backslashes: has_backslashes(start), ..Quirks::default() };
    let separator = options.separator.or(told).unwrap_or_else(|| separator(start, quirks));
    let mut rows: Vec<Vec<String>> = read_some(start, separator, quirks, 0, ROWS)
        .iter()
        .map(|row| row.iter().map(|cell| encoding.decode(cell).trim().to_owned()).collect())
        .collect();
    let first = usize::from(told.is_some());
    let width = usual(rows.iter().skip(first).map(Vec::as_slice));
    let is_firebase = options.header_row.is_none_or(|row| row == 0) && is_firebase(&rows);
    let header = match options.header_row {
        Some(0) => None,
        Some(row) => Some(row as usize - 1),
        None if is_firebase => None,
        None => header(&rows, first, width),
    };
    let below = header.map_or(first, |row| row + 1);
    quirks.apostrophes = has_apostrophes(rows.iter().skip(below).flatten().map(String::as_str));
    if quirks.apostrophes {
        for cell in rows.iter_mut().flatten().filter(|cell| cell.starts_with('\'')) {
            cell.remove(0);
        }
    }
    let width = match header.and_then(|row| rows.get(row)) {
        Some(header) => header.len(),
        None if is_firebase => FIREBASE.len(),
        None => width,
    };
    let column = |test: &dyn Fn(&str) -> bool| {
        (0..width).find(|&column| {
            let values = || rows.iter().skip(below).filter_map(|row| row.get(column)).filter(|cell| !cell.is_empty());
            let fit = values().filter(|cell| test(cell)).count();
            fit > 0 && fit * 10 >= values().count() * 8
        })
    };
    Dialect {
        separator,
        header_row: header.map_or(0, |row| row as u32 + 1),
        skip: header.unwrap_or(first) as u32,
        width,
        email: column(&is_address),
        locale: if header.is_none() && !is_firebase { column(&evidence::is_language) } else { None },
        quirks,
        names: if is_firebase { FIREBASE } else { &[] },
    }
}

/// Excel's own first line: `sep=;`.
fn told(start: &[u8]) -> Option<u8> {
    let rest = start.strip_prefix(b"sep=").or_else(|| start.strip_prefix(b"SEP="))?;
    match rest {
        [separator, b'\r' | b'\n', ..] | [separator] if !separator.is_ascii_alphanumeric() => Some(*separator),
        _ => None,
    }
}

/// The separator whose rows agree best.
fn separator(start: &[u8], quirks: Quirks) -> u8 {
    let score = |&separator: &u8| {
        let rows = read_some(start, separator, quirks, 0, ROWS);
        let widths: Vec<usize> =
            rows.iter().filter(|row| !row.iter().all(|cell| is_blank(cell))).map(Vec::len).collect();
        let width = mode(&widths);
        let agreeing = widths.iter().filter(|&&of| of == width).count();
        if width < 2 { 0 } else { agreeing * 1000 / widths.len().max(1) * 8 + width.min(7) }
    };
    // The first of equals: a comma.
    SEPARATORS.iter().rev().max_by_key(|separator| score(separator)).copied().unwrap_or(b',')
}

fn mode(widths: &[usize]) -> usize {
    let mut sorted = widths.to_vec();
    sorted.sort_unstable();
    sorted.chunk_by(|a, b| a == b).max_by_key(|same| (same.len(), same[0])).map_or(0, |same| same[0])
}

fn usual<'a>(rows: impl Iterator<Item = &'a [String]>) -> usize {
    let widths: Vec<usize> = rows.filter(|row| row.iter().any(|cell| !cell.is_empty())).map(<[String]>::len).collect();
    mode(&widths)
}

fn is_address(cell: &str) -> bool {
    matches!(super::address::read(cell), super::address::Address::Valid(_))
}

/// The row that names the columns: one with a known name before the first address, else the first that is full enough.
fn header(rows: &[Vec<String>], first: usize, width: usize) -> Option<usize> {
    let filled = |row: &[String]| row.iter().filter(|cell| !cell.is_empty()).count();
    let candidates = || {
        rows.iter()
            .enumerate()
            .skip(first)
            .filter(|(_, row)| filled(row) > 0)
            .take(20)
            .take_while(|(_, row)| !row.iter().any(|cell| is_address(cell)))
    };
    let known = candidates().find(|(_, row)| {
        let n_known = row.iter().filter(|cell| is_known(&fold(cell))).count();
        n_known > 0 && (filled(row) >= 2 || width < 2)
    });
    let full = || candidates().find(|(_, row)| filled(row) * 2 > width && row.len() * 2 > width);
    let row = known.or_else(full)?;
    let languages = row.1.iter().filter(|cell| !cell.is_empty()).all(|cell| evidence::is_language(cell));
    if languages && known.is_none() { None } else { Some(row.0) }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, separator: u8, header_row: u32, email: Option<usize>) {
        let dialect = guess(text.as_bytes(), Encoding::Utf8, &Options::default());
        assert_eq!((dialect.separator, dialect.header_row, dialect.email), (separator, header_row, email), "{text:?}");
    }

    #[test]
    fn separators_and_headers() {
        check("id,mail\n1,a@b.de\n", b',', 1, Some(1));
        check("id;mail\n1;a@b.de\n", b';', 1, Some(1));
        check("id\tmail\n1\ta@b.de\n", b'\t', 1, Some(1));
        check("id|mail\n1|a@b.de\n", b'|', 1, Some(1));
        check("sep=;\nid;mail\n1;a@b.de\n", b';', 2, Some(1));
        check("sep=|\r\na|b\r\n", b'|', 2, None);
        check("id;name\n1;\"a,b,c\"\n2;\"d,e,f\"\n", b';', 1, None);
        check("id;name\n1;Müller, Anna\n2;Weiß, Jörg\n3;Groß, Zoë\n", b';', 1, None);
        check("Export of 14 April\n\nid;mail\n1;a@b.de\n", b';', 3, Some(1));
        check("Export;;\nfoo;bar;baz\n1;2;3\n4;5;6\n", b';', 2, None);
        check("a@b.de\nc@d.de\n", b',', 0, Some(0));
        check("a@b.de;de\nc@d.de;fr\n", b';', 0, Some(0));
        check("de\nfr\nen\n", b',', 0, None);
        check("Sprache\nde\nfr\n", b',', 1, None);
        check("x;y\n1;a@b.de\n", b';', 1, Some(1));
        check("", b',', 0, None);
    }
}
