//! In: a mail as a log names it. Out: whether it is the one that was signed.

use crate::catalogue::Template;
use crate::checks::{Check, Inputs};
use crate::locale::{Sameness, Tag, same_language, understand};
use crate::platform::LayerKind;
use crate::render::visible_text;
use crate::resolution::{End, Resolution, Served};

use super::Event;

/// What is to be thought of a mail.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Is {
    /// The one that was signed.
    AsSigned,
    /// Another one.
    Another,
    /// The log does not say which it is.
    NotTold,
}

/// What one cohort is to get, in the ways in which a log can name it.
#[derive(Clone, Debug, Default)]
struct Wanted {
    messages: Vec<String>,
    subjects: Vec<String>,
    languages: Vec<Tag>,
}

/// The mails that a log can name, and those that each cohort is to get.
#[derive(Debug)]
pub(super) struct Mails {
    wanted: Vec<Wanted>,
    names: Vec<String>,
}

impl Mails {
    pub(super) fn of(inputs: &Inputs<'_>, check: &Check) -> Self {
        let templates = inputs.custom.templates.iter().chain(&inputs.stock.templates);
        Self {
            wanted: check.resolutions.iter().map(|resolution| of(inputs, resolution)).collect(),
            names: templates.map(|it| it.message.clone()).collect(),
        }
    }

    /// Whether a mail of a log is the one that a cohort is to get.
    pub(super) fn is(&self, cohort: usize, event: &Event) -> Is {
        self.wanted[cohort].is(event, &self.names)
    }
}

fn of(inputs: &Inputs<'_>, resolution: &Resolution) -> Wanted {
    let mut wanted = Wanted::default();
    for outcome in &resolution.outcomes {
        let End::Parts(parts) = &outcome.end else { continue };
        for (part, served) in parts {
            let Served::Text { message, kind, language, template, .. } = served else { continue };
            let catalogue = if *kind == LayerKind::Custom { inputs.custom } else { inputs.stock };
            let template: Option<&Template> = template.and_then(|at| catalogue.templates.get(at));
            if part == "subject" {
                wanted.subjects.extend(template.and_then(|it| it.parts.get("subject")).map(visible_text));
            }
            wanted.messages.push(message.clone());
            wanted.languages.extend(language.clone());
        }
    }
    wanted
}

impl Wanted {
    /// Whether a mail of a log is it. `names`: those of all mails that are known.
    fn is(&self, event: &Event, names: &[String]) -> Is {
        let named = event.template.as_ref().filter(|name| names.contains(name));
        let language = event.language.as_deref().and_then(|it| understand(it).tag);
        let is_language = |tag: &Tag| {
            self.languages.is_empty() || self.languages.iter().any(|it| same_language(tag, it) != Sameness::Different)
        };
        let by_language = language.as_ref().map(is_language);
        let by_subject = event.subject.as_ref().filter(|_| !self.subjects.is_empty());
        let by_subject = by_subject.map(|subject| self.subjects.iter().any(|it| fits(it, subject)));
        let by_name = named.map(|name| self.messages.contains(name));
        match (by_name, by_language, by_subject) {
            (Some(false), ..) | (_, Some(false), _) | (.., Some(false)) => Is::Another,
            // A name alone does not say in which language it was.
            (Some(true), Some(true), _) | (.., Some(true)) => Is::AsSigned,
            _ => Is::NotTold,
        }
    }
}

/// Whether a subject is a text with its `{placeholders}` filled in.
fn fits(text: &str, subject: &str) -> bool {
    let joined = |words: &str| words.split_whitespace().collect::<Vec<_>>().join(" ");
    let (text, subject) = (joined(text), joined(subject));
    let mut pieces = Vec::new();
    let mut rest = text.as_str();
    while let Some((before, after)) = rest.split_once('{') {
        pieces.push(before);
        rest = after.split_once('}').map_or("", |(_, after)| after);
    }
    let Some((first, middle)) = pieces.split_first() else { return text == subject };
    let Some(mut left) = subject.strip_prefix(first) else { return false };
    for piece in middle {
        let Some((_, after)) = left.split_once(piece) else { return false };
        left = after;
    }
    left.ends_with(rest)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_subject_is_known_with_its_placeholders_filled_in() {
        let check = |text, subject, expected| assert_eq!(fits(text, subject), expected, "{text} / {subject}");
        check("Welcome back", "Welcome back", true);
        check("Welcome back", "Welcome  back ", true);
        check("Welcome back", "Welcome", false);
        check("Hello {first_name}", "Hello Zoë", true);
        check("Hello {first_name}!", "Hello Zoë", false);
        check("{n} of {m} places", "3 of 10 places", true);
        check("{n} of {m} places", "3 from 10 places", false);
        check("{name}", "anything", true);
    }
}
