//! What a list proves, and made-up people.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use sendproof::catalogue::{Catalogue, pasted};
use sendproof::checks::{Inputs, cohorts_of};
use sendproof::coverage::{Asked, Form, Proof, StandIns, Trait, population as counted, shares, stand_ins};
use sendproof::engine::platforms_of;
use sendproof::plan::{draft, make};
use sendproof::platform::{self, Platform, Profile};
use sendproof::resolution::{Person, Texts, Wish, resolve_any, ways};
use sendproof::sample::{Options, Reader, whole};
use sendproof::setup::{Setup, System};
use sendproof::signoff::{Record, judge};
use serde_json::{Value, json};

use crate::mailing::{AT, Mailing, dismissal};

fn population(mailing: &mut Mailing, stated: &[(&str, u64)]) {
    mailing.setup.population = stated.iter().map(|(language, n)| ((*language).to_owned(), *n)).collect();
}

fn add_people(mailing: &mut Mailing, rows: &str) {
    mailing.list.1.extend_from_slice(rows.as_bytes());
}

fn plan(mailing: &Mailing) -> Value {
    mailing.with(|inputs, check| {
        let sign_off = judge(check, inputs, &mailing.record).unwrap();
        serde_json::from_slice(&make(inputs, check, &sign_off, AT).unwrap().to_bytes()).unwrap()
    })
}

#[test]
fn how_many_there_are_in_truth_from_a_file() {
    let check = |file: &str, expected: &str| {
        let said = match whole("numbers.csv", file.as_bytes(), &Options::default()).and_then(|(it, _)| counted(&it)) {
            Ok(found) => found.iter().map(|(tag, n)| format!("{tag} {n}")).collect::<Vec<_>>().join(", "),
            Err(finding) => finding.code.to_string(),
        };
        assert_eq!(said, expected, "{file}");
    };
    check("language,people\nen,1200\nGerman,800\nde-AT,20\n,7\n", "- 7, de 800, de-AT 20, en 1200");
    check("Sprache;Anzahl\nDeutsch;4.812\nFranzösisch;12\n", "de 4812, fr 12");
    check("locale;foo\nde;3\nfr;4\n", "de 3, fr 4");
    check("locale;foo;bar\nde;3;1\nfr;4;1\n", "population-no-numbers");
    check("id,email,locale,total\n1,a@example.org,de,90\n2,b@example.org,de,7\n3,c@example.org,fr,1\n", "de 2, fr 1");
    check("code,people\nde,3\nfr,4\n", "de 3, fr 4");
    check("colour,size\nred,3\nblue,4\n", "population-no-language");
    check("", "empty-file");
}

/// The list has 9 English, 4 German (one of them Austrian), 3 French and 2 Italian people.
#[test]
fn what_a_list_proves_of_each_language() {
    use Proof::{Everyone, Nobody, Some as Few};
    let check = |stated: &[(&str, u64)], expected: &[(&str, u64, Option<Proof>)]| {
        let mut mailing = Mailing::repaired();
        population(&mut mailing, stated);
        add_people(&mut mailing, "s1,standin-1@standin.invalid,Mia,pl\n");
        let got = mailing.with(|inputs, check| shares(&check.cohorts, &inputs.setup.population));
        let got: Vec<_> = got
            .iter()
            .map(|it| {
                let language = it.language.as_ref().map(ToString::to_string);
                (language.or_else(|| it.typed.clone()).unwrap_or_default(), it.listed, it.proof())
            })
            .collect();
        let expected: Vec<_> = expected.iter().map(|(tag, n, proof)| ((*tag).to_owned(), *n, *proof)).collect();
        assert_eq!(got, expected, "{stated:?}");
    };
    check(&[], &[("de", 4, None), ("en", 9, None), ("fr", 3, None), ("it", 2, None)]);
    check(
        &[("en", 9), ("German", 3), ("de-AT", 20), ("pl", 7), ("Klingonish", 1), ("-", 2)],
        &[
            ("de", 4, Some(Few)),
            ("en", 9, Some(Everyone)),
            ("fr", 3, None),
            ("it", 2, None),
            ("pl", 0, Some(Nobody)),
            ("", 0, Some(Nobody)),
            ("Klingonish", 0, Some(Nobody)),
        ],
    );
}

