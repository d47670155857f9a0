//! Which texts exist: one's own mail and the system's, against the languages that people have.

use yew::prelude::*;

use crate::report::TextReport;
use crate::ui::components::icon::Icon;
use crate::ui::components::phrases;
use crate::ui::strings::{Page, use_page};

/// How many languages are columns.
const COLUMNS: usize = 10;

/// The matrix.
#[component]
pub(super) fn Matrix() -> Html {
    let page = use_page();
    let report = &page.state.report;
    let mut languages: Vec<(String, u64)> = Vec::new();
    for group in &report.groups {
        let Some(tag) = group.language.as_deref().map(phrases::base) else { continue };
        match languages.iter_mut().find(|(known, _)| *known == tag) {
            Some((_, n)) => *n += group.n_users,
            None => languages.push((tag, group.n_users)),
        }
    }
    languages.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    languages.truncate(COLUMNS);
    if languages.is_empty() || (report.mails.texts.is_empty() && report.mails.stock.is_empty()) {
        return Html::default();
    }
    html! {
        <section class="row"><div class="wide">
            <div class="scroll" tabindex="0" role="region" aria-labelledby="matrix-caption">
                <table class="tbl matrix">
                    <caption id="matrix-caption">{ page.say("matrix-caption") }</caption>
                    <thead><tr>
                        <td></td>
                        { for languages.iter().map(|(tag, n)| html! {
                            <th scope="col" key={tag.clone()}>{ page.language(Some(tag)) }<br />{ page.words.number(*n) }</th>
                        }) }
                    </tr></thead>
                    <tbody>
                        { row(&page, "served-custom", &report.mails.texts, &languages) }
                        { row(&page, "served-stock", &report.mails.stock, &languages) }
                    </tbody>
                </table>
            </div>
        </div></section>
    }
}

fn row(page: &Page, id: &str, texts: &[TextReport], languages: &[(String, u64)]) -> Html {
    let cell = |tag: &str| {
        let exact = texts.iter().find(|text| text.language.as_deref() == Some(tag));
        let primary = |text: &str| text.split('-').next().map(str::to_owned);
        let near = texts.iter().find(|text| text.language.as_deref().and_then(primary) == primary(tag));
        match (exact, near) {
            (Some(text), _) if text.ticked => html! { <>{ page.say("matrix-ticked") }</> },
            (Some(_), _) => html! { <><Icon name="ok" />{ " " }{ page.say("matrix-text") }</> },
            (None, Some(text)) => html! { <>{ page.language(text.language.as_deref()) }</> },
            (None, None) => html! { <span class="quiet">{ page.say("matrix-none") }</span> },
        }
    };
    html! {
        <tr>
            <th scope="row">{ page.say(id) }</th>
            { for languages.iter().map(|(tag, _)| html! { <td key={tag.clone()}>{ cell(tag) }</td> }) }
        </tr>
    }
}
