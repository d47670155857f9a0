//! In: a cell of a column of languages. Out: the language it means, and what had to be repaired to see it.

use serde::{Deserialize, Serialize};

use super::{Tag, known, names};

/// What stood between the locale as written and as understood; people are grouped by it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Repair {
    /// Nothing: the canonical tag.
    AsIs,
    /// Blanks, quotes or brackets around it.
    Trimmed,
    /// Small and capital letters: `DE`, `de-at`.
    Case,
    /// Underscores or blanks for hyphens: `de_DE`.
    Separator,
    /// An older or another tag for it, or additions of a program: `iw`, `de_DE.UTF-8`, `de_DE_formal`.
    Alias,
    /// A code of three letters that has one of two: `ger`, `deu`.
    ThreeLetter,
    /// The language's name: `German`, `Deutsch (Österreich)`.
    Name,
    /// Nothing is written.
    Empty,
    /// It says that there is no language: `n/a`, `null`, `other`.
    NotGiven,
    /// Several languages: `de,fr`.
    Several,
    /// Words that name no language that we know.
    NotUnderstood,
}

/// A locale as understood.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Understood {
    /// The language, if exactly one is meant.
    pub tag: Option<Tag>,
    /// What was repaired, or why there is none.
    pub repair: Repair,
}

/// Additions of programs that say nothing about the language.
const DROPPED: [&str; 7] = ["formal", "informal", "posix", "euro", "utf8", "sie", "du"];
/// How a character set begins, after the dot of `de_DE.UTF-8`.
const CHARSETS: [&str; 8] = ["utf", "iso", "cp", "windows", "euc", "gb", "big5", "koi8"];
/// What stands after the `@` of a POSIX locale; other words there are addresses.
const MODIFIERS: [&str; 4] = ["euro", "latin", "cyrillic", "valencia"];
/// What stands around or after a name and says nothing about the language.
const ADDRESS: [&str; 14] = [
    "sie",
    "du",
    "formal",
    "informal",
    "formell",
    "informell",
    "vous",
    "tu",
    "formel",
    "informel",
    "lei",
    "formale",
    "informale",
    "default",
];

/// Reads a locale as tolerantly as is certain: what could mean two things is not understood.
pub fn understand(written: &str) -> Understood {
    let text = trim(written);
    if text.is_empty() {
        return Understood { tag: None, repair: Repair::Empty };
    }
    if names::says_not_given(text) {
        return Understood { tag: None, repair: Repair::NotGiven };
    }
    if let Some((tag, repair)) = one(text) {
        let trimmed = repair == Repair::AsIs && text.len() != written.len();
        return Understood { tag: Some(tag), repair: if trimmed { Repair::Trimmed } else { repair } };
    }
    several(text)
}

/// Without what stands around it: blanks, quotes, the brackets of a JSON list, characters without width.
fn trim(written: &str) -> &str {
    let around = |c: char| {
        c.is_whitespace()
            || c.is_control()
            || matches!(c, '"' | '\'' | '“' | '”' | '„' | '‘' | '’' | '«' | '»' | '‹' | '›' | '`')
            || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' | '\u{202a}'..='\u{202e}')
    };
    let text = written.trim_matches(around).trim_end_matches([',', ';']).trim_matches(around);
    match [('[', ']'), ('{', '}')].iter().find_map(|(open, close)| text.strip_prefix(*open)?.strip_suffix(*close)) {
        Some(inner) => trim(inner),
        None => text,
    }
}

fn one(text: &str) -> Option<(Tag, Repair)> {
    tag(text).or_else(|| named(text).map(|tag| (tag, Repair::Name)))
}

/// A language tag, however written.
fn tag(text: &str) -> Option<(Tag, Repair)> {
    let (plain, modifier) = without_charset(text);
    let words: Vec<&str> = plain.split_whitespace().collect();
    // `de fr` are two languages, `de DE` is one with its region.
    let spaced = words.len() > 1;
    if spaced && words.iter().skip(1).any(|word| Tag::parse(word).is_some() && !word.chars().all(char::is_uppercase)) {
        return None;
    }
    let mut parts: Vec<&str> = plain.split(|c: char| c == '-' || c == '_' || c.is_whitespace()).collect();
    parts.retain(|part| !part.is_empty());
    let mut changed = plain.len() != text.len();
    // Java writes the script last: `zh_TW_#Hant`.
    if let Some(at) = parts.iter().position(|part| part.starts_with('#')) {
        let script = parts.remove(at).trim_start_matches('#');
        parts.insert(parts.len().min(1), script);
        changed = true;
    }
    match modifier.to_ascii_lowercase().as_str() {
        "latin" => parts.insert(parts.len().min(1), "Latn"),
        "cyrillic" => parts.insert(parts.len().min(1), "Cyrl"),
        "valencia" => parts.push("valencia"),
        _ => {}
    }
    loop {
        let joined = parts.join("-");
        if let Some(tag) = Tag::parse(&joined) {
            let repair = if changed { Repair::Alias } else { how(plain, &joined, &tag) };
            return Some((tag, repair));
        }
        // A program's addition, or a region that does not exist (`da_DA`), is dropped; the language stands.
        let last = parts.pop().filter(|_| !parts.is_empty())?;
        let is_addition = DROPPED.contains(&last.to_ascii_lowercase().as_str());
        let is_wrong_region = last.len() == 2 && !spaced && !known::region(last);
        let is_extension = parts.iter().skip(1).any(|part| part.len() == 1);
        if !is_addition && !is_wrong_region && !is_extension && last.len() != 1 {
            return None;
        }
        changed = true;
    }
}

