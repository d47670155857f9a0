//! In: the text of a Rust file. Out: its code without comments, strings and tests, and the modules that it uses.

use std::path::Path;

/// A file of src/.
pub(super) struct Source {
    /// Its path in the project, with `/`.
    pub(super) path: String,
    /// Its module, from the crate's root; nothing for lib.rs.
    pub(super) module: Vec<String>,
    /// The code; comments, texts and tests are blank, and every line stands where it stood.
    pub(super) code: String,
    n_lines: usize,
    n_test_lines: usize,
}

/// All files of src/, sorted.
pub(super) fn sources(root: &Path) -> Vec<Source> {
    let mut found = Vec::new();
    let mut folders = vec![root.join("src")];
    while let Some(folder) = folders.pop() {
        for entry in folder.read_dir().unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|it| it == "rs") {
                let name = path.strip_prefix(root).unwrap().to_string_lossy().replace('\\', "/");
                #[expect(clippy::disallowed_methods, reason = "this test reads the project itself")]
                let text = std::fs::read_to_string(&path).unwrap();
                found.push(Source::new(&name, &text));
            }
        }
    }
    found.sort_by(|a, b| a.path.cmp(&b.path));
    found
}

impl Source {
    pub(super) fn new(path: &str, text: &str) -> Self {
        let module = path.trim_start_matches("src/").trim_end_matches(".rs").split('/').map(str::to_owned);
        let code = without_words(text);
        let tests = tests(&code);
        let n_lines = |text: &str| text.lines().count();
        let n_test_lines = tests.iter().map(|&(from, to)| n_lines(&code[from..to])).sum();
        let mut bytes = code.into_bytes();
        for (from, to) in tests {
            blank(&mut bytes[from..to]);
        }
        Self {
            path: path.to_owned(),
            module: module.filter(|name| name != "lib").collect(),
            code: String::from_utf8(bytes).unwrap(),
            n_lines: n_lines(text),
            n_test_lines,
        }
    }

    pub(super) fn n_lines_without_tests(&self) -> usize {
        self.n_lines - self.n_test_lines
    }

    /// Every word of the code with its line.
    pub(super) fn words(&self) -> Vec<(usize, String)> {
        let tokens = tokens(&self.code);
        tokens.into_iter().filter(|(_, token)| is_word(token)).map(|(line, token)| (line, token.to_owned())).collect()
    }

    /// The modules of the crate that are used by a path, each with its line: `crate::a`, `super::{a, b::c}`.
    pub(super) fn uses(&self) -> Vec<(usize, String)> {
        let tokens = tokens(&self.code);
        let word = |at: usize| tokens.get(at).map_or("", |(_, token)| *token);
        let mut used = Vec::new();
        let mut at = 0;
        while at < tokens.len() {
            let begins = at == 0 || word(at - 1) != "::" || word(at.wrapping_sub(2)) == "$";
            let mut left = match word(at) {
                "crate" => 0,
                "super" => self.module.len().saturating_sub(1),
                _ => usize::MAX,
            };
            at += 1;
            if left == usize::MAX || !begins || word(at) != "::" {
                continue;
            }
            while word(at) == "::" && word(at + 1) == "super" {
                left = left.saturating_sub(1);
                at += 2;
            }
            if left > 0 || word(at) != "::" {
                continue;
            }
            at += 1;
            if word(at) != "{" {
                used.push((tokens[at].0, word(at).to_owned()));
                continue;
            }
            let mut depth = 0;
            while at < tokens.len() {
                match word(at) {
                    "{" => depth += 1,
                    "}" => depth -= 1,
                    name if depth == 1 && is_word(name) && matches!(word(at - 1), "{" | ",") => {
                        used.push((tokens[at].0, name.to_owned()));
                    }
                    _ => {}
                }
                if depth == 0 {
                    break;
                }
                at += 1;
            }
        }
        used
    }
}

