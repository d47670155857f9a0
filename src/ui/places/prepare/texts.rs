//! In: files of mails, and what was read from them. Out: the texts found, and the files left aside with the reason.

use yew::prelude::*;

use super::files::{Files, Pick};
use super::languages::{LanguageNames, in_list};
use super::pasted::PastedTexts;
use crate::engine::Query;
use crate::finding::Arg;
use crate::report::{FileReport, TextReport};
use crate::ui::components::fields::{Choose, Entry, editing, say_or};
use crate::ui::components::go;
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page};

const MAILS: &str = ".txt,.html,.htm,.md,.ftl,.csv,.tsv,.xlsx,.ods,.zip,.jar,.json,.yml,.yaml,.properties,.po,.xlf,.xliff,\
    .liquid,.hbs,.gotmpl";

/// The texts of the mail.
#[component]
pub(super) fn Texts() -> Html {
    let page = use_page();
    let mails = page.state.report.mails.clone();
    let forget = {
        let page = page.clone();
        move |_| page.run.emit(Command::Ask(Query::ForgetMails))
    };
    let missing = missing(&page, &mails.texts);
    html! {
        <section class="row" aria-labelledby="texts">
            <div class="say">
                <h2 id="texts">{ page.say("prepare-texts") }</h2>
                <OpenTexts stock=false />
                <Everyone />
                if !mails.texts.is_empty() { { table(&page, &mails.texts, true) } }
                { files(&page, &mails.files) }
                if !mails.files.is_empty() {
                    <p class="acts"><button type="button" class="act" onclick={forget}>{ page.say("prepare-forget-mails") }</button></p>
                }
            </div>
            <div class="notes">
                if !missing.is_empty() {
                    <aside class="note">
                        <p class="head">{ page.say("prepare-no-text-for") }</p>
                        <p>{ page.words.list(&missing) }</p>
                        <p>{ page.say("prepare-no-text-for-about") }</p>
                    </aside>
                }
                <aside class="note">
                    <p class="head">{ page.say("prepare-how-files") }</p>
                    <p>{ page.say("prepare-how-files-about") }</p>
                </aside>
            </div>
        </section>
    }
}

/// Which mail everyone must get, where the files hold several.
#[component]
fn Everyone() -> Html {
    let page = use_page();
    let messages = &page.state.report.mails.messages;
    if messages.len() < 2 {
        return Html::default();
    }
    let on_choose = editing(&page, |setup, message: String| setup.intent.message = message);
    let options = messages.iter().map(|name| (name.clone().into(), name.clone().into())).collect::<Vec<_>>();
    let said = &page.state.setup.intent.message;
    let value = if said.is_empty() { messages.first().cloned().unwrap_or_default() } else { said.clone() };
    let hint = page.say_with("prepare-several-mails", [("mails", Arg::Number(messages.len() as u64))]);
    html! { <Choose id="message" label={page.say("prepare-everyone")} {hint} {value} {options} {on_choose} /> }
}

/// The languages of the list without a text, by name; none while there is no text at all.
fn missing(page: &Page, texts: &[TextReport]) -> Vec<String> {
    if texts.is_empty() {
        return Vec::new();
    }
    let base = |tag: &str| tag.split('-').next().unwrap_or(tag).to_owned();
    let have: Vec<String> = texts.iter().filter_map(|text| text.language.as_deref().map(base)).collect();
    in_list(&page.state.report)
        .into_iter()
        .filter(|(tag, _)| !have.contains(&base(tag)))
        .map(|(tag, _)| page.language(Some(&tag)))
        .collect()
}

#[derive(Properties, PartialEq)]
struct OpenProps {
    stock: bool,
}

/// Files, a folder or an archive.
#[component]
fn OpenTexts(props: &OpenProps) -> Html {
    let page = use_page();
    let stock = props.stock;
    let on_files = {
        let page = page.clone();
        Callback::from(move |files: Files| page.run.emit(Command::OpenMails { files, stock }))
    };
    let id = if stock { "stock" } else { "texts" };
    html! {
        <div class="drop">
            <p class="acts">
                <Pick id={format!("{id}-files")} label={page.say("prepare-choose-files")} accept={MAILS} several=true
                    on_files={on_files.clone()} />
                <Pick id={format!("{id}-folder")} label={page.say("prepare-choose-folder")} folder=true {on_files} />
            </p>
            if !stock { <p class="quiet">{ page.say("prepare-drop-mails") }</p> }
        </div>
    }
}

/// `own`: these can be changed here.
fn table(page: &Page, texts: &[TextReport], own: bool) -> Html {
    html! {
        <table class="tbl fold">
            <caption class="hide">{ page.say("prepare-texts-found") }</caption>
            <thead><tr>
                <th scope="col">{ page.say("prepare-language") }</th>
                <th scope="col">{ page.say("prepare-subject") }</th>
                <th scope="col">{ page.say("prepare-parts") }</th>
                <th scope="col">{ page.say("prepare-from-file") }</th>
            </tr></thead>
            <tbody>{ for texts.iter().enumerate().map(|(at, text)| row(page, text, at, own)) }</tbody>
        </table>
    }
}

/// A way to change a text of a file; what was typed stands in its fields already.
fn to_change(page: &Page, text: &TextReport) -> Html {
    let (Some(locale), false, false) = (&text.locale, text.pasted, text.ticked) else { return Html::default() };
    let typed = &page.state.setup.pasted;
    let at = typed.iter().position(|it| !it.stock && it.locale == *locale).unwrap_or(typed.len());
    let onclick = page.run.reform({
        let locale = locale.clone();
        move |_: MouseEvent| {
            go::soon(format!("text-{at}-subject"));
            Command::Ask(Query::TextToChange { locale: Some(locale.clone()) })
        }
    });
    let named = format!("{}: {}", page.say("prepare-change-text"), page.language(text.language.as_deref()));
    html! { <p><button type="button" class="btn sm" aria-label={named} {onclick}>{ page.say("prepare-change-text") }</button></p> }
}

