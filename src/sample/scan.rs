//! In: bytes of a table, as they come. Out: its columns as codes, keyed hashes of ids and addresses, and the index of rows.

use std::ops::Range;

use crate::digest::keyed;

use super::address::{self, Address};
use super::check::Check;
use super::dialect::Dialect;
use super::dictionary::Coding;
use super::encoding::Encoding;
use super::numbers::Numbers;
use super::oddities::Oddities;
use super::roles::{ROLES, Role, fitting, fold};
use super::rows::{Step, Tokens, cells, is_blank};
use super::{BLOCK_ROWS, Block, Options};

/// The most columns that are kept.
const COLUMNS: usize = 1000;
/// How many first rows are shown.
const SHOWN: usize = 8;
/// Room is made for a file of at most this size, whatever is said of it.
const ROOM: u64 = 1 << 30;
/// A block is closed when it has grown to this, even with few rows in it.
const BLOCK_BYTES: u64 = 64 << 20;
/// So many people are looked at together, column by column: what a column needs stays near meanwhile.
const TOGETHER: usize = 512;

/// Reads a table.
#[derive(Debug)]
pub(super) struct Scan {
    buffer: Vec<u8>,
    tokens: Tokens,
    /// The offset of the buffer's first byte.
    offset: u64,
    block: Option<Open>,
    /// People whose rows were found and not yet looked at.
    found: Vec<Row>,
    encoding: Encoding,
    dialect: Dialect,
    told: [Option<String>; 5],
    /// Whether short rows are no oddity: lists that were written by us.
    pub(super) even: bool,
    n_records: u64,
    scratch: Vec<u8>,
    pub(super) names: Vec<Vec<u8>>,
    pub(super) columns: Vec<Coding>,
    pub(super) roles: [Option<usize>; 5],
    pub(super) n_rows: u32,
    pub(super) first_rows: Vec<Vec<Vec<u8>>>,
    pub(super) ids: Vec<u64>,
    pub(super) stand_ins: Vec<u32>,
    pub(super) emails: Vec<u64>,
    pub(super) blocks: Vec<Block>,
    pub(super) odd: Oddities,
    /// How many rows each code of the locale column has.
    pub(super) locales: Vec<u64>,
    pub(super) numbers: Numbers,
}

/// A person's row, in the buffer.
#[derive(Clone, Debug)]
struct Row {
    start: usize,
    end: usize,
    /// Where its cells' ends are, among those that are kept.
    ends: Range<usize>,
    /// Which row of the file it is, from 1.
    number: u64,
}

impl Row {
    /// Where a cell starts, and how long it is; empty where the row has no such cell.
    #[inline]
    fn cell(&self, ends: &[u32], at: usize) -> (usize, usize) {
        let ends = &ends[self.ends.clone()];
        let Some(&end) = ends.get(at) else { return (self.end, 0) };
        let start = if at == 0 { 0 } else { ends[at - 1] as usize + 1 };
        (self.start + start, end as usize - start)
    }
}

#[derive(Debug)]
struct Open {
    row: u32,
    offset: u64,
    /// Up to where, in the buffer, bytes are in the check.
    checked: usize,
    check: Check,
}

impl Scan {
    /// Reads what starts at this offset of the file.
    pub(super) fn new(offset: u64, encoding: Encoding, dialect: Dialect, options: &Options) -> Self {
        let told = options.roles.clone().unwrap_or_default();
        let mut scan = Self {
            buffer: Vec::new(),
            tokens: Tokens::new(dialect.separator, dialect.width, dialect.quirks),
            offset,
            block: None,
            found: Vec::new(),
            encoding,
            told: [told.id, told.email, told.locale, told.first_name, told.last_name],
            even: false,
            n_records: 0,
            scratch: Vec::new(),
            names: Vec::new(),
            columns: Vec::new(),
            roles: [None; 5],
            n_rows: 0,
            first_rows: Vec::new(),
            ids: Vec::new(),
            stand_ins: Vec::new(),
            emails: Vec::new(),
            blocks: Vec::new(),
            odd: Oddities::default(),
            locales: Vec::new(),
            numbers: Numbers::below(dialect.header_row.max(dialect.skip)),
            dialect,
        };
        if scan.dialect.header_row == 0 {
            let known = scan.dialect.names;
            let name = |at: usize| known.get(at).map_or_else(|| (at + 1).to_string(), |&name| name.to_owned());
            let names = (0..scan.dialect.width).map(|at| name(at).into_bytes()).collect();
            scan.name_columns(names);
        }
        scan
    }

    /// How many bytes stand before the text.
    pub(super) fn mark(&self) -> usize {
        self.offset as usize
    }

