//! In: chance. Out: locales as people and programs write them, and catalogues of locales.

use crate::chance::Chance;

/// The names that make a language, script or region known to the product.
const KNOWN: &str = include_str!("../../locales/en/languages.ftl");
const VARIANTS: [&str; 8] = ["1901", "1996", "valencia", "posix", "polyton", "ao1990", "tarask", "fonipa"];
/// Those in which mails are written, each with what stands beside it.
const LIVELY: [&str; 16] = [
    "de AT CH DE LI Latn",
    "en AU CA GB US",
    "fr BE CA CH FR",
    "it CH IT",
    "pt BR PT AO",
    "es 419 AR ES MX",
    "zh Hans Hant CN TW HK SG",
    "sr Cyrl Latn RS ME",
    "he IL",
    "id ID",
    "nb NO",
    "no NO",
    "uk UA",
    "be BY",
    "ca ES AD",
    "gsw CH",
];
const NONSENSE: [&str; 40] = [
    "",
    "n/a",
    "null",
    "german",
    "Deutsch",
    "xx",
    "zz-ZZ",
    "de AT",
    "de--AT",
    "-de",
    "de-",
    "de-AT-",
    "_de",
    "de_",
    "d",
    "de-A",
    "de-ATT",
    "de-12",
    "de-1234567890",
    "toolonglanguage",
    "de-AT-toolongvariant",
    "de-DE-AT",
    "de-Latn-Cyrl",
    "zh-Hans-Hant",
    "de.UTF-8",
    "de_DE.UTF-8",
    "de_DE@euro",
    "de,fr",
    "de;q=0.8",
    "x-klingon",
    "i-klingon",
    "en-GB-oed",
    "und",
    "und-AT",
    "*",
    "dé",
    "日本語",
    "zh-yue",
    "zh-cmn-Hans",
    "de-1996-1996",
];
const MORE: [&str; 6] = ["-x-formal", "-u-co-phonebk", "_formal", "-a-bbb", "-u-nu-latn-x-a", "-1994"];

/// The languages that the product knows.
pub(crate) fn languages() -> Vec<&'static str> {
    known("lang-")
}

fn known(kind: &str) -> Vec<&'static str> {
    KNOWN.lines().filter_map(|line| line.strip_prefix(kind)?.split_once(" = ")).map(|(id, _)| id).collect()
}

fn cased(piece: &str, place: usize) -> String {
    match (place, piece.len()) {
        (0, _) => piece.to_ascii_lowercase(),
        (_, 2) => piece.to_ascii_uppercase(),
        (_, 4) if piece.starts_with(|c: char| c.is_ascii_alphabetic()) => {
            piece[..1].to_ascii_uppercase() + &piece[1..].to_ascii_lowercase()
        }
        _ => piece.to_ascii_lowercase(),
    }
}

/// A tag of known pieces, as it should be written.
pub(crate) fn tag(chance: &mut Chance) -> String {
    let mut pieces = vec![chance.of(&known("lang-"))];
    for (kind, percent) in [("script-", 20), ("region-", 50)] {
        if chance.percent(percent) {
            pieces.push(chance.of(&known(kind)));
        }
    }
    if chance.percent(6) {
        pieces.push(chance.of(&VARIANTS));
    }
    let pieces: Vec<String> = pieces.iter().enumerate().map(|(place, piece)| cased(piece, place)).collect();
    pieces.join("-")
}

/// A lively language's tag, so that several of them are likely to meet.
pub(crate) fn lively(chance: &mut Chance) -> String {
    let language = chance.of(&LIVELY);
    near(chance, language.split(' ').next().unwrap_or_default())
}

/// A tag of this language.
pub(crate) fn near(chance: &mut Chance, language: &str) -> String {
    let Some(row) = LIVELY.iter().find(|row| row.split(' ').next() == Some(language)) else {
        return language.to_owned();
    };
    let (scripts, regions): (Vec<&str>, Vec<&str>) = row.split(' ').skip(1).partition(|it| it.len() == 4);
    let mut pieces = vec![language];
    if !scripts.is_empty() && chance.percent(35) {
        pieces.push(chance.of(&scripts));
    }
    if !regions.is_empty() && chance.percent(60) {
        pieces.push(chance.of(&regions));
    }
    if chance.percent(5) {
        pieces.push(chance.of(&["1901", "1996", "valencia"]));
    }
    pieces.join("-")
}

/// A tag as someone writes it: capital letters, underscores, additions; and what is none at all.
pub(crate) fn written(chance: &mut Chance, tag: &str) -> String {
    if chance.percent(4) {
        return chance.of(&NONSENSE).to_owned();
    }
    let mut text = tag.to_owned();
    if chance.percent(4) {
        text += chance.of(&MORE);
    }
    match chance.below(10) {
        0 => text = text.to_ascii_lowercase(),
        1 => text = text.to_ascii_uppercase(),
        2 => text = text.chars().map(|c| if chance.percent(50) { c.to_ascii_uppercase() } else { c }).collect(),
        _ => {}
    }
    match chance.below(10) {
        0 | 1 => text = text.replace('-', "_"),
        2 => text = text.replacen('-', "_", 1),
        _ => {}
    }
    text
}

/// Everything that is no locale.
pub(crate) fn nonsense() -> impl Iterator<Item = String> {
    let more = MORE.iter().flat_map(|more| ["de", "de-AT", "zh-Hant-TW"].map(|tag| format!("{tag}{more}")));
    NONSENSE.iter().map(|it| (*it).to_owned()).chain(more)
}

/// The locales of a catalogue: some of this language, some of others; in any order, each once.
pub(crate) fn catalogue(chance: &mut Chance, language: &str) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for _ in 0..=chance.below(4) {
        all.push(near(chance, language));
    }
    for _ in 0..chance.below(5) {
        all.push(lively(chance));
    }
    all.sort();
    all.dedup();
    chance.shuffle(&mut all);
    all
}
