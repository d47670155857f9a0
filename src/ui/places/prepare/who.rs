//! In: the list as understood, if there is one. Out: the card "Who?".

use yew::prelude::*;

use super::facts::Facts;
use super::files::Pick;
use super::left_out::LeftOutRules;
use super::population::Population;
use super::repairs::Repairs;
use super::rows::FirstRows;
use super::second::SecondList;
use super::ways_in::{CountPeople, PasteList};
use crate::finding::Arg;
use crate::ui::effects::Command;
use crate::ui::places::start::{LISTS, opens};
use crate::ui::state::Reading;
use crate::ui::strings::{Page, use_page};

/// Who would be written to.
#[component]
pub(super) fn Who() -> Html {
    let page = use_page();
    let counts = page.state.report.list.as_ref().is_some_and(|list| super::facts::is_counts(&list.reading));
    let known = page.state.report.list.is_some();
    html! {
        <>
            if let Some(reading) = &page.state.reading { { progress(&page, reading) } }
            if known {
                if !counts { <Facts /> <SecondList /> <FirstRows /> }
                <Repairs />
                if !counts { <LeftOutRules /> }
                <Population />
            }
            <section class="row" aria-labelledby="ways-in">
                <div class="say">
                    <h3 id="ways-in">{ page.say(if known { "prepare-another-list" } else { "prepare-open-list" }) }</h3>
                    <WaysIn />
                </div>
                <div class="notes"><aside class="note">
                    <p class="head">{ page.say("prepare-list-stays") }</p>
                    <p>{ page.say("prepare-list-stays-about") }</p>
                </aside></div>
            </section>
        </>
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Way {
    Paste,
    Counts,
}

/// All ways to say who: a file, a pasted table, numbers, the example.
#[component]
fn WaysIn() -> Html {
    let page = use_page();
    let way = use_state(|| None::<Way>);
    let toggle = |chosen: Way| {
        let way = way.clone();
        move |_| way.set((*way != Some(chosen)).then_some(chosen))
    };
    let example = {
        let page = page.clone();
        move |_| page.run.emit(Command::OpenExample)
    };
    let close = {
        let way = way.clone();
        Callback::from(move |()| way.set(None))
    };
    html! {
        <>
            <div class="drop">
                <Pick id="list-file" label={page.say("prepare-choose-list")} accept={LISTS} on_files={opens(&page)} />
                <p class="quiet">{ page.say("prepare-drop-list") }</p>
            </div>
            <p class="acts">
                <button type="button" class="act" aria-expanded={(*way == Some(Way::Paste)).to_string()}
                    onclick={toggle(Way::Paste)}>{ page.say("prepare-way-paste") }</button>
                <button type="button" class="act" aria-expanded={(*way == Some(Way::Counts)).to_string()}
                    onclick={toggle(Way::Counts)}>{ page.say("prepare-way-counts") }</button>
                <button type="button" class="act" onclick={example}>{ page.say("start-example") }</button>
            </p>
            if *way == Some(Way::Paste) { <PasteList on_done={close.clone()} /> }
            if *way == Some(Way::Counts) { <CountPeople on_done={close} /> }
        </>
    }
}

fn progress(page: &Page, reading: &Reading) -> Html {
    let stop = {
        let page = page.clone();
        move |_| page.run.emit(Command::CancelList)
    };
    let said = page.say_with(
        "prepare-reading",
        [("file", Arg::Text(reading.name.clone())), ("people", Arg::Number(reading.rows))],
    );
    html! {
        <section class="row" aria-label={page.say("prepare-reading-label")}><div class="say">
            <p>{ said }</p>
            <progress aria-label={page.say("prepare-reading-label")} max={reading.size.map(|size| size.to_string())}
                value={reading.size.map(|_| reading.bytes.to_string())}></progress>
            <p class="acts"><button type="button" class="btn" onclick={stop}>{ page.say("prepare-stop") }</button></p>
        </div></section>
    }
}