    /// Makes room for as many rows as a file of this size should have, if they go on as in its first bytes.
    pub(super) fn make_room(&mut self, n_bytes: usize, size: u64) {
        let rows = self.n_rows as usize;
        let expected = (size.min(ROOM) as usize / n_bytes.max(1)).saturating_mul(rows + rows / 16);
        let more = expected.saturating_sub(rows);
        self.ids.reserve(more);
        self.emails.reserve(more);
        self.columns.iter_mut().for_each(|column| column.make_room(more));
    }

    /// The next bytes.
    pub(super) fn push(&mut self, bytes: &[u8]) {
        self.buffer.extend_from_slice(bytes);
        self.run(false);
    }

    /// No more bytes come.
    pub(super) fn end(&mut self) {
        self.run(true);
        let buffer = std::mem::take(&mut self.buffer);
        self.close_block(&buffer, buffer.len());
        self.odd.unclosed = self.tokens.unclosed;
    }

    fn run(&mut self, last: bool) {
        let buffer = std::mem::take(&mut self.buffer);
        loop {
            match self.tokens.next(&buffer, last) {
                Step::Row { start, end } => {
                    if !self.is_person(&buffer, start, end) {
                        self.tokens.clear();
                        continue;
                    }
                    let row = Row { start, end, ends: self.tokens.keep(), number: self.n_records };
                    self.found.push(row);
                    self.n_rows += 1;
                    if self.found.len() == TOGETHER {
                        self.look(&buffer);
                    }
                }
                Step::Dropping { start } => self.close_block(&buffer, start),
                Step::Dropped => {
                    self.n_records += 1;
                    self.odd.too_long.at(self.n_records);
                    self.gap();
                }
                Step::More => break,
            }
        }
        self.look(&buffer);
        let gone = self.tokens.keep_from().min(buffer.len());
        if let Some(block) = &mut self.block {
            block.check.update(&buffer[block.checked..gone]);
            block.checked = 0;
        }
        self.buffer = buffer;
        if gone > 0 {
            self.buffer.drain(..gone);
            self.offset += gone as u64;
            self.tokens.shift(gone);
        }
    }

    /// Whether the row is a person's: neither above the header nor the header nor empty.
    #[inline]
    fn is_person(&mut self, buffer: &[u8], start: usize, end: usize) -> bool {
        self.n_records += 1;
        let row = &buffer[start..end];
        if self.n_records <= u64::from(self.dialect.skip) {
            return false;
        }
        if self.n_records == u64::from(self.dialect.header_row) {
            let names = cells(row, self.tokens.ends())
                .map(|cell| self.dialect.quirks.value(cell, &mut self.scratch).to_vec())
                .collect();
            self.name_columns(names);
            return false;
        }
        if self.is_empty(row) {
            self.odd.empty_rows += 1;
            self.gap();
            if self.block.as_ref().is_some_and(|block| self.offset + start as u64 - block.offset > BLOCK_BYTES) {
                self.close_block(buffer, start);
            }
            return false;
        }
        self.index(buffer, start);
        true
    }

    #[inline]
    fn is_empty(&self, row: &[u8]) -> bool {
        let separator = self.dialect.separator;
        // Most rows are told by their first byte.
        row.iter().all(|&byte| byte == separator || byte.is_ascii_whitespace())
            || (row.iter().all(|&byte| byte == separator || b"\"'".contains(&byte) || byte.is_ascii_whitespace())
                && cells(row, self.tokens.ends())
                    .all(|cell| is_blank(self.dialect.quirks.value(cell, &mut Vec::new()))))
    }

    fn gap(&mut self) {
        self.numbers.gap(self.n_rows, self.n_records - u64::from(self.n_rows));
    }

    fn index(&mut self, buffer: &[u8], start: usize) {
        if let Some(block) = &self.block {
            if self.n_rows - block.row < BLOCK_ROWS {
                return;
            }
            self.close_block(buffer, start);
        }
        let offset = self.offset + start as u64;
        self.block = Some(Open { row: self.n_rows, offset, checked: start, check: Check::new() });
    }

    fn close_block(&mut self, buffer: &[u8], end: usize) {
        let Some(mut block) = self.block.take() else { return };
        block.check.update(&buffer[block.checked..end]);
        let len = (self.offset + end as u64 - block.offset) as u32;
        self.blocks.push(Block { row: block.row, offset: block.offset, len, check: block.check.finish() });
    }

    /// Looks at the people whose rows were found.
    fn look(&mut self, buffer: &[u8]) {
        let rows = std::mem::take(&mut self.found);
        for row in &rows {
            self.look_at_width(buffer, row);
        }
        for at in 0..self.columns.len() {
            self.look_at_column(buffer, &rows, at);
        }
        let first = self.n_rows as usize - rows.len();
        for (at, row) in rows.iter().enumerate() {
            self.keys(buffer, row, first + at);
        }
        self.tokens.let_go();
        self.found = rows;
        self.found.clear();
    }

