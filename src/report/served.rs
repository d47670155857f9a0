//! In: the resolution of some people. Out: the mails that may be sent to them, in the reader's terms.

use crate::catalogue::{Syntax, Text};
use crate::checks::{Inputs, subject, template_of};
use crate::platform::{LayerKind, Platform, Profile};
use crate::render::render;
use crate::resolution::{End, Outcome, Resolution, Served as Cell, Verdict, filled_from};

use super::{Line, PartReport, Served};
use crate::finding::Arg;

/// How many mails of the system are listed one by one where nothing but their languages is known.
const MOST: usize = 3;

/// What may be sent; mails of the system of which nothing but the language is known are one entry if they are many.
pub fn served(inputs: &Inputs<'_>, resolution: &Resolution, lang: &str) -> Vec<Served> {
    served_by(inputs, resolution, lang).into_iter().map(|(_, served)| served).collect()
}

/// The same, each with the first outcome that it stands for.
pub fn served_by<'r>(inputs: &Inputs<'_>, resolution: &'r Resolution, lang: &str) -> Vec<(&'r Outcome, Served)> {
    let each = resolution.outcomes.iter().map(|outcome| (outcome, of_outcome(inputs, outcome, lang)));
    let mut shown: Vec<(&Outcome, Served)> = Vec::new();
    for one in each {
        // What several systems would send alike is told once, and of no system.
        match shown.iter_mut().find(|known| same_mail(known, &one)) {
            Some((_, known)) => known.system = None,
            None => shown.push(one),
        }
    }
    let alike = |(outcome, served): &(&Outcome, Served)| {
        let is_unknown = served.layer == "stock" && served.subject.is_none() && served.language.is_some();
        is_unknown.then_some((outcome.platform, outcome.verdict))
    };
    let kinds: Vec<_> = shown.iter().filter_map(alike).collect();
    for (at, kind) in kinds.iter().enumerate().filter(|(at, kind)| !kinds[..*at].contains(kind)) {
        let n = kinds[at..].iter().filter(|it| *it == kind).count();
        if n <= MOST {
            continue;
        }
        let mut is_first = true;
        shown.retain_mut(|one| {
            if alike(one) != Some(*kind) {
                return true;
            }
            (one.1.one_of, one.1.language) = (n as u64, None);
            std::mem::take(&mut is_first)
        });
    }
    shown
}

fn same_mail((of_one, one): &(&Outcome, Served), (of_other, other): &(&Outcome, Served)) -> bool {
    let said = |served: &Served| {
        (served.layer.clone(), served.language.clone(), served.subject.clone(), served.reason.clone())
    };
    of_one.platform != of_other.platform
        && of_one.verdict == of_other.verdict
        && one.subject.is_some()
        && said(one) == said(other)
}

fn of_outcome(inputs: &Inputs<'_>, outcome: &Outcome, lang: &str) -> Served {
    let platform = inputs.platforms.get(outcome.platform);
    let system = (inputs.platforms.len() > 1).then(|| platform.map(|it| system_said(&it.profile, lang))).flatten();
    match &outcome.end {
        End::Nothing { reason } => Served {
            layer: "nothing".to_owned(),
            language: None,
            one_of: 0,
            subject: None,
            reason: Some(reason.clone()),
            parts: Vec::new(),
            system,
        },
        End::Parts(parts) => {
            let reports: Vec<PartReport> =
                parts.iter().map(|(part, cell)| part_report(inputs, platform, part, cell, lang)).collect();
            Served {
                layer: layer_word(outcome, parts.values()).to_owned(),
                language: parts.values().find_map(language),
                one_of: 0,
                subject: parts.get("subject").and_then(|cell| subject(inputs, outcome, cell)),
                reason: None,
                parts: reports,
                system,
            }
        }
    }
}

/// A system that may be the one: its name, and its versions where it has several.
fn system_said(profile: &Profile, lang: &str) -> Line {
    let is_range = profile.versions.starts_with(['<', '>', '=']);
    let id = if is_range { "served-by-version" } else { "served-by" };
    Line::new(id)
        .with("system", Arg::Text(profile.name(lang).to_owned()))
        .with("versions", Arg::Versions(profile.versions.clone()))
}

fn layer_word<'a>(outcome: &Outcome, cells: impl Iterator<Item = &'a Cell>) -> &'static str {
    if outcome.verdict == Verdict::Mixed {
        return "mixed";
    }
    let mut kinds: Vec<LayerKind> = Vec::new();
    for cell in cells {
        match cell {
            Cell::Text { kind, .. } => kinds.push(*kind),
            Cell::InTemplate { .. } => kinds.push(LayerKind::Custom),
            _ => {}
        }
    }
    match (kinds.contains(&LayerKind::Custom), kinds.contains(&LayerKind::Stock)) {
        (true, false) => "custom",
        (false, true) => "stock",
        (true, true) => "mixed",
        (false, false) => "nothing",
    }
}

fn language(cell: &Cell) -> Option<String> {
    match cell {
        Cell::Text { language: Some(tag), .. } => Some(tag.to_string()),
        _ => None,
    }
}

fn part_report(inputs: &Inputs<'_>, platform: Option<&Platform>, part: &str, cell: &Cell, lang: &str) -> PartReport {
    let (how, layer) = match cell {
        Cell::Text { layer, .. } => ("text", Some(layer)),
        Cell::InTemplate { layer, .. } => ("in-template", Some(layer)),
        Cell::PrintKey { .. } => ("key", None),
        Cell::Empty => ("empty", None),
        Cell::LeftOut => ("left-out", None),
    };
    let say = |layer: &str| {
        let profile = &platform?.profile;
        let known = profile.layer.iter().find(|known| known.it.id == layer)?;
        Some(profile.words("say", layer, lang, &known.it.say).to_owned()).filter(|say| !say.is_empty())
    };
    PartReport {
        part: part.to_owned(),
        how: how.to_owned(),
        layer: layer.cloned(),
        layer_say: layer.and_then(|layer| say(layer)),
        custom: is_custom(cell),
        locale: match cell {
            Cell::Text { locale, .. } => locale.clone(),
            _ => None,
        },
        language: language(cell),
        known: platform.is_some_and(|platform| !texts_of(inputs, &platform.profile, part, cell).is_empty()),
    }
}

fn is_custom(cell: &Cell) -> bool {
    matches!(cell, Cell::Text { kind: LayerKind::Custom, .. } | Cell::InTemplate { .. })
}

/// The texts behind a part of the mail, where they are known here, each with the name that it has in its template.
pub fn texts_of<'a>(inputs: &Inputs<'a>, profile: &Profile, part: &str, cell: &Cell) -> Vec<(&'static str, &'a Text)> {
    let Some(template) = template_of(inputs, cell) else { return Vec::new() };
    let named = |name: &&'static str| Some((*name, template.parts.get(*name)?));
    filled_from(profile, part).iter().filter_map(named).filter(|(_, text)| text.syntax != Syntax::None).collect()
}

/// A text as it stands, with its placeholders.
pub(super) fn plain(text: &Text) -> String {
    render(text, "en", &|_| None).to_string().trim().to_owned()
}
