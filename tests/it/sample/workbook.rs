//! Workbooks, made here cell by cell.

use std::io::{Cursor, Write as _};

use sendproof::finding::Found;
use sendproof::sample::{Format, Options, Sample};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::{codes, column, read, read_with, rows};

fn archive(files: &[(&str, &str)]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        assert!(zip.start_file(*name, SimpleFileOptions::default()).is_ok());
        zip.write_all(text.as_bytes()).ok();
    }
    zip.finish().map(Cursor::into_inner).unwrap_or_default()
}

const WORKBOOK: &str = r#"<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="People" sheetId="1" r:id="a"/><sheet name="Old" sheetId="2" r:id="b"/></sheets></workbook>"#;
const ROOT: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="xl/workbook.xml"/></Relationships>"#;
const RELATIONS: &str = r#"<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/><Relationship Id="b" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet2.xml"/></Relationships>"#;
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>"#;

pub(super) fn workbook(first: &str, second: &str) -> Vec<u8> {
    let sheet = |rows: &str| {
        format!(
            r#"<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>{rows}</sheetData></worksheet>"#
        )
    };
    archive(&[
        ("[Content_Types].xml", "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"),
        ("_rels/.rels", ROOT),
        ("xl/workbook.xml", WORKBOOK),
        ("xl/_rels/workbook.xml.rels", RELATIONS),
        ("xl/styles.xml", STYLES),
        ("xl/worksheets/sheet1.xml", &sheet(first)),
        ("xl/worksheets/sheet2.xml", &sheet(second)),
    ])
}

pub(super) fn text(at: &str, text: &str) -> String {
    format!(r#"<c r="{at}" t="inlineStr"><is><t>{text}</t></is></c>"#)
}

fn people() -> Vec<u8> {
    let header = [("A2", "id"), ("B2", "E-Mail"), ("C2", "Sprache"), ("D2", "aktiv"), ("E2", "seit")]
        .map(|(at, of)| text(at, of))
        .concat();
    let first = format!(
        r#"<row r="2">{header}</row>
        <row r="3"><c r="A3"><v>1234567890123</v></c>{}{}<c r="D3" t="b"><v>1</v></c><c r="E3" s="1"><v>45030</v></c></row>
        <row r="5"><c r="A5"><v>7.5</v></c>{}<c r="D5" t="b"><v>0</v></c></row>
        <row r="900000">{}</row>"#,
        text("B3", "a@b.de"),
        text("C3", "de, \"AT\""),
        text("B5", "c@d.de"),
        text("ZZZ900000", "far out"),
    );
    workbook(
        &first,
        &format!(
            "<row r=\"1\">{}{}</row><row r=\"2\">{}{}</row>",
            text("A1", "mail"),
            text("B1", "lang"),
            text("A2", "x@y.fr"),
            text("B2", "fr")
        ),
    )
}

fn check(found: &Found<Sample>) {
    let sample = &found.value;
    assert!(!sample.columns.is_empty(), "{:#?}", found.findings);
    assert_eq!(sample.reading.format, Format::Excel);
    assert_eq!(sample.reading.sheets, ["People", "Old"]);
}

#[test]
fn the_first_sheet_is_read() {
    let found = read(&people());
    check(&found);
    assert_eq!(codes(&found), ["other-sheets", "too-many-columns", "header-row-found", "empty-rows"]);
    let expected =
        [["1234567890123", "a@b.de", "de, \"AT\"", "true", "2023-04-14"], ["7.5", "c@d.de", "", "false", ""]];
    assert_eq!(rows(&found.value, b"")[0], expected[0]);
    assert_eq!(rows(&found.value, b"")[1], expected[1][..4]);
    assert_eq!(column(&found.value, "Sprache"), ["de, \"AT\"", ""]);
    assert_eq!(found.value.roles.email.as_deref(), Some("E-Mail"));
}

#[test]
fn another_sheet_is_chosen() {
    let options = |sheet: &str| Options { sheet: Some(sheet.to_owned()), ..Options::default() };
    let found = read_with(&people(), &options("Old"));
    check(&found);
    assert_eq!((column(&found.value, "lang"), codes(&found)), (vec!["fr"], vec![]));
    assert_eq!(codes(&read_with(&people(), &options("New")))[0], "sheet-not-found");
}

#[test]
fn archives_that_are_no_lists() {
    assert_eq!(codes(&read(&archive(&[("de/welcome.ftl", "subject = Hallo")]))), ["archive-of-templates"]);
    assert_eq!(codes(&read(&archive(&[("people.csv", "id\n1\n")]))), ["archive-of-files"]);
    let whole = people();
    for n in [10, 100, whole.len() / 2, whole.len() - 30] {
        assert_eq!(codes(&read(&whole[..n])), ["truncated-zip"], "{n} of {}", whole.len());
    }
    assert_eq!(codes(&read(&archive(&[("xl/workbook.xml", "<x>")]))), ["workbook-not-read"]);
    assert_eq!(codes(&read(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and nothing")), ["workbook-not-read"]);
}

#[test]
fn broken_workbooks_never_stop_the_reader() {
    let whole = people();
    for at in (0..whole.len()).step_by(3) {
        let mut bytes = whole.clone();
        bytes[at] = bytes[at].wrapping_add(at as u8 | 1);
        read(&bytes);
    }
}
