//! A second list that has the languages: in the engine as the page drives it, and on the command line.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsString;

use sendproof::cli::{Disk, Output, run};
use sendproof::engine::{Answer, Engine, PeopleFilter, PeoplePage, Query};
use sendproof::report::{Missing, Report};
use sendproof::sample::Options;
use sendproof::setup::{LeftOut, LocalesFrom, Setup};
use sendproof::signoff::Record;

use crate::cli::Files;
use crate::mailing::{AT, Mailing, kind, rows};

/// The people of the mailing, without their languages.
fn people() -> Vec<u8> {
    let lines: Vec<String> = rows().iter().map(|[id, email, name, _]| format!("{id},{email},{name}")).collect();
    format!("id,email,first_name\n{}\n", lines.join("\n")).into_bytes()
}

/// Their languages, in another order, by address.
fn languages() -> Vec<u8> {
    let mut lines: Vec<String> =
        rows().iter().map(|[_, email, _, locale]| format!("{};{locale}", email.to_uppercase())).collect();
    lines.reverse();
    format!("E-Mail;locale\n{}\n", lines.join("\n")).into_bytes()
}

fn from(name: &str) -> LocalesFrom {
    LocalesFrom { name: name.to_owned(), list: Options::default() }
}

fn with_second(mailing: &Mailing) -> Setup {
    Setup { locales_from: Some(from("langs.csv")), ..mailing.setup.clone() }
}

fn report(answer: Answer) -> Report {
    match answer {
        Answer::Report(report) => *report,
        other => panic!("{other:?}"),
    }
}

fn page(mailing: &Mailing) -> Engine {
    let mut engine = Engine::default();
    engine.ask(Query::OpenMails { files: mailing.mails.clone(), stock: false });
    engine
}

fn update(engine: &mut Engine, setup: &Setup, record: &Record) -> Report {
    let (setup, record) = (Box::new(setup.clone()), record.clone());
    report(engine.ask(Query::Update { setup, record, lang: "en".to_owned(), now: AT.to_owned() }))
}

fn open(engine: &mut Engine, bytes: &[u8]) -> Report {
    engine.ask(Query::OpenList { name: "users.csv".to_owned(), size: None, options: Options::default() });
    bytes.chunks(100).for_each(|chunk| drop(engine.take_chunk(chunk)));
    report(engine.ask(Query::EndOfList))
}

fn open_second(engine: &mut Engine, from: LocalesFrom, bytes: &[u8]) -> Answer {
    engine.ask(Query::OpenLocales(from));
    bytes.chunks(100).for_each(|chunk| drop(engine.take_locales_chunk(chunk)));
    engine.ask(Query::EndOfLocales)
}

fn table(engine: &mut Engine, search: &str, file: &[u8]) -> PeoplePage {
    let filter = PeopleFilter { search: search.to_owned(), ..PeopleFilter::default() };
    let mut answer = engine.ask(Query::People { filter, page: 0 });
    while let Answer::Need { offset, len } = answer {
        let bytes = file[offset as usize..(offset + len) as usize].to_vec();
        answer = engine.ask(Query::Bytes { offset, bytes });
    }
    match answer {
        Answer::People(page) => page,
        other => panic!("{other:?}"),
    }
}

fn codes(report: &Report) -> Vec<&str> {
    report.findings.iter().map(|finding| finding.code.as_ref()).collect()
}

/// What a signature is bound to is the people and their languages, not the list that says them.
#[test]
fn the_languages_of_a_second_list_are_as_good_as_own_ones() {
    let mailing = Mailing::signed();
    let mut engine = page(&mailing);
    update(&mut engine, &mailing.setup, &mailing.record);
    let whole = open(&mut engine, &mailing.list.1);

    let mut engine = page(&mailing);
    update(&mut engine, &mailing.setup, &mailing.record);
    let alone = open(&mut engine, &people());
    assert!(codes(&alone).contains(&"locale-column-missing"), "{:?}", codes(&alone));
    let joined = report(open_second(&mut engine, from("langs.csv"), &languages()));
    assert_eq!((&joined.totals, &joined.units, &joined.groups), (&whole.totals, &whole.units, &whole.groups));
    assert_eq!((&joined.sign_off, &joined.headline), (&whole.sign_off, &whole.headline));
    assert!(joined.sign_off.complete);
    let list = joined.list.unwrap();
    assert_eq!(list.roles.locale.as_deref(), Some("locale"));
    assert_eq!(list.first_rows[0], ["u1", "person1@example.org", "Zoë 1", "en"]);
    let how = list.joined.unwrap();
    assert_eq!((how.n_matched, how.n_unmatched, how.n_only_there), (18, 0, 0));
}

