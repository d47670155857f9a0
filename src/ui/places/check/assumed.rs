//! What nobody has answered: the settings that are assumed or not sure, under the headline.

use yew::prelude::*;

use crate::finding::Arg;
use crate::report::QuestionReport;
use crate::ui::components::go;
use crate::ui::state::Place;
use crate::ui::strings::{Page, use_page};

/// How many stand open.
const OPEN: usize = 4;

/// "Assumed: … Change".
#[component]
pub(super) fn Assumed() -> Html {
    let page = use_page();
    let questions = page.state.report.system.iter().flat_map(|system| &system.questions);
    let open: Vec<&QuestionReport> = questions.filter(|question| question.state != "answered").collect();
    if open.is_empty() {
        return Html::default();
    }
    let (first, rest) = open.split_at(open.len().min(OPEN));
    html! {
        <section class="row" aria-labelledby="assumed">
            <div class="say">
                <h2 class="label" id="assumed">{ page.say("assumed-head") }</h2>
                <ul class="assumed">{ for first.iter().map(|question| line(&page, question)) }</ul>
                if !rest.is_empty() {
                    <details>
                        <summary>{ page.say_with("assumed-more", [("n", Arg::Number(rest.len() as u64))]) }</summary>
                        <ul class="assumed">{ for rest.iter().map(|question| line(&page, question)) }</ul>
                    </details>
                }
            </div>
        </section>
    }
}

fn line(page: &Page, question: &QuestionReport) -> Html {
    let state = page.say(if question.state == "assumed" { "assumed" } else { "not-sure" });
    let change = page.say_with("assumed-change", [("question", Arg::Text(question.ask.clone()))]);
    html! {
        <li key={question.key.clone()}>
            <span>
                { &question.ask }{ " " }<strong>{ value(page, question) }</strong>{ " " }<span class="quiet">{ state }</span>
                if let Some(n) = page.state.moves.get(&question.key).map(|it| it.n_users).filter(|n| *n > 0) {
                    <span class="quiet">{ " · " }{ page.say_with("assumed-moves", [("n", Arg::Number(n))]) }</span>
                }
            </span>
            <a class="act" href="#prepare" aria-label={change} onclick={go::to(page, Place::Prepare, "card-system")}>
                { page.say("change") }
            </a>
        </li>
    }
}

/// The value that counts, in words.
fn value(page: &Page, question: &QuestionReport) -> String {
    if question.state == "not-sure" {
        return String::new();
    }
    let option = question.options.iter().find(|(value, _)| *value == question.value).map(|(_, words)| words.clone());
    match (option, question.kind.as_str(), question.value.as_str()) {
        (Some(words), kind, _) if kind != "locales" => words,
        (None, "yes-no", "true") => page.say("yes"),
        (None, "yes-no", "false") => page.say("no"),
        (_, "locales", tags) => {
            let names: Vec<String> = tags.split(',').map(|tag| page.language(Some(tag.trim()))).collect();
            page.words.list(&names)
        }
        (None, "locale", tag) => page.language(Some(tag)),
        (_, _, value) => value.to_owned(),
    }
}
