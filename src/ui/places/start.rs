//! In: nothing yet. Out: two ways in, why the list stays here, and why this page exists.

use yew::prelude::*;

use super::prepare::files::{Cover, Files, use_dropped};
use super::prepare::ways_in::{CountPeople, PasteList};
use crate::ui::effects::Command;
use crate::ui::state::{Action, Place};
use crate::ui::strings::{Page, use_page};

/// Other ways in, shown in their place.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Also {
    Paste,
    Counts,
}

/// The first screen.
#[component]
pub fn Start() -> Html {
    let page = use_page();
    let also = use_state(|| None::<Also>);
    let on_list = opens(&page);
    use_dropped(on_list.clone());

    let example = page.clone();
    let on_example = move |_| {
        example.run.emit(Command::OpenExample);
        example.act(Action::Go(Place::Check));
    };
    let review = page.clone();
    let on_review = move |files: Files| {
        if let Some((_, file)) = files.into_iter().next() {
            review.run.emit(Command::OpenReview(file));
            review.act(Action::Go(Place::Check));
        }
    };
    let toggle = |way: Also| {
        let also = also.clone();
        move |_| also.set((*also != Some(way)).then_some(way))
    };
    let onward = {
        let page = page.clone();
        move |()| page.act(Action::Go(Place::Prepare))
    };
    html! {
        <div class="start">
            <section class="row" aria-label={page.say("start-ways-in")}>
                <div class="wide">
                    <div class="doors">
                        <div class="door main">
                            <h2><label for="open-list">{ page.say("start-open") }</label></h2>
                            <p id="open-list-about">{ page.say("start-open-about") }</p>
                            { sheet_drawing() }
                            <Cover id="open-list" accept={LISTS} described_by="open-list-about" on_files={on_list} />
                        </div>
                        <div class="door">
                            <h2><button type="button" aria-describedby="example-about" onclick={on_example}>
                                { page.say("start-example") }
                            </button></h2>
                            <p id="example-about">{ page.say("start-example-about") }</p>
                            { picture_drawing() }
                        </div>
                    </div>
                    <div class="acts also">
                        <span class="quiet">{ page.say("start-also") }</span>
                        <button type="button" class="act" aria-expanded={(*also == Some(Also::Paste)).to_string()}
                            onclick={toggle(Also::Paste)}>{ page.say("start-paste") }</button>
                        <button type="button" class="act" aria-expanded={(*also == Some(Also::Counts)).to_string()}
                            onclick={toggle(Also::Counts)}>{ page.say("start-counts") }</button>
                        <span class="file act">
                            <label for="open-review">{ page.say("start-review") }</label>
                            <Cover id="open-review" accept=".json,.sendproof" on_files={Callback::from(on_review)} />
                        </span>
                    </div>
                    if *also == Some(Also::Paste) { <PasteList on_done={onward.clone()} /> }
                    if *also == Some(Also::Counts) { <CountPeople on_done={onward} /> }
                </div>
            </section>
            { privacy(&page) }
            { why(&page) }
        </div>
    }
}

/// What a list may be.
pub(super) const LISTS: &str = ".csv,.tsv,.txt,.xlsx,.xls,.ods,.json,.ndjson,.jsonl";

/// Opens the first of the files as the list, and goes to where it is shown.
pub(super) fn opens(page: &Page) -> Callback<Files> {
    let page = page.clone();
    Callback::from(move |files: Files| {
        if let Some((_, file)) = files.into_iter().next() {
            page.run.emit(Command::OpenList(file));
            page.act(Action::Go(Place::Prepare));
        }
    })
}

fn privacy(page: &Page) -> Html {
    html! {
        <section class="row" id="privacy" aria-labelledby="privacy-stays">
            <div class="wide"><div class="sworn">
                <p><strong id="privacy-stays">{ page.say("start-stays") }</strong>{ " " }{ page.say("start-sends-nothing") }</p>
                <details open=true>
                    <summary>{ page.say("start-how-to-check") }</summary>
                    <ol>
                        <li>{ page.say("start-check-offline") }</li>
                        <li>{ page.say("start-check-network") }</li>
                        <li>{ page.say("start-check-engineers") }</li>
                    </ol>
                    <p class="small quiet">{ page.say("start-exception") }</p>
                </details>
            </div></div>
        </section>
    }
}

fn why(page: &Page) -> Html {
    let steps = ["prepare", "check", "sign-off", "hand-over"];
    html! {
        <section class="row" aria-labelledby="start-steps">
            <div class="say">
                <h2 id="start-steps">{ page.say("start-steps") }</h2>
                <ol class="six four">
                    { for steps.iter().map(|step| html! {
                        <li key={*step}><div>
                            <b>{ page.say(&format!("start-step-{step}")) }</b><br />
                            <span class="quiet">{ page.say(&format!("start-step-{step}-about")) }</span>
                        </div></li>
                    }) }
                </ol>
            </div>
            <div class="notes"><aside class="note">
                <p class="head">{ page.say("start-why") }</p>
                <p>{ page.say("start-why-about") }</p>
            </aside></div>
        </section>
    }
}

fn sheet_drawing() -> Html {
    html! {
        <svg viewBox="0 0 88 104" aria-hidden="true" focusable="false">
            <g fill="none" stroke="currentColor" stroke-width="2">
                <path d="M12 6h46l18 18v74H12z" />
                <path d="M58 6v18h18M24 44h40M24 56h40M24 68h40M24 80h40M50 38v48" stroke-width="1.5" />
            </g>
        </svg>
    }
}

fn picture_drawing() -> Html {
    let line = |at: u32| {
        let (from, to) = (80 + at * 20, 10 + at * 20);
        format!("M0 {from}C180 {from} 220 {to} 400 {to}")
    };
    let lines = (0..26).map(line).collect::<Vec<_>>().concat();
    html! {
        <svg viewBox="0 0 400 1260" preserveAspectRatio="none" aria-hidden="true" focusable="false">
            <path class="band right" d="M0 70C180 70 220 0 400 0V520C220 520 180 590 0 590Z" />
            <path class="strand" d={lines} />
            <path class="band wrong" d="M0 630C180 630 220 780 400 780V1020C220 1020 180 870 0 870Z" />
            <path class="band wrong" d="M0 910C180 910 220 1020 400 1020V1160C220 1160 180 1050 0 1050Z" />
            <path class="band wrong" d="M0 1090C180 1090 220 1160 400 1160V1260C220 1260 180 1190 0 1190Z" />
            <path class="seam" d="M0 910C180 910 220 1020 400 1020" />
            <path class="seam" d="M0 1090C180 1090 220 1160 400 1160" />
        </svg>
    }
}
