//! In: the report's groups. Out: the bands to draw, right mails first, at most eight, joined only within one verdict.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::report::{Report, UnitReport};
use crate::ui::components::phrases::base;

/// How many bands are drawn.
const MOST: usize = 8;

/// The order of the outcomes from top to bottom.
const ORDER: [&str; 6] = ["intended", "other-language", "different-message", "mixed", "nothing", "unknown"];

/// One band: some people and where they go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Band {
    /// Indices into the report's groups; several if small ones were joined.
    pub(super) groups: Vec<usize>,
    /// Whether several small ones are joined in it.
    pub(super) joined: bool,
    /// The index of the unit; none if the joined groups have several.
    pub(super) unit: Option<usize>,
    /// The verdict.
    pub(super) verdict: String,
    /// Whether it is exact.
    pub(super) certain: bool,
    /// Whether a decision settled it.
    pub(super) settled: bool,
    /// How many people; 0 for a language that nobody has and someone looks at.
    pub(super) n: u64,
    /// That language, as written.
    pub(super) nobody: Option<String>,
}

/// The bands of a report.
pub(super) fn bands(report: &Report) -> Vec<Band> {
    let mut bands: Vec<(Option<String>, Band)> = Vec::new();
    for (at, group) in report.groups.iter().enumerate() {
        let Some(band) = one(report, at, group.unit) else { continue };
        // Regions of one language that go to the same outcome are one band.
        let base = group.language.as_deref().map(base);
        match bands.iter_mut().find(|(other, known)| *other == base && known.unit == band.unit) {
            Some((_, known)) => {
                known.groups.extend(band.groups);
                known.n += band.n;
            }
            None => bands.push((base, band)),
        }
    }
    arrange(bands.into_iter().map(|(_, band)| band).collect())
}

/// In the order of the picture, and not too many.
fn arrange(mut bands: Vec<Band>) -> Vec<Band> {
    let mut weight: BTreeMap<Option<usize>, u64> = BTreeMap::new();
    for band in &bands {
        *weight.entry(band.unit).or_default() += band.n;
    }
    let place = |band: &Band| {
        let of_unit = weight.get(&band.unit).copied().unwrap_or_default();
        (rank(&band.verdict), is_possible(band), Reverse(of_unit), band.unit, Reverse(band.n))
    };
    bands.sort_by_key(place);
    while bands.len() > MOST && join_smallest(&mut bands) {}
    bands
}

fn one(report: &Report, at: usize, unit: usize) -> Option<Band> {
    let of: &UnitReport = report.units.get(unit)?;
    Some(Band {
        groups: vec![at],
        joined: false,
        unit: Some(unit),
        verdict: of.verdict.clone(),
        certain: of.certain,
        settled: matches!(of.state.as_str(), "held" | "accepted"),
        n: report.groups[at].n_users,
        nobody: None,
    })
}

/// Adds a language that nobody has, beside those who go the same way.
pub(super) fn with_nobody(bands: &mut Vec<Band>, locale: &str, verdict: &str, unit: Option<usize>) {
    let band = Band {
        groups: Vec::new(),
        joined: false,
        unit,
        verdict: verdict.to_owned(),
        certain: true,
        settled: false,
        n: 0,
        nobody: Some(locale.to_owned()),
    };
    let beside = |band: &Band| unit.is_some() && band.unit == unit;
    let at = bands.iter().rposition(beside).or_else(|| {
        bands.iter().rposition(|other| (rank(&other.verdict), is_possible(other)) <= (rank(verdict), false))
    });
    bands.insert(at.map_or(0, |at| at + 1), band);
}

fn rank(verdict: &str) -> usize {
    ORDER.iter().position(|known| *known == verdict).unwrap_or(ORDER.len())
}

/// Whether it only could be so; what is not known is so in any case.
pub(super) fn is_possible(band: &Band) -> bool {
    !band.certain && band.verdict != "unknown"
}

/// Joins the smallest band with the next smallest of the same kind. False if no two may be joined.
fn join_smallest(bands: &mut Vec<Band>) -> bool {
    let alike = |a: &Band, b: &Band| a.verdict == b.verdict && a.settled == b.settled && a.certain == b.certain;
    let mut by_size: Vec<usize> = (0..bands.len()).collect();
    by_size.sort_by_key(|at| (bands[*at].n, usize::MAX - *at));
    for (place, first) in by_size.iter().enumerate() {
        let partners = || by_size[place + 1..].iter().filter(|other| alike(&bands[*first], &bands[**other]));
        // Into the one that is joined already, so that there are not two of them.
        let partner = partners().find(|other| bands[**other].joined).or_else(|| partners().next());
        if let Some(partner) = partner {
            let (keep, gone) = (*first.min(partner), *first.max(partner));
            let lost = bands.remove(gone);
            let kept = &mut bands[keep];
            if kept.unit != lost.unit {
                kept.unit = None;
            }
            kept.groups.extend(lost.groups);
            kept.n += lost.n;
            kept.joined = true;
            sink(bands, keep);
            return true;
        }
    }
    false
}

/// A joined band stands last among its kind.
fn sink(bands: &mut Vec<Band>, at: usize) {
    let band = bands.remove(at);
    let alike = |other: &Band| other.verdict == band.verdict && is_possible(other) == is_possible(&band);
    let after = bands.iter().rposition(alike).map_or(at, |last| last + 1);
    bands.insert(after, band);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(name: &str, groups: &[(&str, u64)], expected: &[(&str, u64)]) {
        let band = |(at, (verdict, n)): (usize, &(&str, u64))| Band {
            groups: vec![at],
            joined: false,
            unit: Some(at),
            verdict: (*verdict).to_owned(),
            certain: true,
            settled: false,
            n: *n,
            nobody: None,
        };
        let found = arrange(groups.iter().enumerate().map(band).collect());
        let found: Vec<(&str, u64)> = found.iter().map(|band| (band.verdict.as_str(), band.n)).collect();
        assert_eq!(found, expected, "{name}");
    }

    #[test]
    fn bands_are_sorted_and_joined() {
        check(
            "right mails stand first, then by size",
            &[("different-message", 100), ("intended", 520), ("different-message", 240)],
            &[("intended", 520), ("different-message", 240), ("different-message", 100)],
        );
        let mut many: Vec<(&str, u64)> = (1..=9).map(|n| ("different-message", n)).collect();
        many.push(("intended", 1));
        check(
            "the smallest join, and never with a right one",
            &many,
            &[
                ("intended", 1),
                ("different-message", 9),
                ("different-message", 8),
                ("different-message", 7),
                ("different-message", 6),
                ("different-message", 5),
                ("different-message", 4),
                ("different-message", 6),
            ],
        );
    }
}
