//! What the page knows of one line per person.

use crate::plan::IdKey;

/// One line per person, for senders that want them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Lines {
    /// Whether the ids are hashed.
    pub hide: bool,
    /// The key by which they are; none was made or opened yet.
    pub key: Option<IdKey>,
    /// The file.
    pub file: LinesFile,
}

/// How far the file is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum LinesFile {
    /// None was asked for.
    #[default]
    None,
    /// It is being written.
    Writing,
    /// It was handed out.
    Written {
        /// Its name.
        name: String,
        /// How many people stand in it.
        n_users: u64,
        /// Its digest, as it is written.
        digest: String,
    },
}

/// What can happen to it.
#[derive(Clone, Debug)]
pub enum LinesStep {
    /// The ids are to be hashed, or not.
    Hide(bool),
    /// A key was made or opened.
    Key(IdKey),
    /// The file is further.
    File(LinesFile),
}

impl Lines {
    /// What it is then.
    pub(super) fn after(&self, step: LinesStep) -> Self {
        let now = self.clone();
        match step {
            LinesStep::Hide(hide) => Self { hide, file: LinesFile::None, ..now },
            LinesStep::Key(key) => Self { key: Some(key), ..now },
            LinesStep::File(file) => Self { file, ..now },
        }
    }
}
