//! # What it finds
//! A link that cannot work for the people who get the mail, or that goes to a test system or is not encrypted.
//! # Why it matters
//! Mails are tried on a test system first, and its address stays in the text.
//! # Example
//! `http://localhost:8080/activate`, `https://staging.example/activate`.
//! # What to do
//! Put the public address in, with `https://`.

use super::{Check, Inputs};
use crate::finding::Finding;

/// Names that never are on the internet: RFC 2606 and RFC 6762, and those of one's own network.
const NEVER_PUBLIC: [&str; 8] = ["localhost", "local", "test", "invalid", "example", "internal", "lan", "localdomain"];
/// Domains that stand for another one in documentation: RFC 2606.
const STAND_FOR_ANOTHER: [&str; 3] = ["example.com", "example.org", "example.net"];
/// First labels of systems that are not the real one.
const TRIAL: [&str; 10] = ["staging", "stage", "stg", "test", "testing", "dev", "qa", "uat", "sandbox", "preprod"];

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut found = Vec::new();
    for it in &check.written {
        let mut said: Vec<&String> = Vec::new();
        for link in &it.links {
            let Some(why) = why(link).filter(|_| !said.contains(&link)) else { continue };
            said.push(link);
            let finding = match why {
                "nowhere" => Finding::block("link-not-public"),
                _ => Finding::pass("link-not-public"),
            };
            found.push(it.finding(finding).text("link", link).text("why", why));
        }
    }
    found
}

/// Why people cannot, or should not, follow a link.
fn why(link: &str) -> Option<&'static str> {
    let host = host(link)?;
    let within = |domain: &str| host == domain || host.strip_suffix(domain).is_some_and(|it| it.ends_with('.'));
    let is_own_network = host.parse::<std::net::Ipv4Addr>().is_ok_and(|it| it.is_private() || it.is_loopback());
    if NEVER_PUBLIC.into_iter().chain(STAND_FOR_ANOTHER).any(within) || is_own_network || host == "[::1]" {
        return Some("nowhere");
    }
    let first = host.split(['.', '-']).next().unwrap_or_default();
    if TRIAL.contains(&first) {
        return Some("trial");
    }
    link.get(..7).is_some_and(|scheme| scheme.eq_ignore_ascii_case("http://")).then_some("open")
}

/// The host of a web address, in small letters; none where a placeholder stands for it.
pub(super) fn host(link: &str) -> Option<String> {
    let (scheme, rest) = link.split_once("://")?;
    if !scheme.eq_ignore_ascii_case("http") && !scheme.eq_ignore_ascii_case("https") {
        return None;
    }
    let authority = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let host = authority.rsplit('@').next().unwrap_or_default();
    let host = if host.starts_with('[') { host } else { host.split(':').next().unwrap_or_default() };
    let is_written_out = !host.is_empty() && !host.contains(['{', '}', '$', '%', '<', '*']);
    is_written_out.then(|| host.trim_end_matches('.').to_ascii_lowercase())
}
