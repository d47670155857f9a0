//! The command line, from arguments to bytes and exit codes, over files in memory.

use std::cell::RefCell;
use std::collections::BTreeMap;
use std::ffi::OsString;

use sendproof::cli::{Disk, Output, run};
use sendproof::engine::{Answer, Engine, Query};
use sendproof::signoff::{Action, review_to_bytes};
use serde_json::Value;

use crate::mailing::{AT, Mailing, kind, rows, saved_again, signature};
use crate::plan::assert_fits;

/// A disk in memory.
#[derive(Default)]
pub(crate) struct Files(pub(crate) RefCell<BTreeMap<String, Vec<u8>>>);

impl Disk for Files {
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        self.0.borrow().get(path).cloned().ok_or_else(|| "no such file".to_owned())
    }

    fn files_in(&self, path: &str) -> Result<Option<Vec<String>>, String> {
        let below: Vec<String> =
            self.0.borrow().keys().filter(|it| it.starts_with(&format!("{path}/"))).cloned().collect();
        Ok((!below.is_empty()).then_some(below))
    }

    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), String> {
        self.0.borrow_mut().insert(path.to_owned(), bytes.to_vec());
        Ok(())
    }

    fn write_secret(&self, path: &str, bytes: &[u8]) -> Result<(), String> {
        self.write(path, bytes)
    }

    fn random(&self) -> Result<[u8; 32], String> {
        // Another one each time.
        Ok([self.0.borrow().len() as u8; 32])
    }

    fn now(&self) -> u64 {
        1_681_464_600
    }
}

pub(crate) fn disk(mailing: &Mailing) -> Files {
    let mut files: BTreeMap<String, Vec<u8>> =
        mailing.mails.iter().map(|it| (it.path.clone(), it.bytes.clone())).collect();
    files.insert(mailing.list.0.clone(), mailing.list.1.clone());
    let again = saved_again();
    files.insert("again.csv".to_owned(), again.1);
    let review =
        mailing.with(|inputs, check| review_to_bytes(&mailing.setup, &mailing.record, Some(inputs), Some(check), AT));
    files.insert("review.json".to_owned(), review);
    Files(RefCell::new(files))
}

pub(crate) fn ask(disk: &Files, words: &str) -> Output {
    let words = words.replace("KIND", &kind());
    run(std::iter::once("sendproof").chain(words.split_whitespace()).map(OsString::from), disk)
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|error| panic!("{error}: {}", output.stderr))
}

const CHECK: &str =
    "check --users users.csv --templates mails --platform keycloak@26.5 --kind KIND --message welcome-back";

#[test]
fn the_incident_is_red() {
    let mailing = Mailing::incident();
    let output = ask(&disk(&mailing), &format!("{CHECK} --format json"));
    assert_eq!(output.code, 1, "{}", output.stderr);
    let value = json(&output);
    assert_fits("check-1", &value);
    assert_eq!(value["verdict"], "different-message");
    assert_eq!(value["n_users"], 18);
    let headline = value["headline"].as_str().unwrap();
    assert!(headline.starts_with("Do not send yet: "), "{headline}");
    let german = value["cohorts"].as_array().unwrap().iter().find(|it| it["locale_as_written"] == "de-AT").unwrap();
    assert_eq!(german["locale"], "de-AT");
    assert_eq!(german["verdict"], "different-message");
    assert_eq!(german["parts"]["subject"], serde_json::json!({ "layer": "stock", "locale": "de", "template": null }));
    assert_eq!(german["trace"][0]["found"], false);
    let order: Vec<u64> =
        value["cohorts"].as_array().unwrap().iter().map(|it| it["n_users"].as_u64().unwrap()).collect();
    assert!(order.is_sorted_by(|a, b| a >= b), "{order:?}");
    let text = ask(&disk(&mailing), &format!("{CHECK} --lang de"));
    let said = String::from_utf8(text.stdout).unwrap();
    assert!(said.contains("Deutsch ") && said.contains("de-AT") && !said.contains('⟨'), "{said}");
}

