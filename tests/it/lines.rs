//! One line per person: the same from the page and the command line, with ids as they are or hashed, and checked again.

use std::collections::BTreeSet;

use sendproof::cli::Disk as _;
use sendproof::engine::{Answer, Engine, Query};
use sendproof::plan::{IdKey, LineFormat};
use serde_json::Value;

use crate::cli::{Files, ask, signed};
use crate::mailing::{AT, Mailing, rows, subject};
use crate::plan::assert_fits;

const FILES: &str = "--users users.csv --templates mails";

/// A disk with a plan and two keys for ids.
fn disk() -> Files {
    let disk = signed(&Mailing::signed());
    for words in ["plan keygen --for-ids --out ids.key", "plan keygen --for-ids --out other.key"] {
        assert_eq!(ask(&disk, words).code, 0);
    }
    disk
}

fn key(disk: &Files) -> IdKey {
    IdKey::read(&String::from_utf8(disk.read("ids.key").unwrap()).unwrap()).unwrap()
}

/// What the engine writes for a list that it reads from a file, as the page's worker asks it.
fn of_engine(format: LineFormat, key: Option<IdKey>) -> (Vec<u8>, u64, String) {
    let mailing = Mailing::signed();
    let (name, list) = mailing.list.clone();
    let mut engine = Engine::default();
    engine.ask(Query::OpenList { name, size: None, options: mailing.setup.list.clone() });
    engine.take_chunk(&list);
    engine.ask(Query::EndOfList);
    engine.ask(Query::OpenMails { files: mailing.mails.clone(), stock: false });
    let (setup, record) = (Box::new(mailing.setup.clone()), mailing.record.clone());
    engine.ask(Query::Update { setup, record, lang: "en".to_owned(), now: AT.to_owned() });
    let mut written = Vec::new();
    let mut answer = engine.ask(Query::Lines { format, key: key.clone(), more: false });
    loop {
        answer = match answer {
            Answer::Need { offset, len } => {
                let bytes = list[offset as usize..(offset + len) as usize].to_vec();
                engine.ask(Query::Bytes { offset, bytes })
            }
            Answer::Piece(bytes) => {
                written.extend(bytes);
                engine.ask(Query::Lines { format, key: key.clone(), more: true })
            }
            Answer::Lines { n_users, digest, .. } => return (written, n_users, digest.to_string()),
            other => panic!("{other:?}"),
        };
    }
}

#[test]
fn the_page_and_the_command_line_write_the_same_lines() {
    let disk = disk();
    let check = |format: LineFormat, word: &str, hide: bool| {
        let hash = if hide { "--hash-ids ids.key" } else { "" };
        let said = ask(&disk, &format!("plan users plan.json {FILES} --format {word} {hash} --out lines"));
        assert_eq!(said.code, 0, "{}", said.stderr);
        let said = String::from_utf8(said.stdout).unwrap();
        let (written, n, digest) = of_engine(format, hide.then(|| key(&disk)));
        assert_eq!(String::from_utf8_lossy(&written), String::from_utf8_lossy(&disk.read("lines").unwrap()));
        assert_eq!((n, said.contains(&digest), said.contains("pseudonymous")), (18, true, hide), "{said}");
        let text = String::from_utf8(written).unwrap();
        assert_eq!(
            rows().iter().filter(|row| text.contains(&format!("\"{}\"", row[0]))).count(),
            if hide { 0 } else { 18 }
        );
    };
    check(LineFormat::Ndjson, "ndjson", false);
    check(LineFormat::Ndjson, "ndjson", true);
    check(LineFormat::Csv, "csv", false);
    check(LineFormat::Csv, "csv", true);
}

/// Hashing hides who it is, and changes nothing else: the same batches, and one key for one person.
#[test]
fn hashed_lines_do_the_same() {
    let disk = disk();
    let lines = |hash: &str| -> Vec<Value> {
        let said = ask(&disk, &format!("plan users plan.json {FILES} {hash}"));
        String::from_utf8(said.stdout).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    };
    let (plain, hidden) = (lines(""), lines("--hash-ids ids.key"));
    let done = |lines: &[Value]| -> Vec<(Value, Value, Value)> {
        lines.iter().map(|it| (it["cohort"].clone(), it["action"].clone(), it["batch"].clone())).collect()
    };
    assert_eq!(done(&plain), done(&hidden));
    for (plain, hidden) in plain.iter().zip(&hidden) {
        assert_eq!(hidden["id"], key(&disk).hide(plain["id"].as_str().unwrap()));
        assert_ne!(hidden["key"], plain["key"], "an id can be guessed from its plain key");
    }
    let keys: BTreeSet<&str> = hidden.iter().filter_map(|it| it["key"].as_str()).collect();
    assert_eq!(keys.len(), 18);
}

#[test]
fn lines_in_a_plan_are_checked() {
    let disk = disk();
    let make = |words: &str, out: &str| {
        let said = ask(&disk, &format!("plan make review.json {FILES} --at {AT} {words} --out {out}"));
        assert_eq!(said.code, 0, "{}", said.stderr);
        let plan: Value = serde_json::from_slice(&disk.read(out).unwrap()).unwrap();
        assert_fits("plan-1", &plan);
        (plan["contains"].as_str().unwrap().to_owned(), String::from_utf8(said.stdout).unwrap())
    };
    let (contains, said) = make("--with-ids", "ids.json");
    assert!(contains == "ids" && said.contains("personal data"), "{contains}: {said}");
    let (contains, said) = make("--hash-ids ids.key", "hidden.json");
    assert!(contains == "pseudonymous" && said.contains("pseudonymous"), "{contains}: {said}");
    let check = |words: &str, code: u8, part: &str| {
        let said = ask(&disk, &format!("plan verify {words} --at {AT}"));
        let all = format!("{}{}", String::from_utf8_lossy(&said.stdout), said.stderr);
        assert!(said.code == code && all.contains(part), "{words}: {} {all}", said.code);
    };
    check(&format!("ids.json {FILES}"), 0, "Verified");
    check(&format!("hidden.json {FILES} --hash-ids ids.key"), 0, "Verified");
    check(&format!("hidden.json {FILES}"), 3, "Add --hash-ids KEYFILE");
    check(&format!("hidden.json {FILES} --hash-ids other.key"), 6, "The lines per person are not those");
    check(&format!("hidden.json {FILES} --hash-ids anna.key"), 2, "is no key for hashing ids");
    check("hidden.json", 3, "not checked against files");
}

#[test]
fn a_log_that_names_people_by_their_pseudonyms() {
    let disk = disk();
    let key = key(&disk);
    let lines: String = rows().iter().map(|row| format!("{},{}\n", key.hide(&row[0]), subject(&row[3]))).collect();
    disk.write("log.csv", format!("id,subject\n{lines}").as_bytes()).unwrap();
    let check = |hash: &str, code: u8, part: &str| {
        let said = ask(&disk, &format!("deliveries plan.json log.csv {FILES} {hash}"));
        let text = String::from_utf8(said.stdout).unwrap();
        assert!(said.code == code && text.contains(part), "{hash}: {} {text}{}", said.code, said.stderr);
    };
    check("--hash-ids ids.key", 0, "As signed: 18 people");
    check("", 1, "Not in the list: 18");
    check("--hash-ids other.key", 1, "Not in the list: 18");
}
