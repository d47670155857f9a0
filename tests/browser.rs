//! Journeys through the built page in a real browser: `cargo xtask test`, or with a page in dist/
//! `cargo test --test browser`. One file of journeys per place of the page; `harness.rs` has the words for them.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stderr,
    reason = "journeys start a server and a browser, and a broken promise is a failed test"
)]

#[path = "browser/browsers.rs"]
mod browsers;
#[path = "browser/harness.rs"]
mod harness;
#[path = "../xtask/src/http.rs"]
mod http;

#[path = "browser/changed.rs"]
mod changed;
#[path = "browser/dropped.rs"]
mod dropped;
#[path = "browser/findings.rs"]
mod findings;
#[path = "browser/forty.rs"]
mod forty;
#[path = "browser/hand_over.rs"]
mod hand_over;
#[path = "browser/incident.rs"]
mod incident;
#[path = "browser/opening.rs"]
mod opening;
#[path = "browser/own_files.rs"]
mod own_files;
#[path = "browser/million.rs"]
mod million;
#[path = "browser/pasted.rs"]
mod pasted;
#[path = "browser/pseudo.rs"]
mod pseudo;
#[path = "browser/second_list.rs"]
mod second_list;
#[path = "browser/states.rs"]
mod states;
#[path = "browser/two_reviewers.rs"]
mod two_reviewers;
#[path = "browser/what_if.rs"]
mod what_if;
#[path = "browser/words.rs"]
mod words;
