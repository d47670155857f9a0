//! What if? Another text, another answer or another system is tried out before it counts.

use yew::prelude::*;

use crate::engine::Trial;
use crate::ui::components::go;
use crate::ui::effects::Command;
use crate::ui::state::Place;
use crate::ui::strings::{Page, use_page};

/// Where something can be tried out.
#[component]
pub(super) fn WhatIf() -> Html {
    let page = use_page();
    if page.state.trial.is_some() {
        return Html::default();
    }
    html! {
        <section class="row" aria-labelledby="what-if"><div class="say stack">
            <h2 id="what-if" tabindex="-1">{ page.say("what-if-head") }</h2>
            <p>{ page.say("what-if-about") }</p>
            <p class="acts">
                <button type="button" class="btn" onclick={try_out(&page, "card-system")}>{ page.say("what-if-system") }</button>
                <button type="button" class="btn" onclick={try_out(&page, "card-mail")}>{ page.say("what-if-text") }</button>
                <a class="act" href="#switch" onclick={go::within("switch")}>{ page.say("what-if-language") }</a>
            </p>
        </div></section>
    }
}

/// Begins to try something out, at a card.
pub(super) fn try_out(page: &Page, card: &'static str) -> Callback<MouseEvent> {
    let (go, run) = (go::to(page, Place::Prepare, card), page.run.clone());
    let has_begun = page.state.trial.is_some();
    Callback::from(move |event: MouseEvent| {
        if !has_begun {
            run.emit(Command::Trial(Trial::Begin));
        }
        go.emit(event);
    })
}
