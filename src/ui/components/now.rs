//! The headline again, on one line: it shows at the top once the headline itself has gone out of sight.

use yew::prelude::*;

use super::go;
use super::headline::{Said, said};
use super::icon::Icon;
use crate::ui::state::Place;
use crate::ui::strings::use_page;

/// The answer as it is now, where it changes by what people do further down. It is pressed to go back to it, and it is
/// told to those who do not see it change.
#[component]
pub fn Now() -> Html {
    let page = use_page();
    if !matches!(page.state.place, Place::Prepare | Place::SignOff) {
        return Html::default();
    }
    let Said { lead, rest, tone, shape, .. } = said(&page);
    let text = [lead.clone(), rest.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    // How far the reading is, is told often enough by the card.
    let told = if page.state.reading.is_some() { String::new() } else { text };
    html! {<>
        <div class="now" aria-hidden="true">
            <button type="button" tabindex="-1" class={classes!(tone)} onclick={go::within("headline")}>
                <span><b class="mark">if let Some(name) = shape { <Icon {name} /> }{ lead }</b>{ " " }{ rest }</span>
            </button>
        </div>
        <p class="hide" role="status">{ told }</p>
    </>}
}
