//! In: a plan. Out: the report: a page of summary, and a page for each outcome.

use std::collections::BTreeMap;

use maud::{Markup, html};

use super::dates::day;
use super::leaf::Leaf;
use super::outcome_page::page_of;
use super::outcomes::{Outcome, end_said, outcomes, result};
use super::schedule::batches;
use crate::finding::Arg;
use crate::plan::{Covers, Do};
use crate::setup::Purpose;
use crate::signoff::{Decision, Record, Sentence, Standing, history};

/// The report as a file.
pub(super) fn report(leaf: &Leaf<'_>) -> Vec<u8> {
    let outcomes = outcomes(leaf.plan);
    let body = html! {
        article { (summary(leaf, &outcomes)) }
        @for outcome in &outcomes { article { (page_of(leaf, outcome)) } }
    };
    leaf.file(&leaf.say_with("paper-report-title", [("campaign", Arg::Text(leaf.campaign().to_owned()))]), &body, None)
}

fn summary(leaf: &Leaf<'_>, outcomes: &[Outcome<'_>]) -> Markup {
    let plan = leaf.plan;
    let totals = plan.totals;
    let n = |n: u64| Arg::Number(n);
    let counts = [
        ("send", n(totals.send)),
        ("hold", n(totals.hold)),
        ("skip", n(totals.skip)),
        ("mail", Arg::Text(leaf.campaign().to_owned())),
    ];
    let covers = match plan.covers {
        Covers::Sample => "paper-covers-sample",
        Covers::WholeUserBase => "paper-covers-all",
        Covers::Counts => "paper-covers-counts",
    };
    let rows: Vec<Vec<Markup>> = outcomes.iter().map(|it| row(leaf, it)).collect();
    html! {
        (leaf.slug("paper-report"))
        h1 { (leaf.say_with("paper-headline", counts)) }
        p.lede { (leaf.say_with(covers, [("list", Arg::Text(plan.inputs.list.name.clone()))])) }
        @if !plan.not_covered.is_empty() { p { (leaf.say("paper-not-covered")) " " (not_covered(leaf)) } }
        h2 { (leaf.say("paper-who")) }
        (leaf.table(&["paper-languages", "paper-people", "paper-subject", "paper-result", "paper-by"], &rows, &[1]))
        p.quiet { (leaf.say("hand-otherwise")) }
        @if totals.skip > 0 { h2 { (leaf.say("paper-left-out")) } (left_out(leaf)) }
        @if !plan.batches.is_empty() { h2 { (leaf.say("paper-batches")) } (batches(leaf)) }
        (decisions(leaf))
        h2 { (leaf.say("paper-system")) }
        (system(leaf))
        h2 { (leaf.say("standing-title")) }
        dl { @for it in &plan.standing_questions {
            div { dt { (leaf.say(&format!("standing-{}", it.question))) }
            dd { @if it.answer.trim().is_empty() { em { (leaf.say("paper-open")) } } @else { (it.answer) } } }
        } }
        h2 { (leaf.say("paper-data")) }
        (data(leaf))
        p.quiet { (leaf.say("paper-no-proof")) }
    }
}

fn row(leaf: &Leaf<'_>, outcome: &Outcome<'_>) -> Vec<Markup> {
    let subjects = outcome.subjects();
    vec![
        html! { (outcome.named(leaf)) },
        html! { (leaf.words.number(outcome.n_users())) },
        html! {
            @if subjects.is_empty() {
                @for (at, end) in outcome.ends().into_iter().enumerate() { @if at > 0 { br; } (end_said(leaf, end)) }
            }
            @for (at, (subject, language)) in subjects.iter().enumerate() {
                @if at > 0 { br; }
                q lang=[*language] { (subject) }
            }
        },
        html! { (result(leaf, outcome)) },
        html! { (outcome.signers(leaf.plan).join(", ")) },
    ]
}

fn not_covered(leaf: &Leaf<'_>) -> String {
    let one = |(tag, n): (&String, &u64)| {
        format!("{} ({})", leaf.language(Some(tag.as_str()).filter(|it| *it != "-")), leaf.words.number(*n))
    };
    leaf.plan.not_covered.iter().map(one).collect::<Vec<_>>().join(", ")
}

