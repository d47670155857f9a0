//! In: a plan's cohorts and batches, and events. Out: for each batch and language, what happened against what was signed.

use std::collections::{BTreeMap, BTreeSet};

use super::known::{Is, Mails};
use super::{Deliveries, Event, How, Line, Odd, Unknown, Went};
use crate::checks::{Check, Inputs};
use crate::locale::Tag;
use crate::plan::{Do, Plan};
use crate::sample::{Sample, key_of_address, key_of_id};

/// The people of the list, as they are found by a log.
#[derive(Debug)]
pub struct People {
    ids: Vec<(u64, u32)>,
    addresses: Vec<(u64, u32)>,
    /// Of each row, what tells the person: the id, else the address, else the row.
    persons: Vec<u64>,
}

impl People {
    /// The people of a list.
    pub fn of(sample: &Sample) -> Self {
        let sorted = |keys: &[u64]| {
            let mut sorted: Vec<(u64, u32)> = keys.iter().zip(0..).map(|(&key, row)| (key, row)).collect();
            sorted.retain(|(key, _)| *key != 0);
            sorted.sort_unstable();
            sorted
        };
        let key = |keys: &[u64], row: u32| keys.get(row as usize).copied().filter(|key| *key != 0);
        let person =
            |row: u32| key(&sample.ids, row).or_else(|| key(&sample.emails, row)).unwrap_or_else(|| u64::from(row));
        let persons = (0..sample.n_rows).map(person).collect();
        Self { ids: sorted(&sample.ids), addresses: sorted(&sample.emails), persons }
    }

    /// What tells the person of a row: rows with one id are one person.
    pub(super) fn person(&self, row: u32) -> u64 {
        self.persons.get(row as usize).copied().unwrap_or_else(|| u64::from(row))
    }

    /// All rows that a log can mean, in the order of the list, each with its key: by the id, else by the address.
    pub(super) fn all(&self, event: &Event) -> &[(u64, u32)] {
        fn rows(sorted: &[(u64, u32)], key: u64) -> &[(u64, u32)] {
            let start = sorted.partition_point(|(known, _)| *known < key);
            let n = sorted[start..].iter().take_while(|(known, _)| *known == key).count();
            &sorted[start..start + n]
        }
        let by_id = event.id.as_ref().map(|id| rows(&self.ids, key_of_id(id))).unwrap_or_default();
        if !by_id.is_empty() {
            return by_id;
        }
        event.address.as_ref().map(|it| rows(&self.addresses, key_of_address(it))).unwrap_or_default()
    }

    /// The first of them.
    fn find(&self, event: &Event) -> Option<u32> {
        self.all(event).first().map(|(_, row)| *row)
    }
}

