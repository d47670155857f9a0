//! In: the id of a sentence and its arguments. Out: the sentence in the reader's language.
//!
//! Fluent bundles over `locales/<language>/*.ftl`. Counts are grouped as the language does, languages are named, of a
//! list at most three are named. What a language lacks is said in English.

mod args;
mod names;
mod number;
mod pseudo;
mod sources;
mod versions;

use std::borrow::Cow;
use std::cell::RefCell;
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::finding::{Arg, Finding};

pub use args::{Args, ArgsBuilder, args, args_of};
pub use sources::sources;

/// The languages of the product.
pub const LANGUAGES: [&str; 4] = ["en", "de", "fr", "it"];
/// The pseudo-locale: English with accents, longer, in brackets, to find words that are not in a file.
pub const PSEUDO: &str = "en-XA";

/// The product's own words in one language.
pub struct Words {
    language: String,
    bundle: FluentBundle<FluentResource>,
    english: Option<FluentBundle<FluentResource>>,
    known: RefCell<Known>,
}

/// What was said before: a page says the same few words many times over.
#[derive(Default)]
struct Known {
    sentences: BTreeMap<String, Option<String>>,
    languages: BTreeMap<String, String>,
}

/// What is said of a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Said {
    /// A few words.
    pub title: String,
    /// Where, what was found and what was expected.
    pub sentence: String,
    /// What to do.
    pub remedy: String,
}

impl Words {
    /// The words in a language of the product (`de-AT` takes `de`), in English where there is none.
    pub fn new(lang: &str) -> Self {
        let base = lang.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase();
        let own = LANGUAGES.into_iter().find(|known| *known == base).unwrap_or(LANGUAGES[0]);
        let is_pseudo = lang == PSEUDO;
        Self {
            language: if is_pseudo { PSEUDO.to_owned() } else { own.to_owned() },
            bundle: bundle(own, is_pseudo),
            english: (own != LANGUAGES[0]).then(|| bundle(LANGUAGES[0], false)),
            known: RefCell::default(),
        }
    }

    /// The language of the words, for example `de` or `en-XA`.
    pub fn language(&self) -> &str {
        &self.language
    }

    /// The sentence with this id (`message` or `message.attribute`); an id that nobody wrote is shown as `⟨id⟩`.
    pub fn say(&self, id: &str, args: &Args) -> String {
        let said = self.plain(id, args).unwrap_or_else(|| format!("⟨{id}⟩"));
        if self.language == PSEUDO { pseudo::bracket(&said) } else { said }
    }

    /// Whether the sentence is written, in this language or in English.
    pub fn has(&self, id: &str) -> bool {
        self.plain(id, &Args::new()).is_some()
    }

    /// Title, sentence and remedy of a finding; its place and the number of people are arguments, too.
    pub fn finding(&self, finding: &Finding) -> Said {
        let mut args = args_of(finding);
        // A text that was typed stands in no file.
        if let Some(Arg::Text(file)) = args.get_mut("file")
            && file.is_empty()
        {
            *file = self.plain("finding-typed", &Args::new()).unwrap_or_default();
        }
        Said {
            title: self.say(&format!("{}.title", finding.code), &args),
            sentence: self.say(&finding.code, &args),
            remedy: self.say(&format!("{}.remedy", finding.code), &args),
        }
    }

    /// The name of a language as it stands alone: `de-AT` is "German (Austria)".
    pub fn language_name(&self, tag: &str) -> String {
        if let Some(known) = self.known.borrow().languages.get(tag) {
            return known.clone();
        }
        let name = names::alone(tag, |id| self.plain(id, &Args::new()));
        self.known.borrow_mut().languages.insert(tag.to_owned(), name.clone());
        name
    }

    /// A count, grouped: 4,812.
    pub fn number(&self, n: u64) -> String {
        number::group(&n.to_string(), number::separator(&self.language))
    }

    /// A range of versions: `>=2.7 <3` is "2.7 to before 3". What is no range stays as it is.
    pub fn versions(&self, range: &str) -> String {
        versions::said(range, |id, args| self.plain(id, args))
    }

