//! In: a placed band. Out: its drawing. Each outcome has its own, so that it holds in grey and in print.

use yew::prelude::*;

use super::layout::{Placed, Span};
use super::sheet::Band;

/// Units of the drawing per rem.
const UNIT: f64 = 100.0;
/// How far apart the lines inside a band are, in rem.
const STRAND: f64 = 0.4;

/// Draws a band.
pub(super) fn band(band: &Band, placed: &Placed) -> Html {
    let (from, to) = (placed.from, placed.to);
    let settled = band.settled.then_some("settled");
    let whole = area(from, to);
    if band.n == 0 {
        return html! { <path class="nobody" d={line(from.y, to.y)} /> };
    }
    if !band.certain || band.verdict == "unknown" {
        let maybe = (band.verdict != "unknown").then_some("maybe");
        return html! { <path class={classes!("outline", "dashed", maybe, settled)} d={whole} /> };
    }
    match band.verdict.as_str() {
        "intended" => html! {<>
            <path class="band intended" d={whole} />
            <path class="strands" d={strands(from, to)} />
        </>},
        "other-language" => html! {<>
            <path class={classes!("strands", "bad", settled)} d={strands(from, to)} />
            <path class={classes!("outline", settled)} d={whole} />
        </>},
        "mixed" => {
            let (upper, lower) = (half(from, 0.0), half(from, 0.5));
            let (upper_to, lower_to) = (half(to, 0.0), half(to, 0.5));
            html! {<>
                <path class={classes!("band", "half", settled)} d={area(upper, upper_to)} />
                <path class={classes!("strands", "bad", settled)} d={strands(lower, lower_to)} />
                <path class={classes!("outline", settled)} d={whole} />
            </>}
        }
        "nothing" => html! { <path class={classes!("band", "nothing", settled)} d={cut(from, to)} /> },
        _ => html! { <path class={classes!("band", "different-message", settled)} d={whole} /> },
    }
}

/// The seam between a band and the one above it.
pub(super) fn seam(placed: &Placed) -> Html {
    html! { <path class="seam" d={line(placed.from.y, placed.to.y)} /> }
}

fn half(span: Span, part: f64) -> Span {
    Span { y: span.y + span.h * part, h: span.h / 2.0 }
}

fn at(rem: f64) -> String {
    format!("{:.0}", rem * UNIT)
}

fn line(from: f64, to: f64) -> String {
    format!("M0 {a}C180 {a} 220 {b} 400 {b}", a = at(from), b = at(to))
}

fn area(from: Span, to: Span) -> String {
    format!(
        "M0 {a}C180 {a} 220 {b} 400 {b}V{d}C220 {d} 180 {c} 0 {c}Z",
        a = at(from.y),
        b = at(to.y),
        c = at(from.y + from.h),
        d = at(to.y + to.h),
    )
}

/// A band that is cut short: nothing arrives.
fn cut(from: Span, to: Span) -> String {
    let fall = (to.y - from.y) * 0.28;
    format!(
        "M0 {a}C90 {a} 120 {b} 180 {b}V{d}C120 {d} 90 {c} 0 {c}Z",
        a = at(from.y),
        b = at(from.y + fall),
        c = at(from.y + from.h),
        d = at(from.y + from.h + fall),
    )
}

fn strands(from: Span, to: Span) -> String {
    let n = (from.h / STRAND).floor().max(1.0);
    let step = from.h / n;
    (0..n as u32).map(|i| (f64::from(i) + 0.5) * step).map(|down| line(from.y + down, to.y + down)).collect()
}
