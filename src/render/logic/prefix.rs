//! In: an expression as Go and Handlebars write it: `eq .Lang "de"`, `(or a b)`. Out: an expression.

use super::expression::{Comparison, Expression, Function};
use super::value::Value;

const MAX_DEPTH: usize = 30;

/// Reads an expression; what cannot be read is closed. `path` says what a written name means.
pub(super) fn expression(written: &str, path: &dyn Fn(&str) -> Option<String>) -> Expression {
    let Some(tokens) = tokens(written) else { return Expression::Closed(Vec::new()) };
    let mut reader = Reader { tokens: &tokens, at: 0, path, depth: 0 };
    match reader.pipeline() {
        Some(read) if reader.at == tokens.len() => read,
        _ => Expression::Closed(
            tokens.iter().filter_map(|it| if let Token::Word(it) = it { path(it) } else { None }).collect(),
        ),
    }
}

#[derive(Clone, Debug, PartialEq)]
enum Token {
    Text(String),
    Word(String),
    Sign(char),
}

fn tokens(written: &str) -> Option<Vec<Token>> {
    let mut tokens = Vec::new();
    let mut rest = written.trim_start();
    while let Some(c) = rest.chars().next() {
        if tokens.len() > 200 {
            return None;
        }
        let len = match c {
            '"' | '\'' | '`' => {
                let inner = &rest[1..];
                let len = inner.find(c)?;
                if c != '`' && inner[..len].contains('\\') {
                    return None;
                }
                tokens.push(Token::Text(inner[..len].to_owned()));
                len + 2
            }
            '(' | ')' | '|' | ',' => {
                tokens.push(Token::Sign(c));
                1
            }
            _ => {
                let ends = |c: char| c.is_whitespace() || matches!(c, '(' | ')' | '|' | '"' | '\'' | '`' | ',');
                let len = rest.find(ends).unwrap_or(rest.len());
                tokens.push(Token::Word(rest[..len].to_owned()));
                len
            }
        };
        rest = rest[len..].trim_start();
    }
    Some(tokens)
}

struct Reader<'t> {
    tokens: &'t [Token],
    at: usize,
    path: &'t dyn Fn(&str) -> Option<String>,
    depth: usize,
}

impl Reader<'_> {
    fn pipeline(&mut self) -> Option<Expression> {
        self.depth += 1;
        let mut value = (self.depth <= MAX_DEPTH).then(|| self.command(None))??;
        while self.tokens.get(self.at) == Some(&Token::Sign('|')) {
            self.at += 1;
            value = self.command(Some(value))?;
        }
        self.depth -= 1;
        Some(value)
    }

    /// A function with what it is given, or one value; what comes through a pipe is given last.
    fn command(&mut self, piped: Option<Expression>) -> Option<Expression> {
        let function = match self.tokens.get(self.at)? {
            Token::Word(word) if is_function(word) => Some(word.clone()),
            Token::Word(word) if (self.path)(word).is_none() && literal(word).is_none() => return None,
            _ => None,
        };
        let Some(function) = function else {
            let value = self.operand()?;
            return piped.is_none().then_some(value);
        };
        self.at += 1;
        let mut given = Vec::new();
        while !matches!(self.tokens.get(self.at), None | Some(Token::Sign(')' | '|'))) {
            given.push(self.operand()?);
        }
        given.extend(piped);
        call(&function, given)
    }

    fn operand(&mut self) -> Option<Expression> {
        let token = self.tokens.get(self.at)?;
        self.at += 1;
        Some(match token {
            Token::Text(text) => Expression::Just(Value::Text(text.clone())),
            Token::Word(word) => match literal(word) {
                Some(value) => Expression::Just(value),
                None => Expression::Path((self.path)(word)?),
            },
            Token::Sign('(') => {
                let inner = self.pipeline()?;
                (self.tokens.get(self.at) == Some(&Token::Sign(')'))).then_some(())?;
                self.at += 1;
                inner
            }
            Token::Sign(_) => return None,
        })
    }
}

