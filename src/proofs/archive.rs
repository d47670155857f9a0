//! In: files. Out: them as one zip, the same bytes for the same files.

use std::io::{Cursor, Write as _};

use zip::write::SimpleFileOptions;
use zip::{DateTime, ZipWriter};

/// Puts files together. The time in it is always the same; the messages bear their own.
pub fn zip(files: &[(String, Vec<u8>)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let how = SimpleFileOptions::default().last_modified_time(DateTime::default());
    let mut written = Ok(());
    for (name, bytes) in files {
        written = written
            .and_then(|()| zip.start_file(name.as_str(), how).map_err(std::io::Error::other))
            .and_then(|()| zip.write_all(bytes));
    }
    // Nothing fails that is written into memory; if it did, nothing would be better than a part.
    match (written, zip.finish()) {
        (Ok(()), Ok(done)) => done.into_inner(),
        _ => Vec::new(),
    }
}
