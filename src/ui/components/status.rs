//! A status: a shape, a word, and only then a colour.

use yew::prelude::*;

use super::icon::Icon;
use crate::ui::strings::use_page;

/// What a status is given.
#[derive(Clone, PartialEq, Properties)]
pub struct StatusProps {
    /// The verdict in kebab case, or `left-out`.
    pub verdict: AttrValue,
    /// Whether a decision settled it: it keeps its shape and word, and loses the red.
    #[prop_or_default]
    pub settled: bool,
    /// Whether it stands on a card, filled.
    #[prop_or_default]
    pub tag: bool,
    /// Other words than the verdict's.
    #[prop_or_default]
    pub text: Option<AttrValue>,
}

/// A verdict as people see it.
#[component]
pub fn Status(props: &StatusProps) -> Html {
    let page = use_page();
    let text = props.text.clone().unwrap_or_else(|| page.say(&format!("verdict-{}", props.verdict)).into());
    let class = classes!("status", tone(&props.verdict, props.settled), props.tag.then_some("tag"));
    html! { <span {class}><Icon name={shape(&props.verdict)} /><span>{ text }</span></span> }
}

/// The shape of a verdict.
pub fn shape(verdict: &str) -> &'static str {
    match verdict {
        "intended" => "ok",
        "other-language" => "tro",
        "different-message" => "tri",
        "mixed" => "trh",
        "nothing" => "sq",
        "left-out" => "out",
        _ => "unk",
    }
}

/// The class of a verdict: `right`, `wrong`, `unk` or `settled`.
pub fn tone(verdict: &str, settled: bool) -> &'static str {
    match verdict {
        "intended" => "right",
        _ if settled => "settled",
        "left-out" => "settled",
        "other-language" | "different-message" | "mixed" | "nothing" => "wrong",
        _ => "unk",
    }
}
