//! Mails as messages, read back by a parser that knows nothing of us.

use std::ffi::OsString;
use std::io::{Cursor, Read as _};

use mail_parser::{MessageParser, MimeHeaders as _};
use sendproof::checks::unit_id;
use sendproof::engine::{Answer, Engine, Query};
use sendproof::plan::Time;
use sendproof::proofs::{Asked, Mail, Proofs, expected, message, proofs};
use sendproof::sample::{Options, Reader};

use crate::cli::Files;
use crate::mailing::{AT, Mailing, mail, rows};

fn time() -> Time {
    Time::parse(AT).unwrap()
}

/// What is written is read back, and every byte and line is as RFC 5322 wants it.
#[track_caller]
fn check(name: &str, from: Option<&str>, subject: &str, text: Option<&str>, html: Option<&str>) {
    let made = Mail {
        from: from.map(str::to_owned),
        no_sender: "Sender not known".to_owned(),
        reply_to: None,
        subject: subject.to_owned(),
        text: text.map(str::to_owned),
        html: html.map(str::to_owned),
        language: Some("de".to_owned()),
        at: time(),
    };
    let bytes = message(&made);
    assert!(bytes.is_ascii(), "{name}: not ASCII");
    let written = String::from_utf8(bytes.clone()).unwrap();
    for line in written.split("\r\n") {
        assert!(line.len() <= 998 && !line.contains(['\r', '\n']), "{name}: a line that no mail may have: {line:?}");
    }
    let read = MessageParser::default().parse(&bytes).unwrap();
    assert_eq!(read.subject(), Some(subject), "{name}");
    assert_eq!(read.date().unwrap().to_rfc3339(), AT, "{name}");
    let bodies = |it: Option<std::borrow::Cow<'_, str>>| it.map(|it| it.replace("\r\n", "\n"));
    let types: Vec<String> = read
        .parts
        .iter()
        .filter_map(|it| Some(format!("{}/{}", it.content_type()?.ctype(), it.content_type()?.subtype()?)))
        .collect();
    match (text, html) {
        (Some(_), Some(_)) => assert_eq!(types, ["multipart/alternative", "text/plain", "text/html"], "{name}"),
        (None, Some(_)) => assert_eq!(types, ["text/html"], "{name}"),
        _ => assert_eq!(types, ["text/plain"], "{name}"),
    }
    if let Some(text) = text {
        assert_eq!(bodies(read.body_text(0)).as_deref(), Some(text), "{name}");
    }
    if let Some(html) = html {
        assert_eq!(bodies(read.body_html(0)).as_deref(), Some(html), "{name}");
    }
    let sender = read.from().unwrap().first().unwrap();
    let said = (sender.name().map(str::to_owned), sender.address().map(str::to_owned));
    let nobody = |name: &str| (Some(name.to_owned()), Some("not-known@proof.invalid".to_owned()));
    match from {
        None => assert_eq!(said, nobody("Sender not known"), "{name}"),
        Some("Die Gruppe <gruppe@a.example>") => {
            assert_eq!(said, (Some("Die Gruppe".to_owned()), Some("gruppe@a.example".to_owned())), "{name}");
        }
        Some(other) if other.contains('@') => assert_eq!(said, (None, Some(other.to_owned())), "{name}"),
        Some(other) => assert_eq!(said, nobody(other), "{name}"),
    }
    let to = read.to().map(|it| it.iter().filter(|it| it.address().is_some()).count());
    assert!(matches!(to, None | Some(0)), "{name}: it is addressed to someone");
    assert!(written.contains("\r\nTo: undisclosed-recipients:;\r\nSubject:"), "{name}: {written}");
    assert_eq!(read.header_raw("X-Unsent").map(str::trim), Some("1"), "{name}");
    assert!(read.message_id().is_some_and(|it| it.ends_with("@proof.invalid")), "{name}");
    assert_eq!(message(&made), bytes, "{name}: other bytes");
}

#[test]
fn a_message_is_read_back_as_it_was_written() {
    let long = "wort".repeat(2000);
    let lines = "Eine Zeile\n\n.\n..\nFrom hier\n\u{a0}\n".repeat(300);
    check("plain", Some("a@b.example"), "[Proof] Hello", Some("Hello,\n\nwelcome back."), None);
    check(
        "umlauts",
        Some("Die Gruppe <gruppe@a.example>"),
        "[Probe] Schöne Grüße aus Köln",
        Some("Grüße äöüß"),
        Some("<p>Grüße äöüß</p>"),
    );
    check(
        "Arabic",
        Some("فريق الدعم"),
        "[Proof · عربي] مرحبا بعودتك",
        Some("مرحبا بعودتك\nإلى اللقاء"),
        Some("<p dir=\"rtl\">مرحبا بعودتك</p>"),
    );
    check("emoji", None, "👋🏽 welcome", Some("👋🏽"), None);
    check(
        "long",
        None,
        "Betreff mit vielen Wörtern ".repeat(30).trim_end(),
        Some(&long),
        Some(&format!("<p>{long}ü</p>")),
    );
    check("lines", None, "Zeilen", Some(&lines), None);
    check("empty", None, "[Probe]", Some(""), None);
    check("nothing", None, "[Probe]", None, None);
    check("HTML alone", Some("{ sender }"), "a", None, Some("<p>x</p>"));
    check("a boundary in the text", None, "a", Some("--proof-\n--\n"), Some("--"));
}

