//! In: everything so far. Out: plain data in the reader's terms; the only core types that outsiders see.
//!
//! A report holds no sentence: a [`Line`] names a sentence of `locales/*/report.ftl` and brings its arguments, so that
//! the page and the command line say the same in every language.

mod compared;
mod filled;
mod findings;
mod headline;
mod lacks;
mod list;
mod mails;
mod prepared;
mod questions;
mod sent;
mod served;
mod signed;
mod stand_ins;
mod system;
mod units;
mod why;

use serde::{Deserialize, Serialize};

use crate::catalogue::Catalogue;
use crate::checks::{Check, Inputs, Twin};
use crate::finding::{Arg, Finding};
use crate::plan::Batch;
use crate::platform::{Platform, ProfileError};
use crate::sample::Sample;
use crate::setup::Setup;
use crate::signoff::{Decision, Record, Signature, UnitState, states};
use crate::words::Args;

pub use compared::{Compared, Gets, MoveReport, compared};
pub use filled::{Filled, filled};
pub use list::languages_without_mail;
pub use prepared::{
    FileReport, KindReport, LeftOutReport, ListReport, MailsReport, QuestionReport, RepairGroup, SystemReport,
    TextReport,
};
pub use questions::questions_for_engineers;
pub use sent::{Sent, counts, odd_line, unknown_line};
pub use served::{served, served_by, texts_of};
pub use stand_ins::{StandInReport, StandInsReport, stand_ins};
pub use why::{trace, why};

/// Everything so far; what is not there yet is none.
#[derive(Clone, Copy)]
pub struct Everything<'a> {
    /// What people said.
    pub setup: &'a Setup,
    /// What people decided.
    pub record: &'a Record,
    /// The list.
    pub sample: Option<&'a Sample>,
    /// One's own texts.
    pub custom: &'a Catalogue,
    /// The system's own texts, as far as they were given.
    pub stock: &'a Catalogue,
    /// The platforms that may be the one.
    pub platforms: &'a [Platform],
    /// What is wrong with one's own profile.
    pub profile_error: Option<&'a ProfileError>,
    /// Who gets what.
    pub check: Option<&'a Check>,
    /// What was found so far.
    pub found: &'a [Finding],
    /// The reader's language.
    pub lang: &'a str,
}

/// A check with all that it rests on.
#[derive(Clone, Copy)]
struct Checked<'a> {
    inputs: Inputs<'a>,
    check: &'a Check,
    record: &'a Record,
    states: &'a [UnitState],
    lang: &'a str,
}

/// The report.
pub fn report(all: &Everything<'_>) -> Report {
    let mut report = Report {
        missing: missing(all),
        list: all.sample.map(|sample| list::list(all.setup, sample, all.check)),
        mails: mails::mails(all),
        system: system::system(all),
        findings: findings::grouped(all.found),
        locales: list::locales(all),
        ..Report::default()
    };
    if let (Some(check), Some(sample)) = (all.check, all.sample) {
        let inputs =
            Inputs { setup: all.setup, sample, custom: all.custom, stock: all.stock, platforms: all.platforms };
        let states = states(check, &inputs, all.record);
        let checked = Checked { inputs, check, record: all.record, states: &states, lang: all.lang };
        report.totals = units::totals(check);
        report.touched = findings::touched(check);
        report.units = units::units(&checked);
        report.groups = units::groups(&checked);
        report.sign_off = signed::sign_off(&checked);
        report.headline = headline::of_check(&checked, &report.sign_off);
    } else {
        report.headline = headline::before(all, &report.missing);
    }
    report
}

fn missing(all: &Everything<'_>) -> Vec<Missing> {
    let mut missing = Vec::new();
    if all.sample.is_none() {
        missing.push(Missing::People);
    }
    if all.sample.is_some_and(|sample| all.setup.waits_for_locales(sample)) {
        missing.push(Missing::Locales);
    }
    if all.custom.templates.is_empty() {
        missing.push(Missing::Mail);
    }
    if all.platforms.is_empty() {
        missing.push(Missing::System);
    } else if all.setup.kind.is_none() {
        missing.push(Missing::Kind);
    }
    missing
}

/// A value's own word, as it is written in files: `different-message`.
pub fn word<T: Serialize>(value: &T) -> String {
    serde_json::to_value(value).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

/// A sentence: its id in `report.ftl`, and its arguments.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// The id; empty means nothing to say.
    pub id: String,
    /// The arguments.
    #[serde(default)]
    pub args: Args,
}

/// Everything that the page shows, except single people and single mails, which are asked for one by one.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Report {
    /// The one sentence on top.
    pub headline: Headline,
    /// What is still missing before there is an answer.
    pub missing: Vec<Missing>,
    /// The list as understood.
    pub list: Option<ListReport>,
    /// The mails as understood.
    pub mails: MailsReport,
    /// The system, its questions and their answers.
    pub system: Option<SystemReport>,
    /// How many people, and how they fare.
    pub totals: Totals,
    /// The distinct outcomes, the worst and largest first.
    pub units: Vec<UnitReport>,
    /// Who gets what: one row per language and outcome.
    pub groups: Vec<Group>,
    /// What was found, blocking first.
    pub findings: Vec<Finding>,
    /// Codes of findings that touch some people and not all, and how many, in the order of the findings.
    #[serde(default)]
    pub touched: Vec<(String, u64)>,
    /// The languages of the locale switch.
    pub locales: Vec<LocaleChoice>,
    /// How far the sign-off is.
    pub sign_off: SignOffReport,
    /// While something is tried out: who moves by it; none as long as that is not known.
    #[serde(default)]
    pub compared: Option<Compared>,
}

