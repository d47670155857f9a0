//! In: JSON: a list, an object that holds one, or an object a line. Out: rows of UTF-8 text, read like any table.
//!
//! Nested fields become columns: `attributes.locale[0]`, `profile.locale`. What stands before an error is kept.

use std::cmp::Reverse;
use std::fmt::Write as _;

use serde::de::{Deserialize, DeserializeSeed, Deserializer as _, IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde_json::{Deserializer, Value};

use crate::finding::{Arg, Finding, Found, Place};

use super::encoding::guess;
use super::reader::{nothing, of_memory, refused};
use super::typed::Table;
use super::{Format, Options, Sample};

/// Names under which a list of people stands, likeliest first.
const LISTS: &[&str] = &[
    "users",
    "value",
    "Resources",
    "members",
    "people",
    "customers",
    "contacts",
    "subscribers",
    "accounts",
    "data",
    "items",
    "results",
    "records",
    "list",
    "rows",
    "entries",
    "personen",
    "utenti",
    "utilisateurs",
];

/// Reads JSON of any shape.
pub(super) fn read(bytes: &[u8], options: &Options) -> Found<Sample> {
    let guess = guess(bytes, options.encoding);
    let text = guess.encoding.decode(&bytes[guess.mark..]);
    let text = text.trim_start_matches('\u{feff}');
    let mut table = Table::default();
    let mut findings = Vec::new();
    let mut format = Format::Json;
    if text.trim_start().starts_with('[') {
        list(text, &mut table, &mut findings);
    } else if is_by_line(text) {
        format = Format::Ndjson;
        lines(text, &mut table, &mut findings);
    } else {
        object(text, &mut table, &mut findings);
    }
    if table.is_empty() {
        let finding = findings.pop().unwrap_or_else(|| Finding::block("json-without-list"));
        let mut found = refused(finding);
        found.value.reading.format = format;
        return found;
    }
    let reading = super::Reading { encoding: guess.encoding, encoding_guessed: guess.open, ..nothing(format) };
    let (rows, left_out) = table.finish();
    let options = &Options { header_row: Some(1), ..options.clone() };
    let mut found = of_memory(rows, reading, options, true);
    if left_out > 0 {
        let kept = found.value.columns.len() as u64;
        found.findings.push(Finding::pass("too-many-columns").number("kept", kept).number("left", left_out));
    }
    findings.append(&mut found.findings);
    found.findings = findings;
    found
}

fn broken(error: &serde_json::Error, kept: u64) -> Finding {
    broken_at(error.line() as u64, error.column() as u64, error, kept)
}

fn broken_at(line: u64, column: u64, error: &serde_json::Error, kept: u64) -> Finding {
    let reason = error.to_string();
    let reason = reason.rsplit_once(" at line ").map_or(reason.as_str(), |(reason, _)| reason);
    Finding::block("json-broken")
        .number("line", line)
        .number("column", column)
        .text("reason", reason)
        .number("kept", kept)
        .at(Place { line: Some(line), column: Some(column.to_string()), ..Place::default() })
}

/// Takes each element of a list as one person.
struct People<'a>(&'a mut Table);

impl<'de> DeserializeSeed<'de> for People<'_> {
    type Value = ();
    fn deserialize<D: serde::Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_seq(self)
    }
}

impl<'de> Visitor<'de> for People<'_> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a list")
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        while let Some(person) = list.next_element::<Value>()? {
            add(self.0, &person);
        }
        Ok(())
    }
}

fn list(text: &str, table: &mut Table, findings: &mut Vec<Finding>) {
    let mut json = Deserializer::from_str(text);
    let result = People(table).deserialize(&mut json).and_then(|()| json.end());
    if let Err(error) = result {
        findings.push(broken(&error, table.n_rows));
    }
}

/// One object a line: the first line that is not empty is whole, and another follows.
fn is_by_line(text: &str) -> bool {
    let mut lines = text.split(['\n', '\r']).filter(|line| !line.trim().is_empty());
    let first = lines.next().is_some_and(|line| serde_json::from_str::<IgnoredAny>(line).is_ok());
    first && lines.next().is_some()
}

