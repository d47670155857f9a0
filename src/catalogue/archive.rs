//! In: the files as they were opened. Out: the same files, with archives replaced by what is in them.
//!
//! An archive is unpacked once and within bounds; archives in archives are left aside.

use std::borrow::Cow;
use std::io::{Cursor, Read};

use zip::ZipArchive;

use super::{FileRead, Format, InputFile, LeftAside, place};
use crate::finding::Finding;

/// An archive with more entries is read up to here.
const MAX_ENTRIES: usize = 5_000;
/// All archives together expand to at most this.
const MAX_EXPANDED: u64 = 64 << 20;

/// One file, from disk or from an archive.
pub(super) struct Opened<'a> {
    /// The name to show: for an entry, the archive's name stands before it.
    pub(super) file: String,
    /// The path to understand: for an entry, as it is in the archive.
    pub(super) path: String,
    pub(super) bytes: Cow<'a, [u8]>,
}

/// All files, and what was said of the archives.
#[derive(Default)]
pub(super) struct Unpacked<'a> {
    pub(super) files: Vec<Opened<'a>>,
    pub(super) read: Vec<FileRead>,
    pub(super) findings: Vec<Finding>,
}

/// Replaces archives by their entries and sorts all by name.
pub(super) fn unpack(files: &[InputFile]) -> Unpacked<'_> {
    let mut unpacked = Unpacked::default();
    let mut left = MAX_EXPANDED;
    for file in files {
        let path = file.path.replace('\\', "/");
        if is_zip(&file.bytes) && !is_office(&file.bytes) {
            unpacked.archive(&path, &file.bytes, &mut left);
        } else {
            let path = if is_zip(&file.bytes) { as_office(&path, &file.bytes) } else { path };
            unpacked.files.push(Opened { file: file.path.clone(), path, bytes: Cow::Borrowed(&file.bytes) });
        }
    }
    unpacked.files.sort_by(|a, b| a.file.cmp(&b.file));
    unpacked
}

impl Unpacked<'_> {
    fn archive(&mut self, name: &str, bytes: &[u8], left: &mut u64) {
        let (entries, stopped) = entries(bytes, left);
        let left_aside = match stopped {
            Some(Stopped::Broken) => {
                self.findings.push(Finding::block("archive-broken").at(place(name, 0)));
                entries.is_empty().then_some(LeftAside::Broken)
            }
            Some(Stopped::TooLarge) => {
                let finding = Finding::block("archive-too-large").number("max_entries", MAX_ENTRIES as u64);
                self.findings.push(finding.number("max_mb", MAX_EXPANDED >> 20).at(place(name, 0)));
                entries.is_empty().then_some(LeftAside::TooLarge)
            }
            None => entries.is_empty().then_some(LeftAside::Empty),
        };
        self.read.push(FileRead {
            file: name.to_owned(),
            format: Format::Zip,
            encoding: String::new(),
            n_texts: 0,
            n_templates: 0,
            left_aside,
        });
        for (path, bytes) in entries {
            let file = format!("{name}/{path}");
            let path = match (is_zip(&bytes), is_office(&bytes)) {
                (true, false) => format!("{path}.zip"),
                (true, true) => as_office(&path, &bytes),
                _ => path,
            };
            self.files.push(Opened { file, path, bytes: Cow::Owned(bytes) });
        }
    }
}

/// Whether a workbook expands within bounds, so that it can be handed to its reader.
pub(super) fn is_bounded(bytes: &[u8]) -> bool {
    let mut left = MAX_EXPANDED;
    entries(bytes, &mut left).1.is_none()
}

enum Stopped {
    Broken,
    TooLarge,
}

/// What is in an archive, and whether and why reading stopped early.
fn entries(bytes: &[u8], left: &mut u64) -> (Vec<(String, Vec<u8>)>, Option<Stopped>) {
    let mut found = Vec::new();
    let Ok(mut archive) = ZipArchive::new(Cursor::new(bytes)) else { return (found, Some(Stopped::Broken)) };
    let mut stopped = (archive.len() > MAX_ENTRIES).then_some(Stopped::TooLarge);
    for nr in 0..archive.len().min(MAX_ENTRIES) {
        let Ok(mut entry) = archive.by_index(nr) else {
            stopped.get_or_insert(Stopped::Broken);
            continue;
        };
        if !entry.is_file() {
            continue;
        }
        let name = entry.name().map(|it| it.replace('\\', "/")).unwrap_or_default();
        let mut content = Vec::new();
        let read = entry.by_ref().take(*left + 1).read_to_end(&mut content);
        if content.len() as u64 > *left {
            return (found, Some(Stopped::TooLarge));
        }
        *left -= content.len() as u64;
        if read.is_err() {
            stopped.get_or_insert(Stopped::Broken);
            continue;
        }
        found.push((name.trim_start_matches('/').to_owned(), content));
    }
    (found, stopped)
}

fn is_zip(bytes: &[u8]) -> bool {
    bytes.starts_with(b"PK\x03\x04") || bytes.starts_with(b"PK\x05\x06")
}

/// Workbooks and documents are archives too.
fn is_office(bytes: &[u8]) -> bool {
    contains(bytes, b"[Content_Types].xml") || contains(&bytes[..bytes.len().min(100)], b"mimetypeapplication/vnd")
}

/// A workbook is known by what is in it, whatever its name is.
fn as_office(path: &str, bytes: &[u8]) -> String {
    let is_named = path.to_ascii_lowercase().ends_with(".xlsx") || path.to_ascii_lowercase().ends_with(".xlsm");
    if contains(&bytes[..bytes.len().min(100)], b"opendocument.spreadsheet") {
        return format!("{path}.ods");
    }
    match (contains(bytes, b"xl/workbook.xml"), is_named) {
        (true, false) => format!("{path}.xlsx"),
        (true, true) => path.to_owned(),
        (false, _) => format!("{path}.office"),
    }
}

fn contains(bytes: &[u8], needle: &[u8]) -> bool {
    memchr::memmem::find(bytes, needle).is_some()
}
