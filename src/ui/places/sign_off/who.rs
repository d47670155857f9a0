//! Who signs, which languages they read, and whether a second person must sign.

use std::collections::BTreeSet;

use yew::prelude::*;

use crate::ui::state::Action;
use crate::ui::strings::Page;

/// The name of the person who signs.
pub(super) fn name_field(page: &Page) -> Html {
    let on_name =
        page.on(|event: InputEvent| Action::Named(event.target_unchecked_into::<web_sys::HtmlInputElement>().value()));
    html! {
        <div class="field">
            <label for="signer">{ page.say("sign-your-name") }</label>
            <p class="hint" id="signer-hint">{ page.say("sign-name-is-no-proof") }</p>
            <input type="text" id="signer" autocomplete="name" aria-describedby="signer-hint"
                value={page.state.name.clone()} oninput={on_name} />
        </div>
    }
}

/// The languages in which there are mails to sign; asked once for all of them.
pub(super) fn languages(page: &Page) -> Html {
    let to_sign = page.state.report.units.iter().filter(|unit| unit.verdict == "intended");
    let languages: BTreeSet<String> = to_sign.filter_map(|unit| unit.mails.first()?.language.clone()).collect();
    if languages.is_empty() {
        return Html::default();
    }
    let mut languages: Vec<(String, String)> =
        languages.into_iter().map(|tag| (page.language(Some(&tag)), tag)).collect();
    languages.sort();
    html! {
        <fieldset class="ticks" id="sign-languages">
            <legend>{ page.say("sign-which-languages") }</legend>
            { for languages.into_iter().map(|(name, tag)| {
                let reads = page.state.reads.contains(&tag);
                let id = format!("reads-{tag}");
                let language = tag.clone();
                let onchange = page.on(move |_: Event| Action::Reads { language: language.clone(), reads: !reads });
                html! {
                    <label class="opt" key={tag}>
                        <input type="checkbox" {id} checked={reads} {onchange} />
                        <span>{ name }</span>
                    </label>
                }
            }) }
        </fieldset>
    }
}

/// Whether two people must sign, and from how many people on.
pub(super) fn four_eyes(page: &Page) -> Html {
    let from = page.state.setup.four_eyes;
    let on_tick = page.on(move |_: Event| {
        Action::Edit(Box::new(move |setup| setup.four_eyes = if from.is_some() { None } else { Some(1) }))
    });
    let on_number = page.on(|event: Event| {
        let input: web_sys::HtmlInputElement = event.target_unchecked_into();
        let typed = input.value().trim().parse().unwrap_or(1).max(1);
        Action::Edit(Box::new(move |setup| setup.four_eyes = Some(typed)))
    });
    html! {<>
        <label class="opt">
            <input type="checkbox" id="four-eyes" checked={from.is_some()} onchange={on_tick} />
            <span>{ page.say("sign-four-eyes") }</span>
            <span class="quiet">{ page.say("sign-four-eyes.hint") }</span>
        </label>
        if let Some(from) = from {
            <div class="field">
                <label for="four-eyes-from">{ page.say("sign-four-eyes-from") }</label>
                <input type="number" id="four-eyes-from" min="1" step="1" value={from.to_string()} onchange={on_number} />
            </div>
        }
    </>}
}
