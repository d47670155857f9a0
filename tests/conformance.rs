//! What we say of the libraries that platforms use, against the libraries themselves: `cargo xtask conformance`.
//!
//! In: the libraries, found by `xtask`. Out: a table: what was compared, in how many cases, and how many came out
//! differently. A difference that is not explained in the profile fails.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::disallowed_methods,
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    reason = "it starts the libraries and prints a table; what goes wrong fails the run"
)]

#[path = "conformance/chance.rs"]
mod chance;
#[path = "conformance/choosing.rs"]
mod choosing;
#[path = "conformance/driver.rs"]
mod driver;
#[path = "conformance/locales.rs"]
mod locales;
#[path = "conformance/reading.rs"]
mod reading;
#[path = "conformance/rendering.rs"]
mod rendering;
#[path = "conformance/row.rs"]
mod row;
#[path = "conformance/tags.rs"]
mod tags;

use std::process::ExitCode;

use row::{Compared, Row};

fn main() -> ExitCode {
    let wanted: Vec<String> = std::env::args().skip(1).filter(|it| !it.starts_with('-')).collect();
    let rows = [reading::rows(), choosing::rows(), rendering::rows(), tags::rows()].into_iter().flatten();
    let rows: Vec<Row> =
        rows.filter(|row| wanted.is_empty() || wanted.iter().any(|it| row.title().contains(it.as_str()))).collect();
    let compared: Vec<Compared> = std::thread::scope(|scope| {
        let started: Vec<_> = rows.into_iter().map(|row| scope.spawn(|| row.compare())).collect();
        started.into_iter().map(|it| it.join().expect("a comparison that panicked has said why")).collect()
    });
    row::print(&compared, !wanted.is_empty())
}
