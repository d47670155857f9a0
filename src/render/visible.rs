//! In: a text. Out: the words that people see, and the addresses that its links lead to; placeholders stay as `{name}`.

use super::entities::decode;
use super::tokens::{Tag, Tags};
use super::{Piece, render};
use crate::catalogue::Text;

const MAX_LINKS: usize = 10_000;

/// The text as people see it: no tags, blanks joined, one line for each block.
pub fn visible_text(text: &Text) -> String {
    words_of(&unfilled(text), text.is_html())
}

/// Whether there are words, or a picture.
pub(super) fn shows_something(shown: &str, is_html: bool) -> bool {
    let is_picture = |tag: Tag<'_>| matches!(tag, Tag::Start { name, .. } if name == "img");
    !words_of(shown, is_html).is_empty() || is_html && Tags::of(shown).any(is_picture)
}

pub(super) fn words_of(shown: &str, is_html: bool) -> String {
    if !is_html {
        return joined(shown);
    }
    let mut out = String::new();
    for tag in Tags::of(shown) {
        match tag {
            Tag::Words(words) => out.push_str(&decode(words).replace('\n', " ")),
            Tag::Start { name, .. } | Tag::End { name } => match name.as_str() {
                "a" | "b" | "i" | "u" | "s" | "em" | "strong" | "small" | "big" | "sub" | "sup" | "font" | "span"
                | "code" | "abbr" | "mark" | "img" | "wbr" | "strike" | "bdi" | "bdo" | "tt" | "kbd" | "ins"
                | "del" | "q" => {}
                "td" | "th" => out.push(' '),
                _ => out.push('\n'),
            },
            Tag::Raw { .. } | Tag::Comment(_) => {}
        }
    }
    joined(&out)
}

/// The addresses that links lead to, in order, as they are written.
pub fn links(text: &Text) -> Vec<String> {
    let shown = unfilled(text);
    let mut links = Vec::new();
    if text.is_html() {
        for tag in Tags::of(&shown) {
            if let Tag::Start { name, attributes } = tag
                && matches!(name.as_str(), "a" | "area")
                && let Some((_, href)) = attributes.iter().find(|(key, _)| key == "href")
            {
                links.push(decode(href.trim()));
            }
        }
    } else {
        let mut rest = shown.as_str();
        while let Some((at, len)) = address(rest).filter(|_| links.len() < MAX_LINKS) {
            links.push(rest[at..at + len].to_owned());
            rest = &rest[at + len..];
        }
    }
    links.truncate(MAX_LINKS);
    links
}

/// Whether a text decides by itself what it says, so that what stands in it is not what one person reads.
pub fn has_logic(text: &Text) -> bool {
    render(text, "en", &|_| None).pieces.iter().any(|piece| matches!(piece, Piece::NotEvaluated(_)))
}

/// Elements that have no end, and those whose end may be left out: HTML's list of void elements and optional tags.
const NO_END: [&str; 13] =
    ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"];
const MAY_STAY_OPEN: [&str; 18] = [
    "html", "head", "body", "p", "li", "dt", "dd", "td", "th", "tr", "thead", "tbody", "tfoot", "colgroup", "caption",
    "option", "optgroup", "rt",
];

/// The first tag of HTML that is not closed, or closes nothing, as it is written.
pub fn unbalanced(text: &Text) -> Option<String> {
    if !text.is_html() {
        return None;
    }
    let shown = unfilled(text);
    let mut open: Vec<String> = Vec::new();
    for tag in Tags::of(&shown) {
        match tag {
            Tag::Start { name, .. } if !NO_END.contains(&name.as_str()) => open.push(name),
            Tag::End { name } => {
                let Some(at) = open.iter().rposition(|it| *it == name) else {
                    let may_stand_alone = NO_END.contains(&name.as_str()) || MAY_STAY_OPEN.contains(&name.as_str());
                    if may_stand_alone {
                        continue;
                    }
                    return Some(format!("</{name}>"));
                };
                if let Some(inner) = open.drain(at..).skip(1).find(|it| !MAY_STAY_OPEN.contains(&it.as_str())) {
                    return Some(format!("<{inner}>"));
                }
            }
            _ => {}
        }
    }
    open.into_iter().find(|it| !MAY_STAY_OPEN.contains(&it.as_str())).map(|name| format!("<{name}>"))
}

/// The text with every placeholder as `{name}`.
fn unfilled(text: &Text) -> String {
    render(text, "en", &|_| None).to_string()
}

/// Blanks joined, empty lines left out.
fn joined(words: &str) -> String {
    let lines = words.lines().map(|it| it.split_whitespace().collect::<Vec<_>>().join(" "));
    lines.filter(|it| !it.is_empty()).collect::<Vec<_>>().join("\n")
}

/// The first address in plain words: where it begins and how long it is.
pub(super) fn address(words: &str) -> Option<(usize, usize)> {
    let at = words.match_indices(':').find_map(|(colon, _)| {
        let scheme = ["https", "http", "mailto"].into_iter().find(|it| words[..colon].ends_with(it))?;
        (scheme == "mailto" || words[colon..].starts_with("://")).then_some(colon - scheme.len())
    })?;
    let ends = |c: char| c.is_whitespace() || matches!(c, '<' | '>' | '"' | '\'' | '`' | '“' | '”' | '„' | '«' | '»');
    let len = words[at..].find(ends).unwrap_or(words.len() - at);
    let url = words[at..at + len].trim_end_matches(['.', ',', ';', ':', '!', '?', '*', '_']);
    let url = if url.contains('(') { url } else { url.trim_end_matches(')') };
    let url = if url.contains('[') { url } else { url.trim_end_matches(']') };
    Some((at, url.len()))
}
