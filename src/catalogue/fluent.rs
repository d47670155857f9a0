//! In: Fluent files. Out: the mails in them, each with the messages and terms that it refers to.
//!
//! A mail is a message whose attributes are parts (`.subject`), or several whose ids end in a part (`…-subject`).
//! Whether a group of ids is a mail is decided over all locales, so that a missing subject in one of them shows.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Attribute, Entry, Message, Pattern, Resource, Term};
use fluent_syntax::parser::ParserError;
use fluent_syntax::{parser, serializer};

use super::names::{Clues, key};
use super::{Draft, Syntax, Text, looks_like_html, part_named, place};
use crate::finding::{Arg, Finding, Place};

mod references;
pub(crate) use references::nested_too_deep;
use references::{Reference, references, words};

/// A text with everything it refers to is at most this large.
const MAX_TEXT_BYTES: usize = 256 << 10;
/// All texts together are at most this large.
const MAX_ALL_BYTES: usize = 64 << 20;
/// What each message that a text refers to counts at least, so that it refers to 2,048 at most.
const MIN_ENTRY_BYTES: usize = 128;
const MAX_ERRORS_PER_FILE: usize = 20;

/// All messages and terms of all files, by locale.
#[derive(Default)]
pub(super) struct Pile {
    locales: BTreeMap<Option<String>, Ids>,
}

#[derive(Default)]
struct Ids {
    written: Option<String>,
    marked_default: bool,
    held: BTreeMap<String, Held>,
}

/// A message, or a term as a message whose id begins with `-`.
struct Held {
    file: String,
    line: u64,
    named_by_file: String,
    message: Message<String>,
}

/// One text that could be a mail's part.
struct Candidate<'a> {
    message: String,
    part: &'static str,
    id: &'a str,
    attribute: Option<&'a str>,
    pattern: &'a Pattern<String>,
}

/// What the pile gives: the texts, and the files that hold something these refer to.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) drafts: Vec<Draft>,
    pub(super) used: BTreeSet<String>,
    pub(super) findings: Vec<Finding>,
}

impl Pile {
    /// Adds one file; returns whether anything in it could be read.
    pub(super) fn add(&mut self, file: &str, clues: &Clues, source: &str, findings: &mut Vec<Finding>) -> bool {
        if nested_too_deep(source) {
            findings.push(Finding::block("nested-too-deep").at(Place::file(file)));
            return false;
        }
        let (resource, errors) = match parser::parse_runtime(source.to_owned()) {
            Ok(resource) => (resource, Vec::new()),
            Err((resource, errors)) => (resource, errors),
        };
        let n_errors = errors.len();
        findings.extend(errors.iter().take(MAX_ERRORS_PER_FILE).map(|it| syntax_finding(file, source, it)));
        if n_errors > MAX_ERRORS_PER_FILE {
            let more = (n_errors - MAX_ERRORS_PER_FILE) as u64;
            findings.push(Finding::block("fluent-syntax-more").at(Place::file(file)).number("more", more));
        }
        let lines = lines_of_ids(source);
        let ids = self.locales.entry(clues.locale.as_deref().map(key)).or_default();
        ids.written.get_or_insert_with(|| clues.locale.clone().unwrap_or_default());
        ids.marked_default |= clues.marked_default;
        let mut any = false;
        for entry in resource.body {
            let message = match entry {
                Entry::Message(message) => message,
                Entry::Term(Term { mut id, value, attributes, .. }) => {
                    id.name.insert(0, '-');
                    Message { id, value: Some(value), attributes, comment: None }
                }
                _ => continue,
            };
            any = true;
            let id = message.id.name.clone();
            let line = lines.get(id.as_str()).copied().unwrap_or(0);
            match ids.held.get(&id) {
                Some(first) if first.message == message => {}
                Some(first) => findings.push(
                    Finding::block("two-files-disagree")
                        .text("message", id)
                        .text("first", &first.file)
                        .number("first_line", first.line)
                        .text("second", file)
                        .at(Place { locale: clues.locale.clone(), ..place(file, line) }),
                ),
                None => {
                    let held = Held { file: file.to_owned(), line, named_by_file: clues.message.clone(), message };
                    ids.held.insert(id, held);
                }
            }
        }
        any
    }

