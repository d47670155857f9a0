//! In: answers and values as people and files write them. Out: typed values; a switch is written `on` or `off`.

use serde::{Deserialize, Serialize, Serializer};

/// A value of a fact, a setting or a constant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A switch, written `on` or `off` outside of profiles.
    Flag(bool),
    /// A number.
    Number(i64),
    /// One word or locale.
    Text(String),
    /// Several.
    Many(Vec<String>),
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Flag(flag) => serializer.serialize_str(if *flag { "on" } else { "off" }),
            Self::Number(number) => serializer.serialize_i64(*number),
            Self::Text(text) => serializer.serialize_str(text),
            Self::Many(many) => many.serialize(serializer),
        }
    }
}

impl std::fmt::Display for Value {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Flag(flag) => f.write_str(if *flag { "on" } else { "off" }),
            Self::Number(number) => write!(f, "{number}"),
            Self::Text(text) => f.write_str(text),
            Self::Many(many) => f.write_str(&many.join(", ")),
        }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<bool> for Value {
    fn from(flag: bool) -> Self {
        Self::Flag(flag)
    }
}

/// What kind of value a setting or a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Kind {
    /// A switch.
    YesNo,
    /// One of the options.
    Choice,
    /// One locale.
    Locale,
    /// A list of locales.
    Locales,
    /// Any text (columns only).
    Text,
}

impl Kind {
    /// The value as this kind understands it: none if it is not one of this kind.
    pub fn read(self, value: &Value, options: &[String]) -> Option<Value> {
        match (self, value) {
            (Self::YesNo, Value::Flag(_)) | (Self::Locales, Value::Many(_)) => Some(value.clone()),
            (Self::YesNo, value) => match value.to_string().trim().to_lowercase().as_str() {
                "on" | "yes" | "true" | "1" | "y" => Some(Value::Flag(true)),
                "off" | "no" | "false" | "0" | "n" => Some(Value::Flag(false)),
                _ => None,
            },
            (Self::Choice, value) => {
                let text = value.to_string();
                options.contains(&text).then_some(Value::Text(text))
            }
            (Self::Locales, Value::Text(text)) => {
                let split = text.split([',', ' ', ';']).filter(|tag| !tag.is_empty()).map(str::to_owned);
                Some(Value::Many(split.collect()))
            }
            (Self::Locale | Self::Text, Value::Many(_)) | (Self::Locales, _) => None,
            (Self::Locale | Self::Text, value) => Some(Value::Text(value.to_string())),
        }
    }
}
