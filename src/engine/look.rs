//! In: a question about single people. Out: the answer, or the bytes that have to be read first.
//!
//! A question waits while its bytes are read; when all are here it is asked again.

use super::mail::{self, Whose};
use super::people::{self, Search};
use super::wave::Copied;
use super::{Answer, Engine, Query, Wave};
use crate::deliveries::Next;
use crate::finding::{Arg, Finding};
use crate::report::Line;
use crate::sample::{Block, Options};
use crate::setup::wave_of;

/// A question that waits for bytes.
pub(super) struct Waiting {
    query: Query,
    bytes: For,
}

/// What the bytes are for.
enum For {
    /// A block of rows.
    Block(Block),
    /// A step of the search.
    Search,
    /// A step of a list that is being written.
    Copy,
    /// A step of a support sheet.
    Sheet,
    /// A step of one line per person.
    Lines,
    /// A step of finding the people whom delivery logs name.
    Names,
    /// Nothing: they are of a list that is no longer open.
    ListBefore,
}

impl Engine {
    /// Answers a question about single people.
    pub(super) fn look(&mut self, query: Query) -> Answer {
        match query {
            Query::Bytes { bytes, .. } => self.bytes(&bytes),
            other => self.try_answer(other),
        }
    }

    fn bytes(&mut self, bytes: &[u8]) -> Answer {
        let Some(waiting) = self.waiting.take() else { return Answer::Refused(Vec::new()) };
        let taken = match &waiting.bytes {
            For::Block(block) => match &self.list {
                Some(list) => self.rows.take(&list.sample, block, bytes),
                None => Ok(()),
            },
            For::Search => self.search_step(bytes),
            For::Copy => self.copy_step(bytes),
            For::Sheet => match (&mut self.sheet, &self.list) {
                (Some(sheet), Some(list)) => sheet.step(&list.sample, bytes),
                _ => Ok(()),
            },
            For::Lines => self.lines_step(bytes),
            For::Names => match (&mut self.named, &self.list) {
                (Some(named), Some(list)) => named.step(&list.sample, bytes),
                _ => Ok(()),
            },
            For::ListBefore => Ok(()),
        };
        if taken.is_err() {
            (self.search, self.copied, self.sheet) = (None, None, None);
            (self.lines, self.named) = (None, None);
            return Answer::FileChanged;
        }
        self.try_answer(waiting.query)
    }

    /// Another list was opened: bytes that are still under way are not of it, and the question is asked again.
    pub(super) fn forget_bytes(&mut self) {
        if let Some(waiting) = &mut self.waiting {
            waiting.bytes = For::ListBefore;
        }
    }

    fn search_step(&mut self, bytes: &[u8]) -> Result<(), crate::sample::FileChanged> {
        let Some(mut search) = self.search.take() else { return Ok(()) };
        let stepped = match self.seen() {
            Some(seen) => search.step(&seen, bytes),
            None => Ok(()),
        };
        self.search = Some(search);
        stepped
    }

    fn copy_step(&mut self, bytes: &[u8]) -> Result<(), crate::sample::FileChanged> {
        match (&mut self.copied, &self.list) {
            (Some(copied), Some(list)) => copied.step(&list.sample, &self.todo, bytes),
            _ => Ok(()),
        }
    }

    fn lines_step(&mut self, bytes: &[u8]) -> Result<(), crate::sample::FileChanged> {
        match (&mut self.lines, &self.list, &self.check) {
            (Some(lines), Some(list), Some(check)) => lines.step(&list.sample, &check.cohorts, bytes),
            _ => Ok(()),
        }
    }

    pub(super) fn need_names(&mut self, query: Query, offset: u64, len: u64) -> Answer {
        self.need(query, For::Names, offset, len)
    }

    pub(super) fn need_lines(&mut self, query: Query, offset: u64, len: u64) -> Answer {
        self.need(query, For::Lines, offset, len)
    }

    /// Writes the list of a wave; then hands it out, or opens it in place of the one that it was taken from.
    fn wave(&mut self, query: Query, wave: Wave, open: Option<Options>) -> Answer {
        let wanted = match wave {
            Wave::Correction => Next::Correction,
            Wave::Rest => Next::Rest,
        };
        if !self.todo.contains(&wanted) {
            return Answer::Refused(Vec::new());
        }
        if !self.copied.as_ref().is_some_and(|copied| copied.is_for(wanted)) {
            self.copied = Some(Copied::new(wanted));
        }
        let (Some(copied), Some(list)) = (&self.copied, &self.list) else { return Answer::Refused(Vec::new()) };
        if let Some((offset, len)) = copied.next(&list.sample) {
            return self.need(query, For::Copy, offset, len);
        }
        let (bytes, n) = (copied.bytes(&list.sample), copied.n_users());
        self.copied = None;
        let name = match wave {
            Wave::Correction => wave_of(self.setup.next_correction()),
            Wave::Rest => "rest".to_owned(),
        };
        match open {
            Some(options) => self.paste(&format!("{name}.csv"), String::from_utf8(bytes).unwrap_or_default(), &options),
            None => Answer::File {
                name: format!("{}.{name}.csv", super::campaign_stem(&self.setup)),
                media_type: "text/csv".to_owned(),
                bytes,
                contains: Line::new("download-wave").with("n", Arg::Number(n)),
            },
        }
    }

