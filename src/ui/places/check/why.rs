//! Why some people do not get the right mail. Outcomes that went the same way are told once.

use yew::prelude::*;

use super::trace::Trace;
use crate::engine::Query;
use crate::finding::Arg;
use crate::report::UnitReport;
use crate::ui::components::note::Note;
use crate::ui::components::phrases;
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page};

/// How many reasons stand open.
const OPEN: usize = 3;

/// All reasons, the worst and largest first.
#[component]
pub(super) fn Whys() -> Html {
    let page = use_page();
    let all = use_state(|| false);
    let ways = alike(&page.state.report.units);
    let shown = if *all { ways.len() } else { ways.len().min(OPEN) };
    let rest = (ways.len() - shown) as u64;
    let more = {
        let all = all.clone();
        move |_| all.set(true)
    };
    html! {<>
        { for ways.iter().take(shown).enumerate().map(|(at, units)| why(&page, at, units)) }
        if rest > 0 {
            <section class="row"><p><button type="button" class="btn sm" onclick={more}>
                { page.say_with("why-more", [("n", Arg::Number(rest))]) }
            </button></p></section>
        }
    </>}
}

/// Wrong outcomes, put together where verdict, certainty and the path of the search are the same.
fn alike(units: &[UnitReport]) -> Vec<Vec<&UnitReport>> {
    let mut groups: Vec<Vec<&UnitReport>> = Vec::new();
    for unit in units.iter().filter(|unit| unit.verdict != "intended") {
        let same = |other: &UnitReport| {
            let path = |unit: &UnitReport| -> Vec<(String, String, bool, bool)> {
                let step = |line: &crate::report::TraceLine| {
                    (line.question.id.clone(), line.answer.id.clone(), line.decided, line.never)
                };
                unit.trace.iter().map(step).collect()
            };
            other.verdict == unit.verdict
                && other.certainty == unit.certainty
                && other.why.id == unit.why.id
                && path(other) == path(unit)
                && has_language(other) == has_language(unit)
        };
        match groups.iter_mut().find(|group| same(group[0])) {
            Some(group) => group.push(unit),
            None => groups.push(vec![unit]),
        }
    }
    groups
}

fn has_language(unit: &UnitReport) -> bool {
    unit.languages.iter().any(|(tag, _)| tag.is_some())
}

fn why(page: &Page, at: usize, units: &[&UnitReport]) -> Html {
    let first = units[0];
    let id = format!("why-{at}");
    let language = phrases::languages(page, first.languages.iter().map(|(tag, _)| tag.as_deref()));
    let question = if has_language(first) {
        page.say_with(&format!("why-ask-{}", first.verdict), [("language", Arg::Text(language))])
    } else {
        page.say(&format!("why-ask-{}-none", first.verdict))
    };
    html! {
        <section class="row" key={first.id.clone()} aria-labelledby={id.clone()}>
            <div class="say">
                <h2 {id}>{ question }</h2>
                <p class="lede">{ page.line(&first.why) }</p>
                <Trace lines={first.trace.clone()} verdict={first.verdict.clone()} />
                { settle(page, first) }
            </div>
            <div class="notes">{ certainty(page, first, &units[1..]) }</div>
        </section>
    }
}

/// What would settle it, if it is not known.
fn settle(page: &Page, unit: &UnitReport) -> Html {
    if unit.settle.is_empty() {
        return Html::default();
    }
    let copy = page.run.reform({
        let lang = page.state.lang.clone();
        move |_: MouseEvent| Command::Copy(Query::Questions { lang: lang.clone() })
    });
    html! {<>
        <h3>{ page.say("why-settle") }</h3>
        <ul>{ for unit.settle.iter().enumerate().map(|(at, line)| html! { <li key={at}>{ page.line(line) }</li> }) }</ul>
        <p><button type="button" class="btn" onclick={copy}>{ page.say("deed-copy-questions") }</button></p>
    </>}
}

fn certainty(page: &Page, unit: &UnitReport, others: &[&UnitReport]) -> Html {
    let tags = others.iter().flat_map(|unit| unit.languages.iter().map(|(tag, _)| tag.as_deref()));
    let same = phrases::languages(page, tags);
    let sources = page.state.report.system.iter().flat_map(|system| &system.sources);
    let cited: Vec<&str> = unit.trace.iter().filter_map(|line| line.cite.as_deref()).collect();
    let sources: Vec<&(String, String)> = sources.filter(|(cite, _)| cited.contains(&cite.as_str())).collect();
    html! {
        <Note head={page.say(&format!("certainty-{}", unit.certainty))}>
            <p>{ page.say(&format!("certainty-{}-about", unit.certainty)) }</p>
            if !same.is_empty() {
                <p>{ page.say_with("why-same-way", [("languages", Arg::Text(same))]) }</p>
            }
            { for sources.into_iter().take(3).map(|(cite, what)| html! { <p key={cite.clone()} class="quiet">{ source(page, cite, what) }</p> }) }
        </Note>
    }
}

/// A source: where it stands, and what it says. A link opens in a window of its own, and only if someone presses it.
fn source(page: &Page, at: &str, says: &str) -> Html {
    let link = at.split_whitespace().find(|word| word.starts_with("https://"));
    html! {<>
        if !says.is_empty() { { says }{ " " } }
        if let Some(link) = link {
            <a class="act" href={link.to_owned()} target="_blank" rel="noopener noreferrer">{ page.say("why-source") }</a>
        } else {
            { at }
        }
    </>}
}