fn literal(word: &str) -> Option<Value> {
    Some(match word {
        "true" => Value::Flag(true),
        "false" => Value::Flag(false),
        "nil" | "null" | "undefined" => Value::Absent,
        _ => Value::Number(word.parse().ok().filter(|_| word.starts_with(|c: char| c.is_ascii_digit() || c == '-'))?),
    })
}

/// The functions that are known, by the names that Go, Sprig and the makers of Handlebars helpers give them.
fn is_function(word: &str) -> bool {
    const KNOWN: &str = " eq ne not and or lt le lte gt ge gte lower upper trim hasPrefix hasSuffix contains default \
        substr trunc index equals notEquals ifEquals ifEq is isnt if_eq unlessEq greaterThan lessThan insert \
        defaultIfEmpty lowercase uppercase toLowerCase toUpperCase html js urlquery print printf println len title \
        replace toString quote date now ifContains coalesce ternary ";
    KNOWN.contains(&format!(" {word} "))
}

fn call(function: &str, given: Vec<Expression>) -> Option<Expression> {
    let compare = |how, given: &[Expression]| match given {
        [one, other] => Some(Expression::Compare(how, Box::new(one.clone()), Box::new(other.clone()))),
        _ => None,
    };
    let turned = |function, mut given: Vec<Expression>| {
        given.rotate_right(1);
        Some(Expression::Call(function, given))
    };
    match function {
        "eq" | "equals" | "ifEquals" | "ifEq" | "is" | "if_eq" => {
            let (one, others) = given.split_first().filter(|(_, others)| !others.is_empty())?;
            let mut same = others.iter().map(|other| compare(Comparison::Same, &[one.clone(), other.clone()]));
            if others.len() == 1 { same.next()? } else { same.collect::<Option<_>>().map(Expression::Any) }
        }
        "ne" | "notEquals" | "isnt" | "unlessEq" => compare(Comparison::Differs, &given),
        "not" => match <[_; 1]>::try_from(given) {
            Ok([one]) => Some(Expression::Not(Box::new(one))),
            Err(_) => None,
        },
        "and" => Some(Expression::All(given)),
        "or" => Some(Expression::Any(given)),
        "lt" | "lessThan" => compare(Comparison::Less, &given),
        "le" | "lte" => compare(Comparison::AtMost, &given),
        "gt" | "greaterThan" => compare(Comparison::More, &given),
        "ge" | "gte" => compare(Comparison::AtLeast, &given),
        "lower" | "lowercase" | "toLowerCase" => Some(Expression::Call(Function::Lower, given)),
        "upper" | "uppercase" | "toUpperCase" => Some(Expression::Call(Function::Upper, given)),
        "trim" => Some(Expression::Call(Function::Trim, given)),
        "hasPrefix" => turned(Function::StartsWith, given),
        "hasSuffix" => turned(Function::EndsWith, given),
        "contains" => match <[_; 2]>::try_from(given) {
            Ok([part, whole]) => compare(Comparison::Contains, &[whole, part]),
            Err(_) => None,
        },
        "default" => turned(Function::Or, given),
        "defaultIfEmpty" => Some(Expression::Call(Function::Or, given)),
        "insert" => {
            let mut given = given;
            if let Some(Expression::Just(Value::Text(text))) = given.get_mut(1) {
                *text = text.strip_prefix("default=")?.to_owned();
            }
            Some(if given.len() > 1 { Expression::Call(Function::Or, given) } else { given.pop()? })
        }
        "substr" => match <[_; 3]>::try_from(given) {
            Ok([start, end, text]) => Some(Expression::Call(Function::Substring, vec![text, start, end])),
            Err(_) => None,
        },
        "trunc" => match <[_; 2]>::try_from(given) {
            Ok([len, text]) => {
                Some(Expression::Call(Function::Substring, vec![text, Expression::Just(Value::Number(0.0)), len]))
            }
            Err(_) => None,
        },
        "index" => match given.as_slice() {
            [Expression::Path(path), Expression::Just(Value::Text(key))] => {
                Some(Expression::Path(format!("{path}.{key}")))
            }
            _ => None,
        },
        "html" | "js" | "urlquery" | "print" | "toString" if given.len() == 1 => given.into_iter().next(),
        _ => None,
    }
}
