//! In: who gets what. Out: each mail as a message for one's own mail program, and one made-up person for each outcome.
//!
//! A proof is addressed to nobody, says in its subject that it is one, and holds nothing of anyone in the list: names are
//! made up, other values stay as placeholders. Same inputs and same time, same bytes.

mod archive;
mod message;
mod someone;
mod test_list;

pub use archive::zip;
pub use message::{Mail, message};
pub use someone::one_each;
pub use test_list::{expected, import};

use crate::checks::{Check, Inputs, Unit, fields, known_of};
use crate::coverage::StandIn;
use crate::digest::Digest;
use crate::locale::Tag;
use crate::plan::Time;
use crate::render::{Known, Piece, Rendered, inert_html, inert_text};
use crate::report::{Filled, filled, served_by};
use crate::resolution::Outcome;
use crate::words::{Args, Words, args};

/// How proofs are to be made.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    /// Only this unit; else all.
    pub unit: Option<&'a str>,
    /// Whether links lead where they will lead.
    pub links: bool,
    /// When they are made.
    pub at: Time,
    /// The reader's language.
    pub lang: &'a str,
}

/// A file, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Proof {
    /// The name of the file.
    pub name: String,
    /// The message.
    pub bytes: Vec<u8>,
    /// Its subject, with the mark.
    pub subject: String,
}

/// The proofs, and the mails of which none could be made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Proofs {
    /// The messages, in the order of the outcomes.
    pub made: Vec<Proof>,
    /// Why there is no message of some.
    pub left_out: Vec<String>,
}

/// Makes the proofs.
pub fn proofs(inputs: &Inputs<'_>, check: &Check, asked: &Asked<'_>) -> Proofs {
    let words = Words::new(asked.lang);
    let people = one_each(inputs, check);
    let mut all = Proofs::default();
    for (at, unit) in check.units.iter().enumerate().filter(|(_, it)| asked.unit.is_none_or(|id| it.id == id)) {
        let (Some(&cohort), Some(person)) = (unit.cohorts.first(), people.get(at)) else { continue };
        let outcomes = served_by(inputs, &check.resolutions[cohort], asked.lang);
        for (nth, (outcome, served)) in outcomes.iter().enumerate() {
            let texts = texts(inputs, check, cohort, outcome, person);
            if !texts.iter().any(|it| it.text.is_some()) {
                let why = if served.layer == "nothing" { "proof-of-nothing" } else { "proof-not-here" };
                let said = args().text("languages", languages(&words, check, unit)).number("n", unit.n_users);
                all.left_out.push(words.say(why, &said));
                continue;
            }
            let name = name(at, check, unit, (outcomes.len() > 1).then_some(nth + 1));
            let mark = mark(&words, check, unit, (outcomes.len() > 1).then_some((nth + 1, outcomes.len())));
            all.made.push(proof(&words, &name, &mark, &texts, asked));
        }
    }
    all
}

impl Proofs {
    /// What is in it, one line for each mail, for a text beside the messages.
    pub fn contents(&self, words: &Words) -> String {
        let made = self.made.iter().map(|it| format!("{}  {}", it.name, it.subject));
        let not = self.left_out.iter().cloned();
        let head = words.say("proofs-about", &args().number("n", self.made.len() as u64));
        [head, String::new()].into_iter().chain(made).chain(not).map(|line| line + "\r\n").collect()
    }

    /// Every file: the messages, and what is in them.
    pub fn files(self, lang: &str) -> Vec<(String, Vec<u8>)> {
        let contents = self.contents(&Words::new(lang)).into_bytes();
        let made = self.made.into_iter().map(|it| (it.name, it.bytes));
        made.chain([("contents.txt".to_owned(), contents)]).collect()
    }
}

/// The texts of an outcome with a made-up person's name; all other values of the list are placeholders.
fn texts(inputs: &Inputs<'_>, check: &Check, cohort: usize, outcome: &Outcome, person: &StandIn) -> Vec<Filled> {
    let cohort = &check.cohorts.list[cohort];
    let fields = fields(inputs);
    let roles = &inputs.sample.roles;
    let made_up = |column: &String| match Some(column) {
        it if it == roles.first_name.as_ref() => Some(&person.first_name),
        it if it == roles.last_name.as_ref() => Some(&person.last_name),
        it if it == roles.email.as_ref() => Some(&person.address),
        it if it == roles.locale.as_ref() => Some(&person.locale),
        _ => None,
    };
    let value = |name: &str| {
        let Some(column) = fields.get(name) else { return Known::NotKnown };
        match (known_of(inputs, cohort, column), made_up(column)) {
            (Known::Present | Known::NotKnown, Some(value)) => Known::Value(value.clone()),
            (known, _) => known,
        }
    };
    let mut texts = filled(inputs, outcome, &cohort.locale_as_written, &value);
    for piece in texts.iter_mut().filter_map(|it| it.text.as_mut()).flat_map(|it| &mut it.pieces) {
        let Piece::Filled { placeholder, .. } = piece else { continue };
        let Some(column) = fields.get(placeholder) else { continue };
        let placeholder = placeholder.clone();
        *piece = match made_up(column) {
            Some(value) => Piece::Filled { placeholder, value: value.clone() },
            None => Piece::Missing { placeholder, shown: None },
        };
    }
    texts
}

