//! Rows: under which locale the text lies that someone gets: the resolver on a real profile, against the library.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use sendproof::catalogue::{Catalogue, ticked};
use sendproof::platform::{self, Answer, Platform, Profile, Value};
use sendproof::resolution::{Certainty, End, Person, Served, Texts, Wish, resolve};
use serde_json::json;

use crate::chance::Chance;
use crate::driver::Driver;
use crate::locales::{catalogue, lively, near, written};
use crate::row::{Case, Explained, Ours, Row, SaidIn};

const N_CASES: usize = 2_500;
/// A mail for which the platform has no text of its own, so that only these locales decide.
const OWN: &str = "own";
const MESSAGE: &str = "welcome-back";
/// No text is found, or no mail is sent.
const NOTHING: &str = "-";

/// What is no locale of today, and a region that stands for its language.
const IRREGULAR: Explained = Explained {
    id: "irregular",
    applies: |ask, _| {
        let wish = ask["wish"].as_str().unwrap_or_default().to_ascii_lowercase();
        ["i-klingon", "und-at", "zz-zz"].contains(&wish.as_str())
    },
};

/// Languages whose script the tables of Go do not know, or know otherwise.
const LIKELY: Explained = Explained {
    id: "likely",
    applies: |ask, _| {
        let wish = ask["wish"].as_str().unwrap_or_default().to_ascii_lowercase();
        let language = wish.split(['-', '_']).next().unwrap_or_default();
        ["an", "hmn", "ie", "pi", "tw", "sat"].contains(&language)
            || ["chr", "ug"].contains(&language) && language.len() < wish.len()
    },
};

/// A catalogue of American English for people whose English is another.
const ENGLISH: Explained = Explained {
    id: "english",
    applies: |ask, _| {
        let is_english = ask["wish"].as_str().is_some_and(|it| it.starts_with("en-"));
        is_english && ask["texts"].as_array().is_some_and(|it| it.iter().any(|it| it == "en-US"))
    },
};

/// Codes of more pieces than two, and pieces that stand where they must not.
const PIECES: Explained = Explained {
    id: "pieces",
    applies: |ask, _| {
        let pieces: Vec<&str> = ask["wish"].as_str().unwrap_or_default().split('-').collect();
        pieces.len() > 2 || pieces.iter().any(|piece| piece.is_empty() || piece.len() > 8)
    },
};

pub(crate) fn rows() -> Vec<Row> {
    vec![
        row("Locale, supported ones in every order", Driver::Java, "keycloak", "23", |profile, chance| {
            keycloak(profile, chance, false)
        }),
        row("Locale, supported ones in every order", Driver::Java, "keycloak", "26.0", |profile, chance| {
            keycloak(profile, chance, false)
        }),
        row("Locale, supported ones in every order", Driver::Java, "keycloak", "26.5", |profile, chance| {
            keycloak(profile, chance, true)
        }),
        row("I18n.t with fallbacks = [:en]", Driver::Ruby, "mastodon", "", mastodon),
        row("I18n.t with fallbacks = true", Driver::Ruby, "devise", "", devise),
        Row {
            alike: str::to_ascii_lowercase,
            explained: &[ENGLISH],
            ..row("gettext", Driver::Python, "zulip", "", zulip)
        },
        // Django writes its languages in small letters.
        Row {
            alike: str::to_ascii_lowercase,
            explained: &[PIECES],
            ..row("get_language_from_request", Driver::Python, "zulip", "", zulip_request)
        },
        row("Matcher, in every order", Driver::Go, "zitadel", "", zitadel),
    ]
}

/// The built-in profile.
pub(crate) fn profile(id: &str, version: &str) -> Result<Arc<Profile>, String> {
    let version = Some(version).filter(|it| !it.is_empty());
    platform::find(id, version).into_iter().next().ok_or_else(|| format!("There is no profile {id}."))
}

fn row(
    name: &str,
    driver: Driver,
    id: &'static str,
    version: &'static str,
    case: fn(&Arc<Profile>, &mut Chance) -> Case,
) -> Row {
    Row {
        name: name.to_owned(),
        with: format!("which text: {id} {version}").trim_end().to_owned(),
        driver,
        library: "",
        cases: Box::new(move || {
            let profile = profile(id, version)?;
            let mut chance = Chance::new(23);
            Ok((0..N_CASES).map(|_| case(&profile, &mut chance)).collect())
        }),
        alike: str::to_owned,
        said_in: SaidIn::Profile(id),
        explained: &[IRREGULAR, LIKELY],
    }
}

