//! In: batches with their days. Out: the months in which they lie, as calendars.

use std::collections::BTreeMap;

use yew::prelude::*;

use crate::finding::Arg;
use crate::plan::{Batch, Date};
use crate::ui::strings::Page;
use crate::words::args;

/// More months are not drawn: the list of batches says the same.
const MOST_MONTHS: usize = 6;

/// One calendar for each month with a batch.
pub(super) fn calendar(page: &Page, batches: &[Batch]) -> Html {
    let mut months: BTreeMap<(i64, u64), BTreeMap<u64, &Batch>> = BTreeMap::new();
    for batch in batches {
        let Some((year, month, day)) = batch.on.as_deref().and_then(Date::parse).map(Date::parts) else { continue };
        months.entry((year, month)).or_default().insert(day, batch);
    }
    html! {
        <div class="months">
            { for months.into_iter().take(MOST_MONTHS).map(|((year, month), batches)| one(page, year, month, &batches)) }
        </div>
    }
}

fn one(page: &Page, year: i64, month: u64, batches: &BTreeMap<u64, &Batch>) -> Html {
    let Some(first) = Date::parse(&format!("{year:04}-{month:02}-01")) else { return Html::default() };
    let blank = first.weekday() - 1;
    let days = (28..=31).take_while(|n| first.plus_days(n - 1).parts().1 == month).last().unwrap_or(28);
    let cells: Vec<Option<u64>> = (0..blank).map(|_| None).chain((1..=days).map(Some)).collect();
    let weekday = |n: u64| page.words.say("weekday", &args().number("weekday", n));
    let caption = page.words.say("month-of-year", &args().number("month", month).text("year", year.to_string()));
    html! {
        <table class="month" key={caption.clone()}>
            <caption>{ caption }</caption>
            <thead><tr>
                { for (1..=7).map(|n| html! { <th scope="col" abbr={weekday(n)}>{ weekday(n).chars().take(2).collect::<String>() }</th> }) }
            </tr></thead>
            <tbody>
                { for cells.chunks(7).map(|week| html! {
                    <tr>{ for (0..7).map(|at| cell(page, week.get(at).copied().flatten(), batches)) }</tr>
                }) }
            </tbody>
        </table>
    }
}

fn cell(page: &Page, day: Option<u64>, batches: &BTreeMap<u64, &Batch>) -> Html {
    let Some(day) = day else { return html! { <td></td> } };
    let Some(batch) = batches.get(&day) else { return html! { <td>{ day }</td> } };
    let said = [
        ("n", Arg::Number(batch.n_users)),
        ("number", Arg::Number(batch.number)),
        ("people", Arg::Text(page.words.number(batch.n_users))),
    ];
    html! {
        <td class="sent">
            { day }
            <b aria-hidden="true">{ page.words.number(batch.number) }{ "." }</b>
            <span class="n" aria-hidden="true">{ page.words.number(batch.n_users) }</span>
            <span class="hide">{ page.say_with("schedule-people-on", said) }</span>
        </td>
    }
}
