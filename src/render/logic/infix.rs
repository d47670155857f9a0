//! In: a condition as Liquid, Velocity and `FreeMarker` write it: `a == "b" and c contains "d"`. Out: an expression.

use super::expression::{Comparison, Expression, Function};
use super::value::Value;
use crate::platform::vocabulary::Dialect;

const MAX_DEPTH: usize = 30;

/// Reads a condition; what cannot be read is closed.
pub(super) fn condition(written: &str, dialect: Dialect) -> Expression {
    // `${name}` is `$name`, also with a method inside.
    let (open, close) = (written.matches("${").count() + written.matches("$!{").count(), written.matches('}').count());
    if open != close {
        return Expression::Closed(Vec::new());
    }
    let bare = if open > 0 { written.replace("$!{", "$").replace("${", "$").replace('}', "") } else { written.to_owned() };
    let Some(tokens) = tokens(&bare, dialect) else { return Expression::Closed(Vec::new()) };
    let mut reader = Reader { tokens: &tokens, at: 0, dialect, depth: 0 };
    let read = if dialect == Dialect::Liquid { reader.liquid() } else { reader.any() };
    match read {
        Some(read) if reader.at == tokens.len() => read,
        _ => Expression::Closed(names(&tokens)),
    }
}

/// Reads a value with the filters of Liquid.
pub(super) fn filtered(written: &str) -> Expression {
    let mut pieces = outside_quotes(written, '|').into_iter();
    let first = condition(pieces.next().unwrap_or_default(), Dialect::Liquid);
    let filters: Vec<String> = pieces.map(|it| it.trim().to_owned()).collect();
    if filters.is_empty() {
        return first;
    }
    // What a filter is given must be a literal: names have other values here.
    let is_plain = |filter: &String| {
        let given = filter.split_once(':').map_or("", |(_, given)| given);
        outside_quotes(given, ',').iter().all(|it| {
            let it = it.trim();
            it.is_empty() || it.starts_with(['"', '\'']) || it.parse::<f64>().is_ok()
        })
    };
    if filters.iter().all(is_plain) && filters.iter().all(|it| !it.contains(['{', '}', '|'])) {
        Expression::Filtered(Box::new(first), filters)
    } else {
        let mut read = Vec::new();
        first.names(true, &mut |name, _| read.push(name.to_owned()));
        Expression::Closed(read)
    }
}

/// Splits where a sign stands outside of quotes.
pub(super) fn outside_quotes(written: &str, sign: char) -> Vec<&str> {
    let mut quote = None;
    let mut pieces = Vec::new();
    let mut start = 0;
    for (at, c) in written.char_indices() {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == sign => {
                pieces.push(&written[start..at]);
                start = at + c.len_utf8();
            }
            _ => {}
        }
    }
    pieces.push(&written[start..]);
    pieces
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Text(String),
    Number(f64),
    Name(String),
    Sign(&'static str),
}

const SIGNS: [&str; 20] =
    ["==", "!=", "<>", "<=", ">=", "&&", "||", "??", "<", ">", "!", "(", ")", ",", "?", "=", "[", "]", "+", "."];

fn tokens(written: &str, dialect: Dialect) -> Option<Vec<Token>> {
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
        let len = part
            .find(|c: char| !(c.is_alphanumeric() || c == '_' || (hyphens && c == '-')))
            .unwrap_or(part.len());
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

fn names(tokens: &[Token]) -> Vec<String> {
    const WORDS: [&str; 16] = [
        "and", "or", "not", "contains", "true", "false", "nil", "null", "blank", "empty", "eq", "ne", "lt", "gt", "lte",
        "gte",
    ];
    let name = |token: &Token| match token {
        Token::Name(name) if !WORDS.contains(&name.as_str()) => Some(name.clone()),
        _ => None,
    };
    tokens.iter().filter_map(name).collect()
}

struct Reader<'t> {
    tokens: &'t [Token],
    at: usize,
    dialect: Dialect,
    depth: usize,
}

