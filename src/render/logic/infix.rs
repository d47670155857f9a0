//! In: a condition as Liquid, Velocity and `FreeMarker` write it: `a == "b" and c contains "d"`. Out: an expression.

mod tokens;

use super::expression::{Comparison, Expression, Function};
use super::value::Value;
use crate::platform::vocabulary::Dialect;
use tokens::{Token, names, tokens};

const MAX_DEPTH: usize = 30;

/// Reads a condition; what cannot be read is closed.
pub(super) fn condition(written: &str, dialect: Dialect) -> Expression {
    // `${name}` is `$name`, also with a method inside.
    let (open, close) = (written.matches("${").count() + written.matches("$!{").count(), written.matches('}').count());
    if open != close {
        return Expression::Closed(Vec::new());
    }
    let bare =
        if open > 0 { written.replace("$!{", "$").replace("${", "$").replace('}', "") } else { written.to_owned() };
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
            return (self.depth <= MAX_DEPTH).then(|| self.not())?.map(|inner| Expression::Not(Box::new(inner)));
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
