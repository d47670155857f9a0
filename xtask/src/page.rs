//! **In:** the sources and the tools. **Out:** the page in dist/.

use std::env;
use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::Done;
use crate::process::run;
use crate::tools::Tools;

/// Builds the page as it is published.
pub(crate) fn build(root: &Path, tools: &Tools) -> Done {
    let _alone = alone(root)?;
    run(&mut command(root, tools))
}

/// The command that builds the page; nothing is downloaded, as both tools fit.
pub(crate) fn command(root: &Path, tools: &Tools) -> Command {
    let mut trunk = tools.command("trunk");
    // Trunk reads NO_COLOR as true or false, other programs as set or not set. Its backtraces bury the compiler's words.
    trunk.args(["build", "--release"]).env_remove("NO_COLOR").env("RUST_BACKTRACE", "0").current_dir(root);
    trunk
}

/// Waits until no other task builds this page: two builds at once spoil each other's files in dist/.
pub(crate) fn alone(root: &Path) -> Done<File> {
    let file = target(root).join("page.lock");
    let why = |why| format!("{} cannot be locked: {why}.", file.display());
    fs::create_dir_all(file.parent().unwrap_or(root)).map_err(why)?;
    let lock = File::create(&file).map_err(why)?;
    lock.lock().map_err(why)?;
    Ok(lock)
}

/// Where cargo builds.
pub(crate) fn target(root: &Path) -> PathBuf {
    root.join(env::var_os("CARGO_TARGET_DIR").map_or_else(|| PathBuf::from("target"), PathBuf::from))
}
