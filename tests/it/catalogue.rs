//! Folders of inputs in `tests/cases/catalogue`, each with what is read from it in `expected.txt`.

#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

use std::fmt::Write as _;
use std::path::Path;

use sendproof::catalogue::{self, Catalogue, InputFile};
use sendproof::finding::{Arg, Finding, Found};

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
        writeln!(out, "{}", sentence(finding)).unwrap();
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
