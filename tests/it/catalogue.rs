//! Folders of inputs in `tests/cases/catalogue`, each with what is read from it in `expected.txt`.

#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]
#![allow(clippy::needless_raw_string_hashes, reason = "expectations are written by expect-test")]

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::path::Path;

use proptest::prelude::*;
use sendproof::catalogue::{self, Catalogue, InputFile, Overrides, Syntax, Text};
use sendproof::finding::{Arg, Finding, Found};
use sendproof::render;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// All files under a folder, with paths relative to it, sorted.
fn files(folder: &Path) -> Vec<(String, Vec<u8>)> {
    let mut found = Vec::new();
    let mut queue = vec![folder.to_owned()];
    while let Some(folder) = queue.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() { queue.push(path) } else { found.push(path) }
        }
    }
    found.sort();
    let name = |it: &Path| it.strip_prefix(folder).unwrap().to_string_lossy().replace('\\', "/");
    #[expect(clippy::disallowed_methods, reason = "tests read their cases from disk")]
    let read = |it: &Path| std::fs::read(it).unwrap();
    found.iter().map(|it| (name(it), read(it))).collect()
}

fn inputs(folder: &Path) -> Vec<InputFile> {
    let mut inputs: Vec<_> = files(folder)
        .into_iter()
        .filter(|(path, _)| path != "expected.txt")
        .map(|(path, bytes)| InputFile { path, bytes })
        .collect();
    // The order in which files are opened does not matter.
    inputs.reverse();
    inputs
}

/// One line for each thing, for people to read.
fn shown(found: &Found<Catalogue>) -> String {
    let mut out = String::new();
    for template in &found.value.templates {
        let locale = template.locale.as_deref().unwrap_or("?");
        let default = if template.marked_default { " (default)" } else { "" };
        writeln!(out, "# {} [{locale}]{default} from {}", template.message, template.file).unwrap();
        for (part, text) in &template.parts {
            let syntax = serde_json::to_value(text.syntax).unwrap();
            let entry = text.entry.as_deref().map(|it| format!(" {it}")).unwrap_or_default();
            writeln!(out, "{part} ({}{entry}):", syntax.as_str().unwrap()).unwrap();
            for line in text.source.lines() {
                writeln!(out, "  | {line}").unwrap();
            }
        }
    }
    writeln!(out, "# files").unwrap();
    for read in &found.value.read {
        let json = serde_json::to_value(read).unwrap();
        let aside = json.get("left_aside").and_then(|it| it.as_str()).unwrap_or("-");
        let format = json["format"].as_str().unwrap();
        writeln!(out, "{}: {format} {} {} {} {aside}", read.file, read.encoding, read.n_texts, read.n_templates)
            .unwrap();
    }
    writeln!(out, "# findings").unwrap();
    for finding in &found.findings {
        writeln!(out, "{}", sentence(finding).trim_end()).unwrap();
    }
    out
}

fn sentence(finding: &Finding) -> String {
    let place = serde_json::to_string(&finding.place).unwrap();
    let args: Vec<_> = finding.args.iter().map(|(key, value)| format!("{key}={}", arg(value))).collect();
    format!("{:?} {} {place} {}", finding.severity, finding.code, args.join(" "))
}

fn arg(arg: &Arg) -> String {
    match arg {
        Arg::Text(it) | Arg::Language(it) => format!("{it:?}"),
        Arg::Number(it) => it.to_string(),
        Arg::List(list) => format!("[{}]", list.iter().map(self::arg).collect::<Vec<_>>().join(", ")),
    }
}

#[track_caller]
fn check(case: &str) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/catalogue").join(case);
    let found = catalogue::read(&inputs(&folder));
    expect_test::expect_file![folder.join("expected.txt")].assert_eq(&shown(&found));
}

#[test]
fn fluent_folders() {
    check("fluent-folders");
}

#[test]
fn fluent_ids() {
    check("fluent-ids");
}

#[test]
fn text_names() {
    check("text-names");
}

#[test]
fn disagree() {
    check("disagree");
}

#[test]
fn table() {
    check("table");
}

#[test]
fn encodings() {
    check("encodings");
}

#[test]
fn dialects() {
    check("dialects");
}

#[test]
fn properties() {
    check("properties");
}

fn zipped(entries: &[(&str, &[u8])]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, bytes) in entries {
        zip.start_file(*name, SimpleFileOptions::default()).unwrap();
        zip.write_all(bytes).unwrap();
    }
    zip.finish().unwrap().into_inner()
}

fn file(path: &str, bytes: impl Into<Vec<u8>>) -> InputFile {
    InputFile { path: path.to_owned(), bytes: bytes.into() }
}

#[track_caller]
fn check_files(files: &[InputFile], expected: expect_test::Expect) {
    expected.assert_eq(&shown(&catalogue::read(files)));
}

