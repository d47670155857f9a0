//! In: a mailing. Out: everyone who could be made up for it: written locales, and the values of columns that matter.

use std::collections::{BTreeMap, BTreeSet};

use super::stand_ins::{Asked, Trait};
use crate::locale::understand;
use crate::platform::fact::{Want, When};
use crate::platform::{Kind, Profile, Value};
use crate::render::{Read, is_language_name, reads_of};
use crate::sample::Values;

/// More locales of the list than this are tried, but not each of them needs someone.
const MOST_WRITTEN: usize = 40;
/// So many locales that are written alike are tried.
const ALIKE: usize = 3;
/// More ways to fill the columns than this are not tried.
const MOST_ROWS: usize = 128;

/// What stands for a name until someone has one.
pub(super) const NAMED: &str = "*";
/// A misspelt language, and one that no catalogue has.
const MISSPELT: &str = "Deutsh";
const UNKNOWN: &str = "tlh";

/// Regions in which a language is spoken, too.
const REGIONS: [(&str, &str); 12] = [
    ("de", "AT"),
    ("en", "GB"),
    ("fr", "CH"),
    ("it", "CH"),
    ("es", "MX"),
    ("pt", "BR"),
    ("nl", "BE"),
    ("sv", "FI"),
    ("ar", "EG"),
    ("zh", "TW"),
    ("pl", "PL"),
    ("ja", "JP"),
];

/// Locales that are read in ways of their own: scripts, old codes, other words for a language, what is too long.
const ODD: [&str; 22] = [
    "zh",
    "zh-TW",
    "zh-Hant",
    "zh-Hans",
    "zh-Hant-TW",
    "zh-Hant-HK",
    "zh-CN",
    "sr-Latn",
    "pt",
    "pt-PT",
    "pt-BR",
    "no",
    "nb",
    "nn",
    "iw",
    "he",
    "de-CH",
    "es-419",
    "eng",
    "C",
    "not a locale",
    "de-Latn-AT-1996-x-standin-and-longer",
];

/// A written locale that can be tried, and what someone with it shows.
pub(super) type Written = (String, Option<Trait>);

/// The written locales: those of the texts and of the list first.
pub(super) fn locales(asked: &Asked<'_>) -> Vec<Written> {
    let mut all: Vec<Written> = Vec::new();
    let texts: BTreeSet<&str> = asked.custom.templates.iter().filter_map(|it| it.locale.as_deref()).collect();
    let own: Vec<String> = texts.into_iter().map(str::to_owned).chain(listed(asked)).collect();
    all.extend(own.iter().map(|written| (written.clone(), language(written))));
    if asked.every_language {
        all.extend(asked.platforms.iter().flat_map(|it| shipped(&it.profile)).map(|it| (it.to_owned(), language(it))));
    }
    all.extend(listed(asked).into_iter().take(MOST_WRITTEN).map(|it| (it.clone(), Some(Trait::Written(it)))));
    all.push((String::new(), Some(Trait::NoLanguage)));
    all.push((MISSPELT.to_owned(), Some(Trait::Misspelt)));
    all.push((UNKNOWN.to_owned(), Some(Trait::UnknownLanguage)));
    let usual = ["en", "de", "fr", "it"].map(str::to_owned);
    for written in own.iter().chain(&usual) {
        let language = understand(written).tag.map(|tag| tag.language().to_owned()).unwrap_or_default();
        for (_, region) in REGIONS.iter().filter(|(of, _)| *of == language) {
            all.push((format!("{language}-{region}"), Some(Trait::Region)));
            all.push((format!("{language}_{region}"), None));
            all.push((format!("{language}-{region}-x-standin"), None));
            // Some systems read several languages where others read one.
            all.push((format!("{UNKNOWN},{language};q=0.8"), None));
            all.push((language.to_uppercase(), None));
            all.push((language.clone(), None));
        }
    }
    for platform in asked.platforms {
        let profile = &platform.profile;
        all.extend(of_rules(profile).into_iter().map(|written| (written, None)));
        let settings = profile.setting.iter().filter_map(|setting| platform.setting(&setting.id));
        for value in settings {
            match value {
                Value::Many(many) => all.extend(few(many).map(|it| (it, None))),
                Value::Text(text) => all.push((text, None)),
                _ => {}
            }
        }
        all.extend(few(shipped(profile).into_iter().map(str::to_owned)).map(|it| (it, None)));
    }
    all.extend(ODD.iter().map(|it| ((*it).to_owned(), None)));
    let mut seen = BTreeSet::new();
    all.retain(|it| seen.insert(it.clone()));
    all
}

