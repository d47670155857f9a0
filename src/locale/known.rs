//! In: one part of a language tag. Out: whether the product knows it, which is to say can name it.

use std::collections::BTreeSet;
use std::sync::OnceLock;

/// The names that make a language, script or region known.
pub(super) const ENGLISH: &str = include_str!("../../locales/en/languages.ftl");

/// Variants that change what a reader reads; others are written by programs and dropped with a word.
const VARIANTS: [&str; 6] = ["1901", "1996", "ao1990", "polyton", "tarask", "valencia"];

fn ids() -> &'static BTreeSet<&'static str> {
    static IDS: OnceLock<BTreeSet<&'static str>> = OnceLock::new();
    IDS.get_or_init(|| ENGLISH.lines().filter_map(entry).map(|(id, _)| id).collect())
}

/// A line `id = name` of a table of names.
pub(super) fn entry(line: &'static str) -> Option<(&'static str, &'static str)> {
    line.split_once(" = ").filter(|(id, _)| !id.starts_with('#'))
}

fn is_named(kind: &str, part: &str) -> bool {
    ids().contains(format!("{kind}-{}", part.to_ascii_lowercase()).as_str())
}

pub(super) fn language(part: &str) -> bool {
    is_named("lang", part)
}

pub(super) fn script(part: &str) -> bool {
    is_named("script", part)
}

pub(super) fn region(part: &str) -> bool {
    is_named("region", part)
}

pub(super) fn variant(part: &str) -> bool {
    VARIANTS.contains(&part)
}
