//! People, texts and platforms as they come from files: who would get what.

use std::collections::BTreeMap;
use std::sync::Arc;

use sendproof::catalogue::{Catalogue, Template, Text, pasted, ticked};
use sendproof::checks::{TEXTS, moves, remedy};
use sendproof::locale::Tag;
use sendproof::platform::{self, Answer, Platform, Profile, Value};
use sendproof::resolution::{
    Certainty, End, Person, Resolution, Served, SettleKind, Step, Texts, Verdict, Wish, resolve, resolve_any,
    settle_text,
};

use crate::mailing::Mailing;

const KIND: &str = "account-activation";

fn platform(id: &str, version: &str) -> Platform {
    Platform::new(platform::find(id, Some(version)).remove(0))
}

fn catalogue(templates: Vec<Template>) -> Catalogue {
    Catalogue { templates, ..Catalogue::default() }
}

fn wish() -> Wish {
    Wish { message: "welcome-back".to_owned(), ..Wish::default() }
}

fn would_get(platform: &Platform, locale: &str, custom: &Catalogue, wish: &Wish) -> Resolution {
    let texts = Texts::new(custom, &Catalogue::default(), &platform.profile);
    resolve(platform, &Person { locale, facts: &BTreeMap::new() }, &texts, KIND, wish)
}

fn check(id: &str, version: &str, custom: &Catalogue, people: &[(&str, Verdict, Certainty)]) {
    for (locale, verdict, certainty) in people {
        let got = would_get(&platform(id, version), locale, custom, &wish());
        assert_eq!((got.verdict, got.certainty), (*verdict, *certainty), "{id} {version}, person {locale:?}");
    }
}

#[test]
fn the_incident() {
    use {Certainty::*, Verdict::*};
    let english = catalogue(ticked("welcome-back", &["en"]));
    check("keycloak", "26.5", &english, &[("en", Intended, Documented), ("de", DifferentMessage, Documented)]);
    check("keycloak", "26.5", &english, &[("de_DE", DifferentMessage, DependsOnRequest)]);
    check("sap-cloud-identity", "", &english, &[("de", DifferentMessage, Certainty::Unknown)]);
    check("okta", "", &english, &[("de_DE", OtherLanguage, Documented)]);
    check("discourse", "3.4", &english, &[("de", OtherLanguage, Documented)]);
}

#[test]
fn a_text_with_some_parts_leaves_the_others_to_the_platform() {
    let subject_and_text = catalogue(vec![pasted("welcome-back", Some("de"), "Willkommen", "Guten Tag", "")]);
    let got = would_get(&platform("keycloak", "26.5"), "de", &subject_and_text, &wish());
    assert_eq!(got.verdict, Verdict::Mixed);
    let End::Parts(parts) = &got.outcomes[0].end else { panic!("a mail") };
    let whose = |part: &str| match &parts[part] {
        Served::Text { message, template, .. } => (message.as_str(), *template),
        other => panic!("{other:?}"),
    };
    assert_eq!(whose("subject"), ("welcome-back", Some(0)));
    assert_eq!(whose("text"), ("welcome-back", Some(0)));
    assert_eq!(whose("html"), (KIND, None));
}

#[test]
fn a_file_without_locale_takes_the_place_of_a_key_unless_it_calls_it() {
    let html = |source: &str| Template {
        message: "welcome-back".to_owned(),
        parts: BTreeMap::from([("html".to_owned(), Text::new(source, sendproof::catalogue::Syntax::Html))]),
        ..Template::default()
    };
    let keycloak = platform("keycloak", "26.5");
    let fixed = would_get(&keycloak, "de", &catalogue(vec![html("<p>Hello</p>")]), &wish());
    assert_eq!(fixed.verdict, Verdict::Mixed);
    let calling = html("<p>${msg(\"executeActionsBodyHtml\")}</p>");
    assert_eq!(would_get(&keycloak, "de", &catalogue(vec![calling]), &wish()).verdict, Verdict::DifferentMessage);
}