    /// Three items by name and the rest as a count; four are all named, since "1 more" says less than its name.
    pub fn list(&self, items: &[String]) -> String {
        let few = if items.len() == 4 { 4 } else { 3 };
        let named = items.iter().take(few).map(String::as_str).collect::<Vec<_>>().join(", ");
        match items.len().saturating_sub(few) {
            0 => named,
            more => {
                self.plain("list-more", &args().text("named", named.as_str()).number("n", more as u64)).unwrap_or(named)
            }
        }
    }

    fn plain(&self, id: &str, args: &Args) -> Option<String> {
        if !args.is_empty() {
            return self.formatted(id, args);
        }
        if let Some(known) = self.known.borrow().sentences.get(id) {
            return known.clone();
        }
        let said = self.formatted(id, args);
        self.known.borrow_mut().sentences.insert(id.to_owned(), said.clone());
        said
    }

    fn formatted(&self, id: &str, args: &Args) -> Option<String> {
        let fluent = self.fluent(args);
        format(&self.bundle, id, &fluent).or_else(|| format(self.english.as_ref()?, id, &fluent))
    }

    fn fluent(&self, args: &Args) -> FluentArgs<'static> {
        let mut fluent = FluentArgs::new();
        for (key, arg) in args {
            let n = match arg {
                Arg::List(items) => Some(items.len()),
                Arg::Text(text) => Some(text.chars().count()),
                _ => None,
            };
            if let Some(n) = n.filter(|_| !args.contains_key(format!("{key}-n").as_str())) {
                fluent.set(format!("{key}-n"), n as u64);
            }
            fluent.set(key.to_string(), self.value(arg));
        }
        fluent
    }

    fn value(&self, arg: &Arg) -> FluentValue<'static> {
        match arg {
            Arg::Number(n) => FluentValue::from(*n),
            other => FluentValue::String(Cow::Owned(self.text(other))),
        }
    }

    /// What stands in a list; in one of languages, who has none has an empty one.
    fn item(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) if text.trim().is_empty() => self.plain("no-language", &Args::new()).unwrap_or_default(),
            other => self.text(other),
        }
    }

    fn text(&self, arg: &Arg) -> String {
        match arg {
            Arg::Text(text) => text.clone(),
            Arg::Number(n) => self.number(*n),
            Arg::Language(tag) => {
                let name = self.language_name(tag);
                if matches!(self.language.as_str(), "fr" | "it") { names::in_a_sentence(&name, tag) } else { name }
            }
            Arg::Versions(range) => self.versions(range),
            Arg::List(items) => self.list(&items.iter().map(|item| self.item(item)).collect::<Vec<_>>()),
        }
    }
}

fn bundle(lang: &str, is_pseudo: bool) -> FluentBundle<FluentResource> {
    let id: LanguageIdentifier = lang.parse().unwrap_or_default();
    let mut bundle = FluentBundle::new(vec![id]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(number::formatter(lang)));
    if is_pseudo {
        bundle.set_transform(Some(pseudo::accent));
    }
    // Both fail only if a name is taken twice; then the first stays, and a test says so.
    bundle.add_builtins().ok();
    bundle.add_function("CAPITAL", |values, _| capital(values.first())).ok();
    for (_, text) in sources(lang) {
        // What cannot be parsed is left out of the resource; a test names it.
        let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource(resource).ok();
    }
    bundle
}

/// `CAPITAL($language)`: the first letter in capitals, for a label or the beginning of a sentence.
fn capital(value: Option<&FluentValue<'_>>) -> FluentValue<'static> {
    match value {
        Some(FluentValue::String(text)) => FluentValue::String(Cow::Owned(names::capital(text))),
        Some(other) => other.clone().into_owned(),
        None => FluentValue::Error,
    }
}

fn format(bundle: &FluentBundle<FluentResource>, id: &str, args: &FluentArgs<'_>) -> Option<String> {
    let (message, attribute) = id.split_once('.').map_or((id, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(message)?;
    let pattern = match attribute {
        Some(attribute) => message.get_attribute(attribute)?.value(),
        None => message.value()?,
    };
    // An argument that is missing is shown as `{$name}`.
    Some(bundle.format_pattern(pattern, Some(args), &mut Vec::new()).into_owned())
}
