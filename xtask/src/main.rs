//! **In:** the name of a task. **Out:** the page, a server for it, or the result of all tests.
//!
//! `cargo xtask serve` · `cargo xtask build` · `cargo xtask test` · `cargo xtask journeys` · `cargo xtask conformance` ·
//! `cargo xtask speed` · `cargo xtask pictures`
#![allow(clippy::print_stdout, clippy::print_stderr, reason = "these tasks talk to a terminal")]

mod browser;
mod http;
mod libraries;
mod page;
mod process;
mod serve;
mod test;
mod tools;
mod totals;

use std::path::{Path, PathBuf};
use std::process::ExitCode;

const USAGE: &str = "cargo xtask <task>

  serve [--port N] [--no-open]   build the page and serve it on this computer
  build                          build the page into dist/
  test                           run every test that the project has; the last line counts them
  speed [ROUNDS]                 build the page and measure how long a million people take
  journeys [NAME]...             build the page and walk through it in a real browser
  pictures                       build the page and take the pictures in docs/states/ anew
  conformance [NAME]...          compare what we say of the platforms' libraries with the libraries themselves

Each task installs what it misses: tools go to the user's cache, not into the clone.";

/// A task's outcome: nothing, or one sentence for the person who started it.
type Done<T = ()> = Result<T, String>;

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let root = root();
    let done = match words.as_slice() {
        ["serve", rest @ ..] => serve::Options::read(rest).and_then(|options| serve::run(&root, &options)),
        ["build"] => tools::Tools::for_page(&root).and_then(|tools| page::build(&root, &tools)),
        ["test"] => test::all(&root),
        ["journeys", names @ ..] => test::journeys(&root, names),
        ["pictures"] => test::pictures(&root),
        ["conformance", names @ ..] => test::conformance(&root, names),
        ["speed", rest @ ..] => match rest {
            [] => test::speed(&root, 5),
            [rounds] if rounds.parse::<u32>().is_ok() => test::speed(&root, rounds.parse().unwrap_or(5)),
            _ => Err(format!("{USAGE}\n\nHow many rounds? {}", rest.join(" "))),
        },
        ["help" | "--help" | "-h"] => {
            println!("{USAGE}");
            Ok(())
        }
        _ => Err(format!("{USAGE}\n\nNo such task: {}", words.join(" "))),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            // Said already by the task when it is empty.
            if !why.is_empty() {
                eprintln!("{why}");
            }
            ExitCode::FAILURE
        }
    }
}

fn root() -> PathBuf {
    let here = std::env::var_os("CARGO_MANIFEST_DIR").map_or_else(|| env!("CARGO_MANIFEST_DIR").into(), PathBuf::from);
    here.parent().map_or(here.clone(), Path::to_owned)
}