fn all(mailing: &Mailing, lang: &str, links: bool) -> Proofs {
    mailing.with(|inputs, check| proofs(inputs, check, &Asked { unit: None, links, at: time(), lang }))
}

fn subjects(made: &Proofs) -> Vec<String> {
    made.made
        .iter()
        .map(|it| MessageParser::default().parse(&it.bytes).unwrap().subject().unwrap().to_owned())
        .collect()
}

#[test]
fn proofs_are_marked_and_hold_nobody() {
    let made = all(&Mailing::repaired(), "en", false);
    assert_eq!(
        subjects(&made),
        [
            "[Proof · English · 9 people] Welcome back",
            "[Proof · German · 4 people] Willkommen zurück",
            "[Proof · French · 3 people] Bon retour",
            "[Proof · Italian · 2 people] Bentornati",
        ]
    );
    assert_eq!(made.left_out, Vec::<String>::new());
    let read = MessageParser::default().parse(&made.made[1].bytes).unwrap();
    let text = read.body_text(0).unwrap();
    assert!(text.starts_with("Guten Tag ") && text.ends_with('!') && !text.contains('{'), "{text}");
    for it in &made.made {
        let read = MessageParser::default().parse(&it.bytes).unwrap();
        let shown = format!("{:?} {:?} {:?}", read.headers(), read.body_text(0), read.body_html(0));
        for [id, email, name, _] in rows() {
            assert!(!shown.contains(&email) && !shown.contains(&name), "{id} is in {}", it.name);
        }
    }
    let names: Vec<&str> = made.made.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["01-en.eml", "02-de.eml", "03-fr.eml", "04-it.eml"]);
}

#[test]
fn what_is_not_known_is_no_message() {
    let made = all(&Mailing::incident(), "de", false);
    assert_eq!(subjects(&made), ["[Probe · Englisch · 9 Personen] Welcome back"]);
    assert_eq!(made.left_out.len(), 3, "{:?}", made.left_out);
    assert!(made.left_out[0].starts_with("Keine Probe: Wir haben den Text nicht"), "{:?}", made.left_out);
}

#[test]
fn links_are_inert_unless_asked() {
    let mut mailing = Mailing::repaired();
    let with_link = String::from_utf8(mail("de", "Hallo").bytes).unwrap();
    let with_link = with_link
        .replace("<p>", "<p><a href='https://a.example/x'>Los</a> ")
        .replace(".text = ", ".text = https://a.example/x ");
    let at = mailing.mails.iter().position(|it| it.path == mail("de", "").path).unwrap();
    mailing.mails[at].bytes = with_link.into_bytes();
    let bodies = |links: bool| {
        let made = all(&mailing, "en", links);
        let one = made.made.iter().find(|it| it.name.ends_with("-de.eml")).unwrap();
        let read = MessageParser::default().parse(&one.bytes).unwrap();
        (read.body_text(0).unwrap().into_owned(), read.body_html(0).unwrap().into_owned())
    };
    let (text, html) = bodies(true);
    assert!(
        text.contains("https://a.example/x ") && html.contains("<a href='https://a.example/x'>Los</a>"),
        "{text} {html}"
    );
    let (text, html) = bodies(false);
    assert!(!text.contains("https://a.example"), "{text}");
    assert!(html.contains("<a href=\"#\" title=\"https://a.example/x\">Los</a>"), "{html}");
}

fn engine(mailing: &Mailing) -> Engine {
    let mut engine = Engine::default();
    let text = String::from_utf8(mailing.list.1.clone()).unwrap();
    engine.ask(Query::PasteList { name: mailing.list.0.clone(), text, options: Options::default() });
    engine.ask(Query::OpenMails { files: mailing.mails.clone(), stock: false });
    engine.ask(Query::Update {
        setup: Box::new(mailing.setup.clone()),
        record: mailing.record.clone(),
        lang: "de".to_owned(),
        now: AT.to_owned(),
    });
    engine
}

