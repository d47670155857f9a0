//! In: the questions of the profile. Out: each with what counts now (answered, assumed or not sure) and a way to answer.

use yew::prelude::*;

use super::answers::{Said, answer, in_words, is_said};
use super::languages::LanguageNames;
use crate::engine::Query;
use crate::finding::Arg;
use crate::report::QuestionReport;
use crate::ui::components::fields::{Choose, Entry, OneOf, editing};
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page, use_view};

/// The few settings that change the rule.
#[component]
pub(super) fn Questions() -> Html {
    let page = use_page();
    let Some(system) = page.state.report.system.clone() else { return Html::default() };
    let questions: Vec<QuestionReport> =
        system.questions.into_iter().filter(|question| question.key != "version").collect();
    if questions.is_empty() {
        return Html::default();
    }
    let open = questions.iter().filter(|question| question.state != "answered").count() as u64;
    let copy = {
        let page = page.clone();
        move |_| page.run.emit(Command::Copy(Query::Questions { lang: page.state.lang.clone() }))
    };
    html! {
        <section class="row" aria-labelledby="questions">
            <div class="say">
                <h2 id="questions">{ page.say("prepare-questions") }</h2>
                <p class="quiet">{ page.say_with("prepare-questions-open", [("open", Arg::Number(open))]) }</p>
                <ol class="questions">
                    { for questions.into_iter().map(|question| {
                        let key = question.key.clone();
                        html! { <li key={key}><Question {question} /></li> }
                    }) }
                </ol>
                <p class="acts"><button type="button" class="btn" onclick={copy}>{ page.say("prepare-copy-questions") }</button></p>
            </div>
            <div class="notes"><aside class="note">
                <p class="head">{ page.say("prepare-assumed") }</p>
                <p>{ page.say("prepare-assumed-about") }</p>
            </aside></div>
        </section>
    }
}

#[derive(Properties, PartialEq)]
struct QuestionProps {
    question: QuestionReport,
}

#[component]
fn Question(props: &QuestionProps) -> Html {
    let (page, view) = (use_page(), use_view());
    let changing = use_state(|| false);
    let question = &props.question;
    let put = |said: Said| {
        let (key, kind) = (question.key.clone(), question.kind.clone());
        let keep = editing(&page, move |setup, ()| answer(setup, &key, &kind, &said));
        let changing = changing.clone();
        move |_: MouseEvent| {
            changing.set(false);
            keep.emit(());
        }
    };
    let typed = {
        let (key, kind) = (question.key.clone(), question.kind.clone());
        editing(&page, move |setup, value: String| answer(setup, &key, &kind, &Said::Given(value)))
    };
    let open = {
        let changing = changing.clone();
        move |_: MouseEvent| changing.set(true)
    };
    let state = question.state.as_str();
    let value = in_words(&page, question);
    let is_request = question.key.starts_with("request.");
    let shown = *changing || (state == "answered" && question.kind == "yes-no");
    let named = |id: &str| format!("{}: {}", page.say(id), question.ask);
    html! {
        <div class={classes!("question", (state != "answered").then_some("waits"))} role="group" aria-label={question.ask.clone()}>
            <h3>{ &question.ask }</h3>
            <p class="state">
                <b>{ page.say(&format!("prepare-state-{state}")) }</b>
                if state != "not-sure" { { " " }<span>{ value }</span> }
            </p>
            if let Some(moves) = view.moves.get(&question.key).map(|it| it.n_users).filter(|moves| *moves > 0) {
                <p class="quiet">{ page.say_with("prepare-moves", [("people", Arg::Number(moves))]) }</p>
            }
            if shown {
                { control(&page, question, &typed) }
            }
            <p class="acts">
                if state == "assumed" {
                    <button type="button" class="btn sm" aria-label={named("prepare-confirm")}
                        onclick={put(Said::Given(question.value.clone()))}>{ page.say("prepare-confirm") }</button>
                }
                if !shown {
                    <button type="button" class="btn sm" onclick={open}
                        aria-label={named(if state == "not-sure" { "prepare-answer" } else { "prepare-change" })}>
                        { page.say(if state == "not-sure" { "prepare-answer" } else { "prepare-change" }) }
                    </button>
                }
                if state != "not-sure" && !is_request {
                    <button type="button" class="btn sm" aria-label={named("prepare-not-sure")}
                        onclick={put(Said::NotSure)}>{ page.say("prepare-not-sure") }</button>
                }
                if is_request && question.value != "own-language" {
                    <button type="button" class="btn sm" aria-label={named("prepare-own-language")}
                        onclick={put(Said::OwnLanguage)}>{ page.say("prepare-own-language") }</button>
                }
                if is_said(&page.state.setup, &question.key) {
                    <button type="button" class="act small" aria-label={named("prepare-take-back")}
                        onclick={put(Said::Nothing)}>{ page.say("prepare-take-back") }</button>
                }
            </p>
        </div>
    }
}

/// The control for the kind of the question.
fn control(page: &Page, question: &QuestionReport, typed: &Callback<String>) -> Html {
    let id = format!("question-{}", question.key.replace('.', "-"));
    let answered = question.state == "answered";
    let now = if question.state == "not-sure" || question.value == "own-language" {
        String::new()
    } else {
        question.value.clone()
    };
    match question.kind.as_str() {
        "yes-no" => {
            let value = match now.as_str() {
                _ if !answered => "",
                "on" | "true" | "yes" => "on",
                _ => "off",
            };
            let options = vec![
                ("on".into(), page.say("prepare-yes").into(), "".into()),
                ("off".into(), page.say("prepare-no").into(), "".into()),
            ];
            html! { <OneOf name={id} legend={question.ask.clone()} quiet=true {value} {options} on_choose={typed.clone()} /> }
        }
        "choice" | "column" if !question.options.is_empty() => {
            let mut options: Vec<(AttrValue, AttrValue)> = Vec::new();
            if !question.options.iter().any(|(value, _)| *value == now) {
                options.push(("".into(), page.say("prepare-choose").into()));
            }
            options.extend(question.options.iter().map(|(value, words)| {
                let words = if words.is_empty() { value } else { words };
                (value.clone().into(), words.clone().into())
            }));
            html! { <Choose {id} label={question.ask.clone()} quiet=true value={now} {options} on_choose={typed.clone()} /> }
        }
        kind => {
            let hint = if kind == "locales" { page.say("prepare-locales-hint") } else { String::new() };
            let list = format!("{id}-languages");
            html! {
                <>
                    if kind == "locale" { <LanguageNames id={list.clone()} /> }
                    <Entry {id} label={question.ask.clone()} quiet=true value={now} {hint} mono=true
                        on_enter={typed.clone()} />
                </>
            }
        }
    }
}
