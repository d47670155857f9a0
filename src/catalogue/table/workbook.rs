//! In: a workbook of Excel or in the open document format. Out: the rows of the sheet that holds texts.

use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};

use calamine::{DataRef, Reader as _, Xlsx};
use zip::ZipArchive;

use super::open_document::sheets;
use super::{MAX_CELLS, MAX_COLUMNS, MAX_ROWS_ABOVE, Row, is_complete_header};
use crate::catalogue::archive::is_bounded;

/// The rows of the first sheet of an Excel workbook that has a header of texts, or of the first sheet.
pub(in crate::catalogue) fn excel(bytes: &[u8]) -> Option<Vec<Row>> {
    if !is_bounded(bytes) {
        return None;
    }
    let mut workbook = Xlsx::new(Cursor::new(bytes)).ok()?;
    let sheets = workbook.sheet_names();
    best(sheets.iter().filter_map(|sheet| sheet_rows(&mut workbook, sheet)))
}

/// The same of a workbook in the open document format. Calamine would write out every repeated cell.
pub(in crate::catalogue) fn open_document(bytes: &[u8]) -> Option<Vec<Row>> {
    if !is_bounded(bytes) {
        return None;
    }
    let mut archive = ZipArchive::new(Cursor::new(bytes)).ok()?;
    let mut content = String::new();
    archive.by_name("content.xml").ok()?.read_to_string(&mut content).ok()?;
    best(sheets(&content)?.into_iter())
}

fn best(sheets: impl Iterator<Item = Vec<Row>>) -> Option<Vec<Row>> {
    let mut first = None;
    for rows in sheets {
        if rows.iter().take(MAX_ROWS_ABOVE).any(is_complete_header) {
            return Some(rows);
        }
        first.get_or_insert(rows);
    }
    first
}

fn sheet_rows(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Option<Vec<Row>> {
    let mut cells = workbook.worksheet_cells_reader(sheet).ok()?;
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    let mut n_left = MAX_CELLS;
    while let Some(cell) = cells.next_cell().ok()? {
        let (row, column) = (cell.get_position().0, cell.get_position().1 as usize);
        let value = match cell.get_value() {
            DataRef::String(it) | DataRef::DateTimeIso(it) | DataRef::DurationIso(it) => it.clone(),
            DataRef::SharedString(it) => (*it).to_owned(),
            DataRef::Int(it) => it.to_string(),
            DataRef::Float(it) => it.to_string(),
            DataRef::Bool(it) => it.to_string(),
            DataRef::DateTime(it) => it.as_f64().to_string(),
            DataRef::Error(_) | DataRef::Empty => continue,
        };
        if column < MAX_COLUMNS {
            let row = rows.entry(row).or_default();
            n_left = n_left.checked_sub((column + 1).saturating_sub(row.len()))?;
            row.resize(row.len().max(column + 1), String::new());
            row[column] = value;
        }
    }
    Some(rows.into_iter().map(|(row, cells)| Row { line: u64::from(row) + 1, cells }).collect())
}
