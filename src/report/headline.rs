//! In: a check, or what is there so far. Out: the one sentence on top: the answer, or the one thing that is missing.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use super::served::plain;
use super::{Checked, Everything, Headline, Line, Missing, SignOffReport, served};
use crate::checks::Unit;
use crate::checks::subject_of;
use crate::coverage::{Proof, Share, shares};
use crate::finding::Arg;
use crate::locale::{Sameness, Tag, same_language, understand};
use crate::platform::LayerKind;
use crate::resolution::{Certainty, End, Resolution, Verdict, settle_text};
use crate::setup::{NoLanguage, System};
use crate::signoff::State;
use crate::words::{Args, Words, args};

/// Before there is an answer.
pub(super) fn before(all: &Everything<'_>, missing: &[Missing]) -> Headline {
    let nothing_yet = missing.contains(&Missing::People) && all.custom.templates.is_empty() && all.platforms.is_empty();
    let Some(first) = missing.first().filter(|_| !nothing_yet) else { return state("start", false) };
    let (total, languages) =
        all.sample.map_or((0, 0), |sample| (sample.n_people(), super::list::n_languages(all.setup, sample)));
    state("half-done", false)
        .with("missing", Arg::Text(super::word(first)))
        .with("missing-n", Arg::Number(missing.len() as u64))
        .with("total", Arg::Number(total))
        .with("n-languages", Arg::Number(languages))
}

/// The answer.
pub(super) fn of_check(all: &Checked<'_>, sign_off: &SignOffReport) -> Headline {
    let open: Vec<&Unit> = all
        .check
        .units
        .iter()
        .zip(all.states)
        .filter(|(_, state)| !State::SETTLED.contains(&state.state))
        .map(|(unit, _)| unit)
        .collect();
    let wrong = |verdict: Verdict| -> Vec<&Unit> {
        open.iter().copied().filter(|unit| unit.verdict == verdict && is_certain(all, unit)).collect()
    };
    let besides = |headline: Headline, said: &[&Unit]| {
        let others = others(all, open.iter().copied().filter(|unit| !said.iter().any(|known| known.id == unit.id)));
        headline.with("others", Arg::Text(others))
    };
    let different = wrong(Verdict::DifferentMessage);
    if !different.is_empty() {
        return besides(different_message(all, &different), &different);
    }
    for (verdict, name) in [(Verdict::Nothing, "nothing"), (Verdict::Mixed, "mixed")] {
        let units = wrong(verdict);
        if !units.is_empty() {
            return besides(about(all, name, &units), &units);
        }
    }
    let without_answer: Vec<&Unit> = open
        .iter()
        .copied()
        .filter(|unit| unit.verdict == Verdict::Unknown || (unit.verdict > Verdict::Intended && !is_certain(all, unit)))
        .collect();
    let (no_language, not_known): (Vec<&Unit>, Vec<&Unit>) =
        without_answer.into_iter().partition(|unit| waits_for_no_language(all, unit));
    if !not_known.is_empty() {
        let worst = not_known.iter().map(|unit| unit.verdict).max().unwrap_or(Verdict::Unknown);
        let units: Vec<&Unit> = not_known.into_iter().filter(|unit| unit.verdict == worst).collect();
        return besides(unknown(all, worst, &units), &units);
    }
    let other = wrong(Verdict::OtherLanguage);
    if !other.is_empty() {
        let headline = about(all, "other-language", &other).with("served", served_languages(all, &other));
        return besides(headline, &other);
    }
    if !no_language.is_empty() {
        return about(all, "no-language", &no_language);
    }
    right(all, sign_off)
}

/// What else is wrong or open, as one sentence: the gravest first, then what is only possible.
fn others<'a>(all: &Checked<'_>, units: impl Iterator<Item = &'a Unit>) -> String {
    let mut kinds: BTreeMap<(bool, Reverse<Verdict>), Vec<&Unit>> = BTreeMap::new();
    for unit in units.filter(|unit| unit.verdict > Verdict::Intended) {
        kinds.entry((waits_for_no_language(all, unit), Reverse(unit.verdict))).or_default().push(unit);
    }
    let words = Words::new(all.lang);
    let mut said: Vec<String> = Vec::new();
    for ((no_language, Reverse(verdict)), units) in kinds {
        let name = if no_language { "no-language".to_owned() } else { super::word(&verdict) };
        for certain in [true, false] {
            let units: Vec<&Unit> = units.iter().copied().filter(|unit| is_certain(all, unit) == certain).collect();
            if !units.is_empty() {
                let how = if certain { "yes" } else { "no" };
                let clause = about(all, "", &units).with("certain", Arg::Text(how.to_owned()));
                said.push(words.say(&format!("headline-also-{name}"), &clause.args));
            }
        }
    }
    let and = |one: String, two: String| words.say("headline-also-and", &args().text("one", one).text("two", two));
    let said = said.into_iter().reduce(and);
    said.map(|others| words.say("headline-also", &args().text("others", others))).unwrap_or_default()
}

