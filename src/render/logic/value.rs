//! In: what is known of a person. Out: values that a template compares and shows; what is not known stays so.

use crate::platform::vocabulary::Dialect;

/// What is known of the value behind a placeholder.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Known {
    /// This value.
    Value(String),
    /// There is a value; which one was not kept.
    Present,
    /// There is none: an empty cell is a value that is not there.
    Absent,
    /// Nothing is known: the list does not hold it.
    #[default]
    NotKnown,
}

/// What an expression gives.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    Text(String),
    Number(f64),
    Flag(bool),
    Present,
    Absent,
    NotKnown,
}

impl From<Known> for Value {
    fn from(known: Known) -> Self {
        match known {
            Known::Value(text) => Self::Text(text),
            Known::Present => Self::Present,
            Known::Absent => Self::Absent,
            Known::NotKnown => Self::NotKnown,
        }
    }
}

impl Value {
    /// What is shown of it: nothing where it is absent.
    pub(super) fn shown(&self) -> Option<String> {
        match self {
            Self::Text(text) => Some(text.clone()),
            Self::Number(number) => Some(number.to_string()),
            Self::Flag(flag) => Some(flag.to_string()),
            Self::Absent => Some(String::new()),
            Self::Present | Self::NotKnown => None,
        }
    }

    /// Whether a bare condition holds. A cell with `false` or `0` may be a word or a value of that type: not known.
    pub(super) fn truth(&self, dialect: Dialect) -> Option<bool> {
        match self {
            Self::Absent => Some(false),
            Self::Flag(flag) => Some(*flag),
            Self::Number(number) => Some(dialect == Dialect::Liquid || *number != 0.0),
            Self::Text(text) => match text.as_str() {
                "" => (dialect != Dialect::Velocity).then_some(dialect == Dialect::Liquid),
                "0" if dialect == Dialect::Liquid => Some(true),
                "0" => None,
                text if text.eq_ignore_ascii_case("false") => None,
                text if dialect == Dialect::Freemarker => (text == "true").then_some(true),
                _ => Some(true),
            },
            Self::Present => (dialect != Dialect::Freemarker).then_some(true),
            Self::NotKnown => None,
        }
    }

    /// Whether two values are the same, as far as that can be told.
    pub(super) fn same(&self, other: &Self) -> Option<bool> {
        match (self, other) {
            (Self::Present, Self::Absent) | (Self::Absent, Self::Present) => Some(false),
            (Self::NotKnown | Self::Present, _) | (_, Self::NotKnown | Self::Present) => None,
            // An empty cell may have become an empty text or nothing at all.
            (Self::Absent, Self::Text(text)) | (Self::Text(text), Self::Absent) if text.is_empty() => None,
            (Self::Absent, other) | (other, Self::Absent) => Some(*other == Self::Absent),
            (Self::Text(text), Self::Number(number)) | (Self::Number(number), Self::Text(text)) => {
                Some(text.trim().parse::<f64>().is_ok_and(|text| text.total_cmp(number).is_eq()))
            }
            (Self::Text(text), Self::Flag(flag)) | (Self::Flag(flag), Self::Text(text)) => match text.as_str() {
                "true" | "TRUE" | "True" => Some(*flag),
                "false" | "FALSE" | "False" => Some(!flag),
                _ => None,
            },
            (one, other) => Some(one == other),
        }
    }

    /// Which is larger, where both are numbers.
    pub(super) fn order(&self, other: &Self) -> Option<std::cmp::Ordering> {
        let number = |value: &Self| match value {
            Self::Number(number) => Some(*number),
            Self::Text(text) => text.trim().parse().ok(),
            _ => None,
        };
        number(self)?.partial_cmp(&number(other)?)
    }
}
