//! Which people stand in the table.

use gloo::timers::callback::Timeout;
use web_sys::{HtmlInputElement, HtmlSelectElement, InputEvent};
use yew::prelude::*;

use crate::engine::PeopleFilter;
use crate::finding::Arg;
use crate::ui::state::{Look, View};
use crate::ui::strings::{Page, use_page, use_view};

/// How long to wait after a key before the search begins.
const PAUSE: u32 = 250;

/// What the filters are given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct FiltersProps {
    /// Whether addresses are hidden.
    pub hide: bool,
    /// They are to be shown, or hidden again.
    pub on_toggle: Callback<()>,
}

/// Search, results, language.
#[component]
pub(super) fn Filters(props: &FiltersProps) -> Html {
    let (page, view) = (use_page(), use_view());
    let totals = &page.state.report.totals;
    let all = totals.verdicts.iter().map(|(_, n)| n).sum::<u64>() + totals.n_left_out;
    let toggle = props.on_toggle.reform(|_: MouseEvent| ());
    html! {
        <div class="filters" role="search" aria-label={page.say("people-filter")}>
            <Search />
            { verdict(&page, &view, None, all) }
            { for totals.verdicts.iter().map(|(id, n)| verdict(&page, &view, Some(id), *n)) }
            if totals.n_left_out > 0 { { verdict(&page, &view, Some("left-out"), totals.n_left_out) } }
            { language(&page, &view) }
            if !page.state.report.touched.is_empty() { { finding(&page, &view) } }
            <button type="button" class="act small btn plain" onclick={toggle}>
                { page.say(if props.hide { "people-show-addresses" } else { "people-hide-addresses" }) }
            </button>
        </div>
    }
}

/// Changes the filter.
fn filtered(page: &Page, change: impl FnOnce(&mut PeopleFilter) + 'static) {
    page.look(Look::Filter(Box::new(change)));
}

fn verdict(page: &Page, view: &View, id: Option<&str>, n: u64) -> Html {
    let pressed = view.filter.verdict.as_deref() == id;
    let word = page.say(&id.map_or_else(|| "people-all".to_owned(), |id| format!("verdict-{id}")));
    let onclick = {
        let (page, id) = (page.clone(), id.map(str::to_owned));
        move |_: MouseEvent| {
            let id = id.clone();
            filtered(&page, |filter| filter.verdict = id);
        }
    };
    html! {
        <button type="button" class="btn sm" key={id.unwrap_or("all").to_owned()} aria-pressed={pressed.to_string()} {onclick}>
            { word }{ " " }{ page.words.number(n) }
        </button>
    }
}

fn language(page: &Page, view: &View) -> Html {
    let mut tags: Vec<Option<String>> = page.state.report.groups.iter().map(|group| group.language.clone()).collect();
    tags.sort();
    tags.dedup();
    let mut options: Vec<(String, String)> =
        tags.into_iter().map(|tag| (page.language(tag.as_deref()), tag.unwrap_or_else(|| "-".to_owned()))).collect();
    options.sort();
    let chosen = view.filter.language.clone().unwrap_or_default();
    let onchange = {
        let page = page.clone();
        move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                let language = Some(select.value()).filter(|value| !value.is_empty());
                filtered(&page, |filter| filter.language = language);
            }
        }
    };
    html! {
        <select aria-label={page.say("people-language")} {onchange}>
            <option value="" selected={chosen.is_empty()}>{ page.say("people-every-language") }</option>
            { for options.into_iter().map(|(name, tag)| html! {
                <option key={tag.clone()} selected={tag == chosen} value={tag.clone()}>{ name }</option>
            }) }
        </select>
    }
}

/// Those whom a finding touches.
fn finding(page: &Page, view: &View) -> Html {
    let chosen = view.filter.finding.clone().unwrap_or_default();
    let title = |code: &str| {
        let known = page.state.report.findings.iter().find(|it| it.code == code);
        known.map_or_else(|| code.to_owned(), |it| page.words.finding(it).title)
    };
    let onchange = {
        let page = page.clone();
        move |event: Event| {
            if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
                let finding = Some(select.value()).filter(|value| !value.is_empty());
                filtered(&page, |filter| filter.finding = finding);
            }
        }
    };
    html! {
        <select id="filter-finding" aria-label={page.say("people-finding")} {onchange}>
            <option value="" selected={chosen.is_empty()}>{ page.say("people-every-finding") }</option>
            { for page.state.report.touched.iter().map(|(code, n)| html! {
                <option key={code.clone()} selected={*code == chosen} value={code.clone()}>
                    { title(code) }{ " · " }{ page.words.number(*n) }
                </option>
            }) }
        </select>
    }
}

/// The search waits until nobody types any more.
#[component]
fn Search() -> Html {
    let page = use_page();
    let waiting = use_mut_ref(|| None::<Timeout>);
    let oninput = {
        let page = page.clone();
        move |event: InputEvent| {
            let Some(input) = event.target_dyn_into::<HtmlInputElement>() else { return };
            let (page, search) = (page.clone(), input.value());
            let later = Timeout::new(PAUSE, move || {
                filtered(&page, |filter| filter.search = search);
            });
            // The one before is dropped, and with it cancelled.
            *waiting.borrow_mut() = Some(later);
        }
    };
    let label = page.say_with("people-find", [("n", Arg::Number(page.state.report.totals.n_users))]);
    html! {<>
        <label class="hide" for="find">{ &label }</label>
        <input type="search" id="find" placeholder={label} {oninput} autocomplete="off" />
    </>}
}
