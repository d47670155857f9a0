//! In: what is served and how it was rendered. Out: a mail as it would arrive, always on a light sheet.

use wasm_bindgen::JsCast;
use web_sys::{Event, HtmlElement, HtmlIFrameElement};
use yew::prelude::*;

use super::phrases;
use crate::engine::{Piece, Rendered, RenderedPart};
use crate::finding::Arg;
use crate::report::{PartReport, Served};
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page};

/// The parts of a mixed mail in the order in which they are read.
const ORDER: [&str; 5] = ["from", "subject", "preheader", "text", "html"];

/// What a mail is given.
#[derive(Clone, PartialEq, Properties)]
pub struct MailSheetProps {
    /// What is served.
    pub served: Served,
    /// How it reads; none where the text is not known.
    #[prop_or_default]
    pub rendered: Option<Rendered>,
    /// `right`, `wrong`, `unk` or `settled`.
    #[prop_or_default]
    pub tone: AttrValue,
}

/// One mail.
#[component]
pub fn MailSheet(props: &MailSheetProps) -> Html {
    let page = use_page();
    if props.served.layer == "nothing" && props.rendered.is_none() {
        return nothing(&page, &props.served);
    }
    html! {<>
        { inbox(&page, &props.served, props.rendered.as_ref()) }
        { whole(&page, props) }
    </>}
}

fn whole(page: &Page, props: &MailSheetProps) -> Html {
    match &props.rendered {
        rendered if props.served.layer == "mixed" => mixed(page, &props.served, rendered.as_ref(), &props.tone),
        Some(rendered) => sheet(page, rendered, &props.tone),
        None => absent(page, &props.served),
    }
}

fn sheet(page: &Page, mail: &Rendered, tone: &AttrValue) -> Html {
    let lang = mail.language.clone().map(AttrValue::from);
    let dir = if mail.dir.is_empty() { "auto".to_owned() } else { mail.dir.clone() };
    html! {
        <div class={classes!("mail", tone.to_string())}>
            <div class="env">
                if let Some(from) = &mail.from { <p>{ page.say_with("mail-from", [("from", Arg::Text(from.clone()))]) }</p> }
                <p class="subj" lang={lang.clone()} dir={dir.clone()}>
                    if mail.subject.is_empty() { <i>{ page.say("mail-no-subject") }</i> } else { { pieces(page, &mail.subject) } }
                </p>
            </div>
            { body(page, mail, lang, dir) }
            { removed(page, &mail.removed) }
        </div>
    }
}

/// The mail as a line of an inbox; what is not known is said to be so.
fn inbox(page: &Page, served: &Served, mail: Option<&Rendered>) -> Html {
    let lang = mail.map_or(&served.language, |mail| &mail.language);
    let line = |class: &'static str, known: Option<Html>, id: &str| match known {
        Some(known) => html! { <p {class} lang={lang.clone()} dir="auto">{ known }</p> },
        None => html! { <p {class}><i>{ page.say(id) }</i></p> },
    };
    let from = mail.and_then(|mail| mail.from.as_deref()).map(|from| html! { { name_of(from) } });
    let subject = match mail {
        Some(mail) if !mail.subject.is_empty() => Some(pieces(page, &mail.subject)),
        _ => served.subject.as_ref().map(|subject| html! { { subject } }),
    };
    let first = mail.and_then(|mail| mail.first_words.as_ref()).map(|words| html! { { words } });
    html! {
        <div class="inbox" role="group" aria-label={page.say("inbox")}>
            { line("who", from, "inbox-no-sender") }
            { line("what", subject, "inbox-no-subject") }
            { line("first", first, "inbox-no-words") }
        </div>
    }
}

/// What an inbox shows of a sender: the name before the address, if there is one.
fn name_of(from: &str) -> &str {
    let name = from.split('<').next().unwrap_or(from).trim().trim_matches('"').trim();
    if name.is_empty() { from.trim() } else { name }
}

