//! What one plan does otherwise than another, in words.

use sendproof::plan::{Plan, diff, make};
use sendproof::signoff::{Action, judge};
use sendproof::words::Words;

use crate::mailing::{AT, Mailing, saved_again};

#[expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]
fn plan(mailing: &Mailing) -> Plan {
    mailing.with(|inputs, check| {
        let sign_off = judge(check, inputs, &mailing.record).map_err(|it| it.len()).unwrap();
        make(inputs, check, &sign_off, AT).unwrap().plan().clone()
    })
}

#[test]
fn what_a_plan_does_otherwise() {
    let check = |change: &dyn Fn(&mut Mailing), expected: &[&str]| {
        let mut after = Mailing::signed();
        change(&mut after);
        let found = diff(&plan(&Mailing::signed()), &plan(&after));
        for lang in ["en", "de", "fr", "it"] {
            let words = Words::new(lang);
            let said: Vec<String> = found.iter().map(|it| words.say(&it.id, &it.args)).collect();
            assert!(!said.join("").contains('⟨'), "{lang}: {said:?}");
            if lang == "en" {
                assert_eq!(said, expected);
            }
        }
    };
    check(&|_| {}, &[]);
    check(&|it| it.list = saved_again(), &[]);
    check(
        &|it| it.decide("fr", Action::Hold, "next week"),
        &[
            "French: 3 people were to get the mail and are now to be held back.",
            "A text of “welcome-back” is no longer needed: fr.",
            "Batches: 18 → 15 people.",
            "Signed or decided by: Anna → Anna, Ben.",
        ],
    );
    check(
        &|it| {
            it.list.1.extend_from_slice(b"u19,person19@example.org,Zoe,it\n");
            it.sign_all();
        },
        &["Italian: 1 person more get the mail.", "Batches: 18 → 19 people."],
    );
    check(
        &|it| {
            it.change_subject("de", "Hallo");
            it.sign_all();
        },
        &[
            "German: 3 people will get something else than before.",
            "German (Austria): 1 person will get something else than before.",
            "The text of “welcome-back” was changed (de).",
        ],
    );
    check(&|it| it.setup.correction = Some(1), &["Wave: first → correction-1. All keys are others now."]);
}