#[test]
fn a_blind_spot_stops_the_sign_off_until_it_is_limited_to_the_list() {
    let mut mailing = Mailing::signed();
    population(&mut mailing, &[("en", 9), ("de", 4), ("pl", 180)]);
    let blind = mailing.with(|inputs, check| {
        let blockers = judge(check, inputs, &mailing.record).unwrap_err();
        let codes: Vec<_> = blockers.iter().map(|it| it.said.args["code"].clone()).collect();
        assert_eq!(codes, [sendproof::finding::Arg::Text("blind-spot".to_owned())]);
        check.findings.iter().find(|it| it.code == "blind-spot").unwrap().clone()
    });
    assert_eq!(blind.n_users, 180);
    mailing.record.dismissals.push(dismissal(&blind, "they are moved in May"));
    let plan = plan(&mailing);
    assert_eq!((&plan["covers"], &plan["not_covered"]), (&json!("sample"), &json!({ "pl": 180 })));
    assert_eq!(plan["accepted"][0]["code"], "blind-spot");
}

#[test]
fn made_up_people_are_skipped_and_nobody_else_is() {
    let mut mailing = Mailing::repaired();
    // The first is like others in everything else; the second is written as people write addresses.
    add_people(&mut mailing, "s1,standin-1@standin.invalid,Mia,de\ns2,Max <Standin-2@STANDIN.invalid>,,xx\n");
    add_people(&mut mailing, "r1,real@standin.invalid.example.org,Real,de\n");
    mailing.sign_all();
    let found = mailing.with(|_, check| check.findings.iter().find(|it| it.code == "stand-ins-left-out").cloned());
    assert_eq!(found.unwrap().n_users, 2);
    let plan = plan(&mailing);
    assert_eq!(plan["totals"], json!({ "send": 19, "hold": 0, "skip": 2 }));
    let cohorts = plan["cohorts"].as_array().unwrap();
    let of = |locale: &str| -> Vec<(&str, u64, &str)> {
        let of = cohorts.iter().filter(|it| it["locale_as_written"] == locale);
        of.map(|it| (it["action"].as_str().unwrap(), it["n_users"].as_u64().unwrap(), it["reason"].as_str().unwrap()))
            .collect()
    };
    assert_eq!(of("de"), [("send", 4, "signed"), ("skip", 1, "stand-in")]);
    assert_eq!(of("xx"), [("skip", 1, "stand-in")]);
}

/// The mail exists in English, German and Austrian German; it decides by a column and by the first name.
fn texts(decide: bool) -> Catalogue {
    let text = |locale: &str, greeting: &str| {
        let body = if decide {
            "{% if firstName %}Hello {{firstName}}{% endif %}{% if plan == 'pro' %} Pro{% else %} Free{% endif %}"
        } else {
            "Hello"
        };
        pasted("welcome", Some(locale), greeting, body, "")
    };
    Catalogue { templates: ["en", "de", "de-AT"].map(|it| text(it, it)).into(), ..Catalogue::default() }
}

fn setup(system: &str, kind: Option<&str>) -> Setup {
    let system = Some(System::Known { id: system.to_owned(), version: None });
    let mut setup = Setup { system, kind: kind.map(str::to_owned), ..Setup::default() };
    "welcome".clone_into(&mut setup.intent.message);
    setup
}

fn made_up(setup: &Setup, platforms: &[Platform], custom: &Catalogue, seed: u64) -> StandIns {
    let stock = Catalogue::default();
    stand_ins(&Asked { setup, platforms, custom, stock: &stock, sample: None, every_language: false }, seed)
}