/// The locales of the list, as written.
fn listed(asked: &Asked<'_>) -> Vec<String> {
    let Some(sample) = asked.sample else { return Vec::new() };
    let column = sample.roles.locale.as_deref().and_then(|name| sample.column(name));
    match column.map(|column| &column.values) {
        Some(Values::Coded { distinct, .. }) => distinct.iter().filter(|it| !it.trim().is_empty()).cloned().collect(),
        _ => Vec::new(),
    }
}

fn language(written: &str) -> Option<Trait> {
    understand(written).tag.map(|tag| Trait::Language(tag.without_region()))
}

fn shipped(profile: &Profile) -> Vec<&str> {
    let shipped = profile.stock().into_iter().flat_map(|(_, locales)| locales);
    shipped.map(String::as_str).filter(|it| *it != "-").collect()
}

fn whens(profile: &Profile) -> impl Iterator<Item = &When> {
    let rules = profile.store.iter().map(|it| &it.when).chain(profile.gate.iter().map(|it| &it.when));
    rules.chain(profile.source.iter().map(|it| &it.when)).chain(profile.search.iter().map(|it| &it.when))
}

/// Of locales that are written alike (`de`, `fr`; `pt-BR`, `zh-TW`) the first few: a rule does not tell them apart.
fn few(all: impl IntoIterator<Item = String>) -> impl Iterator<Item = String> {
    let mut seen: BTreeMap<String, usize> = BTreeMap::new();
    let shape = |c: char| match c {
        'a'..='z' => 'a',
        'A'..='Z' => 'A',
        '0'..='9' => '0',
        other => other,
    };
    all.into_iter().filter(move |written| {
        let n = seen.entry(written.chars().map(shape).collect()).or_default();
        *n += 1;
        *n <= ALIKE
    })
}

/// Locales that the rules name.
fn of_rules(profile: &Profile) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for (fact, want) in whens(profile).flat_map(|when| &when.0) {
        match want {
            Want::OneOf(values) if fact.to_string() == "user.locale" => {
                all.extend(values.iter().map(ToString::to_string));
            }
            Want::LongerThan(n) => {
                all.extend([*n, n + 1].map(|n| "de-Latn-AT-1996-x-standin-aaaaaaaa".chars().take(n).collect()));
            }
            _ => {}
        }
    }
    for list in profile.lists_read().iter().filter_map(|name| profile.list.get(name)) {
        all.extend(few(list.iter().cloned()));
    }
    all.extend(few(profile.near.iter().flat_map(|(one, other)| [one.clone(), other.clone()])));
    for source in &profile.source {
        all.extend(few(source.map.keys().cloned()));
    }
    for table in profile.parent.iter().map(|it| &it.table).chain([&profile.read.aliases]) {
        all.extend(few(table.keys().cloned()));
        all.extend(few(table.values().cloned()));
    }
    all
}

/// The columns that someone needs: column to its values, the usual one first.
pub(super) type Columns = BTreeMap<String, Vec<String>>;

/// Fact of a rule (`user.status`) to the column that holds it.
pub(super) fn of_facts(asked: &Asked<'_>) -> BTreeMap<String, String> {
    let facts = asked.platforms.iter().flat_map(|platform| platform.profile.reads());
    let facts = facts.filter(|fact| fact != "user.locale");
    facts
        .filter_map(|fact| {
            let id = fact.strip_prefix("user.")?.to_owned();
            let listed = asked.sample.and_then(|sample| {
                sample.columns.iter().map(|it| &it.name).find(|name| name.eq_ignore_ascii_case(&id)).cloned()
            });
            let column = asked.setup.fields.get(&fact).cloned().or(listed).unwrap_or(id);
            Some((fact, column))
        })
        .collect()
}

