//! In: nothing. Out: the arguments of the command line, with their help.

mod plan;

use clap::{Args, Parser, Subcommand, ValueEnum};

pub(super) use plan::{
    DiffArgs, KeygenArgs, MakeArgs, PapersArgs, PlanCommand, SignArgs, UserFormat, UsersArgs, VerifyArgs,
};

/// See which mail each person would really get, in every language, before it is sent.
#[derive(Debug, Parser)]
#[command(name = "sendproof", version, about, long_about = None)]
pub(super) struct Arguments {
    /// The language of the answer, and of papers.
    #[arg(long, global = true, value_parser = ["en", "de", "fr", "it"], default_value = "en")]
    pub(super) lang: String,
    #[command(subcommand)]
    pub(super) command: Command,
}

#[derive(Debug, Subcommand)]
pub(super) enum Command {
    /// Find out who would get what. Exits with 0 if all is clear, 1 if something blocks, 2 if it could not run.
    Check(CheckArgs),
    /// Write each mail that people would get as a message (.eml) for your own mail program. It is marked as a proof,
    /// addressed to nobody, its links lead nowhere, and it holds nothing of anyone in your list.
    Proofs(ProofsArgs),
    /// Compare who would get what now with who would under another system, version, answer or other texts. Exits with 0
    /// if nobody would get anything else, 1 if someone would, 2 if it could not run.
    Compare(CompareArgs),
    /// Make or verify a send plan.
    #[command(subcommand)]
    Plan(PlanCommand),
    /// Work with saved reviews.
    #[command(subcommand)]
    Review(ReviewCommand),
    /// Compare delivery logs with a send plan. Exits with 0 if it went as signed, 1 if not, 2 if it could not run.
    Deliveries(DeliveriesArgs),
    /// Make up a small set of people who take every branch of a system's rule, to test with. Their addresses end in
    /// `@standin.invalid`: no mail reaches them, and every plan skips them.
    StandIns(StandInsArgs),
    /// List the systems whose rules are known: versions, mail kinds, settings, sources.
    Platforms(PlatformsArgs),
    /// Work on a profile of your own.
    #[command(subcommand)]
    Profile(ProfileCommand),
}

#[derive(Debug, Subcommand)]
pub(super) enum ReviewCommand {
    /// Merge two reviews that were worked on at the same time. Nothing is lost. Exits with 1, and writes nothing, where
    /// they clash.
    Merge(MergeArgs),
    /// Write the files of your texts with what was typed on the page in them: those that are to be replaced or added, in
    /// the format that they have. A text that fits into none goes into a table.
    Texts(TextsArgs),
}

#[derive(Debug, Args)]
pub(super) struct TextsArgs {
    /// The saved review.
    pub(super) review: String,
    /// Your own texts: a file, a folder or a zip; may be given several times.
    #[arg(long, value_name = "PATH")]
    pub(super) templates: Vec<String>,
    /// Where the files go: a folder, or a file that ends in `.zip`.
    #[arg(long, short, value_name = "DIR|FILE.zip")]
    pub(super) out: String,
}

/// How lines per person are written.
#[derive(Debug, Args)]
pub(super) struct MergeArgs {
    /// A saved review.
    pub(super) ours: String,
    /// The other one.
    pub(super) theirs: String,
    /// Where the merged review goes; else it is printed.
    #[arg(long, short, value_name = "FILE")]
    pub(super) out: Option<String>,
}

#[derive(Debug, Subcommand)]
pub(super) enum ProfileCommand {
    /// Read a profile and run its examples.
    Test {
        /// The profile, a TOML file.
        file: String,
        /// Change each rule in turn, and list the changes that no example notices.
        #[arg(long)]
        mutations: bool,
    },
}

/// The people: a list, or how many have which language.
#[derive(Debug, Args)]
pub(super) struct PeopleArgs {
    /// The list of people: CSV, Excel, JSON or NDJSON.
    #[arg(long, value_name = "FILE")]
    pub(super) users: Option<String>,
    /// Instead of a list: languages, and how many people have each.
    #[arg(long, value_name = "LANGUAGE=N", value_delimiter = ',', conflicts_with = "users")]
    pub(super) counts: Vec<String>,
    /// A second list that has the locales, and, where the guess is wrong, its column by which people are found.
    #[arg(long, value_name = "FILE[:KEYCOLUMN]", conflicts_with = "counts")]
    pub(super) locale_from: Option<String>,
}

/// The files that are read.
#[derive(Debug, Args)]
pub(super) struct FileArgs {
    /// Your own texts: a file, a folder or a zip; may be given several times.
    #[arg(long, value_name = "PATH")]
    pub(super) templates: Vec<String>,
    /// The system's own texts, as far as you have them.
    #[arg(long, value_name = "PATH")]
    pub(super) stock: Vec<String>,
}

/// What is said of a mailing.
#[derive(Debug, Args)]
pub(super) struct MailingArgs {
    /// The system, as `ID` or `ID@VERSION`; `not-sure`; or a profile of your own, as a path that ends in `.toml`.
    #[arg(long, value_name = "ID[@VERSION]")]
    pub(super) platform: String,
    /// Which of the system's own mails yours replaces; `own` if the system has none.
    #[arg(long, value_name = "KIND")]
    pub(super) kind: Option<String>,
    /// An answer about the system: a setting, `trigger`, `request.ID` or `column.ID`; `?` means not sure.
    #[arg(long = "set", value_name = "KEY=VALUE")]
    pub(super) set: Vec<String>,
    /// The mail that everyone must get, as it is named in your texts.
    #[arg(long, value_name = "ID")]
    pub(super) message: String,
    /// What people with no language should get: `any`, or a language tag.
    #[arg(long, value_name = "any|TAG")]
    pub(super) no_language: Option<String>,
}

