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
    entries: Vec<Entry>,
    /// Sixteen bits of a hash that are never all 0, and a code; 0 is free. Small, so that all columns stay near.
    slots: Vec<u32>,
    pub(super) codes: Vec<u16>,
}

/// A value: its first bytes lie here, since most values have no more, and one look then tells whether it is the one.
#[derive(Debug)]
struct Entry {
    head: Head,
    n: u32,
    start: u32,
}

/// The first sixteen bytes of a value, with zeros behind its end.
type Head = [u64; 2];

/// How many bytes a head holds.
const HEAD: usize = 16;

impl Default for Dictionary {
    fn default() -> Self {
        Self { bytes: Vec::new(), entries: Vec::new(), slots: vec![0; 64], codes: Vec::new() }
    }
}

/// The head of the value that has the first `n` bytes of these; what stands behind them does not matter.
#[inline]
fn head(bytes: &[u8], n: usize) -> Head {
    const KEEP: [u64; 9] = [0, !0 >> 56, !0 >> 48, !0 >> 40, !0 >> 32, !0 >> 24, !0 >> 16, !0 >> 8, !0];
    let mut short = [0; HEAD];
    let sixteen = bytes.first_chunk::<HEAD>().unwrap_or_else(|| {
        short[..bytes.len()].copy_from_slice(bytes);
        &short
    });
    let (words, _) = sixteen.as_chunks::<8>();
    [u64::from_le_bytes(words[0]) & KEEP[n.min(8)], u64::from_le_bytes(words[1]) & KEEP[n.saturating_sub(8).min(8)]]
}

#[inline]
fn hash(head: Head, value: &[u8]) -> u64 {
    const A: u64 = 0x9e37_79b9_7f4a_7c15;
    const B: u64 = 0xd6e8_feb8_6659_fd93;
    let mix = |state: u64, word: u64| {
        let mixed = (state ^ word).wrapping_mul(B);
        mixed ^ mixed >> 32
    };
    let mut state = mix((value.len() as u64).wrapping_mul(A) ^ head[0], head[1].wrapping_mul(A));
    if value.len() > HEAD
        && let Some(last) = value.last_chunk::<8>()
    {
        for word in value[HEAD..].as_chunks::<8>().0 {
            state = mix(state, u64::from_le_bytes(*word));
        }
        state = mix(state, u64::from_le_bytes(*last));
    }
    state.wrapping_mul(A)
}

impl Dictionary {
    /// The distinct values in the order of their codes.
    pub(super) fn distinct(&self) -> impl Iterator<Item = &[u8]> {
        self.entries.iter().map(|entry| self.value(entry))
    }

    #[inline]
    fn value(&self, entry: &Entry) -> &[u8] {
        &self.bytes[entry.start as usize..][..entry.n as usize]
    }

    /// Which slot is looked at first, and what marks the value there.
    #[inline]
    fn place(&self, hash: u64) -> (usize, u32) {
        let at = (hash >> 40) as usize & (self.slots.len() - 1);
        (at, (hash as u32 | 1) << 16)
    }

    /// The code of the value that has the first `n` bytes of these; `None` when there are too many.
    #[inline]
    fn code(&mut self, bytes: &[u8], n: usize) -> Option<u16> {
        let (head, value) = (head(bytes, n), &bytes[..n]);
        let (mut at, mark) = self.place(hash(head, value));
        for _ in 0..STEPS {
            let slot = self.slots[at];
            if slot == 0 {
                return self.add(value, head, mark, at);
            }
            if slot & 0xffff_0000 == mark {
                let code = slot as u16;
                let entry = &self.entries[usize::from(code)];
                if entry.head == head && entry.n as usize == n && (n <= HEAD || self.value(entry) == value) {
                    return Some(code);
                }
            }
            at = (at + 1) & (self.slots.len() - 1);
        }
        None
    }