#[test]
fn the_repaired_mailing_is_clear() {
    let profile = sendproof::platform::find("keycloak", Some("26.5"))[0].clone();
    let supported = profile.setting.iter().find(|it| it.kind == sendproof::platform::Kind::Locales).unwrap();
    let output = ask(&disk(&Mailing::repaired()), &format!("{CHECK} --set {}=en,de,fr,it --format json", supported.id));
    let value = json(&output);
    assert_fits("check-1", &value);
    assert_eq!((output.code, value["verdict"].as_str()), (0, Some("intended")), "{value}");
}

#[test]
fn from_review_to_verified_plan() {
    let disk = disk(&Mailing::signed());
    let made = ask(&disk, &format!("plan make review.json --users users.csv --templates mails --at {AT}"));
    assert_eq!(made.code, 0, "{}", made.stderr);
    let expected = Mailing::signed();
    let page = expected.with(|inputs, check| {
        let sign_off = sendproof::signoff::judge(check, inputs, &expected.record).unwrap();
        sendproof::plan::make(inputs, check, &sign_off, AT).unwrap().to_bytes()
    });
    assert_eq!(String::from_utf8_lossy(&made.stdout), String::from_utf8_lossy(&page), "the same bytes as the page");
    let written = ask(&disk, "plan make review.json --users users.csv --templates mails --out plan.json");
    assert_eq!(
        (written.code, disk.0.borrow()["plan.json"].as_slice()),
        (0, page.as_slice()),
        "now is the same time here"
    );

    let verify = |words: &str| ask(&disk, &format!("plan verify plan.json {words}"));
    assert_eq!(verify("--users users.csv --templates mails").code, 0);
    assert_eq!(verify("--users again.csv --templates mails").code, 0, "saved again");
    assert_eq!(verify("").code, 3);
    assert_eq!(verify("--templates mails").code, 2);
    assert_eq!(verify("--users users.csv --templates mails --at 2024-01-01T00:00:00Z").code, 5, "it ended");
    let refused = verify("--users users.csv --templates mails/en");
    assert_eq!(refused.code, 6);
    assert!(refused.stderr.contains("language as written: de"), "{}", refused.stderr);
}

#[test]
fn no_plan_without_sign_off() {
    let output = ask(&disk(&Mailing::incident()), "plan make review.json --users users.csv --templates mails");
    assert_eq!((output.code, output.stdout.len()), (1, 0));
    assert!(output.stderr.contains("Not decided yet: German"), "{}", output.stderr);
}

#[test]
fn what_is_assumed_is_asked_in_words() {
    let mut mailing = Mailing::signed();
    mailing.setup.answers.settings.remove("default-locale");
    let output = ask(&disk(&mailing), "plan make review.json --users users.csv --templates mails");
    assert_eq!(output.code, 1);
    assert!(output.stderr.contains("default") && output.stderr.contains("– en."), "{}", output.stderr);
    assert!(!output.stderr.contains("setting."), "{}", output.stderr);
}

#[test]
fn it_says_what_it_could_not_do() {
    let disk = disk(&Mailing::repaired());
    let check = |words: &str, expected: &[&str]| {
        let output = ask(&disk, words);
        assert_eq!((output.code, output.stdout.len()), (2, 0), "{words}");
        for part in expected {
            assert!(output.stderr.contains(part), "{words}: {}", output.stderr);
        }
    };
    check("", &["Usage"]);
    check("chekc", &["check"]);
    check(&CHECK.replace("users.csv", "usres.csv"), &["usres.csv cannot be read", "Check the path"]);
    check(&CHECK.replace("keycloak", "keycloack"), &["no such system", "keycloak"]);
    check(&CHECK.replace("KIND", "no-such-kind"), &["no such mail", "own"]);
    check(&CHECK.replace("welcome-back", "welcome-bakc"), &["no text", "welcome-back"]);
    check(&format!("{CHECK} --set nonsense=1"), &["no such setting", "default-locale"]);
    check(&format!("{CHECK} --set default-locale"), &["KEY=VALUE"]);
    check(&format!("{CHECK} --no-language Klingonish"), &["no language"]);
    check("plan verify users.csv", &["no send plan"]);
    check("plan make users.csv --users users.csv", &["review"]);
    check("profile test users.csv", &["line 1"]);
}

