//! Waves: whatever a log says, nobody is mailed twice, nobody is lost, and every plan begins with every language.

#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use proptest::prelude::*;
use sendproof::catalogue::InputFile;
use sendproof::deliveries::{Next, People, list_of, read, waves};
use sendproof::engine::{Answer, Engine, Query, Wave};
use sendproof::finding::Severity;
use sendproof::plan::{IdKey, SendPlan, UserLine, lines, make};
use sendproof::report::Sent;
use sendproof::sample::{Options, Roles};
use sendproof::signoff::{Dismissal, judge};

use crate::mailing::{AT, Mailing, dismissal, subject};

const WRONG: &str = "Ihr Passwort wurde zurückgesetzt";

/// What happened to one person.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Got {
    Nothing,
    Right,
    Wrong,
    WrongThenRight,
    Bounced,
    NotTold,
}

fn got() -> impl Strategy<Value = Got> {
    use Got::{Bounced, NotTold, Nothing, Right, Wrong, WrongThenRight};
    prop_oneof![Just(Nothing), Just(Right), Just(Wrong), Just(WrongThenRight), Just(Bounced), Just(NotTold)]
}

fn locale() -> impl Strategy<Value = &'static str> {
    prop_oneof![Just("en"), Just("de"), Just("fr"), Just("it"), Just("de-AT")]
}

fn list(people: &[(&str, Got)]) -> (String, Vec<u8>) {
    let line = |(at, (locale, _)): (usize, &(&str, Got))| format!("u{at},p{at}@example.org,\"Zoë, {at}\",{locale}\n");
    let lines: String = people.iter().enumerate().map(line).collect();
    ("users.csv".to_owned(), format!("id,email,first_name,locale\n{lines}").into_bytes())
}

fn log(people: &[(&str, Got)]) -> String {
    let mut log = "email,event,subject\n".to_owned();
    for (at, (locale, got)) in people.iter().enumerate() {
        let mut line = |event: &str, subject: &str| writeln!(log, "p{at}@example.org,{event},{subject}").unwrap();
        let right = subject(locale);
        match got {
            Got::Nothing => {}
            Got::Right => line("sent", right),
            Got::Wrong => line("sent", WRONG),
            Got::WrongThenRight => {
                line("sent", WRONG);
                line("sent", right);
            }
            Got::Bounced => {
                line("sent", right);
                line("bounce", right);
            }
            Got::NotTold => line("sent", ""),
        }
    }
    log
}

/// The plan of a mailing in which everything is signed and accepted, and one line per person.
fn planned(mailing: &mut Mailing) -> (SendPlan, Vec<UserLine>) {
    mailing.sign_all();
    let accepted: Vec<Dismissal> = mailing.with(|_, check| {
        let open = check.findings.iter().filter(|it| it.severity == Severity::Block);
        open.map(|it| dismissal(it, "a test")).collect()
    });
    mailing.record.dismissals.extend(accepted);
    let rows = rows(mailing);
    mailing.with(|inputs, check| {
        let sign_off = judge(check, inputs, &mailing.record).unwrap();
        let plan = make(inputs, check, &sign_off, AT).unwrap();
        let ids: Vec<String> = rows.iter().map(|row| row[0].clone()).collect();
        let lines = lines(plan.plan(), &check.cohorts, &ids, None);
        (plan, lines)
    })
}

/// The rows of the list, as they are written.
fn rows(mailing: &Mailing) -> Vec<Vec<String>> {
    let sample = mailing.open().sample;
    let blocks = sample.blocks.iter().flat_map(|block| {
        let bytes = &mailing.list.1[block.offset as usize..(block.offset + u64::from(block.len)) as usize];
        sample.rows_of(block, bytes).unwrap()
    });
    blocks.collect()
}

/// What is still to be done for each row, and the lists of those who get the correction, and of the rest.
fn next(mailing: &Mailing, plan: &SendPlan, log: &str) -> (Vec<Next>, [String; 2]) {
    let rows = rows(mailing);
    mailing.with(|inputs, check| {
        let events = read("log.csv", log.as_bytes()).events;
        let next = waves(inputs, check, plan.plan(), &People::of(inputs.sample), &events);
        let lists = [Next::Correction, Next::Rest].map(|wanted| {
            let of_wave = rows.iter().zip(&next).filter(|(_, next)| **next == wanted).map(|(row, _)| row);
            String::from_utf8(list_of(inputs.sample, of_wave)).unwrap()
        });
        (next, lists)
    })
}

