//! # What it finds
//! A link that leads to another website than in the other languages.
//! # Why it matters
//! It may be meant, and it may be a link to the old community, or a typing mistake.
//! # Example
//! All languages link to `community.example`, French links to `comunity.example`.
//! # What to do
//! Compare the two addresses.

use std::collections::{BTreeMap, BTreeSet};

use super::link_not_public::host;
use super::written::{Written, siblings};
use super::{Check, Inputs};
use crate::finding::{Arg, Finding};

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    siblings(&check.written).into_iter().flat_map(|group| of_group(&group)).collect()
}

fn of_group(group: &[&Written]) -> Vec<Finding> {
    let hosts = |it: &Written| it.links.iter().filter_map(|link| host(link)).collect::<BTreeSet<String>>();
    let with: Vec<(&&Written, BTreeSet<String>)> =
        group.iter().map(|it| (it, hosts(it))).filter(|(_, hosts)| !hosts.is_empty()).collect();
    let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
    for host in with.iter().flat_map(|(_, hosts)| hosts) {
        *counts.entry(host).or_default() += 1;
    }
    // With two languages nobody can say which one is right: both stand in the sentence.
    let is_usual = |host: &str| counts.get(host).is_some_and(|&n| n > 1 || with.len() == 1);
    let mut found = Vec::new();
    for (it, hosts) in &with {
        let odd: Vec<Arg> = hosts.iter().filter(|host| !is_usual(host)).cloned().map(Arg::Text).collect();
        let missing = counts.keys().filter(|host| !hosts.contains(**host) && (is_usual(host) || with.len() == 2));
        let missing: Vec<Arg> = missing.map(|host| Arg::Text((*host).to_owned())).collect();
        let is_first_of_two = with.len() == 2 && std::ptr::eq(*it, with[0].0);
        if !odd.is_empty() && !missing.is_empty() && !is_first_of_two {
            let finding = it.finding(Finding::pass("link-differs"));
            found.push(finding.arg("links", Arg::List(odd)).arg("others", Arg::List(missing)));
        }
    }
    found
}
