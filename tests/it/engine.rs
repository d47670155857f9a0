//! The engine as the page drives it: a list in pieces, questions about single people, another list meanwhile.

use sendproof::catalogue::InputFile;
use sendproof::engine::{Answer, Engine, PeopleFilter, PeoplePage, Query};
use sendproof::platform::{Answer as Answered, Value};
use sendproof::report::Report;
use sendproof::sample::{Encoding, Options};
use sendproof::setup::{LeftOut, Pasted, Segment, Setup, System};
use sendproof::signoff::Record;
use sendproof::words::Words;

use crate::mailing::{AT, Mailing, mail};

/// A page with the mails of the incident in four languages, and no list yet.
fn page(setup: &Setup) -> Engine {
    let mut engine = Engine::default();
    engine.ask(Query::OpenMails { files: Mailing::repaired().mails, stock: false });
    update(&mut engine, setup);
    engine
}

fn update(engine: &mut Engine, setup: &Setup) -> Report {
    let setup = Box::new(setup.clone());
    match engine.ask(Query::Update { setup, record: Record::default(), lang: "en".to_owned(), now: AT.to_owned() }) {
        Answer::Report(report) => *report,
        other => panic!("{other:?}"),
    }
}

fn setup() -> Setup {
    Mailing::repaired().setup
}

fn open(engine: &mut Engine, name: &str, bytes: &[u8]) -> Report {
    engine.ask(Query::OpenList { name: name.to_owned(), size: None, options: Options::default() });
    for piece in bytes.chunks(1000) {
        engine.take_chunk(piece);
    }
    match engine.ask(Query::EndOfList) {
        Answer::Report(report) => *report,
        other => panic!("{other:?}"),
    }
}

/// Asks, and reads the bytes that are wanted from the file as it is now.
fn look(engine: &mut Engine, query: Query, file: &[u8]) -> Answer {
    let mut answer = engine.ask(query);
    while let Answer::Need { offset, len } = answer {
        let end = file.len().min((offset + len) as usize);
        let bytes = file.get(offset as usize..end).unwrap_or_default().to_vec();
        answer = engine.ask(Query::Bytes { offset, bytes });
    }
    answer
}

fn people(engine: &mut Engine, filter: PeopleFilter, page: u32, file: &[u8]) -> PeoplePage {
    match look(engine, Query::People { filter, page }, file) {
        Answer::People(page) => page,
        other => panic!("{other:?}"),
    }
}

fn searching(search: &str) -> PeopleFilter {
    PeopleFilter { search: search.to_owned(), ..PeopleFilter::default() }
}

fn names(page: &PeoplePage) -> Vec<&str> {
    page.people.iter().map(|person| person.name.as_str()).collect()
}

/// A list of many people, `u0` to `u<n>`, every third of them German.
fn long_list(n: usize, of: &str) -> Vec<u8> {
    let row = |at: usize| format!("u{at},{of} {at},{}\n", ["en", "de", "fr"][at % 3]);
    let rows: String = (0..n).map(row).collect();
    format!("id,first_name,locale\n{rows}").into_bytes()
}

fn codes(report: &Report) -> Vec<&str> {
    report.findings.iter().map(|finding| finding.code.as_ref()).collect()
}

#[test]
fn people_are_read_again_from_the_file() {
    let file = long_list(1000, "Ada");
    let mut engine = page(&setup());
    assert_eq!(open(&mut engine, "users.csv", &file).totals.n_users, 1000);
    let last = people(&mut engine, PeopleFilter::default(), 49, &file);
    assert_eq!((last.n_users, last.people.len(), names(&last)[19]), (1000, 20, "Ada 999"));
    let found = people(&mut engine, searching("ada 99"), 0, &file);
    assert_eq!((found.n_users, names(&found)[0]), (11, "Ada 99"));
}

