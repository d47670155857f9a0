//! In: a send plan. Out: papers for people: a report, a support sheet, notices to users, a change log.
//!
//! Each is one HTML file in one language, which needs nothing else and can be printed. All follow from the plan alone;
//! only the support sheet reads addresses, too, and keeps none of them.

mod changes;
mod dates;
mod leaf;
mod notices;
mod outcome_page;
mod outcomes;
mod report;
mod schedule;
mod support;

use crate::plan::Plan;
use crate::setup::platforms_of;
use crate::words::Words;
use leaf::Leaf;

pub use dates::day;
pub use support::Support;

/// A paper that follows from the plan alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// A page of summary, and a page for each outcome.
    Report,
    /// For each language, what people can be told before the mail comes.
    Notices,
    /// What was decided and signed, by whom and when.
    Changes,
}

impl Paper {
    /// All of them, in the order in which they are offered.
    pub const ALL: [Self; 3] = [Self::Report, Self::Notices, Self::Changes];

    /// Its word, as it stands in the name of its file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Report => "report",
            Self::Notices => "notices",
            Self::Changes => "changes",
        }
    }
}

/// The paper as a file: HTML in UTF-8.
pub fn paper(paper: Paper, plan: &Plan, lang: &str) -> Vec<u8> {
    let words = Words::new(lang);
    let platforms = platforms_of(&plan.review.setup).unwrap_or_default();
    let leaf = Leaf { plan, words: &words, platforms: &platforms, lang };
    match paper {
        Paper::Report => report::report(&leaf),
        Paper::Notices => notices::notices(&leaf),
        Paper::Changes => changes::changes(&leaf),
    }
}
