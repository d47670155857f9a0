//! What the system makes of a text or a language, as findings: a list, texts, answers, and what is found.

use sendproof::catalogue::InputFile;
use sendproof::checks::{check as check_all, cohorts_of};
use sendproof::engine::Mails;
use sendproof::platform::{Answer, Value};
use sendproof::setup::System;
use sendproof::words::Words;

use crate::mailing::{Mailing, mail};

/// The codes that are looked for, each with its people, in the order of the findings.
#[track_caller]
fn check(locales: &[&str], texts: &[&str], answers: &[(&str, Value)], kind: Option<&str>, expected: &[(&str, u64)]) {
    const CODES: [&str; 4] = ["key-printed", "locale-not-kept", "script-lost", "setting-before-language"];
    let mut mailing = Mailing::incident();
    let rows: String = locales.iter().enumerate().map(|(n, locale)| format!("u{n},Name {n},{locale}\n")).collect();
    mailing.list = ("users.csv".to_owned(), format!("id,first_name,locale\n{rows}").into_bytes());
    mailing.mails = texts.iter().map(|locale| mail(locale, "Welcome back")).collect::<Vec<InputFile>>();
    for (id, value) in answers {
        mailing.setup.answers.settings.insert((*id).to_owned(), Answer::Given(value.clone()));
    }
    if let Some(kind) = kind {
        mailing.setup.kind = Some(kind.to_owned());
    }
    let found: Vec<(String, u64)> = mailing.with(|_, check| {
        let wanted = check.findings.iter().filter(|it| CODES.contains(&it.code.as_ref()));
        wanted.map(|it| (it.code.to_string(), it.n_users)).collect()
    });
    let expected: Vec<(String, u64)> = expected.iter().map(|(code, n)| ((*code).to_owned(), *n)).collect();
    assert_eq!(found, expected, "{locales:?} with {texts:?}");
}

#[test]
fn what_the_system_makes_of_languages_is_found() {
    let off = [("internationalisation", Value::from(false))];
    let chinese = [("supported-locales", Value::from("en,zh-CN"))];
    check(&["de", "en"], &["de", "en"], &[], None, &[]);
    // Java does not read an underscore.
    check(&["de_DE", "de_DE", "en"], &["de", "en"], &[], None, &[("locale-not-kept", 2)]);
    // The realm's switch chooses English for everyone; whether the locale is kept then is not settled.
    check(
        &["de", "en"],
        &["de", "en"],
        &off,
        None,
        &[("setting-before-language", 2), ("locale-not-kept", 1), ("locale-not-kept", 1)],
    );
    // Script counts for nothing when languages are compared: readers of Traditional Chinese get Simplified.
    check(&["zh-Hant", "en"], &["zh-CN", "en"], &chinese, None, &[("script-lost", 1)]);
    // A mail that the system does not have, and no text for English: the names of the texts are sent.
    check(&["de", "en"], &["de"], &[], Some("own"), &[("key-printed", 1), ("key-printed", 1), ("key-printed", 1)]);
}

/// What the import does to languages is said once for all who fare alike, with their number.
#[test]
fn what_an_import_makes_of_languages_is_said() {
    let said = |system: &str, kind: &str, locales: &[&str]| -> Vec<String> {
        let mut mailing = Mailing::incident();
        mailing.setup.system = Some(System::Known { id: system.to_owned(), version: None });
        mailing.setup.kind = Some(kind.to_owned());
        let rows: String = locales.iter().enumerate().map(|(n, locale)| format!("u{n},Name {n},{locale}\n")).collect();
        mailing.list = ("users.csv".to_owned(), format!("id,first_name,locale\n{rows}").into_bytes());
        let report = crate::headline::report(&mailing, "en");
        let found = report.findings.iter().filter(|it| it.code == "locale-not-kept");
        found.map(|it| Words::new("en").finding(it).sentence).collect()
    };
    assert_eq!(
        said("mastodon", "account-activation", &["pt", "pt", "de_DE", "de"]),
        ["After the import, 3 people have no language: the system drops “pt, de_DE”."]
    );
    assert_eq!(
        said("okta", "account-activation", &["de", "", ""]),
        ["After the import, 2 people without a language have “en_US”."]
    );
    assert_eq!(
        said("keycloak", "account-activation", &["de_DE", "en"]),
        ["1 person in your list has a language that the system cannot use as it is written: “de_DE”."]
    );
}

/// Discourse refuses a text that asks for something that its own English text does not have.
#[test]
fn a_placeholder_that_the_original_does_not_have() {
    let mut mailing = Mailing::incident();
    mailing.setup.system = Some(System::Known { id: "discourse".to_owned(), version: Some("3.2".to_owned()) });
    mailing.setup.kind = Some("account-activation".to_owned());
    let file = |path: &str, body: &str| InputFile {
        path: path.to_owned(),
        bytes: format!("Subject: Welcome\n\n{body}\n").into_bytes(),
    };
    mailing.mails = vec![file("welcome-back.en.txt", "Hello %{username}, %{base_url}")];
    let found = |stock: Vec<InputFile>| -> Vec<String> {
        let mut opened = mailing.open();
        let mut mails = Mails::default();
        mails.open(stock, true);
        opened.stock = mails.catalogues(&mailing.setup).1;
        let inputs = opened.inputs(&mailing.setup);
        let findings = check_all(&inputs, cohorts_of(&inputs), Vec::new()).findings;
        let found = findings.iter().filter(|it| it.code == "placeholder-not-allowed");
        found.map(|it| format!("{:?}", it.args["placeholders"])).collect()
    };
    let original = file("signup.en.txt", "%{base_url}/u/activate-account/%{email_token}");
    assert_eq!(found(vec![original]), [r#"List([Text("username")])"#]);
    // What the original has is not known then.
    assert_eq!(found(Vec::new()), [""; 0]);
}
