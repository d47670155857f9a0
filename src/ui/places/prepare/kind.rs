//! In: the system's own mails. Out: which of them the mailing replaces.

use yew::prelude::*;

use super::languages::name_and_tag;
use crate::finding::Arg;
use crate::report::KindReport;
use crate::ui::components::fields::{OneOf, editing, say_or};
use crate::ui::strings::{Page, use_page};

/// The kinds that all profiles know by the same name; they are offered while no system is chosen.
const USUAL: [&str; 6] = ["account-activation", "password-reset", "email-verification", "invitation", "welcome", "own"];

#[derive(Properties, PartialEq)]
pub(super) struct KindProps {
    pub on_system: Callback<()>,
}

/// Which of the system's own mails it replaces.
#[component]
pub(super) fn WhichKind(props: &KindProps) -> Html {
    let page = use_page();
    let kinds = page.state.report.system.as_ref().map(|system| system.kinds.clone()).unwrap_or_default();
    let known = !kinds.is_empty();
    let mut options: Vec<(AttrValue, AttrValue, AttrValue)> = if known {
        kinds.iter().map(|kind| option(&page, kind)).collect()
    } else {
        USUAL.iter().map(|id| ((*id).into(), kind_words(&page, id, id).into(), "".into())).collect()
    };
    if !options.iter().any(|(id, _, _)| id == "own") {
        options.push(("own".into(), page.say("prepare-kind-own").into(), "".into()));
    }
    let on_choose = editing(&page, |setup, id: String| setup.kind = Some(id));
    let on_system = props.on_system.clone();
    html! {
        <>
            <OneOf name="kind" legend={page.say("prepare-kind")} value={page.state.setup.kind.clone().unwrap_or_default()}
                {options} {on_choose} />
            if !known {
                <p class="small quiet">
                    { page.say("prepare-kind-before-system") }{ " " }
                    <button type="button" class="act" onclick={move |_| on_system.emit(())}>
                        { page.say("prepare-to-system") }
                    </button>
                </p>
            }
        </>
    }
}

fn kind_words(page: &Page, id: &str, fallback: &str) -> String {
    say_or(page, &format!("prepare-kind-{id}"), fallback)
}

/// The kind in the reader's words, then what the system calls it and in which languages it has a text for it.
fn option(page: &Page, kind: &KindReport) -> (AttrValue, AttrValue, AttrValue) {
    let words = kind_words(page, &kind.id, &kind.say);
    let mut second = if words == kind.say { String::new() } else { kind.say.clone() };
    if kind.id != "own" {
        let said = match kind.stock.as_slice() {
            [] => page.say("prepare-kind-no-stock"),
            [one] => page.say_with("prepare-kind-one-stock", [("language", Arg::Text(name_and_tag(page, one)))]),
            many => page.say_with("prepare-kind-stock", [("languages", Arg::Number(many.len() as u64))]),
        };
        second = if second.is_empty() { said } else { format!("{second} · {said}") };
    }
    (kind.id.clone().into(), words.into(), second.into())
}
