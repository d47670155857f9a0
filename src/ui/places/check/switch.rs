//! The locale switch: the page as someone with another language would get it; two languages side by side.

use web_sys::{HtmlInputElement, HtmlSelectElement, SubmitEvent};
use yew::prelude::*;

use super::mail_of::use_mail;
use super::person::Shown;
use crate::engine::Query;
use crate::finding::Arg;
use crate::report::LocaleChoice;
use crate::ui::state::Look;
use crate::ui::strings::{Page, use_page, use_view};

/// "As someone with: German (de) · 2,310 people".
#[component]
pub(super) fn Switch() -> Html {
    let (page, view) = (use_page(), use_view());
    let locales = &page.state.report.locales;
    let first = view.locale.clone().or_else(|| locales.first().map(|choice| choice.locale.clone()));
    let second = view.beside.clone();
    let one = mail(&page, first.as_deref());
    let one = use_mail(&page, one.0, one.1);
    let two = mail(&page, second.as_deref());
    let two = use_mail(&page, two.0, two.1);
    if locales.is_empty() {
        return Html::default();
    }
    let choose = pick(&page, |value| Look::AsSomeoneWith((!value.is_empty()).then_some(value)));
    let beside = pick(&page, |value| Look::Beside((!value.is_empty()).then_some(value)));
    let shown = |locale: Option<&String>, view| {
        let Some(locale) = locale else { return Html::default() };
        let n = locales.iter().find(|choice| choice.locale == *locale).map_or(0, |choice| choice.n_users);
        html! { <Shown heading={heading(&page, locale)} {view} nobody={n == 0} /> }
    };
    html! {
        <section class="row" aria-labelledby="as-someone"><div class="wide">
            <h2 id="as-someone">{ page.say("switch-head") }</h2>
            <div class="switch">
                <div class="field">
                    <label for="switch-first">{ page.say("switch-as") }</label>
                    <select id="switch-first" onchange={choose}>{ options(&page, locales, first.as_deref()) }</select>
                </div>
                <Typed />
                <div class="field">
                    <label for="switch-second">{ page.say("switch-beside") }</label>
                    <select id="switch-second" onchange={beside}>
                        <option value="" selected={second.is_none()}>{ page.say("switch-beside-none") }</option>
                        { options(&page, locales, second.as_deref()) }
                    </select>
                </div>
            </div>
            <div class={classes!("beside", second.is_some().then_some("two"))} aria-live="polite">
                { shown(first.as_ref(), one) }
                { shown(second.as_ref(), two) }
            </div>
        </div></section>
    }
}

/// Key and query of the mail of someone with a locale.
fn mail(page: &Page, locale: Option<&str>) -> (String, Option<Query>) {
    let query = locale.filter(|_| !page.state.report.units.is_empty()).map(|locale| Query::Mail {
        unit: None,
        nth: 0,
        row: None,
        locale: Some(locale.to_owned()),
    });
    (format!("locale:{}", locale.unwrap_or_default()), query)
}

fn pick(page: &Page, look: fn(String) -> Look) -> Callback<Event> {
    let page = page.clone();
    Callback::from(move |event: Event| {
        if let Some(select) = event.target_dyn_into::<HtmlSelectElement>() {
            page.look(look(select.value()));
        }
    })
}

/// A language, and how it is written.
pub(super) fn heading(page: &Page, locale: &str) -> String {
    let known = page.state.report.locales.iter().find(|choice| choice.locale == locale);
    let language = match known {
        Some(choice) => page.language(choice.language.as_deref()),
        None => crate::locale::understand(locale)
            .tag
            .map_or_else(|| page.say("not-a-language"), |tag| page.language(Some(tag.as_str()))),
    };
    if locale.is_empty() { language } else { format!("{language} ({locale})") }
}

/// The languages to choose from.
pub(super) fn options(page: &Page, locales: &[LocaleChoice], chosen: Option<&str>) -> Html {
    let known = chosen.is_none_or(|chosen| locales.iter().any(|choice| choice.locale == chosen));
    let one = |choice: &LocaleChoice| {
        let id = if choice.n_users == 0 { "switch-option-nobody" } else { "switch-option" };
        let words = page
            .say_with(id, [("language", Arg::Text(heading(page, &choice.locale))), ("n", Arg::Number(choice.n_users))]);
        let selected = chosen == Some(choice.locale.as_str());
        html! { <option key={choice.locale.clone()} value={choice.locale.clone()} {selected}>{ words }</option> }
    };
    html! {<>
        if let (Some(typed), false) = (chosen, known) {
            <option value={typed.to_owned()} selected=true>{ heading(page, typed) }</option>
        }
        { for locales.iter().map(one) }
    </>}
}

/// Any other locale, as it might be written.
#[component]
fn Typed() -> Html {
    let page = use_page();
    let field = use_node_ref();
    let send = {
        let (page, field) = (page.clone(), field.clone());
        move |event: SubmitEvent| {
            event.prevent_default();
            if let Some(input) = field.cast::<HtmlInputElement>() {
                let typed = input.value().trim().to_owned();
                if !typed.is_empty() {
                    page.look(Look::AsSomeoneWith(Some(typed)));
                }
            }
        }
    };
    html! {
        <form class="field" onsubmit={send}>
            <label for="switch-typed">{ page.say("switch-typed") }</label>
            <span class="typed">
                <input type="text" id="switch-typed" ref={field} autocomplete="off" spellcheck="false" placeholder="pt-BR" />
                <button type="submit" class="btn sm">{ page.say("switch-show") }</button>
            </span>
        </form>
    }
}
