//! What if: who would get something else under other texts, answers, systems; tried out, kept, put back.

use sendproof::catalogue::InputFile;
use sendproof::comparison::{Side, compare};
use sendproof::engine::{Answer, Engine, Query, Trial};
use sendproof::platform::{Answer as Answered, Value};
use sendproof::report::{Compared, Report, compared};
use sendproof::sample::Options;
use sendproof::setup::{LeftOut, NoLanguage, Pasted, Segment, Setup, System};
use sendproof::signoff::Record;

use crate::cli::{ask, disk};
use crate::mailing::{AT, Mailing, mail, subject};

/// Changes the incident, and says who moves: `n_users languages: verdict before -> verdict after`.
#[track_caller]
fn check(from: &Mailing, change: impl FnOnce(&mut Mailing), expected: &[&str], n_same: u64) {
    let mut to = from.clone();
    change(&mut to);
    let found = between(from, &to);
    assert_eq!(said(&found), expected);
    assert_eq!(found.n_same, n_same);
    let back = between(&to, from);
    assert_eq!((back.n_same, back.n_moved), (found.n_same, found.n_moved), "the other way round as many move");
    assert_eq!((back.n_better, back.n_worse), (found.n_worse, found.n_better));
}

fn between(from: &Mailing, to: &Mailing) -> Compared {
    from.with(|old_inputs, old| {
        to.with(|new_inputs, new| {
            let before = Side { inputs: *old_inputs, check: old };
            let after = Side { inputs: *new_inputs, check: new };
            compared(&before, &after, &compare(&before, &after), "en")
        })
    })
}

fn said(found: &Compared) -> Vec<String> {
    let line = |it: &sendproof::report::MoveReport| {
        let languages: Vec<&str> = it.languages.iter().map(|(tag, _)| tag.as_deref().unwrap_or("-")).collect();
        let verdict = |gets: &Option<sendproof::report::Gets>| {
            gets.as_ref().map_or_else(|| "left-out".to_owned(), |it| it.verdict.clone())
        };
        let words = if it.only_words { ", other words" } else { "" };
        format!("{} {}: {} -> {}{words}", it.n_users, languages.join("+"), verdict(&it.before), verdict(&it.after))
    };
    found.moves.iter().map(line).collect()
}

fn answer(mailing: &mut Mailing, setting: &str, value: impl Into<Value>) {
    mailing.setup.answers.settings.insert(setting.to_owned(), Answered::Given(value.into()));
}

#[test]
fn nothing_changed_moves_nobody() {
    check(&Mailing::incident(), |_| {}, &[], 18);
}

#[test]
fn a_text_that_is_added_moves_those_of_its_language() {
    let add = |it: &mut Mailing| it.mails.push(mail("de", subject("de")));
    check(&Mailing::incident(), add, &["4 de+de-AT: different-message -> intended"], 14);
}

#[test]
fn another_subject_is_the_same_mail_with_other_words() {
    let reword = |it: &mut Mailing| it.mails[1] = mail("de", "Schön, dass Sie wieder da sind");
    check(&Mailing::repaired(), reword, &["4 de+de-AT: intended -> intended, other words"], 14);
}

#[test]
fn a_setting_moves_whom_it_concerns() {
    let off = |it: &mut Mailing| answer(it, "internationalisation", false);
    let expected = [
        "4 de+de-AT: intended -> other-language",
        "3 fr: intended -> other-language",
        "2 it: intended -> other-language",
    ];
    check(&Mailing::repaired(), off, &expected, 9);
}

#[test]
fn who_is_left_out_moves() {
    let leave_out = |it: &mut Mailing| {
        let rule = LeftOut { column: "locale".to_owned(), value: "it".to_owned(), reason: "other".to_owned() };
        it.setup.left_out.push(rule);
    };
    check(&Mailing::repaired(), leave_out, &["2 it: intended -> left-out"], 16);
}

#[test]
fn another_message_for_some_moves_them() {
    let segment = |it: &mut Mailing| {
        let segment =
            Segment { column: "locale".to_owned(), value: "fr".to_owned(), message: "another-mail".to_owned() };
        it.setup.intent.segments.push(segment);
    };
    check(&Mailing::repaired(), segment, &["3 fr: intended -> different-message"], 15);
}

#[test]
fn the_same_texts_by_the_rule_of_another_system_move_nobody() {
    let other = |it: &mut Mailing| {
        it.setup.system = Some(System::Known { id: "generic-lookup-stock".to_owned(), version: None });
        it.setup.answers = sendproof::platform::Answers::default();
        it.setup.kind = Some("own".to_owned());
    };
    check(&Mailing::repaired(), other, &[], 18);
}

#[test]
fn another_matcher_moves_those_with_a_region() {
    let on = |id: &str| {
        let mut mailing = Mailing::repaired();
        mailing.setup.system = Some(System::Known { id: id.to_owned(), version: None });
        mailing.setup.answers = sendproof::platform::Answers::default();
        mailing.setup.kind = Some("own".to_owned());
        mailing
    };
    let exact = |it: &mut Mailing| *it = on("generic-exact-nothing");
    check(&on("generic-lookup-nothing"), exact, &["1 de-AT: intended -> nothing"], 17);
}

fn report(answer: Answer) -> Report {
    match answer {
        Answer::Report(report) => *report,
        other => panic!("{other:?}"),
    }
}

/// The engine as the page drives it, with a mailing open.
struct Page(Engine);

