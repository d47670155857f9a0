//! In: bands. Out: where everything of the picture stands, in rem of the wide page; labels never overlap.

use super::sheet::{Band, is_possible};

/// All people together are this tall.
const PEOPLE: f64 = 20.0;
/// The least thickness of a band.
const THIN: f64 = 0.2;
/// What a name on the left needs.
const NAME: f64 = 3.5;
const NAME_GAP: f64 = 0.65;
/// What a label on the right needs under a heading, and the heading.
const SUBJECT: f64 = 2.6;
const HEADING: f64 = 3.0;
const GROUP_GAP: f64 = 1.2;

/// A place from top to bottom.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Span {
    /// Where it begins.
    pub(super) y: f64,
    /// How tall it is.
    pub(super) h: f64,
}

/// Where a band is.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(super) struct Placed {
    /// The name on the left.
    pub(super) name: Span,
    /// The left end.
    pub(super) from: Span,
    /// The right end.
    pub(super) to: Span,
}

/// An outcome on the right, with the bands that reach it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct End {
    /// The first band.
    pub(super) first: usize,
    /// How many bands reach it.
    pub(super) n_bands: usize,
    /// The label.
    pub(super) label: Span,
    /// Where the bands arrive.
    pub(super) bar: Span,
    /// Whether its status stands with it, and not in a heading.
    pub(super) alone: bool,
}

/// A heading over several outcomes of one verdict.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Heading {
    /// The first end below it, and how many.
    pub(super) ends: (usize, usize),
    /// Where it stands.
    pub(super) at: Span,
}

/// The whole picture.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Drawing {
    /// The bands, in the same order.
    pub(super) bands: Vec<Placed>,
    /// The outcomes.
    pub(super) ends: Vec<End>,
    /// The headings.
    pub(super) headings: Vec<Heading>,
    /// The height.
    pub(super) tall: f64,
    /// Whether every band is as thick as its people are many.
    pub(super) to_scale: bool,
}

/// Places the bands.
pub(super) fn draw(bands: &[Band]) -> Drawing {
    let total: u64 = bands.iter().map(|band| band.n).sum();
    let true_size = |band: &Band| PEOPLE * band.n as f64 / total.max(1) as f64;
    let thick: Vec<f64> = bands.iter().map(|band| if band.n == 0 { 0.0 } else { true_size(band).max(THIN) }).collect();
    let to_scale = bands.iter().all(|band| band.n == 0 || true_size(band) >= THIN);
    let mut drawing = Drawing { bands: vec![Placed::default(); bands.len()], to_scale, ..Drawing::default() };
    let left = names(&mut drawing, &thick);
    let right = ends(&mut drawing, bands, &thick);
    drawing.tall = left.max(right);
    let (down_left, down_right) = ((drawing.tall - left) / 2.0, (drawing.tall - right) / 2.0);
    for band in &mut drawing.bands {
        band.name.y += down_left;
        band.from.y += down_left;
        band.to.y += down_right;
    }
    for end in &mut drawing.ends {
        end.label.y += down_right;
        end.bar.y += down_right;
    }
    for heading in &mut drawing.headings {
        heading.at.y += down_right;
    }
    drawing
}

fn names(drawing: &mut Drawing, thick: &[f64]) -> f64 {
    let mut y = 0.0;
    for (band, t) in drawing.bands.iter_mut().zip(thick) {
        let h = t.max(NAME);
        band.name = Span { y, h };
        band.from = Span { y: y + (h - t) / 2.0, h: *t };
        y += h + NAME_GAP;
    }
    (y - NAME_GAP).max(0.0)
}

/// Whether one heading says both: what is certain is not said to be possible.
fn alike(one: &Band, other: &Band) -> bool {
    one.verdict == other.verdict && is_possible(one) == is_possible(other)
}

fn ends(drawing: &mut Drawing, bands: &[Band], thick: &[f64]) -> f64 {
    let mut y = 0.0;
    let mut at = 0;
    while at < bands.len() {
        let of_verdict = bands[at..].iter().take_while(|band| alike(band, &bands[at])).count();
        let targets = runs(&bands[at..at + of_verdict]);
        if at > 0 {
            y += GROUP_GAP;
        }
        if targets.len() > 1 {
            drawing.headings.push(Heading { ends: (drawing.ends.len(), targets.len()), at: Span { y, h: HEADING } });
            y += HEADING;
        }
        for n_bands in &targets {
            let bar: f64 = thick[at..at + n_bands].iter().sum();
            let h = bar.max(if targets.len() > 1 { SUBJECT } else { label(&bands[at].verdict) });
            let top = y + (h - bar) / 2.0;
            let mut inner = top;
            for (band, t) in drawing.bands[at..at + n_bands].iter_mut().zip(&thick[at..]) {
                band.to = Span { y: inner, h: *t };
                inner += t;
            }
            drawing.ends.push(End {
                first: at,
                n_bands: *n_bands,
                label: Span { y, h },
                bar: Span { y: top, h: bar },
                alone: targets.len() == 1,
            });
            y += h;
            at += n_bands;
        }
    }
    y
}

/// What a label with its own status needs.
fn label(verdict: &str) -> f64 {
    match verdict {
        "nothing" => 2.6,
        "mixed" => 3.8,
        "other-language" => 6.0,
        "unknown" => 5.6,
        _ => 5.0,
    }
}

/// How many bands after each other go to the same unit.
fn runs(bands: &[Band]) -> Vec<usize> {
    let mut runs: Vec<usize> = Vec::new();
    for (at, band) in bands.iter().enumerate() {
        let same = at > 0 && band.unit.is_some() && bands[at - 1].unit == band.unit;
        match runs.last_mut() {
            Some(last) if same => *last += 1,
            _ => runs.push(1),
        }
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn band(verdict: &str, unit: usize, n: u64) -> Band {
        Band {
            groups: vec![unit],
            joined: false,
            unit: Some(unit),
            verdict: verdict.into(),
            certain: true,
            settled: false,
            n,
            nobody: None,
        }
    }

    #[test]
    fn nothing_overlaps() {
        let bands = [
            band("intended", 0, 520),
            band("intended", 0, 3),
            band("different-message", 1, 240),
            band("different-message", 2, 140),
            band("nothing", 3, 1),
        ];
        let drawing = draw(&bands);
        assert_eq!(drawing.ends.iter().map(|end| end.n_bands).collect::<Vec<_>>(), [2, 1, 1, 1]);
        assert_eq!(drawing.headings.len(), 1);
        assert!(!drawing.to_scale, "one in nine hundred is thinner than a band may be");
        let mut labels: Vec<Span> = drawing.ends.iter().map(|end| end.label).collect();
        labels.extend(drawing.headings.iter().map(|heading| heading.at));
        labels.sort_by(|a, b| a.y.total_cmp(&b.y));
        for pair in labels.windows(2) {
            assert!(pair[0].y + pair[0].h <= pair[1].y + 1e-9, "{pair:?}");
        }
        for pair in drawing.bands.windows(2) {
            assert!(pair[0].name.y + pair[0].name.h < pair[1].name.y, "{pair:?}");
            assert!(pair[0].to.y + pair[0].to.h <= pair[1].to.y + 1e-9, "{pair:?}");
        }
    }
}
