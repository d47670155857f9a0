//! Files as a system keeps them, and that system: who would get which text, and what goes along with it.

#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use expect_test::{Expect, expect};
use sendproof::catalogue::InputFile;
use sendproof::engine::{Answer, Engine, Query};
use sendproof::platform::{Answer::Given, Value};
use sendproof::report::{Report, TextReport};
use sendproof::setup::{Setup, System};
use sendproof::signoff::Record;

use crate::catalogue::case_files;
use crate::mailing::AT;

fn report(files: Vec<InputFile>, setup: &Setup, locales: &[&str]) -> Report {
    let mut engine = Engine::default();
    engine.ask(Query::OpenMails { files, stock: false });
    engine.ask(Query::Counts(locales.iter().map(|locale| ((*locale).to_owned(), 1)).collect()));
    let setup = Box::new(setup.clone());
    match engine.ask(Query::Update { setup, record: Record::default(), lang: "en".to_owned(), now: AT.to_owned() }) {
        Answer::Report(report) => *report,
        other => panic!("{other:?}"),
    }
}

fn setup(system: &str, kind: &str, message: &str) -> Setup {
    let mut setup = Setup { kind: Some(kind.to_owned()), ..Setup::default() };
    setup.system = Some(System::Known { id: system.to_owned(), version: None });
    message.clone_into(&mut setup.intent.message);
    setup
}

/// One line per language: the verdict, and where each part comes from in each possible outcome.
fn shown(report: &Report) -> String {
    let mut lines = Vec::new();
    for group in &report.groups {
        let unit = &report.units[group.unit];
        let mut line = format!("{}: {}", group.written[0].0, unit.verdict);
        let mails = unit.mails.iter().map(|mail| {
            let place = |part: &sendproof::report::PartReport| {
                let layer = part.layer.as_deref().unwrap_or(&part.how);
                format!("{}={layer}/{}", part.part, part.locale.as_deref().unwrap_or("-"))
            };
            mail.parts.iter().map(place).collect::<Vec<_>>().join(" ")
        });
        for outcome in mails.collect::<BTreeSet<_>>() {
            write!(line, " | {outcome}").unwrap();
        }
        lines.push(line);
    }
    lines.sort();
    lines.dedup();
    lines.join("\n")
}

#[track_caller]
fn check(case: &str, setup: &Setup, locales: &[&str], expected: Expect) {
    expected.assert_eq(&shown(&report(case_files(case), setup, locales)));
}

