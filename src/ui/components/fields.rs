//! In: a value, its words, and what to do with another one. Out: the controls of the three cards.

use std::rc::Rc;

use web_sys::{HtmlInputElement, HtmlSelectElement, HtmlTextAreaElement};
use yew::prelude::*;

use crate::setup::Setup;
use crate::ui::state::Action;
use crate::ui::strings::Page;

/// A callback that changes what people said.
pub fn editing<T: 'static>(page: &Page, change: impl Fn(&mut Setup, T) + 'static) -> Callback<T> {
    let page = page.clone();
    let change = Rc::new(change);
    Callback::from(move |value: T| {
        let change = Rc::clone(&change);
        page.act(Action::Edit(Box::new(move |setup| change(setup, value))));
    })
}

/// The sentence, or the fallback where there is none for this id.
pub fn say_or(page: &Page, id: &str, fallback: &str) -> String {
    if page.words.has(id) { page.say(id) } else { fallback.to_owned() }
}

#[derive(Properties, PartialEq)]
pub struct ChooseProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    /// Value and words.
    pub options: Vec<(AttrValue, AttrValue)>,
    #[prop_or_default]
    pub hint: AttrValue,
    /// The label is for screen readers only.
    #[prop_or_default]
    pub quiet: bool,
    pub on_choose: Callback<String>,
}

