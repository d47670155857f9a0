//! What is only assumed about the system: confirmed by name, or changed in Prepare.

use yew::prelude::*;

use super::asks_for_name;
use crate::finding::Arg;
use crate::report::QuestionReport;
use crate::signoff::Confirmation;
use crate::ui::components::go;
use crate::ui::effects::now;
use crate::ui::state::{Action, Place};
use crate::ui::strings::use_page;

/// The assumptions that nobody confirmed yet.
#[component]
pub(super) fn Confirm() -> Html {
    let page = use_page();
    let why_not = use_state(|| None::<&'static str>);
    let record = &page.state.record;
    let questions = page.state.report.system.as_ref().map(|system| system.questions.clone()).unwrap_or_default();
    let open: Vec<QuestionReport> = questions
        .into_iter()
        .filter(|it| it.state == "assumed")
        .filter(|it| !record.confirmed.iter().any(|known| known.key == it.key && known.value == it.value))
        .collect();
    if open.is_empty() {
        return Html::default();
    }
    let confirm = |these: Vec<QuestionReport>| {
        let (page, why_not) = (page.clone(), why_not.clone());
        move |_: MouseEvent| {
            why_not.set(asks_for_name(&page));
            if asks_for_name(&page).is_some() {
                return;
            }
            let (name, at) = (page.state.name.trim().to_owned(), now());
            let new: Vec<Confirmation> = these
                .iter()
                .map(|it| Confirmation {
                    key: it.key.clone(),
                    value: it.value.clone(),
                    name: name.clone(),
                    at: at.clone(),
                })
                .collect();
            page.act(Action::Decide(Box::new(move |record| record.confirmed.extend(new))));
        }
    };
    html! {
        <section class="row" aria-labelledby="sign-assumed"><div class="say">
            <h2 id="sign-assumed">{ page.say("confirm-title") }</h2>
            <p class="lede">{ page.say("confirm-about") }</p>
            <ul class="assumed">
                { for open.iter().map(|it| html! {
                    <li key={it.key.clone()}>
                        <span>{ &it.ask }{ " " }<b class="asis">{ said(it) }</b></span>{ " " }
                        <button type="button" class="btn sm" onclick={confirm(vec![it.clone()])} aria-label={page.say_with("confirm-one-of", [("ask", Arg::Text(it.ask.clone()))])}>{ page.say("confirm-one") }</button>
                    </li>
                }) }
            </ul>
            <p class="acts">
                <button type="button" class="btn" onclick={confirm(open.clone())}>{ page.say_with("confirm-all", [("n", Arg::Number(open.len() as u64))]) }</button>
                <a class="act" href="#prepare" onclick={go::to(&page, Place::Prepare, "questions")}>{ page.say("confirm-change") }</a>
            </p>
            if let Some(why_not) = *why_not { <p role="alert"><strong>{ page.say(why_not) }</strong></p> }
        </div></section>
    }
}

fn said(question: &QuestionReport) -> String {
    let chosen = question.options.iter().find(|(value, _)| *value == question.value);
    chosen.map_or_else(|| question.value.clone(), |(_, words)| words.clone())
}
