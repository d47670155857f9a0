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
    let spoken = spoken(&page.state);
    let part = |suffix: &str| maybe(page.words.say(&format!("headline-{}{suffix}", spoken.state), &spoken.args));
    let good = matches!(spoken.state.as_str(), "clear" | "decided" | "approved");
    if page.state.place == Place::Start && spoken.state == "start" {
        return hero(part(".lead"), part(""), part(".second"));
    }
    let class = classes!("row", "verdict", spoken.wrong.then_some("wrong"), good.then_some("good"));
    let shape = if spoken.wrong { Some("tri") } else { good.then_some("ok") };
    let lead = part(".lead");
    let marked = lead.is_some();
    html! {
        <section {class} aria-labelledby="headline">
            <div class="say">
                <h1 id="headline" tabindex="-1">
                    if let Some(lead) = lead {
                        <span class="mark">if let Some(name) = shape { <Icon {name} /> }{ lead }</span>{ " " }
                    }
                    { part("").or_else(|| (!marked).then(|| page.say("headline-waiting"))) }
                </h1>
                if let Some(second) = part(".second") { <p class="lede">{ second }</p> }
                <Progress />
                { deeds(&page, &spoken.state) }
            </div>
            if page.state.place == Place::Check { <div class="notes"><Asked /></div> }
        </section>
    }
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
        ("not-known", Place::Check | Place::Prepare) => {
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
