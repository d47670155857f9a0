//! The ways out, each with what becomes of the people.

use yew::prelude::*;

use super::settings::{Helpful, helpful};
use super::what_if::try_out;
use crate::checks::{Change, Remedy, TEXTS};
use crate::engine::Query;
use crate::finding::Arg;
use crate::report::UnitReport;
use crate::ui::components::status::Status;
use crate::ui::components::{go, phrases};
use crate::ui::effects::Command;
use crate::ui::state::{Place, View};
use crate::ui::strings::{Page, use_page, use_view};

/// In the order in which they are offered.
const WAYS: [&str; 6] = ["add-text", "change-setting", "give-stock-text", "hold", "accept", "ask"];

/// All ways out of what is still open.
#[component]
pub(super) fn Ways() -> Html {
    let (page, view) = (use_page(), use_view());
    let open: Vec<&UnitReport> = page.state.report.units.iter().filter(|unit| phrases::is_open(unit)).collect();
    let offered: Vec<(&str, Vec<&UnitReport>)> = WAYS
        .iter()
        .map(|way| (*way, open.iter().copied().filter(|unit| unit.ways.iter().any(|offered| offered == way)).collect()))
        .filter(|(way, units): &(&str, Vec<&UnitReport>)| !units.is_empty() && helps(&page, &view, way))
        .collect();
    if offered.is_empty() {
        return Html::default();
    }
    html! {
        <section class="row" aria-labelledby="ways"><div class="wide">
            <h2 id="ways" tabindex="-1">{ page.say_with("ways-head", [("n", Arg::Number(offered.len() as u64))]) }</h2>
            <ol class="ways" role="list">{ for offered.iter().enumerate().map(|(at, (way, units))| out(&page, &view, way, units, at == 0)) }</ol>
        </div></section>
    }
}

/// What would help nobody is not offered: where the language is not read, no text helps, and not every miss is one of a
/// setting. As long as it is not computed, it stands there.
fn helps(page: &Page, view: &View, way: &str) -> bool {
    match way {
        "add-text" => view.moves.get(TEXTS).is_none_or(|it| it.remedy.is_some()),
        "change-setting" => !matches!(helpful(page, view), Helpful::None),
        _ => true,
    }
}

fn out(page: &Page, view: &View, way: &str, units: &[&UnitReport], main: bool) -> Html {
    let n: u64 = units.iter().map(|unit| unit.n_users).sum();
    let texts = view.moves.get(TEXTS).and_then(|it| it.remedy.as_ref()).filter(|_| way == "add-text");
    let of_units =
        || phrases::languages(page, units.iter().flat_map(|unit| unit.languages.iter().map(|(tag, _)| tag.as_deref())));
    let languages = texts.map_or_else(of_units, |it| phrases::languages(page, locales(it)));
    let args = || [("n", Arg::Number(n)), ("languages", Arg::Text(languages.clone()))];
    let then = match way {
        "add-text" => {
            texts.map(|it| ("intended", page.say_with("ways-then-intended", [("n", Arg::Number(it.n_better))])))
        }
        "hold" => Some(("nothing", page.say_with("ways-then-held", args()))),
        "accept" => Some((units[0].verdict.as_str(), page.say_with("ways-then-accepted", args()))),
        _ => None,
    };
    let class = classes!("btn", main.then_some("main"));
    let word = page.say(&format!("ways-{way}-do"));
    let copy = page.run.reform({
        let lang = page.state.lang.clone();
        move |_: MouseEvent| Command::Copy(Query::Questions { lang: lang.clone() })
    });
    let onclick = match way {
        "add-text" | "give-stock-text" => go::to(page, Place::Prepare, "card-mail"),
        "change-setting" => try_out(page, "card-system"),
        "ask" => copy,
        _ => go::to(page, Place::SignOff, "headline"),
    };
    let settings = match (way, helpful(page, view)) {
        ("change-setting", Helpful::These(settings)) => settings,
        _ => Vec::new(),
    };
    html! {
        <li key={way.to_owned()}>
            <h3>{ page.say_with(&format!("ways-{way}"), args()) }</h3>
            <p>if let Some((verdict, text)) = then { <Status verdict={verdict.to_owned()} settled=true {text} /> }</p>
            { texts.map(|it| parts(page, it)).unwrap_or_default() }
            <p class="quiet small">{ page.say(&format!("ways-{way}-about")) }</p>
            if settings.is_empty() {
                <button type="button" {class} {onclick}>{ word }</button>
            } else {
                { for settings.iter().map(|it| it.offer(page)) }
            }
        </li>
    }
}

/// The locales of the texts that are missing, whole or in part.
fn locales(remedy: &Remedy) -> impl Iterator<Item = Option<&str>> {
    remedy.changes.iter().filter_map(|change| match change {
        Change::Text { locale, .. } => Some(Some(locale.as_str())),
        Change::Part { locale, .. } => Some(locale.as_deref()),
        Change::Answer { .. } => None,
    })
}

/// Where a text is there and only parts of it are missing, or a text is there that the system does not find: which.
fn parts(page: &Page, remedy: &Remedy) -> Html {
    let each = remedy.changes.iter().filter_map(|change| match change {
        Change::Part { locale, part, .. } => {
            let language = page.language(locale.as_deref());
            let name = phrases::maybe(page.say(&format!("part-{part}"))).unwrap_or_else(|| part.clone());
            Some(page.say_with("ways-part", [("part", Arg::Text(name)), ("language", Arg::Text(language))]))
        }
        // A system that wants the text under the very name that stands in the list.
        Change::Text { locale, .. } if locale.contains(['-', '_']) => {
            Some(page.say_with("ways-under", [("locale", Arg::Text(locale.clone()))]))
        }
        _ => None,
    });
    let each: Vec<String> = each.take(MOST).collect();
    if each.is_empty() {
        return Html::default();
    }
    html! { <ul class="small">{ for each.into_iter().map(|line| html! { <li>{ line }</li> }) }</ul> }
}

/// How many parts are named.
const MOST: usize = 6;
