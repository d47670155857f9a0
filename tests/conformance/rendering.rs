//! Rows: what a template says once it is filled in: our renderer against the engines that platforms use.

use sendproof::catalogue::{Syntax, Text};
use sendproof::platform::vocabulary;
use sendproof::platform::vocabulary::MissingValue;
use sendproof::render::{How, Known, evaluate, is_language_name};
use serde_json::{Value, json};

use crate::chance::Chance;
use crate::driver::Driver;
use crate::row::{Case, Explained, Ours, Row, SaidIn};

const N_CASES: usize = 1_500;

/// A way to write templates, and the engine that reads it.
#[derive(Clone, Copy)]
struct Dialect {
    name: &'static str,
    driver: Driver,
    library: &'static str,
    /// What the driver is asked to do.
    does: &'static str,
    is_html: bool,
    slot: fn(&mut Chance, &str) -> String,
    /// Stretches with logic or signs of their own, in which `@` is a name.
    logic: &'static [&'static str],
    names: &'static [&'static str],
    /// What the profiles call it, and what it does where a value is missing.
    written_in: vocabulary::Dialect,
    missing: MissingValue,
}

const NAMES: &[&str] = &["name", "first_name", "user.name", "days", "other", "user.other"];
const NUMBERS: &[&str] = &["0", "1", "2", "3", "7", "12"];
/// Everybody has these; the others of a dialect's names are missing.
const THERE: [&str; 7] = ["name", "first_name", "user.name", "days", "0", "1", "2"];
const VALUES: [&str; 9] =
    ["Zoë", "Tom & Jerry", "O'Neil", "a \"b\"", "1 < 2", "<b>", "3", "", "{{name}} {0} %{x} ${y}"];
const WORDS: [&str; 12] = [
    "Guten Tag, ",
    "Grüße – ",
    "100 % of $5 ",
    "a < b & c ",
    "\n",
    "日本語 ",
    "#1 ",
    "50% off ",
    "(see below) ",
    "don’t ",
    "https://a.example/?q=%C3%BC ",
    "it is: ",
];

fn braces(chance: &mut Chance, name: &str) -> String {
    let blank = chance.of(&["", " ", "  "]);
    format!("{{{{{blank}{name}{blank}}}}}")
}

fn dot(chance: &mut Chance, name: &str) -> String {
    braces(chance, &format!(".{name}"))
}

