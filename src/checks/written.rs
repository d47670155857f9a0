//! In: the intended mails. Out: their texts as people see them, with the language in which each should be.
//!
//! A text that decides by itself what it says is not among them: nobody reads all of it.

use std::collections::BTreeMap;

use super::{Inputs, texts_of_intended};
use crate::catalogue::Text;
use crate::finding::{Arg, Finding, Place};
use crate::locale::{Tag, understand};
use crate::render::{has_logic, links, visible_text};

/// A text of an intended mail, as people see it.
#[derive(Clone, Debug)]
pub struct Written {
    /// Which template of one's own catalogue.
    pub template: usize,
    /// The mail.
    pub message: String,
    /// The file.
    pub file: String,
    /// The locale as written.
    pub locale: Option<String>,
    /// The language in which it should be, where that is known.
    pub language: Option<Tag>,
    /// The part.
    pub part: String,
    /// As it stands in the file.
    pub text: Text,
    /// As people see it; placeholders as `{name}`.
    pub seen: String,
    /// Where its links lead to.
    pub links: Vec<String>,
}

/// Every text of the intended mails that says the same to everybody.
pub(super) fn written(inputs: &Inputs<'_>) -> Vec<Written> {
    let number = |template| inputs.custom.templates.iter().position(|it| std::ptr::eq(it, template));
    texts_of_intended(inputs)
        .filter(|(.., text)| !has_logic(text))
        .filter_map(|(template, part, text)| {
            let said = template.language.as_ref().or(template.locale.as_ref());
            Some(Written {
                template: number(template)?,
                message: template.message.clone(),
                file: template.file.clone(),
                locale: template.locale.clone(),
                language: said.and_then(|said| understand(said).tag),
                part: part.clone(),
                text: text.clone(),
                seen: visible_text(text),
                links: links(text),
            })
        })
        .collect()
}

impl Written {
    /// Whether people read it as the mail's text.
    pub(super) fn is_body(&self) -> bool {
        matches!(self.part.as_str(), "text" | "html")
    }

    /// The first subtag of its language; empty where that is not known.
    pub(super) fn code(&self) -> &str {
        self.language.as_ref().map_or("", Tag::language)
    }

    /// A finding about it: its file, its part and its language.
    pub(super) fn finding(&self, finding: Finding) -> Finding {
        let place = Place { locale: self.locale.clone(), part: Some(self.part.clone()), ..Place::file(&self.file) };
        finding.text("file", &self.file).text("part", &self.part).arg("language", self.said_language()).at(place)
    }

    fn said_language(&self) -> Arg {
        match (&self.language, &self.locale) {
            (Some(tag), _) => Arg::Language(tag.to_string()),
            (None, locale) => Arg::Text(locale.clone().unwrap_or_default()),
        }
    }

    /// The words without placeholders and addresses: what was written for people to read.
    pub(super) fn prose(&self) -> String {
        let mut prose = String::with_capacity(self.seen.len());
        let mut depth = 0_usize;
        for word in self.seen.split_inclusive(char::is_whitespace) {
            if word.contains("://") || word.contains('@') {
                prose.push(' ');
                continue;
            }
            for letter in word.chars() {
                match letter {
                    '{' => depth += 1,
                    '}' => depth = depth.saturating_sub(1),
                    _ if depth == 0 => prose.push(letter),
                    _ => {}
                }
            }
        }
        prose
    }
}

/// The texts by mail and part: those that say the same in several languages. English comes first: where there are two
/// texts, it is more often the original.
pub(super) fn siblings(written: &[Written]) -> Vec<Vec<&Written>> {
    let mut groups: BTreeMap<(&str, &str), Vec<&Written>> = BTreeMap::new();
    for it in written {
        groups.entry((&it.message, &it.part)).or_default().push(it);
    }
    for group in groups.values_mut() {
        group.sort_by_key(|it| it.code() != "en");
    }
    groups.into_values().collect()
}
