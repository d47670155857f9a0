//! In: a mail's HTML, from anyone. Out: HTML for an `<iframe sandbox srcdoc>`, and what was taken out of it.
//!
//! Tags and attributes are written anew from lists of those that only show something: whatever is not on them is left out.
//! Links stay visible and lead nowhere; nothing is loaded from anywhere.

use std::borrow::Cow;
use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::entities::decode;
use super::escape;
use super::tokens::{Tag, Tags};

/// More of a mail is not shown.
const MAX_BYTES: usize = 2 << 20;

pub(super) const HEAD: &str = "<!doctype html><meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" \
    content=\"default-src 'none'; style-src 'unsafe-inline'; img-src data:\">";

/// A mail that can be shown.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Framed {
    /// The whole document for `srcdoc`.
    pub html: String,
    /// What was taken out and how often: `script`, `refresh`, `base`, `form`, `link`, `embedded`, `event-handler`,
    /// `script-url`, `remote-image`, `attached-image`, `remote-style`, `outlook-only`, `unknown-element`, `rest`.
    pub removed: Vec<(Cow<'static, str>, u64)>,
}

/// What was taken out so far.
type Removed = BTreeMap<&'static str, u64>;

/// Makes HTML ready to be shown.
pub fn frame(html: &str) -> Framed {
    let mut removed = Removed::new();
    let shown = bounded(html, &mut removed);
    let mut out = HEAD.to_owned();
    for tag in Tags::of(shown) {
        match tag {
            Tag::Words(words) => out.push_str(&words.replace('<', "&lt;")),
            Tag::Raw { name, words } if name == "style" => {
                out.push_str(&style(words, &mut removed).replace("</", "<\\/"));
            }
            Tag::Comment(words) if words.contains("[if") => count(&mut removed, "outlook-only"),
            Tag::End { name } if ELEMENTS.contains(&name.as_str()) => out.extend(["</", &name, ">"]),
            Tag::Raw { .. } | Tag::Comment(_) | Tag::End { .. } => {}
            Tag::Start { name, attributes } => start(&name, &attributes, &mut out, &mut removed),
        }
    }
    framed(out, removed)
}

/// Makes plain text ready to be shown: paragraphs, line breaks, and addresses marked as links that lead nowhere.
pub fn frame_plain(text: &str) -> Framed {
    let mut removed = Removed::new();
    let mut out = HEAD.to_owned();
    for paragraph in bounded(text, &mut removed).split("\n\n").filter(|it| !it.trim().is_empty()) {
        out.push_str("<p>");
        for (nr, line) in paragraph.trim_matches('\n').split('\n').enumerate() {
            if nr > 0 {
                out.push_str("<br>");
            }
            let mut rest = line;
            while let Some((at, len)) = super::visible::address(rest) {
                let url = escape(&rest[at..at + len]);
                out.push_str(&escape(&rest[..at]));
                out.extend(["<a data-href=\"", &url, "\" title=\"", &url, "\">", &url, "</a>"]);
                rest = &rest[at + len..];
            }
            out.push_str(&escape(rest));
        }
        out.push_str("</p>");
    }
    framed(out, removed)
}

fn framed(html: String, removed: Removed) -> Framed {
    Framed { html, removed: removed.into_iter().map(|(what, n)| (what.into(), n)).collect() }
}

fn bounded<'a>(source: &'a str, removed: &mut Removed) -> &'a str {
    let mut end = source.len().min(MAX_BYTES);
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    if end < source.len() {
        count(removed, "rest");
    }
    &source[..end]
}

fn count(removed: &mut Removed, what: &'static str) {
    *removed.entry(what).or_default() += 1;
}

fn start(name: &str, attributes: &[(String, &str)], out: &mut String, removed: &mut Removed) {
    let value = |wanted: &str| attributes.iter().find(|(it, _)| it == wanted).map(|(_, value)| decode(value));
    match name {
        "meta" if value("http-equiv").is_some_and(|it| it.trim().eq_ignore_ascii_case("refresh")) => {
            count(removed, "refresh");
        }
        "script" => count(removed, "script"),
        "base" => count(removed, "base"),
        "link" => count(removed, "link"),
        "form" | "input" | "button" | "select" | "option" | "optgroup" | "textarea" | "label" | "fieldset"
        | "legend" | "datalist" | "output" => count(removed, "form"),
        "iframe" | "object" | "embed" | "applet" | "frame" | "frameset" | "audio" | "video" | "source" | "track"
        | "portal" | "svg" | "math" | "canvas" => count(removed, "embedded"),
        "meta" | "title" | "noscript" | "param" => {}
        _ if name.contains(':') => count(removed, "outlook-only"),
        _ if !ELEMENTS.contains(&name) => count(removed, "unknown-element"),
        _ => {
            out.push('<');
            out.push_str(name);
            for (key, value) in attributes {
                attribute(name, key, &decode(value), out, removed);
            }
            out.push('>');
            return;
        }
    }
    for _ in attributes.iter().filter(|(key, _)| key.starts_with("on")) {
        count(removed, "event-handler");
    }
}

