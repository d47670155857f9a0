//! In: a column's values, row by row, as bytes. Out: codes into its distinct values, or only whether there is one.

use serde::{Deserialize, Serialize};

/// The most distinct values that have codes.
const MOST: usize = 1 << 16;
/// Nobody's honest column needs more steps than this to find a value.
const STEPS: usize = 1024;

/// A bit for each row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Bits {
    words: Vec<u64>,
    len: u32,
}

impl Bits {
    /// Adds the next row's.
    #[inline]
    pub fn push(&mut self, bit: bool) {
        let at = self.len % 64;
        if at == 0 {
            self.words.push(0);
        }
        if let Some(word) = self.words.last_mut() {
            *word |= u64::from(bit) << at;
        }
        self.len += 1;
    }

    /// The bit of a row.
    pub fn get(&self, row: u32) -> bool {
        row < self.len && self.words.get(row as usize / 64).is_some_and(|word| word >> (row % 64) & 1 == 1)
    }

    /// How many rows there are.
    pub fn len(&self) -> u32 {
        self.len
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len == 0
    }

    /// How many rows have the bit.
    pub fn count(&self) -> u64 {
        self.words.iter().map(|word| u64::from(word.count_ones())).sum()
    }
}

/// What a column has come to.
#[derive(Debug)]
pub(super) enum Coding {
    Codes(Dictionary),
    Present(Bits),
}

/// Distinct values and a code for each row.
#[derive(Debug)]
pub(super) struct Dictionary {
    bytes: Vec<u8>,
    ends: Vec<u32>,
    /// The upper half of a hash, and a code plus one; 0 is free.
    slots: Vec<u64>,
    pub(super) codes: Vec<u16>,
}

impl Default for Dictionary {
    fn default() -> Self {
        Self { bytes: Vec::new(), ends: Vec::new(), slots: vec![0; 64], codes: Vec::new() }
    }
}

#[inline]
fn hash(bytes: &[u8]) -> u64 {
    const A: u64 = 0x9e37_79b9_7f4a_7c15;
    const B: u64 = 0xd6e8_feb8_6659_fd93;
    let n = bytes.len();
    let mut state = (n as u64).wrapping_mul(A);
    let mut mix = |word: u64| {
        state = (state ^ word).wrapping_mul(B);
        state ^= state >> 32;
    };
    if let (Some(first), Some(last)) = (bytes.first_chunk::<8>(), bytes.last_chunk::<8>()) {
        mix(u64::from_le_bytes(*first));
        if n > 16 {
            for word in bytes[8..n - 8].as_chunks::<8>().0 {
                mix(u64::from_le_bytes(*word));
            }
        }
        mix(u64::from_le_bytes(*last));
    } else if let (Some(first), Some(last)) = (bytes.first_chunk::<4>(), bytes.last_chunk::<4>()) {
        mix(u64::from(u32::from_le_bytes(*first)) | u64::from(u32::from_le_bytes(*last)) << 32);
    } else if n > 0 {
        mix(u64::from(bytes[0]) | u64::from(bytes[n / 2]) << 8 | u64::from(bytes[n - 1]) << 16);
    }
    state.wrapping_mul(A)
}

/// Whether two values are equal; most are short, and a call for each would take longer than looking.
#[inline]
fn same(a: &[u8], b: &[u8]) -> bool {
    if a.len() != b.len() {
        return false;
    }
    match a.len() {
        0 => true,
        1..4 => a[0] == b[0] && a[a.len() / 2] == b[a.len() / 2] && a[a.len() - 1] == b[a.len() - 1],
        4..8 => a.first_chunk::<4>() == b.first_chunk::<4>() && a.last_chunk::<4>() == b.last_chunk::<4>(),
        8..=16 => a.first_chunk::<8>() == b.first_chunk::<8>() && a.last_chunk::<8>() == b.last_chunk::<8>(),
        _ => a == b,
    }
}

impl Dictionary {
    /// The distinct values in the order of their codes.
    pub(super) fn distinct(&self) -> impl Iterator<Item = &[u8]> {
        (0..self.ends.len()).map(|code| self.value(code))
    }

