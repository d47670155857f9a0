//! In: the locales as written. Out: what each was understood as, open ones first, and a way to say otherwise.

use std::collections::BTreeMap;

use yew::prelude::*;

use super::languages::to_choose;
use crate::finding::Arg;
use crate::report::RepairGroup;
use crate::ui::components::fields::{Choose, editing};
use crate::ui::strings::{Page, use_page};

/// The groups in the order in which they stand, and the repairs in each.
const GROUPS: [(&str, &[&str]); 6] = [
    ("open", &["not-understood", "several"]),
    ("said", &[]),
    ("none", &["empty", "not-given"]),
    ("name", &["name", "three-letter", "alias"]),
    ("spelling", &["case", "separator"]),
    ("as-is", &["as-is"]),
];

/// How many stand in sight at first.
const SHORT: usize = 12;

/// Whether only a person can tell which language it is.
pub(super) fn is_open(row: &RepairGroup) -> bool {
    group_of(row) == "open"
}

fn group_of(row: &RepairGroup) -> &'static str {
    if row.said {
        return "said";
    }
    if matches!(row.repair.as_str(), "empty" | "not-given") {
        return "none";
    }
    if row.language.is_none() {
        return "open";
    }
    GROUPS.iter().find(|(_, repairs)| repairs.contains(&row.repair.as_str())).map_or("name", |(id, _)| id)
}

/// The languages, tidied.
#[component]
pub(super) fn Repairs() -> Html {
    let page = use_page();
    let Some(list) = page.state.report.list.clone() else { return Html::default() };
    let mut groups: BTreeMap<&str, Vec<RepairGroup>> = BTreeMap::new();
    for row in list.repairs {
        groups.entry(group_of(&row)).or_default().push(row);
    }
    let spellings: u64 = groups.values().map(|rows| rows.len() as u64).sum();
    if spellings == 0 {
        return Html::default();
    }
    let open = groups.contains_key("open");
    html! {
        <section class="row" aria-labelledby="tidied">
            <div class="say">
                <h2 id="tidied">{ page.say("prepare-tidied") }</h2>
                <p class="quiet">{ page.say_with("prepare-spellings", [("spellings", Arg::Number(spellings))]) }</p>
                { for GROUPS.iter().filter_map(|(id, _)| Some((*id, groups.remove(id)?))).map(|(id, rows)| html! {
                    <Repaired key={id} {id} {rows} />
                }) }
                <Otherwise />
            </div>
            <div class="notes">
                if open {
                    <aside class="note wrong">
                        <p class="head">{ page.say("prepare-must-settle") }</p>
                        <p>{ page.say("prepare-open-about") }</p>
                    </aside>
                }
                <aside class="note">
                    <p class="head">{ page.say("prepare-good-to-know") }</p>
                    <p>{ page.say("prepare-written-stays") }</p>
                </aside>
            </div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct RepairedProps {
    id: &'static str,
    rows: Vec<RepairGroup>,
}

#[component]
fn Repaired(props: &RepairedProps) -> Html {
    let page = use_page();
    let all = use_state(|| false);
    let people: u64 = props.rows.iter().map(|row| row.n_users).sum();
    let shown = if *all || props.id == "open" { props.rows.len() } else { SHORT };
    let more = props.rows.len().saturating_sub(shown);
    html! {
        <div class={classes!("repair", (props.id == "open").then_some("wrong"))}>
            <header>
                <h3>{ page.say(&format!("prepare-repair-{}", props.id)) }</h3>
                <span class="num">{ page.say_with("prepare-people", [("people", Arg::Number(people))]) }</span>
            </header>
            <p>{ page.say(&format!("prepare-repair-{}-about", props.id)) }</p>
            if props.id == "open" {
                { for props.rows.iter().map(|row| ask(&page, row)) }
            } else if props.id != "none" {
                <ul class="maps">
                    { for props.rows.iter().take(shown).map(|row| mapped(&page, row)) }
                </ul>
            }
            if more > 0 && props.id != "none" {
                <p class="acts small"><button type="button" class="act" onclick={move |_| all.set(true)}>
                    { page.say_with("prepare-show-more", [("more", Arg::Number(more as u64))]) }
                </button></p>
            }
        </div>
    }
}

fn mapped(page: &Page, row: &RepairGroup) -> Html {
    let back = editing(page, |setup, written: String| {
        setup.treat_as.remove(&written);
    });
    let written = row.written.clone();
    html! {
        <li key={row.written.as_str()}>
            <span><span class="asis">{ &row.written }</span></span>
            <span class="ar"><span aria-hidden="true">{ "→" }</span>
                <span class="hide">{ page.say("prepare-understood-as") }</span></span>
            <span lang={row.language.as_ref().map(|_| page.words.language().to_owned())}>
                { page.language(row.language.as_deref()) }
                if row.said {
                    { " " }
                    <button type="button" class="act small" onclick={move |_| back.emit(written.clone())}
                        aria-label={format!("{}: {}", page.say("prepare-take-back"), row.written)}>
                        { page.say("prepare-take-back") }
                    </button>
                }
            </span>
            <span class="num quiet">{ page.words.number(row.n_users) }</span>
        </li>
    }
}

fn languages(page: &Page) -> Vec<(AttrValue, AttrValue)> {
    let mut options: Vec<(AttrValue, AttrValue)> = vec![("".into(), page.say("prepare-choose-language").into())];
    options.extend(to_choose(page));
    options
}

fn ask(page: &Page, row: &RepairGroup) -> Html {
    let written = row.written.clone();
    let on_choose = editing(page, move |setup, tag: String| {
        if !tag.is_empty() {
            setup.treat_as.insert(written.clone(), tag);
        }
    });
    let people = page.say_with("prepare-people", [("people", Arg::Number(row.n_users))]);
    html! {
        <div class="ask" key={row.written.as_str()}>
            <p><span class="asis">{ &row.written }</span>{ " " }<span class="quiet">{ people }</span></p>
            <Choose id={format!("treat-{}", row.written)} quiet=true value="" options={languages(page)} {on_choose}
                label={page.say_with("prepare-treat", [("written", Arg::Text(row.written.clone()))])} />
        </div>
    }
}

/// "Treat this as another language."
#[component]
fn Otherwise() -> Html {
    let page = use_page();
    let written = use_state(String::new);
    let Some(list) = &page.state.report.list else { return Html::default() };
    let mut spellings: Vec<(AttrValue, AttrValue)> = vec![("".into(), page.say("prepare-choose-spelling").into())];
    spellings.extend(list.repairs.iter().filter(|row| !row.written.is_empty()).map(|row| {
        let words = format!("{} → {}", row.written, page.language(row.language.as_deref()));
        (row.written.clone().into(), words.into())
    }));
    let chosen = (*written).clone();
    let on_language = editing(&page, move |setup, tag: String| {
        if !tag.is_empty() && !chosen.is_empty() {
            setup.treat_as.insert(chosen.clone(), tag);
        }
    });
    let on_written = {
        let written = written.clone();
        Callback::from(move |value| written.set(value))
    };
    html! {
        <details>
            <summary>{ page.say("prepare-otherwise") }</summary>
            <div class="inline">
                <Choose id="otherwise-written" label={page.say("prepare-as-written")} value={(*written).clone()}
                    options={spellings} on_choose={on_written} />
                if !written.is_empty() {
                    <Choose id="otherwise-language" label={page.say("prepare-treat-as")} value="" options={languages(&page)}
                        on_choose={on_language} />
                }
            </div>
        </details>
    }
}
