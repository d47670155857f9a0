//! In: a plan. Out: for each language to which something is sent, what people can be told before the mail comes.

use std::collections::{BTreeMap, BTreeSet};

use maud::{Markup, html};

use super::dates::day;
use super::leaf::Leaf;
use super::outcomes::outcomes;
use crate::finding::Arg;
use crate::locale::Tag;
use crate::plan::{Do, Plan};
use crate::sample::normalized_address;
use crate::words::{LANGUAGES, Words, args};

/// What is sent to people of one language.
#[derive(Default)]
struct Sent<'p> {
    n_users: u64,
    subjects: BTreeSet<&'p str>,
    days: BTreeSet<&'p str>,
}

/// The notices as a file.
pub(super) fn notices(leaf: &Leaf<'_>) -> Vec<u8> {
    let title = leaf.say_with("paper-notices-title", [("campaign", Arg::Text(leaf.campaign().to_owned()))]);
    let mut sent: Vec<(Option<String>, Sent<'_>)> = by_language(leaf.plan).into_iter().collect();
    sent.sort_by(|a, b| b.1.n_users.cmp(&a.1.n_users).then_with(|| a.0.cmp(&b.0)));
    let body = html! { article {
        (leaf.slug("paper-notices"))
        h1 { (title) }
        p.lede { (leaf.say("notices-about")) }
        @if sent.is_empty() { p { (leaf.say("notices-none")) } }
        @for (language, sent) in &sent { (notice(leaf, language.as_deref(), sent)) }
        @if leaf.plan.totals.hold > 0 { p { (leaf.say_with("notices-held", [("n", Arg::Number(leaf.plan.totals.hold))])) } }
    } };
    leaf.file(&title, &body, None)
}

/// A language with several regions gets one notice.
fn by_language(plan: &Plan) -> BTreeMap<Option<String>, Sent<'_>> {
    let mut all: BTreeMap<Option<String>, Sent<'_>> = BTreeMap::new();
    for outcome in outcomes(plan).iter().filter(|it| it.action() == Do::Send) {
        for cohort in &outcome.cohorts {
            let sent = all.entry(language(cohort.language.as_deref())).or_default();
            sent.n_users += cohort.n_users;
            sent.subjects.extend(outcome.subjects().into_iter().map(|(subject, _)| subject));
            let in_batch = cohort.batches.iter().zip(&plan.batches).filter(|(n, _)| **n > 0);
            sent.days.extend(in_batch.filter_map(|(_, batch)| batch.on.as_deref()));
        }
    }
    all
}

fn language(tag: Option<&str>) -> Option<String> {
    tag.map(|tag| Tag::parse(tag).map_or_else(|| tag.to_owned(), |tag| tag.without_region()))
}

/// The notice to people of one language: in their own, if we have the words.
fn notice(leaf: &Leaf<'_>, language: Option<&str>, sent: &Sent<'_>) -> Markup {
    let base = language.and_then(|tag| tag.split('-').next()).unwrap_or_default();
    let own = LANGUAGES.into_iter().find(|known| *known == base);
    let words = Words::new(own.unwrap_or("en"));
    html! {
        section.notice {
            h2 { (leaf.language(language)) ": " (leaf.people(sent.n_users)) }
            @if own.is_none() && language.is_some() { p.quiet { (leaf.say("notices-translate")) } }
            div.mail lang=(words.language()) { @for line in text(leaf, &words, sent) { p { (line) } } }
        }
    }
}

fn text(leaf: &Leaf<'_>, words: &Words, sent: &Sent<'_>) -> Vec<String> {
    let mut days = sent.days.iter().map(|on| day(words, on));
    let when = match (days.next(), days.next_back()) {
        (None, _) => words.say("notice-soon", &args()),
        (Some(first), None) => words.say("notice-on", &args().text("first", first)),
        (Some(first), Some(last)) => words.say("notice-between", &args().text("first", first).text("last", last)),
    };
    let subjects: Vec<&str> = sent.subjects.iter().copied().collect();
    let subject = match subjects.as_slice() {
        [] => String::new(),
        [one] => words.say("notice-subject", &args().text("subject", *one)),
        several => {
            let quoted = several.iter().map(|it| words.say("notice-quoted", &args().text("text", *it)));
            words.say("notice-subjects", &args().text("subjects", quoted.collect::<Vec<_>>().join(", ")))
        }
    };
    // Of what the engineers answered, only an address can stand in every language.
    let replies = leaf.plan.standing_questions.iter().filter(|it| it.question == "reply-address");
    let mut words_of = replies.flat_map(|it| it.answer.split([' ', ',', ';', '<', '>', '(', ')']));
    let address = words_of.find(|word| word.contains('@') && normalized_address(word).is_some());
    let help = match address {
        Some(address) => words.say("notice-help", &args().text("address", address)),
        None => words.say("notice-help-open", &args()),
    };
    [when, subject, words.say("notice-not-yet", &args()), words.say("notice-spam", &args()), help]
        .into_iter()
        .filter(|line| !line.is_empty())
        .collect()
}