#[test]
fn the_table_of_people_has_them_too() {
    let mailing = Mailing::repaired();
    let mut engine = page(&mailing);
    update(&mut engine, &mailing.setup, &mailing.record);
    open(&mut engine, &people());
    open_second(&mut engine, from("langs.csv"), &languages());
    let all = table(&mut engine, "", &people());
    assert_eq!((all.n_users, all.people[9].locale_as_written.as_str()), (18, "de"));
    let found = table(&mut engine, "de-at", &people());
    assert_eq!((found.n_users, found.people[0].name.as_str()), (1, "Zoë 18"));
    assert_eq!(table(&mut engine, "person18@", &people()).n_users, 1);
    // A rule may read the column.
    let mut setup = with_second(&mailing);
    setup.left_out = vec![LeftOut { column: "locale".to_owned(), value: "it".to_owned(), reason: "later".to_owned() }];
    let ruled = update(&mut engine, &setup, &mailing.record);
    assert_eq!((ruled.totals.n_users, ruled.totals.n_left_out), (16, 2));
}

#[test]
fn a_saved_review_waits_for_both_lists_in_any_order() {
    let mailing = Mailing::signed();
    let setup = with_second(&mailing);
    let mut engine = page(&mailing);
    update(&mut engine, &setup, &mailing.record);
    // Nothing is computed from a list that lacks what was reviewed, even if it has a column of languages of its own.
    let waiting = open(&mut engine, &mailing.list.1);
    assert_eq!((waiting.missing.as_slice(), waiting.units.len()), (&[Missing::Locales][..], 0));
    assert_eq!(waiting.headline.state, "half-done");
    open(&mut engine, &people());
    let first_then_second = report(open_second(&mut engine, from("langs.csv"), &languages()));

    let mut engine = page(&mailing);
    update(&mut engine, &setup, &mailing.record);
    open_second(&mut engine, from("langs.csv"), &languages());
    let second_then_first = open(&mut engine, &people());
    assert_eq!(first_then_second, second_then_first);
    assert!(second_then_first.sign_off.complete);

    // The saved review says it again.
    let Answer::File { bytes, .. } = engine.ask(Query::SaveReview) else { panic!() };
    let Answer::Review { setup: saved, .. } = engine.ask(Query::OpenReview(bytes.clone())) else { panic!() };
    assert_eq!(saved.locales_from, setup.locales_from);
    crate::plan::assert_fits("review-1", &serde_json::from_slice(&bytes).unwrap());
}

#[test]
fn a_second_list_can_be_let_go_and_taken_again() {
    let mailing = Mailing::repaired();
    let setup = with_second(&mailing);
    let mut engine = page(&mailing);
    update(&mut engine, &setup, &mailing.record);
    open(&mut engine, &people());
    let joined = report(open_second(&mut engine, from("langs.csv"), &languages()));
    let without = update(&mut engine, &mailing.setup, &mailing.record);
    assert!(without.list.as_ref().unwrap().joined.is_none());
    assert_eq!(without.list.as_ref().unwrap().columns, ["id", "email", "first_name"]);
    assert!(codes(&without).contains(&"locale-column-missing"));
    assert_eq!(update(&mut engine, &setup, &mailing.record), joined, "taken back");
    // Read another way, it has to be read again first.
    let mut other = setup.clone();
    other.locales_from.as_mut().unwrap().list.header_row = Some(1);
    assert_eq!(update(&mut engine, &other, &mailing.record).missing, [Missing::Locales]);
    // A second list in which nobody stands is refused, and the one before stays.
    update(&mut engine, &setup, &mailing.record);
    let Answer::Refused(found) = open_second(&mut engine, from("empty.csv"), b"E-Mail,locale\n") else { panic!() };
    assert_eq!(found[0].code, "header-only");
    engine.ask(Query::OpenLocales(from("other.csv")));
    assert_eq!(report(engine.ask(Query::CancelLocales)), joined);
}

