//! In: nothing. Out: the page: its shell, and the place where the person is.

use std::rc::Rc;

use yew::prelude::*;

use super::components::foot::Foot;
use super::components::go;
use super::components::headline::Headline;
use super::components::icon::Symbols;
use super::components::masthead::Masthead;
use super::components::now::Now;
use super::components::phrases::maybe;
use super::components::slug::Slug;
use super::components::step_bar::StepBar;
use super::components::summary::Summary;
use super::components::trial::Trial;
use super::effects::{Same, preferred_language, use_effects};
use super::places::{check, hand_over, prepare, sign_off, start};
use super::state::{Place, State, Store, View};
use super::strings::{Page, use_page};
use crate::words::Words;

/// The page.
#[component]
pub fn App() -> Html {
    let store = use_reducer(|| {
        let state = State { lang: preferred_language(), ..State::default() };
        Store { state: Rc::new(state), ..Store::default() }
    });
    let run = use_effects(&store);
    let words = use_memo(store.state.lang.clone(), |lang| Words::new(lang));
    // A handle always shows the newest store: what was drawn last can only be compared with what is taken out of it now.
    let view = Same(Rc::clone(&store.view));
    let page = Page { state: Rc::clone(&store.state), store: store.dispatcher(), run, words: Rc::clone(&words) };
    html! {
        <ContextProvider<Page> context={page}>
            <ContextProvider<Same<View>> context={view}><Shell /></ContextProvider<Same<View>>>
        </ContextProvider<Page>>
    }
}

/// What stands around every place.
#[component]
fn Shell() -> Html {
    let page = use_page();
    let place = page.state.place;
    use_title(&page);
    use_focus(place);
    let skip = |event: MouseEvent| {
        event.prevent_default();
        go::focus("sheet");
    };
    html! {<>
        <a class="skip" href="#sheet" onclick={skip}>{ page.say("skip") }</a>
        <Symbols />
        <div class="desk">
            <Masthead />
            if place != Place::Start { <StepBar /> }
            <main class="sheet" id="sheet" tabindex="-1" aria-busy={page.state.waiting.to_string()}>
                if place != Place::Start { <Slug /> }
                <Summary />
                <Trial />
                <Headline />
                <Now />
                { if page.state.trial.is_some() { while_trying(&page, place) } else { at(place) } }
            </main>
            <Foot />
        </div>
        <p class={if page.state.told.is_some() { "told" } else { "hide" }} role="status">
            { page.state.told.map(|told| page.say(told)).unwrap_or_default() }
        </p>
    </>}
}

/// What is only tried out is neither signed nor handed over.
fn while_trying(page: &Page, place: Place) -> Html {
    match place {
        Place::SignOff | Place::HandOver => {
            html! { <section class="row"><p class="say lede">{ page.say("trial-first") }</p></section> }
        }
        place => at(place),
    }
}

fn at(place: Place) -> Html {
    match place {
        Place::Start => html! { <start::Start /> },
        Place::Prepare => html! { <prepare::Prepare /> },
        Place::Check => html! { <check::Check /> },
        Place::SignOff => html! { <sign_off::SignOff /> },
        Place::HandOver => html! { <hand_over::HandOver /> },
    }
}

/// The window's title says the place and the answer.
#[hook]
fn use_title(page: &Page) {
    let name = match page.state.place {
        Place::Start => None,
        Place::Prepare => Some("place-prepare"),
        Place::Check => Some("place-check"),
        Place::SignOff => Some("place-sign-off"),
        Place::HandOver => Some("place-hand-over"),
    };
    let headline = &page.state.report.headline;
    let lead = maybe(page.words.say(&format!("headline-{}.lead", headline.state), &headline.args));
    let lead = lead.map(|lead| lead.trim_end_matches([':', '.', ' ', '\u{202F}', '\u{A0}']).to_owned());
    let parts: Vec<String> =
        [name.map(|id| page.say(id)), lead.filter(|_| name.is_some())].into_iter().flatten().collect();
    let title = if parts.is_empty() { "Sendproof".to_owned() } else { format!("{} – Sendproof", parts.join(": ")) };
    use_effect_with(title, |title| gloo::utils::document().set_title(&title.replace('\u{AD}', "")));
}

/// Whoever goes to another place begins at its headline.
#[hook]
fn use_focus(place: Place) {
    let before = use_mut_ref(|| place);
    use_effect_with(place, move |place| {
        if before.replace(*place) != *place {
            gloo::utils::window().scroll_to_with_x_and_y(0.0, 0.0);
            go::focus("headline");
        }
    });
}