fn different_message(all: &Checked<'_>, units: &[&Unit]) -> Headline {
    let got = alarming_subject(all, units);
    let have = texts_in(all);
    let is_there = |language: &Tag| have.iter().any(|text| same_language(language, text) != Sameness::Different);
    let lacking = people(all, units).into_iter().filter(|(tag, _)| tag.as_ref().is_some_and(|tag| !is_there(tag)));
    let missing = by_language(lacking.collect()).len();
    about(all, "different-message", units)
        .with("got-known", Arg::Text(if got.is_some() { "yes" } else { "no" }.to_owned()))
        .with("got", Arg::Text(got.unwrap_or_default()))
        .with("have-n", Arg::Number(have.len() as u64))
        .with("have", Arg::List(have.into_iter().map(|tag| Arg::Language(tag.to_string())).collect()))
        .with("missing-n", Arg::Number(missing as u64))
}

/// What may happen, at worst, and to how many people: a mere other language is not called another mail.
fn unknown(all: &Checked<'_>, worst: Verdict, units: &[&Unit]) -> Headline {
    let questions: BTreeSet<String> = units
        .iter()
        .flat_map(|unit| all.check.settle_of(unit))
        .filter_map(|settle| Some(settle_text(all.inputs.platforms.get(settle.platform)?, settle, all.lang)))
        .filter(|text| !text.is_empty())
        .collect();
    let first = questions.first().cloned().unwrap_or_default();
    about(all, "not-known", units)
        .with("harm", Arg::Text(super::word(&worst)))
        .with("questions", Arg::Number(questions.len() as u64))
        .with("question", Arg::Text(first))
}

fn right(all: &Checked<'_>, sign_off: &SignOffReport) -> Headline {
    let units: Vec<&Unit> = all.check.units.iter().collect();
    if units.is_empty() {
        return state("nobody", false).with("left-out", Arg::Number(all.check.n_left_out()));
    }
    let expired: Vec<(&Unit, &crate::signoff::UnitState)> =
        units.iter().copied().zip(all.states).filter(|(_, state)| state.state == State::Expired).collect();
    if !expired.is_empty() {
        let words = Words::new(all.lang);
        let what: BTreeSet<String> = expired
            .iter()
            .flat_map(|(_, state)| &state.changes)
            .map(|change| super::units::said(change.said()))
            .map(|line| words.say(&line.id, &line.args))
            .collect();
        let gone: Vec<&Unit> = expired.iter().map(|(unit, _)| *unit).collect();
        return about(all, "expired", &gone)
            .with("what", Arg::Text(what.into_iter().collect::<Vec<_>>().join(" ")))
            .with("done", Arg::Number(sign_off.done))
            .with("of", Arg::Number(sign_off.of));
    }
    let in_state = |unit: &Unit, wanted: &[State]| {
        units.iter().zip(all.states).any(|(known, state)| known.id == unit.id && wanted.contains(&state.state))
    };
    // Who gets another mail or another language on purpose does not get what was wanted.
    let yours: Vec<&Unit> =
        units.iter().copied().filter(|unit| !in_state(unit, &[State::Held, State::Asked, State::Accepted])).collect();
    let accepted: u64 = units.iter().filter(|unit| in_state(unit, &[State::Accepted])).map(|unit| unit.n_users).sum();
    if sign_off.complete {
        let headline = about(all, "approved", &yours)
            .with("accepted", Arg::Number(accepted))
            .with("held", Arg::Number(sign_off.n_hold));
        return Headline { wrong: false, ..headline };
    }
    let blind = blind_spot(all);
    if let Some((languages, n, population)) = blind
        && units.iter().all(|unit| unit.verdict == Verdict::Intended)
    {
        return about(all, "blind-spot", &units)
            .with("languages", languages)
            .with("n", Arg::Number(n))
            .with("population", Arg::Number(population));
    }
    let headline = if yours.len() == units.len() {
        about(all, "clear", &units)
    } else {
        about(all, "decided", &yours).with("accepted", Arg::Number(accepted)).with("held", Arg::Number(sign_off.n_hold))
    };
    let derived = units
        .iter()
        .filter_map(|unit| all.check.resolution_of(unit))
        .any(|resolution| resolution.certainty != Certainty::Documented)
        || all.check.findings.iter().any(|finding| finding.code == "version-not-covered");
    // A rule of thumb, or one of one's own, is published by nobody.
    let is_published = all.inputs.platforms.iter().all(|it| !it.profile.id.starts_with("generic-"))
        && !matches!(all.inputs.setup.system, Some(System::Own(_)));
    let basis = match (is_published, derived) {
        (false, _) => "own",
        (true, true) => "yes",
        (true, false) => "no",
    };
    let without = yours.iter().flat_map(|unit| all.check.cohorts_in(unit)).filter(|cohort| cohort.language.is_none());
    let without: u64 = without.map(|cohort| cohort.n_users).sum();
    Headline { wrong: false, ..headline }
        .with("derived", Arg::Text(basis.to_owned()))
        .with("without", Arg::Number(without))
        .with("unsigned", Arg::Number(sign_off.of - sign_off.done))
        .with("system", Arg::Text(system_name(all)))
        .with("left-out", Arg::Number(all.check.n_left_out()))
}

