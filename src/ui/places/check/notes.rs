//! The findings, in the margin of the picture: one note per kind, blocking first.

use yew::prelude::*;

use crate::finding::{Arg, Finding, Severity};
use crate::ui::components::finding::FindingNote;
use crate::ui::strings::use_page;

/// How many notes stand open.
const OPEN: usize = 4;

/// The findings; what goes beyond the first few is behind a fold.
#[component]
pub(super) fn Notes() -> Html {
    let page = use_page();
    let kinds = kinds(&page.state.report.findings);
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
        </div>
    }
}

/// Findings of one code together, in the order in which the first of each stands.
fn kinds(findings: &[Finding]) -> Vec<Vec<&Finding>> {
    let mut kinds: Vec<Vec<&Finding>> = Vec::new();
    for finding in findings {
        match kinds.iter_mut().find(|kind| kind[0].code == finding.code && kind[0].severity == finding.severity) {
            Some(kind) => kind.push(finding),
            None => kinds.push(vec![finding]),
        }
    }
    kinds
}
