//! In: what the resolver did in one world. Out: its steps, in order, in data: the page says them in sentences.

use std::sync::Arc;

use serde::{Deserialize, Serialize};

use crate::platform::RuleInfo;
use crate::render::Taken;

/// One step on the way to a text, with the rule that made it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "step", rename_all = "kebab-case")]
pub enum Step {
    /// The platform stores something else than was written.
    Stored {
        /// The fact.
        fact: String,
        /// As it was.
        from: Option<String>,
        /// As it is kept.
        to: Option<String>,
        /// Why.
        rule: Arc<RuleInfo>,
    },
    /// The lookup is overridden.
    Gate {
        /// By this locale.
        locale: Option<String>,
        /// By these layers only.
        layers: Option<Vec<String>>,
        /// There is no mail, for this reason.
        nothing: Option<String>,
        /// Why.
        rule: Arc<RuleInfo>,
    },
    /// A source of the wish was asked.
    Source {
        /// The part, if the source is for some parts only.
        part: Option<String>,
        /// The fact.
        fact: String,
        /// Its value.
        value: Option<String>,
        /// What came of it.
        why: SourceWhy,
        /// What was chosen.
        chosen: Vec<String>,
        /// Why.
        rule: Arc<RuleInfo>,
    },
    /// A cell was looked at.
    Cell {
        /// The part or key.
        slot: String,
        /// The message that was looked for.
        message: String,
        /// The layer.
        layer: String,
        /// The locale; none for a text without one.
        locale: Option<String>,
        /// What came of it.
        why: CellWhy,
        /// Why it was looked at.
        rule: Arc<RuleInfo>,
    },
    /// A text decided by itself what it says.
    Inside {
        /// The part or key.
        slot: String,
        /// The name whose value it compares.
        of: String,
        /// That value; nothing in it where it is absent.
        value: Option<String>,
        /// What was taken.
        taken: Taken,
    },
    /// A text decides by itself, and that could not be evaluated.
    NotEvaluated {
        /// The part or key.
        slot: String,
        /// How it begins.
        written: String,
    },
    /// A text has a placeholder without a value, which the platform does not take.
    NoValue {
        /// The part or key.
        slot: String,
        /// The placeholder.
        placeholder: String,
    },
    /// Nothing was found for this part or key.
    Missing {
        /// The part or key.
        slot: String,
    },
}

/// What came of a source.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SourceWhy {
    /// It gave the locale.
    Chosen,
    /// It holds nothing.
    Empty,
    /// It is not asked for this trigger.
    OtherTrigger,
    /// Its condition does not hold.
    NotNow,
    /// The platform cannot read it.
    Unreadable,
    /// Nothing that the platform supports matches it; the next source is asked.
    NoMatch,
    /// Nothing matches, and no other source is asked.
    Stopped,
    /// The rule is not settled, and this is the reading without it.
    OtherReading,
}

/// What came of a cell.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum CellWhy {
    /// This text is sent.
    Found,
    /// There is no text.
    NotThere,
    /// Its layer is closed by a gate.
    Closed,
    /// It fails for this person, and the next is tried.
    Fails,
    /// The rule is not settled, and this is the reading without it.
    OtherReading,
    /// A text was found before.
    NotReached,
}
