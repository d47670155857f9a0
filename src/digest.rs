//! In: bytes, or a set of people. Out: digests that bind a sign-off to what was signed.
//!
//! Texts, profiles and settings are bound by SHA-256. People are bound by an order-free sum of keyed hashes, so that a
//! file saved again in another order, encoding or separator does not make a signature expire.

use std::fmt;

use serde::{Deserialize, Serialize};
use sha2::{Digest as _, Sha256};
use siphasher::sip::SipHasher13;
use siphasher::sip128::{Hasher128, SipHasher24};
use std::hash::Hasher;

/// A digest, written as `sha256:<hex>` or `sum128:<hex>`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Digest(String);

impl Digest {
    /// SHA-256 of the bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(format!("sha256:{}", hex(&Sha256::digest(bytes))))
    }

    /// SHA-256 of a value's canonical JSON (RFC 8785).
    pub fn of_value<T: Serialize>(value: &T) -> Self {
        Self::of(&serde_jcs::to_vec(value).unwrap_or_default())
    }

    /// The digest of several disjoint sets of people taken together, without order.
    pub fn sum<'a>(parts: impl IntoIterator<Item = &'a Self>) -> Self {
        let (mut sum, mut n) = (0_u128, 0_u64);
        for part in parts {
            let Some((hex, of)) = part.0.strip_prefix("sum128:").and_then(|rest| rest.split_once('-')) else {
                continue;
            };
            sum = sum.wrapping_add(u128::from_str_radix(hex, 16).unwrap_or_default());
            n += of.parse::<u64>().unwrap_or_default();
        }
        Self(format!("sum128:{sum:032x}-{n}"))
    }

    /// The first eight hexadecimal digits, for people to compare by eye.
    pub fn short(&self) -> String {
        let hex = self.0.split_once(':').map_or(self.0.as_str(), |(_, hex)| hex);
        hex.chars().take(8).collect::<String>().to_uppercase()
    }

    /// The digest as it is written in files.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// SHA-256 of the bytes, as bytes.
pub fn sha256(bytes: &[u8]) -> [u8; 32] {
    Sha256::digest(bytes).into()
}

/// HMAC-SHA-256 (RFC 2104): only who has the key can compute it.
pub fn hmac_sha256(key: &[u8; 32], bytes: &[u8]) -> [u8; 32] {
    let padded = |with: u8| {
        let mut block = [with; 64];
        block.iter_mut().zip(key).for_each(|(byte, key)| *byte ^= key);
        block
    };
    let inner = Sha256::new().chain_update(padded(0x36)).chain_update(bytes).finalize();
    Sha256::new().chain_update(padded(0x5c)).chain_update(inner).finalize().into()
}

/// A digest of bytes that come piece by piece.
#[derive(Clone, Debug, Default)]
pub struct Pieces(Sha256);

impl Pieces {
    /// Takes the next piece.
    pub fn add(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    /// SHA-256 of all of them.
    pub fn digest(self) -> Digest {
        Digest(format!("sha256:{}", hex(&self.0.finalize())))
    }
}

fn hex(bytes: &[u8]) -> String {
    use fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut out, byte| {
        // Writing to a String cannot fail.
        write!(out, "{byte:02x}").ok();
        out
    })
}

/// A keyed hash of one value, for example a normalised id: 64 bits a row are kept in the sample.
pub fn keyed(bytes: &[u8]) -> u64 {
    SipHasher13::new_with_keys(0x5e6e_6470_726f_6f66, 1).hash(bytes)
}

/// An order-free digest of a set of rows: the sum of the rows' keyed hashes, and their number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Sum {
    sum: u128,
    n: u64,
}

impl Sum {
    /// Adds one row: the keyed hash of its id, and the digest of the values that were read.
    pub fn add(&mut self, id: u64, values: u64) {
        let mut hasher = SipHasher24::new_with_keys(0x5e6e_6470_726f_6f66, 2);
        hasher.write_u64(id);
        hasher.write_u64(values);
        self.sum = self.sum.wrapping_add(u128::from(hasher.finish128()));
        self.n += 1;
    }

    /// How many rows were added.
    pub fn n(&self) -> u64 {
        self.n
    }

    /// The digest of the set.
    pub fn digest(&self) -> Digest {
        Digest(format!("sum128:{:032x}-{}", self.sum, self.n))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The answers of another implementation, for a key of 32 bytes.
    #[test]
    fn a_keyed_digest_is_the_one_of_the_standard() {
        let key: [u8; 32] = std::array::from_fn(|at| at as u8);
        let check =
            |text: &str, expected: &str| assert_eq!(hex(&hmac_sha256(&key, text.as_bytes())), expected, "{text}");
        check("", "d38b42096d80f45f826b44a9d5607de72496a415d3f4a1a8c88e3bb9da8dc1cb");
        check("u1", "fe91b17313e372ceb806c600411932e22c8bbeb4b37ced2756540ea9a9d4dae2");
        check(
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "0b8e129f99b732ee71b01927105cd8319920591f43c93ea900ffedd61504d511",
        );
    }

    #[test]
    fn pieces_are_digested_like_the_whole() {
        let mut pieces = Pieces::default();
        for piece in ["send", "", "proof"] {
            pieces.add(piece.as_bytes());
        }
        assert_eq!(pieces.digest(), Digest::of(b"sendproof"));
    }

    #[test]
    fn order_does_not_matter_and_content_does() {
        let rows = [(1, 7), (2, 7), (3, 9)];
        let sum = |rows: &[(u64, u64)]| {
            let mut sum = Sum::default();
            for &(id, values) in rows {
                sum.add(id, values);
            }
            sum.digest()
        };
        let mut turned = rows;
        turned.reverse();
        assert_eq!(sum(&rows), sum(&turned));
        assert_eq!(sum(&rows), Digest::sum([&sum(&rows[2..]), &sum(&rows[..2])]));
        assert_ne!(sum(&rows), sum(&[(1, 7), (2, 7), (3, 8)]));
        assert_ne!(sum(&rows), sum(&rows[..2]));
    }
}