    /// Every mail's text, with what it refers to.
    pub(super) fn take(&self) -> Taken {
        let mails = self.mails();
        let mut taken = Taken::default();
        let mut n_bytes = 0;
        for ids in self.locales.values() {
            for candidate in ids.of_mails(&mails) {
                if n_bytes > MAX_ALL_BYTES {
                    taken.findings.push(Finding::block("too-many-texts").number("limit", (MAX_ALL_BYTES >> 20) as u64));
                    return taken;
                }
                n_bytes += ids.take(&candidate, &mut taken);
            }
        }
        taken
    }

    /// The groups that are mails: in some locale there is a subject or HTML, or more than one part.
    fn mails(&self) -> BTreeSet<String> {
        let mut parts: BTreeMap<(String, usize), BTreeSet<&str>> = BTreeMap::new();
        for (nr, ids) in self.locales.values().enumerate() {
            for candidate in ids.candidates() {
                parts.entry((candidate.message, nr)).or_default().insert(candidate.part);
            }
        }
        let is_mail = |it: &BTreeSet<&str>| it.contains("subject") || it.contains("html") || it.len() > 1;
        parts.into_iter().filter(|(_, it)| is_mail(it)).map(|((message, _), _)| message).collect()
    }
}

impl Ids {
    fn candidates(&self) -> Vec<Candidate<'_>> {
        let mut found = Vec::new();
        for (id, held) in self.held.iter().filter(|(id, _)| !id.starts_with('-')) {
            for Attribute { id: attribute, value } in &held.message.attributes {
                let name = attribute.name.as_str();
                if let Some(part) = part_named(name) {
                    let message = id.clone();
                    found.push(Candidate { message, part, id, attribute: Some(name), pattern: value });
                }
            }
            let Some(pattern) = &held.message.value else { continue };
            if let Some(part) = part_named(id) {
                let message = held.named_by_file.clone();
                found.push(Candidate { message, part, id, attribute: None, pattern });
            } else if let Some((message, part)) = split_id(id) {
                found.push(Candidate { message, part, id, attribute: None, pattern });
            }
        }
        for it in &mut found {
            if it.part == "text" && looks_like_html(&words(it.pattern)) {
                it.part = "html";
            }
        }
        found
    }

    /// The texts of mails; the value of the message itself is the text where no other is given.
    fn of_mails(&self, mails: &BTreeSet<String>) -> Vec<Candidate<'_>> {
        let mut found = self.candidates();
        found.retain(|it| mails.contains(&it.message));
        let has_body: BTreeSet<_> =
            found.iter().filter(|it| matches!(it.part, "text" | "html")).map(|it| it.message.clone()).collect();
        for (id, held) in &self.held {
            if let (Some(pattern), true, false) = (&held.message.value, mails.contains(id), has_body.contains(id)) {
                let part = if looks_like_html(&words(pattern)) { "html" } else { "text" };
                found.push(Candidate { message: id.clone(), part, id, attribute: None, pattern });
            }
        }
        found
    }

    /// Adds one text; returns how many bytes it took.
    fn take(&self, candidate: &Candidate<'_>, taken: &mut Taken) -> usize {
        let Candidate { message, part, id, attribute, pattern } = candidate;
        let Some(held) = self.held.get(*id) else { return 0 };
        let locale = self.written.clone().filter(|it| !it.is_empty());
        let here = Place { locale: locale.clone(), part: Some((*part).to_owned()), ..place(&held.file, held.line) };
        let too_large = Finding::block("text-too-large")
            .text("message", message)
            .number("limit_kb", (MAX_TEXT_BYTES >> 10) as u64)
            .at(here.clone());
        let Some((needed, missing)) = self.needed(id, *attribute, pattern) else {
            taken.findings.push(too_large);
            return MAX_TEXT_BYTES;
        };
        let (source, files) = self.source(&needed);
        if source.len() > MAX_TEXT_BYTES {
            taken.findings.push(too_large);
            return source.len();
        }
        if !missing.is_empty() {
            let missing = missing.into_iter().map(Arg::Text).collect();
            let finding =
                Finding::block("reference-missing").text("message", message).arg("missing", Arg::List(missing));
            taken.findings.push(finding.at(here));
        }
        taken.used.extend(files);
        let n_bytes = source.len();
        taken.drafts.push(Draft {
            message: message.clone(),
            locale,
            marked_default: self.marked_default,
            part,
            text: Text {
                source,
                syntax: if *part == "html" { Syntax::FluentHtml } else { Syntax::Fluent },
                entry: Some(attribute.map_or((*id).to_owned(), |it| format!("{id}.{it}"))),
            },
            file: held.file.clone(),
            line: held.line,
            ..Draft::default()
        });
        n_bytes
    }

    /// Which values and attributes a text needs, and which of them no file has; `None` if they are far too many.
    fn needed(
        &self,
        id: &str,
        attribute: Option<&str>,
        pattern: &Pattern<String>,
    ) -> Option<(BTreeSet<Reference>, BTreeSet<String>)> {
        let mut needed = BTreeSet::from([(id.to_owned(), attribute.map(str::to_owned))]);
        let mut missing = BTreeSet::new();
        let mut queue = references(pattern);
        let mut n_bytes = 0;
        while let Some((id, attribute)) = queue.pop() {
            if n_bytes > MAX_TEXT_BYTES {
                return None;
            }
            let found = self.held.get(&id).and_then(|held| match &attribute {
                None => held.message.value.as_ref(),
                Some(name) => held.message.attributes.iter().find(|it| it.id.name == *name).map(|it| &it.value),
            });
            let Some(pattern) = found else {
                missing.insert(attribute.map_or(id.clone(), |it| format!("{id}.{it}")));
                continue;
            };
            let n_id_bytes = id.len();
            if needed.insert((id, attribute)) {
                n_bytes += words(pattern).len() + n_id_bytes + MIN_ENTRY_BYTES;
                queue.extend(references(pattern));
            }
        }
        Some((needed, missing))
    }

    /// Fluent source of what is needed, in the order of ids, and the files that it stands in.
    fn source(&self, needed: &BTreeSet<Reference>) -> (String, BTreeSet<String>) {
        let mut files = BTreeSet::new();
        let mut body: Vec<Entry<String>> = Vec::new();
        let ids: BTreeSet<&String> = needed.iter().map(|(id, _)| id).collect();
        for held in ids.into_iter().filter_map(|id| self.held.get(id)) {
            files.insert(held.file.clone());
            let Message { id, value, attributes, .. } = &held.message;
            let is_needed = |name: Option<&String>| needed.contains(&(id.name.clone(), name.cloned()));
            let attributes = attributes.iter().filter(|it| is_needed(Some(&it.id.name))).cloned().collect();
            let (mut id, value) = (id.clone(), value.clone());
            body.push(match (id.name.strip_prefix('-').map(str::to_owned), value) {
                (Some(name), Some(value)) => {
                    id.name = name;
                    Entry::Term(Term { id, value, attributes, comment: None })
                }
                (_, value) => {
                    let value = value.filter(|_| is_needed(None));
                    Entry::Message(Message { id, value, attributes, comment: None })
                }
            });
        }
        (serializer::serialize(&Resource { body }), files)
    }
}

