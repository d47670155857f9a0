//! # What it finds
//! A link whose website is a placeholder, and a link that leads nowhere yet.
//! # Why it matters
//! Where people land is decided only when the mail is sent; one wrong value, and every link is dead.
//! # Example
//! `https://{domain}/activate`, `<a href="#">`.
//! # What to do
//! Write the website, or ask your engineers what stands there then.

use super::link_not_public::host;
use super::{Check, Inputs};
use crate::finding::Finding;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut found = Vec::new();
    for it in &check.written {
        if let Some(link) = it.links.iter().find(|link| is_empty(link) || is_open(link)) {
            let what = if is_empty(link) { "empty" } else { "placeholder" };
            found.push(it.finding(Finding::pass("link-host-open")).text("link", link).text("what", what));
        }
    }
    found
}

fn is_empty(link: &str) -> bool {
    matches!(link.trim(), "" | "#" | "http://" | "https://") || link.trim_start().starts_with("javascript:")
}

/// Whether the scheme is written and the host is not: `{link}` alone is a whole address of the system's.
fn is_open(link: &str) -> bool {
    let rest = link.split_once("://").filter(|(scheme, _)| scheme.chars().all(char::is_alphabetic));
    rest.is_some_and(|(_, rest)| !rest.is_empty()) && link.to_lowercase().starts_with("http") && host(link).is_none()
}
