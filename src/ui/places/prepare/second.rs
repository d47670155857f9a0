//! In: a second list, if there is one. Out: how it supplies the languages, as understood, with *Change* and *Remove*.

use yew::prelude::*;

use super::facts::Fact;
use super::files::{Files, Pick};
use crate::finding::Arg;
use crate::sample::{Joined, Key, Options, Roles};
use crate::ui::components::fields::{Choose, editing};
use crate::ui::effects::Command;
use crate::ui::places::start::LISTS;
use crate::ui::strings::{Page, use_page};

/// A second list has the languages.
#[component]
pub(super) fn SecondList() -> Html {
    let page = use_page();
    let joined = page.state.report.list.as_ref().and_then(|list| list.joined.clone());
    let from = page.state.setup.locales_from.clone();
    let stop = page.run.reform(|_: MouseEvent| Command::CancelLocales);
    html! {
        <section class="row" aria-labelledby="second-list">
            <div class="say">
                <h2 id="second-list">{ page.say("prepare-second") }</h2>
                if let Some(reading) = &page.state.reading_locales {
                    <p role="status">{ page.say_with("prepare-second-reading", [
                        ("file", Arg::Text(reading.name.clone())),
                        ("people", Arg::Number(reading.rows)),
                    ]) }</p>
                    <p class="acts"><button type="button" class="btn" onclick={stop}>{ page.say("prepare-stop") }</button></p>
                }
                if let Some(joined) = &joined {
                    { facts(&page, joined) }
                } else if let Some(from) = from {
                    <p>{ page.say_with("prepare-second-again", [("file", Arg::Text(from.name))]) }</p>
                    { ways(&page, "prepare-second-choose", true) }
                } else {
                    <p class="quiet">{ page.say("prepare-second-about") }</p>
                    { ways(&page, "prepare-second-choose", false) }
                }
            </div>
        </section>
    }
}

/// Choosing a file, and letting go of the one before.
fn ways(page: &Page, label: &str, is_open: bool) -> Html {
    let page_of = page.clone();
    let on_files = Callback::from(move |files: Files| {
        if let Some((_, file)) = files.into_iter().next() {
            page_of.run.emit(Command::OpenLocales(file));
        }
    });
    let remove = editing(page, |setup, ()| setup.locales_from = None);
    html! {
        <p class="acts">
            <Pick id="second-file" label={page.say(label)} accept={LISTS} {on_files} />
            if is_open {
                <button type="button" class="btn sm" aria-label={page.say("prepare-second-remove")}
                    onclick={move |_| remove.emit(())}>{ page.say("prepare-remove") }</button>
            }
        </p>
    }
}

fn facts(page: &Page, joined: &Joined) -> Html {
    let by = match &joined.by {
        Some((key, here, there)) => {
            let id = if *key == Key::Email { "prepare-second-by-email" } else { "prepare-second-by-id" };
            let args = [("here", Arg::Text(here.clone())), ("there", Arg::Text(there.clone()))];
            html! { { page.say_with(id, args) } }
        }
        None => html! { <span class="error">{ page.say("prepare-second-by-none") }</span> },
    };
    let locale = match &joined.locale {
        Some(name) => html! { <span class="asis">{ name }</span> },
        None => html! { <span class="quiet">{ page.say("prepare-no-column") }</span> },
    };
    let there = joined.by.as_ref().map(|(_, _, there)| there.clone());
    html! {
        <>
            <dl class="facts">
                <Fact label={page.say("prepare-second-file")} value={html! { { &joined.name } }} />
                <Fact label={page.say("prepare-second-by")} value={by}
                    change={page.say("prepare-second-by-change")}>
                    { column(page, joined, "second-key", "prepare-second-by-in", there, |roles, name| {
                        roles.id.clone_from(&name);
                        roles.email = name;
                    }) }
                </Fact>
                <Fact label={page.say("prepare-role-locale-in")} value={locale}
                    change={page.say("prepare-second-locale-change")}>
                    { column(page, joined, "second-locale", "prepare-role-locale-in", joined.locale.clone(),
                        |roles, name| roles.locale = name) }
                </Fact>
                <Fact label={page.say("prepare-second-found")} value={found(page, joined)} />
            </dl>
            { ways(page, "prepare-second-another", true) }
        </>
    }
}

fn found(page: &Page, joined: &Joined) -> Html {
    let matched = page.say_with(
        "prepare-second-matched",
        [("matched", Arg::Number(joined.n_matched)), ("people", Arg::Number(joined.n_matched + joined.n_unmatched))],
    );
    let more = [
        ("prepare-second-unmatched", joined.n_unmatched),
        ("prepare-second-two", joined.n_two_locales),
        ("prepare-second-only-there", joined.n_only_there),
    ];
    html! {
        <>
            { matched }
            { for more.into_iter().filter(|(_, n)| *n > 0).map(|(id, n)| html! {
                <><br />{ page.say_with(id, [("n", Arg::Number(n))]) }</>
            }) }
        </>
    }
}

/// One of the columns of the second list; it is read again with it.
fn column(
    page: &Page,
    joined: &Joined,
    id: &'static str,
    label: &str,
    now: Option<String>,
    set: fn(&mut Roles, Option<String>),
) -> Html {
    let mut options: Vec<(AttrValue, AttrValue)> = vec![("".into(), page.say("prepare-choose-column").into())];
    options.extend(joined.columns.iter().map(|name| (name.clone().into(), name.clone().into())));
    let page_of = page.clone();
    let on_choose = Callback::from(move |name: String| {
        let from = page_of.state.setup.locales_from.clone().unwrap_or_default();
        let mut roles = from.list.roles.clone().unwrap_or_default();
        set(&mut roles, (!name.is_empty()).then_some(name));
        page_of.run.emit(Command::ReopenLocales(Options { roles: Some(roles), ..from.list }));
    });
    html! { <Choose {id} label={page.say(label)} value={now.unwrap_or_default()} {options} {on_choose} /> }
}
