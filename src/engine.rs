//! In: queries. Out: answers, in steps of at most 30 ms.
//!
//! The engine holds the open sample and the mails, calls the phases and decides nothing. It reads no file: a list
//! arrives in chunks, and when rows are to be shown it asks for the bytes that it needs.

mod hand_over;
mod lines;
mod look;
mod mail;
mod mails;
mod merge;
mod people;
mod proofs;
mod query;
mod rehearse;
mod rows;
mod second;
mod sent;
mod stand_ins;
mod steps;
mod trial;
mod typed;
mod wave;

pub use mails::Mails;
pub use people::PAGE;
pub use query::{
    Answer, MailView, Merged, Moves, PeopleFilter, PeoplePage, PersonRow, Piece, Query, Rendered, RenderedPart, Trial,
    Wave,
};
pub use rehearse::rehearse;

use crate::catalogue::Catalogue;
use crate::checks::{self, Check, Inputs, Reads};
use crate::cohort::{Cohorts, cohorts};
use crate::coverage::{StandIns, population};
use crate::finding::Finding;
use crate::platform::{Platform, ProfileError};
use crate::report::{self, Report};
use crate::sample::{self, Options, Reader, Sample};
use crate::setup::Setup;
pub use crate::setup::platforms_of;
use crate::signoff::{self, Record};
use rows::Rows;
use second::Second;

/// The engine: what is open, what was said, and what follows from it.
#[derive(Default)]
pub struct Engine {
    reader: Option<Reader>,
    list: Option<List>,
    second: Second,
    mails: Mails,
    setup: Setup,
    record: Record,
    lang: String,
    now: String,
    platforms: Vec<Platform>,
    profile_error: Option<ProfileError>,
    custom: Catalogue,
    stock: Catalogue,
    cohorts: Option<(CohortKey, Cohorts)>,
    check: Option<Check>,
    before: Option<trial::Before>,
    stand_ins: Option<StandIns>,
    rows: Rows,
    search: Option<people::Search>,
    todo: wave::Todo,
    copied: Option<wave::Copied>,
    sheet: Option<hand_over::Sheet>,
    lines: Option<lines::Lines>,
    named: Option<sent::Named>,
    waiting: Option<look::Waiting>,
}

/// The open list.
struct List {
    sample: Sample,
    found: Vec<Finding>,
    /// What was found in both lists, where a second one is joined.
    found_in_both: Option<Vec<Finding>>,
    /// The text, where it was not a file.
    text: Option<String>,
}

impl List {
    fn found(&self) -> &[Finding] {
        self.found_in_both.as_deref().unwrap_or(&self.found)
    }
}

/// What the cohorts depend on; while it stays, they are not found again.
#[derive(PartialEq)]
struct CohortKey {
    reads: Reads,
    setup: Setup,
}

