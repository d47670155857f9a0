//! The distinct outcomes side by side.

use yew::prelude::*;

use super::card::Card;
use crate::finding::Arg;
use crate::ui::strings::use_page;

/// How many cards are drawn at once; each one asks for its mail.
const AT_ONCE: usize = 8;

/// The mails as they would arrive.
#[component]
pub(super) fn Cards() -> Html {
    let page = use_page();
    let shown = use_state(|| AT_ONCE);
    let units = &page.state.report.units;
    let n = units.len();
    let rest = n.saturating_sub(*shown);
    let more = {
        let shown = shown.clone();
        move |_| shown.set(*shown + AT_ONCE)
    };
    let four = (n > 2).then_some("four");
    html! {
        <section class="row" aria-labelledby="as-they-arrive"><div class="wide">
            <h2 id="as-they-arrive">{ page.say("cards-head") }</h2>
            <p class="quiet">{ page.say_with("cards-lede", [("n", Arg::Number(n as u64))]) }</p>
            <p class="quiet small">{ page.say("proofs-about-one") }</p>
            <ul class={classes!("cards", four)}>
                { for units.iter().take(*shown).map(|unit| html! { <li key={unit.id.clone()}><Card unit={unit.clone()} /></li> }) }
            </ul>
            if rest > 0 {
                <p><button type="button" class="btn sm" onclick={more}>
                    { page.say_with("cards-more", [("n", Arg::Number(rest.min(AT_ONCE) as u64))]) }
                </button></p>
            }
        </div></section>
    }
}
