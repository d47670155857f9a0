//! In: a text of the mail, and the systems. Out: the parts that it lacks, and what the system would send there.
//!
//! Someone is imagined for whom this text is written. Where they would get it, what else goes along is known.

use std::collections::{BTreeMap, BTreeSet};

use super::Everything;
use crate::catalogue::Template;
use crate::locale::understand;
use crate::platform::vocabulary::Unit;
use crate::platform::{Answer, LayerKind, Platform};
use crate::resolution::{End, Outcome, Person, Served, Texts, Wish, resolve_any};

/// The parts that a text lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Lacks {
    /// The system puts its own text there.
    pub(super) filled: Vec<String>,
    /// It could do so: that depends on an answer.
    pub(super) may_be_filled: Vec<String>,
    /// It has nothing to put there.
    pub(super) open: Vec<String>,
}

/// Answers for all texts of a mail; nothing is known before the system and the kind of mail are said.
pub(super) struct Asker<'a> {
    platforms: Vec<Platform>,
    texts: Vec<Texts>,
    kind: &'a str,
}

impl<'a> Asker<'a> {
    /// An asker, as soon as system and kind are said.
    pub(super) fn new(all: &'a Everything<'a>) -> Option<Self> {
        let kind = all.setup.kind.as_deref()?;
        // A system that keeps a mail as a whole adds nothing to it.
        let of_parts = all.platforms.iter().filter(|it| it.profile.unit != Unit::Mail);
        let platforms: Vec<Platform> = of_parts.map(in_own_language).collect();
        let texts = |platform: &Platform| Texts::new(all.custom, all.stock, &platform.profile);
        Some(Self { texts: platforms.iter().map(texts).collect(), platforms, kind })
    }

    /// What a text lacks.
    pub(super) fn lacks(&self, template: &Template) -> Lacks {
        if template.is_ticked() || self.platforms.is_empty() {
            return Lacks::default();
        }
        // A text that is kept without a locale goes to everyone: any language will do.
        let locale = template.locale.as_deref().or(template.language.as_deref()).unwrap_or("en");
        let wish = Wish { message: template.message.clone(), language: understand(locale).tag, any_language: true };
        let facts = BTreeMap::new();
        let person = Person { locale, facts: &facts };
        let resolution = resolve_any(&self.platforms, &person, &self.texts, self.kind, &wish);
        let with_own: Vec<&Outcome> = resolution.outcomes.iter().filter(|it| has_own(it, &template.message)).collect();
        let mut lacks = Lacks::default();
        let filled = counted(&with_own, |it| matches!(it, Served::Text { kind: LayerKind::Stock, .. }));
        let open = counted(&with_own, |it| matches!(it, Served::PrintKey { .. } | Served::Empty));
        for (part, n) in &filled {
            let list = if *n == with_own.len() { &mut lacks.filled } else { &mut lacks.may_be_filled };
            list.push(part.clone());
        }
        lacks.open = open.into_keys().filter(|part| !filled.contains_key(part)).collect();
        lacks
    }
}

/// The same system, asked in the person's own language where it is not known in which: so that they get this text.
fn in_own_language(platform: &Platform) -> Platform {
    let mut platform = platform.clone();
    for request in &platform.profile.request {
        let answer = platform.answers.request.entry(request.id.clone()).or_insert(Answer::OwnLanguage);
        if *answer == Answer::NotSure {
            *answer = Answer::OwnLanguage;
        }
    }
    platform
}

/// Whether a text of one's own goes out in this outcome.
fn has_own(outcome: &Outcome, message: &str) -> bool {
    let End::Parts(parts) = &outcome.end else { return false };
    parts.values().any(|it| match it {
        Served::Text { kind, message: served, .. } => *kind == LayerKind::Custom && served == message,
        Served::InTemplate { message: served, .. } => served == message,
        _ => false,
    })
}

/// In how many outcomes a part is served so.
fn counted(outcomes: &[&Outcome], wanted: impl Fn(&Served) -> bool) -> BTreeMap<String, usize> {
    let mut counts = BTreeMap::new();
    for outcome in outcomes {
        let End::Parts(parts) = &outcome.end else { continue };
        let part = |key: &String| key.split(':').next().unwrap_or(key).to_owned();
        let these: BTreeSet<String> = parts.iter().filter(|(_, it)| wanted(it)).map(|(key, _)| part(key)).collect();
        for part in these {
            *counts.entry(part).or_default() += 1;
        }
    }
    counts
}
