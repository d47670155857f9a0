//! The findings, in the margin of the picture: one note per kind, blocking first.

use yew::prelude::*;

use crate::finding::{Arg, Finding, Severity};
use crate::signoff::dismissal;
use crate::ui::components::finding::{FindingNote, kinds};
use crate::ui::strings::use_page;

/// How many notes stand open.
const OPEN: usize = 4;

/// The findings; what goes beyond the first few is behind a fold.
#[component]
pub(super) fn Notes() -> Html {
    let page = use_page();
    let (accepted, open): (Vec<&Finding>, Vec<&Finding>) =
        page.state.report.findings.iter().partition(|it| dismissal(&page.state.record, it).is_some());
    let kinds = kinds(&open);
    let note = |at: usize| {
        let number = (kinds[at][0].severity == Severity::Block).then_some(at as u32 + 1);
        let others: Vec<Finding> = kinds[at][1..].iter().map(|finding| (*finding).clone()).collect();
        html! { <FindingNote key={at} finding={kinds[at][0].clone()} {others} {number} /> }
    };
    let open = kinds.len().min(OPEN);
    html! {
        <div class="notes">
            { for (0..open).map(note) }
            if kinds.len() > open {
                <details>
                    <summary>{ page.say_with("notes-more", [("n", Arg::Number((kinds.len() - open) as u64))]) }</summary>
                    <div class="notes">{ for (open..kinds.len()).map(note) }</div>
                </details>
            }
            if !accepted.is_empty() {
                <details>
                    <summary>{ page.say_with("accept-done", [("n", Arg::Number(accepted.len() as u64))]) }</summary>
                    <ul>{ for accepted.iter().map(|it| html! { <li>{ page.words.finding(it).sentence }</li> }) }</ul>
                </details>
            }
        </div>
    }
}
