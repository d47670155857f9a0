//! In: an expression and what is known. Out: its value, or whether it holds, or that it cannot be told.
//!
//! There are three answers: it holds, it does not, it cannot be told. A value that the list does not have is not
//! taken for a missing one.

use super::liquid_filters;
use super::value::Value;
use crate::platform::vocabulary::Dialect;

/// An expression, the same for all languages of templates.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Expression {
    /// A literal.
    Just(Value),
    /// A name such as `user.lang`, or a variable of the template.
    Path(String),
    Not(Box<Expression>),
    All(Vec<Expression>),
    Any(Vec<Expression>),
    Compare(Comparison, Box<Expression>, Box<Expression>),
    /// A function of a value: the value first, then what it is given.
    Call(Function, Vec<Expression>),
    /// Filters of Liquid, each as it is written.
    Filtered(Box<Expression>, Vec<String>),
    /// What is not evaluated, and the names in it.
    Closed(Vec<String>),
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Comparison {
    Same,
    Differs,
    Less,
    AtMost,
    More,
    AtLeast,
    /// The first holds the second as a part.
    Contains,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Function {
    StartsWith,
    EndsWith,
    SameIgnoringCase,
    Lower,
    Upper,
    Trim,
    /// Start and, if it is given, end.
    Substring,
    /// The value, or what is given where it is absent or empty.
    Or,
    /// Whether there is a value.
    HasContent,
    /// Whether there is a value, were it empty.
    Exists,
}

/// What a condition said, and which literal made it hold.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Truth {
    pub(super) holds: Option<bool>,
    /// The name that was compared and the literal that it equals.
    pub(super) matched: Option<(String, String)>,
}

impl Truth {
    fn of(holds: Option<bool>) -> Self {
        Self { holds, matched: None }
    }
}

/// Where names have values.
pub(super) struct Scope<'s> {
    pub(super) dialect: Dialect,
    /// The value of a name, and the name of the person's value that it comes from.
    pub(super) look: &'s dyn Fn(&str) -> (Value, String),
}

impl Scope<'_> {
    pub(super) fn value(&self, expression: &Expression) -> Value {
        match expression {
            Expression::Just(value) => value.clone(),
            Expression::Path(path) => (self.look)(path).0,
            Expression::Filtered(inner, filters) => liquid_filters::apply(self.value(inner), filters),
            Expression::Call(function, given) => self.call(*function, given),
            Expression::Closed(_) => Value::NotKnown,
            Expression::All(all) if self.dialect == Dialect::GoTemplate => self.first(all, false),
            Expression::Any(any) if self.dialect == Dialect::GoTemplate => self.first(any, true),
            condition => self.truth(condition).holds.map_or(Value::NotKnown, Value::Flag),
        }
    }

    pub(super) fn truth(&self, condition: &Expression) -> Truth {
        match condition {
            Expression::Not(inner) => Truth::of(self.truth(inner).holds.map(|holds| !holds)),
            Expression::All(all) => self.all(all),
            Expression::Any(any) => self.any(any),
            Expression::Compare(how, one, other) => self.compare(*how, one, other),
            Expression::Call(Function::StartsWith | Function::SameIgnoringCase, given) => {
                let holds = self.value(condition).truth(self.dialect);
                Truth { holds, matched: given.get(1).and_then(|literal| self.matched(given.first()?, literal)) }
            }
            other => Truth::of(self.value(other).truth(self.dialect)),
        }
    }

    /// In Go `and` and `or` give the value that decides, else the last one.
    fn first(&self, all: &[Expression], decides: bool) -> Value {
        let mut last = Value::Absent;
        for it in all {
            last = self.value(it);
            match last.truth(self.dialect) {
                None => return Value::NotKnown,
                Some(holds) if holds == decides => return last,
                Some(_) => {}
            }
        }
        last
    }

    fn all(&self, all: &[Expression]) -> Truth {
        let mut told = Truth::of(Some(true));
        for condition in all {
            let truth = self.truth(condition);
            match truth.holds {
                Some(false) => return Truth::of(Some(false)),
                None => told.holds = None,
                Some(true) => {}
            }
            told.matched = told.matched.or(truth.matched);
        }
        told
    }

    fn any(&self, any: &[Expression]) -> Truth {
        let mut told = Truth::of(Some(false));
        for condition in any {
            let truth = self.truth(condition);
            match truth.holds {
                Some(true) if told.holds == Some(false) => return truth,
                Some(true) => told.holds = Some(true),
                None if told.holds == Some(false) => told.holds = None,
                _ => {}
            }
        }
        told
    }

    fn compare(&self, how: Comparison, one: &Expression, other: &Expression) -> Truth {
        let (left, right) = (self.value(one), self.value(other));
        let ordered = |wanted: fn(std::cmp::Ordering) -> bool| left.order(&right).map(wanted);
        let holds = match how {
            Comparison::Same => left.same(&right),
            Comparison::Differs => left.same(&right).map(|same| !same),
            Comparison::Less => ordered(std::cmp::Ordering::is_lt),
            Comparison::AtMost => ordered(std::cmp::Ordering::is_le),
            Comparison::More => ordered(std::cmp::Ordering::is_gt),
            Comparison::AtLeast => ordered(std::cmp::Ordering::is_ge),
            Comparison::Contains => match (&left, &right) {
                (Value::Text(text), Value::Text(part)) => Some(text.contains(part.as_str())),
                (Value::Absent, Value::Text(_)) => Some(false),
                _ => None,
            },
        };
        let matched = match how {
            Comparison::Same | Comparison::Contains => {
                self.matched(one, other).or_else(|| (how == Comparison::Same).then(|| self.matched(other, one))?)
            }
            _ => None,
        };
        Truth { holds, matched }
    }

    /// The name that an expression reads and the literal that it is compared with.
    fn matched(&self, named: &Expression, literal: &Expression) -> Option<(String, String)> {
        let Expression::Just(Value::Text(literal)) = literal else { return None };
        Some(((self.look)(named.subject()?).1, literal.clone()))
    }

    fn call(&self, function: Function, given: &[Expression]) -> Value {
        let values: Vec<Value> = given.iter().map(|it| self.value(it)).collect();
        let Some(first) = values.first() else { return Value::NotKnown };
        let text = |at: usize| match values.get(at) {
            Some(Value::Text(text)) => Some(text.as_str()),
            _ => None,
        };
        let number = |at: usize| match values.get(at) {
            Some(Value::Number(number)) => Some(*number as i64),
            _ => None,
        };
        let flag = |holds: Option<bool>| holds.map_or(Value::NotKnown, Value::Flag);
        let pair = |holds: fn(&str, &str) -> bool| match (first, text(1)) {
            (Value::Absent, Some(_)) => Some(false),
            _ => text(0).zip(text(1)).map(|(one, other)| holds(one, other)),
        };
        let changed = |change: fn(&str) -> String| match first {
            Value::Text(text) => Value::Text(change(text)),
            Value::Absent => Value::Absent,
            _ => Value::NotKnown,
        };
        match function {
            Function::StartsWith => flag(pair(|one, other| one.starts_with(other))),
            Function::EndsWith => flag(pair(|one, other| one.ends_with(other))),
            Function::SameIgnoringCase => flag(pair(|one, other| one.to_lowercase() == other.to_lowercase())),
            Function::Lower => changed(str::to_lowercase),
            Function::Upper => changed(str::to_uppercase),
            Function::Trim => changed(|text| text.trim().to_owned()),
            Function::Substring => match (first, number(1)) {
                (Value::Text(text), Some(start)) => {
                    let end = number(2);
                    // Java throws where the end lies behind the text; what the platform does then is not known.
                    let len = text.chars().count() as i64;
                    let throws = matches!(self.dialect, Dialect::Velocity | Dialect::Freemarker);
                    let end = end.filter(|end| !throws || *end <= len).or_else(|| (number(2).is_none()).then_some(len));
                    end.and_then(|end| cut(text, start, end)).map_or(Value::NotKnown, Value::Text)
                }
                (Value::Absent, Some(_)) => Value::Absent,
                _ => Value::NotKnown,
            },
            Function::Or => match first {
                Value::Absent => values.get(1).cloned().unwrap_or(Value::Text(String::new())),
                Value::Text(text) if text.is_empty() => values.get(1).cloned().unwrap_or(Value::NotKnown),
                value => value.clone(),
            },
            Function::HasContent | Function::Exists => flag(match first {
                Value::NotKnown => None,
                Value::Text(text) if function == Function::HasContent => Some(!text.is_empty()),
                value => Some(*value != Value::Absent),
            }),
        }
    }
}

