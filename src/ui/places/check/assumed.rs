//! What nobody has answered: the settings that are assumed or not sure, under the headline.

use yew::prelude::*;

use crate::finding::Arg;
use crate::report::QuestionReport;
use crate::ui::components::go;
use crate::ui::places::prepare::answers::in_words;
use crate::ui::state::{Place, View};
use crate::ui::strings::{Page, use_page, use_view};

/// How many stand open.
const OPEN: usize = 4;

/// "Assumed: … Change".
#[component]
pub(super) fn Assumed() -> Html {
    let (page, view) = (use_page(), use_view());
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
                <ul class="assumed">{ for first.iter().map(|question| line(&page, &view, question)) }</ul>
                if !rest.is_empty() {
                    <details>
                        <summary>{ page.say_with("assumed-more", [("n", Arg::Number(rest.len() as u64))]) }</summary>
                        <ul class="assumed">{ for rest.iter().map(|question| line(&page, &view, question)) }</ul>
                    </details>
                }
            </div>
        </section>
    }
}

fn line(page: &Page, view: &View, question: &QuestionReport) -> Html {
    let state = page.say(if question.state == "assumed" { "assumed" } else { "not-sure" });
    let change = page.say_with("assumed-change", [("question", Arg::Text(question.ask.clone()))]);
    html! {
        <li key={question.key.clone()}>
            <span>
                { &question.ask }{ " " }if question.state != "not-sure" { <strong>{ in_words(page, question) }</strong>{ " " } }<span class="quiet">{ state }</span>
                if let Some(n) = view.moves.get(&question.key).map(|it| it.n_users).filter(|n| *n > 0) {
                    <span class="quiet">{ " · " }{ page.say_with("assumed-moves", [("n", Arg::Number(n))]) }</span>
                }
            </span>
            <a class="act" href="#prepare" aria-label={change} onclick={go::to(page, Place::Prepare, "card-system")}>
                { page.say("change") }
            </a>
        </li>
    }
}
