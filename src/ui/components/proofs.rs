//! The mails as messages for one's own mail program, and made-up people to send them to in a test.

use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::coverage::Form;
use crate::engine::Query;
use crate::finding::Arg;
use crate::ui::effects::Command;
use crate::ui::strings::{Page, use_page};

/// Both downloads; each says first what it contains.
#[component]
pub fn Proofs() -> Html {
    let page = use_page();
    let links = use_state(|| false);
    let onchange = {
        let links = links.clone();
        move |event: Event| links.set(event.target_unchecked_into::<HtmlInputElement>().checked())
    };
    let n = Arg::Number(page.state.report.units.len() as u64);
    let all = Query::Proofs { unit: None, links: *links, at: String::new() };
    let form = Form::of(&page.state.setup);
    html! {
        <section class="row" aria-labelledby="proofs"><div class="wide stack">
            <h2 id="proofs">{ page.say("proofs-title") }</h2>
            <ul class="takes">
                <li>
                    <h3>{ page.say("proofs-all") }</h3>
                    <p class="holds">{ page.say_with("proofs-hold", [("n", n.clone())]) }</p>
                    <label class="opt"><input type="checkbox" checked={*links} {onchange} /><span>{ page.say("proofs-links") }</span></label>
                    { take(&page, "proofs-take-all", all) }
                </li>
                <li>
                    <h3>{ page.say("test-list-title") }</h3>
                    <p class="holds">{ page.say_with("download-test-list", [("n", n)]) }</p>
                    { take(&page, "test-list-take", Query::TestList { form: "expected".to_owned() }) }
                    { " " }
                    if form != Form::Csv { { take(&page, "test-list-import", Query::TestList { form: form.name().to_owned() }) } }
                </li>
            </ul>
        </div></section>
    }
}

fn take(page: &Page, id: &str, query: Query) -> Html {
    let download = page.run.reform(move |_: MouseEvent| Command::Download(query.clone()));
    let system = page.state.report.system.as_ref().map(|it| it.name.clone()).unwrap_or_default();
    html! { <button type="button" class="btn" onclick={download}>{ page.say_with(id, [("system", Arg::Text(system))]) }</button> }
}
