//! In: the languages of the list. Out: how many people there are in truth, if a person says so.

use yew::prelude::*;

use super::files::{Files, Pick};
use super::languages::{LanguageNames, in_list, name_and_tag};
use crate::coverage::typed_number;
use crate::finding::Arg;
use crate::ui::components::fields::{Entry, editing};
use crate::ui::effects::Command;
use crate::ui::places::start::LISTS;
use crate::ui::strings::use_page;

/// The true population, by language.
#[component]
pub(super) fn Population() -> Html {
    let page = use_page();
    let wrong = use_state(|| None::<String>);
    let in_list = in_list(&page.state.report);
    let said = &page.state.setup.population;
    let mut tags: Vec<(String, Option<u64>)> = in_list.iter().map(|(tag, n)| (tag.clone(), Some(*n))).collect();
    tags.extend(
        said.keys().filter(|tag| !in_list.iter().any(|(known, _)| known == *tag)).map(|tag| (tag.clone(), None)),
    );
    let add = editing(&page, |setup, typed: String| {
        let language = typed.trim().to_owned();
        if !language.is_empty() {
            setup.population.entry(language).or_insert(0);
        }
    });
    let run = page.run.clone();
    let on_files = Callback::from(move |files: Files| {
        if let Some((_, file)) = files.into_iter().next() {
            run.emit(Command::OpenPopulation(file));
        }
    });
    html! {
        <section class="row"><div class="say">
            <details open={!said.is_empty()}>
                <summary>{ page.say("prepare-population") }</summary>
                <p>{ page.say("prepare-population-about") }</p>
                <p class="hint">{ page.say("prepare-population-file.hint") }</p>
                <p class="acts"><Pick id="population-file" label={page.say("prepare-population-file")} accept={LISTS} {on_files} /></p>
                <ul class="population">
                    { for tags.into_iter().map(|(tag, n)| {
                        let (key, wrong_of) = (tag.clone(), wrong.clone());
                        let keep = editing(&page, move |setup, (tag, number): (String, Option<u64>)| {
                            match number {
                                Some(number) => { setup.population.insert(tag, number); }
                                None => { setup.population.remove(&tag); }
                            }
                        });
                        let on_enter = Callback::from(move |typed: String| {
                            let number = typed_number(&typed);
                            let empty = typed.trim().is_empty();
                            wrong_of.set((number.is_none() && !empty).then(|| key.clone()));
                            if empty || number.is_some() {
                                keep.emit((key.clone(), number));
                            }
                        });
                        let stated = said.get(&tag).copied();
                        let hint = match (n, stated) {
                            (None, _) => page.say("prepare-not-in-list"),
                            (Some(n), Some(stated)) if n < stated => {
                                let args = [("listed", Arg::Number(n)), ("stated", Arg::Number(stated))];
                                page.say_with("prepare-in-list-some", args)
                            }
                            (Some(n), _) => page.say_with("prepare-in-list", [("people", Arg::Number(n))]),
                        };
                        let error =
                            if wrong.as_deref() == Some(&tag) { page.say("prepare-not-a-number") } else { String::new() };
                        let value = said.get(&tag).map(ToString::to_string).unwrap_or_default();
                        html! {
                            <li key={tag.as_str()}>
                                <Entry id={format!("population-{tag}")} label={name_and_tag(&page, &tag)} {hint} {error}
                                    {value} number=true {on_enter} />
                            </li>
                        }
                    }) }
                    <li>
                        <LanguageNames id="population-languages" />
                        <Entry id="population-more" label={page.say("prepare-another-language")} value="" list="population-languages"
                            hint={page.say("prepare-another-language-hint")} on_enter={add} />
                    </li>
                </ul>
            </details>
        </div></section>
    }
}
