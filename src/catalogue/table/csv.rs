//! In: a table in text. Out: its rows.

use csv_core::{ReadRecordResult, ReaderBuilder};

use super::{MAX_COLUMNS, Row};

/// The rows of a table in text.
pub(in crate::catalogue) fn csv(source: &str) -> Vec<Row> {
    let separator = separator_of(source);
    let (source, skipped) = match named_separator(source) {
        Some(_) => (source.split_once('\n').map_or("", |(_, rest)| rest), 1),
        None => (source, 0),
    };
    let mut reader = ReaderBuilder::new().delimiter(separator).build();
    let mut output = vec![0; source.len() + 1];
    let mut ends = [0; MAX_COLUMNS];
    let mut input = source.as_bytes();
    let (mut rows, mut n_out, mut n_ends) = (Vec::new(), 0, 0);
    loop {
        // Empty lines above a row are read with it.
        let empty = input.iter().take_while(|&&byte| byte == b'\n').count();
        let line = reader.line() + skipped + empty as u64;
        let (result, n_read, n_written, n_ended) = reader.read_record(input, &mut output[n_out..], &mut ends[n_ends..]);
        input = &input[n_read..];
        n_out += n_written;
        n_ends += n_ended;
        match result {
            ReadRecordResult::Record => {
                let mut start = 0;
                let cells = ends[..n_ends].iter().map(|&end| {
                    let cell = String::from_utf8_lossy(&output[start..end]).into_owned();
                    start = end;
                    cell
                });
                rows.push(Row { line, cells: cells.collect() });
                (n_out, n_ends) = (0, 0);
            }
            ReadRecordResult::InputEmpty => {}
            ReadRecordResult::OutputFull | ReadRecordResult::OutputEndsFull | ReadRecordResult::End => return rows,
        }
    }
}

/// What stands between the cells.
pub(in crate::catalogue) fn separator_of(source: &str) -> u8 {
    named_separator(source).unwrap_or_else(|| most_frequent(source))
}

/// What the first line says, as some spreadsheets write it: `sep=;`.
pub(in crate::catalogue) fn named_separator(source: &str) -> Option<u8> {
    let named = source.lines().next()?.strip_prefix("sep=")?;
    (named.len() == 1).then(|| named.as_bytes()[0])
}

/// The sign that stands most often in the first line outside quotes.
fn most_frequent(source: &str) -> u8 {
    let first = source.lines().find(|it| !it.trim().is_empty()).unwrap_or_default();
    let outside: String = first.split('"').step_by(2).collect();
    let count = |sign: u8| outside.bytes().filter(|&it| it == sign).count();
    b",|;\t".iter().copied().max_by_key(|&it| count(it)).unwrap_or(b',')
}
