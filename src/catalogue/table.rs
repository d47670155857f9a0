//! In: a table, as text or as a workbook. Out: its rows, and the texts in them: one row per message and locale.

use std::collections::BTreeMap;
use std::io::Cursor;

use calamine::{DataRef, Reader as _, Xlsx};
use csv_core::{ReadRecordResult, ReaderBuilder};

use super::archive::is_bounded;
use super::{Draft, Syntax, Text, looks_like_html, part_named, place};
use crate::finding::{Arg, Finding, Place};

const MAX_COLUMNS: usize = 200;
const MAX_CELLS: usize = 1_000_000;
/// Title rows may stand above the header.
const MAX_ROWS_ABOVE: usize = 10;

/// A row, with the line or row number from 1.
pub(super) struct Row {
    line: u64,
    cells: Vec<String>,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Role {
    Message,
    Locale,
    Part(&'static str),
}

/// Whether a text's first line is a header of such a table.
pub(super) fn is_table(source: &str) -> bool {
    let head: String = source.lines().take(2).flat_map(|it| [it, "\n"]).collect();
    header(&csv(&head)).is_some_and(|(_, roles)| is_complete(&roles))
}

/// The rows of a table in text.
pub(super) fn csv(source: &str) -> Vec<Row> {
    let (separator, source, skipped) = match source.lines().next().and_then(|it| it.strip_prefix("sep=")) {
        Some(it) if it.len() == 1 => (it.as_bytes()[0], source.split_once('\n').map_or("", |(_, rest)| rest), 1),
        _ => (separator(source), source, 0),
    };
    let mut reader = ReaderBuilder::new().delimiter(separator).build();
    let mut output = vec![0; source.len() + 1];
    let mut ends = [0; MAX_COLUMNS];
    let mut input = source.as_bytes();
    let (mut rows, mut n_out, mut n_ends) = (Vec::new(), 0, 0);
    loop {
        let line = reader.line() + skipped;
        let (result, n_read, n_written, n_ended) = reader.read_record(input, &mut output[n_out..], &mut ends[n_ends..]);
        input = &input[n_read..];
        n_out += n_written;
        n_ends += n_ended;
        match result {
            ReadRecordResult::Record => {
                let mut start = 0;
                let cells = ends[..n_ends].iter().map(|&end| {
                    let cell = String::from_utf8_lossy(&output[start..end]).into_owned();
                    start = end;
                    cell
                });
                rows.push(Row { line, cells: cells.collect() });
                (n_out, n_ends) = (0, 0);
            }
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull | ReadRecordResult::End => return rows,
        }
    }
}

/// The sign that stands most often in the first line outside quotes.
fn separator(source: &str) -> u8 {
    let first = source.lines().find(|it| !it.trim().is_empty()).unwrap_or_default();
    let outside: String = first.split('"').step_by(2).collect();
    let count = |sign: u8| outside.bytes().filter(|&it| it == sign).count();
    b",|;\t".iter().copied().max_by_key(|&it| count(it)).unwrap_or(b',')
}

/// The rows of the first sheet that has such a header, or of the first sheet; `None` where it cannot be opened.
pub(super) fn excel(file: &str, bytes: &[u8], findings: &mut Vec<Finding>) -> Option<Vec<Row>> {
    let broken = Finding::block("workbook-broken").at(Place::file(file));
    if !is_bounded(bytes) {
        findings.push(broken);
        return None;
    }
    let Ok(mut workbook) = Xlsx::new(Cursor::new(bytes)) else {
        findings.push(broken);
        return None;
    };
    let mut first = None;
    for sheet in workbook.sheet_names() {
        let Some(rows) = sheet_rows(&mut workbook, &sheet) else {
            findings.push(broken.clone());
            continue;
        };
        if header(&rows).is_some_and(|(_, roles)| is_complete(&roles)) {
            return Some(rows);
        }
        first.get_or_insert(rows);
    }
    first
}

fn sheet_rows(workbook: &mut Xlsx<Cursor<&[u8]>>, sheet: &str) -> Option<Vec<Row>> {
    let mut cells = workbook.worksheet_cells_reader(sheet).ok()?;
    let mut rows: BTreeMap<u32, Vec<String>> = BTreeMap::new();
    for _ in 0..MAX_CELLS {
        let Some(cell) = cells.next_cell().ok()? else { break };
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
            row.resize(row.len().max(column + 1), String::new());
            row[column] = value;
        }
    }
    Some(rows.into_iter().map(|(row, cells)| Row { line: u64::from(row) + 1, cells }).collect())
}

/// The texts of a table, and what is wrong with it; `locale` answers for a table without such a column.
pub(super) fn drafts(file: &str, rows: Vec<Row>, locale: Option<&str>) -> (Vec<Draft>, Vec<Finding>) {
    let mut findings = Vec::new();
    let (header_idx, roles) = header(&rows).unwrap_or_default();
    let has = |wanted: fn(&Role) -> bool| roles.values().any(wanted);
    let mut missing = Vec::new();
    if !has(|it| *it == Role::Message) {
        missing.push(Arg::Text("message".to_owned()));
    }
    if !has(|it| *it == Role::Locale) && locale.is_none() {
        missing.push(Arg::Text("locale".to_owned()));
    }
    if !has(|it| matches!(it, Role::Part(_))) {
        missing.push(Arg::Text("subject".to_owned()));
        missing.push(Arg::Text("text".to_owned()));
    }
    if !missing.is_empty() {
        let found = rows.get(header_idx).map(|it| it.cells.iter().take(20).cloned().map(Arg::Text).collect());
        let finding = Finding::block("table-columns-missing").arg("missing", Arg::List(missing));
        findings.push(finding.arg("found", Arg::List(found.unwrap_or_default())).at(Place::file(file)));
        return (Vec::new(), findings);
    }
    let mut drafts = Vec::new();
    for row in rows.into_iter().skip(header_idx + 1) {
        let cell = |wanted: Role| {
            let mut columns = roles.iter().filter(|(_, role)| **role == wanted);
            columns.find_map(|(nr, _)| row.cells.get(*nr)).map_or("", |it| it.trim())
        };
        if row.cells.iter().all(|it| it.trim().is_empty()) {
            continue;
        }
        let message = cell(Role::Message);
        let locale = Some(cell(Role::Locale)).filter(|it| !it.is_empty()).or(locale);
        if message.is_empty() {
            let finding = Finding::block("row-without-message");
            findings.push(finding.at(place(file, row.line)));
            continue;
        }
        let mut any = false;
        for (nr, role) in &roles {
            let (Role::Part(part), Some(source)) = (role, row.cells.get(*nr)) else { continue };
            if source.trim().is_empty() {
                continue;
            }
            any = true;
            let is_html = *part == "html" || (*part == "text" && looks_like_html(source));
            drafts.push(Draft {
                message: message.to_owned(),
                locale: locale.map(str::to_owned),
                marked_default: false,
                part: if is_html { "html" } else { part },
                text: Text::new(source.trim(), if is_html { Syntax::Html } else { Syntax::Plain }),
                file: file.to_owned(),
                line: row.line,
            });
        }
        if !any {
            let place = Place { locale: locale.map(str::to_owned), ..place(file, row.line) };
            findings.push(Finding::pass("row-without-text").text("message", message).at(place));
        }
    }
    (drafts, findings)
}

/// The row with the most known names among the first, and what its columns hold.
fn header(rows: &[Row]) -> Option<(usize, BTreeMap<usize, Role>)> {
    let known = |row: &Row| -> BTreeMap<usize, Role> {
        let mut roles: BTreeMap<usize, Role> = BTreeMap::new();
        for (nr, name) in row.cells.iter().enumerate() {
            if let Some(role) = role_named(name).filter(|it| !roles.values().any(|role| role == it)) {
                roles.insert(nr, role);
            }
        }
        roles
    };
    let candidates = rows.iter().take(MAX_ROWS_ABOVE).map(known).enumerate();
    candidates.filter(|(_, roles)| !roles.is_empty()).max_by_key(|(nr, roles)| (roles.len(), usize::MAX - nr))
}

fn is_complete(roles: &BTreeMap<usize, Role>) -> bool {
    let has = |wanted: fn(&Role) -> bool| roles.values().any(wanted);
    has(|it| *it == Role::Message) && has(|it| *it == Role::Locale) && has(|it| matches!(it, Role::Part(_)))
}

/// Header names in English, German, French and Italian.
fn role_named(name: &str) -> Option<Role> {
    let name = name.trim_matches(|c: char| c.is_whitespace() || c == '\u{feff}').to_lowercase();
    match name.replace(['_', '-'], " ").as_str() {
        "message" | "mail" | "e mail" | "email" | "template" | "vorlage" | "modèle" | "modele" | "modello" | "key"
        | "id" | "messaggio" | "courriel" | "mail name" | "template name" | "name" => Some(Role::Message),
        "locale" | "lang" | "language" | "sprache" | "langue" | "lingua" | "language code" | "sprachcode" => {
            Some(Role::Locale)
        }
        _ => part_named(&name).map(Role::Part),
    }
}
