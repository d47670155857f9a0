//! In: all profiles. Out: the system that a person chooses, or that they do not know it.

use yew::prelude::*;

use crate::finding::Arg;
use crate::platform;
use crate::sample::export_of;
use crate::setup::System;
use crate::ui::components::fields::{Entry, editing};
use crate::ui::strings::{Page, use_page};

#[derive(Properties, PartialEq)]
pub(super) struct PlatformsProps {
    pub on_chosen: Callback<()>,
}

/// A family of profiles: its name, and the versions that are known.
struct Family {
    name: String,
    versions: Vec<String>,
}

/// All systems, with a field that narrows the list.
#[component]
pub(super) fn Platforms(props: &PlatformsProps) -> Html {
    let page = use_page();
    let filter = use_state(String::new);
    let wanted = filter.trim().to_lowercase();
    let families: Vec<(String, Family)> = families()
        .into_iter()
        .filter(|(id, family)| family.name.to_lowercase().contains(&wanted) || id.contains(&wanted))
        .collect();
    let choose = {
        let on_chosen = props.on_chosen.clone();
        let keep = editing(&page, |setup, system: System| {
            if setup.system.as_ref() != Some(&system) {
                setup.system = Some(system);
            }
        });
        Callback::from(move |system: System| {
            keep.emit(system);
            on_chosen.emit(());
        })
    };
    let not_sure = {
        let choose = choose.clone();
        move |_| choose.emit(System::NotSure)
    };
    let now = match &page.state.setup.system {
        Some(System::Known { id, .. }) => id.clone(),
        _ => String::new(),
    };
    html! {
        <>
            <p class="acts">
                <button type="button" class="btn" onclick={not_sure}>{ page.say("prepare-not-sure-system") }</button>
            </p>
            { suggested(&page, &choose) }
            <Entry id="system-filter" label={page.say("prepare-system-filter")} value=""
                on_type={Callback::from(move |typed| filter.set(typed))} />
            <p class="hide" role="status">{ page.say_with("prepare-systems-shown",
                [("systems", Arg::Number(families.len() as u64))]) }</p>
            if families.is_empty() { <p>{ page.say("prepare-system-none") }</p> }
            <ul class="platforms">
                { for families.into_iter().map(|(id, family)| {
                    let (choose, chosen) = (choose.clone(), System::Known { id: id.clone(), version: None });
                    html! {
                        <li key={id.as_str()}>
                            <button type="button" aria-pressed={(id == now).to_string()}
                                onclick={move |_| choose.emit(chosen.clone())}>
                                <span class="t">{ family.name }</span>
                                <span class="st">{ versions(&page, &family.versions) }</span>
                            </button>
                        </li>
                    }
                }) }
            </ul>
        </>
    }
}

/// Ranges of versions in words, one after the other.
pub(super) fn versions(page: &Page, ranges: &[String]) -> String {
    ranges.iter().map(|range| page.words.versions(range)).collect::<Vec<_>>().join(" · ")
}

/// The system that the list was exported from, where there is a profile of it; it is only offered.
fn suggested(page: &Page, choose: &Callback<System>) -> Html {
    let export = page.state.report.list.as_ref().and_then(|list| list.reading.export.as_deref()).and_then(export_of);
    let Some(export) = export else { return Html::default() };
    let known = platform::heads().find(|it| it.id == export.id || it.platform == export.name);
    let words = |id: &str| page.say_with(id, [("system", Arg::Text(export.name.to_owned()))]);
    let button = known.map(|head| {
        let chosen = System::Known { id: head.id.clone(), version: None };
        let onclick = choose.reform(move |_: MouseEvent| chosen.clone());
        html! { <p class="acts"><button type="button" class="btn sm" {onclick}>{ words("prepare-export-choose") }</button></p> }
    });
    html! { <div class="asked"><p>{ words("prepare-export-suggests") }</p>{ button }</div> }
}

/// What is offered, by family.
fn families() -> Vec<(String, Family)> {
    let mut list: Vec<(String, Family)> = Vec::new();
    for head in platform::heads() {
        if let Some((_, family)) = list.last_mut().filter(|(id, _)| *id == head.id) {
            family.versions.push(head.versions.clone());
        } else {
            let family = Family { name: head.platform.clone(), versions: vec![head.versions.clone()] };
            list.push((head.id.clone(), family));
        }
    }
    list
}
