//! Delivery logs: what they say, in every shape, and what happened against what was signed.

#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

use std::collections::BTreeSet;
use std::fmt::Write as _;

use proptest::prelude::*;
use sendproof::deliveries::{Deliveries, How, People, Went, compare, read};
use sendproof::plan::{batch_of_rows, make};
use sendproof::report::Sent;
use sendproof::signoff::judge;
use sendproof::words::Words;
use serde_json::{Value, json};

use crate::mailing::{AT, Mailing, rows, subject};

/// What a log says: `person went template/subject/language (line)`; and the codes of what could not be read.
#[track_caller]
fn check_log(log: &str, expected: &[&str]) {
    let log = read("log", log.as_bytes());
    let said = |text: &Option<String>| text.clone().unwrap_or_else(|| "-".to_owned());
    let mut lines: Vec<String> = (log.events.iter())
        .map(|it| {
            let person = it.address.clone().or_else(|| it.id.clone()).unwrap();
            let went = format!("{:?}", it.went).to_lowercase();
            let mail = [&it.template, &it.subject, &it.language].map(said).join("/");
            format!("{person} {went} {mail} ({})", it.line)
        })
        .collect();
    for it in &log.findings {
        for lang in ["en", "de", "fr", "it"] {
            assert!(!format!("{:?}", Words::new(lang).finding(it)).contains('⟨'), "{lang}: {it:?}");
        }
        lines.push(format!("{} {}", it.code, it.place.line.unwrap_or(0)));
    }
    assert_eq!(lines, expected);
}

#[test]
fn logs_in_every_shape() {
    check_log(
        "Recipient;Subject;Status\r\na@x.eu;Welcome, back;delivered\r\n\r\nb@x.eu;\"Hi; you\";bounced\r\nc@x.eu;Hi;opened\r\n;Hi;sent\r\n",
        &["a@x.eu delivered -/Welcome, back/- (2)", "b@x.eu failed -/Hi; you/- (4)", "log-nobody 6"],
    );
    check_log("user_id,locale,template_name\n17,de,welcome\n", &["17 sent welcome/-/de (2)"]);
    // Amazon SES: event publishing; the same within an SNS notification and within an EventBridge event.
    let ses = json!({"eventType": "Delivery", "mail": {"messageId": "m1", "destination": ["a@x.eu", "b@x.eu"],
        "commonHeaders": {"subject": "Welcome"}, "tags": {"template": ["welcome"], "language": ["de"]}}});
    let both = ["a@x.eu delivered welcome/Welcome/de (1)", "b@x.eu delivered welcome/Welcome/de (1)"];
    check_log(&ses.to_string(), &both);
    check_log(&json!({"Type": "Notification", "Message": ses.to_string()}).to_string(), &both);
    check_log(&json!({"detail-type": "Email Delivered", "detail": ses}).to_string(), &both);
    // SendGrid: the event webhook posts a list.
    check_log(
        &json!([{"email": "a@x.eu", "timestamp": 1_513_299_569, "event": "processed", "sg_message_id": "m"},
            {"email": "a@x.eu", "event": "open", "sg_message_id": "m"},
            {"email": "b@x.eu", "event": "dropped", "sg_message_id": "n", "subject": "Hi"}])
        .to_string(),
        &["a@x.eu sent -/-/- (1)", "b@x.eu failed -/Hi/- (3)"],
    );
    // Postmark: a webhook, and the list of messages.
    check_log(
        &json!({"RecordType": "Delivery", "MessageID": "m", "Recipient": "a@x.eu", "Tag": "welcome", "Metadata": {"locale": "fr"}}).to_string(),
        &["a@x.eu delivered welcome/-/fr (1)"],
    );
    check_log(
        &json!({"TotalCount": 1, "Messages": [{"MessageID": "m", "Recipients": ["a@x.eu"], "Subject": "Hi", "Status": "Sent"}]}).to_string(),
        &["a@x.eu sent -/Hi/- (1)"],
    );
    // Mailgun: the events API.
    check_log(
        &json!({"items": [{"event": "delivered", "recipient": "a@x.eu", "message": {"headers": {"message-id": "m", "subject": "Hi"}}, "template": {"name": "welcome"}}]}).to_string(),
        &["a@x.eu delivered welcome/Hi/- (1)"],
    );
    // Keycloak: admin events, and events of users. Neither says which text it was.
    check_log(
        &json!([{"time": 1, "realmId": "r", "operationType": "ACTION", "resourceType": "USER", "resourcePath": "users/u1/execute-actions-email"},
            {"time": 2, "realmId": "r", "operationType": "UPDATE", "resourceType": "USER", "resourcePath": "users/u1/groups"},
            {"time": 3, "type": "SEND_RESET_PASSWORD", "realmId": "r", "userId": "u2", "details": {"email": "b@x.eu"}},
            {"time": 4, "type": "LOGIN", "realmId": "r", "userId": "u2"}])
        .to_string(),
        &["u1 sent -/-/- (1)", "b@x.eu sent -/-/- (3)"],
    );
    // Okta: the system log.
    check_log(
        &json!([{"uuid": "e", "eventType": "system.email.delivery", "outcome": {"result": "SUCCESS"},
            "target": [{"id": "00u1", "type": "User", "alternateId": "a@x.eu"}]},
            {"uuid": "f", "eventType": "user.session.start", "target": []}])
        .to_string(),
        &["a@x.eu delivered -/-/- (1)"],
    );
}

