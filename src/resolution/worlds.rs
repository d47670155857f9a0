//! In: a walk that may meet choices. Out: every possible world, depth-first, and which choices alone separate outcomes.
//!
//! A world has one value for every choice that was met in it; the same choice has one value within a world.

use std::collections::BTreeSet;

use super::outcome::DependsOn;

/// More worlds than this are not tried; the answer is then unknown, and says so.
pub(super) const CAP: usize = 4096;

/// Something that can be one way or another.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Choice {
    /// Whether an unsettled rule applies.
    Rule(usize),
    /// Which of several equals a match step takes.
    Tie(usize, String),
    /// The value of a request fact.
    Request(String),
    /// The answer to a setting.
    Setting(String),
    /// The value of a column.
    Column(String),
    /// What starts the mail.
    Trigger,
    /// Whether the platform has a text of its own for a mail kind that its profile does not list.
    Kind(String),
    /// Which template is flagged as the default in a layer.
    MarkedDefault(String),
    /// Whether an empty value is left out of the data.
    EmptyValue,
}

impl Choice {
    /// What kind of doubt it is.
    pub(super) fn doubt(&self) -> DependsOn {
        match self {
            Self::Rule(_) => DependsOn::Reading,
            Self::Tie(..) => DependsOn::Order,
            Self::Request(_) => DependsOn::Request,
            Self::Setting(_)
            | Self::Column(_)
            | Self::Trigger
            | Self::Kind(_)
            | Self::MarkedDefault(_)
            | Self::EmptyValue => DependsOn::Answer,
        }
    }
}

/// A choice as it was met: which of how many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Met {
    /// What.
    pub choice: Choice,
    /// Which value.
    pub value: usize,
    /// Of how many.
    pub of: usize,
    /// The value's place among all that there are, also where some are left out.
    pub place: usize,
}

/// The choices of one world: the first follow a script, the others take their first value.
#[derive(Clone, Debug, Default)]
pub(super) struct World {
    script: Vec<usize>,
    /// Those met so far, in order.
    pub met: Vec<Met>,
}

impl World {
    /// A world that follows the values of another.
    pub(super) fn following(met: &[Met]) -> Self {
        Self { script: met.iter().map(|met| met.value).collect(), met: Vec::new() }
    }

    /// The value of a choice in this world.
    pub(super) fn choose(&mut self, choice: &Choice, of: usize) -> usize {
        if let Some(met) = self.met.iter().find(|met| met.choice == *choice) {
            return met.value;
        }
        let value = self.script.get(self.met.len()).copied().unwrap_or(0).min(of.saturating_sub(1));
        self.met.push(Met { choice: choice.clone(), value, of, place: value });
        value
    }

    /// The value of a choice of which only some values are tried in this world, each given with its place.
    pub(super) fn choose_among<T>(&mut self, choice: &Choice, some: &[(usize, T)]) -> usize {
        let n_met = self.met.len();
        let value = self.choose(choice, some.len());
        if let (Some(met), Some((place, _))) = (self.met.get_mut(n_met), some.get(value)) {
            met.place = *place;
        }
        value
    }

    /// The next world: none after the last.
    fn next(&self) -> Option<Self> {
        let last = self.met.iter().rposition(|met| met.value + 1 < met.of)?;
        let mut script: Vec<usize> = self.met[..=last].iter().map(|met| met.value).collect();
        script[last] += 1;
        Some(Self { script, met: Vec::new() })
    }
}

/// Walks every world; gives each walk's result with the choices that it met, and whether all could be walked.
pub(super) fn walk_all<T>(mut walk: impl FnMut(&mut World) -> T) -> (Vec<(Vec<Met>, T)>, bool) {
    let mut walked = Vec::new();
    let mut world = World::default();
    loop {
        let result = walk(&mut world);
        let next = world.next();
        walked.push((world.met, result));
        match next {
            None => return (walked, true),
            Some(_) if walked.len() >= CAP => return (walked, false),
            Some(next) => world = next,
        }
    }
}

