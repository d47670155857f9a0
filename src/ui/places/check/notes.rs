//! The findings, in the margin of the picture.

use yew::prelude::*;

use crate::finding::Severity;
use crate::ui::components::finding::FindingNote;
use crate::ui::strings::use_page;

/// How many notes stand open.
const OPEN: usize = 4;

/// The findings, blocking first; the rest behind a fold.
#[component]
pub(super) fn Notes() -> Html {
    let page = use_page();
    let findings = &page.state.report.findings;
    let note = |at: usize| {
        let finding = findings[at].clone();
        let number = (finding.severity == Severity::Block).then_some(at as u32 + 1);
        html! { <FindingNote key={at} {finding} {number} /> }
    };
    let open = findings.len().min(OPEN);
    html! {
        <div class="notes">
            { for (0..open).map(note) }
            if findings.len() > open {
                <details>
                    <summary>{ page.say_with("notes-more", [("n", crate::finding::Arg::Number((findings.len() - open) as u64))]) }</summary>
                    <div class="notes">{ for (open..findings.len()).map(note) }</div>
                </details>
            }
        </div>
    }
}
