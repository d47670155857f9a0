//! In: a file, in chunks of any size. Out: a `Sample` with its findings.
//!
//! The first 64 KiB decide what kind of file it is. Text is read as it comes; workbooks, JSON and UTF-16 are kept
//! until the end, written as UTF-8 rows, and then read by the same scan.

use crate::finding::{Finding, Found};

use super::dialect;
use super::dictionary::Coding;
use super::encoding::{self, Encoding, Tally};
use super::numbers::Numbers;
use super::quirks::Quirks;
use super::roles::{Role, fold};
use super::scan::Scan;
use super::{Column, Format, Options, Reading, Roles, Sample, Values, evidence, exports, json, refusal, workbook};

/// How much is looked at before anything is decided.
const START: usize = 1 << 16;
/// The largest file that has to be kept whole.
const KEPT: usize = 512 << 20;

/// How far the reader is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// How many people so far.
    pub rows: u64,
    /// How many bytes so far.
    pub bytes: u64,
    /// The languages as written, the most frequent first, with their people.
    pub languages: Vec<(String, u64)>,
}

/// Reads a list of people.
#[derive(Debug)]
pub struct Reader {
    name: String,
    options: Options,
    /// How large the file is, if that was told.
    size: Option<u64>,
    n_bytes: u64,
    state: State,
}

#[derive(Debug)]
enum State {
    /// Not enough was seen.
    Start(Vec<u8>),
    /// Has to be kept until the end.
    Kept { bytes: Vec<u8>, kind: refusal::Kind },
    /// Is read as it comes.
    Reading(Box<Text>),
    /// Cannot be a list of people.
    Refused(Finding),
}

/// A text that is being read.
#[derive(Debug)]
pub(super) struct Text {
    scan: Scan,
    reading: Reading,
    open: bool,
}

impl Reader {
    /// Starts to read a file.
    pub fn new(name: &str, options: &Options) -> Self {
        let (name, options) = (name.to_owned(), options.clone());
        Self { name, options, size: None, n_bytes: 0, state: State::Start(Vec::new()) }
    }

    /// Says how large the file is, so that room is made once.
    #[must_use]
    pub fn of_size(mut self, size: Option<u64>) -> Self {
        self.size = size;
        self
    }

    /// The next bytes.
    pub fn push(&mut self, chunk: &[u8]) {
        self.n_bytes += chunk.len() as u64;
        match &mut self.state {
            State::Start(start) => {
                let take = chunk.len().min(START - start.len());
                start.extend_from_slice(&chunk[..take]);
                if start.len() == START {
                    let start = std::mem::take(start);
                    self.state = self.decide(start);
                    let rest = &chunk[take..];
                    self.n_bytes -= rest.len() as u64;
                    if !rest.is_empty() {
                        self.push(rest);
                    }
                }
            }
            State::Kept { bytes, .. } => {
                if bytes.len() + chunk.len() > KEPT {
                    self.state = State::Refused(Finding::block("file-too-large").number("limit", KEPT as u64));
                } else {
                    bytes.extend_from_slice(chunk);
                }
            }
            State::Reading(text) => text.scan.push(chunk),
            State::Refused(_) => {}
        }
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        let State::Reading(text) = &self.state else {
            return Progress { bytes: self.n_bytes, ..Progress::default() };
        };
        Progress { rows: u64::from(text.scan.n_rows), bytes: self.n_bytes, languages: text.languages() }
    }

