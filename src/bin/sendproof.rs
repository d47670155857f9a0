//! In: arguments. Out: what the command line says. The only file that touches a disk or a clock.

use std::io::Write as _;
use std::process::ExitCode;
use std::time::{SystemTime, UNIX_EPOCH};

use sendproof::cli::{Disk, run};

/// The disk and the clock of this computer.
struct Here;

impl Disk for Here {
    #[expect(clippy::disallowed_methods, reason = "the command line reads files; nothing below it does")]
    fn read(&self, path: &str) -> Result<Vec<u8>, String> {
        std::fs::read(path).map_err(|error| error.to_string())
    }

    fn files_in(&self, path: &str) -> Result<Option<Vec<String>>, String> {
        if !std::path::Path::new(path).is_dir() {
            return Ok(None);
        }
        let mut found = Vec::new();
        walk(path.trim_end_matches(['/', '\\']), 0, &mut found).map_err(|error| error.to_string())?;
        found.sort();
        Ok(Some(found))
    }

    #[expect(clippy::disallowed_methods, reason = "the command line writes the plan")]
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), String> {
        let folder = std::path::Path::new(path).parent().filter(|it| !it.as_os_str().is_empty());
        folder.map_or(Ok(()), std::fs::create_dir_all).map_err(|error| error.to_string())?;
        std::fs::write(path, bytes).map_err(|error| error.to_string())
    }

    fn write_secret(&self, path: &str, bytes: &[u8]) -> Result<(), String> {
        let mut options = std::fs::OpenOptions::new();
        options.write(true).create_new(true);
        #[cfg(unix)]
        std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
        let written = options.open(path).and_then(|mut file| file.write_all(bytes));
        written.map_err(|error| error.to_string())
    }

    fn random(&self) -> Result<[u8; 32], String> {
        let mut bytes = [0; 32];
        getrandom::fill(&mut bytes).map_err(|error| error.to_string())?;
        Ok(bytes)
    }

    #[expect(clippy::disallowed_methods, reason = "a plan without --at bears the time of now")]
    fn now(&self) -> u64 {
        SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |time| time.as_secs())
    }
}

/// Folders deeper than this are not looked into.
const DEEPEST: u32 = 16;

#[expect(clippy::disallowed_methods, reason = "the command line reads folders")]
fn walk(folder: &str, depth: u32, found: &mut Vec<String>) -> std::io::Result<()> {
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        let path = format!("{folder}/{}", entry.file_name().to_string_lossy());
        let kind = entry.file_type()?;
        if kind.is_dir() && depth < DEEPEST {
            walk(&path, depth + 1, found)?;
        } else if kind.is_file() {
            found.push(path);
        }
    }
    Ok(())
}

fn main() -> ExitCode {
    let output = run(std::env::args_os(), &Here);
    let written = std::io::stdout().write_all(&output.stdout).and_then(|()| std::io::stdout().flush());
    let said = std::io::stderr().write_all(output.stderr.as_bytes());
    match written.and(said) {
        Ok(()) => ExitCode::from(output.code),
        // Whoever reads may stop reading, as `head` does.
        Err(_) => ExitCode::from(2),
    }
}