/// The choices that alone separate two worlds with different outcomes. Worlds are given in the order of the walk.
pub(super) fn separating(worlds: &[(&[Met], usize)]) -> BTreeSet<Choice> {
    let mut found = BTreeSet::new();
    separate(worlds, 0, &mut found);
    found
}

/// Whether a tie is met only after a question or a request fact that separates, too: then that is the graver doubt. The
/// tie is one of a language that nobody stated.
pub(super) fn within_another(choice: &Choice, doubts: &BTreeSet<Choice>, worlds: &[(&[Met], usize)]) -> bool {
    let graver = |met: &Met| {
        matches!(met.choice.doubt(), DependsOn::Answer | DependsOn::Request) && doubts.contains(&met.choice)
    };
    choice.doubt() == DependsOn::Order
        && worlds.iter().all(|(met, _)| {
            let at = met.iter().position(|met| met.choice == *choice);
            at.is_none_or(|at| met[..at].iter().any(graver))
        })
}

fn separate(worlds: &[(&[Met], usize)], depth: usize, found: &mut BTreeSet<Choice>) {
    let Some((first, outcome)) = worlds.first() else { return };
    if worlds.iter().all(|(_, other)| other == outcome) {
        return;
    }
    let Some(here) = first.get(depth) else { return };
    let groups: Vec<&[(&[Met], usize)]> =
        worlds.chunk_by(|one, other| value(one.0, depth) == value(other.0, depth)).collect();
    if !found.contains(&here.choice) && groups.len() > 1 && differ(&groups, depth) {
        found.insert(here.choice.clone());
    }
    for group in groups {
        separate(group, depth + 1, found);
    }
}

fn value(met: &[Met], depth: usize) -> Option<usize> {
    met.get(depth).map(|met| met.value)
}

/// Whether two worlds of different groups have different outcomes and agree in everything else that both met.
fn differ(groups: &[&[(&[Met], usize)]], depth: usize) -> bool {
    groups.iter().enumerate().any(|(n, group)| {
        groups[..n].iter().any(|other| {
            group.iter().any(|(one, outcome)| {
                other.iter().any(|(two, second)| outcome != second && agree(&one[depth + 1..], &two[depth + 1..]))
            })
        })
    })
}

fn agree(one: &[Met], two: &[Met]) -> bool {
    one.iter()
        .all(|met| two.iter().find(|other| other.choice == met.choice).is_none_or(|other| other.place == met.place))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two switches; the outcome is what `outcome` makes of them.
    fn check(outcome: fn(usize, usize) -> usize, separating_ids: &[usize]) {
        let (walked, complete) = walk_all(|world| {
            let one = world.choose(&Choice::Rule(1), 2);
            let two = world.choose(&Choice::Rule(2), 2);
            assert_eq!(world.choose(&Choice::Rule(1), 2), one);
            outcome(one, two)
        });
        assert!(complete);
        assert_eq!(walked.len(), 4);
        let worlds: Vec<(&[Met], usize)> = walked.iter().map(|(met, outcome)| (met.as_slice(), *outcome)).collect();
        let expected: BTreeSet<Choice> = separating_ids.iter().map(|&id| Choice::Rule(id)).collect();
        assert_eq!(separating(&worlds), expected);
    }

    #[test]
    fn only_what_alone_makes_a_difference_separates() {
        check(|_, _| 0, &[]);
        check(|one, _| one, &[1]);
        check(|_, two| two, &[2]);
        check(|one, two| one & two, &[1, 2]);
    }

    #[test]
    fn too_many_worlds_are_said() {
        let (walked, complete) = walk_all(|world| (0..13).map(|n| world.choose(&Choice::Rule(n), 2)).sum::<usize>());
        assert_eq!((walked.len(), complete), (CAP, false));
    }
}
