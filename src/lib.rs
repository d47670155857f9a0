//! Which mail will each person really get, and why?
//!
//! # Steps
//!
//! The modules stand in the order in which they run. A module uses only what stands above it.

pub mod digest;
pub mod finding;
pub mod locale;
pub mod words;
pub mod sample;
pub mod catalogue;
pub mod platform;
pub mod render;
pub mod setup;
pub mod cohort;
pub mod resolution;
pub mod coverage;
pub mod checks;
pub mod comparison;
pub mod signoff;
pub mod plan;
pub mod deliveries;
pub mod report;
pub mod papers;
pub mod proofs;
pub mod engine;

#[cfg(feature = "cli")]
pub mod cli;
#[cfg(feature = "web")]
pub mod ui;
