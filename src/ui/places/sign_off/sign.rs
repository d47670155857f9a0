//! Signing for an outcome, and for all that were opened at once.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::slip::UnitProps;
use super::twin::twin;
use super::{asks_for_name, typing};
use crate::finding::Arg;
use crate::report::UnitReport;
use crate::signoff::{Signature, person};
use crate::ui::effects::now;
use crate::ui::state::{Action, State};
use crate::ui::strings::{Page, use_page};

/// What is signed for, read or not, and the button that names the deed.
#[component]
pub(super) fn Sign(props: &UnitProps) -> Html {
    let page = use_page();
    let reason = use_state(String::new);
    let why_not = use_state(|| None::<&'static str>);
    let unit = &props.unit;
    if !is_open(unit) {
        return Html::default();
    }
    if is_own(&page.state, unit) {
        return html! { <p><strong>{ page.say("sign-second-person") }</strong></p> };
    }
    let reads = reads(&page.state, unit);
    let sign = {
        let (page, unit, reason, why_not) = (page.clone(), unit.clone(), reason.clone(), why_not.clone());
        move |_| {
            let missing = if page.state.opened.contains(&unit.id) {
                asks_for_name(&page).or_else(|| (!reads && reason.trim().is_empty()).then_some("sign-reason-missing"))
            } else {
                Some("sign-open-first")
            };
            why_not.set(missing);
            if missing.is_none() {
                sign(&page, std::slice::from_ref(&unit), &reason);
            }
        }
    };
    let languages: Vec<Arg> = unit
        .languages
        .iter()
        .map(|(tag, _)| tag.clone().map_or_else(|| Arg::Text(page.say("no-language")), Arg::Language))
        .collect();
    let deed = [("languages", Arg::List(languages)), ("n", Arg::Number(unit.n_users))];
    let language = page.language(language(unit));
    let id = format!("unread-{}", unit.id);
    html! {<>
        if reads {
            <p class="quiet">{ page.say_with("sign-you-read", [("language", Arg::Text(language))]) }</p>
        } else {
            <p>{ page.say_with("sign-you-do-not-read", [("language", Arg::Text(language))]) }</p>
            if let Some(it) = &unit.twin { { twin(&page, it) } }
            { why(&page, id, &reason) }
        }
        <p class="acts"><button type="button" class="btn main" onclick={sign}>{ page.say_with("sign-deed", deed) }</button></p>
        if let Some(why_not) = *why_not { <p role="alert"><strong>{ page.say(why_not) }</strong></p> }
    </>}
}

/// Signs all mails that were opened, at once.
#[component]
pub(super) fn Together() -> Html {
    let page = use_page();
    let reason = use_state(String::new);
    let why_not = use_state(|| None::<&'static str>);
    let state = &page.state;
    let to_sign: Vec<&UnitReport> =
        state.report.units.iter().filter(|it| it.verdict == "intended" && is_open(it) && !is_own(state, it)).collect();
    if to_sign.len() < 2 {
        return Html::default();
    }
    let opened: Vec<UnitReport> =
        to_sign.iter().filter(|it| state.opened.contains(&it.id)).map(|it| (*it).clone()).collect();
    let unread: BTreeSet<&str> = opened.iter().filter(|it| !reads(state, it)).filter_map(language).collect();
    let unread: Vec<Arg> = unread.into_iter().map(|tag| Arg::Language(tag.to_owned())).collect();
    let is_unread = opened.iter().any(|it| !reads(state, it));
    let args = [("n", Arg::Number(opened.len() as u64)), ("of", Arg::Number(to_sign.len() as u64))];
    let deed = {
        let (page, reason, why_not) = (page.clone(), reason.clone(), why_not.clone());
        move |_| {
            let missing = if opened.is_empty() {
                Some("sign-open-first")
            } else {
                let no_reason = || (is_unread && reason.trim().is_empty()).then_some("sign-reason-missing");
                asks_for_name(&page).or_else(no_reason)
            };
            why_not.set(missing);
            if missing.is_none() {
                sign(&page, &opened, &reason);
            }
        }
    };
    html! {
        <div class="stack" id="sign-together">
            <p>{ page.say_with("sign-opened", args.clone()) }</p>
            if !unread.is_empty() {
                <p>{ page.say_with("sign-you-do-not-read", [("language", Arg::List(unread))]) }</p>
            }
            if is_unread { { why(&page, "unread-together".to_owned(), &reason) } }
            <p class="acts"><button type="button" class="btn" onclick={deed}>{ page.say_with("sign-all-opened", args) }</button></p>
            if let Some(why_not) = *why_not { <p role="alert"><strong>{ page.say(why_not) }</strong></p> }
        </div>
    }
}

/// Whether a signature is wanted.
fn is_open(unit: &UnitReport) -> bool {
    match unit.verdict.as_str() {
        "intended" => !matches!(unit.state.as_str(), "signed" | "held"),
        // What was accepted wants a second person.
        _ => unit.state == "signed-once",
    }
}

/// Whether the person at the page is the one who signed or accepted it already.
fn is_own(state: &State, unit: &UnitReport) -> bool {
    let mut names = unit.decision.iter().map(|it| &it.name).chain(unit.signatures.iter().map(|it| &it.name));
    unit.state == "signed-once" && names.any(|name| person(name) == person(&state.name))
}

fn language(unit: &UnitReport) -> Option<&str> {
    unit.mails.first()?.language.as_deref()
}

fn reads(state: &State, unit: &UnitReport) -> bool {
    language(unit).is_some_and(|it| state.reads.contains(it))
}

fn sign(page: &Page, units: &[UnitReport], reason: &str) {
    let at = now();
    let signature = |unit: &UnitReport| {
        let reads = reads(&page.state, unit);
        Signature {
            unit: unit.id.clone(),
            name: page.state.name.trim().to_owned(),
            reads,
            reason: if reads { String::new() } else { reason.trim().to_owned() },
            at: at.clone(),
            bound: unit.bound.clone(),
            withdrawn: None,
        }
    };
    let new: Vec<Signature> = units.iter().map(signature).collect();
    page.act(Action::Decide(Box::new(move |record| record.signatures.extend(new))));
}

/// Why somebody signs what they do not read.
fn why(page: &Page, id: String, reason: &UseStateHandle<String>) -> Html {
    html! {
        <div class="field">
            <label for={id.clone()}>{ page.say("sign-unread-reason") }</label>
            <p class="hint">{ page.say("sign-unread-reason.hint") }</p>
            <input type="text" {id} value={(**reason).clone()} oninput={typing(reason)} />
        </div>
    }
}
