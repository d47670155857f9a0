//! Who gets what, as a picture: languages on the left, what arrives on the right, bands as thick as people are many.

use std::collections::BTreeSet;

use yew::prelude::*;

use super::layout::{Drawing, End, Heading, Span, draw};
use super::sheet::{Band, bands, is_possible, with_nobody};
use super::table::GroupTable;
use super::{bands as drawn, notes};
use crate::finding::Arg;
use crate::report::{Served, UnitReport};
use crate::ui::components::phrases;
use crate::ui::components::status::Status;
use crate::ui::state::View;
use crate::ui::strings::{Page, use_page, use_view};

/// The picture, with the notes in its margin. It is drawn anew when someone asks for a language that nobody has, and not at every
/// other look.
#[component]
pub(super) fn Picture() -> Html {
    let (page, view) = (use_page(), use_view());
    html! { <Sheet nobody={nobody(&page, &view)} /> }
}

/// A language of the locale switch that nobody has.
#[derive(Clone, PartialEq)]
struct Nobody {
    /// As it is written.
    locale: String,
    verdict: String,
    /// The outcome, if others have it, too.
    unit: Option<usize>,
    served: Option<Served>,
}

#[derive(PartialEq, Properties)]
struct SheetProps {
    nobody: Option<Nobody>,
}

#[component]
fn Sheet(props: &SheetProps) -> Html {
    let page = use_page();
    let mut bands = bands(&page.state.report);
    if let Some(nobody) = &props.nobody {
        with_nobody(&mut bands, &nobody.locale, &nobody.verdict, nobody.unit);
    }
    let served = props.nobody.as_ref().and_then(|nobody| nobody.served.as_ref());
    let drawing = draw(&bands);
    html! {
        <section class="row" aria-labelledby="who-gets-what">
            <div class="say">
                <h2 id="who-gets-what">{ page.say("picture-head") }</h2>
                <figure>
                    <div class="flow" role="img" aria-labelledby="who-gets-what-said" style={format!("--tall:{:.2}", drawing.tall)}>
                        <div class="heads" aria-hidden="true">
                            <span>{ page.say("picture-people") }</span><span></span><span>{ page.say("picture-mails") }</span>
                        </div>
                        <div class="col from">{ for bands.iter().enumerate().map(|(at, band)| name(&page, &drawing, band, at)) }</div>
                        <div class="col">{ svg(&bands, &drawing) }</div>
                        <div class="col to">
                            { for drawing.headings.iter().map(|heading| over(&page, &drawing, &bands, heading)) }
                            { for drawing.ends.iter().map(|end| label(&page, &drawing, &bands, end, served)) }
                        </div>
                    </div>
                    <figcaption class="hide" id="who-gets-what-said">{ caption(&page, &bands) }</figcaption>
                </figure>
                if !drawing.to_scale { <p class="label">{ page.say("picture-not-to-scale") }</p> }
                <GroupTable />
            </div>
            <notes::Notes />
        </section>
    }
}

fn nobody(page: &Page, view: &View) -> Option<Nobody> {
    let locale = view.locale.as_ref()?;
    let report = &page.state.report;
    if report.locales.iter().any(|choice| choice.locale == *locale && choice.n_users > 0) {
        return None;
    }
    let mail = view.mails.get(&format!("locale:{locale}"))?;
    let unit = mail.unit.as_ref().and_then(|id| report.units.iter().position(|unit| unit.id == *id));
    let served = mail.served.first().cloned();
    Some(Nobody { locale: locale.clone(), verdict: mail.verdict.clone(), unit, served })
}

fn place(span: Span, drawing: &Drawing) -> String {
    let percent = |rem: f64| rem * 100.0 / drawing.tall.max(0.1);
    format!("--y:{:.2};--h:{:.2}", percent(span.y), percent(span.h))
}

fn svg(bands: &[Band], drawing: &Drawing) -> Html {
    let seams = drawing.ends.iter().filter(|end| bands[end.first].certain);
    let seams = seams.flat_map(|end| (end.first + 1)..(end.first + end.n_bands));
    let touching = drawing.bands.windows(2).enumerate().filter(|(at, pair)| {
        bands[*at].certain
            && bands[*at].verdict == bands[at + 1].verdict
            && pair[0].to.y + pair[0].to.h >= pair[1].to.y - 0.02
    });
    let seams = seams.chain(touching.map(|(at, _)| at + 1)).filter(|at| bands[*at].verdict != "other-language");
    html! {
        <svg viewBox={format!("0 0 400 {:.0}", drawing.tall * 100.0)} preserveAspectRatio="none" aria-hidden="true" focusable="false">
            { for bands.iter().zip(&drawing.bands).map(|(band, placed)| drawn::band(band, placed)) }
            { for seams.map(|at| drawn::seam(&drawing.bands[at])) }
        </svg>
    }
}

fn name(page: &Page, drawing: &Drawing, band: &Band, at: usize) -> Html {
    let placed = &drawing.bands[at];
    html! {<>
        <div class="slot" style={place(placed.name, drawing)}>
            <b>{ named(page, band) }</b>
            <span class="what">
                { if band.n == 0 { page.say("picture-nobody") } else { phrases::people(page, band.n) } }
            </span>
        </div>
        <i class={classes!("bar", (band.n == 0).then_some("none"))} style={place(placed.from, drawing)} />
    </>}
}