    /// Writes a support sheet of everybody in the list.
    fn support_sheet(&mut self, query: Query, at: &str) -> Answer {
        if self.sheet.is_none() {
            self.sheet = self.new_sheet(at);
        }
        let (Some(sheet), Some(list), Some(check)) = (&self.sheet, &self.list, &self.check) else {
            return Answer::Refused(vec![Finding::block("support-not-possible")]);
        };
        if let Some((offset, len)) = sheet.next(&list.sample) {
            return self.need(query, For::Sheet, offset, len);
        }
        let file = self.sheet_file(sheet, &check.cohorts);
        self.sheet = None;
        file
    }

    fn try_answer(&mut self, query: Query) -> Answer {
        if self.check.is_none() {
            return Answer::Refused(Vec::new());
        }
        match &query {
            Query::People { filter, page } if !filter.search.trim().is_empty() => {
                if !self.search.as_ref().is_some_and(|search| search.is_for(filter, *page)) {
                    self.search = Some(Search::new(filter.clone(), *page));
                }
                let next = match (&self.search, &self.list) {
                    (Some(search), Some(list)) => search.next(&list.sample),
                    _ => None,
                };
                if let Some((offset, len)) = next {
                    return self.need(query, For::Search, offset, len);
                }
                let found = self.search.as_ref().map(Search::found).unwrap_or_default();
                let page = *page;
                self.show_people(query, page, found)
            }
            Query::People { filter, page } => {
                let found = self.seen().map(|seen| people::page_of(&seen, filter, *page)).unwrap_or_default();
                let page = *page;
                self.show_people(query, page, found)
            }
            Query::Wave { wave, open } => {
                let (wave, open) = (*wave, open.clone());
                self.wave(query, wave, open)
            }
            Query::SupportSheet { at } => {
                let at = at.clone();
                self.support_sheet(query, &at)
            }
            Query::Sent { .. } => self.name_people(),
            Query::Lines { format, key, more } => {
                let (format, key, more) = (*format, key.clone(), *more);
                self.write_lines(format, key, more)
            }
            Query::Mail { unit, nth, row, locale } => {
                let nth = *nth;
                let nth_row =
                    || self.seen().zip(unit.as_ref()).and_then(|(seen, unit)| mail::nth_row(&seen, unit, nth));
                let whose = match (row.or_else(nth_row), locale) {
                    (Some(row), locale) => Whose::Row(row, locale.clone()),
                    (None, Some(locale)) => Whose::Locale(locale.clone()),
                    (None, None) => return Answer::Refused(Vec::new()),
                };
                self.show_mail(query, &whose, nth)
            }
            _ => Answer::Refused(Vec::new()),
        }
    }

    fn show_people(&mut self, query: Query, page: u32, found: (u64, Vec<u32>)) -> Answer {
        if let Some(block) = self.missing(&found.1) {
            return self.need_block(query, block);
        }
        match self.seen() {
            Some(seen) => people::show(&seen, &self.rows, page, found, &self.lang),
            None => Answer::Refused(Vec::new()),
        }
    }

    fn show_mail(&mut self, query: Query, whose: &Whose, nth: u64) -> Answer {
        if let Whose::Row(row, _) = whose {
            if self.list.as_ref().is_none_or(|list| *row >= list.sample.n_rows) {
                return Answer::Refused(Vec::new());
            }
            if let Some(block) = self.missing(&[*row]) {
                return self.need_block(query, block);
            }
        }
        match self.seen() {
            Some(seen) => Answer::Mail(Box::new(mail::show(&seen, &self.rows, whose, nth, &self.lang))),
            None => Answer::Refused(Vec::new()),
        }
    }

    fn missing(&self, rows: &[u32]) -> Option<Block> {
        self.list.as_ref().and_then(|list| self.rows.missing(&list.sample, rows))
    }

    fn need_block(&mut self, query: Query, block: Block) -> Answer {
        self.need(query, For::Block(block), block.offset, u64::from(block.len))
    }

    /// Asks for bytes, or takes them from memory where the list is kept there.
    fn need(&mut self, query: Query, bytes: For, offset: u64, len: u64) -> Answer {
        let kept = self.list.as_ref().and_then(|list| {
            let memory = list.sample.memory.as_ref()?;
            Some(memory.get(offset as usize..(offset + len) as usize).unwrap_or_default().to_vec())
        });
        self.waiting = Some(Waiting { query, bytes });
        match kept {
            Some(kept) => self.bytes(&kept),
            None => Answer::Need { offset, len },
        }
    }
}
