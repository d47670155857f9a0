//! In: a cohort and its resolution. Out: why, as one sentence, and what was looked at, in order.

use super::findings::without_region;
use super::{Line, TraceLine};
use crate::checks::{Check, Inputs, Unit};
use crate::cohort::Cohort;
use crate::finding::Arg;
use crate::locale::understand;
use crate::platform::{LayerKind, Platform};
use crate::render::Taken;
use crate::resolution::{CellWhy, End, Outcome, Resolution, Served, SettleKind, SourceWhy, Step, Verdict, settle_text};
use crate::words::Words;

/// Why these people get what they get; where several outcomes are possible, what it depends on.
pub fn why(inputs: &Inputs<'_>, cohort: &Cohort, resolution: &Resolution, lang: &str) -> Line {
    let Some(outcome) = worst(resolution) else { return Line::default() };
    if cohort.language.is_none() && resolution.verdict == Verdict::Unknown && resolution.outcomes.len() == 1 {
        return Line::new("why-no-language");
    }
    if resolution.outcomes.len() > 1 {
        return open(inputs, resolution, lang);
    }
    let line = match (&outcome.end, resolution.verdict) {
        (End::Nothing { reason }, _) => Line::new("why-nothing").with("reason", Arg::Text(reason_words(reason, lang))),
        (_, Verdict::Intended | Verdict::OtherLanguage) if cohort.language.is_none() => {
            Line::new("why-no-language-served")
        }
        (_, Verdict::Intended | Verdict::OtherLanguage | Verdict::Unknown | Verdict::Nothing)
            if inside(outcome, resolution.verdict).is_some() =>
        {
            inside(outcome, resolution.verdict).unwrap_or_default()
        }
        (_, Verdict::Intended) => Line::new("why-intended"),
        (_, Verdict::DifferentMessage) if cohort.language.is_none() => Line::new("why-no-language-stock"),
        // The text is there; why it is not taken is told by the trace.
        (_, Verdict::DifferentMessage) if has_text(inputs, cohort) => Line::new("why-different-message-unknown"),
        (_, Verdict::DifferentMessage) => Line::new("why-different-message"),
        (_, Verdict::OtherLanguage) if has_text(inputs, cohort) => Line::new("why-other-language-unread"),
        (_, Verdict::OtherLanguage) => Line::new("why-other-language"),
        (End::Parts(parts), Verdict::Mixed) => {
            let platform = inputs.platforms.get(outcome.platform);
            Line::new("why-mixed").with("parts", parts_said(parts, platform, lang))
        }
        (End::Parts(parts), Verdict::Unknown) if parts.values().any(|it| matches!(it, Served::InTemplate { .. })) => {
            let written = outcome.trace.iter().find_map(|step| match step {
                Step::NotEvaluated { written, .. } => Some(written.clone()),
                _ => None,
            });
            match written {
                Some(written) => Line::new("why-in-template-what").with("condition", Arg::Text(written)),
                None => Line::new("why-in-template"),
            }
        }
        (_, Verdict::Nothing) if not_filled(outcome).is_some() => {
            let placeholder = not_filled(outcome).unwrap_or_default().to_owned();
            Line::new("why-not-filled").with("placeholder", Arg::Text(placeholder))
        }
        (End::Parts(parts), Verdict::Unknown) if not_stated(parts).is_some() => {
            let part = not_stated(parts).unwrap_or_default();
            let name = Words::new(lang).say(&format!("part-{part}"), &crate::words::Args::new());
            Line::new("why-language-not-stated").with("part", Arg::Text(name))
        }
        (_, Verdict::Unknown | Verdict::Nothing) => Line::new("why-unknown").with("question", Arg::Text(String::new())),
    };
    let language = match &cohort.language {
        Some(tag) => Arg::Language(tag.to_string()),
        None => Arg::Text(cohort.locale_as_written.clone()),
    };
    let served = match served_language(outcome) {
        Some(tag) => Arg::Language(tag),
        None => Arg::Text("…".to_owned()),
    };
    if ["why-different-message", "why-no-language-stock"].contains(&line.id.as_str())
        && served == Arg::Text("…".to_owned())
    {
        return Line::new("why-different-message-unknown");
    }
    line.with("language", language).with("served", served).with("written", Arg::Text(cohort.locale_as_written.clone()))
}

