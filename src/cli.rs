//! In: arguments, and a disk to read from. Out: text or JSON, what went wrong, and an exit code.
//!
//! 0: clear, approved, verified. 1: something blocks or differs. 2: it could not run. 3: consistent, not checked against
//! files. 4: a key that is not trusted. 5: ended. 6: other files. Nothing here touches a disk or a clock: `bin/sendproof.rs` hands both in.

mod arguments;
mod check;
mod compare;
mod deliveries;
mod diff;
mod files;
mod held;
mod locales;
mod papers;
mod plan;
mod platforms;
mod profile;
mod proofs;
mod review;
mod said;
mod signature;
mod stand_ins;
mod table;
mod users;
mod verify;
mod ways;

use std::ffi::OsString;

use clap::Parser as _;

use crate::finding::Finding;
use crate::words::{Args, Words, args};
use arguments::{Arguments, Command, PlanCommand, ProfileCommand, ReviewCommand};

/// What the command line needs of the world.
pub trait Disk {
    /// The bytes of a file, or why it cannot be read.
    fn read(&self, path: &str) -> Result<Vec<u8>, String>;
    /// The files in a folder and below, sorted, with the folder's own path before them; none if it is no folder.
    fn files_in(&self, path: &str) -> Result<Option<Vec<String>>, String>;
    /// Writes a file, or says why it cannot.
    fn write(&self, path: &str, bytes: &[u8]) -> Result<(), String>;
    /// Writes a file that only its owner may read.
    fn write_secret(&self, path: &str, bytes: &[u8]) -> Result<(), String>;
    /// Bytes that nobody can guess.
    fn random(&self) -> Result<[u8; 32], String>;
    /// Seconds since 1970-01-01T00:00:00Z.
    fn now(&self) -> u64;
}

/// What is printed, and the exit code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Output {
    /// For the standard output.
    pub stdout: Vec<u8>,
    /// For the standard error.
    pub stderr: String,
    /// The exit code.
    pub code: u8,
}

/// Why it could not run: what, where, what to do.
#[derive(Clone, Debug, PartialEq, Eq)]
enum Failure {
    /// A sentence of `cli.ftl` and its remedy.
    Said { id: &'static str, args: Args },
    /// What was found in a file that cannot be used.
    Found { path: String, finding: Box<Finding> },
}

/// Runs the command line. The first argument is the program's name.
pub fn run(arguments: impl IntoIterator<Item = OsString>, disk: &dyn Disk) -> Output {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) if error.use_stderr() => {
            return Output { stderr: error.to_string(), code: 2, ..Output::default() };
        }
        Err(help) => return Output::text(help.to_string()),
    };
    let words = Words::new(&arguments.lang);
    let done = match arguments.command {
        Command::Check(args) => check::run(&args, &words, disk),
        Command::Compare(args) => compare::run(&args, &words, disk),
        Command::Plan(PlanCommand::Make(args)) => plan::make(&args, &words, disk),
        Command::Plan(PlanCommand::Verify(args)) => verify::run(&args, &words, disk),
        Command::Plan(PlanCommand::Diff(args)) => diff::run(&args, &words, disk),
        Command::Plan(PlanCommand::Users(args)) => users::run(&args, &words, disk),
        Command::Plan(PlanCommand::Papers(args)) => papers::run(&args, &words, disk),
        Command::Plan(PlanCommand::Keygen(args)) => signature::keygen(&args, &words, disk),
        Command::Plan(PlanCommand::Sign(args)) => signature::sign(&args, &words, disk),
        Command::Deliveries(args) => deliveries::run(&args, &words, disk),
        Command::Review(ReviewCommand::Merge(args)) => review::merge(&args, &words, disk),
        Command::Review(ReviewCommand::Texts(args)) => review::texts_of(&args, &words, disk),
        Command::StandIns(args) => stand_ins::run(&args, &words, disk),
        Command::Proofs(args) => proofs::run(&args, &words, disk),
        Command::Platforms(args) => Ok(platforms::run(args.format, &words)),
        Command::Profile(ProfileCommand::Test { file, mutations }) => profile::test(&file, mutations, &words, disk),
    };
    done.unwrap_or_else(|failure| {
        let (what, remedy) = failure.said(&words);
        Output { stderr: format!("{what}\n{remedy}\n"), code: 2, ..Output::default() }
    })
}

impl Output {
    fn text(text: impl Into<String>) -> Self {
        Self { stdout: text.into().into_bytes(), ..Self::default() }
    }

    /// A headline and what it rests on, for the standard error.
    fn refused(headline: &str, why: impl Iterator<Item = String>) -> Self {
        let mut lines = vec![headline.to_owned()];
        lines.extend(why.map(|line| format!("- {line}")));
        Self { stderr: lines.join("\n") + "\n", code: 1, ..Self::default() }
    }

    fn with_code(self, code: u8) -> Self {
        Self { code, ..self }
    }
}

impl Failure {
    fn of(id: &'static str, args: impl Into<Args>) -> Self {
        Self::Said { id, args: args.into() }
    }

    /// What happened, and what to do.
    fn said(self, words: &Words) -> (String, String) {
        match self {
            Self::Said { id, args } => (words.say(id, &args), words.say(&format!("{id}.remedy"), &args)),
            Self::Found { path, finding } => {
                let said = words.finding(&finding);
                let what = args().text("path", path).text("title", said.title).text("said", said.sentence);
                (words.say("cli-in-file", &what), said.remedy)
            }
        }
    }
}
