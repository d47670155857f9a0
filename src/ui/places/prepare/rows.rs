//! In: the first rows. Out: a table in a named region that can be scrolled by keyboard; addresses are hidden at first.

use yew::prelude::*;

use super::roles::words_of;
use crate::ui::strings::use_page;

/// The first rows, as understood.
#[component]
pub(super) fn FirstRows() -> Html {
    let page = use_page();
    let shown = use_state(|| false);
    let Some(list) = page.state.report.list.clone() else { return Html::default() };
    if list.first_rows.is_empty() {
        return Html::default();
    }
    let is_locale = |column: &String| list.roles.locale.as_ref() == Some(column);
    let is_address = |column: &String| list.roles.email.as_ref() == Some(column);
    let toggle = {
        let shown = shown.clone();
        move |_| shown.set(!*shown)
    };
    let cell = |column: &String, value: &str| {
        let class = classes!(is_locale(column).then_some("used"));
        if value.trim().is_empty() {
            html! { <td {class}><span class="quiet">{ page.say("prepare-empty") }</span></td> }
        } else if is_locale(column) {
            html! { <td {class}><span class="asis">{ value }</span></td> }
        } else if is_address(column) && !*shown {
            html! { <td {class}>{ hidden(value) }</td> }
        } else {
            html! { <td {class}>{ value }</td> }
        }
    };
    html! {
        <section class="row" aria-labelledby="first-rows"><div class="wide say">
            <h2 id="first-rows">{ page.say("prepare-first-rows") }</h2>
            <div class="scroll" tabindex="0" role="region" aria-label={page.say("prepare-first-rows-region")}>
                <table class="raw">
                    <thead><tr>
                        <th scope="col">{ page.say("prepare-row") }</th>
                        { for list.columns.iter().map(|column| html! {
                            <th scope="col" key={column.as_str()} class={classes!(is_locale(column).then_some("used"))}>
                                { column }<small>{ words_of(&page, &list.roles, column) }</small>
                            </th>
                        }) }
                    </tr></thead>
                    <tbody>
                        { for list.first_rows.iter().enumerate().map(|(at, row)| html! {
                            <tr key={at}>
                                <th scope="row">{ page.words.number(at as u64 + 1) }</th>
                                { for list.columns.iter().enumerate().map(|(column, name)| {
                                    cell(name, row.get(column).map_or("", String::as_str))
                                }) }
                            </tr>
                        }) }
                    </tbody>
                </table>
            </div>
            if list.roles.email.is_some() {
                <p class="acts small"><button type="button" class="act" onclick={toggle}>
                    { page.say(if *shown { "prepare-hide-addresses" } else { "prepare-show-addresses" }) }
                </button></p>
            }
        </div></section>
    }
}

/// `anna@example.org` → `a…@example.org`.
fn hidden(address: &str) -> String {
    match address.split_once('@') {
        Some((name, domain)) => format!("{}…@{domain}", name.chars().next().unwrap_or('…')),
        None => "…".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::hidden;

    #[test]
    fn an_address_keeps_its_first_letter_and_its_domain() {
        let check = |address: &str, shown: &str| assert_eq!(hidden(address), shown);
        check("anna@example.org", "a…@example.org");
        check("Žofie@example.org", "Ž…@example.org");
        check("no address", "…");
    }
}
