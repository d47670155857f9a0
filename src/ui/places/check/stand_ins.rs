//! Made-up people to test with: how many, what they take of the rule, what each would get, and their file.

use crate::ui::components::gets;
use yew::prelude::*;

use crate::engine::Query;
use crate::finding::Arg;
use crate::report::{StandInReport, StandInsReport};
use crate::resolution::Because;
use crate::ui::components::status::Status;
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page};

/// The plain table.
const CSV: &str = "csv";

/// The section.
#[component]
pub(super) fn StandIns() -> Html {
    let page = use_page();
    let make = page.run.reform(|_: MouseEvent| Command::Ask(Query::StandIns));
    html! {
        <section class="row" aria-labelledby="stand-ins"><div class="wide stack">
            <h2 id="stand-ins">{ page.say("stand-ins-title") }</h2>
            <p>{ page.say("stand-ins-about") }</p>
            if let Some(made) = page.state.stand_ins.as_deref() {
                { answer(&page, made) }
            } else {
                <p class="acts"><button type="button" class="btn" onclick={make}>{ page.say("stand-ins-make") }</button></p>
            }
        </div></section>
    }
}

fn answer(page: &Page, made: &StandInsReport) -> Html {
    let head = |id: &str| html! { <th scope="col" role="columnheader">{ page.say(id) }</th> };
    let n = made.people.len() as u64;
    html! {<>
        <div class="note" role="status">{ for made.says.iter().map(|line| html! { <p>{ page.line(line) }</p> }) }</div>
        <p class="acts">
            if made.form != CSV { { take(page, &made.form, true) } }
            { take(page, CSV, made.form == CSV) }
        </p>
        <p class="holds">{ page.say_with("download-stand-ins", [("n", Arg::Number(n))]) }</p>
        <table class="tbl fold" role="table">
            <caption>{ page.say("stand-ins-caption") }</caption>
            <thead role="rowgroup"><tr role="row">
                { head("stand-ins-who") }{ head("stand-ins-written") }{ head("table-gets") }{ head("table-result") }{ head("stand-ins-shows") }
            </tr></thead>
            <tbody role="rowgroup">{ for made.people.iter().map(|it| row(page, it)) }</tbody>
        </table>
        if !made.not_taken.is_empty() {
            <details>
                <summary>{ page.say("stand-ins-not-taken") }</summary>
                <ul>
                    { for made.not_taken.iter().map(|it| html! {
                        <li>
                            <span class="asis">{ &it.branch }</span>{ " " }
                            <span class="quiet small">{ page.say(because(it.because)) }</span>
                        </li>
                    }) }
                </ul>
            </details>
        }
    </>}
}

fn take(page: &Page, form: &str, main: bool) -> Html {
    let query = Query::StandInsFile { form: form.to_owned() };
    let download = page.run.reform(move |_: MouseEvent| Command::Download(query.clone()));
    let system = page.state.report.system.as_ref().map(|it| it.name.clone()).unwrap_or_default();
    let said = if form == CSV {
        page.say("stand-ins-take-csv")
    } else {
        page.say_with("stand-ins-take-import", [("system", Arg::Text(system))])
    };
    html! { <button type="button" class={classes!("btn", main.then_some("main"))} onclick={download}>{ said }</button> }
}

fn row(page: &Page, it: &StandInReport) -> Html {
    let shows: Vec<String> = it.shows.iter().map(|line| page.line(line)).collect();
    html! {
        <tr role="row" key={it.address.clone()}>
            <th scope="row" role="rowheader" class="full"><bdi>{ &it.name }</bdi><span class="gloss">{ &it.address }</span></th>
            <td role="cell">
                if it.locale.is_empty() {
                    <span class="quiet">{ page.say("empty-value") }</span>
                } else {
                    <span class="asis">{ &it.locale }</span>
                }
            </td>
            <td role="cell" class="full gets">
                { gets::mails(page, &it.mails) }
            </td>
            <td role="cell" class="full"><Status verdict={it.verdict.clone()} /></td>
            <td role="cell" class="full quiet small">{ shows.join("; ") }</td>
        </tr>
    }
}

fn because(because: Because) -> &'static str {
    match because {
        Because::Answer => "stand-ins-because-answer",
        Because::Text => "stand-ins-because-text",
        Because::Nobody => "stand-ins-because-nobody",
    }
}