fn file(answer: Answer) -> (String, Vec<u8>) {
    match answer {
        Answer::File { name, bytes, .. } => (name, bytes),
        other => panic!("no file: {other:?}"),
    }
}

/// What the command line is told of the mailing in which nothing is answered.
const ASKED: &str = "sendproof proofs --users users.csv --templates mails --platform keycloak@26.5 --kind account-activation \
                     --message welcome-back --lang de --at 2023-04-14T09:30:00Z";

fn of_command_line(mailing: &Mailing, more: &str) -> (Files, String) {
    let disk = Files::default();
    for it in &mailing.mails {
        disk.0.borrow_mut().insert(it.path.clone(), it.bytes.clone());
    }
    disk.0.borrow_mut().insert(mailing.list.0.clone(), mailing.list.1.clone());
    let words = format!("{ASKED} {more}");
    let output = sendproof::cli::run(words.split_whitespace().map(OsString::from), &disk);
    assert_eq!(output.code, 0, "{}", output.stderr);
    let said = String::from_utf8(output.stdout).unwrap();
    (disk, said)
}

#[test]
fn the_page_and_the_command_line_write_the_same_bytes() {
    let mut mailing = Mailing::repaired();
    mailing.setup.answers = sendproof::platform::Answers::default();
    let (disk, said) = of_command_line(&mailing, "--out proofs.zip --test-list test.csv --test-import import.json");
    assert!(said.starts_with("proofs.zip: 4 Nachrichten."), "{said}");
    let mut engine = engine(&mailing);
    let (name, zip) = file(engine.ask(Query::Proofs { unit: None, links: false, at: AT.to_owned() }));
    assert_eq!(name, "Register-again.proofs.zip");
    assert!(disk.0.borrow()["proofs.zip"] == zip, "other bytes");
    let (_, list) = file(engine.ask(Query::TestList { form: "expected".to_owned() }));
    assert_eq!(String::from_utf8_lossy(&disk.0.borrow()["test.csv"]), String::from_utf8_lossy(&list));
    let (name, import) = file(engine.ask(Query::TestList { form: "keycloak".to_owned() }));
    assert_eq!(name, "Register-again.test-import.json");
    assert_eq!(String::from_utf8_lossy(&disk.0.borrow()["import.json"]), String::from_utf8_lossy(&import));

    let mut archive = zip::ZipArchive::new(Cursor::new(zip)).unwrap();
    let names: Vec<String> = archive.file_names().map(|it| it.unwrap().into_owned()).collect();
    assert_eq!(names, ["01-en.eml", "02-de.eml", "03-fr.eml", "04-it.eml", "contents.txt"]);
    let (folder, _) = of_command_line(&mailing, "--out proofs/");
    for name in &names {
        let mut bytes = Vec::new();
        archive.by_name(name).unwrap().read_to_end(&mut bytes).unwrap();
        assert!(folder.0.borrow()[&format!("proofs/{name}")] == bytes, "{name}");
    }
    let unit = mailing.with(|_, check| check.units[1].id.clone());
    let (name, one) = file(engine.ask(Query::Proofs { unit: Some(unit), links: false, at: AT.to_owned() }));
    assert_eq!(name, "Register-again.02-de.eml");
    assert!(folder.0.borrow()["proofs/02-de.eml"] == one, "other bytes");
}

#[test]
fn a_test_list_has_someone_for_each_outcome_who_gets_it() {
    for mailing in [Mailing::incident(), Mailing::repaired()] {
        let (list, units) = mailing.with(|inputs, check| {
            let units: Vec<String> = check.units.iter().map(|it| it.id.clone()).collect();
            (expected(inputs, check, "en"), units)
        });
        let text = String::from_utf8(list.clone()).unwrap();
        let mut lines = text.lines();
        assert_eq!(
            lines.next(),
            Some(
                "email,first_name,last_name,locale,expect_result,expect_subject,expect_language,expect_from,like_people,proof"
            )
        );
        assert_eq!(lines.count(), units.len(), "{text}");
        // Read as a list of its own, each of them gets what the unit gets.
        let opened = mailing.open();
        let mut reader = Reader::new("test.csv", &Options::default());
        reader.push(&list);
        let sample = reader.finish().value;
        let inputs = sendproof::checks::Inputs { sample: &sample, ..opened.inputs(&mailing.setup) };
        let check = sendproof::checks::check(&inputs, sendproof::checks::cohorts_of(&inputs), Vec::new());
        let got: Vec<String> = (check.cohorts.of_row.iter())
            .map(|&at| unit_id(&check.cohorts.list[at as usize].message, &check.resolutions[at as usize]))
            .collect();
        assert_eq!(got, units);
    }
}
