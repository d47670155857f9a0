//! In: a text and what is known of a person. Out: what the platform makes of it: the case that is taken, and what stands
//! where a value is missing.

use std::collections::BTreeMap;

use super::dialects::{self, Token};
use super::logic::{self, Evaluated, Known, Undecided, dialect_of, is_language_name};
use super::{Piece, Rendered, fluent, message_format};
use crate::catalogue::{Syntax, Text};
use crate::platform::vocabulary::{Dialect, MissingValue};

/// How a text becomes what one person reads.
pub struct How<'a> {
    /// The language in which its plural forms are.
    pub locale: &'a str,
    /// What the platform evaluates, where its profile says so; else the signs of the text decide.
    pub dialect: Option<Dialect>,
    /// What the platform does where a value is missing.
    pub missing: Option<MissingValue>,
    /// What is known of the value behind a name.
    pub known: &'a dyn Fn(&str) -> Known,
    /// Whether a name holds a person's language.
    pub is_language: &'a dyn Fn(&str) -> bool,
    /// Another file by its name, where a text calls it.
    pub file: &'a dyn Fn(&str) -> Option<String>,
}

/// What one person reads, as the platform evaluates it.
pub fn evaluate(text: &Text, how: &How<'_>) -> Evaluated {
    let mut done =
        Evaluated { rendered: Rendered { is_html: text.is_html(), ..Rendered::default() }, ..Evaluated::default() };
    match text.syntax {
        Syntax::None => {}
        Syntax::Fluent | Syntax::FluentHtml => {
            let value = |name: &str| if let Known::Value(value) = (how.known)(name) { Some(value) } else { None };
            fluent::render(text, how.locale, &value, &mut done.rendered);
        }
        Syntax::Plain | Syntax::Markdown | Syntax::Html => evaluate_source(text, how, &mut done),
    }
    done
}

fn evaluate_source(text: &Text, how: &How<'_>, done: &mut Evaluated) {
    let (source, is_html) = (text.source.as_str(), text.is_html());
    if how.dialect == Some(Dialect::MessageFormat)
        && message_format::is_written_for(source)
        && let Some(stretches) = message_format::cut(source)
    {
        message_format_pieces(stretches, how, done);
        return;
    }
    if let Some(dialect) = dialect_of(source, how.dialect) {
        let asked = logic::Asked {
            dialect,
            known: how.known,
            is_language: how.is_language,
            file: how.file,
            missing: how.missing,
            is_html,
        };
        if let Some(evaluated) = logic::evaluate(source, &asked) {
            *done = evaluated;
            return;
        }
    }
    for piece in as_written(source, is_html, how.known, how.missing) {
        if let Piece::Missing { placeholder, shown: Some(_) } = &piece
            && how.missing == Some(MissingValue::Error)
        {
            done.failing.get_or_insert_with(|| placeholder.clone());
        }
        if let Piece::NotEvaluated(written) = &piece {
            let written = written.chars().take(80).collect();
            done.undecided.push(Undecided { written, names: Vec::new(), decides_language: true });
        }
        done.rendered.push(piece);
    }
}

fn message_format_pieces(stretches: Vec<message_format::Stretch<'_>>, how: &How<'_>, done: &mut Evaluated) {
    use message_format::Stretch;
    for stretch in stretches {
        let piece = match stretch {
            Stretch::Words(words) => Piece::Literal(words),
            Stretch::Place { name, written } => slot(name.to_owned(), None, written, how.known, how.missing),
            Stretch::Logic { name, written } => {
                let undecided =
                    Undecided { written: written.to_owned(), names: vec![name.to_owned()], decides_language: false };
                done.undecided.push(undecided);
                Piece::NotEvaluated(written.to_owned())
            }
        };
        done.rendered.push(piece);
    }
}

/// A source filled with values, for comparing with other programs: a name that is not among the values has none. The
/// error is what is not evaluated, or the placeholder at which the platform stops.
pub fn evaluated(
    source: &str,
    dialect: Dialect,
    missing: MissingValue,
    values: &BTreeMap<String, String>,
) -> Result<String, String> {
    let known = |name: &str| values.get(name).map_or(Known::Absent, |value| Known::Value(value.clone()));
    let how = How {
        locale: "en",
        dialect: Some(dialect),
        missing: Some(missing),
        known: &known,
        is_language: &is_language_name,
        file: &|_| None,
    };
    let done = evaluate(&Text::new(source, Syntax::Plain), &how);
    if let Some(failing) = done.failing {
        return Err(failing);
    }
    match done.undecided.into_iter().next() {
        Some(undecided) => Err(undecided.written),
        None => Ok(done.rendered.to_string()),
    }
}

/// A text as it is written: its placeholders filled, its logic marked.
pub(super) fn as_written(
    source: &str,
    is_html: bool,
    known: &dyn Fn(&str) -> Known,
    missing: Option<MissingValue>,
) -> Vec<Piece> {
    let piece = |token: Token<'_>| match token {
        Token::Literal(words) => Piece::Literal(words.to_owned()),
        Token::Logic { written, .. } => Piece::NotEvaluated(written.to_owned()),
        Token::Slot { name, default, written } => slot(name, default, written, known, missing),
    };
    dialects::scan(source, is_html).into_iter().map(piece).collect()
}

/// What stands where a placeholder is.
pub(super) fn slot(
    placeholder: String,
    default: Option<String>,
    written: &str,
    known: &dyn Fn(&str) -> Known,
    missing: Option<MissingValue>,
) -> Piece {
    match (known(&placeholder), default) {
        (Known::Value(value), _) => Piece::Filled { placeholder, value },
        (Known::Absent, Some(default)) => Piece::Literal(default),
        (Known::Absent, None) => gap(placeholder, written, missing),
        (Known::Present | Known::NotKnown, _) => Piece::Missing { placeholder, shown: None },
    }
}

/// A value that is not there, as the platform shows it.
pub(super) fn gap(placeholder: String, written: &str, missing: Option<MissingValue>) -> Piece {
    let shown = missing.map(|missing| match missing {
        MissingValue::Literal => written.to_owned(),
        MissingValue::NoValue => "<no value>".to_owned(),
        MissingValue::Empty | MissingValue::Error => String::new(),
    });
    Piece::Missing { placeholder, shown }
}
