//! In: the system as chosen. Out: the card "What sends it?".

use yew::prelude::*;

use super::files::{Files, Pick};
use super::platforms::{Platforms, versions};
use super::questions::Questions;
use crate::finding::Arg;
use crate::setup::System;
use crate::ui::components::fields::{Entry, editing};
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page};

/// What sends the mail.
#[component]
pub(super) fn WhatSends() -> Html {
    let page = use_page();
    let changing = use_state(|| false);
    let chosen = page.state.setup.system.clone();
    let done = {
        let changing = changing.clone();
        Callback::from(move |()| changing.set(false))
    };
    let choosing = chosen.is_none() || *changing;
    let change = move |_| changing.set(true);
    html! {
        <>
            <section class="row" aria-labelledby="which-system">
                <div class="say">
                    <h2 id="which-system">{ page.say("prepare-which-system") }</h2>
                    if choosing {
                        <Platforms on_chosen={done} />
                    } else if let Some(system) = &chosen {
                        { said(&page, system, change) }
                    }
                    <OwnProfile />
                </div>
                <div class="notes"><aside class="note">
                    <p class="head">{ page.say("prepare-not-sure-fine") }</p>
                    <p>{ page.say("prepare-not-sure-fine-about") }</p>
                </aside></div>
            </section>
            if chosen.is_some() { <Questions /> }
            { sources(&page) }
        </>
    }
}

fn said(page: &Page, system: &System, change: impl Fn(MouseEvent) + 'static) -> Html {
    let report = page.state.report.system.as_ref();
    let name = match (system, report) {
        (System::NotSure, _) => page.say("prepare-not-sure-system"),
        (_, Some(report)) if !report.name.is_empty() => report.name.clone(),
        (System::Known { id, .. }, _) => id.clone(),
        (System::Own(_), _) => page.say("prepare-own-profile-name"),
    };
    html! {
        <>
            <div class="looks">
                <p class="names">{ name }</p>
                <p class="acts"><button type="button" class="btn sm" onclick={change}
                    aria-label={page.say("prepare-change-system")}>{ page.say("prepare-change") }</button></p>
            </div>
            if *system == System::NotSure { <p>{ page.say("prepare-not-sure-computed") }</p> }
            if let System::Known { version, .. } = system { { version_field(page, version.as_deref()) } }
        </>
    }
}

fn version_field(page: &Page, version: Option<&str>) -> Html {
    let on_enter = editing(page, |setup, typed: String| {
        if let Some(System::Known { version, .. }) = &mut setup.system {
            let typed = typed.trim().to_owned();
            *version = (!typed.is_empty()).then_some(typed);
        }
    });
    let ranges = page.state.report.system.as_ref().map(|system| system.ranges.clone()).unwrap_or_default();
    let id = if version.is_none() { "prepare-version-hint" } else { "prepare-version-rule" };
    let hint = page.say_with(id, [("ranges", Arg::Text(versions(page, &ranges)))]);
    html! {
        <Entry id="version" label={page.say("prepare-version")} {hint} value={version.unwrap_or_default().to_owned()} {on_enter} />
    }
}

/// A rule of one's own, as a file or as text.
#[component]
fn OwnProfile() -> Html {
    let page = use_page();
    let text = match &page.state.setup.system {
        Some(System::Own(text)) => text.clone(),
        _ => String::new(),
    };
    let error = page.state.report.system.as_ref().and_then(|system| system.error.clone());
    let error = error.filter(|_| !text.is_empty()).map(|line| page.line(&line)).unwrap_or_default();
    let on_enter = editing(&page, |setup, typed: String| {
        if !typed.trim().is_empty() {
            setup.system = Some(System::Own(typed));
        }
    });
    let on_files = {
        let page = page.clone();
        Callback::from(move |files: Files| {
            if let Some((_, file)) = files.into_iter().next() {
                page.run.emit(Command::OpenProfile(file));
            }
        })
    };
    html! {
        <details open={!text.is_empty()}>
            <summary>{ page.say("prepare-own-profile") }</summary>
            <p>{ page.say("prepare-own-profile-about") }</p>
            <p class="acts"><Pick id="profile-file" label={page.say("prepare-own-profile-file")} accept=".toml,.txt" {on_files} /></p>
            <Entry id="profile-text" label={page.say("prepare-own-profile-text")} value={text} lines={10} mono=true {error}
                {on_enter} />
        </details>
    }
}

fn sources(page: &Page) -> Html {
    let Some(system) = page.state.report.system.as_ref().filter(|system| !system.sources.is_empty()) else {
        return Html::default();
    };
    html! {
        <section class="row"><div class="say">
            <details>
                <summary>{ page.say_with("prepare-sources", [("sources", Arg::Number(system.sources.len() as u64))]) }</summary>
                <ul class="sources">
                    { for system.sources.iter().enumerate().map(|(n, (at, says))| html! {
                        <li key={n}><span class="asis">{ at }</span>
                            if !says.is_empty() { <br /><span lang="en">{ says }</span> }
                        </li>
                    }) }
                </ul>
            </details>
        </div></section>
    }
}
