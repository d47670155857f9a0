//! What can be signed, what blocks, and what a change makes expire.

use sendproof::finding::{Arg, Finding};
use sendproof::setup::System;
use sendproof::signoff::{
    Action, Dismissal, Signature, finding_digest, history, judge, lost, review_from_bytes, review_to_bytes,
};

use crate::mailing::{AT, Mailing, dismissal, saved_again};

/// The blockers' ids, each once, sorted; nothing if the sign-off is complete.
fn blocks(mailing: &Mailing) -> Vec<String> {
    mailing.with(|inputs, check| {
        let blockers = judge(check, inputs, &mailing.record).err().unwrap_or_default();
        let mut ids: Vec<String> = blockers.into_iter().map(|it| it.said.id).collect();
        ids.sort();
        ids.dedup();
        ids
    })
}

#[test]
fn what_blocks() {
    let check = |what: &str, change: &dyn Fn(&mut Mailing), expected: &[&str]| {
        let mut mailing = Mailing::signed();
        change(&mut mailing);
        assert_eq!(blocks(&mailing), expected, "{what}");
    };
    check("all signed", &|_| {}, &[]);
    check("no signature", &|it| it.record.signatures.clear(), &["blocks-not-signed"]);
    check("a signature without a name", &|it| it.record.signatures[0].name = " ".to_owned(), &["blocks-not-signed"]);
    check(
        "a signature taken back",
        &|it| it.record.signatures[0].withdrawn = Some(AT.to_owned()),
        &["blocks-withdrawn"],
    );
    check("a subject changed", &|it| it.change_subject("fr", "Bienvenue"), &["blocks-expired"]);
    check("a text is missing", &|it| it.mails.truncate(3), &["blocks-not-decided"]);
    check(
        "held back",
        &|it| {
            it.mails.truncate(3);
            it.decide("it", Action::Hold, "the text comes next week");
        },
        &[],
    );
    check(
        "accepted",
        &|it| {
            it.mails.truncate(3);
            it.decide("it", Action::Accept, "two people, both read English");
        },
        &[],
    );
    check(
        "a decision without a reason",
        &|it| {
            it.mails.truncate(3);
            it.decide("it", Action::Hold, "  ");
        },
        &["blocks-not-decided"],
    );
    check(
        "asking is not offered where it is known",
        &|it| {
            it.mails.truncate(3);
            it.decide("it", Action::Ask, "what now?");
        },
        &["blocks-not-decided"],
    );
    check(
        "a decision taken back",
        &|it| {
            it.mails.truncate(3);
            it.decide("it", Action::Hold, "later");
            it.record.decisions[0].withdrawn = Some(AT.to_owned());
        },
        &["blocks-withdrawn"],
    );
    check("a mail that is right can be held", &|it| it.decide("fr", Action::Hold, "not yet"), &[]);
}

#[test]
fn two_people_must_sign_where_it_is_wished() {
    let check = |what: &str, change: &dyn Fn(&mut Mailing), expected: &[&str]| {
        let mut mailing = Mailing::signed();
        mailing.setup.four_eyes = Some(1);
        change(&mut mailing);
        assert_eq!(blocks(&mailing), expected, "{what}");
    };
    let again = |it: &mut Mailing, name: &str| {
        let second = it.record.signatures.iter().map(|it| Signature { name: name.to_owned(), ..it.clone() });
        let second: Vec<_> = second.collect();
        it.record.signatures.extend(second);
    };
    check("one signed", &|_| {}, &["blocks-second-missing"]);
    check("nobody asked for two", &|it| it.setup.four_eyes = None, &[]);
    check("fewer people than the threshold", &|it| it.setup.four_eyes = Some(1_000_000), &[]);
    check("two signed", &|it| again(it, "Ben"), &[]);
    check(
        "the same name twice",
        &|it| again(it, &format!(" {} ", it.record.signatures[0].name.clone().to_uppercase())),
        &["blocks-second-missing"],
    );
    check(
        "the second one took it back",
        &|it| {
            again(it, "Ben");
            it.record.signatures.last_mut().unwrap().withdrawn = Some(AT.to_owned());
        },
        &["blocks-second-missing"],
    );
    let accepted = |it: &mut Mailing| {
        again(it, "Ben");
        it.mails.truncate(3);
        it.decide("it", Action::Accept, "two people, both read English");
    };
    check("accepted by one", &accepted, &["blocks-second-missing"]);
    check(
        "accepted by one and signed by another",
        &|it| {
            accepted(it);
            let decision = it.record.decisions[0].clone();
            let first = it.record.signatures[0].clone();
            it.record.signatures.push(Signature {
                unit: decision.unit,
                name: "Cleo".to_owned(),
                bound: decision.bound,
                ..first
            });
        },
        &[],
    );
    check(
        "held by one",
        &|it| {
            again(it, "Ben");
            it.mails.truncate(3);
            it.decide("it", Action::Hold, "later");
        },
        &[],
    );
}

