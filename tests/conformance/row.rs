//! In: cases with what we say to each. Out: how many the library answers differently, in a table.

use std::collections::{BTreeMap, BTreeSet};
use std::process::ExitCode;

use sendproof::platform;
use serde_json::Value;

use crate::driver::Driver;

/// At most so many differences of a row are shown; all of them where a row is asked for by its name.
const SHOWN: usize = 8;

/// What we say to a case.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ours {
    /// One of these comes out, and each of them can.
    Exactly(BTreeSet<String>),
    /// A rule is not settled: one of these comes out.
    OneOf(BTreeSet<String>),
    /// We do not say.
    NotSaid,
}

impl Ours {
    pub(crate) fn one(text: Option<String>) -> Self {
        Self::Exactly(text.into_iter().collect())
    }
}

/// A case as the driver reads it, and what we say.
pub(crate) struct Case {
    pub(crate) ask: Value,
    pub(crate) ours: Ours,
}

/// A difference with its reason.
pub(crate) struct Explained {
    /// The word after `Conformance:` in a comment.
    pub(crate) id: &'static str,
    /// Whether it is the reason for this difference: the case, and what the library answers.
    pub(crate) applies: fn(&Value, &[String]) -> bool,
}

/// Where differences must be explained.
#[derive(Clone, Copy)]
pub(crate) enum SaidIn {
    /// In the profiles of this platform.
    Profile(&'static str),
    /// In this source of ours.
    Source(&'static str),
}

impl SaidIn {
    fn says(self, id: &str) -> bool {
        let comment = format!("Conformance: {id}: ");
        match self {
            Self::Profile(of) => {
                let mut profiles = platform::all().iter().filter(|it| it.id == of).peekable();
                profiles.peek().is_some() && profiles.all(|it| it.source_text.contains(&comment))
            }
            Self::Source(text) => text.contains(&comment),
        }
    }
}

/// What is compared.
pub(crate) struct Row {
    /// What the library does.
    pub(crate) name: String,
    /// What of ours does the same.
    pub(crate) with: String,
    pub(crate) driver: Driver,
    /// The library whose version is told.
    pub(crate) library: &'static str,
    /// Made when they are wanted.
    pub(crate) cases: Box<dyn FnOnce() -> Result<Vec<Case>, String> + Send>,
    /// Makes two answers the same that a reader could not tell apart.
    pub(crate) alike: fn(&str) -> String,
    /// Where differences must be explained: the profile, by its id, or our own source.
    pub(crate) said_in: SaidIn,
    pub(crate) explained: &'static [Explained],
}

/// What came of a row.
pub(crate) struct Compared {
    name: String,
    with: String,
    library: String,
    n_cases: usize,
    n_left_open: usize,
    explained: BTreeMap<&'static str, usize>,
    differences: Vec<String>,
    error: Option<String>,
}

impl Row {
    /// By which it is asked for.
    pub(crate) fn title(&self) -> String {
        format!("{}, {}", self.name, self.with)
    }

    pub(crate) fn compare(self) -> Compared {
        let mut compared = Compared {
            name: self.name,
            with: self.with,
            library: self.library.to_owned(),
            n_cases: 0,
            n_left_open: 0,
            explained: BTreeMap::new(),
            differences: Vec::new(),
            error: None,
        };
        let cases = match (self.cases)() {
            Ok(cases) => cases,
            Err(why) => return Compared { error: Some(why), ..compared },
        };
        let asks: Vec<&Value> = cases.iter().map(|case| &case.ask).collect();
        let answers = match self.driver.ask(self.library, &asks) {
            Ok((library, answers)) => {
                compared.library = library;
                answers
            }
            Err(why) => return Compared { error: Some(why), ..compared },
        };
        compared.n_cases = cases.len();
        for (case, theirs) in cases.iter().zip(&answers) {
            let alike: BTreeSet<String> = theirs.iter().map(|it| (self.alike)(it)).collect();
            let same = match &case.ours {
                Ours::NotSaid => {
                    compared.n_left_open += 1;
                    continue;
                }
                Ours::Exactly(ours) => ours.iter().map(|it| (self.alike)(it)).collect::<BTreeSet<_>>() == alike,
                Ours::OneOf(ours) => {
                    compared.n_left_open += 1;
                    alike.is_subset(&ours.iter().map(|it| (self.alike)(it)).collect())
                }
            };
            if same {
                continue;
            }
            match self.explained.iter().find(|it| (it.applies)(&case.ask, theirs) && self.said_in.says(it.id)) {
                Some(explained) => *compared.explained.entry(explained.id).or_default() += 1,
                None => compared.differences.push(format!("{} → {theirs:?}, we say {:?}", case.ask, case.ours)),
            }
        }
        compared
    }
}

/// The table, and what was not as it should be; the last line counts the rows as tests.
pub(crate) fn print(all: &[Compared], every: bool) -> ExitCode {
    let shown = if every { usize::MAX } else { SHOWN };
    for row in all {
        if let Some(why) = &row.error {
            println!("{}: {why}", row.name);
        }
        for difference in row.differences.iter().take(shown) {
            println!("{}: {difference}", row.name);
        }
        if row.differences.len() > shown {
            println!("{}: and {} more", row.name, row.differences.len() - shown);
        }
        for (id, n) in &row.explained {
            println!("{}: {n} cases differ, as explained: {id}", row.name);
        }
    }
    let head = ["library", "what it does", "compared with", "cases", "differences", "explained", "left open"];
    let lines: Vec<[String; 7]> = std::iter::once(head.map(str::to_owned)).chain(all.iter().map(line)).collect();
    let widths = [0, 1, 2, 3, 4, 5, 6].map(|n| lines.iter().map(|it| it[n].chars().count()).max().unwrap_or(0));
    println!();
    for line in &lines {
        let words: Vec<String> = line.iter().zip(widths).take(3).map(|(it, width)| format!("{it:width$}")).collect();
        let numbers: Vec<String> = line.iter().zip(widths).skip(3).map(|(it, width)| format!("{it:>width$}")).collect();
        println!("{} | {}", words.join(" | "), numbers.join(" | "));
    }
    let n_failed = all.iter().filter(|it| !it.differences.is_empty() || it.error.is_some()).count();
    let word = if n_failed == 0 { "ok" } else { "FAILED" };
    println!("\ntest result: {word}. {} passed; {n_failed} failed", all.len() - n_failed);
    if n_failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

fn line(row: &Compared) -> [String; 7] {
    let n_explained: usize = row.explained.values().sum();
    [
        row.library.clone(),
        row.name.clone(),
        row.with.clone(),
        row.n_cases.to_string(),
        (row.differences.len() + n_explained).to_string(),
        n_explained.to_string(),
        row.n_left_open.to_string(),
    ]
}
