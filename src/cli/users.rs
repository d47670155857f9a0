//! In: a send plan and its files. Out: one line per person: what is done, in which batch, under which key.

use super::arguments::{UserFormat, UsersArgs};
use super::files::{read, write};
use super::held::{Held, ids};
use super::{Disk, Failure, Output};
use crate::digest::Digest;
use crate::plan::{IdKey, LineFormat, lines};
use crate::words::{Words, args};

/// Writes the lines.
pub(super) fn run(asked: &UsersArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let key = id_key(asked.hash_ids.as_deref(), disk)?;
    let held = Held::read(&asked.plan, &asked.people, &asked.files, words, disk)?;
    let ids = ids(held.inputs().sample, &held.rows(&asked.people, disk)?);
    let lines = lines(&held.plan, &held.check.cohorts, &ids, key.as_ref());
    let format = match asked.format {
        UserFormat::Ndjson => LineFormat::Ndjson,
        UserFormat::Csv => LineFormat::Csv,
    };
    let mut written = format.head().to_owned();
    for line in &lines {
        written.push_str(&format.line(line));
    }
    let Some(out) = &asked.out else { return Ok(Output::text(written)) };
    write(out, written.as_bytes(), disk)?;
    let digest = Digest::of(written.as_bytes());
    let said = args().text("path", out).number("n", lines.len() as u64).text("digest", digest.as_str());
    let id = if key.is_some() { "cli-users-pseudonymous" } else { "cli-users-written" };
    Ok(Output::text(words.say(id, &said) + "\n"))
}

/// The key by which ids are hashed, from its file.
pub(super) fn id_key(path: Option<&str>, disk: &dyn Disk) -> Result<Option<IdKey>, Failure> {
    let Some(path) = path else { return Ok(None) };
    let text = String::from_utf8_lossy(&read(path, disk)?).into_owned();
    IdKey::read(&text).map(Some).ok_or_else(|| Failure::of("cli-no-id-key", args().text("path", path)))
}
