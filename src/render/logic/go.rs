//! In: a template as Go's `text/template` and `html/template` read it. Out: its words and signs.

use super::expression::Expression;
use super::marks::{Mark, Style, cut};
use super::prefix::expression;
use super::tree::{Lexed, Sign};

/// Cuts a template.
pub(super) fn lex(source: &str) -> Option<Vec<Lexed<'_>>> {
    let style = Style { tags: false, trims: '-', alone: |_| false };
    // What the dot stands for, inside of each block.
    let mut dots: Vec<String> = vec![String::new()];
    let mut lexed = Vec::new();
    for stretch in cut(source, &style) {
        let sign = match stretch.mark {
            Mark::Words(words) | Mark::Raw(words) => Sign::Words(words),
            Mark::Comment | Mark::Tag(_) => Sign::Comment,
            Mark::Braces(inner) => action(inner, &mut dots)?,
        };
        lexed.push(Lexed { at: stretch.at, sign });
    }
    Some(lexed)
}

fn action<'a>(inner: &str, dots: &mut Vec<String>) -> Option<Sign<'a>> {
    let dot = dots.last().cloned()?;
    let read = |written: &str| expression(written.trim(), &|word| path(word, &dot));
    let (name, rest) = inner.split_once(char::is_whitespace).unwrap_or((inner, ""));
    let rest = rest.trim();
    Some(match name {
        "if" => {
            dots.push(dot.clone());
            Sign::If(read(rest))
        }
        "with" => {
            let condition = read(rest);
            dots.push(if let Expression::Path(path) = &condition { path.clone() } else { dot.clone() });
            Sign::If(condition)
        }
        "else" => match rest.split_once(char::is_whitespace) {
            None => Sign::Else,
            Some(("if", condition)) => Sign::ElseIf(read(condition)),
            // The dot would be another one from here on.
            Some(_) => return None,
        },
        "range" | "block" => {
            dots.push(dot.clone());
            Sign::Closed
        }
        "define" => {
            dots.push(String::new());
            Sign::Define(quoted(rest)?.0.to_owned())
        }
        "template" => {
            let (name, given) = quoted(rest)?;
            // With anything but the whole data, names would stand for something else.
            if given == "$" || (given == "." && dot.is_empty()) { Sign::Call(name.to_owned()) } else { Sign::Odd }
        }
        "end" => {
            dots.pop().filter(|_| !dots.is_empty())?;
            Sign::End
        }
        "break" | "continue" => Sign::Odd,
        variable if variable.starts_with('$') && (rest.starts_with(":=") || rest.starts_with("= ")) => {
            Sign::Set(variable.to_owned(), read(rest.trim_start_matches([':', '='])))
        }
        _ => Sign::Show(read(inner)),
    })
}

/// A name between quotes, and what follows.
fn quoted(rest: &str) -> Option<(&str, &str)> {
    let (name, after) = rest.strip_prefix('"')?.split_once('"')?;
    Some((name, after.trim()))
}

/// What a written name stands for: `.Name`, `$.Name`, `$variable`.
fn path(word: &str, dot: &str) -> Option<String> {
    let is_name = |name: &str| {
        name.starts_with(|c: char| c.is_alphabetic() || c == '_')
            && name.split('.').all(|it| !it.is_empty() && it.chars().all(|c| c.is_alphanumeric() || c == '_'))
    };
    if let Some(name) = word.strip_prefix("$.") {
        return is_name(name).then(|| name.to_owned());
    }
    if let Some(variable) = word.strip_prefix('$') {
        return is_name(variable).then(|| word.to_owned());
    }
    let name = word.strip_prefix('.')?;
    if name.is_empty() {
        return (!dot.is_empty()).then(|| dot.to_owned());
    }
    is_name(name).then(|| if dot.is_empty() { name.to_owned() } else { format!("{dot}.{name}") })
}
