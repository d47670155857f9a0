//! In: bytes. Out: how letters are written in them, and the text.
//!
//! A byte-order mark decides; else valid UTF-8; else zero bytes mean UTF-16; else one byte a letter, as old Excel writes.

use std::borrow::Cow;

use encoding_rs::{MACINTOSH, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};
use serde::{Deserialize, Serialize};

/// How letters are written as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, low byte first: Excel's "Unicode Text".
    Utf16Le,
    /// UTF-16, high byte first.
    Utf16Be,
    /// Windows-1252: Excel's plain CSV in Western Europe.
    Windows1252,
    /// MacRoman: Excel's plain CSV on an older Mac.
    MacRoman,
    /// UTF-8 that was once read as one byte a letter and saved so: `fÃ¼r`. The letters are put right again.
    Utf8Twice,
}

/// What a first look says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Guess {
    pub(super) encoding: Encoding,
    /// The length of the byte-order mark.
    pub(super) mark: usize,
    /// Whether what comes later may still change it.
    pub(super) open: bool,
}

impl Encoding {
    /// Its usual name.
    pub fn name(self) -> &'static str {
        match self {
            Self::Utf8 => "UTF-8",
            Self::Utf16Le => "UTF-16LE",
            Self::Utf16Be => "UTF-16BE",
            Self::Windows1252 => "Windows-1252",
            Self::MacRoman => "MacRoman",
            Self::Utf8Twice => "UTF-8, saved twice",
        }
    }

    /// How the letters of a cell are written: what was rewritten in memory is UTF-8, be it garbled or not.
    pub(super) fn of_cells(self, in_memory: bool) -> Self {
        if in_memory && self != Self::Utf8Twice { Self::Utf8 } else { self }
    }

    /// How the letters of the whole file are written; what is garbled is put right cell by cell.
    pub(super) fn of_file(self) -> Self {
        if self == Self::Utf8Twice { Self::Utf8 } else { self }
    }

    /// Whether it has to be rewritten before it can be read by bytes.
    pub(super) fn is_wide(self) -> bool {
        matches!(self, Self::Utf16Le | Self::Utf16Be)
    }

    /// The text of these bytes; what is not valid becomes U+FFFD.
    pub fn decode(self, bytes: &[u8]) -> Cow<'_, str> {
        if bytes.is_ascii() && !self.is_wide() {
            return String::from_utf8_lossy(bytes);
        }
        let encoding = match self {
            Self::Utf8Twice => return untangled(UTF_8.decode_without_bom_handling(bytes).0),
            Self::Utf8 => UTF_8,
            Self::Utf16Le => UTF_16LE,
            Self::Utf16Be => UTF_16BE,
            Self::Windows1252 => WINDOWS_1252,
            Self::MacRoman => MACINTOSH,
        };
        encoding.decode_without_bom_handling(bytes).0
    }

    /// One cell's text: as the file is read; a cell that is not valid UTF-8 as one byte a letter.
    pub(super) fn closely(self, bytes: &[u8]) -> Cow<'_, str> {
        match self {
            Self::Utf8 => std::str::from_utf8(bytes).map_or_else(|_| Self::Windows1252.decode(bytes), Cow::Borrowed),
            other => other.decode(bytes),
        }
    }
}

/// `fÃ¼r` → `für`; what is not garbled so stays.
fn untangled(text: Cow<'_, str>) -> Cow<'_, str> {
    let once = [WINDOWS_1252, MACINTOSH].into_iter().find_map(|encoding| {
        let (bytes, _, unmappable) = encoding.encode(&text);
        let letters = std::str::from_utf8(&bytes).ok()?;
        (!unmappable && letters != text).then(|| letters.to_owned())
    });
    once.map_or(text, Cow::Owned)
}

/// The first look, at the start of a file.
pub(super) fn guess(start: &[u8], told: Option<Encoding>) -> Guess {
    let marks: [(&[u8], Encoding); 3] =
        [(b"\xef\xbb\xbf", Encoding::Utf8), (b"\xff\xfe", Encoding::Utf16Le), (b"\xfe\xff", Encoding::Utf16Be)];
    let marked = marks.iter().find(|(mark, _)| start.starts_with(mark));
    let mark = marked.map_or(0, |(mark, _)| mark.len());
    if let Some(encoding) = told {
        let same = marked.is_some_and(|(_, of)| *of == encoding.of_file());
        return Guess { encoding, mark: if same { mark } else { 0 }, open: false };
    }
    if let Some(&(_, encoding)) = marked {
        return Guess { encoding, mark, open: false };
    }
    if let Some(encoding) = zero_bytes(start) {
        return Guess { encoding, mark: 0, open: false };
    }
    let mut tally = Tally::default();
    // A letter may be cut at the end of the first look.
    tally.add(&start[..start.len().saturating_sub(3)]);
    Guess { encoding: tally.verdict(), mark: 0, open: true }
}

/// UTF-16 without a mark: Latin letters leave every other byte zero.
fn zero_bytes(start: &[u8]) -> Option<Encoding> {
    let pairs = start.as_chunks::<2>().0;
    let low = pairs.iter().filter(|pair| pair[0] == 0 && pair[1] != 0).count();
    let high = pairs.iter().filter(|pair| pair[1] == 0 && pair[0] != 0).count();
    let most = pairs.len() / 10 * 7;
    match () {
        () if pairs.len() < 2 => None,
        () if high > most && low * 20 <= high => Some(Encoding::Utf16Le),
        () if low > most && high * 20 <= low => Some(Encoding::Utf16Be),
        () => None,
    }
}

/// What speaks for which encoding.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Tally {
    valid: u64,
    pub(super) broken: u64,
    windows: u64,
    mac: u64,
}

