//! In: a template in Velocity or `FreeMarker`. Out: its words and signs.

use super::expression::Expression;
use super::infix::condition;
use super::tree::{Lexed, Sign};
use crate::platform::vocabulary::Dialect;

/// A stretch longer than this is words.
const WINDOW: usize = 2_000;

/// Cuts a template.
pub(super) fn lex(source: &str, dialect: Dialect) -> Vec<Lexed<'_>> {
    let mut lexed = Vec::new();
    let (mut start, mut at) = (0, 0);
    let bytes = source.as_bytes();
    while let Some(next) = bytes[at..].iter().position(|it| matches!(it, b'#' | b'$' | b'<' | b'[')) {
        at += next;
        let mut end = source.len().min(at + WINDOW);
        while !source.is_char_boundary(end) {
            end -= 1;
        }
        let rest = &source[at..end];
        let found = if dialect == Dialect::Velocity { velocity(rest) } else { free_marker(rest) };
        let Some((len, sign)) = found else {
            at += 1;
            continue;
        };
        if start < at {
            lexed.push(Lexed { at: start..at, sign: Sign::Words(&source[start..at]) });
        }
        lexed.push(Lexed { at: at..at + len, sign });
        at += len;
        start = at;
    }
    if start < source.len() {
        lexed.push(Lexed { at: start..source.len(), sign: Sign::Words(&source[start..]) });
    }
    lexed
}

fn velocity<'a>(rest: &str) -> Option<(usize, Sign<'a>)> {
    let read = |written: &str| condition(written.trim(), Dialect::Velocity);
    if rest.starts_with("##") {
        return Some((rest.find('\n').map_or(rest.len(), |it| it + 1), Sign::Comment));
    }
    if rest.starts_with("#*") {
        return Some((rest.find("*#")? + 2, Sign::Comment));
    }
    for (word, sign) in [("#end", Sign::End), ("#{end}", Sign::End), ("#else", Sign::Else), ("#{else}", Sign::Else)] {
        let after = rest.strip_prefix(word);
        if after.is_some_and(|after| word.ends_with('}') || !after.starts_with(char::is_alphanumeric)) {
            return Some((word.len(), sign));
        }
    }
    for word in ["#if", "#elseif", "#set", "#foreach", "#macro", "#define", "#parse", "#include", "#evaluate"] {
        let Some(after) = rest.strip_prefix(word) else { continue };
        let blanks = after.len() - after.trim_start().len();
        let Some(len) = balanced(after.trim_start(), '(', ')') else { continue };
        let inner = &after.trim_start()[1..len - 1];
        let sign = match word {
            "#if" => Sign::If(read(inner)),
            "#elseif" => Sign::ElseIf(read(inner)),
            "#set" => {
                let (name, value) = inner.split_once('=')?;
                let name = name.trim().trim_start_matches(['$', '!', '{']).trim_end_matches('}').trim();
                Sign::Set(name.to_owned(), read(value))
            }
            "#parse" | "#include" | "#evaluate" => Sign::Odd,
            _ => Sign::Closed,
        };
        return Some((word.len() + blanks + len, sign));
    }
    let name = rest.strip_prefix('$')?;
    let name = name.strip_prefix('!').unwrap_or(name);
    if name.starts_with('{') {
        let len = balanced(name, '{', '}')?;
        return Some((rest.len() - name.len() + len, Sign::Show(read(&name[1..len - 1]))));
    }
    if !name.starts_with(|c: char| c.is_ascii_alphabetic()) {
        return None;
    }
    let word = name.find(|c: char| !(c.is_alphanumeric() || matches!(c, '_' | '.' | '-'))).unwrap_or(name.len());
    let name = name[..word].trim_end_matches(['.', '-']);
    let used = rest.find(name)? + name.len();
    let method = rest[used..].starts_with('(').then(|| balanced(&rest[used..], '(', ')')).flatten();
    match method {
        Some(len) => Some((used + len, Sign::Show(read(&format!("${name}{}", &rest[used..used + len]))))),
        None => Some((used, Sign::Show(Expression::Path(name.to_owned())))),
    }
}

fn free_marker<'a>(rest: &str) -> Option<(usize, Sign<'a>)> {
    let read = |written: &str| condition(written.trim(), Dialect::Freemarker);
    for (open, close) in [("<#--", "-->"), ("[#--", "--]")] {
        if rest.starts_with(open) {
            return Some((rest.find(close)? + close.len(), Sign::Comment));
        }
    }
    if rest.starts_with("${") {
        let len = balanced(&rest[1..], '{', '}')? + 1;
        return Some((len, Sign::Show(read(&rest[2..len - 1]))));
    }
    let close = if rest.starts_with('<') { '>' } else { ']' };
    let after = &rest[1..];
    if after.starts_with('@') || after.starts_with("/@") {
        return Some((closing(rest, close)?, Sign::Odd));
    }
    if let Some(name) = after.strip_prefix("/#") {
        let len = closing(rest, close)?;
        let is_kept = ["if", "list", "switch", "macro", "function", "assign", "attempt", "items", "compress", "escape"];
        let known = is_kept.iter().any(|it| name.starts_with(it));
        return Some((len, if known { Sign::End } else { Sign::Odd }));
    }
    let directive = after.strip_prefix('#')?;
    let word = directive.find(|c: char| !c.is_ascii_alphabetic()).unwrap_or(directive.len());
    let len = closing(rest, close)?;
    let inner = rest.get(2 + word..len - 1)?.trim().trim_end_matches('/');
    let sign = match &directive[..word] {
        "if" => Sign::If(read(inner)),
        "elseif" => Sign::ElseIf(read(inner)),
        "else" => Sign::Else,
        "assign" | "global" | "local" => match inner.split_once('=') {
            Some((name, value)) => Sign::Set(name.trim().to_owned(), read(value)),
            None => Sign::Closed,
        },
        "list" | "switch" | "macro" | "function" | "attempt" | "items" | "compress" | "escape" => Sign::Closed,
        "ftl" => Sign::Comment,
        _ => Sign::Odd,
    };
    Some((len, sign))
}

/// The length up to the sign that closes, outside of quotes and parentheses.
fn closing(rest: &str, close: char) -> Option<usize> {
    let mut quote = None;
    let mut depth = 0_usize;
    for (at, c) in rest.char_indices().skip(1) {
        match quote {
            Some(open) if open == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == '(' => depth += 1,
            None if c == ')' => depth = depth.saturating_sub(1),
            None if c == close && depth == 0 => return Some(at + c.len_utf8()),
            _ => {}
        }
    }
    None
}

/// The length of a stretch that begins with `open`, up to the sign that closes it, outside of quotes.
fn balanced(rest: &str, open: char, close: char) -> Option<usize> {
    rest.starts_with(open).then_some(())?;
    let mut quote = None;
    let mut depth = 0_usize;
    for (at, c) in rest.char_indices() {
        match quote {
            Some(opened) if opened == c => quote = None,
            None if matches!(c, '"' | '\'') => quote = Some(c),
            None if c == open => depth += 1,
            None if c == close && depth == 1 => return Some(at + c.len_utf8()),
            None if c == close => depth -= 1,
            _ => {}
        }
    }
    None
}
