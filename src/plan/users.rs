//! In: a plan and the ids of the list's rows. Out: one line per person. It follows from the table alone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{CohortLine, Do, Plan, SendPlan};
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

/// One line per row, in the order of the list; none if there are more people than a plan can name.
///
/// Within a cohort the smallest keys are in the first batch.
pub fn lines(plan: &SendPlan, cohorts: &Cohorts, rows: impl Iterator<Item = (u32, String)>) -> Option<Vec<UserLine>> {
    let plan = plan.plan();
    if plan.totals.send + plan.totals.hold + plan.totals.skip > MOST_USERS {
        return None;
    }
    let table: BTreeMap<&str, &CohortLine> = plan.cohorts.iter().map(|line| (line.id.as_str(), line)).collect();
    let mut lines = Vec::new();
    for (row, id) in rows {
        let cohort = cohorts.list.get(*cohorts.of_row.get(row as usize)? as usize)?;
        let line = table.get(cohort.id.as_str())?;
        lines.push(UserLine {
            cohort: line.id.clone(),
            action: line.action,
            batch: None,
            key: key(plan.campaign_or_message(), &id, &plan.idempotency.wave),
            id,
        });
    }
    into_batches(&table, &mut lines);
    Some(lines)
}

fn into_batches(table: &BTreeMap<&str, &CohortLine>, lines: &mut [UserLine]) {
    let mut order: Vec<usize> = (0..lines.len()).collect();
    order.sort_by(|&a, &b| lines[a].cohort.cmp(&lines[b].cohort).then_with(|| lines[a].key.cmp(&lines[b].key)));
    let mut rank = 0;
    let mut cohort = String::new();
    for at in order {
        if lines[at].cohort != cohort {
            cohort.clone_from(&lines[at].cohort);
            rank = 0;
        }
        let Some(line) = table.get(cohort.as_str()).filter(|line| line.action == Do::Send) else { continue };
        let mut until = 0;
        lines[at].batch = line
            .batches
            .iter()
            .position(|n| {
                until += n;
                rank < until
            })
            .map(|batch| batch as u64 + 1);
        rank += 1;
    }
}

impl Plan {
    /// What names the mailing in a key: its name, else its mail.
    pub(super) fn campaign_or_message(&self) -> &str {
        if self.campaign.is_empty() { &self.message } else { &self.campaign }
    }
}
