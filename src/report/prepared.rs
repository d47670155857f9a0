//! In: nothing; these are shapes. Out: what was prepared, as the page shows it: the list, the mails, the system.

use serde::{Deserialize, Serialize};

use super::Line;
use crate::sample::{Joined, Reading, Roles};

/// The list as understood.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct ListReport {
    /// The file's name.
    pub name: String,
    /// How it was read.
    pub reading: Reading,
    /// All columns by name.
    pub columns: Vec<String>,
    /// Which column is which.
    pub roles: Roles,
    /// The first rows, as understood.
    pub first_rows: Vec<Vec<String>>,
    /// How many rows were understood.
    pub n_rows: u64,
    /// The second list that supplies the locales, if one is joined.
    pub joined: Option<Joined>,
    /// The name of the system that seems to have exported it.
    pub export: Option<String>,
    /// Two or three names with letters outside ASCII: "Do these look right?".
    pub names_to_look_at: Vec<String>,
    /// Locales by what was done to understand them, open ones first.
    pub repairs: Vec<RepairGroup>,
    /// Left-out rules that would fit this list, with how many people each would leave out.
    pub suggestions: Vec<LeftOutReport>,
    /// Left-out rules that are applied.
    pub left_out: Vec<LeftOutReport>,
}

/// One value of the locale column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct RepairGroup {
    /// As written.
    pub written: String,
    /// As understood; none if it is no language.
    pub language: Option<String>,
    /// The repair, in kebab case (`as-is`, `case`, `separator`, `name`, `empty`, …).
    pub repair: String,
    /// Whether a person said so.
    pub said: bool,
    /// How many people.
    pub n_users: u64,
}

/// A left-out rule and what it does.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct LeftOutReport {
    /// The rule.
    pub rule: crate::setup::LeftOut,
    /// How many people it leaves out.
    pub n_users: u64,
}

/// The mails as understood.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct MailsReport {
    /// The messages found, by name; the intent's first.
    pub messages: Vec<String>,
    /// The texts of the intended message: locale as written, file, subject, parts.
    pub texts: Vec<TextReport>,
    /// The system's own texts that were given or are known.
    pub stock: Vec<TextReport>,
    /// Each file that was opened: name, what it was read as, and what was left aside and why.
    pub files: Vec<FileReport>,
    /// The placeholders in the texts, and the column that fills each, if one does.
    pub placeholders: Vec<(String, Option<String>)>,
}

/// One text of a mail.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct TextReport {
    /// The locale as written in the file's name, folder or column; none if there is none.
    pub locale: Option<String>,
    /// The language as understood.
    pub language: Option<String>,
    /// Where it came from.
    pub file: String,
    /// Its subject as written, if it has one.
    pub subject: Option<String>,
    /// The parts that it has.
    pub parts: Vec<String>,
    /// Parts that it lacks, and for which the system then puts its own text into the mail.
    pub filled_by_system: Vec<String>,
    /// The same, where it depends on an answer.
    pub may_be_filled_by_system: Vec<String>,
    /// Parts that it lacks, and for which the system has nothing of its own.
    pub left_open: Vec<String>,
    /// Whether it is only ticked, with no text.
    pub ticked: bool,
    /// Whether it was typed or pasted, and so can be edited here.
    pub pasted: bool,
}

/// One file of mails.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct FileReport {
    /// The path.
    pub path: String,
    /// What it was read as, in kebab case.
    pub format: String,
    /// How many texts came out of it: parts of mails.
    pub n_texts: u64,
    /// Into how many mails and languages they went.
    pub n_templates: u64,
    /// Why it was left aside, if it was: an id of `findings.ftl`.
    pub left_aside: Option<String>,
}

/// The system, as chosen.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct SystemReport {
    /// The family's id, or `own`, or `not-sure`.
    pub id: String,
    /// Its name.
    pub name: String,
    /// The version as typed.
    pub version: Option<String>,
    /// The version ranges that are computed.
    pub ranges: Vec<String>,
    /// Its mail kinds: id, what it is in words, and the platform's name for it.
    pub kinds: Vec<KindReport>,
    /// The questions, those that move most people first.
    pub questions: Vec<QuestionReport>,
    /// The sources: what a citation means.
    pub sources: Vec<(String, String)>,
    /// What is wrong with one's own profile.
    pub error: Option<Line>,
}

/// A mail kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct KindReport {
    /// The id.
    pub id: String,
    /// In words.
    pub say: String,
    /// The languages of its stock text.
    pub stock: Vec<String>,
    /// How long its link works by the system's documentation, such as `12 h`; none if that is not known.
    pub link_lives: Option<String>,
}

/// A question of the profile.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct QuestionReport {
    /// `setting.<id>`, `trigger`, `version`, `request.<id>`, `column.<id>`.
    pub key: String,
    /// The question in the reader's language.
    pub ask: String,
    /// `yes-no`, `choice`, `locale`, `locales`, `column`.
    pub kind: String,
    /// The choices: value and words.
    pub options: Vec<(String, String)>,
    /// `answered`, `assumed`, `not-sure`.
    pub state: String,
    /// The value that counts now, in words of the file.
    pub value: String,
}
