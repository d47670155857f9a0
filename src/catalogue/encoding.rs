//! In: bytes. Out: text, the encoding it was read in, and whether that was a guess.

use encoding_rs::{Encoding, UTF_8, UTF_16BE, UTF_16LE, WINDOWS_1252};

/// Text with how it was read.
pub(super) struct Decoded {
    pub(super) text: String,
    pub(super) encoding: &'static str,
    /// Nothing in the file says so: names with accents should be looked at.
    pub(super) guessed: bool,
    /// Bytes that are no character in this encoding were replaced.
    pub(super) lossy: bool,
}

/// Reads text by its mark, as UTF-8, as UTF-16 by its zero bytes, or else as Windows-1252; `None` is not text.
pub(super) fn decode(bytes: &[u8]) -> Option<Decoded> {
    let (encoding, guessed) = match Encoding::for_bom(bytes) {
        Some((encoding, _)) => (encoding, false),
        None if utf_16(bytes).is_some() => (utf_16(bytes)?, true),
        None if bytes.iter().any(|&it| it < 0x20 && !matches!(it, b'\t' | b'\n' | b'\r' | 0x0c | 0x1b)) => return None,
        None if std::str::from_utf8(bytes).is_ok() => (UTF_8, false),
        None => (WINDOWS_1252, true),
    };
    let (text, _, lossy) = encoding.decode(bytes);
    let text = text.replace("\r\n", "\n").replace('\r', "\n");
    let name = match encoding {
        it if it == UTF_8 => "utf-8",
        it if it == UTF_16LE => "utf-16le",
        it if it == UTF_16BE => "utf-16be",
        _ => "windows-1252",
    };
    (!text.contains('\0')).then_some(Decoded { text, encoding: name, guessed, lossy })
}

/// UTF-16 without a mark: most of the first bytes at odd or at even places are zero.
fn utf_16(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = &bytes[..bytes.len().min(512) & !1];
    let zeros = |from: usize| head.iter().skip(from).step_by(2).filter(|&&it| it == 0).count();
    let half = head.len() / 2;
    match (zeros(0), zeros(1)) {
        _ if half < 2 => None,
        (0, odd) if odd * 2 > half => Some(UTF_16LE),
        (even, 0) if even * 2 > half => Some(UTF_16BE),
        _ => None,
    }
}
