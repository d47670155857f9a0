//! In: the bytes of a delivery log. Out: its events, and what could not be read, with the line.

use serde_json::Value;

use super::shapes::{events, of_row};
use super::{Event, Went};
use crate::catalogue::{decoded, table_rows};
use crate::finding::{Finding, Place};

/// A delivery log.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Log {
    /// What it says.
    pub events: Vec<Event>,
    /// What could not be read.
    pub findings: Vec<Finding>,
}

/// Reads a log: CSV, a JSON list or one JSON object a line; in the shapes of Amazon SES, SendGrid, Postmark, Mailgun,
/// Keycloak and Okta, or any other with an address or an id in each entry.
pub fn read(name: &str, bytes: &[u8]) -> Log {
    let mut log = Log::default();
    let Some(text) = decoded(bytes) else {
        log.findings.push(Finding::block("log-not-text").text("file", name));
        return log;
    };
    match text.trim_start().chars().next() {
        None => log.findings.push(Finding::block("log-empty").text("file", name)),
        Some('{' | '[') => json(name, &text, &mut log),
        Some(_) => table(name, &text, &mut log),
    }
    if log.events.is_empty() && log.findings.is_empty() {
        log.findings.push(Finding::block("log-not-understood").text("file", name));
    }
    log
}

fn json(name: &str, text: &str, log: &mut Log) {
    if let Ok(value) = serde_json::from_str::<Value>(text) {
        for (at, entry) in entries(&value).into_iter().enumerate() {
            take(name, at as u64 + 1, entry, log);
        }
        return;
    }
    let lines: Vec<(u64, &str)> = text.lines().enumerate().map(|(at, line)| (at as u64 + 1, line.trim())).collect();
    let lines: Vec<(u64, &str)> = lines.into_iter().filter(|(_, line)| !line.is_empty()).collect();
    for (at, (number, line)) in lines.iter().enumerate() {
        if let Ok(value) = serde_json::from_str::<Value>(line) {
            for entry in entries(&value) {
                take(name, *number, entry, log);
            }
            continue;
        }
        let is_last = at + 1 == lines.len() && !text.ends_with('\n');
        let finding = if is_last { Finding::pass("log-line-cut") } else { Finding::pass("log-line-broken") };
        let finding = finding.text("file", name).number("line", *number);
        log.findings.push(finding.at(Place::file(name).line(*number)));
    }
}

/// The entries of a list, also of one that is wrapped in an object.
fn entries(value: &Value) -> Vec<&Value> {
    const WRAPPERS: [&str; 6] = ["items", "Messages", "events", "Records", "results", "data"];
    match value {
        Value::Array(entries) => entries.iter().collect(),
        Value::Object(fields) => {
            let wrapped = WRAPPERS.iter().find_map(|key| fields.get(*key).and_then(Value::as_array));
            wrapped.map_or_else(|| vec![value], |entries| entries.iter().collect())
        }
        _ => Vec::new(),
    }
}

fn take(name: &str, line: u64, entry: &Value, log: &mut Log) {
    match events(entry) {
        Some(events) => log.events.extend(events.into_iter().map(|it| Event { file: name.to_owned(), line, ..it })),
        None => nobody(name, line, log),
    }
}

fn table(name: &str, text: &str, log: &mut Log) {
    let mut rows = table_rows(text);
    let Some((_, header)) = rows.first().cloned() else { return };
    let is_cut = !text.ends_with(['\n', '\r']) && rows.last().is_some_and(|(_, cells)| cells.len() < header.len());
    if let Some((line, _)) = rows.pop_if(|_| is_cut) {
        let finding = Finding::pass("log-line-cut").text("file", name).number("line", line);
        log.findings.push(finding.at(Place::file(name).line(line)));
    }
    let rows = rows.into_iter().skip(1);
    for (line, cells) in rows.filter(|(_, cells)| cells.iter().any(|cell| !cell.trim().is_empty())) {
        let field = |names: &[&str]| {
            let is_it =
                |head: &String| names.contains(&head.trim().to_lowercase().replace([' ', '-', '_'], "").as_str());
            let at = header.iter().position(is_it)?;
            cells.get(at).map(|cell| cell.trim().to_owned()).filter(|cell| !cell.is_empty())
        };
        match of_row(&field) {
            Some(events) => log.events.extend(events.into_iter().map(|it| Event { file: name.to_owned(), line, ..it })),
            None => nobody(name, line, log),
        }
    }
}

/// An entry in which nobody is named.
fn nobody(name: &str, line: u64, log: &mut Log) {
    let finding = Finding::pass("log-nobody").text("file", name).number("line", line);
    log.findings.push(finding.at(Place::file(name).line(line)));
}

/// How far a mail came, by the word of the log; none for what says nothing about that, such as an opened mail.
pub(super) fn went(word: &str) -> Option<Went> {
    let word = word.to_lowercase();
    let word = word.rsplit('.').next().unwrap_or_default().replace(['_', '-', ' '], "");
    match word.as_str() {
        "" | "send" | "sent" | "processed" | "accepted" | "queued" | "injection" | "success" | "ok" => Some(Went::Sent),
        "delivery" | "delivered" => Some(Went::Delivered),
        "bounce" | "bounced" | "bounces" | "hardbounce" | "softbounce" | "dropped" | "drop" | "failed" | "failure"
        | "reject" | "rejected" | "renderingfailure" | "error" | "blocked" => Some(Went::Failed),
        _ => None,
    }
}
