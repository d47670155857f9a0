//! In: a written locale. Out: how the *platform* reads it, or nothing where it cannot.
//!
//! The page is tolerant ([`crate::locale`]); a platform is not: `de_DE` is German to a person and unreadable to Keycloak.

use std::collections::BTreeMap;

mod pieces;

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
    /// What becomes of a tag that is not well formed throughout.
    #[serde(default)]
    pub ill_formed: IllFormed,
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

/// What becomes of a tag some of whose pieces stand where they must not.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum IllFormed {
    /// It cannot be read.
    #[default]
    Unreadable,
    /// What stands before them is read, as in Java.
    CutOff,
    /// The other pieces are read, as in Go.
    Skipped,
}

impl Read {
    /// A person's locale, or a value of a request: none where the platform cannot read it.
    pub fn read(&self, written: &str) -> Option<String> {
        if written.is_empty() {
            return None;
        }
        match self.style {
            Style::Verbatim => Some(self.aliases.get(written).cloned().unwrap_or_else(|| written.to_owned())),
            Style::Tag if self.ill_formed != IllFormed::Unreadable => {
                let separators: &[char] = if self.underscore == Underscore::Accepted { &['-', '_'] } else { &['-'] };
                let skips = self.ill_formed == IllFormed::Skipped;
                let kept = pieces::well_formed(written.split(separators), skips).join("-");
                // Where everything is skipped, no language is left, but a locale is.
                let subtags = Subtags::of(&kept).or_else(|| Subtags::of("und").filter(|_| skips));
                Some(self.aliased(subtags?))
            }
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

/// The other code of a language that has two: the old and the new one. Bokmål and Norwegian are two for a platform.
fn legacy(name: &str) -> Option<String> {
    const PAIRS: [(&str, &str); 3] = [("he", "iw"), ("id", "in"), ("yi", "ji")];
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
    /// The variants without extensions.
    pub fn variants_alone(&self) -> &[String] {
        let end = self.variants.iter().position(|piece| piece.len() == 1).unwrap_or(self.variants.len());
        &self.variants[..end]
    }

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
        let spelling = Read { style, underscore, ill_formed: IllFormed::Unreadable, aliases };
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
    fn what_is_not_well_formed_is_cut_off_or_skipped() {
        let check = |written: &str, cut_off: Option<&str>, skipped: Option<&str>| {
            let read = |underscore, ill_formed| {
                let read = Read { style: Style::Tag, underscore, ill_formed, aliases: BTreeMap::new() };
                read.read(written)
            };
            assert_eq!(read(Underscore::Unreadable, IllFormed::CutOff).as_deref(), cut_off, "{written}");
            assert_eq!(read(Underscore::Accepted, IllFormed::Skipped).as_deref(), skipped, "{written}");
        };
        check("zh-hant-tw", Some("zh-Hant-TW"), Some("zh-Hant-TW"));
        check("de_DE", None, Some("de-DE"));
        check("de-AT_formal", Some("de"), Some("de-AT-formal"));
        check("de--AT", Some("de"), Some("de-AT"));
        check("-de", None, Some("de"));
        check("de-AT-", Some("de-AT"), Some("de-AT"));
        check("de-DE-AT", Some("de-DE"), Some("de-DE"));
        check("de-A", Some("de"), Some("de"));
        check("zh-cmn-Hans", Some("cmn-Hans"), Some("cmn-Hans"));
        check("de-1996-1996", Some("de-1996-1996"), Some("de-1996-1996"));
        check("de-u-co-phonebk-x-a", Some("de-u-co-phonebk-x-a"), Some("de-u-co-phonebk-x-a"));
        check("x-klingon", None, Some("klingon"));
        check("n/a", None, Some("und"));
    }

    #[test]
    fn names_are_forgiven() {
        let known = ["pt_BR", "de", "iw"].map(str::to_owned);
        let read = |style| Read {
            style,
            underscore: Underscore::Accepted,
            ill_formed: IllFormed::Unreadable,
            aliases: BTreeMap::new(),
        };
        assert_eq!(read(Style::Verbatim).name("pt-BR", &known), "pt_BR");
        assert_eq!(read(Style::Verbatim).name("he", &known), "iw");
        assert_eq!(read(Style::Verbatim).name("de-AT", &known), "de_AT");
        assert_eq!(read(Style::Tag).name("pt_br", &known), "pt-BR");
        assert_eq!(read(Style::Tag).name("he", &known), "iw");
        assert_eq!(read(Style::Tag).name("nb", &["no".to_owned()]), "nb");
    }
}
