//! In: a workbook's bytes (Excel, OpenDocument). Out: the rows of one sheet as UTF-8 text, read like any table.
//!
//! Cells are written as they come, so that a sheet with one cell far out is not a sheet of millions.

use std::io::Cursor;

use calamine::{Data, ExcelDateTime, Ods, Reader as _, Xls, Xlsb, Xlsx};
use zip::ZipArchive;

use crate::finding::{Arg, Finding, Found};

use super::reader::{nothing, of_memory, refused};
use super::write::write_row;
use super::{Format, Options, Reading, Sample};

/// The most that an archive may unfold to.
const UNFOLDED: u64 = 1 << 30;
/// The most columns that are read; a sheet has at most 16,384.
const COLUMNS: u32 = 1000;
/// A sheet has at most this many rows.
const ROWS: u32 = 1 << 20;

type Bytes = Cursor<Vec<u8>>;

enum Book {
    Xlsx(Box<Xlsx<Bytes>>),
    Xlsb(Box<Xlsb<Bytes>>),
    Xls(Box<Xls<Bytes>>),
    Ods(Box<Ods<Bytes>>),
}

/// Reads one sheet.
pub(super) fn read(bytes: Vec<u8>, options: &Options) -> Found<Sample> {
    match open(bytes) {
        Ok(book) => sheet(book, options),
        Err(finding) => {
            let mut found = refused(*finding);
            found.value.reading.format = Format::Excel;
            found
        }
    }
}

#[allow(clippy::unnecessary_box_returns, reason = "an error travels in a box, so that the results stay small")]
fn not_read(reason: impl ToString) -> Box<Finding> {
    Box::new(Finding::block("workbook-not-read").text("reason", reason.to_string()))
}

fn open(bytes: Vec<u8>) -> Result<Book, Box<Finding>> {
    if bytes.starts_with(b"\xd0\xcf\x11\xe0") {
        // Also what a workbook with a password looks like.
        return Xls::new(Cursor::new(bytes)).map(|book| Book::Xls(Box::new(book))).map_err(not_read);
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| Box::new(Finding::block("truncated-zip")))?;
    let mut names = Vec::new();
    let mut unfolded = 0_u64;
    for at in 0..archive.len() {
        let Ok(entry) = archive.by_index_raw(at) else { continue };
        unfolded = unfolded.saturating_add(entry.size());
        if entry.is_file()
            && let Ok(name) = entry.name()
        {
            names.push(name.into_owned());
        }
    }
    if unfolded > UNFOLDED {
        return Err(Box::new(Finding::block("file-too-large").number("limit", UNFOLDED)));
    }
    let has = |name: &str| names.iter().any(|of| of.eq_ignore_ascii_case(name));
    let is_ods = has("content.xml") && has("META-INF/manifest.xml");
    let (is_xlsx, is_xlsb) = (has("xl/workbook.xml"), has("xl/workbook.bin"));
    let bytes = archive.into_inner();
    if is_xlsx {
        Xlsx::new(bytes).map(|book| Book::Xlsx(Box::new(book))).map_err(not_read)
    } else if is_xlsb {
        Xlsb::new(bytes).map(|book| Book::Xlsb(Box::new(book))).map_err(not_read)
    } else if is_ods {
        Ods::new(bytes).map(|book| Book::Ods(Box::new(book))).map_err(not_read)
    } else {
        Err(Box::new(archive_of(&names)))
    }
}

/// An archive that is no workbook: most likely the templates.
fn archive_of(names: &[String]) -> Finding {
    let ends = |name: &str, all: &[&str]| {
        name.rsplit_once('.').is_some_and(|(_, end)| all.iter().any(|of| of.eq_ignore_ascii_case(end)))
    };
    let templates = names.iter().any(|name| ends(name, &["ftl", "html", "htm", "txt", "md", "liquid", "hbs"]));
    let lists = names.iter().any(|name| ends(name, &["csv", "xlsx", "json", "tsv", "ods", "xls", "ndjson"]));
    // What Apple's Numbers saves is an archive of its own pieces.
    let numbers = names.iter().any(|name| ends(name, &["iwa"]));
    let code = match (numbers, templates && !lists) {
        (true, _) => "numbers-document",
        (false, true) => "archive-of-templates",
        (false, false) => "archive-of-files",
    };
    let named = names.iter().take(10).map(|name| Arg::Text(name.clone())).collect();
    Finding::block(code).arg("files", Arg::List(named)).number("count", names.len() as u64)
}

