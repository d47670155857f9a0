//! In: who moves between two checks. Out: the same in the reader's terms.

use serde::{Deserialize, Serialize};

use super::{Served, served, word};
use crate::comparison::{Comparison, Move, Side};

/// Who moves, and who does not.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Compared {
    /// People who get the same.
    pub n_same: u64,
    /// People who move.
    pub n_moved: u64,
    /// People who get the right mail after it only.
    pub n_better: u64,
    /// People who got the right mail before it only.
    pub n_worse: u64,
    /// The moves, the largest first.
    pub moves: Vec<MoveReport>,
}

/// People who go from one outcome to another.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct MoveReport {
    /// How many people.
    pub n_users: u64,
    /// Their languages (none = no language) and how many people each.
    pub languages: Vec<(Option<String>, u64)>,
    /// Whether it is the same mail in the same language, with other words.
    pub only_words: bool,
    /// What they get before it; none if they are left out.
    pub before: Option<Gets>,
    /// What they get after it; none if they are left out.
    pub after: Option<Gets>,
}

/// What people get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Gets {
    /// The verdict, in kebab case.
    pub verdict: String,
    /// The mail: one, or several if it is not certain.
    pub mails: Vec<Served>,
}

/// The comparison of two checks.
pub fn compared(before: &Side<'_>, after: &Side<'_>, comparison: &Comparison, lang: &str) -> Compared {
    let one = |it: &Move| MoveReport {
        n_users: it.n_users,
        languages: it.languages.iter().map(|(tag, n)| (tag.as_ref().map(ToString::to_string), *n)).collect(),
        only_words: it.only_words,
        before: it.before.and_then(|unit| gets(before, unit, lang)),
        after: it.after.and_then(|unit| gets(after, unit, lang)),
    };
    Compared {
        n_same: comparison.n_same,
        n_moved: comparison.n_moved(),
        n_better: comparison.n_better,
        n_worse: comparison.n_worse,
        moves: comparison.moves.iter().map(one).collect(),
    }
}

fn gets(side: &Side<'_>, unit: usize, lang: &str) -> Option<Gets> {
    let unit = side.check.units.get(unit)?;
    let resolution = side.check.resolution_of(unit)?;
    Some(Gets { verdict: word(&unit.verdict), mails: served(&side.inputs, resolution, lang) })
}
