//! In: a template. Out: what a reader can compare without reading its language: links, numbers, names, placeholders.
//!
//! Beside the structure of the same mail in its first language it shows what is missing and what is only here.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::numbers::{knows_words, month, numbers};
use crate::catalogue::{Syntax, Template, Text};
use crate::locale::{Sameness, Tag, same_language, understand};
use crate::render::{links, placeholders, visible_text};

/// What must be alike in all languages of a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Structure {
    /// The language of the text, `-` if it is not known.
    pub language: String,
    /// Where its links lead to, as written.
    pub links: BTreeSet<String>,
    /// Numbers, dates and times, written alike for all languages.
    pub numbers: BTreeSet<String>,
    /// Words that look like names.
    pub names: BTreeSet<String>,
    /// The names of its placeholders.
    pub placeholders: BTreeSet<String>,
    /// What people read.
    pub words: String,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Trait {
    /// A link.
    Link,
    /// A placeholder.
    Placeholder,
    /// A number, a date or a time.
    Number,
    /// What looks like a name.
    Name,
}

/// One thing in either of two texts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// What it is.
    pub what: Trait,
    /// As it is written.
    pub value: String,
    /// Whether this text has it.
    pub here: bool,
    /// Whether the text of the first language has it.
    pub there: bool,
}

/// A text beside the text of the first language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Twin {
    /// The language of the text beside it, if it is known.
    pub beside: Option<String>,
    /// What either has; what differs stands first.
    pub rows: Vec<Compared>,
}

/// The language of a template, if it is known.
pub fn language_of(template: &Template) -> Option<Tag> {
    template.language.as_deref().or(template.locale.as_deref()).and_then(|written| understand(written).tag)
}

/// What must be alike in all languages.
pub fn structure(template: &Template) -> Structure {
    let tag = language_of(template);
    let language = tag.as_ref().map_or("-", Tag::language).to_owned();
    let texts: Vec<&Text> = template.parts.values().filter(|text| text.syntax != Syntax::None).collect();
    let words: Vec<String> = texts.iter().map(|text| visible_text(text)).collect();
    let words = words.join("\n");
    Structure {
        links: texts.iter().flat_map(|text| links(text)).collect(),
        numbers: numbers(&words, &language),
        names: names(&words, &language),
        placeholders: texts.iter().flat_map(|text| placeholders(text)).collect(),
        words,
        language,
    }
}

/// A structure beside the one of the first language.
pub fn compare(here: &Structure, there: &Structure) -> Vec<Compared> {
    let mut rows = Vec::new();
    let mut add = |what, value: &str, here, there| rows.push(Compared { what, value: value.to_owned(), here, there });
    let leads = |all: &BTreeSet<String>, link: &str| all.iter().any(|other| leads_to(other) == leads_to(link));
    for link in &here.links {
        add(Trait::Link, link, true, leads(&there.links, link));
    }
    for link in there.links.iter().filter(|link| !leads(&here.links, link)) {
        add(Trait::Link, link, false, true);
    }
    for name in here.placeholders.union(&there.placeholders) {
        add(Trait::Placeholder, name, here.placeholders.contains(name), there.placeholders.contains(name));
    }
    let knows = knows_words(&here.language) && knows_words(&there.language);
    for number in here.numbers.union(&there.numbers) {
        let (is_here, is_there) = (here.numbers.contains(number), there.numbers.contains(number));
        // A small number may stand there as a word that is not known.
        let may_be_a_word = number.parse::<u32>().is_ok_and(|number| number <= 12);
        if is_here && is_there || knows && number != "1" || !may_be_a_word {
            add(Trait::Number, number, is_here, is_there);
        }
    }
    for name in &there.names {
        add(Trait::Name, name, has_word(&here.words, name), true);
    }
    rows.sort_by(|a, b| (a.here && a.there, a.what, &a.value).cmp(&(b.here && b.there, b.what, &b.value)));
    rows
}

/// The template in whose language a mail was first written: the one marked so, else English, else the first.
pub fn first_of<'a>(templates: &[&'a Template]) -> Option<&'a Template> {
    let with_text = || templates.iter().copied().filter(|template| !template.is_ticked());
    let is_english = |template: &&Template| language_of(template).is_some_and(|tag| tag.language() == "en");
    let has_language = |template: &&Template| language_of(template).is_some();
    let marked = with_text().find(|template| template.marked_default);
    marked.or_else(|| with_text().find(is_english)).or_else(|| with_text().find(has_language))
}

/// A template beside the first of its message; none for the first itself, and for one in the same language.
pub fn twin(template: &Template, all: &[&Template]) -> Option<Twin> {
    let first = first_of(all)?;
    let (own, other) = (language_of(template), language_of(first));
    let is_same = matches!((&own, &other), (Some(a), Some(b)) if same_language(a, b) != Sameness::Different);
    if std::ptr::eq(first, template) || is_same || template.is_ticked() {
        return None;
    }
    let rows = compare(&structure(template), &structure(first));
    Some(Twin { beside: other.map(|tag| tag.without_region()), rows })
}

