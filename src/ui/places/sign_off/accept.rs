//! Findings: repaired elsewhere, or accepted here with a reason, one or many at once; and taken back.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::{asks_for_name, typing};
use crate::finding::{Arg, Finding, Severity};
use crate::signoff::{Dismissal, dismissal, finding_digest};
use crate::ui::components::finding::{kinds, said};
use crate::ui::effects::now;
use crate::ui::state::Action;
use crate::ui::strings::{Page, use_page};

/// Findings that the units themselves settle.
const BY_UNITS: [&str; 5] = ["different-message", "mixed", "nothing", "other-language", "unknown"];

type Chosen = UseStateHandle<BTreeSet<String>>;

/// The findings that are open, by kind, what is accepted with one reason, and what was.
#[component]
pub(super) fn Accept() -> Html {
    let page = use_page();
    let chosen = use_state(BTreeSet::<String>::new);
    let reason = use_state(String::new);
    let why_not = use_state(|| None::<&'static str>);
    let findings = page.state.report.findings.iter().filter(|it| !BY_UNITS.contains(&it.code.as_ref()));
    let (accepted, open): (Vec<&Finding>, Vec<&Finding>) =
        findings.partition(|it| dismissal(&page.state.record, it).is_some());
    if accepted.is_empty() && open.is_empty() {
        return Html::default();
    }
    let picked: Vec<Finding> = open.iter().filter(|it| chosen.contains(&key(it))).map(|it| (*it).clone()).collect();
    let deed = [("n", Arg::Number(picked.len() as u64))];
    let accept = {
        let (page, chosen, reason, why_not) = (page.clone(), chosen.clone(), reason.clone(), why_not.clone());
        move |_| {
            let nothing = picked.is_empty().then_some("accept-choose-first");
            let missing = nothing.or_else(|| reason.trim().is_empty().then_some("decide-reason-missing"));
            let missing = missing.or_else(|| asks_for_name(&page));
            why_not.set(missing);
            if missing.is_none() {
                let at = now();
                let made: Vec<Dismissal> = picked.iter().map(|it| made(&page, it, &reason, &at)).collect();
                page.act(Action::Decide(Box::new(move |record| record.dismissals.extend(made))));
                chosen.set(BTreeSet::new());
                reason.set(String::new());
            }
        }
    };
    let (must, may): (Vec<&Finding>, Vec<&Finding>) = open.iter().partition(|it| it.severity == Severity::Block);
    html! {
        <section class="row" aria-labelledby="sign-findings"><div class="say">
            <h2 id="sign-findings">{ page.say(if open.is_empty() { "accept-title-done" } else { "accept-title" }) }</h2>
            { for kinds(&must).iter().map(|kind| one_kind(&page, kind, &chosen)) }
            if !may.is_empty() {
                <details>
                    <summary>{ page.say_with("accept-passing", [("n", Arg::Number(may.len() as u64))]) }</summary>
                    <div class="stack">
                        if may.len() > 1 { { all_of(&page, &may, &chosen) } }
                        { for kinds(&may).iter().map(|kind| one_kind(&page, kind, &chosen)) }
                    </div>
                </details>
            }
            if !open.is_empty() {
                <div class="field">
                    <label for="accept-reason">{ page.say("accept-reason") }</label>
                    <input type="text" id="accept-reason" value={(*reason).clone()} oninput={typing(&reason)} />
                </div>
                <p class="acts"><button type="button" class="btn" onclick={accept}>{ page.say_with("accept-deed", deed) }</button></p>
                if let Some(why_not) = *why_not { <p role="alert"><strong>{ page.say(why_not) }</strong></p> }
            }
            { done(&page, &accepted) }
        </div></section>
    }
}

fn key(finding: &Finding) -> String {
    finding_digest(finding).to_string()
}

fn made(page: &Page, finding: &Finding, reason: &str, at: &str) -> Dismissal {
    Dismissal {
        code: finding.code.to_string(),
        finding: finding_digest(finding),
        name: page.state.name.trim().to_owned(),
        reason: reason.trim().to_owned(),
        at: at.to_owned(),
        withdrawn: None,
    }
}

/// The findings with one code: each with its tick box, and one for all of them.
fn one_kind(page: &Page, kind: &[&Finding], chosen: &Chosen) -> Html {
    let Some(first) = kind.first() else { return Html::default() };
    let words = said(page, first);
    html! {
        <fieldset class="opts" key={key(first)}>
            <legend><strong>{ words.title }</strong></legend>
            if kind.len() > 1 { { all_of(page, kind, chosen) } }
            { for kind.iter().map(|finding| tick(said(page, finding).sentence, &[finding], chosen)) }
            if !words.remedy.is_empty() { <p class="quiet">{ words.remedy }</p> }
        </fieldset>
    }
}

fn all_of(page: &Page, all: &[&Finding], chosen: &Chosen) -> Html {
    tick(page.say_with("accept-all", [("n", Arg::Number(all.len() as u64))]), all, chosen)
}

/// A tick box that chooses these findings.
fn tick(label: String, of: &[&Finding], chosen: &Chosen) -> Html {
    let keys: Vec<String> = of.iter().map(|it| key(it)).collect();
    let checked = keys.iter().all(|key| chosen.contains(key));
    let onchange = {
        let chosen = chosen.clone();
        move |_| {
            let mut next = (*chosen).clone();
            for key in &keys {
                if checked {
                    next.remove(key)
                } else {
                    next.insert(key.clone())
                };
            }
            chosen.set(next);
        }
    };
    html! { <label class="opt"><input type="checkbox" {checked} {onchange} /><span>{ label }</span></label> }
}

/// What was accepted, with who and why; what was accepted together is taken back together.
fn done(page: &Page, accepted: &[&Finding]) -> Html {
    let mut deeds: Vec<(&Dismissal, Vec<&Finding>)> = Vec::new();
    for finding in accepted {
        let Some(by) = dismissal(&page.state.record, finding) else { continue };
        match deeds.iter_mut().find(|(known, _)| known.at == by.at && known.name == by.name) {
            Some((_, findings)) => findings.push(finding),
            None => deeds.push((by, vec![finding])),
        }
    }
    let one = |(by, findings): &(&Dismissal, Vec<&Finding>)| {
        let who = [("name", Arg::Text(by.name.clone())), ("reason", Arg::Text(by.reason.clone()))];
        let digests: Vec<_> = findings.iter().map(|it| finding_digest(it)).collect();
        let take_back = {
            let page = page.clone();
            move |_| {
                let (digests, at) = (digests.clone(), now());
                page.act(Action::Decide(Box::new(move |record| {
                    let standing = record.dismissals.iter_mut().filter(|it| digests.contains(&it.finding));
                    standing.for_each(|it| it.withdrawn = Some(it.withdrawn.take().unwrap_or_else(|| at.clone())));
                })));
            }
        };
        html! {
            <li key={by.finding.to_string()}>
                <p>{ page.say_with("accept-by", who) }</p>
                <ul>{ for findings.iter().map(|it| html! { <li>{ said(page, it).sentence }</li> }) }</ul>
                <p class="acts"><button type="button" class="btn" onclick={take_back}>
                    { page.say_with("accept-take-back", [("n", Arg::Number(findings.len() as u64))]) }
                </button></p>
            </li>
        }
    };
    if deeds.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ page.say_with("accept-done", [("n", Arg::Number(accepted.len() as u64))]) }</summary>
            <ul>{ for deeds.iter().map(one) }</ul>
        </details>
    }
}
