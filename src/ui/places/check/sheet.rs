//! In: the report's groups. Out: the bands to draw, right mails first, at most eight, joined only within one verdict.

use crate::report::{Report, UnitReport};

/// How many bands are drawn.
const MOST: usize = 8;

/// The order of the outcomes from top to bottom.
const ORDER: [&str; 6] = ["intended", "other-language", "different-message", "mixed", "nothing", "unknown"];

/// One band: some people and where they go.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Band {
    /// Indices into the report's groups; several if small ones were joined.
    pub(super) groups: Vec<usize>,
    /// The index of the unit; none if the joined groups have several.
    pub(super) unit: Option<usize>,
    /// The verdict.
    pub(super) verdict: String,
    /// Whether it is exact.
    pub(super) certain: bool,
    /// Whether a decision settled it.
    pub(super) settled: bool,
    /// How many people.
    pub(super) n: u64,
}

/// The bands of a report.
pub(super) fn bands(report: &Report) -> Vec<Band> {
    let mut bands: Vec<Band> =
        report.groups.iter().enumerate().filter_map(|(at, group)| one(report, at, group.unit)).collect();
    let weight = |band: &Band| band.unit.and_then(|at| report.units.get(at)).map_or(0, |unit| unit.n_users);
    bands.sort_by(|a, b| {
        (rank(&a.verdict), u64::MAX - weight(a), a.unit, u64::MAX - a.n, &a.groups).cmp(&(
            rank(&b.verdict),
            u64::MAX - weight(b),
            b.unit,
            u64::MAX - b.n,
            &b.groups,
        ))
    });
    while bands.len() > MOST && join_smallest(&mut bands) {}
    bands
}

fn one(report: &Report, at: usize, unit: usize) -> Option<Band> {
    let of: &UnitReport = report.units.get(unit)?;
    Some(Band {
        groups: vec![at],
        unit: Some(unit),
        verdict: of.verdict.clone(),
        certain: of.certain,
        settled: matches!(of.state.as_str(), "held" | "accepted"),
        n: report.groups[at].n_users,
    })
}

fn rank(verdict: &str) -> usize {
    ORDER.iter().position(|known| *known == verdict).unwrap_or(ORDER.len())
}

/// Joins the smallest band with the next smallest of the same kind. False if no two may be joined.
fn join_smallest(bands: &mut Vec<Band>) -> bool {
    let alike = |a: &Band, b: &Band| a.verdict == b.verdict && a.settled == b.settled && a.certain == b.certain;
    let mut by_size: Vec<usize> = (0..bands.len()).collect();
    by_size.sort_by_key(|at| (bands[*at].n, usize::MAX - *at));
    for (place, first) in by_size.iter().enumerate() {
        let partners = || by_size[place + 1..].iter().filter(|other| alike(&bands[*first], &bands[**other]));
        // Into the one that is joined already, so that there are not two of them.
        let partner = partners().find(|other| bands[**other].groups.len() > 1).or_else(|| partners().next());
        if let Some(partner) = partner {
            let (keep, gone) = (*first.min(partner), *first.max(partner));
            let lost = bands.remove(gone);
            let kept = &mut bands[keep];
            if kept.unit != lost.unit {
                kept.unit = None;
            }
            kept.groups.extend(lost.groups);
            kept.n += lost.n;
            sink(bands, keep);
            return true;
        }
    }
    false
}

/// A joined band stands last among its kind.
fn sink(bands: &mut Vec<Band>, at: usize) {
    let band = bands.remove(at);
    let after = bands.iter().rposition(|other| other.verdict == band.verdict).map_or(at, |last| last + 1);
    bands.insert(after, band);
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report::{Group, Line};

    fn report(groups: &[(&str, u64)]) -> Report {
        let mut report = Report::default();
        for (verdict, n) in groups {
            let unit = report.units.len();
            let group = Group { language: Some("de".into()), written: Vec::new(), n_users: *n, unit };
            report.groups.push(group);
            report.units.push(outcome(verdict, *n));
        }
        report
    }

    fn outcome(verdict: &str, n: u64) -> UnitReport {
        UnitReport {
            id: String::new(),
            verdict: verdict.into(),
            certain: true,
            certainty: "documented".into(),
            n_users: n,
            languages: Vec::new(),
            mails: Vec::new(),
            why: Line::default(),
            trace: Vec::new(),
            settle: Vec::new(),
            ways: Vec::new(),
            state: "undecided".into(),
            decision: None,
            signatures: Vec::new(),
            expired: Vec::new(),
        }
    }

    fn check(name: &str, groups: &[(&str, u64)], expected: &[(&str, u64)]) {
        let found: Vec<(String, u64)> = bands(&report(groups)).into_iter().map(|band| (band.verdict, band.n)).collect();
        let expected: Vec<(String, u64)> = expected.iter().map(|(verdict, n)| ((*verdict).to_owned(), *n)).collect();
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