/// Several outcomes are possible: no language is named, only what it depends on.
fn open(inputs: &Inputs<'_>, resolution: &Resolution, lang: &str) -> Line {
    if resolution.outcomes.iter().all(|outcome| outcome.verdict == Verdict::DifferentMessage) {
        return Line::new("why-different-message-unknown");
    }
    let settle = resolution.settle.iter().filter(|settle| settle.kind != SettleKind::Platform);
    let asked = settle.filter_map(|it| Some(settle_text(inputs.platforms.get(it.platform)?, it, lang)));
    Line::new("why-unknown").with("question", Arg::Text(asked.take(1).collect()))
}

/// Why the people of one language in a unit get what they get: as most of them do, and without their region.
pub(super) fn why_group(inputs: &Inputs<'_>, cohort: &Cohort, resolution: &Resolution, lang: &str) -> Line {
    let mut line = why(inputs, cohort, resolution, lang);
    if let Some(language) = line.args.remove("language") {
        line.args.insert("language".into(), without_region(language));
    }
    line
}

/// Why the people of a unit get what they get: the reason of most of them, with all languages for which it holds.
pub(super) fn why_unit(inputs: &Inputs<'_>, check: &Check, unit: &Unit, lang: &str) -> Line {
    let mut lines =
        unit.cohorts.iter().map(|&index| why(inputs, &check.cohorts.list[index], &check.resolutions[index], lang));
    let Some(mut first) = lines.next() else { return Line::default() };
    let mut languages: Vec<Arg> = first.args.get("language").cloned().into_iter().map(without_region).collect();
    for line in lines.filter(|line| line.id == first.id) {
        let language = line.args.get("language").cloned().map(without_region);
        languages.extend(language.filter(|language| !languages.contains(language)));
    }
    if languages.len() > 1 {
        first.args.insert("language".into(), Arg::List(languages));
    }
    first
}

/// What was looked at, in order, for the worst outcome; parts that went the same way are told once.
pub fn trace(inputs: &Inputs<'_>, resolution: &Resolution, lang: &str) -> Vec<TraceLine> {
    let Some(outcome) = worst(resolution) else { return Vec::new() };
    let platform = inputs.platforms.get(outcome.platform);
    let first_slot = outcome.trace.iter().find_map(|step| match step {
        Step::Cell { slot, .. } if !slot.ends_with(".container") => Some(slot.clone()),
        _ => None,
    });
    outcome.trace.iter().filter_map(|step| line(step, platform, first_slot.as_deref(), lang)).collect()
}

fn worst(resolution: &Resolution) -> Option<&Outcome> {
    resolution.outcomes.iter().max_by_key(|outcome| outcome.verdict)
}

/// The placeholder that the system cannot fill, if that is why a text is not taken.
fn not_filled(outcome: &Outcome) -> Option<&str> {
    outcome.trace.iter().find_map(|step| match step {
        Step::NoValue { placeholder, .. } => Some(placeholder.as_str()),
        _ => None,
    })
}

/// The first part that is one's own text in a language that nobody stated.
fn not_stated(parts: &std::collections::BTreeMap<String, Served>) -> Option<&str> {
    let is_open = |served: &Served| matches!(served, Served::Text { kind: LayerKind::Custom, language: None, .. });
    parts.iter().find(|(_, served)| is_open(served)).map(|(part, _)| part.split(':').next().unwrap_or(part))
}

/// Which case a text took that decides by itself: the first choice by language.
fn inside(outcome: &Outcome, verdict: Verdict) -> Option<Line> {
    let End::Parts(parts) = &outcome.end else { return None };
    if parts.values().any(|it| matches!(it, Served::InTemplate { .. })) {
        return None;
    }
    let is_empty = verdict == Verdict::Nothing || !parts.values().any(|it| matches!(it, Served::Text { .. }));
    // Where nothing is left, the choice that left nothing is the reason.
    let is_reason = |step: &&Step| {
        let Step::Inside { taken, .. } = step else { return false };
        verdict != Verdict::Nothing || *taken == Taken::Nothing
    };
    outcome.trace.iter().filter(is_reason).find_map(|step| {
        let Step::Inside { value, taken, .. } = step else { return None };
        let value = value.clone().unwrap_or_default();
        Some(match taken {
            // What is not known is another part then.
            Taken::Case(_) if verdict == Verdict::Unknown => return None,
            Taken::Case(case) => Line::new("why-case").with("case", Arg::Text(case.clone())),
            Taken::Else if value.is_empty() => Line::new("why-case-else-none"),
            Taken::Else => Line::new("why-case-else").with("value", Arg::Text(value)),
            Taken::Nothing if !is_empty && value.is_empty() => Line::new("why-case-around-none"),
            Taken::Nothing if !is_empty => Line::new("why-case-around").with("value", Arg::Text(value)),
            Taken::Nothing if value.is_empty() => Line::new("why-case-nothing-none"),
            Taken::Nothing => Line::new("why-case-nothing").with("value", Arg::Text(value)),
        })
    })
}

