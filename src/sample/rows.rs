//! In: bytes, as they come. Out: where rows and their cells end, whatever the quotes do.
//!
//! The state lives between two calls, so that nothing is looked at twice and a cut may stand anywhere. A row is at
//! most `LONGEST` bytes: a longer one is dropped and said; quotes that nobody closes are taken as letters.

use memchr::{memchr, memchr_iter, memchr2};

use super::mask::{WIDTH, specials};
use super::quirks::Quirks;

/// The longest row that is kept; a workbook's cell holds at most 32,767 characters.
pub(super) const LONGEST: usize = 1 << 20;

/// What came next.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// A row, in these bytes; its cells' ends are in `ends`.
    Row { start: usize, end: usize },
    /// A row that starts here is too long.
    Dropping { start: usize },
    /// The row that was too long has ended.
    Dropped,
    /// More bytes are needed; at the end: there is nothing more.
    More,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Mode {
    Plain,
    Quoted,
    /// A quote at this position: the end, or the first half of a doubled one.
    MaybeClosed(usize),
}

/// Finds rows in a growing buffer.
#[derive(Debug)]
pub(super) struct Tokens {
    separator: u8,
    /// Whether a backslash before a separator makes a letter of it.
    escapes: bool,
    width: usize,
    position: usize,
    base: usize,
    bits: u64,
    /// Whether these bits are ends of cells and rows, all of them.
    plain: bool,
    row_start: usize,
    cell_start: usize,
    after_cr: usize,
    mode: Mode,
    literal: bool,
    dropping: bool,
    /// The ends of cells, each counted from its row's start: first of the rows that are kept, then of this one.
    ends: Vec<u32>,
    /// Where in them this row's begin.
    first_end: usize,
    /// How many rows had quotes that nobody closed.
    pub(super) unclosed: u64,
}

const NOWHERE: usize = usize::MAX;

impl Tokens {
    /// Rows with this separator; `width` is how many cells are usual, 0 if not known.
    pub(super) fn new(separator: u8, width: usize, quirks: Quirks) -> Self {
        Self {
            separator,
            escapes: quirks.backslashes,
            width,
            position: 0,
            base: 0,
            bits: 0,
            plain: false,
            row_start: 0,
            cell_start: 0,
            after_cr: NOWHERE,
            mode: Mode::Plain,
            literal: false,
            dropping: false,
            ends: Vec::new(),
            first_end: 0,
            unclosed: 0,
        }
    }

    /// Where the row that is not finished starts; all before may go.
    pub(super) fn keep_from(&self) -> usize {
        self.row_start
    }

    /// The buffer lost this many bytes at its start.
    pub(super) fn shift(&mut self, n: usize) {
        let back = |at: usize| at.checked_sub(n).unwrap_or(NOWHERE);
        self.position -= n;
        self.base = self.base.wrapping_sub(n);
        self.row_start -= n;
        self.cell_start = back(self.cell_start);
        self.after_cr = back(self.after_cr);
        if let Mode::MaybeClosed(at) = self.mode {
            self.mode = Mode::MaybeClosed(at.wrapping_sub(n));
        }
    }

    /// The next row of the buffer; `last` when no more bytes will come.
    #[inline]
    pub(super) fn next(&mut self, data: &[u8], last: bool) -> Step {
        loop {
            if self.plain {
                while self.bits != 0 {
                    let at = self.base.wrapping_add(self.bits.trailing_zeros() as usize);
                    self.bits &= self.bits - 1;
                    self.ends.push((at - self.row_start) as u32);
                    if data[at] == b'\n' {
                        return self.finish_row(at, at + 1);
                    }
                    self.cell_start = at + 1;
                }
            }
            while self.bits != 0 {
                let at = self.base.wrapping_add(self.bits.trailing_zeros() as usize);
                self.bits &= self.bits - 1;
                if let Some(step) = self.special(data, at) {
                    return step;
                }
            }
            let limit = data.len().min(self.row_start + LONGEST);
            if self.position < limit {
                self.load(data, limit);
            } else if self.position < data.len() {
                if let Some(step) = self.too_long(data) {
                    return step;
                }
            } else if last {
                return self.end(data);
            } else {
                return Step::More;
            }
        }
    }

    #[inline]
    fn load(&mut self, data: &[u8], limit: usize) {
        let rest = &data[self.position..limit];
        self.base = self.position;
        let found = if let Some(block) = rest.first_chunk::<WIDTH>() {
            self.position += WIDTH;
            specials(block, self.separator)
        } else {
            self.position = limit;
            // What fills the room is no separator.
            let mut block = [self.separator.wrapping_add(1) | 0x80; WIDTH];
            block[..rest.len()].copy_from_slice(rest);
            specials(&block, self.separator)
        };
        self.bits = found.all;
        self.plain =
            !found.has_odd && self.mode == Mode::Plain && self.after_cr != self.base && !self.dropping && !self.escapes;
    }

