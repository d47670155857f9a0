//! In: cells. Out: a row of a table, as it is written.

use std::borrow::Cow;

/// Writes one row of UTF-8 text with commas, in quotes where it needs them (RFC 4180).
pub fn write_row(out: &mut Vec<u8>, cells: impl IntoIterator<Item = impl AsRef<str>>, end: &str) {
    for (at, cell) in cells.into_iter().enumerate() {
        let cell = cell.as_ref();
        if at > 0 {
            out.push(b',');
        }
        if cell.contains([',', ';', '"', '\n', '\r']) {
            out.push(b'"');
            out.extend_from_slice(cell.replace('"', "\"\"").as_bytes());
            out.push(b'"');
        } else {
            out.extend_from_slice(cell.as_bytes());
        }
    }
    out.extend_from_slice(end.as_bytes());
}

/// A cell that no spreadsheet takes for a formula: one that begins like one gets a `'` before it.
pub fn harmless(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}
