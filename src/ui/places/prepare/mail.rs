//! In: the mails as understood. Out: the card "Which mail?".

use yew::prelude::*;

use super::kind::WhichKind;
use super::languages::{in_list, to_choose};
use super::pasted::PastedTexts;
use super::placeholders::Placeholders;
use super::segments::Segments;
use super::texts::{StockTexts, Texts};
use crate::report::word;
use crate::setup::{NoLanguage, Purpose};
use crate::ui::components::fields::{Choose, Entry, OneOf, editing};
use crate::ui::strings::{Page, use_page};

#[derive(Properties, PartialEq)]
pub(super) struct MailProps {
    /// To the card that says which system it is.
    pub on_system: Callback<()>,
}

/// What they are meant to get.
#[component]
pub(super) fn Mail(props: &MailProps) -> Html {
    let page = use_page();
    let on_name = editing(&page, |setup, typed: String| typed.trim().clone_into(&mut setup.campaign));
    let on_correction =
        editing(&page, |setup, typed: String| setup.correction = typed.trim().parse().ok().filter(|n| *n > 0));
    html! {
        <>
            <section class="row" aria-labelledby="the-mail">
                <div class="say">
                    <h2 id="the-mail">{ page.say("prepare-the-mail") }</h2>
                    <Entry id="campaign" label={page.say("prepare-campaign")} hint={page.say("prepare-campaign-hint")}
                        value={page.state.setup.campaign.clone()} on_enter={on_name} />
                    <WhichKind on_system={props.on_system.clone()} />
                    { purpose(&page) }
                    <details open={page.state.setup.correction.is_some()}>
                        <summary>{ page.say("prepare-is-correction") }</summary>
                        <Entry id="correction" label={page.say("prepare-correction")} hint={page.say("prepare-correction-hint")} number=true
                            value={page.state.setup.correction.map(|n| n.to_string()).unwrap_or_default()} on_enter={on_correction} />
                    </details>
                </div>
                <div class="notes"><aside class="note">
                    <p class="head">{ page.say("prepare-why-kind") }</p>
                    <p>{ page.say("prepare-why-kind-about") }</p>
                </aside></div>
            </section>
            <Texts />
            <section class="row" aria-labelledby="add-texts"><div class="say">
                <h3 id="add-texts">{ page.say("prepare-other-ways") }</h3>
                <details open={page.state.setup.pasted.iter().any(|text| !text.stock)}>
                    <summary>{ page.say("prepare-paste-text") }</summary>
                    <PastedTexts stock=false />
                </details>
                <Ticked />
            </div></section>
            <Intent />
            <Placeholders />
            <StockTexts />
        </>
    }
}

/// Service mail or news.
fn purpose(page: &Page) -> Html {
    let value = page.state.setup.purpose.map(|purpose| word(&purpose)).unwrap_or_default();
    let on_choose = editing(page, |setup, chosen: String| {
        setup.purpose = [Purpose::Service, Purpose::News].into_iter().find(|it| word(it) == chosen);
    });
    let option = |id: &'static str| {
        (id.into(), page.say(&format!("purpose-{id}")).into(), page.say(&format!("purpose-{id}-about")).into())
    };
    html! {
        <OneOf name="purpose" legend={page.say("purpose-question")} {value}
            options={vec![option("service"), option("news")]} {on_choose} />
    }
}

/// What people with no language must get, and who must get another mail.
#[component]
fn Intent() -> Html {
    let page = use_page();
    let messages = &page.state.report.mails.messages;
    html! {
        <section class="row" aria-labelledby="intent"><div class="say">
            <h2 id="intent">{ page.say("prepare-intent") }</h2>
            { no_language(&page) }
            if messages.len() > 1 { <Segments /> }
        </div></section>
    }
}

fn no_language(page: &Page) -> Html {
    let now = &page.state.setup.intent.no_language;
    let value = match now {
        NoLanguage::NotSaid => "not-said",
        NoLanguage::Any => "any",
        NoLanguage::Language(_) => "one",
    };
    let first = in_list(&page.state.report).first().map_or_else(|| "en".to_owned(), |(tag, _)| tag.clone());
    let on_choose = editing(page, move |setup, chosen: String| {
        setup.intent.no_language = match chosen.as_str() {
            "any" => NoLanguage::Any,
            "one" => NoLanguage::Language(first.clone()),
            _ => NoLanguage::NotSaid,
        };
    });
    let on_language = editing(page, |setup, tag: String| setup.intent.no_language = NoLanguage::Language(tag));
    let option = |id: &'static str| {
        let second = if id == "not-said" { page.say("prepare-no-language-not-said-about") } else { String::new() };
        (id.into(), page.say(&format!("prepare-no-language-{id}")).into(), second.into())
    };
    html! {
        <>
            <OneOf name="no-language" legend={page.say("prepare-no-language")} {value}
                options={vec![option("any"), option("one"), option("not-said")]} {on_choose} />
            if let NoLanguage::Language(tag) = now {
                <Choose id="no-language-which" label={page.say("prepare-no-language-which")} value={tag.clone()}
                    options={to_choose(page)} on_choose={on_language} />
            }
        </>
    }
}

/// The languages in which the mail exists, without its text.
#[component]
fn Ticked() -> Html {
    let page = use_page();
    let setup = &page.state.setup;
    let mut tags: Vec<String> = in_list(&page.state.report).into_iter().map(|(tag, _)| tag).collect();
    for tag in setup.ticked.iter().cloned().chain(["en".to_owned()]) {
        if !tags.contains(&tag) {
            tags.push(tag);
        }
    }
    let add = editing(&page, |setup, typed: String| {
        let tag = typed.trim().to_owned();
        if !tag.is_empty() && !setup.ticked.contains(&tag) {
            setup.ticked.push(tag);
        }
    });
    html! {
        <details open={!setup.ticked.is_empty()}>
            <summary>{ page.say("prepare-tick") }</summary>
            <fieldset>
                <legend class="quiet">{ page.say("prepare-tick-about") }</legend>
                <div class="ticks">
                    { for tags.into_iter().map(|tag| {
                        let key = tag.clone();
                        let on_tick = editing(&page, move |setup, ticked: bool| {
                            setup.ticked.retain(|known| *known != key);
                            if ticked {
                                setup.ticked.push(key.clone());
                            }
                        });
                        let label = html! { { page.language(Some(&tag)) } };
                        html! {
                            <crate::ui::components::fields::Tick key={tag.as_str()} {label} checked={setup.ticked.contains(&tag)} {on_tick} />
                        }
                    }) }
                </div>
            </fieldset>
            <super::languages::LanguageNames id="tick-languages" />
            <Entry id="tick-more" label={page.say("prepare-another-language")} hint={page.say("prepare-another-language-hint")}
                value="" list="tick-languages" on_enter={add} />
        </details>
    }
}