/// A headline about some units: how many people, in which languages, what they should have got.
fn about(all: &Checked<'_>, name: &str, units: &[&Unit]) -> Headline {
    let people = people(all, units);
    let languages = by_language(people);
    let n_languages = languages.iter().flatten().count() as u64;
    let languages: Vec<Arg> = languages
        .into_iter()
        .map(|tag| match tag {
            Some(tag) => Arg::Language(tag),
            // Of no language a list says so itself.
            None => Arg::Text(String::new()),
        })
        .collect();
    state(name, true)
        .with("n", Arg::Number(units.iter().map(|unit| unit.n_users).sum()))
        .with("total", Arg::Number(all.check.n_users()))
        .with("n-languages", Arg::Number(n_languages))
        .with("languages", Arg::List(languages))
        .with("wanted", Arg::Text(wanted_subject(all)))
}

fn state(name: &str, wrong: bool) -> Headline {
    Headline { state: name.to_owned(), args: Args::new(), wrong }
}

impl Headline {
    fn with(mut self, key: &'static str, value: Arg) -> Self {
        self.args.insert(key.into(), value);
        self
    }

    /// The lines of the headline: what is bold, the rest, and what the answer rests on.
    pub fn lines(&self) -> [Line; 3] {
        let id = format!("headline-{}", self.state);
        [format!("{id}.lead"), id.clone(), format!("{id}.second")].map(|id| Line { id, args: self.args.clone() })
    }
}

fn is_certain(all: &Checked<'_>, unit: &Unit) -> bool {
    all.check.resolution_of(unit).is_some_and(|resolution| resolution.has_one_verdict())
}

fn waits_for_no_language(all: &Checked<'_>, unit: &Unit) -> bool {
    all.inputs.setup.intent.no_language == NoLanguage::NotSaid
        && unit.verdict == Verdict::Unknown
        && all.check.cohorts_in(unit).all(|cohort| cohort.language.is_none())
}

/// Languages of the people in some units, with head-counts.
fn people(all: &Checked<'_>, units: &[&Unit]) -> BTreeMap<Option<Tag>, u64> {
    let mut people = BTreeMap::new();
    for unit in units {
        for (tag, n) in all.check.languages(unit) {
            *people.entry(tag).or_default() += n;
        }
    }
    people
}

/// Languages without their regions, most people first: `de-AT` counts as German here.
fn by_language(people: BTreeMap<Option<Tag>, u64>) -> Vec<Option<String>> {
    let mut counts: BTreeMap<Option<String>, u64> = BTreeMap::new();
    for (tag, n) in people {
        let plain = tag.map(|tag| tag.without_region());
        *counts.entry(plain).or_default() += n;
    }
    let mut counts: Vec<_> = counts.into_iter().collect();
    counts.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    counts.into_iter().map(|(tag, _)| tag).collect()
}

/// The subject of the intended mail: in the reader's language if there is one, else the first.
fn wanted_subject(all: &Checked<'_>) -> String {
    let message = &all.inputs.setup.intent.message;
    subject_in(all.inputs.custom, message, all.lang).unwrap_or_else(|| {
        let campaign = all.inputs.setup.campaign.trim();
        if campaign.is_empty() { message.clone() } else { campaign.to_owned() }
    })
}

