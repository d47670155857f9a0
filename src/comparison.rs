//! In: a check as it was and a check after something was changed, of one list. Out: who moves, from what to what.
//!
//! What people read counts, not how it comes about: the same text from another layer, or by another system's rule, moves
//! nobody.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalogue::Template;
use crate::checks::{Check, Inputs, Unit, template_of};
use crate::digest::Digest;
use crate::locale::Tag;
use crate::platform::LayerKind;
use crate::resolution::{End, Outcome, Resolution, Served, Verdict};

/// One of the two: a check with all that it rests on.
#[derive(Clone, Copy)]
pub struct Side<'a> {
    /// What was read and said.
    pub inputs: Inputs<'a>,
    /// Who gets what.
    pub check: &'a Check,
}

/// Who moves, and who does not.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Comparison {
    /// People who get the same.
    pub n_same: u64,
    /// People who get the right mail after it, and did not for certain before.
    pub n_better: u64,
    /// People who got the right mail before, and do not for certain after it.
    pub n_worse: u64,
    /// Everyone else, the largest move first.
    pub moves: Vec<Move>,
}

/// People who went from one outcome to another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The unit before, as an index into that check's; none for those who were left out.
    pub before: Option<usize>,
    /// The unit after.
    pub after: Option<usize>,
    /// Whether it is the same mail in the same language, with other words.
    pub only_words: bool,
    /// How many people.
    pub n_users: u64,
    /// Their languages as understood after it (none = no language), most people first.
    pub languages: Vec<(Option<Tag>, u64)>,
}

impl Comparison {
    /// How many people move.
    pub fn n_moved(&self) -> u64 {
        self.moves.iter().map(|it| it.n_users).sum()
    }
}

/// The units before and after it.
type Units = (Option<usize>, Option<usize>);
/// How many people of each language.
type Languages = BTreeMap<Option<Tag>, u64>;

/// Compares two checks of the same list.
pub fn compare(before: &Side<'_>, after: &Side<'_>) -> Comparison {
    let (reads_before, reads_after) = (each_read(before), each_read(after));
    let mut comparison = Comparison::default();
    let mut moves: BTreeMap<Units, Languages> = BTreeMap::new();
    for ((old, new), n_users) in pairs(before, after) {
        let units = (before.check.unit_of[old], after.check.unit_of[new]);
        let read = (units.0.map(|unit| &reads_before[unit]), units.1.map(|unit| &reads_after[unit]));
        // Who is left out both times is no part of it.
        if units == (None, None) {
            continue;
        }
        let is_right = |read: Option<&Read>| read.is_some_and(|read| read.verdict == Verdict::Intended);
        match (is_right(read.0), is_right(read.1)) {
            (false, true) => comparison.n_better += n_users,
            (true, false) => comparison.n_worse += n_users,
            _ => {}
        }
        if read.0 == read.1 {
            comparison.n_same += n_users;
            continue;
        }
        let language = after.check.cohorts.list[new].language.clone();
        *moves.entry(units).or_default().entry(language).or_default() += n_users;
    }
    comparison.moves =
        moves.into_iter().map(|(units, languages)| moved(units, languages, &reads_before, &reads_after)).collect();
    comparison
        .moves
        .sort_by(|a, b| b.n_users.cmp(&a.n_users).then_with(|| (a.before, a.after).cmp(&(b.before, b.after))));
    comparison
}

fn moved((before, after): Units, languages: Languages, reads_before: &[Read], reads_after: &[Read]) -> Move {
    let same_mail = |(old, new): (usize, usize)| reads_before[old].is_same_mail(&reads_after[new]);
    let mut languages: Vec<(Option<Tag>, u64)> = languages.into_iter().collect();
    languages.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    Move {
        before,
        after,
        only_words: before.zip(after).is_some_and(same_mail),
        n_users: languages.iter().map(|(_, n)| n).sum(),
        languages,
    }
}

