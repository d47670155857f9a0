//! A text that nobody reads, beside the first language: what must be alike in every language.

use yew::prelude::*;

use crate::checks::{Compared, Trait, Twin};
use crate::finding::Arg;
use crate::ui::strings::Page;

/// What differs, then how much is alike.
pub(super) fn twin(page: &Page, twin: &Twin) -> Html {
    let beside = Arg::Text(page.language(twin.beside.as_deref()));
    let differing: Vec<&Compared> = twin.rows.iter().filter(|row| row.here != row.there).collect();
    let alike = |what: Trait| twin.rows.iter().filter(|row| row.what == what && row.here && row.there).count() as u64;
    let counts = [
        ("links", Arg::Number(alike(Trait::Link))),
        ("placeholders", Arg::Number(alike(Trait::Placeholder))),
        ("numbers", Arg::Number(alike(Trait::Number))),
        ("names", Arg::Number(alike(Trait::Name))),
        ("beside", beside.clone()),
    ];
    let row = |row: &Compared| {
        let id = format!("twin-{}-{}", if row.here { "only-here" } else { "only-there" }, word(row.what));
        html! { <li><span class="tag wrong">{ page.say_with(&id, [("beside", beside.clone())]) }</span>{ " " }<code class="asis">{ &row.value }</code></li> }
    };
    html! {
        <div class="note">
            <p class="head">{ page.say_with("twin-title", [("beside", beside.clone())]) }</p>
            if differing.is_empty() {
                <p>{ page.say("twin-nothing-differs") }</p>
            } else {
                <ul>{ for differing.into_iter().map(row) }</ul>
            }
            <p class="quiet">{ page.say_with("twin-alike", counts) }</p>
        </div>
    }
}

fn word(what: Trait) -> &'static str {
    match what {
        Trait::Link => "link",
        Trait::Placeholder => "placeholder",
        Trait::Number => "number",
        Trait::Name => "name",
    }
}
