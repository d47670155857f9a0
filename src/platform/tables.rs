//! In: nothing. Out: what a profile has besides rules: questions, triggers, layers, parts, mail kinds, sources.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::fact::Fact;
use super::rules::{Rule, Standing};
use super::values::{Kind, Value};
use super::vocabulary::{Failing, LayerKind, Missing, MissingValue, Role, Whose};

fn yes() -> bool {
    true
}

macro_rules! tables {
    ($($(#[$doc:meta])* $name:ident { $($(#[$at:meta])* $field:ident : $kind:ty,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
        #[serde(deny_unknown_fields, rename_all = "kebab-case")]
        pub struct $name { $($(#[$at])* pub $field: $kind,)* }
    )*};
}

tables! {
    /// A question to the reader.
    Setting {
        /// Equal in all profiles where it means the same.
        id: String,
        /// What kind of answer.
        kind: Kind,
        /// For a choice.
        #[serde(default)]
        options: Vec<String>,
        /// The question, in English.
        ask: String,
        /// What is assumed; absent: every value is tried.
        #[serde(default)]
        default: Option<Value>,
        /// Where the assumption comes from.
        #[serde(default)]
        cite: Vec<String>,
    }
    /// A user fact beyond the locale.
    Column {
        /// Its name, as `user.<id>`.
        id: String,
        /// What kind of value.
        kind: Kind,
        /// Which column it is, in English.
        ask: String,
        /// Its value where there is no such column; `unknown`: every value is tried.
        #[serde(default)]
        absent: Option<Value>,
    }
    /// What starts the mail.
    Trigger {
        /// Its name.
        id: String,
        /// In plain words.
        say: String,
        /// Whose request it is.
        whose: Whose,
        /// Which request facts can exist then.
        #[serde(default)]
        carries: Vec<String>,
        /// Where this stands.
        #[serde(default)]
        cite: Vec<String>,
    }
    /// A fact of the request, in plain words.
    Request {
        /// Its name, as `request.<id>`.
        id: String,
        /// The question, in English.
        ask: String,
    }
    /// A place where texts lie.
    Layer {
        /// Its name.
        id: String,
        /// Whose texts.
        kind: LayerKind,
        /// In plain words.
        #[serde(default)]
        say: String,
        /// Stock: the locales of its texts; `-` is a text without locale.
        #[serde(default)]
        ships: Vec<String>,
        /// Stock: files that exist but lack most keys.
        #[serde(default)]
        sparse: Vec<String>,
        /// Stock: parts never shipped.
        #[serde(default)]
        without: Vec<String>,
        /// Stock: code to the language of its text, where they differ.
        #[serde(default)]
        really: BTreeMap<String, String>,
        /// Custom: what a template's branches compare.
        #[serde(default)]
        branch_on: Option<Fact>,
        /// Its own name is its id.
        #[serde(default)]
        certainty: Standing,
        /// The ids of its sources.
        #[serde(default)]
        cite: Vec<String>,
        /// What to ask if it is not settled.
        #[serde(default)]
        ask: Option<String>,
    }
    /// A part of a mail.
    Part {
        /// Its name.
        id: String,
        /// What it is for.
        #[serde(default)]
        role: Role,
        /// Whether a file without locale wraps its keys.
        #[serde(default)]
        container: bool,
        /// Instead of the profile's.
        #[serde(default)]
        if_missing: Option<Missing>,
        /// What happens when a custom text fails.
        #[serde(default)]
        if_error: Option<Failing>,
        /// What happens when nothing is left of a text, because none of its cases is for this person; absent: it is
        /// sent empty.
        #[serde(default)]
        if_empty: Option<Missing>,
        /// What stands there where a value is missing, instead of the profile's.
        #[serde(default)]
        missing_value: Option<MissingValue>,
        /// Where this stands.
        #[serde(default)]
        cite: Vec<String>,
    }
    /// A mail kind: the platform's slot for one of its mails.
    Message {
        /// A standard id, equal in all profiles.
        id: String,
        /// In plain words.
        say: String,
        /// The keys of each part.
        #[serde(default)]
        keys: BTreeMap<String, Vec<String>>,
        /// What the platform calls its own mail.
        #[serde(default)]
        name: Option<String>,
        /// Whether the platform has a text of its own.
        #[serde(default = "yes")]
        stock: bool,
        /// Locale to the subject of the platform's own mail, where it may be quoted.
        #[serde(default)]
        subjects: BTreeMap<String, String>,
        /// How long a link in it lives, in words of a default such as `12 h`.
        #[serde(default)]
        link_lives: Option<String>,
        /// Where this stands.
        #[serde(default)]
        cite: Vec<String>,
    }
    /// A source.
    Cite {
        /// Its name.
        id: String,
        /// Where.
        at: String,
        /// What it says.
        #[serde(default)]
        says: Option<String>,
        /// The licence of what is quoted.
        #[serde(default)]
        licence: Option<String>,
    }
}

impl Rule for Layer {
    fn id(&self) -> Option<&str> {
        Some(&self.id)
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

impl Message {
    /// A mail kind about which nothing is known but its name.
    pub fn unnamed(id: &str) -> Self {
        Self {
            id: id.to_owned(),
            say: id.to_owned(),
            keys: BTreeMap::new(),
            name: None,
            stock: true,
            subjects: BTreeMap::new(),
            link_lives: None,
            cite: Vec::new(),
        }
    }
}