impl Page {
    fn of(mailing: &Mailing) -> Self {
        let mut engine = Engine::default();
        engine.ask(Query::OpenMails { files: mailing.mails.clone(), stock: false });
        let text = String::from_utf8(mailing.list.1.clone()).unwrap();
        engine.ask(Query::PasteList { name: "users.csv".to_owned(), text, options: Options::default() });
        let mut page = Self(engine);
        page.say(&mailing.setup);
        page
    }

    fn say(&mut self, setup: &Setup) -> Report {
        let setup = Box::new(setup.clone());
        report(self.0.ask(Query::Update {
            setup,
            record: Record::default(),
            lang: "en".to_owned(),
            now: AT.to_owned(),
        }))
    }

    fn trial(&mut self, step: Trial) -> Report {
        report(self.0.ask(Query::Trial(step)))
    }
}

#[test]
fn what_is_tried_out_is_compared_until_it_is_kept() {
    let mailing = Mailing::incident();
    let mut page = Page::of(&mailing);
    assert_eq!(page.say(&mailing.setup).compared, None);
    let begun = page.trial(Trial::Begin).compared.unwrap();
    assert_eq!((begun.n_moved, begun.n_same), (0, 18));
    let mut setup = mailing.setup.clone();
    setup.pasted.push(Pasted {
        locale: "French".to_owned(),
        subject: subject("fr").to_owned(),
        text: "Bonjour".to_owned(),
        ..Pasted::default()
    });
    let found = page.say(&setup).compared.unwrap();
    assert_eq!((found.n_moved, found.moves.len()), (3, 1));
    let kept = page.trial(Trial::Keep);
    assert_eq!(kept.compared, None);
    assert_eq!(kept.mails.texts.len(), 2);
}

#[test]
fn files_that_were_opened_to_try_them_out_go_when_all_is_put_back() {
    let mailing = Mailing::incident();
    let mut page = Page::of(&mailing);
    page.trial(Trial::Begin);
    let german: Vec<InputFile> = vec![mail("de", subject("de"))];
    let found = report(page.0.ask(Query::OpenMails { files: german, stock: false })).compared.unwrap();
    assert_eq!(said(&found), ["4 de+de-AT: different-message -> intended"]);
    let put_back = page.trial(Trial::Discard);
    assert_eq!((put_back.compared, put_back.mails.texts.len()), (None, 1));
}

#[test]
fn another_list_is_compared_with_its_own_people() {
    let mailing = Mailing::incident();
    let mut page = Page::of(&mailing);
    page.trial(Trial::Begin);
    let text = "id,locale\n1,de\n2,fr\n".to_owned();
    let opened = page.0.ask(Query::PasteList { name: "two.csv".to_owned(), text, options: Options::default() });
    assert_eq!(report(opened).compared.unwrap().n_same, 2);
}

#[test]
fn nothing_is_signed_or_handed_over_meanwhile() {
    let mut page = Page::of(&Mailing::repaired());
    page.trial(Trial::Begin);
    for query in [Query::SaveReview, Query::Plan { at: AT.to_owned() }, Query::OpenReview(Vec::new())] {
        match page.0.ask(query) {
            Answer::Refused(found) => assert_eq!(found[0].code, "trial-open"),
            other => panic!("{other:?}"),
        }
    }
    page.trial(Trial::Keep);
    assert!(matches!(page.0.ask(Query::SaveReview), Answer::File { .. }));
}

#[test]
fn what_people_with_no_language_should_get_can_be_tried_out() {
    let mut mailing = Mailing::repaired();
    mailing.list.1.extend(b"u90,,,\n");
    let mut page = Page::of(&mailing);
    page.trial(Trial::Begin);
    let mut setup = mailing.setup.clone();
    setup.intent.no_language = NoLanguage::Any;
    let found = page.say(&setup).compared.unwrap();
    assert_eq!(said(&found), ["1 -: unknown -> intended"]);
}

const COMPARE: &str =
    "compare --users users.csv --templates mails --platform keycloak@26.5 --kind KIND --message welcome-back";

#[test]
fn the_command_line_compares_with_another_answer() {
    let files = disk(&Mailing::repaired());
    let same = ask(&files, COMPARE);
    assert_eq!((same.code, String::from_utf8(same.stdout).unwrap().as_str()), (0, "Nobody would get anything else.\n"));
    let other = ask(&files, &format!("{COMPARE} --with-set internationalisation=false --format json"));
    assert_eq!(other.code, 1, "{}", other.stderr);
    let value: serde_json::Value = serde_json::from_slice(&other.stdout).unwrap();
    crate::plan::assert_fits("compare-1", &value);
    assert_eq!(
        (&value["schema"], &value["n_moved"], &value["n_worse"]),
        (&"sendproof/compare/1".into(), &9.into(), &9.into())
    );
    let text = ask(&files, &format!("{COMPARE} --with-platform generic-exact-nothing --with-kind own"));
    assert_eq!(text.code, 1, "{}", text.stderr);
    let text = String::from_utf8(text.stdout).unwrap();
    assert!(text.contains("1 person would get something else") && text.contains("No mail"), "{text}");
}

#[test]
fn a_kind_that_the_other_system_lacks_is_named() {
    let output = ask(&disk(&Mailing::repaired()), &format!("{COMPARE} --with-platform cognito"));
    assert_eq!(output.code, 2);
    assert!(output.stderr.contains("--kind"), "{}", output.stderr);
}
