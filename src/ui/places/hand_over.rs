//! In: a report. Out: the files to hand over; each says first what it contains.

mod calendar;
mod papers;
mod schedule;
mod lines;
mod sent;
mod standing;
mod signing;

use yew::prelude::*;

use crate::engine::Query;
use crate::finding::Arg;
use crate::ui::components::{go, proofs::Proofs};
use crate::ui::effects::Command;
use crate::ui::state::Place;
use crate::ui::strings::{Page, use_page};

/// The Hand over place.
#[component]
pub fn HandOver() -> Html {
    let page = use_page();
    let sign_off = &page.state.report.sign_off;
    if page.state.report.units.is_empty() {
        return html! { <section class="row"><p class="say lede">{ page.say("sign-nothing-yet") }</p></section> };
    }
    html! {<>
        <section class="row" aria-labelledby="hand-sum"><div class="wide stack">
            <h2 id="hand-sum">{ page.say("hand-who") }</h2>
            <div class="sum">
                { number(&page, "hand-send", sign_off.n_send) }
                { number(&page, "hand-hold", sign_off.n_hold) }
                { number(&page, "hand-skip", sign_off.n_skip) }
            </div>
            <p>{ page.say("hand-otherwise") }</p>
        </div></section>
        <schedule::Steps />
        <section class="row" aria-labelledby="hand-files"><div class="wide stack">
            <h2 id="hand-files">{ page.say("hand-files") }</h2>
            if !sign_off.complete {
                <p class="lede">
                    { page.say_with("hand-not-complete", [("n", Arg::Number(sign_off.blocks.len() as u64))]) }{ " " }
                    <a class="act" href="#sign-off" onclick={go::to(&page, Place::SignOff, "sign-blocks")}>{ page.say("hand-see-what") }</a>
                </p>
            }
            <ul class="takes">
                { plan(&page, sign_off.complete) }
                { take(&page, "review", Query::SaveReview, false) }
            </ul>
        </div></section>
        <standing::Standing />
        <papers::Papers />
        <Proofs />
        <signing::Signing />
        <lines::Lines />
        <sent::Sent />
        <section class="row" aria-labelledby="hand-check"><div class="say stack">
            <h2 id="hand-check">{ page.say("hand-check") }</h2>
            <p>{ page.say("hand-check-about") }</p>
            <p><code class="asis">{ "sendproof plan verify PLAN --users LIST --templates MAILS" }</code></p>
            <p>{ page.say("hand-check-exits") }</p>
        </div></section>
    </>}
}

fn number(page: &Page, id: &str, n: u64) -> Html {
    html! { <div><b>{ page.words.number(n) }</b><span>{ page.say(id) }</span></div> }
}

fn plan(page: &Page, complete: bool) -> Html {
    // The time is set when the file is made.
    let query = Query::Plan { at: String::new() };
    take(page, if complete { "plan" } else { "draft" }, query, complete)
}

fn take(page: &Page, what: &str, query: Query, main: bool) -> Html {
    let download = page.run.reform(move |_: MouseEvent| Command::Download(query.clone()));
    let groups = page.state.report.groups.len() as u64;
    html! {
        <li>
            <h3>{ page.say(&format!("hand-{what}")) }</h3>
            <p class="holds">{ page.say_with(&format!("download-{what}"), [("n", Arg::Number(groups))]) }</p>
            <button type="button" class={classes!("btn", main.then_some("main"))} onclick={download}>{ page.say(&format!("hand-take-{what}")) }</button>
        </li>
    }
}
