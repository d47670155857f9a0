//! Signing for an outcome that is as intended.

use yew::prelude::*;

use super::asks_for_name;
use super::slip::UnitProps;
use crate::finding::Arg;
use crate::signoff::Signature;
use crate::ui::effects::now;
use crate::ui::state::Action;
use crate::ui::strings::use_page;

/// Whether the language is read, and the button that names the deed.
#[component]
pub(super) fn Sign(props: &UnitProps) -> Html {
    let page = use_page();
    let reads = use_state(|| None::<bool>);
    let why_not = use_state(|| None::<&'static str>);
    let unit = &props.unit;
    if unit.state == "signed" {
        return Html::default();
    }
    let group = format!("reads-{}", unit.id);
    let option = |value: bool, id: &'static str| {
        let reads = reads.clone();
        let checked = *reads == Some(value);
        let hint = format!("{id}.hint");
        html! {
            <label class="opt">
                <input type="radio" name={group.clone()} {checked} onchange={move |_| reads.set(Some(value))} />
                <span>{ page.say(id) }</span>
                if page.words.has(&hint) { <span class="quiet">{ page.say(&hint) }</span> }
            </label>
        }
    };
    let sign = {
        let (page, unit, reads, why_not) = (page.clone(), unit.clone(), reads.clone(), why_not.clone());
        move |_| {
            let missing = if page.state.opened.contains(&unit.id) {
                asks_for_name(&page).or_else(|| reads.is_none().then_some("sign-reads-missing"))
            } else {
                Some("sign-open-first")
            };
            why_not.set(missing);
            if let (None, Some(reads)) = (missing, *reads) {
                let signature = Signature {
                    unit: unit.id.clone(),
                    name: page.state.name.trim().to_owned(),
                    reads,
                    at: now(),
                    bound: unit.bound.clone(),
                    withdrawn: None,
                };
                page.act(Action::Decide(Box::new(move |record| record.signatures.push(signature))));
            }
        }
    };
    let languages: Vec<Arg> = unit
        .languages
        .iter()
        .map(|(tag, _)| tag.clone().map_or_else(|| Arg::Text(page.say("no-language")), Arg::Language))
        .collect();
    let deed = [("languages", Arg::List(languages)), ("n", Arg::Number(unit.n_users))];
    html! {<>
        <fieldset class="opts">
            <legend>{ page.say("sign-do-you-read") }</legend>
            { option(true, "sign-reads") }
            { option(false, "sign-reads-not") }
        </fieldset>
        <p class="acts"><button type="button" class="btn main" onclick={sign}>{ page.say_with("sign-deed", deed) }</button></p>
        if let Some(why_not) = *why_not { <p role="alert"><strong>{ page.say(why_not) }</strong></p> }
    </>}
}
