//! In: one outcome of a plan. Out: its page of the report.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::dates::day;
use super::leaf::Leaf;
use super::outcomes::{Outcome, end_said, result};
use crate::finding::Arg;
use crate::plan::{DecisionLine, Do, ExpectedEnd, ExpectedPart, SignLine};
use crate::report::word;
use crate::signoff::Action;

/// The page.
pub(super) fn page_of(leaf: &Leaf<'_>, outcome: &Outcome<'_>) -> Markup {
    let ends = outcome.ends();
    let id = match (outcome.action(), ends.len()) {
        (Do::Send, _) => "paper-outcome-send",
        (_, 1) => "paper-outcome-hold",
        _ => "paper-outcome-hold-open",
    };
    let head = [("languages", Arg::Text(outcome.named(leaf))), ("n", Arg::Number(outcome.n_users()))];
    html! {
        (leaf.slug("paper-report"))
        h2.head { (leaf.say_with(id, head)) }
        p { strong { (result(leaf, outcome)) } }
        @for end in ends { (mail(leaf, end)) }
        (facts(leaf, outcome))
        @for it in outcome.decided(leaf.plan) { p { (decided(leaf, it)) } }
        @for it in outcome.signed(leaf.plan) { (signed(leaf, it)) }
    }
}

/// One possible end: whose mail it is, its subject, and where each part comes from.
fn mail(leaf: &Leaf<'_>, end: &ExpectedEnd) -> Markup {
    let parts = match end {
        ExpectedEnd::Parts(parts) => Some(parts),
        ExpectedEnd::Nothing(_) => None,
    };
    let subject = parts.and_then(|it| it.get("subject"));
    html! {
        div.mail {
            p.quiet { (end_said(leaf, end)) }
            @if let Some((part, subject)) = subject.and_then(|it| Some((it, it.subject.as_deref()?))) {
                p.subject lang=[part.language.as_deref()] { (subject) }
            }
            @if let Some(parts) = parts {
                ul.parts { @for (name, part) in parts { li { code { (name) } " " (from(part)) } } }
            }
        }
    }
}

/// Where a part comes from, as it stands in the plan: how, the mail, the locale, the beginning of the text's digest.
fn from(part: &ExpectedPart) -> String {
    let slot = part.message.iter().chain(&part.locale).cloned().collect::<Vec<_>>().join(" ");
    let digest = part.template.as_ref().map(crate::digest::Digest::short);
    let all = [Some(part.how.clone()), Some(slot), digest];
    all.into_iter().flatten().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(" · ")
}

fn facts(leaf: &Leaf<'_>, outcome: &Outcome<'_>) -> Markup {
    let expected = || outcome.cohorts.iter().filter_map(|it| it.expect.as_ref());
    let certain = if expected().all(|it| it.certain) { "paper-certain" } else { "paper-not-certain" };
    let certainty = expected().map(|it| it.certainty).max();
    let spellings: BTreeSet<&str> = outcome.cohorts.iter().map(|it| it.locale_as_written.as_str()).collect();
    let languages: Vec<String> = outcome
        .languages()
        .into_iter()
        .map(|(tag, n)| format!("{} ({})", leaf.language(tag), leaf.words.number(n)))
        .collect();
    html! {
        dl {
            div { dt { (leaf.say("paper-languages")) } dd { (languages.join(", ")) } }
            div { dt { (leaf.say("paper-spellings")) } dd {
                @for (at, it) in spellings.into_iter().enumerate() {
                    @if at > 0 { ", " }
                    @if it.is_empty() { (leaf.say("empty-value")) } @else { code { (it) } }
                }
            } }
            @if let Some(certainty) = certainty {
                div { dt { (leaf.say("paper-certainty")) } dd {
                    (leaf.say(certain)) " " (leaf.say(&format!("certainty-{}-about", word(&certainty))))
                } }
            }
        }
    }
}

fn decided(leaf: &Leaf<'_>, it: &DecisionLine) -> String {
    let id = match it.action {
        Action::Hold => "sign-did-held",
        Action::Accept => "sign-did-accepted",
        Action::Ask => "sign-did-asked",
    };
    leaf.say_with(id, [("name", Arg::Text(it.name.clone())), ("reason", Arg::Text(it.reason.clone()))])
}

fn signed(leaf: &Leaf<'_>, it: &SignLine) -> Markup {
    html! {
        p.stamp {
            b { (leaf.say("stamp-signed")) } " " (it.name) ", " (day(leaf.words, &it.at)) ", "
            (leaf.say(if it.reads { "paper-reads" } else { "paper-reads-not" }))
            @if !it.reason.is_empty() { " " q { (it.reason) } }
        }
    }
}
