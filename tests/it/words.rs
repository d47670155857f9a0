//! The product's own words: the same sentences in every language, and numbers, lists and names as each language has them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use fluent_syntax::parser;
use sendproof::finding::{Arg, Finding, Place};
use sendproof::words::{LANGUAGES, PSEUDO, Words, args, sources};

/// The sentences of a file: id or id.attribute, and the variables that each reads.
type Sentences = BTreeMap<String, BTreeSet<String>>;

fn sentences(language: &str, file: &str, text: &str) -> Sentences {
    let resource = parser::parse(text).unwrap_or_else(|(_, errors)| {
        let lines: Vec<usize> = errors.iter().map(|error| text[..error.pos.start].lines().count()).collect();
        panic!("locales/{language}/{file} cannot be read at line {lines:?}: {errors:?}")
    });
    let mut found = Sentences::new();
    for entry in &resource.body {
        let (id, value, attributes) = match entry {
            Entry::Message(message) => (message.id.name.to_owned(), message.value.as_ref(), &message.attributes),
            Entry::Term(term) => (format!("-{}", term.id.name), Some(&term.value), &term.attributes),
            Entry::Junk { content } => panic!("locales/{language}/{file} cannot be read: {content}"),
            _ => continue,
        };
        let patterns = value
            .map(|value| (id.clone(), value))
            .into_iter()
            .chain(attributes.iter().map(|attribute| (format!("{id}.{}", attribute.id.name), &attribute.value)));
        for (id, pattern) in patterns {
            let mut variables = BTreeSet::new();
            of_pattern(pattern, &mut variables);
            assert!(found.insert(id.clone(), variables).is_none(), "locales/{language}/{file} has {id} twice");
        }
    }
    found
}