    #[inline]
    fn special(&mut self, data: &[u8], at: usize) -> Option<Step> {
        let byte = data[at];
        match self.mode {
            Mode::Plain => {}
            Mode::Quoted => {
                if byte == b'"' {
                    self.mode = Mode::MaybeClosed(at);
                }
                return None;
            }
            Mode::MaybeClosed(quote) => {
                if byte == b'"' && at == quote.wrapping_add(1) {
                    self.mode = Mode::Quoted;
                    return None;
                }
                self.mode = Mode::Plain;
            }
        }
        if byte == self.separator {
            if self.escapes && at > self.cell_start && data[at - 1] == b'\\' {
                return None;
            }
            self.cell(at);
            self.cell_start = at + 1;
            None
        } else if byte == b'"' {
            if at == self.cell_start && !self.literal {
                self.mode = Mode::Quoted;
            }
            None
        } else if byte == b'\n' && at == self.after_cr {
            self.start_row(at + 1);
            None
        } else {
            self.cell(at);
            if byte == b'\r' {
                self.after_cr = at + 1;
            }
            Some(self.finish_row(at, at + 1))
        }
    }

    #[inline]
    fn cell(&mut self, at: usize) {
        if !self.dropping {
            self.ends.push((at - self.row_start) as u32);
        }
    }

    fn start_row(&mut self, at: usize) {
        self.row_start = at;
        self.cell_start = at;
    }

    #[inline]
    fn finish_row(&mut self, end: usize, next: usize) -> Step {
        let start = self.row_start;
        self.start_row(next);
        self.literal = false;
        if self.dropping {
            self.dropping = false;
            return Step::Dropped;
        }
        Step::Row { start, end }
    }

    /// The ends of the cells of the row that was given last, counted from its start.
    pub(super) fn ends(&self) -> &[u32] {
        &self.ends[self.first_end..]
    }

    /// Forgets the cells of the row that was given last.
    #[inline]
    pub(super) fn clear(&mut self) {
        self.ends.truncate(self.first_end);
    }

    /// Keeps the cells of the row that was given last; says where in [`kept`](Self::kept) they are.
    #[inline]
    pub(super) fn keep(&mut self) -> std::ops::Range<usize> {
        let kept = self.first_end..self.ends.len();
        self.first_end = kept.end;
        kept
    }

    /// The ends of the cells of all rows that are kept.
    pub(super) fn kept(&self) -> &[u32] {
        &self.ends[..self.first_end]
    }

    /// Forgets the cells of the rows that are kept.
    pub(super) fn let_go(&mut self) {
        self.ends.drain(..self.first_end);
        self.first_end = 0;
    }

    /// The row is longer than is kept: either its quotes were never closed, or it is dropped.
    #[cold]
    fn too_long(&mut self, data: &[u8]) -> Option<Step> {
        if self.dropping {
            self.row_start = self.position;
            return None;
        }
        if self.mode == Mode::Quoted && self.rows_follow(data) {
            self.take_quotes_as_letters();
            return None;
        }
        let start = self.row_start;
        self.dropping = true;
        self.clear();
        self.row_start = self.position;
        Some(Step::Dropping { start })
    }

    /// Whether what stands inside the open quotes looks like rows: the next line has as many separators as a row.
    fn rows_follow(&self, data: &[u8]) -> bool {
        let inside = data.get(self.cell_start..self.position).unwrap_or_default();
        let Some(first) = memchr2(b'\n', b'\r', inside) else { return false };
        let next = inside[first..].trim_ascii_start();
        let line = &next[..memchr2(b'\n', b'\r', next).unwrap_or(next.len())];
        let separators = memchr_iter(self.separator, line).count();
        separators + 1 == self.width.max(1)
    }

    fn take_quotes_as_letters(&mut self) {
        self.unclosed += 1;
        self.literal = true;
        self.mode = Mode::Plain;
        self.clear();
        self.bits = 0;
        self.position = self.row_start;
        self.cell_start = self.row_start;
    }

    #[cold]
    fn end(&mut self, data: &[u8]) -> Step {
        if self.mode == Mode::Quoted && !self.dropping {
            self.take_quotes_as_letters();
            return self.next(data, true);
        }
        self.mode = Mode::Plain;
        let end = data.len();
        if self.row_start >= end && !self.dropping {
            return Step::More;
        }
        self.cell(end);
        self.finish_row(end, end)
    }
}

