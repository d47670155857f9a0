//! In: two plans. Out: what the second one does otherwise, in sentences of `diff.ftl`.

use std::collections::{BTreeMap, BTreeSet};

use super::{CohortLine, Do, Plan, Prerequisite};
use crate::finding::Arg;
use crate::signoff::Sentence;

/// What the new plan does otherwise than the old one; nothing if it does the same. When a plan was made, and when its
/// people signed, makes no difference.
pub fn diff(old: &Plan, new: &Plan) -> Vec<Sentence> {
    let mut found = Vec::new();
    let mut text = |id: &str, old: &str, new: &str| {
        if old != new {
            found.push(Sentence::new(id).text("old", old).text("new", new));
        }
    };
    text("diff-status", status(old), status(new));
    text("diff-campaign", &old.campaign, &new.campaign);
    text("diff-wave", &old.idempotency.wave, &new.idempotency.wave);
    text("diff-message", &old.message, &new.message);
    text("diff-platform", &platform(old), &platform(new));
    text("diff-kind", &old.platform.kind, &new.platform.kind);
    found.extend(people(old, new));
    found.extend(settings(old, new));
    found.extend(texts(old, new));
    found.extend(batches(old, new));
    found.extend(signers(old, new));
    found
}

fn status(plan: &Plan) -> &'static str {
    match plan.status {
        super::Status::Draft => "draft",
        super::Status::Approved => "approved",
    }
}

fn platform(plan: &Plan) -> String {
    let version = plan.platform.version.as_deref().unwrap_or_default();
    format!("{} {version}", plan.platform.id).trim_end().to_owned()
}

/// What happens to people of one language, and in which way it is another thing than before.
type Moved = BTreeMap<(Option<String>, &'static str, Option<Do>, Option<Do>), u64>;

fn people(old: &Plan, new: &Plan) -> Vec<Sentence> {
    fn by_id(plan: &Plan) -> BTreeMap<&str, &CohortLine> {
        plan.cohorts.iter().map(|it| (it.id.as_str(), it)).collect()
    }
    let (before, after) = (by_id(old), by_id(new));
    let ids: BTreeSet<&str> = before.keys().chain(after.keys()).copied().collect();
    let mut moved = Moved::new();
    for id in ids {
        let (a, b) = (before.get(id).copied(), after.get(id).copied());
        let Some(any) = b.or(a) else { continue };
        let action = |it: Option<&CohortLine>| it.map(|it| it.action);
        let (n, what) = match (a, b) {
            (Some(a), Some(b)) if a.action != b.action => (b.n_users, "action"),
            (Some(a), Some(b)) if a.expect != b.expect => (b.n_users, "expect"),
            (Some(a), Some(b)) if a.n_users < b.n_users => (b.n_users - a.n_users, "more"),
            (Some(a), Some(b)) if a.n_users > b.n_users => (a.n_users - b.n_users, "fewer"),
            (Some(a), Some(b)) if a.people != b.people => (b.n_users, "others"),
            (Some(_), Some(_)) => continue,
            (None, _) => (any.n_users, "more"),
            (_, None) => (any.n_users, "fewer"),
        };
        let (from, to) = if what == "action" { (action(a), action(b)) } else { (None, action(b).or(action(a))) };
        *moved.entry((any.language.clone(), what, from, to)).or_default() += n;
    }
    let said = |((language, what, from, to), n): (_, u64)| {
        let word = |action: Option<Do>| action.map_or("none", Do::as_str);
        let language: Option<String> = language;
        let said = Sentence::new(format!("diff-people-{what}")).number("n", n);
        let said = said.text("old", word(from)).text("new", word(to));
        match language {
            Some(tag) => said.with("language", Arg::Language(tag)).text("has", "yes"),
            None => said.text("language", "").text("has", "no"),
        }
    };
    moved.into_iter().map(said).collect()
}

fn settings(old: &Plan, new: &Plan) -> Vec<Sentence> {
    let of = |plan: &Plan| -> BTreeMap<String, String> {
        plan.settings.iter().map(|it| (it.key.clone(), it.value.clone())).collect()
    };
    let (before, after) = (of(old), of(new));
    let keys: BTreeSet<&String> = before.keys().chain(after.keys()).collect();
    let value = |of: &BTreeMap<String, String>, key: &String| of.get(key).cloned().unwrap_or_default();
    let changed = keys.into_iter().map(|key| (key, value(&before, key), value(&after, key)));
    changed
        .filter(|(_, old, new)| old != new)
        .map(|(key, old, new)| Sentence::new("diff-setting").text("key", key).text("old", &old).text("new", &new))
        .collect()
}

/// Texts that must lie on the platform: changed, added, no longer needed.
fn texts(old: &Plan, new: &Plan) -> Vec<Sentence> {
    let of = |plan: &Plan| -> BTreeMap<(String, String), String> {
        let texts = plan.prerequisites.iter().filter_map(|it| match it {
            Prerequisite::Text { message, locale, template, .. } => {
                Some(((message.clone(), locale.clone().unwrap_or_default()), template.to_string()))
            }
            Prerequisite::Setting { .. } => None,
        });
        texts.collect()
    };
    let (before, after) = (of(old), of(new));
    let places: BTreeSet<&(String, String)> = before.keys().chain(after.keys()).collect();
    let said = |place: &(String, String)| {
        let id = match (before.get(place), after.get(place)) {
            (Some(old), Some(new)) if old == new => return None,
            (Some(_), Some(_)) => "diff-text-changed",
            (None, _) => "diff-text-new",
            (_, None) => "diff-text-gone",
        };
        Some(Sentence::new(id).text("message", &place.0).text("locale", &place.1))
    };
    places.into_iter().filter_map(said).collect()
}

fn batches(old: &Plan, new: &Plan) -> Option<Sentence> {
    let of = |plan: &Plan| plan.batches.iter().map(|it| it.n_users.to_string()).collect::<Vec<_>>().join(", ");
    let (old, new) = (of(old), of(new));
    (old != new).then(|| Sentence::new("diff-batches").text("old", &old).text("new", &new))
}

/// Who signed or decided, and for how many people.
fn signers(old: &Plan, new: &Plan) -> Option<Sentence> {
    let of = |plan: &Plan| -> BTreeSet<String> {
        let signed = plan.sign_offs.iter().map(|it| it.name.trim().to_owned());
        signed.chain(plan.decisions.iter().map(|it| it.name.trim().to_owned())).collect()
    };
    let list = |names: BTreeSet<String>| names.into_iter().collect::<Vec<_>>().join(", ");
    let (old, new) = (list(of(old)), list(of(new)));
    (old != new).then(|| Sentence::new("diff-signers").text("old", &old).text("new", &new))
}
