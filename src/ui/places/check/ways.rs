//! The ways out, each with what becomes of the people.

use yew::prelude::*;

use super::what_if::try_out;
use crate::checks::TEXTS;
use crate::engine::Query;
use crate::finding::Arg;
use crate::report::UnitReport;
use crate::ui::components::status::Status;
use crate::ui::components::{go, phrases};
use crate::ui::effects::Command;
use crate::ui::state::Place;
use crate::ui::strings::{Page, use_page};

/// In the order in which they are offered.
const WAYS: [&str; 6] = ["add-text", "change-setting", "give-stock-text", "hold", "accept", "ask"];

/// All ways out of what is still open.
#[component]
pub(super) fn Ways() -> Html {
    let page = use_page();
    let open: Vec<&UnitReport> = page.state.report.units.iter().filter(|unit| phrases::is_open(unit)).collect();
    let offered: Vec<(&str, Vec<&UnitReport>)> = WAYS
        .iter()
        .map(|way| (*way, open.iter().copied().filter(|unit| unit.ways.iter().any(|offered| offered == way)).collect()))
        .filter(|(way, units): &(&str, Vec<&UnitReport>)| !units.is_empty() && helps(&page, way))
        .collect();
    if offered.is_empty() {
        return Html::default();
    }
    html! {
        <section class="row" aria-labelledby="ways"><div class="wide">
            <h2 id="ways" tabindex="-1">{ page.say_with("ways-head", [("n", Arg::Number(offered.len() as u64))]) }</h2>
            <ol class="ways" role="list">{ for offered.iter().enumerate().map(|(at, (way, units))| out(&page, way, units, at == 0)) }</ol>
        </div></section>
    }
}

/// Texts are not asked for where they would help nobody: there the language is not read, or a setting decides.
fn helps(page: &Page, way: &str) -> bool {
    way != "add-text" || page.state.moves.get(TEXTS) != Some(&0)
}

fn out(page: &Page, way: &str, units: &[&UnitReport], main: bool) -> Html {
    let n: u64 = units.iter().map(|unit| unit.n_users).sum();
    let languages =
        phrases::languages(page, units.iter().flat_map(|unit| unit.languages.iter().map(|(tag, _)| tag.as_deref())));
    let args = || [("n", Arg::Number(n)), ("languages", Arg::Text(languages.clone()))];
    let then = match way {
        "add-text" => page
            .state
            .moves
            .get(TEXTS)
            .map(|mended| ("intended", page.say_with("ways-then-intended", [("n", Arg::Number(*mended))]))),
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
    html! {
        <li key={way.to_owned()}>
            <h3>{ page.say_with(&format!("ways-{way}"), args()) }</h3>
            <p>if let Some((verdict, text)) = then { <Status verdict={verdict.to_owned()} settled=true {text} /> }</p>
            <p class="quiet small">{ page.say(&format!("ways-{way}-about")) }</p>
            <button type="button" {class} {onclick}>{ word }</button>
        </li>
    }
}