#[test]
fn stock_texts_that_were_given_are_shown() {
    let keycloak = platform("keycloak", "26.5");
    let given = catalogue(vec![pasted(KIND, Some("de"), "Aktualisieren Sie Ihr Konto", "…", "")]);
    let texts = Texts::new(&Catalogue::default(), &given, &keycloak.profile);
    let got = resolve(&keycloak, &Person { locale: "de", facts: &BTreeMap::new() }, &texts, KIND, &wish());
    let End::Parts(parts) = &got.outcomes[0].end else { panic!("a mail") };
    assert!(matches!(&parts["subject"], Served::Text { template: Some(0), .. }));
    assert!(matches!(&parts["html"], Served::Text { template: None, .. }));
}

#[test]
fn people_without_a_language_are_judged_by_the_wish() {
    let english = catalogue(ticked("welcome-back", &["en"]));
    let judged = |wish: Wish| would_get(&platform("discourse", "3.4"), "n/a", &english, &wish).verdict;
    assert_eq!(judged(wish()), Verdict::Unknown);
    assert_eq!(judged(Wish { any_language: true, ..wish() }), Verdict::Intended);
    assert_eq!(judged(Wish { language: Tag::parse("en"), ..wish() }), Verdict::Intended);
    assert_eq!(judged(Wish { language: Tag::parse("de"), ..wish() }), Verdict::OtherLanguage);
}

#[test]
fn regions_and_scripts() {
    let texts = catalogue(ticked("welcome-back", &["pt-PT", "zh-Hans"]));
    let okta = platform("okta", "");
    let got = would_get(&platform("generic-lookup-english", ""), "pt_PT", &texts, &wish());
    assert_eq!((got.verdict, got.outcomes[0].regional), (Verdict::Intended, false));
    let got = would_get(&okta, "pt_BR", &catalogue(ticked("welcome-back", &["pt-PT"])), &wish());
    assert_eq!((got.verdict, got.outcomes[0].regional), (Verdict::Intended, true));
    let got = would_get(&okta, "zh_TW", &catalogue(ticked("welcome-back", &["zh-CN"])), &wish());
    assert_eq!(got.verdict, Verdict::OtherLanguage);
}

#[test]
fn not_sure_which_platform_or_version() {
    let english = catalogue(ticked("welcome-back", &["en"]));
    let any = |platforms: Vec<Platform>| {
        let texts: Vec<Texts> =
            platforms.iter().map(|it| Texts::new(&english, &Catalogue::default(), &it.profile)).collect();
        resolve_any(&platforms, &Person { locale: "de", facts: &BTreeMap::new() }, &texts, KIND, &wish())
    };
    let got = any(vec![platform("okta", ""), platform("keycloak", "26.5")]);
    assert_eq!((got.verdict, got.certainty), (Verdict::DifferentMessage, Certainty::Unknown));
    assert_eq!(got.settle[0].kind, SettleKind::Platform);
    assert_eq!(got.outcomes.iter().map(|it| it.platform).collect::<Vec<_>>(), [1, 0]);
    let versions = platform::find("appwrite", None).into_iter().map(|profile| {
        let mut platform = Platform::new(profile);
        platform.answers.request.insert("locale".to_owned(), Answer::OwnLanguage);
        platform
    });
    let got = any(versions.collect());
    assert_eq!((got.verdict, got.settle[0].kind), (Verdict::DifferentMessage, SettleKind::Version));
    // Where all versions agree, the version does not matter.
    let got = any(platform::find("keycloak", None).into_iter().map(Platform::new).collect());
    assert_eq!((got.verdict, got.certainty), (Verdict::DifferentMessage, Certainty::Documented));
}

#[test]
fn a_kind_that_is_not_listed_is_tried_with_and_without_a_stock_text() {
    let keycloak = platform("keycloak", "26.5");
    let texts = Texts::new(&catalogue(ticked("welcome-back", &["en"])), &Catalogue::default(), &keycloak.profile);
    let person = Person { locale: "de", facts: &BTreeMap::new() };
    let got = resolve(&keycloak, &person, &texts, "invitation", &wish());
    assert_eq!((got.verdict, got.certainty), (Verdict::DifferentMessage, Certainty::DependsOnAnswer));
    assert_eq!(got.settle[0].id, "kind");
}

