//! In: words. Out: the language, region or script that they name in English, German, French, Italian or the language itself.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use unicode_normalization::UnicodeNormalization as _;
use unicode_normalization::char::is_combining_mark;

use super::known::{ENGLISH, entry};

const TABLES: [&str; 4] = [
    ENGLISH,
    include_str!("../../locales/de/languages.ftl"),
    include_str!("../../locales/fr/languages.ftl"),
    include_str!("../../locales/it/languages.ftl"),
];
const FURTHER: &str = include_str!("names.tsv");
const NOT_GIVEN: &str = include_str!("not_given.txt");

/// What a word can name inside a locale.
#[derive(Default)]
struct Names {
    languages: BTreeMap<String, &'static str>,
    regions: BTreeMap<String, &'static str>,
    scripts: BTreeMap<String, &'static str>,
    not_given: Vec<String>,
}

/// Words as they are compared: without case, accents and extra blanks.
pub(super) fn fold(words: &str) -> String {
    let plain: String = words
        .nfkd()
        .filter(|c| !is_combining_mark(*c))
        .map(|c| if matches!(c, '’' | '‘' | 'ʼ') { '\'' } else { c })
        .flat_map(char::to_lowercase)
        .collect();
    plain.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn names() -> &'static Names {
    static NAMES: OnceLock<Names> = OnceLock::new();
    NAMES.get_or_init(|| {
        let mut names = Names::default();
        for (id, name) in TABLES.iter().flat_map(|table| table.lines().filter_map(entry)) {
            let Some((kind, part)) = id.split_once('-') else { continue };
            let map = match kind {
                "lang" => &mut names.languages,
                "region" => &mut names.regions,
                _ => &mut names.scripts,
            };
            map.entry(fold(name)).or_insert(part);
        }
        for (tag, further) in FURTHER.lines().filter_map(|line| line.split_once('\t')) {
            for name in further.split('|') {
                names.languages.entry(fold(name)).or_insert(tag);
            }
        }
        for (script, words) in [("hans", SIMPLIFIED), ("hant", TRADITIONAL)] {
            names.scripts.extend(words.iter().map(|word| ((*word).to_owned(), script)));
        }
        names.regions.extend(REGIONS.map(|(word, region)| (word.to_owned(), region)));
        names.not_given = NOT_GIVEN.lines().filter(|line| !line.starts_with("##")).map(fold).collect();
        names
    })
}

const SIMPLIFIED: &[&str] = &["simplified", "vereinfacht", "simplifie", "semplificato", "简体"];
const TRADITIONAL: &[&str] = &["traditional", "traditionell", "traditionnel", "tradizionale", "繁體"];
const REGIONS: [(&str, &str); 4] = [("usa", "us"), ("u.s.", "us"), ("great britain", "gb"), ("latin america", "419")];

/// The tag of the language that is called so.
pub(super) fn language(name: &str) -> Option<&'static str> {
    names().languages.get(&fold(name)).copied()
}

/// The code of the region that is called so.
pub(super) fn region(name: &str) -> Option<&'static str> {
    names().regions.get(&fold(name)).copied()
}

/// The code of the script that is called so.
pub(super) fn script(name: &str) -> Option<&'static str> {
    names().scripts.get(&fold(name)).copied()
}

/// Whether the words say that no language is given.
pub(super) fn says_not_given(words: &str) -> bool {
    let folded = fold(words);
    names().not_given.contains(&folded) || folded.chars().all(|c| matches!(c, '-' | '–' | '—' | '?' | '.' | '_' | '0'))
}