const DIALECTS: [Dialect; 7] = [
    Dialect {
        name: "MessageFormat",
        driver: Driver::Java,
        library: "",
        does: "format",
        is_html: false,
        slot: |_, name| format!("{{{name}}}"),
        logic: &[
            "don't {@} ",
            "it''s {@} ",
            "'{@}' ",
            "{@,choice,0#none|1#one|1<many} ",
            "{@,number} ",
            "{ @ } ",
            "'{' ",
        ],
        names: NUMBERS,
        written_in: vocabulary::Dialect::MessageFormat,
        missing: MissingValue::Literal,
    },
    Dialect {
        name: "interpolation",
        driver: Driver::Ruby,
        library: "",
        does: "fill",
        is_html: false,
        slot: |_, name| format!("%{{{name}}}"),
        logic: &["%%{@} ", "%<@>s "],
        names: &["name", "first_name", "days", "other"],
        written_in: vocabulary::Dialect::PercentBrace,
        missing: MissingValue::Error,
    },
    Dialect {
        name: "text/template",
        driver: Driver::Go,
        library: "",
        does: "text",
        is_html: false,
        slot: dot,
        logic: GO,
        names: NAMES,
        written_in: vocabulary::Dialect::GoTemplate,
        missing: MissingValue::NoValue,
    },
    Dialect {
        name: "html/template",
        driver: Driver::Go,
        library: "",
        does: "html",
        is_html: true,
        slot: dot,
        logic: GO,
        names: NAMES,
        written_in: vocabulary::Dialect::GoTemplate,
        missing: MissingValue::Empty,
    },
    Dialect {
        name: "parseAndRender",
        driver: Driver::Node,
        library: "liquidjs",
        does: "liquid",
        is_html: false,
        slot: braces,
        logic: &[
            "{% if @ %}a{% else %}b{% endif %} ",
            "{% unless @ %}a{% endunless %} ",
            "a {{- @ -}} b ",
            "{{ @ | upcase }} ",
            "{{ @ | default: 'you' }} ",
            "{% if @ == 'Zoë' %}a{% elsif @ == '3' %}b{% endif %} ",
            "{% comment %}a{% endcomment %}",
            "{% assign x = @ %}{{ x }} ",
            "{% case @ %}{% when '3' %}a{% else %}b{% endcase %} ",
            "{% raw %}{{ @ }}{% endraw %} ",
            "{% if @ and name %}a{% endif %} ",
            "{% if @ contains 'o' %}a{% endif %} ",
        ],
        names: NAMES,
        written_in: vocabulary::Dialect::Liquid,
        missing: MissingValue::Empty,
    },
    Dialect {
        name: "compile",
        driver: Driver::Node,
        library: "handlebars",
        does: "handlebars",
        is_html: true,
        slot: braces,
        logic: HANDLEBARS,
        names: NAMES,
        written_in: vocabulary::Dialect::Handlebars,
        missing: MissingValue::Empty,
    },
    Dialect {
        name: "compile, noEscape",
        driver: Driver::Node,
        library: "handlebars",
        does: "handlebars-plain",
        is_html: false,
        slot: braces,
        logic: HANDLEBARS,
        names: NAMES,
        written_in: vocabulary::Dialect::Handlebars,
        missing: MissingValue::Empty,
    },
];

const HANDLEBARS: &[&str] = &[
    "{{#if @}}a{{else}}b{{/if}} ",
    "{{#unless @}}a{{/unless}} ",
    "a {{~@~}} b ",
    "{{#if @}}{{#if name}}a{{/if}}{{/if}} ",
    "{{#if @}}\na\n{{else}}\nb\n{{/if}}\n",
    "{{! note }}",
    "{{{@}}} ",
    "\\{{@}} ",
    "{{#with user}}{{name}}{{/with}} ",
];

const GO: &[&str] = &[
    "{{if .@}}a{{else}}b{{end}} ",
    "{{if eq .@ \"Zoë\"}}a{{else if eq .@ \"3\"}}b{{end}} ",
    "a {{- .@ -}} b ",
    "{{/* note */}}",
    "{{with .@}}{{.}}{{end}} ",
    "{{if and .@ .name}}a{{end}} ",
    "{{if not .@}}a{{end}} ",
    "{{if or .@ .name}}a{{end}} ",
    "{{$x := .@}}{{$x}} ",
    "{{define \"a\"}}b{{end}}{{template \"a\" .}} ",
    "{{if ne .@ \"3\"}}a{{end}} ",
    "{{len .@}} ",
];

fn template(ask: &Value) -> &str {
    ask["template"].as_str().unwrap_or_default()
}

const EXPLAINED: [Explained; 4] = [
    Explained { id: "escapes", applies: |ask, _| ["\\{{", "%%{", "%<"].iter().any(|it| template(ask).contains(it)) },
    Explained {
        id: "blanks",
        applies: |ask, theirs| ask["do"] == "format" && theirs.is_empty() && template(ask).contains("{ "),
    },
    Explained {
        id: "apostrophes",
        applies: |ask, _| {
            let template = template(ask);
            let is_numbered = template.split('{').skip(1).any(|it| it.starts_with(|c: char| c.is_ascii_digit()));
            ask["do"] == "format" && (!is_numbered && !template.contains("''") || template.contains("'{'"))
        },
    },
    Explained {
        id: "twice",
        applies: |ask, theirs| theirs.is_empty() && template(ask).matches("{{define").count() > 1,
    },
];