/// What a check is about.
#[derive(Debug, Args)]
pub(super) struct CheckedArgs {
    #[command(flatten)]
    pub(super) people: PeopleArgs,
    #[command(flatten)]
    pub(super) files: FileArgs,
    #[command(flatten)]
    pub(super) mailing: MailingArgs,
    /// Whether it is a service mail or news.
    #[arg(long, value_parser = ["service", "news"])]
    pub(super) purpose: Option<String>,
    /// People who are not mailed: a column, its value (`*` for anything) and, if you like, the reason.
    #[arg(long = "left-out", value_name = "COLUMN=VALUE[=REASON]")]
    pub(super) left_out: Vec<String>,
    /// How many people there really are in each language, where the list is only a sample; or a file that says so:
    /// languages and numbers, or everybody.
    #[arg(long, value_name = "LANGUAGE=N|FILE", value_delimiter = ',')]
    pub(super) population: Vec<String>,
    /// The column that holds the locale, where the guess is wrong; of the second list if there is one.
    #[arg(long, value_name = "NAME")]
    pub(super) locale_column: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct ProofsArgs {
    #[command(flatten)]
    pub(super) checked: CheckedArgs,
    /// Where the messages go: a folder, or a file that ends in `.zip`.
    #[arg(long, value_name = "DIR|FILE.zip")]
    pub(super) out: Option<String>,
    /// Links lead where they will lead.
    #[arg(long)]
    pub(super) links: bool,
    /// The time that the messages bear, such as 2026-04-14T09:30:00Z; without it, now.
    #[arg(long, value_name = "TIME")]
    pub(super) at: Option<String>,
    /// Where to write one made-up person for each outcome, with what each must get, as CSV.
    #[arg(long, value_name = "FILE")]
    pub(super) test_list: Option<String>,
    /// Where to write the same people as the system imports them, else as CSV.
    #[arg(long, value_name = "FILE")]
    pub(super) test_import: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct CheckArgs {
    #[command(flatten)]
    pub(super) checked: CheckedArgs,
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
}

#[derive(Debug, Args)]
pub(super) struct CompareArgs {
    #[command(flatten)]
    pub(super) checked: CheckedArgs,
    /// The system to compare with, as `ID` or `ID@VERSION`, or a profile of your own; without it, the same. Answers that
    /// were given with `--set` do not hold for another system.
    #[arg(long, value_name = "ID[@VERSION]")]
    pub(super) with_platform: Option<String>,
    /// Which of that system's own mails yours replaces; without it, the same.
    #[arg(long, value_name = "KIND")]
    pub(super) with_kind: Option<String>,
    /// Another answer, or one about the other system.
    #[arg(long = "with-set", value_name = "KEY=VALUE")]
    pub(super) with_set: Vec<String>,
    /// Other texts of your own: all of them.
    #[arg(long, value_name = "PATH")]
    pub(super) with_templates: Vec<String>,
    /// The other system's own texts, as far as you have them.
    #[arg(long, value_name = "PATH")]
    pub(super) with_stock: Vec<String>,
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
}

#[derive(Debug, Args)]
pub(super) struct StandInsArgs {
    /// Your list of people, whose languages and columns are taken over; without it, those of your texts are.
    #[arg(long, value_name = "FILE")]
    pub(super) users: Option<String>,
    #[command(flatten)]
    pub(super) files: FileArgs,
    #[command(flatten)]
    pub(super) mailing: MailingArgs,
    /// Someone for each language of the system's own mails, too.
    #[arg(long)]
    pub(super) every_language: bool,
    /// Another number gives other names; the same number the same bytes.
    #[arg(long, value_name = "N", default_value_t = 1)]
    pub(super) seed: u64,
    /// `text` for people, `json` for programs; a file to import: `import` as the system takes it, else `csv`, `keycloak`,
    /// `discourse`, `okta`, `cognito` or `sap`.
    #[arg(long, value_parser = ["text", "json", "import", "csv", "keycloak", "discourse", "okta", "cognito", "sap"], default_value = "text")]
    pub(super) format: String,
    /// Where to write it; without it, to the standard output.
    #[arg(long, value_name = "FILE")]
    pub(super) out: Option<String>,
}

#[derive(Debug, Args)]
pub(super) struct DeliveriesArgs {
    /// The send plan.
    pub(super) plan: String,
    /// Delivery logs: CSV, JSON or one JSON object a line.
    #[arg(required = true)]
    pub(super) logs: Vec<String>,
    #[command(flatten)]
    pub(super) people: PeopleArgs,
    #[command(flatten)]
    pub(super) files: FileArgs,
    /// The file with the key by which ids are hashed: the logs name people by their pseudonyms.
    #[arg(long, value_name = "KEYFILE")]
    pub(super) hash_ids: Option<String>,
    /// Where to write everyone for whom it did not go as signed, as CSV. The file holds their ids or addresses.
    #[arg(long, value_name = "FILE")]
    pub(super) odd: Option<String>,
    /// Where to write the list of those who got another mail than was signed: the list of the next correction wave. The
    /// file holds their rows as they are.
    #[arg(long, value_name = "FILE")]
    pub(super) correction: Option<String>,
    /// Where to write the list of those who are still to get the mail, so that the plan can be made again for them.
    #[arg(long, value_name = "FILE")]
    pub(super) rest: Option<String>,
    /// Text for people or JSON for programs. JSON holds ids or addresses, too.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
}

#[derive(Debug, Args)]
pub(super) struct PlatformsArgs {
    /// Text for people or JSON for programs.
    #[arg(long, value_enum, default_value_t = Format::Text)]
    pub(super) format: Format,
}

/// How an answer is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(super) enum Format {
    /// For people.
    Text,
    /// For programs.
    Json,
}
