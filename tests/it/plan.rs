//! Plans: the same bytes, what is in them, and what is refused.

#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

use std::collections::BTreeSet;

use sendproof::digest::Digest;
use sendproof::plan::{SendPlan, Verified, draft, key, lines, make, verify};
use sendproof::signoff::{Action, Signature, judge};
use serde_json::{Value, json};

use crate::mailing::{AT, Mailing, rows, saved_again};

fn planned(mailing: &Mailing) -> SendPlan {
    mailing.with(|inputs, check| {
        let sign_off = judge(check, inputs, &mailing.record).unwrap();
        make(inputs, check, &sign_off, AT).unwrap()
    })
}

fn drafted(mailing: &Mailing) -> Vec<u8> {
    mailing.with(|inputs, check| {
        let blockers = judge(check, inputs, &mailing.record).unwrap_err();
        draft(inputs, check, &mailing.record, &blockers, AT).unwrap().to_bytes()
    })
}

/// The texts exist in three languages; the Italian people are held back.
fn one_held() -> Mailing {
    let mut mailing = Mailing::repaired();
    mailing.mails.truncate(3);
    mailing.decide("it", Action::Hold, "the text comes next week");
    mailing.sign_all();
    // Signing what is no intended mail does nothing; it is left away for a clean record.
    let held: BTreeSet<String> = mailing.record.decisions.iter().map(|it| it.unit.clone()).collect();
    mailing.record.signatures.retain(|it| !held.contains(&it.unit));
    mailing
}

fn value(bytes: &[u8]) -> Value {
    serde_json::from_slice(bytes).unwrap()
}

/// The plan after a change, with a digest that fits.
fn edited(bytes: &[u8], edit: impl FnOnce(&mut Value)) -> Vec<u8> {
    let mut plan = value(bytes);
    edit(&mut plan);
    plan.as_object_mut().unwrap().shift_remove("digest");
    let digest = Digest::of(&serde_jcs::to_vec(&plan).unwrap());
    plan["digest"] = json!(digest);
    serde_jcs::to_vec(&plan).unwrap()
}

fn schema(name: &str) -> jsonschema::Validator {
    let path = format!("{}/static/schema/{name}.schema.json", env!("CARGO_MANIFEST_DIR"));
    #[expect(clippy::disallowed_methods, reason = "tests read the published schemas")]
    let text = std::fs::read(path).unwrap();
    jsonschema::validator_for(&value(&text)).unwrap()
}

