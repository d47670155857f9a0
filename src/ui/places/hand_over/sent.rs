//! In: delivery logs that someone opens. Out: whether it went as signed, by language, and for whom it did not.

use yew::prelude::*;

use crate::deliveries::Line;
use crate::engine::{Query, Wave};
use crate::finding::Arg;
use crate::report::{Sent as Report, counts, odd_line, unknown_line};
use crate::ui::components::finding::said;
use crate::ui::effects::Command;
use crate::ui::places::prepare::files::{Files, Pick};
use crate::ui::strings::{Page, use_page};

/// Logs that are offered first.
const LOGS: &str = ".csv,.tsv,.txt,.json,.ndjson,.jsonl,.log";

/// The delivery check.
#[component]
pub(super) fn Sent() -> Html {
    let page = use_page();
    let run = page.run.clone();
    let key = page.state.lines.key.clone();
    let on_files = Callback::from(move |files: Files| {
        if !files.is_empty() {
            run.emit(Command::OpenLogs { files, key: key.clone() });
        }
    });
    let run = page.run.clone();
    let on_key = Callback::from(move |files: Files| {
        if let Some((_, file)) = files.into_iter().next() {
            run.emit(Command::OpenIdKey(file));
        }
    });
    let key_said = if page.state.lines.key.is_some() { "sent-key-here" } else { "sent-key-about" };
    html! {
        <section class="row" aria-labelledby="hand-sent"><div class="wide stack">
            <h2 id="hand-sent">{ page.say("sent-title") }</h2>
            <p>{ page.say("sent-about") }</p>
            if page.state.report.sign_off.complete {
                <p class="acts"><Pick id="log-files" label={page.say("sent-open")} accept={LOGS} several=true {on_files} /></p>
                <details>
                    <summary>{ page.say("sent-key") }</summary>
                    <p>{ page.say(key_said) }</p>
                    <p class="acts"><Pick id="log-key" label={page.say("lines-open-key")} accept=".txt,.key" several=false on_files={on_key} /></p>
                </details>
            } else {
                <p class="quiet">{ page.say("sent-not-signed") }</p>
            }
            if let Some(sent) = page.state.sent.as_deref() { { answer(&page, sent) } }
        </div></section>
    }
}

fn answer(page: &Page, sent: &Report) -> Html {
    let more = sent.n_odd.saturating_sub(sent.odd.len() as u64);
    html! {<>
        <div class={classes!("note", (!sent.as_signed).then_some("wrong"))} role="status">
            <p class="lede">{ page.line(&sent.headline) }</p>
        </div>
        if !sent.lines.is_empty() { { table(page, &sent.lines) } }
        if !sent.odd.is_empty() || !sent.unknown.is_empty() {
            <h3>{ page.say("sent-who") }</h3>
            <ul>
                { for sent.odd.iter().filter(|it| it.person.is_some()).map(|it| html! { <li>{ page.line(&odd_line(it)) }</li> }) }
                { for sent.unknown.iter().map(|it| html! { <li>{ page.line(&unknown_line(it)) }</li> }) }
            </ul>
            if more > 0 { <p class="quiet">{ page.say_with("sent-more", [("n", Arg::Number(more))]) }</p> }
        }
        { todo(page, sent) }
        if !sent.findings.is_empty() {
            <h3>{ page.say("sent-not-read") }</h3>
            <ul>{ for sent.findings.iter().map(|it| html! { <li>{ said(page, it).sentence }</li> }) }</ul>
        }
    </>}
}

/// What is still to be done, so that nobody is mailed twice.
fn todo(page: &Page, sent: &Report) -> Html {
    let number = page.state.setup.next_correction();
    let n = |n: u64| [("n", Arg::Number(n)), ("number", Arg::Number(number))];
    let roles = page.state.report.list.as_ref().map(|list| list.roles.clone()).unwrap_or_default();
    let part = |what: &str, count: u64, wave: Wave| {
        let roles = roles.clone();
        let open = page.run.reform(move |_: MouseEvent| Command::OpenWave { wave, roles: roles.clone() });
        let download = page.run.reform(move |_: MouseEvent| Command::Download(Query::Wave { wave, open: None }));
        html! {
            <li>
                <h3>{ page.say_with(&format!("wave-{what}"), n(count)) }</h3>
                <p class="holds">{ page.say_with(&format!("wave-{what}.hint"), n(count)) }{ " " }{ page.say_with("download-wave", n(count)) }</p>
                <div class="acts">
                    <button type="button" class="btn main" id={format!("wave-{what}")} onclick={open}>{ page.say_with(&format!("wave-{what}-open"), n(count)) }</button>
                    <button type="button" class="btn" onclick={download}>{ page.say("wave-download") }</button>
                </div>
            </li>
        }
    };
    html! {<>
        <ul class="takes">
            if sent.n_correction > 0 { { part("correction", sent.n_correction, Wave::Correction) } }
            if sent.n_rest > 0 && !sent.as_signed { { part("rest", sent.n_rest, Wave::Rest) } }
        </ul>
        if sent.n_unclear > 0 { <p><strong>{ page.say_with("wave-unclear", n(sent.n_unclear)) }</strong></p> }
    </>}
}

/// One row per language, one column for each way that somebody's mail went.
fn table(page: &Page, lines: &[Line]) -> Html {
    let is_used = |at: usize| lines.iter().any(|line| counts(line)[at].1 > 0);
    let used: Vec<usize> = (0..counts(&Line::default()).len()).filter(|&at| is_used(at)).collect();
    let head = |at: usize| page.say(&format!("sent-{}", counts(&Line::default())[at].0));
    html! {
        <table class="tbl fold" role="table">
            <caption>{ page.say("sent-caption") }</caption>
            <thead role="rowgroup"><tr role="row">
                <th scope="col" role="columnheader">{ page.say("table-language") }</th>
                { for used.iter().map(|&at| html! { <th scope="col" role="columnheader" class="num">{ head(at) }</th> }) }
            </tr></thead>
            <tbody role="rowgroup">
                { for lines.iter().map(|line| html! {
                    <tr role="row">
                        <th scope="row" role="rowheader">{ page.language(line.language.as_deref()) }</th>
                        { for used.iter().map(|&at| html! {
                            <td role="cell" class="num" data-label={head(at)}>{ page.words.number(counts(line)[at].1) }</td>
                        }) }
                    </tr>
                }) }
            </tbody>
        </table>
    }
}
