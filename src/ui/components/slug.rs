//! The line at the head of each sheet: which list, which system.

use yew::prelude::*;

use super::phrases;
use crate::report::SystemReport;
use crate::ui::strings::use_page;

/// The slug line.
#[component]
pub fn Slug() -> Html {
    let page = use_page();
    let report = &page.state.report;
    let campaign = &page.state.setup.campaign;
    if report.list.is_none() && report.system.is_none() && campaign.is_empty() {
        return Html::default();
    }
    html! {
        <p class="slug">
            if !campaign.is_empty() { <span>{ campaign }</span> }
            if let Some(list) = &report.list {
                <span>{ [list.name.clone(), phrases::people(&page, list.n_rows)].into_iter()
                    .filter(|words| !words.is_empty()).collect::<Vec<_>>().join(", ") }</span>
            }
            if let Some(system) = &report.system { <span>{ named(system) }</span> }
        </p>
    }
}

fn named(system: &SystemReport) -> String {
    match &system.version {
        Some(version) => format!("{} {version}", system.name),
        None => system.name.clone(),
    }
}
