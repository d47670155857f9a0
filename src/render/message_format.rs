//! In: a text for Java's `MessageFormat`. Out: its words and places; an apostrophe hides what follows, two are one.

/// A stretch of the text.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Stretch<'a> {
    Words(String),
    /// `{0}`.
    Place {
        name: &'a str,
        written: &'a str,
    },
    /// `{0,choice,…}`.
    Logic {
        name: &'a str,
        written: &'a str,
    },
}

/// Whether someone wrote a text for `MessageFormat`: it has numbered places or doubled apostrophes.
pub(super) fn is_written_for(source: &str) -> bool {
    source.contains("''")
        || source.match_indices('{').any(|(at, _)| source[at + 1..].starts_with(|c: char| c.is_ascii_digit()))
}

/// Cuts a text; none where a brace is never closed, which Java refuses.
pub(super) fn cut(source: &str) -> Option<Vec<Stretch<'_>>> {
    let mut found = Vec::new();
    let mut words = String::new();
    let mut is_quoted = false;
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        if rest.starts_with("''") {
            words.push('\'');
            rest = &rest[2..];
        } else if c == '\'' {
            is_quoted = !is_quoted;
            rest = &rest[1..];
        } else if c == '{' && !is_quoted {
            let len = closing(rest)?;
            let inner = &rest[1..len - 1];
            let name = inner.split(',').next().unwrap_or_default().trim();
            if name.is_empty() || !name.bytes().all(|it| it.is_ascii_digit()) {
                return None;
            }
            if !words.is_empty() {
                found.push(Stretch::Words(std::mem::take(&mut words)));
            }
            let written = &rest[..len];
            found.push(if inner.contains(',') {
                Stretch::Logic { name, written }
            } else {
                Stretch::Place { name, written }
            });
            rest = &rest[len..];
        } else {
            words.push(c);
            rest = &rest[c.len_utf8()..];
        }
    }
    if !words.is_empty() {
        found.push(Stretch::Words(words));
    }
    Some(found)
}

/// The places that an apostrophe hides: they are sent as they are written.
pub fn hidden(source: &str) -> Vec<String> {
    let mut hidden = Vec::new();
    let mut is_quoted = false;
    let mut rest = source;
    while let Some(c) = rest.chars().next() {
        let len = if rest.starts_with("''") { 2 } else { c.len_utf8() };
        is_quoted ^= c == '\'' && len == 1;
        if is_quoted && c == '{' && rest[1..].starts_with(|c: char| c.is_ascii_digit())
            && let Some(end) = rest.find('}')
            // A brace that is quoted on purpose: '{'.
            && !rest[1..].starts_with('\'')
        {
            hidden.push(rest[..=end].to_owned());
        }
        rest = &rest[len..];
    }
    hidden
}

fn closing(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_quoted = false;
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            b'\'' => is_quoted = !is_quoted,
            b'{' if !is_quoted => depth += 1,
            b'}' if !is_quoted && depth == 1 => return Some(at + 1),
            b'}' if !is_quoted => depth -= 1,
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &str) {
        let shown = cut(source).map(|all| {
            let one = |it: Stretch<'_>| match it {
                Stretch::Words(words) => words,
                Stretch::Place { name, .. } => format!("‹{name}›"),
                Stretch::Logic { written, .. } => format!("«{written}»"),
            };
            all.into_iter().map(one).collect::<String>()
        });
        assert_eq!(shown.as_deref().unwrap_or("refused"), expected);
    }

    #[test]
    fn an_apostrophe_hides_what_follows_and_two_are_one() {
        check("don't {2}", "dont {2}");
        check("don''t {2}", "don't ‹2›");
        check("'{'{0}'}'", "{‹0›}");
        check("{0,choice,0#none|1#one {1}}!", "«{0,choice,0#none|1#one {1}}»!");
        check("{name}", "refused");
        check("{0", "refused");
        assert_eq!(hidden("l'accès {0}, d''abord {1}, '{'x"), ["{0}", "{1}"]);
        assert!(hidden("l''accès {0} '{'").is_empty());
    }
}
