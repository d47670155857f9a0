//! In: a text. Out: the same text, with links that lead nowhere and look as before.
//!
//! Mail programs make links of addresses that stand in plain words, too; a sign without width after each point and each
//! colon keeps them from it.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use super::escape;
use super::tokens::{Tag, Tags};
use super::visible::address;

/// A sign that nobody sees (zero width non-joiner).
const BREAK: char = '\u{200c}';

/// Attributes that lead somewhere when someone clicks, also those within a comment for Outlook.
static LEADS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"(?i)([\s"'/])(href|xlink:href|action|formaction)\s*=\s*("[^"]*"|'[^']*'|[^\s"'>]+)"#).ok()
});

/// HTML whose links lead nowhere; everything else stays as it is.
pub fn inert_html(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + html.len() / 8);
    let mut tags = Tags::of(html);
    let mut at = 0;
    while let Some(tag) = tags.next() {
        let end = html.len() - tags.left();
        let written = &html[at..end];
        at = end;
        match tag {
            Tag::Words(words) => out.push_str(&inert_text(words)),
            Tag::Start { name, attributes } if name == "meta" => {
                let is_refresh =
                    |it: &(String, &str)| it.0 == "http-equiv" && it.1.trim().eq_ignore_ascii_case("refresh");
                if !attributes.iter().any(is_refresh) {
                    out.push_str(written);
                }
            }
            Tag::Start { name, .. } if matches!(name.as_str(), "link" | "base") => out.push_str(written),
            Tag::Start { .. } | Tag::Comment(_) => out.push_str(&without_targets(written)),
            Tag::End { .. } | Tag::Raw { .. } => out.push_str(written),
        }
    }
    out
}

/// A tag, or a comment with tags in it, whose links lead nowhere. Where one led stays to be read.
fn without_targets(tag: &str) -> Cow<'_, str> {
    let Some(leads) = LEADS.as_ref() else { return Cow::Owned(escape(tag)) };
    let has_title = tag.to_ascii_lowercase().contains("title=");
    leads.replace_all(tag, |found: &Captures<'_>| {
        let target = found[3].trim_matches(['"', '\'']).replace('"', "&quot;");
        let title = if has_title { String::new() } else { format!(" title=\"{target}\"") };
        format!("{}{}=\"#\"{title}", &found[1], &found[2])
    })
}

/// Plain words of which no mail program makes a link.
pub fn inert_text(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some((start, len)) = address(rest) {
        out.push_str(&rest[..start]);
        for c in rest[start..start + len].chars() {
            out.push(c);
            if matches!(c, '.' | ':' | '@') {
                out.push(BREAK);
            }
        }
        rest = &rest[start + len..];
    }
    out.push_str(rest);
    out.replace("www.", &format!("www.{BREAK}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(html: &str, expected: &str) {
        assert_eq!(inert_html(html).replace(BREAK, "|"), expected);
    }

    #[test]
    fn links_lead_nowhere_and_nothing_else_changes() {
        check("<p class=a>Hi</p>", "<p class=a>Hi</p>");
        check(
            "<a href=\"https://a.example/?a=1&amp;b\">x</a>",
            "<a href=\"#\" title=\"https://a.example/?a=1&amp;b\">x</a>",
        );
        check("<A HREF='https://a.example'\nTITLE=\"b\">x</A>", "<A HREF=\"#\"\nTITLE=\"b\">x</A>");
        check("<a class=b href=https://a.example>x</a>", "<a class=b href=\"#\" title=\"https://a.example\">x</a>");
        check("<area href=x><form action=\"/y\">", "<area href=\"#\" title=\"x\"><form action=\"#\" title=\"/y\">");
        check("<link href=\"a.css\"><base href=\"b\">", "<link href=\"a.css\"><base href=\"b\">");
        check("<meta charset=utf-8><meta http-equiv=\"Refresh\" content=\"0;url=x\">", "<meta charset=utf-8>");
        check("<style>a[href=\"x\"] { color: red }</style>", "<style>a[href=\"x\"] { color: red }</style>");
        check("<img src=\"https://a.example/b.png\">", "<img src=\"https://a.example/b.png\">");
        check(
            "<!--[if mso]><v:roundrect href=\"https://a.example\"><![endif]-->",
            "<!--[if mso]><v:roundrect href=\"#\" title=\"https://a.example\"><![endif]-->",
        );
        check("<p>See https://a.example/b.</p>", "<p>See https:|//a.|example/b.</p>");
    }

    #[test]
    fn addresses_in_words_are_no_links() {
        let text = inert_text("زوروا https://a.example/x?y=1 أو www.b.example.\nMailto:c@d.example mailto:c@d.example");
        assert_eq!(
            text.replace(BREAK, "|"),
            "زوروا https:|//a.|example/x?y=1 أو www.|b.example.\nMailto:c@d.example mailto:|c@|d.|example"
        );
        assert_eq!(inert_text(""), "");
    }
}
