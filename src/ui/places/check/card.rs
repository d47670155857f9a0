//! One outcome: the mail as it would arrive, for how many, and for whom.

use yew::prelude::*;

use super::mail_of::use_mail;
use crate::engine::{MailView, Query};
use crate::finding::Arg;
use crate::report::UnitReport;
use crate::ui::components::gets;
use crate::ui::components::icon::Icon;
use crate::ui::components::mail_sheet::MailSheet;
use crate::ui::components::phrases;
use crate::ui::components::status::{Status, tone};
use crate::ui::effects::Command;
use crate::ui::state::Look;
use crate::ui::strings::{Page, use_page, use_view};

/// What a card is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct CardProps {
    /// The outcome.
    pub unit: UnitReport,
}

/// An outcome.
#[component]
pub(super) fn Card(props: &CardProps) -> Html {
    let page = use_page();
    let unit = &props.unit;
    let nth = use_view().nth.get(&unit.id).copied().unwrap_or_default();
    let query = Query::Mail { unit: Some(unit.id.clone()), nth, row: None, locale: None };
    let view = use_mail(&page, unit.id.clone(), Some(query));
    let settled = phrases::is_settled(unit);
    let tone = tone(&unit.verdict, settled);
    let id = format!("card-of-{}", unit.id);
    let languages = phrases::languages(&page, unit.languages.iter().map(|(tag, _)| tag.as_deref()));
    html! {
        <article class={classes!("card", tone)} aria-labelledby={id.clone()}>
            <header>
                <Status verdict={unit.verdict.clone()} {settled} tag=true />
                <h3 class="lang" id={id.clone()}>{ languages }</h3>
                <p class="count">{ page.words.number(unit.n_users) }{ " " }<small>{ page.say_with("people-word", [("n", Arg::Number(unit.n_users))]) }</small></p>
            </header>
            <div class="mails">{ mails(&page, unit, view.as_deref(), tone) }</div>
            <div>
                { shown_for(&page, unit, view.as_deref()) }
                if view.as_ref().is_some_and(|it| it.rendered.iter().any(Option::is_some)) { { proof(&page, unit, &id) } }
            </div>
        </article>
    }
}

fn mails(page: &Page, unit: &UnitReport, view: Option<&MailView>, tone: &'static str) -> Html {
    let served = view.map_or(&unit.mails, |view| &view.served);
    let each = served.iter().take(gets::NAMED).enumerate().map(|(at, served)| {
        let rendered = view.and_then(|view| view.rendered.get(at).cloned().flatten());
        html! {
            <div key={at}>
                if let Some(system) = &served.system { <p class="or">{ page.line(system) }</p> }
                <MailSheet served={served.clone()} {rendered} {tone} />
            </div>
        }
    });
    html! {<>
        if served.len() > 1 { <p class="or">{ page.say("card-one-of-these") }</p> }
        { for each }
        { gets::more(page, served.len()) }
    </>}
}

/// The mail as a message for one's own mail program.
fn proof(page: &Page, unit: &UnitReport, of: &str) -> Html {
    let query = Query::Proofs { unit: Some(unit.id.clone()), links: false, at: String::new() };
    let download = page.run.reform(move |_: MouseEvent| Command::Download(query.clone()));
    html! { <p><button type="button" class="btn sm" aria-describedby={of.to_owned()} onclick={download}>{ page.say("proof-take") }</button></p> }
}

fn shown_for(page: &Page, unit: &UnitReport, view: Option<&MailView>) -> Html {
    let Some(view) = view else { return html! { <footer><span>{ page.say("card-loading") }</span></footer> } };
    let Some(person) = &view.person else {
        return html! { <footer><span>{ page.say("card-nobody-to-show") }</span></footer> };
    };
    let step = |to: u64| {
        let (page, unit) = (page.clone(), unit.id.clone());
        move |_: MouseEvent| page.look(Look::Step { unit: unit.clone(), nth: to })
    };
    let of = view.of.max(1);
    let (before, after) = ((view.nth + of - 1) % of, (view.nth + 1) % of);
    let name = phrases::person(page, person, true);
    html! {
        <footer>
            <span aria-live="polite">
                { page.say_with("card-shown-for", [("person", Arg::Text(name))]) }<br />
                { page.say_with("card-nth", [("n", Arg::Number(view.nth + 1)), ("of", Arg::Number(view.of))]) }
            </span>
            if of > 1 {
                <span class="pair">
                    <button type="button" class="btn sm" aria-label={page.say("person-before")} onclick={step(before)}><Icon name="prev" /></button>
                    <button type="button" class="btn sm" aria-label={page.say("person-after")} onclick={step(after)}><Icon name="next" /></button>
                </span>
            }
        </footer>
    }
}
