//! In: a written locale. Out: how the *platform* reads it, or nothing where it cannot.
//!
//! The page is tolerant ([`crate::locale`]); a platform is not: `de_DE` is German to a person and unreadable to Keycloak.

use std::collections::BTreeMap;

use serde::Deserialize;

/// How a platform understands a written locale.
#[derive(Clone, Debug, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields, rename_all = "kebab-case")]
pub struct Read {
    /// By subtags, or only the exact string.
    pub style: Style,
    /// Whether `de_DE` is read.
    #[serde(default)]
    pub underscore: Underscore,
    /// Codes that it takes for others.
    #[serde(default)]
    pub aliases: BTreeMap<String, String>,
}

/// By subtags, or only the exact string.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Style {
    /// Case folded, subtags known, aliases applied.
    Tag,
    /// The exact string, nothing else.
    Verbatim,
}

/// Whether a locale with an underscore can be read.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Underscore {
    /// As a hyphen.
    #[default]
    Accepted,
    /// Not at all.
    Unreadable,
}

impl Read {
    /// A person's locale, or a value of a request: none where the platform cannot read it.
    pub fn read(&self, written: &str) -> Option<String> {
        if written.is_empty() {
            return None;
        }
        match self.style {
            Style::Verbatim => Some(self.aliases.get(written).cloned().unwrap_or_else(|| written.to_owned())),
            Style::Tag if self.underscore == Underscore::Unreadable && written.contains('_') => None,
            Style::Tag => Some(self.aliased(Subtags::of(written)?)),
        }
    }

    /// A name in a list, of a template or of a stock file: separators are forgiven, and a spelling that the platform
    /// itself uses is preferred.
    pub fn name(&self, written: &str, known: &[String]) -> String {
        let folded = |text: &str| text.replace('_', "-").to_ascii_lowercase();
        match self.style {
            Style::Tag => {
                let name = Subtags::of(written).map_or_else(|| written.to_owned(), |subtags| self.aliased(subtags));
                if known.contains(&name) {
                    return name;
                }
                legacy(&name).filter(|other| known.contains(other)).unwrap_or(name)
            }
            Style::Verbatim => {
                let same = |wanted: &str| known.iter().find(|name| folded(name) == folded(wanted)).cloned();
                same(written).or_else(|| legacy(written).and_then(|other| same(&other))).unwrap_or_else(|| {
                    if known.iter().any(|name| name.contains('_')) {
                        written.replace('-', "_")
                    } else if known.iter().any(|name| name.contains('-')) {
                        written.replace('_', "-")
                    } else {
                        written.to_owned()
                    }
                })
            }
        }
    }

    fn aliased(&self, mut subtags: Subtags) -> String {
        let text = subtags.to_string();
        if let Some(alias) = self.aliases.get(&text) {
            return alias.clone();
        }
        if let Some(alias) = self.aliases.get(&subtags.language) {
            subtags.language.clone_from(alias);
            return subtags.to_string();
        }
        text
    }
}

/// The other code of a language that has two: the old and the new one.
fn legacy(name: &str) -> Option<String> {
    const PAIRS: [(&str, &str); 4] = [("he", "iw"), ("id", "in"), ("yi", "ji"), ("nb", "no")];
    let (language, rest) = name.split_at(name.find(['-', '_']).unwrap_or(name.len()));
    PAIRS.iter().find_map(|&(new, old)| {
        let other = if language == new {
            old
        } else if language == old {
            new
        } else {
            return None;
        };
        Some(format!("{other}{rest}"))
    })
}

/// The pieces of a locale; `-` and `_` both separate.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Subtags {
    /// In lower case.
    pub language: String,
    /// In title case.
    pub script: Option<String>,
    /// In upper case.
    pub region: Option<String>,
    /// In lower case, in order; extensions stand here too, each with its single letter.
    pub variants: Vec<String>,
}

impl Subtags {
    /// Takes a locale apart: none where it is not one.
    pub fn of(written: &str) -> Option<Self> {
        let mut pieces = written.split(['-', '_']);
        let alphabetic = |piece: &str| piece.bytes().all(|byte| byte.is_ascii_alphabetic());
        let language = pieces.next().filter(|piece| matches!(piece.len(), 2 | 3 | 5..=8) && alphabetic(piece))?;
        let mut subtags = Self { language: language.to_ascii_lowercase(), ..Self::default() };
        for piece in pieces {
            if piece.is_empty() || piece.len() > 8 || !piece.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
                return None;
            }
            let bare = subtags.variants.is_empty() && subtags.region.is_none();
            if bare && subtags.script.is_none() && piece.len() == 4 && alphabetic(piece) {
                let mut script = piece.to_ascii_lowercase();
                script[..1].make_ascii_uppercase();
                subtags.script = Some(script);
            } else if bare
                && (piece.len() == 2 && alphabetic(piece)
                    || piece.len() == 3 && piece.bytes().all(|byte| byte.is_ascii_digit()))
            {
                subtags.region = Some(piece.to_ascii_uppercase());
            } else {
                subtags.variants.push(piece.to_ascii_lowercase());
            }
        }
        Some(subtags)
    }
}

impl std::fmt::Display for Subtags {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.language)?;
        for piece in self.script.iter().chain(&self.region).chain(&self.variants) {
            write!(f, "-{piece}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(style: Style, underscore: Underscore, written: &str, read: Option<&str>) {
        let aliases = BTreeMap::from([("iw".to_owned(), "he".to_owned())]);
        let spelling = Read { style, underscore, aliases };
        assert_eq!(spelling.read(written).as_deref(), read, "{written}");
    }

    #[test]
    fn a_platform_reads_only_what_it_reads() {
        use {Style::*, Underscore::*};
        check(Tag, Unreadable, "de_DE", None);
        check(Tag, Accepted, "de_DE", Some("de-DE"));
        check(Tag, Unreadable, "DE-at", Some("de-AT"));
        check(Tag, Unreadable, "zh-hant-tw", Some("zh-Hant-TW"));
        check(Tag, Unreadable, "iw", Some("he"));
        check(Tag, Unreadable, "iw-IL", Some("he-IL"));
        check(Tag, Accepted, "n/a", None);
        check(Tag, Accepted, "de AT", None);
        check(Tag, Accepted, "", None);
        check(Tag, Accepted, "es-419", Some("es-419"));
        check(Tag, Accepted, "de-1996", Some("de-1996"));
        check(Verbatim, Accepted, "pt_BR", Some("pt_BR"));
        check(Verbatim, Accepted, "De", Some("De"));
    }

    #[test]
    fn names_are_forgiven() {
        let known = ["pt_BR", "de", "iw"].map(str::to_owned);
        let read = |style| Read { style, underscore: Underscore::Accepted, aliases: BTreeMap::new() };
        assert_eq!(read(Style::Verbatim).name("pt-BR", &known), "pt_BR");
        assert_eq!(read(Style::Verbatim).name("he", &known), "iw");
        assert_eq!(read(Style::Verbatim).name("de-AT", &known), "de_AT");
        assert_eq!(read(Style::Tag).name("pt_br", &known), "pt-BR");
        assert_eq!(read(Style::Tag).name("he", &known), "iw");
    }
}