    /// No more bytes come.
    pub fn finish(mut self) -> Found<Sample> {
        if let State::Start(start) = &mut self.state {
            let start = std::mem::take(start);
            self.state = self.decide(start);
        }
        let n_bytes = self.n_bytes;
        let mut found = match self.state {
            State::Start(_) => refused(Finding::block("empty-file")),
            State::Refused(finding) => refused(finding),
            State::Reading(text) => text.finish(None),
            State::Kept { bytes, kind } => match kind {
                refusal::Kind::Wide(encoding) => {
                    let text = encoding.decode(&bytes).into_owned();
                    let reading = Reading { encoding, ..nothing(Format::Csv) };
                    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
                    of_memory(text.into_bytes(), reading, &self.options, false)
                }
                refusal::Kind::Json => json::read(&bytes, &self.options),
                refusal::Kind::Workbook => workbook::read(bytes, &self.options),
            },
        };
        found.value.reading.n_bytes = n_bytes;
        found.value.name.clone_from(&self.name);
        for finding in &mut found.findings {
            finding.place.file = Some(self.name.clone());
        }
        found
    }

    fn decide(&self, start: Vec<u8>) -> State {
        match refusal::look(&start, &self.options) {
            refusal::Look::Keep(kind) => State::Kept { bytes: start, kind },
            refusal::Look::Text => {
                let mut text = Text::new(&start, nothing(Format::Csv), &self.options);
                text.push_start(&start);
                text.scan.make_room(start.len(), self.size.unwrap_or_default());
                State::Reading(Box::new(text))
            }
            refusal::Look::Refuse(finding) => State::Refused(finding),
        }
    }
}

/// A reading of nothing.
pub(super) fn nothing(format: Format) -> Reading {
    Reading {
        format,
        encoding: Encoding::Utf8,
        encoding_guessed: false,
        separator: None,
        sheet: None,
        sheets: Vec::new(),
        header_row: 0,
        n_bytes: 0,
        ragged: 0,
        empty_rows: 0,
        export: None,
        quirks: Quirks::default(),
    }
}

/// A sample of nobody.
pub(super) fn nobody(reading: Reading) -> Sample {
    Sample {
        name: String::new(),
        reading,
        columns: Vec::new(),
        roles: Roles::default(),
        n_rows: 0,
        first_rows: Vec::new(),
        ids: Vec::new(),
        stand_ins: Vec::new(),
        emails: Vec::new(),
        blocks: Vec::new(),
        memory: None,
        counts: None,
        joined: None,
        numbers: Numbers::default(),
    }
}

/// Nothing could be read, and why.
pub(super) fn refused(finding: Finding) -> Found<Sample> {
    Found { value: nobody(nothing(Format::Csv)), findings: vec![finding] }
}

/// Reads UTF-8 rows that are kept in memory; `written` when they were written by us.
pub(super) fn of_memory(bytes: Vec<u8>, reading: Reading, options: &Options, written: bool) -> Found<Sample> {
    let told = options.encoding.filter(|told| *told == Encoding::Utf8Twice).unwrap_or(reading.encoding);
    let mut options = Options { encoding: Some(told.of_cells(true)), ..options.clone() };
    if written {
        options.separator = Some(b',');
    }
    let mut text = Text::new(&bytes[..bytes.len().min(START)], reading, &options);
    text.scan.even = written;
    text.scan.push(&bytes);
    text.reading.encoding = told;
    if written {
        text.reading.separator = None;
    }
    text.finish(Some(bytes))
}

impl Text {
    fn new(start: &[u8], reading: Reading, options: &Options) -> Self {
        let guess = encoding::guess(start, options.encoding);
        let dialect = dialect::guess(&start[guess.mark..], guess.encoding, options);
        let reading = Reading {
            encoding: guess.encoding,
            encoding_guessed: guess.open,
            separator: Some(dialect.separator),
            header_row: dialect.header_row,
            quirks: dialect.quirks,
            ..reading
        };
        let scan = Scan::new(guess.mark as u64, guess.encoding, dialect, options);
        Self { scan, reading, open: guess.open }
    }

    fn push_start(&mut self, start: &[u8]) {
        self.scan.push(&start[self.scan.mark()..]);
    }

    fn languages(&self) -> Vec<(String, u64)> {
        let Some(Coding::Codes(dictionary)) =
            self.scan.roles[Role::Locale as usize].and_then(|at| self.scan.columns.get(at))
        else {
            return Vec::new();
        };
        let mut all: Vec<(String, u64)> = dictionary
            .distinct()
            .zip(&self.scan.locales)
            .map(|(value, n)| (self.reading.encoding.decode(value).into_owned(), *n))
            .collect();
        all.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
        all
    }

