//! What the page knows of the key with which plans are signed.

/// The key with which plans are signed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Key {
    /// Nobody looked yet.
    #[default]
    Unknown,
    /// This browser cannot make one.
    NotPossible,
    /// There is none.
    None,
    /// There is one.
    Here {
        /// The public key, as it is written.
        public: String,
        /// Whether the browser keeps it when the page is closed.
        is_kept: bool,
    },
}
