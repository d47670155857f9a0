//! The four places, each with its state in words.

use yew::prelude::*;

use super::icon::Icon;
use super::phrases;
use crate::finding::Arg;
use crate::ui::state::{Action, Place, State};
use crate::ui::strings::{Page, use_page};

const PLACES: [(Place, &str); 4] = [
    (Place::Prepare, "prepare"),
    (Place::Check, "check"),
    (Place::SignOff, "sign-off"),
    (Place::HandOver, "hand-over"),
];

/// How a place stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Tone {
    Quiet,
    Yours,
    Wrong,
}

/// The step bar.
#[component]
pub fn StepBar() -> Html {
    let page = use_page();
    html! {
        <nav class="steps" aria-label={page.say("steps")}>
            <ol role="list">{ for PLACES.iter().enumerate().map(|(at, (place, id))| tab(&page, at + 1, *place, id)) }</ol>
        </nav>
    }
}

fn tab(page: &Page, number: usize, place: Place, id: &'static str) -> Html {
    let current = (page.state.place == place).then_some("step");
    let (words, tone) = state(page, place);
    let tone_class = match tone {
        Tone::Quiet => None,
        Tone::Yours => Some("yours"),
        Tone::Wrong => Some("wrong"),
    };
    let go = {
        let page = page.clone();
        move |event: MouseEvent| {
            event.prevent_default();
            page.act(Action::Go(place));
        }
    };
    html! {
        <li key={id}>
            <a href={format!("#{id}")} aria-current={current} onclick={go}>
                <span class="n">{ number }</span><span class="t">{ page.say(&format!("place-{id}")) }</span>
                <span class={classes!("st", tone_class)}>
                    if tone == Tone::Wrong { <Icon name="tri" />{ " " } }
                    { words }
                </span>
            </a>
        </li>
    }
}

fn state(page: &Page, place: Place) -> (String, Tone) {
    let here = &*page.state;
    let missing = here.report.missing.len() as u64;
    let begun = begun(here);
    match place {
        Place::Start => (String::new(), Tone::Quiet),
        Place::Prepare if !begun => (page.say("step-begin"), Tone::Quiet),
        Place::Prepare if missing > 0 => (page.say_with("step-missing", [("n", Arg::Number(missing))]), Tone::Yours),
        Place::Prepare => (page.say("step-complete"), Tone::Quiet),
        _ if !begun || missing > 0 => (page.say("step-not-yet"), Tone::Quiet),
        Place::Check => check(page),
        Place::SignOff if here.report.sign_off.complete => (page.say("step-complete"), Tone::Quiet),
        Place::SignOff => {
            let (done, of) = (here.report.sign_off.done, here.report.sign_off.of);
            (page.say_with("step-signed", [("done", Arg::Number(done)), ("of", Arg::Number(of))]), Tone::Quiet)
        }
        Place::HandOver if here.report.sign_off.complete => (page.say("step-ready"), Tone::Yours),
        Place::HandOver => (page.say("step-not-yet"), Tone::Quiet),
    }
}

fn check(page: &Page) -> (String, Tone) {
    let open: u64 = page.state.report.units.iter().filter(|unit| phrases::is_open(unit)).map(|unit| unit.n_users).sum();
    if open > 0 {
        return (page.say_with("step-open", [("n", Arg::Number(open))]), Tone::Wrong);
    }
    (page.say(if page.state.report.headline.wrong { "step-look" } else { "step-nothing-open" }), Tone::Quiet)
}

fn begun(state: &State) -> bool {
    let report = &state.report;
    report.list.is_some() || report.system.is_some() || !report.mails.messages.is_empty() || report.totals.n_users > 0
}