/// Someone, and what is known of the platform.
struct Asked<'a> {
    kind: &'a str,
    settings: Vec<(&'a str, Value)>,
    /// The only thing that stands in the request.
    request: Option<(&'a str, &'a str)>,
    locale: &'a str,
    texts: &'a [String],
}

/// Under which locales the subject can lie that this person gets.
fn ours(profile: &Arc<Profile>, asked: Asked<'_>) -> Ours {
    let mut platform = Platform::new(Arc::clone(profile));
    for (id, value) in asked.settings {
        platform.answers.settings.insert(id.to_owned(), Answer::Given(value));
    }
    for name in profile.trigger.iter().flat_map(|trigger| &trigger.carries) {
        let value = asked.request.filter(|(it, _)| it == name).map_or("", |(_, value)| value);
        platform.answers.request.insert(name.clone(), Answer::Given(Value::from(value)));
    }
    let texts: Vec<&str> = asked.texts.iter().map(String::as_str).collect();
    let custom = Catalogue { templates: ticked(MESSAGE, &texts), ..Catalogue::default() };
    let texts = Texts::new(&custom, &Catalogue::default(), profile);
    let wish = Wish { message: MESSAGE.to_owned(), language: None, any_language: true };
    let person = Person { locale: asked.locale, facts: &BTreeMap::new() };
    let got = resolve(&platform, &person, &texts, asked.kind, &wish);
    let under = |end: &End| match end {
        End::Parts(parts) => match parts.get("subject") {
            Some(Served::Text { locale: Some(locale), .. }) => locale.clone(),
            _ => NOTHING.to_owned(),
        },
        End::Nothing { .. } => NOTHING.to_owned(),
    };
    let all: BTreeSet<String> = got.outcomes.iter().map(|outcome| under(&outcome.end)).collect();
    match got.certainty {
        Certainty::Documented | Certainty::Derived | Certainty::OrderDependent => Ours::Exactly(all),
        Certainty::DependsOnAnswer | Certainty::DependsOnRequest | Certainty::Unknown => Ours::OneOf(all),
    }
}

/// The locales themselves and everything above them: where a text could lie that somebody finds.
fn with_parents(locales: &[String]) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    for locale in locales {
        let mut pieces: Vec<&str> = locale.split('-').collect();
        while !pieces.is_empty() {
            all.push(pieces.join("-"));
            pieces.pop();
        }
    }
    all.sort_by_key(|it| it.to_ascii_lowercase());
    all.dedup_by_key(|it| it.to_ascii_lowercase());
    all
}

/// A person's locale: one of the language, mostly.
fn wish(chance: &mut Chance, language: &str) -> String {
    let tag = if chance.percent(85) { near(chance, language) } else { lively(chance) };
    written(chance, &tag)
}

fn language(chance: &mut Chance) -> String {
    lively(chance).split('-').next().unwrap_or_default().to_owned()
}

fn keycloak(profile: &Arc<Profile>, chance: &mut Chance, default_in_chain: bool) -> Case {
    let language = language(chance);
    let supported = catalogue(chance, &language);
    let default = match chance.below(4) {
        0 => String::new(),
        1 => lively(chance),
        _ => supported[chance.below(supported.len())].clone(),
    };
    let wish = wish(chance, &language);
    let every = [&supported[..], std::slice::from_ref(&default), &["en".to_owned()]].concat();
    let every: Vec<String> = with_parents(&every).into_iter().filter(|it| !it.is_empty()).collect();
    let texts = chance.some(&every, 60);
    let settings =
        vec![("supported-locales", Value::Many(supported.clone())), ("default-locale", Value::from(default.as_str()))];
    Case {
        ours: ours(profile, Asked { kind: OWN, settings, request: None, locale: &wish, texts: &texts }),
        ask: json!({
            "do": "mail", "supported": supported, "default": default, "wish": wish, "texts": texts,
            "default-in-chain": if default_in_chain { "yes" } else { "no" },
        }),
    }
}