impl Engine {
    /// Answers a query.
    pub fn ask(&mut self, query: Query) -> Answer {
        if self.before.is_some() && trial::waits(&query) {
            return Answer::Refused(vec![Finding::block("trial-open")]);
        }
        match query {
            Query::OpenList { name, size, options } => {
                self.reader = Some(Reader::new(&name, &options).of_size(size));
                self.progress()
            }
            Query::EndOfList => {
                let found = self.reader.take().map(Reader::finish);
                match found {
                    Some(found) => self.open(found.value, found.findings, None),
                    None => self.progress(),
                }
            }
            Query::CancelList => {
                self.reader = None;
                Answer::Report(Box::new(self.report()))
            }
            Query::OpenLocales(_) | Query::EndOfLocales | Query::CancelLocales => self.ask_second(query),
            Query::PasteList { name, text, options } => self.paste(&name, text, &options),
            Query::ReopenPasted { options } => {
                let typed = self.list.as_ref().and_then(|list| Some((list.sample.name.clone(), list.text.clone()?)));
                match typed {
                    Some((name, text)) => self.paste(&name, text, &options),
                    None => Answer::Report(Box::new(self.report())),
                }
            }
            Query::Counts(counts) => {
                let sample = sample::from_counts(&counts);
                self.open(sample, Vec::new(), None)
            }
            Query::Population(file) => {
                let sample = sample::whole(&file.path, &file.bytes, &Options::default());
                match sample.and_then(|(sample, _)| population(&sample)) {
                    Ok(population) => Answer::Population(population),
                    Err(finding) => Answer::Refused(vec![*finding]),
                }
            }
            Query::OpenMails { files, stock } => {
                self.mails.open(files, stock);
                self.refresh();
                Answer::Report(Box::new(self.report()))
            }
            Query::ForgetMails => {
                self.mails = Mails::default();
                self.refresh();
                Answer::Report(Box::new(self.report()))
            }
            Query::Update { setup, record, lang, now } => {
                (self.setup, self.record, self.lang, self.now) = (*setup, record, lang, now);
                self.refresh();
                Answer::Report(Box::new(self.report()))
            }
            Query::People { .. }
            | Query::Mail { .. }
            | Query::Bytes { .. }
            | Query::Wave { .. }
            | Query::SupportSheet { .. }
            | Query::Lines { .. } => self.look(query),
            Query::Trial(step) => self.trial(step),
            Query::TextToChange { locale } => self.text_to_change(locale.as_deref()),
            Query::ChangedMails => self.changed_mails(),
            Query::SaveReview => self.save_review(),
            Query::OpenReview(bytes) => match signoff::review_from_bytes(&bytes) {
                Ok(review) => Answer::Review { setup: Box::new(review.setup), record: Box::new(review.record) },
                Err(findings) => Answer::Refused(findings),
            },
            Query::MergeReview(bytes) => self.merge(&bytes),
            Query::Plan { at } => self.plan(&at),
            Query::Paper { paper, at } => self.paper(paper, &at),
            Query::Sent { files, key } => self.sent(&files, key.as_ref()),
            Query::StandIns => self.show_stand_ins(),
            Query::StandInsFile { form } => self.stand_ins_file(&form),
            Query::Proofs { unit, links, at } => self.proofs(unit.as_deref(), links, &at),
            Query::TestList { form } => self.test_list(&form),
            Query::Moves { question } => {
                let moves = self.seen().map(|seen| seen.moves(&question)).unwrap_or_default();
                Answer::Moves { question, moves }
            }
            Query::Questions { lang } => Answer::Text(report::questions_for_engineers(
                &self.platforms,
                self.seen().as_ref().map(|seen| (&seen.inputs, seen.check)),
                &self.setup.campaign,
                &lang,
            )),
        }
    }

    /// Takes a piece of the list that is being read.
    pub fn take_chunk(&mut self, bytes: &[u8]) -> Answer {
        if let Some(reader) = &mut self.reader {
            reader.push(bytes);
        }
        self.progress()
    }

    fn progress(&self) -> Answer {
        let (rows, bytes, languages) = self.reader.as_ref().map_or((0, 0, Vec::new()), |reader| {
            let progress = reader.progress();
            (progress.rows, progress.bytes, progress.languages)
        });
        Answer::Progress { rows, bytes, languages }
    }

    fn paste(&mut self, name: &str, text: String, options: &Options) -> Answer {
        let mut found = sample::from_text(&text, options);
        if !name.is_empty() {
            name.clone_into(&mut found.value.name);
        }
        self.open(found.value, found.findings, Some(text))
    }

    /// Takes over a list that was read. A file in which nobody stands is refused, and what was open stays open.
    fn open(&mut self, sample: Sample, found: Vec<Finding>, text: Option<String>) -> Answer {
        if sample.n_people() == 0 {
            return Answer::Refused(found);
        }
        self.list = Some(List { sample, found, found_in_both: None, text });
        self.rows = Rows::default();
        self.search = None;
        (self.todo, self.copied, self.sheet) = (Vec::new(), None, None);
        self.cohorts = None;
        self.forget_bytes();
        self.refresh();
        self.before_with_this_list();
        Answer::Report(Box::new(self.report()))
    }

