//! What can be asked of the engine, and what it answers; this travels between the page and its worker.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::catalogue::InputFile;
use crate::checks::Remedy;
use crate::digest::Digest;
use crate::finding::Finding;
use crate::papers::Paper;
use crate::plan::{IdKey, LineFormat};
use crate::report::{Line, Report, Sent, Served, StandInsReport, TraceLine};
use crate::sample::Options;
use crate::setup::{LocalesFrom, Pasted, Setup};
use crate::signoff::Record;

/// What the page asks.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub enum Query {
    /// A list begins: its name, its size if known, how to read it.
    OpenList { name: String, size: Option<u64>, options: Options },
    /// The list ends.
    EndOfList,
    /// The list is not read to its end; the one before stays open.
    CancelList,
    /// A second list begins, which has the locales.
    OpenLocales(LocalesFrom),
    /// The second list ends.
    EndOfLocales,
    /// The second list is not read to its end; the one before stays open.
    CancelLocales,
    /// Text instead of a file: pasted, or the example's.
    PasteList { name: String, text: String, options: Options },
    /// The same text, read another way.
    ReopenPasted { options: Options },
    /// Languages and how many people have them, instead of a list.
    Counts(Vec<(String, u64)>),
    /// A file that says how many people there are in truth: languages and numbers, or everybody.
    Population(InputFile),
    /// Mails to add. `stock`: they are the system's own.
    OpenMails { files: Vec<InputFile>, stock: bool },
    /// Forgets all mails from files.
    ForgetMails,
    /// What people said, and what was decided. `lang` is the reader's language (for questions of profiles). `now` is an RFC 3339 UTC time.
    Update { setup: Box<Setup>, record: Record, lang: String, now: String },
    /// A page of the table of people.
    People { filter: PeopleFilter, page: u32 },
    /// The mail that someone gets. `row`: someone in the list, as if they had `locale` if there is one; else the `nth` of
    /// the unit; else someone who has `locale`.
    Mail { unit: Option<String>, nth: u64, row: Option<u32>, locale: Option<String> },
    /// The bytes that were asked for.
    Bytes {
        offset: u64,
        #[serde(with = "serde_bytes")]
        bytes: Vec<u8>,
    },
    /// Something is tried out, kept, or not kept.
    Trial(Trial),
    /// The text of the intended mail under a locale, to be changed.
    TextToChange { locale: Option<String> },
    /// The files of the mails with the typed texts in them.
    ChangedMails,
    /// The review, to be saved as a file.
    SaveReview,
    /// A saved review.
    OpenReview(#[serde(with = "serde_bytes")] Vec<u8>),
    /// Another saved review of this mailing, which somebody worked on at the same time.
    MergeReview(#[serde(with = "serde_bytes")] Vec<u8>),
    /// The send plan (a draft if the sign-off is not complete), at a time.
    Plan { at: String },
    /// A paper that follows from the plan, at a time.
    Paper { paper: Paper, at: String },
    /// The support sheet, at a time: it reads everybody's address, and keeps none.
    SupportSheet { at: String },
    /// Delivery logs, to be compared with what is signed.
    Sent {
        /// The logs.
        files: Vec<InputFile>,
        /// The key by which they name people.
        key: Option<IdKey>,
    },
    /// Made-up people to test with.
    StandIns,
    /// The same people as a file, in a form by its name: `csv`, `keycloak` and so on.
    StandInsFile { form: String },
    /// Each mail as a message for one's own mail program, made at a time: of one unit, or of all as a zip. `links`: they
    /// lead where they will lead.
    Proofs { unit: Option<String>, links: bool, at: String },
    /// One made-up person for each outcome, in a form by its name; `expected`: with what each must get.
    TestList { form: String },
    /// The list of a wave, as the last delivery log says: as a file, or opened, in this way, in place of the list that it
    /// is taken from.
    Wave { wave: Wave, open: Option<Options> },
    /// One line per person, with the ids as they are or hashed with a key. After every piece it is asked for `more`.
    Lines { format: LineFormat, key: Option<IdKey>, more: bool },
    /// What another answer to this question about the system, or to [`crate::checks::TEXTS`], would do.
    Moves { question: String },
    /// The questions for the engineers, as text.
    Questions { lang: String },
}

/// What the engine answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Answer {
    /// How far the reading is: rows, bytes, languages so far.
    Progress { rows: u64, bytes: u64, languages: Vec<(String, u64)> },
    /// All that the page shows.
    Report(Box<Report>),
    /// A page of people.
    People(PeoplePage),
    /// What another answer to this question would do.
    Moves { question: String, moves: Moves },
    /// A text of a file, as a person would have typed it.
    Typed(Box<Pasted>),
    /// A mail.
    Mail(Box<MailView>),
    /// These bytes of the list are needed; the same query goes on when they arrive.
    Need { offset: u64, len: u64 },
    /// The list was changed after it was opened.
    FileChanged,
    /// A file to hand to the person: name, media type, bytes, what it contains.
    File {
        name: String,
        media_type: String,
        #[serde(with = "serde_bytes")]
        bytes: Vec<u8>,
        contains: Line,
    },
    /// The next piece of a file that is too long for one answer; the same query goes on with the next.
    Piece(#[serde(with = "serde_bytes")] Vec<u8>),
    /// The pieces are a file: its name, how many people stand in it, and its digest.
    Lines { name: String, n_users: u64, digest: Digest },
    /// A saved review was opened; the page takes over what it says.
    Review { setup: Box<Setup>, record: Box<Record> },
    /// How many people there are in truth, by language.
    Population(BTreeMap<String, u64>),
    /// Two reviews put together.
    Merged(Box<Merged>),
    /// What was sent, against what was signed.
    Sent(Box<Sent>),
    /// Made-up people, and what they would get.
    StandIns(Box<StandInsReport>),
    /// Plain text.
    Text(String),
    /// It could not be done, and why.
    Refused(Vec<Finding>),
}

/// What another review brings.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Merged {
    /// All of both; where they clash, both sides are taken back.
    pub record: Record,
    /// How many things are new.
    pub n_new: u64,
    /// Where the two clash, in sentences.
    pub clashes: Vec<Line>,
}

