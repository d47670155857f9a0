//! What reaches outside the page: files, the worker, downloads, the clipboard, the clock, storage.

use crate::engine::Query;
use crate::sample::Options;

/// What the outside world is asked to do.
#[derive(Clone, Debug)]
pub enum Command {
    /// Reads a list.
    OpenList(web_sys::File),
    /// Reads the open list again, another way.
    ReopenList(Options),
    /// Stops reading.
    CancelList,
    /// Reads mails: files with their paths (a dropped or chosen folder keeps its folders).
    OpenMails { files: Vec<(String, web_sys::File)>, stock: bool },
    /// Opens the built-in example.
    OpenExample,
    /// Adds the missing texts of the built-in example.
    AddExampleTexts,
    /// Opens a saved review.
    OpenReview(web_sys::File),
    /// Asks the engine; the answer comes as an action.
    Ask(Query),
    /// Asks for a mail and keeps it under a key.
    ShowMail { key: String, query: Query },
    /// Asks for a file or a text, and downloads it.
    Download(Query),
    /// Asks for a text, and copies it.
    Copy(Query),
    /// Deletes everything that is kept here.
    DeleteEverything,
    /// Prints the page.
    Print,
}
