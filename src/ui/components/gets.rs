//! What people get: each mail that it could be.

use yew::prelude::*;

use super::phrases;
use crate::finding::Arg;
use crate::report::Served;
use crate::ui::strings::Page;

/// How many of the mails that it could be are named.
pub const NAMED: usize = 3;

/// The mails, the first few named and the others counted.
pub fn mails(page: &Page, mails: &[Served]) -> Html {
    // What reads alike is said once, whichever system sends it.
    let mut unlike: Vec<&Served> = Vec::new();
    for mail in mails {
        let same = |known: &&Served| {
            known.subject == mail.subject && phrases::source(page, known) == phrases::source(page, mail)
        };
        if !unlike.iter().any(same) {
            unlike.push(mail);
        }
    }
    html! {<>
        { for unlike.iter().take(NAMED).enumerate().map(|(at, mail)| one(page, mail, at)) }
        { more(page, unlike.len()) }
    </>}
}

/// How many more mails it could be.
pub fn more(page: &Page, n: usize) -> Html {
    let more = n.saturating_sub(NAMED) as u64;
    if more == 0 {
        return Html::default();
    }
    html! { <span class="gloss">{ page.say("picture-or") }{ " " }{ page.say_with("picture-more-mails", [("n", Arg::Number(more))]) }</span> }
}

/// What is sent: its subject, or the words for it.
fn one(page: &Page, mail: &Served, at: usize) -> Html {
    let or = (at > 0).then(|| html! { <span class="gloss">{ page.say("picture-or") }</span> });
    let inner = match &mail.subject {
        Some(subject) => html! {<>
            <span class="subj" lang={mail.language.clone()}>{ subject }</span>
            <span class="gloss">{ phrases::source(page, mail) }</span>
        </>},
        None => html! { <span class="subj">{ phrases::source(page, mail) }</span> },
    };
    html! { <div key={at}>{ or }{ inner }</div> }
}