#[test]
fn assumptions_block_until_they_are_confirmed() {
    let mut mailing = Mailing::repaired();
    mailing.setup.answers.settings.remove("default-locale");
    mailing.sign_all();
    assert_eq!(blocks(&mailing), ["blocks-assumed"]);
    mailing.confirm_all();
    assert_eq!(blocks(&mailing), Vec::<String>::new());
    // What was confirmed is the value: another one is another assumption.
    mailing.record.confirmed[0].value = "de".to_owned();
    assert_eq!(blocks(&mailing), ["blocks-assumed"]);
}

#[test]
fn answering_what_was_assumed_expires_nothing() {
    let mut mailing = Mailing::repaired();
    let answer = mailing.setup.answers.settings.remove("default-locale");
    mailing.sign_all();
    mailing.setup.answers.settings.extend(answer.map(|answer| ("default-locale".to_owned(), answer)));
    assert_eq!(blocks(&mailing), Vec::<String>::new());
}

#[test]
fn findings_block_until_they_are_accepted() {
    let mut mailing = Mailing::signed();
    let finding = Finding::block("duplicate-address").number("n", 2);
    let blocks = |mailing: &Mailing| {
        mailing.with(|inputs, check| {
            let mut check = check.clone();
            check.findings.push(finding.clone());
            judge(&check, inputs, &mailing.record).err().map_or(0, |it| it.len())
        })
    };
    assert_eq!(blocks(&mailing), 1);
    mailing.record.dismissals.push(dismissal(&finding, "a family"));
    assert_eq!(blocks(&mailing), 0);
    mailing.record.dismissals[0].reason = String::new();
    assert_eq!(blocks(&mailing), 1, "without a reason");
    mailing.record.dismissals[0].reason = "a family".to_owned();
    mailing.record.dismissals[0].finding = finding_digest(&finding.clone().number("n", 3));
    assert_eq!(blocks(&mailing), 1, "three are not two");
}

/// What is accepted or taken back together is one line of the history, and the plan has what still stands.
#[test]
fn many_findings_are_accepted_and_taken_back_at_once() {
    let mut mailing = Mailing::signed();
    let findings = ["fr", "it"].map(|locale| Finding::block("draft-mark").text("locale", locale));
    let blocks = |mailing: &Mailing| {
        mailing.with(|inputs, check| {
            let mut check = check.clone();
            check.findings.extend(findings.iter().cloned());
            judge(&check, inputs, &mailing.record).err().map_or(0, |it| it.len())
        })
    };
    let accepted_in_plan = |mailing: &Mailing| {
        mailing.with(|inputs, check| {
            let sign_off = judge(check, inputs, &mailing.record).unwrap();
            sendproof::plan::make(inputs, check, &sign_off, AT).unwrap().plan().accepted.len()
        })
    };
    let said = |mailing: &Mailing| -> Vec<String> {
        let words = sendproof::words::Words::new("en");
        let lines = history(&mailing.record).into_iter().filter(|it| it.id.starts_with("history-dismiss"));
        lines.map(|it| words.say(&it.id, &it.args).replace(['\u{2068}', '\u{2069}'], "")).collect()
    };
    mailing.record.dismissals.extend(findings.iter().map(|finding| Dismissal {
        code: finding.code.to_string(),
        finding: finding_digest(finding),
        name: "Anna".to_owned(),
        reason: "a name".to_owned(),
        at: AT.to_owned(),
        withdrawn: None,
    }));
    assert_eq!((blocks(&mailing), accepted_in_plan(&mailing)), (0, 2));
    assert_eq!(said(&mailing), ["2023-04-14 09:30 UTC: Anna accepted 2 findings: a name"]);
    for it in &mut mailing.record.dismissals {
        it.withdrawn = Some("2023-04-14T10:00:00Z".to_owned());
    }
    assert_eq!((blocks(&mailing), accepted_in_plan(&mailing)), (2, 0));
    assert_eq!(said(&mailing)[1], "2023-04-14 10:00 UTC: 2 findings that Anna had accepted are open again (a name).");
}