fn of_pattern(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                of_pattern(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    let of_arguments = |arguments: &CallArguments<&str>, found: &mut BTreeSet<String>| {
        arguments.positional.iter().for_each(|argument| of_inline(argument, found));
        arguments.named.iter().for_each(|argument| of_inline(&argument.value, found));
    };
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(format!("${}", id.name));
        }
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => of_arguments(arguments, found),
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

#[test]
fn every_language_says_the_same_sentences() {
    let mut missing = Vec::new();
    for (at, (file, english)) in sources("en").iter().enumerate() {
        let english = sentences("en", file, english);
        for language in LANGUAGES {
            let own = sentences(language, file, sources(language)[at].1);
            let path = format!("locales/{language}/{file}");
            for (id, variables) in &english {
                match own.get(id) {
                    None => missing.push(format!("{path} lacks {id}")),
                    Some(found) if found != variables => {
                        missing.push(format!("{path}: {id} reads {found:?}, in English {variables:?}"));
                    }
                    Some(_) => {}
                }
            }
            missing.extend(
                own.keys()
                    .filter(|id| !english.contains_key(*id))
                    .map(|id| format!("{path} has {id}, English has not")),
            );
        }
    }
    assert!(missing.is_empty(), "{} differences:\n{}", missing.len(), missing.join("\n"));
}

#[test]
fn an_id_is_used_once() {
    for language in LANGUAGES {
        let mut files: BTreeMap<String, &str> = BTreeMap::new();
        for (file, text) in sources(language) {
            for id in sentences(language, file, text).into_keys() {
                if let Some(first) = files.insert(id.clone(), file) {
                    panic!("locales/{language}: {id} is in {first} and in {file}");
                }
            }
        }
    }
}

#[test]
fn a_choice_has_a_default_of_its_own_language() {
    // A plural without `one` reads badly: "1 people".
    for (language, (file, text)) in
        LANGUAGES.iter().flat_map(|language| sources(language).iter().map(move |s| (language, s)))
    {
        for entry in parser::parse(*text).expect("parsed above").body {
            let Entry::Message(message) = entry else { continue };
            for pattern in message.value.iter().chain(message.attributes.iter().map(|attribute| &attribute.value)) {
                for element in &pattern.elements {
                    let PatternElement::Placeable { expression: Expression::Select { variants, .. } } = element else {
                        continue;
                    };
                    let keys: Vec<&str> = variants
                        .iter()
                        .map(|variant| match variant.key {
                            VariantKey::Identifier { name } => name,
                            VariantKey::NumberLiteral { value } => value,
                        })
                        .collect();
                    let is_plural = keys.contains(&"other");
                    assert!(
                        !is_plural || keys.contains(&"one") || keys.contains(&"1"),
                        "locales/{language}/{file}: {} has no [one]",
                        message.id.name
                    );
                }
            }
        }
    }
}

#[test]
fn numbers_are_grouped() {
    let check = |language: &str, n: u64, expected: &str| {
        assert_eq!(Words::new(language).number(n), expected);
    };
    check("en", 4812, "4,812");
    check("de", 4812, "4.812");
    check("fr", 4812, "4\u{202f}812");
    check("it", 4812, "4.812");
    check("en", 1_234_567, "1,234,567");
    check("de", 812, "812");
    check("fr", 0, "0");
}

#[test]
fn lists_name_three() {
    let items = |n: usize| (1..=n).map(|i| format!("x{i}")).collect::<Vec<_>>();
    let check = |language: &str, n: usize, expected: &str| {
        assert_eq!(Words::new(language).list(&items(n)), expected);
    };
    check("en", 0, "");
    check("en", 1, "x1");
    check("en", 3, "x1, x2, x3");
    check("en", 8, "x1, x2, x3 and 5 more");
    check("de", 8, "x1, x2, x3 und 5 weitere");
    check("fr", 8, "x1, x2, x3 et 5 autres");
    check("fr", 4, "x1, x2, x3 et 1 autre");
    check("it", 8, "x1, x2, x3 e altri 5");
    check("it", 4, "x1, x2, x3 e 1 altro");
    check("en", 4815, "x1, x2, x3 and 4,812 more");
}

#[test]
fn languages_are_named() {
    let check = |tag: &str, expected: [&str; 4]| {
        assert_eq!(LANGUAGES.map(|language| Words::new(language).language_name(tag)), expected, "{tag}");
    };
    check("de", ["German", "Deutsch", "Allemand", "Tedesco"]);
    check("de-AT", ["German (Austria)", "Deutsch (Österreich)", "Allemand (Autriche)", "Tedesco (Austria)"]);
    check(
        "zh-Hant",
        ["Traditional Chinese", "Chinesisch (traditionell)", "Chinois traditionnel", "Cinese tradizionale"],
    );
    check(
        "zh-Hant-TW",
        [
            "Traditional Chinese (Taiwan)",
            "Chinesisch (traditionell) (Taiwan)",
            "Chinois traditionnel (Taïwan)",
            "Cinese tradizionale (Taiwan)",
        ],
    );
    check(
        "sr-Latn-RS",
        [
            "Serbian (Latin, Serbia)",
            "Serbisch (Lateinisch, Serbien)",
            "Serbe (latin, Serbie)",
            "Serbo (latino, Serbia)",
        ],
    );
    check("iw", ["Hebrew", "Hebräisch", "Hébreu", "Ebraico"]);
    check("xx", ["xx"; 4]);
}

#[test]
fn arguments_are_said_in_the_language() {
    let list = args()
        .list("x", ["a"])
        .number("n", 4812)
        .arg("named", Arg::List(vec![Arg::Language("de".into()), Arg::Language("fr".into())]));
    assert_eq!(Words::new("en").say("list-more", &list), "German, French and 4,812 more");
    assert_eq!(Words::new("de").say("list-more", &list), "Deutsch, Französisch und 4.812 weitere");
    assert_eq!(Words::new("fr").say("list-more", &list), "allemand, français et 4\u{202f}812 autres");
    assert_eq!(Words::new("it").say("list-more", &list), "tedesco, francese e altri 4.812");
    assert_eq!(Words::new("en").say("nobody-wrote-this", &args()), "⟨nobody-wrote-this⟩");
    assert_eq!(Words::new("de-AT").language(), "de");
    assert_eq!(Words::new("pl").language(), "en");
}

#[test]
fn a_finding_brings_its_place() {
    let finding = Finding::block("x").at(Place::file("users.csv").line(7)).people(12).text("file", "own.csv");
    let args = sendproof::words::args_of(&finding);
    assert_eq!(args.get("file"), Some(&Arg::Text("own.csv".into())));
    assert_eq!(args.get("line"), Some(&Arg::Number(7)));
    assert_eq!(args.get("people"), Some(&Arg::Number(12)));
}

#[test]
fn the_pseudo_locale_changes_words_and_keeps_arguments() {
    let words = Words::new(PSEUDO);
    assert_eq!(words.language(), PSEUDO);
    assert_eq!(
        words.say("list-more", &args().text("named", "users.csv").number("n", 4812)),
        "⟦users.csv ààñd 4,812 mööréé⟧"
    );
}
