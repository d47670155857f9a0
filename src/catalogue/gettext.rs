//! In: a gettext catalogue (`.po`). Out: the texts whose key or context names a mail and a part.
//!
//! Where the key is the English text itself, nothing tells to which mail it belongs.

use super::names::Clues;
use super::shapes::Taken;
use super::{Draft, Format, keys};

/// One entry, with the line on which its translation begins.
#[derive(Default)]
struct Entry {
    context: String,
    key: String,
    text: String,
    line: u64,
    is_fuzzy: bool,
}

/// What a string that goes on over several lines belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Field {
    Context,
    Key,
    Text,
    Other,
}

/// The texts of a catalogue; what a translator marked as doubtful is not used by gettext, and not taken.
pub(super) fn texts(source: &str, clues: &Clues) -> Taken {
    let entries = entries(source);
    let header = entries.iter().find(|it| it.key.is_empty() && it.context.is_empty());
    let stated = header.and_then(|it| it.text.lines().find_map(|line| line.strip_prefix("Language:")));
    let locale = stated.map(str::trim).filter(|it| !it.is_empty()).or(clues.locale.as_deref());
    let mut taken = Taken { format: Some(Format::Gettext), ..Taken::default() };
    for entry in entries.iter().filter(|it| !it.is_fuzzy && !it.text.trim().is_empty()) {
        if let Some((message, part)) = keys::split(&entry.context).or_else(|| key(&entry.key)) {
            taken.keyed.push(Draft::of(&message, locale).says_part(part, entry.text.as_str()).on(entry.line));
        }
    }
    taken
}

/// A sentence is no key, even where it ends in a part's name.
fn key(key: &str) -> Option<(String, &'static str)> {
    if key.contains(char::is_whitespace) { None } else { keys::split(key) }
}

fn entries(source: &str) -> Vec<Entry> {
    let mut entries = Vec::new();
    let mut entry = Entry::default();
    let mut field = Field::Other;
    for (nr, line) in (1..).zip(source.lines().map(str::trim)) {
        if let Some(flags) = line.strip_prefix("#,") {
            close(&mut entries, &mut entry, field);
            field = Field::Other;
            entry.is_fuzzy |= flags.split(',').any(|it| it.trim() == "fuzzy");
            continue;
        }
        if line.is_empty() || line.starts_with('#') {
            continue;
        }
        let (word, rest) = line.split_at(line.find('"').unwrap_or(line.len()));
        match word.trim() {
            "" => {}
            "msgctxt" | "msgid" => {
                if word.trim() == "msgctxt" || field != Field::Context {
                    close(&mut entries, &mut entry, field);
                }
                field = if word.trim() == "msgctxt" { Field::Context } else { Field::Key };
            }
            // Of the plural forms the first.
            "msgstr" | "msgstr[0]" => (field, entry.line) = (Field::Text, nr),
            _ => field = Field::Other,
        }
        let words = match field {
            Field::Context => &mut entry.context,
            Field::Key => &mut entry.key,
            Field::Text => &mut entry.text,
            Field::Other => continue,
        };
        unquoted(rest, words);
    }
    close(&mut entries, &mut entry, field);
    entries
}

/// An entry ends where the next one begins.
fn close(entries: &mut Vec<Entry>, entry: &mut Entry, field: Field) {
    if entry.line > 0 {
        entries.push(std::mem::take(entry));
    } else if field != Field::Other {
        *entry = Entry { is_fuzzy: entry.is_fuzzy, ..Entry::default() };
    }
}

fn unquoted(quoted: &str, words: &mut String) {
    let quoted = quoted.strip_prefix('"').unwrap_or(quoted);
    let mut chars = quoted.strip_suffix('"').unwrap_or(quoted).chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            words.push(c);
            continue;
        }
        match chars.next() {
            Some('n') => words.push('\n'),
            Some('t') => words.push('\t'),
            Some('r') | None => {}
            Some(c) => words.push(c),
        }
    }
}
