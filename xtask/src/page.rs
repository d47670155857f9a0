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
    run(&mut command(root, tools))?;
    finish(root)
}

/// Takes the names of functions out of the page: they are for debugging, and a tenth of its size.
pub(crate) fn finish(root: &Path) -> Done {
    let file = root.join("dist/app_bg.wasm");
    let why = |why| format!("{}: {why}.", file.display());
    let module = fs::read(&file).map_err(why)?;
    let small = without_names(&module).ok_or_else(|| format!("{} is no WebAssembly.", file.display()))?;
    fs::write(&file, small).map_err(why)
}

/// A WebAssembly module without its custom section `name`; none if it is no module.
fn without_names(module: &[u8]) -> Option<Vec<u8>> {
    let mut kept = module.get(..8).filter(|head| head.starts_with(b"\0asm"))?.to_vec();
    let mut at = 8;
    while at < module.len() {
        let (size, body) = number(module, at + 1)?;
        let section = module.get(at..body.checked_add(size)?)?;
        let is_names = section[0] == 0 && module.get(body..)?.starts_with(b"\x04name");
        if !is_names {
            kept.extend_from_slice(section);
        }
        at += section.len();
    }
    Some(kept)
}

/// A number as WebAssembly writes it (LEB128), and where it ends.
fn number(module: &[u8], mut at: usize) -> Option<(usize, usize)> {
    let mut value = 0;
    for shift in (0..32).step_by(7) {
        let byte = *module.get(at)?;
        at += 1;
        value |= usize::from(byte & 0x7f) << shift;
        if byte & 0x80 == 0 {
            return Some((value, at));
        }
    }
    None
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_the_names_are_taken_out() {
        let head = b"\0asm\x01\0\0\0";
        let (names, other, code) = (b"\0\x06\x04name!", b"\0\x04\x03abc", b"\x0a\x81\0\x07");
        let module = [&head[..], names, other, code].concat();
        assert_eq!(without_names(&module), Some([&head[..], other, code].concat()));
        assert_eq!(without_names(b"<html>"), None);
        assert_eq!(without_names(&module[..module.len() - 1]), None);
    }
}
