//! In: names and values. Out: the arguments of a sentence.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::ops::Deref;

use crate::finding::{Arg, Finding};

/// The arguments of a sentence. Of words or a list `x` a sentence can also ask the length, as `$x-n`: 0 is empty.
pub type Args = BTreeMap<Cow<'static, str>, Arg>;

/// Arguments, one after the other: `args().number("n", 3).language("language", "de")`.
#[derive(Clone, Debug, Default)]
pub struct ArgsBuilder(Args);

/// No arguments yet.
pub fn args() -> ArgsBuilder {
    ArgsBuilder::default()
}

/// The arguments of a finding's sentence: its own, its place (`file`, `line`, `column`, `locale`, `part`) and `people`.
pub fn args_of(finding: &Finding) -> Args {
    let place = &finding.place;
    let mut args = Args::new();
    args.insert("people".into(), Arg::Number(finding.n_users));
    if let Some(line) = place.line {
        args.insert("line".into(), Arg::Number(line));
    }
    let words = [("file", &place.file), ("column", &place.column), ("locale", &place.locale), ("part", &place.part)];
    for (key, text) in words {
        if let Some(text) = text {
            args.insert(key.into(), Arg::Text(text.clone()));
        }
    }
    args.extend(finding.args.clone());
    args
}

impl ArgsBuilder {
    /// Adds any argument.
    #[must_use]
    pub fn arg(mut self, key: &'static str, value: Arg) -> Self {
        self.0.insert(key.into(), value);
        self
    }

    /// Adds words.
    #[must_use]
    pub fn text(self, key: &'static str, value: impl Into<String>) -> Self {
        self.arg(key, Arg::Text(value.into()))
    }

    /// Adds a count.
    #[must_use]
    pub fn number(self, key: &'static str, value: u64) -> Self {
        self.arg(key, Arg::Number(value))
    }

    /// Adds a language by its tag.
    #[must_use]
    pub fn language(self, key: &'static str, tag: impl Into<String>) -> Self {
        self.arg(key, Arg::Language(tag.into()))
    }

    /// Adds languages by their tags.
    #[must_use]
    pub fn languages<T: Into<String>>(self, key: &'static str, tags: impl IntoIterator<Item = T>) -> Self {
        self.arg(key, Arg::List(tags.into_iter().map(|tag| Arg::Language(tag.into())).collect()))
    }

    /// Adds several words.
    #[must_use]
    pub fn list<T: Into<String>>(self, key: &'static str, items: impl IntoIterator<Item = T>) -> Self {
        self.arg(key, Arg::List(items.into_iter().map(|item| Arg::Text(item.into())).collect()))
    }
}

impl Deref for ArgsBuilder {
    type Target = Args;

    fn deref(&self) -> &Args {
        &self.0
    }
}

impl From<ArgsBuilder> for Args {
    fn from(builder: ArgsBuilder) -> Self {
        builder.0
    }
}