fn left_out(leaf: &Leaf<'_>) -> Markup {
    let mut reasons: BTreeMap<&str, u64> = BTreeMap::new();
    for it in leaf.plan.cohorts.iter().filter(|it| it.action == Do::Skip) {
        *reasons.entry(it.reason.as_str()).or_default() += it.n_users;
    }
    html! { ul { @for (reason, n) in reasons {
        li { (leaf.people(n)) ": " (reason_said(leaf, reason)) }
    } } }
}

/// Why people are left out, in words.
pub(super) fn reason_said(leaf: &Leaf<'_>, reason: &str) -> String {
    match reason.strip_prefix("left-out: ") {
        Some(said) if leaf.words.has(&format!("prepare-reason-{said}")) => leaf.say(&format!("prepare-reason-{said}")),
        Some(said) => said.to_owned(),
        None if reason == "stand-in" => leaf.say("paper-stand-ins"),
        None => leaf.say("verdict-left-out"),
    }
}

/// Decisions, findings that were accepted, questions that are open, what still blocks.
fn decisions(leaf: &Leaf<'_>) -> Markup {
    let plan = leaf.plan;
    let counts = |it: &&Decision| plan.decisions.iter().any(|line| line.unit == it.unit && line.at == it.at);
    let standing = plan.review.record.decisions.iter().filter(|it| it.withdrawn.is_none());
    let record = Record {
        decisions: standing.filter(counts).cloned().collect(),
        dismissals: plan.accepted.clone(),
        ..Record::default()
    };
    let said: Vec<String> = history(&record).into_iter().map(|it| leaf.sentence(it)).collect();
    html! {
        @if !said.is_empty() { h2 { (leaf.say("paper-decisions")) } ul { @for line in said { li { (line) } } } }
        @if !plan.open_questions.is_empty() {
            h2 { (leaf.say("paper-questions")) }
            ul { @for it in &plan.open_questions {
                li { (leaf.people(it.n_users)) ": " (it.question) " (" (it.name) ")" }
            } }
        }
        @if !plan.blocks.is_empty() {
            p { strong { (leaf.say_with("hand-not-complete", [("n", Arg::Number(plan.blocks.len() as u64))])) } }
        }
    }
}

/// The system, and the answers on which all of it rests.
fn system(leaf: &Leaf<'_>) -> Markup {
    let plan = leaf.plan;
    let names: Vec<&str> = leaf.platforms.iter().map(|it| it.profile.name(leaf.lang)).collect();
    let name = names.first().copied().unwrap_or(plan.platform.id.as_str());
    let name = if plan.platform.id == "not-sure" { leaf.say("paper-system-not-sure") } else { name.to_owned() };
    html! {
        p { (name) @if let Some(version) = &plan.platform.version { " " (version) } }
        ul { @for it in plan.settings.iter().filter(|it| it.key != "version") {
            li { (answer(leaf, &it.key, &it.value, it.state)) }
        } }
    }
}

fn answer(leaf: &Leaf<'_>, key: &str, value: &str, state: Standing) -> String {
    let id = match state {
        Standing::Answered => "paper-answered",
        Standing::Confirmed => "paper-confirmed",
        Standing::Assumed => "paper-assumed",
        Standing::NotSure => "paper-not-sure",
    };
    leaf.sentence(Sentence::new(id).text("ask", key).text("key", key).text("value", value))
}

/// What people's data are used for, why that may be, and until when.
fn data(leaf: &Leaf<'_>) -> Markup {
    let setup = &leaf.plan.review.setup;
    let purpose = match setup.purpose {
        Some(Purpose::Service) => "paper-purpose-service",
        Some(Purpose::News) => "paper-purpose-news",
        None => "paper-purpose-not-said",
    };
    let typed = |text: &str| {
        if text.trim().is_empty() {
            html! { em { (leaf.say("paper-not-said")) } }
        } else {
            html! { (text) }
        }
    };
    let purpose = leaf.say_with(purpose, [("mail", Arg::Text(leaf.campaign().to_owned()))]);
    html! {
        dl {
            div { dt { (leaf.say("paper-purpose")) } dd { (purpose) } }
            div { dt { (leaf.say("paper-basis")) } dd { (typed(&setup.basis)) } }
            div { dt { (leaf.say("paper-kept")) } dd { (typed(&setup.kept_until)) } }
            div { dt { (leaf.say("paper-holds")) } dd { (day(leaf.words, &leaf.plan.expires_at)) } }
            div { dt { (leaf.say("paper-people-data")) } dd { (leaf.say("paper-no-people")) } }
        }
    }
}
