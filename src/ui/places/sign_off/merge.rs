//! In: another review of the same mailing, which somebody worked on at the same time. Out: both put together.

use yew::prelude::*;

use crate::engine::Merged;
use crate::finding::Arg;
use crate::ui::effects::Command;
use crate::ui::places::prepare::files::{Files, Pick};
use crate::ui::state::Action;
use crate::ui::strings::{Page, use_page};

/// Opens the other review, and shows where the two clash.
#[component]
pub(super) fn Merge() -> Html {
    let page = use_page();
    let run = page.run.clone();
    let on_files = Callback::from(move |files: Files| {
        if let Some((_, file)) = files.into_iter().next() {
            run.emit(Command::MergeReview(file));
        }
    });
    html! {
        <section class="row" aria-labelledby="sign-merge"><div class="say stack">
            <h2 id="sign-merge">{ page.say("merge-title") }</h2>
            <p>{ page.say("merge-about") }</p>
            <p class="acts"><Pick id="merge-review" label={page.say("merge-open")} accept=".json" {on_files} /></p>
            <div role="status">
                if let Some(told) = page.state.told.filter(|id| id.starts_with("merge-")) { <p><strong>{ page.say(told) }</strong></p> }
                if let Some(merged) = page.state.merged.as_deref() { { clashes(&page, merged) } }
            </div>
        </div></section>
    }
}

fn clashes(page: &Page, merged: &Merged) -> Html {
    let n = [("n", Arg::Number(merged.clashes.len() as u64))];
    html! {
        <div class="note wrong">
            <p class="head">{ page.say_with("merge-clash", n) }</p>
            <ul>{ for merged.clashes.iter().map(|line| html! { <li>{ page.line(line) }</li> }) }</ul>
            <p>{ page.say("merge-clash-about") }</p>
            <div class="acts">
                <button type="button" class="btn main" id="merge-take" onclick={page.on(|_: MouseEvent| Action::TakeMerged(true))}>{ page.say("merge-take") }</button>
                <button type="button" class="btn" onclick={page.on(|_: MouseEvent| Action::TakeMerged(false))}>{ page.say("merge-leave") }</button>
            </div>
        </div>
    }
}
