//! In: the batches as they would be now. Out: when how many people get the mail, and fields that change the steps.

use std::ops::RangeInclusive;

use yew::prelude::*;

use super::calendar::calendar;
use crate::coverage::typed_number;
use crate::finding::Arg;
use crate::papers::day;
use crate::plan::{Batch, Date, MOST_BATCHES, stop_questions};
use crate::setup::{Schedule, Setup};
use crate::ui::components::fields::{Entry, Tick, editing};
use crate::ui::components::phrases;
use crate::ui::strings::{Page, use_page};

/// The batches, and how they are made.
#[component]
pub(super) fn Steps() -> Html {
    let page = use_page();
    let batches = &page.state.report.sign_off.batches;
    html! {
        <section class="row" aria-labelledby="hand-when"><div class="wide stack">
            <h2 id="hand-when">{ page.say("schedule-title") }</h2>
            <p>{ page.say("schedule-about") }</p>
            if batches.is_empty() { <p class="quiet">{ page.say("schedule-nobody") }</p> } else { { shown(&page, batches) } }
            <Change />
        </div></section>
    }
}

fn shown(page: &Page, batches: &[Batch]) -> Html {
    let largest = batches.iter().map(|it| it.n_users).max().unwrap_or(1).max(1);
    let has_days = batches.iter().any(|it| it.on.is_some());
    let is_capped = batches.len() as u64 == MOST_BATCHES;
    html! {<>
        <ol class="batches" aria-label={page.say("schedule-caption")}>
            { for batches.iter().map(|it| html! {
                <li key={it.number.to_string()}>
                    <span class="inline">
                        <strong>{ page.say_with("batch-number", [("n", Arg::Number(it.number))]) }</strong>
                        <span>{ phrases::people(page, it.n_users) }</span>
                        if let Some(on) = &it.on { <span class="quiet">{ day(&page.words, on) }</span> }
                        <span class="quiet">{ phrases::languages(page, it.languages.iter().map(|tag| (tag != "-").then_some(tag.as_str()))) }</span>
                    </span>
                    <span class="bar" aria-hidden="true" style={format!("--p:{:.1}", it.n_users as f64 * 100.0 / largest as f64)}></span>
                </li>
            }) }
        </ol>
        if is_capped { <p class="quiet">{ page.say_with("schedule-most", [("n", Arg::Number(MOST_BATCHES))]) }</p> }
        if has_days {
            <p class="quiet">{ page.say("batch-earliest") }</p>
            { calendar(page, batches) }
        }
        if batches.len() > 1 {
            <details>
                <summary>{ page.say("batch-before-next") }</summary>
                <ul>{ for stop_questions(batches).into_iter().map(|it| html! { <li>{ page.say(&format!("stop-{it}")) }</li> }) }</ul>
            </details>
        }
    </>}
}

/// The fields.
#[component]
fn Change() -> Html {
    let page = use_page();
    // Which field holds something that cannot be taken.
    let wrong = use_state(|| None::<&'static str>);
    let schedule = &page.state.setup.schedule;
    let number = |field: &'static str, range: RangeInclusive<u64>, put: fn(&mut Schedule, u64)| {
        let (wrong, keep) =
            (wrong.clone(), editing(&page, move |setup: &mut Setup, n: u64| put(&mut setup.schedule, n)));
        Callback::from(move |typed: String| {
            let number = typed_number(&typed).filter(|n| range.contains(n));
            wrong.set(number.is_none().then_some(field));
            if let Some(n) = number {
                keep.emit(n);
            }
        })
    };
    let is_wrong = |field: &str| *wrong == Some(field);
    let least = |field: &str| if is_wrong(field) { page.say("schedule-wrong-least") } else { String::new() };
    let between = |field: &str, range: RangeInclusive<u64>| {
        let args = [("from", Arg::Number(*range.start())), ("to", Arg::Number(*range.end()))];
        if is_wrong(field) { page.say_with("schedule-wrong-number", args) } else { String::new() }
    };
    let on_largest = {
        let (wrong, keep) = (wrong.clone(), editing(&page, |setup, n: Option<u64>| setup.schedule.largest = n));
        Callback::from(move |typed: String| {
            let number = typed_number(&typed).filter(|n| *n > 0);
            let is_empty = typed.trim().is_empty();
            wrong.set((number.is_none() && !is_empty).then_some("largest"));
            if number.is_some() || is_empty {
                keep.emit(number);
            }
        })
    };
    let on_start = {
        let (wrong, keep) = (wrong.clone(), editing(&page, |setup, day: Option<String>| setup.schedule.start = day));
        Callback::from(move |event: Event| {
            let typed = event.target_unchecked_into::<web_sys::HtmlInputElement>().value();
            let date = Date::parse(&typed);
            wrong.set((date.is_none() && !typed.trim().is_empty()).then_some("start"));
            if date.is_some() || typed.trim().is_empty() {
                keep.emit(date.map(|it| it.to_string()));
            }
        })
    };
    let usual =
        page.on(|_: MouseEvent| crate::ui::state::Action::Edit(Box::new(|setup| setup.schedule = Schedule::default())));
    let largest = schedule.largest.map(|n| n.to_string()).unwrap_or_default();
    html! {
        <details open={wrong.is_some()}>
            <summary>{ page.say("schedule-change") }</summary>
            <div class="stack">
                <div class="field">
                    <label for="schedule-start">{ page.say("schedule-start") }</label>
                    <input type="date" id="schedule-start" value={schedule.start.clone().unwrap_or_default()} onchange={on_start}
                        aria-invalid={is_wrong("start").then_some("true")} aria-describedby={is_wrong("start").then_some("schedule-start-error")} />
                    if is_wrong("start") { <p class="small error" id="schedule-start-error">{ page.say("schedule-wrong-day") }</p> }
                </div>
                <Entry id="schedule-first" label={page.say("schedule-first")} hint={page.say("schedule-first.hint")} number=true
                    value={schedule.first.to_string()} error={least("first")}
                    on_enter={number("first", 1..=u64::MAX, |schedule, n| schedule.first = n)} />
                <Entry id="schedule-growth" label={page.say("schedule-growth")} hint={page.say("schedule-growth.hint")} number=true
                    value={schedule.growth.to_string()} error={between("growth", Schedule::GROWTH)}
                    on_enter={number("growth", Schedule::GROWTH, |schedule, n| schedule.growth = n)} />
                <Entry id="schedule-largest" label={page.say("schedule-largest")} hint={page.say("schedule-largest.hint")} number=true
                    value={largest} error={least("largest")} on_enter={on_largest} />
                <Entry id="schedule-every" label={page.say("schedule-every")} hint={page.say("schedule-every.hint")} number=true
                    value={schedule.every_days.to_string()} error={between("every", Schedule::EVERY_DAYS)}
                    on_enter={number("every", Schedule::EVERY_DAYS, |schedule, n| schedule.every_days = n)} />
                <Tick label={html! { { page.say("schedule-workdays") } }} checked={schedule.workdays}
                    on_tick={editing(&page, |setup, only: bool| setup.schedule.workdays = only)} />
                if *schedule != Schedule::default() {
                    <p class="acts"><button type="button" class="btn sm" onclick={usual}>{ page.say("schedule-usual") }</button></p>
                }
            </div>
        </details>
    }
}