/// A step of trying something out. What is changed meanwhile is compared with how it was, and nothing can be signed or
/// handed over.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Trial {
    /// It begins: what is there now is how it was.
    Begin,
    /// What was changed is kept.
    Keep,
    /// The mails are as they were; the page says what people said then.
    Discard,
}

/// What another answer to a question would do.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Moves {
    /// How many people could get something else; of the texts, how many would get the right mail.
    pub n_users: u64,
    /// The answer that brings most people the right mail; none if none does.
    pub remedy: Option<Remedy>,
}

/// Of whom a list is made after a delivery log.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wave {
    /// Those who got another mail than was signed: the next correction.
    Correction,
    /// Those who are still to get the mail.
    Rest,
}

/// Which people.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeopleFilter {
    /// Only this unit.
    pub unit: Option<String>,
    /// Only this verdict, in kebab case; `left-out` for those who are not mailed.
    pub verdict: Option<String>,
    /// Only this language as understood; `-` for none.
    pub language: Option<String>,
    /// Only those whom a finding of this code touches.
    #[serde(default)]
    pub finding: Option<String>,
    /// Only rows that contain this, without regard to case.
    pub search: String,
}

/// Some people of the list.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct PeoplePage {
    /// Which page, from 0.
    pub page: u32,
    /// How many people fit the filter.
    pub n_users: u64,
    /// The people on this page.
    pub people: Vec<PersonRow>,
}

/// One person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PersonRow {
    /// The row, from 0.
    pub row: u32,
    /// The name, if there is one.
    pub name: String,
    /// The address.
    pub address: String,
    /// The locale as written.
    pub locale_as_written: String,
    /// The language as understood.
    pub language: Option<String>,
    /// The verdict, in kebab case, or `left-out`.
    pub verdict: String,
    /// The unit's id.
    pub unit: Option<String>,
    /// The subject that they would get.
    pub subject: Option<String>,
    /// The language of that subject.
    pub subject_language: Option<String>,
}

/// A mail as one person gets it.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MailView {
    /// The unit's id; none if nobody in the list gets it.
    pub unit: Option<String>,
    /// Who.
    pub person: Option<PersonRow>,
    /// Which one of how many in the unit, from 0.
    pub nth: u64,
    /// How many.
    pub of: u64,
    /// The verdict.
    pub verdict: String,
    /// What is sent, one entry per possible outcome.
    pub served: Vec<Served>,
    /// The rendered mail, one per possible outcome, in the same order; none where the text is not known.
    pub rendered: Vec<Option<Rendered>>,
    /// Why.
    pub why: Line,
    /// The trace.
    pub trace: Vec<TraceLine>,
}

/// A rendered mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rendered {
    /// The language of the text, for `lang`.
    pub language: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The sender, if the template says it.
    pub from: Option<String>,
    /// The subject in pieces.
    pub subject: Vec<Piece>,
    /// The plain text in pieces.
    pub text: Option<Vec<Piece>>,
    /// The HTML, made harmless, ready for a sandboxed frame.
    pub html: Option<String>,
    /// The first words of the body, as an inbox shows them beside the subject; none where they are not known.
    #[serde(default)]
    pub first_words: Option<String>,
    /// What was taken out of the HTML, and how often.
    pub removed: Vec<(String, u64)>,
    /// A mixed mail part by part, as far as the texts are known; empty for all others.
    #[serde(default)]
    pub parts: Vec<RenderedPart>,
}

/// The text of one part of a mixed mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct RenderedPart {
    /// The part, as in [`crate::report::PartReport`].
    pub part: String,
    /// The language of its text, for `lang`.
    pub language: Option<String>,
    /// `ltr` or `rtl`.
    pub dir: String,
    /// The text in pieces.
    pub text: Vec<Piece>,
    /// The HTML, made harmless, in place of a text.
    pub html: Option<String>,
}

/// A piece of a rendered text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// As it stands in the template.
    Literal(String),
    /// A value from the list.
    Filled(String),
    /// A placeholder that the list cannot fill; it is shown as it would be sent.
    Missing(String),
    /// Logic that is not evaluated here.
    NotEvaluated(String),
}
