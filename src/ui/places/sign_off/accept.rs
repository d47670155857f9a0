//! Findings that block: repaired elsewhere, or accepted here with a reason.

use yew::prelude::*;

use super::asks_for_name;
use crate::finding::{Finding, Severity};
use crate::signoff::{Dismissal, finding_digest};
use crate::ui::components::finding::said;
use crate::ui::effects::now;
use crate::ui::state::Action;
use crate::ui::strings::use_page;

/// Findings that the units themselves settle.
const BY_UNITS: [&str; 5] = ["different-message", "mixed", "nothing", "other-language", "unknown"];

/// The findings that are neither repaired nor accepted.
#[component]
pub(super) fn Accept() -> Html {
    let page = use_page();
    let record = &page.state.record;
    let open: Vec<Finding> = page
        .state
        .report
        .findings
        .iter()
        .filter(|it| it.severity == Severity::Block && !BY_UNITS.contains(&it.code.as_ref()))
        .filter(|it| !record.dismissals.iter().any(|known| known.finding == finding_digest(it)))
        .cloned()
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    html! {
        <section class="row" aria-labelledby="sign-findings"><div class="say">
            <h2 id="sign-findings">{ page.say("accept-title") }</h2>
            { for open.iter().map(|finding| html! { <One key={finding_digest(finding).to_string()} finding={finding.clone()} /> }) }
        </div></section>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct OneProps {
    finding: Finding,
}

#[component]
fn One(props: &OneProps) -> Html {
    let page = use_page();
    let reason = use_state(String::new);
    let why_not = use_state(|| None::<&'static str>);
    let words = said(&page, &props.finding);
    let id = format!("accept-{}", finding_digest(&props.finding).short());
    let on_reason = {
        let reason = reason.clone();
        move |event: InputEvent| {
            let input: web_sys::HtmlInputElement = event.target_unchecked_into();
            reason.set(input.value());
        }
    };
    let accept = {
        let (page, reason, why_not, finding) = (page.clone(), reason.clone(), why_not.clone(), props.finding.clone());
        move |_| {
            let missing = reason.trim().is_empty().then_some("decide-reason-missing").or_else(|| asks_for_name(&page));
            why_not.set(missing);
            if missing.is_none() {
                let dismissal = Dismissal {
                    code: finding.code.to_string(),
                    finding: finding_digest(&finding),
                    name: page.state.name.trim().to_owned(),
                    reason: reason.trim().to_owned(),
                    at: now(),
                };
                page.act(Action::Decide(Box::new(move |record| record.dismissals.push(dismissal))));
            }
        }
    };
    html! {
        <div class="stack">
            <p><strong>{ words.title }</strong></p>
            <p>{ words.sentence }</p>
            <p class="quiet">{ words.remedy }</p>
            <div class="field">
                <label for={id.clone()}>{ page.say("accept-reason") }</label>
                <input type="text" {id} value={(*reason).clone()} oninput={on_reason} />
            </div>
            <p class="acts"><button type="button" class="btn" onclick={accept}>{ page.say("accept-deed") }</button></p>
            if let Some(why_not) = *why_not { <p role="alert"><strong>{ page.say(why_not) }</strong></p> }
        </div>
    }
}
