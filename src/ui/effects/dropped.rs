//! In: what someone drops on the page. Out: the files, with the paths that they have in dropped folders.
//!
//! A browser tells what was dropped only while it is being dropped; what is in a folder it tells later, piece by piece.

use js_sys::{Array, Function, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DataTransfer, File, FileSystemDirectoryEntry, FileSystemEntry, FileSystemFileEntry};

/// Folders with more files are read up to here; folders in folders this deep.
const MAX_FILES: usize = 5_000;
const MAX_DEPTH: usize = 32;

/// What was dropped, if a folder is among it; without one, the browser's own list of files says all.
pub fn dropped_folders(transfer: &DataTransfer) -> Option<Vec<FileSystemEntry>> {
    let items = transfer.items();
    let entry = |at: u32| items.get(at)?.webkit_get_as_entry().ok()?;
    let entries: Vec<FileSystemEntry> = (0..items.length()).filter_map(entry).collect();
    entries.iter().any(FileSystemEntry::is_directory).then_some(entries)
}

/// All files in what was dropped, by path; a file that the browser does not give is not there.
pub async fn files_in(entries: Vec<FileSystemEntry>) -> Vec<(String, File)> {
    let mut found = Vec::new();
    let mut open: Vec<(FileSystemEntry, usize)> = entries.into_iter().map(|entry| (entry, 0)).collect();
    while let Some((entry, depth)) = open.pop() {
        if found.len() >= MAX_FILES {
            break;
        }
        // Browsers do not agree on the names of these classes, so the entry itself is asked what it is.
        if entry.is_directory() {
            if depth < MAX_DEPTH {
                open.extend(entries_of(entry.unchecked_ref()).await.into_iter().map(|entry| (entry, depth + 1)));
            }
        } else if let Some(file) = file_of(entry.unchecked_ref()).await {
            found.push((entry.full_path().trim_start_matches('/').to_owned(), file));
        }
    }
    found.sort_by(|(a, _), (b, _)| a.cmp(b));
    found
}

/// A folder's entries come in pieces, until a piece is empty.
async fn entries_of(folder: &FileSystemDirectoryEntry) -> Vec<FileSystemEntry> {
    let reader = folder.create_reader();
    let mut entries = Vec::new();
    while entries.len() < MAX_FILES {
        let piece = answer(|yes, no| reader.read_entries_with_callback_and_callback(yes, no).ok()).await;
        let Some(piece) = piece.and_then(|piece| piece.dyn_into::<Array>().ok()).filter(|it| it.length() > 0) else {
            break;
        };
        entries.extend(piece.iter().map(FileSystemEntry::unchecked_from_js));
    }
    entries
}

async fn file_of(entry: &FileSystemFileEntry) -> Option<File> {
    let file = answer(|yes, no| {
        entry.file_with_callback_and_callback(yes, no);
        Some(())
    });
    file.await?.dyn_into().ok()
}

/// What the browser calls back with; none where it says no.
async fn answer(ask: impl FnOnce(&Function, &Function) -> Option<()>) -> Option<JsValue> {
    let mut ask = Some(ask);
    let promise = Promise::new(&mut |yes, no| {
        if let Some(None) = ask.take().map(|ask| ask(&yes, &no)) {
            no.call0(&JsValue::NULL).ok();
        }
    });
    JsFuture::from(promise).await.ok()
}
