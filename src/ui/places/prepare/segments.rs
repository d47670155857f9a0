//! In: the columns and the messages. Out: who must get another mail.

use yew::prelude::*;

use crate::setup::Segment;
use crate::ui::components::fields::{Choose, Entry, editing};
use crate::ui::strings::use_page;

/// Another mail for some: the first rule that fits.
#[component]
pub(super) fn Segments() -> Html {
    let page = use_page();
    let report = &page.state.report;
    let named = |names: &[String]| -> Vec<(AttrValue, AttrValue)> {
        names.iter().map(|name| (name.clone().into(), name.clone().into())).collect()
    };
    let columns = named(report.list.as_ref().map_or(&[], |list| list.columns.as_slice()));
    let messages = named(&report.mails.messages);
    let first = (columns.first().map(|c| c.0.to_string()), messages.last().map(|m| m.0.to_string()));
    let add = editing(&page, move |setup, _: MouseEvent| {
        setup.intent.segments.push(Segment {
            column: first.0.clone().unwrap_or_default(),
            value: String::new(),
            message: first.1.clone().unwrap_or_default(),
        });
    });
    let segments = page.state.setup.intent.segments.clone();
    html! {
        <details open={!segments.is_empty()}>
            <summary>{ page.say("prepare-segments") }</summary>
            { for segments.into_iter().enumerate().map(|(at, segment)| {
                let set = |change: fn(&mut Segment, String)| {
                    editing(&page, move |setup, typed: String| {
                        if let Some(segment) = setup.intent.segments.get_mut(at) {
                            change(segment, typed);
                        }
                    })
                };
                let remove = editing(&page, move |setup, _: MouseEvent| {
                    if at < setup.intent.segments.len() {
                        setup.intent.segments.remove(at);
                    }
                });
                let n = at + 1;
                html! {
                    <fieldset class="inline" key={at}>
                        <legend>{ format!("{} {n}", page.say("prepare-segment")) }</legend>
                        <Choose id={format!("segment-{at}-column")} label={page.say("prepare-rule-column")}
                            value={segment.column.clone()} options={columns.clone()}
                            on_choose={set(|segment, typed| segment.column = typed)} />
                        <Entry id={format!("segment-{at}-value")} label={page.say("prepare-rule-value")}
                            value={segment.value.clone()} on_enter={set(|segment, typed| segment.value = typed)} />
                        <Choose id={format!("segment-{at}-message")} label={page.say("prepare-segment-mail")}
                            value={segment.message.clone()} options={messages.clone()}
                            on_choose={set(|segment, typed| segment.message = typed)} />
                        <p class="acts"><button type="button" class="btn sm" onclick={remove}
                            aria-label={format!("{} {n}", page.say("prepare-remove-segment"))}>{ page.say("prepare-remove") }</button></p>
                    </fieldset>
                }
            }) }
            <p class="acts"><button type="button" class="btn" onclick={add}>{ page.say("prepare-add-segment") }</button></p>
        </details>
    }
}
