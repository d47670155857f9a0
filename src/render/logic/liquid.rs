//! In: a template in Liquid. Out: its words and signs.

use super::expression::Expression;
use super::infix::{condition, filtered, outside_quotes};
use super::marks::{Mark, Style, cut};
use super::tree::{Lexed, Sign};
use crate::platform::vocabulary::Dialect;

/// Cuts a template; none where a tag makes the whole of it invalid.
pub(super) fn lex(source: &str) -> Option<Vec<Lexed<'_>>> {
    let style = Style { tags: true, trims: '-', alone: |_| false };
    let mut lexed = Vec::new();
    for stretch in cut(source, &style) {
        let sign = match stretch.mark {
            Mark::Words(words) => Sign::Words(words),
            Mark::Raw(words) => Sign::Raw(words),
            Mark::Comment => Sign::Comment,
            Mark::Braces(inner) => Sign::Show(filtered(inner)),
            Mark::Tag(inner) => tag(inner, source)?,
        };
        lexed.push(Lexed { at: stretch.at, sign });
    }
    Some(lexed)
}

fn tag<'a>(inner: &str, source: &str) -> Option<Sign<'a>> {
    let (name, rest) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let condition = |rest: &str| condition(rest, Dialect::Liquid);
    Some(match name {
        "if" => Sign::If(condition(rest)),
        "unless" => Sign::If(Expression::Not(Box::new(condition(rest)))),
        "elsif" => Sign::ElseIf(condition(rest)),
        "else" => Sign::Else,
        "case" => Sign::Switch(condition(rest)),
        "when" => {
            let values = outside_quotes(rest, ',').into_iter().flat_map(|it| it.split(" or "));
            Sign::When(values.map(condition).collect())
        }
        "assign" => {
            let (name, value) = rest.split_once('=')?;
            Sign::Set(name.trim().to_owned(), filtered(value.trim()))
        }
        "capture" => Sign::Capture(rest.trim().to_owned()),
        "echo" => Sign::Show(filtered(rest)),
        "elseif" | "elif" => return None,
        _ if name.starts_with('#') => Sign::Comment,
        _ if name.starts_with("end") => Sign::End,
        _ if source.contains(&format!("end{name}")) => Sign::Closed,
        _ => Sign::Odd,
    })
}
