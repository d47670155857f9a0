//! One mail with its verdict and the reason: for someone with a locale, or for one person of the list.

use std::rc::Rc;

use yew::prelude::*;

use super::trace::Trace;
use crate::engine::MailView;
use crate::finding::Arg;
use crate::ui::components::mail_sheet::MailSheet;
use crate::ui::components::status::{Status, tone};
use crate::ui::strings::use_page;

/// What is given.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ShownProps {
    /// Who.
    pub heading: AttrValue,
    /// The mail, if it is here.
    pub view: Option<Rc<MailView>>,
    /// Whether nobody in the list is like this.
    #[prop_or_default]
    pub nobody: bool,
    /// The id of the heading, so that it can take the focus.
    #[prop_or_default]
    pub id: Option<AttrValue>,
}

/// The mail that someone would get, and why.
#[component]
pub(super) fn Shown(props: &ShownProps) -> Html {
    let page = use_page();
    let Some(view) = &props.view else {
        return html! { <article class="card"><header><h3 class="lang" id={props.id.clone()} tabindex="-1">{ &props.heading }</h3></header>
        <p class="quiet">{ page.say("card-loading") }</p></article> };
    };
    let tone = tone(&view.verdict, false);
    let as_written = view.person.as_ref().map(|person| person.locale_as_written.clone());
    let each = view.served.iter().enumerate().map(|(at, served)| {
        let rendered = view.rendered.get(at).cloned().flatten();
        html! { <div key={at}><MailSheet served={served.clone()} {rendered} {tone} /></div> }
    });
    html! {
        <article class={classes!("card", tone, props.nobody.then_some("nobody"))}>
            <header>
                <Status verdict={view.verdict.clone()} tag=true />
                <h3 class="lang" id={props.id.clone()} tabindex="-1">{ &props.heading }</h3>
                if props.nobody { <p class="full quiet small">{ page.say("switch-nobody") }</p> }
                if let Some(written) = as_written.filter(|_| !props.nobody && props.id.is_some()) {
                    <p class="full quiet small">{ page.say("person-written") }{ " " }
                        <span class="asis">{ if written.is_empty() { page.say("empty-value") } else { written } }</span>
                    </p>
                }
            </header>
            <div class="mails">
                if view.served.len() > 1 { <p class="or">{ page.say("card-one-of-these") }</p> }
                { for each }
            </div>
            <div class="because">
                <p class="serif">{ page.line(&view.why) }</p>
                if !view.trace.is_empty() {
                    <details>
                        <summary>{ page.say_with("person-looked-at", [("n", Arg::Number(view.trace.len() as u64))]) }</summary>
                        <Trace lines={view.trace.clone()} verdict={view.verdict.clone()} />
                    </details>
                }
            </div>
        </article>
    }
}
