//! In: the placeholders of the texts. Out: which column fills each.

use yew::prelude::*;

use crate::finding::Arg;
use crate::ui::components::fields::{Choose, editing};
use crate::ui::strings::use_page;

/// The gaps in the texts, and the column that fills each.
#[component]
pub(super) fn Placeholders() -> Html {
    let page = use_page();
    let report = &page.state.report;
    if report.mails.placeholders.is_empty() {
        return Html::default();
    }
    let mut options: Vec<(AttrValue, AttrValue)> = vec![("".into(), page.say("prepare-system-fills").into())];
    options.extend(
        report.list.iter().flat_map(|list| &list.columns).map(|name| (name.clone().into(), name.clone().into())),
    );
    html! {
        <section class="row" aria-labelledby="placeholders"><div class="say">
            <h2 id="placeholders">{ page.say("prepare-placeholders") }</h2>
            <p class="quiet">{ page.say("prepare-placeholders-about") }</p>
            { for report.mails.placeholders.iter().map(|(placeholder, column)| {
                let key = placeholder.clone();
                let on_choose = editing(&page, move |setup, column: String| {
                    if column.is_empty() {
                        setup.fields.remove(&key);
                    } else {
                        setup.fields.insert(key.clone(), column);
                    }
                });
                let label = page.say_with("prepare-filled-by", [("placeholder", Arg::Text(placeholder.clone()))]);
                html! {
                    <div class="ask" key={placeholder.as_str()}>
                        <p><span class="asis">{ placeholder }</span></p>
                        <Choose id={format!("fills-{placeholder}")} quiet=true {label} options={options.clone()}
                            value={column.clone().unwrap_or_default()} {on_choose} />
                    </div>
                }
            }) }
        </div></section>
    }
}
