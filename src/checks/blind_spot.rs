//! # What it finds
//! A language of which there are people in truth, and nobody in the list.
//! # Why it matters
//! A sample proves nothing about who is not in it: they would get a mail that nobody looked at.
//! # Example
//! 940 people have Italian, and the list of 40 test users has none.
//! # What to do
//! Take a list with people of this language. Or accept it with a reason: the sign-off is then limited to who is in the
//! list, and the plan names who is not covered.

use super::{Check, Inputs};
use crate::coverage::{Proof, shares};
use crate::finding::{Arg, Finding};

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let blind = shares(&check.cohorts, &inputs.setup.population).into_iter();
    blind
        .filter(|share| share.proof() == Some(Proof::Nobody))
        .map(|share| {
            let n = share.missing();
            let language = match share.language {
                Some(tag) => Arg::Language(tag.to_string()),
                None => Arg::Text(share.typed.unwrap_or_default()),
            };
            Finding::block("blind-spot").arg("language", language).number("n", n).people(n)
        })
        .collect()
}
