//! **In:** Cargo.lock and what is installed. **Out:** Trunk and wasm-bindgen in the versions that fit.
//!
//! A tool on the PATH is taken when its version fits; otherwise it is built once into the user's cache.

use std::env;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Done;
use crate::process::{answer, is_program, on_path, run};

/// The accessibility rules of the browser journeys.
const AXE: &str = "4.14.1";
const GECKODRIVER: &str = "0.37.1";
/// Newer ones ask for a newer compiler than the project does.
const TRUNK: &str = "0.21.14";
const WASM: &str = "wasm32-unknown-unknown";

/// The tools that a task may use.
#[derive(Debug, Default)]
pub(crate) struct Tools {
    folders: Vec<PathBuf>,
    installed: Vec<String>,
}

impl Tools {
    /// Everything that builds the page.
    pub(crate) fn for_page(root: &Path) -> Done<Self> {
        let mut tools = Self::default();
        tools.wasm_target()?;
        let bindgen = locked_version(root, "wasm-bindgen")?;
        // Its lock file is not part of the package.
        tools.cargo_tool("wasm-bindgen-cli", &bindgen, &["wasm-bindgen", "wasm-bindgen-test-runner"], &[])?;
        tools.cargo_tool("trunk", TRUNK, &["trunk"], &["--locked", "--no-default-features", "--features", "rustls"])?;
        Ok(tools)
    }

    /// Everything that the tests use besides the browser.
    pub(crate) fn for_tests(root: &Path) -> Done<Self> {
        let mut tools = Self::for_page(root)?;
        for (subcommand, component) in [("fmt", "rustfmt"), ("clippy", "clippy")] {
            if answer("cargo", &[subcommand, "--version"]).is_none() {
                tools.note(component);
                run(Command::new("rustup").args(["component", "add", component]))?;
            }
        }
        Ok(tools)
    }

    /// Remembers that something had to be installed.
    pub(crate) fn note(&mut self, what: &str) {
        eprintln!("Installing {what}, once.");
        self.installed.push(what.to_owned());
    }

    /// What had to be installed this time.
    pub(crate) fn installed(&self) -> &[String] {
        &self.installed
    }

    /// A command that finds these tools first.
    pub(crate) fn command(&self, program: &str) -> Command {
        // Looked up here, because a changed PATH is not searched for the program itself everywhere.
        let program = self.find(program).map_or_else(|| OsString::from(program), PathBuf::into_os_string);
        let mut command = Command::new(program);
        let path = env::var_os("PATH").unwrap_or_default();
        if let Ok(path) = env::join_paths(self.folders.iter().cloned().chain(env::split_paths(&path))) {
            command.env("PATH", path);
        }
        command
    }

    /// The driver that steers Firefox.
    pub(crate) fn geckodriver(&mut self) -> Done<PathBuf> {
        if let Some(named) = env::var_os("GECKODRIVER").map(PathBuf::from).filter(|file| is_program(file)) {
            return Ok(named);
        }
        self.cargo_tool("geckodriver", GECKODRIVER, &["geckodriver"], &["--locked"])?;
        self.find("geckodriver").or_else(|| on_path("geckodriver")).ok_or_else(|| "geckodriver was lost.".to_owned())
    }

    /// The script that knows the accessibility rules.
    pub(crate) fn axe(&mut self) -> Done<PathBuf> {
        Ok(self.npm("axe-core", AXE)?.join("node_modules/axe-core/axe.min.js"))
    }

    /// The folder in which a package of npm's registry is installed.
    pub(crate) fn npm(&mut self, package: &str, version: &str) -> Done<PathBuf> {
        let home = cache()?.join(format!("{package}-{version}"));
        if !home.join("node_modules").join(package).join("package.json").exists() {
            let npm =
                on_path("npm").ok_or_else(|| format!("Please install npm: it fetches {package} for the tests."))?;
            self.note(&format!("{package} {version}"));
            fs::create_dir_all(&home).map_err(|why| format!("{} cannot be made: {why}.", home.display()))?;
            let quietly = ["install", "--no-save", "--no-audit", "--no-fund", "--ignore-scripts", "--prefix"];
            run(Command::new(npm).args(quietly).arg(&home).arg(format!("{package}@{version}")).current_dir(&home))?;
        }
        Ok(home)
    }

