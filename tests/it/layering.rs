//! The three walls: modules use only what stands above them, the core names no browser and no terminal, and the bans
//! of clippy.toml are lifted in one place. And: files stay short, and every language has the same files of words.

mod source;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use source::{Source, sources};

/// Crates → the places in src/ that may name them.
const WALLS: [(&[&str], &[&str]); 2] = [
    (
        &[
            "web_sys",
            "js_sys",
            "yew",
            "gloo",
            "wasm_bindgen",
            "wasm_bindgen_futures",
            "serde_wasm_bindgen",
            "console_error_panic_hook",
        ],
        &["src/ui.rs", "src/ui/", "src/bin/app.rs"],
    ),
    (&["clap"], &["src/cli.rs", "src/cli/"]),
];

/// Where bans on disk, clock, threads and environment may be lifted, and how often each does so now.
const LIFTED: [(&str, usize); 1] = [("src/bin/sendproof.rs", 4)];

/// No file is longer than this, tests not counted.
const LONGEST: usize = 400;
/// Files that are longer, how long they may be, and why.
const LONGER: [(&str, usize, &str); 0] = [];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The modules in the order of lib.rs.
fn order(lib: &Source) -> Vec<String> {
    let declared = lib.code.lines().filter_map(|line| {
        let name = line.trim().strip_suffix(';')?;
        name.strip_prefix("pub mod ").or_else(|| name.strip_prefix("mod "))
    });
    declared.map(str::to_owned).collect()
}

/// What a source uses that does not stand above it, one line each.
fn backward(source: &Source, order: &[String]) -> Vec<String> {
    let place = |name: &str| order.iter().position(|known| known == name);
    let Some(own) = source.module.first() else { return Vec::new() };
    let Some(mine) = place(own) else { return vec![format!("{}: {own} is not listed in src/lib.rs", source.path)] };
    let wrong = |(line, used): (usize, String)| match place(&used) {
        Some(theirs) if theirs > mine => {
            Some(format!("{}:{line}: {own} uses {used}, which stands below it in src/lib.rs", source.path))
        }
        _ => None,
    };
    source.uses().into_iter().filter_map(wrong).collect()
}

