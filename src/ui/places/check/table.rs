//! The picture's numbers, as a table.

use yew::prelude::*;

use crate::finding::Arg;
use crate::report::{Group, UnitReport};
use crate::ui::components::status::Status;
use crate::ui::components::{gets, phrases};
use crate::ui::strings::{Page, use_page};

/// How many rows stand open.
const OPEN: usize = 20;

/// Languages, people, what they would get, the result and the reason.
#[component]
pub(super) fn GroupTable() -> Html {
    let page = use_page();
    let all = use_state(|| false);
    let report = &page.state.report;
    let shown = if *all { report.groups.len() } else { report.groups.len().min(OPEN) };
    let rest = (report.groups.len() - shown) as u64;
    let more = {
        let all = all.clone();
        move |_| all.set(true)
    };
    let head = |id: &str, class: Option<&'static str>| html! { <th scope="col" role="columnheader" {class}>{ page.say(id) }</th> };
    html! {
        <div class="stack">
            <table class="tbl fold" role="table">
                <caption>{ page.say("table-caption") }</caption>
                <thead role="rowgroup"><tr role="row">
                    { head("table-language", None) }{ head("table-people", Some("num")) }{ head("table-gets", None) }
                    { head("table-result", None) }{ head("table-why", None) }
                </tr></thead>
                <tbody role="rowgroup">
                    { for report.groups.iter().take(shown).filter_map(|group| {
                        report.units.get(group.unit).map(|unit| row(&page, group, unit))
                    }) }
                </tbody>
            </table>
            if rest > 0 {
                <p><button type="button" class="btn sm" onclick={more}>
                    { page.say_with("table-more", [("n", Arg::Number(rest))]) }
                </button></p>
            }
        </div>
    }
}

fn row(page: &Page, group: &Group, unit: &UnitReport) -> Html {
    let settled = phrases::is_settled(unit);
    html! {
        <tr role="row" key={format!("{}:{}", group.language.as_deref().unwrap_or("-"), unit.id)}>
            <th scope="row" role="rowheader">{ phrases::narrow(page, group.language.as_deref()) }{ written(page, group) }</th>
            <td role="cell" class="num">{ page.words.number(group.n_users) }</td>
            <td role="cell" class="full gets">
                { gets::mails(page, &unit.mails) }
            </td>
            <td role="cell" class="full">
                <Status verdict={unit.verdict.clone()} {settled} />
                if !unit.certain { <span class="gloss">{ page.say("table-possible") }</span> }
                if settled { <span class="gloss">{ page.say(&format!("state-{}", unit.state)) }</span> }
            </td>
            <td role="cell" class="full quiet small">{ page.line(&group.why) }</td>
        </tr>
    }
}

/// As written, where that is more than the tag itself.
fn written(page: &Page, group: &Group) -> Html {
    let plain = group.written.len() == 1
        && group.language.as_deref() == group.written.first().map(|(written, _)| written.as_str());
    if plain || group.written.is_empty() {
        return Html::default();
    }
    let each = group.written.iter().take(3).map(|(written, n)| {
        let shown = if written.is_empty() { page.say("empty-value") } else { written.clone() };
        html! { <>{ " " }<span class="asis" title={phrases::people(page, *n)}>{ shown }</span></> }
    });
    html! { <span class="gloss">{ for each }if group.written.len() > 3 { { " …" } }</span> }
}
