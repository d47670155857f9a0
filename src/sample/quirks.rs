//! In: a cell as it stands in the bytes. Out: its value, without the quotes and without what an export added to it.

use memchr::memchr;
use serde::{Deserialize, Serialize};

use super::rows::unquoted;

/// What an export writes into its cells that is not meant.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default, rename_all = "kebab-case")]
pub struct Quirks {
    /// `'` before every text, so that no spreadsheet takes one for a formula: Auth0.
    pub apostrophes: bool,
    /// `\,` for a comma inside a value, in place of quotes: Amazon Cognito.
    pub backslashes: bool,
}

impl Quirks {
    /// Whether the cell that starts here has its value as it stands.
    #[inline]
    pub(super) fn is_verbatim(self, bytes: &[u8]) -> bool {
        self == Self::default() && bytes.first() != Some(&b'"')
    }

    /// The value of a cell.
    #[inline]
    pub(super) fn value<'a>(self, raw: &'a [u8], scratch: &'a mut Vec<u8>) -> &'a [u8] {
        if self == Self::default() {
            return unquoted(raw, scratch);
        }
        self.mended(raw, scratch)
    }

    #[cold]
    fn mended<'a>(self, raw: &'a [u8], scratch: &'a mut Vec<u8>) -> &'a [u8] {
        let value = if self.backslashes && memchr(b'\\', raw).is_some() {
            unescaped(raw, scratch)
        } else {
            unquoted(raw, scratch)
        };
        if self.apostrophes { value.strip_prefix(b"'").unwrap_or(value) } else { value }
    }
}

/// `Rome\, Italy` → `Rome, Italy`.
fn unescaped<'a>(raw: &'a [u8], scratch: &'a mut Vec<u8>) -> &'a [u8] {
    scratch.clear();
    let mut rest = raw;
    while let Some(at) = memchr(b'\\', rest) {
        let is_escape = rest.get(at + 1) == Some(&b',');
        scratch.extend_from_slice(&rest[..at + usize::from(!is_escape)]);
        rest = &rest[at + 1..];
    }
    scratch.extend_from_slice(rest);
    scratch
}

/// Whether the cells below the header all show that texts were given a `'`.
pub(super) fn has_apostrophes<'a>(cells: impl Iterator<Item = &'a str>) -> bool {
    let is_text = |cell: &&str| {
        cell.contains(|letter: char| letter.is_alphabetic() || letter == '@')
            && !matches!(*cell, "true" | "false" | "null")
    };
    let mut n = 0;
    for cell in cells.filter(is_text) {
        if !cell.starts_with('\'') {
            return false;
        }
        n += 1;
    }
    n > 1
}

/// Whether the first row names a column as Amazon Cognito does.
pub(super) fn has_backslashes(start: &[u8]) -> bool {
    let line = &start[..memchr(b'\n', start).unwrap_or(start.len())];
    [&b"cognito:username"[..], b"cognito:mfa_enabled"].iter().any(|name| memchr::memmem::find(line, name).is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_an_export_added_is_taken_away() {
        let check = |apostrophes: bool, backslashes: bool, raw: &str, value: &str| {
            let quirks = Quirks { apostrophes, backslashes };
            assert_eq!(quirks.value(raw.as_bytes(), &mut Vec::new()), value.as_bytes(), "{raw}");
        };
        check(false, false, "'de", "'de");
        check(true, false, "'de", "de");
        check(true, false, "\"'O''Brien, \"\"A\"\"\"", "O''Brien, \"A\"");
        check(true, false, "''t Hooft", "'t Hooft");
        check(true, false, "", "");
        check(false, true, "Rome\\, Italy\\, EU", "Rome, Italy, EU");
        check(false, true, "a\\b", "a\\b");
        check(false, true, "\"a, b\"", "a, b");
        check(false, true, "\\", "\\");
    }

    #[test]
    fn a_name_with_an_apostrophe_is_a_name() {
        let check = |cells: &[&str], expected: bool| assert_eq!(has_apostrophes(cells.iter().copied()), expected);
        check(&["'auth0|1", "'a@b.de", "true", "", "12"], true);
        check(&["'t Hooft", "a@b.de"], false);
        check(&["'t Hooft", "12"], false);
        check(&[], false);
    }
}