    #[inline]
    fn value(&self, code: usize) -> &[u8] {
        let start = if code == 0 { 0 } else { self.ends[code - 1] as usize };
        &self.bytes[start..self.ends[code] as usize]
    }

    /// The code of a value; `None` when there are too many.
    #[inline]
    fn code(&mut self, value: &[u8]) -> Option<u16> {
        let hash = hash(value);
        let tag = hash & 0xffff_ffff_0000_0000;
        let mask = self.slots.len() - 1;
        let mut at = (hash >> 40) as usize & mask;
        for _ in 0..STEPS {
            let slot = self.slots[at];
            if slot == 0 {
                return self.add(value, tag, at);
            }
            if slot & 0xffff_ffff_0000_0000 == tag {
                let code = (slot as u32 - 1) as usize;
                if same(self.value(code), value) {
                    return Some(code as u16);
                }
            }
            at = (at + 1) & mask;
        }
        None
    }

    #[cold]
    fn add(&mut self, value: &[u8], tag: u64, at: usize) -> Option<u16> {
        let code = self.ends.len();
        // Distinct values are a small part of a list; a column of long texts is no dictionary.
        if code == MOST || self.bytes.len() + value.len() > 64 << 20 {
            return None;
        }
        self.bytes.extend_from_slice(value);
        self.ends.push(self.bytes.len() as u32);
        self.slots[at] = tag | (code as u64 + 1);
        if self.ends.len() * 2 > self.slots.len() {
            self.grow();
        }
        Some(code as u16)
    }

    fn grow(&mut self) {
        let mask = self.slots.len() * 4 - 1;
        let mut slots = vec![0; mask + 1];
        for code in 0..self.ends.len() {
            let hash = hash(self.value(code));
            let mut at = (hash >> 40) as usize & mask;
            while slots[at] != 0 {
                at = (at + 1) & mask;
            }
            slots[at] = hash & 0xffff_ffff_0000_0000 | (code as u64 + 1);
        }
        self.slots = slots;
    }
}

impl Coding {
    pub(super) fn new() -> Self {
        Self::Codes(Dictionary::default())
    }

    /// Makes room for the codes of more rows.
    pub(super) fn make_room(&mut self, rows: usize) {
        if let Self::Codes(dictionary) = self {
            dictionary.codes.reserve(rows);
        }
    }

    /// Adds the next row's value; its code where there still are codes.
    #[inline]
    pub(super) fn push(&mut self, value: &[u8]) -> Option<u16> {
        match self {
            Self::Codes(dictionary) => {
                if let Some(code) = dictionary.code(value) {
                    dictionary.codes.push(code);
                    return Some(code);
                }
                self.give_up(value);
            }
            Self::Present(bits) => bits.push(!value.is_empty()),
        }
        None
    }

    #[cold]
    fn give_up(&mut self, value: &[u8]) {
        let Self::Codes(dictionary) = self else { return };
        let empty = dictionary.distinct().position(<[u8]>::is_empty);
        let mut bits = Bits::default();
        for &code in &dictionary.codes {
            bits.push(Some(usize::from(code)) != empty);
        }
        bits.push(!value.is_empty());
        *self = Self::Present(bits);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_until_there_are_too_many() {
        let mut coding = Coding::new();
        for n in 0..MOST {
            assert_eq!(coding.push(n.to_string().as_bytes()), Some(n as u16));
        }
        assert_eq!(coding.push(b"7"), Some(7));
        assert_eq!(coding.push(b""), None);
        assert_eq!(coding.push(b"7"), None);
        let Coding::Present(bits) = coding else { panic!("still codes") };
        assert_eq!((bits.len() as usize, bits.count() as usize), (MOST + 3, MOST + 2));
        assert!(!bits.get(MOST as u32 + 1));
    }

    #[test]
    fn values_of_every_length_are_told_apart() {
        let mut dictionary = Dictionary::default();
        let values: Vec<Vec<u8>> =
            (0..200_usize).flat_map(|n| [vec![b'a'; n], (0..n).map(|i| (i % 251) as u8).collect()]).collect();
        let codes: Vec<_> = values.iter().map(|value| dictionary.code(value)).collect();
        for (value, code) in values.iter().zip(codes) {
            assert_eq!(dictionary.value(usize::from(code.unwrap())), value.as_slice());
        }
    }
}