/// The column that fills a name of a text; none for what the system itself fills, or nobody decides by.
pub(super) fn column_of(asked: &Asked<'_>, name: &str, read: &Read) -> Option<String> {
    if let Some(said) = asked.setup.fields.get(name) {
        return Some(said.clone());
    }
    let last = name.rsplit(['.', ':']).next().unwrap_or(name);
    let plain: String = last.chars().filter(|c| c.is_alphanumeric()).collect::<String>().to_lowercase();
    match plain.as_str() {
        "firstname" | "fname" | "givenname" | "vorname" | "prenom" => return Some("first_name".to_owned()),
        "lastname" | "lname" | "familyname" | "surname" | "nachname" | "cognome" => {
            return Some("last_name".to_owned());
        }
        "email" | "mail" | "emailaddress" => return Some("email".to_owned()),
        _ => {}
    }
    let of_request = ["request", "browser", "accept", "ui_locales"].iter().any(|it| name.contains(it));
    if is_language_name(name) && !of_request {
        return Some("locale".to_owned());
    }
    let is_held = asked.platforms.iter().any(|it| it.profile.value.contains_key(name));
    ((read.asked || read.compared) && !is_held && !plain.is_empty()).then(|| last.to_owned())
}

/// The columns and their values.
pub(super) fn columns(asked: &Asked<'_>) -> Columns {
    let mut all: Columns = BTreeMap::new();
    let mut add = |column: &str, values: Vec<String>| {
        let known = all.entry(column.to_owned()).or_default();
        for value in values {
            if !known.contains(&value) {
                known.push(value);
            }
        }
    };
    let tags = asked.custom.templates.iter().filter_map(|it| understand(it.locale.as_deref()?).tag);
    let regions: BTreeSet<String> = tags.filter_map(|tag| tag.region().map(str::to_owned)).collect();
    add("first_name", vec![NAMED.to_owned(), String::new()]);
    for (fact, column) in of_facts(asked) {
        for platform in asked.platforms {
            add(&column, of_column(&platform.profile, &fact, &regions));
        }
    }
    for (name, read) in reads_of(asked.custom, asked.platforms) {
        let Some(column) = column_of(asked, &name, &read) else { continue };
        if ["first_name", "last_name", "email", "locale"].contains(&column.as_str()) {
            continue;
        }
        let other = if read.compared { "another" } else { "something" };
        add(&column, [other.to_owned(), String::new()].into_iter().chain(read.literals).collect());
    }
    for segment in &asked.setup.intent.segments {
        add(&segment.column, vec![String::new(), segment.value.clone()]);
    }
    all
}

/// The values of a column that a rule reads: what is usual, what conditions name, another one, none.
fn of_column(profile: &Profile, fact: &str, regions: &BTreeSet<String>) -> Vec<String> {
    let Some(column) = profile.column.iter().find(|it| fact.strip_prefix("user.") == Some(&it.id)) else {
        return vec![String::new()];
    };
    let absent = column.absent.as_ref().filter(|absent| **absent != Value::from("unknown"));
    let mut values: Vec<String> = vec![absent.map_or_else(String::new, ToString::to_string)];
    let mut lengths = Vec::new();
    let mut literals = Vec::new();
    for (_, want) in whens(profile).flat_map(|when| &when.0).filter(|(it, _)| it.to_string() == fact) {
        match want {
            Want::OneOf(wanted) => literals.extend(wanted.iter().map(ToString::to_string)),
            Want::LongerThan(n) => lengths.push("a".repeat(n + 2)),
            _ => {}
        }
    }
    let maps =
        profile.source.iter().filter(|it| it.from.to_string() == fact).flat_map(|it| few(it.map.keys().cloned()));
    values.extend(literals.into_iter().chain(maps).chain(lengths));
    match column.kind {
        Kind::YesNo => values.extend(["on".to_owned(), "off".to_owned()]),
        Kind::Locale | Kind::Locales => values.extend(["de", "de-AT", "tlh", "de_DE"].map(str::to_owned)),
        // A column may hold the region that goes with a language.
        Kind::Choice | Kind::Text => {
            values.extend(regions.iter().take(ALIKE).cloned());
            values.push("another".to_owned());
        }
    }
    values.push(String::new());
    values
}

/// Every way to fill the columns, the usual one first; where there are too many, one column after the other.
pub(super) fn rows(columns: &Columns) -> Vec<BTreeMap<String, String>> {
    let usual: BTreeMap<String, String> =
        columns.iter().map(|(column, values)| (column.clone(), values.first().cloned().unwrap_or_default())).collect();
    let n: usize = columns.values().map(Vec::len).fold(1, usize::saturating_mul);
    let mut rows = vec![usual.clone()];
    for (column, values) in columns {
        let before = if n <= MOST_ROWS { rows.clone() } else { vec![usual.clone()] };
        for value in values.iter().skip(1) {
            rows.extend(before.iter().map(|row| {
                let mut row = row.clone();
                row.insert(column.clone(), value.clone());
                row
            }));
        }
    }
    rows
}