fn has_text(inputs: &Inputs<'_>, cohort: &Cohort) -> bool {
    use crate::locale::{Sameness, same_language};
    let Some(language) = &cohort.language else { return false };
    inputs
        .custom
        .templates
        .iter()
        .filter(|template| template.message == cohort.message)
        .filter_map(|template| understand(template.locale.as_deref()?).tag)
        .any(|text| same_language(language, &text) != Sameness::Different)
}

fn served_language(outcome: &Outcome) -> Option<String> {
    let End::Parts(parts) = &outcome.end else { return None };
    parts.values().find_map(|served| match served {
        Served::Text { language: Some(tag), .. } => Some(tag.to_string()),
        _ => None,
    })
}

fn parts_said(parts: &std::collections::BTreeMap<String, Served>, platform: Option<&Platform>, lang: &str) -> Arg {
    let words = Words::new(lang);
    // What a part is called: by the page, else by the profile, else by the platform.
    let called = |part: &str| {
        let id = format!("part-{}", part.split(':').next().unwrap_or(part));
        if words.has(&id) {
            words.say(&id, &crate::words::Args::new())
        } else {
            platform.map_or(part, |it| it.profile.words("say", part, lang, part)).to_owned()
        }
    };
    let said = parts.iter().filter_map(|(part, served)| {
        let Served::Text { kind, language, .. } = served else { return None };
        let id = if *kind == LayerKind::Custom { "part-from-yours" } else { "part-from-stock" };
        let language = language.as_ref().map_or(Arg::Text("?".to_owned()), |tag| Arg::Language(tag.to_string()));
        let args = [("part".into(), Arg::Text(called(part))), ("language".into(), language)].into_iter().collect();
        Some(words.say(id, &args))
    });
    Arg::Text(said.collect::<Vec<_>>().join("; "))
}