fn sheet(mut book: Book, options: &Options) -> Found<Sample> {
    let sheets = match &book {
        Book::Xlsx(book) => book.sheet_names(),
        Book::Xlsb(book) => book.sheet_names(),
        Book::Xls(book) => book.sheet_names(),
        Book::Ods(book) => book.sheet_names(),
    };
    let told = options.sheet.as_ref();
    let Some(name) = told.filter(|told| sheets.contains(told)).or(sheets.first()).cloned() else {
        return refused(*not_read("no sheet"));
    };
    let mut findings = Vec::new();
    if let Some(told) = told.filter(|told| **told != name) {
        findings.push(Finding::pass("sheet-not-found").text("wanted", told.clone()).text("sheet", name.clone()));
    } else if told.is_none() && sheets.len() > 1 {
        let others = sheets.iter().filter(|sheet| **sheet != name).map(|sheet| Arg::Text(sheet.clone()));
        findings
            .push(Finding::pass("other-sheets").text("sheet", name.clone()).arg("others", Arg::List(others.collect())));
    }
    let mut rows = Rows::default();
    let result = match &mut book {
        Book::Xlsx(book) => xlsx(book, &name, &mut rows),
        Book::Xlsb(book) => xlsb(book, &name, &mut rows),
        Book::Xls(book) => book.worksheet_range(&name).map(|range| rows.range(&range)).map_err(not_read),
        Book::Ods(book) => book.worksheet_range(&name).map(|range| rows.range(&range)).map_err(not_read),
    };
    if let Err(finding) = result {
        findings.push(finding.number("kept", u64::from(rows.row)));
    }
    let reading = Reading { sheet: Some(name), sheets, ..nothing(Format::Excel) };
    let (text, n_left_out) = rows.finish();
    if n_left_out > 0 {
        findings.push(Finding::pass("too-many-columns").number("kept", u64::from(COLUMNS)).number("left", n_left_out));
    }
    let mut found = of_memory(text, reading, options, true);
    findings.append(&mut found.findings);
    found.findings = findings;
    found
}

fn xlsx(book: &mut Xlsx<Bytes>, name: &str, rows: &mut Rows) -> Result<(), Box<Finding>> {
    let mut cells = book.worksheet_cells_reader(name).map_err(not_read)?;
    while let Some(cell) = cells.next_cell().map_err(not_read)? {
        rows.cell(cell.get_position(), &Data::from(cell.get_value().clone()));
    }
    Ok(())
}

fn xlsb(book: &mut Xlsb<Bytes>, name: &str, rows: &mut Rows) -> Result<(), Box<Finding>> {
    let mut cells = book.worksheet_cells_reader(name).map_err(not_read)?;
    while let Some(cell) = cells.next_cell().map_err(not_read)? {
        rows.cell(cell.get_position(), &Data::from(cell.get_value().clone()));
    }
    Ok(())
}

/// Rows as text, from cells in the sheet's order.
#[derive(Default)]
struct Rows {
    text: Vec<u8>,
    row: u32,
    cells: Vec<String>,
    width: usize,
    left_out: u64,
}

impl Rows {
    fn range(&mut self, range: &calamine::Range<Data>) {
        let (top, left) = range.start().unwrap_or_default();
        for (row, column, value) in range.used_cells() {
            self.cell((row as u32 + top, column as u32 + left), value);
        }
    }

    fn cell(&mut self, (row, column): (u32, u32), value: &Data) {
        let text = text(value);
        if text.is_empty() || row >= ROWS || row < self.row {
            return;
        }
        if column >= COLUMNS {
            self.left_out += 1;
            return;
        }
        while self.row < row {
            self.end_row();
        }
        let column = column as usize;
        if self.cells.len() <= column {
            self.cells.resize(column + 1, String::new());
        }
        self.cells[column] = text;
        self.width = self.width.max(column + 1);
    }

    fn end_row(&mut self) {
        write_row(&mut self.text, &self.cells, "\n");
        self.cells.clear();
        self.row += 1;
    }

    fn finish(mut self) -> (Vec<u8>, u64) {
        if !self.cells.is_empty() {
            self.end_row();
        }
        (self.text, self.left_out)
    }
}

/// A cell as a person would type it: no `.0`, dates as year-month-day, `true` and `false`.
fn text(value: &Data) -> String {
    match value {
        Data::Int(number) => number.to_string(),
        Data::Float(number) => float(*number),
        Data::String(text) => text.clone(),
        Data::Bool(yes) => yes.to_string(),
        Data::DateTime(time) => date(time),
        Data::DateTimeIso(text) | Data::DurationIso(text) => text.strip_suffix("T00:00:00").unwrap_or(text).to_owned(),
        Data::Error(error) => error.to_string(),
        Data::Empty => String::new(),
    }
}

fn float(number: f64) -> String {
    if number.fract() == 0.0 && number.abs() < 1e15 { (number as i64).to_string() } else { number.to_string() }
}

fn date(time: &ExcelDateTime) -> String {
    let days = time.as_f64();
    // What Excel can show as a date ends with the year 9999.
    if time.is_duration() || !(0.0..2_958_466.0).contains(&days) {
        return float(days);
    }
    let (year, month, day, hour, minute, second, _) = time.to_ymd_hms_milli();
    if hour == 0 && minute == 0 && second == 0 {
        format!("{year:04}-{month:02}-{day:02}")
    } else {
        format!("{year:04}-{month:02}-{day:02} {hour:02}:{minute:02}:{second:02}")
    }
}