    #[inline]
    fn look_at_width(&mut self, buffer: &[u8], row: &Row) {
        let (n, usual) = (row.ends.len(), self.columns.len());
        if n != usual && !self.even {
            let cells = cells(&buffer[row.start..row.end], &self.tokens.kept()[row.ends.clone()]);
            if n < usual || cells.skip(usual).any(|cell| !is_blank(cell)) {
                self.odd.ragged.at(row.number);
            }
        }
        if self.first_rows.len() < SHOWN {
            let cells = cells(&buffer[row.start..row.end], &self.tokens.kept()[row.ends.clone()])
                .map(|cell| self.dialect.quirks.value(cell, &mut self.scratch).to_vec())
                .collect();
            self.first_rows.push(cells);
        }
    }

    fn look_at_column(&mut self, buffer: &[u8], rows: &[Row], at: usize) {
        let (quirks, ends) = (self.dialect.quirks, self.tokens.kept());
        let counts = (self.roles[Role::Locale as usize] == Some(at)).then_some(&mut self.locales);
        let column = &mut self.columns[at];
        let code = |row: &Row| {
            let (start, n) = row.cell(ends, at);
            let bytes = &buffer[start..];
            if quirks.is_verbatim(bytes) {
                column.push(bytes, n)
            } else {
                let value = quirks.value(&bytes[..n], &mut self.scratch);
                column.push(value, value.len())
            }
        };
        let codes = rows.iter().filter_map(code);
        let Some(counts) = counts else { return codes.for_each(|_| {}) };
        for code in codes {
            let code = usize::from(code);
            if code >= counts.len() {
                counts.resize(code + 1, 0);
            }
            counts[code] += 1;
        }
    }

    #[inline]
    fn keys(&mut self, buffer: &[u8], row: &Row, nth: usize) {
        let cell = |role: Role| self.roles[role as usize].map(|column| row.cell(self.tokens.kept(), column));
        let (id, email) = (cell(Role::Id), cell(Role::Email));
        let email = email.map_or(0, |(start, n)| self.key_of_address(&buffer[start..], n, row.number));
        let id = id.map_or(0, |(start, n)| {
            let bytes = self.dialect.quirks.value(&buffer[start..][..n], &mut self.scratch).trim_ascii();
            match bytes {
                [] => 0,
                _ if bytes.is_ascii() => keyed(bytes),
                _ => keyed(self.encoding.closely(bytes).trim().as_bytes()),
            }
        });
        self.emails.push(email);
        self.ids.push(match (id, email) {
            (0, 0) => keyed(format!("row {nth}").as_bytes()),
            (0, email) => email,
            (id, _) => id,
        });
    }

    /// The key of the address that has the first `n` of these bytes, 0 where there is none.
    #[inline]
    fn key_of_address(&mut self, bytes: &[u8], n: usize, number: u64) -> u64 {
        if self.dialect.quirks.is_verbatim(bytes)
            && let Some(plain) = address::plain(bytes, n, &mut [0; address::SHORT])
        {
            return address::key(plain, self.ids.len(), &mut self.stand_ins);
        }
        let bytes = self.dialect.quirks.value(&bytes[..n], &mut self.scratch);
        if let Some(plain) = address::plain(bytes, bytes.len(), &mut [0; address::SHORT]) {
            return address::key(plain, self.ids.len(), &mut self.stand_ins);
        }
        match address::read(&self.encoding.closely(bytes)) {
            Address::Valid(address) => address::key(address.as_bytes(), self.ids.len(), &mut self.stand_ins),
            Address::NotValid(address) => {
                self.odd.not_valid.at(number);
                keyed(address.as_bytes())
            }
            Address::Missing => {
                self.odd.missing.at(number);
                0
            }
        }
    }

    fn name_columns(&mut self, names: Vec<Vec<u8>>) {
        self.odd.columns_left_out = names.len().saturating_sub(COLUMNS) as u64;
        self.names = names.into_iter().take(COLUMNS).collect();
        self.columns = self.names.iter().map(|_| Coding::new()).collect();
        let decoded: Vec<String> =
            self.names.iter().map(|name| self.encoding.closely(name).trim().to_owned()).collect();
        let folded: Vec<String> = decoded.iter().map(|name| fold(name)).collect();
        for role in ROLES {
            let told = self.told[role as usize].as_ref();
            let by_told = told.and_then(|told| {
                decoded
                    .iter()
                    .position(|name| name == told)
                    .or_else(|| folded.iter().position(|name| *name == fold(told)))
            });
            let by_value = match role {
                Role::Email => self.dialect.email,
                Role::Locale => self.dialect.locale,
                _ => None,
            };
            self.roles[role as usize] = match told {
                // An empty name says that there is none.
                Some(told) if told.is_empty() => None,
                Some(_) if by_told.is_some() => by_told,
                _ => fitting(&folded, role).first().copied().or(by_value.filter(|&column| column < folded.len())),
            };
        }
    }
}