#[test]
fn logs_that_are_broken() {
    let line = json!({"email": "a@x.eu", "event": "sent"}).to_string();
    check_log(&format!("{line}\n{{\"email\": \"b@"), &["a@x.eu sent -/-/- (1)", "log-line-cut 2"]);
    check_log(
        &format!("{line}\nnot JSON\n{line}\n"),
        &["a@x.eu sent -/-/- (1)", "a@x.eu sent -/-/- (3)", "log-line-broken 2"],
    );
    check_log("", &["log-empty 0"]);
    check_log("only,a,header\n", &["log-not-understood 0"]);
    check_log("\u{0}\u{1}\u{2}", &["log-not-text 0"]);
    check_log("[1, 2]", &["log-nobody 1", "log-nobody 2"]);
}

/// What a log comes to, for a mailing whose plan is made now.
fn happened(mailing: &Mailing, log: &str) -> Deliveries {
    mailing.with(|inputs, check| {
        let sign_off = judge(check, inputs, &mailing.record).unwrap();
        let plan = make(inputs, check, &sign_off, AT).unwrap();
        let ids: Vec<String> = ids(mailing);
        let batches = batch_of_rows(plan.plan(), &check.cohorts, &ids);
        let log = read("log", log.as_bytes());
        compare(inputs, check, plan.plan(), &batches, &People::of(inputs.sample), &log.events)
    })
}

fn ids(mailing: &Mailing) -> Vec<String> {
    let text = String::from_utf8(mailing.list.1.clone()).unwrap();
    text.lines().skip(1).map(|line| line.split(',').next().unwrap().to_owned()).collect()
}

/// `how: n` of what is not nothing.
fn sums(deliveries: &Deliveries) -> String {
    let sum = |count: fn(&sendproof::deliveries::Line) -> u64| deliveries.total(count);
    let all = [
        ("as-signed", sum(|it| it.as_signed)),
        ("different", sum(|it| it.different)),
        ("missing", sum(|it| it.missing)),
        ("extra", sum(|it| it.extra)),
        ("twice", sum(|it| it.twice)),
        ("not-told", sum(|it| it.not_told)),
        ("waiting", sum(|it| it.waiting)),
        ("unknown", deliveries.unknown.len() as u64),
    ];
    let some: Vec<String> = all.iter().filter(|(_, n)| *n > 0).map(|(how, n)| format!("{how}: {n}")).collect();
    some.join(", ")
}

#[test]
fn what_happened_against_what_was_signed() {
    let mailing = Mailing::signed();
    let right: Vec<[String; 2]> = rows().iter().map(|row| [row[1].clone(), subject(&row[3]).to_owned()]).collect();
    let log = |rows: &[[String; 2]]| {
        let lines: String = rows.iter().map(|[email, subject]| format!("{email},{subject}\n")).collect();
        format!("email,subject\n{lines}")
    };
    let check = |change: &dyn Fn(&mut Vec<[String; 2]>), expected: &str, is_as_signed: bool| {
        let mut rows = right.clone();
        change(&mut rows);
        let found = happened(&mailing, &log(&rows));
        assert_eq!((sums(&found).as_str(), found.is_as_signed()), (expected, is_as_signed));
    };
    check(&|_| {}, "as-signed: 18", true);
    check(&|rows| rows.clear(), "waiting: 18", true);
    check(&|rows| rows[10][1] = "Ihr Passwort wurde zurückgesetzt".into(), "as-signed: 17, different: 1", false);
    // The mail, in another language than was signed.
    check(&|rows| rows[10][1] = "Welcome back".into(), "as-signed: 17, different: 1", false);
    check(&|rows| drop(rows.remove(3)), "as-signed: 17, missing: 1", false);
    check(&|rows| rows.push(rows[0].clone()), "as-signed: 17, twice: 1", false);
    check(&|rows| rows.push(["x@y.eu".into(), "Welcome back".into()]), "as-signed: 18, unknown: 1", false);
    check(&|rows| rows[0][0] = " PERSON1@example.org ".into(), "as-signed: 18", true);
    check(&|rows| rows[0][1] = String::new(), "as-signed: 17, not-told: 1", false);
}

