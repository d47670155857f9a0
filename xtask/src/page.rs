//! **In:** the sources and the tools. **Out:** the page in dist/.

use std::path::Path;
use std::process::Command;

use crate::Done;
use crate::process::run;
use crate::tools::Tools;

/// Builds the page as it is published.
pub(crate) fn build(root: &Path, tools: &Tools) -> Done {
    run(&mut command(root, tools))
}

/// The command that builds the page; nothing is downloaded, as both tools fit.
pub(crate) fn command(root: &Path, tools: &Tools) -> Command {
    let mut trunk = tools.command("trunk");
    // Trunk reads NO_COLOR as true or false, other programs as set or not set.
    trunk.args(["build", "--release"]).env_remove("NO_COLOR").current_dir(root);
    trunk
}
