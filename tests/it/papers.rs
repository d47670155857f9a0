//! Papers: what stands in them, in every language, and whose data do not.

#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

use sendproof::engine::{Answer, Engine, Query};
use sendproof::papers::{Paper, Support, day, paper};
use sendproof::plan::{ExpectedEnd, Plan, make};
use sendproof::sample::Options;
use sendproof::signoff::{Action, judge};
use sendproof::words::Words;
use sha2::{Digest as _, Sha256};

use crate::mailing::{AT, Mailing, rows};

fn planned(mailing: &Mailing) -> Plan {
    mailing.with(|inputs, check| {
        let sign_off = judge(check, inputs, &mailing.record).unwrap();
        make(inputs, check, &sign_off, AT).unwrap().plan().clone()
    })
}

/// Everyone gets the mail, from 17 April 2026 on; the Italian people are held back.
fn one_held() -> Mailing {
    let mut mailing = Mailing::repaired();
    mailing.mails.truncate(3);
    mailing.decide("it", Action::Hold, "the <text> comes next week");
    mailing.sign_all();
    mailing.setup.schedule.start = Some("2026-04-17".to_owned());
    mailing.setup.schedule.first = 5;
    mailing.setup.schedule.growth = 1;
    mailing.setup.standing.insert("reply-address".to_owned(), "help@example.org, in two languages".to_owned());
    mailing
}