fn lines(text: &str, table: &mut Table, findings: &mut Vec<Finding>) {
    let mut n_broken = 0;
    let mut first = None;
    let mut rows = Vec::new();
    for (at, line) in text.split('\n').enumerate().filter(|(_, line)| !line.trim().is_empty()) {
        match serde_json::from_str::<Value>(line) {
            Ok(person) => add(table, &person),
            Err(error) => {
                n_broken += 1;
                if rows.len() < 5 {
                    rows.push(Arg::Number(at as u64 + 1));
                }
                first.get_or_insert((at as u64 + 1, error));
            }
        }
    }
    if let Some((line, error)) = first {
        let finding = broken_at(line, error.column() as u64, &error, table.n_rows);
        findings.push(
            Finding { code: "json-lines-broken".into(), ..finding }
                .number("count", n_broken)
                .arg("rows", Arg::List(rows)),
        );
    }
}

/// What stands under each name of an object.
struct Shape(Vec<(String, Kind)>);

impl<'de> Visitor<'de> for &mut Shape {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            self.0.push((key, Kind::Broken));
            let kind = map.next_value()?;
            if let Some((_, last)) = self.0.last_mut() {
                *last = kind;
            }
        }
        Ok(())
    }
}

/// A value, as far as finding the list needs it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    /// It was not read to its end.
    Broken,
    /// An object.
    Object,
    /// A list, and how many objects it has.
    List(u64),
    /// Anything else.
    Other,
}

impl<'de> Deserialize<'de> for Kind {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Look)
    }
}

struct Look;

macro_rules! other {
    ($($name:ident: $kind:ty),*) => { $(fn $name<E>(self, _: $kind) -> Result<Kind, E> { Ok(Kind::Other) })* };
}

impl<'de> Visitor<'de> for Look {
    type Value = Kind;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("anything")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kind, A::Error> {
        while map.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(Kind::Object)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Kind, A::Error> {
        let mut n = 0;
        while let Some(kind) = list.next_element::<Kind>()? {
            n += u64::from(kind == Kind::Object);
        }
        Ok(Kind::List(n))
    }
    fn visit_unit<E>(self) -> Result<Kind, E> {
        Ok(Kind::Other)
    }
    other!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);
}

/// Finds the list under one name.
struct Under<'a>(&'a str, &'a mut Table);

impl<'de> Visitor<'de> for Under<'_> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if key == self.0 {
                map.next_value_seed(People(&mut *self.1))?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
}

fn object(text: &str, table: &mut Table, findings: &mut Vec<Finding>) {
    let mut shape = Shape(Vec::new());
    let first = Deserializer::from_str(text).deserialize_map(&mut shape);
    let rank = |name: &str| LISTS.iter().position(|known| known.eq_ignore_ascii_case(name)).unwrap_or(LISTS.len());
    let lists = shape.0.iter().filter_map(|(name, kind)| match kind {
        Kind::List(n) if *n > 0 => Some((name, *n)),
        Kind::Broken => Some((name, 0)),
        _ => None,
    });
    let best = lists.min_by_key(|(name, n)| (*n == 0, rank(name), Reverse(*n)));
    if let Some((name, _)) = best {
        let result = Deserializer::from_str(text).deserialize_map(Under(name, table));
        if let Err(error) = result {
            findings.push(broken(&error, table.n_rows));
        }
        return;
    }
    match first {
        Err(error) => findings.push(broken(&error, 0)),
        // One person alone, or objects one after the other that are not one a line.
        Ok(()) => {
            for person in Deserializer::from_str(text).into_iter::<Value>() {
                match person {
                    Ok(person) if is_person(&person) => add(table, &person),
                    Ok(_) => {}
                    Err(error) => {
                        findings.push(broken(&error, table.n_rows));
                        break;
                    }
                }
            }
        }
    }
}

/// Whether a lone object has anything that people have.
fn is_person(value: &Value) -> bool {
    let Value::Object(fields) = value else { return false };
    fields.keys().any(|key| super::roles::is_known(&super::roles::fold(key)))
}

fn add(table: &mut Table, person: &Value) {
    flatten(table, &mut String::new(), person);
    table.end_row();
}

fn flatten(table: &mut Table, path: &mut String, value: &Value) {
    let length = path.len();
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                if length > 0 {
                    path.push('.');
                }
                path.push_str(key);
                flatten(table, path, value);
                path.truncate(length);
            }
        }
        Value::Array(values) => {
            for (at, value) in values.iter().enumerate() {
                // Writing to a String cannot fail.
                write!(path, "[{at}]").ok();
                flatten(table, path, value);
                path.truncate(length);
            }
        }
        Value::Null => table.cell(path, ""),
        Value::String(text) => table.cell(path, text),
        other => table.cell(path, &other.to_string()),
    }
}