/// The language of a band, or how many languages are joined in it.
fn named(page: &Page, band: &Band) -> String {
    if let Some(locale) = &band.nobody {
        let known = crate::locale::understand(locale).tag;
        return known.map_or_else(|| locale.clone(), |tag| phrases::narrow(page, Some(tag.as_str())));
    }
    let groups = || band.groups.iter().filter_map(|group| page.state.report.groups.get(*group));
    if band.joined {
        let distinct: BTreeSet<_> = groups().map(|group| group.language.as_deref().map(phrases::base)).collect();
        return page.say_with("picture-more-languages", [("n", Arg::Number(distinct.len() as u64))]);
    }
    phrases::languages(page, groups().map(|group| group.language.as_deref()))
}

fn unit<'a>(page: &'a Page, band: &Band) -> Option<&'a UnitReport> {
    page.state.report.units.get(band.unit?)
}

fn over(page: &Page, drawing: &Drawing, bands: &[Band], heading: &Heading) -> Html {
    let ends = &drawing.ends[heading.ends.0..heading.ends.0 + heading.ends.1];
    let below = || ends.iter().flat_map(|end| &bands[end.first..end.first + end.n_bands]);
    let n: u64 = below().map(|band| band.n).sum();
    let first = &bands[ends[0].first];
    let settled = below().all(|band| band.settled);
    let text =
        page.say_with("picture-verdict-people", [("verdict", Arg::Text(verdict(page, first))), ("n", Arg::Number(n))]);
    let layer = unit(page, first).and_then(|unit| unit.mails.first()).map(|served| served.layer.clone());
    let layer = layer.filter(|layer| matches!(layer.as_str(), "stock" | "custom"));
    html! {
        <div class="slot over" style={place(heading.at, drawing)}>
            <Status verdict={first.verdict.clone()} {settled} {text} />
            if let Some(layer) = layer { <span class="what">{ page.say(&format!("served-{layer}")) }</span> }
        </div>
    }
}

/// The verdict's word; "could be …" if it is not certain.
fn verdict(page: &Page, band: &Band) -> String {
    let word = page.say(&format!("verdict-{}", band.verdict));
    if !is_possible(band) {
        return word;
    }
    page.say_with("picture-could-be", [("verdict", Arg::Text(word))])
}

fn label(page: &Page, drawing: &Drawing, bands: &[Band], end: &End, nobody: Option<&Served>) -> Html {
    let band = &bands[end.first];
    let maybe = is_possible(band).then_some("maybe");
    let bar = classes!(
        "bar",
        band.verdict.clone(),
        maybe,
        band.settled.then_some("settled"),
        (band.n == 0).then_some("none")
    );
    html! {<>
        <i class={bar} style={place(end.bar, drawing)} />
        <div class="slot" style={place(end.label, drawing)}>
            if end.alone { <Status verdict={band.verdict.clone()} settled={band.settled} text={verdict(page, band)} /> }
            { arrives(page, band, end.alone, nobody) }
        </div>
    </>}
}

/// What arrives; of a language that nobody has, what was asked for.
fn arrives(page: &Page, band: &Band, alone: bool, nobody: Option<&Served>) -> Html {
    let Some(unit) = unit(page, band) else {
        if band.nobody.is_some() {
            return nobody.map(|served| subject(page, served)).unwrap_or_default();
        }
        let n = band.groups.len() as u64;
        return html! { <span class="subj">{ page.say_with("picture-more-mails", [("n", Arg::Number(n))]) }</span> };
    };
    let subjects = unit.mails.iter().take(2).enumerate().map(|(at, served)| {
        let subject = subject(page, served);
        let or = (at > 0).then(|| html! { <span class="what">{ page.say("picture-or") }</span> });
        html! {<>{ or }{ subject }</>}
    });
    let first = unit.mails.first().filter(|served| alone && unit.mails.len() == 1 && served.subject.is_some());
    html! {<>
        { for subjects }
        if let Some(served) = first { <span class="what">{ phrases::source(page, served) }</span> }
    </>}
}

fn subject(page: &Page, served: &Served) -> Html {
    match &served.subject {
        Some(subject) => html! { <span class="subj" lang={served.language.clone()}>{ subject }</span> },
        None if served.layer == "nothing" => Html::default(),
        None => html! { <span class="subj">{ phrases::source(page, served) }</span> },
    }
}

/// All numbers of the picture in sentences.
fn caption(page: &Page, bands: &[Band]) -> String {
    let mut said = vec![page.say("picture-caption")];
    for band in bands {
        said.push(page.say_with(
            "picture-caption-band",
            [
                ("language", Arg::Text(named(page, band))),
                ("n", Arg::Number(band.n)),
                ("verdict", Arg::Text(verdict(page, band))),
            ],
        ));
    }
    said.push(page.say("picture-caption-table"));
    said.join(" ")
}
