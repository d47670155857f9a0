//! # What it finds
//! A mail that asks people to do something, with nothing to click and no code to enter, in any language.
//! # Why it matters
//! People read that they shall activate their account, and cannot.
//! # Example
//! The mail for the activation of accounts has no `{link}`.
//! # What to do
//! Put the link in, as the system writes it.

use super::{Check, Inputs, intended, templates_of};
use crate::catalogue::{Syntax, Template, Text};
use crate::finding::{Finding, Place};
use crate::render::{has_logic, links, placeholders};

/// Mail kinds that are useless without a link or a code.
const KINDS: [&str; 4] = ["account-activation", "email-verification", "password-reset", "invitation"];
/// What is in the names of placeholders for links and codes.
const NAMES: [&str; 9] = ["link", "url", "code", "token", "otp", "href", "uri", "pin", "ticket"];

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    let Some(kind) = inputs.setup.kind.as_deref().filter(|kind| KINDS.contains(kind)) else { return Vec::new() };
    let mut found = Vec::new();
    for message in intended(inputs.setup) {
        let bodies: Vec<&Template> = templates_of(inputs.custom, message).filter(|it| has_body(it)).collect();
        if bodies.is_empty() || bodies.iter().any(|it| it.parts.values().any(may_have_link)) {
            continue;
        }
        let finding = Finding::pass("link-absent").text("message", message).text("kind", kind);
        found.push(finding.at(Place::file(&bodies[0].file)));
    }
    found
}

/// Whether its whole text is known: what a system puts together from pieces may get its link there.
fn has_body(template: &Template) -> bool {
    let is_known = |part: &str| template.parts.get(part).is_some_and(|text| text.syntax != Syntax::None);
    is_known("text") || is_known("html")
}

/// Whether a text has a link or a code, or a placeholder that may be one.
pub(super) fn may_have_link(text: &Text) -> bool {
    let named = |name: &String| NAMES.iter().any(|part| name.to_lowercase().contains(part));
    // A numbered place may be the link.
    let is_open = |name: &String| name.bytes().all(|byte| byte.is_ascii_digit()) || named(name);
    !links(text).is_empty() || has_logic(text) || placeholders(text).iter().any(is_open)
}
