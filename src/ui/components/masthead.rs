//! The name of the page, and its promise.

use yew::prelude::*;

use super::go;
use super::icon::Icon;
use crate::ui::state::{Action, Place};
use crate::ui::strings::use_page;

/// The masthead.
#[component]
pub fn Masthead() -> Html {
    let page = use_page();
    let told = use_state(|| false);
    let home = {
        let page = page.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            page.act(Action::Go(Place::Start));
        }
    };
    let at_start = page.state.place == Place::Start;
    let tell = {
        let told = told.clone();
        move |_| if at_start { go::focus("privacy") } else { told.set(!*told) }
    };
    let expanded = (!at_start).then(|| told.to_string());
    let controls = (*told && !at_start).then_some("vow");
    html! {
        <header class="mast">
            <a class="wordmark" href="#start" onclick={home}><Icon name="reg" />{ "Sendproof" }</a>
            <p class="vow">
                <span>{ page.say("vow") }</span>
                <button type="button" class="btn plain" aria-expanded={expanded} aria-controls={controls} onclick={tell}>
                    { page.say("vow-check") }
                </button>
            </p>
            if *told && !at_start {
                <div id="vow" class="told">
                    <ol>
                        <li>{ page.say("vow-offline") }</li>
                        <li>{ page.say("vow-network") }</li>
                        <li>{ page.say("vow-engineers") }</li>
                    </ol>
                </div>
            }
        </header>
    }
}
