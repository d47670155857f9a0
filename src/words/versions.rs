//! In: a range of versions as a profile has it, `>=2.7 <3`. Out: the same in words.

use super::{Args, args};

/// The range in words, by a function that says a sentence. What is no range stays as it is.
pub(super) fn said(range: &str, say: impl Fn(&str, &Args) -> Option<String>) -> String {
    let words: Vec<&str> = range.split_whitespace().collect();
    let said = match words.as_slice() {
        ["any"] => say("versions-any", &Args::new()),
        [one] => match bound(one) {
            Some((">=", from)) => say("versions-from", &args().text("from", from)),
            Some(("<=", to)) => say("versions-to", &args().text("to", to)),
            Some(("<", to)) => say("versions-before", &args().text("to", to)),
            Some(("=", version)) => Some(version.to_owned()),
            _ => None,
        },
        [from, to] => match (bound(from), bound(to)) {
            (Some((">=", from)), Some(("<=", to))) => {
                say("versions-from-to", &args().text("from", from).text("to", to))
            }
            (Some((">=", from)), Some(("<", to))) => {
                say("versions-from-before", &args().text("from", from).text("to", to))
            }
            _ => None,
        },
        _ => documented(range, &say),
    };
    said.unwrap_or_else(|| range.to_owned())
}

/// `>=2.7`: the operator and the version.
fn bound(word: &str) -> Option<(&str, &str)> {
    let digits = word.find(|c: char| c.is_ascii_digit())?;
    Some(word.split_at(digits))
}

/// A service has no versions, only a day on which its documentation was read.
fn documented(range: &str, say: &impl Fn(&str, &Args) -> Option<String>) -> Option<String> {
    let (what, year) = range.split_once(", as documented in ")?;
    match what {
        "service" => say("versions-service", &args().text("year", year)),
        what => say("versions-documented", &args().text("what", what).text("year", year)),
    }
}