#[test]
fn keycloak() {
    let setup = setup("keycloak", "account-activation", "executeActions");
    check(
        "keycloak-theme",
        &setup,
        &["de", "fr", "pt-BR"],
        expect![[r#"
        de: intended | html=theme/de subject=theme/de text=theme/de
        fr: mixed | html=stock/fr subject=theme/fr text=stock/fr
        pt-BR: mixed | html=stock/pt-BR subject=theme/pt-BR text=theme/pt-BR"#]],
    );
    check(
        "keycloak-realm",
        &setup,
        &["en", "pt-BR"],
        expect![[r#"
        en: intended | html=realm/en subject=realm/en text=realm/en
        pt-BR: mixed | html=stock/pt-BR subject=realm/pt-BR text=stock/pt-BR"#]],
    );
}

#[test]
fn other_systems() {
    let check = |case: &str, system: &str, kind: &str, message: &str, locales: &[&str], expected: Expect| {
        let mut setup = setup(system, kind, message);
        // Only where a system knows this setting.
        setup.answers.settings.insert("allow-user-locale".to_owned(), Given(Value::from(true)));
        check(case, &setup, locales, expected);
    };
    check(
        "discourse",
        "discourse",
        "account-activation",
        "user_notifications.signup",
        &["en", "fr"],
        expect![[r#"
        en: intended | body=override/en subject=override/en
        fr: mixed | body=override/fr subject=stock-translated/fr"#]],
    );
    check(
        "okta",
        "okta",
        "account-activation",
        "UserActivation",
        &["de_DE", "fr"],
        expect![[r#"
        de_DE: other-language | body=custom/en subject=custom/en
        fr: intended | body=custom/fr subject=custom/fr"#]],
    );
    check(
        "zitadel",
        "zitadel",
        "account-activation",
        "InitCode",
        &["en", "it"],
        expect![[r#"
        en: intended | button=organisation/en footer=left-out/- greeting=organisation/en main-text=organisation/en subject=organisation/en
        it: different-message | button=stock/it footer=left-out/- greeting=stock/it main-text=stock/it subject=stock/it"#]],
    );
    check(
        "logto",
        "logto",
        "password-reset",
        "ForgotPassword",
        &["de"],
        expect!["de: other-language | body=custom/de subject=custom/de | body=custom/en subject=custom/en"],
    );
    check(
        "kratos",
        "kratos",
        "password-reset",
        "recovery_code/valid",
        &["de"],
        expect!["de: mixed | html=override/- subject=override/- text=stock/-"],
    );
    check(
        "fusionauth",
        "fusionauth",
        "account-activation",
        "Set up your account",
        &["de"],
        expect!["de: unknown | html=custom/- subject=custom/de text=custom/-"],
    );
    check(
        "pingidm",
        "pingidm",
        "welcome",
        "welcome",
        &["de", "fr"],
        expect![[r#"
        de: other-language | body=custom/en subject=custom/en | body=custom/fr subject=custom/fr
        fr: other-language | body=custom/en subject=custom/en | body=custom/fr subject=custom/fr"#]],
    );
    check(
        "nhost",
        "nhost",
        "password-reset",
        "password-reset",
        &["de"],
        expect!["de: different-message | html=custom/de subject=custom/de | html=stock/en subject=stock/en"],
    );
    check(
        "sap",
        "sap-cloud-identity",
        "account-activation",
        "On-Behalf Registration",
        &["de", "fr_CA"],
        expect![[r#"
        de: intended | html=custom/de subject=custom/de text=custom/de
        fr_CA: intended | html=custom/fr-CA subject=custom/fr-CA text=custom/fr-CA"#]],
    );
    check(
        "cognito",
        "cognito",
        "invitation",
        "invitation",
        &["de"],
        expect!["de: unknown | body=pool/- subject=pool/-"],
    );
    check(
        "auth0",
        "auth0",
        "welcome",
        "welcome_email",
        &["de"],
        expect!["de: unknown | body=custom/- subject=custom/-"],
    );
    check(
        "braze",
        "braze",
        "welcome",
        "welcome-back",
        &["es", "de"],
        expect![[r#"
        de: unknown | body=custom/- subject=custom/-
        es: intended | body=custom/es subject=custom/es"#]],
    );
}

#[test]
fn a_layer_of_another_system_is_no_layer() {
    // Not sure which system: a realm's texts count all the same.
    let mut setup = setup("keycloak", "own", "executeActions");
    setup.system = Some(System::Known { id: "okta".to_owned(), version: None });
    check("keycloak-realm", &setup, &["en"], expect!["en: intended | body=custom/en subject=custom/en"]);
}

fn text(path: &str, text: &str) -> InputFile {
    InputFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() }
}

/// What the system sends in place of the parts that the text in German does not have.
#[track_caller]
fn check_lacks(files: &[(&str, &str)], setup: &Setup, own: &[&str], maybe: &[&str], open: &[&str]) {
    let files = files.iter().map(|(path, words)| text(path, words)).collect();
    let report = report(files, setup, &["de"]);
    let text: &TextReport = &report.mails.texts[0];
    let found = [&text.filled_by_system, &text.may_be_filled_by_system, &text.left_open];
    assert_eq!(found, [own, maybe, open]);
}

#[test]
fn what_goes_along_with_a_text_is_said() {
    let keycloak = setup("keycloak", "account-activation", "welcome");
    let plain = ("welcome.de.txt", "Subject: Willkommen\n\nHallo");
    let html = ("welcome.de.html", "<p>Hallo</p>");
    check_lacks(&[plain], &keycloak, &["html"], &[], &[]);
    check_lacks(&[html], &keycloak, &["subject", "text"], &[], &[]);
    check_lacks(&[plain, html], &keycloak, &[], &[], &[]);
    // A mail that the system does not have: nothing of its own stands in for a part.
    check_lacks(&[plain], &setup("keycloak", "own", "welcome"), &[], &[], &["html"]);
    // A system that keeps a mail as a whole, and one that has a single body.
    check_lacks(&[plain], &setup("appwrite", "password-reset", "welcome"), &[], &[], &[]);
    check_lacks(&[plain], &setup("okta", "account-activation", "welcome"), &[], &[], &[]);
    // One text for everyone; its other parts are the system's.
    let kratos = setup("kratos", "password-reset", "recovery_code/valid");
    check_lacks(&[("recovery_code/valid/email.body.gotmpl", "<p>Hi</p>")], &kratos, &["subject", "text"], &[], &[]);
    // Before it is said what the mail replaces, nothing is claimed.
    let unsaid = Setup { kind: None, ..keycloak };
    check_lacks(&[plain], &unsaid, &[], &[], &[]);
}