/// The stand-ins of each built-in profile are compared with everyone who occurs in its examples, its lists and its stock
/// texts: none of them takes a branch that no stand-in takes.
#[test]
fn stand_ins_take_every_branch_that_anyone_takes() {
    let profiles = platform::all();
    let next = AtomicUsize::new(0);
    let custom = texts(false);
    let look = || {
        let mut wrong = Vec::new();
        while let Some(profile) = profiles.get(next.fetch_add(1, Ordering::Relaxed)) {
            wrong.extend(not_reached(profile, &custom));
        }
        wrong
    };
    let wrong: Vec<String> = thread::scope(|scope| {
        let n = thread::available_parallelism().map_or(1, usize::from);
        let threads: Vec<_> = (0..n).map(|_| scope.spawn(look)).collect();
        threads.into_iter().flat_map(|it| it.join().unwrap()).collect()
    });
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn not_reached(profile: &Arc<Profile>, custom: &Catalogue) -> Vec<String> {
    let kind = profile.kinds().first().map_or("own", |it| it.id.as_str());
    let setup = setup(&profile.id, Some(kind));
    let platform = Platform::new(profile.clone());
    let got = made_up(&setup, std::slice::from_ref(&platform), custom, 1);
    assert!(
        got.people.len() <= 20,
        "{} {}: {} people are no small set",
        profile.id,
        profile.versions,
        got.people.len()
    );
    assert_eq!(got.n_taken + got.not_taken.len() as u64, got.n_branches);
    let taken: BTreeSet<&String> = got.people.iter().flat_map(|it| &it.takes).collect();
    assert_eq!(taken.len() as u64, got.n_taken, "{}", profile.id);
    let texts = Texts::new(custom, &Catalogue::default(), profile);
    let wish = Wish { message: "welcome".to_owned(), ..Wish::default() };
    let mut wrong = BTreeSet::new();
    for (locale, facts) in witnesses(profile) {
        let ways = ways(&platform, &Person { locale: &locale, facts: &facts }, &texts, kind, &wish);
        let names = ways.branches.into_iter().map(|branch| profile.name_of(branch));
        let missed = names.filter(|name| !taken.contains(name));
        wrong.extend(missed.map(|name| format!("{} {}: {locale:?} {facts:?}: {name}", profile.id, profile.versions)));
    }
    wrong.into_iter().collect()
}

/// People of the profile's own examples; then locales that stand anywhere in it, spread over all of them.
fn witnesses(profile: &Profile) -> Vec<(String, BTreeMap<String, String>)> {
    let fact = |column: &str| format!("user.{column}");
    let nobody: BTreeMap<String, String> = profile.column.iter().map(|it| (fact(&it.id), String::new())).collect();
    let mut all: BTreeSet<(String, BTreeMap<String, String>)> = BTreeSet::new();
    for example in &profile.example {
        let mut facts = nobody.clone();
        for (column, value) in example.user.iter().filter(|(column, _)| *column != "locale") {
            facts.insert(fact(column), value.to_string());
        }
        all.insert((example.user.get("locale").map(ToString::to_string).unwrap_or_default(), facts));
    }
    let stock = profile.stock().into_iter().flat_map(|(_, locales)| locales);
    let named: BTreeSet<&String> = stock.chain(profile.list.values().flatten()).collect();
    let step = named.len() / 8 + 1;
    all.extend(named.into_iter().step_by(step).map(|it| (it.clone(), nobody.clone())));
    all.into_iter().collect()
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    let platforms = [Platform::new(platform::find("keycloak", Some("26.5")).remove(0))];
    let setup = setup("keycloak", Some("account-activation"));
    let bytes = |seed: u64| Form::Keycloak.write(&made_up(&setup, &platforms, &texts(false), seed));
    assert_eq!(bytes(7), bytes(7));
    assert_ne!(bytes(7), bytes(8));
    let kinds = |seed: u64| -> Vec<String> {
        made_up(&setup, &platforms, &texts(false), seed).people.into_iter().map(|it| it.locale).collect()
    };
    assert_eq!(kinds(7), kinds(8), "a seed decides names alone");
}

#[test]
fn stand_ins_show_what_test_people_often_lack() {
    use Trait::{Language, LongName, Misspelt, NoFirstName, NoLanguage, Region, RightToLeft, UnknownLanguage};
    let platforms = [Platform::new(platform::find("fusionauth", None).remove(0))];
    let setup = setup("fusionauth", None);
    let got = made_up(&setup, &platforms, &texts(true), 1);
    let shown: BTreeSet<&Trait> = got.people.iter().flat_map(|it| &it.traits).collect();
    let language = |tag: &str| Language(tag.to_owned());
    let wanted = [
        language("en"),
        language("de"),
        NoLanguage,
        Misspelt,
        UnknownLanguage,
        Region,
        NoFirstName,
        LongName,
        RightToLeft,
    ];
    for wanted in &wanted {
        assert!(shown.contains(wanted), "{wanted:?}");
    }
    let nameless: Vec<&str> =
        got.people.iter().filter(|it| it.first_name.is_empty()).map(|it| it.last_name.as_str()).collect();
    assert!(!nameless.is_empty() && nameless.iter().all(|name| !name.is_empty()));
}

/// A column that only a text reads, and both of its cases.
#[test]
fn cases_of_texts_are_taken() {
    let platforms = [Platform::new(platform::find("auth0", None).remove(0))];
    let setup = setup("auth0", None);
    let got = made_up(&setup, &platforms, &texts(true), 1);
    assert!(got.n_cases >= 2, "{got:?}");
    let plans: BTreeSet<&str> = got.people.iter().map(|it| it.columns["plan"].as_str()).collect();
    assert_eq!(plans, BTreeSet::from(["", "another", "pro"]));
}

/// What is read again from a file has the outcomes that were computed for it, and is skipped in the plan.
#[test]
fn what_is_imported_again_gets_what_was_expected() {
    let check = |form: Form, system: &str, decide: bool| {
        let setup = setup(system, None);
        let custom = texts(decide);
        let platforms = platforms_of(&setup).unwrap();
        let all = made_up(&setup, &platforms, &custom, 3);
        let mut reader = Reader::new(&format!("people.{}", form.ending()), &sendproof::sample::Options::default());
        reader.push(&form.write(&all));
        let sample = reader.finish().value;
        assert_eq!(sample.n_rows as usize, all.people.len(), "{form:?}");
        let stock = Catalogue::default();
        let inputs = Inputs { setup: &setup, sample: &sample, custom: &custom, stock: &stock, platforms: &platforms };
        let got = sendproof::checks::check(&inputs, cohorts_of(&inputs), Vec::new());
        let texts: Vec<Texts> = platforms.iter().map(|it| Texts::new(&custom, &stock, &it.profile)).collect();
        for (row, it) in all.people.iter().enumerate() {
            let at = got.cohorts.of_row[row] as usize;
            assert!(got.cohorts.list[at].is_stand_in(), "{form:?} {it:?}");
            let mut facts: BTreeMap<String, String> =
                it.columns.iter().map(|(column, value)| (format!("user.{column}"), value.clone())).collect();
            if decide {
                let named = if it.first_name.is_empty() { "value.firstName" } else { "present.firstName" };
                facts.insert(named.to_owned(), String::new());
                facts.insert("value.plan".to_owned(), it.columns["plan"].clone());
            }
            let language = sendproof::locale::understand(&it.locale).tag;
            let wish = Wish { message: "welcome".to_owned(), language, any_language: false };
            let person = Person { locale: &it.locale, facts: &facts };
            let expected = resolve_any(&platforms, &person, &texts, "own", &wish);
            assert_eq!(got.resolutions[at].outcomes, expected.outcomes, "{form:?} {it:?}");
        }
        let plan = draft(&inputs, &got, &Record::default(), &[], AT).unwrap().to_bytes();
        let plan: Value = serde_json::from_slice(&plan).unwrap();
        assert_eq!(plan["totals"], json!({ "send": 0, "hold": 0, "skip": all.people.len() }), "{form:?}");
    };
    check(Form::Keycloak, "keycloak", false);
    check(Form::Discourse, "discourse", false);
    check(Form::Cognito, "cognito", false);
    check(Form::Csv, "okta", false);
    check(Form::Csv, "sap-cloud-identity", false);
    check(Form::Sap, "generic-exact-english", false);
    check(Form::Okta, "generic-lookup-stock", false);
    check(Form::Csv, "auth0", true);
}
