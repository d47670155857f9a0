//! Folders of inputs in `tests/cases/catalogue`, each with what is read from it in `expected.txt`.

#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]
#![allow(clippy::needless_raw_string_hashes, reason = "expectations are written by expect-test")]

use std::fmt::Write as _;
use std::io::{Cursor, Write as _};
use std::path::{Path, PathBuf};

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
        let layer = template.layer.as_deref().map(|it| format!(" in {it}")).unwrap_or_default();
        writeln!(out, "# {} [{locale}]{default}{layer} from {}", template.message, template.file).unwrap();
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
        Arg::Text(it) | Arg::Language(it) | Arg::Versions(it) => format!("{it:?}"),
        Arg::Number(it) => it.to_string(),
        Arg::List(list) => format!("[{}]", list.iter().map(self::arg).collect::<Vec<_>>().join(", ")),
    }
}

fn folder(case: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases/catalogue").join(case)
}

/// The files of a case, as someone opens them.
pub(crate) fn case_files(case: &str) -> Vec<InputFile> {
    inputs(&folder(case))
}

#[track_caller]
fn check(case: &str) {
    let folder = folder(case);
    let found = catalogue::read(&case_files(case));
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

#[test]
fn keycloak_theme() {
    check("keycloak-theme");
}

#[test]
fn keycloak_realm() {
    check("keycloak-realm");
}

#[test]
fn discourse() {
    check("discourse");
}

#[test]
fn okta() {
    check("okta");
}

#[test]
fn auth0() {
    check("auth0");
}

#[test]
fn kratos() {
    check("kratos");
}

#[test]
fn zitadel() {
    check("zitadel");
}

#[test]
fn logto() {
    check("logto");
}

#[test]
fn appwrite() {
    check("appwrite");
}

#[test]
fn fusionauth() {
    check("fusionauth");
}

#[test]
fn pingidm() {
    check("pingidm");
}

#[test]
fn nhost() {
    check("nhost");
}

#[test]
fn sap() {
    check("sap");
}

#[test]
fn cognito() {
    check("cognito");
}

#[test]
fn braze() {
    check("braze");
}

#[test]
fn keys() {
    check("keys");
}

#[test]
fn gettext() {
    check("gettext");
}

#[test]
fn xliff() {
    check("xliff");
}

#[test]
fn by_language() {
    check("by-language");
}

#[test]
fn broken() {
    check("broken");
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

/// The codes of what was found in one file.
#[track_caller]
fn check_codes(path: &str, bytes: impl Into<Vec<u8>>, expected: &[&str]) -> Catalogue {
    let found = catalogue::read(&[file(path, bytes)]);
    let codes: Vec<_> = found.findings.iter().map(|it| it.code.as_ref()).collect();
    assert_eq!(codes, expected, "{path}");
    found.value
}

#[test]
fn aliases_that_explode_are_bounded() {
    let mut yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for nr in 1..12 {
        let aliases = vec![format!("*a{}", nr - 1); 10].join(", ");
        writeln!(yaml, "a{nr}: &a{nr} [{aliases}]").unwrap();
    }
    let welcome = "welcome:\n  subject: Willkommen\n";
    let read = check_codes("mails.de.yml", format!("{welcome}{yaml}"), &["aliases-expand"]);
    // What stands before is kept.
    assert_eq!(read.templates[0].message, "welcome");

    let long = "x".repeat(1 << 20);
    check_codes("mails.de.yml", format!("a: &a {long}\nb: [*a, *a, *a, *a, *a]\n"), &["aliases-expand"]);
    check_codes("mails.de.yml", "a: &a [*a]\nwelcome: {subject: *a}\n", &[]);

    let places = "<ph dataRef='d'/>".repeat(10_000);
    let data = "y".repeat(1_000);
    let unit = format!("<unit id='a.subject'><data id='d'>{data}</data><source>{places}</source></unit>");
    check_codes("mails.xlf", format!("<xliff srcLang='en' trgLang='de'>{unit}"), &["aliases-expand"]);
}

#[test]
fn what_nests_too_deeply_is_left_aside() {
    let deep = |open: &str| format!("{{\"subject\": {}", open.repeat(100_000));
    check_codes("de.json", deep("["), &["nested-too-deep"]);
    check_codes("de.json", format!("{}1{}", "[".repeat(100), "]".repeat(100)), &["nested-too-deep"]);
    check_codes("de.yml", deep("["), &["nested-too-deep"]);
    check_codes("de.yml", deep("{a: "), &["nested-too-deep"]);
    check_codes("de.yml", "- ".repeat(100_000), &["nested-too-deep"]);
}

#[test]
fn a_jar_is_unpacked_and_one_inside_an_archive_is_not() {
    let properties: &[u8] = b"executeActionsSubject=Willkommen";
    let jar = zipped(&[
        ("META-INF/MANIFEST.MF", b"Manifest-Version: 1.0"),
        ("theme/acme/email/messages/messages_de.properties", properties),
    ]);
    let read = check_codes("acme.jar", jar.clone(), &[]);
    assert_eq!(read.templates[0].layer.as_deref(), Some("theme"));
    let read = check_codes("all.zip", zipped(&[("providers/acme.jar", &jar)]), &["archive-in-archive"]);
    assert!(read.templates.is_empty());
}

/// A workbook in the open document format with these rows, as XML.
fn open_document(rows: &str) -> Vec<u8> {
    let content = format!(
        "<?xml version=\"1.0\"?><office:document-content><office:body><office:spreadsheet>\
         <table:table table:name=\"Mails\">{rows}</table:table></office:spreadsheet></office:body></office:document-content>"
    );
    let mimetype: &[u8] = b"application/vnd.oasis.opendocument.spreadsheet";
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    zip.start_file("mimetype", stored).unwrap();
    zip.write_all(mimetype).unwrap();
    zip.start_file("content.xml", SimpleFileOptions::default()).unwrap();
    zip.write_all(content.as_bytes()).unwrap();
    zip.finish().unwrap().into_inner()
}

#[test]
fn an_open_document_is_a_table() {
    let cell = |text: &str| {
        format!("<table:table-cell office:value-type=\"string\"><text:p>{text}</text:p></table:table-cell>")
    };
    let row = |cells: &[&str]| format!("<table:table-row>{}</table:table-row>", cells.concat());
    let gap = "<table:table-cell table:number-columns-repeated=\"2\"/>";
    let rows = [
        row(&[&cell("Unsere Texte")]),
        "<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>".to_owned(),
        row(&[&cell("Mail"), &cell("Sprache"), &cell("Notiz"), &cell("Notiz"), &cell("Betreff"), &cell("Text")]),
        row(&[&cell("welcome"), &cell("de"), gap, &cell("Willkommen"), &cell("Hallo</text:p><text:p>R &amp; D")]),
        row(&[&cell("welcome"), &cell("fr"), "<table:table-cell table:number-columns-repeated=\"16380\"/>"]),
        "<table:table-row table:number-rows-repeated=\"1048576\"><table:table-cell/></table:table-row>".to_owned(),
    ];
    check_files(
        &[file("texts.ods", open_document(&rows.concat()))],
        expect_test::expect![[r##"
        # welcome [de] from texts.ods
        subject (plain):
          | Willkommen
        text (plain):
          | Hallo
          | R & D
        # files
        texts.ods: open-document  2 1 -
        # findings
        Pass row-without-text {"file":"texts.ods","line":7,"locale":"fr"} message="welcome"
    "##]],
    );
}

#[test]
fn a_workbook_of_far_too_many_or_far_too_large_cells_is_bounded() {
    let cell = "<table:table-cell table:number-columns-repeated=\"199\"/><table:table-cell><text:p>x</text:p></table:table-cell>";
    let row = format!("<table:table-row>{cell}</table:table-row>");
    check_codes("many.ods", open_document(&row.repeat(6_000)), &["workbook-broken"]);
    let large = format!(
        "<table:table-row><table:table-cell><text:p>{}</text:p></table:table-cell></table:table-row>",
        "x".repeat(65 << 20)
    );
    check_codes("large.ods", open_document(&large), &["workbook-broken"]);
    let head = "<table:table-row><table:table-cell><text:p>mail</text:p></table:table-cell><table:table-cell><text:p>language</text:p></table:table-cell><table:table-cell><text:p>text</text:p></table:table-cell></table:table-row>";
    let text = head
        .replace(">mail<", ">welcome<")
        .replace(">language<", ">de<")
        .replace(">text<", &format!(">{}<", "x".repeat(5 << 20)));
    check_codes("cell.ods", open_document(&format!("{head}{text}")), &["text-too-large"]);
}

#[test]
fn a_person_says_the_language_of_a_text_that_is_kept_without_one() {
    let files = [file("recovery_code/valid/email.body.gotmpl", "<p>Hello {{ .To }}</p>")];
    let answers = Overrides::from([(files[0].path.clone(), "en".to_owned())]);
    let found = catalogue::read_with(&files, &answers);
    assert_eq!(found.findings, Vec::new());
    let template = &found.value.templates[0];
    assert_eq!((template.locale.as_deref(), template.language.as_deref()), (None, Some("en")));
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
    let pasted = catalogue::pasted("welcome", Some("de"), " Hallo ", "<p>Text</p>", "");
    assert_eq!(pasted.parts.keys().collect::<Vec<_>>(), ["html", "subject"]);
    let both = catalogue::pasted("welcome", Some("de"), "Hallo", "Text", "<p>Text</p>");
    assert_eq!(both.parts.keys().collect::<Vec<_>>(), ["html", "subject", "text"]);
    // Where HTML has a field of its own, what looks like it in the other one is text.
    let marked = catalogue::pasted("welcome", Some("de"), "Hallo", "<p>Text</p>", "<p>Text</p>");
    assert_eq!(marked.parts["text"].syntax, catalogue::Syntax::Plain);
    let ticked = catalogue::ticked("welcome", &["fr", "de", "de", " "]);
    assert_eq!(ticked.iter().filter_map(|it| it.locale.as_deref()).collect::<Vec<_>>(), ["de", "fr"]);
    assert!(ticked.iter().all(catalogue::Template::is_ticked) && !pasted.is_ticked());
}

/// Stretches that mean something to one of the readers.
const STRETCHES: [&str; 88] = [
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
    "\"subject\": ",
    "\"de\": ",
    "\"text\"",
    "[",
    "]",
    ",",
    "welcome:\n  subject: x\n",
    "de:\n",
    "- ",
    "&a ",
    "*a",
    "<<: ",
    "|\n  ",
    "\"template\": ",
    "\"language\": ",
    "\"localizationTexts\": ",
    "\"templates\": ",
    "msgid ",
    "msgctxt ",
    "msgstr ",
    "\"welcome.subject\"\n",
    "#, fuzzy\n",
    "<xliff srcLang='en' trgLang='de'>",
    "<trans-unit id='a.subject'>",
    "</trans-unit>",
    "<source>",
    "</source>",
    "<target>",
    "</target>",
    "<ph dataRef='d'/>",
    "<data id='d'>",
    "</data>",
    "<table:table-row>",
    "key,en,de\n",
    ",Translation tags,en,es\n",
    "a.subject,x,y\n",
];

fn stretches() -> impl Strategy<Value = String> {
    prop::collection::vec(prop::sample::select(&STRETCHES[..]), 0..40).prop_map(|it| it.concat())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_bytes_make_reading_panic(
        name in "(de/|it_IT/)?[a-z]{0,3}[._-]?(de|sign-in|subject|ü)?\\.(ftl|txt|md|html|csv|xlsx|ods|zip|hbs|properties|json|yml|po|xlf)",
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
