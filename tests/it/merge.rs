//! Two reviews of one mailing that were worked on at the same time: nothing is lost, and what clashes is said.

use proptest::prelude::*;
use sendproof::digest::Digest;
use sendproof::engine::{Answer, Engine, Query};
use sendproof::signoff::{
    Action, Bound, Confirmation, Conflict, Decision, Dismissal, Record, Signature, merge, n_new, reopened,
    review_to_bytes,
};
use sendproof::words::Words;

use crate::mailing::{AT, Mailing};

fn bound(n: u64) -> Bound {
    let digest = Digest::of_value(&n);
    Bound {
        people: digest.clone(),
        languages: vec![("de".to_owned(), n)],
        texts: vec![("subject".to_owned(), digest.clone())],
        rule: digest,
    }
}

fn at(minute: u64) -> String {
    format!("2026-04-14T09:{minute:02}:00Z")
}

fn decision(unit: &str, action: Action, name: &str, minute: u64) -> Decision {
    let (unit, name, reason) = (unit.to_owned(), name.to_owned(), "a reason".to_owned());
    Decision { unit, action, name, reason, at: at(minute), bound: bound(1), withdrawn: None }
}

fn signature(unit: &str, name: &str, minute: u64, n: u64) -> Signature {
    let (unit, name) = (unit.to_owned(), name.to_owned());
    Signature { unit, name, reads: true, reason: String::new(), at: at(minute), bound: bound(n), withdrawn: None }
}

fn confirmation(value: &str, name: &str) -> Confirmation {
    let (value, name) = (value.to_owned(), name.to_owned());
    Confirmation { key: "setting.default-locale".to_owned(), value, name, at: at(1) }
}

#[test]
fn what_clashes() {
    type Change<'a> = &'a dyn Fn(&mut Record);
    let hold: Change<'_> = &|it| it.decisions.push(decision("a", Action::Hold, "Ada", 2));
    let accept: Change<'_> = &|it| it.decisions.push(decision("a", Action::Accept, "Bo", 3));
    let sign: Change<'_> = &|it| it.signatures.push(signature("a", "Bo", 3, 1));
    let check = |what: &str, before: Change<'_>, ours: Change<'_>, theirs: Change<'_>, expected: Option<&str>| {
        let mut base = Record::default();
        before(&mut base);
        let (mut a, mut b) = (base.clone(), base);
        ours(&mut a);
        theirs(&mut b);
        let ids: Vec<String> = merge(&a, &b).1.iter().map(|it| it.said().id).collect();
        assert_eq!(ids, expected.map(str::to_owned).into_iter().collect::<Vec<_>>(), "{what}");
        assert_eq!(merge(&b, &a).1.len(), ids.len(), "{what}, the other way round");
    };
    let nothing: Change<'_> = &|_| {};
    check("one did nothing", nothing, hold, nothing, None);
    check("held and accepted", nothing, hold, accept, Some("merge-decided"));
    check("both hold", nothing, hold, &|it| it.decisions.push(decision("a", Action::Hold, "Bo", 3)), None);
    check("two outcomes", nothing, hold, &|it| it.decisions.push(decision("b", Action::Accept, "Bo", 3)), None);
    check("one knew of the other", hold, nothing, accept, None);
    check("held and signed", nothing, hold, sign, Some("merge-signed-and-decided"));
    check("two signed the same", nothing, &|it| it.signatures.push(signature("a", "Ada", 2, 1)), sign, None);
    check("signed, not the same", nothing, &|it| it.signatures.push(signature("a", "Ada", 2, 7)), sign, {
        Some("merge-signed-other")
    });
    check(
        "taken back before",
        nothing,
        hold,
        &|it| {
            accept(it);
            it.decisions[0].withdrawn = Some(at(4));
        },
        None,
    );
    check(
        "other answers",
        nothing,
        &|it| it.confirmed.push(confirmation("en", "Ada")),
        &|it| {
            it.confirmed.push(confirmation("de", "Bo"));
        },
        Some("merge-confirmed"),
    );
}

