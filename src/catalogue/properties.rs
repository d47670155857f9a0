//! In: a `.properties` file, as Keycloak's themes have. Out: its keys and values.

use std::collections::BTreeMap;

/// Keys and values in the order of keys, with the line; of a key that stands twice, the last counts for whoever loads it.
pub(super) fn pairs(source: &str) -> BTreeMap<String, (String, u64)> {
    let pairs = logical_lines(source).into_iter().filter_map(|(line, words)| Some((line, split(&words)?)));
    pairs.map(|(line, (key, value))| (key, (value, line))).collect()
}

/// Lines without comments, those that end in a backslash joined with the next.
fn logical_lines(source: &str) -> Vec<(u64, String)> {
    let mut lines: Vec<(u64, String)> = Vec::new();
    let mut goes_on = false;
    for (nr, line) in (1..).zip(source.lines()) {
        let line = line.trim_start();
        if !goes_on && (line.is_empty() || line.starts_with(['#', '!'])) {
            continue;
        }
        let continues = line.bytes().rev().take_while(|it| *it == b'\\').count() % 2 == 1;
        let words = if continues { &line[..line.len() - 1] } else { line };
        match lines.last_mut().filter(|_| goes_on) {
            Some((_, last)) => last.push_str(words),
            None => lines.push((nr, words.to_owned())),
        }
        goes_on = continues;
    }
    lines
}

/// Key and value, with their escapes resolved.
fn split(line: &str) -> Option<(String, String)> {
    let mut is_escaped = false;
    let end = line.find(|c: char| {
        let ends = !is_escaped && (matches!(c, '=' | ':') || c.is_whitespace());
        is_escaped = c == '\\' && !is_escaped;
        ends
    })?;
    let value = line[end..].trim_start();
    let value = value.strip_prefix(['=', ':']).unwrap_or(value).trim_start();
    Some((unescaped(&line[..end]), unescaped(value)))
}

fn unescaped(words: &str) -> String {
    let mut units: Vec<u16> = Vec::with_capacity(words.len());
    let mut chars = words.chars();
    let mut buffer = [0; 2];
    while let Some(c) = chars.next() {
        let c = match (c, if c == '\\' { chars.next() } else { None }) {
            (_, Some('n')) => '\n',
            (_, Some('t')) => '\t',
            (_, Some('r')) => '\r',
            (_, Some('u')) => {
                let hex: String = chars.clone().take(4).collect();
                if let (4, Ok(unit)) = (hex.len(), u16::from_str_radix(&hex, 16)) {
                    units.push(unit);
                    chars.nth(3);
                    continue;
                }
                'u'
            }
            ('\\', None) => continue,
            (_, Some(c)) | (c, None) => c,
        };
        units.extend_from_slice(c.encode_utf16(&mut buffer));
    }
    String::from_utf16_lossy(&units)
}
