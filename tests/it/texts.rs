//! What is found in the words of the mails: texts in several languages, and what is said of them.

use std::fmt::Write as _;

use sendproof::catalogue::InputFile;
use sendproof::finding::Severity;
use sendproof::words::Words;

use crate::mailing::Mailing;

/// The checks that look at words alone.
const CODES: [&str; 13] = [
    "draft-mark",
    "form-of-address",
    "html-unbalanced",
    "length-differs",
    "letters-broken",
    "link-differs",
    "link-missing",
    "link-not-public",
    "numbers-differ",
    "parts-differ",
    "sender-differs",
    "subject-long",
    "typography",
];

/// A text in one language: its parts as they stand in a Fluent file.
pub(crate) fn file(locale: &str, parts: &[(&str, &str)]) -> InputFile {
    let mut text = String::from("welcome-back =\n");
    if parts.iter().all(|(part, _)| *part != "subject") {
        text.push_str("    .subject = OK\n");
    }
    for (part, words) in parts {
        writeln!(text, "    .{part} = {}", words.replace('\n', "\n        ")).unwrap();
    }
    InputFile { path: format!("mails/{locale}/mails.ftl"), bytes: text.into_bytes() }
}

/// What is found in these texts: `code locale: argument, …`, blocking ones with `!`.
#[track_caller]
fn check(texts: &[(&str, &[(&str, &str)])], expected: &[&str]) {
    let mut mailing = Mailing::incident();
    mailing.mails = texts.iter().map(|(locale, parts)| file(locale, parts)).collect();
    let found = mailing.with(|_, check| {
        let wanted = check.findings.iter().filter(|it| CODES.contains(&it.code.as_ref()));
        let line = |it: &sendproof::finding::Finding| {
            for lang in ["en", "de", "fr", "it"] {
                let said = Words::new(lang).finding(it);
                assert!(!format!("{said:?}").contains('⟨'), "{lang}: {said:?}");
            }
            let mark = if it.severity == Severity::Block { "!" } else { "" };
            let said = Words::new("en").finding(it).sentence;
            format!("{}{mark} {said}", it.code).replace(['\u{2068}', '\u{2069}'], "")
        };
        wanted.map(line).collect::<Vec<_>>()
    });
    assert_eq!(found.len(), expected.len(), "{texts:?}: {found:#?}");
    for (found, expected) in found.iter().zip(expected) {
        let mut rest = found.as_str();
        for piece in expected.split(" … ") {
            rest = rest.split_once(piece).unwrap_or_else(|| panic!("{expected}: {found}")).1;
        }
    }
}

/// A text in one language, as plain text.
fn one(locale: &str, text: &str, expected: &[&str]) {
    check(&[(locale, &[("text", text)])], expected);
}

/// The same text in English and in German.
fn two(english: &str, german: &str, expected: &[&str]) {
    check(&[("en", &[("text", english)]), ("de", &[("text", german)])], expected);
}

#[test]
fn links() {
    one("en", "Go to https://community.example-shop.eu/start", &[]);
    one("en", "Go to https://localhost:8080/start", &["link-not-public! English, the text … leads nowhere"]);
    one("en", "Go to https://www.example.com/start", &["link-not-public! … leads nowhere"]);
    one("en", "Go to https://192.168.0.7/start", &["link-not-public! … leads nowhere"]);
    one("en", "Go to https://forum.test", &["link-not-public! … leads nowhere"]);
    one("en", "Go to https://staging-forum.eu/start", &["link-not-public … a test system"]);
    one("en", "Go to http://forum.eu/start", &["link-not-public … not encrypted"]);
    one("en", "Go to https://latest.eu and https://testimonials.eu", &[]);
    two("https://forum.eu/en", "https://forum.eu/de", &[]);
    two("https://forum.eu/en", "https://forun.eu/de", &["link-differs German … forun.eu … forum.eu"]);
    let html: &[(&str, &str)] = &[("html", "<p><a href=\"https://forum.eu/\">Start</a></p>")];
    let without: &[(&str, &str)] = &[("html", "<p>Inizia</p>")];
    check(
        &[("en", html), ("de", html), ("it", without)],
        &["link-missing! Italian, the HTML text … 2 other languages"],
    );
    check(&[("en", html), ("it", without)], &[]);
    // The system's own link is a link, too, also beside one that is written out.
    let placed: &[(&str, &str)] = &[("text", "Go on: { $link }")];
    let both: &[(&str, &str)] = &[("text", "Go on: { $link } or https://forum.eu/")];
    check(&[("en", placed), ("de", both), ("it", both)], &[]);
    check(&[("en", without), ("de", without)], &[]);
}