/// An address without what names a language in it: `/de/help` and `/en/help` lead to the same.
pub(super) fn leads_to(link: &str) -> String {
    let is_language = |part: &str| {
        let base = part.split(['-', '_']).next().unwrap_or_default();
        base.len() == 2 && part.len() <= 7 && Tag::parse(part).is_some()
    };
    let signs = ['/', '=', '&', '?', '#', '.'];
    let (scheme, rest) = link.split_once("://").unwrap_or(("", link));
    let (host, path) = rest.split_at(rest.find(['/', '?', '#']).unwrap_or(rest.len()));
    let plain = |part: &str| {
        let word = part.trim_end_matches(signs);
        if is_language(word) { part.replacen(word, "*", 1) } else { part.to_owned() }
    };
    // The end of a host is a country and not a language: `.it` stays.
    let (first, others) = host.split_at(host.find('.').unwrap_or(0));
    let path: String = path.trim_end_matches('/').split_inclusive(signs).map(plain).collect();
    format!("{scheme}://{}{others}{path}", plain(first)).to_lowercase()
}

/// Words in capitals inside a sentence; in German, where every noun has one, only those with more than one.
fn names(words: &str, language: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for line in words.lines() {
        let mut begins = true;
        for written in line.split_whitespace() {
            let word = written.trim_matches(|c: char| !c.is_alphanumeric());
            let is_place = written.contains(['{', '}', '@', '/']);
            let n_capitals = word.chars().filter(|c| c.is_uppercase()).count();
            let is_plain = word.chars().all(|c| c.is_alphanumeric() || c == '-');
            let capital = word.starts_with(char::is_uppercase) && !begins && language != "de";
            let long_enough = word.chars().count() > 1;
            if !is_place && is_plain && long_enough && (capital || n_capitals > 1) && !is_calendar(word, language) {
                found.insert(word.to_owned());
            }
            begins = written.ends_with(['.', '!', '?', ':', '…', '»', '”', '"']);
        }
    }
    found
}

/// Whether it is a month, a weekday or a language, which other languages write otherwise.
fn is_calendar(word: &str, language: &str) -> bool {
    let is_day = language == "en" && word.ends_with("day");
    let is_language = language == "en" && matches!(word, "English" | "German" | "French" | "Italian" | "Spanish");
    is_day || is_language || month(word).is_some()
}

/// Whether a word stands in a text, whatever follows it: German adds an s.
fn has_word(words: &str, name: &str) -> bool {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    words.match_indices(name).any(|(at, _)| !is_letter(words[..at].chars().next_back()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::catalogue::pasted;

    #[track_caller]
    fn check(english: &str, other: (&str, &str), expected: &[&str]) {
        let first = pasted("m", Some("en"), "", english, "");
        let second = pasted("m", Some(other.0), "", other.1, "");
        let twin = twin(&second, &[&first, &second]).unwrap();
        let differs = twin.rows.iter().filter(|row| !(row.here && row.there));
        let said: Vec<String> =
            differs.map(|row| format!("{:?} {} {}", row.what, if row.here { "+" } else { "-" }, row.value)).collect();
        assert_eq!(said, expected, "{other:?}");
    }

    #[test]
    fn a_text_is_compared_with_the_first_language() {
        let english =
            "Hello {name}, see https://a.example/en/help by April 14. With Acme you keep 1,240 points for seven days.";
        let german =
            "Hallo {name}, bis 14. April: https://a.example/de/help. Bei Acme bleiben 1.240 Punkte sieben Tage.";
        check(english, ("de", german), &[]);
        check(
            english,
            ("fr", "Bonjour {nom}, voir https://b.example/fr/help avant le 15 avril. 1240 points pour cinq jours."),
            &[
                "Link - https://a.example/en/help",
                "Link + https://b.example/fr/help",
                "Placeholder - name",
                "Placeholder + nom",
                "Number - 04-14",
                "Number + 04-15",
                "Number + 5",
                "Number - 7",
                "Name - Acme",
            ],
        );
        // Words for numbers are not known in Polish.
        check("It lasts seven days, or 24 hours.", ("pl", "Trwa siedem dni."), &["Number - 24"]);
    }

    #[test]
    fn the_first_language_has_no_twin() {
        let first = pasted("m", Some("en"), "", "Hello", "");
        let british = pasted("m", Some("en-GB"), "", "Hello", "");
        assert_eq!(twin(&first, &[&british, &first, &british]), None);
    }

    #[test]
    fn languages_in_addresses_do_not_count() {
        let same = [
            ("https://a.example/de/x", "https://a.example/en/x"),
            ("https://a.example/x?lang=de", "https://a.example/x?lang=fr"),
            ("https://a.example/fr", "https://a.example/en-GB/"),
            ("https://de.a.example/x", "https://it.a.example/x"),
        ];
        for (one, other) in same {
            assert_eq!(leads_to(one), leads_to(other));
        }
        assert_ne!(leads_to("https://a.it"), leads_to("https://a.de"));
        assert_ne!(leads_to("https://a.example/help"), leads_to("https://a.example/hilfe"));
    }
}
