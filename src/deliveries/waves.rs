//! In: a plan, the list and delivery logs. Out: what is still to be done for each person, so that nobody is mailed twice.

use std::collections::{BTreeMap, BTreeSet};

use super::Event;
use super::compare::{People, each_once, is_sent};
use super::known::{Is, Mails};
use crate::checks::{Check, Inputs};
use crate::plan::Plan;
use crate::sample::{Sample, write_row};

/// What is still to be done for a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Next {
    /// Nothing: they got the mail that was signed.
    Done,
    /// They got another mail and not this one: the next correction wave is for them.
    Correction,
    /// They got nothing yet, and are to be mailed: they stay in the wave of the plan.
    Rest,
    /// They got something, and the log does not say what, or whose it was: they are held until that is clear.
    Unclear,
    /// They got nothing, and are not to be mailed.
    NotMailed,
}

/// What is still to be done for each row of the list.
///
/// Rows with one id are one person. Where an address belongs to several ids and a log names only the address, its mails
/// count for all of them if there are enough, else it is unclear whose they were.
pub fn waves(inputs: &Inputs<'_>, check: &Check, plan: &Plan, people: &People, events: &[Event]) -> Vec<Next> {
    let mut by_rows: BTreeMap<Vec<u32>, Vec<&Event>> = BTreeMap::new();
    for event in events {
        let rows = people.all(event).iter().map(|(_, row)| *row).collect();
        by_rows.entry(rows).or_default().push(event);
    }
    let (known, sent) = (Mails::of(inputs, check), is_sent(check, plan));
    let of_row = &check.cohorts.of_row;
    let mut got: Vec<Option<Next>> = vec![None; of_row.len()];
    for (rows, events) in by_rows {
        let mails = each_once(events);
        if mails.is_empty() {
            continue;
        }
        let persons: BTreeSet<u64> = rows.iter().map(|&row| people.person(row)).collect();
        for row in rows {
            let is = |event: &&Event| known.is(of_row[row as usize] as usize, event);
            let right = mails.iter().filter(|event| is(event) == Is::AsSigned).count();
            let another = mails.iter().filter(|event| is(event) == Is::Another).count();
            let next = if right >= persons.len() {
                Next::Done
            } else if right == 0 && another >= persons.len() && another == mails.len() {
                Next::Correction
            } else {
                Next::Unclear
            };
            let so_far = &mut got[row as usize];
            *so_far = Some(so_far.map_or(next, |it| stronger(it, next)));
        }
    }
    let rest = |row: usize| if sent[of_row[row] as usize] { Next::Rest } else { Next::NotMailed };
    got.into_iter().enumerate().map(|(row, next)| next.unwrap_or_else(|| rest(row))).collect()
}

/// A list of some of a list's people: the header and these rows, as they are written, as CSV.
pub fn list_of<'r>(sample: &Sample, rows: impl Iterator<Item = &'r Vec<String>>) -> Vec<u8> {
    let mut list = Vec::new();
    write_row(&mut list, sample.columns.iter().map(|it| &it.name), "\r\n");
    rows.for_each(|row| write_row(&mut list, row, "\r\n"));
    list
}

/// Of what two logs tell of one person, what spares them another mail.
fn stronger(a: Next, b: Next) -> Next {
    match (a, b) {
        (Next::Done, _) | (_, Next::Done) => Next::Done,
        (Next::Unclear, _) | (_, Next::Unclear) => Next::Unclear,
        _ => Next::Correction,
    }
}
