//! In: a plan's batches. Out: a table of them: when, how many people, which languages, and what is asked in between.

use std::collections::BTreeSet;

use maud::{Markup, html};

use super::dates::weekday;
use super::leaf::Leaf;
use crate::finding::Arg;
use crate::locale::Tag;
use crate::plan::stop_questions;

/// The batches.
pub(super) fn batches(leaf: &Leaf<'_>) -> Markup {
    let has_days = leaf.plan.batches.iter().any(|it| it.on.is_some());
    let rows: Vec<Vec<Markup>> = leaf
        .plan
        .batches
        .iter()
        .map(|it| {
            // A language with several regions is named once.
            let bases: BTreeSet<Option<String>> =
                it.languages.iter().map(|tag| Tag::parse(tag).map(|tag| tag.without_region())).collect();
            let languages: Vec<String> = bases.iter().map(|tag| leaf.language(tag.as_deref())).collect();
            let day = it.on.as_deref().map_or_else(|| leaf.say("batch-no-day"), |on| weekday(leaf.words, on));
            vec![
                html! { (leaf.say_with("batch-number", [("n", Arg::Number(it.number))])) },
                html! { (leaf.words.number(it.n_users)) },
                html! { (day) },
                html! { (languages.join(", ")) },
            ]
        })
        .collect();
    let questions = stop_questions(&leaf.plan.batches);
    html! {
        (leaf.table(&["paper-batch", "paper-people", "paper-day", "paper-languages"], &rows, &[1]))
        @if has_days { p.quiet { (leaf.say("batch-earliest")) } }
        @if !questions.is_empty() {
            p { (leaf.say("batch-before-next")) }
            ul { @for id in questions { li { (leaf.say(&format!("stop-{id}"))) } } }
        }
    }
}
