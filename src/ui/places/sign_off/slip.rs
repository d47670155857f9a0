//! One outcome: what people get, the stamp, and what can be done.

use yew::prelude::*;

use super::decide::Decide;
use super::sign::Sign;
use crate::engine::Query;
use crate::finding::Arg;
use crate::report::UnitReport;
use crate::ui::components::gets;
use crate::ui::components::go;
use crate::ui::components::mail_sheet::MailSheet;
use crate::ui::components::phrases;
use crate::ui::components::status::{Status, tone};
use crate::ui::effects::now;
use crate::ui::places::check::mail_of::use_mail;
use crate::ui::state::Action;
use crate::ui::strings::{Page, use_page};

#[derive(Clone, PartialEq, Properties)]
pub(super) struct UnitProps {
    pub(super) unit: UnitReport,
}

/// A slip of the sheet.
#[component]
pub(super) fn Slip(props: &UnitProps) -> Html {
    let page = use_page();
    let unit = &props.unit;
    let shown = page.state.shown.contains(&unit.id);
    let query = shown.then(|| Query::Mail { unit: Some(unit.id.clone()), nth: 0, row: None, locale: None });
    let view = use_mail(&page, unit.id.clone(), query);
    let settled = phrases::is_settled(unit);
    let languages = phrases::languages(&page, unit.languages.iter().map(|(tag, _)| tag.as_deref()));
    let id = format!("slip-{}", unit.id);
    let open = {
        let (page, unit) = (page.clone(), unit.id.clone());
        move |_| page.act(Action::Show { unit: unit.clone(), shown: !shown })
    };
    let was_opened = page.state.opened.contains(&unit.id);
    html! {
        <article class="slip" aria-labelledby={id.clone()}>
            <div class="who">
                <h3 {id}>{ languages }</h3>
                <p>{ page.say_with("sign-people", [("n", Arg::Number(unit.n_users))]) }</p>
                <p><Status verdict={unit.verdict.clone()} {settled} /></p>
            </div>
            <div class="do">
                { they_get(&page, unit) }
                <p class="quiet">{ page.line(&unit.why) }</p>
                { for unit.expired.iter().map(|line| html! { <p><strong>{ page.line(line) }</strong></p> }) }
                <p>
                    <button type="button" class="btn sm" onclick={open} aria-expanded={shown.to_string()}>
                        { page.say(if shown { "sign-close-mail" } else if was_opened { "sign-open-again" } else { "sign-open-mail" }) }
                    </button>
                </p>
                if shown {
                    if let Some(view) = &view {
                        { for view.served.iter().zip(&view.rendered).map(|(served, rendered)| html! {
                            <MailSheet served={served.clone()} rendered={rendered.clone()} tone={tone(&unit.verdict, settled)} />
                        }) }
                        { next(&page, unit) }
                    }
                }
                { taken(&page, unit) }
                if unit.verdict == "intended" || unit.state == "signed-once" { <Sign unit={unit.clone()} /> } else { <Decide unit={unit.clone()} /> }
            </div>
            <div class="where">{ stamp(&page, unit) }</div>
        </article>
    }
}

/// Goes on to the next mail that was not opened yet, and puts this one away.
fn next(page: &Page, unit: &UnitReport) -> Html {
    let only = page.state.only_left.as_ref();
    let units = page.state.report.units.iter().filter(|it| only.is_none_or(|only| only.contains(&it.id)));
    let next = units.skip_while(|it| it.id != unit.id).find(|it| !page.state.opened.contains(&it.id));
    let Some(next) = next.map(|it| it.id.clone()) else { return Html::default() };
    let on_next = {
        let (page, unit) = (page.clone(), unit.id.clone());
        move |_| {
            page.act(Action::Show { unit: unit.clone(), shown: false });
            page.act(Action::Show { unit: next.clone(), shown: true });
            go::focus(&format!("slip-{next}"));
        }
    };
    html! { <p><button type="button" class="btn sm next" onclick={on_next}>{ page.say("sign-next-mail") }</button></p> }
}

/// What these people get; where several outcomes are possible, what they could get.
fn they_get(page: &Page, unit: &UnitReport) -> Html {
    if !unit.certain {
        let id = if unit.mails.len() > 1 { "card-one-of-these" } else { "sign-they-could-get" };
        return html! {<>
            <p class="quiet">{ page.say(id) }</p>
            { gets::mails(page, &unit.mails) }
        </>};
    }
    let first = unit.mails.first();
    match first.and_then(|served| Some((served.subject.clone()?, served.language.clone()))) {
        Some((subject, lang)) => html! {
            <p><span class="quiet">{ page.say("sign-they-get") }</span>{ " " }<span class="lede" {lang}>{ subject }</span>
                if let Some(mixed) = first.filter(|served| served.layer == "mixed") {
                    { " " }<span class="quiet">{ phrases::source(page, mixed) }</span>
                }
            </p>
        },
        None => {
            html! { <p><span class="quiet">{ page.say("sign-they-get") }</span>{ " " }{ first.map(|served| phrases::source(page, served)).unwrap_or_default() }</p> }
        }
    }
}

/// What was decided or signed, with a way to take it back.
fn taken(page: &Page, unit: &UnitReport) -> Html {
    let back = {
        let (page, unit) = (page.clone(), unit.id.clone());
        move |_| {
            let (unit, at) = (unit.clone(), now());
            page.act(Action::Decide(Box::new(move |record| {
                let of_unit = |id: &String| *id == unit;
                record.signatures.iter_mut().filter(|it| of_unit(&it.unit)).for_each(|it| {
                    it.withdrawn.get_or_insert(at.clone());
                });
                record.decisions.iter_mut().filter(|it| of_unit(&it.unit)).for_each(|it| {
                    it.withdrawn.get_or_insert(at.clone());
                });
            })));
        }
    };
    let said = if let Some(decision) = &unit.decision {
        let args = [("name", Arg::Text(decision.name.clone())), ("reason", Arg::Text(decision.reason.clone()))];
        let state = if unit.state == "signed-once" { "accepted" } else { &unit.state };
        Some(page.say_with(&format!("sign-did-{state}"), args))
    } else if unit.signatures.is_empty() {
        None
    } else {
        let names: Vec<Arg> = unit.signatures.iter().map(|it| Arg::Text(it.name.clone())).collect();
        Some(page.say_with("sign-did-signed", [("names", Arg::List(names))]))
    };
    html! {
        if let Some(said) = said {
            <p>{ said }</p>
            <p><button type="button" class="btn plain" onclick={back}>{ page.say("sign-take-back") }</button></p>
        }
    }
}

fn stamp(page: &Page, unit: &UnitReport) -> Html {
    let class = match unit.state.as_str() {
        "signed" | "accepted" => "",
        "held" | "asked" => "held",
        "expired" => "old",
        _ => "void",
    };
    let decided = unit.decision.iter().map(|it| it.name.as_str());
    let names: Vec<&str> = decided.chain(unit.signatures.iter().map(|it| it.name.as_str())).collect();
    let at = unit.decision.as_ref().map(|it| &it.at).or_else(|| unit.signatures.last().map(|it| &it.at));
    html! {
        <p class={classes!("stamp", class)}>
            <b>{ page.say(&format!("stamp-{}", unit.state)) }</b>
            if !names.is_empty() { <span>{ names.join(", ") }</span> }
            if let Some(at) = at { <span>{ at.replace('T', " ").replace('Z', " UTC") }</span> }
        </p>
    }
}
