//! In: a report. Out: who signs for what, and a decision for every gap.

mod accept;
mod confirm;
mod decide;
mod merge;
mod sign;
mod slip;
mod twin;
mod who;

use yew::prelude::*;

use crate::finding::Arg;
use crate::ui::state::Action;
use crate::ui::strings::{Page, use_page};

/// The Sign off place.
#[component]
pub fn SignOff() -> Html {
    let page = use_page();
    let report = &page.state.report;
    if report.units.is_empty() {
        return html! { <section class="row"><p class="say lede">{ page.say("sign-nothing-yet") }</p></section> };
    }
    let only = page.state.only_left.as_ref();
    let shown = report.units.iter().filter(|unit| only.is_none_or(|only| only.contains(&unit.id)));
    let progress = [("done", Arg::Number(report.sign_off.done)), ("of", Arg::Number(report.sign_off.of))];
    html! {<>
        <section class="row" aria-labelledby="sign-progress">
            <div class="say">
                <h2 id="sign-progress">{ page.say_with("sign-progress", progress) }</h2>
                <p class="lede">{ page.say("sign-answers-for-it") }</p>
                { who::name_field(&page) }
                { who::languages(&page) }
                { who::four_eyes(&page) }
            </div>
            <div class="notes">{ what_blocks(&page) }</div>
        </section>
        <section class="row" aria-label={page.say("sign-outcomes")}><div class="wide">
            <sign::Together />
            { only_left(&page) }
            { for shown.map(|unit| html! { <slip::Slip key={unit.id.clone()} unit={unit.clone()} /> }) }
        </div></section>
        <confirm::Confirm />
        <accept::Accept />
        { history(&page) }
        <merge::Merge />
    </>}
}

/// A long list can be narrowed to what is left; it stays as it is while that is worked through.
fn only_left(page: &Page) -> Html {
    let sign_off = &page.state.report.sign_off;
    let is_narrow = page.state.only_left.is_some();
    if !is_narrow && (sign_off.done == 0 || sign_off.done == sign_off.of) {
        return Html::default();
    }
    let onchange = page.on(move |_: Event| Action::OnlyLeft(!is_narrow));
    html! {
        <label class="opt">
            <input type="checkbox" id="only-left" checked={is_narrow} {onchange} />
            <span>{ page.say("sign-only-left") }</span>
        </label>
    }
}

fn what_blocks(page: &Page) -> Html {
    let blocks = &page.state.report.sign_off.blocks;
    if blocks.is_empty() {
        return html! { <aside class="note"><p class="head">{ page.say("sign-nothing-blocks") }</p></aside> };
    }
    html! {
        <aside class="note wrong" aria-labelledby="sign-blocks">
            <p class="head" id="sign-blocks">{ page.say_with("sign-blocks", [("n", Arg::Number(blocks.len() as u64))]) }</p>
            <ul>{ for blocks.iter().map(|line| html! { <li>{ page.line(line) }</li> }) }</ul>
        </aside>
    }
}

fn history(page: &Page) -> Html {
    let history = &page.state.report.sign_off.history;
    if history.is_empty() {
        return Html::default();
    }
    html! {
        <section class="row" aria-labelledby="sign-history"><div class="say">
            <h2 id="sign-history">{ page.say("sign-history") }</h2>
            <ol class="history">{ for history.iter().map(|line| html! { <li>{ page.line(line) }</li> }) }</ol>
        </div></section>
    }
}

/// Why a press did nothing: the name is missing, or something else.
fn asks_for_name(page: &Page) -> Option<&'static str> {
    page.state.name.trim().is_empty().then_some("sign-name-missing")
}

/// What is typed goes into the handle.
fn typing(into: &UseStateHandle<String>) -> Callback<InputEvent> {
    let into = into.clone();
    Callback::from(move |event: InputEvent| {
        into.set(event.target_unchecked_into::<web_sys::HtmlInputElement>().value());
    })
}
