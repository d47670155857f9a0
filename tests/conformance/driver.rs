//! In: cases. Out: what the real library answers to each.

use std::env;
use std::io::{BufRead, BufReader, Write};
use std::process::{Command, Stdio};

use serde_json::{Value, json};

/// A library's language: a small program stands in `drivers/` for each.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Driver {
    Java,
    Ruby,
    Python,
    Go,
    Node,
}

impl Driver {
    fn command(self) -> Result<Command, String> {
        let (key, before, file) = match self {
            Self::Java => ("CONFORMANCE_JAVA", None, "Driver.java"),
            Self::Ruby => ("CONFORMANCE_RUBY", None, "driver.rb"),
            Self::Python => ("CONFORMANCE_PYTHON", None, "driver.py"),
            Self::Go => ("CONFORMANCE_GO", Some("run"), "driver.go"),
            Self::Node => ("CONFORMANCE_NODE", None, "driver.mjs"),
        };
        let program =
            env::var_os(key).ok_or_else(|| format!("{key} is not set; please start `cargo xtask conformance`."))?;
        let mut command = Command::new(program);
        command.args(before).arg(format!("{}/tests/conformance/drivers/{file}", env!("CARGO_MANIFEST_DIR")));
        Ok(command)
    }

    /// The library's name with its version, and its answer to each case: everything that can come out.
    pub(crate) fn ask(self, library: &str, cases: &[&Value]) -> Result<(String, Vec<Vec<String>>), String> {
        let mut child = self
            .command()?
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()
            .map_err(|why| format!("{self:?} could not be started: {why}."))?;
        let (mut to, from) = (child.stdin.take().expect("piped"), child.stdout.take().expect("piped"));
        let asked = json!({ "do": "version", "of": library });
        let lines: Vec<String> = std::iter::once(&asked).chain(cases.iter().copied()).map(Value::to_string).collect();
        let answers: Vec<String> = std::thread::scope(|scope| {
            // A driver that ends too early is noticed by the answers that are missing.
            scope.spawn(move || lines.iter().try_for_each(|line| writeln!(to, "{line}")));
            BufReader::new(from).lines().map_while(Result::ok).collect()
        });
        let status = child.wait().map_err(|why| format!("{self:?} was lost: {why}."))?;
        let mut read = answers.iter().map(|line| {
            serde_json::from_str::<Vec<String>>(line).map_err(|why| format!("{self:?} answered {line:?}: {why}."))
        });
        let name = read.next().transpose()?.map(|name| name.concat());
        let answers = read.collect::<Result<Vec<_>, _>>()?;
        match name {
            Some(name) if answers.len() == cases.len() => Ok((name, answers)),
            _ => Err(format!("{self:?} answered {} of {} cases and ended with {status}.", answers.len(), cases.len())),
        }
    }
}
