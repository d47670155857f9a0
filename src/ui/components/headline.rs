//! The one sentence on top, always true: the answer, or the one thing that is missing.

use yew::prelude::*;

use super::asked::Asked;
use super::go;
use super::icon::Icon;
use super::phrases::maybe;
use super::reading::Progress;
use crate::engine::Query;
use crate::finding::Arg;
use crate::report::{Headline as Spoken, languages_without_mail};
use crate::ui::effects::Command;
use crate::ui::state::{Place, State};
use crate::ui::strings::{Page, use_page};

/// The headline, its second line, and the one deed that it names.
#[component]
pub fn Headline() -> Html {
    let page = use_page();
    let Said { state, lead, rest, second, tone, shape } = said(&page);
    if page.state.place == Place::Start && state == "start" {
        return hero(lead, rest, second);
    }
    let marked = lead.is_some();
    html! {
        <section class={classes!("row", "verdict", tone)} aria-labelledby="headline">
            <div class="say">
                <h1 id="headline" tabindex="-1">
                    if let Some(lead) = lead {
                        <span class="mark">if let Some(name) = shape { <Icon {name} /> }{ lead }</span>{ " " }
                    }
                    { rest.or_else(|| (!marked).then(|| page.say("headline-waiting"))) }
                </h1>
                if let Some(second) = second { <p class="lede">{ second }</p> }
                <Progress />
                { deeds(&page, &state) }
            </div>
            if page.state.place == Place::Check { <div class="notes"><Asked /></div> }
        </section>
    }
}

/// What the headline says.
pub(super) struct Said {
    /// Its state.
    pub(super) state: String,
    /// What is bold.
    pub(super) lead: Option<String>,
    /// The rest of the sentence.
    pub(super) rest: Option<String>,
    /// What it rests on.
    pub(super) second: Option<String>,
    /// `wrong`, `good` or neither.
    pub(super) tone: Option<&'static str>,
    /// The shape before it.
    pub(super) shape: Option<&'static str>,
}

/// What the headline says now.
pub(super) fn said(page: &Page) -> Said {
    let Spoken { state, args, wrong } = spoken(&page.state);
    let part = |suffix: &str| maybe(page.words.say(&format!("headline-{state}{suffix}"), &args));
    let good = matches!(state.as_str(), "clear" | "decided" | "approved");
    let (tone, shape) = match (wrong, good) {
        (true, _) => (Some("wrong"), Some("tri")),
        (false, true) => (Some("good"), Some("ok")),
        (false, false) => (None, None),
    };
    Said { lead: part(".lead"), rest: part(""), second: part(".second"), tone, shape, state }
}

/// The first screen's: the question large, the rest below it.
fn hero(lead: Option<String>, rest: Option<String>, second: Option<String>) -> Html {
    html! {
        <section class="row verdict hero" aria-labelledby="headline">
            <div class="wide">
                <h1 id="headline" tabindex="-1">{ lead }</h1>
                <p class="lede">{ rest }</p>
                if let Some(second) = second { <p class="quiet">{ second }</p> }
            </div>
        </section>
    }
}

/// The headline that holds now: the page knows first that a list is being read or was changed.
fn spoken(state: &State) -> Spoken {
    let of = |name: &str, args: Vec<(&'static str, Arg)>, wrong: bool| Spoken {
        state: name.to_owned(),
        args: args.into_iter().map(|(key, value)| (key.into(), value)).collect(),
        wrong,
    };
    if let Some(reading) = &state.reading {
        let missing = languages_without_mail(&reading.languages, &state.setup, &state.report.mails.texts);
        return of("reading", vec![("n", Arg::Number(reading.rows)), ("missing-n", Arg::Number(missing))], false);
    }
    if state.file_changed {
        let name = state.report.list.as_ref().map(|list| list.name.clone()).unwrap_or_default();
        return of("file-changed", vec![("name", Arg::Text(name))], true);
    }
    if state.report.headline.state.is_empty() {
        return of("start", Vec::new(), false);
    }
    state.report.headline.clone()
}

fn deeds(page: &Page, state: &str) -> Html {
    let place = page.state.place;
    let to = |to: Place, anchor: &'static str, id: &str, main: bool| {
        let class = if main { "btn main" } else { "act" };
        html! { <button type="button" {class} onclick={go::to(page, to, anchor)}>{ page.say(id) }</button> }
    };
    let inner = match (state, place) {
        ("half-done", Place::Check | Place::SignOff | Place::HandOver) => {
            to(Place::Prepare, "card-panel", "deed-prepare", true)
        }
        ("different-message" | "other-language" | "mixed" | "nothing", Place::Check) => html! {<>
            if state == "different-message" && page.state.is_example {
                <button type="button" class="btn main" onclick={page.run.reform(|_: MouseEvent| Command::AddExampleTexts)}>
                    { page.say("deed-example-texts") }
                </button>
                { to(Place::Prepare, "card-mail", "deed-add-texts", false) }
            } else {
                { to(Place::Prepare, "card-mail", "deed-add-texts", true) }
            }
            <a class="act" href="#ways" onclick={go::within("ways")}>{ page.say("deed-all-ways") }</a>
        </>},
        ("different-message" | "other-language" | "mixed" | "nothing", Place::Prepare) => {
            to(Place::Check, "headline", "deed-see-check", true)
        }
        ("not-known", Place::Check | Place::Prepare | Place::SignOff) => {
            let copy = page.run.reform({
                let lang = page.state.lang.clone();
                move |_: MouseEvent| Command::Copy(Query::Questions { lang: lang.clone() })
            });
            html! { <button type="button" class="btn main" onclick={copy}>{ page.say("deed-copy-questions") }</button> }
        }
        ("no-language", Place::Check) => to(Place::Prepare, "card-mail", "deed-no-language", true),
        ("clear" | "decided" | "expired" | "blind-spot", Place::Check | Place::Prepare) => {
            to(Place::SignOff, "headline", "deed-sign-off", true)
        }
        ("approved", Place::Check | Place::SignOff | Place::Prepare) => {
            to(Place::HandOver, "headline", "deed-hand-over", true)
        }
        _ => return Html::default(),
    };
    html! { <p class="acts">{ inner }</p> }
}
