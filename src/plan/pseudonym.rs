//! In: an id, and a key that is kept apart. Out: a pseudonym: HMAC-SHA-256 over the id, as 64 small hexadecimal digits.
//!
//! Whoever has the key can compute it again; nobody else can, not even by trying ids. So it is pseudonymous, not anonymous.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::signed::hex;
use crate::digest::hmac_sha256;

/// How a key begins, as it is written.
const BEGINS: &str = "sendproof-id-key:";

/// The key by which ids are hashed.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct IdKey([u8; 32]);

impl IdKey {
    /// From bytes that nobody can guess.
    pub fn new(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// From a file; none if no key stands in it.
    pub fn read(text: &str) -> Option<Self> {
        let digits = text.trim().strip_prefix(BEGINS)?;
        let mut key = [0; 32];
        let (pairs, rest) = digits.as_bytes().as_chunks::<2>();
        if pairs.len() != key.len() || !rest.is_empty() {
            return None;
        }
        for (byte, pair) in key.iter_mut().zip(pairs) {
            let pair = std::str::from_utf8(pair).ok().filter(|it| it.bytes().all(|it| it.is_ascii_hexdigit()))?;
            *byte = u8::from_str_radix(pair, 16).ok()?;
        }
        Some(Self(key))
    }

    /// As a file.
    pub fn to_text(&self) -> String {
        format!("{BEGINS}{}\n", hex(&self.0))
    }

    /// The pseudonym of an id.
    pub fn hide(&self, id: &str) -> String {
        hex(&hmac_sha256(&self.0, id.as_bytes()))
    }
}

/// A key is shown nowhere.
impl fmt::Debug for IdKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("IdKey")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_key_is_read_as_it_was_written() {
        let key = IdKey::new([0xa7; 32]);
        assert_eq!(IdKey::read(&key.to_text()), Some(key.clone()));
        assert_eq!(format!("{key:?}"), "IdKey");
        for wrong in ["", "a7a7", "sendproof-id-key:a7", &key.to_text().replace('a', "g"), "ed25519-secret:00"] {
            assert_eq!(IdKey::read(wrong), None, "{wrong}");
        }
    }
}