#[test]
fn who_is_missing_is_said() {
    let mailing = Mailing::repaired();
    let mut engine = page(&mailing);
    update(&mut engine, &mailing.setup, &mailing.record);
    open(&mut engine, &people());
    let second = "email,Sprache\nperson1@example.org,en\nperson2@example.org,de\nPERSON2@example.org,fr\nnobody@example.org,it\n";
    let report = report(open_second(&mut engine, from("langs.csv"), second.as_bytes()));
    let said: Vec<(&str, u64, Option<&str>, Option<u64>)> = report
        .findings
        .iter()
        .filter(|it| it.code.starts_with("join-"))
        .map(|it| (&*it.code, it.n_users, it.place.file.as_deref(), it.place.line))
        .collect();
    assert_eq!(
        said,
        [
            ("join-unmatched", 16, Some("users.csv"), Some(4)),
            ("join-two-locales", 1, Some("langs.csv"), Some(4)),
            ("join-only-there", 0, Some("langs.csv"), None),
        ]
    );
    let none = report.groups.iter().find(|group| group.language.is_none()).unwrap();
    assert_eq!(none.n_users, 17);
}

fn disk() -> Files {
    let mailing = Mailing::signed();
    let mut files: BTreeMap<String, Vec<u8>> =
        mailing.mails.iter().map(|it| (it.path.clone(), it.bytes.clone())).collect();
    files.insert("users.csv".to_owned(), people());
    files.insert("exports/langs.csv".to_owned(), languages());
    let ids: String = rows().iter().map(|[id, _, _, locale]| format!("{id},{locale},xx\n")).collect();
    files.insert("C:ids.csv".to_owned(), format!("Konto,lang,other\n{ids}").into_bytes());
    let mut engine = page(&mailing);
    update(&mut engine, &with_second(&mailing), &mailing.record);
    open(&mut engine, &people());
    open_second(&mut engine, from("langs.csv"), &languages());
    let Answer::File { bytes, .. } = engine.ask(Query::SaveReview) else { panic!() };
    files.insert("review.json".to_owned(), bytes);
    Files(RefCell::new(files))
}

fn ask(disk: &Files, words: &str) -> Output {
    let words = words.replace("KIND", &kind());
    run(std::iter::once("sendproof").chain(words.split_whitespace()).map(OsString::from), disk)
}

const CHECK: &str = "check --users users.csv --templates mails --platform keycloak@26.5 --kind KIND \
                     --set supported-locales=en,de,fr,it --message welcome-back";

#[test]
fn the_command_line_joins_them() {
    let disk = disk();
    let check = |words: &str, code: u8, expected: &str| {
        let output = ask(&disk, &format!("{CHECK} {words}"));
        let said = format!("{}{}", String::from_utf8_lossy(&output.stdout), output.stderr);
        assert_eq!(output.code, code, "{words}: {said}");
        assert!(said.contains(expected), "{words}: {said}");
    };
    check("", 1, "No column with languages");
    check("--locale-from exports/langs.csv", 0, "The languages come from langs.csv: 18 of 18 people were found there.");
    check("--locale-from exports/langs.csv:E-Mail", 0, "18 of 18");
    check("--locale-from C:ids.csv:Konto", 0, "18 of 18");
    check("--locale-from C:ids.csv:Konto --locale-column other", 1, "A language we cannot read");
    check("--locale-from C:ids.csv", 1, "The second list does not fit");
    check("--locale-from langs.csv", 2, "langs.csv cannot be read");
    check("--locale-from exports/langs.csv:Mail", 2, "there is no column Mail");
    check("--locale-from exports/langs.csv --locale-column Language", 2, "Its columns are: E-Mail, locale.");
}

#[test]
fn a_plan_of_two_lists_is_made_and_verified() {
    let disk = disk();
    let both = "--users users.csv --templates mails --locale-from exports/langs.csv";
    let made = ask(&disk, &format!("plan make review.json {both} --at {AT} --out plan.json"));
    assert_eq!(made.code, 0, "{}", made.stderr);
    crate::plan::assert_fits("plan-1", &serde_json::from_slice(&disk.read("plan.json").unwrap()).unwrap());
    let verified = ask(&disk, &format!("plan verify plan.json {both}"));
    assert_eq!(verified.code, 0, "{}", verified.stderr);
    for command in ["plan make review.json", "plan verify plan.json"] {
        let alone = ask(&disk, &format!("{command} --users users.csv --templates mails"));
        assert_eq!(alone.code, 2, "{}", alone.stderr);
        assert!(alone.stderr.contains("Add --locale-from FILE"), "{}", alone.stderr);
        let other = ask(&disk, &format!("{command} --users users.csv --templates mails --locale-from C:ids.csv:Konto"));
        assert_ne!(other.code, 0, "{}", String::from_utf8_lossy(&other.stdout));
    }
}
