//! Made-up migrations, each with another cause: the report names it, and every way out that it offers works when it is
//! taken, for as many people as it says.
//!
//! `UPDATE_EXPECT=1 cargo test --test it migrations` writes the reports anew.

use expect_test::expect_file;
use include_dir::{Dir, include_dir};
use sendproof::catalogue::InputFile;
use sendproof::checks::{Change, Remedy, remedies};
use sendproof::platform::{Answer, Value};
use sendproof::resolution::Verdict;
use sendproof::setup::{Pasted, Setup, System};
use sendproof::signoff::Record;
use serde::Deserialize;

use crate::cli::{Files, ask};
use crate::mailing::Mailing;

static CASES: Dir<'static> = include_dir!("$CARGO_MANIFEST_DIR/tests/cases/migrations");

/// What is said of a migration, and what goes wrong.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Case {
    platform: String,
    kind: String,
    /// The code of the finding that names what most people would get.
    cause: String,
    set: Vec<String>,
}

const MESSAGE: &str = "welcome-back";

impl Case {
    fn mailing(&self, file: impl Fn(&str) -> Vec<u8>) -> Mailing {
        let mut setup = Setup { campaign: MESSAGE.to_owned(), kind: Some(self.kind.clone()), ..Setup::default() };
        MESSAGE.clone_into(&mut setup.intent.message);
        let (id, version) = self.platform.split_once('@').map_or((&*self.platform, None), |(id, it)| (id, Some(it)));
        setup.system = Some(System::Known { id: id.to_owned(), version: version.map(str::to_owned) });
        for said in &self.set {
            let (key, value) = said.split_once('=').unwrap();
            let key = if key == "trigger" || key.contains('.') { key.to_owned() } else { format!("setting.{key}") };
            setup.answers = setup.answers.with(&key, Answer::Given(Value::from(value)));
        }
        let mails = vec![InputFile { path: "mails.csv".to_owned(), bytes: file("mails.csv") }];
        Mailing { setup, record: Record::default(), list: ("people.csv".to_owned(), file("people.csv")), mails }
    }
}

/// How many people get the right mail for certain, and what would help the others.
fn right(mailing: &Mailing) -> (u64, Vec<Remedy>) {
    mailing.with(|inputs, check| {
        let right = check.units.iter().filter(|it| it.verdict == Verdict::Intended).map(|it| it.n_users).sum();
        (right, remedies(inputs, check))
    })
}

/// Takes a way out as a person would: types the texts, gives the answer.
fn take(mailing: &mut Mailing, change: &Change) {
    let typed = |message: &str, locale: &str| Pasted {
        message: message.to_owned(),
        locale: locale.to_owned(),
        ..Pasted::default()
    };
    match change {
        Change::Text { message, locale } => {
            let text = Pasted {
                subject: "The subject".to_owned(),
                text: "The text".to_owned(),
                html: "<p>The text</p>".to_owned(),
                ..typed(message, locale)
            };
            mailing.setup.pasted.push(text);
        }
        Change::Part { message, locale, part } => {
            let mut text = typed(message, locale.as_deref().unwrap());
            match part.as_str() {
                "subject" => "The subject".clone_into(&mut text.subject),
                "text" => "The text".clone_into(&mut text.text),
                "html" => "<p>The text</p>".clone_into(&mut text.html),
                other => panic!("{other} cannot be typed"),
            }
            mailing.setup.pasted.push(text);
        }
        Change::Answer { question, value } => {
            let answer = match value.as_str() {
                "own-language" => Answer::OwnLanguage,
                value => Answer::Given(Value::from(value)),
            };
            mailing.setup.answers = mailing.setup.answers.with(question, answer);
        }
    }
}

#[track_caller]
fn check(name: &str) {
    let file = |of: &str| CASES.get_file(format!("{name}/{of}")).unwrap().contents().to_vec();
    let case: Case = toml::from_str(&String::from_utf8(file("case.toml")).unwrap()).unwrap();

    let disk = Files::default();
    for of in ["people.csv", "mails.csv"] {
        disk.0.borrow_mut().insert(of.to_owned(), file(of));
    }
    let Case { platform, kind, .. } = &case;
    let said: String = case.set.iter().map(|it| format!(" --set {it}")).collect();
    let asked = format!(
        "check --users people.csv --templates mails.csv --purpose service --platform {platform} --kind {kind} --message {MESSAGE}{said}"
    );
    let report = ask(&disk, &asked);
    assert_eq!(report.code, 1, "{name}: {}", report.stderr);
    expect_file![format!("../cases/migrations/{name}/report.txt")]
        .assert_eq(&String::from_utf8(report.stdout).unwrap());
    let report = ask(&disk, &format!("{asked} --format json"));
    let report: serde_json::Value = serde_json::from_slice(&report.stdout).unwrap();
    crate::plan::assert_fits("check-1", &report);
    let worst = report["findings"]
        .as_array()
        .unwrap()
        .iter()
        .max_by_key(|it| (it["severity"] == "block", it["n_users"].as_u64()));
    assert_eq!(worst.unwrap()["code"], case.cause, "{name}: the cause");

    let mailing = case.mailing(file);
    let (before, ways) = right(&mailing);
    assert!(!ways.is_empty(), "{name}: no way out");
    assert_eq!(serde_json::to_value(&ways).unwrap(), report["remedies"], "{name}: the command line offers the same");
    for way in ways {
        let mut mended = mailing.clone();
        way.changes.iter().for_each(|change| take(&mut mended, change));
        let (after, _) = right(&mended);
        assert_eq!(after, before + way.n_better - way.n_worse, "{name}: {way:?} does what it says");
        assert!(after > before, "{name}: {way:?} helps");
    }
}

#[test]
fn each_cause_is_named_and_each_way_out_works() {
    let names: Vec<&str> = CASES.dirs().map(|dir| dir.path().to_str().unwrap()).collect();
    assert!(names.len() >= 10, "{names:?}");
    names.into_iter().for_each(check);
}

#[test]
fn nothing_is_offered_where_everybody_gets_the_right_mail() {
    assert_eq!(right(&Mailing::repaired()), (18, Vec::new()));
}
