//! **In:** the whole project. **Out:** every test run, minutes per stage, and one line that counts.
//!
//! A stage that goes wrong without a failed test (a warning, a page that does not build) counts as one.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use crate::Done;
use crate::browser::Browsers;
use crate::libraries::Libraries;
use crate::page;
use crate::process::{answer, on_path, run, run_and_read};
use crate::tools::Tools;
use crate::totals::Totals;

const WASM: &str = "wasm32-unknown-unknown";
/// Minutes where something has to be installed or nothing was built before, and where everything is there.
const BUDGET: [u64; 2] = [45, 15];

/// Runs all stages; fails when one does, or when they take longer than the budget.
pub(crate) fn all(root: &Path) -> Done {
    let mut run = Run::new(root);
    let is_new = !page::target(root).join(WASM).exists();
    let Some(mut tools) = run.install("tools", || Tools::for_tests(root)) else { return run.close(is_new) };
    let browser = run.install("browser", || Browsers::ready(&mut tools));
    let libraries = run.install("libraries", || Libraries::ready(&mut tools));
    run.cargo("format", "fmt --all --check");
    run.cargo(
        "lints, command line",
        "clippy --workspace --all-targets --test browser --test conformance -- -D warnings",
    );
    run.cargo(
        "lints, page",
        &format!("clippy --target {WASM} --no-default-features --features web --lib --bins -- -D warnings"),
    );
    run.cargo("lints, core", "clippy --no-default-features --lib -- -D warnings");
    let nextest = answer("cargo", &["nextest", "--version"]).is_some();
    let native = if nextest { "nextest run --no-tests pass" } else { "test" };
    run.cargo("native tests", &format!("{native} --workspace --all-features --no-fail-fast"));
    run.conformance(libraries.as_ref(), &[]);
    run.tests_in_wasm(&tools, browser.as_ref());
    let page = run.page(&tools);
    run.journeys(page, browser.as_ref(), &[]);
    run.close(is_new || !tools.installed().is_empty())
}

/// Builds the page and says, some times over, how long a million people take in each browser.
pub(crate) fn speed(root: &Path, rounds: u32) -> Done {
    let mut tools = Tools::for_page(root)?;
    let browsers = Browsers::ready(&mut tools)?;
    page::build(root, &tools)?;
    for round in 1..=rounds {
        println!("\nRound {round} of {rounds}");
        let mut cargo = Command::new("cargo");
        cargo.args(["test", "--quiet", "--test", "browser", "million", "--", "--test-threads=1", "--nocapture"]);
        browsers.tell(&mut cargo);
        run(cargo.current_dir(root))?;
    }
    Ok(())
}

/// Builds the page, runs the journeys whose names contain one of these, and says where their pictures are.
pub(crate) fn journeys(root: &Path, names: &[&str]) -> Done {
    let mut tools = Tools::for_page(root)?;
    let browser = Browsers::ready(&mut tools)?;
    page::build(root, &tools)?;
    let mut run = Run::new(root);
    run.journeys(true, Some(&browser), names);
    println!("The pictures are in {}", root.join("tests/browser/shots").display());
    run.close(true)
}

/// Builds the page and takes the pictures of its states, which stand in the docs.
pub(crate) fn pictures(root: &Path) -> Done {
    let mut tools = Tools::for_page(root)?;
    let browsers = Browsers::ready(&mut tools)?;
    page::build(root, &tools)?;
    let mut cargo = Command::new("cargo");
    cargo.args(["test", "--quiet", "--test", "browser", "states", "--"]).env("PICTURES", "1");
    browsers.tell(&mut cargo);
    run(cargo.current_dir(root))
}

/// Compares us with the libraries that platforms use; only the rows whose names contain one of these.
pub(crate) fn conformance(root: &Path, names: &[&str]) -> Done {
    let libraries = Libraries::ready(&mut Tools::default())?;
    let mut run = Run::new(root);
    run.conformance(Some(&libraries), names);
    run.close(true)
}

struct Stage {
    name: String,
    took: Duration,
    totals: Totals,
    done: Done,
}

struct Run<'a> {
    root: &'a Path,
    started: Instant,
    stages: Vec<Stage>,
}

impl<'a> Run<'a> {
    fn new(root: &'a Path) -> Self {
        Self { root, started: Instant::now(), stages: Vec::new() }
    }

