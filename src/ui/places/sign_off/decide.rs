//! A decision for a gap: no default, with a name and a reason.

use yew::prelude::*;

use super::slip::UnitProps;
use super::{asks_for_name, typing};
use crate::finding::Arg;
use crate::signoff::{Action as Deed, Decision};
use crate::ui::components::go;
use crate::ui::effects::now;
use crate::ui::state::{Action, Place};
use crate::ui::strings::use_page;

/// The ways out that are decisions, and links to those that are repairs.
#[component]
pub(super) fn Decide(props: &UnitProps) -> Html {
    let page = use_page();
    let chosen = use_state(|| None::<Deed>);
    let reason = use_state(String::new);
    let why_not = use_state(|| None::<&'static str>);
    let unit = &props.unit;
    if unit.decision.is_some() {
        return Html::default();
    }
    let group = format!("decide-{}", unit.id);
    let options = unit.ways.iter().filter_map(|way| Some((deed(way)?, way))).map(|(deed, way)| {
        let chosen = chosen.clone();
        let checked = *chosen == Some(deed);
        html! {
            <label class="opt" key={way.clone()}>
                <input type="radio" name={group.clone()} {checked} onchange={move |_| chosen.set(Some(deed))} />
                <span>{ page.say(&format!("decide-{way}")) }</span>
                <span class="quiet">{ page.say(&format!("decide-{way}.hint")) }</span>
            </label>
        }
    });
    let repairs = unit.ways.iter().filter(|way| deed(way).is_none() && page.words.has(&format!("repair-{way}")));
    let decide = {
        let (page, unit, chosen, reason, why_not) =
            (page.clone(), unit.clone(), chosen.clone(), reason.clone(), why_not.clone());
        move |_| {
            let missing = if chosen.is_none() {
                Some("decide-choose-first")
            } else if reason.trim().is_empty() {
                Some("decide-reason-missing")
            } else {
                asks_for_name(&page)
            };
            why_not.set(missing);
            if let (None, Some(action)) = (missing, *chosen) {
                let decision = Decision {
                    unit: unit.id.clone(),
                    action,
                    name: page.state.name.trim().to_owned(),
                    reason: reason.trim().to_owned(),
                    at: now(),
                    bound: unit.bound.clone(),
                    withdrawn: None,
                };
                page.act(Action::Decide(Box::new(move |record| record.decisions.push(decision))));
            }
        }
    };
    let reason_id = format!("reason-{}", unit.id);
    html! {<>
        { for repairs.map(|way| html! {
            <p><a class="act" href="#prepare" onclick={go::to(&page, Place::Prepare, anchor(way))}>{ page.say(&format!("repair-{way}")) }</a></p>
        }) }
        <fieldset class="opts">
            <legend>{ page.say_with("decide-question", [("n", Arg::Number(unit.n_users))]) }</legend>
            { for options }
        </fieldset>
        <div class="field">
            <label for={reason_id.clone()}>{ page.say("decide-reason") }</label>
            <input type="text" id={reason_id} value={(*reason).clone()} oninput={typing(&reason)} />
        </div>
        <p class="acts"><button type="button" class="btn main" onclick={decide}>{ page.say_with("decide-deed", [("n", Arg::Number(unit.n_users))]) }</button></p>
        if let Some(why_not) = *why_not { <p role="alert"><strong>{ page.say(why_not) }</strong></p> }
    </>}
}

fn deed(way: &str) -> Option<Deed> {
    match way {
        "hold" => Some(Deed::Hold),
        "accept" => Some(Deed::Accept),
        "ask" => Some(Deed::Ask),
        _ => None,
    }
}

fn anchor(way: &str) -> &'static str {
    match way {
        "change-setting" => "questions",
        "say-no-language" => "no-language",
        _ => "mail",
    }
}
