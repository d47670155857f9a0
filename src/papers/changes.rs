//! In: a plan. Out: the change log of its review: who did what, and when.

use maud::html;

use super::dates::day;
use super::leaf::Leaf;
use crate::finding::Arg;
use crate::signoff::history;

/// The change log as a file.
pub(super) fn changes(leaf: &Leaf<'_>) -> Vec<u8> {
    let done: Vec<String> = history(&leaf.plan.review.record).into_iter().map(|it| leaf.sentence(it)).collect();
    let title = leaf.say_with("paper-changes-title", [("campaign", Arg::Text(leaf.campaign().to_owned()))]);
    let made = [
        ("at", Arg::Text(day(leaf.words, &leaf.plan.created_at))),
        ("until", Arg::Text(day(leaf.words, &leaf.plan.expires_at))),
    ];
    let body = html! { article {
        (leaf.slug("paper-changes"))
        h1 { (title) }
        @if done.is_empty() { p { (leaf.say("paper-changes-none")) } }
        ol { @for line in done { li { (line) } } }
        p { (leaf.say_with("paper-made", made)) }
        p.quiet { (leaf.say("paper-no-proof")) }
    } };
    leaf.file(&title, &body, None)
}
