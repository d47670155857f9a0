//! In: what is known so far. Out: three cards, in any order: who, which mail, what sends it.

pub(super) mod answers;
mod card;
mod facts;
pub(super) mod files;
mod kind;
mod languages;
mod left_out;
mod mail;
mod pasted;
mod placeholders;
mod platforms;
mod population;
mod questions;
mod repairs;
mod roles;
mod rows;
mod second;
mod segments;
mod system;
mod texts;
pub(super) mod ways_in;
mod who;

use web_sys::HtmlElement;
use yew::prelude::*;

use super::start::opens;
use crate::finding::Arg;
use crate::ui::effects::Command;
use crate::ui::state::{Action, Place};
use crate::ui::strings::{Page, use_page};
use card::Card;
use files::{Files, use_dropped};

/// The three cards.
#[component]
pub fn Prepare() -> Html {
    let page = use_page();
    let open = use_state(|| Card::ALL.into_iter().find(|card| card.is_missing(&page)).unwrap_or(Card::Who));
    let panel = use_node_ref();
    use_dropped(takes(&page, *open));
    let show = {
        let (open, panel) = (open.clone(), panel.clone());
        Callback::from(move |card: Card| {
            open.set(card);
            if let Some(panel) = panel.cast::<HtmlElement>() {
                let _ = panel.focus();
                panel.scroll_into_view();
            }
        })
    };
    let body = match *open {
        Card::Who => html! { <who::Who /> },
        Card::Mail => html! { <mail::Mail on_system={show.reform(|()| Card::System)} /> },
        Card::System => html! { <system::WhatSends /> },
    };
    let name = format!("card-{}", open.id());
    html! {
        <div class="prepare">
            <section class="row" aria-label={page.say("prepare-cards")}><div class="wide stack">
                if let Some(number) = page.state.setup.correction {
                        <p class="lede" id="is-correction">{ page.say_with("wave-is-correction", [("number", Arg::Number(number))]) }</p>
                    }
                <ul class="trio">
                    { for Card::ALL.into_iter().map(|card| tab(&page, card, *open, &open.setter())) }
                </ul>
            </div></section>
            <div class="panel" id="card-panel" tabindex="-1" role="region" aria-labelledby={name} ref={panel}>
                { body }
            </div>
            { onward(&page, *open, &show) }
        </div>
    }
}

fn tab(page: &Page, card: Card, open: Card, set: &UseStateSetter<Card>) -> Html {
    let (state, waits) = card.state(page);
    let set = set.clone();
    html! {
        <li key={card.id()}>
            <button type="button" id={format!("card-{}", card.id())} aria-expanded={(card == open).to_string()}
                aria-controls="card-panel" onclick={move |_| set.set(card)}>
                <span class="t">{ page.say(&format!("prepare-{}", card.id())) }</span>
                <span class={classes!("st", waits.then_some("ask-you"))}>{ state }</span>
            </button>
        </li>
    }
}

/// The one main button: the card that is still missing, else the answer.
fn onward(page: &Page, open: Card, show: &Callback<Card>) -> Html {
    let next = Card::ALL.into_iter().find(|card| *card != open && card.is_missing(page));
    let go = {
        let page = page.clone();
        move |_| page.act(Action::Go(Place::Check))
    };
    let see = page.say("prepare-see");
    html! {
        <section class="row onward" aria-label={page.say("prepare-onward")}><div class="wide">
            <p class="acts">
                if let Some(card) = next {
                    <button type="button" class="btn main" onclick={show.reform(move |_: MouseEvent| card)}>
                        { page.say(&format!("prepare-next-{}", card.id())) }
                    </button>
                    <button type="button" class="btn" onclick={go}>{ see }</button>
                } else {
                    <button type="button" class="btn main" onclick={go}>{ see }</button>
                }
            </p>
            if next.is_some() { <p class="quiet">{ page.say("prepare-see-early") }</p> }
        </div></section>
    }
}

/// What becomes of files that are dropped while a card is open.
fn takes(page: &Page, open: Card) -> Callback<Files> {
    let page_of = page.clone();
    match open {
        Card::Who => opens(page),
        Card::Mail => Callback::from(move |files: Files| page_of.run.emit(Command::OpenMails { files, stock: false })),
        Card::System => Callback::from(move |files: Files| {
            if let Some((_, file)) = files.into_iter().next() {
                page_of.run.emit(Command::OpenProfile(file));
            }
        }),
    }
}
