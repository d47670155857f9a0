//! In: delivery logs. Out: what happened against what is signed now.
//!
//! A log that names people by their pseudonyms is read with the key: the list is gone through once, so that each pseudonym
//! finds its id again.

use std::collections::{BTreeMap, BTreeSet};

use super::steps::Steps;
use super::{Answer, Engine, Query};
use crate::catalogue::InputFile;
use crate::deliveries::{Event, People, compare, read, waves};
use crate::finding::{Finding, Severity};
use crate::plan::{self, IdKey};
use crate::report::Sent;
use crate::sample::{FileChanged, Sample};
use crate::signoff;

/// Logs whose people are being found again.
pub(super) struct Named {
    key: IdKey,
    events: Vec<Event>,
    found: Vec<Finding>,
    /// What the logs call people by.
    names: BTreeSet<String>,
    /// The pseudonyms among them, each with its id.
    ids: BTreeMap<String, String>,
    steps: Steps,
}

impl Named {
    /// Goes through one step of the list.
    pub(super) fn step(&mut self, sample: &Sample, bytes: &[u8]) -> Result<(), FileChanged> {
        let column = sample.id_column();
        for (block, bytes) in self.steps.take(sample, bytes)? {
            for cells in sample.rows_of(block, bytes)? {
                let id = column.and_then(|at| cells.get(at)).map(String::as_str).unwrap_or_default();
                let hidden = self.key.hide(id);
                if self.names.contains(&hidden) {
                    self.ids.insert(hidden, id.to_owned());
                }
            }
        }
        Ok(())
    }
}

/// What an event calls its person by.
fn names(event: &Event) -> impl Iterator<Item = &String> {
    [&event.id, &event.address].into_iter().flatten()
}

impl Engine {
    /// Compares logs with the plan that the sign-off would make now. The batches are not known here: they follow from
    /// the ids, which are not kept; so nobody is counted as missing, but as not yet sent.
    pub(super) fn sent(&mut self, files: &[InputFile], key: Option<&IdKey>) -> Answer {
        let (mut events, mut found) = (Vec::new(), Vec::new());
        for file in files {
            let log = read(&file.path, &file.bytes);
            events.extend(log.events);
            found.extend(log.findings);
        }
        let (blocking, passing): (Vec<_>, Vec<_>) = found.into_iter().partition(|it| it.severity == Severity::Block);
        if !blocking.is_empty() {
            return Answer::Refused(blocking);
        }
        let Some(key) = key else { return self.compared_with(&events, passing) };
        let names = events.iter().flat_map(names).cloned().collect();
        let (key, ids, steps) = (key.clone(), BTreeMap::new(), Steps::default());
        self.named = Some(Named { key, events, found: passing, names, ids, steps });
        self.name_people()
    }

    /// Goes through the list until every pseudonym of the logs that is in it has its id.
    pub(super) fn name_people(&mut self) -> Answer {
        let (Some(named), Some(list)) = (&self.named, &self.list) else { return Answer::Refused(Vec::new()) };
        if let Some((offset, len)) = named.steps.next(&list.sample) {
            return self.need_names(Query::Sent { files: Vec::new(), key: None }, offset, len);
        }
        let Some(Named { mut events, found, ids, .. }) = self.named.take() else { return Answer::Refused(Vec::new()) };
        for event in &mut events {
            let known = names(event).find_map(|name| ids.get(name)).cloned();
            if known.is_some() {
                event.id = known;
            }
        }
        self.compared_with(&events, found)
    }

    fn compared_with(&mut self, events: &[Event], found: Vec<Finding>) -> Answer {
        let no_plan = || Answer::Refused(vec![Finding::block("deliveries-no-plan")]);
        let (Some(inputs), Some(check)) = (self.inputs(), &self.check) else { return no_plan() };
        let Ok(sign_off) = signoff::judge(check, &inputs, &self.record) else { return no_plan() };
        let plan = match plan::make(&inputs, check, &sign_off, &self.now) {
            Ok(plan) => plan,
            Err(findings) => return Answer::Refused(findings),
        };
        let people = People::of(inputs.sample);
        let deliveries = compare(&inputs, check, plan.plan(), &[], &people, events);
        let todo = waves(&inputs, check, plan.plan(), &people, events);
        let sent = Sent::of(deliveries, found).with_todo(&todo);
        self.todo = todo;
        Answer::Sent(Box::new(sent))
    }
}
