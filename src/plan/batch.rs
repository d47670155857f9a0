//! In: the cohorts that are sent to, and a schedule. Out: batches: the first is small and has every cohort, the next ones
//! grow.

use serde::{Deserialize, Serialize};

use super::Date;
use crate::setup::Schedule;

/// The most batches of a mailing; where a schedule makes more, its batches are larger.
pub const MOST_BATCHES: u64 = 100;

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
    /// The day on which it is sent at the earliest, such as `2026-04-14`; none if no first day was said.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on: Option<String>,
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

/// What is asked after some of the batches, each question once, in the order in which they are first asked.
pub fn stop_questions(batches: &[Batch]) -> Vec<&str> {
    let mut all: Vec<&str> = Vec::new();
    for question in batches.iter().flat_map(|it| &it.before_next) {
        if !all.contains(&question.as_str()) {
            all.push(question);
        }
    }
    all
}

/// How many people of each cohort are in each batch: one list per batch, in the order of the cohorts.
///
/// Every cohort is in the first batch; the rest of a batch is shared by how many people are left.
pub fn sizes(cohorts: &[u64], schedule: &Schedule) -> Vec<Vec<u64>> {
    let mut left = cohorts.to_vec();
    let mut batches = Vec::new();
    let mut size = schedule.first.max(left.iter().filter(|n| **n > 0).count() as u64);
    while left.iter().any(|n| *n > 0) {
        let batch = share(&left, size, batches.is_empty());
        left.iter_mut().zip(&batch).for_each(|(left, taken)| *left -= taken);
        batches.push(batch);
        let n_left: u64 = left.iter().sum();
        let more = MOST_BATCHES.saturating_sub(batches.len() as u64).max(1);
        size = size.saturating_mul(schedule.growth.max(1)).min(schedule.largest.unwrap_or(u64::MAX)).max(1);
        size = size.max(at_least(n_left, size, schedule, more));
    }
    batches
}

/// How large the next batch must be, so that no more than so many are needed; 0 if it may be as small as it is.
fn at_least(n_left: u64, size: u64, schedule: &Schedule, more: u64) -> u64 {
    let (mut reached, mut next) = (0_u64, size);
    for _ in 0..more {
        reached = reached.saturating_add(next);
        next = next.saturating_mul(schedule.growth.max(1)).min(schedule.largest.unwrap_or(u64::MAX));
    }
    if reached >= n_left { 0 } else { n_left.div_ceil(more) }
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
pub(super) fn batches(sizes: &[Vec<u64>], languages: &[String], schedule: &Schedule) -> Vec<Batch> {
    let last = sizes.len();
    let mut day = schedule.start.as_deref().and_then(Date::parse).map(|day| day.or_workday(schedule.workdays));
    let mut one = |(at, batch): (usize, &Vec<u64>)| {
        let in_it = || batch.iter().zip(languages).filter(|(n, _)| **n > 0);
        let mut languages: Vec<String> = in_it().map(|(_, language)| language.clone()).collect();
        languages.sort();
        languages.dedup();
        let questions: &[&str] = match at {
            _ if at + 1 == last => &[],
            0 => &AFTER_FIRST,
            _ => &AFTER_OTHERS,
        };
        let on = day;
        day = day.map(|day| day.plus_days(schedule.every_days.max(1)).or_workday(schedule.workdays));
        Batch {
            number: at as u64 + 1,
            n_users: batch.iter().sum(),
            n_cohorts: in_it().count() as u64,
            languages,
            before_next: questions.iter().map(|it| (*it).to_owned()).collect(),
            on: on.map(|it| it.to_string()),
        }
    };
    sizes.iter().enumerate().map(&mut one).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn small_first_and_growing() {
        let check = |schedule: &str, cohorts: &[u64], wanted: &[u64]| {
            let schedule: Schedule = serde_json::from_str(schedule).unwrap();
            let batches = sizes(cohorts, &schedule);
            let totals: Vec<u64> = batches.iter().map(|batch| batch.iter().sum()).collect();
            assert_eq!(totals, wanted, "{cohorts:?}");
            for (at, n) in cohorts.iter().enumerate() {
                assert_eq!(batches.iter().map(|batch| batch[at]).sum::<u64>(), *n);
            }
            assert!(batches.first().is_none_or(|first| first.iter().zip(cohorts).all(|(n, of)| *n > 0 || *of == 0)));
        };
        check("{}", &[], &[]);
        check("{}", &[3, 2, 1], &[6]);
        check("{}", &[4000, 600], &[50, 200, 800, 3200, 350]);
        check("{}", &[1_000_000, 1, 1], &[51, 200, 800, 3200, 12_800, 51_200, 204_800, 726_951]);
        check("{}", &[1; 80], &[80]);
        check("{}", &[2; 80], &[80, 80]);
        check(r#"{"first":10,"growth":2}"#, &[90, 10], &[10, 20, 40, 30]);
        check(r#"{"first":10,"growth":1}"#, &[30, 5], &[10, 10, 10, 5]);
        check(r#"{"largest":300}"#, &[900, 100], &[50, 200, 300, 300, 150]);
        check(r#"{"first":0,"growth":0,"largest":0}"#, &[2, 1], &[2, 1]);
        // Never more than a hundred, however small the steps are.
        let many = sizes(&[1_000_000, 7], &Schedule { first: 1, growth: 1, ..Schedule::default() });
        assert_eq!(many.len(), 100);
        assert_eq!(many.iter().map(|it| it.iter().sum::<u64>()).max(), Some(10_102));
    }

    #[test]
    fn days_of_the_batches() {
        let check = |schedule: &str, wanted: &[&str]| {
            let schedule: Schedule = serde_json::from_str(schedule).unwrap();
            let sizes: Vec<Vec<u64>> = (0..4).map(|_| vec![1]).collect();
            let batches = batches(&sizes, &["en".to_owned()], &schedule);
            let days: Vec<&str> = batches.iter().filter_map(|it| it.on.as_deref()).collect();
            assert_eq!(days, wanted, "{schedule:?}");
        };
        check("{}", &[]);
        check(r#"{"start":"soon"}"#, &[]);
        // 14 April 2026 is a Tuesday.
        check(r#"{"start":"2026-04-14"}"#, &["2026-04-14", "2026-04-15", "2026-04-16", "2026-04-17"]);
        check(r#"{"start":"2026-04-17"}"#, &["2026-04-17", "2026-04-20", "2026-04-21", "2026-04-22"]);
        check(r#"{"start":"2026-04-18","every_days":3}"#, &["2026-04-20", "2026-04-23", "2026-04-27", "2026-04-30"]);
        check(r#"{"start":"2026-04-17","workdays":false}"#, &["2026-04-17", "2026-04-18", "2026-04-19", "2026-04-20"]);
    }
}
