//! In: HTML, however broken. Out: its tags, texts and comments, in one pass that never goes back.

/// A stretch of HTML; names are in lower case, values as they are written.
#[derive(Debug)]
pub(super) enum Tag<'a> {
    Words(&'a str),
    Start {
        name: String,
        attributes: Vec<(String, &'a str)>,
    },
    End {
        name: String,
    },
    /// What stands in an element that holds no tags, such as `style`.
    Raw {
        name: String,
        words: &'a str,
    },
    Comment(&'a str),
}

const MAX_ATTRIBUTES: usize = 100;
const MAX_NAME_BYTES: usize = 64;

/// Splits HTML.
pub(super) struct Tags<'a> {
    html: &'a str,
    /// The element whose content is to be taken as it stands.
    raw: Option<String>,
}

impl<'a> Tags<'a> {
    pub(super) fn of(html: &'a str) -> Self {
        Self { html, raw: None }
    }

    /// How many bytes are still to be read.
    pub(super) fn left(&self) -> usize {
        self.html.len()
    }

    fn take(&mut self, len: usize) -> &'a str {
        let (taken, rest) = self.html.split_at(len.min(self.html.len()));
        self.html = rest;
        taken
    }

    /// Up to a sign and past it; all that is left if there is none.
    fn take_past(&mut self, sign: &str) -> &'a str {
        let len = self.html.find(sign);
        let taken = self.take(len.unwrap_or(self.html.len()));
        self.take(sign.len());
        taken
    }

    /// What stands before the tag that closes an element.
    fn raw(&mut self, name: &str) -> &'a str {
        let close = self.html.match_indices("</").map(|(at, _)| at).find(|&at| {
            let after = &self.html.as_bytes()[at + 2..];
            after.get(..name.len()).is_some_and(|it| it.eq_ignore_ascii_case(name.as_bytes()))
                && after.get(name.len()).is_none_or(|it| matches!(it, b'>' | b'/') || it.is_ascii_whitespace())
        });
        self.take(close.unwrap_or(self.html.len()))
    }

    fn start(&mut self) -> Tag<'a> {
        let name = self.name(|it| it.is_ascii_whitespace() || matches!(it, b'/' | b'>'));
        let attributes = self.attributes();
        if matches!(
            name.as_str(),
            "script" | "style" | "xmp" | "iframe" | "noembed" | "noframes" | "textarea" | "title" | "plaintext"
        ) {
            self.raw = Some(name.clone());
        }
        Tag::Start { name, attributes }
    }

    fn name(&mut self, ends: impl Fn(u8) -> bool) -> String {
        let len = self.html.bytes().position(ends).unwrap_or(self.html.len());
        let name = self.take(len);
        if name.len() > MAX_NAME_BYTES { String::new() } else { name.to_ascii_lowercase() }
    }

    /// Everything up to the end of a tag.
    fn attributes(&mut self) -> Vec<(String, &'a str)> {
        let mut attributes: Vec<(String, &'a str)> = Vec::new();
        loop {
            self.html = self.html.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            match self.html.bytes().next() {
                None => return attributes,
                Some(b'>') => {
                    self.take(1);
                    return attributes;
                }
                Some(b'=') => {
                    self.take(1);
                }
                Some(_) => {}
            }
            let name = self.name(|it| it.is_ascii_whitespace() || matches!(it, b'/' | b'>' | b'='));
            let after = self.html.trim_start_matches(|c: char| c.is_ascii_whitespace());
            let mut value = "";
            if let Some(after) = after.strip_prefix('=') {
                self.html = after.trim_start_matches(|c: char| c.is_ascii_whitespace());
                value = match self.html.bytes().next() {
                    Some(b'"') => self.quoted("\""),
                    Some(b'\'') => self.quoted("'"),
                    _ => {
                        let len = self.html.bytes().position(|it| it.is_ascii_whitespace() || it == b'>');
                        self.take(len.unwrap_or(self.html.len()))
                    }
                };
            }
            if !name.is_empty() && attributes.len() < MAX_ATTRIBUTES && !attributes.iter().any(|it| it.0 == name) {
                attributes.push((name, value));
            }
        }
    }

    fn quoted(&mut self, quote: &str) -> &'a str {
        self.take(1);
        self.take_past(quote)
    }
}

impl<'a> Iterator for Tags<'a> {
    type Item = Tag<'a>;

    fn next(&mut self) -> Option<Tag<'a>> {
        if let Some(name) = self.raw.take() {
            let words = self.raw(&name);
            return Some(Tag::Raw { name, words });
        }
        let bytes = self.html.as_bytes();
        let (&first, second) = (bytes.first()?, bytes.get(1).copied().unwrap_or(0));
        if first != b'<' {
            let len = self.html.find('<').unwrap_or(self.html.len());
            return Some(Tag::Words(self.take(len)));
        }
        Some(match second {
            b'a'..=b'z' | b'A'..=b'Z' => {
                self.take(1);
                self.start()
            }
            b'/' if bytes.get(2).is_some_and(u8::is_ascii_alphabetic) => {
                self.take(2);
                let name = self.name(|it| it.is_ascii_whitespace() || matches!(it, b'/' | b'>'));
                self.attributes();
                Tag::End { name }
            }
            b'!' if self.html.starts_with("<!-->") || self.html.starts_with("<!--->") => {
                Tag::Comment(self.take_past(">"))
            }
            b'!' if self.html.starts_with("<!--") => {
                self.take(4);
                Tag::Comment(self.take_past("-->"))
            }
            b'!' | b'?' | b'/' => Tag::Comment(self.take_past(">")),
            _ => Tag::Words(self.take(1)),
        })
    }
}
