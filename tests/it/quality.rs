//! How well texts in a wrong language and copies are found: cases, precision and recall.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use sendproof::catalogue::InputFile;

use crate::mailing::Mailing;
use crate::texts::file;

/// How often it was found or not, and whether it should have been.
#[derive(Default)]
struct Tally {
    found: u32,
    false_alarms: u32,
    missed: u32,
    quiet: u32,
    wrong: String,
}

impl Tally {
    fn count(&mut self, should: bool, is: bool, case: &str) {
        match (should, is) {
            (true, true) => self.found += 1,
            (false, true) => self.false_alarms += 1,
            (true, false) => self.missed += 1,
            (false, false) => self.quiet += 1,
        }
        if should != is {
            writeln!(self.wrong, "  {}: {case}", if is { "false alarm" } else { "missed" }).unwrap();
        }
    }

    fn precision(&self) -> f64 {
        f64::from(self.found) / f64::from((self.found + self.false_alarms).max(1))
    }

    fn recall(&self) -> f64 {
        f64::from(self.found) / f64::from((self.found + self.missed).max(1))
    }

    fn said(&self, what: &str) -> String {
        let (precision, recall) = (self.precision(), self.recall());
        let n = self.found + self.missed + self.false_alarms + self.quiet;
        format!("{what}: {n} cases, precision {precision:.3}, recall {recall:.3}\n{}", self.wrong)
    }
}

fn cases(source: &'static str) -> impl Iterator<Item = Vec<&'static str>> {
    source.lines().filter(|line| !line.starts_with('#')).map(|line| line.split('\t').collect())
}

/// The locales of the texts with this finding.
fn found(mails: Vec<InputFile>, code: &str) -> Vec<String> {
    let mut mailing = Mailing::incident();
    mailing.mails = mails;
    mailing.with(|_, check| {
        let of_code = check.findings.iter().filter(|it| it.code == code);
        of_code.filter_map(|it| it.place.locale.clone()).collect()
    })
}

/// Every mail in the place of every language: it is right in its own and wrong in the others.
#[test]
fn a_mail_in_the_place_of_another_language() {
    const LANGUAGES: [&str; 12] = ["en", "de", "fr", "it", "es", "pt", "nl", "pl", "sv", "cs", "ja", "uk"];
    /// Which nobody can tell apart by their letters alone.
    const NEAR: [[&str; 2]; 1] = [["es", "pt"]];
    let mut by_length: BTreeMap<&str, Tally> = BTreeMap::new();
    for case in cases(include_str!("../cases/quality/mails.tsv")) {
        let [language, length, text] = case.try_into().unwrap();
        let places = LANGUAGES.map(|place| file(place, &[("text", text)]));
        let found = found(places.to_vec(), "wrong-language");
        let tally = by_length.entry(length).or_default();
        for place in LANGUAGES {
            let is_near = NEAR.iter().any(|near| near.contains(&place) && near.contains(&language));
            if place == language || !is_near {
                let words: String = text.chars().take(50).collect();
                let case = format!("{language} in the place of {place}: {words}");
                tally.count(place != language, found.iter().any(|it| it == place), &case);
            }
        }
    }
    for (length, tally) in &by_length {
        println!("{}", tally.said(&format!("wrong language, {length} texts")));
        assert!(tally.false_alarms == 0, "{length}: {}", tally.wrong);
    }
    assert!(by_length["long"].recall() >= 0.97, "{}", by_length["long"].wrong);
    assert!(by_length["medium"].recall() >= 0.8, "{}", by_length["medium"].wrong);
}

/// A whole copy, one of some sentences, and texts that are only alike.
#[test]
fn copies_of_another_language() {
    let (mut whole, mut part) = (Tally::default(), Tally::default());
    for case in cases(include_str!("../cases/quality/copies.tsv")) {
        let [first, other, copied, one, two] = case.try_into().unwrap();
        let mails = || vec![file(first, &[("text", one)]), file(other, &[("text", two)])];
        let case = format!("{first}, {other}: {two}");
        whole.count(copied == "whole", !found(mails(), "untranslated-copy").is_empty(), &case);
        part.count(copied == "part", !found(mails(), "partly-untranslated").is_empty(), &case);
    }
    println!("{}{}", whole.said("untranslated copy"), part.said("partly untranslated"));
    for tally in [whole, part] {
        assert!(tally.precision() >= 1.0 && tally.recall() >= 1.0, "{}", tally.wrong);
    }
}