pub(crate) fn assert_fits(name: &str, instance: &Value) {
    let errors: Vec<String> =
        schema(name).iter_errors(instance).map(|it| format!("{}: {it}", it.instance_path())).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// The codes of a refusal, each once, sorted.
fn codes(verified: &Verified) -> Vec<String> {
    let Verified::No(found) = verified else { return vec![format!("{verified:?}")] };
    let codes: BTreeSet<String> = found.iter().map(|it| it.code.to_string()).collect();
    codes.into_iter().collect()
}

#[test]
fn same_inputs_same_bytes() {
    let mailing = Mailing::signed();
    let plan = planned(&mailing);
    assert_eq!(plan.to_bytes(), planned(&mailing).to_bytes());
    let again = Mailing { list: saved_again(), ..mailing };
    let (mut first, mut second) = (value(&plan.to_bytes()), value(&planned(&again).to_bytes()));
    for plan in [&mut first, &mut second] {
        plan["digest"] = json!(null);
        plan["inputs"]["list"]["name"] = json!(null);
    }
    assert_eq!(first, second, "only the file's name differs");
}

#[test]
fn plans_fit_their_schema() {
    assert_fits("plan-1", &value(&planned(&Mailing::signed()).to_bytes()));
    assert_fits("plan-1", &value(&planned(&one_held()).to_bytes()));
    assert_fits("plan-1", &value(&drafted(&Mailing::incident())));
    let mailing = one_held();
    let review = mailing.with(|inputs, check| {
        sendproof::signoff::review_to_bytes(&mailing.setup, &mailing.record, Some(inputs), Some(check), AT)
    });
    assert_fits("review-1", &value(&review));
    let with_more = edited(&planned(&mailing).to_bytes(), |plan| plan["colour"] = json!("red"));
    assert!(!schema("plan-1").is_valid(&value(&with_more)), "an unknown field");
}

#[test]
fn a_plan_says_what_is_done() {
    let plan = planned(&one_held());
    let plan = plan.plan();
    assert_eq!((plan.totals.send, plan.totals.hold, plan.totals.skip), (16, 2, 0));
    assert_eq!(plan.otherwise, "hold");
    assert_eq!(plan.expires_at, "2023-05-14T09:30:00Z");
    let table: Vec<String> = plan
        .cohorts
        .iter()
        .map(|it| format!("{} {} {} {:?}", it.locale_as_written, it.action.as_str(), it.reason, it.batches))
        .collect();
    assert_eq!(
        table,
        ["en send signed [9]", "de send signed [3]", "fr send signed [3]", "it hold held []", "de-AT send signed [1]"]
    );
    let text = String::from_utf8(planned(&one_held()).to_bytes()).unwrap();
    assert!(!text.contains('@') && !text.contains("Zoë") && !text.contains("\"u1\""), "no data of people");
}

#[test]
fn who_is_in_which_batch_follows_from_the_table() {
    let mailing = one_held();
    let plan = planned(&mailing);
    let people = rows();
    let users = mailing.with(|_, check| {
        let ids: Vec<String> = people.iter().map(|it| it[0].clone()).collect();
        lines(plan.plan(), &check.cohorts, &ids, None)
    });
    assert_eq!(users.len(), 18);
    assert_eq!(users[0].key, key("Register again", "u1", "first"));
    assert!(users.iter().all(|it| (it.batch == Some(1)) == (it.action.as_str() == "send")));
    let plan = plan.with_users(users, sendproof::plan::Contains::Ids).unwrap();
    assert_fits("plan-1", &value(&plan.to_bytes()));
    let verified = mailing.with(|inputs, check| verify(&plan.to_bytes(), Some((inputs, check)), None));
    assert_eq!(verified, Verified::Yes);
    let moved = edited(&plan.to_bytes(), |plan| plan["users"][0]["action"] = json!("hold"));
    assert_eq!(codes(&verify(&moved, None, None)), ["plan-inconsistent"]);
}

#[test]
fn what_is_verified() {
    let mailing = one_held();
    let bytes = planned(&mailing).to_bytes();
    let of =
        |bytes: &[u8], files: &Mailing| codes(&files.with(|inputs, check| verify(bytes, Some((inputs, check)), None)));
    assert_eq!(codes(&verify(&bytes, None, None)), ["NotAgainstFiles"]);
    assert_eq!(of(&bytes, &mailing), ["Yes"]);
    assert_eq!(of(&bytes, &Mailing { list: saved_again(), ..mailing.clone() }), ["Yes"], "the same people");
    assert_eq!(codes(&verify(&bytes, None, Some("2023-05-14T09:30:01Z"))), ["plan-ended"]);
    assert_eq!(codes(&verify(&drafted(&Mailing::incident()), None, None)), ["plan-is-draft"]);
    assert_eq!(codes(&verify(b"{", None, None)), ["plan-cut-short"]);
    assert_eq!(codes(&verify(b" ", None, None)), ["plan-not-json"]);
    assert_eq!(codes(&verify(b"{}", None, None)), ["plan-other-schema"]);
    let damaged = String::from_utf8(bytes.clone()).unwrap().replace("next week", "next year");
    assert_eq!(codes(&verify(damaged.as_bytes(), None, None)), ["plan-digest-wrong"]);

    let mut changed = mailing.clone();
    changed.change_subject("fr", "Bienvenue");
    assert_eq!(
        of(&bytes, &changed),
        ["blocks-expired", "cohort-differs", "plan-differs", "plan-input-differs"],
        "the French subject is not the one that was signed"
    );
    let mut changed = mailing.clone();
    changed.list.1.extend(b"u99,new@example.org,Zoe,pl\n");
    assert!(of(&bytes, &changed).contains(&"cohort-new".to_owned()), "a Polish person came in");
    let mut changed = mailing;
    changed.mails.truncate(2);
    assert!(of(&bytes, &changed).contains(&"blocks-not-decided".to_owned()), "the French text is gone");
}

#[test]
fn a_plan_needs_its_second_person_and_its_wave() {
    let mut mailing = Mailing::signed();
    mailing.setup.four_eyes = Some(1);
    let again = |name: &str| {
        mailing.record.signatures.iter().map(|it| Signature { name: name.to_owned(), ..it.clone() }).collect::<Vec<_>>()
    };
    let second = again("Ben  Rossi");
    mailing.record.signatures.extend(second);
    let bytes = planned(&mailing).to_bytes();
    assert_eq!(codes(&verify(&bytes, None, None)), ["NotAgainstFiles"]);
    let renamed = |name: &str| {
        edited(&bytes, |plan| {
            for signature in plan["sign_offs"].as_array_mut().unwrap() {
                if signature["name"] == "Ben  Rossi" {
                    signature["name"] = json!(name);
                }
            }
        })
    };
    assert_eq!(codes(&verify(&renamed("Chloé"), None, None)), ["NotAgainstFiles"]);
    for same in ["Anna", " anna ", "ANNA"] {
        assert_eq!(codes(&verify(&renamed(same), None, None)), ["plan-inconsistent"], "{same} is the first one");
    }
    let both = edited(&bytes, |plan| {
        let names = ["Jörg Groß", "JÖRG   groß"];
        for (at, signature) in plan["sign_offs"].as_array_mut().unwrap().iter_mut().enumerate() {
            signature["name"] = json!(names[at % 2]);
        }
    });
    assert_eq!(codes(&verify(&both, None, None)), ["plan-inconsistent"], "one person, written in two ways");
    let other_wave = edited(&bytes, |plan| plan["idempotency"]["wave"] = json!("correction-1"));
    assert_eq!(codes(&verify(&other_wave, None, None)), ["plan-inconsistent"]);
}

#[test]
fn an_edited_plan_is_refused() {
    let mailing = one_held();
    let bytes = planned(&mailing).to_bytes();
    let italian = |plan: &Value| {
        plan["cohorts"].as_array().unwrap().iter().position(|it| it["locale_as_written"] == "it").unwrap()
    };
    // One cohort from hold to send, everything else made to agree, and digested again.
    let sent = |plan: &mut Value| {
        let at = italian(plan);
        plan["cohorts"][at]["action"] = json!("send");
        plan["cohorts"][at]["batches"] = json!([2]);
        plan["totals"] = json!({ "send": 18, "hold": 0, "skip": 0 });
        plan["batches"][0]["n_users"] = json!(18);
        plan["batches"][0]["n_cohorts"] = json!(plan["cohorts"].as_array().unwrap().len());
        plan["batches"][0]["languages"].as_array_mut().unwrap().push(json!("it"));
    };
    let naive = edited(&bytes, sent);
    assert_eq!(codes(&verify(&naive, None, None)), ["plan-inconsistent"], "it does not follow from the decisions");
    let refused = |bytes: &[u8]| mailing.with(|inputs, check| verify(bytes, Some((inputs, check)), None));
    let Verified::No(found) = refused(&naive) else { panic!("accepted") };
    let differs = found.iter().find(|it| it.code == "cohort-differs").unwrap();
    assert_eq!(differs.place.locale.as_deref(), Some("it"), "the cohort is named");

    // With the decision turned into an acceptance it agrees with itself; the files say otherwise.
    let thorough = edited(&bytes, |plan| {
        sent(plan);
        let at = italian(plan);
        plan["cohorts"][at]["reason"] = json!("accepted");
        plan["decisions"][0]["action"] = json!("accept");
    });
    assert_eq!(codes(&verify(&thorough, None, None)), ["NotAgainstFiles"]);
    assert_eq!(codes(&refused(&thorough)), ["cohort-differs", "plan-differs"]);

    // A verdict that was talked up, and a signature that nobody gave.
    let talked_up = edited(&bytes, |plan| {
        sent(plan);
        let at = italian(plan);
        let unit = plan["cohorts"][at]["unit"].clone();
        plan["cohorts"][at]["verdict"] = json!("intended");
        plan["cohorts"][at]["reason"] = json!("signed");
        plan["decisions"] = json!([]);
        let signature = json!({ "unit": unit, "n_users": 2, "name": "Anna", "reads": true, "at": AT });
        plan["sign_offs"].as_array_mut().unwrap().push(signature);
    });
    assert_eq!(codes(&verify(&talked_up, None, None)), ["NotAgainstFiles"]);
    assert_eq!(codes(&refused(&talked_up)), ["cohort-differs", "plan-differs"]);

    // More people in a cohort than there are.
    let counted = edited(&bytes, |plan| {
        plan["cohorts"][0]["n_users"] = json!(10);
        plan["cohorts"][0]["batches"] = json!([10]);
        plan["totals"]["send"] = json!(17);
        plan["inputs"]["list"]["n_users"] = json!(19);
        plan["batches"][0]["n_users"] = json!(17);
    });
    assert_eq!(codes(&verify(&counted, None, None)), ["NotAgainstFiles"]);
    assert!(codes(&refused(&counted)).contains(&"cohort-differs".to_owned()));
}