/// A mixed mail: every part with the place that it comes from.
fn mixed(page: &Page, served: &Served, rendered: Option<&Rendered>, tone: &AttrValue) -> Html {
    let mut parts: Vec<&PartReport> = served.parts.iter().filter(|part| !part.part.ends_with(".container")).collect();
    let rank = |part: &PartReport| ORDER.iter().position(|known| *known == part.part).unwrap_or(ORDER.len());
    parts.sort_by_key(|part| rank(part));
    let known = |part: &PartReport| -> Vec<&RenderedPart> {
        rendered.iter().flat_map(|mail| &mail.parts).filter(|known| known.part == part.part).collect()
    };
    html! {
        <div class={classes!("mail", "mixed", tone.to_string())}>
            { for parts.into_iter().map(|part| html! {
                <section key={part.part.as_str()} class={classes!("part", (!part.custom).then_some("foreign"))}>
                    <p class="origin">{ origin(page, part) }</p>
                    { one_part(page, part, &known(part)) }
                </section>
            }) }
            if let Some(mail) = rendered { { removed(page, &mail.removed) } }
        </div>
    }
}

/// "HTML text: the system's own, in German".
fn origin(page: &Page, part: &PartReport) -> String {
    let id = format!("part-{}", part.part.split(':').next().unwrap_or(&part.part));
    let name = if page.words.has(&id) { page.say(&id) } else { part.part.clone() };
    let from = match (part.how.as_str(), part.custom) {
        ("text" | "in-template", true) => "part-from-yours",
        ("text" | "in-template", false) => "part-from-stock",
        ("key", _) => return page.say_with("part-is-key", [("part", Arg::Text(name))]),
        _ => return page.say_with("part-is-empty", [("part", Arg::Text(name))]),
    };
    match &part.language {
        Some(tag) => page.say_with(from, [("part", Arg::Text(name)), ("language", Arg::Language(tag.clone()))]),
        None => page.say_with(&format!("{from}-no-language"), [("part", Arg::Text(name))]),
    }
}

fn one_part(page: &Page, part: &PartReport, known: &[&RenderedPart]) -> Html {
    if known.is_empty() {
        let id = if part.custom { "mail-no-text-yet" } else { "mail-not-here" };
        let is_text = matches!(part.how.as_str(), "text" | "in-template");
        return if is_text {
            html! { <p class="body empty">{ page.say(id) }</p> }
        } else {
            Html::default()
        };
    }
    let one = |known: &RenderedPart| {
        let lang = known.language.clone().unwrap_or_default();
        match &known.html {
            Some(html) => {
                html! { <Frame html={html.clone()} title={origin(page, part)} {lang} dir={known.dir.clone()} /> }
            }
            None if part.part == "subject" => {
                html! { <p class="subj" {lang} dir={known.dir.clone()}>{ pieces(page, &known.text) }</p> }
            }
            None => html! {
                <div class="body" {lang} dir={known.dir.clone()} tabindex="0" role="group" aria-label={origin(page, part)}>
                    { pieces(page, &known.text) }
                </div>
            },
        }
    };
    known.iter().map(|known| one(known)).collect()
}

fn body(page: &Page, mail: &Rendered, lang: Option<AttrValue>, dir: String) -> Html {
    if let Some(html) = &mail.html {
        let title = phrases::maybe(plain(&mail.subject)).unwrap_or_else(|| page.say("mail-no-subject"));
        return html! { <Frame html={html.clone()} {title} lang={mail.language.clone().unwrap_or_default()} {dir} /> };
    }
    match &mail.text {
        // A long mail scrolls, so the keyboard must reach it.
        Some(text) if !text.is_empty() => html! {
            <div class="body" {lang} {dir} tabindex="0" role="group" aria-label={page.say("mail-body")}>{ pieces(page, text) }</div>
        },
        _ => html! { <p class="body empty">{ page.say("mail-no-body") }</p> },
    }
}

fn pieces(page: &Page, pieces: &[Piece]) -> Html {
    let one = |piece: &Piece| match piece {
        Piece::Literal(text) => html! { { text } },
        Piece::Filled(value) => html! { <span class="fill">{ value }</span> },
        Piece::Missing(name) => html! { <span class="missing" title={page.say("mail-missing")}>{ name }</span> },
        Piece::NotEvaluated(logic) => html! { <span class="logic" title={page.say("mail-logic")}>{ logic }</span> },
    };
    html! { { for pieces.iter().map(one) } }
}