fn mastodon(profile: &Arc<Profile>, chance: &mut Chance) -> Case {
    let available = &profile.list["available"];
    let one = |chance: &mut Chance| available[chance.below(available.len())].clone();
    let default = if chance.percent(90) { one(chance) } else { lively(chance) };
    let tag = if chance.percent(60) { one(chance) } else { lively(chance) };
    let wish = written(chance, &tag);
    let every = with_parents(&[tag, default.clone(), "en".to_owned(), one(chance)]);
    let texts = chance.some(&every, 60);
    let settings = vec![("default-locale", Value::from(default.as_str())), ("password-mail", Value::from(false))];
    Case {
        ours: ours(profile, Asked { kind: OWN, settings, request: None, locale: &wish, texts: &texts }),
        ask: json!({
            "do": "mail", "available": available, "fallbacks": ["en"], "unknown-is-lost": "yes", "wish": wish, "texts": texts,
            "default": if available.contains(&default) { default } else { "en".to_owned() },
        }),
    }
}

fn devise(profile: &Arc<Profile>, chance: &mut Chance) -> Case {
    let language = language(chance);
    let mut available = catalogue(chance, &language);
    let default = available[chance.below(available.len())].clone();
    if chance.percent(50) && !available.contains(&"en".to_owned()) {
        available.push("en".to_owned());
    }
    let wish = wish(chance, &language);
    let texts = chance.some(&available, 60);
    let takes_default = chance.percent(50);
    let settings = vec![
        ("mail-language", Value::from("person")),
        ("texts-lie-in", Value::from("language-files")),
        ("enabled-locales", Value::Many(available.clone())),
        ("unknown-language", Value::from(if takes_default { "default-language" } else { "error" })),
        ("default-locale", Value::from(default.as_str())),
    ];
    Case {
        ours: ours(profile, Asked { kind: OWN, settings, request: None, locale: &wish, texts: &texts }),
        ask: json!({
            "do": "mail", "available": available, "fallbacks": [default], "default": default, "wish": wish, "texts": texts,
            "unknown-is-lost": if takes_default { "yes" } else { "no" },
        }),
    }
}

fn zitadel(profile: &Arc<Profile>, chance: &mut Chance) -> Case {
    let shipped: Vec<String> = profile.stock().iter().flat_map(|(_, locales)| locales.to_vec()).collect();
    let mut supported = if chance.percent(40) { shipped.clone() } else { chance.some(&shipped, 50) };
    let default = shipped[chance.below(shipped.len())].clone();
    if !supported.contains(&default) {
        supported.push(default.clone());
    }
    let tag = if chance.percent(50) { lively(chance) } else { crate::locales::tag(chance) };
    let wish = written(chance, &tag);
    let settings =
        vec![("enabled-locales", Value::Many(supported.clone())), ("default-locale", Value::from(default.as_str()))];
    Case {
        ours: ours(profile, Asked { kind: OWN, settings, request: None, locale: &wish, texts: &supported }),
        ask: json!({ "do": "mail", "supported": supported, "default": default, "wish": wish }),
    }
}

/// Django's catalogues, for people whose language is one of those that can be chosen.
fn zulip(profile: &Arc<Profile>, chance: &mut Chance) -> Case {
    let codes = &profile.list["django"];
    let code = |chance: &mut Chance| {
        let lively: Vec<String> = (0..5).map(|_| lively(chance).to_ascii_lowercase()).collect();
        let known = lively.into_iter().find(|it| codes.contains(it));
        known.unwrap_or_else(|| codes[chance.below(codes.len())].clone())
    };
    let (wish, default) = (code(chance), code(chance));
    let is_given = chance.percent(90);
    let language = wish.split('-').next().unwrap_or_default();
    let every = with_parents(&[catalogue(chance, language), vec![default.clone(), "en".to_owned()]].concat());
    let texts = chance.some(&every, 60);
    let asked = Asked {
        kind: OWN,
        settings: vec![("default-locale", Value::from(default.as_str()))],
        request: None,
        locale: if is_given { &wish } else { "" },
        texts: &texts,
    };
    Case {
        ours: ours(profile, asked),
        ask: json!({ "do": "mail", "wish": if is_given { &wish } else { &default }, "texts": texts }),
    }
}

/// Django's choice for a browser, which separates with hyphens only; every language has its text.
fn zulip_request(profile: &Arc<Profile>, chance: &mut Chance) -> Case {
    let supported = &profile.list["django"];
    let tag = match chance.below(3) {
        0 => supported[chance.below(supported.len())].clone(),
        1 => lively(chance),
        _ => crate::locales::tag(chance),
    };
    let wish = written(chance, &tag).replace('_', "-");
    let asked = Asked {
        kind: "account-activation",
        settings: Vec::new(),
        request: Some(("accept-language", &wish)),
        locale: "",
        texts: supported,
    };
    Case { ours: ours(profile, asked), ask: json!({ "do": "request", "wish": wish, "supported": supported }) }
}