#[test]
fn two_reviews_become_one() {
    let signed = Mailing::signed();
    let saved = |mailing: &Mailing, at: &str| review_to_bytes(&mailing.setup, &mailing.record, None, None, at);
    let half = |keep: &dyn Fn(usize) -> bool| {
        let mut half = signed.clone();
        let mut i = 0;
        half.record.signatures.retain(|_| {
            i += 1;
            keep(i)
        });
        half
    };
    let disk = disk(&signed);
    disk.write("a.json", &saved(&half(&|i| i % 2 == 0), AT)).unwrap();
    disk.write("b.json", &saved(&half(&|i| i % 2 == 1), AT)).unwrap();
    let merged = ask(&disk, "review merge a.json b.json --out both.json");
    assert_eq!(merged.code, 0, "{}", merged.stderr);
    assert_eq!(ask(&disk, "review merge b.json a.json").stdout, disk.read("both.json").unwrap());
    assert_fits("review-1", &serde_json::from_slice(&disk.read("both.json").unwrap()).unwrap());
    let make = |review: &str| ask(&disk, &format!("plan make {review} --users users.csv --templates mails --at {AT}"));
    assert_eq!(make("a.json").code, 1);
    assert_eq!(make("both.json").code, 0, "{}", make("both.json").stderr);

    let mut clash = half(&|_| false);
    clash.decide("fr", Action::Hold, "the text is being read again");
    let mut other = signed.clone();
    other.setup.campaign = "Another one".to_owned();
    let mut prepared = signed.clone();
    prepared.setup.intent.message = "farewell".to_owned();
    disk.write("all.json", &saved(&signed, AT)).unwrap();
    disk.write("clash.json", &saved(&clash, AT)).unwrap();
    disk.write("other.json", &saved(&other, AT)).unwrap();
    disk.write("prepared.json", &saved(&prepared, AT)).unwrap();
    let whole = saved(&signed, AT);
    disk.write("short.json", &whole[..whole.len() / 2]).unwrap();
    disk.write("newer.json", br#"{"schema":"sendproof/review/9"}"#).unwrap();
    let check = |file: &str, code: u8, part: &str| {
        let said = ask(&disk, &format!("review merge a.json {file} --out never.json"));
        assert_eq!(said.code, code, "{file}: {}", said.stderr);
        assert!(said.stderr.contains(part), "{file}: {}", said.stderr);
        assert!(disk.read("never.json").is_err(), "{file}");
    };
    check("other.json", 2, "Another one");
    check("prepared.json", 2, "which mail");
    check("short.json", 2, "short.json");
    check("newer.json", 2, "sendproof/review/9");
    check("missing.json", 2, "cannot be read");
    let said = ask(&disk, "review merge all.json clash.json --lang de --out never.json");
    assert_eq!(said.code, 1, "{}", said.stderr);
    assert!(said.stderr.contains("Ben hat diese Personen zurückgestellt"), "{}", said.stderr);
    assert!(disk.read("never.json").is_err());
}

#[test]
fn systems_are_listed() {
    let disk = Files::default();
    let value = json(&ask(&disk, "platforms --format json"));
    let platforms = value["platforms"].as_array().unwrap();
    let keycloak = platforms.iter().find(|it| it["id"] == "keycloak").unwrap();
    for field in ["versions", "kinds", "settings", "sources"] {
        assert!(!keycloak[field].is_null(), "{field}");
    }
    let text = ask(&disk, "platforms");
    assert!(String::from_utf8(text.stdout).unwrap().contains("keycloak"));
    assert_eq!(ask(&disk, "--help").code, 0);
}

#[test]
fn a_profile_of_ones_own_is_tested() {
    let disk = Files::default();
    let source = sendproof::platform::find("keycloak", Some("26.5")).first().unwrap().source_text.clone();
    disk.write("own.toml", source.as_bytes()).unwrap();
    disk.write("bad.toml", b"format = 1\nid = \"x\"\ncolour = 3\n").unwrap();
    let good = ask(&disk, "profile test own.toml");
    assert_eq!(good.code, 0, "{}", String::from_utf8_lossy(&good.stdout));
    let bad = ask(&disk, "profile test bad.toml");
    assert_eq!(bad.code, 2);
    assert!(bad.stderr.contains("line 3"), "{}", bad.stderr);
}

/// A file that the engine hands out.
fn file_of(answer: Answer) -> Vec<u8> {
    match answer {
        Answer::File { bytes, .. } => bytes,
        other => panic!("no file: {other:?}"),
    }
}

#[test]
fn the_page_and_the_command_line_make_the_same_plan() {
    let mailing = Mailing::signed();
    let (name, list) = mailing.list.clone();
    let text = String::from_utf8(list.clone()).unwrap();
    let options = mailing.setup.list.clone();
    let as_file = |engine: &mut Engine| {
        engine.ask(Query::OpenList { name: name.clone(), size: None, options: options.clone() });
        list.chunks(7).for_each(|chunk| drop(engine.take_chunk(chunk)));
        engine.ask(Query::EndOfList);
    };
    let as_text = |engine: &mut Engine| {
        engine.ask(Query::PasteList { name: name.clone(), text: text.clone(), options: options.clone() });
    };
    let opened: [&dyn Fn(&mut Engine); 2] = [&as_file, &as_text];
    for open in opened {
        let mut engine = Engine::default();
        open(&mut engine);
        engine.ask(Query::OpenMails { files: mailing.mails.clone(), stock: false });
        engine.ask(Query::Update {
            setup: Box::new(mailing.setup.clone()),
            record: mailing.record.clone(),
            lang: "de".to_owned(),
            now: AT.to_owned(),
        });
        let review = file_of(engine.ask(Query::SaveReview));
        let plan = file_of(engine.ask(Query::Plan { at: "2023-04-14T09:30:00.123Z".to_owned() }));
        let disk = disk(&mailing);
        disk.write("review.json", &review).unwrap();
        let made = ask(&disk, &format!("plan make review.json --users users.csv --templates mails --at {AT}"));
        assert_eq!(made.code, 0, "{}", made.stderr);
        assert_eq!(String::from_utf8_lossy(&made.stdout), String::from_utf8_lossy(&plan));
        assert_fits("review-1", &serde_json::from_slice(&review).unwrap());
    }
}

#[test]
fn a_version_without_a_rule_is_not_taken_for_another() {
    let codes = |version: &str| {
        let asked =
            "check --users users.csv --templates mails --kind password-reset --message welcome-back --format json";
        let output = ask(&disk(&Mailing::repaired()), &format!("{asked} --platform appwrite@{version}"));
        json(&output)["findings"].as_array().unwrap().iter().map(|it| it["code"].to_string()).collect::<Vec<_>>()
    };
    assert!(codes("1.9.3").contains(&"\"version-not-covered\"".to_owned()), "{:?}", codes("1.9.3"));
    assert!(!codes("1.9.5").contains(&"\"version-not-covered\"".to_owned()), "{:?}", codes("1.9.5"));
}

#[test]
fn people_of_whom_only_the_number_is_known() {
    #[track_caller]
    fn check(people: &str, code: u8, said: &str) {
        let mailing = Mailing::incident();
        let output = ask(&disk(&mailing), &CHECK.replace("--users users.csv", people));
        let all = format!("{}{}", String::from_utf8_lossy(&output.stdout), output.stderr);
        assert_eq!(output.code, code, "{all}");
        assert!(all.contains(said), "{people}: {all}");
    }
    check("--counts en=9,de=3", 1, "3 of 12 people would get");
    check("--counts en=9", 0, "all 9 people");
    check("--counts en=9 --population en=9,it=940", 1, "People who are not in the list");
    check("--counts en=9 --population it", 2, "it: this is not a language and a number of people.");
    check("--counts de=many", 2, "de=many: this is not a language and a number of people.");
    check("--counts en=1 --users users.csv", 2, "cannot be used with");
    check("", 2, "Add --users FILE, or --counts");
}

#[test]
fn made_up_people_as_a_table_as_json_and_as_a_file_to_import() {
    let disk = disk(&Mailing::repaired());
    let base = "stand-ins --templates mails --platform keycloak@26.5 --kind KIND --message welcome-back";
    let text = ask(&disk, base);
    let said = String::from_utf8(text.stdout).unwrap();
    assert_eq!(text.code, 0, "{}", text.stderr);
    for part in ["branches of the rule.", "standin-1-01@standin.invalid", "“Bon retour” · French", "misspelt language"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    let made = json(&ask(&disk, &format!("{base} --format json")));
    assert_fits("stand-ins-1", &made);
    let n = made["people"].as_array().unwrap().len();
    assert!(ask(&disk, &format!("{base} --users users.csv --format json --every-language")).stdout.len() > said.len());
    let written = ask(&disk, &format!("{base} --format import --out people.json --lang de"));
    assert_eq!(
        String::from_utf8(written.stdout).unwrap(),
        format!(
            "{n} Beispielpersonen in people.json geschrieben. Die Datei enthält keine Daten wirklicher Personen.\n"
        )
    );
    let checked = ask(&disk, &CHECK.replace("users.csv", "people.json"));
    let said = String::from_utf8(checked.stdout).unwrap();
    assert_eq!(checked.code, 1, "nobody would get the mail: {said}");
    assert!(
        said.starts_with(&format!("Nobody would get this mail: all {n} people in this list are left out.")),
        "{said}"
    );
    assert_eq!(ask(&disk, &base.replace("welcome-back", "welcome-bakc")).code, 2);
}

#[test]
fn a_plan_of_counts_is_verified_with_the_same_counts() {
    let mut mailing = Mailing::repaired();
    let counts = [("en".to_owned(), 9), ("de".to_owned(), 3)];
    mailing.list = ("users.csv".to_owned(), Vec::new());
    let opened = Mailing::repaired().open();
    let sample = sendproof::sample::from_counts(&counts);
    let inputs = sendproof::checks::Inputs { sample: &sample, ..opened.inputs(&mailing.setup) };
    let check = sendproof::checks::check(&inputs, sendproof::checks::cohorts_of(&inputs), Vec::new());
    let mut record = sendproof::signoff::Record::default();
    record.signatures.extend(sendproof::signoff::states(&check, &inputs, &record).into_iter().map(signature));
    let files = disk(&Mailing::repaired());
    let review = review_to_bytes(&mailing.setup, &record, Some(&inputs), Some(&check), AT);
    files.write("review.json", &review).unwrap();
    let made = ask(&files, &format!("plan make review.json --counts en=9,de=3 --templates mails --at {AT}"));
    assert_eq!(made.code, 0, "{}", made.stderr);
    files.write("plan.json", &made.stdout).unwrap();
    let verify = |counts: &str| {
        ask(&files, &format!("plan verify plan.json --counts {counts} --templates mails --at {AT}")).code
    };
    assert_eq!((verify("en=9,de=3"), verify("en=9,de=4")), (0, 6));
}

/// Whoever asks in German is answered in German, also where it could not run.
#[test]
fn the_command_line_speaks_the_readers_language() {
    let files = disk(&Mailing::incident());
    let check = |words: &str, code: u8, expected: &str| {
        let words =
            format!("check --lang de --message welcome-back --templates mails --platform keycloak@26.5 {words}");
        let output = ask(&files, &words);
        let said = String::from_utf8_lossy(&output.stdout).into_owned() + &output.stderr;
        assert!(output.code == code && said.contains(expected), "{words}: {}\n{said}", output.code);
        let english = ["people", " could ", " would ", "there is", "cannot", "Its ", "Write ", "blocks", "passes"];
        let found = english.iter().find(|word| said.contains(**word));
        assert_eq!(found, None, "{words}\n{said}");
    };
    check("--users users.csv --kind KIND", 1, "hält auf  Eine andere E-Mail als Ihre");
    check("--users gone.csv --kind KIND", 2, "gone.csv lässt sich nicht lesen");
    check("--users users.csv --kind none", 2, "Dieses System hat keine solche E-Mail.");
    check("--users users.csv --kind KIND --set gone=on", 2, "Diese Einstellung hat das System nicht.");
    check("--users users.csv --kind KIND --set internationalisation=7", 2, "Möglich sind on und off.");
    check("--users users.csv --kind KIND --left-out x", 2, "Das „=“ fehlt.");
    check("--counts de=many --kind KIND", 2, "eine Sprache mit einer Zahl von Personen");
    check("--kind KIND", 2, "Ergänzen Sie --users DATEI");
}

#[test]
fn a_log_is_compared_with_the_plan() {
    let disk = disk(&Mailing::signed());
    let made =
        ask(&disk, &format!("plan make review.json --users users.csv --templates mails --at {AT} --out plan.json"));
    assert_eq!(made.code, 0, "{}", made.stderr);
    let subjects = [("en", "Welcome back"), ("de", "Willkommen zurück"), ("fr", "Bon retour"), ("it", "Bentornati")];
    let log = |german: &str| {
        let subject = |locale: &str| match &locale[..2] {
            "de" => german.to_owned(),
            other => subjects.iter().find(|(tag, _)| *tag == other).unwrap().1.to_owned(),
        };
        let lines: String = rows().iter().map(|row| format!("{},{}\n", row[1], subject(&row[3]))).collect();
        format!("email,subject\n{lines}").into_bytes()
    };
    disk.0.borrow_mut().insert("right.csv".to_owned(), log("Willkommen zurück"));
    disk.0.borrow_mut().insert("wrong.csv".to_owned(), log("=Ihr Passwort wurde zurückgesetzt"));
    let files = "--users users.csv --templates mails";
    let right = ask(&disk, &format!("deliveries plan.json right.csv {files}"));
    assert_eq!(right.code, 0, "{}", right.stderr);
    assert_eq!(
        String::from_utf8(right.stdout).unwrap(),
        "As signed: 18 people got the mail that was signed, once. Nobody else got one.\n\nBatch 1, German: 4 as \
         signed\nBatch 1, English: 9 as signed\nBatch 1, French: 3 as signed\nBatch 1, Italian: 2 as signed\n"
    );
    // One line per person: the same batches and keys that the comparison uses.
    let users = ask(&disk, &format!("plan users plan.json {files} --out users.ndjson"));
    assert_eq!(users.code, 0, "{}", users.stderr);
    assert!(String::from_utf8(users.stdout).unwrap().starts_with("users.ndjson: one line for each of 18 people"));
    let lines = String::from_utf8(disk.0.borrow()["users.ndjson"].clone()).unwrap();
    let first: Value = serde_json::from_str(lines.lines().next().unwrap()).unwrap();
    assert_eq!(
        (first["id"].as_str(), first["action"].as_str(), first["batch"].as_u64()),
        (Some("u1"), Some("send"), Some(1))
    );
    assert_eq!(lines.lines().count(), 18);
    let table = ask(&disk, &format!("plan users plan.json {files} --format csv"));
    let table = String::from_utf8(table.stdout).unwrap();
    assert!(table.starts_with("id,cohort,action,batch,key\r\n\"u1\","), "{table}");
    let wrong = ask(&disk, &format!("deliveries plan.json wrong.csv {files} --odd odd.csv --lang de"));
    let said = String::from_utf8(wrong.stdout).unwrap();
    assert_eq!(wrong.code, 1, "{said}");
    assert!(
        said.starts_with("Nicht wie freigegeben. ") && said.contains("Teilsendung 1, Deutsch: 4 eine andere E-Mail"),
        "{said}"
    );
    assert!(!said.contains('⟨'), "{said}");
    let odd = String::from_utf8(disk.0.borrow()["odd.csv"].clone()).unwrap();
    assert_eq!(odd.lines().count(), 5, "{odd}");
    assert!(odd.contains("\"'=Ihr Passwort wurde zurückgesetzt\""), "{odd}");
    let value = json(&ask(&disk, &format!("deliveries plan.json wrong.csv {files} --format json")));
    assert_fits("deliveries-1", &value);
    assert_eq!((value["as_signed"].as_bool(), value["odd"].as_array().unwrap().len()), (Some(false), 4));
    // Another list than the plan was made from.
    let (name, list) = Mailing::signed().list;
    let shorter = list.iter().rposition(|&byte| byte == b'u').unwrap();
    disk.0.borrow_mut().insert(name, list[..shorter].to_vec());
    let other = ask(&disk, &format!("deliveries plan.json right.csv {files}"));
    assert_eq!(other.code, 2, "{}", other.stderr);
    assert!(other.stderr.contains("plan.json does not fit these files"), "{}", other.stderr);
    let nothing = ask(&disk, &format!("deliveries plan.json none.csv {files}"));
    assert_eq!(nothing.code, 2);
}

/// A plan of one list and its signed form, on a disk.
pub(crate) fn signed(mailing: &Mailing) -> Files {
    let disk = disk(mailing);
    for words in [
        &format!("plan make review.json --users users.csv --templates mails --at {AT} --out plan.json"),
        "plan keygen --out anna.key",
        "plan sign plan.json --key anna.key --out signed.json",
    ] {
        let done = ask(&disk, words);
        assert_eq!(done.code, 0, "{}", done.stderr);
    }
    let key = disk.read("signed.json").unwrap();
    let key = serde_json::from_slice::<Value>(&key).unwrap()["key"].as_str().unwrap().to_owned();
    disk.write("trusted.txt", format!("ed25519:00 Ben\n{key}  Anna Huber\n").as_bytes()).unwrap();
    disk
}

#[test]
fn a_signature_says_whose_it_is() {
    let disk = signed(&Mailing::signed());
    let check = |words: &str, code: u8, said: &str| {
        let done = ask(&disk, &format!("plan verify {words}"));
        let all = format!("{}{}", String::from_utf8(done.stdout).unwrap(), done.stderr);
        assert_eq!((done.code, all.contains(said)), (code, true), "{words}: {all}");
    };
    let files = format!("--users users.csv --templates mails --at {AT}");
    check(&format!("signed.json --trust trusted.txt {files}"), 0, "Signed by Anna Huber. Verified");
    check(&format!("signed.json --trust trusted.txt --at {AT}"), 3, "Signed by Anna Huber. Consistent");
    check(&format!("signed.json {files}"), 4, "nobody said whose key it is");
    check(&format!("plan.json --trust trusted.txt {files}"), 4, "It is not signed");
    check("signed.json --trust trusted.txt --at 2024-01-01T00:00:00Z", 5, "was good until");
    check(
        &format!("signed.json --trust trusted.txt --users users.csv --templates mails/en --at {AT}"),
        6,
        "not what these files give",
    );
    ask(&disk, "plan keygen --out ben.key");
    ask(&disk, "plan sign plan.json --key ben.key --out foreign.json");
    check(&format!("foreign.json --trust trusted.txt {files}"), 4, "not among those you trust");
    let again = ask(&disk, "plan keygen --out ben.key");
    assert_eq!((again.code, again.stderr.contains("is there already")), (2, true));
    let no_key = ask(&disk, "plan sign plan.json --key users.csv --out x.json");
    assert_eq!((no_key.code, no_key.stderr.contains("is no secret key")), (2, true));
}

/// Whatever byte of a signed plan is another one, it is refused, and so is every part of it.
#[test]
fn no_byte_of_a_signed_plan_can_be_another_one() {
    let mut small = Mailing::incident();
    small.list.1 = b"id,first_name,locale\nu1,Zoe,en\n".to_vec();
    small.sign_all();
    let disk = signed(&small);
    let bytes = disk.read("signed.json").unwrap();
    let code = |bytes: &[u8]| {
        disk.write("altered.json", bytes).unwrap();
        ask(&disk, &format!("plan verify altered.json --trust trusted.txt --at {AT}")).code
    };
    assert_eq!(code(&bytes), 3);
    for at in 0..bytes.len() {
        let mut altered = bytes.clone();
        altered[at] ^= 0x01;
        assert!(matches!(code(&altered), 1 | 2 | 4), "byte {at}");
    }
    for cut in (0..bytes.len()).step_by(97) {
        assert!(matches!(code(&bytes[..cut]), 1 | 2), "cut at {cut}");
    }
    let mut longer = bytes;
    longer.push(b'\n');
    assert_eq!(code(&longer), 1);
}

/// What the README shows is what is said.
#[test]
fn the_readme_shows_what_is_said() {
    const README: &str = include_str!("../../README.md");
    let demo: [(&str, &[u8]); 9] = [
        ("static/demo/people.csv", include_bytes!("../../static/demo/people.csv")),
        ("static/demo/mails/en/welcome-back.ftl", include_bytes!("../../static/demo/mails/en/welcome-back.ftl")),
        (
            "static/demo/mails-added/de/welcome-back.ftl",
            include_bytes!("../../static/demo/mails-added/de/welcome-back.ftl"),
        ),
        (
            "static/demo/mails-added/fr/welcome-back.ftl",
            include_bytes!("../../static/demo/mails-added/fr/welcome-back.ftl"),
        ),
        (
            "static/demo/mails-added/it/welcome-back.ftl",
            include_bytes!("../../static/demo/mails-added/it/welcome-back.ftl"),
        ),
        ("static/demo/stock/de/stock.ftl", include_bytes!("../../static/demo/stock/de/stock.ftl")),
        ("static/demo/stock/en/stock.ftl", include_bytes!("../../static/demo/stock/en/stock.ftl")),
        ("static/demo/stock/fr/stock.ftl", include_bytes!("../../static/demo/stock/fr/stock.ftl")),
        ("static/demo/stock/it/stock.ftl", include_bytes!("../../static/demo/stock/it/stock.ftl")),
    ];
    let disk = Files(RefCell::new(demo.iter().map(|(path, bytes)| ((*path).to_owned(), bytes.to_vec())).collect()));
    let command = README.lines().skip_while(|line| !line.starts_with("$ sendproof check"));
    let command: Vec<&str> =
        command.take(2).map(|line| line.trim_start_matches("$ sendproof ").trim_end_matches('\\')).collect();
    let command = command.join(" ");
    for more in ["", " --templates static/demo/mails-added"] {
        let said = String::from_utf8(ask(&disk, &format!("{command}{more}")).stdout).unwrap();
        assert!(README.contains(said.trim_end()), "{command}{more}\n{said}");
    }
}
