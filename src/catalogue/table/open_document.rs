//! In: the content of a workbook in the open document format. Out: its sheets, row by row.
//!
//! Rows and cells may say that they are repeated, a million times in two words: each is taken once, and counted.

use quick_xml::Reader;
use quick_xml::events::{BytesStart, Event};

use super::{MAX_CELLS, MAX_COLUMNS, Row};
use crate::catalogue::xml;

#[derive(Default)]
struct Reading {
    sheets: Vec<Vec<Row>>,
    line: u64,
    n_rows: u64,
    cells: Vec<String>,
    n_columns: usize,
    cell: String,
    /// Empty cells that count only if another follows.
    n_empty: usize,
    n_cells: usize,
    n_paragraphs: usize,
    in_paragraph: bool,
    /// A note beside a cell is not its text.
    in_note: bool,
}

/// The sheets; none where the XML is broken, or has far too many cells.
pub(super) fn sheets(content: &str) -> Option<Vec<Vec<Row>>> {
    let mut reading = Reading::default();
    let mut reader = Reader::from_str(content);
    loop {
        match reader.read_event().ok()? {
            Event::Eof => return Some(reading.sheets),
            Event::Start(element) => reading.begin(&element),
            Event::Empty(element) => {
                reading.begin(&element);
                reading.end(element.name().as_ref());
            }
            Event::End(element) => reading.end(element.name().as_ref()),
            words if reading.in_paragraph && !reading.in_note => xml::add_words(&words, &mut reading.cell),
            _ => {}
        }
        if reading.n_cells > MAX_CELLS {
            return None;
        }
    }
}

impl Reading {
    fn begin(&mut self, element: &BytesStart<'_>) {
        match element.name().as_ref() {
            "table:table" => {
                self.sheets.push(Vec::new());
                self.line = 1;
            }
            "table:table-row" => {
                self.cells.clear();
                self.n_empty = 0;
                self.n_rows = repeated(element, "table:number-rows-repeated");
            }
            "table:table-cell" | "table:covered-table-cell" => {
                self.cell.clear();
                self.n_paragraphs = 0;
                self.n_columns = repeated(element, "table:number-columns-repeated") as usize;
            }
            "office:annotation" => self.in_note = true,
            _ if self.in_note => {}
            "text:p" => {
                if self.n_paragraphs > 0 {
                    self.cell.push('\n');
                }
                self.n_paragraphs += 1;
                self.in_paragraph = true;
            }
            "text:line-break" => self.cell.push('\n'),
            "text:tab" => self.cell.push('\t'),
            "text:s" => self.cell.push(' '),
            _ => {}
        }
    }

    fn end(&mut self, element: &str) {
        match element {
            "office:annotation" => self.in_note = false,
            "text:p" => self.in_paragraph = false,
            "table:table-cell" | "table:covered-table-cell" => {
                let words = std::mem::take(&mut self.cell);
                if words.is_empty() {
                    self.n_empty = self.n_empty.saturating_add(self.n_columns);
                } else if self.cells.len().saturating_add(self.n_empty) < MAX_COLUMNS {
                    self.cells.resize(self.cells.len() + self.n_empty, String::new());
                    self.cells.push(words);
                    self.n_cells += self.n_empty + 1;
                    self.n_empty = self.n_columns.saturating_sub(1);
                }
            }
            "table:table-row" => {
                let cells = std::mem::take(&mut self.cells);
                if let (Some(rows), false) = (self.sheets.last_mut(), cells.is_empty()) {
                    rows.push(Row { line: self.line, cells });
                }
                self.line = self.line.saturating_add(self.n_rows);
            }
            _ => {}
        }
    }
}

fn repeated(element: &BytesStart<'_>, name: &str) -> u64 {
    xml::attribute(element, name).and_then(|it| it.parse().ok()).unwrap_or(1)
}
