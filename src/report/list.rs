//! In: a sample and what people said about it. Out: the list as understood, in the reader's terms.

use std::collections::{BTreeMap, BTreeSet};

use super::{Everything, LeftOutReport, ListReport, LocaleChoice, RepairGroup, TextReport, word};
use crate::checks::Check;
use crate::locale::{Repair, Sameness, Tag, same_language, understand};
use crate::sample::{Sample, Values, export_of, suggest_left_out};
use crate::setup::{LeftOut, Setup};

/// More spellings of languages than this are not looked at while a list is being read.
const MOST_LANGUAGES: usize = 500;

/// The list as understood.
pub(super) fn list(setup: &Setup, sample: &Sample, check: Option<&Check>) -> ListReport {
    let suggestions = suggest_left_out(sample)
        .into_iter()
        .map(|it| LeftOutReport {
            rule: LeftOut { column: it.column, value: it.value, reason: it.reason_code },
            n_users: it.n_users,
        })
        .filter(|it| !setup.left_out.iter().any(|rule| rule.column == it.rule.column && rule.value == it.rule.value))
        .collect();
    let left_out = setup
        .left_out
        .iter()
        .map(|rule| LeftOutReport { rule: rule.clone(), n_users: people_with(sample, rule, check) })
        .collect();
    ListReport {
        name: sample.name.clone(),
        reading: sample.reading.clone(),
        columns: sample.columns.iter().map(|column| column.name.clone()).collect(),
        roles: sample.roles.clone(),
        first_rows: sample.first_rows.clone(),
        n_rows: sample.n_people(),
        joined: sample.joined.clone(),
        export: sample.reading.export.as_deref().and_then(export_of).map(|export| export.name.to_owned()),
        names_to_look_at: names_to_look_at(sample),
        repairs: repairs(setup, sample),
        suggestions,
        left_out,
    }
}

/// How many languages the list has, as far as they are understood.
pub(super) fn n_languages(setup: &Setup, sample: &Sample) -> u64 {
    let tags: BTreeSet<String> = repairs(setup, sample)
        .into_iter()
        .filter_map(|it| it.language)
        .filter_map(|tag| Tag::parse(&tag).map(|tag| tag.without_region()))
        .collect();
    tags.len() as u64
}

/// How many languages of a list that is being read have no text of the mail, regions apart; none while no mail is there.
pub fn languages_without_mail(languages: &[(String, u64)], setup: &Setup, texts: &[TextReport]) -> u64 {
    let texts: Vec<Tag> = texts.iter().filter_map(|text| Tag::parse(text.language.as_deref()?)).collect();
    if texts.is_empty() {
        return 0;
    }
    let language = |written: &String| match setup.treat_as.get(written) {
        Some(said) => Tag::parse(said),
        None => understand(written).tag,
    };
    let has_text = |tag: &Tag| texts.iter().any(|text| same_language(tag, text) != Sameness::Different);
    // A column that was taken by mistake can have many values, and this is asked often.
    let all =
        languages.iter().take(MOST_LANGUAGES).filter(|(_, n)| *n > 0).filter_map(|(written, _)| language(written));
    let missing: BTreeSet<String> = all.filter(|tag| !has_text(tag)).map(|tag| tag.without_region()).collect();
    missing.len() as u64
}

/// The languages of the locale switch: those in the list, those of the texts, those of the system.
pub(super) fn locales(all: &Everything<'_>) -> Vec<LocaleChoice> {
    let mut choices: Vec<LocaleChoice> = all
        .sample
        .map(|sample| repairs(all.setup, sample))
        .unwrap_or_default()
        .into_iter()
        .map(|it| LocaleChoice { locale: it.written, language: it.language, n_users: it.n_users })
        .collect();
    choices.sort_by(|a, b| b.n_users.cmp(&a.n_users).then_with(|| a.locale.cmp(&b.locale)));
    let known: BTreeSet<String> = choices.iter().map(|it| it.locale.clone()).collect();
    let texts = all.custom.templates.iter().filter_map(|template| template.locale.clone());
    let shipped = all.platforms.iter().flat_map(|platform| {
        platform.profile.stock().into_iter().flat_map(|(_, locales)| locales.to_vec()).collect::<Vec<_>>()
    });
    let more: BTreeSet<String> = texts.chain(shipped).filter(|it| it != "-" && !known.contains(it)).collect();
    choices.extend(more.into_iter().map(|locale| LocaleChoice {
        language: understand(&locale).tag.map(|tag| tag.to_string()),
        locale,
        n_users: 0,
    }));
    choices
}

