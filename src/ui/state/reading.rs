//! In: nothing. Out: how far the reading of a list is.

/// How far the reading of a list is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Reading {
    /// The file's name.
    pub name: String,
    /// Its size.
    pub size: Option<u64>,
    /// Bytes so far.
    pub bytes: u64,
    /// People so far.
    pub rows: u64,
    /// The languages so far, as written, with their people.
    pub languages: Vec<(String, u64)>,
}
