//! In: the list as understood. Out: the languages to choose from, with their names in the reader's language.

use std::collections::BTreeMap;

use yew::prelude::*;

use crate::report::Report;
use crate::ui::strings::{Page, use_page};

/// Languages that are offered although nobody in the list has them.
const OFTEN: [&str; 36] = [
    "ar", "bg", "ca", "cs", "da", "de", "el", "en", "es", "et", "fa", "fi", "fr", "he", "hi", "hr", "hu", "id", "it",
    "ja", "ko", "lt", "lv", "nb", "nl", "pl", "pt", "pt-BR", "ro", "ru", "sk", "sl", "sv", "tr", "uk", "zh",
];

/// The languages of the list with their people, most people first. A region joins its language if that stands there too.
pub(super) fn in_list(report: &Report) -> Vec<(String, u64)> {
    let mut counts: BTreeMap<String, u64> = BTreeMap::new();
    for row in report.list.iter().flat_map(|list| &list.repairs) {
        if let Some(tag) = &row.language {
            *counts.entry(tag.clone()).or_default() += row.n_users;
        }
    }
    let tags: Vec<String> = counts.keys().cloned().collect();
    for tag in tags {
        let base = tag.split('-').next().unwrap_or(&tag).to_owned();
        if base != tag && base != "zh" && counts.contains_key(&base) {
            let n = counts.remove(&tag).unwrap_or_default();
            *counts.entry(base).or_default() += n;
        }
    }
    let mut list: Vec<_> = counts.into_iter().collect();
    list.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    list
}

/// All languages to choose from: value and name, by name.
pub(super) fn to_choose(page: &Page) -> Vec<(AttrValue, AttrValue)> {
    let mut tags: Vec<String> = in_list(&page.state.report).into_iter().map(|(tag, _)| tag).collect();
    for tag in OFTEN {
        if !tags.iter().any(|known| known == tag) {
            tags.push(tag.to_owned());
        }
    }
    let mut named: Vec<(AttrValue, AttrValue)> =
        tags.into_iter().map(|tag| (tag.clone().into(), page.language(Some(&tag)).into())).collect();
    named.sort_by_key(|(_, name)| name.to_lowercase());
    named
}

/// A language by its name, with its tag where a list of names alone would not tell it apart.
pub(super) fn name_and_tag(page: &Page, tag: &str) -> String {
    let name = page.language(Some(tag));
    if name.eq_ignore_ascii_case(tag) { name } else { format!("{name} ({tag})") }
}

#[derive(Properties, PartialEq)]
pub(super) struct NamesProps {
    pub id: AttrValue,
}

/// The names of languages, offered while someone types.
#[component]
pub(super) fn LanguageNames(props: &NamesProps) -> Html {
    let page = use_page();
    html! {
        <datalist id={props.id.clone()}>
            { for to_choose(&page).into_iter().map(|(tag, name)| html! {
                <option key={tag.as_str()} value={name}></option>
            }) }
        </datalist>
    }
}