fn row(page: &Page, text: &TextReport, at: usize, own: bool) -> Html {
    let language = text.language.clone();
    html! {
        <tr key={format!("{}#{at}", text.file)}>
            <th scope="row">
                if text.locale.is_some() || text.language.is_some() {
                    { page.language(text.language.as_deref()) }{ " " }
                    if let Some(locale) = &text.locale { <span class="asis">{ locale }</span> }
                } else {
                    <FileLocale file={text.file.clone()} />
                }
            </th>
            <td class="subj full" lang={language}>
                if text.ticked {
                    <span class="quiet">{ page.say("prepare-only-ticked") }</span>
                } else if let Some(subject) = &text.subject {
                    { subject }
                } else {
                    <span class="quiet">{ page.say("prepare-no-subject") }</span>
                }
            </td>
            <td>{ names(page, &text.parts) }{ lacks(page, text) }</td>
            <td>
                if text.pasted { { page.say("prepare-typed-here") } } else { <span class="asis">{ &text.file }</span> }
                if own { { to_change(page, text) } }
            </td>
        </tr>
    }
}

fn names(page: &Page, parts: &[String]) -> String {
    let named: Vec<String> = parts.iter().map(|part| say_or(page, &format!("prepare-part-{part}"), part)).collect();
    named.join(", ")
}

/// What the system sends in place of the parts that a text does not have.
pub(super) fn lacks(page: &Page, text: &TextReport) -> Html {
    let said = [
        ("prepare-lacks-own", &text.filled_by_system),
        ("prepare-lacks-maybe", &text.may_be_filled_by_system),
        ("prepare-lacks", &text.left_open),
    ];
    let lacking = said.into_iter().filter(|(_, parts)| !parts.is_empty());
    lacking
        .map(|(id, parts)| {
            let sentence = page.say_with(id, [("parts", Arg::Text(names(page, parts)))]);
            let class = if id == "prepare-lacks-own" { "small error" } else { "small quiet" };
            html! { <p {class} key={id}>{ sentence }</p> }
        })
        .collect()
}

#[derive(Properties, PartialEq)]
struct FileLocaleProps {
    file: String,
}

/// Asks for the language of a file that does not say it.
#[component]
fn FileLocale(props: &FileLocaleProps) -> Html {
    let page = use_page();
    let file = props.file.clone();
    let on_enter = editing(&page, move |setup, typed: String| {
        let typed = typed.trim().to_owned();
        if typed.is_empty() {
            setup.file_locales.remove(&file);
        } else {
            setup.file_locales.insert(file.clone(), typed);
        }
    });
    let value = page.state.setup.file_locales.get(&props.file).cloned().unwrap_or_default();
    html! {
        <>
            <LanguageNames id={format!("languages-of-{}", props.file)} />
            <Entry id={format!("locale-of-{}", props.file)} list={format!("languages-of-{}", props.file)} {value} {on_enter}
                label={page.say_with("prepare-file-locale", [("file", Arg::Text(props.file.clone()))])} />
        </>
    }
}

/// What became of every file: what it was taken for and how many texts came out of it, or why it was left aside.
fn files(page: &Page, files: &[FileReport]) -> Html {
    let (aside, read): (Vec<&FileReport>, Vec<&FileReport>) = files.iter().partition(|file| file.left_aside.is_some());
    // What was in an archive stands here by itself.
    let read: Vec<&FileReport> = read.into_iter().filter(|file| file.format != "zip").collect();
    html! {
        <>
            { listed(page, "prepare-files-opened", &read, |file| {
                let format = page.say(&format!("file-format-{}", file.format));
                let args = [("format", Arg::Text(format)), ("texts", Arg::Number(file.n_texts))];
                page.say_with("prepare-file-gave", args)
            }) }
            { listed(page, "prepare-left-aside", &aside, |file| {
                let code = file.left_aside.as_deref().unwrap_or_default();
                page.say_with(code, [("file", Arg::Text(file.path.clone()))])
            }) }
        </>
    }
}

fn listed(page: &Page, summary: &str, files: &[&FileReport], said: impl Fn(&FileReport) -> String) -> Html {
    if files.is_empty() {
        return Html::default();
    }
    html! {
        <details>
            <summary>{ page.say_with(summary, [("files", Arg::Number(files.len() as u64))]) }</summary>
            <ul class="aside">
                { for files.iter().map(|file| html! {
                    <li key={file.path.as_str()}><span class="asis">{ &file.path }</span>{ " " }{ said(file) }</li>
                }) }
            </ul>
        </details>
    }
}

/// The system's own texts, so that they can be seen.
#[component]
pub(super) fn StockTexts() -> Html {
    let page = use_page();
    let stock = page.state.report.mails.stock.clone();
    html! {
        <section class="row" aria-labelledby="stock"><div class="say">
            <h2 id="stock">{ page.say("prepare-stock") }</h2>
            <p class="quiet">{ page.say("prepare-stock-about") }</p>
            if !stock.is_empty() { { table(&page, &stock, false) } }
            <details>
                <summary>{ page.say("prepare-stock-give") }</summary>
                <OpenTexts stock=true />
                <PastedTexts stock=true />
            </details>
        </div></section>
    }
}
