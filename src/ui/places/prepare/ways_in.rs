//! In: a pasted table, or languages and numbers. Out: a question to the engine that takes it as the list.

use yew::prelude::*;

use super::languages::LanguageNames;
use crate::coverage::typed_number;
use crate::engine::Query;
use crate::locale::{Repair, understand};
use crate::sample::Options;
use crate::ui::components::fields::Entry;
use crate::ui::effects::Command;
use crate::ui::strings::use_page;

#[derive(Properties, PartialEq)]
pub(crate) struct WayProps {
    #[prop_or_default]
    pub on_done: Callback<()>,
}

/// A table, pasted from a spreadsheet.
#[component]
pub(crate) fn PasteList(props: &WayProps) -> Html {
    let page = use_page();
    let text = use_state(String::new);
    let empty = use_state(|| false);
    let onclick = {
        let (page, text, empty, on_done) = (page.clone(), text.clone(), empty.clone(), props.on_done.clone());
        move |_| {
            empty.set(text.trim().is_empty());
            if !text.trim().is_empty() {
                page.run.emit(Command::Ask(Query::PasteList {
                    name: page.say("prepare-format-pasted"),
                    text: (*text).clone(),
                    options: Options::default(),
                }));
                on_done.emit(());
            }
        }
    };
    let error = if *empty { page.say("prepare-paste-empty") } else { String::new() };
    html! {
        <div class="way">
            <Entry id="paste-list" label={page.say("prepare-paste-list")} hint={page.say("prepare-paste-list-hint")}
                value="" lines={7} mono=true {error} on_type={Callback::from(move |typed| text.set(typed))} />
            <p class="acts"><button type="button" class="btn" {onclick}>{ page.say("prepare-paste-list-take") }</button></p>
        </div>
    }
}

/// "I only know how many": languages and numbers.
#[component]
pub(crate) fn CountPeople(props: &WayProps) -> Html {
    let page = use_page();
    let rows = use_state(|| {
        let open = page.state.report.list.as_ref().filter(|list| super::facts::is_counts(&list.reading));
        let mut rows: Vec<(String, String)> = open
            .map(|list| list.repairs.iter().map(|row| (row.written.clone(), row.n_users.to_string())).collect())
            .unwrap_or_default();
        while rows.len() < 3 {
            rows.push(Default::default());
        }
        rows
    });
    let wrong = use_state(|| false);
    let change = |at: usize, second: bool| {
        let rows = rows.clone();
        Callback::from(move |typed: String| {
            let mut next = (*rows).clone();
            if let Some(row) = next.get_mut(at) {
                if second { row.1 = typed } else { row.0 = typed }
            }
            rows.set(next);
        })
    };
    let add = {
        let rows = rows.clone();
        move |_| {
            let mut next = (*rows).clone();
            next.push(Default::default());
            rows.set(next);
        }
    };
    let take = {
        let (page, rows, wrong, on_done) = (page.clone(), rows.clone(), wrong.clone(), props.on_done.clone());
        move |_| {
            let filled: Vec<_> = rows.iter().filter(|(_, number)| !number.trim().is_empty()).collect();
            let counts: Vec<(String, u64)> = filled
                .iter()
                .filter_map(|(language, number)| Some((as_stored(language), typed_number(number)?)))
                .collect();
            let complete = !counts.is_empty() && counts.len() == filled.len();
            wrong.set(!complete);
            if complete {
                page.run.emit(Command::Ask(Query::Counts(counts)));
                on_done.emit(());
            }
        }
    };
    html! {
        <fieldset class="way">
            <legend>{ page.say("prepare-counts") }</legend>
            <p class="small quiet">{ page.say("prepare-counts-hint") }</p>
            <LanguageNames id="count-languages" />
            <ul class="count-rows">
                { for rows.iter().enumerate().map(|(at, (language, number))| {
                    let remove = {
                        let rows = rows.clone();
                        move |_| {
                            let mut next = (*rows).clone();
                            next.remove(at);
                            rows.set(next);
                        }
                    };
                    let n = (at + 1).to_string();
                    html! {
                        <li key={at}>
                            <Entry id={format!("count-language-{at}")} value={language.clone()} list="count-languages"
                                label={format!("{} {n}", page.say("prepare-language"))}
                                on_type={change(at, false)} />
                            <Entry id={format!("count-number-{at}")} value={number.clone()} number=true
                                label={format!("{} {n}", page.say("prepare-how-many"))}
                                on_type={change(at, true)} />
                            <button type="button" class="btn sm" aria-label={format!("{} {n}", page.say("prepare-remove-row"))}
                                onclick={remove}>{ page.say("prepare-remove") }</button>
                        </li>
                    }
                }) }
            </ul>
            if *wrong { <p class="small error" role="alert">{ page.say("prepare-counts-wrong") }</p> }
            <p class="acts">
                <button type="button" class="btn" onclick={take}>{ page.say("prepare-counts-take") }</button>
                <button type="button" class="act" onclick={add}>{ page.say("prepare-counts-add") }</button>
            </p>
        </fieldset>
    }
}

/// A language by its name is meant as a language; a short form is kept as typed, as the system may store it so.
fn as_stored(typed: &str) -> String {
    let understood = understand(typed);
    match understood.tag {
        Some(tag) if understood.repair == Repair::Name => tag.to_string(),
        _ => typed.trim().to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::as_stored;
    use crate::coverage::typed_number;

    #[test]
    fn a_number_may_be_grouped_in_any_way() {
        let check = |typed: &str, number: Option<u64>| assert_eq!(typed_number(typed), number, "{typed:?}");
        check("1200", Some(1200));
        check(" 1.200 ", Some(1200));
        check("1,200", Some(1200));
        check("1\u{202f}200", Some(1200));
        check("1’200", Some(1200));
        check("", None);
        check("many", None);
    }

    #[test]
    fn a_name_is_meant_as_its_language() {
        let check = |typed: &str, stored: &str| assert_eq!(as_stored(typed), stored);
        check("Deutsch", "de");
        check("German", "de");
        check("de_DE", "de_DE");
        check("", "");
    }
}