#[test]
fn an_archive_is_unpacked_once() {
    let inner = zipped(&[("de/welcome.txt", b"Subject: Innen")]);
    let zip = zipped(&[
        ("mails/de/welcome.txt", b"Subject: Willkommen\n\nHallo"),
        ("mails/fr/welcome.txt", b"Objet: Bienvenue\n\nBonjour"),
        ("__MACOSX/mails/fr/._welcome.txt", b"x"),
        ("old.zip", &inner),
    ]);
    check_files(
        &[file("mails.zip", zip)],
        expect_test::expect![[r##"
            # welcome [de] from mails.zip/mails/de/welcome.txt
            subject (plain):
              | Willkommen
            text (plain):
              | Hallo
            # welcome [fr] from mails.zip/mails/fr/welcome.txt
            subject (plain):
              | Bienvenue
            text (plain):
              | Bonjour
            # files
            mails.zip: zip  0 0 -
            mails.zip/__MACOSX/mails/fr/._welcome.txt: text  0 0 hidden
            mails.zip/mails/de/welcome.txt: text utf-8 2 1 -
            mails.zip/mails/fr/welcome.txt: text utf-8 2 1 -
            mails.zip/old.zip: zip  0 0 archive-in-archive
            # findings
            Pass archive-in-archive {"file":"mails.zip/old.zip"}
        "##]],
    );
}

#[test]
fn an_archive_is_bounded() {
    let zeros = vec![b' '; 33 << 20];
    let zip = zipped(&[("de/a.txt", &zeros), ("de/b.txt", &zeros), ("de/c.txt", b"Subject: x")]);
    assert!(zip.len() < 1 << 20);
    check_files(
        &[file("bomb.zip", zip)],
        expect_test::expect![[r##"
            # files
            bomb.zip: zip  0 0 -
            bomb.zip/de/a.txt: text  0 0 too-large
            # findings
            Block archive-too-large {"file":"bomb.zip"} max_entries=5000 max_mb=64
            Block file-too-large {"file":"bomb.zip/de/a.txt"} limit_mb=4
        "##]],
    );
}

#[test]
fn an_archive_that_was_cut_is_said() {
    let zip = zipped(&[("de/a.txt", b"Subject: x")]);
    check_files(
        &[file("cut.zip", &zip[..zip.len() / 2])],
        expect_test::expect![[r##"
            # files
            cut.zip: zip  0 0 broken
            # findings
            Block archive-broken {"file":"cut.zip"}
        "##]],
    );
}

#[test]
fn a_workbook_is_a_table() {
    let row = |nr: usize, cells: [&str; 4]| {
        let cell = |(column, text): (char, &str)| {
            let text = text.replace('<', "&lt;");
            format!("<c r=\"{column}{nr}\" t=\"inlineStr\"><is><t>{text}</t></is></c>")
        };
        let cells: String = "ABCD".chars().zip(cells).map(cell).collect();
        format!("<row r=\"{nr}\">{cells}</row>")
    };
    let sheet = format!(
        "<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>{}{}{}</sheetData></worksheet>",
        row(2, ["Template", "Language", "Subject", "Text"]),
        row(3, ["welcome", "de", "Willkommen", "Hallo {name}"]),
        row(4, ["welcome", "it", "Benvenuto", "<p>Ciao {name}</p>"]),
    );
    let relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    let workbook = format!(
        "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"{relations}\"><sheets>\
         <sheet name=\"Mails\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"
    );
    let rels = format!(
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" \
         Type=\"{relations}/worksheet\" Target=\"worksheets/sheet1.xml\"/></Relationships>"
    );
    let root = rels.replace("/worksheet\"", "/officeDocument\"").replace("worksheets/sheet1.xml", "xl/workbook.xml");
    let bytes = zipped(&[
        ("[Content_Types].xml", b"<Types/>"),
        ("_rels/.rels", root.as_bytes()),
        ("xl/workbook.xml", workbook.as_bytes()),
        ("xl/_rels/workbook.xml.rels", rels.as_bytes()),
        ("xl/worksheets/sheet1.xml", sheet.as_bytes()),
    ]);
    // A workbook is known by its content: someone may have renamed it.
    check_files(
        &[file("texts.zip", bytes)],
        expect_test::expect![[r#"
            # welcome [de] from texts.zip
            subject (plain):
              | Willkommen
            text (plain):
              | Hallo {name}
            # welcome [it] from texts.zip
            html (html):
              | <p>Ciao {name}</p>
            subject (plain):
              | Benvenuto
            # files
            texts.zip: excel  4 2 -
            # findings
        "#]],
    );
}

#[test]
fn mails_that_refer_to_far_too_much_are_left_aside() {
    let mut source = String::new();
    for nr in 0..5_000 {
        writeln!(source, "-t{nr} = {{ -t{} }}\nm{nr}-subject = {{ -t0 }}", nr + 1).unwrap();
    }
    let found = catalogue::read(&[file("de/a.ftl", source)]);
    assert!(found.value.templates.is_empty());
    let codes: std::collections::BTreeSet<_> = found.findings.iter().map(|it| it.code.as_ref()).collect();
    assert!(codes.contains("text-too-large"), "{codes:?}");
}

#[test]
fn a_person_answers_for_a_file_without_a_locale() {
    let files =
        [file("welcome.txt", "Subject: Bienvenue\n\nBonjour"), file("texts.csv", "mail,subject\nreset,Hallo\n")];
    let asked = catalogue::read(&files);
    assert_eq!(asked.findings.len(), 2);
    let answers =
        Overrides::from([("welcome.txt", "fr"), ("texts.csv", "de")].map(|(a, b)| (a.to_owned(), b.to_owned())));
    let found = catalogue::read_with(&files, &answers);
    let locales: Vec<_> = found.value.templates.iter().map(|it| it.locale.as_deref()).collect();
    assert_eq!((locales, found.findings), (vec![Some("de"), Some("fr")], Vec::new()));
}

#[test]
fn a_digest_is_of_meaning() {
    let digest = |path: &str, text: &str| catalogue::read(&[file(path, text)]).value.templates[0].digest();
    let ftl = "m =\n    .subject = Hi { $name }\n    .text = x\n";
    let first = digest("de/a.ftl", ftl);
    assert_eq!(first, digest("x/de/b.ftl", &format!("# note\r\nother = y\n{}", ftl.replace('\n', "\r\n"))));
    assert_ne!(first, digest("fr/a.ftl", ftl));
    assert_ne!(first, digest("de/a.ftl", &ftl.replace("Hi", "Ho")));
}

#[test]
fn pasted_and_ticked() {
    let pasted = catalogue::pasted("welcome", Some("de"), " Hallo ", "<p>Text</p>");
    assert_eq!(pasted.parts.keys().collect::<Vec<_>>(), ["html", "subject"]);
    let ticked = catalogue::ticked("welcome", &["fr", "de", "de", " "]);
    assert_eq!(ticked.iter().filter_map(|it| it.locale.as_deref()).collect::<Vec<_>>(), ["de", "fr"]);
    assert!(ticked.iter().all(catalogue::Template::is_ticked) && !pasted.is_ticked());
}

/// Stretches that mean something to one of the readers.
const STRETCHES: [&str; 52] = [
    "aSubject=",
    "aBody",
    "\\",
    "\\u00e",
    "a",
    "ü",
    " ",
    "\n",
    "\n    ",
    "{",
    "}",
    "{{",
    "}}",
    "{ $n }",
    "{ $n ->",
    "[one] ",
    "*[other] ",
    "m = ",
    "-t = ",
    ".subject = ",
    "m-subject = ",
    "{ -t }",
    "{ m.subject }",
    "{ NUMBER($n) }",
    "\"",
    "<",
    ">",
    "</",
    "<p",
    "<a href=",
    "<style>",
    "</style>",
    "<script>",
    "<!--",
    "-->",
    "=",
    "url(",
    "@import",
    "&",
    "&#",
    "&auml;",
    ";",
    "${",
    "%{",
    "%%",
    "*|",
    "|*",
    "{%",
    "http://",
    "mailto:",
    "Subject: ",
    "\u{fdd0}0\u{fdd1}",
];

fn stretches() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&STRETCHES[..]), 0..40).prop_map(|it| it.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_reading_panic(
        name in "(de/|it_IT/)?[a-z]{0,3}[._-]?(de|sign-in|subject|ü)?\\.(ftl|txt|md|html|csv|xlsx|zip|hbs|properties)",
        bytes in prop_oneof![prop::collection::vec(any::<u8>(), 0..200), stretches().prop_map(String::into_bytes)],
        as_zip in any::<bool>(),
    ) {
        let bytes = if as_zip { [b"PK\x03\x04", &bytes[..]].concat() } else { bytes };
        let found = catalogue::read(&[file(&name, bytes)]);
        prop_assert!(found.value.read.len() == 1);
        for template in &found.value.templates {
            for text in template.parts.values() {
                render::render(text, "de", &|_| Some("1".to_owned())).framed();
            }
        }
    }

    #[test]
    fn no_text_makes_rendering_panic(source in stretches(), nr in 0..6_usize) {
        let all = [Syntax::None, Syntax::Plain, Syntax::Markdown, Syntax::Html, Syntax::Fluent, Syntax::FluentHtml];
        let text = Text { source: source.clone(), syntax: all[nr], entry: Some("m".to_owned()) };
        render::placeholders(&text);
        render::links(&text);
        render::visible_text(&text);
        let rendered = render::render(&text, &source, &|name| (name.len() % 2 == 0).then(|| name.to_owned()));
        let html = rendered.framed().html.to_lowercase();
        // In a style sheet these are no tags.
        prop_assert!(source.contains("<style") || !html.contains("<script") && !html.contains("<a href="));
    }
}