/// `welcome-back-subject` → `welcome-back` and the part.
pub(super) fn split_id(id: &str) -> Option<(String, &'static str)> {
    const ENDINGS: [&str; 9] =
        ["subject", "reply-to", "reply_to", "body-html", "body_html", "text", "body", "html", "preheader"];
    let ending = ENDINGS
        .iter()
        .chain(&["from", "preview"])
        .find(|it| id.strip_suffix(**it).is_some_and(|rest| rest.len() > 1 && rest.ends_with(['-', '_'])))?;
    Some((id[..id.len() - ending.len() - 1].to_owned(), part_named(ending)?))
}

/// The line on which each id stands first.
fn lines_of_ids(source: &str) -> BTreeMap<&str, u64> {
    let mut lines = BTreeMap::new();
    for (nr, line) in (1..).zip(source.lines()) {
        if let Some((id, _)) =
            line.split_once('=').filter(|_| line.starts_with(|c: char| c == '-' || c.is_alphabetic()))
        {
            lines.entry(id.trim_end()).or_insert(nr);
        }
    }
    lines
}

fn syntax_finding(file: &str, source: &str, error: &ParserError) -> Finding {
    let mut at = error.pos.start.min(source.len());
    while !source.is_char_boundary(at) {
        at -= 1;
    }
    let start = source[..at].rfind('\n').map_or(0, |it| it + 1);
    let line = 1 + source[..at].matches('\n').count() as u64;
    let column = 1 + source[start..at].chars().count() as u64;
    let found: String = source[start..].lines().next().unwrap_or_default().chars().take(80).collect();
    Finding::block("fluent-syntax")
        .text("found", found)
        .text("expected", error.kind.to_string())
        .number("column", column)
        .at(Place { column: Some(column.to_string()), ..place(file, line) })
}
