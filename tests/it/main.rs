//! One native test binary: a file for each part of the product.
#![allow(clippy::unwrap_used, clippy::expect_used, reason = "a test that cannot go on has failed")]

mod answers;
mod catalogue;
mod changed;
mod cli;
mod comparison;
mod coverage;
mod deliveries;
mod docs;
mod diff;
mod engine;
mod further_texts;
mod headline;
mod inside;
mod layering;
mod lines;
mod locale;
mod mailing;
mod mails;
mod merge;
mod migrations;
mod papers;
mod plan;
mod profiles;
mod proofs;
mod quality;
mod resolution;
mod sample;
mod schema;
mod second;
mod signoff;
mod system_lints;
mod texts;
mod waves;
mod words;
