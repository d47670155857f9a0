//! Links, senders and brackets: texts, a system, and what is said of them.

use sendproof::catalogue::InputFile;
use sendproof::setup::{LeftOut, Purpose, System};
use sendproof::words::{LANGUAGES, Words};

use crate::mailing::Mailing;
use crate::texts::file;

const CODES: [&str; 6] = [
    "brackets-differ",
    "link-absent",
    "link-dies-before-morning",
    "link-host-open",
    "partly-untranslated",
    "sender-unknown",
];

/// What is said of these mails when this system sends them, in English, with the code before it.
fn said(mails: Vec<InputFile>, system: &str, kind: &str) -> Vec<String> {
    let mut mailing = Mailing::incident();
    mailing.mails = mails;
    mailing.setup.system = Some(System::Known { id: system.to_owned(), version: None });
    mailing.setup.kind = Some(kind.to_owned());
    mailing.with(|_, check| {
        let wanted = check.findings.iter().filter(|it| CODES.contains(&it.code.as_ref()));
        let line = |it: &sendproof::finding::Finding| {
            for lang in LANGUAGES {
                let said = Words::new(lang).finding(it);
                assert!(!format!("{said:?}").contains('⟨'), "{lang}: {said:?}");
            }
            let said = Words::new("en").finding(it).sentence;
            format!("{}: {said}", it.code).replace(['\u{2068}', '\u{2069}'], "")
        };
        wanted.map(line).collect()
    })
}

/// A Fluent mail, of a system whose links live long, or of another one.
#[track_caller]
fn check(texts: &[(&str, &[(&str, &str)])], expected: &[&str]) {
    let mails = texts.iter().map(|(locale, parts)| file(locale, parts)).collect();
    assert_eq!(said(mails, "keycloak", "own"), expected);
}

#[test]
fn websites_that_are_open() {
    let html = |href: &str| format!("<p><a href=\"{href}\">Start</a></p>");
    let one = |href: &str, expected: &[&str]| check(&[("en", &[("html", &html(href))])], expected);
    one("https://forum.eu/{ $token }", &[]);
    one("{ $link }", &[]);
    one("mailto:help@forum.eu", &[]);
    one(
        "https://{ $host }/start",
        &[
            "link-host-open: English, the HTML text (“mails/en/mails.ftl”): the website of the link “https://{host}/start” is only filled in when the mail is sent.",
        ],
    );
    one("#", &["link-host-open: English, the HTML text (“mails/en/mails.ftl”): a link leads nowhere yet (“#”)."]);
}

#[test]
fn a_link_that_is_needed() {
    let mails = |text: &str| vec![file("en", &[("text", text)])];
    let absent = |text: &str, kind: &str| {
        let said = said(mails(text), "okta", kind);
        said.iter().any(|it| it.starts_with("link-absent"))
    };
    assert!(absent("Please activate your account.", "account-activation"));
    assert!(!absent("Please activate your account: { $link }", "account-activation"));
    assert!(!absent("Your code is { $verification_code }.", "account-activation"));
    assert!(!absent("See https://forum.eu/activate", "account-activation"));
    assert!(!absent("We have moved.", "own"));
}

#[test]
fn a_link_that_ends_in_the_night() {
    let ends = |system: &str, kind: &str| -> Vec<String> {
        let all = said(vec![file("en", &[("text", "{ $link }")])], system, kind);
        all.into_iter().filter(|it| it.starts_with("link-dies")).collect()
    };
    assert_eq!(
        ends("keycloak", "password-reset"),
        [
            "link-dies-before-morning: By the system’s usual setting the link works for 5 min. If the mail arrives in the evening, it no longer works the next morning, for 18 people."
        ]
    );
    assert_eq!(ends("keycloak", "own"), [""; 0]);
}

#[test]
fn service_mail_or_news() {
    let said = |kind: &str, purpose: Option<Purpose>, left_out: bool| -> Vec<String> {
        let mut mailing = Mailing::repaired();
        mailing.list.1 = b"id,first_name,locale,newsletter\nu1,Zoe,en,no\nu2,Ada,de,yes\nu3,Ida,de,yes\n".to_vec();
        mailing.setup.kind = Some(kind.to_owned());
        mailing.setup.purpose = purpose;
        let rule =
            || LeftOut { column: "newsletter".to_owned(), value: "no".to_owned(), reason: "unsubscribed".to_owned() };
        mailing.setup.left_out = left_out.then(rule).into_iter().collect();
        mailing.with(|_, check| {
            let found = check.findings.iter().filter(|it| it.code == "consent-unknown");
            found.map(|it| format!("{} {}", Words::new("en").finding(it).title, it.n_users)).collect()
        })
    };
    assert_eq!(said("own", None, false), ["Service mail or news? 3"]);
    assert_eq!(said("password-reset", None, false), [""; 0]);
    assert_eq!(said("own", Some(Purpose::Service), false), [""; 0]);
    assert_eq!(said("own", Some(Purpose::News), false), ["News without a rule for consent 3"]);
    assert_eq!(said("own", Some(Purpose::News), true), [""; 0]);
}

#[test]
fn senders_that_are_missing() {
    let with = [("from", "team@forum.eu"), ("text", "Hello")];
    let without = [("text", "Hello")];
    check(&[("en", &with), ("de", &with)], &[]);
    check(&[("en", &without), ("de", &without)], &[]);
    check(
        &[("en", &with), ("it", &without)],
        &[
            "sender-unknown: “welcome-back” comes from “team@forum.eu” in some languages. In these no sender is written: Italian. The system takes its own there.",
        ],
    );
}

#[test]
fn brackets_that_differ() {
    let mail = |locale: &str, text: &str| InputFile {
        path: format!("welcome-back.{locale}.txt"),
        bytes: format!("Subject: OK\n\n{text}\n").into_bytes(),
    };
    let check = |texts: &[(&str, &str)], expected: &[&str]| {
        let mails = texts.iter().map(|(locale, text)| mail(locale, text)).collect();
        assert_eq!(said(mails, "okta", "own"), expected);
    };
    check(&[("en", "Hello {{name}}, {{link}}"), ("fr", "Bonjour {{ name }}, {{link}}")], &[]);
    check(
        &[("en", "Hello ${name}, ${link}"), ("fr", "Bonjour ${name}, {link}")],
        &[
            "brackets-differ: French, the text (“welcome-back.fr.txt”): “{link}” is written “${link}” in the other languages. A system knows only one of them; the other would be sent as it stands.",
        ],
    );
    check(
        &[("en", "Hello {{name}}"), ("de", "Hallo {{name}}"), ("fr", "Bonjour {name}")],
        &[
            "brackets-differ: French, the text (“welcome-back.fr.txt”): “{name}” is written “{{name}}” in the other languages. A system knows only one of them; the other would be sent as it stands.",
        ],
    );
}
