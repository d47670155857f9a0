//! In: a text and a person's values. Out: what that person reads, in pieces that say where each comes from.
//!
//! Placeholders of all usual dialects are filled in, and conditions are evaluated as far as the person's values are
//! known. What is not evaluated is shown as it is written, never guessed.

mod dialects;
mod entities;
mod evaluate;
mod fluent;
mod frame;
mod inbox;
mod inert;
mod logic;
mod message_format;
mod tokens;
mod visible;

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use crate::catalogue::{Catalogue, Syntax, Text};
use crate::platform::Platform;
use crate::platform::vocabulary::Dialect;
use dialects::Token;
pub use evaluate::{How, evaluate, evaluated};
use evaluate::{as_written, gap, slot};
pub use frame::{Framed, frame, frame_plain};
pub use inbox::first_words;
pub use inert::{inert_html, inert_text};
pub use logic::{Evaluated, Hit, Known, Read, Taken, Undecided, dialect_of, is_language_name};
pub use message_format::hidden as hidden_places;
pub use visible::{has_logic, links, unbalanced, visible_text};

// What the engines do otherwise; `cargo xtask conformance` counts the cases.
// Conformance: escapes: `\{{name}}` of Handlebars, `%%{name}` and `%<name>s` of Ruby are not known here.
// Conformance: blanks: Java's `MessageFormat` refuses `{ 0 }`; here it is filled in.
// Conformance: apostrophes: a text with no numbered place and no doubled apostrophe is not taken for a `MessageFormat`;
// one whose braces do not close once its apostrophes are counted, which Java refuses, is shown as it is written.
// Conformance: twice: Go refuses a template that defines a name twice.

/// A rendered text is at most this large; more is cut off and shown as not evaluated.
pub const MAX_RENDERED_BYTES: usize = 4 << 20;

/// A piece of a rendered text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Piece {
    /// Words of the text itself.
    Literal(String),
    /// A value that was filled in, not yet escaped.
    Filled {
        /// The placeholder's name.
        placeholder: String,
        /// The person's value.
        value: String,
    },
    /// A placeholder for which the person has no value.
    Missing {
        /// The placeholder's name.
        placeholder: String,
        /// What the platform shows instead, where it is known that there is no value and what it does then.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        shown: Option<String>,
    },
    /// Logic, as it is written.
    NotEvaluated(String),
}

/// A text as one person reads it.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Rendered {
    /// The pieces, in order.
    pub pieces: Vec<Piece>,
    /// Whether it is HTML: then values are escaped when the pieces are joined.
    pub is_html: bool,
    /// Fluent selectors without a value: their default variant was taken.
    #[serde(default)]
    pub defaulted: Vec<String>,
}

/// The names of all placeholders that a text shows, sorted, each once.
pub fn placeholders(text: &Text) -> Vec<String> {
    let mut names = match text.syntax {
        Syntax::None => Vec::new(),
        Syntax::Fluent | Syntax::FluentHtml => fluent::variables(text),
        Syntax::Plain | Syntax::Markdown | Syntax::Html => {
            let read = dialect_of(&text.source, None).and_then(|dialect| logic::reads(&text.source, dialect));
            match read {
                Some(read) => read.into_iter().filter(|(_, read)| read.shown).map(|(name, _)| name).collect(),
                None => dialects::scan(&text.source, text.is_html())
                    .into_iter()
                    .flat_map(|token| match token {
                        Token::Slot { name, .. } => vec![name],
                        Token::Logic { names, .. } => names,
                        Token::Literal(_) => Vec::new(),
                    })
                    .collect(),
            }
        }
    };
    names.sort();
    names.dedup();
    names
}

/// Every placeholder that a text shows, with the brackets in which it is written; none of Fluent, which has one kind.
pub fn written_placeholders(text: &Text) -> Vec<(String, String)> {
    if !matches!(text.syntax, Syntax::Plain | Syntax::Markdown | Syntax::Html) {
        return Vec::new();
    }
    let slots = dialects::scan(&text.source, text.is_html()).into_iter().filter_map(|token| match token {
        Token::Slot { name, written, .. } => Some((name, written.to_owned())),
        Token::Literal(_) | Token::Logic { .. } => None,
    });
    slots.collect()
}

