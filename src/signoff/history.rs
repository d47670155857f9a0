//! In: a record. Out: what people did, in sentences, oldest first.

use super::{Action, Bound, Dismissal, Record, Sentence};
use crate::finding::Arg;

/// Everything that was decided, signed, accepted, confirmed or taken back, with its time, oldest first.
pub fn history(record: &Record) -> Vec<Sentence> {
    let mut events: Vec<(&str, Sentence)> = Vec::new();
    for decision in &record.decisions {
        let id = match decision.action {
            Action::Hold => "history-hold",
            Action::Accept => "history-accept",
            Action::Ask => "history-ask",
        };
        let said = |id: &str, at: &str| about(id, &decision.name, at, &decision.bound).text("reason", &decision.reason);
        events.push((&decision.at, said(id, &decision.at)));
        if let Some(at) = &decision.withdrawn {
            events.push((at, said("history-decision-withdrawn", at)));
        }
    }
    for signature in &record.signatures {
        let said = |id: &str, at: &str| about(id, &signature.name, at, &signature.bound);
        let id = match (signature.reads, signature.reason.is_empty()) {
            (true, _) => "history-signed",
            (false, true) => "history-signed-unread",
            (false, false) => "history-signed-unread-because",
        };
        events.push((&signature.at, said(id, &signature.at).text("reason", &signature.reason)));
        if let Some(at) = &signature.withdrawn {
            events.push((at, said("history-signature-withdrawn", at)));
        }
    }
    // What was accepted together is one line.
    for (at, together) in &dismissed(record, |it| Some(&it.at)) {
        events.push((at, together.said("history-dismissed", at)));
    }
    for (at, together) in &dismissed(record, |it| it.withdrawn.as_deref()) {
        events.push((at, together.said("history-dismissal-withdrawn", at)));
    }
    for it in &record.confirmed {
        let said = Sentence::new("history-confirmed").text("ask", &it.key).text("key", &it.key);
        let said = said.text("value", &it.value).text("name", &it.name);
        events.push((&it.at, said.text("at", &time(&it.at))));
    }
    events.sort_by(|a, b| a.0.cmp(b.0));
    events.into_iter().map(|(_, said)| said).collect()
}

/// Findings that were accepted, or taken back, at one time by one name for one reason.
struct Together<'r> {
    first: &'r Dismissal,
    n: u64,
}

fn dismissed<'r>(record: &'r Record, at: impl Fn(&'r Dismissal) -> Option<&'r str>) -> Vec<(&'r str, Together<'r>)> {
    let mut all: Vec<(&str, Together<'_>)> = Vec::new();
    for it in &record.dismissals {
        let Some(at) = at(it) else { continue };
        let is_same = |(known, together): &&mut (&str, Together<'_>)| {
            *known == at && together.first.name == it.name && together.first.reason == it.reason
        };
        match all.iter_mut().find(is_same) {
            Some((_, together)) => together.n += 1,
            None => all.push((at, Together { first: it, n: 1 })),
        }
    }
    all
}

impl Together<'_> {
    fn said(&self, id: &str, at: &str) -> Sentence {
        let said = Sentence::new(id).number("n", self.n).text("name", &self.first.name);
        said.text("reason", &self.first.reason).text("at", &time(at))
    }
}

fn about(id: &str, name: &str, at: &str, bound: &Bound) -> Sentence {
    let n = bound.languages.iter().map(|(_, n)| n).sum();
    Sentence::new(id).text("name", name).text("at", &time(at)).number("n", n).with("languages", languages(bound))
}

/// A time as people read it, to the minute: `2026-04-14 09:30 UTC`.
pub(super) fn time(at: &str) -> String {
    match (at.get(..10), at.get(11..16)) {
        (Some(date), Some(clock)) => format!("{date} {clock} UTC"),
        _ => at.to_owned(),
    }
}

/// The languages of a unit, most people first.
pub(super) fn languages(bound: &Bound) -> Arg {
    let mut languages: Vec<&(String, u64)> = bound.languages.iter().filter(|(tag, _)| tag != "-").collect();
    languages.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Arg::List(languages.into_iter().map(|(tag, _)| Arg::Language(tag.clone())).collect())
}