/// How many people are in one cohort before and in another after it.
fn pairs(before: &Side<'_>, after: &Side<'_>) -> BTreeMap<(usize, usize), u64> {
    let counts = after.inputs.sample.counts.as_deref();
    let mut pairs = BTreeMap::new();
    let rows = before.check.cohorts.of_row.iter().zip(after.check.cohorts.of_row.iter()).enumerate();
    // Neighbours are mostly alike: a run of them is looked up once.
    let mut run: Option<((usize, usize), u64)> = None;
    for (row, (&old, &new)) in rows {
        let pair = (old as usize, new as usize);
        let n = counts.map_or(1, |counts| counts.get(row).copied().unwrap_or_default());
        match &mut run {
            Some((known, sum)) if *known == pair => *sum += n,
            _ => {
                if let Some((known, sum)) = run.replace((pair, n)) {
                    *pairs.entry(known).or_default() += sum;
                }
            }
        }
    }
    if let Some((known, sum)) = run {
        *pairs.entry(known).or_default() += sum;
    }
    pairs
}

/// What the people of a unit may read.
#[derive(PartialEq, Eq)]
struct Read {
    verdict: Verdict,
    mails: BTreeSet<(Verdict, Mail)>,
    words: BTreeSet<Digest>,
}

impl Read {
    fn is_same_mail(&self, other: &Self) -> bool {
        self.verdict == other.verdict && self.mails == other.mails
    }
}

/// A mail as its reader tells it from others.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Mail {
    /// None.
    Nothing,
    /// One's own, whole, in a language.
    Own(String, Option<String>),
    /// The system's own, whole, in a language. Of two systems it is not the same.
    System(String, String, Option<String>),
    /// Put together of several: each part.
    Mixed(Vec<(String, String)>),
}

fn each_read(side: &Side<'_>) -> Vec<Read> {
    side.check.units.iter().map(|unit| read(side, unit)).collect()
}

fn read(side: &Side<'_>, unit: &Unit) -> Read {
    let outcomes =
        side.check.resolution_of(unit).map(|it: &std::rc::Rc<Resolution>| it.outcomes.as_slice()).unwrap_or_default();
    Read {
        verdict: unit.verdict,
        mails: outcomes.iter().map(|outcome| (outcome.verdict, mail(side, outcome))).collect(),
        words: outcomes.iter().flat_map(|outcome| words(side, outcome)).collect(),
    }
}

fn mail(side: &Side<'_>, outcome: &Outcome) -> Mail {
    let End::Parts(parts) = &outcome.end else { return Mail::Nothing };
    let system = || side.inputs.platforms.get(outcome.platform).map(|it| it.profile.id.clone()).unwrap_or_default();
    let whole: BTreeSet<Mail> = parts
        .values()
        .filter_map(|served| match served {
            Served::Text { kind: LayerKind::Custom, message, language, .. } => {
                Some(Mail::Own(message.clone(), language.as_ref().map(ToString::to_string)))
            }
            Served::Text { kind: LayerKind::Stock, message, language, .. } => {
                Some(Mail::System(system(), message.clone(), language.as_ref().map(ToString::to_string)))
            }
            Served::InTemplate { message, .. } => Some(Mail::Own(message.clone(), None)),
            Served::PrintKey { key } => Some(Mail::Mixed(vec![(key.clone(), String::new())])),
            Served::Empty | Served::LeftOut => None,
        })
        .collect();
    let mut whole = whole.into_iter();
    match (whole.next(), whole.next()) {
        (None, _) => Mail::Nothing,
        (Some(one), None) => one,
        _ => Mail::Mixed(parts.iter().map(|(part, served)| (part.clone(), place(served))).collect()),
    }
}

fn place(served: &Served) -> String {
    match served {
        Served::Text { kind, message, locale, .. } => {
            let kind = if *kind == LayerKind::Custom { "custom" } else { "stock" };
            format!("{kind} {message} {}", locale.as_deref().unwrap_or_default())
        }
        Served::InTemplate { message, .. } => format!("custom {message}"),
        Served::PrintKey { key } => format!("key {key}"),
        Served::Empty | Served::LeftOut => String::new(),
    }
}

/// The texts that go out, where they are known here; which branch a text takes makes other words of it.
fn words<'a>(side: &'a Side<'_>, outcome: &'a Outcome) -> impl Iterator<Item = Digest> + 'a {
    let parts = match &outcome.end {
        End::Parts(parts) => Some(parts),
        End::Nothing { .. } => None,
    };
    parts.into_iter().flat_map(|parts| parts.values()).filter_map(|served| {
        let template: &Template = template_of(&side.inputs, served)?;
        let taken = match served {
            Served::Text { taken, .. } => taken.as_slice(),
            _ => &[],
        };
        Some(Digest::of_value(&(&template.parts, taken)))
    })
}
