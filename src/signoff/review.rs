//! In: what people said and decided. Out: the review as a file, and back; a broken file gives findings, never a stop.
//!
//! The file is canonical JSON (RFC 8785): the same review is the same bytes everywhere. It holds no data of the people
//! in the list: digests and counts only.

use serde::{Deserialize, Serialize};
use serde_json::Value;
use serde_json::error::Category;

use super::{Record, list_people};
use crate::checks::{Check, Inputs};
use crate::digest::Digest;
use crate::finding::{Finding, Place};
use crate::setup::Setup;

/// The name and version of the file's format.
pub const REVIEW: &str = "sendproof/review/1";

/// Integers above this one are written as text: JavaScript cannot hold them.
const LARGEST: u64 = (1 << 53) - 1;

/// A review, as it is saved.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Review {
    /// Always [`REVIEW`].
    pub schema: String,
    /// What the mailing is called.
    pub campaign: String,
    /// When it was saved, RFC 3339 in UTC.
    pub saved_at: String,
    /// What people said.
    pub setup: Setup,
    /// What they decided.
    pub record: Record,
    /// What was open; none if there was no answer yet.
    pub inputs: Option<Files>,
}

/// The files that were open, by their meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Files {
    /// The list.
    pub list: ListFile,
    /// The digest of one's own texts.
    pub templates: Digest,
    /// The digest of the system's own texts, as far as they were given.
    pub stock: Digest,
}

/// A list, by its meaning.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListFile {
    /// The file's name.
    pub name: String,
    /// All people, without order.
    pub people: Digest,
    /// How many are to be mailed.
    pub n_users: u64,
    /// How many are left out.
    pub n_left_out: u64,
}

impl Files {
    /// The files behind a check.
    pub fn of(inputs: &Inputs<'_>, check: &Check) -> Self {
        let digest = |catalogue: &crate::catalogue::Catalogue| {
            let mut templates: Vec<Digest> =
                catalogue.templates.iter().map(crate::catalogue::Template::digest).collect();
            templates.sort();
            Digest::of_value(&templates)
        };
        Self {
            list: ListFile {
                name: inputs.sample.name.clone(),
                people: list_people(check),
                n_users: check.n_users(),
                n_left_out: check.n_left_out(),
            },
            templates: digest(inputs.custom),
            stock: digest(inputs.stock),
        }
    }
}

/// The review as a file.
pub fn review_to_bytes(
    setup: &Setup,
    record: &Record,
    inputs: Option<&Inputs<'_>>,
    check: Option<&Check>,
    saved_at: &str,
) -> Vec<u8> {
    canonical(&Review {
        schema: REVIEW.to_owned(),
        campaign: setup.campaign.clone(),
        saved_at: saved_at.to_owned(),
        setup: setup.clone(),
        record: record.clone(),
        inputs: inputs.zip(check).map(|(inputs, check)| Files::of(inputs, check)),
    })
}

/// A saved review; else what is wrong with the file, and where.
pub fn review_from_bytes(bytes: &[u8]) -> Result<Review, Vec<Finding>> {
    let wrong = |error: &serde_json::Error| {
        let place = Place { column: Some(error.column().to_string()), ..Place::default() }.line(error.line() as u64);
        let code = match error.classify() {
            Category::Data => "review-field-wrong",
            Category::Eof if !bytes.trim_ascii().is_empty() => "review-cut-short",
            Category::Eof | Category::Syntax | Category::Io => "review-not-json",
        };
        vec![Finding::block(code).text("said", reason(error)).at(place)]
    };
    let value: Value = serde_json::from_slice(bytes).map_err(|error| wrong(&error))?;
    match value.get("schema").and_then(Value::as_str) {
        Some(REVIEW) => serde_json::from_slice(bytes).map_err(|error| wrong(&error)),
        Some(newer) if is_newer(newer, REVIEW) => {
            Err(vec![Finding::block("review-newer").text("found", newer).text("expected", REVIEW)])
        }
        schema => {
            let found = schema.unwrap_or("none");
            Err(vec![Finding::block("review-other-schema").text("found", found).text("expected", REVIEW)])
        }
    }
}

/// Whether a file's format is a later version of the one that is known: `sendproof/plan/2` of `sendproof/plan/1`.
pub fn is_newer(found: &str, known: &str) -> bool {
    let parts = |schema: &str| schema.rsplit_once('/').map(|(name, n)| (name.to_owned(), n.parse::<u32>().ok()));
    match (parts(found), parts(known)) {
        (Some((name, Some(n))), Some((same, Some(m)))) => name == same && n > m,
        _ => false,
    }
}

/// What a JSON error says, without its place.
pub(crate) fn reason(error: &serde_json::Error) -> String {
    let said = error.to_string();
    said.rfind(" at line ").map_or(said.as_str(), |end| &said[..end]).to_owned()
}

/// A value as canonical JSON; integers that JavaScript cannot hold become text.
pub fn canonical<T: Serialize>(value: &T) -> Vec<u8> {
    let mut value = serde_json::to_value(value).unwrap_or_default();
    large_as_text(&mut value);
    serde_jcs::to_vec(&value).unwrap_or_default()
}

fn large_as_text(value: &mut Value) {
    match value {
        Value::Number(number) if number.as_u64().is_some_and(|it| it > LARGEST) => {
            *value = Value::String(number.to_string());
        }
        Value::Array(items) => items.iter_mut().for_each(large_as_text),
        Value::Object(fields) => fields.values_mut().for_each(large_as_text),
        _ => {}
    }
}
