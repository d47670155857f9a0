//! The headline again, on one line: it shows at the top once the headline itself has gone out of sight.

use yew::prelude::*;

use super::go;
use super::headline::{Said, said};
use super::icon::Icon;
use super::trial;
use crate::ui::state::Place;
use crate::ui::strings::use_page;

/// The answer as it is now, or what is tried out, where it changes by what people do further down. It is pressed to go
/// back to it, and it is told to those who do not see it change.
#[component]
pub fn Now() -> Html {
    let page = use_page();
    if !matches!(page.state.place, Place::Prepare | Place::SignOff) {
        return Html::default();
    }
    let Said { lead, rest, tone, shape, .. } = said(&page);
    // What is tried out is changed far below: who moves by it is in sight, too.
    let trying = trial::in_short(&page);
    let goal = if trying.is_some() { "trial" } else { "headline" };
    let is_told = page.state.reading.is_none() && trying.is_none();
    let (lead, rest, tone, shape) = match trying {
        Some((trying, moves)) => (Some(trying), Some(moves), None, None),
        None => (lead, rest, tone, shape),
    };
    let text = [lead.clone(), rest.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    // How far the reading is, is told often enough by the card, and who moves where it is written in full.
    let told = if is_told { text } else { String::new() };
    html! {<>
        <div class="now" aria-hidden="true">
            <button type="button" tabindex="-1" class={classes!(tone)} onclick={go::within(goal)}>
                <span><b class="mark">if let Some(name) = shape { <Icon {name} /> }{ lead }</b>{ " " }{ rest }</span>
            </button>
        </div>
        <p class="hide" role="status">{ told }</p>
    </>}
}
