//! In: a sign-off, complete or not. Out: the papers for people, each with what it contains.

use yew::prelude::*;

use crate::engine::Query;
use crate::finding::Arg;
use crate::papers::Paper;
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page};

/// The papers.
#[component]
pub(super) fn Papers() -> Html {
    let page = use_page();
    let report = &page.state.report;
    let has_addresses = report.list.as_ref().is_some_and(|list| list.roles.email.is_some());
    let n_users = report.totals.n_users + report.totals.n_left_out;
    html! {
        <section class="row" aria-labelledby="hand-papers"><div class="wide stack">
            <h2 id="hand-papers">{ page.say("papers-title") }</h2>
            <p>{ page.say("papers-about") }</p>
            <ul class="takes">
                { for Paper::ALL.into_iter().map(|which| take(&page, which.name(), 0, Some(Query::Paper { paper: which, at: String::new() }))) }
                { take(&page, "support", n_users, (report.sign_off.complete && has_addresses).then(|| Query::SupportSheet { at: String::new() })) }
            </ul>
        </div></section>
    }
}

fn take(page: &Page, what: &str, n: u64, query: Option<Query>) -> Html {
    html! {
        <li key={what.to_owned()}>
            <h3>{ page.say(&format!("papers-{what}")) }</h3>
            <p>{ page.say(&format!("papers-{what}.hint")) }</p>
            if let Some(query) = query {
                <p class="holds">{ page.say_with(&format!("download-{what}"), [("n", Arg::Number(n))]) }</p>
                <button type="button" class="btn" id={format!("take-{what}")} onclick={page.run.reform(move |_: MouseEvent| Command::Download(query.clone()))}
                    aria-label={format!("{}: {}", page.say("papers-take"), page.say(&format!("papers-{what}")))}>{ page.say("papers-take") }</button>
            } else {
                <p class="holds">{ page.say(&format!("papers-{what}-later")) }</p>
            }
        </li>
    }
}