impl Tally {
    /// Looks at a piece.
    pub(super) fn add(&mut self, bytes: &[u8]) {
        if bytes.is_ascii() {
            return;
        }
        for chunk in bytes.utf8_chunks() {
            self.valid += chunk.valid().chars().filter(|letter| !letter.is_ascii()).count() as u64;
            self.broken += u64::from(!chunk.invalid().is_empty());
        }
        for (at, &byte) in bytes.iter().enumerate() {
            let before = at.checked_sub(1).map_or(b' ', |at| bytes[at]);
            let after = bytes.get(at + 1).copied().unwrap_or(b' ');
            let is_inside = before.is_ascii_alphabetic() && after.is_ascii_lowercase();
            match byte {
                // ñ, ó, ì, î, ï and ß on a Mac; no dash, quote or § stands between two letters.
                0x93..=0x97 | 0xa7 if is_inside => self.mac += 1,
                // Quotes, dashes and the euro sign of Windows-1252 say nothing.
                0x80 | 0x85 | 0x91..=0x97 | 0xa0 => {}
                // Š, Œ and Ž begin a name.
                0x8a | 0x8c | 0x8e if !before.is_ascii_alphabetic() && after.is_ascii_lowercase() => self.windows += 1,
                0x81..=0x9f => self.mac += 1,
                0xc0..=0xff => self.windows += 1,
                _ => {}
            }
        }
    }

    pub(super) fn verdict(&self) -> Encoding {
        if self.broken * 4 <= self.valid {
            Encoding::Utf8
        } else if self.mac > self.windows {
            Encoding::MacRoman
        } else {
            Encoding::Windows1252
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(bytes: &[u8], encoding: Encoding, mark: usize) {
        let guess = guess(bytes, None);
        assert_eq!((guess.encoding, guess.mark), (encoding, mark), "{bytes:?}");
    }

    #[test]
    fn the_first_look() {
        check(b"", Encoding::Utf8, 0);
        check(b"name\n", Encoding::Utf8, 0);
        check("name\nJürgen Müller\n".as_bytes(), Encoding::Utf8, 0);
        check("\u{feff}name\n".as_bytes(), Encoding::Utf8, 3);
        check(b"name\nJ\xfcrgen M\xfcller\n", Encoding::Windows1252, 0);
        check(b"name\nJ\x9frgen M\x9fller\n", Encoding::MacRoman, 0);
        check(b"name\nMu\x96oz Garc\x92a\n    ", Encoding::MacRoman, 0);
        check(b"name\nWei\xa7\nGro\xa7mann\n", Encoding::MacRoman, 0);
        check(b"name\n\x8eeljko \x8aimek\n    ", Encoding::Windows1252, 0);
        check(b"name\nD\x92Angelo \x96 dell\x92Orto\n", Encoding::Windows1252, 0);
        check(b"\xff\xfen\0a\0", Encoding::Utf16Le, 2);
        check(b"n\0a\0m\0e\0\n\0", Encoding::Utf16Le, 0);
        check(b"\0n\0a\0m\0e\0\n", Encoding::Utf16Be, 0);
        check(b"\0\0\0\0\x01\x02", Encoding::Utf8, 0);
    }

    #[test]
    fn letters_that_were_garbled_once_are_put_right() {
        let check = |garbled: &str, right: &str| {
            assert_eq!(Encoding::Utf8Twice.decode(garbled.as_bytes()), right);
        };
        check("JÃ¼rgen WeiÃŸ", "Jürgen Weiß");
        check("Dâ€™Angelo", "D’Angelo");
        check("J√ºrgen", "Jürgen");
        check("Jürgen", "Jürgen");
        check("Anna", "Anna");
        check("SÃO", "SÃO");
        check("Łukasz", "Łukasz");
    }

    #[test]
    fn what_was_told_stands() {
        assert_eq!(guess("ü".as_bytes(), Some(Encoding::MacRoman)).encoding, Encoding::MacRoman);
        assert_eq!(Encoding::MacRoman.decode(b"M\x9fller"), "Müller");
        assert_eq!(Encoding::Windows1252.decode(b"M\xfcller \x80"), "Müller €");
    }
}
