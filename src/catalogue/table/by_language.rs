//! In: a table with one column per language. Out: the texts in it: by their keys, or piece by piece as Braze has them.

use super::{MAX_ROWS_ABOVE, Row, Taken, without_text};
use crate::catalogue::names::{is_language_name, is_locale};
use crate::catalogue::{Draft, Format, keys, part_named};

/// The row that names the languages, and their columns.
struct Header<'a> {
    row: usize,
    columns: Vec<(usize, &'a str)>,
    /// The column of the texts for everyone else.
    usual: Option<usize>,
    /// The column that says which part a row is, where it is not in the key.
    part: Option<usize>,
}

/// The texts; none where no row names languages.
pub(super) fn texts(rows: &[Row], name: &str) -> Option<Taken> {
    let header = (0..rows.len().min(MAX_ROWS_ABOVE)).find_map(|nr| header(rows, nr))?;
    let is_braze = header.usual.is_some_and(|nr| rows[header.row].cell(nr).eq_ignore_ascii_case("translation tags"));
    Some(if is_braze { pieces(rows, &header, name) } else { by_key(rows, &header) })
}

fn header(rows: &[Row], row: usize) -> Option<Header<'_>> {
    let names = rows[row].cells.iter().map(|it| it.trim()).enumerate().skip(1);
    let columns: Vec<_> = names.clone().filter(|(_, it)| is_locale(it) || is_language_name(it)).collect();
    let named = |wanted: &[&str]| names.clone().find(|(_, it)| wanted.contains(&&*it.to_lowercase())).map(|(nr, _)| nr);
    let usual = named(&["translation tags", "default"]);
    let part = named(&["part", "field", "teil", "feld", "partie", "champ", "parte", "campo"]);
    let is_header = columns.len() > 1 || (columns.len() == 1 && (usual.is_some() || part.is_some()));
    is_header.then_some(Header { row, columns, usual, part })
}

fn by_key(rows: &[Row], header: &Header<'_>) -> Taken {
    let mut taken = Taken::default();
    for row in rows[header.row + 1..].iter().filter(|row| !row.is_empty()) {
        let key = row.cell(0);
        let named = match header.part {
            Some(nr) => part_named(row.cell(nr)).filter(|_| !key.is_empty()).map(|part| (key.to_owned(), part)),
            None => keys::split(key),
        };
        let Some((message, part)) = named else { continue };
        let usual = header.usual.map(|nr| (nr, None));
        for (nr, locale) in usual.into_iter().chain(header.columns.iter().map(|(nr, it)| (*nr, Some(*it)))) {
            if row.cell(nr).is_empty() {
                taken.findings.push(without_text(&message, locale, row.line));
            } else {
                let draft = Draft { marked_default: locale.is_none(), ..Draft::of(&message, locale) };
                taken.keyed.push(draft.says_part(part, row.cell(nr)).on(row.line));
            }
        }
    }
    taken
}

/// Braze's table holds the pieces of one message, not the message. They are shown one below the other.
fn pieces(rows: &[Row], header: &Header<'_>, name: &str) -> Taken {
    let mut taken = Taken { format: Some(Format::Braze), ..Taken::default() };
    let mut variant = rows[..header.row].iter().rev().map(|row| row.cell(0)).find(|it| !it.is_empty()).unwrap_or("");
    let n_variants = rows.iter().filter(|row| is_variant(row)).count();
    let usual = header.usual.map(|nr| (nr, None));
    let columns: Vec<_> = usual.into_iter().chain(header.columns.iter().map(|(nr, it)| (*nr, Some(*it)))).collect();
    let mut open: Vec<Draft> = Vec::new();
    for row in rows[header.row + 1..].iter().filter(|row| !row.is_empty()) {
        if is_variant(row) {
            taken.drafts.append(&mut open);
            variant = row.cell(0);
            continue;
        }
        let id = row.cell(0);
        if id.is_empty() {
            continue;
        }
        let message = if n_variants > 1 { format!("{name} {variant}") } else { name.to_owned() };
        let part = part_named(id).or_else(|| keys::split(id).map(|(_, part)| part)).unwrap_or("text");
        for (nr, locale) in &columns {
            let words = row.cell(*nr);
            if words.is_empty() {
                taken.findings.push(without_text(id, *locale, row.line));
                continue;
            }
            let draft = Draft { marked_default: locale.is_none(), ..Draft::of(&message, *locale) };
            let draft = draft.says_part(part, words).on(row.line);
            match open.iter_mut().find(|it| it.part == draft.part && it.locale == draft.locale) {
                Some(first) => first.text.source.extend(["\n\n", words]),
                None => open.push(draft),
            }
        }
    }
    taken.drafts.append(&mut open);
    taken
}

fn is_variant(row: &Row) -> bool {
    let name = row.cell(0);
    name.starts_with("Variant") && row.cells[1..].iter().all(|it| it.trim().is_empty())
}
