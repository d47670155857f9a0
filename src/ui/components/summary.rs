//! What could not be done, and why. It takes the focus when it appears.

use web_sys::HtmlElement;
use yew::prelude::*;

use super::finding::{place, said};
use crate::ui::state::Action;
use crate::ui::strings::use_page;

/// The error summary.
#[component]
pub fn Summary() -> Html {
    let page = use_page();
    let node = use_node_ref();
    {
        let node = node.clone();
        use_effect_with(page.state.refused.clone(), move |refused| {
            if !refused.is_empty()
                && let Some(element) = node.cast::<HtmlElement>()
            {
                let _ = element.focus();
            }
        });
    }
    if page.state.refused.is_empty() {
        return Html::default();
    }
    let items = page.state.refused.iter().enumerate().map(|(at, finding)| {
        let said = said(&page, finding);
        html! {
            <li key={at}>
                <strong>{ said.title }</strong>{ " " }{ said.sentence }{ " " }{ said.remedy }
                if let Some(place) = place(&page, finding) { { " " }<span class="asis">{ place }</span> }
            </li>
        }
    });
    let away = {
        let page = page.clone();
        move |_| page.act(Action::PutAway)
    };
    html! {
        <div class="summary" role="alert" tabindex="-1" ref={node} aria-labelledby="summary-head">
            <h2 id="summary-head">{ page.say("summary-head") }</h2>
            <ul>{ for items }</ul>
            <button type="button" class="btn sm" onclick={away}>{ page.say("summary-put-away") }</button>
        </div>
    }
}