#[test]
fn a_file_that_was_changed_is_noticed() {
    let file = long_list(1000, "Ada");
    let mut engine = page(&setup());
    open(&mut engine, "users.csv", &file);
    let query = || Query::People { filter: PeopleFilter::default(), page: 0 };
    let mut changed = file.clone();
    changed[100] = b'X';
    assert_eq!(look(&mut engine, query(), &changed), Answer::FileChanged, "a letter");
    assert_eq!(look(&mut engine, query(), &file[..200]), Answer::FileChanged, "shorter");
    let search = Query::People { filter: searching("ada"), page: 0 };
    assert_eq!(look(&mut engine, search, &changed), Answer::FileChanged, "a search");
    assert_eq!(people(&mut engine, PeopleFilter::default(), 0, &file).people.len(), 20, "as it was");
}

/// Bytes of the list before must not show its people as if they stood in the new one.
#[test]
fn bytes_that_come_late_are_not_of_the_new_list() {
    let (before, after) = (long_list(10, "Old"), long_list(10, "New"));
    for filter in [PeopleFilter::default(), searching("u")] {
        let mut engine = page(&setup());
        open(&mut engine, "before.csv", &before);
        let Answer::Need { offset, len } = engine.ask(Query::People { filter, page: 0 }) else {
            panic!("nothing is needed")
        };
        open(&mut engine, "after.csv", &after);
        let bytes = before[offset as usize..(offset + len) as usize].to_vec();
        let mut answer = engine.ask(Query::Bytes { offset, bytes });
        while let Answer::Need { offset, len } = answer {
            let bytes = after[offset as usize..(offset + len) as usize].to_vec();
            answer = engine.ask(Query::Bytes { offset, bytes });
        }
        let Answer::People(page) = answer else { panic!("{answer:?}") };
        assert_eq!(names(&page)[..2], ["New 0", "New 1"]);
    }
}

#[test]
fn a_list_that_is_not_read_to_its_end_leaves_the_one_before() {
    let file = long_list(10, "Ada");
    let mut engine = page(&setup());
    open(&mut engine, "users.csv", &file);
    engine.ask(Query::OpenList { name: "other.csv".to_owned(), size: None, options: Options::default() });
    engine.take_chunk(&long_list(5, "Eve"));
    let Answer::Report(report) = engine.ask(Query::CancelList) else { panic!() };
    assert_eq!((report.list.unwrap().name.as_str(), report.totals.n_users), ("users.csv", 10));
    assert_eq!(names(&people(&mut engine, PeopleFilter::default(), 0, &file))[0], "Ada 0");
}

#[test]
fn the_search_finds_what_stands_on_screen() {
    let check = |what: &str, list: &[u8], search: &str, expected: &[&str]| {
        let mut engine = page(&setup());
        open(&mut engine, "users.csv", list);
        assert_eq!(names(&people(&mut engine, searching(search), 0, list)), expected, "{what}");
    };
    let quoted = b"id,first_name,locale\n1,\"Ann \"\"Nan\"\" Lee\",en\n2,Ben,de\n";
    check("a quote in quotes", quoted, "\"nan\"", &["Ann \"Nan\" Lee"]);
    check("over a quote", quoted, "ann \"n", &["Ann \"Nan\" Lee"]);
    check("another case", quoted, "BEN", &["Ben"]);
    check("nobody", quoted, "zoe", &[]);
    check("Windows-1252", b"id;first_name;locale\n1;Zo\xeb;en\n2;Ben;de\n", "ZOË", &["Zoë"]);
    let wide: Vec<u8> =
        "\u{feff}id\tfirst_name\tlocale\n1\tZoë\ten\n2\tBen\tde\n".encode_utf16().flat_map(u16::to_le_bytes).collect();
    check("UTF-16", &wide, "ben", &["Ben"]);
}

#[test]
fn a_list_in_windows_1252_shows_its_letters() {
    let list = b"id;first_name;locale\n1;Zo\xeb;en\n2;J\xfcrg;de\n";
    let mut engine = page(&setup());
    let report = open(&mut engine, "users.csv", list);
    assert_eq!(report.list.unwrap().reading.encoding, Encoding::Windows1252);
    assert_eq!(names(&people(&mut engine, PeopleFilter::default(), 0, list)), ["Zoë", "Jürg"]);
}

