//! In: what was answered so far. Out: the questions that every mailing has, and what goes into the records.

use yew::prelude::*;

use crate::finding::Arg;
use crate::plan::STANDING;
use crate::ui::components::fields::{Entry, editing};
use crate::ui::strings::{Page, use_page};

/// The questions for the engineers, and the two for whoever keeps the records.
#[component]
pub(super) fn Standing() -> Html {
    let page = use_page();
    let setup = &page.state.setup;
    let is_open = |id: &&&str| setup.standing.get(**id).is_none_or(|answer| answer.trim().is_empty());
    let n_open = STANDING.iter().filter(is_open).count() as u64;
    html! {
        <section class="row" aria-labelledby="hand-standing"><div class="wide stack">
            <h2 id="hand-standing">{ page.say("standing-title") }</h2>
            <p>{ page.say("standing-about") }</p>
            <details>
                <summary>{ page.say_with("standing-open", [("n", Arg::Number(n_open))]) }</summary>
                <div class="stack">
                    { for STANDING.iter().map(|id| question(&page, id)) }
                </div>
            </details>
            <details>
                <summary>{ page.say("record-title") }</summary>
                <div class="stack">
                    <p class="quiet">{ page.say("record-about") }</p>
                    <Entry id="record-basis" label={page.say("record-basis")} hint={page.say("record-basis.hint")} value={setup.basis.clone()}
                        on_enter={editing(&page, |setup, typed: String| typed.trim().clone_into(&mut setup.basis))} />
                    <Entry id="record-kept" label={page.say("record-kept")} hint={page.say("record-kept.hint")} value={setup.kept_until.clone()}
                        on_enter={editing(&page, |setup, typed: String| typed.trim().clone_into(&mut setup.kept_until))} />
                </div>
            </details>
        </div></section>
    }
}

fn question(page: &Page, id: &'static str) -> Html {
    let answer = page.state.setup.standing.get(id).cloned().unwrap_or_default();
    let keep = editing(page, move |setup, typed: String| match typed.trim() {
        "" => drop(setup.standing.remove(id)),
        answer => drop(setup.standing.insert(id.to_owned(), answer.to_owned())),
    });
    let hint = if id == "link-lifetime" { lives(page) } else { None };
    html! {
        <Entry key={id} id={format!("standing-{id}")} label={page.say(&format!("standing-{id}"))} hint={hint.unwrap_or_default()}
            value={answer} on_enter={keep} />
    }
}

/// How long the link of this mail works, where the system's documentation says so.
fn lives(page: &Page) -> Option<String> {
    let kind = page.state.setup.kind.as_ref()?;
    let system = page.state.report.system.as_ref()?;
    let lives = system.kinds.iter().find(|it| it.id == *kind)?.link_lives.clone()?;
    Some(page.say_with("standing-link-lives", [("lives", Arg::Text(lives))]))
}