#[test]
fn every_candidate_is_told_in_order() {
    let got = would_get(&platform("keycloak", "26.5"), "de-AT", &catalogue(ticked("welcome-back", &["en"])), &wish());
    let cells: Vec<String> = got.outcomes[0]
        .trace
        .iter()
        .filter_map(|step| match step {
            Step::Cell { slot, layer, locale: Some(locale), why, rule, .. } if slot == "executeActionsSubject" => {
                assert!(!rule.cite.is_empty() && rule.line > 0);
                Some(format!("{layer}/{locale} {why:?}"))
            }
            _ => None,
        })
        .collect();
    assert_eq!(cells, ["realm/de NotThere", "theme/de NotThere", "stock/de Found"]);
    let got = would_get(&platform("keycloak", "26.5"), "pt-BR", &catalogue(ticked("welcome-back", &["pt"])), &wish());
    let later = got.outcomes[0].trace.iter().filter(|step| format!("{step:?}").contains("NotReached"));
    assert!(later.count() > 0, "cells behind the one that was found are told");
}

#[test]
fn doubts_are_questions_that_can_be_copied() {
    let got =
        would_get(&platform("sap-cloud-identity", ""), "de", &catalogue(ticked("welcome-back", &["en"])), &wish());
    assert_eq!(got.settle.len(), 1);
    assert_eq!(got.settle[0].cite.len(), 2);
    let sap = platform("sap-cloud-identity", "");
    for (lang, starts) in
        [("en", "If your mail"), ("de", "Wenn Ihre E-Mail"), ("fr", "Si votre"), ("it", "Se la vostra")]
    {
        assert!(settle_text(&sap, &got.settle[0], lang).starts_with(starts), "{lang}");
    }
}

#[test]
fn a_broken_profile_says_where() {
    let profile = platform("keycloak", "26.5").profile.source_text.clone();
    let broken = |from: &str, to: &str, line_of: &str, found: &str, expected: &str| {
        let text = profile.replacen(from, to, 1);
        let error = Profile::parse(&text).expect_err(to);
        let line = text.lines().position(|line| line.contains(line_of)).map(|line| line as u32 + 1);
        assert_eq!(Some(error.line), line, "{error}");
        assert!(error.column > 1 && error.found.contains(found) && error.expected.contains(expected), "{error}");
    };
    broken("unit = \"key\"", "unit = \"keys\"", "unit =", "keys", "`key`");
    broken("from = \"user.locale\"", "form = \"user.locale\"", "form = \"user", "form", "from");
    broken("from = \"user.locale\"", "from = \"user.language\"", "user.language", "language", "`locale`");
    broken("from = \"user.locale\"", "from = \"users.locale\"", "users.locale", "users.locale", "user.<column>");
    broken(
        "of = \"containers\", layers = [\"theme\"",
        "of = \"containers\", layers = [\"thema\"",
        "thema",
        "thema",
        "`theme`",
    );
    broken("format = 1", " format = 2", "format = 2", "2", "1");
    broken(
        "order = \"locale-first\"",
        "certainty = \"documented\"",
        "certainty = \"documented\", cite = [\"locale-util\"]",
        "order",
        "locale-first",
    );
    broken("cite = [\"36116\"]", "cite = [\"36117\"]", "36117", "36117", "36116");
}

#[test]
fn a_profile_is_saved_as_its_file() {
    let keycloak = platform("keycloak", "26.5");
    let saved = serde_json::to_string(&keycloak).expect("json");
    let read: Platform = serde_json::from_str(&saved).expect("the same");
    assert_eq!(read, keycloak);
}

