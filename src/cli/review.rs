//! In: two saved reviews of one mailing. Out: one review that holds all of both, or where they clash. And of one review: the
//! files with the texts in them that were typed.

use super::arguments::{MergeArgs, TextsArgs};
use super::files::{all, read, write, write_all};
use super::{Disk, Failure, Output};
use crate::engine::Mails;
use crate::finding::Arg;
use crate::setup::{differing, platforms_of};
use crate::signoff::{Review, canonical, merge as merge_records, review_from_bytes};
use crate::words::{Args, Words, args};

/// Merges two reviews. Where they clash nothing is written.
pub(super) fn merge(asked: &MergeArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let (ours, theirs) = (open(&asked.ours, disk)?, open(&asked.theirs, disk)?);
    if ours.campaign != theirs.campaign {
        let said = [("campaign", ours.campaign), ("other-campaign", theirs.campaign)];
        return Err(Failure::of("merge-other-campaign", texts(said)));
    }
    let parts = differing(&ours.setup, &theirs.setup);
    if !parts.is_empty() {
        let parts: Vec<String> = parts.iter().map(|part| words.say(part, &Args::new())).collect();
        return Err(Failure::of("merge-other-setup", texts([("parts", parts.join(", "))])));
    }
    let (record, conflicts) = merge_records(&ours.record, &theirs.record);
    if !conflicts.is_empty() {
        let platforms = platforms_of(&ours.setup).unwrap_or_default();
        let lines = conflicts.iter().map(|it| {
            let said = it.said().in_words(&platforms, words.language());
            words.say(&said.id, &said.args)
        });
        return Ok(Output::refused(&words.say("merge-conflicts", &Args::new()), lines));
    }
    let by_age = |it: &Review| (it.saved_at.clone(), canonical(it));
    let later = if by_age(&ours) < by_age(&theirs) { theirs } else { ours };
    let merged = canonical(&Review { record, ..later });
    let Some(out) = &asked.out else { return Ok(Output { stdout: merged, ..Output::default() }) };
    write(out, &merged, disk)?;
    Ok(Output::text(words.say("merge-done", &texts([("path", out.clone())])) + "\n"))
}

/// Writes the files with the typed texts in them.
pub(super) fn texts_of(asked: &TextsArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let review = open(&asked.review, disk)?;
    let mut mails = Mails::default();
    mails.open(all(&asked.templates, disk)?, false);
    let files = mails.changed(&review.setup);
    if files.is_empty() {
        return Ok(Output::text(words.say("nothing-changed", &Args::new()) + "\n"));
    }
    write_all(&asked.out, &files, disk)?;
    let said = words.say("cli-texts-written", &args().text("path", &asked.out).number("n", files.len() as u64));
    let names: Vec<String> = files.into_iter().map(|(name, _)| format!("- {name}\n")).collect();
    Ok(Output::text(format!("{said}\n{}", names.concat())))
}

fn open(path: &str, disk: &dyn Disk) -> Result<Review, Failure> {
    review_from_bytes(&read(path, disk)?).map_err(|found| match found.into_iter().next() {
        Some(finding) => Failure::Found { path: path.to_owned(), finding: Box::new(finding) },
        None => Failure::of("merge-not-read", texts([("path", path.to_owned())])),
    })
}

fn texts<const N: usize>(args: [(&'static str, String); N]) -> Args {
    args.into_iter().map(|(key, text)| (key.into(), Arg::Text(text))).collect()
}
