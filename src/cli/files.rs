//! In: paths and what was said. Out: everything read, as the page would read it.

use super::arguments::{FileArgs, PeopleArgs};
use super::locales::Second;
use super::{Disk, Failure};
use crate::catalogue::{Catalogue, InputFile};
use crate::checks::{Check, Inputs, check, cohorts_of};
use crate::engine::{Mails, platforms_of};
use crate::finding::Finding;
use crate::platform::Platform;
use crate::proofs::zip;
use crate::sample::{Options, Sample, from_counts, whole};
use crate::setup::Setup;
use crate::words::args;

/// Everything that was read.
pub(super) struct Read {
    pub(super) sample: Sample,
    pub(super) custom: Catalogue,
    pub(super) stock: Catalogue,
    pub(super) platforms: Vec<Platform>,
    found: Vec<Finding>,
}

impl Read {
    /// Reads the list and the mails, under a setup.
    pub(super) fn files(
        setup: &Setup,
        people: &PeopleArgs,
        second: Option<&Second>,
        files: &FileArgs,
        disk: &dyn Disk,
    ) -> Result<Self, Failure> {
        let (mut sample, mut found) = match &people.users {
            Some(users) => list(users, &setup.list, disk)?,
            None => (counted(&people.counts)?, Vec::new()),
        };
        if let Some(second) = second {
            found = second.join(&mut sample, &found, setup, disk)?;
        }
        Self::with(sample, found, setup, files, disk)
    }

    /// Reads the mails, for a list that is there.
    pub(super) fn with(
        sample: Sample,
        mut found: Vec<Finding>,
        setup: &Setup,
        files: &FileArgs,
        disk: &dyn Disk,
    ) -> Result<Self, Failure> {
        let mut mails = Mails::default();
        mails.open(all(&files.templates, disk)?, false);
        mails.open(all(&files.stock, disk)?, true);
        let (custom, stock) = mails.catalogues(setup);
        found.extend(mails.found().iter().cloned());
        let platforms =
            platforms_of(setup).map_err(|error| Failure::of("cli-profile", super::profile::error(&error)))?;
        Ok(Self { sample, custom, stock, platforms, found })
    }

    /// The same people, with other texts under another setup.
    pub(super) fn other(&self, setup: &Setup, files: &FileArgs, disk: &dyn Disk) -> Result<Self, Failure> {
        Self::with(self.sample.clone(), Vec::new(), setup, files, disk)
    }

    /// What was read, under a setup.
    pub(super) fn inputs<'a>(&'a self, setup: &'a Setup) -> Inputs<'a> {
        Inputs { setup, sample: &self.sample, custom: &self.custom, stock: &self.stock, platforms: &self.platforms }
    }

    /// Who gets what.
    pub(super) fn check(&self, setup: &Setup) -> Check {
        let inputs = self.inputs(setup);
        check(&inputs, cohorts_of(&inputs), self.found.clone())
    }
}

/// Writes a file.
pub(super) fn write(path: &str, bytes: &[u8], disk: &dyn Disk) -> Result<(), Failure> {
    disk.write(path, bytes).map_err(|why| Failure::of("cli-not-written", args().text("path", path).text("why", why)))
}

/// Writes files into a folder, or into a zip if the name says so.
pub(super) fn write_all(out: &str, files: &[(String, Vec<u8>)], disk: &dyn Disk) -> Result<(), Failure> {
    if out.to_ascii_lowercase().ends_with(".zip") {
        return write(out, &zip(files), disk);
    }
    let folder = out.trim_end_matches(['/', '\\']);
    files.iter().try_for_each(|(name, bytes)| write(&format!("{folder}/{name}"), bytes, disk))
}

/// Reads a file, or says what to do.
pub(super) fn read(path: &str, disk: &dyn Disk) -> Result<Vec<u8>, Failure> {
    disk.read(path).map_err(|why| Failure::of("cli-not-read", args().text("path", path).text("why", why)))
}

/// People of whom only the number is known, by language.
fn counted(counts: &[String]) -> Result<Sample, Failure> {
    if counts.is_empty() {
        return Err(Failure::of("cli-nobody", args()));
    }
    Ok(from_counts(&by_language(counts)?))
}

/// `LANGUAGE=N`, several.
pub(super) fn by_language(counts: &[String]) -> Result<Vec<(String, u64)>, Failure> {
    let read = |count: &String| {
        let (language, n) = count.split_once('=')?;
        Some((language.trim().to_owned(), n.trim().parse().ok().filter(|n| *n > 0)?))
    };
    let read = counts
        .iter()
        .map(|count| read(count).ok_or_else(|| Failure::of("cli-counts-wrong", args().text("count", count))));
    read.collect()
}

/// Reads a list of people.
pub(super) fn list(path: &str, options: &Options, disk: &dyn Disk) -> Result<(Sample, Vec<Finding>), Failure> {
    let bytes = read(path, disk)?;
    whole(base(path), &bytes, options).map_err(|finding| Failure::Found { path: path.to_owned(), finding })
}

/// All files behind some paths; of a folder all below it, with the folder's own name first, as a browser gives them.
pub(super) fn all(paths: &[String], disk: &dyn Disk) -> Result<Vec<InputFile>, Failure> {
    let mut files = Vec::new();
    for path in paths {
        let failed = |why: String| Failure::of("cli-not-read", args().text("path", path).text("why", why));
        match disk.files_in(path).map_err(failed)? {
            None => files.push(InputFile { path: base(path).to_owned(), bytes: read(path, disk)? }),
            Some(below) => {
                let folder = path.trim_end_matches(['/', '\\']);
                let before = folder.len() - base(folder).len();
                for file in below {
                    let name = file.get(before..).unwrap_or(&file).replace('\\', "/");
                    files.push(InputFile { path: name, bytes: read(&file, disk)? });
                }
            }
        }
    }
    Ok(files)
}

/// The name of a file without its folders.
pub(super) fn base(path: &str) -> &str {
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}
