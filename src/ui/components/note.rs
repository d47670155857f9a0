//! A note in the margin.

use yew::prelude::*;

/// What a note is given.
#[derive(Clone, PartialEq, Properties)]
pub struct NoteProps {
    /// Its heading.
    pub head: AttrValue,
    /// Whether something is wrong and still open.
    #[prop_or_default]
    pub wrong: bool,
    /// The number in the ring.
    #[prop_or_default]
    pub number: Option<u32>,
    /// What it says.
    #[prop_or_default]
    pub children: Html,
}

/// A correction in the margin, tied to its place by a rule.
#[component]
pub fn Note(props: &NoteProps) -> Html {
    let class = classes!("note", props.wrong.then_some("wrong"), props.wrong.then_some("tied"));
    html! {
        <div {class} role="note" aria-label={props.head.clone()}>
            <p class="head">
                if let Some(number) = props.number { <span class="ref" aria-hidden="true">{ number }</span> }
                <span>{ &props.head }</span>
            </p>
            { props.children.clone() }
        </div>
    }
}