/// What a person reads of a file: no tags, one blank between words.
fn read(bytes: &[u8]) -> String {
    let html = std::str::from_utf8(bytes).unwrap();
    let body = &html[html.find("<body>").unwrap()..];
    let mut text = String::new();
    let mut rest = body;
    while let Some((before, after)) = rest.split_once('<') {
        text.push_str(before);
        text.push(' ');
        rest = after.split_once('>').unwrap().1;
    }
    let text = text.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn what_a_paper_says() {
    let plan = planned(&one_held());
    let check = |which: Paper, lang: &str, wanted: &[&str]| {
        let text = read(&paper(which, &plan, lang));
        for words in wanted {
            assert!(text.contains(words), "{which:?} in {lang}: “{words}” is not in\n{text}");
        }
        assert!(!text.contains('⟨') && !text.contains("{$"), "{which:?} in {lang}: {text}");
    };
    check(
        Paper::Report,
        "en",
        &[
            "16 people get “Register again”. 2 are held back.",
            "Batch 1 5 Friday, 17 April 2026",
            "Batch 2 5 Monday, 20 April 2026",
            "the <text> comes next week",
            "Italian: 2 people are held back and would get this",
            "Where do replies go, and in which languages are they answered? help@example.org, in two languages",
            "Who sees the mails that come back, and takes out those addresses? open",
            "Legal basis not said",
        ],
    );
    check(
        Paper::Report,
        "de",
        &["16 Personen bekommen „Register again“. 2 sind zurückgestellt.", "Freitag, 17. April 2026", "Italienisch"],
    );
    check(Paper::Report, "fr", &["16 personnes reçoivent « Register again »", "vendredi 17 avril 2026"]);
    check(Paper::Report, "it", &["16 persone ricevono «Register again»", "venerdì 17 aprile 2026"]);
    // Whoever reads the notice gets it in their own language, whatever the language of the page.
    check(
        Paper::Notices,
        "fr",
        &[
            "Between 17 April 2026 and",
            "Zwischen dem 17. April 2026 und dem",
            "Schreiben Sie uns: help@example.org Français",
            "Il n’y a pas d’annonce pour elles.",
        ],
    );
    check(Paper::Changes, "en", &["held back 2 people (Italian): the <text> comes next week", "signed off English"]);
    check(Paper::Changes, "de", &["Englisch"]);
}

#[test]
fn several_subjects_are_quoted_as_each_language_does() {
    let mut plan = planned(&one_held());
    for line in plan.cohorts.iter_mut().filter(|it| it.locale_as_written == "de-AT") {
        let Some(ExpectedEnd::Parts(parts)) = line.expect.as_mut().and_then(|it| it.outcomes.first_mut()) else {
            panic!("a mail is expected")
        };
        parts.get_mut("subject").unwrap().subject = Some("Hallo".to_owned());
    }
    let text = read(&paper(Paper::Notices, &plan, "en"));
    assert!(text.contains("Der Betreff ist einer von diesen: „Hallo“, „Willkommen zurück“."), "{text}");
}

#[test]
fn a_day_in_words() {
    let check = |lang: &str, on: &str, wanted: &str| assert_eq!(day(&Words::new(lang), on), wanted);
    check("en", "2026-04-14", "14 April 2026");
    check("de", "2026-04-01", "1. April 2026");
    check("fr", "2026-04-01", "1er avril 2026");
    check("fr", "2026-08-14T09:30:00Z", "14 août 2026");
    check("it", "2026-12-31", "31 dicembre 2026");
    check("en", "soon", "soon");
}

#[test]
fn a_support_sheet_holds_hashes_and_no_address() {
    let mailing = one_held();
    let plan = planned(&mailing);
    mailing.with(|_, check| {
        let mut support = Support::new(&plan);
        for [id, address, ..] in rows() {
            support.take(&plan, &id, &address);
        }
        assert_eq!(streamed(&mailing), support.write(&plan, &check.cohorts, "en"), "the page writes the same");
        let sheet = String::from_utf8(support.write(&plan, &check.cohorts, "en")).unwrap();
        assert_eq!(support.n_addresses(), 18);
        let data = sheet.split_once("type=\"application/json\">").unwrap().1.split_once("</script>").unwrap().0;
        let data: serde_json::Value = serde_json::from_str(data).unwrap();
        let groups = data["groups"].as_array().unwrap();
        let salt = data["salt"].as_str().unwrap();
        for [_, address, _, locale] in rows() {
            assert!(!sheet.contains(address.as_str()), "{address} can be read");
            let hash = Sha256::digest(format!("{salt}\n{address}").as_bytes());
            let holds = |group: &&serde_json::Value| {
                let people = base64(group["people"].as_str().unwrap());
                people.chunks(8).any(|it| it == &hash[..8])
            };
            let found: Vec<_> = groups.iter().filter(holds).collect();
            assert_eq!(found.len(), 1, "{address}");
            let is_held = locale == "it";
            let which = if is_held { "Is held back: gets nothing for now" } else { "Gets the mail" };
            assert_eq!(found[0]["which"], which, "{address}");
            assert_eq!(found[0]["subject"].as_str().unwrap().is_empty(), is_held, "{address}");
        }
    });
}

/// The sheet as the page gets it: the list in pieces, and its bytes again when they are asked for.
fn streamed(mailing: &Mailing) -> Vec<u8> {
    let (name, bytes) = &mailing.list;
    let (setup, record) = (Box::new(mailing.setup.clone()), mailing.record.clone());
    let mut engine = Engine::default();
    engine.ask(Query::OpenMails { files: mailing.mails.clone(), stock: false });
    engine.ask(Query::Update { setup, record, lang: "en".to_owned(), now: AT.to_owned() });
    engine.ask(Query::OpenList { name: name.clone(), size: None, options: Options::default() });
    engine.take_chunk(bytes);
    engine.ask(Query::EndOfList);
    let mut answer = engine.ask(Query::SupportSheet { at: AT.to_owned() });
    while let Answer::Need { offset, len } = answer {
        let bytes = bytes[offset as usize..(offset + len) as usize].to_vec();
        answer = engine.ask(Query::Bytes { offset, bytes });
    }
    match answer {
        Answer::File { bytes, .. } => bytes,
        other => panic!("{other:?}"),
    }
}

fn base64(text: &str) -> Vec<u8> {
    use base64::Engine as _;
    base64::prelude::BASE64_STANDARD.decode(text).unwrap()
}
