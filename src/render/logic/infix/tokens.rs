//! In: a condition. Out: its names, literals and signs.

use crate::platform::vocabulary::Dialect;

#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    Text(String),
    Number(f64),
    Name(String),
    Sign(&'static str),
}

const SIGNS: [&str; 20] =
    ["==", "!=", "<>", "<=", ">=", "&&", "||", "??", "<", ">", "!", "(", ")", ",", "?", "=", "[", "]", "+", "."];

/// Cuts a condition; none where that cannot be done.
pub(super) fn tokens(written: &str, dialect: Dialect) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = written.trim_start();
    while let Some(c) = rest.chars().next() {
        if tokens.len() > 200 {
            return None;
        }
        let len = if matches!(c, '"' | '\'') {
            let inner = &rest[1..];
            let len = inner.find(c)?;
            if inner[..len].contains(['\\', '$']) {
                return None;
            }
            tokens.push(Token::Text(inner[..len].to_owned()));
            len + 2
        } else if c.is_ascii_digit() || (c == '-' && rest[1..].starts_with(|c: char| c.is_ascii_digit())) {
            let len = rest[1..].find(|c: char| !c.is_ascii_digit() && c != '.').map_or(rest.len(), |it| it + 1);
            tokens.push(Token::Number(rest[..len].parse().ok()?));
            len
        } else if c.is_alphabetic() || matches!(c, '_' | '$') {
            let (name, len) = name(rest, dialect)?;
            tokens.push(Token::Name(name));
            len
        } else {
            let sign = SIGNS.into_iter().find(|sign| rest.starts_with(sign))?;
            tokens.push(Token::Sign(sign));
            sign.len()
        };
        rest = rest[len..].trim_start();
    }
    Some(tokens)
}

/// A name with its dots: `user.lang`, `user["lang"]`, `$user.lang`, `$!x`.
fn name(rest: &str, dialect: Dialect) -> Option<(String, usize)> {
    let from = rest.strip_prefix('$').map_or(rest, |it| it.strip_prefix('!').unwrap_or(it));
    let mut name = String::new();
    let mut at = 0;
    loop {
        let part = &from[at..];
        let hyphens = dialect == Dialect::Liquid;
        let len =
            part.find(|c: char| !(c.is_alphanumeric() || c == '_' || (hyphens && c == '-'))).unwrap_or(part.len());
        if len == 0 {
            return None;
        }
        name.push_str(&part[..len]);
        at += len;
        let after = &from[at..];
        if after.starts_with('.') && after[1..].starts_with(|c: char| c.is_alphabetic() || c == '_') {
            at += 1;
        } else if let Some((key, len)) = key(after) {
            name.push('.');
            name.push_str(key);
            at += len;
            if !from[at..].starts_with('.') {
                break;
            }
            at += 1;
        } else {
            break;
        }
        if !name.ends_with('.') {
            name.push('.');
        }
    }
    let name = name.trim_end_matches('.').to_owned();
    Some((name, rest.len() - from.len() + at))
}

/// `["lang"]` or `['lang']`.
fn key(rest: &str) -> Option<(&str, usize)> {
    let inner = rest.strip_prefix('[')?;
    let quote = inner.chars().next().filter(|it| matches!(it, '"' | '\''))?;
    let (key, after) = inner[1..].split_once(quote)?;
    after.starts_with(']').then_some((key, key.len() + 4))
}

/// The names in a condition.
pub(super) fn names(tokens: &[Token]) -> Vec<String> {
    const WORDS: [&str; 16] = [
        "and", "or", "not", "contains", "true", "false", "nil", "null", "blank", "empty", "eq", "ne", "lt", "gt",
        "lte", "gte",
    ];
    let name = |token: &Token| match token {
        Token::Name(name) if !WORDS.contains(&name.as_str()) => Some(name.clone()),
        _ => None,
    };
    tokens.iter().filter_map(name).collect()
}
