//! In: words of a profile such as `user.locale`, `=de`, `in list.stock`. Out: facts and conditions, or what was expected.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::values::Value;

/// Something a rule reads: of the user, the request, the settings, the templates, or a constant.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub enum Fact {
    /// A column of the user; `locale` is the locale as written.
    User(String),
    /// Something that only the request knows.
    Request(String),
    /// An answer of the reader.
    Setting(String),
    /// What a check of the templates found.
    Message(String),
    /// A closed list of the profile.
    List(String),
    /// What starts the mail.
    Trigger,
    /// Which of the platform's mails it is: a mail kind's id.
    Kind,
    /// The locale that was chosen.
    Chosen,
    /// A constant; none is the empty value.
    Constant(Option<String>),
    /// Two facts joined with a hyphen; both must be present.
    Joined(Vec<Fact>),
}

const FACTS: &str = "user.<column>, request.<name>, setting.<id>, message.<check>, list.<name>, trigger, kind, chosen, \
                     =<constant> or =nothing";

impl TryFrom<String> for Fact {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if text.contains(" + ") {
            return text
                .split(" + ")
                .map(|part| Self::try_from(part.to_owned()))
                .collect::<Result<_, _>>()
                .map(Self::Joined);
        }
        let text = text.trim();
        if let Some(constant) = text.strip_prefix('=') {
            return Ok(Self::Constant((constant != "nothing").then(|| constant.to_owned())));
        }
        let named = |name: &str| (!name.is_empty()).then(|| name.to_owned());
        match text.split_once('.') {
            None if text == "trigger" => Some(Self::Trigger),
            None if text == "kind" => Some(Self::Kind),
            None if text == "chosen" => Some(Self::Chosen),
            Some(("user", name)) => named(name).map(Self::User),
            Some(("request", name)) => named(name).map(Self::Request),
            Some(("setting", name)) => named(name).map(Self::Setting),
            Some(("message", name)) => named(name).map(Self::Message),
            Some(("list", name)) => named(name).map(Self::List),
            _ => None,
        }
        .ok_or_else(|| format!("unknown fact `{text}`, expected {FACTS}"))
    }
}

impl std::fmt::Display for Fact {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::User(name) => write!(f, "user.{name}"),
            Self::Request(name) => write!(f, "request.{name}"),
            Self::Setting(name) => write!(f, "setting.{name}"),
            Self::Message(name) => write!(f, "message.{name}"),
            Self::List(name) => write!(f, "list.{name}"),
            Self::Trigger => f.write_str("trigger"),
            Self::Kind => f.write_str("kind"),
            Self::Chosen => f.write_str("chosen"),
            Self::Constant(Some(text)) => write!(f, "={text}"),
            Self::Constant(None) => f.write_str("=nothing"),
            Self::Joined(facts) => {
                for (n, fact) in facts.iter().enumerate() {
                    write!(f, "{}{fact}", if n == 0 { "" } else { " + " })?;
                }
                Ok(())
            }
        }
    }
}

/// Where a `match` step or a condition looks.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(try_from = "String")]
pub enum ListOf {
    /// The locales that a setting names.
    Setting(String),
    /// A closed list of the profile.
    List(String),
    /// Every language that these layers have for this mail.
    Languages(Vec<String>),
}

impl TryFrom<String> for ListOf {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        if let Some(layers) = text.strip_prefix("languages:") {
            let split = layers.split([',', ' ']).filter(|layer| !layer.is_empty()).map(str::to_owned);
            return Ok(Self::Languages(split.collect()));
        }
        match text.split_once('.') {
            Some(("setting", name)) => Ok(Self::Setting(name.to_owned())),
            Some(("list", name)) => Ok(Self::List(name.to_owned())),
            _ => Err(format!("unknown list `{text}`, expected setting.<id>, list.<name> or languages:<layers>")),
        }
    }
}

/// What a condition wants of one fact.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "Wanted")]
pub enum Want {
    /// One of these values.
    OneOf(Vec<Value>),
    /// Nothing there.
    Empty,
    /// Anything there.
    Present,
    /// A member of a list (or not).
    In(ListOf, bool),
    /// More characters than this.
    LongerThan(usize),
}

#[derive(Deserialize, Serialize)]
#[serde(
    untagged,
    expecting = "invalid condition, expected a literal, a list of literals, \"empty\", \"present\", \"in <list>\", \"not in <list>\" or \"longer than <number>\""
)]
enum Wanted {
    One(Value),
    Many(Vec<Value>),
}

impl TryFrom<Wanted> for Want {
    type Error = String;

    fn try_from(wanted: Wanted) -> Result<Self, String> {
        Ok(match wanted {
            Wanted::Many(values) => Self::OneOf(values),
            Wanted::One(Value::Many(values)) => Self::OneOf(values.into_iter().map(Value::Text).collect()),
            Wanted::One(Value::Text(text)) => match text.as_str() {
                "empty" => Self::Empty,
                "present" => Self::Present,
                other => {
                    if let Some(list) = other.strip_prefix("not in ") {
                        Self::In(ListOf::try_from(list.to_owned())?, false)
                    } else if let Some(list) = other.strip_prefix("in ") {
                        Self::In(ListOf::try_from(list.to_owned())?, true)
                    } else if let Some(number) = other.strip_prefix("longer than ") {
                        Self::LongerThan(number.parse().map_err(|_| format!("found `{number}`, expected a number"))?)
                    } else {
                        Self::OneOf(vec![Value::Text(text)])
                    }
                }
            },
            Wanted::One(value) => Self::OneOf(vec![value]),
        })
    }
}

/// All of these must hold.
#[derive(Clone, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(try_from = "BTreeMap<String, Want>")]
pub struct When(pub Vec<(Fact, Want)>);

impl TryFrom<BTreeMap<String, Want>> for When {
    type Error = String;

    fn try_from(table: BTreeMap<String, Want>) -> Result<Self, String> {
        table.into_iter().map(|(fact, want)| Ok((Fact::try_from(fact)?, want))).collect::<Result<_, _>>().map(Self)
    }
}

/// A term of a search: which locales it tries.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub enum Term {
    /// The chosen locales.
    Chosen,
    /// What their parents are, each after its own.
    Parents,
    /// The profile's default.
    Default,
    /// The default and its parents, unless it is the chosen language.
    DefaultOfAnotherLanguage,
    /// The template that is flagged as the default in its layer.
    MarkedDefault,
    /// The text that has no locale.
    NoLocale,
    /// The value of a fact.
    Fact(Fact),
}

impl std::fmt::Display for Term {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Chosen => "chosen",
            Self::Parents => "parents",
            Self::Default => "default",
            Self::DefaultOfAnotherLanguage => "default-of-another-language",
            Self::MarkedDefault => "marked-default",
            Self::NoLocale => "no-locale",
            Self::Fact(fact) => return write!(f, "{fact}"),
        })
    }
}

impl TryFrom<String> for Term {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        Ok(match text.as_str() {
            "chosen" => Self::Chosen,
            "parents" => Self::Parents,
            "default" => Self::Default,
            "default-of-another-language" => Self::DefaultOfAnotherLanguage,
            "marked-default" => Self::MarkedDefault,
            "no-locale" => Self::NoLocale,
            _ => Self::Fact(Fact::try_from(text).map_err(|said| {
                said.replace(
                    ", expected ",
                    ", expected chosen, parents, default, default-of-another-language, marked-default, no-locale, ",
                )
            })?),
        })
    }
}