    /// Finds everything again that follows from what is open and what was said.
    fn refresh(&mut self) {
        self.join();
        (self.custom, self.stock) = self.mails.catalogues(&self.setup);
        if self.setup.intent.message.is_empty() {
            self.setup.intent.message = self.mails.usual_message(&self.setup);
            (self.custom, self.stock) = self.mails.catalogues(&self.setup);
        }
        (self.platforms, self.profile_error) = match platforms_of(&self.setup) {
            Ok(platforms) => (platforms, None),
            Err(error) => (Vec::new(), Some(error)),
        };
        self.check = None;
        self.stand_ins = None;
        (self.search, self.sheet, self.lines, self.named) = (None, None, None, None);
        let Some(inputs) = self.inputs().filter(Inputs::are_complete) else { return };
        let reads = checks::reads(&inputs);
        let key = CohortKey { setup: only_what_cohorts_read(&self.setup), reads };
        let known = match &self.cohorts {
            Some((old, known)) if *old == key => known.clone(),
            _ => cohorts(inputs.sample, &self.setup, &key.reads),
        };
        self.check = Some(checks::check(&inputs, known.clone(), self.found()));
        self.cohorts = Some((key, known));
    }

    /// What was found while reading.
    fn found(&self) -> Vec<Finding> {
        self.list.iter().flat_map(List::found).chain(self.mails.found()).cloned().collect()
    }

    fn inputs(&self) -> Option<Inputs<'_>> {
        let list = self.list.as_ref()?;
        Some(Inputs {
            setup: &self.setup,
            sample: &list.sample,
            custom: &self.custom,
            stock: &self.stock,
            platforms: &self.platforms,
        })
    }

    fn report(&self) -> Report {
        let found: Vec<Finding> = match &self.check {
            Some(check) => check.findings.clone(),
            None => self.found(),
        };
        let report = report::report(&report::Everything {
            setup: &self.setup,
            record: &self.record,
            sample: self.list.as_ref().map(|list| &list.sample),
            custom: &self.custom,
            stock: &self.stock,
            platforms: &self.platforms,
            profile_error: self.profile_error.as_ref(),
            check: self.check.as_ref(),
            found: &found,
            lang: &self.lang,
        });
        Report { compared: self.compared(), ..report }
    }

    fn save_review(&self) -> Answer {
        let bytes =
            signoff::review_to_bytes(&self.setup, &self.record, self.inputs().as_ref(), self.check.as_ref(), &self.now);
        Answer::File {
            name: format!("{}.review.json", file_stem(&self.setup)),
            media_type: "application/json".to_owned(),
            bytes,
            contains: report::Line::new("download-review"),
        }
    }
}

/// The setup without what cohorts do not depend on, so that an answer to a question does not find them again.
fn only_what_cohorts_read(setup: &Setup) -> Setup {
    Setup {
        treat_as: setup.treat_as.clone(),
        left_out: setup.left_out.clone(),
        intent: setup.intent.clone(),
        ..Setup::default()
    }
}

/// What a file of this mailing is called, before what it is; a correction has its wave in the name.
fn file_stem(setup: &Setup) -> String {
    let stem = campaign_stem(setup);
    if setup.correction.is_some() { format!("{stem}.{}", setup.wave()) } else { stem }
}

fn campaign_stem(setup: &Setup) -> String {
    let stem: String = setup.campaign.chars().map(|c| if c.is_alphanumeric() { c } else { '-' }).collect();
    if stem.is_empty() { "sendproof".to_owned() } else { stem }
}

/// Used by [`look`](Engine::look): what the phases found, together.
struct Seen<'a> {
    inputs: Inputs<'a>,
    check: &'a Check,
}

impl Seen<'_> {
    fn moves(&self, question: &str) -> Moves {
        let remedy = checks::remedy(&self.inputs, self.check, question);
        let n_users = match (question, &remedy) {
            (checks::TEXTS, remedy) => remedy.as_ref().map_or(0, |it| it.n_better),
            _ => checks::moves(&self.inputs, self.check, question),
        };
        Moves { n_users, remedy }
    }
}

impl Engine {
    fn seen(&self) -> Option<Seen<'_>> {
        Some(Seen { inputs: self.inputs()?, check: self.check.as_ref()? })
    }
}
