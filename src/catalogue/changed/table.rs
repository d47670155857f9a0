//! In: a table in text, and a text. Out: the table with the text in its row, or in a new one; all other cells as they are.

use super::super::encoding::decode;
use super::super::table::{Role, csv, header, named_separator, separator_of};
use super::super::{InputFile, Template, names::key};

/// The table with the text in it.
pub(super) fn with(file: &InputFile, text: &Template) -> Option<InputFile> {
    let source = decode(&file.bytes)?.text;
    let separator = separator_of(&source);
    let rows = csv(&source);
    let (at, roles) = header(&rows)?;
    let mut rows: Vec<Vec<String>> = rows.into_iter().map(|row| row.cells).collect();
    let column = |wanted: Role| roles.iter().find(|(_, role)| **role == wanted).map(|(nr, _)| *nr);
    let (message, locale) = (column(Role::Message)?, column(Role::Locale)?);
    let cell = |row: &[String], nr: usize| row.get(nr).map(|it| it.trim().to_owned()).unwrap_or_default();
    let wanted = text.locale.as_deref().map(key);
    let is_it = |row: &Vec<String>| cell(row, message) == text.message && Some(key(&cell(row, locale))) == wanted;
    let width = rows.get(at)?.len();
    let row = if let Some(nr) = rows.iter().skip(at + 1).position(is_it) {
        at + 1 + nr
    } else {
        let mut row = vec![String::new(); width];
        row[message].clone_from(&text.message);
        row[locale] = text.locale.clone()?;
        // Below the last row in which something stands.
        let last = rows.iter().rposition(|row| row.iter().any(|it| !it.trim().is_empty()))?;
        rows.insert(last + 1, row);
        last + 1
    };
    for (part, words) in &text.parts {
        let (nr, _) = roles.iter().find(|(_, role)| matches!(role, Role::Part(known) if known == part))?;
        let row = rows.get_mut(row)?;
        row.resize(row.len().max(width), String::new());
        words.source.clone_into(&mut row[*nr]);
    }
    let separator = char::from(separator);
    let named = named_separator(&source).map(|_| format!("sep={separator}\r\n"));
    let mut written = named.unwrap_or_default();
    for row in rows {
        let cells: Vec<String> = row.iter().map(|it| quoted(it, separator)).collect();
        written.push_str(&cells.join(&separator.to_string()));
        written.push_str("\r\n");
    }
    // With a mark, so that a spreadsheet reads its accents.
    Some(InputFile { path: file.path.clone(), bytes: format!("\u{feff}{written}").into_bytes() })
}

fn quoted(cell: &str, separator: char) -> String {
    let is_plain = !cell.contains([separator, '"', '\n', '\r']) && cell.trim() == cell;
    if is_plain { cell.to_owned() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
}