/// The placeholders of a text that a platform with this syntax replaces; with none, those of all.
pub fn placeholders_of(text: &Text, dialect: Option<Dialect>) -> Vec<String> {
    let Some(dialect) = dialect else { return placeholders(text) };
    if !matches!(text.syntax, Syntax::Plain | Syntax::Markdown | Syntax::Html) {
        // Fluent is not what a platform reads: someone writes it again for it.
        return Vec::new();
    }
    if let Some(read) = dialect_of(&text.source, Some(dialect)).and_then(|it| logic::reads(&text.source, it)) {
        return read.into_keys().collect();
    }
    let slots = dialects::scan(&text.source, text.is_html()).into_iter().filter_map(|token| match token {
        Token::Slot { name, written, .. } if dialects::is_of(written, dialect) => Some(name),
        _ => None,
    });
    slots.collect::<std::collections::BTreeSet<_>>().into_iter().collect()
}

/// Every name that a text reads, with how: shown, asked for, compared with words.
pub fn reads(text: &Text, stated: Option<Dialect>) -> BTreeMap<String, Read> {
    let shown = placeholders(text).into_iter().map(|name| (name, Read { shown: true, ..Read::default() }));
    let mut all: BTreeMap<String, Read> = shown.collect();
    if matches!(text.syntax, Syntax::Plain | Syntax::Markdown | Syntax::Html)
        && let Some(read) = dialect_of(&text.source, stated).and_then(|it| logic::reads(&text.source, it))
    {
        all.extend(read);
    }
    all
}

/// Every name that the texts of a catalogue read, by the syntax of any of the platforms.
pub fn reads_of(catalogue: &Catalogue, platforms: &[Platform]) -> BTreeMap<String, Read> {
    let syntaxes: BTreeSet<_> = platforms.iter().map(|platform| platform.profile.syntax).chain([None]).collect();
    let mut all: BTreeMap<String, Read> = BTreeMap::new();
    for text in catalogue.templates.iter().flat_map(|template| template.parts.values()) {
        for (name, read) in syntaxes.iter().flat_map(|syntax| reads(text, *syntax)) {
            let known = all.entry(name).or_default();
            known.shown |= read.shown;
            known.asked |= read.asked;
            known.compared |= read.compared;
            known.literals.extend(read.literals);
        }
    }
    all
}

/// Whether the conditions of a text do not fit together, or use words that its language does not have.
pub fn is_invalid(text: &Text, stated: Option<Dialect>) -> bool {
    matches!(text.syntax, Syntax::Plain | Syntax::Markdown | Syntax::Html)
        && dialect_of(&text.source, stated).is_some_and(|dialect| logic::reads(&text.source, dialect).is_none())
}

/// Fills a text with a person's values, and evaluates nothing: its logic is shown as it is written. `locale` decides
/// Fluent's plural forms.
pub fn render(text: &Text, locale: &str, value: &dyn Fn(&str) -> Option<String>) -> Rendered {
    let mut rendered = Rendered { is_html: text.is_html(), ..Rendered::default() };
    match text.syntax {
        Syntax::None => {}
        Syntax::Fluent | Syntax::FluentHtml => fluent::render(text, locale, value, &mut rendered),
        Syntax::Plain | Syntax::Markdown | Syntax::Html => {
            for token in dialects::scan(&text.source, text.is_html()) {
                rendered.push(match token {
                    Token::Literal(words) => Piece::Literal(words.to_owned()),
                    Token::Logic { written, .. } => Piece::NotEvaluated(written.to_owned()),
                    Token::Slot { name, default, .. } => match (value(&name), default) {
                        (Some(value), _) => Piece::Filled { placeholder: name, value },
                        (None, Some(default)) => Piece::Literal(default),
                        (None, None) => Piece::Missing { placeholder: name, shown: None },
                    },
                });
            }
        }
    }
    rendered
}

