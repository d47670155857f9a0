//! **In:** a program and its arguments. **Out:** whether it went well, and what it said.

use std::env;
use std::ffi::OsStr;
use std::fmt::Write as _;
use std::io::{BufRead, BufReader, Read, Write};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::thread;

use crate::Done;

/// The command as one would type it.
pub(crate) fn shown(command: &Command) -> String {
    let mut line = command.get_program().to_string_lossy().into_owned();
    for argument in command.get_args() {
        let _ = write!(line, " {}", argument.to_string_lossy());
    }
    line
}

/// Runs a command whose output goes straight to the terminal.
pub(crate) fn run(command: &mut Command) -> Done {
    eprintln!("$ {}", shown(command));
    match command.status() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` ended with {status}.", shown(command))),
        Err(why) => Err(format!("`{}` could not be started: {why}.", shown(command))),
    }
}

/// Runs a command, passes its output on line by line and returns it as well.
pub(crate) fn run_and_read(command: &mut Command) -> (Done, String) {
    eprintln!("$ {}", shown(command));
    let mut child = match command.stdin(Stdio::null()).stdout(Stdio::piped()).stderr(Stdio::piped()).spawn() {
        Ok(child) => child,
        Err(why) => return (Err(format!("`{}` could not be started: {why}.", shown(command))), String::new()),
    };
    let (out, err) = (child.stdout.take(), child.stderr.take());
    let said = thread::scope(|scope| {
        let err = scope.spawn(move || err.map_or_else(String::new, |err| pass_on(err, std::io::stderr())));
        let out = out.map_or_else(String::new, |out| pass_on(out, std::io::stdout()));
        out + &err.join().unwrap_or_default()
    });
    let done = match child.wait() {
        Ok(status) if status.success() => Ok(()),
        Ok(status) => Err(format!("`{}` ended with {status}.", shown(command))),
        Err(why) => Err(format!("`{}` was lost: {why}.", shown(command))),
    };
    (done, said)
}

fn pass_on(from: impl Read, mut to: impl Write) -> String {
    let mut said = String::new();
    let mut from = BufReader::new(from);
    let mut line = Vec::new();
    while from.read_until(b'\n', &mut line).is_ok_and(|n| n > 0) {
        // A closed terminal must not end the tests.
        let _ = to.write_all(&line);
        said.push_str(&String::from_utf8_lossy(&line));
        line.clear();
    }
    said
}

/// What a command prints, or nothing when it cannot be run or fails.
pub(crate) fn answer(program: impl AsRef<OsStr>, arguments: &[&str]) -> Option<String> {
    let output = Command::new(program).args(arguments).stderr(Stdio::null()).output().ok()?;
    output.status.success().then(|| String::from_utf8_lossy(&output.stdout).into_owned())
}

/// The program of this name on the PATH.
pub(crate) fn on_path(name: &str) -> Option<PathBuf> {
    let name = format!("{name}{}", env::consts::EXE_SUFFIX);
    env::split_paths(&env::var_os("PATH")?).map(|folder| folder.join(&name)).find(|file| is_program(file))
}

/// Whether this file can be started.
#[cfg(unix)]
pub(crate) fn is_program(file: &Path) -> bool {
    use std::os::unix::fs::PermissionsExt;
    file.metadata().is_ok_and(|data| data.is_file() && data.permissions().mode() & 0o111 != 0)
}

/// Whether this file can be started.
#[cfg(not(unix))]
pub(crate) fn is_program(file: &Path) -> bool {
    file.is_file()
}
