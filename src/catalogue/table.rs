//! In: a table, as text or as a workbook. Out: the texts in it: one row per mail and language, or one column per language.

mod by_language;
mod csv;
mod open_document;
mod workbook;

use std::collections::BTreeMap;

pub(super) use csv::{csv, named_separator, separator_of};
pub(super) use workbook::{excel, open_document};

use super::shapes::{DISCOURSE_OVERRIDE, Taken};
use super::{Draft, Format, keys, part_named, place};
use crate::finding::{Arg, Finding, Place};

const MAX_COLUMNS: usize = 200;
/// Of a workbook, at most so many cells are kept, empty ones between them included.
const MAX_CELLS: usize = 1_000_000;
/// Title rows may stand above the header.
const MAX_ROWS_ABOVE: usize = 10;

/// A row, with the line or row number from 1.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) line: u64,
    pub(super) cells: Vec<String>,
}

/// What a column holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Role {
    Message,
    Locale,
    Part(&'static str),
}

impl Row {
    fn cell(&self, nr: usize) -> &str {
        self.cells.get(nr).map_or("", |it| it.trim())
    }

    fn is_empty(&self) -> bool {
        self.cells.iter().all(|it| it.trim().is_empty())
    }
}

/// Whether a text's first lines hold a header of such a table.
pub(super) fn is_table(source: &str) -> bool {
    let head: String = source.lines().take(2).flat_map(|it| [it, "\n"]).collect();
    csv(&head).iter().any(is_complete_header)
}

/// Whether a row names all columns that a table of texts needs.
pub(super) fn is_complete_header(row: &Row) -> bool {
    let roles = roles(row);
    let has = |wanted: fn(&Role) -> bool| roles.values().any(wanted);
    has(|it| *it == Role::Message) && has(|it| *it == Role::Locale) && has(|it| matches!(it, Role::Part(_)))
}

/// Whether a column of this name says something of a text.
pub(super) fn is_known(name: &str) -> bool {
    role_named(name).is_some()
}

/// The texts of a table, and what is wrong with it; `locale` answers for a table without such a column.
pub(super) fn drafts(rows: Vec<Row>, locale: Option<&str>, name: &str) -> Taken {
    let complete = rows.iter().take(MAX_ROWS_ABOVE).any(is_complete_header);
    let other = if complete { None } else { overrides(&rows).or_else(|| by_language::texts(&rows, name)) };
    other.unwrap_or_else(|| by_row(rows, locale))
}

fn by_row(rows: Vec<Row>, locale: Option<&str>) -> Taken {
    let mut taken = Taken::default();
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
        taken.findings.push(finding.arg("found", Arg::List(found.unwrap_or_default())));
        return taken;
    }
    for row in rows.into_iter().skip(header_idx + 1).filter(|row| !row.is_empty()) {
        let cell = |wanted: Role| {
            let mut columns = roles.iter().filter(|(_, role)| **role == wanted);
            columns.next().map_or("", |(nr, _)| row.cell(*nr))
        };
        let message = cell(Role::Message);
        let locale = Some(cell(Role::Locale)).filter(|it| !it.is_empty()).or(locale);
        if message.is_empty() {
            taken.findings.push(Finding::block("row-without-message").at(place("", row.line)));
            continue;
        }
        let mut any = false;
        for (nr, role) in &roles {
            let (Role::Part(part), source) = (role, row.cell(*nr)) else { continue };
            if !source.is_empty() {
                any = true;
                taken.drafts.push(Draft::of(message, locale).says_part(part, source).on(row.line));
            }
        }
        if !any {
            taken.findings.push(without_text(message, locale, row.line));
        }
    }
    taken
}

/// The table of Discourse's own words, as it is exported.
fn overrides(rows: &[Row]) -> Option<Taken> {
    let head = rows.first()?;
    let column = |name: &str| head.cells.iter().position(|it| it.trim() == name);
    let (locale, key, value) = (column("locale")?, column("translation_key")?, column("value")?);
    let mut taken = Taken { format: Some(Format::Discourse), ..Taken::default() };
    for row in &rows[1..] {
        if let (Some((message, part)), false) = (keys::of_discourse(row.cell(key)), row.cell(value).is_empty()) {
            let draft = Draft { layer: Some(DISCOURSE_OVERRIDE), ..Draft::of(&message, Some(row.cell(locale))) };
            taken.drafts.push(draft.says(part, row.cell(value)).on(row.line));
        }
    }
    Some(taken)
}

fn without_text(message: &str, locale: Option<&str>, line: u64) -> Finding {
    let place = Place { locale: locale.map(str::to_owned), ..place("", line) };
    Finding::pass("row-without-text").text("message", message).at(place)
}

/// The row with the most known names among the first, and what its columns hold.
/// The row of the header, and what its columns hold.
pub(super) fn header(rows: &[Row]) -> Option<(usize, BTreeMap<usize, Role>)> {
    let candidates = rows.iter().take(MAX_ROWS_ABOVE).map(roles).enumerate();
    candidates.filter(|(_, roles)| !roles.is_empty()).max_by_key(|(nr, roles)| (roles.len(), usize::MAX - nr))
}

fn roles(row: &Row) -> BTreeMap<usize, Role> {
    let mut roles: BTreeMap<usize, Role> = BTreeMap::new();
    for (nr, name) in row.cells.iter().enumerate() {
        if let Some(role) = role_named(name).filter(|it| !roles.values().any(|role| role == it)) {
            roles.insert(nr, role);
        }
    }
    roles
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