fn repairs(setup: &Setup, sample: &Sample) -> Vec<RepairGroup> {
    let column = sample.roles.locale.as_deref().and_then(|name| sample.column(name));
    let mut counts: BTreeMap<&str, u64> = BTreeMap::new();
    match column.map(|column| &column.values) {
        Some(Values::Coded { distinct, codes }) => {
            let mut by_code = vec![0_u64; distinct.len()];
            for (row, code) in codes.iter().enumerate() {
                by_code[usize::from(*code)] += sample.weight(row as u32);
            }
            counts.extend(distinct.iter().map(String::as_str).zip(by_code));
        }
        _ => {
            counts.insert("", sample.n_people());
        }
    }
    let mut groups: Vec<(bool, RepairGroup)> = counts
        .into_iter()
        .filter(|(_, n)| *n > 0)
        .map(|(written, n_users)| {
            let understood = understand(written);
            let said = setup.treat_as.get(written).and_then(|tag| Tag::parse(tag));
            let open = said.is_none() && matches!(understood.repair, Repair::NotUnderstood | Repair::Several);
            let group = RepairGroup {
                written: written.to_owned(),
                said: said.is_some(),
                language: said.or(understood.tag).map(|tag| tag.to_string()),
                repair: word(&understood.repair),
                n_users,
            };
            (open, group)
        })
        .collect();
    groups.sort_by(|(open_a, a), (open_b, b)| {
        open_b.cmp(open_a).then(b.n_users.cmp(&a.n_users)).then_with(|| a.written.cmp(&b.written))
    });
    groups.into_iter().map(|(_, group)| group).collect()
}

fn people_with(sample: &Sample, rule: &LeftOut, check: Option<&Check>) -> u64 {
    if let Some(check) = check {
        return check.cohorts.list.iter().filter(|cohort| cohort.fits(rule)).map(|cohort| cohort.n_users).sum();
    }
    let column = sample.column(&rule.column);
    if let (true, Some(column)) = (rule.is_any(), column) {
        return (0..sample.n_rows).filter(|&row| column.is_filled(row)).map(|row| sample.weight(row)).sum();
    }
    match column.map(|column| &column.values) {
        Some(Values::Coded { distinct, codes }) => {
            let Some(wanted) = distinct.iter().position(|value| *value == rule.value) else { return 0 };
            let rows = codes.iter().enumerate().filter(|(_, code)| usize::from(**code) == wanted);
            rows.map(|(row, _)| sample.weight(row as u32)).sum()
        }
        _ => 0,
    }
}

/// Names in the first rows and in the kept columns that have letters beyond ASCII.
fn names_to_look_at(sample: &Sample) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for role in [&sample.roles.first_name, &sample.roles.last_name].into_iter().flatten() {
        let Some(column) = sample.column(role) else { continue };
        let place = sample.columns.iter().position(|known| known.name == *role);
        let first = sample.first_rows.iter().filter_map(|row| row.get(place?)).map(String::as_str);
        let kept: &[String] = match &column.values {
            Values::Coded { distinct, .. } => distinct,
            Values::Present(_) => &[],
        };
        let all = first.chain(kept.iter().map(String::as_str));
        names.extend(all.filter(|name| !name.is_ascii()).take(2).map(str::to_owned));
    }
    names.dedup();
    names.truncate(3);
    names
}
