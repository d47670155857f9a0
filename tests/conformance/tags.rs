//! Rows: canonical tags by ICU4X, against the ICU that node carries and against Java.

use sendproof::locale::{Sameness, Tag, same_language, understand};
use serde_json::json;

use crate::chance::Chance;
use crate::driver::Driver;
use crate::locales::{languages, lively, tag, written};
use crate::row::{Case, Explained, Ours, Row, SaidIn};

const N_CASES: usize = 4_000;

/// Aliases that the ICU of node does not follow.
const ALIASES: Explained = Explained {
    id: "aliases",
    applies: |ask, _| {
        let tag = ask["tag"].as_str().unwrap_or_default().to_ascii_lowercase();
        matches!(tag.split('-').next(), Some("bh" | "tw"))
    },
};

pub(crate) fn rows() -> Vec<Row> {
    vec![
        row("Intl.getCanonicalLocales", "ICU4X: canonical tags", Driver::Node, canonical),
        row("Intl.Locale.maximize", "ICU4X: the same language", Driver::Node, same),
        // Java keeps the letters of variants as they are written.
        Row {
            alike: str::to_ascii_lowercase,
            ..row("Locale.toLanguageTag", "ICU4X: canonical tags, without aliases", Driver::Java, cased)
        },
    ]
}

fn row(name: &str, with: &str, driver: Driver, cases: fn(&mut Chance) -> Vec<Case>) -> Row {
    Row {
        name: name.to_owned(),
        with: with.to_owned(),
        driver,
        library: "icu",
        cases: Box::new(move || Ok(cases(&mut Chance::new(31)))),
        alike: str::to_owned,
        said_in: SaidIn::Source(include_str!("../../src/locale.rs")),
        explained: &[ALIASES],
    }
}

/// Every language code of two letters, those of three that we know, and tags of known pieces.
fn canonical(chance: &mut Chance) -> Vec<Case> {
    let letters = || (b'a'..=b'z').map(char::from);
    let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    let three = letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| format!("{a}{b}{c}"))));
    let known = three.filter(|it| Tag::parse(it).is_some());
    let mut all: Vec<String> = two.chain(known).collect();
    for _ in 0..N_CASES {
        let tag = tag(chance);
        all.push(written(chance, &tag).replace('_', "-"));
    }
    let cases = all.into_iter().map(|tag| Case {
        // A language that has no name in the product is left open.
        ours: Tag::parse(&tag).map_or(Ours::NotSaid, |tag| Ours::one(Some(tag.as_str().to_owned()))),
        ask: json!({ "do": "canonical", "tag": tag }),
    });
    cases.collect()
}

fn same(chance: &mut Chance) -> Vec<Case> {
    let mut cases = Vec::new();
    while cases.len() < N_CASES {
        let one = if chance.percent(50) { lively(chance) } else { tag(chance) };
        let other = match chance.below(3) {
            0 => tag(chance),
            1 => crate::locales::near(chance, one.split('-').next().unwrap_or_default()),
            _ => lively(chance),
        };
        let (Some(person), Some(text)) = (Tag::parse(&one), Tag::parse(&other)) else { continue };
        let ours = match same_language(&person, &text) {
            Sameness::Same => "same",
            Sameness::Regional => "regional",
            Sameness::Different => "different",
        };
        cases.push(Case {
            ours: Ours::one(Some(ours.to_owned())),
            ask: json!({ "do": "same", "person": person.as_str(), "text": text.as_str() }),
        });
    }
    cases
}

/// Where Java and the CLDR speak of the same thing: letters, separators and the three languages that Java renames.
fn cased(chance: &mut Chance) -> Vec<Case> {
    let keeps = |tag: &str| Tag::parse(tag).is_some_and(|it| it.as_str() == tag);
    let mut all: Vec<String> = ["iw", "in", "ji", "iw-IL", "IN-id", "JI"].map(str::to_owned).to_vec();
    all.extend(languages().into_iter().filter(|it| keeps(it)).map(str::to_owned));
    while all.len() < N_CASES {
        let tag = tag(chance);
        if keeps(&tag) {
            let upper = tag.to_ascii_uppercase();
            let lower = tag.to_ascii_lowercase();
            all.extend([tag, upper, lower]);
        }
    }
    let cases = all.into_iter().map(|tag| Case {
        ours: Ours::one(understand(&tag).tag.map(|tag| tag.as_str().to_owned())),
        ask: json!({ "do": "tag", "tag": tag }),
    });
    cases.collect()
}
