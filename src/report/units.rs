//! In: a check. Out: the distinct outcomes and who they are for, in the reader's terms.

use std::collections::BTreeMap;

use super::why::{why_group, why_unit};
use super::{Checked, Group, Line, Totals, UnitReport, served, trace, word};
use crate::checks::{Check, Inputs, Twin, Unit, template_of, templates_of, twin};
use crate::finding::Arg;
use crate::platform::Platform;
use crate::resolution::{End, Resolution, SettleKind, Verdict, settle_text};

/// How many people, and how they fare.
pub(super) fn totals(check: &Check) -> Totals {
    let mut verdicts: BTreeMap<Verdict, u64> = BTreeMap::new();
    for unit in &check.units {
        *verdicts.entry(unit.verdict).or_default() += unit.n_users;
    }
    Totals {
        n_users: check.n_users(),
        n_left_out: check.n_left_out(),
        verdicts: verdicts.into_iter().rev().map(|(verdict, n)| (word(&verdict), n)).collect(),
        certain: check.mailed().all(|(index, _)| check.resolutions[index].outcomes.len() == 1),
        n_languages: check.n_languages(),
    }
}

/// The distinct outcomes, in the order of the check.
pub(super) fn units(all: &Checked<'_>) -> Vec<UnitReport> {
    all.check
        .units
        .iter()
        .zip(all.states)
        .filter_map(|(unit, state)| {
            let resolution = all.check.resolution_of(unit)?;
            Some(UnitReport {
                id: unit.id.clone(),
                verdict: word(&unit.verdict),
                certain: resolution.outcomes.len() == 1,
                certainty: word(&resolution.certainty),
                n_users: unit.n_users,
                languages: languages(all.check, unit),
                mails: served(&all.inputs, resolution, all.lang),
                twin: twin_of(&all.inputs, resolution),
                why: why_unit(&all.inputs, all.check, unit, all.lang),
                trace: trace(&all.inputs, resolution, all.lang),
                settle: all
                    .check
                    .settle_of(unit)
                    .into_iter()
                    .map(|settle| settle_line(settle, all.inputs.platforms, all.lang))
                    .collect(),
                ways: ways(unit, all),
                state: state.state.as_str().to_owned(),
                decision: state.decision.clone(),
                signatures: state.signatures.clone(),
                expired: state.changes.iter().map(|change| said(change.said())).collect(),
                bound: state.bound.clone(),
            })
        })
        .collect()
}

/// A sentence of the sign-off as a line of the report.
pub(super) fn said(sentence: crate::signoff::Sentence) -> Line {
    Line { id: sentence.id, args: sentence.args }
}

/// The text of one's own that a unit gets, beside the first language of its mail.
fn twin_of(inputs: &Inputs<'_>, resolution: &Resolution) -> Option<Twin> {
    let End::Parts(parts) = &resolution.outcomes.first()?.end else { return None };
    let own = parts.values().filter_map(|cell| template_of(inputs, cell));
    own.filter(|template| inputs.custom.templates.iter().any(|it| std::ptr::eq(it, *template)))
        .find_map(|template| twin(template, &templates_of(inputs.custom, &template.message).collect::<Vec<_>>()))
}

fn languages(check: &Check, unit: &Unit) -> Vec<(Option<String>, u64)> {
    let mut counts: Vec<(Option<String>, u64)> = Vec::new();
    for (tag, n) in check.languages(unit) {
        let language = tag.map(|tag| tag.without_region());
        match counts.iter_mut().find(|(known, _)| *known == language) {
            Some((_, known)) => *known += n,
            None => counts.push((language, n)),
        }
    }
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts
}

fn settle_line(settle: &crate::resolution::Settle, platforms: &[Platform], lang: &str) -> Line {
    let id = match settle.kind {
        SettleKind::Platform => return Line::new("settle-platform"),
        SettleKind::Version => return Line::new("settle-version"),
        SettleKind::Question => "settle-question",
        SettleKind::Request => "settle-request",
        SettleKind::Rule => "settle-rule",
    };
    let text = platforms.get(settle.platform).map(|platform| settle_text(platform, settle, lang));
    Line::new(id).with("text", Arg::Text(text.unwrap_or_default()))
}

/// The ways out of a unit, the best first.
fn ways(unit: &Unit, all: &Checked<'_>) -> Vec<String> {
    let mut ways: Vec<&str> = match unit.verdict {
        Verdict::Intended => Vec::new(),
        Verdict::Unknown => vec!["ask"],
        Verdict::Nothing => vec!["change-setting"],
        _ => vec!["add-text", "change-setting"],
    };
    if unit.verdict == Verdict::Unknown && all.check.cohorts_in(unit).any(|cohort| cohort.language.is_none()) {
        ways.insert(0, "say-no-language");
    }
    let offered = crate::signoff::offered(unit.verdict);
    let more = offered.iter().map(word);
    let mut ways: Vec<String> = ways.into_iter().map(str::to_owned).collect();
    for way in more {
        if !ways.contains(&way) {
            ways.push(way);
        }
    }
    ways
}

/// Who gets what: one row per language and outcome; what is right first, then by harm, then by people.
pub(super) fn groups(all: &Checked<'_>) -> Vec<Group> {
    let check = all.check;
    let mut groups: BTreeMap<(usize, Option<String>), (Group, usize)> = BTreeMap::new();
    for (index, cohort) in check.mailed() {
        let Some(unit) = check.unit_of[index] else { continue };
        let language = cohort.language.as_ref().map(crate::locale::Tag::without_region);
        let (group, largest) = groups.entry((unit, language.clone())).or_insert_with(|| {
            (Group { language, written: Vec::new(), n_users: 0, unit, why: Line::default() }, index)
        });
        if cohort.n_users > check.cohorts.list[*largest].n_users {
            *largest = index;
        }
        group.n_users += cohort.n_users;
        match group.written.iter_mut().find(|(written, _)| *written == cohort.locale_as_written) {
            Some((_, n)) => *n += cohort.n_users,
            None => group.written.push((cohort.locale_as_written.clone(), cohort.n_users)),
        }
    }
    let finished = |(mut group, largest): (Group, usize)| {
        group.written.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        group.written.truncate(5);
        group.why = why_group(&all.inputs, &check.cohorts.list[largest], &check.resolutions[largest], all.lang);
        group
    };
    let mut groups: Vec<Group> = groups.into_values().map(finished).collect();
    groups.sort_by(|a, b| {
        let verdict = |group: &Group| check.units[group.unit].verdict;
        verdict(a).cmp(&verdict(b)).then(b.n_users.cmp(&a.n_users)).then_with(|| a.language.cmp(&b.language))
    });
    groups
}
