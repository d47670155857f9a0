//! In: a sample. Out: who may better not be mailed, as suggestions; nothing is applied.

use super::Sample;

/// People who may better be left out: a column, a value, and why.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Suggestion {
    /// The column's name.
    pub column: String,
    /// The value as written.
    pub value: String,
    /// Why: `disabled`, `suspended`, `blocked`, `bounced`, `unsubscribed`, `deleted`, `signs-in-elsewhere`.
    pub reason_code: String,
    /// How many people have it.
    pub n_users: u64,
}

/// What the known columns suggest, in the columns' order.
pub fn suggest_left_out(_sample: &Sample) -> Vec<Suggestion> {
    Vec::new()
}
