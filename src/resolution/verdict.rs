//! In: one outcome, the wish and the person's language. Out: what to think of it; the first that fits.

use std::collections::BTreeMap;

use super::outcome::{End, Served, Verdict, Wish};
use crate::locale::{Sameness, Tag, same_language};
use crate::platform::Profile;
use crate::platform::vocabulary::{LayerKind, Role};

/// The verdict, and whether the text is of another region than the person's language.
pub(super) fn verdict(profile: &Profile, end: &End, wish: &Wish, person: Option<&Tag>) -> (Verdict, bool) {
    let End::Parts(parts) = end else { return (Verdict::Nothing, false) };
    let served = Parts { profile, all: parts, wish };
    if !served.bodies().any(|served| matches!(served, Served::Text { .. } | Served::InTemplate { .. })) {
        return (Verdict::Nothing, false);
    }
    let own: Vec<bool> = served.judged().map(|it| served.is_intended(it)).collect();
    if !own.contains(&true) {
        return (Verdict::DifferentMessage, false);
    }
    if own.contains(&false) {
        return (Verdict::Mixed, false);
    }
    let mut languages: Vec<&Tag> = Vec::new();
    for served in parts.values() {
        match served {
            Served::Text { language: Some(language), .. } => languages.push(language),
            Served::Text { language: None, .. } | Served::InTemplate { .. } => return (Verdict::Unknown, false),
            _ => {}
        }
    }
    let Some(first) = languages.first() else { return (Verdict::Unknown, false) };
    if languages.iter().any(|other| same_language(first, other) == Sameness::Different) {
        return (Verdict::Mixed, false);
    }
    let wanted = match (person, &wish.language) {
        (Some(person), _) => person,
        (None, _) if wish.any_language => return (Verdict::Intended, false),
        (None, Some(language)) => language,
        (None, None) => return (Verdict::Unknown, false),
    };
    let worst =
        languages.iter().map(|language| same_language(wanted, language)).max_by_key(|sameness| match sameness {
            Sameness::Same => 0,
            Sameness::Regional => 1,
            Sameness::Different => 2,
        });
    match worst {
        Some(Sameness::Same) => (Verdict::Intended, false),
        Some(Sameness::Regional) => (Verdict::Intended, true),
        _ => (Verdict::OtherLanguage, false),
    }
}

struct Parts<'a> {
    profile: &'a Profile,
    all: &'a BTreeMap<String, Served>,
    wish: &'a Wish,
}

impl<'a> Parts<'a> {
    fn role(&self, key: &str) -> Role {
        let part = key.split(':').next().unwrap_or(key);
        self.profile.part.iter().find(|it| it.id == part).map_or(Role::Body, |it| it.role)
    }

    fn bodies(&self) -> impl Iterator<Item = &'a Served> {
        self.all.iter().filter(|(key, _)| self.role(key) == Role::Body).map(|(_, served)| served)
    }

    /// What counts: frames are never yours, and what is left out is said by a finding.
    fn judged(&self) -> impl Iterator<Item = &'a Served> {
        self.all
            .iter()
            .filter(|(key, served)| self.role(key) != Role::Frame && **served != Served::LeftOut)
            .map(|(_, served)| served)
    }

    fn is_intended(&self, served: &Served) -> bool {
        match served {
            Served::Text { message, kind, .. } => *kind == LayerKind::Custom && *message == self.wish.message,
            Served::InTemplate { message, .. } => *message == self.wish.message,
            Served::PrintKey { .. } | Served::Empty | Served::LeftOut => false,
        }
    }
}
