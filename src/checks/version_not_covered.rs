//! # What it finds
//! A version of the system for which no rule is known here.
//! # Why it matters
//! The rules of its other versions are computed instead, and none of them may hold.
//! # Example
//! Appwrite 1.9.3, between two versions whose rules are known.
//! # What to do
//! Ask the engineers how this version chooses, and write it as a rule of your own; or accept it with a reason.

use super::{Check, Inputs};
use crate::finding::{Arg, Finding};
use crate::setup::System;

pub(super) fn check(inputs: &Inputs<'_>, _: &Check) -> Vec<Finding> {
    let Some(System::Known { version: Some(version), .. }) = &inputs.setup.system else { return Vec::new() };
    let ranges = || inputs.platforms.iter().map(|platform| &platform.profile);
    if version.trim().is_empty() || ranges().any(|profile| profile.covers(version)) {
        return Vec::new();
    }
    let known = ranges().map(|profile| Arg::Versions(profile.versions.clone())).collect();
    let name = ranges().next().map(|profile| profile.platform.clone()).unwrap_or_default();
    vec![
        Finding::block("version-not-covered")
            .text("system", name)
            .text("version", version.trim())
            .arg("known", Arg::List(known))
            .people(inputs.sample.n_people()),
    ]
}
