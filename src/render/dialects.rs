//! In: a text. Out: its words, its placeholders and its logic, in whichever dialect each is written.
//!
//! A dialect is known by its signs: `{{name}}`, `${name}`, `%{name}`, `%%Name%%`, `*|NAME|*`, `{name}`, `{0}` and more.

use crate::platform::vocabulary::Dialect;

/// A stretch of a text.
#[derive(Debug, PartialEq, Eq)]
pub(in crate::render) enum Token<'a> {
    Literal(&'a str),
    /// A placeholder, with what stands there when it has no value.
    Slot {
        name: String,
        default: Option<String>,
        written: &'a str,
    },
    /// Something that the platform computes, and the placeholders that it surely reads.
    Logic {
        written: &'a str,
        names: Vec<String>,
    },
}

enum Hit {
    Slot(String, Option<String>),
    Logic(Vec<String>),
    Comment,
}

/// The longest placeholder or stretch of logic.
const WINDOW: usize = 1_000;
const MAX_NAME_BYTES: usize = 100;

/// Splits a text; in HTML, what stands in `<style>` and `<script>` has no single braces.
pub(in crate::render) fn scan(source: &str, is_html: bool) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let (mut start, mut at) = (0, 0);
    let bytes = source.as_bytes();
    let mut is_code = false;
    while let Some(next) =
        bytes[at..].iter().position(|it| matches!(it, b'{' | b'$' | b'%' | b'*' | b'<' | b'#' | b'['))
    {
        at += next;
        let rest = window(&source[at..]);
        if is_html && bytes[at] == b'<' {
            let tags = if is_code { ["</style", "</script"] } else { ["<style", "<script"] };
            is_code ^= tags.iter().any(|it| starts(rest, it));
        }
        let hit = if is_code && !rest.starts_with("{{") && !rest.starts_with("${") { None } else { hit(rest) };
        let Some((len, hit)) = hit else {
            at += 1;
            continue;
        };
        if start < at {
            tokens.push(Token::Literal(&source[start..at]));
        }
        match hit {
            Hit::Slot(name, default) => tokens.push(Token::Slot { name, default, written: &source[at..at + len] }),
            Hit::Logic(names) => tokens.push(Token::Logic { written: &source[at..at + len], names }),
            Hit::Comment => {}
        }
        at += len;
        start = at;
    }
    if start < source.len() {
        tokens.push(Token::Literal(&source[start..]));
    }
    tokens
}

fn window(source: &str) -> &str {
    let mut end = source.len().min(WINDOW);
    while !source.is_char_boundary(end) {
        end -= 1;
    }
    &source[..end]
}

fn starts(rest: &str, with: &str) -> bool {
    rest.as_bytes().get(..with.len()).is_some_and(|it| it.eq_ignore_ascii_case(with.as_bytes()))
}

/// Signs that open and close something that is never a placeholder.
const FENCES: [(&str, &str, bool); 10] = [
    ("{{!--", "--}}", true),
    ("{{!", "}}", true),
    ("{{/*", "*/}}", true),
    ("{#", "#}", true),
    ("<#--", "-->", true),
    ("<%#", "%>", true),
    ("{%", "%}", false),
    ("%%[", "]%%", false),
    ("%%=", "=%%", false),
    ("[#if", "]", false),
];

/// Whether a placeholder is written as a platform with this syntax reads it.
pub(super) fn is_of(written: &str, dialect: Dialect) -> bool {
    match dialect {
        Dialect::Liquid
        | Dialect::Handlebars
        | Dialect::Mustache
        | Dialect::GoTemplate
        | Dialect::Jinja
        | Dialect::DoubleBrace => written.starts_with("{{"),
        Dialect::Velocity | Dialect::Freemarker | Dialect::Dollar => written.starts_with('$'),
        Dialect::SingleBrace | Dialect::MessageFormat => written.starts_with('{') && !written.starts_with("{{"),
        Dialect::PercentBrace => written.starts_with("%{"),
        Dialect::Percent => written.starts_with('%') && !written.starts_with("%{"),
        Dialect::MergeTag => written.starts_with("*|"),
        Dialect::Other => true,
    }
}

