//! In: a report. Out: who gets what, why, and what can be done about it.

mod assumed;
mod bands;
mod card;
mod cards;
mod layout;
pub(in crate::ui) mod mail_of;
mod matrix;
mod notes;
mod people;
mod people_filters;
mod people_table;
mod person;
mod picture;
mod settings;
mod sheet;
mod stand_ins;
mod switch;
mod table;
mod trace;
mod ways;
mod what_if;
mod why;

use yew::prelude::*;

use crate::ui::components::{go, proofs::Proofs};
use crate::ui::state::Place;
use crate::ui::strings::use_page;

/// The Check place.
#[component]
pub fn Check() -> Html {
    let page = use_page();
    let report = &page.state.report;
    if report.groups.is_empty() {
        return html! {
            <section class="row"><div class="say">
                <p class="lede">{ page.say(if report.missing.is_empty() { "check-nobody" } else { "check-empty" }) }</p>
                <p><a class="act" href="#prepare" onclick={go::to(&page, Place::Prepare, "card-panel")}>
                    { page.say("check-to-prepare") }
                </a></p>
            </div></section>
        };
    }
    html! {<>
        <assumed::Assumed />
        <picture::Picture />
        <cards::Cards />
        <why::Whys />
        <ways::Ways />
        <what_if::WhatIf />
        <switch::Switch />
        <matrix::Matrix />
        if report.list.is_some() { <people::People /> }
        <stand_ins::StandIns />
        <Proofs />
    </>}
}
