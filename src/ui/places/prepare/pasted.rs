//! In: texts that were typed or pasted. Out: a list in which each can be changed, and one more.

use yew::prelude::*;

use super::languages::LanguageNames;
use super::texts::lacks;
use crate::engine::Query;
use crate::locale::understand;
use crate::setup::Pasted;
use crate::ui::components::fields::{Entry, editing};
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page};

#[derive(Properties, PartialEq)]
pub(super) struct PastedProps {
    /// Whether they are the system's own.
    pub stock: bool,
}

/// The texts that were typed or pasted.
#[component]
pub(super) fn PastedTexts(props: &PastedProps) -> Html {
    let page = use_page();
    let stock = props.stock;
    let texts: Vec<usize> =
        page.state.setup.pasted.iter().enumerate().filter(|(_, text)| text.stock == stock).map(|(at, _)| at).collect();
    let add = editing(&page, move |setup, _: MouseEvent| {
        setup.pasted.push(Pasted { stock, ..Pasted::default() });
    });
    html! {
        <div class="pasted">
            { for texts.into_iter().map(|at| html! { <OneText key={at} {at} /> }) }
            <p class="acts"><button type="button" class="btn" onclick={add}>{ page.say("prepare-add-text") }</button></p>
            if !stock { { to_take(&page) } }
        </div>
    }
}

/// The files with what was typed in them.
fn to_take(page: &Page) -> Html {
    let is_typed = |text: &Pasted| {
        let parts = [&text.subject, &text.text, &text.html];
        !text.stock && parts.iter().any(|part| !part.is_empty())
    };
    if !page.state.setup.pasted.iter().any(is_typed) {
        return Html::default();
    }
    let take = page.run.reform(|_: MouseEvent| Command::Download(Query::ChangedMails));
    html! {
        <div class="stack">
            <p class="holds">{ page.say("prepare-take-texts-about") }</p>
            <p class="acts"><button type="button" class="btn" onclick={take}>{ page.say("prepare-take-texts") }</button></p>
        </div>
    }
}

#[derive(Properties, PartialEq)]
struct OneProps {
    at: usize,
}

/// What the system sends in place of the parts that this text does not have.
fn lacking(page: &Page, text: &Pasted) -> Html {
    let language = understand(&text.locale).tag.map(|tag| tag.to_string());
    let texts = &page.state.report.mails.texts;
    let known =
        texts.iter().find(|known| known.pasted && !text.stock && language.is_some() && known.language == language);
    known.map(|known| lacks(page, known)).unwrap_or_default()
}

#[component]
fn OneText(props: &OneProps) -> Html {
    let page = use_page();
    let at = props.at;
    let Some(text) = page.state.setup.pasted.get(at).cloned() else { return Html::default() };
    let set = |change: fn(&mut Pasted, String)| {
        editing(&page, move |setup, typed: String| {
            if let Some(text) = setup.pasted.get_mut(at) {
                change(text, typed);
            }
        })
    };
    let remove = editing(&page, move |setup, _: MouseEvent| {
        if at < setup.pasted.len() {
            setup.pasted.remove(at);
        }
    });
    let name = if text.locale.is_empty() { page.say("prepare-new-text") } else { text.locale.clone() };
    html! {
        <fieldset class="one-text">
            <legend>{ &name }</legend>
            <LanguageNames id={format!("text-{at}-languages")} />
            <Entry id={format!("text-{at}-language")} label={page.say("prepare-language")} value={text.locale.clone()}
                hint={page.say("prepare-text-language-hint")} list={format!("text-{at}-languages")}
                on_enter={set(|text, typed| typed.trim().clone_into(&mut text.locale))} />
            <Entry id={format!("text-{at}-subject")} label={page.say("prepare-subject")} value={text.subject.clone()}
                on_enter={set(|text, typed| text.subject = typed)} />
            <Entry id={format!("text-{at}-text")} label={page.say("prepare-text")} value={text.text.clone()} lines={8}
                on_enter={set(|text, typed| text.text = typed)} />
            <details open={!text.html.is_empty()}>
                <summary>{ page.say("prepare-html-give") }</summary>
                <Entry id={format!("text-{at}-html")} label={page.say("prepare-html")} value={text.html.clone()} lines={8} mono=true
                    hint={page.say("prepare-html-hint")} on_enter={set(|text, typed| text.html = typed)} />
            </details>
            { lacking(&page, &text) }
            <p class="acts"><button type="button" class="btn sm" onclick={remove}
                aria-label={format!("{}: {name}", page.say("prepare-remove"))}>{ page.say("prepare-remove") }</button></p>
        </fieldset>
    }
}
