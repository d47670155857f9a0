//! The people of the list, one by one, with what each would get.

use web_sys::HtmlSelectElement;
use yew::prelude::*;

use super::mail_of::use_mail;
use super::people_filters::Filters;
use super::people_table::PeopleTable;
use super::person::Shown;
use super::switch;
use crate::engine::{PAGE, PersonRow, Query};
use crate::finding::Arg;
use crate::ui::components::icon::Icon;
use crate::ui::components::{go, phrases};
use crate::ui::state::{Look, View};
use crate::ui::strings::{Page, use_page, use_view};

/// Filters, the person who is looked at, and the table.
#[component]
pub(super) fn People() -> Html {
    let (page, looking) = (use_page(), use_view());
    let hide = use_state(|| true);
    let chosen = use_state(|| None::<PersonRow>);
    let row = chosen.as_ref().map(|person| person.row);
    let query = row.map(|row| Query::Mail { unit: None, nth: 0, row: Some(row), locale: None });
    let view = use_mail(&page, format!("row:{}", row.unwrap_or_default()), query);
    let other = use_state(|| None::<String>);
    let query = row.zip(other.as_ref()).map(|(row, locale)| Query::Mail {
        unit: None,
        nth: 0,
        row: Some(row),
        locale: Some(locale.clone()),
    });
    let key = format!("row:{}:{}", row.unwrap_or_default(), other.as_deref().unwrap_or_default());
    let as_other = use_mail(&page, key, query);
    let choose = {
        let chosen = chosen.clone();
        Callback::from(move |person: PersonRow| {
            chosen.set(Some(person));
            gloo::timers::callback::Timeout::new(60, || go::focus("person")).forget();
        })
    };
    let toggle = {
        let hide = hide.clone();
        Callback::from(move |()| hide.set(!*hide))
    };
    html! {
        <section class="row" aria-labelledby="people"><div class="wide">
            <h2 id="people">{ page.say("people-head") }</h2>
            <Filters hide={*hide} on_toggle={toggle} />
            if let Some(person) = chosen.as_ref() {
                <div class={classes!("beside", other.is_some().then_some("two"))}>
                    <Shown heading={phrases::person(&page, person, *hide)} view={view.filter(|_| row.is_some())} id="person" />
                    if let Some(locale) = other.as_ref() {
                        <Shown heading={switch::heading(&page, locale)} view={as_other} />
                    }
                </div>
                { with_another_language(&page, &other) }
                { neighbours(&page, &looking, person, &choose) }
            }
            <PeopleTable hide={*hide} chosen={row} on_choose={choose} />
            { pager(&page, &looking) }
        </div></section>
    }
}

/// The same person, if another language were written in the list: it is only looked at, and the list stays as it is.
fn with_another_language(page: &Page, other: &UseStateHandle<Option<String>>) -> Html {
    let choose = {
        let other = other.clone();
        move |event: Event| {
            let chosen = event.target_dyn_into::<HtmlSelectElement>().map(|select| select.value());
            other.set(chosen.filter(|it| it != NONE));
        }
    };
    html! {
        <div class="field">
            <label for="person-as">{ page.say("person-as") }</label>
            <select id="person-as" onchange={choose}>
                <option value={NONE} selected={other.is_none()}>{ page.say("person-as-is") }</option>
                { switch::options(page, &page.state.report.locales, other.as_deref()) }
            </select>
        </div>
    }
}

/// No other language; an empty one can be written in a list.
const NONE: &str = "\u{2014}";

/// The people before and after, on this page of the table.
fn neighbours(page: &Page, looking: &View, person: &PersonRow, choose: &Callback<PersonRow>) -> Html {
    let Some(people) = &looking.people else { return Html::default() };
    let at = people.people.iter().position(|other| other.row == person.row);
    let step = |to: Option<usize>, icon: &'static str, id: &str| {
        let other = to.and_then(|to| people.people.get(to)).cloned();
        let disabled = other.is_none();
        let choose = choose.clone();
        let onclick = move |_: MouseEvent| {
            if let Some(other) = other.clone() {
                choose.emit(other);
            }
        };
        html! {
            <button type="button" class="btn sm" {onclick} aria-disabled={disabled.then_some("true")}>
                if icon == "prev" { <Icon name={icon} /> }
                { page.say(id) }
                if icon == "next" { <Icon name={icon} /> }
            </button>
        }
    };
    html! {
        <p class="acts">
            { step(at.and_then(|at| at.checked_sub(1)), "prev", "person-before") }
            { step(at.map(|at| at + 1), "next", "person-after") }
        </p>
    }
}

fn pager(page: &Page, looking: &View) -> Html {
    let Some(people) = &looking.people else { return Html::default() };
    let last = u32::try_from(people.n_users.saturating_sub(1) / PAGE).unwrap_or(u32::MAX);
    if last == 0 {
        return Html::default();
    }
    let turn = |to: u32| {
        let page = page.clone();
        move |_: MouseEvent| page.look(Look::TurnTo(to))
    };
    let now = people.page;
    let words =
        page.say_with("pager", [("n", Arg::Number(u64::from(now) + 1)), ("of", Arg::Number(u64::from(last) + 1))]);
    html! {
        <nav class="pager" aria-label={page.say("pager-label")}>
            if now > 0 {
                <button type="button" class="btn sm" onclick={turn(now - 1)}><Icon name="prev" />{ page.say("pager-before") }</button>
            }
            <span>{ words }</span>
            if now < last {
                <button type="button" class="btn sm" onclick={turn(now + 1)}>{ page.say("pager-after") }<Icon name="next" /></button>
            }
        </nav>
    }
}