#[test]
fn the_table_has_everyone_of_a_language() {
    let list = b"id,first_name,locale\n1,Ann,de\n2,Ben,de-AT\n3,Cid,en\n4,Dee,\n";
    let mut engine = page(&setup());
    open(&mut engine, "users.csv", list);
    let filter = |language: &str| PeopleFilter { language: Some(language.to_owned()), ..PeopleFilter::default() };
    assert_eq!(names(&people(&mut engine, filter("de"), 0, list)), ["Ann", "Ben"]);
    assert_eq!(names(&people(&mut engine, filter("-"), 0, list)), ["Dee"]);
}

#[test]
fn a_list_without_languages_is_not_guessed() {
    let list = b"id,first_name\n1,Ann\n2,Ben\n";
    let mut engine = page(&setup());
    let report = open(&mut engine, "users.csv", list);
    assert_eq!(report.totals.n_users, 2);
    assert_eq!(report.totals.n_languages, 0);
    assert!(report.units.iter().all(|unit| unit.verdict != "intended"), "{:?}", report.units);
    assert!(codes(&report).contains(&"locale-column-missing"));
    assert_eq!(names(&people(&mut engine, PeopleFilter::default(), 0, list)), ["Ann", "Ben"]);
}

#[test]
fn counts_alone_are_enough() {
    let mut engine = page(&setup());
    let counts = vec![("en".to_owned(), 4000), ("de".to_owned(), 800), ("pl".to_owned(), 12)];
    let Answer::Report(report) = engine.ask(Query::Counts(counts)) else { panic!() };
    assert_eq!(report.totals.n_users, 4812);
    assert_eq!(report.totals.verdicts.iter().map(|(_, n)| n).sum::<u64>(), 4812);
    let unit = report.units.iter().find(|unit| unit.n_users == 4000).unwrap();
    for nth in [0, 1, 3999] {
        let query = Query::Mail { unit: Some(unit.id.clone()), nth, row: None, locale: None };
        let answer = look(&mut engine, query, b"");
        let Answer::Mail(mail) = answer else { panic!("{nth}: {answer:?}") };
        assert_eq!((mail.nth, mail.of, mail.verdict.as_str()), (nth, 4000, "intended"));
    }
}

#[test]
fn a_rule_that_cannot_be_applied_is_said() {
    let list = b"id,first_name,locale,status\n1,Ann,en,active\n2,Ben,de,blocked\n3,Cid,de,active\n";
    let rule = |column: &str| LeftOut {
        column: column.to_owned(),
        value: "blocked".to_owned(),
        reason: "account-blocked".to_owned(),
    };
    let mut setup = setup();
    setup.left_out = vec![rule("status")];
    let mut engine = page(&setup);
    let report = open(&mut engine, "users.csv", list);
    assert_eq!((report.totals.n_users, report.totals.n_left_out), (2, 1));
    assert_eq!(report.list.as_ref().unwrap().left_out[0].n_users, 1);
    assert!(!codes(&report).contains(&"rule-not-applied"));

    // Another list, in which the column has another name: the blocked person would be mailed.
    let other = b"id,first_name,locale,state\n1,Ann,en,active\n2,Ben,de,blocked\n3,Cid,de,active\n";
    let report = open(&mut engine, "other.csv", other);
    assert_eq!((report.totals.n_users, report.totals.n_left_out), (3, 0));
    assert!(codes(&report).contains(&"rule-not-applied"), "{:?}", codes(&report));

    setup.left_out.clear();
    setup.intent.segments =
        vec![Segment { column: "status".to_owned(), value: "blocked".to_owned(), message: "goodbye".to_owned() }];
    let report = update(&mut engine, &setup);
    assert!(codes(&report).contains(&"rule-not-applied"), "{:?}", codes(&report));
}