fn proof(words: &Words, name: &str, mark: &str, texts: &[Filled], asked: &Asked<'_>) -> Proof {
    let of = |name: &str| texts.iter().find(|it| it.name == name);
    let not_here = |it: &Filled| words.say("proof-part-not-here", &args().text("part", &it.part));
    let line = |it: &Filled| it.text.as_ref().map_or_else(|| not_here(it), |text| one_line(&text.to_string()));
    let body = |it: &Filled| match &it.text {
        None => not_here(it),
        Some(text) if asked.links => text.to_string(),
        Some(text) if text.is_html => inert_html(&text.to_string()),
        Some(text) => inert_text(&text.to_string()),
    };
    let subject = match of("subject") {
        Some(it) => format!("{mark} {}", line(it)),
        None => mark.to_owned(),
    };
    let languages = ["text", "html", "subject"].iter().filter_map(|name| of(name)?.language.as_ref());
    let mail = Mail {
        from: of("from").filter(|it| it.text.is_some()).map(line),
        no_sender: words.say("inbox-no-sender", &args()),
        reply_to: of("reply_to").filter(|it| it.text.is_some()).map(line),
        subject: subject.clone(),
        text: of("text").map(body),
        html: of("html")
            .map(|it| with_preheader(body(it), of("preheader").and_then(|it| it.text.as_ref()), it.text.is_some())),
        language: languages.map(Tag::to_string).next(),
        at: asked.at,
    };
    Proof { name: name.to_owned(), bytes: message(&mail), subject }
}

/// HTML that begins with the words that the system puts there for the inbox.
fn with_preheader(html: String, preheader: Option<&Rendered>, is_html: bool) -> String {
    let html = if is_html { html } else { format!("<p>{html}</p>") };
    let Some(words) = preheader.map(|it| one_line(&it.to_string())).filter(|it| !it.is_empty()) else { return html };
    let hidden = format!("<div style=\"display:none\">{}</div>", words.replace('&', "&amp;").replace('<', "&lt;"));
    let lower = html.to_ascii_lowercase();
    let after_body = lower.find("<body").and_then(|at| Some(at + lower[at..].find('>')? + 1)).unwrap_or(0);
    format!("{}{hidden}{}", &html[..after_body], &html[after_body..])
}

/// A text without line breaks, as a header needs it.
fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The languages of a unit's people, regions apart.
fn languages(words: &Words, check: &Check, unit: &Unit) -> String {
    let mut all: Vec<String> = Vec::new();
    for (tag, _) in check.languages(unit) {
        let named = tag
            .map_or_else(|| words.say("language-none", &Args::new()), |tag| words.language_name(&tag.without_region()));
        if !all.contains(&named) {
            all.push(named);
        }
    }
    words.list(&all)
}

/// `[Proof · German · 47 people]`.
fn mark(words: &Words, check: &Check, unit: &Unit, nth: Option<(usize, usize)>) -> String {
    let said = args().text("languages", languages(words, check, unit)).number("n", unit.n_users);
    match nth {
        None => words.say("proof-mark", &said),
        Some((nth, of)) => words.say("proof-mark-possible", &said.number("nth", nth as u64).number("of", of as u64)),
    }
}

/// `01-de.eml`; with several possible mails `01-de-2.eml`.
fn name(at: usize, check: &Check, unit: &Unit, nth: Option<usize>) -> String {
    let mut tags: Vec<String> = Vec::new();
    for (tag, _) in check.languages(unit) {
        let tag = tag.map_or_else(|| "none".to_owned(), |tag| tag.without_region());
        if !tags.contains(&tag) && tags.len() < 3 {
            tags.push(tag);
        }
    }
    let nth = nth.map(|nth| format!("-{nth}")).unwrap_or_default();
    format!("{:02}-{}{nth}.eml", at + 1, tags.join("-"))
}

/// A name that follows from what is named.
fn named_by(digest: &Digest) -> String {
    digest.as_str().trim_start_matches("sha256:").chars().take(24).collect()
}