/// Writes an attribute if it only shows something.
fn attribute(element: &str, key: &str, value: &str, out: &mut String, removed: &mut Removed) {
    let mut write = |key: &str, value: &str| out.extend([" ", key, "=\"", &escape(value), "\""]);
    // Browsers skip blanks and control characters before and inside a scheme.
    let url: String = value.chars().filter(|c| !c.is_control() && !c.is_whitespace()).take(40).collect();
    let url = url.to_ascii_lowercase();
    match key {
        _ if key.starts_with("on") => count(removed, "event-handler"),
        "href" if element == "a" => {
            if ["javascript:", "vbscript:", "data:"].iter().any(|it| url.starts_with(it)) {
                count(removed, "script-url");
            } else {
                write("data-href", value);
                write("title", value);
            }
        }
        "title" if element == "a" => {}
        "src" if element == "img" && is_image(&url) => write("src", value),
        "src" if element == "img" && url.starts_with("cid:") => count(removed, "attached-image"),
        "src" | "srcset" | "background" | "poster" => count(removed, "remote-image"),
        "style" => write("style", &style(value, removed)),
        _ if ATTRIBUTES.contains(&key) => write(key, value),
        _ if key.starts_with("aria-") && key.bytes().all(|it| it.is_ascii_alphanumeric() || it == b'-') => {
            write(key, value);
        }
        _ => {}
    }
}

/// Images that stand in the mail itself.
fn is_image(url: &str) -> bool {
    ["png", "jpeg", "jpg", "gif", "webp"].iter().any(|it| url.starts_with(&format!("data:image/{it}")))
}

/// A style without anything that is loaded.
fn style(css: &str, removed: &mut Removed) -> String {
    let lower = css.to_ascii_lowercase();
    let mut out = String::with_capacity(css.len());
    let (mut at, mut start) = (0, 0);
    while let Some(next) = lower[at..].find(['u', '@', 'i']) {
        at += next;
        let rest = &lower[at..];
        let (what, len, instead) = if rest.starts_with("url(") {
            let len = rest.find(')').map_or(rest.len(), |it| it + 1);
            if is_image(rest[4..len].trim_start_matches(['"', '\'', ' '])) {
                at += len;
                continue;
            }
            ("remote-image", len, "none")
        } else if rest.starts_with("@import") {
            ("remote-style", rest.find(';').map_or(rest.len(), |it| it + 1), "")
        } else if rest.starts_with("image-set(") {
            ("remote-image", rest.find(')').map_or(rest.len(), |it| it + 1), "none")
        } else {
            at += 1;
            continue;
        };
        count(removed, what);
        out.push_str(&css[start..at]);
        out.push_str(instead);
        at += len;
        start = at;
    }
    out.push_str(&css[start..]);
    out
}

const ELEMENTS: [&str; 75] = [
    "html",
    "head",
    "body",
    "style",
    "div",
    "span",
    "p",
    "br",
    "hr",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "a",
    "b",
    "i",
    "u",
    "s",
    "em",
    "strong",
    "small",
    "big",
    "sub",
    "sup",
    "font",
    "center",
    "table",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "td",
    "th",
    "caption",
    "colgroup",
    "col",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "blockquote",
    "pre",
    "code",
    "tt",
    "kbd",
    "samp",
    "var",
    "img",
    "address",
    "article",
    "aside",
    "section",
    "header",
    "footer",
    "main",
    "nav",
    "figure",
    "figcaption",
    "abbr",
    "cite",
    "q",
    "ins",
    "del",
    "mark",
    "time",
    "wbr",
    "strike",
    "bdi",
    "bdo",
    "dfn",
    "hgroup",
];

const ATTRIBUTES: [&str; 33] = [
    "class",
    "id",
    "width",
    "height",
    "align",
    "valign",
    "bgcolor",
    "border",
    "bordercolor",
    "cellpadding",
    "cellspacing",
    "colspan",
    "rowspan",
    "dir",
    "lang",
    "title",
    "alt",
    "role",
    "color",
    "face",
    "size",
    "summary",
    "scope",
    "headers",
    "hspace",
    "vspace",
    "start",
    "type",
    "nowrap",
    "clear",
    "span",
    "datetime",
    "reversed",
];
