//! In: a complete sign-off. Out: one line per person as a file, with ids as they are or hashed; it says first what it holds.

use yew::prelude::*;

use crate::finding::Arg;
use crate::plan::LineFormat;
use crate::ui::effects::Command;
use crate::ui::places::prepare::files::{Files, Pick};
use crate::ui::state::{Action, LinesFile, LinesStep};
use crate::ui::strings::{Page, use_page};

/// One line per person.
#[component]
pub(super) fn Lines() -> Html {
    let page = use_page();
    let sign_off = &page.state.report.sign_off;
    // Where only the numbers are known, there is nobody to name.
    let has_rows = page.state.report.list.as_ref().is_some_and(|list| list.n_rows > 0 && !list.columns.is_empty());
    if !sign_off.complete || !has_rows {
        return Html::default();
    }
    let lines = &page.state.lines;
    let n = sign_off.n_send + sign_off.n_hold + sign_off.n_skip;
    let holds = if lines.hide { "download-lines-pseudonymous" } else { "download-lines" };
    let is_ready = !lines.hide || lines.key.is_some();
    html! {
        <section class="row" aria-labelledby="hand-lines"><div class="wide stack">
            <h2 id="hand-lines">{ page.say("lines-title") }</h2>
            <p>{ page.say("lines-about") }</p>
            <fieldset class="opts">
                <legend>{ page.say("lines-ids") }</legend>
                { choice(&page, "lines-plain", false) }
                { choice(&page, "lines-hide", true) }
            </fieldset>
            if lines.hide { { key(&page) } }
            if is_ready {
                <p class="holds">{ page.say_with(holds, [("n", Arg::Number(n))]) }</p>
                <p class="acts">
                    { button(&page, "lines-ndjson", LineFormat::Ndjson) }
                    { button(&page, "lines-csv", LineFormat::Csv) }
                </p>
            }
            <div role="status">{ written(&page, &lines.file) }</div>
        </div></section>
    }
}

fn choice(page: &Page, label: &str, hide: bool) -> Html {
    let choose = page.on(move |_: Event| Action::Lines(LinesStep::Hide(hide)));
    html! {
        <label class="opt">
            <input type="radio" name="lines-ids" id={label.to_owned()} checked={page.state.lines.hide == hide} onchange={choose} />
            <span>{ page.say(label) }</span>
            <span class="quiet">{ page.say(&format!("{label}.hint")) }</span>
        </label>
    }
}

/// The key by which ids are hashed: made here and handed out at once, or opened.
fn key(page: &Page) -> Html {
    let run = page.run.clone();
    let open = Callback::from(move |files: Files| {
        if let Some((_, file)) = files.into_iter().next() {
            run.emit(Command::OpenIdKey(file));
        }
    });
    let make = page.run.reform(|_: MouseEvent| Command::MakeIdKey);
    html! {<>
        <p>{ page.say(if page.state.lines.key.is_some() { "lines-key-here" } else { "lines-key-none" }) }</p>
        <p class="acts">
            <button type="button" class="btn" id="make-id-key" onclick={make}>{ page.say("lines-make-key") }</button>
            <Pick id="id-key" label={page.say("lines-open-key")} accept=".txt,.key" several=false on_files={open} />
        </p>
    </>}
}

fn button(page: &Page, label: &str, format: LineFormat) -> Html {
    let key = page.state.lines.key.clone().filter(|_| page.state.lines.hide);
    let write = page.run.reform(move |_: MouseEvent| Command::Lines { format, key: key.clone() });
    html! { <button type="button" class="btn" id={label.to_owned()} onclick={write}>{ page.say(label) }</button> }
}

fn written(page: &Page, file: &LinesFile) -> Html {
    match file {
        LinesFile::None => Html::default(),
        LinesFile::Writing => html! { <p>{ page.say("lines-writing") }</p> },
        LinesFile::Written { name, n_users, digest } => {
            let said = [("name", Arg::Text(name.clone())), ("n", Arg::Number(*n_users))];
            html! {<>
                <p>{ page.say_with("lines-written", said) }</p>
                <p><code class="asis" id="lines-digest">{ digest.clone() }</code></p>
            </>}
        }
    }
}
