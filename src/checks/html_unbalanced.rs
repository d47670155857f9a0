//! # What it finds
//! HTML in which a tag is opened and not closed, or closed and not opened.
//! # Why it matters
//! Mail programs guess what was meant, each in its own way: the rest of the mail may be bold, a link, or gone.
//! # Example
//! `<a href="…">Activate` without `</a>`.
//! # What to do
//! Close the tag, or take it out.

use super::{Check, Inputs};
use crate::finding::Finding;
use crate::render::unbalanced;

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let odd = check.written.iter().filter_map(|it| Some((it, unbalanced(&it.text)?)));
    odd.map(|(it, tag)| it.finding(Finding::pass("html-unbalanced")).text("tag", tag)).collect()
}