#[test]
fn whoever_has_anything_there_can_be_left_out() {
    let list =
        b"id,first_name,locale,suspended_till\n1,Ann,en,2030-01-01\n2,Ben,de,\n3,Cid,de,2031-05-07\n4,Dee,en, \n";
    let mut engine = page(&setup());
    let report = open(&mut engine, "users.csv", list);
    let offered = &report.list.as_ref().unwrap().suggestions;
    let [only] = offered.as_slice() else { panic!("{offered:?}") };
    assert_eq!((only.rule.value.as_str(), only.rule.reason.as_str(), only.n_users), ("*", "suspended", 2));
    assert_eq!(report.totals.n_left_out, 0, "never unasked");
    let report = update(&mut engine, &Setup { left_out: vec![only.rule.clone()], ..setup() });
    assert_eq!((report.totals.n_users, report.totals.n_left_out), (2, 2));
    assert_eq!(report.list.as_ref().unwrap().left_out[0].n_users, 2);
    assert!(!codes(&report).contains(&"rule-not-applied"));
    // One cohort for all of them: the dates themselves do not matter.
    assert_eq!(
        names(&people(
            &mut engine,
            PeopleFilter { verdict: Some("left-out".to_owned()), ..PeopleFilter::default() },
            0,
            list
        )),
        ["Ann", "Cid"]
    );
}

#[test]
fn people_in_a_segment_must_get_its_mail() {
    let list = b"id,first_name,locale,team\n1,Ann,en,staff\n2,Ben,de,staff\n3,Cid,de,\n";
    let mut setup = setup();
    setup.intent.segments =
        vec![Segment { column: "team".to_owned(), value: "staff".to_owned(), message: "for-staff".to_owned() }];
    let mut engine = page(&setup);
    let mut staff = mail("en", "For staff");
    staff.path = "mails/en/staff.ftl".to_owned();
    staff.bytes = String::from_utf8(staff.bytes).unwrap().replace("welcome-back", "for-staff").into_bytes();
    engine.ask(Query::OpenMails { files: vec![staff], stock: false });
    let report = open(&mut engine, "users.csv", list);
    let of = |verdict: &str| report.totals.verdicts.iter().find(|(id, _)| id == verdict).map_or(0, |(_, n)| *n);
    assert_eq!(report.totals.n_users, 3);
    assert!(of("intended") < 3, "{:?}", report.totals.verdicts);
}

#[test]
fn a_value_of_blanks_is_no_value() {
    let list = b"id,first_name,locale\n1,  ,en\n2,,en\n3,Cid,en\n4, ,de\n";
    let mut engine = page(&setup());
    let report = open(&mut engine, "users.csv", list);
    let finding = report.findings.iter().find(|it| it.code == "placeholder-without-data").unwrap();
    assert_eq!(finding.n_users, 3);
}

#[test]
fn a_language_that_was_said_holds_for_its_people() {
    let list = b"id,first_name,locale\n1,Ann,German\n2,Ben,xx1\n3,Cid,en\n";
    let mut setup = setup();
    setup.treat_as.insert("xx1".to_owned(), "fr".to_owned());
    let mut engine = page(&setup);
    let report = open(&mut engine, "users.csv", list);
    assert!(
        report.groups.iter().any(|it| it.language.as_deref() == Some("fr") && it.written == [("xx1".to_owned(), 1)])
    );
    // The system still reads what stands in the list.
    let group = report.groups.iter().find(|it| it.language.as_deref() == Some("fr")).unwrap();
    assert_ne!(report.units[group.unit].verdict, "intended");
}

