//! In: rules that would fit this list. Out: who is not mailed, never unasked and always counted.

use yew::prelude::*;

use crate::finding::Arg;
use crate::report::LeftOutReport;
use crate::setup::LeftOut;
use crate::ui::components::fields::{Choose, Entry, Tick, editing, say_or};
use crate::ui::strings::{Page, use_page};

/// Who is not mailed.
#[component]
pub(super) fn LeftOutRules() -> Html {
    let page = use_page();
    let Some(list) = page.state.report.list.clone() else { return Html::default() };
    let mut rules: Vec<LeftOutReport> = list.suggestions;
    for applied in list.left_out {
        match rules.iter_mut().find(|row| same(&row.rule, &applied.rule)) {
            Some(row) => *row = applied,
            None => rules.push(applied),
        }
    }
    let setup = &page.state.setup;
    for rule in &setup.left_out {
        if !rules.iter().any(|row| same(&row.rule, rule)) {
            rules.push(LeftOutReport { rule: rule.clone(), n_users: 0 });
        }
    }
    let out = page.state.report.totals.n_left_out;
    html! {
        <section class="row" aria-labelledby="left-out">
            <div class="say">
                <h2 id="left-out">{ page.say("prepare-left-out") }</h2>
                <p class="quiet">{ page.say(if rules.is_empty() { "prepare-left-out-none" } else { "prepare-left-out-about" }) }</p>
                if !rules.is_empty() {
                    <fieldset>
                        <legend class="hide">{ page.say("prepare-left-out") }</legend>
                        { for rules.iter().map(|row| tick(&page, row)) }
                    </fieldset>
                }
                if out > 0 {
                    <p><strong>{ page.say_with("prepare-left-out-now", [("people", Arg::Number(out))]) }</strong></p>
                }
                <OwnRule />
            </div>
        </section>
    }
}

fn same(a: &LeftOut, b: &LeftOut) -> bool {
    a.column == b.column && a.value == b.value
}

fn tick(page: &Page, row: &LeftOutReport) -> Html {
    let checked = page.state.setup.left_out.iter().any(|rule| same(rule, &row.rule));
    let rule = row.rule.clone();
    let on_tick = editing(page, move |setup, ticked: bool| {
        setup.left_out.retain(|known| !same(known, &rule));
        if ticked {
            setup.left_out.push(rule.clone());
        }
    });
    let reason = say_or(page, &format!("prepare-reason-{}", row.rule.reason), &row.rule.reason);
    let people = page.say_with("prepare-people", [("people", Arg::Number(row.n_users))]);
    let value = if row.rule.is_any() {
        html! { { page.say("prepare-any-value") } }
    } else {
        html! { <span class="asis">{ &row.rule.value }</span> }
    };
    let label = html! {
        <>
            <span class="asis">{ &row.rule.column }</span>{ " = " }
            { value }{ ": " }<strong>{ people }</strong>
        </>
    };
    html! { <Tick key={format!("{}={}", row.rule.column, row.rule.value)} {label} second={reason} {checked} {on_tick} /> }
}

/// A rule of one's own.
#[component]
fn OwnRule() -> Html {
    let page = use_page();
    let rule = use_state(|| LeftOut { column: String::new(), value: String::new(), reason: String::new() });
    let wrong = use_state(|| false);
    let Some(list) = &page.state.report.list else { return Html::default() };
    let mut columns: Vec<(AttrValue, AttrValue)> = vec![("".into(), page.say("prepare-choose-column").into())];
    columns.extend(list.columns.iter().map(|name| (name.clone().into(), name.clone().into())));
    let set = |change: fn(&mut LeftOut, String)| {
        let rule = rule.clone();
        Callback::from(move |typed: String| {
            let mut next = (*rule).clone();
            change(&mut next, typed);
            rule.set(next);
        })
    };
    let add = {
        let (rule, wrong) = (rule.clone(), wrong.clone());
        let keep = editing(&page, |setup, rule: LeftOut| {
            setup.left_out.retain(|known| !same(known, &rule));
            setup.left_out.push(rule);
        });
        move |_| {
            let complete = !rule.column.is_empty() && !rule.reason.trim().is_empty();
            wrong.set(!complete);
            if complete {
                keep.emit((*rule).clone());
                rule.set(LeftOut { column: String::new(), value: String::new(), reason: String::new() });
            }
        }
    };
    html! {
        <details>
            <summary>{ page.say("prepare-own-rule") }</summary>
            <div class="inline">
                <Choose id="own-rule-column" label={page.say("prepare-rule-column")} value={rule.column.clone()}
                    options={columns} on_choose={set(|rule, typed| rule.column = typed)} />
                <Entry id="own-rule-value" label={page.say("prepare-rule-value")} hint={page.say("prepare-rule-value-hint")}
                    value={rule.value.clone()} on_type={set(|rule, typed| rule.value = typed)} />
                <Entry id="own-rule-reason" label={page.say("prepare-rule-reason")} value={rule.reason.clone()}
                    error={if *wrong { page.say("prepare-rule-wrong") } else { String::new() }}
                    on_type={set(|rule, typed| rule.reason = typed)} />
            </div>
            <p class="acts"><button type="button" class="btn" onclick={add}>{ page.say("prepare-rule-add") }</button></p>
        </details>
    }
}