impl Rendered {
    /// Adds a piece; neighbouring words become one.
    fn push(&mut self, piece: Piece) {
        match (self.pieces.last_mut(), piece) {
            (_, Piece::Literal(words)) if words.is_empty() => {}
            (Some(Piece::Literal(last)), Piece::Literal(words)) => last.push_str(&words),
            (_, piece) => self.pieces.push(piece),
        }
    }

    /// Whether there is anything to read or to see; what is not known may be something.
    pub fn has_words(&self) -> bool {
        let unknown = |piece: &Piece| matches!(piece, Piece::NotEvaluated(_) | Piece::Missing { shown: None, .. });
        self.pieces.iter().any(unknown) || visible::shows_something(&self.to_string(), self.is_html)
    }

    /// The placeholders without a value, in order.
    pub fn missing(&self) -> Vec<&str> {
        let mut missing = Vec::new();
        for piece in &self.pieces {
            if let Piece::Missing { placeholder, .. } = piece {
                missing.push(placeholder.as_str());
            }
        }
        missing
    }

    /// The text made ready for an `<iframe sandbox srcdoc>`.
    pub fn framed(&self) -> Framed {
        if self.is_html { frame(&self.to_string()) } else { frame_plain(&self.to_string()) }
    }
}

impl fmt::Display for Rendered {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let escaped = |it: &str| if self.is_html { escape(it) } else { it.to_owned() };
        for piece in &self.pieces {
            match piece {
                Piece::Literal(words) => f.write_str(words)?,
                Piece::Filled { value, .. } => f.write_str(&escaped(value))?,
                Piece::Missing { shown: Some(shown), .. } => f.write_str(&escaped(shown))?,
                Piece::Missing { placeholder, .. } => write!(f, "{{{}}}", escaped(placeholder))?,
                Piece::NotEvaluated(written) => f.write_str(&escaped(written))?,
            }
        }
        Ok(())
    }
}

