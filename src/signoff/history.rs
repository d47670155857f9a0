//! In: a record. Out: what people did, in sentences, oldest first.

use super::{Action, Bound, Record, Sentence};
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
        let id = if signature.reads { "history-signed" } else { "history-signed-unread" };
        events.push((&signature.at, said(id, &signature.at)));
        if let Some(at) = &signature.withdrawn {
            events.push((at, said("history-signature-withdrawn", at)));
        }
    }
    for it in &record.dismissals {
        let said = Sentence::new("history-dismissed").text("code", &it.code).text("name", &it.name);
        events.push((&it.at, said.text("reason", &it.reason).text("at", &time(&it.at))));
    }
    for it in &record.confirmed {
        let said = Sentence::new("history-confirmed").text("ask", &it.key).text("key", &it.key);
        let said = said.text("value", &it.value).text("name", &it.name);
        events.push((&it.at, said.text("at", &time(&it.at))));
    }
    events.sort_by(|a, b| a.0.cmp(b.0));
    events.into_iter().map(|(_, said)| said).collect()
}

fn about(id: &str, name: &str, at: &str, bound: &Bound) -> Sentence {
    let n = bound.languages.iter().map(|(_, n)| n).sum();
    Sentence::new(id).text("name", name).text("at", &time(at)).number("n", n).with("languages", languages(bound))
}

/// A time as people read it, to the minute: `2026-04-14 09:30 UTC`.
fn time(at: &str) -> String {
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
