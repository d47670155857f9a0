//! In: a template that decides by itself, and what is known of a person. Out: what that person reads, and which case
//! each of its choices took.
//!
//! Liquid, Handlebars, Mustache, Go, Velocity and `FreeMarker` are cut by a file each; one tree and one walk serve all.
//! A condition holds, does not hold, or cannot be told: then it stands as it is written.

mod braces;
mod expression;
mod go;
mod infix;
mod java;
mod liquid;
mod liquid_filters;
mod marks;
mod prefix;
mod reads;
mod signs;
mod tree;
mod value;
mod walk;
#[cfg(test)]
mod tests;

use serde::{Deserialize, Serialize};

use super::{Piece, Rendered};
use crate::platform::vocabulary::{Dialect, MissingValue};
pub use reads::Read;
pub(super) use reads::reads;
pub use signs::dialect_of;
use tree::Tree;
pub use value::Known;

/// What a template is asked.
pub(super) struct Asked<'a> {
    /// The language that it is written in.
    pub(super) dialect: Dialect,
    /// What is known of the value behind a name.
    pub(super) known: &'a dyn Fn(&str) -> Known,
    /// Whether a name holds a person's language.
    pub(super) is_language: &'a dyn Fn(&str) -> bool,
    /// Another file by its name, where a template calls it.
    pub(super) file: &'a dyn Fn(&str) -> Option<String>,
    /// What the platform does where a value is missing.
    pub(super) missing: Option<MissingValue>,
    /// Whether it is HTML.
    pub(super) is_html: bool,
}

/// What came of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evaluated {
    /// The pieces that the person reads.
    pub rendered: Rendered,
    /// The choices that compare a value with words, and which of their cases was taken.
    pub hits: Vec<Hit>,
    /// What could not be evaluated.
    pub undecided: Vec<Undecided>,
    /// The placeholder at which the platform stops, because it has no value.
    pub failing: Option<String>,
    /// Whether it was too much to go through.
    pub is_cut: bool,
}

impl Evaluated {
    /// The names that were read on the way: shown, or compared.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        let shown = self.rendered.pieces.iter().filter_map(|piece| match piece {
            Piece::Filled { placeholder, .. } | Piece::Missing { placeholder, .. } => Some(placeholder.as_str()),
            Piece::Literal(_) | Piece::NotEvaluated(_) => None,
        });
        shown.chain(self.hits.iter().map(|hit| hit.of.as_str())).filter(|name| !name.is_empty())
    }
}

/// A choice that was made.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Hit {
    /// The name whose value it compares.
    pub of: String,
    /// That value; nothing in it where it is absent.
    pub value: Option<String>,
    /// What was taken.
    pub taken: Taken,
    /// Whether it chooses by language.
    pub is_language: bool,
}

/// Which case of a choice was taken.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Taken {
    /// The one for this word.
    Case(String),
    /// The one for everyone else.
    Else,
    /// None: there is no text for everyone else.
    Nothing,
}

/// Something that could not be evaluated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Undecided {
    /// How it begins.
    pub written: String,
    /// The names that it reads.
    pub names: Vec<String>,
    /// Whether a choice by language depends on it.
    pub decides_language: bool,
}

/// Evaluates a template; none where its blocks do not fit together: then nothing of it is evaluated.
pub(super) fn evaluate(source: &str, asked: &Asked<'_>) -> Option<Evaluated> {
    let tree = parsed(source, asked)?;
    Some(walk::walk(&tree, asked, parsed))
}

fn parsed<'a>(source: &'a str, asked: &Asked<'_>) -> Option<Tree<'a>> {
    taken_apart(source, asked.dialect)
}

fn taken_apart(source: &str, dialect: Dialect) -> Option<Tree<'_>> {
    let lexed = match dialect {
        Dialect::Liquid => liquid::lex(source),
        Dialect::Handlebars | Dialect::Mustache => braces::lex(source, dialect),
        Dialect::GoTemplate => go::lex(source),
        Dialect::Velocity | Dialect::Freemarker => Some(java::lex(source, dialect)),
        _ => None,
    };
    tree::build(source, lexed?)
}

/// Whether a name says that it holds a language: `user_metadata.lang`, `preferredLocale`.
pub fn is_language_name(name: &str) -> bool {
    let last = name.rsplit(['.', '$']).next().unwrap_or(name).to_lowercase();
    ["lang", "locale", "culture", "sprache", "langue", "lingua"].iter().any(|it| last.contains(it))
}