/// Makes words harmless in HTML, also between double or single quotes.
fn escape(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c => out.push(c),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    fn value(name: &str) -> Option<String> {
        Some(match name {
            "name" | "user.firstName" => "Zoë <b>".to_owned(),
            "days" => "1".to_owned(),
            "link" => "https://a.example/?a=1&b=2".to_owned(),
            _ => return None,
        })
    }

    fn fluent(source: &str, is_html: bool) -> Text {
        let syntax = if is_html { Syntax::FluentHtml } else { Syntax::Fluent };
        Text { entry: Some("m".to_owned()), ..Text::new(source, syntax) }
    }

    #[track_caller]
    fn check(text: &Text, expected: &str) {
        assert_eq!(render(text, "de", &value).to_string(), expected);
    }

    #[test]
    fn values_are_filled_in_and_escaped_in_html() {
        check(&Text::new("Hi {name}, {{other}}", Syntax::Plain), "Hi Zoë <b>, {other}");
        check(&Text::new("Hi ${user.firstName?html}", Syntax::Html), "Hi Zoë &lt;b&gt;");
        check(&fluent("m = <a href=\"{ $link }\">{ $name }</a>", true), {
            "<a href=\"https://a.example/?a=1&amp;b=2\">Zoë &lt;b&gt;</a>"
        });
        check(&Text::ticked(), "");
    }

    #[test]
    fn fluent_selects_refers_and_says_what_is_missing() {
        let plural =
            "m = { $days ->\n    [one] ein Tag\n   *[other] { $days } Tage\n }, { -brand }\n-brand = Sendproof\n";
        check(&fluent(plural, false), "ein Tag, Sendproof");
        check(&fluent("m = { greeting }, { $who }!\ngreeting = Hallo { $name }\n", false), "Hallo Zoë <b>, {who}!");
        check(&fluent("m = { -brand } { NUMBER($days) } { DATETIME($d) }", false), "{ -brand } 1 { DATETIME($d) }");
        check(
            &fluent(
                "m = { -b(case: \"gen\") }\n-b = { $case ->\n    [gen] Sendproofs\n   *[nom] Sendproof\n }\n",
                false,
            ),
            "Sendproofs",
        );
        check(&fluent("m = a\n    b { \"{\" }\n\n    c", false), "a\nb {\n\nc");
        let text = fluent("m = { $n ->\n    [one] x { $a }\n   *[other] y { $b }\n }", false);
        assert_eq!(placeholders(&text), ["a", "b", "n"]);
        let rendered = render(&text, "de", &value);
        assert_eq!((rendered.missing(), rendered.defaulted.len()), (vec!["b"], 1));
    }

    #[test]
    fn what_could_take_for_ever_does_not() {
        let deep = format!("m = {}", "{ ".repeat(100_000));
        assert!(matches!(render(&fluent(&deep, false), "en", &value).pieces[..], [Piece::NotEvaluated(_)]));
        let wide = format!("m = {}\n-a = {}\n", "{ -a }".repeat(90), "x".repeat(200_000));
        assert!(render(&fluent(&wide, false), "en", &value).to_string().len() <= MAX_RENDERED_BYTES + 10);
        let cyclic = render(&fluent("m = { m }", false), "en", &value);
        assert!(cyclic.to_string().len() < 100);
        let long = format!("m = {{ {} ->\n   *[other] x\n }}", "9".repeat(500));
        render(&fluent(&long, false), "en", &value);
        let padded = "m = { NUMBER($days, minimumFractionDigits: 999999999) ->\n   *[other] x\n }";
        check(&fluent(padded, false), "x");
    }

    #[test]
    fn a_frame_shows_and_does_nothing_else() {
        let framed = frame(
            "<html><head><base href=x><meta http-equiv=refresh content=0><link rel=stylesheet href=x>\
             <script>alert('</p>')</script><style>p { background: url(http://x/y.png) red }</style></head>\
             <body onload=\"a()\"><p style='color:red'>Hi</p><img src=http://x/y.png><a href='https://a.b/?a&amp;b'>go</a>\
             <a href='java\tscript:x'>x</a><form action=x><input name=y></form><iframe src=x>inside</iframe>\
             <!--[if mso]>only<![endif]--><svg><script>x</script></svg><IMG SRC='data:image/png;base64,AA==' OnError=x></body>",
        );
        let html = framed.html.strip_prefix(frame::HEAD).unwrap();
        assert_eq!(
            html,
            "<html><head><style>p { background: none red }</style></head><body><p style=\"color:red\">Hi</p><img>\
             <a data-href=\"https://a.b/?a&amp;b\" title=\"https://a.b/?a&amp;b\">go</a><a>x</a>\
             <img src=\"data:image/png;base64,AA==\"></body>"
        );
        let removed: Vec<_> = framed.removed.iter().map(|(what, n)| format!("{what} {n}")).collect();
        assert_eq!(
            removed.join(", "),
            "base 1, embedded 2, event-handler 2, form 2, link 1, outlook-only 1, refresh 1, remote-image 2, script 2, \
             script-url 1"
        );
    }

    #[test]
    fn plain_text_becomes_paragraphs() {
        let framed = frame_plain("a < b\nsee (https://x.y/z), now.\n\nbye");
        assert_eq!(
            framed.html.strip_prefix(frame::HEAD).unwrap(),
            "<p>a &lt; b<br>see (<a data-href=\"https://x.y/z\" title=\"https://x.y/z\">https://x.y/z</a>), now.</p><p>bye</p>"
        );
    }

    #[test]
    fn links_and_words_can_be_compared() {
        let html = Text::new(
            "<p>Hallo&nbsp;{{ name }},</p><td>a</td><td>b&uuml;</td><a href='{{link}}?x=1&amp;y'>ok</a>",
            Syntax::Html,
        );
        assert_eq!(visible_text(&html), "Hallo {name},\na bü ok");
        assert_eq!(links(&html), ["{link}?x=1&y"]);
        let plain = Text::new("See http://a.b/c. Or https://d.e/{id}!", Syntax::Plain);
        assert_eq!(links(&plain), ["http://a.b/c", "https://d.e/{id}"]);
    }
}