pub(crate) fn rows() -> Vec<Row> {
    DIALECTS.iter().flat_map(|dialect| [row(*dialect, false), row(*dialect, true)]).collect()
}

fn row(dialect: Dialect, with_logic: bool) -> Row {
    Row {
        name: dialect.name.to_owned(),
        with: format!("what is read: {}", if with_logic { "logic" } else { "values, and those that are missing" }),
        driver: dialect.driver,
        library: dialect.library,
        cases: Box::new(move || {
            let mut chance = Chance::new(41);
            Ok((0..N_CASES).map(|_| case(dialect, with_logic, &mut chance)).collect())
        }),
        // A sign that stands for another is read as that one.
        alike: if dialect.is_html { unescaped } else { str::to_owned },
        said_in: SaidIn::Source(include_str!("../../src/render.rs")),
        explained: &EXPLAINED,
    }
}

fn case(dialect: Dialect, with_logic: bool, chance: &mut Chance) -> Case {
    let mut template = String::new();
    for _ in 0..=chance.below(5) {
        if chance.percent(40) {
            template.push_str(chance.of(&WORDS));
            continue;
        }
        let name = chance.of(dialect.names);
        if with_logic && chance.percent(60) {
            template.push_str(&chance.of(dialect.logic).replace('@', name));
        } else {
            template.push_str(&(dialect.slot)(chance, name));
        }
    }
    let there: Vec<&str> = THERE.into_iter().filter(|it| dialect.names.contains(it)).collect();
    let values: Vec<(&str, &str)> = there.into_iter().map(|name| (name, chance.of(&VALUES))).collect();
    let (names, texts): (Vec<&str>, Vec<&str>) = values.iter().copied().unzip();
    Case {
        ours: ours(dialect, &template, &values),
        ask: json!({ "do": dialect.does, "template": template, "names": names, "values": texts, "locale": "en" }),
    }
}

fn ours(dialect: Dialect, template: &str, values: &[(&str, &str)]) -> Ours {
    let text = Text::new(template, if dialect.is_html { Syntax::Html } else { Syntax::Plain });
    let value = |name: &str| values.iter().find(|(it, _)| *it == name).map(|(_, value)| (*value).to_owned());
    // `user` is there where `user.name` is.
    let is_there =
        |name: &str| values.iter().any(|(it, _)| it.strip_prefix(name).is_some_and(|it| it.starts_with('.')));
    let known = |name: &str| match value(name) {
        Some(value) => Known::Value(value),
        None if is_there(name) => Known::Present,
        None => Known::Absent,
    };
    let done = evaluate(
        &text,
        &How {
            locale: "en",
            dialect: Some(dialect.written_in),
            missing: Some(dialect.missing),
            known: &known,
            is_language: &is_language_name,
            file: &|_| None,
        },
    );
    if !done.undecided.is_empty() {
        Ours::NotSaid
    } else if done.failing.is_some() {
        Ours::one(None)
    } else {
        Ours::one(Some(done.rendered.to_string()))
    }
}

/// HTML with every sign that has a number or one of the five names as itself.
fn unescaped(html: &str) -> String {
    let mut said = String::new();
    let mut rest = html;
    while let Some((before, after)) = rest.split_once('&') {
        said.push_str(before);
        let sign = after.split_once(';').and_then(|(name, after)| Some((sign(name)?, after)));
        let (sign, after) = sign.unwrap_or(('&', after));
        said.push(sign);
        rest = after;
    }
    said + rest
}

fn sign(name: &str) -> Option<char> {
    let number = |digits: &str, radix| u32::from_str_radix(digits, radix).ok().and_then(char::from_u32);
    match name {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        _ => match (name.strip_prefix("#x"), name.strip_prefix('#')) {
            (Some(digits), _) => number(digits, 16),
            (None, Some(digits)) => number(digits, 10),
            (None, None) => None,
        },
    }
}