/// Compares. `check`: of the files that the plan was made from. `batch_of`: the batch of each row, from 1.
pub fn compare(
    inputs: &Inputs<'_>,
    check: &Check,
    plan: &Plan,
    batch_of: &[Option<u64>],
    people: &People,
    events: &[Event],
) -> Deliveries {
    let mut deliveries = Deliveries::default();
    let mut mails: BTreeMap<u32, Vec<&Event>> = BTreeMap::new();
    for event in events {
        match people.find(event) {
            Some(row) => mails.entry(row).or_default().push(event),
            None => deliveries.unknown.push(Unknown {
                person: event.address.clone().or_else(|| event.id.clone()).unwrap_or_default(),
                file: event.file.clone(),
                line: event.line,
            }),
        }
    }
    let mails: BTreeMap<u32, Vec<&Event>> = mails.into_iter().map(|(row, events)| (row, each_once(events))).collect();
    let batch = |row: u32| batch_of.get(row as usize).copied().flatten();
    let begun: BTreeSet<u64> =
        mails.iter().filter(|(_, mails)| !mails.is_empty()).filter_map(|(row, _)| batch(*row)).collect();
    let (known, sent) = (Mails::of(inputs, check), is_sent(check, plan));
    let mut lines: BTreeMap<(Option<u64>, Option<String>), Line> = BTreeMap::new();
    for (row, &cohort) in (0..).zip(check.cohorts.of_row.iter()) {
        let cohort_at = cohort as usize;
        let (batch, cohort) = (batch(row), &check.cohorts.list[cohort_at]);
        let language = cohort.language.as_ref().map(Tag::without_region);
        let line = lines.entry((batch, language.clone())).or_insert_with(|| Line {
            batch,
            language: language.clone(),
            ..Line::default()
        });
        let got = mails.get(&row).map(Vec::as_slice).unwrap_or_default();
        let is_sent = sent[cohort_at];
        let is = |event: &&Event| known.is(cohort_at, event);
        let how = match got {
            [] if is_sent && batch.is_some_and(|it| begun.contains(&it)) => Some(How::Missing),
            [] => {
                line.waiting += u64::from(is_sent);
                None
            }
            _ if !is_sent => Some(How::Extra),
            _ if got.iter().any(|event| is(event) == Is::Another) => Some(How::Different),
            [_, _, ..] => Some(How::Twice),
            [event] if is(event) == Is::NotTold => {
                line.not_told += 1;
                None
            }
            [_] => {
                line.as_signed += 1;
                None
            }
        };
        let Some(how) = how else { continue };
        match how {
            How::Different => line.different += 1,
            How::Missing => line.missing += 1,
            How::Extra => line.extra += 1,
            How::Twice => line.twice += 1,
        }
        let event = got.iter().find(|event| is(event) == Is::Another).or_else(|| got.last());
        deliveries.odd.push(Odd {
            how,
            row,
            person: event.and_then(|it| it.address.clone().or_else(|| it.id.clone())),
            batch,
            language,
            got: event.and_then(|it| it.subject.clone().or_else(|| it.template.clone())),
            file: event.map(|it| it.file.clone()),
            line: event.map(|it| it.line),
        });
    }
    deliveries.lines = lines.into_values().filter(|line| *line != empty(line)).collect();
    deliveries
}

/// Of each cohort, whether the plan sends to it.
pub(super) fn is_sent(check: &Check, plan: &Plan) -> Vec<bool> {
    let actions: BTreeMap<&str, Do> = plan.cohorts.iter().map(|it| (it.id.as_str(), it.action)).collect();
    check.cohorts.list.iter().map(|cohort| actions.get(cohort.id.as_str()) == Some(&Do::Send)).collect()
}

/// A line in which nobody is counted.
fn empty(line: &Line) -> Line {
    Line { batch: line.batch, language: line.language.clone(), ..Line::default() }
}

/// Each mail that went out to one person, once: what tells of the same mail is one, and what came back is none.
///
/// Where the log does not name mails, it is taken to tell of each once when it was sent and once when it arrived.
pub(super) fn each_once(events: Vec<&Event>) -> Vec<&Event> {
    let failed: BTreeSet<&String> =
        events.iter().filter(|it| it.went == Went::Failed).filter_map(|it| it.mail.as_ref()).collect();
    let mut named: BTreeMap<&String, &Event> = BTreeMap::new();
    let (mut sent, mut delivered, mut n_failed) = (Vec::new(), Vec::new(), 0);
    for event in events {
        match (&event.mail, event.went) {
            (Some(mail), Went::Sent | Went::Delivered) if !failed.contains(mail) => {
                // The entry that says most about the mail.
                let kept = named.entry(mail).or_insert(event);
                if kept.subject.is_none() && event.subject.is_some() {
                    *kept = event;
                }
            }
            (Some(_), _) => {}
            (None, Went::Sent) => sent.push(event),
            (None, Went::Delivered) => delivered.push(event),
            (None, Went::Failed) => n_failed += 1,
        }
    }
    // What came back was sent before.
    sent.truncate(sent.len().saturating_sub(n_failed).max(delivered.len().min(sent.len())));
    let unnamed = if sent.len() >= delivered.len() { sent } else { delivered };
    named.into_values().chain(unnamed).collect()
}
