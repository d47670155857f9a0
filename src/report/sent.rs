//! In: what happened against what was signed. Out: the same in the reader's terms, with a headline.

use serde::{Deserialize, Serialize};

use super::Line;
use crate::deliveries::{self, Deliveries, Next, Odd, Unknown};
use crate::finding::{Arg, Finding};

/// So many people are named.
const NAMED: usize = 10;

/// What was sent, against what was signed.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Sent {
    /// Whether everything that happened is what was signed.
    pub as_signed: bool,
    /// The answer, in a sentence.
    pub headline: Line,
    /// By batch, where it is known, and language.
    pub lines: Vec<deliveries::Line>,
    /// The first people for whom it was not as signed; those who got something come first.
    pub odd: Vec<Odd>,
    /// How many these are in all.
    pub n_odd: u64,
    /// The first people of the log who are not in the list.
    pub unknown: Vec<Unknown>,
    /// What of the logs could not be read.
    pub findings: Vec<Finding>,
    /// How many got another mail and not this one: the next correction is for them.
    #[serde(default)]
    pub n_correction: u64,
    /// How many got nothing yet and are to get it.
    #[serde(default)]
    pub n_rest: u64,
    /// How many are held until it is clear what they got.
    #[serde(default)]
    pub n_unclear: u64,
}

impl Sent {
    /// The same in the reader's terms.
    pub fn of(deliveries: Deliveries, findings: Vec<Finding>) -> Self {
        let headline = headline(&deliveries);
        let as_signed = deliveries.is_as_signed();
        let n_odd = deliveries.odd.len() as u64;
        let (mut odd, mut unknown) = (deliveries.odd, deliveries.unknown);
        odd.sort_by_key(|it| it.person.is_none());
        odd.truncate(NAMED);
        unknown.truncate(NAMED);
        let findings = findings.into_iter().take(NAMED).collect();
        Self {
            as_signed,
            headline,
            lines: deliveries.lines,
            odd,
            n_odd,
            unknown,
            findings,
            n_correction: 0,
            n_rest: 0,
            n_unclear: 0,
        }
    }

    /// With what is still to be done for each person.
    #[must_use]
    pub fn with_todo(self, todo: &[Next]) -> Self {
        let count = |wanted: Next| todo.iter().filter(|next| **next == wanted).count() as u64;
        let (n_correction, n_rest) = (count(Next::Correction), count(Next::Rest));
        Self { n_correction, n_rest, n_unclear: count(Next::Unclear), ..self }
    }
}

fn headline(deliveries: &Deliveries) -> Line {
    let signed = deliveries.total(|it| it.as_signed);
    let id = match () {
        () if deliveries.is_as_signed() && signed == 0 => "deliveries-nothing",
        () if deliveries.is_as_signed() => "deliveries-as-signed",
        () if deliveries.odd.is_empty() && deliveries.unknown.is_empty() => "deliveries-not-told",
        () => "deliveries-differ",
    };
    Line::new(id)
        .with("signed", Arg::Number(signed))
        .with("different", Arg::Number(deliveries.total(|it| it.different)))
        .with("missing", Arg::Number(deliveries.total(|it| it.missing)))
        .with("extra", Arg::Number(deliveries.total(|it| it.extra)))
        .with("twice", Arg::Number(deliveries.total(|it| it.twice)))
        .with("not-told", Arg::Number(deliveries.total(|it| it.not_told)))
        .with("unknown", Arg::Number(deliveries.unknown.len() as u64))
}

/// How many people, by how it went; the words' ids and the counts.
pub fn counts(line: &deliveries::Line) -> [(&'static str, u64); 7] {
    [
        ("as-signed", line.as_signed),
        ("different", line.different),
        ("missing", line.missing),
        ("extra", line.extra),
        ("twice", line.twice),
        ("not-told", line.not_told),
        ("waiting", line.waiting),
    ]
}

/// A person for whom it was not as signed, in a sentence.
pub fn odd_line(odd: &Odd) -> Line {
    let of = |text: &Option<String>| Arg::Text(text.clone().unwrap_or_default());
    Line::new(format!("deliveries-{}", odd.how.as_str()))
        .with("person", of(&odd.person))
        .with("got", of(&odd.got))
        .with("file", of(&odd.file))
        .with("line", Arg::Number(odd.line.unwrap_or(0)))
}

/// A person of the log who is not in the list, in a sentence.
pub fn unknown_line(unknown: &Unknown) -> Line {
    Line::new("deliveries-unknown")
        .with("person", Arg::Text(unknown.person.clone()))
        .with("file", Arg::Text(unknown.file.clone()))
        .with("line", Arg::Number(unknown.line))
}