/// Words, `::` and single signs, each with its line from 1.
fn tokens(code: &str) -> Vec<(usize, &str)> {
    let mut found = Vec::new();
    for (line, text) in code.lines().enumerate() {
        let mut rest = text.trim_start();
        while let Some(first) = rest.chars().next() {
            let end = if is_of_word(first) {
                rest.find(|c| !is_of_word(c)).unwrap_or(rest.len())
            } else if rest.starts_with("::") {
                2
            } else {
                first.len_utf8()
            };
            found.push((line + 1, &rest[..end]));
            rest = rest[end..].trim_start();
        }
    }
    found
}

fn is_of_word(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn is_word(token: &str) -> bool {
    token.starts_with(is_of_word)
}

/// Where items stand that are compiled for tests only.
fn tests(code: &str) -> Vec<(usize, usize)> {
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = code[from..].find("#[cfg(test)]") {
        let start = from + at;
        let mut depth = 0_usize;
        let mut end = code.len();
        for (at, sign) in code[start..].char_indices() {
            match sign {
                '{' => depth += 1,
                '}' => depth = depth.saturating_sub(1),
                _ => {}
            }
            if depth == 0 && matches!(sign, '}' | ';') {
                end = start + at + 1;
                break;
            }
        }
        found.push((start, end));
        from = end;
    }
    found
}

/// The text with comments, strings and characters blank.
fn without_words(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut at = 0;
    while at < bytes.len() {
        let rest = &text.as_bytes()[at..];
        let is_raw = at == 0 || !is_of_word(char::from(bytes[at - 1]));
        let end = match rest {
            [b'/', b'/', ..] => rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len()),
            [b'/', b'*', ..] => block(rest),
            [b'"', ..] => quoted(rest),
            [b'r', b'"' | b'#', ..] if is_raw => raw(&rest[1..]) + 1,
            [b'b', b'r', b'"' | b'#', ..] if is_raw => raw(&rest[2..]) + 2,
            [b'\'', b'\\', ..] => 3 + rest[3..].iter().position(|byte| *byte == b'\'').map_or(0, |at| at + 1),
            // A character; otherwise it is a lifetime.
            [b'\'', ..] => {
                let letter = text[at + 1..].chars().next().map_or(0, char::len_utf8);
                if rest.get(1 + letter) == Some(&b'\'') { 2 + letter } else { 0 }
            }
            _ => 0,
        };
        blank(&mut bytes[at..at + end]);
        at += end.max(1);
    }
    String::from_utf8(bytes).unwrap()
}

fn block(rest: &[u8]) -> usize {
    let mut depth = 0_usize;
    let mut at = 0;
    while at < rest.len() {
        match rest[at..] {
            [b'/', b'*', ..] => (depth, at) = (depth + 1, at + 2),
            [b'*', b'/', ..] => (depth, at) = (depth - 1, at + 2),
            _ => at += 1,
        }
        if depth == 0 {
            return at;
        }
    }
    rest.len()
}

fn quoted(rest: &[u8]) -> usize {
    let mut at = 1;
    while at < rest.len() && rest[at] != b'"' {
        at += if rest[at] == b'\\' { 2 } else { 1 };
    }
    (at + 1).min(rest.len())
}

/// How long a raw string is, from its first `#` or quote; nothing if it is none (`r#type`).
fn raw(rest: &[u8]) -> usize {
    let hashes = rest.iter().take_while(|byte| **byte == b'#').count();
    if rest.get(hashes) != Some(&b'"') {
        return 0;
    }
    let close = [b"\"".as_slice(), &rest[..hashes]].concat();
    let body = &rest[hashes + 1..];
    let end = body.windows(close.len()).position(|it| it == close).unwrap_or(body.len());
    (hashes + 1 + end + close.len()).min(rest.len())
}

/// Lines stay where they are.
fn blank(bytes: &mut [u8]) {
    for byte in bytes {
        if *byte != b'\n' {
            *byte = b' ';
        }
    }
}
