//! The legend, the language of the page, undo, and the way to delete everything.

use yew::prelude::*;

use super::status::Status;
use crate::ui::effects::Command;
use crate::ui::state::Action;
use crate::ui::strings::{Page, use_page};

const VERDICTS: [&str; 6] = ["intended", "other-language", "different-message", "mixed", "nothing", "unknown"];
const TONGUES: [(&str, &str); 4] = [("en", "English"), ("de", "Deutsch"), ("fr", "Français"), ("it", "Italiano")];

/// The footer.
#[component]
pub fn Foot() -> Html {
    let page = use_page();
    let asks = use_state(|| false);
    let undo = {
        let page = page.clone();
        move |_| page.act(Action::Undo)
    };
    let ask = {
        let asks = asks.clone();
        move |_| asks.set(true)
    };
    let keep = {
        let asks = asks.clone();
        move |_| asks.set(false)
    };
    let delete = {
        let (asks, run) = (asks.clone(), page.run.clone());
        move |_| {
            asks.set(false);
            run.emit(Command::DeleteEverything);
        }
    };
    html! {
        <footer class="foot">
            <ul class="key" aria-label={page.say("key")}>
                { for VERDICTS.iter().map(|verdict| html! { <li key={*verdict}><Status verdict={*verdict} /></li> }) }
            </ul>
            <div class="tongues" role="group" aria-labelledby="tongues">
                <span id="tongues">{ page.say("this-page-in") }</span>
                { for TONGUES.iter().map(|(tag, name)| tongue(&page, tag, name)) }
            </div>
            if !page.state.undo.is_empty() {
                <button type="button" class="btn sm" onclick={undo}>{ page.say("undo") }</button>
            }
            if *asks {
                <span role="alert">{ page.say("delete-sure") }</span>
                <button type="button" class="btn sm main" onclick={delete}>{ page.say("delete-yes") }</button>
                <button type="button" class="btn sm" onclick={keep}>{ page.say("delete-no") }</button>
            } else {
                <button type="button" class="btn sm" onclick={ask}>{ page.say("delete-everything") }</button>
            }
        </footer>
    }
}

fn tongue(page: &Page, tag: &'static str, name: &'static str) -> Html {
    let current = (page.state.lang == tag).then_some("true");
    let speak = {
        let page = page.clone();
        move |_| page.act(Action::Speak(tag.to_owned()))
    };
    html! { <button type="button" key={tag} lang={tag} aria-current={current} onclick={speak}>{ name }</button> }
}