#[test]
fn a_reason_holds_for_everyone_of_whom_it_is_said() {
    let list = b"id,first_name,locale\n1,Ann,pl\n2,Ben,cs\n3,Cid,pl\n4,Dee,en\n";
    let mut setup = setup();
    setup.system = Some(System::Known { id: "generic-lookup-english".to_owned(), version: None });
    let report = open(&mut page(&setup), "users.csv", list);
    let unit = report.units.iter().find(|unit| unit.verdict == "other-language").unwrap();
    assert_eq!(unit.n_users, 3);
    assert_eq!(
        Words::new("en").say(&unit.why.id, &unit.why.args),
        "Your mail has no text in Polish, Czech; this system then takes your text in English."
    );
}

/// Everyone has German and English texts alike, but who reads neither gets another language for certain.
#[test]
fn certain_and_possible_are_two_outcomes() {
    let list = b"id,first_name,locale\n1,Ann,de\n2,Ben,fr\n3,Cid,fr\n";
    let mut setup = Setup { campaign: "Register again".to_owned(), kind: Some("own".to_owned()), ..Setup::default() };
    "welcome-back".clone_into(&mut setup.intent.message);
    setup.system = Some(System::Own(EITHER.to_owned()));
    let mut engine = Engine::default();
    let files: Vec<InputFile> = vec![mail("en", "Welcome back"), mail("de", "Willkommen")];
    engine.ask(Query::OpenMails { files, stock: false });
    update(&mut engine, &setup);
    let report = open(&mut engine, "users.csv", list);
    let counts: Vec<(u64, &str)> = report.units.iter().map(|unit| (unit.n_users, unit.verdict.as_str())).collect();
    assert_eq!(counts, [(2, "other-language"), (1, "other-language")], "{:?}", report.system);
}

/// A system of which it is not known whether it takes English or German.
pub(crate) const EITHER: &str = r#"
format = 1
id = "either"
platform = "Either"
versions = "any"
unit = "mail"
if-missing = "no-mail"
read = { style = "tag" }
setting = [ { id = "default-locale", kind = "locale", default = "en", ask = "Which language is the default?" } ]
source = [ { from = "=en", matched = false } ]
layer = [ { id = "custom", kind = "custom", say = "your text" } ]
part = [ { id = "subject", role = "subject" }, { id = "text" }, { id = "html" } ]
message = [ { id = "own", say = "A mail that the system does not have", stock = false } ]
search = [ { layers = ["custom"], locales = ["=de"], certainty = "unknown" }, { layers = ["custom"], locales = ["=en"] } ]
"#;

/// A text that was pasted without HTML goes out with the system's own HTML: that is said beside it, and shown.
#[test]
fn a_pasted_text_without_html_is_shown_part_by_part() {
    let pasted = |html: &str| {
        let mut setup = Mailing::incident().setup;
        setup.pasted = vec![Pasted {
            locale: "German".to_owned(),
            subject: "Willkommen".to_owned(),
            text: "Guten Tag".to_owned(),
            html: html.to_owned(),
            ..Pasted::default()
        }];
        let mut engine = Engine::default();
        update(&mut engine, &setup);
        let report = open(&mut engine, "users.csv", b"id,first_name,locale\n1,Ann,de\n");
        let query = Query::Mail { unit: None, nth: 0, row: None, locale: Some("de".to_owned()) };
        let Answer::Mail(mail) = engine.ask(query) else { panic!("no mail") };
        (report, *mail)
    };
    let (report, mail) = pasted("");
    let text = &report.mails.texts[0];
    assert!(text.pasted, "it can be changed where it was pasted");
    assert_eq!(
        (text.language.as_deref(), text.filled_by_system.as_slice()),
        (Some("de"), ["html".to_owned()].as_slice())
    );
    assert_eq!((mail.verdict.as_str(), mail.served[0].layer.as_str()), ("mixed", "mixed"));
    let foreign: Vec<&str> =
        mail.served[0].parts.iter().filter(|it| it.how == "text" && !it.custom).map(|it| it.part.as_str()).collect();
    assert_eq!(foreign, ["html"]);
    let parts = &mail.rendered[0].as_ref().unwrap().parts;
    let known: Vec<&str> = parts.iter().map(|it| it.part.as_str()).collect();
    assert_eq!(known, ["subject", "text"], "the system's own part is not known here");

    let (report, mail) = pasted("<p>Guten Tag</p>");
    assert!(report.mails.texts[0].filled_by_system.is_empty());
    assert_eq!(mail.verdict, "intended");
    assert!(mail.rendered[0].as_ref().unwrap().parts.is_empty());
}