    /// Installs packages where that is possible; otherwise says what is wanted.
    pub(crate) fn apt(&mut self, packages: &[&str], wanted: &str) -> Done {
        let root = answer("id", &["-u"]).is_some_and(|id| id.trim() == "0");
        if !root || !Path::new("/etc/debian_version").exists() || on_path("apt-get").is_none() {
            return Err(wanted.to_owned());
        }
        self.note(&packages.join(" "));
        let apt = |words: &[&str]| run(Command::new("apt-get").args(words).env("DEBIAN_FRONTEND", "noninteractive"));
        // A broken source of other packages is no reason to give up: the installation decides.
        let _ = apt(&["update", "--quiet"]);
        let install = ["install", "--yes", "--quiet", "--no-install-recommends"];
        apt(&[&install[..], packages].concat()).map_err(|why| format!("{why} {wanted}"))
    }

    fn find(&self, program: &str) -> Option<PathBuf> {
        let name = format!("{program}{}", env::consts::EXE_SUFFIX);
        self.folders.iter().map(|folder| folder.join(&name)).find(|file| is_program(file))
    }

    fn wasm_target(&mut self) -> Done {
        let library = answer("rustc", &["--print", "target-libdir", "--target", WASM]).unwrap_or_default();
        let there = fs::read_dir(library.trim()).is_ok_and(|mut files| files.next().is_some());
        if there {
            return Ok(());
        }
        self.note(WASM);
        run(Command::new("rustup").args(["target", "add", WASM]))
            .map_err(|why| format!("{why} Please install the Rust target {WASM}."))
    }

    fn cargo_tool(&mut self, package: &str, version: &str, programs: &[&str], how: &[&str]) -> Done {
        if programs.iter().all(|name| on_path(name).is_some_and(|file| is_version(&file, version))) {
            return Ok(());
        }
        let home = cache()?.join(format!("{package}-{version}"));
        let folder = home.join("bin");
        let fits = |name: &&str| is_version(&folder.join(format!("{name}{}", env::consts::EXE_SUFFIX)), version);
        if !programs.iter().all(fits) {
            self.note(&format!("{package} {version}"));
            fs::create_dir_all(&home).map_err(|why| format!("{} cannot be made: {why}.", home.display()))?;
            let build = home.join("build");
            let mut cargo = Command::new("cargo");
            cargo.args(["install", package, "--version", &format!("={version}"), "--force"]).args(how);
            // Short to build matters more than fast to run. The clone's own settings do not apply.
            cargo.arg("--root").arg(&home).arg("--target-dir").arg(&build).current_dir(&home);
            cargo.env("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0").env("CARGO_PROFILE_RELEASE_LTO", "off");
            cargo.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "64").env("CARGO_PROFILE_RELEASE_DEBUG", "0");
            cargo.env_remove("RUSTFLAGS").env_remove("CARGO_ENCODED_RUSTFLAGS").env_remove("CARGO_BUILD_TARGET");
            let done = run(&mut cargo);
            // What is left over is only space; the next installation does not need it.
            let _ = fs::remove_dir_all(build);
            done?;
        }
        self.folders.push(folder);
        Ok(())
    }
}

fn is_version(program: &Path, version: &str) -> bool {
    answer(program, &["--version"]).is_some_and(|said| said.split_whitespace().any(|word| word == version))
}

/// Where tools are kept.
pub(crate) fn cache() -> Done<PathBuf> {
    let base = match (env::var_os("XDG_CACHE_HOME"), env::home_dir()) {
        (Some(folder), _) if Path::new(&folder).is_absolute() => PathBuf::from(folder),
        (_, Some(home)) => home.join(".cache"),
        _ => return Err("Please set XDG_CACHE_HOME: no home folder for the tools was found.".to_owned()),
    };
    Ok(base.join("sendproof/tools"))
}

fn locked_version(root: &Path, package: &str) -> Done<String> {
    let lock = fs::read_to_string(root.join("Cargo.lock")).map_err(|why| format!("Cargo.lock: {why}."))?;
    version_in(&lock, package).ok_or_else(|| format!("Cargo.lock does not name {package}."))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let mut lines = lock.lines().skip_while(|line| *line != format!("name = \"{package}\""));
    let version = lines.nth(1)?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_locked_version_is_found() {
        let lock = "[[package]]\nname = \"wasm-bindgen-futures\"\nversion = \"0.4.1\"\n\n\
                    [[package]]\nname = \"wasm-bindgen\"\nversion = \"0.2.130\"\n";
        assert_eq!(version_in(lock, "wasm-bindgen").as_deref(), Some("0.2.130"));
        assert_eq!(version_in(lock, "yew"), None);
    }
}
