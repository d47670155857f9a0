//! In: a template in Handlebars or Mustache. Out: its words and signs.

use super::expression::Expression;
use super::marks::{Mark, Style, cut};
use super::prefix::expression;
use super::tree::{Lexed, Sign};
use crate::platform::vocabulary::Dialect;

/// Cuts a template; none where a sign makes the whole of it invalid.
pub(super) fn lex(source: &str, dialect: Dialect) -> Option<Vec<Lexed<'_>>> {
    let alone = |inner: &str| inner.starts_with(['#', '/', '^', '!', '>']) || is_else(inner);
    let style = Style { tags: false, trims: '~', alone };
    // What names stand for, inside of each block.
    let mut dots: Vec<String> = vec![String::new()];
    let mut lexed = Vec::new();
    for stretch in cut(source, &style) {
        let sign = match stretch.mark {
            Mark::Words(words) | Mark::Raw(words) => Sign::Words(words),
            Mark::Comment | Mark::Tag(_) => Sign::Comment,
            // Mustache knows neither `if` nor `else`.
            Mark::Braces(inner) if dialect == Dialect::Mustache && (is_else(inner) || inner.starts_with("#if ")) => {
                return None;
            }
            Mark::Braces(inner) => braces(inner, &mut dots)?,
        };
        lexed.push(Lexed { at: stretch.at, sign });
    }
    Some(lexed)
}

fn is_else(inner: &str) -> bool {
    inner == "else" || inner.starts_with("else ")
}

fn braces<'a>(inner: &str, dots: &mut Vec<String>) -> Option<Sign<'a>> {
    let inner = inner.trim_start_matches('{').trim_end_matches('}').trim();
    let here = dots.clone();
    let read = |written: &str| expression(written, &|word| path(word, &here));
    let dot = dots.last().cloned().unwrap_or_default();
    if let Some(block) = inner.strip_prefix('#') {
        let (opened, inside) = open(block.trim(), &read, dot);
        dots.push(inside);
        return Some(opened);
    }
    if let Some(block) = inner.strip_prefix('^').filter(|it| !it.trim().is_empty()) {
        dots.push(dot);
        return Some(Sign::If(Expression::Not(Box::new(read(block.trim())))));
    }
    if inner.starts_with('/') {
        dots.pop().filter(|_| !dots.is_empty())?;
        return Some(Sign::End);
    }
    if inner == "else" || inner == "^" {
        return Some(Sign::Else);
    }
    if let Some(block) = inner.strip_prefix("else ") {
        let (opened, _) = open(block.trim(), &read, dot);
        return Some(match opened {
            Sign::If(condition) => Sign::ElseIf(condition),
            _ => Sign::ElseIf(Expression::Closed(Vec::new())),
        });
    }
    if inner.starts_with('>') {
        return Some(Sign::Odd);
    }
    Some(Sign::Show(read(inner.strip_prefix('&').unwrap_or(inner).trim())))
}

/// A block's sign, and what names stand for in it.
fn open<'a>(block: &str, read: &dyn Fn(&str) -> Expression, dot: String) -> (Sign<'a>, String) {
    let (name, rest) = block.split_once(char::is_whitespace).unwrap_or((block, ""));
    let rest = rest.split(" as |").next().unwrap_or_default().trim();
    match name {
        "if" => (Sign::If(read(rest)), dot),
        "unless" => (Sign::If(Expression::Not(Box::new(read(rest)))), dot),
        "each" | "foreach" | "list" => (Sign::Closed, dot),
        "with" => within(read(rest), dot),
        // A block with the name of a value: shown if there is one, with its names inside.
        _ if rest.is_empty() => within(read(name), dot),
        _ => match read(block) {
            Expression::Closed(_) => (Sign::Closed, dot),
            condition => (Sign::If(condition), dot),
        },
    }
}

fn within<'a>(condition: Expression, dot: String) -> (Sign<'a>, String) {
    match condition {
        Expression::Path(path) => (Sign::If(Expression::Path(path.clone())), path),
        condition => (Sign::If(condition), dot),
    }
}

/// What a written name stands for: `name`, `user.name`, `this.name`, `../name`, `@root.name`.
fn path(word: &str, dots: &[String]) -> Option<String> {
    let (mut at, mut word) = (dots.len().saturating_sub(1), word);
    if let Some(rest) = word.strip_prefix("@root.") {
        (at, word) = (0, rest);
    }
    while let Some(rest) = word.strip_prefix("../") {
        // Blocks that choose leave names as they are: one step out goes to where they stood for something else.
        let here = dots.get(at)?;
        at = dots[..at].iter().rposition(|dot| dot != here)?;
        word = rest;
    }
    let word = word.strip_prefix("this.").or_else(|| word.strip_prefix("./")).unwrap_or(word);
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | ':');
    let is_first = word.starts_with(|c: char| c.is_alphabetic() || c == '_');
    if !is_first || !word.chars().all(is_name) || matches!(word, "this" | "else") {
        return None;
    }
    let dot = dots.get(at)?;
    Some(if dot.is_empty() { word.to_owned() } else { format!("{dot}.{word}") })
}