    fn install<T>(&mut self, name: &str, work: impl FnOnce() -> Done<T>) -> Option<T> {
        let started = Instant::now();
        let (found, done) = match work() {
            Ok(found) => (Some(found), Ok(())),
            Err(why) => (None, Err(why)),
        };
        self.add(name, started, Totals::default(), done);
        found
    }

    fn cargo(&mut self, name: &str, words: &str) -> bool {
        let mut cargo = Command::new("cargo");
        cargo.args(words.split_whitespace());
        self.stage(name, &mut cargo)
    }

    /// In node where there is one, else in the headless browser.
    fn tests_in_wasm(&mut self, tools: &Tools, browser: Option<&Browsers>) {
        let mut cargo = tools.command("cargo");
        cargo.args(["test", "--target", WASM, "--no-default-features", "--features", "web", "--test", "wasm"]);
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
        match (on_path("node"), browser) {
            (Some(_), _) => {}
            (None, Some(browser)) => {
                cargo.env("WASM_BINDGEN_USE_BROWSER", "1").env("CHROMEDRIVER", &browser.chromedriver);
            }
            (None, None) => return self.not_run("wasm tests", "neither node nor a browser is there."),
        }
        self.stage("wasm tests", &mut cargo);
    }

    fn page(&mut self, tools: &Tools) -> bool {
        let started = Instant::now();
        match page::alone(self.root) {
            Ok(_alone) => {
                let built = self.stage("page", &mut page::command(self.root, tools));
                built && self.install("page, made small", || page::finish(self.root)).is_some()
            }
            Err(why) => {
                self.add("page", started, Totals::default(), Err(why));
                false
            }
        }
    }

    fn journeys(&mut self, page: bool, browser: Option<&Browsers>, names: &[&str]) {
        let name = "browser journeys";
        match (page, browser) {
            (false, _) => self.not_run(name, "the page was not built."),
            (_, None) => self.not_run(name, "no browser is there."),
            (true, Some(browser)) => {
                let mut cargo = Command::new("cargo");
                cargo.args(["test", "--test", "browser", "--no-fail-fast", "--", "--test-threads=2"]).args(names);
                browser.tell(&mut cargo);
                self.stage(name, &mut cargo);
            }
        }
    }

    fn conformance(&mut self, libraries: Option<&Libraries>, names: &[&str]) {
        let name = "conformance";
        let Some(libraries) = libraries else { return self.not_run(name, "a library is missing.") };
        let mut cargo = Command::new("cargo");
        cargo.args(["test", "--all-features", "--test", "conformance", "--"]).args(names);
        libraries.tell(&mut cargo);
        self.stage(name, &mut cargo);
    }

    fn not_run(&mut self, name: &str, why: &str) {
        self.add(name, Instant::now(), Totals::default(), Err(format!("Not run: {why}")));
    }

    fn stage(&mut self, name: &str, command: &mut Command) -> bool {
        let started = Instant::now();
        eprintln!("\n== {name}");
        let (done, said) = run_and_read(command.current_dir(self.root));
        let well = done.is_ok();
        self.add(name, started, Totals::read(&said), done);
        well
    }

    fn add(&mut self, name: &str, started: Instant, mut totals: Totals, done: Done) {
        if let Err(why) = &done {
            eprintln!("{name}: {why}");
            totals.failed = totals.failed.max(1);
        }
        self.stages.push(Stage { name: name.to_owned(), took: started.elapsed(), totals, done });
    }

    fn close(mut self, bare: bool) -> Done {
        let budget = Duration::from_mins(if bare { BUDGET[0] } else { BUDGET[1] });
        if self.started.elapsed() > budget {
            let why = format!("took longer than {} minutes.", budget.as_secs() / 60);
            self.add("budget", Instant::now(), Totals::default(), Err(why));
        }
        println!("\nMinutes per stage");
        let mut totals = Totals::default();
        for stage in &self.stages {
            let mark = if stage.done.is_ok() { "ok" } else { "FAILED" };
            println!("{:8.2}  {mark:6}  {}", stage.took.as_secs_f64() / 60.0, stage.name);
            totals += stage.totals;
        }
        for (stage, why) in self.stages.iter().filter_map(|stage| Some((&stage.name, stage.done.as_ref().err()?))) {
            println!("{stage}: {why}");
        }
        println!("{:8.2}          all\n", self.started.elapsed().as_secs_f64() / 60.0);
        println!("{} passed, {} failed", totals.passed, totals.failed);
        if totals.failed == 0 { Ok(()) } else { Err(String::new()) }
    }
}
