//! In: a template with `{{ }}` and, in some languages, `{% %}`. Out: words and what stands between the signs; blanks
//! that the signs take away are gone.

use std::ops::Range;

/// A stretch of the template.
pub(super) struct Stretch<'a> {
    pub(super) at: Range<usize>,
    pub(super) mark: Mark<'a>,
}

pub(super) enum Mark<'a> {
    Words(&'a str),
    /// Words in which nothing is a sign.
    Raw(&'a str),
    /// Between double or triple braces.
    Braces(&'a str),
    /// Between a brace and a percent sign.
    Tag(&'a str),
    Comment,
}

/// How a language writes its signs.
pub(super) struct Style {
    /// Whether there are tags between `{%` and `%}`.
    pub(super) tags: bool,
    /// The sign that takes blanks away.
    pub(super) trims: char,
    /// What stands between braces and takes its line away, if nothing else stands there.
    pub(super) alone: fn(&str) -> bool,
}

/// Cuts a template.
pub(super) fn cut<'a>(source: &'a str, style: &Style) -> Vec<Stretch<'a>> {
    let mut cut = Cut { source, found: Vec::new(), start: 0, trims: false };
    let mut at = 0;
    let mut is_open = [true, true];
    while let Some(next) = memchr::memchr(b'{', &source.as_bytes()[at..]) {
        at += next;
        let Some((open, close, is_tag)) = signs(&source[at..], style).filter(|it| is_open[usize::from(it.2)]) else {
            at += 1;
            continue;
        };
        let inner_at = at + open.len();
        let Some(len) = source[inner_at..].find(close) else {
            // Without its end it is words, and so are all that follow.
            is_open[usize::from(is_tag)] = false;
            at += 1;
            continue;
        };
        let inner = &source[inner_at..inner_at + len];
        let end = inner_at + len + close.len();
        let comment = matches!(open, "{{!--" | "{{/*" | "{{- /*") || inner.starts_with('!');
        let trims_before = inner.starts_with(style.trims) || open == "{{- /*";
        let trims_after = inner.ends_with(style.trims) || close == "*/ -}}";
        let body = inner.trim_matches(style.trims);
        if is_tag && matches!(body.trim(), "raw" | "comment" | "verbatim") {
            let name = body.trim();
            let Some((to, after)) = end_of(&source[end..], name) else { return Vec::from([cut.whole()]) };
            cut.words(at, trims_before);
            if name != "comment" {
                cut.push(end..end + to, Mark::Raw(&source[end..end + to]));
            }
            at = end + after;
            (cut.start, cut.trims) = (at, false);
            continue;
        }
        let (mut from, mut to) = (at, end);
        if !is_tag
            && (comment && style.trims == '~' || (style.alone)(body.trim()))
            && let Some(line) = line_of(source, at, end)
        {
            (from, to) = (line.start.max(cut.start), line.end);
        }
        cut.words(from, trims_before);
        let mark = match (comment, is_tag) {
            (true, _) => Mark::Comment,
            (false, true) => Mark::Tag(body.trim()),
            (false, false) => Mark::Braces(body.trim()),
        };
        cut.push(at..end, mark);
        at = to;
        (cut.start, cut.trims) = (to, trims_after);
    }
    cut.words(source.len(), false);
    cut.found
}

/// The signs with which something begins and ends, and whether it is a tag.
fn signs(rest: &str, style: &Style) -> Option<(&'static str, &'static str, bool)> {
    if style.tags && rest.starts_with("{%") {
        return Some(("{%", "%}", true));
    }
    let is_go_comment = |open: &str| rest.strip_prefix(open).and_then(|it| it.split_once("*/"));
    if let Some((_, after)) = is_go_comment("{{- /*") {
        return Some(("{{- /*", if after.starts_with(" -}}") { "*/ -}}" } else { "*/}}" }, false));
    }
    if let Some((_, after)) = is_go_comment("{{/*") {
        return Some(("{{/*", if after.starts_with(" -}}") { "*/ -}}" } else { "*/}}" }, false));
    }
    if rest.starts_with("{{!--") {
        return Some(("{{!--", "--}}", false));
    }
    if rest.starts_with("{{{") {
        return Some(("{{{", "}}}", false));
    }
    rest.starts_with("{{").then_some(("{{", "}}", false))
}

/// Where a block without inner signs ends: its words, and what follows.
fn end_of(rest: &str, name: &str) -> Option<(usize, usize)> {
    rest.match_indices("{%").find_map(|(at, _)| {
        let inner = rest[at + 2..].split_once("%}")?.0;
        (inner.trim_matches('-').trim().strip_prefix("end") == Some(name)).then_some((at, at + 2 + inner.len() + 2))
    })
}

/// The whole line, if a stretch stands alone in it.
fn line_of(source: &str, at: usize, end: usize) -> Option<Range<usize>> {
    let start = source[..at].rfind('\n').map_or(0, |it| it + 1);
    let rest = &source[end..];
    let len = rest.find('\n').map_or(rest.len(), |it| it + 1);
    let is_blank = |words: &str| words.bytes().all(|it| matches!(it, b' ' | b'\t' | b'\r' | b'\n'));
    (is_blank(&source[start..at]) && is_blank(&rest[..len])).then_some(start..end + len)
}

struct Cut<'a> {
    source: &'a str,
    found: Vec<Stretch<'a>>,
    start: usize,
    trims: bool,
}

impl<'a> Cut<'a> {
    /// The words up to a place.
    fn words(&mut self, end: usize, trims_end: bool) {
        let Some(mut words) = self.source.get(self.start..end) else { return };
        let mut start = self.start;
        if self.trims {
            let trimmed = words.trim_start();
            start += words.len() - trimmed.len();
            words = trimmed;
        }
        if trims_end {
            words = words.trim_end();
        }
        if !words.is_empty() {
            self.push(start..start + words.len(), Mark::Words(words));
        }
    }

    fn push(&mut self, at: Range<usize>, mark: Mark<'a>) {
        self.found.push(Stretch { at, mark });
    }

    fn whole(&self) -> Stretch<'a> {
        Stretch { at: 0..self.source.len(), mark: Mark::Words(self.source) }
    }
}
