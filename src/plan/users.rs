//! In: a plan and the ids of the list's rows. Out: one line per person. It follows from the table alone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{CohortLine, Do, Plan};
use crate::cohort::Cohorts;
use crate::digest::Digest;

/// How many people a plan can name.
pub const MOST_USERS: u64 = 10_000;

/// What happens to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserLine {
    /// The id as it stands in the list.
    pub id: String,
    /// The cohort.
    pub cohort: String,
    /// What is done.
    pub action: Do,
    /// The batch, from 1; none for those who get nothing.
    pub batch: Option<u64>,
    /// The idempotency key.
    pub key: String,
}

/// The idempotency key of a person: whoever sends keeps it, and sends nothing for a key that was there before.
pub fn key(campaign: &str, id: &str, wave: &str) -> String {
    Digest::of(format!("{campaign}\n{id}\n{wave}").as_bytes()).as_str().replace("sha256:", "")
}

/// The batch of each person, by cohort and key.
fn in_batches(table: &BTreeMap<&str, &CohortLine>, people: &[(&str, &str)]) -> Vec<Option<u64>> {
    let mut order: Vec<usize> = (0..people.len()).collect();
    order.sort_by_key(|&at| people[at]);
    let mut batches = vec![None; people.len()];
    let (mut rank, mut cohort) = (0, "");
    for at in order {
        if people[at].0 != cohort {
            (rank, cohort) = (0, people[at].0);
        }
        let Some(line) = table.get(cohort).filter(|line| line.action == Do::Send) else { continue };
        let mut until = 0;
        let batch = line.batches.iter().position(|n| {
            until += n;
            rank < until
        });
        batches[at] = batch.map(|batch| batch as u64 + 1);
        rank += 1;
    }
    batches
}

/// One line per row, in the order of the list; `ids` are the rows' ids. Within a cohort the smallest keys are in the
/// first batch.
pub fn lines(plan: &Plan, cohorts: &Cohorts, ids: &[String]) -> Vec<UserLine> {
    let table: BTreeMap<&str, &CohortLine> = plan.cohorts.iter().map(|line| (line.id.as_str(), line)).collect();
    let batches = batch_of_rows(plan, cohorts, ids);
    let one = |(row, id): (usize, &String)| {
        let cohort = cohorts.list.get(*cohorts.of_row.get(row)? as usize)?;
        let line = table.get(cohort.id.as_str())?;
        Some(UserLine {
            id: id.clone(),
            cohort: line.id.clone(),
            action: line.action,
            batch: batches.get(row).copied().flatten(),
            key: key(plan.campaign_or_message(), id, &plan.idempotency.wave),
        })
    };
    ids.iter().enumerate().filter_map(one).collect()
}

/// The batch of each row of a list, from 1; `ids` are the rows' ids in the order of the list.
pub fn batch_of_rows(plan: &Plan, cohorts: &Cohorts, ids: &[String]) -> Vec<Option<u64>> {
    let table: BTreeMap<&str, &CohortLine> = plan.cohorts.iter().map(|line| (line.id.as_str(), line)).collect();
    let keys: Vec<String> = ids.iter().map(|id| key(plan.campaign_or_message(), id, &plan.idempotency.wave)).collect();
    let cohort = |row: usize| cohorts.of_row.get(row).and_then(|&at| cohorts.list.get(at as usize));
    let people: Vec<(&str, &str)> =
        keys.iter().enumerate().map(|(row, key)| (cohort(row).map_or("", |it| it.id.as_str()), key.as_str())).collect();
    in_batches(&table, &people)
}

impl Plan {
    /// What names the mailing in a key: its name, else its mail.
    pub(super) fn campaign_or_message(&self) -> &str {
        if self.campaign.is_empty() { &self.message } else { &self.campaign }
    }
}
