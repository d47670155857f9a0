//! In: JSON: a list, an object that holds one, or an object a line. Out: rows of UTF-8 text, read like any table.
//!
//! What stands before an error is kept.

mod find;
mod flatten;

use serde::de::{DeserializeSeed, IgnoredAny, SeqAccess, Visitor};
use serde_json::{Deserializer, Value};

use crate::finding::{Arg, Finding, Found, Place};

use super::encoding::guess;
use super::reader::{nothing, of_memory, refused};
use super::typed::Table;
use super::{Format, Options, Sample};
use find::{At, find};
use flatten::flatten;

/// Reads JSON of any shape.
pub(super) fn read(bytes: &[u8], options: &Options) -> Found<Sample> {
    let guess = guess(bytes, options.encoding);
    let text = guess.encoding.of_file().decode(&bytes[guess.mark..]);
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
    let result = People(&mut *table).deserialize(&mut json).and_then(|()| json.end());
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

fn object(text: &str, table: &mut Table, findings: &mut Vec<Finding>) {
    let (place, first) = find(text);
    if let Some(place) = place {
        let result = At(&place, table).deserialize(&mut Deserializer::from_str(text));
        // Where the object itself breaks off inside the list, its own error says where.
        if let Err(error) = first.and(result) {
            findings.push(broken(&error, table.n_rows));
        }
        return;
    }
    if let Err(error) = first {
        findings.push(broken(&error, 0));
        return;
    }
    // One person alone, or objects one after the other that are not one a line.
    let mut people = Vec::new();
    let mut error = None;
    for person in Deserializer::from_str(text).into_iter::<Value>() {
        match person {
            Ok(person) => people.push(person),
            Err(wrong) => error = Some(wrong),
        }
    }
    // Where one of them is a person, all are taken for people: nobody gets lost unsaid.
    if people.iter().any(is_person) {
        for person in &people {
            add(table, person);
        }
    }
    findings.extend(error.map(|error| broken(&error, table.n_rows)));
}

/// Whether a lone object has anything that people have.
fn is_person(value: &Value) -> bool {
    let Value::Object(fields) = value else { return false };
    fields.keys().any(|key| super::roles::is_known(&super::roles::fold(key)))
}

fn add(table: &mut Table, person: &Value) {
    flatten(table, person);
    table.end_row();
}