/// What had to be changed to get from the tag as written to the canonical one.
fn how(plain: &str, joined: &str, tag: &Tag) -> Repair {
    let written = joined.split('-').next().unwrap_or_default();
    if plain == tag.as_str() {
        Repair::AsIs
    } else if joined == tag.as_str() {
        Repair::Separator
    } else if joined.eq_ignore_ascii_case(tag.as_str()) {
        if plain == joined { Repair::Case } else { Repair::Separator }
    } else if written.len() == 3 && tag.language().len() == 2 {
        Repair::ThreeLetter
    } else {
        Repair::Alias
    }
}

/// A POSIX locale without its character set, and its modifier: `de_DE.UTF-8@euro`.
fn without_charset(text: &str) -> (&str, &str) {
    let (text, modifier) = text
        .split_once('@')
        .filter(|(_, modifier)| MODIFIERS.contains(&modifier.to_ascii_lowercase().as_str()))
        .unwrap_or((text, ""));
    match text.split_once('.') {
        Some((tag, set)) if CHARSETS.iter().any(|start| set.to_ascii_lowercase().starts_with(start)) => (tag, modifier),
        _ => (text, modifier),
    }
}

/// A language by its name, with a region, a script or a form of address beside it.
fn named(text: &str) -> Option<Tag> {
    if let Some(tag) = names::language(text) {
        return Tag::parse(tag);
    }
    let brackets: &[_] = &['(', ')', '[', ']', '（', '）'];
    if let Some((name, rest)) = text.split_once(brackets) {
        return with_qualifier(name, rest.trim_end().trim_end_matches(brackets));
    }
    for between in [" - ", " – ", " — ", ", ", ": ", " / ", "/"] {
        if let Some((name, rest)) = text.split_once(between) {
            // `de/fr` is a list: there a region stands by its name, or not at all.
            return with_qualifier(name, rest).filter(|_| tag(trim(rest)).is_none() || is_said_twice(name, rest));
        }
    }
    let (name, rest) = text.rsplit_once(char::is_whitespace)?;
    names::language(name.trim()).and_then(|_| with_qualifier(name, rest))
}

fn with_qualifier(name: &str, qualifier: &str) -> Option<Tag> {
    let (name, qualifier) = (trim(name), trim(qualifier));
    let base = tag_or_name(name)?;
    if ADDRESS.contains(&names::fold(qualifier).as_str()) {
        return Some(base);
    }
    if let Some(script) = names::script(qualifier).or_else(|| known::script(qualifier).then_some(qualifier)) {
        return Tag::parse(&format!("{}-{script}", base.language()));
    }
    if let Some(again) = tag_or_name(qualifier).filter(|_| is_said_twice(name, qualifier)) {
        return Some(if again.as_str().len() > base.as_str().len() { again } else { base });
    }
    let is_code =
        known::region(qualifier) && (Tag::parse(qualifier).is_none() || !qualifier.contains(char::is_lowercase));
    let region = names::region(qualifier).or_else(|| is_code.then_some(qualifier))?;
    if base.region().is_some_and(|stated| !stated.eq_ignore_ascii_case(region)) {
        return None;
    }
    Tag::parse(&format!("{}-{region}", base.as_str())).or(Some(base))
}

fn tag_or_name(text: &str) -> Option<Tag> {
    let text = trim(text);
    tag(text).map(|(tag, _)| tag).or_else(|| Tag::parse(names::language(text)?))
}

/// `German (de)`, `de – Deutsch`: the same language once more.
fn is_said_twice(name: &str, again: &str) -> bool {
    match (tag_or_name(name), tag_or_name(again)) {
        (Some(name), Some(again)) => name.language() == again.language(),
        _ => false,
    }
}

/// A list of languages, as in `de,fr`, or words that name none.
fn several(text: &str) -> Understood {
    let parts = text
        .split([',', ';', '/', '|', '+', '&', '\n'])
        .flat_map(|part| part.split(" und "))
        .flat_map(|part| part.split(" and "))
        .flat_map(|part| part.split(" et "))
        .map(trim)
        .filter(|part| !part.is_empty() && !part.starts_with("q="));
    let tags: Option<Vec<Tag>> = parts
        .map(|part| match one(part) {
            Some((tag, _)) => Some(vec![tag]),
            None => part.split_whitespace().map(|word| one(word).map(|(tag, _)| tag)).collect(),
        })
        .collect::<Option<Vec<Vec<Tag>>>>()
        .map(|tags| tags.concat());
    let mut tags = tags.unwrap_or_default();
    let n = tags.len();
    tags.sort();
    tags.dedup();
    match tags.len() {
        1 if n > 1 => Understood { tag: tags.pop(), repair: Repair::Alias },
        0 | 1 => Understood { tag: None, repair: Repair::NotUnderstood },
        _ => Understood { tag: None, repair: Repair::Several },
    }
}
