//! In: a plan and the ids of the list's rows. Out: one line per person. It follows from the table alone.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{CohortLine, Do, IdKey, Plan};
use crate::cohort::Cohorts;
use crate::digest::sha256;
use crate::sample::harmless;

/// How many people a plan can name.
pub const MOST_USERS: u64 = 10_000;

/// What happens to one person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct UserLine {
    /// The id as it stands in the list, or its pseudonym.
    pub id: String,
    /// The cohort.
    pub cohort: String,
    /// What is done.
    pub action: Do,
    /// The batch, from 1; none for those who get nothing.
    pub batch: Option<u64>,
    /// The idempotency key, of the id as it stands in the line.
    pub key: String,
}

/// How lines are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineFormat {
    /// One JSON object a line, each canonical.
    Ndjson,
    /// A table, in which cells that a spreadsheet would compute are made harmless.
    Csv,
}

/// The idempotency key of a person: whoever sends keeps it, and sends nothing for a key that was there before.
pub fn key(campaign: &str, id: &str, wave: &str) -> String {
    super::hex(&key_bytes(campaign, id, wave))
}

fn key_bytes(campaign: &str, id: &str, wave: &str) -> [u8; 32] {
    sha256(format!("{campaign}\n{id}\n{wave}").as_bytes())
}

/// A plan's table, in which each row of a list is looked up.
pub struct Table<'a> {
    plan: &'a Plan,
    cohorts: &'a Cohorts,
    lines: Vec<Option<&'a CohortLine>>,
}

impl<'a> Table<'a> {
    /// The table of a plan, for the cohorts of its list.
    pub fn of(plan: &'a Plan, cohorts: &'a Cohorts) -> Self {
        let by_id: BTreeMap<&str, &CohortLine> = plan.cohorts.iter().map(|line| (line.id.as_str(), line)).collect();
        let lines = cohorts.list.iter().map(|it| by_id.get(it.id.as_str()).copied()).collect();
        Self { plan, cohorts, lines }
    }

    /// The batch of each row, from 1. Within a cohort the smallest keys are in the first one.
    pub fn batches(&self, order: &[[u8; 32]]) -> Vec<Option<u64>> {
        let mut rows: Vec<Vec<u32>> = vec![Vec::new(); self.lines.len()];
        for (row, &at) in (0..order.len() as u32).zip(self.cohorts.of_row.iter()) {
            let is_sent = self.lines.get(at as usize).copied().flatten().is_some_and(|line| line.action == Do::Send);
            if is_sent {
                rows[at as usize].push(row);
            }
        }
        let mut batches = vec![None; order.len()];
        for (line, mut rows) in self.lines.iter().zip(rows) {
            let Some(line) = line.filter(|_| !rows.is_empty()) else { continue };
            rows.sort_unstable_by_key(|&row| (order[row as usize], row));
            let mut rows = rows.into_iter();
            for (batch, n) in (1..).zip(&line.batches) {
                for row in rows.by_ref().take(*n as usize) {
                    batches[row as usize] = Some(batch);
                }
            }
        }
        batches
    }

    /// The line of a row; `hide`: the key by which its id is hashed.
    pub fn line(&self, row: usize, id: &str, batch: Option<u64>, hide: Option<&IdKey>) -> Option<UserLine> {
        let line = self.lines.get(*self.cohorts.of_row.get(row)? as usize).copied().flatten()?;
        let id = hide.map_or_else(|| id.to_owned(), |key| key.hide(id));
        let key = key(self.plan.campaign_or_message(), &id, &self.plan.idempotency.wave);
        Some(UserLine { cohort: line.id.clone(), action: line.action, batch, key, id })
    }
}

/// One line per row, in the order of the list; `ids` are the rows' ids.
pub fn lines(plan: &Plan, cohorts: &Cohorts, ids: &[String], hide: Option<&IdKey>) -> Vec<UserLine> {
    let table = Table::of(plan, cohorts);
    let batches = batch_of_rows(plan, cohorts, ids);
    let rows = ids.iter().zip(batches).enumerate();
    rows.filter_map(|(row, (id, batch))| table.line(row, id, batch, hide)).collect()
}

/// The batch of each row of a list, from 1; `ids` are the rows' ids in the order of the list.
pub fn batch_of_rows(plan: &Plan, cohorts: &Cohorts, ids: &[String]) -> Vec<Option<u64>> {
    let table = Table::of(plan, cohorts);
    let order: Vec<[u8; 32]> = ids.iter().map(|id| plan.order(id)).collect();
    table.batches(&order)
}

impl LineFormat {
    /// What stands before the first line.
    pub fn head(self) -> &'static str {
        match self {
            Self::Ndjson => "",
            Self::Csv => "id,cohort,action,batch,key\r\n",
        }
    }

    /// A line, with its end.
    pub fn line(self, it: &UserLine) -> String {
        let quoted = |text: &str| serde_json::to_string(text).unwrap_or_default();
        let (action, batch) = (it.action.as_str(), it.batch.map(|n| n.to_string()));
        match self {
            Self::Ndjson => {
                let (batch, cohort, id) =
                    (batch.unwrap_or_else(|| "null".to_owned()), quoted(&it.cohort), quoted(&it.id));
                format!(
                    "{{\"action\":\"{action}\",\"batch\":{batch},\"cohort\":{cohort},\"id\":{id},\"key\":\"{}\"}}\n",
                    it.key
                )
            }
            Self::Csv => {
                let id = harmless(&it.id).replace('"', "\"\"");
                format!("\"{id}\",{},{action},{},{}\r\n", it.cohort, batch.unwrap_or_default(), it.key)
            }
        }
    }
}

impl Plan {
    /// By what the rows of a cohort are put in order: the bytes of their idempotency keys.
    pub fn order(&self, id: &str) -> [u8; 32] {
        key_bytes(self.campaign_or_message(), id, &self.idempotency.wave)
    }

    /// What names the mailing in a key: its name, else its mail.
    pub(super) fn campaign_or_message(&self) -> &str {
        if self.campaign.is_empty() { &self.message } else { &self.campaign }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_canonical() {
        for (id, batch) in [("u1", Some(2)), ("=1\"\u{1}\t\n\\ü\u{2028}", None)] {
            let text = |it: &str| it.to_owned();
            let line = UserLine { id: text(id), cohort: text("c-1"), action: Do::Skip, batch, key: text("ab") };
            let canonical = crate::signoff::canonical(&line);
            assert_eq!(LineFormat::Ndjson.line(&line), String::from_utf8(canonical).unwrap() + "\n");
        }
    }
}