#[test]
fn a_change_expires_what_it_touches() {
    let check = |what: &str, change: &dyn Fn(&mut Mailing), expected: &[&str]| {
        let mut mailing = Mailing::signed();
        change(&mut mailing);
        assert_eq!(mailing.states(), expected, "{what}");
    };
    let add = |it: &mut Mailing, row: &str| it.list.1.extend(format!("{row}\n").into_bytes());
    check("nothing", &|_| {}, &["signed de+de-AT", "signed en", "signed fr", "signed it"]);
    check(
        "saved again in another order, separator and encoding",
        &|it| it.list = saved_again(),
        &["signed de+de-AT", "signed en", "signed fr", "signed it"],
    );
    check(
        "the French subject",
        &|it| it.change_subject("fr", "Bienvenue"),
        &["expired fr: expired-part-subject", "signed de+de-AT", "signed en", "signed it"],
    );
    check(
        "one more French person",
        &|it| add(it, "u99,new@example.org,Zoë,fr"),
        &["expired fr: expired-people", "signed de+de-AT", "signed en", "signed it"],
    );
    check(
        "another Italian person in the place of one",
        &|it| {
            let text = String::from_utf8_lossy(&it.list.1).replace("u17,", "u77,");
            it.list.1 = text.into_bytes();
        },
        &["expired it: expired-other-people", "signed de+de-AT", "signed en", "signed fr"],
    );
    check(
        "another column is read",
        &|it| {
            it.setup.left_out.push(sendproof::setup::LeftOut {
                column: "first_name".to_owned(),
                value: "nobody".to_owned(),
                reason: "none".to_owned(),
            });
        },
        &["signed de+de-AT", "signed en", "signed fr", "signed it"],
    );
    check(
        "another version",
        &|it| it.setup.system = Some(System::Known { id: "keycloak".to_owned(), version: Some("26.6".to_owned()) }),
        &[
            "expired de+de-AT: expired-rule",
            "expired en: expired-rule",
            "expired fr: expired-rule",
            "expired it: expired-rule",
        ],
    );
}

#[test]
fn what_nobody_would_get_any_more_is_lost() {
    let mut mailing = Mailing::signed();
    mailing.mails.truncate(3);
    let languages = mailing.with(|_, check| {
        let lost = lost(check, &mailing.record).into_iter();
        lost.flat_map(|it| it.bound.languages.clone()).collect::<Vec<_>>()
    });
    assert_eq!(languages, [("it".to_owned(), 2)]);
}

#[test]
fn the_history_is_told_in_order() {
    let mut mailing = Mailing::signed();
    mailing.decide("fr", Action::Hold, "not yet");
    mailing.record.decisions[0].at = "2023-04-14T09:00:00Z".to_owned();
    mailing.record.decisions[0].withdrawn = Some("2023-04-14T10:00:00Z".to_owned());
    let lines = history(&mailing.record);
    let ids: Vec<&str> = lines.iter().map(|it| it.id.as_str()).collect();
    let signed = "history-signed";
    assert_eq!(ids, ["history-hold", signed, signed, signed, signed, "history-decision-withdrawn"]);
    assert_eq!(lines[0].args.get("at"), Some(&Arg::Text("2023-04-14 09:00 UTC".to_owned())));
}

#[test]
fn every_sentence_is_written() {
    // What the page says of a sign-off exists in every language.
    let mut mailing = Mailing::signed();
    mailing.change_subject("fr", "Bienvenue");
    let lines: Vec<_> = mailing.with(|inputs, check| {
        let blockers = judge(check, inputs, &mailing.record).err().unwrap_or_default();
        let changes = sendproof::signoff::states(check, inputs, &mailing.record).into_iter().flat_map(|it| it.changes);
        let changes: Vec<_> = changes.map(|it| it.said()).collect();
        blockers.into_iter().map(|it| it.said).chain(changes).chain(history(&mailing.record)).collect()
    });
    for language in sendproof::words::LANGUAGES {
        let words = sendproof::words::Words::new(language);
        for line in &lines {
            let said = words.say(&line.id, &line.args);
            assert!(!said.contains('⟨') && !said.contains('$') && !said.is_empty(), "{language}: {said}");
        }
    }
}

#[test]
fn a_review_is_opened_as_it_was_saved() {
    let mailing = Mailing::signed();
    let bytes =
        mailing.with(|inputs, check| review_to_bytes(&mailing.setup, &mailing.record, Some(inputs), Some(check), AT));
    let review = review_from_bytes(&bytes).expect("a review");
    assert_eq!(review.record, mailing.record);
    let again = Mailing { setup: review.setup, record: review.record, ..mailing.clone() };
    assert_eq!(blocks(&again), Vec::<String>::new());
    let saved_again =
        again.with(|inputs, check| review_to_bytes(&again.setup, &again.record, Some(inputs), Some(check), AT));
    assert_eq!(String::from_utf8_lossy(&saved_again), String::from_utf8_lossy(&bytes));
    let text = String::from_utf8_lossy(&bytes).into_owned();
    assert!(!text.contains('@') && !text.contains("Zoë"), "no data of people");
}

#[test]
fn a_broken_review_says_where() {
    let check = |text: &str, code: &str, line: Option<u64>| {
        let found = review_from_bytes(text.as_bytes()).expect_err(text);
        assert_eq!((found[0].code.as_ref(), found[0].place.line), (code, line), "{text}");
    };
    check("", "review-not-json", Some(1));
    check("id;email\n1;a@b.c", "review-not-json", Some(1));
    check("{}", "review-other-schema", None);
    check("[1]", "review-other-schema", None);
    check(r#"{"schema":"sendproof/plan/1"}"#, "review-other-schema", None);
    check("{\"schema\":\"sendproof/review/1\",\n\"colour\":1}", "review-field-wrong", Some(2));
    check("{\"schema\":\"sendproof/review/1\",\n\n\"setup\":{\"campain\":\"x\"}}", "review-field-wrong", Some(3));
}