/// What begins here, and how long it is.
fn hit(rest: &str) -> Option<(usize, Hit)> {
    for (open, close, is_comment) in FENCES {
        if let Some(len) = rest.strip_prefix(open).and_then(|it| it.find(close)) {
            let hit = if is_comment { Hit::Comment } else { Hit::Logic(Vec::new()) };
            return Some((open.len() + len + close.len(), hit));
        }
    }
    let between = |open: &str, close: &str| {
        let inner = rest.strip_prefix(open)?;
        let inner = &inner[..inner.find(close)?];
        Some((open.len() + inner.len() + close.len(), inner))
    };
    if let Some((len, inner)) = between("{{{", "}}}").filter(|(_, it)| path(it).is_some()) {
        return Some((len, mustache(inner)));
    }
    if let Some((len, inner)) = between("{{", "}}") {
        return Some((len, mustache(inner)));
    }
    if rest.starts_with("${") {
        let len = balanced(&rest[1..])? + 1;
        return Some((len, free_marker(&rest[2..len - 1])));
    }
    for (open, close) in [("%{", "}"), ("#{", "}"), ("%(", ")s"), ("<%=", "%>"), ("*|", "|*"), ("%%", "%%")] {
        let Some((len, inner)) = between(open, close) else { continue };
        if let Some(name) =
            path(inner.trim_start_matches([' ', '@'])).or_else(|| (open == "%%").then(|| words(inner))?)
        {
            return Some((len, Hit::Slot(name, None)));
        }
        if matches!(open, "<%=" | "*|") && !inner.contains('\n') {
            return Some((len, Hit::Logic(Vec::new())));
        }
    }
    match rest.as_bytes()[0] {
        b'<' if ["<#", "</#", "<@", "</@", "<%"].iter().any(|it| rest.starts_with(it)) => {
            let close = if rest.starts_with("<%") { "%>" } else { ">" };
            Some((rest.find(close)? + close.len(), Hit::Logic(Vec::new())))
        }
        b'[' if rest.starts_with("[[") => {
            let (len, inner) = between("[[", "]]")?;
            Some((len, Hit::Slot(path(inner)?, None)))
        }
        b'{' => single_brace(rest),
        b'%' => percent(rest),
        _ => None,
    }
}

/// `{name}`, `{0}`, `{ $name }`, `{!name}`, and `MessageFormat` with a comma, which is logic.
fn single_brace(rest: &str) -> Option<(usize, Hit)> {
    let inner = &rest[1..];
    let end =
        inner.bytes().take(MAX_NAME_BYTES).position(|it| matches!(it, b'}' | b',' | b'{' | b';' | b':' | b'\n'))?;
    let name = inner[..end].trim().trim_start_matches(['$', '!']);
    let is_number = !name.is_empty() && name.len() <= 3 && name.bytes().all(|it| it.is_ascii_digit());
    let name = if is_number { name.to_owned() } else { path(name)? };
    match inner.as_bytes()[end] {
        b'}' => Some((end + 2, Hit::Slot(name, None))),
        b',' => {
            let kind = inner[end + 1..].trim_start();
            let kinds = ["plural", "select", "number", "date", "time", "choice", "spellout", "ordinal", "duration"];
            kinds.iter().find(|it| kind.starts_with(**it))?;
            Some((balanced(rest)?, Hit::Logic(vec![name])))
        }
        _ => None,
    }
}

/// `%NAME%`, but not the percent signs of an address (`%C3%BC`) or of prices.
fn percent(rest: &str) -> Option<(usize, Hit)> {
    let inner = &rest[1..];
    let end = inner.bytes().take(MAX_NAME_BYTES).position(|it| it == b'%')?;
    let is_hex = |it: Option<&[u8]>| it.is_some_and(|it| it.iter().all(u8::is_ascii_hexdigit));
    let name = path(&inner[..end]).filter(|it| it.len() > 1 && it.len() == end)?;
    let is_address = is_hex(inner.as_bytes().get(end + 1..end + 3)) || (end == 2 && is_hex(Some(name.as_bytes())));
    (!is_address && !name.contains(['-', '['])).then_some((end + 2, Hit::Slot(name, None)))
}

/// Handlebars, Mustache, Liquid, Jinja and Go between two braces.
fn mustache(inner: &str) -> Hit {
    const LOGIC: [&str; 12] =
        ["else", "end", "this", "if", "range", "with", "define", "template", "block", "endif", "break", "continue"];
    let inner = inner.trim_matches(['-', '~']).trim();
    let inner = inner.strip_prefix('&').unwrap_or(inner).trim();
    let mut filters = inner.split('|');
    let first = filters.next().unwrap_or_default().trim();
    let first = first.strip_prefix("var:").unwrap_or(first);
    let (first, mut default) = match first.split_once(':') {
        Some((name, text)) => (name, quoted(text)),
        None => (first, None),
    };
    let Some(name) = path(first).filter(|it| !LOGIC.contains(&it.as_str())) else { return Hit::Logic(Vec::new()) };
    for filter in filters {
        let (filter, argument) = filter.split_once([':', '(', ' ']).unwrap_or((filter, ""));
        match filter.trim() {
            "" if argument.trim_start().starts_with("default") => {
                default = quoted(argument.trim_start().trim_start_matches("default").trim_start_matches([':', '(']));
            }
            "default" => default = quoted(argument),
            "escape" | "e" | "h" | "strip" | "trim" => {}
            _ if ["escape", "e", "h", "strip", "trim"].contains(&argument.trim()) => {}
            _ => return Hit::Logic(vec![name]),
        }
    }
    Hit::Slot(name, default)
}

