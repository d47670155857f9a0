//! In: a text, Markdown or HTML file. Out: its parts: the lines at its top that name a part, and the body.

use super::{Syntax, Text, part_named};

/// The parts of one file, with the line that each begins on, and the title of HTML without a subject.
#[derive(Default)]
pub(super) struct Parts {
    pub(super) parts: Vec<(&'static str, Text, u64)>,
    pub(super) title: Option<String>,
}

/// Splits a file into its parts; `only` is the part that its name says.
pub(super) fn parts(source: &str, syntax: Syntax, only: Option<&'static str>) -> Parts {
    let mut found = Parts::default();
    let only = match (only, syntax) {
        (Some("text"), Syntax::Html) => None,
        (it, _) => it,
    };
    if let Some(part @ ("subject" | "from" | "reply_to" | "preheader")) = only {
        let (heads, n_lines) = heads(source);
        let source = match &heads[..] {
            [(named, value)] if *named == part => value,
            _ => source.trim(),
        };
        if !source.is_empty() {
            found.parts.push((part, Text::new(source, Syntax::Plain), n_lines.min(1)));
        }
        return found;
    }
    let (heads, n_lines) = heads(source);
    for (nr, (part, value)) in (1..).zip(heads) {
        if !value.is_empty() {
            found.parts.push((part, Text::new(value, Syntax::Plain), nr));
        }
    }
    let body: String = source.split_inclusive('\n').skip(n_lines as usize).collect();
    let body = body.trim_matches(|c: char| c == '\n' || c == '\u{feff}');
    if !body.trim().is_empty() {
        let part = if syntax == Syntax::Html { "html" } else { "text" };
        found.parts.push((part, Text::new(body, syntax), n_lines + 1));
    }
    if syntax == Syntax::Html && !found.parts.iter().any(|(part, ..)| *part == "subject") {
        found.title = title(body);
    }
    found
}

/// The lines at the top that name a part (`Subject: …`), or those between two `---`, and how many lines they take.
fn heads(source: &str) -> (Vec<(&'static str, String)>, u64) {
    let mut heads = Vec::new();
    let mut n_lines = 0;
    let mut lines = source.trim_start_matches('\u{feff}').lines().peekable();
    let fenced = lines.next_if(|it| it.trim_end() == "---").is_some();
    n_lines += u64::from(fenced);
    for line in lines {
        let named = line
            .trim_start_matches("<!--")
            .split_once(':')
            .and_then(|(name, value)| Some((part_named(name.trim().trim_start_matches("**"))?, value)));
        match named {
            Some((part @ ("subject" | "from" | "reply_to" | "preheader"), value)) => {
                let value = value.trim_end().trim_end_matches("-->").trim().trim_matches(['"', '*']).trim();
                heads.push((part, value.to_owned()));
            }
            _ if fenced && line.trim_end() == "---" => return close(heads, n_lines + 1),
            _ if fenced && n_lines < 50 => {}
            _ if heads.is_empty() && line.trim().is_empty() && n_lines < 5 => {}
            _ => break,
        }
        n_lines += 1;
    }
    if fenced { (Vec::new(), 0) } else { close(heads, n_lines) }
}

/// Lines such as `From: …` count only beside a subject: a letter may begin with such words.
fn close(heads: Vec<(&'static str, String)>, n_lines: u64) -> (Vec<(&'static str, String)>, u64) {
    if heads.iter().any(|(part, _)| *part == "subject") { (heads, n_lines) } else { (Vec::new(), 0) }
}

fn title(html: &str) -> Option<String> {
    let lower = html.to_ascii_lowercase();
    let start = lower.find("<title")?;
    let start = start + lower[start..].find('>')? + 1;
    let end = start + lower[start..].find("</title")?;
    let title = html[start..end].split_whitespace().collect::<Vec<_>>().join(" ");
    (!title.is_empty()).then_some(title)
}

/// Whether a file named `.ftl` is `FreeMarker` and not Fluent.
pub(super) fn is_free_marker(source: &str) -> bool {
    let is_fluent = source.lines().any(|line| {
        let is_id =
            |it: &str| !it.is_empty() && it.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '_'));
        line.split_once('=').is_some_and(|(id, _)| is_id(id.trim_end()))
    });
    source.contains("<#") || source.contains("<@") || (!is_fluent && (source.contains("${") || source.contains('<')))
}