/// The sentence on top: `headline-<state>` with the attributes `lead` (bold), the value (the rest) and `second`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Headline {
    /// `start`, `half-done`, `nobody`, `different-message`, `other-language`, `nothing`, `mixed`, `not-known`, `blind-spot`,
    /// `clear`, `expired`, `approved`, `reading`, `file-changed`.
    pub state: String,
    /// The arguments of all its parts.
    pub args: Args,
    /// Whether the mark before it is a warning.
    pub wrong: bool,
}

/// What is missing before there is an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Missing {
    /// No list, and no counts.
    People,
    /// The second list that the locales are to come from.
    Locales,
    /// No mail named, or no text and no ticked language.
    Mail,
    /// No system chosen.
    System,
    /// No mail kind chosen.
    Kind,
}

/// How many people, and how they fare.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Totals {
    /// People who are to be mailed.
    pub n_users: u64,
    /// People who are left out.
    pub n_left_out: u64,
    /// Verdict in kebab case → people, worst first; only those that occur.
    pub verdicts: Vec<(String, u64)>,
    /// Whether every answer is exact.
    pub certain: bool,
    /// How many languages.
    pub n_languages: u64,
}

/// One outcome: the mail and the text that some people would get.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct UnitReport {
    /// Its name, the same as long as the outcome is.
    pub id: String,
    /// The verdict, in kebab case.
    pub verdict: String,
    /// Whether it is the only possible outcome.
    pub certain: bool,
    /// How sure the rule is: `documented`, `derived`, `unknown`, `order-dependent`, `depends-on-answer`, `depends-on-request`.
    pub certainty: String,
    /// How many people.
    pub n_users: u64,
    /// Their languages (none = no language) and how many people each.
    pub languages: Vec<(Option<String>, u64)>,
    /// What may be sent: one entry, or several if it is not certain.
    pub mails: Vec<Served>,
    /// What is in its text beside the first language of the mail: links, numbers, names, placeholders.
    pub twin: Option<Twin>,
    /// Why, as one sentence.
    pub why: Line,
    /// What was looked at, in order.
    pub trace: Vec<TraceLine>,
    /// What would settle it.
    pub settle: Vec<Line>,
    /// The decisions offered: `add-text`, `change-setting`, `hold`, `accept`, `ask`, `give-stock-text`.
    pub ways: Vec<String>,
    /// `intended` units: `not-opened`, `ready`, `signed`, `expired`; others: `undecided`, `held`, `accepted`, `asked`.
    pub state: String,
    /// The decision, if one was taken and still holds.
    pub decision: Option<Decision>,
    /// Who signed, and still counts.
    pub signatures: Vec<Signature>,
    /// Why it is no longer signed: sentences.
    pub expired: Vec<Line>,
    /// What a decision or a signature would be bound to now.
    pub bound: crate::signoff::Bound,
}

/// A mail that may be sent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Served {
    /// `custom`, `stock`, `mixed`, `nothing`, `not-known`.
    pub layer: String,
    /// The language of its text, if known.
    pub language: Option<String>,
    /// In how many languages it could come, where they are not told one by one; else 0.
    #[serde(default)]
    pub one_of: u64,
    /// Its subject, if its text is known.
    pub subject: Option<String>,
    /// The reason, if nothing is sent.
    pub reason: Option<String>,
    /// Part → where it comes from.
    pub parts: Vec<PartReport>,
    /// The system that would send this, where several are possible.
    pub system: Option<Line>,
}

/// Where one part of a mail comes from.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct PartReport {
    /// The part.
    pub part: String,
    /// `text`, `in-template`, `key`, `empty`, `left-out`.
    pub how: String,
    /// The layer's id.
    pub layer: Option<String>,
    /// The layer in words.
    pub layer_say: Option<String>,
    /// Whether the layer is one's own.
    pub custom: bool,
    /// The locale of the template as it stands there.
    pub locale: Option<String>,
    /// The language of the text.
    pub language: Option<String>,
    /// Whether its text is known here.
    pub known: bool,
}

/// One step of the trace.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct TraceLine {
    /// What was looked at.
    pub question: Line,
    /// What was found.
    pub answer: Line,
    /// Whether the search ended here.
    pub decided: bool,
    /// Whether it was never looked at.
    pub never: bool,
    /// The source of the rule.
    pub cite: Option<String>,
}

/// People of one language who share an outcome.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Group {
    /// The language as understood; none = no language.
    pub language: Option<String>,
    /// As written, the most frequent first, at most five.
    pub written: Vec<(String, u64)>,
    /// How many people.
    pub n_users: u64,
    /// The index into the report's units.
    pub unit: usize,
    /// Why these people get it.
    pub why: Line,
}

/// A language that the locale switch offers.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LocaleChoice {
    /// As it would be written.
    pub locale: String,
    /// As understood.
    pub language: Option<String>,
    /// How many people have it; 0 = nobody in the list.
    pub n_users: u64,
}

/// How far the sign-off is.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct SignOffReport {
    /// What still blocks, as sentences.
    pub blocks: Vec<Line>,
    /// Whether a plan can be made.
    pub complete: bool,
    /// Units signed or settled, and all units.
    pub done: u64,
    /// All units.
    pub of: u64,
    /// People who will get the mail, are held, are left out.
    pub n_send: u64,
    /// Held.
    pub n_hold: u64,
    /// Left out.
    pub n_skip: u64,
    /// In which steps it would be sent now.
    pub batches: Vec<Batch>,
    /// The history, oldest first.
    pub history: Vec<Line>,
}

impl Line {
    /// A sentence without arguments.
    pub fn new(id: impl Into<String>) -> Self {
        Self { id: id.into(), args: Args::new() }
    }

    /// Adds an argument.
    #[must_use]
    pub fn with(mut self, key: &'static str, value: Arg) -> Self {
        self.args.insert(key.into(), value);
        self
    }
}
