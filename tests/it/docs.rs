//! docs/platforms.md says what the profiles say: made from them, and compared with what stands in the repository.
//!
//! `UPDATE_EXPECT=1 cargo test --test it docs` writes it anew.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use expect_test::expect_file;
use sendproof::platform::example::CellName;
use sendproof::platform::fact::Term;
use sendproof::platform::{self, LayerKind, Platform, Profile, Standing};
use sendproof::resolution::{Certainty, End, Person, Resolution, Served, Texts, Wish, resolve};
use sendproof::words::Words;

/// The mail exists in English, the person speaks German.
const OWN: &str = "en";
const PERSON: &str = "de";

#[test]
fn the_table_of_systems_is_true() {
    expect_file!["../../docs/platforms.md"].assert_eq(&document());
}

fn document() -> String {
    let words = Words::new("en");
    let mut text = String::from(
        "# The systems whose rules are known

Made from the profiles in `src/platform/profiles` by `UPDATE_EXPECT=1 cargo test --test it docs`; a test holds it to
them. One line a system and range of versions:

- **Locale from**: where the system looks for a person’s language, in this order.
- **Not covered**: what a German person gets whose mail exists in English only, as the system’s first mail kind, with
  every question answered as is usual for that system. *Or* means that it cannot be told: a rule is not known, an answer
  has no usual value, or the request decides.
- **Rules**: how many are documented, concluded from what is documented, and not known. What is not known is tried both
  ways, and shown as not known.

| system | versions | locale from | not covered | certainty | rules | examples |
|---|---|---|---|---|---|--:|
",
    );
    for profile in platform::all() {
        let resolution = uncovered(profile);
        writeln!(
            text,
            "| {} `{}` | {} | {} | {} | {} | {} | {} |",
            profile.platform,
            profile.id,
            words.versions(&profile.versions),
            sources(profile),
            sent(&resolution),
            certainty(resolution.certainty),
            rules(profile),
            profile.example.len(),
        )
        .unwrap();
    }
    text.push_str("\n## Sources\n");
    for profile in platform::all().iter().filter(|profile| !profile.cite.is_empty()) {
        writeln!(text, "\n**{}**, {}\n", profile.platform, words.versions(&profile.versions)).unwrap();
        for cite in &profile.cite {
            let says = cite.says.as_ref().map(|says| format!(": “{says}”")).unwrap_or_default();
            writeln!(text, "- `{}` {}{says}", cite.id, cite.at.replace('<', "\\<").replace('*', "\\*")).unwrap();
        }
    }
    text
}

fn sources(profile: &Profile) -> String {
    let mut said: Vec<String> = Vec::new();
    for source in &profile.source {
        let fact = match source.from.to_string() {
            fact if fact == "user.locale" => "person".to_owned(),
            fact if fact.starts_with('=') => fact[1..].to_owned(),
            fact => fact.split_once('.').map_or(fact.clone(), |(_, name)| name.to_owned()),
        };
        if !said.contains(&fact) {
            said.push(fact);
        }
    }
    if said.is_empty() { "nowhere: one text for everyone".to_owned() } else { said.join(", ") }
}

fn rules(profile: &Profile) -> String {
    let of = |standing| profile.rules.iter().filter(|rule| rule.standing == standing).count();
    format!("{} · {} · {}", of(Standing::Documented), of(Standing::Derived), of(Standing::Unknown))
}

/// What a German person would get from texts in English.
fn uncovered(profile: &Arc<Profile>) -> Resolution {
    let kind = profile.kinds()[0].id.clone();
    let layer = profile.first_custom().map(|layer| layer.id.clone()).unwrap_or_default();
    let mut texts = Texts::shipped_by(profile);
    let by_locale = profile
        .search
        .iter()
        .any(|search| search.layers.contains(&layer) && search.locales.iter().any(|term| *term != Term::NoLocale));
    let place = if by_locale { format!("{layer}/{OWN}!") } else { format!("{layer}/-{OWN}") };
    if !layer.is_empty() {
        texts.add_named(profile, &CellName::try_from(place).unwrap(), &kind);
    }
    let person = Person { locale: PERSON, facts: &std::collections::BTreeMap::new() };
    let wish = Wish { message: kind.clone(), language: sendproof::locale::Tag::parse(PERSON), any_language: false };
    resolve(&Platform::new(Arc::clone(profile)), &person, &texts, &kind, &wish)
}

fn sent(resolution: &Resolution) -> String {
    let mut all: BTreeSet<String> = resolution.outcomes.iter().map(|outcome| end(&outcome.end)).collect();
    for whose in ["the system’s own", "yours"] {
        let in_a_language =
            |it: &String| it.starts_with(&format!("{whose} (")) && it.ends_with(')') && !it.contains(" with ");
        let n = all.iter().filter(|it| in_a_language(it)).count();
        if n > 3 {
            all.retain(|it| !in_a_language(it));
            all.insert(format!("{whose} (one of {n} languages)"));
        }
    }
    all.into_iter().collect::<Vec<_>>().join(", *or* ")
}

fn end(end: &End) -> String {
    let End::Parts(parts) = end else { return "no mail".to_owned() };
    let words = Words::new("en");
    let part = |served: &Served| match served {
        Served::Text { kind, language, .. } => {
            let whose = if *kind == LayerKind::Custom { "yours" } else { "the system’s own" };
            let language =
                language.as_ref().map_or("language not known".to_owned(), |it| words.language_name(it.as_str()));
            Some(format!("{whose} ({language})"))
        }
        Served::InTemplate { .. } => Some("yours (the template decides)".to_owned()),
        Served::PrintKey { .. } => Some("the name of a text".to_owned()),
        Served::Empty => Some("an empty mail".to_owned()),
        Served::LeftOut => None,
    };
    let parts: BTreeSet<String> = parts.values().filter_map(part).collect();
    parts.into_iter().collect::<Vec<_>>().join(" with ")
}

fn certainty(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Documented => "documented",
        Certainty::Derived => "concluded",
        Certainty::OrderDependent => "depends on an order",
        Certainty::DependsOnAnswer => "depends on an answer",
        Certainty::DependsOnRequest => "depends on the request",
        Certainty::Unknown => "a rule is not known",
    }
}