#[test]
fn numbers() {
    two("The link works for 7 days.", "Der Link gilt 7 Tage.", &[]);
    two("The link works for 7 days.", "Der Link gilt sieben Tage.", &[]);
    two("The link works for 7 days.", "Der Link gilt 17 Tage.", &["numbers-differ German … 17 … 7"]);
    two("On April 14, 2023", "Am 14.04.2023", &[]);
    two("Until 5 pm", "Bis 17 Uhr", &[]);
    two("1,000 points", "1.000 Punkte", &[]);
    two("Dear { $count } people, 3 days", "{ $count } Leute, 3 Tage", &[]);
    let said = |text| [("text", text)];
    check(
        &[("en", &said("7 days")), ("de", &said("7 Tage")), ("fr", &said("8 jours")), ("it", &said("7 giorni"))],
        &["numbers-differ French … 8 … 7"],
    );
}

#[test]
fn marks_of_drafts() {
    one("en", "TODO: say why", &["draft-mark! … TODO"]);
    one("en", "Hello [First name], welcome", &["draft-mark! … [First name]"]);
    one("en", "Lorem ipsum dolor sit amet", &["draft-mark! … Lorem ipsum"]);
    one("de", "ENTWURF vom Montag", &["draft-mark! … ENTWURF"]);
    one("es", "TODO ESTÁ LISTO", &[]);
    one("en", "Read the terms [1] and todo lists", &[]);
}

#[test]
fn lengths() {
    let long = "This is a subject that says everything that matters, and then goes on and on";
    check(&[("en", &[("subject", long), ("text", "Hello")])], &["subject-long English … 76 letters"]);
    let usual = &*"Our community has moved to a new home. To keep your name, please register again. ".repeat(3);
    let said = |text| [("text", text)];
    check(
        &[("en", &said(usual)), ("de", &said(usual)), ("fr", &said("Trop court.")), ("ja", &said("短い"))],
        &["length-differs French … 9 letters"],
    );
}

#[test]
fn signs_of_the_language() {
    one("fr", "Bonjour! Votre compte", &["typography … Bonjour! … narrow blank"]);
    one("fr", "Bonjour ! À 10:30, voyez https://forum.eu/compte?id=7", &[]);
    one("fr-CH", "Bonjour!", &[]);
    one("fr", "Votre \"compte\" est là", &["typography … « these »"]);
    one("de", "Ihr \"Konto\" ist da", &["typography … „these“"]);
    one("de", "Ihr „Konto“ ist da", &[]);
    one("de-CH", "Ihr \"Konto\" ist da", &[]);
    one("en", "Your \"account\" is here!", &[]);
}

#[test]
fn forms_of_address() {
    one("de", "Bitte melden Sie sich an. Dein Konto ist da.", &["form-of-address German … Sie … Dein"]);
    one("de", "Bitte melden Sie sich an. Ihr Konto ist da.", &[]);
    one("de", "Melde dich an. Sie ist da, die neue Community.", &[]);
    one("fr", "Vous avez un compte. Tu peux t’inscrire.", &["form-of-address French … Vous … Tu"]);
    one("fr", "Votre compte vous attend.", &[]);
    one("it", "Il tuo conto è pronto. Se Lei desidera", &["form-of-address Italian … Lei … tuo"]);
    one("it", "Il tuo conto è pronto.", &[]);
    one("nl", "Uw account is klaar. Klik als je wilt", &["form-of-address Dutch … Uw … je"]);
}

