//! In: a text that a reader found. Out: the same on its way into a template, with all that its file says of it.

use super::{Syntax, Text, looks_like_html};

/// One text on its way into a template.
#[derive(Clone, Default)]
pub(super) struct Draft {
    pub(super) message: String,
    pub(super) locale: Option<String>,
    /// Of a text without locale, the language that a person said.
    pub(super) language: Option<String>,
    pub(super) marked_default: bool,
    /// Where it is kept there are no languages: it is the text for everyone.
    pub(super) for_everyone: bool,
    pub(super) layer: Option<&'static str>,
    /// Of two that say the same part, the lower counts: a theme before its parent.
    pub(super) rank: usize,
    pub(super) part: &'static str,
    pub(super) text: Text,
    pub(super) file: String,
    pub(super) line: u64,
}

impl Draft {
    /// A text of a message in a locale.
    pub(super) fn of(message: &str, locale: Option<&str>) -> Self {
        let locale = locale.map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned);
        Self { message: message.to_owned(), locale, ..Self::default() }
    }

    /// A text of a message that is kept without languages.
    pub(super) fn for_everyone(message: &str) -> Self {
        Self { for_everyone: true, ..Self::of(message, None) }
    }

    /// With these words as this part, whatever they look like.
    pub(super) fn says(self, part: &'static str, words: impl Into<String>) -> Self {
        let syntax = if part == "html" { Syntax::Html } else { Syntax::Plain };
        Self { part, text: Text::new(words, syntax), ..self }
    }

    /// With these words as this part; a body with tags is HTML, whatever its key is called.
    pub(super) fn says_part(self, part: &'static str, words: impl Into<String>) -> Self {
        let words = words.into();
        let part = if part == "text" && looks_like_html(&words) { "html" } else { part };
        self.says(part, words)
    }

    /// With these words as the body.
    pub(super) fn says_body(self, words: impl Into<String>) -> Self {
        self.says_part("text", words)
    }

    /// On this line of its file.
    pub(super) fn on(self, line: u64) -> Self {
        Self { line, ..self }
    }
}