#[test]
fn what_is_assumed_is_said() {
    let mut keycloak = platform("keycloak", "26.5");
    let assumed: Vec<String> = keycloak.assumed().into_iter().map(|(key, value)| format!("{key} {value}")).collect();
    assert_eq!(assumed[..2], ["trigger admin", "setting.internationalisation on"]);
    keycloak.answers.settings.insert("internationalisation".to_owned(), Answer::Given(Value::from("off")));
    assert_eq!(keycloak.setting("internationalisation"), Some(Value::Flag(false)));
    assert_eq!(keycloak.questions("de")[1].text, "Ist die Internationalisierung im Realm eingeschaltet?");
    assert_eq!(platform::find("keycloak", Some("25.0.6"))[0].versions, ">=23 <26.0");
    assert_eq!(platform::find("keycloak", Some("12")).len(), 3, "not covered: not sure");
}

/// Every text of a built-in profile is said in all languages of the page, and what is not settled has a question.
#[test]
fn built_in_profiles_speak_four_languages() {
    let mut missing = Vec::new();
    for profile in platform::all() {
        let asked = profile.setting.iter().map(|it| it.id.clone()).chain(profile.column.iter().map(|it| it.id.clone()));
        let rules: Vec<&Arc<_>> =
            profile.rules.iter().filter(|it| it.standing == platform::Standing::Unknown).collect();
        let asked: Vec<String> = asked
            .chain(profile.request.iter().map(|it| it.id.clone()))
            .chain(rules.iter().map(|rule| rule.id.clone()))
            .collect();
        let said: Vec<String> = profile
            .trigger
            .iter()
            .map(|it| it.id.clone())
            .chain(profile.layer.iter().map(|it| it.it.id.clone()))
            .chain(profile.message.iter().map(|it| it.id.clone()))
            .chain(profile.gate.iter().filter_map(|it| it.nothing.clone()))
            .collect();
        missing.extend(
            rules.iter().filter(|rule| rule.ask.is_none()).map(|rule| format!("{}: ask of {}", profile.id, rule.id)),
        );
        for lang in ["de", "fr", "it"] {
            for (what, ids) in [("ask", &asked), ("say", &said)] {
                let has = |id: &String| {
                    profile.words.get(&format!("{what}-{lang}")).is_some_and(|table| table.contains_key(id))
                };
                missing.extend(
                    ids.iter().filter(|id| !has(id)).map(|id| format!("{}: {what}-{lang} of {id}", profile.id)),
                );
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

/// How many people another answer could move, of the eighteen of the incident.
#[test]
fn another_answer_is_counted_in_people() {
    #[track_caller]
    fn check(mailing: &Mailing, question: &str, expected: u64) {
        assert_eq!(mailing.with(|inputs, check| moves(inputs, check, question)), expected, "{question}");
    }
    let incident = Mailing::incident();
    // Switched off, everyone gets English; for the nine English people nothing changes.
    check(&incident, "setting.internationalisation", 9);
    // Where English is not switched on, the browser of the administrator decides for English people, too.
    check(&incident, "setting.supported-locales", 18);
    let repaired = Mailing::repaired();
    check(&repaired, "setting.internationalisation", 9);
    check(&repaired, "setting.default-locale", 0);
    // Nothing is known of the browser of whoever asks: everyone could get another language, and the answer decides.
    let mut asked = Mailing::repaired();
    asked.setup.answers.trigger = Some(Answer::Given(Value::from("self")));
    check(&asked, "trigger", 18);
    check(&asked, "request.session-choice", 18);
    check(&asked, "request.accept-language", 0);
}

/// Where texts would help: not where the language is written so that the system cannot read it.
#[test]
fn texts_that_are_missing_are_promised_only_where_they_help() {
    #[track_caller]
    fn check(locales: &[&str], expected: u64) {
        let mut mailing = Mailing::incident();
        let rows: String = locales.iter().enumerate().map(|(n, locale)| format!("u{n},Name,{locale}\n")).collect();
        mailing.list = ("users.csv".to_owned(), format!("id,first_name,locale\n{rows}").into_bytes());
        let way = mailing.with(|inputs, check| remedy(inputs, check, TEXTS));
        assert_eq!(way.map_or(0, |it| it.n_better), expected, "{locales:?}");
    }
    check(&["en", "de", "de-AT", "fr"], 3);
    check(&["en", "de_DE", "Deutsch"], 0);
    check(&["en"], 0);
}
