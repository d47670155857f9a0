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
