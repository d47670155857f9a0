//! What a list proves, and made-up people.

use sendproof::coverage::{Proof, shares};
use sendproof::plan::make;
use sendproof::signoff::{Dismissal, finding_digest, judge};
use serde_json::{Value, json};

use crate::mailing::{AT, Mailing};

fn population(mailing: &mut Mailing, stated: &[(&str, u64)]) {
    mailing.setup.population = stated.iter().map(|(language, n)| ((*language).to_owned(), *n)).collect();
}

fn add_people(mailing: &mut Mailing, rows: &str) {
    mailing.list.1.extend_from_slice(rows.as_bytes());
}

fn plan(mailing: &Mailing) -> Value {
    mailing.with(|inputs, check| {
        let sign_off = judge(check, inputs, &mailing.record).unwrap();
        serde_json::from_slice(&make(inputs, check, &sign_off, AT).unwrap().to_bytes()).unwrap()
    })
}

/// The list has 9 English, 4 German (one of them Austrian), 3 French and 2 Italian people.
#[test]
fn what_a_list_proves_of_each_language() {
    use Proof::{Everyone, Nobody, Some as Few};
    let check = |stated: &[(&str, u64)], expected: &[(&str, u64, Option<Proof>)]| {
        let mut mailing = Mailing::repaired();
        population(&mut mailing, stated);
        add_people(&mut mailing, "s1,standin-1@standin.invalid,Mia,pl\n");
        let got = mailing.with(|inputs, check| shares(&check.cohorts, &inputs.setup.population));
        let got: Vec<_> = got
            .iter()
            .map(|it| {
                let language = it.language.as_ref().map(ToString::to_string);
                (language.or_else(|| it.typed.clone()).unwrap_or_default(), it.listed, it.proof())
            })
            .collect();
        let expected: Vec<_> = expected.iter().map(|(tag, n, proof)| ((*tag).to_owned(), *n, *proof)).collect();
        assert_eq!(got, expected, "{stated:?}");
    };
    check(&[], &[("de", 4, None), ("en", 9, None), ("fr", 3, None), ("it", 2, None)]);
    check(
        &[("en", 9), ("German", 3), ("de-AT", 20), ("pl", 7), ("Klingonish", 1), ("-", 2)],
        &[
            ("de", 4, Some(Few)),
            ("en", 9, Some(Everyone)),
            ("fr", 3, None),
            ("it", 2, None),
            ("pl", 0, Some(Nobody)),
            ("", 0, Some(Nobody)),
            ("Klingonish", 0, Some(Nobody)),
        ],
    );
}

#[test]
fn a_blind_spot_stops_the_sign_off_until_it_is_limited_to_the_list() {
    let mut mailing = Mailing::signed();
    population(&mut mailing, &[("en", 9), ("de", 4), ("pl", 180)]);
    let blind = mailing.with(|inputs, check| {
        let blockers = judge(check, inputs, &mailing.record).unwrap_err();
        let codes: Vec<_> = blockers.iter().map(|it| it.said.args["code"].clone()).collect();
        assert_eq!(codes, [sendproof::finding::Arg::Text("blind-spot".to_owned())]);
        check.findings.iter().find(|it| it.code == "blind-spot").unwrap().clone()
    });
    assert_eq!(blind.n_users, 180);
    mailing.record.dismissals.push(Dismissal {
        code: "blind-spot".to_owned(),
        finding: finding_digest(&blind),
        name: "Ben".to_owned(),
        reason: "they are moved in May".to_owned(),
        at: AT.to_owned(),
        withdrawn: None,
    });
    let plan = plan(&mailing);
    assert_eq!((&plan["covers"], &plan["not_covered"]), (&json!("sample"), &json!({ "pl": 180 })));
    assert_eq!(plan["accepted"][0]["code"], "blind-spot");
}

#[test]
fn made_up_people_are_skipped_and_nobody_else_is() {
    let mut mailing = Mailing::repaired();
    // The first is like others in everything else; the second is written as people write addresses.
    add_people(&mut mailing, "s1,standin-1@standin.invalid,Mia,de\ns2,Max <Standin-2@STANDIN.invalid>,,xx\n");
    add_people(&mut mailing, "r1,real@standin.invalid.example.org,Real,de\n");
    mailing.sign_all();
    let found = mailing.with(|_, check| check.findings.iter().find(|it| it.code == "stand-ins-left-out").cloned());
    assert_eq!(found.unwrap().n_users, 2);
    let plan = plan(&mailing);
    assert_eq!(plan["totals"], json!({ "send": 19, "hold": 0, "skip": 2 }));
    let cohorts = plan["cohorts"].as_array().unwrap();
    let of = |locale: &str| -> Vec<(&str, u64, &str)> {
        let of = cohorts.iter().filter(|it| it["locale_as_written"] == locale);
        of.map(|it| (it["action"].as_str().unwrap(), it["n_users"].as_u64().unwrap(), it["reason"].as_str().unwrap()))
            .collect()
    };
    assert_eq!(of("de"), [("send", 4, "signed"), ("skip", 1, "stand-in")]);
    assert_eq!(of("xx"), [("skip", 1, "stand-in")]);
}