    fn finish(mut self, memory: Option<Vec<u8>>) -> Found<Sample> {
        self.scan.end();
        let mut tally = Tally::default();
        if self.open {
            self.scan.names.iter().for_each(|name| tally.add(name));
            self.scan.first_rows.iter().flatten().for_each(|cell| tally.add(cell));
            for column in &self.scan.columns {
                if let Coding::Codes(dictionary) = column {
                    dictionary.distinct().for_each(|value| tally.add(value));
                }
            }
            self.reading.encoding = tally.verdict();
        }
        let encoding = self.reading.encoding.of_cells(memory.is_some());
        let mut sample = nobody(self.reading);
        let scan = &mut self.scan;
        let text = |bytes: &Vec<u8>| encoding.decode(bytes).into_owned();
        let names = distinct_names(scan.names.iter().map(text));
        sample.roles = Roles {
            id: name_of(&names, scan.roles[Role::Id as usize]),
            email: name_of(&names, scan.roles[Role::Email as usize]),
            locale: name_of(&names, scan.roles[Role::Locale as usize]),
            first_name: name_of(&names, scan.roles[Role::FirstName as usize]),
            last_name: name_of(&names, scan.roles[Role::LastName as usize]),
        };
        sample.columns = names
            .into_iter()
            .zip(std::mem::take(&mut scan.columns))
            .map(|(name, coding)| Column { name, values: values(coding, encoding) })
            .collect();
        sample.n_rows = scan.n_rows;
        sample.first_rows = scan.first_rows.iter().map(|row| row.iter().map(text).collect()).collect();
        sample.ids = std::mem::take(&mut scan.ids);
        sample.emails = std::mem::take(&mut scan.emails);
        sample.stand_ins = std::mem::take(&mut scan.stand_ins);
        sample.blocks = std::mem::take(&mut scan.blocks);
        sample.reading.ragged = scan.odd.ragged.n;
        sample.reading.empty_rows = scan.odd.empty_rows;
        let folded: Vec<String> = sample.columns.iter().map(|column| fold(&column.name)).collect();
        sample.reading.export = exports::recognise(&folded, sample.reading.format).map(|export| export.id.to_owned());
        sample.numbers = std::mem::take(&mut scan.numbers);
        if matches!(sample.reading.format, Format::Json | Format::Ndjson) {
            // Nobody sees the header that was written here.
            sample.numbers = std::mem::take(&mut sample.numbers).without_header();
            scan.odd.without_header();
        }
        sample.memory = memory;
        let findings = evidence::look(&mut sample, scan, &tally);
        Found { value: sample, findings }
    }
}

fn name_of(names: &[String], column: Option<usize>) -> Option<String> {
    names.get(column?).cloned()
}

fn values(coding: Coding, encoding: Encoding) -> Values {
    match coding {
        Coding::Codes(mut dictionary) => Values::Coded {
            distinct: dictionary.distinct().map(|value| encoding.decode(value).into_owned()).collect(),
            codes: std::mem::take(&mut dictionary.codes),
        },
        Coding::Present(bits) => Values::Present(bits),
    }
}

/// Names as they are shown: trimmed, a number where there is none, and each only once.
fn distinct_names(names: impl Iterator<Item = String>) -> Vec<String> {
    let mut all: Vec<String> = Vec::new();
    let mut taken = std::collections::BTreeSet::new();
    for (at, name) in names.enumerate() {
        let name = match name.trim() {
            "" => (at + 1).to_string(),
            name => name.to_owned(),
        };
        let mut unique = name.clone();
        let mut n = 2;
        while !taken.insert(unique.clone()) {
            unique = format!("{name} ({n})");
            n += 1;
        }
        all.push(unique);
    }
    all
}