impl Reader<'_> {
    fn next_is(&self, words: &[&str]) -> bool {
        match self.tokens.get(self.at) {
            Some(Token::Sign(sign)) => words.contains(sign),
            Some(Token::Name(name)) => words.contains(&name.as_str()),
            _ => false,
        }
    }

    fn take(&mut self, words: &[&str]) -> bool {
        let is_next = self.next_is(words);
        self.at += usize::from(is_next);
        is_next
    }

    /// Liquid reads from the right: `a and b or c` is `a and (b or c)`.
    fn liquid(&mut self) -> Option<Expression> {
        self.depth += 1;
        let first = (self.depth <= MAX_DEPTH).then(|| self.comparison())??;
        if self.take(&["and"]) {
            return Some(Expression::All(vec![first, self.liquid()?]));
        }
        if self.take(&["or"]) {
            return Some(Expression::Any(vec![first, self.liquid()?]));
        }
        Some(first)
    }

    fn any(&mut self) -> Option<Expression> {
        let mut any = vec![self.all()?];
        while self.take(&["||", "or"]) {
            any.push(self.all()?);
        }
        if any.len() == 1 { any.pop() } else { Some(Expression::Any(any)) }
    }

    fn all(&mut self) -> Option<Expression> {
        let mut all = vec![self.not()?];
        while self.take(&["&&", "and"]) {
            all.push(self.not()?);
        }
        if all.len() == 1 { all.pop() } else { Some(Expression::All(all)) }
    }

    fn not(&mut self) -> Option<Expression> {
        if self.take(&["!", "not"]) {
            self.depth += 1;
            return (self.depth <= MAX_DEPTH)
                .then(|| self.not())?
                .map(|inner| Expression::Not(Box::new(inner)));
        }
        self.comparison()
    }

    fn comparison(&mut self) -> Option<Expression> {
        let left = self.postfix()?;
        let how = match self.tokens.get(self.at) {
            Some(Token::Sign("==")) => Comparison::Same,
            Some(Token::Sign("=")) if self.dialect == Dialect::Freemarker => Comparison::Same,
            Some(Token::Sign("!=" | "<>")) => Comparison::Differs,
            Some(Token::Sign("<")) => Comparison::Less,
            Some(Token::Sign("<=")) => Comparison::AtMost,
            Some(Token::Sign(">")) => Comparison::More,
            Some(Token::Sign(">=")) => Comparison::AtLeast,
            Some(Token::Name(word)) => match (word.as_str(), self.dialect) {
                ("contains", Dialect::Liquid) => Comparison::Contains,
                ("eq", Dialect::Velocity) => Comparison::Same,
                ("ne", Dialect::Velocity) => Comparison::Differs,
                ("lt", Dialect::Velocity | Dialect::Freemarker) => Comparison::Less,
                ("gt", Dialect::Velocity | Dialect::Freemarker) => Comparison::More,
                ("lte", Dialect::Freemarker) | ("le", Dialect::Velocity) => Comparison::AtMost,
                ("gte", Dialect::Freemarker) | ("ge", Dialect::Velocity) => Comparison::AtLeast,
                _ => return Some(left),
            },
            _ => return Some(left),
        };
        self.at += 1;
        let is_liquid = self.dialect == Dialect::Liquid;
        if is_liquid && matches!(how, Comparison::Same | Comparison::Differs) && self.take(&["blank"]) {
            let has = Expression::Call(Function::HasContent, vec![left]);
            return Some(if how == Comparison::Same { Expression::Not(Box::new(has)) } else { has });
        }
        let right = if is_liquid && self.take(&["empty"]) {
            Expression::Just(Value::Text(String::new()))
        } else {
            self.postfix()?
        };
        Some(Expression::Compare(how, Box::new(left), Box::new(right)))
    }

    fn postfix(&mut self) -> Option<Expression> {
        let mut value = self.primary()?;
        if self.dialect != Dialect::Freemarker {
            return Some(value);
        }
        loop {
            if self.take(&["??"]) {
                value = Expression::Call(Function::Exists, vec![value]);
            } else if self.take(&["!"]) {
                let other = match self.tokens.get(self.at) {
                    Some(Token::Text(_) | Token::Number(_) | Token::Name(_)) => self.primary()?,
                    _ => Expression::Just(Value::Text(String::new())),
                };
                value = Expression::Call(Function::Or, vec![value, other]);
            } else if self.take(&["?"]) {
                let Some(Token::Name(name)) = self.tokens.get(self.at) else { return None };
                let function = match name.as_str() {
                    "lower_case" => Function::Lower,
                    "upper_case" => Function::Upper,
                    "trim" => Function::Trim,
                    "starts_with" => Function::StartsWith,
                    "ends_with" => Function::EndsWith,
                    "has_content" => Function::HasContent,
                    "substring" => Function::Substring,
                    "contains" => {
                        self.at += 1;
                        let part = self.given()?.into_iter().next()?;
                        value = Expression::Compare(Comparison::Contains, Box::new(value), Box::new(part));
                        continue;
                    }
                    "html" | "no_esc" | "esc" | "xhtml" | "string" => {
                        self.at += 1;
                        continue;
                    }
                    _ => return None,
                };
                self.at += 1;
                let mut given = vec![value];
                if self.next_is(&["("]) {
                    given.extend(self.given()?);
                }
                value = Expression::Call(function, given);
            } else {
                return Some(value);
            }
        }
    }

    /// What stands between parentheses.
    fn given(&mut self) -> Option<Vec<Expression>> {
        self.take(&["("]).then_some(())?;
        let mut given = Vec::new();
        while !self.take(&[")"]) {
            given.push(self.any()?);
            self.take(&[","]);
        }
        Some(given)
    }

    fn primary(&mut self) -> Option<Expression> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(match token {
            Token::Text(text) => Expression::Just(Value::Text(text.clone())),
            Token::Number(number) => Expression::Just(Value::Number(*number)),
            Token::Name(name) => match name.as_str() {
                "true" => Expression::Just(Value::Flag(true)),
                "false" => Expression::Just(Value::Flag(false)),
                "nil" | "null" => Expression::Just(Value::Absent),
                "and" | "or" | "contains" | "not" | "blank" | "empty" => return None,
                _ if self.next_is(&["("]) => self.method(name)?,
                _ => Expression::Path(name.clone()),
            },
            Token::Sign("(") if self.dialect != Dialect::Liquid => {
                self.depth += 1;
                let inner = (self.depth <= MAX_DEPTH).then(|| self.any())??;
                self.take(&[")"]).then_some(inner)?
            }
            Token::Sign(_) => return None,
        })
    }

    /// Methods of a text in Velocity.
    fn method(&mut self, name: &str) -> Option<Expression> {
        let (subject, method) = name.rsplit_once('.')?;
        let function = match method {
            _ if self.dialect != Dialect::Velocity => return None,
            "equals" | "contains" => {
                let how = if method == "equals" { Comparison::Same } else { Comparison::Contains };
                let other = self.given()?.into_iter().next()?;
                let subject = Box::new(Expression::Path(subject.to_owned()));
                return Some(Expression::Compare(how, subject, Box::new(other)));
            }
            "isEmpty" => {
                self.given()?;
                let has = Expression::Call(Function::HasContent, vec![Expression::Path(subject.to_owned())]);
                return Some(Expression::Not(Box::new(has)));
            }
            "equalsIgnoreCase" => Function::SameIgnoringCase,
            "startsWith" => Function::StartsWith,
            "endsWith" => Function::EndsWith,
            "toLowerCase" => Function::Lower,
            "toUpperCase" => Function::Upper,
            "trim" => Function::Trim,
            "substring" => Function::Substring,
            _ => return None,
        };
        let mut given = vec![Expression::Path(subject.to_owned())];
        given.extend(self.given()?);
        Some(Expression::Call(function, given))
    }
}
