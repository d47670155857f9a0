//! **In:** what is installed. **Out:** the libraries that platforms decide with, installed where that is possible.

use std::env;
use std::ffi::OsString;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Done;
use crate::process::{answer, on_path, run};
use crate::tools::{Tools, cache};

const DJANGO: &str = "5.2.19";
const LIQUIDJS: &str = "10.30.1";
const HANDLEBARS: &str = "4.7.10";
/// Where Debian keeps the sources of Go packages.
const GO_PATH: &str = "/usr/share/gocode";

/// The languages that run the real libraries, each with its own.
#[derive(Debug)]
pub(crate) struct Libraries {
    java: PathBuf,
    ruby: PathBuf,
    python: PathBuf,
    go: PathBuf,
    go_cache: PathBuf,
    node: PathBuf,
    packages: OsString,
}

impl Libraries {
    /// Finds all of them, or installs them; otherwise says what to install.
    pub(crate) fn ready(tools: &mut Tools) -> Done<Self> {
        let java = wanted(
            tools,
            java,
            "a JDK of version 17 or later",
            &[&["openjdk-17-jdk-headless"], &["default-jdk-headless"]],
        )?;
        let ruby = wanted(tools, ruby, "Ruby with the gem i18n", &[&["ruby", "ruby-i18n"]])?;
        let go = wanted(
            tools,
            go,
            "Go with golang.org/x/text in /usr/share/gocode",
            &[&["golang-go", "golang-golang-x-text-dev"]],
        )?;
        let node = wanted(tools, node, "node and npm", &[&["nodejs", "npm"]])?;
        let packages = [tools.npm("liquidjs", LIQUIDJS)?, tools.npm("handlebars", HANDLEBARS)?];
        let packages = env::join_paths(packages).map_err(|why| format!("The folder of the tools: {why}."))?;
        Ok(Self { java, ruby, python: django(tools)?, go, go_cache: cache()?.join("go-build"), node, packages })
    }

    /// Tells a command where they are.
    pub(crate) fn name_in(&self, command: &mut Command) {
        let programs = [
            ("CONFORMANCE_JAVA", &self.java),
            ("CONFORMANCE_RUBY", &self.ruby),
            ("CONFORMANCE_PYTHON", &self.python),
            ("CONFORMANCE_GO", &self.go),
            ("CONFORMANCE_NODE", &self.node),
        ];
        command.envs(programs).env("CONFORMANCE_PACKAGES", &self.packages);
        // Debian's packages, and nothing that is fetched.
        command.env("GO111MODULE", "off").env("GOPATH", GO_PATH).env("GOFLAGS", "").env("GOCACHE", &self.go_cache);
    }
}

fn wanted(tools: &mut Tools, find: fn() -> Option<PathBuf>, what: &str, debian: &[&[&str]]) -> Done<PathBuf> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let please = format!("Please install {what}: the conformance tests cannot run without.");
    tools.debian(debian).map_err(|why| format!("{please} {why}"))?;
    find().ok_or(please)
}

/// One that compiles a single file when it is started.
fn java() -> Option<PathBuf> {
    let java = on_path("java")?;
    let said = answer(&java, &["--version"])?;
    let major: u32 = said.split_whitespace().nth(1)?.split(['.', '-', '+']).next()?.parse().ok()?;
    let compiles = answer(&java, &["--list-modules"])?.contains("jdk.compiler");
    (major >= 17 && compiles).then_some(java)
}

fn ruby() -> Option<PathBuf> {
    let ruby = on_path("ruby")?;
    answer(&ruby, &["-e", "require 'i18n'; require 'i18n/backend/fallbacks'"]).map(|_| ruby)
}

fn go() -> Option<PathBuf> {
    let go = on_path("go")?;
    let there = Path::new(GO_PATH).join("src/golang.org/x/text/language/match.go").exists();
    (there && answer(&go, &["version"]).is_some()).then_some(go)
}

fn node() -> Option<PathBuf> {
    on_path("npm")?;
    let node = on_path("node")?;
    answer(&node, &["--version"]).map(|_| node)
}

/// A Python of its own, in the user's cache, that has Django.
fn django(tools: &mut Tools) -> Done<PathBuf> {
    let home = cache()?.join(format!("django-{DJANGO}"));
    let python = home.join(if cfg!(windows) { "Scripts/python.exe" } else { "bin/python" });
    let asks = ["-c", "import django; print(django.__version__)"];
    let has_it = || answer(&python, &asks).is_some_and(|version| version.trim() == DJANGO);
    if has_it() {
        return Ok(python);
    }
    let please = "Please install Python 3.10 or later with venv and pip: Django is tested with it.";
    tools.note(&format!("Django {DJANGO}"));
    let make = || {
        let system = on_path("python3").ok_or_else(|| please.to_owned())?;
        run(Command::new(system).args(["-m", "venv", "--clear"]).arg(&home))
    };
    if make().is_err() {
        tools.debian(&[&["python3", "python3-venv"]]).map_err(|why| format!("{please} {why}"))?;
        make()?;
    }
    let quietly = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run(Command::new(&python).args(quietly).arg(format!("Django=={DJANGO}")))?;
    if has_it() { Ok(python) } else { Err(please.to_owned()) }
}