/// `FreeMarker` and JavaScript: a name, built-ins that change nothing to read, and a default after `!`.
fn free_marker(inner: &str) -> Hit {
    let inner = inner.trim();
    let (value, default) = match inner.split_once('!') {
        Some((value, default)) => match quoted(default) {
            Some(default) => (value, Some(default)),
            None if default.trim().is_empty() => (value, Some(String::new())),
            None => return Hit::Logic(Vec::new()),
        },
        None => (inner, None),
    };
    let value = value.trim().trim_matches(['(', ')']);
    let mut built_ins = value.split('?');
    let Some(name) = built_ins.next().and_then(path) else { return Hit::Logic(Vec::new()) };
    if built_ins.all(|it| matches!(it.trim(), "html" | "no_esc" | "xhtml" | "trim" | "esc")) {
        Hit::Slot(name, default)
    } else {
        Hit::Logic(vec![name])
    }
}

/// Words between quotes.
fn quoted(text: &str) -> Option<String> {
    let text = text.trim().trim_end_matches(')').trim();
    let inner = ['"', '\''].into_iter().find_map(|it| text.strip_prefix(it)?.strip_suffix(it))?;
    (!inner.contains(['"', '\''])).then(|| inner.to_owned())
}

/// The length of a stretch that begins with `{`, up to the brace that closes it.
fn balanced(rest: &str) -> Option<usize> {
    let mut depth = 0_usize;
    for (at, byte) in rest.bytes().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return Some(at + 1),
            b'}' => depth = depth.checked_sub(1)?,
            _ => {}
        }
    }
    None
}

/// A name such as `firstName`, `user.first_name`, `.FirstName`, `users[0].name`.
fn path(written: &str) -> Option<String> {
    let name = written.trim().trim_start_matches('$');
    let name = name.strip_prefix('.').unwrap_or(name);
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '_' | '.' | '-' | '[' | ']');
    let is_first = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    (is_first && name.len() <= MAX_NAME_BYTES && name.chars().all(is_name)).then(|| name.to_owned())
}

/// Names with blanks, as between `%%`.
fn words(written: &str) -> Option<String> {
    path(&written.trim().replace(' ', "_")).map(|_| written.trim().to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(source: &str, expected: &str) {
        let shown: Vec<String> = scan(source, true)
            .into_iter()
            .map(|token| match token {
                Token::Literal(words) => words.to_owned(),
                Token::Slot { name, default: None, .. } => format!("‹{name}›"),
                Token::Slot { name, default: Some(default), .. } => format!("‹{name}|{default}›"),
                Token::Logic { written, names } => format!("«{written}:{}»", names.join(",")),
            })
            .collect();
        assert_eq!(shown.concat(), expected);
    }

    #[test]
    fn placeholders() {
        check("Hi {name}, {0}!", "Hi ‹name›, ‹0›!");
        check(
            "{{name}} {{ user.firstName }} {{{raw}}} {{&raw}} {{.First}}",
            "‹name› ‹user.firstName› ‹raw› ‹raw› ‹First›",
        );
        check("%{name} ${name} ${user.firstName?html}", "‹name› ‹name› ‹user.firstName›");
        check("%%Name%% %%First Name%% %NAME%", "‹Name› ‹First Name› ‹NAME›");
        check("*|FNAME|* { $name } { -brand }", "‹FNAME› ‹name› { -brand }");
        check("%(name)s <%= @name %> [[name]]", "‹name› ‹name› ‹name›");
        check("{!recipient.name} {!User.FirstName}", "‹recipient.name› ‹User.FirstName›");
        check("{Prénom} {{ prénom }}", "‹Prénom› ‹prénom›");
    }

    #[test]
    fn defaults() {
        check("${name!\"there\"} ${(user.name)!} {{ name | default: 'you' }}", "‹name|there› ‹user.name|› ‹name|you›");
        check("{{var:firstname:\"friend\"}}", "‹firstname|friend›");
    }

    #[test]
    fn logic() {
        check("{{#if a}}x{{else}}y{{/if}}", "«{{#if a}}:»x«{{else}}:»y«{{/if}}:»");
        check("{% if a %}x{% endif %}", "«{% if a %}:»x«{% endif %}:»");
        check("{n, plural, one {1 day} other {# days}}.", "«{n, plural, one {1 day} other {# days}}:n».");
        check("<#if a><@mail/></#if>", "«<#if a>:»«<@mail/>:»«</#if>:»");
        check("{{ name | upcase }} ${name?upper_case}", "«{{ name | upcase }}:name» «${name?upper_case}:name»");
        check("*|IF:A|*x*|END:IF|*", "«*|IF:A|*:»x«*|END:IF|*:»");
        check("a{{! note }}b{# note #}c<#-- note -->d", "abcd");
        check("%%[ SET @x = 1 ]%%%%=v(@x)=%%", "«%%[ SET @x = 1 ]%%:»«%%=v(@x)=%%:»");
    }

    #[test]
    fn words_stay_words() {
        check("100% of 50% <b>*</b> $5 { or not }", "100% of 50% <b>*</b> $5 { or not }");
        check("https://a.b/?q=%C3%BC&x=%20y", "https://a.b/?q=%C3%BC&x=%20y");
        check("<style>p{color} a{b}</style>{a}", "<style>p{color} a{b}</style>‹a›");
        check("{{", "{{");
        check("ü{ü", "ü{ü");
    }
}
