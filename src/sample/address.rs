//! In: the cell of an address. Out: the address as it is compared, and whether mail could reach it.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;

use super::{STAND_IN, mask};
use crate::digest::keyed;

/// The address as it is compared, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Address<'a> {
    /// Nothing stands there.
    Missing,
    /// Something that mail cannot reach.
    NotValid(Cow<'a, str>),
    /// An address.
    Valid(Cow<'a, str>),
}

/// How many bytes fit into the quick look.
pub(super) const SHORT: usize = mask::WIDTH;

/// A plain address in small letters, without a string being made: `None` when it needs a closer look.
///
/// It is the first `n` of these bytes. There is one for each person, so all of it is looked at together; it lies where
/// it stood in the file, unless letters have to be made small.
#[inline]
pub(super) fn plain<'a>(bytes: &'a [u8], n: usize, space: &'a mut [u8; SHORT]) -> Option<&'a [u8]> {
    if n >= SHORT {
        return None;
    }
    let cell = bytes.get(..n)?;
    let window = if let Some(window) = bytes.first_chunk::<SHORT>() {
        window
    } else {
        space[..n].copy_from_slice(cell);
        &*space
    };
    let signs = mask::signs(window, n);
    let inside = (1 << n) - 1;
    let [at, dots, other] = [signs.at, signs.dots, signs.other].map(|bits| bits & inside);
    // What stands at an end of a part, and what stands in the domain.
    let edges = dots | at | 1 << n;
    let beside = edges << 1 | edges >> 1 | 1;
    let domain = !(at << 1).wrapping_sub(1);
    let last_dot = 63_u32.wrapping_sub((dots & domain).leading_zeros());
    let whole = signs.odd & inside == 0
        && at.is_power_of_two()
        && at > 1
        && dots & beside == 0
        && other & beside & domain == 0
        && dots & domain != 0
        && last_dot as usize + 2 < n
        // Of these only hyphens stand in a domain.
        && (other & domain == 0 || !cell.iter().skip(at.trailing_zeros() as usize).any(|byte| b"_+".contains(byte)));
    if !whole {
        return None;
    }
    if signs.large & inside == 0 {
        return Some(cell);
    }
    let small = &mut space[..n];
    small.copy_from_slice(cell);
    small.make_ascii_lowercase();
    Some(small)
}

/// The key of an address as it is compared; a stand-in's row is noted.
#[inline]
pub(super) fn key(address: &[u8], row: usize, stand_ins: &mut Vec<u32>) -> u64 {
    if address.ends_with(STAND_IN.as_bytes()) {
        stand_ins.push(row as u32);
    }
    keyed(address)
}

/// The closer look: blanks, capitals, `Name <a@b>`, `mailto:`.
pub(super) fn read(text: &str) -> Address<'_> {
    let blank =
        |letter: char| letter.is_whitespace() || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\u{2060}');
    let mut inner = text.trim_matches(blank);
    if inner.is_empty() {
        return Address::Missing;
    }
    if let Some((_, after)) = inner.rsplit_once('<')
        && let Some((within, rest)) = after.split_once('>')
        && rest.trim().is_empty()
    {
        inner = within.trim_matches(blank);
    }
    if inner.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("mailto:")) {
        inner = inner[7..].trim_matches(blank);
    }
    // Letters may be written in one piece or in two.
    let address: Cow<'_, str> = match inner.is_ascii() {
        true if inner.bytes().any(|byte| byte.is_ascii_uppercase()) => inner.to_ascii_lowercase().into(),
        true => inner.into(),
        false => inner.to_lowercase().nfc().collect::<String>().into(),
    };
    if reachable(&address) { Address::Valid(address) } else { Address::NotValid(address) }
}

/// The pragmatic check: one `@`, something before it, a domain with a dot after it, nothing that never stands in one.
fn reachable(address: &str) -> bool {
    let Some((local, domain)) = address.split_once('@') else { return false };
    let never =
        |letter: char| letter.is_whitespace() || letter.is_control() || ",;:<>()[]\\\"\u{fffd}".contains(letter);
    let dots = |part: &str| part.starts_with('.') || part.ends_with('.') || part.contains("..");
    let labels = domain.split('.').all(|label| !label.is_empty() && !label.starts_with('-') && !label.ends_with('-'));
    !local.is_empty()
        && local.len() <= 64
        && address.len() <= 254
        && domain.contains('.')
        && domain.rsplit('.').next().is_some_and(|top| top.chars().count() >= 2)
        && domain.chars().all(|letter| letter.is_alphanumeric() || letter == '-' || letter == '.' || !letter.is_ascii())
        && labels
        && !dots(local)
        && !address.contains(never)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, expected: Address<'_>) {
        let found = read(text);
        assert_eq!(found, expected, "{text:?}");
        if let Some(quick) = plain(text.as_bytes(), text.len(), &mut [0; SHORT]) {
            assert_eq!(found, Address::Valid(String::from_utf8(quick.to_vec()).unwrap().into()), "{text:?}");
        }
    }

    #[test]
    fn addresses() {
        for (text, address) in [
            ("anna@example.com", "anna@example.com"),
            (" Anna.Muster@Example.COM ", "anna.muster@example.com"),
            ("Anna <anna@example.com>", "anna@example.com"),
            ("mailto:anna@example.com", "anna@example.com"),
            ("o'brien+news@example.co.uk", "o'brien+news@example.co.uk"),
            ("jürgen@müller.example", "jürgen@müller.example"),
            ("ju\u{308}rgen@example.com", "jürgen@example.com"),
            ("\u{200b}a@b.de", "a@b.de"),
            ("maria@standin.invalid", "maria@standin.invalid"),
        ] {
            check(text, Address::Valid(address.into()));
        }
        let longer =
            b"Anna.M-x_y+z@mail.Example.com,what stands behind it @ does not matter; 64 bytes of it are looked at";
        assert_eq!(plain(longer, 29, &mut [0; SHORT]), Some(&b"anna.m-x_y+z@mail.example.com"[..]));
        for text in ["", "  ", "\u{a0}"] {
            check(text, Address::Missing);
        }
        for text in [
            "anna",
            "anna@",
            "@example.com",
            "anna@localhost",
            "a@b@c.de",
            "a b@c.de",
            "a@b.de, c@d.de",
            "a@b..de",
            ".a@b.de",
            "a.@b.de",
            "a..b@c.de",
            "a@-b.de",
            "a@b.d",
            "a@b.de.",
            "a@b-.de",
            "m?ller",
            "a@b_c.de",
            "a+@b+.de",
            "a@b.-de",
            "@.de",
            "a@.de",
            "a@b.c-",
        ] {
            check(text, Address::NotValid(text.to_lowercase().into()));
        }
    }
}