fn again(mailing: &Mailing, list: &str, correction: Option<u64>) -> Mailing {
    let mut next = mailing.clone();
    next.list = ("next.csv".to_owned(), list.as_bytes().to_vec());
    next.setup.correction = correction;
    next
}

fn ids(lines: &[UserLine]) -> BTreeSet<&str> {
    lines.iter().map(|it| it.id.as_str()).collect()
}

/// Everyone is in one batch, once; every language is in the first.
fn holds(plan: &SendPlan, lines: &[UserLine], people: &[(&str, Got)]) {
    assert_eq!(ids(lines).len(), lines.len(), "nobody is twice in a plan");
    assert!(lines.iter().all(|it| it.batch.is_some()), "everyone is in a batch");
    let keys: BTreeSet<&str> = lines.iter().map(|it| it.key.as_str()).collect();
    assert_eq!(keys.len(), lines.len(), "each has a key of their own");
    let locale = |line: &UserLine| people[line.id[1..].parse::<usize>().unwrap()].0;
    let all: BTreeSet<&str> = lines.iter().map(locale).collect();
    let first: BTreeSet<&str> = lines.iter().filter(|it| it.batch == Some(1)).map(locale).collect();
    assert_eq!(first, all, "the first batch has every language");
    let mut of_batch: BTreeMap<u64, u64> = BTreeMap::new();
    lines.iter().filter_map(|it| it.batch).for_each(|batch| *of_batch.entry(batch).or_default() += 1);
    let said: BTreeMap<u64, u64> = plan.plan().batches.iter().map(|it| (it.number, it.n_users)).collect();
    assert_eq!(of_batch, said, "the batches are as large as the plan says");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nobody_twice_and_nobody_lost(people in prop::collection::vec((locale(), got()), 1..160)) {
        let mut first = Mailing::repaired();
        first.list = list(&people);
        let (plan, lines) = planned(&mut first);
        holds(&plan, &lines, &people);
        let (next, [wrong, rest]) = next(&first, &plan, &log(&people));
        let expected: Vec<Next> = people.iter().map(|(_, got)| match got {
            Got::Nothing | Got::Bounced => Next::Rest,
            // Two mails to one address: the right one is among them.
            Got::Right | Got::WrongThenRight => Next::Done,
            Got::Wrong => Next::Correction,
            Got::NotTold => Next::Unclear,
        }).collect();
        prop_assert_eq!(&next, &expected);

        let of = |wanted: Next| -> BTreeSet<String> {
            (0..).zip(&next).filter(|(_, next)| **next == wanted).map(|(at, _): (u32, _)| format!("u{at}")).collect()
        };
        let mut keys: BTreeSet<String> = BTreeSet::new();
        for (list, wanted, correction) in [(wrong, Next::Correction, Some(1)), (rest, Next::Rest, None)] {
            if of(wanted).is_empty() {
                continue;
            }
            let mut wave = again(&first, &list, correction);
            // The correction has a text of its own.
            if correction.is_some() {
                wave.change_subject("de", "Entschuldigung: die richtige E-Mail");
            }
            let (plan, lines) = planned(&mut wave);
            holds(&plan, &lines, &people);
            let wanted = of(wanted);
            prop_assert_eq!(ids(&lines), wanted.iter().map(String::as_str).collect::<BTreeSet<_>>());
            prop_assert_eq!(&plan.plan().idempotency.wave, if correction.is_some() { "correction-1" } else { "first" });
            for line in &lines {
                prop_assert!(keys.insert(line.key.clone()), "nobody is in two waves with one key");
            }
        }
        // Whoever stays in the first wave keeps the key: a sender that sent for it refuses to do so again.
        let known: BTreeSet<&str> = lines.iter().map(|it| it.key.as_str()).collect();
        let kept = keys.iter().filter(|key| known.contains(key.as_str())).count();
        prop_assert_eq!(kept, of(Next::Rest).len());
    }
}

