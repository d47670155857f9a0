//! In: a plan, and people's addresses. Out: the support sheet: type one, see which mail, when, why, what to answer.
//!
//! The sheet holds no address: only the first eight bytes of each one's salted SHA-256. Whoever has the sheet can try
//! addresses, and so it is called pseudonymous, not anonymous.

use std::collections::BTreeMap;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use maud::{PreEscaped, html};
use serde::Serialize;
use sha2::{Digest as _, Sha256};

use super::dates::weekday;
use super::leaf::Leaf;
use super::report::reason_said;
use crate::cohort::Cohorts;
use crate::finding::Arg;
use crate::plan::{CohortLine, Do, ExpectedEnd, Plan, Table};
use crate::sample::normalized_address;
use crate::setup::platforms_of;
use crate::words::Words;

/// How the sheet answers.
const SCRIPT: &str = include_str!("../../static/support.js");

/// How many bytes of a hash are kept.
const KEPT: usize = 8;

/// A support sheet that is being written. People come in the order of the list; of addresses only hashes are kept.
pub struct Support {
    salt: String,
    order: Vec<[u8; 32]>,
    hashes: Vec<Option<[u8; KEPT]>>,
}

/// What the sheet says to one group of people.
#[derive(Serialize)]
struct Said {
    which: String,
    subject: String,
    lang: String,
    when: String,
    why: String,
    answer: String,
    people: String,
}

impl Support {
    /// The salt is the plan's digest: each plan has its own.
    pub fn new(plan: &Plan) -> Self {
        Self { salt: plan.digest.as_str().to_owned(), order: Vec::new(), hashes: Vec::new() }
    }

    /// Takes the next person of the list: id and address as they stand there.
    pub fn take(&mut self, plan: &Plan, id: &str, address: &str) {
        let hash = normalized_address(address).map(|address| {
            let hash = Sha256::digest(format!("{}\n{address}", self.salt).as_bytes());
            let mut kept = [0; KEPT];
            kept.copy_from_slice(&hash[..KEPT]);
            kept
        });
        self.order.push(plan.order(id));
        self.hashes.push(hash);
    }

    /// How many addresses were taken.
    pub fn n_addresses(&self) -> u64 {
        self.hashes.iter().flatten().count() as u64
    }

    /// The sheet as a file. `cohorts`: those of the list that the people came from.
    pub fn write(&self, plan: &Plan, cohorts: &Cohorts, lang: &str) -> Vec<u8> {
        let words = Words::new(lang);
        let platforms = platforms_of(&plan.review.setup).unwrap_or_default();
        let leaf = Leaf { plan, words: &words, platforms: &platforms, lang };
        let groups: Vec<Said> = self
            .groups(plan, cohorts)
            .into_iter()
            .filter_map(|((cohort, batch), mut people)| {
                // In the order of the hashes nobody reads the order of the list.
                people.sort_unstable();
                let people = BASE64_STANDARD.encode(people.as_flattened());
                Some(said(&leaf, plan.cohorts.get(cohort)?, batch, people))
            })
            .collect();
        let title = leaf.say_with("paper-support-title", [("campaign", Arg::Text(leaf.campaign().to_owned()))]);
        let n = Arg::Number(self.n_addresses());
        let data = serde_json::json!({ "salt": self.salt, "kept": KEPT, "groups": groups });
        // Nothing in it can end the element.
        let data = data.to_string().replace('<', "\\u003c");
        let body = html! { article {
            (leaf.slug("paper-support"))
            h1 { (title) }
            p.lede { (leaf.say("support-about")) }
            form id="ask" {
                label for="address" { (leaf.say("support-address")) }
                input id="address" type="text" inputmode="email" autocomplete="off" spellcheck="false";
                button type="submit" { (leaf.say("support-look")) }
            }
            div id="answer" role="status" tabindex="-1" {}
            template id="found" {
                div.mail {
                    h2 data-say="which" {}
                    p.subject data-say="subject" {}
                    dl {
                        div { dt { (leaf.say("support-when")) } dd data-say="when" {} }
                        div { dt { (leaf.say("support-why")) } dd data-say="why" {} }
                        div { dt { (leaf.say("support-answer")) } dd data-say="answer" {} }
                    }
                }
            }
            template id="nobody" { p { strong { (leaf.say("support-nobody")) } } p { (leaf.say("support-nobody-about")) } }
            template id="empty" { p { (leaf.say("support-empty")) } }
            template id="cannot" { p { strong { (leaf.say("support-cannot")) } } }
            p.quiet { (leaf.say_with("support-holds", [("n", n)])) }
            script id="people" type="application/json" { (PreEscaped(data)) }
        } };
        leaf.file(&title, &body, Some(SCRIPT))
    }

