//! In: nothing. Out: the rules of a profile as data; one struct for each array of the file.
//!
//! Every rule is one line with its own certainty, citation and, where it is not settled, a question to ask.

use std::collections::BTreeMap;
use std::ops::{Deref, DerefMut};

use serde::{Deserialize, Serialize};

use super::fact::{Fact, ListOf, Term, When};
use super::values::{Kind, Value};

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

macro_rules! words {
    ($($(#[$doc:meta])* $name:ident { $($(#[$at:meta])* $word:ident,)* })*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
        #[serde(rename_all = "kebab-case")]
        pub enum $name { $($(#[$at])* $word,)* }
    )*};
}

words! {
    /// How a source's value is split.
    Holds {
        /// One locale.
        One,
        /// Several, in order.
        List,
        /// As the header of that name: by falling weight.
        AcceptLanguage,
    }
    /// How a wish finds a supported locale.
    How {
        /// The same.
        Exact,
        /// One of its parents.
        Parents,
        /// Its bare language.
        Language,
        /// The first of its language.
        FirstOfLanguage,
        /// The same language, and regions equal or exactly one missing.
        CompatibleRegion,
        /// What the profile calls near.
        Near,
        /// The same script, unless it is Latin.
        SameScript,
    }
    /// How a locale's parents are found.
    ParentRule {
        /// From a table.
        Table,
        /// The last subtag off, a single letter with it (RFC 4647).
        Subtags,
        /// Variant, then region; the script is lost with it.
        Region,
        /// The bare language.
        Language,
    }
    /// Which is walked first.
    Order {
        /// For each locale, its layers.
        LocaleFirst,
        /// For each layer, its locales.
        LayerFirst,
    }
    /// What a search is for.
    Of {
        /// The files without locale that wrap keys.
        Containers,
    }
    /// What is looked up on its own.
    Unit {
        /// One cell holds all parts.
        Mail,
        /// Each part by itself.
        Part,
        /// Each key by itself.
        Key,
    }
    /// What happens when nothing is found.
    Missing {
        /// No mail.
        NoMail,
        /// The part is empty.
        Empty,
        /// The part is left out.
        LeaveOut,
        /// The key's name is sent.
        PrintKey,
    }
    /// What happens when a custom text fails.
    Failing {
        /// No mail.
        NoMail,
        /// The part is left out.
        LeaveOut,
        /// The part is empty.
        Empty,
        /// The next cell is tried.
        Next,
    }
    /// Whose text a layer holds.
    LayerKind {
        /// The community's.
        Custom,
        /// The platform's.
        Stock,
    }
    /// What a part is for.
    Role {
        /// The subject.
        Subject,
        /// A body.
        Body,
        /// Never yours; judged by its language only.
        Frame,
        /// May be absent.
        Extra,
    }
    /// Whose request starts the mail.
    Whose {
        /// The person's own.
        User,
        /// An administrator's.
        Administrator,
        /// There is none.
        Nobody,
    }
}

impl Default for Holds {
    fn default() -> Self {
        Self::One
    }
}

impl Default for Role {
    fn default() -> Self {
        Self::Body
    }
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