#[test]
fn html_and_plain_text() {
    let check_both = |text: &str, html: &str, expected: &[&str]| {
        check(&[("en", &[("text", text), ("html", html)])], expected);
    };
    check_both("Hello { $name }", "<p>Hello { $name }</p>", &[]);
    check_both("Hello { $name }", "<p>Hello</p>", &["parts-differ English … Only one of them has name"]);
    check_both("Hello", "<p>Hello <b>you</p>", &["html-unbalanced … <b>"]);
    check_both("Hello", "<p>Hello<br><ul><li>you</ul>", &[]);
    check_both("Hello", "<p>Hello</div>", &["html-unbalanced … </div>"]);
    let old = "Our community moves on the first of May and everybody must register again before that day";
    let new =
        "<p>We are sorry that it takes longer: nothing will happen until autumn, so please wait for another mail</p>";
    check_both(old, new, &["parts-differ English … Many words"]);
}

#[test]
fn broken_letters_and_senders() {
    one("de", "Herr MÃ¼ller", &["letters-broken! … MÃ¼ller"]);
    one("fr", "Lâ€™adresse", &["letters-broken! … Lâ€™adresse"]);
    one("pt", "Âmbito e MAÇÃO", &[]);
    let from = |address| [("from", address), ("text", "Hello")];
    check(&[("en", &from("team@forum.eu")), ("de", &from("Team@forum.eu"))], &[]);
    check(&[("en", &from("team@forum.eu")), ("de", &from("noreply@forum.eu"))], &["sender-differs … noreply@forum.eu"]);
}

/// A mail that is read in the wrong language is found; a right one never is.
#[test]
fn languages_are_recognised_well() {
    let (mut found_right, mut found_wrong, mut missed, mut right) = (0, 0, 0, 0);
    let mut wrong = String::new();
    for line in include_str!("../cases/quality/languages.tsv").lines().filter(|line| !line.starts_with('#')) {
        let [should_be, is, text] = line.split('\t').collect::<Vec<_>>().try_into().unwrap();
        let mut mailing = Mailing::incident();
        mailing.mails = vec![file(should_be, &[("text", text)])];
        let is_found = mailing.with(|_, check| check.findings.iter().any(|it| it.code == "wrong-language"));
        match (should_be != is, is_found) {
            (true, true) => found_right += 1,
            (true, false) => missed += 1,
            (false, true) => found_wrong += 1,
            (false, false) => right += 1,
        }
        if (should_be != is) != is_found {
            writeln!(wrong, "{should_be} {is}: {}", text.chars().take(60).collect::<String>()).unwrap();
        }
    }
    let precision = f64::from(found_right) / f64::from(found_right + found_wrong);
    let recall = f64::from(found_right) / f64::from(found_right + missed);
    println!("wrong language: {right} right texts, precision {precision:.2}, recall {recall:.2}\n{wrong}");
    assert!(found_wrong == 0, "a right text was taken for another language:\n{wrong}");
    assert!(recall >= 0.8, "recall {recall:.2}:\n{wrong}");
}

/// The example's texts are well made: nothing is said of their words.
#[test]
fn the_example_raises_no_false_alarm() {
    macro_rules! read {
        ($path:literal, $locale:literal) => {
            InputFile {
                path: concat!("mails/", $locale, "/welcome-back.ftl").to_owned(),
                bytes: include_bytes!(concat!("../../static/demo/", $path, "/", $locale, "/welcome-back.ftl")).to_vec(),
            }
        };
    }
    let mut mailing = Mailing::incident();
    mailing.mails =
        vec![read!("mails", "en"), read!("mails-added", "de"), read!("mails-added", "fr"), read!("mails-added", "it")];
    let found: Vec<String> = mailing.with(|_, check| {
        let looks = |code: &str| {
            CODES.contains(&code)
                || matches!(
                    code,
                    "wrong-language"
                        | "untranslated-copy"
                        | "partly-untranslated"
                        | "brackets-differ"
                        | "link-absent"
                        | "link-host-open"
                        | "sender-unknown"
                )
        };
        check.findings.iter().filter(|it| looks(&it.code)).map(|it| format!("{it:?}")).collect()
    });
    assert_eq!(found, Vec::<String>::new());
}