    /// The hashes of the people of one line of the plan who are in one batch (0: in none).
    fn groups(&self, plan: &Plan, cohorts: &Cohorts) -> BTreeMap<(usize, u64), Vec<[u8; KEPT]>> {
        let places: BTreeMap<&str, usize> =
            plan.cohorts.iter().enumerate().map(|(at, line)| (line.id.as_str(), at)).collect();
        let place = |row: usize| {
            let cohort = cohorts.list.get(*cohorts.of_row.get(row)? as usize)?;
            places.get(cohort.id.as_str()).copied()
        };
        let mut groups: BTreeMap<_, Vec<_>> = BTreeMap::new();
        for (row, (batch, hash)) in
            Table::of(plan, cohorts).batches(&self.order).into_iter().zip(&self.hashes).enumerate()
        {
            if let (Some(place), Some(hash)) = (place(row), hash) {
                groups.entry((place, batch.unwrap_or(0))).or_default().push(*hash);
            }
        }
        groups
    }
}

fn said(leaf: &Leaf<'_>, line: &CohortLine, batch: u64, people: String) -> Said {
    let subject = subject(line);
    let language = line.language.as_deref();
    let written = if line.locale_as_written.is_empty() {
        leaf.say("support-why-none")
    } else {
        let args =
            [("written", Arg::Text(line.locale_as_written.clone())), ("language", Arg::Text(leaf.language(language)))];
        leaf.say_with("support-why-written", args)
    };
    let of_batch = leaf.plan.batches.get((batch as usize).wrapping_sub(1)).filter(|_| line.action == Do::Send);
    let when = match of_batch {
        None => leaf.say("support-when-never"),
        Some(batch) => {
            let args = [("n", Arg::Number(batch.number)), ("of", Arg::Number(leaf.plan.batches.len() as u64))];
            let which = leaf.say_with("support-when-batch", args);
            let day = batch.on.as_deref().map_or_else(
                || leaf.say("batch-no-day"),
                |on| leaf.say_with("support-when-day", [("day", Arg::Text(weekday(leaf.words, on)))]),
            );
            format!("{which}: {day}")
        }
    };
    let (which, why, answer) = match line.action {
        Do::Send => (
            "support-which-send",
            written,
            if subject.is_some() { "support-answer-send" } else { "support-answer-send-unknown" },
        ),
        Do::Hold => ("support-which-hold", held(leaf, line), "support-answer-hold"),
        Do::Skip => ("support-which-skip", reason_said(leaf, &line.reason), "support-answer-skip"),
    };
    let answer = leaf.say_with(answer, [("subject", Arg::Text(subject.map(|it| it.0.to_owned()).unwrap_or_default()))]);
    Said {
        which: leaf.say(which),
        subject: subject.filter(|_| line.action == Do::Send).map(|it| it.0.to_owned()).unwrap_or_default(),
        lang: subject.and_then(|it| it.1).unwrap_or_default().to_owned(),
        when,
        why,
        answer,
        people,
    }
}

/// The one subject that these people get, and its language; none where it is not known, or may be another.
fn subject(line: &CohortLine) -> Option<(&str, Option<&str>)> {
    let expect = line.expect.as_ref()?;
    let [ExpectedEnd::Parts(parts)] = expect.outcomes.as_slice() else { return None };
    let part = parts.get("subject")?;
    Some((part.subject.as_deref()?, part.language.as_deref()))
}

/// Why people are held back: what somebody decided.
fn held(leaf: &Leaf<'_>, line: &CohortLine) -> String {
    let decision = leaf.plan.decisions.iter().find(|it| line.unit.as_deref() == Some(it.unit.as_str()));
    match decision {
        Some(it) => leaf.say_with(
            "sign-did-held",
            [("name", Arg::Text(it.name.clone())), ("reason", Arg::Text(it.reason.clone()))],
        ),
        None => leaf.say("state-held"),
    }
}
