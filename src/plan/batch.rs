//! In: the cohorts that are sent to. Out: batches: the first is small and has every cohort, the next ones grow.

use serde::{Deserialize, Serialize};

/// How many people are in the first batch, if there are no more cohorts than that.
const FIRST: u64 = 50;
/// How much larger each next batch is.
const GROWTH: u64 = 4;

/// One step of the mailing. Before the next one, people answer its questions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Batch {
    /// Its number, from 1.
    pub number: u64,
    /// How many people.
    pub n_users: u64,
    /// How many cohorts are in it.
    pub n_cohorts: u64,
    /// Languages as understood (`-`: none), sorted.
    pub languages: Vec<String>,
    /// What must be answered with yes before the next batch; none after the last.
    pub before_next: Vec<String>,
}

/// What is asked after the first batch and after each of the others.
const AFTER_FIRST: [&str; 5] = [
    "everyone-got-the-expected-mail",
    "one-person-of-each-language-read-it",
    "nobody-got-it-twice",
    "links-work",
    "bounces-as-usual",
];
const AFTER_OTHERS: [&str; 4] =
    ["everyone-got-the-expected-mail", "nobody-got-it-twice", "bounces-as-usual", "complaints-as-usual"];

/// How many people of each cohort are in each batch: one list per batch, in the order of the cohorts.
///
/// Every cohort is in the first batch; the rest of a batch is shared by how many people are left.
pub fn sizes(cohorts: &[u64]) -> Vec<Vec<u64>> {
    let mut left = cohorts.to_vec();
    let mut batches = Vec::new();
    let mut size = FIRST.max(left.iter().filter(|n| **n > 0).count() as u64);
    while left.iter().any(|n| *n > 0) {
        let batch = share(&left, size, batches.is_empty());
        left.iter_mut().zip(&batch).for_each(|(left, taken)| *left -= taken);
        batches.push(batch);
        size = size.saturating_mul(GROWTH);
    }
    batches
}

/// Shares a batch by what is left, the largest remainders first.
fn share(left: &[u64], size: u64, one_each: bool) -> Vec<u64> {
    let total: u128 = left.iter().map(|n| u128::from(*n)).sum();
    if u128::from(size) >= total {
        return left.to_vec();
    }
    let mut taken: Vec<u64> = left.iter().map(|n| (u128::from(*n) * u128::from(size) / total.max(1)) as u64).collect();
    if one_each {
        taken.iter_mut().zip(left).for_each(|(taken, n)| *taken = (*taken).max(u64::from(*n > 0)));
    }
    let mut order: Vec<usize> = (0..left.len()).collect();
    order.sort_by_key(|&at| (std::cmp::Reverse(u128::from(left[at]) * u128::from(size) % total.max(1)), at));
    let mut missing = size.saturating_sub(taken.iter().sum());
    for at in order {
        if missing > 0 && taken[at] < left[at] {
            taken[at] += 1;
            missing -= 1;
        }
    }
    taken
}

/// The batches as they stand in the plan. `languages`: of each cohort, `-` for none.
pub(super) fn batches(sizes: &[Vec<u64>], languages: &[String]) -> Vec<Batch> {
    let last = sizes.len();
    let one = |(at, batch): (usize, &Vec<u64>)| {
        let in_it = || batch.iter().zip(languages).filter(|(n, _)| **n > 0);
        let mut languages: Vec<String> = in_it().map(|(_, language)| language.clone()).collect();
        languages.sort();
        languages.dedup();
        let questions: &[&str] = match at {
            _ if at + 1 == last => &[],
            0 => &AFTER_FIRST,
            _ => &AFTER_OTHERS,
        };
        Batch {
            number: at as u64 + 1,
            n_users: batch.iter().sum(),
            n_cohorts: in_it().count() as u64,
            languages,
            before_next: questions.iter().map(|it| (*it).to_owned()).collect(),
        }
    };
    sizes.iter().enumerate().map(one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_first_and_growing() {
        let check = |cohorts: &[u64], wanted: &[u64]| {
            let batches = sizes(cohorts);
            let totals: Vec<u64> = batches.iter().map(|batch| batch.iter().sum()).collect();
            assert_eq!(totals, wanted, "{cohorts:?}");
            for (at, n) in cohorts.iter().enumerate() {
                assert_eq!(batches.iter().map(|batch| batch[at]).sum::<u64>(), *n);
            }
            assert!(batches.first().is_none_or(|first| first.iter().zip(cohorts).all(|(n, of)| *n > 0 || *of == 0)));
        };
        check(&[], &[]);
        check(&[3, 2, 1], &[6]);
        check(&[4000, 600], &[50, 200, 800, 3200, 350]);
        check(&[1_000_000, 1, 1], &[51, 200, 800, 3200, 12_800, 51_200, 204_800, 726_951]);
        check(&[1; 80], &[80]);
        check(&[2; 80], &[80, 80]);
    }
}
