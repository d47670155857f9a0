//! What is tried out: who moves by it; it is kept, or everything is put back.

use yew::prelude::*;

use super::gets::mails;
use super::status::Status;
use super::{go, phrases};
use crate::engine::Trial as Step;
use crate::finding::Arg;
use crate::report::{Compared, Gets, MoveReport};
use crate::ui::effects::Command;
use crate::ui::state::Place;
use crate::ui::strings::{Page, use_page};

/// How many moves stand open.
const OPEN: usize = 4;

/// Stands on top of every place while something is tried out.
#[component]
pub fn Trial() -> Html {
    let page = use_page();
    let all = use_state(|| false);
    if page.state.trial.is_none() {
        return Html::default();
    }
    let report = &page.state.report;
    let step = |step: Step| page.run.reform(move |_: MouseEvent| Command::Trial(step));
    let go = match page.state.place {
        Place::Prepare => ("deed-see-check", go::to(&page, Place::Check, "headline")),
        _ => ("trial-go-on", go::to(&page, Place::Prepare, "card-panel")),
    };
    let (word, go) = go;
    html! {
        <section class="row trial" aria-labelledby="trial"><div class="wide stack">
            <h2 id="trial" tabindex="-1">{ page.say("trial-head") }</h2>
            <p role="status">{ said(&page, report.compared.as_ref()) }{ " " }{ page.say("trial-counts-not") }</p>
            if let Some(compared) = &report.compared { { moves(&page, compared, &all) } }
            <p class="acts">
                <button type="button" class="btn" id="trial-keep" onclick={step(Step::Keep)}>{ page.say("trial-keep") }</button>
                <button type="button" class="btn" id="trial-discard" onclick={step(Step::Discard)}>{ page.say("trial-discard") }</button>
                <a class="act" href="#sheet" onclick={go}>{ page.say(word) }</a>
            </p>
        </div></section>
    }
}

/// That something is tried out, and who moves by it; none while nothing is.
pub fn in_short(page: &Page) -> Option<(String, String)> {
    page.state.trial.as_ref().map(|_| (page.say("trial-short"), said(page, page.state.report.compared.as_ref())))
}

fn said(page: &Page, compared: Option<&Compared>) -> String {
    match compared {
        None => page.say("trial-not-known"),
        Some(it) if it.n_moved == 0 => page.say("trial-nobody"),
        Some(it) => page.say_with(
            "trial-moved",
            [
                ("n", Arg::Number(it.n_moved)),
                ("same", Arg::Number(it.n_same)),
                ("better", Arg::Number(it.n_better)),
                ("worse", Arg::Number(it.n_worse)),
            ],
        ),
    }
}

fn moves(page: &Page, compared: &Compared, all: &UseStateHandle<bool>) -> Html {
    if compared.moves.is_empty() {
        return Html::default();
    }
    let shown = if **all { compared.moves.len() } else { OPEN.min(compared.moves.len()) };
    let rest = (compared.moves.len() - shown) as u64;
    let more = {
        let all = all.clone();
        move |_| all.set(true)
    };
    let head = |id: &str| html! { <th scope="col" role="columnheader">{ page.say(id) }</th> };
    html! {<>
        <table class="tbl fold" role="table">
            <caption>{ page.say("trial-caption") }</caption>
            <thead role="rowgroup"><tr role="row">
                { head("trial-who") }<th scope="col" role="columnheader" class="num">{ page.say("table-people") }</th>
                { head("trial-before") }{ head("trial-after") }
            </tr></thead>
            <tbody role="rowgroup">{ for compared.moves.iter().take(shown).enumerate().map(|(at, it)| row(page, it, at)) }</tbody>
        </table>
        if rest > 0 {
            <p><button type="button" class="btn sm" onclick={more}>
                { page.say_with("table-more", [("n", Arg::Number(rest))]) }
            </button></p>
        }
    </>}
}

fn row(page: &Page, it: &MoveReport, at: usize) -> Html {
    let languages = phrases::languages(page, it.languages.iter().map(|(tag, _)| tag.as_deref()));
    html! {
        <tr role="row" key={at}>
            <th scope="row" role="rowheader">{ languages }</th>
            <td role="cell" class="num">{ page.words.number(it.n_users) }</td>
            <td role="cell" class="full gets">{ side(page, "trial-before", it.before.as_ref()) }</td>
            <td role="cell" class="full gets">
                { side(page, "trial-after", it.after.as_ref()) }
                if it.only_words { <span class="gloss">{ page.say("trial-only-words") }</span> }
            </td>
        </tr>
    }
}

/// What people get on one side; on a narrow screen its heading stands before it.
fn side(page: &Page, head: &str, gets: Option<&Gets>) -> Html {
    let head = html! { <span class="gloss on-fold">{ page.say(head) }</span> };
    let Some(gets) = gets else {
        return html! {<>{ head }<Status verdict="left-out" /></>};
    };
    html! {<>
        { head }
        { mails(page, &gets.mails) }
        <Status verdict={gets.verdict.clone()} />
        if gets.mails.len() > 1 { <span class="gloss">{ page.say("table-possible") }</span> }
    </>}
}
