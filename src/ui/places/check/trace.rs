//! What was looked at, in order, and where it ended.

use yew::prelude::*;

use crate::report::TraceLine;
use crate::ui::components::icon::Icon;
use crate::ui::components::status::{shape, tone};
use crate::ui::strings::use_page;

/// What a trace is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TraceProps {
    /// Its lines.
    pub lines: Vec<TraceLine>,
    /// The verdict of what was found.
    pub verdict: AttrValue,
}

/// A numbered list of questions and answers.
#[component]
pub(super) fn Trace(props: &TraceProps) -> Html {
    let page = use_page();
    let bad = tone(&props.verdict, false) == "wrong";
    let line = |(at, line): (usize, &TraceLine)| {
        let class = classes!(line.decided.then_some("stop"), line.never.then_some("never"));
        html! {
            <li key={at} {class}>
                <span class="q">{ page.line(&line.question) }</span>
                <span class="a">
                    if line.decided { <Icon name={shape(&props.verdict)} />{ " " } }
                    { page.line(&line.answer) }
                </span>
            </li>
        }
    };
    if props.lines.is_empty() {
        return Html::default();
    }
    html! { <ol class={classes!("trace", bad.then_some("bad"))}>{ for props.lines.iter().enumerate().map(line) }</ol> }
}