#[test]
fn a_clash_names_both_people() {
    let record = |decision| Record { decisions: vec![decision], ..Record::default() };
    let ours = record(decision("a", Action::Hold, "Ada", 2));
    let theirs = record(decision("a", Action::Accept, "Bo", 3));
    for lang in ["en", "de", "fr", "it"] {
        for conflict in merge(&ours, &theirs).1 {
            let said = conflict.said();
            let said = Words::new(lang).say(&said.id, &said.args);
            for part in ["Ada", "Bo", "09:02", "09:03"] {
                assert!(said.contains(part), "{lang}: {said}");
            }
        }
    }
}

#[test]
fn what_clashes_is_decided_anew_and_nothing_is_lost() {
    let one = |signatures, decisions| Record { signatures, decisions, ..Record::default() };
    let check = |ours: &Record, theirs: &Record, n: u64, expected: &str| {
        let (merged, clashes) = merge(ours, theirs);
        assert_eq!(n_new(ours, &merged), n);
        let record = reopened(&merged, &clashes, &at(9));
        let taken_back = record.signatures.iter().map(|it| (&it.name, &it.withdrawn));
        let taken_back = taken_back.chain(record.decisions.iter().map(|it| (&it.name, &it.withdrawn)));
        let said: Vec<String> =
            taken_back.map(|(name, it)| format!("{name}{}", if it.is_some() { " taken back" } else { "" })).collect();
        assert_eq!(said.join(", "), expected);
        // Merged once more, it brings nothing new and does not clash.
        let (again, clashes) = merge(&record, theirs);
        assert_eq!((n_new(&record, &again), clashes.len()), (0, 0));
        assert_eq!(again, record);
    };
    let (hold, accept) = (decision("a", Action::Hold, "Ada", 2), decision("a", Action::Accept, "Bo", 3));
    let both =
        |hold: &Decision, accept: &Decision| (one(vec![], vec![hold.clone()]), one(vec![], vec![accept.clone()]));
    let (ours, theirs) = both(&hold, &accept);
    check(&ours, &theirs, 1, "Ada taken back, Bo taken back");
    let signed = one(vec![signature("a", "Bo", 3, 1), signature("b", "Bo", 4, 1)], vec![]);
    check(&ours, &signed, 2, "Bo taken back, Bo, Ada taken back");
    check(&signed, &one(vec![signature("a", "Ada", 1, 1)], vec![]), 1, "Ada, Bo, Bo");
    check(&ours, &Record::default(), 0, "Ada");
}

#[test]
fn the_page_merges_what_another_page_saved() {
    let signed = Mailing::signed();
    let check = |theirs: &Mailing, lang: &str, expected: &str| {
        let mut engine = Engine::default();
        let (setup, record) = (Box::new(Mailing::repaired().setup), Record::default());
        engine.ask(Query::Update { setup, record, lang: lang.to_owned(), now: AT.to_owned() });
        let bytes = review_to_bytes(&theirs.setup, &theirs.record, None, None, AT);
        let said = match engine.ask(Query::MergeReview(bytes)) {
            Answer::Merged(merged) => {
                assert_eq!(merged.record, merge(&Record::default(), &theirs.record).0);
                format!("{} new, {} clashes", merged.n_new, merged.clashes.len())
            }
            Answer::Refused(found) => Words::new(lang).finding(&found[0]).sentence,
            other => panic!("{other:?}"),
        };
        assert_eq!(said, expected);
    };
    check(&signed, "en", &format!("{} new, 0 clashes", signed.record.signatures.len()));
    let mut other = signed.clone();
    "Welcome".clone_into(&mut other.setup.campaign);
    check(&other, "en", "These are reviews of two mailings: “Register again” and “Welcome”.");
    let mut differs = signed;
    differs.setup.schedule.first = 7;
    differs.setup.four_eyes = Some(1);
    check(&differs, "en", "The mailing was prepared differently in the two reviews: whether two must sign, batches.");
    check(
        &differs,
        "de",
        "Die Aussendung wurde in den beiden Prüfungen verschieden vorbereitet: ob zwei freigeben müssen, Teilsendungen.",
    );
}

