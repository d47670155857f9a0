//! In: nothing. Out: the rules of a profile as data; one struct for each of their arrays.
//!
//! Every rule is one line with its own certainty, citation and, where it is not settled, a question to ask.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use super::fact::{Fact, ListOf, Term, When};
use super::vocabulary::{Holds, How, Of, Order, ParentRule};

/// How well a rule is known.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Standing {
    /// Read in source or documentation, or run.
    #[default]
    Documented,
    /// Follows from what was read; nobody wrote it.
    Derived,
    /// Not settled: it is tried both ways.
    Unknown,
}

/// What every rule says of itself.
pub trait Rule {
    /// Its own name, for translations and questions.
    fn id(&self) -> Option<&str>;
    /// How well it is known.
    fn standing(&self) -> Standing;
    /// The ids of its sources.
    fn cite(&self) -> &[String];
    /// What to ask if it is not settled.
    fn ask(&self) -> Option<&str>;
}

/// A rule with its number among all rules of its profile.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Numbered<T> {
    /// The place in [`super::Profile::rules`].
    pub n: usize,
    /// The rule.
    pub it: T,
}

impl<T> Deref for Numbered<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.it
    }
}

impl<T> DerefMut for Numbered<T> {
    fn deref_mut(&mut self) -> &mut T {
        &mut self.it
    }
}

macro_rules! rules {
    ($($(#[$doc:meta])* $name:ident { $($(#[$at:meta])* $field:ident : $kind:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub struct $name {
            $($(#[$at])* pub $field: $kind,)*
            /// Its own name, for translations and questions.
            #[serde(default)]
            pub id: Option<String>,
            /// How well it is known.
            #[serde(default)]
            pub certainty: Standing,
            /// The ids of its sources.
            #[serde(default)]
            pub cite: Vec<String>,
            /// What to ask if it is not settled.
            #[serde(default)]
            pub ask: Option<String>,
        }

        impl Rule for $name {
            fn id(&self) -> Option<&str> {
                self.id.as_deref()
            }
            fn standing(&self) -> Standing {
                self.certainty
            }
            fn cite(&self) -> &[String] {
                &self.cite
            }
            fn ask(&self) -> Option<&str> {
                self.ask.as_deref()
            }
        }
    )*};
}

rules! {
    /// Import and saving: lost, replaced, cut or refused.
    Store {
        /// What is replaced.
        #[serde(default = "user_locale")]
        field: Fact,
        /// When.
        #[serde(default)]
        when: When,
        /// By what.
        becomes: Becomes,
    }
    /// What overrides the lookup.
    Gate {
        /// When.
        when: When,
        /// This locale, no sources.
        #[serde(default)]
        locale: Option<Fact>,
        /// Only these layers.
        #[serde(default)]
        layers: Option<Vec<String>>,
        /// No mail, and why.
        #[serde(default)]
        nothing: Option<String>,
    }
    /// Where the wish comes from.
    Source {
        /// The fact.
        from: Fact,
        /// How its value is split.
        #[serde(default)]
        holds: Holds,
        /// Only for these triggers; empty for all.
        #[serde(default)]
        triggers: Vec<String>,
        /// Only for these parts; empty for all.
        #[serde(default)]
        parts: Vec<String>,
        /// When.
        #[serde(default)]
        when: When,
        /// Translates a value.
        #[serde(default)]
        map: BTreeMap<String, String>,
        /// Whether it goes through the match steps.
        #[serde(default = "yes")]
        matched: bool,
        /// What is chosen if nothing matches; absent: the next source.
        #[serde(default)]
        unmatched: Option<Fact>,
    }
    /// One step of finding a supported locale for a wish.
    Match {
        /// How.
        how: How,
        /// In which list.
        r#in: ListOf,
        /// Whether the list has an order.
        #[serde(default = "yes")]
        ordered: bool,
    }
    /// What the parents of a locale are.
    Parent {
        /// How.
        rule: ParentRule,
        /// For `table`.
        #[serde(default)]
        table: BTreeMap<String, String>,
    }
    /// One grid of locales and layers.
    Search {
        /// The layers, in order.
        layers: Vec<String>,
        /// The locales, in order.
        locales: Vec<Term>,
        /// Which is walked first.
        #[serde(default)]
        order: Option<Order>,
        /// Only for these parts; empty for all.
        #[serde(default)]
        parts: Vec<String>,
        /// `containers`: for the files that wrap keys.
        #[serde(default)]
        of: Option<Of>,
        /// When.
        #[serde(default)]
        when: When,
        /// Looks for another message.
        #[serde(default)]
        message: Option<String>,
    }
}

fn user_locale() -> Fact {
    Fact::User("locale".to_owned())
}

fn yes() -> bool {
    true
}

/// What a stored value becomes.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Becomes {
    /// The person is not taken in.
    Refused,
    /// The value of a fact.
    Fact(Fact),
}

impl TryFrom<String> for Becomes {
    type Error = String;
    fn try_from(text: String) -> Result<Self, String> {
        if text == "refused" {
            return Ok(Self::Refused);
        }
        Fact::try_from(text).map(Self::Fact).map_err(|said| said.replace("expected ", "expected refused, "))
    }
}