/// The subject that people would read instead: in the reader's language if the system's text is known, else the one
/// that most people would get.
fn alarming_subject(all: &Checked<'_>, units: &[&Unit]) -> Option<String> {
    let worst = units.iter().max_by_key(|unit| unit.n_users)?;
    let resolution = all.check.resolution_of(worst)?;
    if let Some(End::Parts(parts)) = resolution.outcomes.first().map(|outcome| &outcome.end)
        && let Some(cell @ crate::resolution::Served::Text { template: Some(template), kind, .. }) =
            parts.get("subject")
        && subject_of(&all.inputs, cell).is_some()
    {
        let catalogue = if *kind == LayerKind::Stock { all.inputs.stock } else { all.inputs.custom };
        if let Some(known) = catalogue.templates.get(*template)
            && let Some(said) = subject_in(catalogue, &known.message, all.lang)
        {
            return Some(said);
        }
    }
    quoted_subject(all, resolution)
        .or_else(|| served(&all.inputs, resolution, all.lang).into_iter().find_map(|served| served.subject))
}

/// The subject of the system's own mail in the reader's language, as the profile quotes it.
fn quoted_subject(all: &Checked<'_>, resolution: &Resolution) -> Option<String> {
    let outcome = resolution.outcomes.first()?;
    let End::Parts(parts) = &outcome.end else { return None };
    let Some(crate::resolution::Served::Text { kind: LayerKind::Stock, message, template: None, .. }) =
        parts.get("subject")
    else {
        return None;
    };
    let profile = &all.inputs.platforms.get(outcome.platform)?.profile;
    profile.kind(message)?.subjects.get(all.lang).cloned()
}

fn subject_in(catalogue: &crate::catalogue::Catalogue, message: &str, lang: &str) -> Option<String> {
    let wanted = Tag::parse(lang);
    let subjects: Vec<(Option<Tag>, String)> = catalogue
        .templates
        .iter()
        .filter(|template| template.message == message)
        .filter_map(|template| {
            let text = template.parts.get("subject").filter(|text| text.syntax != crate::catalogue::Syntax::None)?;
            Some((template.locale.as_deref().and_then(|locale| understand(locale).tag), plain(text)))
        })
        .filter(|(_, subject)| !subject.is_empty())
        .collect();
    let same = subjects.iter().find(|(tag, _)| match (tag, &wanted) {
        (Some(tag), Some(wanted)) => same_language(wanted, tag) != Sameness::Different,
        _ => false,
    });
    same.or_else(|| subjects.first()).map(|(_, subject)| subject.clone())
}

/// The languages in which the intended mail exists.
fn texts_in(all: &Checked<'_>) -> Vec<Tag> {
    let tags: BTreeSet<Tag> = all
        .inputs
        .custom
        .templates
        .iter()
        .filter(|template| template.message == all.inputs.setup.intent.message)
        .filter_map(|template| understand(template.locale.as_deref()?).tag)
        .collect();
    tags.into_iter().collect()
}

fn served_languages(all: &Checked<'_>, units: &[&Unit]) -> Arg {
    let languages: BTreeSet<String> = units
        .iter()
        .filter_map(|unit| all.check.resolution_of(unit))
        .flat_map(|resolution| served(&all.inputs, resolution, all.lang))
        .filter_map(|served| served.language)
        .collect();
    Arg::List(languages.into_iter().map(Arg::Language).collect())
}

/// Languages that people have in truth and nobody in the list has.
fn blind_spot(all: &Checked<'_>) -> Option<(Arg, u64, u64)> {
    let shares = shares(&all.check.cohorts, &all.inputs.setup.population);
    let blind = || shares.iter().filter(|share| share.proof() == Some(Proof::Nobody));
    let n: u64 = blind().map(Share::missing).sum();
    let languages = Arg::List(blind().map(label).collect());
    (n > 0).then(|| (languages, n, all.inputs.setup.population.values().sum()))
}

/// A language, as people read it.
fn label(share: &Share) -> Arg {
    let typed = || share.typed.clone().unwrap_or_default();
    share.language.as_ref().map_or_else(|| Arg::Text(typed()), |tag| Arg::Language(tag.to_string()))
}

fn system_name(all: &Checked<'_>) -> String {
    match all.inputs.platforms {
        [one] => {
            let version = match &all.inputs.setup.system {
                Some(System::Known { version: Some(version), .. }) => version.clone(),
                _ => String::new(),
            };
            format!("{} {version}", one.profile.name(all.lang)).trim().to_owned()
        }
        several => {
            let names: BTreeSet<&str> = several.iter().map(|it| it.profile.name(all.lang)).collect();
            names.into_iter().take(3).collect::<Vec<_>>().join(", ")
        }
    }
}
