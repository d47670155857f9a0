//! In: nothing. Out: what can be asked of `sendproof plan`.

use clap::{Args, Subcommand, ValueEnum};

use super::{FileArgs, PeopleArgs};

#[derive(Debug, Subcommand)]
pub(in crate::cli) enum PlanCommand {
    /// Make the send plan from a saved review: the same bytes as the page. Exits with 1 if the sign-off is not complete.
    Make(MakeArgs),
    /// Verify a send plan, signed or not. Exits with 0 if it was computed again and is the same, 1 if it was altered or
    /// does not agree with itself, 2 if it could not run, 3 if it is consistent but was not checked against files, 4 if the
    /// key is not trusted, 5 if it has ended, 6 if the files are others than those it was made from.
    Verify(VerifyArgs),
    /// Say what a plan does otherwise than another one. Exits with 0 if it does the same, 1 if not, 2 if it could not run.
    Diff(DiffArgs),
    /// Write one line per person: the id, what is done, the batch and the idempotency key. The file holds ids. Exits with
    /// 2 if the plan does not hold for these files.
    Users(UsersArgs),
    /// Write the papers for people: a report to print, notices to users, the change log; with the list, a support sheet,
    /// too. Each is one HTML file. Exits with 2 if the plan does not hold.
    Papers(PapersArgs),
    /// Make a key for signing plans.
    Keygen(KeygenArgs),
    /// Sign a plan, so that nobody can change it unseen. Exits with 1 if the plan does not hold.
    Sign(SignArgs),
}

#[derive(Debug, Args)]
pub(in crate::cli) struct DiffArgs {
    /// The plan as it was.
    pub(in crate::cli) old: String,
    /// The plan as it is now.
    pub(in crate::cli) new: String,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct UsersArgs {
    /// The send plan.
    pub(in crate::cli) plan: String,
    #[command(flatten)]
    pub(in crate::cli) people: PeopleArgs,
    #[command(flatten)]
    pub(in crate::cli) files: FileArgs,
    /// The file with the key by which ids are hashed: they are pseudonymous then.
    #[arg(long, value_name = "KEYFILE")]
    pub(in crate::cli) hash_ids: Option<String>,
    /// One JSON object a line, or a table in which cells that a spreadsheet would compute are made harmless.
    #[arg(long, value_enum, default_value_t = UserFormat::Ndjson)]
    pub(in crate::cli) format: UserFormat,
    /// Where the lines go; else they are printed.
    #[arg(long, short, value_name = "FILE")]
    pub(in crate::cli) out: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct PapersArgs {
    /// The send plan.
    pub(in crate::cli) plan: String,
    #[command(flatten)]
    pub(in crate::cli) people: PeopleArgs,
    #[command(flatten)]
    pub(in crate::cli) files: FileArgs,
    /// The folder into which they go.
    #[arg(long, short, value_name = "FOLDER")]
    pub(in crate::cli) out: String,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(in crate::cli) enum UserFormat {
    /// One JSON object a line.
    Ndjson,
    /// A table.
    Csv,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct MakeArgs {
    /// The saved review.
    pub(in crate::cli) review: String,
    #[command(flatten)]
    pub(in crate::cli) people: PeopleArgs,
    #[command(flatten)]
    pub(in crate::cli) files: FileArgs,
    /// The time that the plan bears, such as 2026-04-14T09:30:00Z; without it, now.
    #[arg(long, value_name = "TIME")]
    pub(in crate::cli) at: Option<String>,
    /// Add one line per person to the plan, with their ids; up to 10,000 people.
    #[arg(long)]
    pub(in crate::cli) with_ids: bool,
    /// The file with the key by which ids are hashed: the plan gets one line per person, pseudonymous.
    #[arg(long, value_name = "KEYFILE")]
    pub(in crate::cli) hash_ids: Option<String>,
    /// Where to write the plan; without it, to the standard output.
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) out: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct VerifyArgs {
    /// The send plan.
    pub(in crate::cli) plan: String,
    #[command(flatten)]
    pub(in crate::cli) people: PeopleArgs,
    #[command(flatten)]
    pub(in crate::cli) files: FileArgs,
    /// Public keys that are trusted: one a line, `ed25519:…`, and whose it is. With it, a plan that is not signed is
    /// refused.
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) trust: Option<String>,
    /// The file with the key by which ids are hashed: with it, pseudonymous lines are checked, too.
    #[arg(long, value_name = "KEYFILE")]
    pub(in crate::cli) hash_ids: Option<String>,
    /// The time at which it is verified; without it, now. A plan holds for 30 days.
    #[arg(long, value_name = "TIME")]
    pub(in crate::cli) at: Option<String>,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct KeygenArgs {
    /// A key by which ids are hashed, not one for signing.
    #[arg(long)]
    pub(in crate::cli) for_ids: bool,
    /// Where to write the secret key.
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) out: String,
}

#[derive(Debug, Args)]
pub(in crate::cli) struct SignArgs {
    /// The send plan.
    pub(in crate::cli) plan: String,
    /// The secret key.
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) key: String,
    /// Where to write the signed plan.
    #[arg(long, value_name = "FILE")]
    pub(in crate::cli) out: String,
}