/// A row of the table names its own language, not those of the others who share its outcome.
#[test]
fn a_group_says_why_of_its_own_language() {
    let mut setup = Mailing::incident().setup;
    setup.system = Some(System::Known { id: "generic-lookup-english".to_owned(), version: None });
    let mut engine = Engine::default();
    engine.ask(Query::OpenMails { files: Mailing::incident().mails, stock: false });
    update(&mut engine, &setup);
    let report = open(&mut engine, "users.csv", b"id,first_name,locale\n1,Ann,de-AT\n2,Ben,fr\n3,Cy,fr\n");
    let words = Words::new("en");
    let whys: Vec<String> = report.groups.iter().map(|it| words.say(&it.why.id, &it.why.args)).collect();
    assert_eq!(
        whys,
        [
            "Your mail has no text in French; this system then takes your text in English.",
            "Your mail has no text in German; this system then takes your text in English."
        ]
    );
}

/// A platform that has one body shows whichever text was given for it.
#[test]
fn the_mail_of_a_platform_with_one_body_is_shown() {
    let mut setup = setup();
    setup.system = Some(System::Known { id: "okta".to_owned(), version: None });
    let mut engine = page(&setup);
    open(&mut engine, "people.csv", b"id,locale\n1,de\n");
    let mail = match engine.ask(Query::Mail { unit: None, nth: 0, row: None, locale: Some("de".to_owned()) }) {
        Answer::Mail(mail) => *mail,
        other => panic!("{other:?}"),
    };
    let shown = mail.rendered[0].as_ref().map(|it| (it.subject.len(), it.text.is_some() || it.html.is_some()));
    assert_eq!(shown, Some((1, true)));
    assert!(mail.served[0].parts.iter().all(|part| part.known), "{:?}", mail.served[0].parts);
}

#[test]
fn a_mail_that_decides_by_itself_is_shown_as_each_reads_it() {
    let html = "<p>{{#if (eq lang \"de\")}}Hallo {{first_name}}{{else}}Hello{{/if}}</p>{{#each items}}x{{/each}}";
    let file = |path: &str, text: &str| InputFile { path: path.to_owned(), bytes: text.as_bytes().to_vec() };
    let mut setup = setup();
    setup.system = Some(System::Own(
        "format = 1\nid = \"x\"\nplatform = \"X\"\nversions = \"any\"\nunit = \"part\"\nif-missing = \"no-mail\"\n\
        read = { style = \"tag\" }\nsyntax = \"handlebars\"\nlayer = [ { id = \"custom\", kind = \"custom\" } ]\n\
        part = [ { id = \"html\" } ]\nsearch = [ { layers = [\"custom\"], locales = [\"no-locale\"] } ]\n"
            .to_owned(),
    ));
    let mut engine = Engine::default();
    engine.ask(Query::OpenMails { files: vec![file("welcome-back.html", html)], stock: false });
    update(&mut engine, &setup);
    let list = b"id,first_name,locale\n1,Ann,en\n2,Ben,de\n";
    open(&mut engine, "users.csv", list);
    let shown = |engine: &mut Engine, row, locale: Option<&str>| {
        let query = Query::Mail { unit: None, nth: 0, row, locale: locale.map(str::to_owned) };
        let Answer::Mail(mail) = look(engine, query, list) else { panic!("a mail") };
        let html = mail.rendered[0].as_ref().and_then(|it| it.html.clone()).unwrap_or_default();
        html.split("<p>").last().unwrap_or_default().to_owned()
    };
    let loop_as_written = "{{#each items}}x{{/each}}";
    assert_eq!(shown(&mut engine, Some(0), None), format!("Hello</p>{loop_as_written}"));
    assert_eq!(shown(&mut engine, Some(1), None), format!("Hallo Ben</p>{loop_as_written}"));
    assert_eq!(shown(&mut engine, None, Some("de")), format!("Hallo {{first_name}}</p>{loop_as_written}"));
}