/// One of several, as a list that opens.
#[component]
pub fn Choose(props: &ChooseProps) -> Html {
    let select = use_node_ref();
    let (node, value) = (select.clone(), props.value.clone());
    use_effect(move || {
        if let Some(select) = node.cast::<HtmlSelectElement>() {
            select.set_value(&value);
        }
    });
    let on_choose = props.on_choose.clone();
    let onchange =
        Callback::from(move |event: Event| on_choose.emit(event.target_unchecked_into::<HtmlSelectElement>().value()));
    let hint_id = format!("{}-hint", props.id);
    html! {
        <div class="field">
            <label for={props.id.clone()} class={classes!(props.quiet.then_some("hide"))}>{ &props.label }</label>
            <select id={props.id.clone()} ref={select} {onchange}
                aria-describedby={(!props.hint.is_empty()).then(|| hint_id.clone())}>
                { for props.options.iter().map(|(value, words)| html! {
                    <option key={value.as_str()} value={value.clone()}>{ words }</option>
                }) }
            </select>
            if !props.hint.is_empty() { <p class="hint" id={hint_id}>{ &props.hint }</p> }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct EntryProps {
    pub id: AttrValue,
    pub label: AttrValue,
    pub value: AttrValue,
    #[prop_or_default]
    pub hint: AttrValue,
    #[prop_or_default]
    pub error: AttrValue,
    #[prop_or_default]
    pub quiet: bool,
    /// A number, typed with the keys for numbers.
    #[prop_or_default]
    pub number: bool,
    /// Several lines.
    #[prop_or_default]
    pub lines: u32,
    /// Words as they stand in a file.
    #[prop_or_default]
    pub mono: bool,
    #[prop_or_default]
    pub list: AttrValue,
    /// What was typed counts when the field is left, or at Enter; here it counts at once.
    #[prop_or_default]
    pub on_type: Option<Callback<String>>,
    #[prop_or_default]
    pub on_enter: Callback<String>,
}

/// A field to type in.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let draft = use_state(|| props.value.to_string());
    {
        let draft = draft.clone();
        use_effect_with(props.value.clone(), move |value| draft.set(value.to_string()));
    }
    let typed = {
        let (draft, on_type) = (draft.clone(), props.on_type.clone());
        move |text: String| {
            if let Some(on_type) = &on_type {
                on_type.emit(text.clone());
            }
            draft.set(text);
        }
    };
    let describe = [(&props.hint, "hint"), (&props.error, "error")]
        .into_iter()
        .filter(|(text, _)| !text.is_empty())
        .map(|(_, end)| format!("{}-{end}", props.id))
        .collect::<Vec<_>>()
        .join(" ");
    let describe = (!describe.is_empty()).then_some(describe);
    let invalid = (!props.error.is_empty()).then_some("true");
    let on_enter = props.on_enter.clone();
    let control = if props.lines > 0 {
        html! {
            <textarea id={props.id.clone()} rows={props.lines.to_string()} value={(*draft).clone()} spellcheck="false"
                class={classes!(props.mono.then_some("mono"))} aria-describedby={describe} aria-invalid={invalid}
                oninput={move |event: InputEvent| typed(event.target_unchecked_into::<HtmlTextAreaElement>().value())}
                onchange={move |event: Event| {
                    on_enter.emit(event.target_unchecked_into::<HtmlTextAreaElement>().value());
                }} />
        }
    } else {
        html! {
            <input type="text" id={props.id.clone()} value={(*draft).clone()} autocomplete="off"
                inputmode={props.number.then_some("numeric")} list={(!props.list.is_empty()).then(|| props.list.clone())}
                class={classes!(props.mono.then_some("mono"), props.number.then_some("count"))}
                aria-describedby={describe} aria-invalid={invalid}
                oninput={move |event: InputEvent| typed(event.target_unchecked_into::<HtmlInputElement>().value())}
                onchange={move |event: Event| {
                    on_enter.emit(event.target_unchecked_into::<HtmlInputElement>().value());
                }} />
        }
    };
    html! {
        <div class="field">
            <label for={props.id.clone()} class={classes!(props.quiet.then_some("hide"))}>{ &props.label }</label>
            if !props.hint.is_empty() { <p class="hint" id={format!("{}-hint", props.id)}>{ &props.hint }</p> }
            { control }
            if !props.error.is_empty() {
                <p class="small error" id={format!("{}-error", props.id)}>{ &props.error }</p>
            }
        </div>
    }
}

#[derive(Properties, PartialEq)]
pub struct OneOfProps {
    /// The group's name; also the beginning of the ids.
    pub name: AttrValue,
    pub legend: AttrValue,
    #[prop_or_default]
    pub quiet: bool,
    /// Nothing is chosen where no option has this value.
    pub value: AttrValue,
    /// Value, words, a second line.
    pub options: Vec<(AttrValue, AttrValue, AttrValue)>,
    pub on_choose: Callback<String>,
}

/// One of several, all in sight.
#[component]
pub fn OneOf(props: &OneOfProps) -> Html {
    html! {
        <fieldset class="opts">
            <legend class={classes!(props.quiet.then_some("hide"))}>{ &props.legend }</legend>
            { for props.options.iter().map(|(value, words, second)| {
                let (on_choose, chosen) = (props.on_choose.clone(), value.to_string());
                html! {
                    <label class="opt" key={value.as_str()}>
                        <input type="radio" name={props.name.clone()} value={value.clone()}
                            checked={*value == props.value}
                            onchange={move |_| on_choose.emit(chosen.clone())} />
                        <span>{ words }</span>
                        if !second.is_empty() { <span class="quiet">{ second }</span> }
                    </label>
                }
            }) }
        </fieldset>
    }
}

#[derive(Properties, PartialEq)]
pub struct TickProps {
    pub label: Html,
    #[prop_or_default]
    pub second: AttrValue,
    pub checked: bool,
    pub on_tick: Callback<bool>,
}

/// Yes or no.
#[component]
pub fn Tick(props: &TickProps) -> Html {
    let on_tick = props.on_tick.clone();
    html! {
        <label class="opt">
            <input type="checkbox" checked={props.checked} onchange={move |event: Event| {
                on_tick.emit(event.target_unchecked_into::<HtmlInputElement>().checked());
            }} />
            <span>{ props.label.clone() }</span>
            if !props.second.is_empty() { <span class="quiet">{ &props.second }</span> }
        </label>
    }
}