/// The rows of one list, a log, and what is still to be done for each row.
#[test]
fn whose_mail_it_was() {
    use Next::{Correction, Done, Rest, Unclear};
    let check = |list: &str, log: &str, expected: &[Next]| {
        let mut mailing = Mailing::repaired();
        mailing.list.1 = format!("id,email,first_name,locale\n{list}").into_bytes();
        let (plan, _) = planned(&mut mailing);
        let (next, _) = next(&mailing, &plan, log);
        assert_eq!(next, expected, "{list}\n{log}");
    };
    // One person, twice in the list.
    check("u1,a@x.eu,A,de\nu1,a@x.eu,A,de\n", "id,subject\nu1,Willkommen zurück\n", &[Done, Done]);
    // Two people with one address.
    let two = "u1,a@x.eu,A,de\nu2,a@x.eu,B,de\n";
    check(two, "id,subject\nu1,Willkommen zurück\n", &[Done, Rest]);
    check(two, "email,subject\na@x.eu,Willkommen zurück\n", &[Unclear, Unclear]);
    check(two, "email,subject\na@x.eu,Willkommen zurück\na@x.eu,Willkommen zurück\n", &[Done, Done]);
    check(two, "email,subject\na@x.eu,Passwort\na@x.eu,Passwort\n", &[Correction, Correction]);
    check(two, "email,subject\na@x.eu,Passwort\na@x.eu,Willkommen zurück\n", &[Unclear, Unclear]);
    // Nobody of the list.
    check("u1,a@x.eu,A,de\n", "email,subject\nb@x.eu,Willkommen zurück\n", &[Rest]);
}

/// 1,000 people, of whom 480 got the stock mail; the correction goes to exactly these, and the second log confirms it.
#[test]
fn the_incident_to_its_end() {
    let locales = [("en", 400), ("de", 240), ("fr", 140), ("it", 100), ("de-AT", 120)];
    let people: Vec<(&str, Got)> =
        locales.iter().flat_map(|(locale, n)| (0..*n).map(move |_| (*locale, Got::Right))).collect();
    let mut people: Vec<(&str, Got)> = people;
    people.iter_mut().filter(|it| it.0 != "en").take(480).for_each(|it| it.1 = Got::Wrong);
    let mut first = Mailing::repaired();
    first.list = list(&people);
    let (plan, _) = planned(&mut first);
    let (_, [wrong, rest]) = next(&first, &plan, &log(&people));
    assert_eq!((wrong.lines().count() - 1, rest.lines().count() - 1), (480, 0));

    let mut correction = again(&first, &wrong, Some(1));
    correction.change_subject("de", "Entschuldigung: die richtige E-Mail");
    let (plan, lines) = planned(&mut correction);
    assert_eq!(plan.plan().totals.send, 480);
    holds(&plan, &lines, &people);
    let sizes: Vec<u64> = plan.plan().batches.iter().map(|it| it.n_users).collect();
    assert_eq!(sizes, [50, 200, 230]);

    let mut second = "email,subject\n".to_owned();
    for line in &lines {
        let at: usize = line.id[1..].parse().unwrap();
        let subject = match subject(people[at].0) {
            "Willkommen zurück" => "Entschuldigung: die richtige E-Mail",
            other => other,
        };
        writeln!(second, "p{at}@example.org,{subject}").unwrap();
    }
    let (next, [wrong, rest]) = next(&correction, &plan, &second);
    assert!(next.iter().all(|it| *it == Next::Done));
    assert_eq!((wrong.lines().count(), rest.lines().count()), (1, 1), "nobody is left");
}

/// A page whose list has its languages in a column that nobody would guess, and a log: Italians got another mail.
fn page_with_a_log(file: &[u8]) -> Engine {
    let mut engine = page(file);
    let sent = compared(&mut engine, &format!("id,subject\n1,Welcome back\n2,{WRONG}\n3,{WRONG}\n"), None, file);
    assert_eq!((sent.n_correction, sent.n_rest), (2, 1));
    engine
}

/// The page before a log is opened.
fn page(file: &[u8]) -> Engine {
    let mut mailing = Mailing::repaired();
    let roles = Roles { id: Some("nr".to_owned()), locale: Some("spr".to_owned()), ..Roles::default() };
    mailing.setup.list = Options { roles: Some(roles), ..Options::default() };
    mailing.list = ("users.csv".to_owned(), file.to_vec());
    planned(&mut mailing);
    let mut engine = Engine::default();
    engine.ask(Query::OpenMails { files: mailing.mails.clone(), stock: false });
    let (setup, record) = (Box::new(mailing.setup.clone()), mailing.record.clone());
    engine.ask(Query::Update { setup, record, lang: "en".to_owned(), now: AT.to_owned() });
    engine.ask(Query::OpenList { name: mailing.list.0.clone(), size: None, options: mailing.setup.list.clone() });
    engine.take_chunk(file);
    engine.ask(Query::EndOfList);
    engine
}

