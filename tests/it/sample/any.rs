//! Whatever the bytes are: nothing stops the reader, and no row gets lost unsaid.

use proptest::prelude::*;

use sendproof::finding::Arg;
use sendproof::sample::{Encoding, Options, Reader};

use super::{cut, in_chunks, read, read_with, rows};

fn cell() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[a-zA-Zéüß0-9@. _-]{0,12}",
        1 => "[a\",;\n\r ü]{0,8}",
    ]
}

fn written(rows: &[Vec<String>], end: &str) -> String {
    let quoted = |cell: &String| format!("\"{}\"", cell.replace('"', "\"\""));
    let plain = |cell: &String| if cell.contains([',', '"', '\n', '\r']) { quoted(cell) } else { cell.clone() };
    rows.iter().map(|row| row.iter().map(plain).collect::<Vec<_>>().join(",") + end).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_stop_the_reader(bytes in prop::collection::vec(prop_oneof![3 => any::<u8>(), 5 => prop::sample::select(b"a1,;\t\"\n\r@{}[]:=".to_vec())], 0..400)) {
        let whole = read(&bytes);
        rows(&whole.value, &bytes);
        prop_assert_eq!(&in_chunks(&bytes, 7, &Options::default()), &whole);
        prop_assert_eq!(whole.value.ids.len(), whole.value.n_rows as usize);
    }

    #[test]
    fn no_text_stops_the_reader(text in "\\PC{0,200}", start in prop::sample::select(vec!["", "{", "[", "[{\"a\":", "sep=;\n", "PK\u{3}\u{4}", "\u{feff}"])) {
        let text = format!("{start}{text}");
        rows(&read(text.as_bytes()).value, text.as_bytes());
        sendproof::sample::from_text(&text, &Options::default());
    }

    #[test]
    fn rows_in_are_rows_understood_and_rows_reported(
        people in prop::collection::vec(prop::collection::vec(cell(), 3), 0..600),
        end in prop::sample::select(vec!["\n", "\r\n", "\r"]),
        at in any::<prop::sample::Index>(),
    ) {
        let mut all = vec![vec!["id".to_owned(), "mail".into(), "locale".into()]];
        all.extend(people.iter().cloned());
        let text = written(&all, end);
        let options = Options { separator: Some(b','), header_row: Some(1), ..Options::default() };
        let mut reader = Reader::new("people.csv", &options);
        let at = at.index(text.len());
        reader.push(&text.as_bytes()[..at]);
        reader.push(&text.as_bytes()[at..]);
        let sample = reader.finish().value;
        let blank = |row: &[String]| row.iter().all(|cell| cell.bytes().all(|byte| byte.is_ascii_whitespace()));
        let (empty, full): (Vec<_>, Vec<_>) = people.into_iter().partition(|row| blank(row));
        prop_assert_eq!((sample.n_rows as usize, sample.reading.empty_rows as usize), (full.len(), empty.len()));
        prop_assert_eq!(rows(&sample, text.as_bytes()), full);
        prop_assert_eq!(sample.reading.ragged, 0);
    }

    #[test]
    fn however_it_is_told_nothing_stops_the_reader(
        bytes in prop::collection::vec(prop_oneof![1 => any::<u8>(), 5 => prop::sample::select(b"a1,;\t\"\n\r@'\\\xc3\xbc".to_vec())], 0..300),
        start in prop::sample::select(vec!["", "user_id,email\n'a,'b@c.de\n", "cognito:username,email\n", "sep=;\n", "\u{feff}", "[{\"a\":[{\"Name\":\"b\",\"Value\":\"", "{\"orgs\":[{\"humanUsers\":["]),
        encoding in prop::option::of(prop::sample::select(vec![Encoding::Utf8, Encoding::Utf8Twice, Encoding::MacRoman, Encoding::Windows1252, Encoding::Utf16Le, Encoding::Utf16Be])),
        header_row in prop::option::of(0_u32..4),
        separator in prop::option::of(prop::sample::select(b",;'x".to_vec())),
    ) {
        let bytes = [start.as_bytes(), &bytes].concat();
        let options = Options { encoding, header_row, separator, ..Options::default() };
        let whole = read_with(&bytes, &options);
        rows(&whole.value, &bytes);
        prop_assert_eq!(&in_chunks(&bytes, 7, &options), &whole);
    }

    #[test]
    fn a_second_list_of_anything_adds_a_column_and_goes_again(first in "[a-c,;@.\n ]{0,120}", second in "[a-c,;@.\n ]{0,120}") {
        let mut sample = read(format!("id,email\n{first}").as_bytes()).value;
        let before = sample.clone();
        sample.join(&read(format!("id,email,locale\n{second}").as_bytes()).value);
        prop_assert_eq!(sample.columns.len(), before.columns.len() + 1);
        let joined = sample.joined.clone().unwrap();
        prop_assert_eq!(joined.n_matched + joined.n_unmatched, u64::from(sample.n_rows));
        rows(&sample, format!("id,email\n{first}").as_bytes());
        sample.part();
        prop_assert_eq!((&sample.columns, &sample.roles), (&before.columns, &before.roles));
    }

    #[test]
    fn json_lines_in_are_rows_understood_and_lines_reported(
        lines in prop::collection::vec(prop_oneof![
            3 => (any::<u32>(), "[a-zé\"\\\\]{0,8}").prop_map(|(id, name)| (true, serde_json::json!({ "id": id, "name": name, "locale": "de" }).to_string())),
            1 => "[a-z{\\[\":,]{1,12}".prop_map(|text| (false, format!("{{{text}"))),
            1 => "[ \t]{0,3}".prop_map(|blank| (false, blank)),
        ], 1..80),
        end in prop::sample::select(vec!["\n", "\r\n"]),
    ) {
        let first = [(true, r#"{"id":0,"name":"a","locale":"de"}"#.to_owned()), (true, r#"{"id":1,"name":"b","locale":"fr"}"#.to_owned())];
        let all: Vec<(bool, String)> = first.into_iter().chain(lines).collect();
        let text: String = all.iter().map(|(_, line)| format!("{line}{end}")).collect();
        let found = read(text.as_bytes());
        let whole = all.iter().filter(|(is_whole, _)| *is_whole).count();
        let blank = all.iter().filter(|(_, line)| line.trim().is_empty()).count();
        let reported = found.findings.iter().find(|it| it.code == "json-lines-broken").map(|it| it.args["count"].clone());
        let n_reported = match reported { Some(Arg::Number(n)) => n as usize, _ => 0 };
        prop_assert_eq!((found.value.n_rows as usize, n_reported), (whole, all.len() - whole - blank));
        prop_assert_eq!(rows(&found.value, b"").len(), whole);
    }

    #[test]
    fn a_workbook_in_is_rows_understood_and_rows_reported(
        people in prop::collection::vec(prop::collection::vec(prop_oneof!["[a-zé0-9@. ]{0,8}", Just(String::new())], 3), 1..40),
        gap in 0_usize..5,
    ) {
        let cell = |row: usize, column: usize, text: &str| super::workbook::text(&format!("{}{row}", ["A", "B", "C"][column]), text);
        let line = |row: usize, cells: &[String]| {
            let cells: String = cells.iter().enumerate().map(|(column, text)| cell(row, column, text)).collect();
            format!("<row r=\"{row}\">{cells}</row>")
        };
        let header = ["id", "mail", "locale"].map(str::to_owned);
        // A row that is not there at all is an empty one.
        let first: String = people.iter().enumerate().map(|(at, cells)| line(at + 2 + gap, cells)).collect();
        let bytes = super::workbook::workbook(&(line(1, &header) + &first), "");
        let options = Options { header_row: Some(1), ..Options::default() };
        let sample = read_with(&bytes, &options).value;
        let is_blank = |row: &Vec<String>| row.iter().all(|cell| cell.trim().is_empty());
        let full: Vec<Vec<String>> = people.iter().filter(|row| !is_blank(row)).cloned().collect();
        if full.is_empty() {
            return Ok(());
        }
        prop_assert_eq!(sample.n_rows as usize, full.len());
        // Empty rows at the end are no part of a sheet; those before it are counted.
        let last = people.iter().rposition(|row| !is_blank(row)).unwrap_or_default();
        let empty = gap + people[..last].iter().filter(|row| is_blank(row)).count();
        prop_assert_eq!(sample.reading.empty_rows as usize, empty);
        let got = rows(&sample, b"");
        let trimmed = |row: &Vec<String>| row.iter().map(|cell| cell.trim().to_owned()).collect::<Vec<_>>();
        let padded = |row: &Vec<String>| { let mut row = trimmed(row); row.resize(3, String::new()); row };
        prop_assert_eq!(got.iter().map(padded).collect::<Vec<_>>(), full.iter().map(trimmed).collect::<Vec<_>>());
    }

    #[test]
    fn json_in_is_rows_out(people in prop::collection::vec((any::<u32>(), "\\PC{0,20}"), 1..50), cut_at in any::<prop::sample::Index>()) {
        let list: Vec<_> = people.iter().map(|(id, name)| serde_json::json!({ "id": id, "name": name, "locale": "de" })).collect();
        let text = serde_json::to_string_pretty(&list).unwrap_or_default();
        let sample = read(text.as_bytes()).value;
        let got: Vec<_> = rows(&sample, b"").into_iter().map(|row| (row[0].clone(), row[1].clone())).collect();
        let put: Vec<_> = people.into_iter().map(|(id, name)| (id.to_string(), name)).collect();
        prop_assert_eq!(got, put);
        let bytes = text.as_bytes();
        let at = cut_at.index(bytes.len());
        cut(bytes, at);
        read(&bytes[..at]);
    }
}