    #[cold]
    fn add(&mut self, value: &[u8], head: Head, mark: u32, at: usize) -> Option<u16> {
        let code = self.entries.len();
        // Distinct values are a small part of a list; a column of long texts is no dictionary.
        if code == MOST || self.bytes.len() + value.len() > 64 << 20 {
            return None;
        }
        self.entries.push(Entry { head, n: value.len() as u32, start: self.bytes.len() as u32 });
        self.bytes.extend_from_slice(value);
        self.slots[at] = mark | code as u32;
        if self.entries.len() * 2 > self.slots.len() {
            self.grow();
        }
        Some(code as u16)
    }

    fn grow(&mut self) {
        self.slots = vec![0; self.slots.len() * 2];
        for (code, entry) in self.entries.iter().enumerate() {
            let (mut at, mark) = self.place(hash(entry.head, self.value(entry)));
            while self.slots[at] != 0 {
                at = (at + 1) & (self.slots.len() - 1);
            }
            self.slots[at] = mark | code as u32;
        }
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

    /// Adds the next row's value, which has the first `n` bytes of these; its code where there still are codes.
    #[inline]
    pub(super) fn push(&mut self, bytes: &[u8], n: usize) -> Option<u16> {
        match self {
            Self::Codes(dictionary) => {
                if let Some(code) = dictionary.code(bytes, n) {
                    dictionary.codes.push(code);
                    return Some(code);
                }
                self.give_up(n > 0);
            }
            Self::Present(bits) => bits.push(n > 0),
        }
        None
    }

    #[cold]
    fn give_up(&mut self, is_present: bool) {
        let Self::Codes(dictionary) = self else { return };
        let empty = dictionary.distinct().position(<[u8]>::is_empty);
        let mut bits = Bits::default();
        for &code in &dictionary.codes {
            bits.push(Some(usize::from(code)) != empty);
        }
        bits.push(is_present);
        *self = Self::Present(bits);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn push(coding: &mut Coding, value: &[u8]) -> Option<u16> {
        coding.push(value, value.len())
    }

    #[test]
    fn codes_until_there_are_too_many() {
        let mut coding = Coding::new();
        for n in 0..MOST {
            assert_eq!(push(&mut coding, n.to_string().as_bytes()), Some(n as u16));
        }
        assert_eq!(push(&mut coding, b"7"), Some(7));
        assert_eq!(push(&mut coding, b""), None);
        assert_eq!(push(&mut coding, b"7"), None);
        let Coding::Present(bits) = coding else { panic!("still codes") };
        assert_eq!((bits.len() as usize, bits.count() as usize), (MOST + 3, MOST + 2));
        assert!(!bits.get(MOST as u32 + 1));
    }

    #[test]
    fn values_of_every_length_are_told_apart() {
        let mut dictionary = Dictionary::default();
        let values: Vec<Vec<u8>> =
            (0..200_usize).flat_map(|n| [vec![b'a'; n], (0..n).map(|i| (i % 251) as u8).collect()]).collect();
        let codes: Vec<_> = values.iter().map(|value| dictionary.code(value, value.len())).collect();
        let found: Vec<&[u8]> = dictionary.distinct().collect();
        for (value, code) in values.iter().zip(codes) {
            assert_eq!(found[usize::from(code.unwrap())], value.as_slice());
        }
    }

    #[test]
    fn what_stands_behind_a_value_does_not_matter() {
        let mut dictionary = Dictionary::default();
        let text = b"de;de\0;de-AT;de;a value of more than sixteen bytes;x";
        let codes: Vec<_> = [(0, 2), (3, 3), (7, 5), (13, 2), (16, 34), (7, 2), (16, 16), (16, 34), (51, 1)]
            .map(|(start, n)| dictionary.code(&text[start..], n))
            .into();
        assert_eq!(codes, [0, 1, 2, 0, 3, 0, 4, 3, 5].map(Some));
    }
}
