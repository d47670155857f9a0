//! Folders in `tests/cases/people`: one list as a system or a person would have it, and how it is understood.

use std::fmt::Write as _;
use std::path::Path;

use expect_test::expect_file;
use sendproof::finding::{Arg, Finding};
use sendproof::sample::{Options, Reader, Roles, Sample, suggest_left_out};

use super::rows;

#[test]
fn every_list_is_understood() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/people");
    let mut cases: Vec<_> = folder.read_dir().unwrap().map(|entry| entry.unwrap().path()).collect();
    cases.sort();
    assert!(cases.len() > 30);
    for case in cases {
        let files = case.read_dir().unwrap().map(|entry| entry.unwrap().path());
        let [list] = files.filter(|path| !path.ends_with("expected.txt")).collect::<Vec<_>>().try_into().unwrap();
        #[expect(clippy::disallowed_methods, reason = "tests read their cases from disk")]
        let bytes = std::fs::read(&list).unwrap();
        let name = list.file_name().unwrap().to_string_lossy();
        expect_file![case.join("expected.txt")].assert_eq(&shown(&name, &bytes));
    }
}

fn shown(name: &str, bytes: &[u8]) -> String {
    let mut reader = Reader::new(name, &Options::default());
    bytes.chunks(100).for_each(|chunk| reader.push(chunk));
    let found = reader.finish();
    let sample = &found.value;
    let mut out = String::new();
    let reading = &sample.reading;
    let export = reading.export.as_deref().unwrap_or("-");
    let format = serde_json::to_value(reading.format).unwrap();
    let separator = reading.separator.map(|byte| format!(", {:?}", char::from(byte))).unwrap_or_default();
    let encoding = reading.encoding.name();
    let header = reading.header_row;
    writeln!(out, "{} ({encoding}{separator}), header in row {header}, export of: {export}", format.as_str().unwrap())
        .unwrap();
    let Roles { id, email, locale, first_name, last_name } = &sample.roles;
    for (role, column) in
        [("id", id), ("email", email), ("locale", locale), ("first name", first_name), ("last name", last_name)]
    {
        writeln!(out, "{role}: {}", column.as_deref().unwrap_or("-")).unwrap();
    }
    writeln!(out, "# people").unwrap();
    for row in people(sample, bytes) {
        writeln!(out, "{}", row.trim_end()).unwrap();
    }
    writeln!(out, "# may be left out").unwrap();
    for it in suggest_left_out(sample) {
        writeln!(out, "{} = {} ({}): {}", it.column, it.value, it.reason_code, it.n_users).unwrap();
    }
    writeln!(out, "# findings").unwrap();
    for finding in &found.findings {
        writeln!(out, "{}", said(finding)).unwrap();
    }
    out
}

/// The number of each row, and what stands in the columns that count.
fn people(sample: &Sample, bytes: &[u8]) -> Vec<String> {
    let place = |role: &Option<String>| {
        role.as_ref().and_then(|name| sample.columns.iter().position(|column| column.name == *name))
    };
    let roles = &sample.roles;
    let places = [&roles.id, &roles.email, &roles.locale, &roles.first_name, &roles.last_name].map(place);
    rows(sample, bytes)
        .iter()
        .enumerate()
        .map(|(row, cells)| {
            let cell = |place: &Option<usize>| place.and_then(|at| cells.get(at)).map_or("-", String::as_str);
            let shown: Vec<&str> = places.iter().map(cell).collect();
            format!("{}: {}", sample.number(row as u32), shown.join(" | "))
        })
        .collect()
}

fn said(finding: &Finding) -> String {
    let line = finding.place.line.map(|line| format!(" row {line}")).unwrap_or_default();
    let args: Vec<_> = finding.args.iter().map(|(key, value)| format!(" {key}={}", arg(value))).collect();
    format!("{:?} {}{line}{}", finding.severity, finding.code, args.concat())
}

fn arg(arg: &Arg) -> String {
    match arg {
        Arg::Text(it) | Arg::Language(it) | Arg::Versions(it) => format!("{it:?}"),
        Arg::Number(it) => it.to_string(),
        Arg::List(list) => format!("[{}]", list.iter().map(self::arg).collect::<Vec<_>>().join(", ")),
    }
}