/// What a log says, read with a key or without one.
fn compared(engine: &mut Engine, log: &str, key: Option<&IdKey>, file: &[u8]) -> Sent {
    let files = vec![InputFile { path: "log.csv".to_owned(), bytes: log.as_bytes().to_vec() }];
    let mut answer = engine.ask(Query::Sent { files, key: key.cloned() });
    while let Answer::Need { offset, len } = answer {
        let bytes = file[offset as usize..(offset + len) as usize].to_vec();
        answer = engine.ask(Query::Bytes { offset, bytes });
    }
    match answer {
        Answer::Sent(sent) => *sent,
        other => panic!("{other:?}"),
    }
}

#[test]
fn a_log_of_hashed_ids_is_read_with_the_key() {
    let file = b"nr,spr,note\n1,en,a\n2,it,b\n3,it,d\n4,fr,e\n";
    let key = IdKey::new([7; 32]);
    let hidden = |id: &str| key.hide(id);
    let log = format!("id,subject\n{},Welcome back\n{},{WRONG}\n3,{WRONG}\n", hidden("1"), hidden("2"));
    let mut engine = page(file);
    let without = compared(&mut engine, &log, None, file);
    assert_eq!((without.n_correction, without.unknown.len()), (1, 2), "who is hidden is not found");
    let with = compared(&mut engine, &log, Some(&key), file);
    assert_eq!((with.n_correction, with.n_rest, with.unknown.len()), (2, 1, 0), "a plain id beside them is known, too");
    let other = compared(&mut engine, &log, Some(&IdKey::new([8; 32])), file);
    assert_eq!(other.unknown.len(), 2, "another key finds nobody");
}

/// Asks for the list of the correction, while the file is as it is now.
fn correction(engine: &mut Engine, open: Option<Options>, file: &[u8]) -> Answer {
    let mut answer = engine.ask(Query::Wave { wave: Wave::Correction, open });
    while let Answer::Need { offset, len } = answer {
        let bytes = file[offset as usize..(offset + len) as usize].to_vec();
        answer = engine.ask(Query::Bytes { offset, bytes });
    }
    answer
}

#[test]
fn the_list_of_a_correction_is_read_as_the_one_before() {
    let file = b"nr,spr,note\n1,en,a\n2,it,\"b, \"\"c\"\"\"\n3,it,-d\n4,fr,e\n";
    let mut engine = page_with_a_log(file);
    match correction(&mut engine, None, file) {
        Answer::File { name, bytes, .. } => {
            assert_eq!(name, "Register-again.correction-1.csv");
            let text = String::from_utf8(bytes).unwrap();
            assert_eq!(text, "nr,spr,note\r\n2,it,\"b, \"\"c\"\"\"\r\n3,it,-d\r\n", "as it stands in the list");
        }
        other => panic!("{other:?}"),
    }
    let roles = Roles { id: Some("nr".to_owned()), locale: Some("spr".to_owned()), ..Roles::default() };
    let as_before = Options { roles: Some(roles.clone()), ..Options::default() };
    match correction(&mut engine, Some(as_before), file) {
        Answer::Report(report) => {
            let list = report.list.unwrap();
            assert_eq!((list.name.as_str(), list.roles), ("correction-1.csv", roles));
            assert_eq!((report.totals.n_users, report.groups[0].language.as_deref()), (2, Some("it")));
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn no_correction_is_opened_from_a_list_that_was_changed() {
    let file = b"nr,spr\n1,en\n2,it\n3,it\n4,fr\n";
    let mut engine = page_with_a_log(file);
    let changed = b"nr,spr\n1,en\n2,it\n3,de\n4,fr\n";
    assert_eq!(correction(&mut engine, Some(Options::default()), changed), Answer::FileChanged);
    assert!(matches!(correction(&mut engine, Some(Options::default()), file), Answer::Report(_)), "as it was");
}