/// A person names a language; the system keeps its texts under codes.
#[test]
fn a_text_pasted_under_the_name_of_a_language_is_taken() {
    #[track_caller]
    fn check(said: &str) {
        let mut setup = setup();
        setup.pasted.push(sendproof::setup::Pasted {
            locale: said.to_owned(),
            subject: "Witaj".to_owned(),
            text: "Witaj".to_owned(),
            ..sendproof::setup::Pasted::default()
        });
        setup.answers.settings.insert("supported-locales".to_owned(), Answered::Given(Value::from("en,pl")));
        let mut engine = page(&setup);
        open(&mut engine, "people.csv", b"id,locale\n1,pl\n");
        let report = update(&mut engine, &setup);
        assert_eq!(report.groups[0].language.as_deref(), Some("pl"));
        assert!(report.units[0].mails[0].parts.iter().any(|part| part.custom), "{said}: {:?}", report.units[0].mails);
    }
    check("pl");
    check("Polish");
    check("Polnisch");
}

#[test]
fn a_rehearsal_comes_to_an_answer() {
    let Answer::Report(report) = sendproof::engine::rehearse() else { panic!("no report") };
    assert_eq!((report.totals.n_users, report.units.len()), (4096, 2));
}

#[test]
fn made_up_people_are_made_for_the_page() {
    let mut engine = page(&setup());
    assert_eq!(engine.ask(Query::StandIns), Answer::Refused(Vec::new()), "nothing is open");
    open(&mut engine, "users.csv", &Mailing::repaired().list.1);
    let Answer::StandIns(made) = engine.ask(Query::StandIns) else { panic!("made-up people") };
    let right = made.people.iter().filter(|it| it.verdict == "intended").count();
    assert!(right >= 5, "someone for each language of the list: {made:?}");
    assert_eq!(made.form, "keycloak");
    let Answer::File { name, bytes, .. } = engine.ask(Query::StandInsFile { form: made.form.clone() }) else {
        panic!("a file")
    };
    assert_eq!(name, "Register-again.stand-ins.json");
    let report = open(&mut engine, &name, &bytes);
    assert_eq!(report.totals.n_left_out, made.people.len() as u64);
    assert_eq!(report.headline.state, "nobody");
}

#[test]
fn a_person_can_be_looked_at_as_if_they_had_another_language() {
    let mut engine = page(&setup());
    let file = b"id,first_name,locale\nu0,Ann,en\nu1,Ben,de\n";
    open(&mut engine, "two.csv", file);
    let mut subject = |row: u32, locale: Option<&str>| {
        let query = Query::Mail { unit: None, nth: 0, row: Some(row), locale: locale.map(str::to_owned) };
        match look(&mut engine, query, file) {
            Answer::Mail(mail) => {
                assert_eq!(mail.person.as_ref().unwrap().row, row);
                (mail.verdict.clone(), mail.served[0].subject.clone().unwrap(), mail.rendered[0].clone().unwrap())
            }
            other => panic!("{other:?}"),
        }
    };
    let (own, french) = (subject(1, None), subject(1, Some("fr")));
    assert_eq!((own.1.as_str(), french.1.as_str()), ("Willkommen zurück", "Bon retour"));
    assert_eq!(french.0, "intended");
    let words = |it: &sendproof::engine::Rendered| format!("{:?}", it.text);
    assert!(words(&french.2).contains("Bonjour") && words(&french.2).contains("Ben"), "{:?}", french.2);
    assert_eq!(subject(1, None).1, own.1, "the list stays as it is");
}
