//! The table of people.

use yew::prelude::*;

use crate::engine::{PAGE, PersonRow};
use crate::finding::Arg;
use crate::ui::components::phrases;
use crate::ui::components::status::Status;
use crate::ui::strings::{Page, use_page, use_view};

/// What the table is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PeopleTableProps {
    /// Whether addresses are hidden.
    pub hide: bool,
    /// The row that is looked at.
    pub chosen: Option<u32>,
    /// Someone is to be looked at.
    pub on_choose: Callback<PersonRow>,
}

/// The people of this page of the table.
#[component]
pub(super) fn PeopleTable(props: &PeopleTableProps) -> Html {
    let (page, view) = (use_page(), use_view());
    let Some(people) = &view.people else { return html! { <p class="quiet">{ page.say("card-loading") }</p> } };
    if people.people.is_empty() {
        return html! { <p role="status">{ page.say("people-nobody") }</p> };
    }
    let first = u64::from(people.page) * PAGE + 1;
    let caption = page.say_with(
        "people-rows",
        [
            ("first", Arg::Number(first)),
            ("last", Arg::Number(first + people.people.len() as u64 - 1)),
            ("n", Arg::Number(people.n_users)),
        ],
    );
    let head = |id: &str| html! { <th scope="col" role="columnheader">{ page.say(id) }</th> };
    html! {<>
        <p class="hide" role="status">{ &caption }</p>
        <table class="tbl fold" role="table">
            <caption><small>{ &caption }</small></caption>
            <thead role="rowgroup"><tr role="row">
                { head("people-person") }{ head("people-written") }{ head("people-understood") }{ head("table-gets") }{ head("table-result") }
            </tr></thead>
            <tbody role="rowgroup">{ for people.people.iter().enumerate().map(|(at, person)| row(&page, props, person, at)) }</tbody>
        </table>
    </>}
}

/// A row has the key of its place: on another page of the table its cells are written anew, which is quicker than to make them.
fn row(page: &Page, props: &PeopleTableProps, person: &PersonRow, at: usize) -> Html {
    let choose = {
        let (on_choose, person) = (props.on_choose.clone(), person.clone());
        move |_: MouseEvent| on_choose.emit(person.clone())
    };
    let current = (props.chosen == Some(person.row)).then_some("true");
    let address = if props.hide { phrases::hidden(&person.address) } else { person.address.clone() };
    let named = !person.name.trim().is_empty();
    html! {
        <tr role="row" key={at} aria-current={current}>
            <th scope="row" role="rowheader" class="full">
                <button type="button" class="btn plain" onclick={choose}>{ phrases::person(page, person, props.hide) }</button>
                if named && !address.is_empty() { <span class="gloss">{ address }</span> }
            </th>
            <td role="cell">
                if person.locale_as_written.is_empty() {
                    <span class="quiet">{ page.say("empty-value") }</span>
                } else {
                    <span class="asis">{ &person.locale_as_written }</span>
                }
            </td>
            <td role="cell">{ page.language(person.language.as_deref()) }</td>
            <td role="cell" class="full">
                if let Some(subject) = &person.subject {
                    <span class="subj" lang={person.subject_language.clone()}>{ subject }</span>
                } else {
                    <span class="quiet">{ page.say(&format!("people-no-subject-{}", if person.verdict == "nothing" || person.verdict == "left-out" { "none" } else { "unknown" })) }</span>
                }
            </td>
            <td role="cell" class="full"><Status verdict={person.verdict.clone()} /></td>
        </tr>
    }
}
