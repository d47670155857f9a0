//! In: files that each hold a mail's text or HTML, and a text. Out: those that are replaced or added beside them.

use super::super::encoding::decode;
use super::super::names::key;
use super::super::open::named;
use super::super::text::parts;
use super::super::{Format, InputFile, Syntax, Template};
use super::{Folder, path_for};

/// The files of this text: one for each that a neighbour's text has and that holds a part which was typed.
pub(super) fn with(folder: &Folder<'_>, neighbour: &Template, text: &Template) -> Option<Vec<InputFile>> {
    let (from, to) = (neighbour.locale.as_deref()?, text.locale.as_deref()?);
    let names = folder.names();
    let mut left: Vec<&str> = text.parts.keys().map(String::as_str).collect();
    let mut written = Vec::new();
    for file in &folder.files {
        let (path, format) = named(&file.path);
        let syntax = match format {
            Format::Text => Syntax::Plain,
            Format::Html => Syntax::Html,
            _ => continue,
        };
        let clues = names.clues(path);
        if clues.message != text.message || clues.locale.as_deref().map(key) != Some(key(from)) {
            continue;
        }
        let held = parts(&decode(&file.bytes)?.text, syntax, clues.part).parts;
        let typed = |part: &str| text.parts.get(part).map(|it| it.source.as_str());
        if !held.iter().any(|(part, ..)| typed(part).is_some()) {
            continue;
        }
        // What was not typed stays in the same file, and is not taken over into a new one.
        let is_same = key(from) == key(to);
        let said = |part: &str| {
            let kept = held.iter().find(|(known, ..)| *known == part).map(|(_, text, _)| text.source.as_str());
            typed(part).filter(|_| kept.is_some()).or(kept.filter(|_| is_same))
        };
        let heads = ["subject", "from", "reply_to", "preheader"];
        let alone = clues.part.filter(|it| heads.contains(it));
        let source = if let Some(part) = alone {
            format!("{}\n", said(part)?)
        } else {
            let body = said(if syntax == Syntax::Html { "html" } else { "text" }).unwrap_or_default();
            let line = |part: &&str| Some(format!("{}: {}\n", name_of(part), said(part)?));
            let heads: String = heads.iter().filter_map(line).collect();
            if heads.is_empty() { format!("{body}\n") } else { format!("{heads}\n{body}\n") }
        };
        left.retain(|part| !held.iter().any(|(known, ..)| known == part));
        let path = if is_same { file.path.clone() } else { path_for(&file.path, from, to)? };
        written.push(InputFile { path, bytes: source.into_bytes() });
    }
    left.is_empty().then_some(written)
}

fn name_of(part: &str) -> &'static str {
    match part {
        "subject" => "Subject",
        "from" => "From",
        "reply_to" => "Reply-To",
        _ => "Preheader",
    }
}
