//! In: a second list, in chunks. Out: the open list with its locales, as long as people want them from there.

use super::{Answer, Engine, Query};
use crate::finding::Found;
use crate::sample::{Reader, Sample, findings_of_both};
use crate::setup::LocalesFrom;

/// The second list.
#[derive(Default)]
pub(super) struct Second {
    /// One that is being read.
    reading: Option<(LocalesFrom, Reader)>,
    /// The one that is open, and how it was read.
    open: Option<(LocalesFrom, Found<Sample>)>,
}

impl Engine {
    pub(super) fn ask_second(&mut self, query: Query) -> Answer {
        match query {
            Query::OpenLocales(from) => {
                let reader = Reader::new(&from.name, &from.list);
                self.second.reading = Some((from, reader));
                self.locales_progress()
            }
            Query::EndOfLocales => match self.second.reading.take() {
                Some((from, reader)) => self.open_second(from, reader.finish()),
                None => self.locales_progress(),
            },
            _ => {
                self.second.reading = None;
                Answer::Report(Box::new(self.report()))
            }
        }
    }

    /// Takes a piece of the second list.
    pub fn take_locales_chunk(&mut self, bytes: &[u8]) -> Answer {
        if let Some((_, reader)) = &mut self.second.reading {
            reader.push(bytes);
        }
        self.locales_progress()
    }

    fn locales_progress(&self) -> Answer {
        let progress = self.second.reading.as_ref().map(|(_, reader)| reader.progress()).unwrap_or_default();
        Answer::Progress { rows: progress.rows, bytes: progress.bytes, languages: Vec::new() }
    }

    fn open_second(&mut self, from: LocalesFrom, mut found: Found<Sample>) -> Answer {
        if found.value.n_people() == 0 {
            return Answer::Refused(found.findings);
        }
        // Its rows are not looked at again: the keys and the languages are enough.
        found.value.memory = None;
        found.value.blocks = Vec::new();
        self.setup.locales_from = Some(from.clone());
        self.second.open = Some((from, found));
        if let Some(list) = &mut self.list {
            list.found_in_both = None;
        }
        self.refresh();
        Answer::Report(Box::new(self.report()))
    }

    /// Takes the locales from the second list, if that is what people want and it is open as they want it read.
    pub(super) fn join(&mut self) {
        let Some(list) = &mut self.list else { return };
        let wanted = self.setup.locales_from.as_ref().filter(|_| list.sample.counts.is_none());
        let second = self.second.open.as_ref().filter(|(from, _)| wanted == Some(from));
        match second {
            Some((_, second)) if list.found_in_both.is_none() => {
                let joining = list.sample.join(&second.value);
                list.found_in_both = Some(findings_of_both(&list.found, second, &joining));
            }
            None if list.found_in_both.is_some() => {
                list.sample.part();
                list.found_in_both = None;
            }
            _ => return,
        }
        self.cohorts = None;
        self.rows = super::Rows::default();
    }
}