/// Whoever got something that the log does not name is in the headline, too.
#[test]
fn the_headline_counts_everyone() {
    let log = "email,subject\nperson1@example.org,Welcome back\nperson2@example.org,Something\nperson3@example.org,\n";
    let sent = Sent::of(happened(&Mailing::signed(), log), Vec::new());
    assert_eq!(
        Words::new("en").say(&sent.headline.id, &sent.headline.args),
        "Not as signed. Stop sending until this is clear. Another mail: 1. Nothing: 15. One mail, not told which: 1. \
         As signed: 1."
    );
}

#[test]
fn a_mail_is_counted_once() {
    let mailing = Mailing::signed();
    let event = |went: &str, mail: Value| {
        json!({"email": "person1@example.org", "event": went, "sg_message_id": mail, "subject": "Welcome back"})
            .to_string()
    };
    let check = |events: &[String], expected: &str| {
        let found = happened(&mailing, &events.join("\n"));
        // Of the others nobody got anything.
        assert_eq!(sums(&found).replace(", missing: 17", "").replace("missing: 17, ", ""), expected, "{events:?}");
    };
    let none = || Value::Null;
    check(&[event("processed", json!("m")), event("delivered", json!("m"))], "as-signed: 1");
    check(&[event("processed", json!("m")), event("processed", json!("n"))], "twice: 1");
    check(&[event("sent", none()), event("delivered", none())], "as-signed: 1");
    check(&[event("sent", none()), event("sent", none())], "twice: 1");
    // It came back, and was sent again.
    check(
        &[event("processed", json!("m")), event("bounce", json!("m")), event("processed", json!("n"))],
        "as-signed: 1",
    );
    check(&[event("sent", none()), event("bounce", none()), event("sent", none())], "as-signed: 1");
    check(&[event("processed", json!("m")), event("bounce", json!("m"))], "waiting: 18");
}

/// Wrong mail to 480 of 1,000; then a second log in which everyone got the right one.
#[test]
fn the_incident_is_seen_in_the_log() {
    let mut mailing = Mailing::repaired();
    let locale = |n: usize| if n < 520 { "en" } else { ["de", "fr", "it"][n % 3] };
    let list: String = (0..1000).map(|n| format!("u{n},p{n}@forum.eu,Zoë,{}\n", locale(n))).collect();
    mailing.list = ("users.csv".to_owned(), format!("id,email,first_name,locale\n{list}").into_bytes());
    mailing.sign_all();
    let log = |subject_of: &dyn Fn(usize) -> &'static str| {
        let mut log = String::from("email,subject,status\n");
        (0..1000).for_each(|n| writeln!(log, "p{n}@forum.eu,{},delivered", subject_of(n)).unwrap());
        log
    };
    let wrong = |n: usize| if locale(n) == "en" { "Welcome back" } else { "Your password has been reset" };
    let found = happened(&mailing, &log(&wrong));
    assert_eq!(sums(&found), "as-signed: 520, different: 480");
    let odd: BTreeSet<u32> = found.odd.iter().filter(|it| it.how == How::Different).map(|it| it.row).collect();
    assert_eq!(odd, (520..1000).collect());
    assert!(found.lines.iter().all(|it| it.batch.is_some()));
    assert_eq!(sums(&happened(&mailing, &log(&|n| subject(locale(n))))), "as-signed: 1000");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    /// Nobody is lost: each person of the list is counted once, and each entry of the log that names somebody is in it.
    #[test]
    fn everyone_is_counted_once(events in prop::collection::vec((0_usize..24, 0_usize..3, 0_usize..4), 0..60)) {
        let mailing = Mailing::signed();
        let mut log = String::new();
        for (person, went, subject) in &events {
            let went = ["sent", "delivered", "bounce"][*went];
            let subject = ["Welcome back", "Willkommen zurück", "Other", ""][*subject];
            writeln!(log, "{}", json!({"id": format!("u{person}"), "event": went, "subject": subject})).unwrap();
        }
        let found = happened(&mailing, &log);
        let counted = |it: &sendproof::deliveries::Line| {
            it.as_signed + it.different + it.missing + it.extra + it.twice + it.not_told + it.waiting
        };
        prop_assert_eq!(found.total(counted), 18);
        let strangers = events.iter().filter(|(person, ..)| *person == 0 || *person > 18).count();
        prop_assert_eq!(found.unknown.len(), strangers);
        let odd: BTreeSet<u32> = found.odd.iter().map(|it| it.row).collect();
        prop_assert_eq!(odd.len(), found.odd.len());
    }

    /// No bytes stop the reader.
    #[test]
    fn any_bytes_are_a_log_or_a_sentence(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let log = read("log", &bytes);
        prop_assert!(!log.events.is_empty() || !log.findings.is_empty());
        prop_assert!(log.events.iter().all(|it| it.went <= Went::Failed));
    }
}