fn line(step: &Step, platform: Option<&Platform>, slot: Option<&str>, lang: &str) -> Option<TraceLine> {
    match step {
        Step::Cell { slot: here, layer, locale, why, rule, .. } if Some(here.as_str()) == slot => {
            let kind = platform
                .and_then(|platform| platform.profile.layer.iter().find(|known| known.it.id == *layer))
                .map_or(LayerKind::Custom, |layer| layer.kind);
            let yours = if kind == LayerKind::Custom { "yours" } else { "stock" };
            let several =
                platform.is_some_and(|it| it.profile.layer.iter().filter(|layer| layer.kind == kind).count() > 1);
            let question = match locale {
                Some(locale) if several => Line::new(format!("trace-{yours}-in")).with("locale", language(locale)),
                Some(locale) => Line::new(format!("trace-{yours}")).with("locale", language(locale)),
                None => Line::new(format!("trace-{yours}-no-locale")),
            };
            let answer = match why {
                CellWhy::Found => "trace-found",
                CellWhy::NotReached => "trace-never",
                CellWhy::NotThere => "trace-not-there",
                CellWhy::Closed => "trace-closed",
                CellWhy::Fails => "trace-fails",
                CellWhy::OtherReading => "trace-other-reading",
            };
            let (decided, never) = (*why == CellWhy::Found, *why == CellWhy::NotReached);
            let layer_say = platform.and_then(|platform| {
                let known = platform.profile.layer.iter().find(|known| known.it.id == *layer)?;
                let said = platform.profile.words("say", layer, lang, &known.it.say);
                (!said.is_empty()).then(|| said.to_owned())
            });
            let question = question.with("layer", Arg::Text(layer_say.unwrap_or_else(|| layer.clone())));
            Some(TraceLine { question, answer: Line::new(answer), decided, never, cite: rule.cite.first().cloned() })
        }
        Step::Source { part: None, fact, value, why, chosen, rule } => {
            let answer = match why {
                SourceWhy::Chosen => Line::new("trace-chosen").with("locale", Arg::Text(chosen.join(", "))),
                SourceWhy::Empty => Line::new("trace-empty"),
                SourceWhy::Unreadable => Line::new("trace-unreadable"),
                SourceWhy::NoMatch | SourceWhy::Stopped => Line::new("trace-no-match"),
                SourceWhy::OtherReading => Line::new("trace-other-reading"),
                SourceWhy::OtherTrigger | SourceWhy::NotNow => return None,
            };
            let value = value.clone().unwrap_or_default();
            let asked = platform.and_then(|platform| asked(platform, fact, lang));
            let id = if asked.is_some() { "trace-source-asked" } else { source_id(fact) };
            let named = asked.unwrap_or_else(|| fact.clone());
            let question = Line::new(id).with("value", Arg::Text(value)).with("fact", Arg::Text(named));
            Some(TraceLine { question, answer, decided: false, never: false, cite: rule.cite.first().cloned() })
        }
        Step::Stored { from, to, rule, .. } => Some(TraceLine {
            question: Line::new("trace-import").with("value", Arg::Text(from.clone().unwrap_or_default())),
            answer: match to {
                Some(to) => Line::new("trace-stored").with("value", Arg::Text(to.clone())),
                None => Line::new("trace-lost"),
            },
            decided: false,
            never: false,
            cite: rule.cite.first().cloned(),
        }),
        Step::Gate { locale, nothing, rule, .. } => Some(TraceLine {
            question: Line::new("trace-gate"),
            answer: match (locale, nothing) {
                (_, Some(reason)) => Line::new("trace-note").with("text", Arg::Text(reason_words(reason, lang))),
                (Some(locale), None) => Line::new("trace-chosen").with("locale", Arg::Text(locale.clone())),
                (None, None) => Line::new("trace-fewer-layers"),
            },
            decided: nothing.is_some(),
            never: false,
            cite: rule.cite.first().cloned(),
        }),
        Step::Inside { slot: here, of, value, taken } if Some(here.as_str()) == slot => {
            let question = match value.as_deref() {
                None | Some("") => Line::new("trace-case-none"),
                Some(value) => Line::new("trace-case").with("value", Arg::Text(value.to_owned())),
            };
            let answer = match taken {
                Taken::Case(case) => Line::new("trace-case-taken").with("case", Arg::Text(case.clone())),
                Taken::Else => Line::new("trace-case-else"),
                Taken::Nothing => Line::new("trace-case-nothing"),
            };
            let question = question.with("name", Arg::Text(of.clone()));
            Some(TraceLine { question, answer, decided: true, never: false, cite: None })
        }
        Step::NotEvaluated { slot: here, written } if Some(here.as_str()) == slot => Some(TraceLine {
            question: Line::new("trace-condition").with("condition", Arg::Text(written.clone())),
            answer: Line::new("trace-not-evaluated"),
            decided: false,
            never: false,
            cite: None,
        }),
        Step::NoValue { placeholder, .. } => Some(TraceLine {
            question: Line::new("trace-value").with("placeholder", Arg::Text(placeholder.clone())),
            answer: Line::new("trace-no-value"),
            decided: true,
            never: false,
            cite: None,
        }),
        _ => None,
    }
}

/// What the profile asks about a request or a setting, in the reader's language: that says what is looked at.
fn asked(platform: &Platform, fact: &str, lang: &str) -> Option<String> {
    let profile = &platform.profile;
    let (kind, id) = fact.split_once('.')?;
    let english = match kind {
        "request" => &profile.request.iter().find(|it| it.id == id)?.ask,
        "setting" if fact != "setting.default-locale" => &profile.setting.iter().find(|it| it.id == id)?.ask,
        _ => return None,
    };
    Some(profile.words("ask", id, lang, english).to_owned())
}

fn source_id(fact: &str) -> &'static str {
    match fact {
        "user.locale" => "trace-source-person",
        "setting.default-locale" => "trace-source-default",
        _ if fact.starts_with("request.") => "trace-source-request",
        _ if fact.starts_with('=') => "trace-source-constant",
        _ => "trace-source-other",
    }
}

fn language(locale: &str) -> Arg {
    understand(locale).tag.map_or_else(|| Arg::Text(locale.to_owned()), |tag| Arg::Language(tag.to_string()))
}

/// Why nothing is sent: the profile's words, or one of the resolver's own.
fn reason_words(reason: &str, lang: &str) -> String {
    match reason {
        "refused" | "not-found" | "text-fails" | "text-empty" => {
            Words::new(lang).say(&format!("reason-{reason}"), &crate::words::Args::new())
        }
        words => words.to_owned(),
    }
}