#[test]
fn a_signature_that_one_took_back_does_not_come_back() {
    let mut ours = Record { signatures: vec![signature("a", "Ada", 1, 1)], ..Record::default() };
    let theirs = ours.clone();
    ours.signatures[0].withdrawn = Some(at(5));
    assert_eq!(merge(&ours, &theirs).0, ours);
    assert_eq!(merge(&theirs, &ours).0, ours);
}

fn withdrawn() -> impl Strategy<Value = Option<String>> {
    prop_oneof![2 => Just(None), 1 => (10_u64..13).prop_map(|it| Some(at(it)))]
}

fn any_record() -> impl Strategy<Value = Record> {
    let decided = (prop_oneof!["a", "b"], prop_oneof!["Ada", "Bo"], 0_u64..4, any::<bool>(), withdrawn()).prop_map(
        |(unit, name, minute, hold, withdrawn)| Decision {
            withdrawn,
            ..decision(&unit, if hold { Action::Hold } else { Action::Accept }, &name, minute)
        },
    );
    let signed = (prop_oneof!["a", "b"], prop_oneof!["Ada", "Bo"], 0_u64..4, 1_u64..3, withdrawn())
        .prop_map(|(unit, name, minute, n, withdrawn)| Signature { withdrawn, ..signature(&unit, &name, minute, n) });
    let dismissed = (0_u64..4, withdrawn()).prop_map(|(minute, withdrawn)| Dismissal {
        code: "address-shared".to_owned(),
        finding: Digest::of_value(&minute),
        name: "Ada".to_owned(),
        reason: "known".to_owned(),
        at: at(minute),
        withdrawn,
    });
    let confirmed = (prop_oneof!["en", "de"], prop_oneof!["Ada", "Bo"]).prop_map(|(v, n)| confirmation(&v, &n));
    let many = 0..5;
    (
        prop::collection::vec(decided, many.clone()),
        prop::collection::vec(signed, many.clone()),
        prop::collection::vec(dismissed, many.clone()),
        prop::collection::vec(confirmed, many),
    )
        .prop_map(|(decisions, signatures, dismissals, confirmed)| Record {
            decisions,
            signatures,
            dismissals,
            confirmed,
        })
}

fn made(record: &Record) -> Vec<String> {
    let mut record = record.clone();
    record.decisions.iter_mut().for_each(|it| it.withdrawn = None);
    record.signatures.iter_mut().for_each(|it| it.withdrawn = None);
    record.dismissals.iter_mut().for_each(|it| it.withdrawn = None);
    let mut all: Vec<String> = record.decisions.iter().map(|it| format!("{it:?}")).collect();
    all.extend(record.signatures.iter().map(|it| format!("{it:?}")));
    all.extend(record.dismissals.iter().map(|it| format!("{it:?}")));
    all.extend(record.confirmed.iter().map(|it| format!("{it:?}")));
    all.sort();
    all.dedup();
    all
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn merging_loses_nothing(a in any_record(), b in any_record(), c in any_record()) {
        let (merged, conflicts) = merge(&a, &b);
        let (other_way, other_conflicts) = merge(&b, &a);
        prop_assert_eq!(&merged, &other_way);
        prop_assert_eq!(conflicts.len(), other_conflicts.len());
        let mut both = made(&a);
        both.extend(made(&b));
        both.sort();
        both.dedup();
        prop_assert_eq!(made(&merged), both);
        prop_assert_eq!(merge(&merged, &a), (merged.clone(), Vec::<Conflict>::new()));
        prop_assert_eq!(merge(&b, &merged), (merged.clone(), Vec::<Conflict>::new()));
        prop_assert_eq!(merge(&merged, &c).0, merge(&a, &merge(&b, &c).0).0);
    }
}
