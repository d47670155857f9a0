//! In: data of the report. Out: the words for it that more than one place uses.

use crate::engine::PersonRow;
use crate::finding::Arg;
use crate::locale::Tag;
use crate::report::{Served, UnitReport};
use crate::ui::strings::Page;

/// "4,812 people".
pub fn people(page: &Page, n: u64) -> String {
    page.say_with("people", [("n", Arg::Number(n))])
}

/// The name of a language for a narrow place: long German names get a soft hyphen ("Niederlän-disch").
pub fn narrow(page: &Page, tag: Option<&str>) -> String {
    let name = page.language(tag);
    if page.words.language() == "de" { hyphened(&name) } else { name }
}

/// Puts a soft hyphen before the last syllable of long words in -isch.
fn hyphened(name: &str) -> String {
    let word = |word: &str| match word.strip_suffix("isch") {
        Some(stem) if word.chars().count() > 9 => {
            let at = stem.char_indices().last().map_or(0, |(at, _)| at);
            format!("{}\u{AD}{}isch", &stem[..at], &stem[at..])
        }
        _ => word.to_owned(),
    };
    name.split(' ').map(word).collect::<Vec<_>>().join(" ")
}

/// A language without its region: what people of `de`, `de-AT` and `de-CH` have in common.
pub fn base(tag: &str) -> String {
    let Some(known) = Tag::parse(tag) else { return tag.to_owned() };
    match known.script() {
        Some(script) => format!("{}-{script}", known.language()),
        None => known.language().to_owned(),
    }
}

/// Names of languages, at most three and the rest counted; several regions of one language are named once.
pub fn languages<'a>(page: &Page, tags: impl Iterator<Item = Option<&'a str>>) -> String {
    let mut groups: Vec<(Option<String>, Vec<Option<&str>>)> = Vec::new();
    for tag in tags {
        let base = tag.map(base);
        match groups.iter_mut().find(|(known, _)| *known == base) {
            Some((_, tags)) if tags.contains(&tag) => {}
            Some((_, tags)) => tags.push(tag),
            None => groups.push((base, vec![tag])),
        }
    }
    let name = |(base, tags): &(Option<String>, Vec<Option<&str>>)| match tags.as_slice() {
        [one] => narrow(page, *one),
        _ => narrow(page, base.as_deref()),
    };
    page.words.list(&groups.iter().map(name).collect::<Vec<_>>())
}

/// Whether a decision settled this unit, so that it is no longer red.
pub fn is_settled(unit: &UnitReport) -> bool {
    matches!(unit.state.as_str(), "held" | "accepted")
}

/// Whether this unit still waits for a decision.
pub fn is_open(unit: &UnitReport) -> bool {
    unit.verdict != "intended" && !is_settled(unit)
}

/// What is served, in few words, where its subject is not known: "your mail, in English".
pub fn source(page: &Page, served: &Served) -> String {
    if served.one_of > 0 {
        return page.say_with("served-stock-one-of", [("n", Arg::Number(served.one_of))]);
    }
    let (id, tag) = match served.layer.as_str() {
        "custom" => ("served-custom", served.language.as_deref()),
        "stock" => ("served-stock", served.language.as_deref()),
        "mixed" => ("served-mixed", None),
        "nothing" => ("served-nothing", None),
        _ => ("served-not-known", None),
    };
    match tag {
        Some(tag) => page.say_with(&format!("{id}-in"), [("language", Arg::Language(tag.to_owned()))]),
        None => page.say(id),
    }
}

/// The name of a person, or the address if there is none, or "row 12".
pub fn person(page: &Page, row: &PersonRow, hide: bool) -> String {
    if !row.name.trim().is_empty() {
        row.name.clone()
    } else if row.address.is_empty() {
        page.say_with("person-row", [("n", Arg::Number(u64::from(row.row) + 1))])
    } else if hide {
        hidden(&row.address)
    } else {
        row.address.clone()
    }
}

/// An address without the person: `a…@example.org`.
pub fn hidden(address: &str) -> String {
    match address.split_once('@') {
        Some((local, host)) => format!("{}…@{host}", local.chars().next().map(String::from).unwrap_or_default()),
        None => address.chars().next().map(|first| format!("{first}…")).unwrap_or_default(),
    }
}

/// A sentence, or none if the language has none of this name.
pub fn maybe(said: String) -> Option<String> {
    (!said.is_empty() && !said.starts_with('⟨')).then_some(said)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(address: &str, expected: &str) {
        assert_eq!(hidden(address), expected, "{address}");
    }

    #[test]
    fn long_german_names_can_be_broken() {
        assert_eq!(hyphened("Niederländisch"), "Niederlän\u{AD}disch");
        assert_eq!(hyphened("Portugiesisch (Brasilien)"), "Portugie\u{AD}sisch (Brasilien)");
        assert_eq!(hyphened("Deutsch"), "Deutsch");
    }

    #[test]
    fn addresses_are_hidden() {
        check("anna@example.org", "a…@example.org");
        check("élodie@example.org", "é…@example.org");
        check("no-address", "n…");
        check("", "");
    }
}