/// A cell without its quotes.
#[inline]
pub(super) fn unquoted<'a>(raw: &'a [u8], scratch: &'a mut Vec<u8>) -> &'a [u8] {
    match raw.split_first() {
        Some((b'"', inside)) => opened(inside, scratch),
        _ => raw,
    }
}

/// What follows an opening quote, without the other quotes.
#[inline(never)]
fn opened<'a>(inside: &'a [u8], scratch: &'a mut Vec<u8>) -> &'a [u8] {
    if let Some((b'"', inside)) = inside.split_last()
        && memchr(b'"', inside).is_none()
    {
        return inside;
    }
    scratch.clear();
    let mut rest = inside;
    while let Some(quote) = memchr(b'"', rest) {
        scratch.extend_from_slice(&rest[..quote]);
        rest = &rest[quote + 1..];
        if rest.first() != Some(&b'"') {
            break;
        }
        scratch.push(b'"');
        rest = &rest[1..];
    }
    scratch.extend_from_slice(rest);
    scratch
}

/// The cells of a row, with their quotes.
pub(super) fn cells<'a>(row: &'a [u8], ends: &'a [u32]) -> impl Iterator<Item = &'a [u8]> {
    let mut start = 0;
    ends.iter().map(move |&end| {
        let cell = row.get(start..end as usize).unwrap_or_default();
        start = end as usize + 1;
        cell
    })
}

/// Whether nobody would see anything in this cell.
pub(super) fn is_blank(cell: &[u8]) -> bool {
    cell.iter().all(u8::is_ascii_whitespace)
}

/// All rows of a piece, with their cells, empty rows included.
pub(super) fn read_all(bytes: &[u8], separator: u8, quirks: Quirks, width: usize) -> Vec<Vec<Vec<u8>>> {
    read_some(bytes, separator, quirks, width, usize::MAX)
}

/// The first rows of a piece, with their cells, empty rows included.
pub(super) fn read_some(bytes: &[u8], separator: u8, quirks: Quirks, width: usize, n: usize) -> Vec<Vec<Vec<u8>>> {
    let mut tokens = Tokens::new(separator, width, quirks);
    let mut scratch = Vec::new();
    let mut all = Vec::new();
    while all.len() < n {
        match tokens.next(bytes, true) {
            Step::Row { start, end } => {
                let row = &bytes[start..end];
                all.push(cells(row, tokens.ends()).map(|cell| quirks.value(cell, &mut scratch).to_vec()).collect());
                tokens.clear();
            }
            Step::More => break,
            Step::Dropping { .. } | Step::Dropped => {}
        }
    }
    all
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: &[&[&str]]) {
        check_with(Quirks::default(), text, expected);
    }

    fn check_with(quirks: Quirks, text: &str, expected: &[&[&str]]) {
        let rows = read_all(text.as_bytes(), b',', quirks, 0);
        let rows: Vec<Vec<&str>> =
            rows.iter().map(|row| row.iter().map(|c| std::str::from_utf8(c).unwrap()).collect()).collect();
        assert_eq!(rows, expected, "{text:?}");
    }

    #[test]
    fn rows_and_cells() {
        check("", &[]);
        check("a,b\nc,d", &[&["a", "b"], &["c", "d"]]);
        check("a,b\r\nc,d\r\n", &[&["a", "b"], &["c", "d"]]);
        check("a,b\rc,d\r", &[&["a", "b"], &["c", "d"]]);
        check("a\n\r\n\rb", &[&["a"], &[""], &[""], &["b"]]);
        check("a,\n,b\n", &[&["a", ""], &["", "b"]]);
        check("\"a,b\",c\n", &[&["a,b", "c"]]);
        check("\"a\nb\",c\n", &[&["a\nb", "c"]]);
        check("\"a\"\"b\",\"\"\n", &[&["a\"b", ""]]);
        check("\"\"\"\",x", &[&["\"", "x"]]);
        check("O\"Brien,x\"y\"\nz,", &[&["O\"Brien", "x\"y\""], &["z", ""]]);
        check("\"a\"b,c\n", &[&["ab", "c"]]);
    }

    #[test]
    fn a_backslash_keeps_a_comma_where_an_export_writes_so() {
        let quirks = Quirks { backslashes: true, ..Quirks::default() };
        check_with(quirks, "a\\,b,c\n\\,,\nx,\\y", &[&["a,b", "c"], &[",", ""], &["x", "\\y"]]);
        check("a\\,b\n", &[&["a\\", "b"]]);
    }

    #[test]
    fn quotes_that_nobody_closes_are_letters() {
        check("a,b\n\"c,d\ne,f\n", &[&["a", "b"], &["c", "d"], &["e", "f"]]);
        check("\"", &[&[""]]);
    }
}