/// The pieces as one text.
pub fn plain(pieces: &[Piece]) -> String {
    pieces
        .iter()
        .map(|piece| match piece {
            Piece::Literal(text) | Piece::Filled(text) | Piece::Missing(text) | Piece::NotEvaluated(text) => {
                text.as_str()
            }
        })
        .collect()
}

fn removed(page: &Page, removed: &[(String, u64)]) -> Html {
    if removed.is_empty() {
        return Html::default();
    }
    let said = |what: &str| page.say(&format!("removed-{what}"));
    let what: Vec<String> =
        removed.iter().map(|(what, n)| format!("{} ({})", said(what), page.words.number(*n))).collect();
    let list = page.words.list(&what);
    html! { <p class="out">{ page.say_with("mail-removed", [("what", Arg::Text(list))]) }</p> }
}

fn nothing(page: &Page, served: &Served) -> Html {
    let reason = served.reason.as_ref().and_then(|reason| phrases::maybe(page.say(&format!("reason-{reason}"))));
    html! {
        <div class="absent">
            <b>{ page.say("served-nothing") }</b>
            if let Some(reason) = reason { <p>{ reason }</p> } else if let Some(reason) = &served.reason { <p>{ reason }</p> }
        </div>
    }
}

/// The text is not known: it can be pasted, or asked for.
fn absent(page: &Page, served: &Served) -> Html {
    let copy = page.run.reform({
        let lang = page.state.lang.clone();
        move |_: MouseEvent| Command::Copy(crate::engine::Query::Questions { lang: lang.clone() })
    });
    html! {
        <div class="absent">
            if let Some(subject) = &served.subject {
                <b lang={served.language.clone()}>{ subject }</b>
                <p>{ phrases::source(page, served) }</p>
            } else {
                <b>{ phrases::source(page, served) }</b>
            }
            <p>{ page.say(if served.layer == "custom" { "mail-no-text-yet" } else { "mail-not-here" }) }</p>
            if served.layer != "custom" {
                <p><button type="button" class="btn sm" onclick={copy}>{ page.say("deed-copy-questions") }</button></p>
            }
        </div>
    }
}

/// What a frame is given.
#[derive(Clone, PartialEq, Properties)]
struct FrameProps {
    html: AttrValue,
    title: AttrValue,
    lang: AttrValue,
    dir: AttrValue,
}

/// An HTML mail, without scripts and without a way out. The page sizes it and takes the links' targets away.
#[component]
fn Frame(props: &FrameProps) -> Html {
    let loaded = |event: Event| {
        let Some(frame) = event.target_dyn_into::<HtmlIFrameElement>() else { return };
        let Some(root) = frame.content_document().and_then(|document| document.document_element()) else { return };
        if let Ok(links) = root.query_selector_all("a[href], area[href]") {
            for at in 0..links.length() {
                let link = links.get(at).and_then(|node| node.dyn_into::<web_sys::Element>().ok());
                if let Some(link) = link {
                    let _ = link.set_attribute("title", &link.get_attribute("href").unwrap_or_default());
                    let _ = link.remove_attribute("href");
                }
            }
        }
        let tall = root.scroll_height().clamp(120, 640);
        let _ = frame.unchecked_ref::<HtmlElement>().style().set_property("block-size", &format!("{tall}px"));
    };
    html! {
        <iframe sandbox="allow-same-origin" srcdoc={document(props)} title={props.title.clone()} lang={props.lang.clone()}
            onload={loaded} />
    }
}

/// The document of a framed mail, which brings its own head: with its language, and a plain style before its own.
fn document(props: &FrameProps) -> String {
    let rest = props.html.strip_prefix("<!doctype html>").unwrap_or(&props.html);
    format!(
        "<!doctype html><html lang=\"{lang}\" dir=\"{dir}\"><meta charset=\"utf-8\">\
        <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">\
        <style>:root{{color-scheme:light}}body{{margin:.9rem;font:15px/1.45 sans-serif;color:#1b1a17;overflow-wrap:anywhere}}\
        a{{color:inherit;text-decoration:underline}}img{{max-width:100%}}</style>{rest}",
        lang = attribute(&props.lang),
        dir = attribute(&props.dir),
    )
}

/// Only what a language tag and a direction are made of.
fn attribute(text: &str) -> String {
    text.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').collect()
}
