//! In: a resolution. Out: what the platform must show in the dry run.

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::Prerequisite;
use crate::checks::{Inputs, subject};
use crate::digest::Digest;
use crate::platform::LayerKind;
use crate::resolution::{Certainty, End, Outcome, Resolution, Served};
use crate::signoff::text_digest;

/// What a cohort must get.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Expect {
    /// Whether it is the only possible outcome.
    pub certain: bool,
    /// How sure the rule is.
    pub certainty: Certainty,
    /// One outcome, or all possible ones.
    pub outcomes: Vec<ExpectedEnd>,
}

/// One outcome.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum ExpectedEnd {
    /// No mail, and why.
    Nothing(String),
    /// Part → where it comes from.
    Parts(BTreeMap<String, ExpectedPart>),
}

/// Where a part comes from.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExpectedPart {
    /// `text`, `in-template`, `key`, `empty`, `left-out`.
    pub how: String,
    /// Whether it is one's own text or the system's: `custom`, `stock`.
    pub kind: Option<String>,
    /// The layer.
    pub layer: Option<String>,
    /// The mail that the text belongs to.
    pub message: Option<String>,
    /// The locale as it stands in the layer.
    pub locale: Option<String>,
    /// The language of the text.
    pub language: Option<String>,
    /// The digest of the text, or of its place where the text is not known.
    pub template: Option<Digest>,
    /// Of a subject: what stands there, with its placeholders, as far as the text is known.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<String>,
}

/// What a resolution lets expect.
pub(super) fn expect(inputs: &Inputs<'_>, resolution: &Resolution) -> Expect {
    let outcomes: BTreeSet<ExpectedEnd> = resolution.outcomes.iter().map(|outcome| end(inputs, outcome)).collect();
    Expect {
        certain: outcomes.len() == 1 && !resolution.incomplete,
        certainty: resolution.certainty,
        outcomes: outcomes.into_iter().collect(),
    }
}

fn end(inputs: &Inputs<'_>, outcome: &Outcome) -> ExpectedEnd {
    match &outcome.end {
        End::Nothing { reason } => ExpectedEnd::Nothing(reason.clone()),
        End::Parts(parts) => {
            let part = |(name, served): (&String, &Served)| {
                let subject = if name == "subject" { subject(inputs, outcome, served) } else { None };
                (name.clone(), ExpectedPart { subject, ..part(inputs, name, served) })
            };
            ExpectedEnd::Parts(parts.iter().map(part).collect())
        }
    }
}

fn part(inputs: &Inputs<'_>, name: &str, served: &Served) -> ExpectedPart {
    let how = |how: &str| ExpectedPart {
        how: how.to_owned(),
        kind: None,
        layer: None,
        message: None,
        locale: None,
        language: None,
        template: None,
        subject: None,
    };
    match served {
        Served::Text { message, layer, kind, locale, language, .. } => ExpectedPart {
            kind: Some(if *kind == LayerKind::Custom { "custom" } else { "stock" }.to_owned()),
            layer: Some(layer.clone()),
            message: Some(message.clone()),
            locale: locale.clone(),
            language: language.as_ref().map(ToString::to_string),
            template: Some(text_digest(inputs, name, served)),
            ..how("text")
        },
        Served::InTemplate { message, layer, .. } => ExpectedPart {
            kind: Some("custom".to_owned()),
            layer: Some(layer.clone()),
            message: Some(message.clone()),
            template: Some(text_digest(inputs, name, served)),
            ..how("in-template")
        },
        Served::PrintKey { .. } => how("key"),
        Served::Empty => how("empty"),
        Served::LeftOut => how("left-out"),
    }
}

/// The texts of one's own that must lie where these people are to get them from.
pub(super) fn texts(inputs: &Inputs<'_>, resolution: &Resolution) -> Vec<Prerequisite> {
    let mut texts = Vec::new();
    for outcome in &resolution.outcomes {
        let End::Parts(parts) = &outcome.end else { continue };
        for served in parts.values() {
            let Served::Text { message, layer, kind: LayerKind::Custom, locale, template, .. } = served else {
                continue;
            };
            let Some(template) = template.and_then(|at| inputs.custom.templates.get(at)) else { continue };
            texts.push(Prerequisite::Text {
                message: message.clone(),
                layer: layer.clone(),
                locale: locale.clone(),
                template: template.digest(),
            });
        }
    }
    texts
}
