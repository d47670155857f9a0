//! In: the examples of a profile. Out: what each one states; `resolution` runs them.

use std::collections::BTreeMap;

use serde::Deserialize;

use super::values::Value;

/// A worked example: someone, some texts, and what is sent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Example {
    /// Its name.
    pub id: String,
    /// Where it comes from.
    #[serde(default)]
    pub note: Option<String>,
    /// What starts the mail; absent: the first.
    #[serde(default)]
    pub trigger: Option<String>,
    /// The mail kind; absent: the first.
    #[serde(default)]
    pub kind: Option<String>,
    /// User facts.
    #[serde(default)]
    pub user: BTreeMap<String, Value>,
    /// Request facts; `?` is unknown, `*` is all that the trigger carries; absent: empty.
    #[serde(default)]
    pub request: BTreeMap<String, Value>,
    /// Settings; `?` is not sure.
    #[serde(default)]
    pub setting: BTreeMap<String, Value>,
    /// What checks of the templates found.
    #[serde(default)]
    pub message: BTreeMap<String, Value>,
    /// Custom texts: `[message: ]layer/locale[/part][!]`.
    #[serde(default)]
    pub custom: Vec<CellName>,
    /// Stock texts that are not there.
    #[serde(default)]
    pub lacks: Vec<CellName>,
    /// What is sent.
    #[serde(default)]
    pub sent: Option<Sent>,
    /// The worst verdict.
    #[serde(default)]
    pub verdict: Option<String>,
    /// How certain it is.
    #[serde(default)]
    pub certainty: Option<String>,
}

/// What an example says is sent.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(untagged, expecting = "invalid outcome, expected a text, a table from part to text, or a list of these")]
pub enum Sent {
    /// One text for all parts, or `nothing (reason)`.
    One(String),
    /// Part to text; `*` is the rest.
    Parts(BTreeMap<String, String>),
    /// Every possible outcome.
    Several(Vec<Sent>),
}

/// A text by its place: `[message: ]layer/locale[/part][!]`.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(try_from = "String")]
pub struct CellName {
    /// The message, unless it is the example's.
    pub message: Option<String>,
    /// The layer.
    pub layer: String,
    /// The locale, or what is known of a text without one.
    pub locale: Place,
    /// Only this part, key, or `<part>.container`.
    pub part: Option<String>,
    /// Whether it is flagged as its layer's default.
    pub marked_default: bool,
}

/// Where in its layer a text lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Place {
    /// Under a locale, as written.
    Locale(String),
    /// Under none; the language of its text if it is stated.
    NoLocale(Option<String>),
    /// Under none; the language is decided inside: the languages handled and the one of its `else`, if they are stated.
    Branches(Option<(Vec<String>, Option<String>)>),
}

const CELL: &str = "expected [message: ]layer/locale[/part][!]";

impl TryFrom<String> for CellName {
    type Error = String;

    fn try_from(text: String) -> Result<Self, String> {
        let (message, rest) = match text.split_once(": ") {
            Some((message, rest)) => (Some(message.to_owned()), rest),
            None => (None, text.as_str()),
        };
        let (rest, marked_default) = rest.strip_suffix('!').map_or((rest, false), |rest| (rest, true));
        let mut pieces = rest.splitn(3, '/');
        let layer =
            pieces.next().filter(|layer| !layer.is_empty()).ok_or_else(|| format!("invalid text `{text}`, {CELL}"))?;
        let locale = pieces
            .next()
            .filter(|locale| !locale.is_empty())
            .ok_or_else(|| format!("invalid text `{text}`, {CELL}"))?;
        let words = |words: &str| words.split_whitespace().map(str::to_owned).collect::<Vec<_>>();
        let locale = match locale.strip_prefix('-') {
            None => Place::Locale(locale.to_owned()),
            Some("") => Place::NoLocale(None),
            Some("?") => Place::Branches(None),
            Some(stated) => match stated.strip_prefix('?') {
                None => Place::NoLocale(Some(stated.to_owned())),
                Some(branches) => Place::Branches(Some(match branches.split_once(" else ") {
                    Some((handled, other)) => (words(handled), Some(other.trim().to_owned())),
                    None => (words(branches), None),
                })),
            },
        };
        Ok(Self { message, layer: layer.to_owned(), locale, part: pieces.next().map(str::to_owned), marked_default })
    }
}