fn assert_none(wrong: &[String]) {
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn modules_use_only_what_stands_above() {
    let sources = sources(root());
    let lib = sources.iter().find(|it| it.path == "src/lib.rs").unwrap();
    let order = order(lib);
    assert!(order.len() > 15 && order.contains(&"engine".to_owned()), "src/lib.rs was not understood: {order:?}");
    let above = |upper: &str, lower: &str| {
        let place = |name: &str| order.iter().position(|it| it == name);
        assert!(place(upper) < place(lower), "{upper} has to stand above {lower} in src/lib.rs");
    };
    for pair in ["signoff", "plan", "report", "engine", "cli", "ui"].windows(2) {
        above(pair[0], pair[1]);
    }
    let modules = sources.iter().filter(|it| !it.path.starts_with("src/bin/"));
    assert_none(&modules.flat_map(|it| backward(it, &order)).collect::<Vec<_>>());
}

#[test]
fn backward_imports_are_found() {
    let order = ["digest", "sample", "report", "engine"].map(str::to_owned);
    let check = |path: &str, text: &str, expected: &[&str]| {
        let expected: Vec<String> = expected.iter().map(|it| format!("{path}:{it} in src/lib.rs")).collect();
        assert_eq!(backward(&Source::new(path, text), &order), expected, "{text}");
    };
    let below = "sample uses report, which stands below it";
    check("src/sample.rs", "use crate::digest::Digest;", &[]);
    check("src/sample.rs", "\nuse crate::report;", &[&format!("2: {below}")]);
    check("src/sample.rs", "use crate::{digest::{self, Sum},\n report::{Line, Report}};", &[&format!("2: {below}")]);
    check("src/sample.rs", "fn f() -> crate :: report::Line { g() }", &[&format!("1: {below}")]);
    check("src/sample/scan.rs", "use super::super::report::Line;", &[&format!("1: {below}")]);
    check("src/sample/scan.rs", "use super::report::Line;", &[]);
    check("src/sample.rs", "use super::{digest, report};", &[&format!("1: {below}")]);
    check("src/sample.rs", "// use crate::report;\n/* crate::report /* */ crate::report */", &[]);
    check("src/sample.rs", r##"const A: &str = r#"" crate::report "#; const B: char = '"';"##, &[]);
    check(
        "src/sample.rs",
        "fn f<'a>(x: &'a str) { \"\\\" crate::report\"; crate::report::f() }",
        &[&format!("1: {below}")],
    );
    check("src/sample.rs", "#[cfg(test)]\nmod tests {\n    use crate::report;\n}\n", &[]);
    check(
        "src/sample.rs",
        "#[cfg(test)]\nuse crate::report;\nuse crate::engine;",
        &["3: sample uses engine, which stands below it"],
    );
    check("src/report/why.rs", "pub(in crate::report) fn f() { crate::sample::f(); mycrate::engine() }", &[]);
}

#[test]
fn the_core_names_no_browser_and_no_terminal() {
    let mut wrong = Vec::new();
    for source in sources(root()) {
        for (crates, places) in WALLS {
            if places
                .iter()
                .any(|place| source.path == *place || place.ends_with('/') && source.path.starts_with(place))
            {
                continue;
            }
            let named = source.words().into_iter().filter(|(_, word)| crates.contains(&word.as_str()));
            wrong.extend(named.map(|(line, word)| {
                format!("{}:{line}: {word} may be named in {} only", source.path, places.join(", "))
            }));
        }
    }
    assert_none(&wrong);
}

#[test]
fn bans_are_lifted_in_one_place() {
    let mut lifted = BTreeMap::new();
    let mut wrong = Vec::new();
    for source in sources(root()) {
        for (line, text) in source.code.lines().enumerate().filter(|(_, text)| text.contains("clippy::disallowed_")) {
            if text.trim_start().starts_with("#[expect(clippy::disallowed_methods") {
                *lifted.entry(source.path.clone()).or_insert(0) += 1;
            } else {
                wrong.push(format!("{}:{}: a ban is lifted for one item, with #[expect(…)]", source.path, line + 1));
            }
        }
    }
    assert_none(&wrong);
    let expected = LIFTED.map(|(path, n)| (path.to_owned(), n));
    assert_eq!(
        lifted.into_iter().collect::<Vec<_>>(),
        expected,
        "lifted bans by file; the core reads no disk or clock"
    );
}

#[test]
fn files_stay_short() {
    let sources = sources(root());
    let mut wrong = Vec::new();
    for source in &sources {
        let (most, why) =
            LONGER.iter().find(|(path, ..)| *path == source.path).map_or((LONGEST, ""), |(_, most, why)| (*most, *why));
        let n = source.n_lines_without_tests();
        if n > most {
            wrong.push(format!("{}: {n} lines without tests, at most {most} {why}", source.path));
        } else if !why.is_empty() && n <= LONGEST {
            wrong.push(format!("{}: {n} lines are no exception any more; take it out of LONGER", source.path));
        }
    }
    wrong.extend(
        sources
            .iter()
            .filter(|it| it.path.ends_with("/mod.rs"))
            .map(|it| format!("{}: the file of a module stands beside its folder", it.path)),
    );
    assert_none(&wrong);
}

#[test]
fn every_language_has_the_same_files() {
    let folders: Vec<(String, BTreeSet<String>)> = root()
        .join("locales")
        .read_dir()
        .unwrap()
        .map(|folder| {
            let folder = folder.unwrap();
            let files = folder.path().read_dir().unwrap();
            let names = files.map(|file| file.unwrap().file_name().to_string_lossy().into_owned()).collect();
            (folder.file_name().to_string_lossy().into_owned(), names)
        })
        .collect();
    let languages: BTreeSet<&str> = folders.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(languages, BTreeSet::from(sendproof::words::LANGUAGES), "the folders of locales/");
    let all: BTreeSet<&String> = folders.iter().flat_map(|(_, files)| files).collect();
    let missing = |(name, files): &(String, BTreeSet<String>)| {
        let lacks: Vec<&str> = all.iter().filter(|file| !files.contains(**file)).map(|it| it.as_str()).collect();
        (!lacks.is_empty()).then(|| format!("locales/{name} lacks {}", lacks.join(", ")))
    };
    assert_none(&folders.iter().filter_map(missing).collect::<Vec<_>>());
}
