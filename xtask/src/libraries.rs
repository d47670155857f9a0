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
        let java = found(tools, java, "a JDK of version 17 or later", &["openjdk-17-jdk-headless"])?;
        let ruby = found(tools, ruby, "Ruby with the gem i18n", &["ruby", "ruby-i18n"])?;
        let x_text = ["golang-go", "golang-golang-x-text-dev"];
        let go = found(tools, go, "Go with golang.org/x/text in /usr/share/gocode", &x_text)?;
        let node = found(tools, node, "node and npm", &["nodejs", "npm"])?;
        let packages = [tools.npm("liquidjs", LIQUIDJS)?, tools.npm("handlebars", HANDLEBARS)?];
        let packages = env::join_paths(packages).map_err(|why| format!("The folder of the tools: {why}."))?;
        Ok(Self { java, ruby, python: django(tools)?, go, go_cache: cache()?.join("go-build"), node, packages })
    }

    /// Tells a command where they are.
    pub(crate) fn tell(&self, command: &mut Command) {
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

fn found(tools: &mut Tools, find: fn() -> Option<PathBuf>, what: &str, packages: &[&str]) -> Done<PathBuf> {
    if let Some(found) = find() {
        return Ok(found);
    }
    let wanted = format!(
        "Please install {what} (Debian: apt-get install {}): the conformance tests cannot run without.",
        packages.join(" ")
    );
    tools.apt(packages, &wanted)?;
    find().ok_or(wanted)
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
    let wanted = "Please install Python 3.10 or later with venv and pip (Debian: apt-get install python3 \
                  python3-venv): the conformance tests run Django with it.";
    tools.note(&format!("Django {DJANGO}"));
    let make = || {
        let system = on_path("python3").ok_or_else(|| wanted.to_owned())?;
        run(Command::new(system).args(["-m", "venv", "--clear"]).arg(&home))
    };
    if make().is_err() {
        tools.apt(&["python3", "python3-venv"], wanted)?;
        make()?;
    }
    let quietly = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check"];
    run(Command::new(&python).args(quietly).arg(format!("Django=={DJANGO}")))?;
    if has_it() { Ok(python) } else { Err(wanted.to_owned()) }
}
