//! In: a list, mails, a system. Out: each mail as a message, and made-up people to send them to in a test.

use super::arguments::ProofsArgs;
use super::check::checked;
use super::files::{write, write_all};
use super::{Disk, Failure, Output};
use crate::coverage::Form;
use crate::plan::Time;
use crate::proofs::{Asked, expected, import, proofs};
use crate::words::{Words, args};

/// Writes what was asked for.
pub(super) fn run(asked: &ProofsArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    if asked.out.is_none() && asked.test_list.is_none() && asked.test_import.is_none() {
        return Err(Failure::of("cli-proofs-nowhere", args()));
    }
    let at = match &asked.at {
        None => Time::from_unix(disk.now()),
        Some(at) => Time::parse(at).ok_or_else(|| Failure::of("cli-time-wrong", args().text("time", at)))?,
    };
    let (setup, files) = checked(&asked.checked, disk)?;
    let (check, inputs) = (files.check(&setup), files.inputs(&setup));
    let mut said: Vec<String> = Vec::new();
    if let Some(out) = &asked.out {
        let made = proofs(&inputs, &check, &Asked { unit: None, links: asked.links, at, lang: words.language() });
        let (contents, n) = (made.contents(words).replace("\r\n", "\n"), made.made.len() as u64);
        let files = made.files(words.language());
        write_all(out, &files, disk)?;
        said.push(words.say("cli-proofs-written", &args().text("path", out).number("n", n)));
        said.push(contents);
    }
    let n = check.units.len() as u64;
    if let Some(out) = &asked.test_list {
        write(out, &expected(&inputs, &check, words.language()), disk)?;
        said.push(words.say("cli-test-list-written", &args().text("path", out).number("n", n)));
    }
    if let Some(out) = &asked.test_import {
        write(out, &import(&inputs, &check, Form::of(&setup)), disk)?;
        said.push(words.say("cli-test-list-written", &args().text("path", out).number("n", n)));
    }
    Ok(Output::text(said.join("\n").trim_end().to_owned() + "\n"))
}