/// Characters from `start` up to `end`; none where that is outside of the text, which is an error in most languages.
fn cut(text: &str, start: i64, end: i64) -> Option<String> {
    let end = end.min(text.chars().count() as i64);
    let (start, len) = (usize::try_from(start).ok()?, usize::try_from(end.checked_sub(start)?).ok()?);
    Some(text.chars().skip(start).take(len).collect())
}

impl Expression {
    /// The name whose value, changed or not, this is.
    pub(super) fn subject(&self) -> Option<&str> {
        match self {
            Self::Path(path) => Some(path),
            Self::Filtered(inner, _) => inner.subject(),
            Self::Call(_, given) => given.first()?.subject(),
            _ => None,
        }
    }

    /// Every name in it, with whether its value matters or only that there is one.
    pub(super) fn names(&self, compared: bool, found: &mut dyn FnMut(&str, bool)) {
        match self {
            Self::Just(_) => {}
            Self::Path(path) => found(path, compared),
            Self::Not(inner) => inner.names(compared, found),
            Self::All(all) | Self::Any(all) => all.iter().for_each(|it| it.names(compared, found)),
            Self::Compare(_, one, other) => {
                let only_there = [one, other].iter().any(|it| matches!(***it, Self::Just(Value::Absent)));
                one.names(!only_there, found);
                other.names(!only_there, found);
            }
            Self::Call(Function::HasContent | Function::Exists, given) => {
                for it in given {
                    it.names(false, found);
                }
            }
            Self::Call(_, given) => given.iter().for_each(|it| it.names(true, found)),
            Self::Filtered(inner, _) => inner.names(true, found),
            Self::Closed(names) => names.iter().for_each(|name| found(name, true)),
        }
    }

    /// Every pair of a name and a literal that it is compared with.
    pub(super) fn literals(&self, found: &mut dyn FnMut(&str, &str)) {
        let mut pair = |named: &Self, literal: &Self| {
            if let (Some(name), Self::Just(Value::Text(literal))) = (named.subject(), literal) {
                found(name, literal);
            }
        };
        match self {
            Self::Compare(_, one, other) => {
                pair(one, other);
                pair(other, one);
            }
            Self::Call(Function::StartsWith | Function::SameIgnoringCase, given) => {
                if let [named, literal] = given.as_slice() {
                    pair(named, literal);
                }
            }
            Self::Not(inner) => inner.literals(found),
            Self::All(all) | Self::Any(all) => all.iter().for_each(|it| it.literals(found)),
            _ => {}
        }
    }
}
