//! The product's own words: the same sentences in every language, and numbers, lists and names as each language has them.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use sendproof::finding::{Arg, Finding, Place};
use sendproof::words::{LANGUAGES, PSEUDO, Words, args, sources};

/// The sentences of a file: id or id.attribute, and what each reads: `$shown`, `?chosen-by`, `@another-sentence`.
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
            let mut by = BTreeSet::new();
            of_inline(selector, &mut by);
            found.extend(by.iter().map(|by| by.replace('$', "?")));
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
        InlineExpression::MessageReference { id, attribute } => {
            let attribute = attribute.as_ref().map_or(String::new(), |attribute| format!(".{}", attribute.name));
            found.insert(format!("@{}{attribute}", id.name));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

/// All sentences of a language with the file they are in; what a sentence refers to is read by it, too.
fn all(language: &str) -> BTreeMap<String, (&'static str, BTreeSet<String>)> {
    let mut all = BTreeMap::new();
    for (file, text) in sources(language) {
        all.extend(sentences(language, file, text).into_iter().map(|(id, reads)| (id, (file, reads))));
    }
    let whole = all.clone();
    for (id, (file, reads)) in &mut all {
        while let Some(reference) = reads.iter().find(|read| read.starts_with('@')).cloned() {
            reads.remove(&reference);
            let Some((_, further)) = whole.get(&reference[1..]) else {
                panic!("locales/{language}/{file}: {id} refers to {reference}, which is not there")
            };
            reads.extend(further.iter().filter(|further| *further != &reference).cloned());
        }
    }
    all
}

#[test]
fn every_language_says_the_same_sentences() {
    let mut differences = Vec::new();
    let english = all("en");
    for language in LANGUAGES {
        let own = all(language);
        for (id, (file, reads)) in &english {
            let path = format!("locales/{language}/{file}");
            let Some((_, found)) = own.get(id) else {
                differences.push(format!("{path} lacks {id}"));
                continue;
            };
            // What is shown must be the same. A language may choose by fewer arguments, never by others.
            let shown = |reads: &BTreeSet<String>| -> BTreeSet<String> {
                reads.iter().filter(|read| read.starts_with('$')).cloned().collect()
            };
            let is_given = |read: &String| reads.contains(read) || reads.contains(&read.replace('?', "$"));
            if shown(reads) != shown(found) || !found.iter().all(is_given) {
                differences.push(format!("{path}: {id} reads {found:?}, in English {reads:?}"));
            }
        }
        for (id, (file, _)) in own.iter().filter(|(id, _)| !english.contains_key(*id)) {
            differences.push(format!("locales/{language}/{file} has {id}, English has not"));
        }
    }
    assert!(differences.is_empty(), "{} differences:\n{}", differences.len(), differences.join("\n"));
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
fn a_plural_has_a_one() {
    // Without it, it says "1 people". A choice between zero and everything else is no plural.
    const CATEGORIES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];
    for language in LANGUAGES {
        for (file, text) in sources(language) {
            for choice in text.split("->").skip(1).filter_map(|rest| rest.split('}').next()) {
                let keys: Vec<&str> =
                    choice.split('[').skip(1).filter_map(|rest| rest.split(']').next()).map(str::trim).collect();
                let is_plural = keys.len() > 1 && keys.iter().all(|key| CATEGORIES.contains(key));
                assert!(!is_plural || keys.contains(&"one"), "locales/{language}/{file} has no [one] in {choice}");
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
fn lists_name_three_or_all_of_four() {
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
    check("fr", 4, "x1, x2, x3, x4");
    check("it", 8, "x1, x2, x3 e altri 5");
    check("it", 5, "x1, x2, x3 e altri 2");
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
fn versions_are_said_in_words() {
    let check = |range: &str, en: &str, de: &str| {
        assert_eq!(Words::new("en").versions(range), en, "{range}");
        assert_eq!(Words::new("de").versions(range), de, "{range}");
    };
    check(">=2.7 <3", "2.7 to before 3", "ab 2.7, vor 3");
    check(">=26.0 <=26.4", "26.0 to 26.4", "26.0 bis 26.4");
    check(">=26.5", "26.5 and later", "ab 26.5");
    check("<=1.9.0", "up to 1.9.0", "bis 1.9.0");
    check("any", "every version", "jede Version");
    let service = "service, as documented in 2025";
    check(service, "online service, as documented in 2025", "Onlinedienst, Stand der Dokumentation 2025");
    check("Rails 6 and later", "Rails 6 and later", "Rails 6 and later");
    // Whatever a built-in profile says of its versions is said without signs.
    for profile in sendproof::platform::all() {
        for lang in ["en", "de", "fr", "it"] {
            let said = Words::new(lang).versions(&profile.versions);
            assert!(!said.contains(['<', '>', '=', '⟨']), "{}: {said}", profile.id);
        }
    }
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
fn a_finding_is_said() {
    let finding = |n: u64, language: Arg| Finding::block("different-message").number("n", n).arg("language", language);
    let check = |language: &str, finding: &Finding, start: &str| {
        let said = Words::new(language).finding(finding);
        assert!(said.sentence.starts_with(start), "{}", said.sentence);
        assert!(!format!("{said:?}").contains(['⟨', '$']), "{said:?}");
    };
    let german = finding(4812, Arg::Language("de-AT".into()));
    check("en", &german, "4,812 people (German (Austria)) would get");
    check("de", &german, "4.812 Personen (Deutsch (Österreich)) bekämen");
    check("fr", &german, "4\u{202f}812 personnes (allemand (Autriche)) recevraient");
    check("it", &german, "4.812 persone (tedesco (Austria)) riceverebbero");
    check("de", &finding(1, Arg::Text(String::new())), "1 Person (ohne Sprachangabe) bekäme");
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

static SOURCE: include_dir::Dir<'static> = include_dir::include_dir!("$CARGO_MANIFEST_DIR/src");

/// The files of the source by path, without their unit tests.
fn code() -> BTreeMap<String, &'static str> {
    fn add(dir: &include_dir::Dir<'static>, found: &mut BTreeMap<String, &'static str>) {
        for file in dir.files().filter(|file| file.path().extension().is_some_and(|it| it == "rs")) {
            let text = file.contents_utf8().unwrap();
            let text = text.split("#[cfg(test)]").next().unwrap_or(text);
            found.insert(file.path().display().to_string().replace('\\', "/"), text);
        }
        dir.dirs().for_each(|dir| add(dir, found));
    }
    let mut found = BTreeMap::new();
    add(&SOURCE, &mut found);
    found
}

/// The first literal, if nothing but white space stands before it.
fn literal(text: &str) -> Option<&str> {
    text.trim_start().strip_prefix('"')?.split('"').next()
}

/// Where the code of a finding goes by a name: the file, what stands before the literals, whether there are several.
const NAMED: [(&str, &str, bool); 12] = [
    ("checks/different_message.rs", "Verdict::DifferentMessage,", false),
    ("checks/mixed.rs", "Verdict::Mixed,", false),
    ("checks/nothing.rs", "Verdict::Nothing,", false),
    ("checks/other_language.rs", "Verdict::OtherLanguage,", false),
    ("checks/unknown.rs", "Verdict::Unknown,", false),
    ("plan/compare.rs", "said(it,", false),
    ("plan/compare.rs", "said(plan,", false),
    ("plan/verify.rs", "let code =", true),
    ("sample/evidence.rs", "for (code, found) in", true),
    ("sample/evidence/repeats.rs", "check(", false),
    ("sample/workbook.rs", "let code =", true),
    ("signoff/review.rs", "let code =", true),
];

/// Every code that the source writes down, with the file; a blocker becomes a finding when a plan is verified.
fn codes() -> BTreeMap<&'static str, String> {
    let files = code();
    let mut found = BTreeMap::new();
    for (file, text) in &files {
        for opening in ["Finding::block(", "Finding::pass("] {
            for rest in text.split(opening).skip(1) {
                found.extend(literal(rest).map(|code| (code, file.clone())));
                let is_named = file == "checks/verdicts.rs" || NAMED.iter().any(|(named, ..)| named == file);
                assert!(
                    literal(rest).is_some() || is_named,
                    "src/{file} makes a finding whose code is not a literal: say in NAMED where its codes stand"
                );
            }
        }
        let written = text.split("Finding { code: ").skip(1).filter_map(literal);
        let blockers = text.split('"').filter(|it| it.starts_with("blocks-") && !it.contains([' ', '{']));
        found.extend(written.chain(blockers).map(|code| (code, file.clone())));
    }
    for (file, opening, several) in NAMED {
        let mut any = false;
        for rest in files[file].split(opening).skip(1) {
            let statement = rest.split(';').next().unwrap_or_default();
            let literals = statement.split('"').skip(1).step_by(2);
            let first = literal(rest).into_iter();
            let literals: Vec<_> = if several { literals.collect() } else { first.collect() };
            any |= !literals.is_empty();
            found.extend(literals.into_iter().map(|code| (code, file.to_owned())));
        }
        assert!(any, "src/{file} writes no code after {opening}");
    }
    found.remove("");
    found
}

#[test]
fn every_finding_has_a_sentence() {
    let codes = codes();
    for known in ["archive-of-templates", "cohort-gone", "duplicate-id", "json-lines-broken", "plan-not-json", "mixed"]
    {
        assert!(codes.contains_key(known), "{known} was not found in the source");
    }
    let english = all("en");
    let mut missing = Vec::new();
    for (code, file) in &codes {
        for id in [(*code).to_owned(), format!("{code}.title"), format!("{code}.remedy")] {
            if !english.contains_key(&id) {
                missing.push(format!("src/{file}: nobody wrote {id}"));
            }
        }
    }
    assert!(missing.is_empty(), "{}", missing.join("\n"));
}

#[test]
fn what_became_of_files_and_mails_is_said() {
    use sendproof::catalogue::{Format, LeftAside};
    fn kebab(value: &impl serde::Serialize) -> String {
        serde_json::to_value(value).unwrap().as_str().unwrap().to_owned()
    }
    let aside = [
        LeftAside::Hidden,
        LeftAside::Empty,
        LeftAside::TooLarge,
        LeftAside::UnknownFormat,
        LeftAside::NotText,
        LeftAside::ArchiveInArchive,
        LeftAside::Broken,
        LeftAside::NoMail,
        LeftAside::Repeated,
        LeftAside::Overruled,
        LeftAside::TakenIn,
    ];
    let formats = [
        Format::Zip,
        Format::Fluent,
        Format::FreeMarker,
        Format::Properties,
        Format::Text,
        Format::Markdown,
        Format::Html,
        Format::Csv,
        Format::Excel,
        Format::OpenDocument,
        Format::Json,
        Format::Yaml,
        Format::Gettext,
        Format::Xliff,
        Format::KeycloakTheme,
        Format::KeycloakRealm,
        Format::Discourse,
        Format::Okta,
        Format::Auth0,
        Format::Kratos,
        Format::Zitadel,
        Format::Logto,
        Format::Appwrite,
        Format::FusionAuth,
        Format::PingIdm,
        Format::Cognito,
        Format::Braze,
        Format::Unknown,
    ];
    // A new variant does not compile here: give it words, then add it above.
    let _ = |aside: LeftAside, format: Format| match (aside, format) {
        (
            LeftAside::Hidden
            | LeftAside::Empty
            | LeftAside::TooLarge
            | LeftAside::UnknownFormat
            | LeftAside::NotText
            | LeftAside::ArchiveInArchive
            | LeftAside::Broken
            | LeftAside::NoMail
            | LeftAside::Repeated
            | LeftAside::Overruled
            | LeftAside::TakenIn,
            Format::Zip
            | Format::Fluent
            | Format::FreeMarker
            | Format::Properties
            | Format::Text
            | Format::Markdown
            | Format::Html
            | Format::Csv
            | Format::Excel
            | Format::OpenDocument
            | Format::Json
            | Format::Yaml
            | Format::Gettext
            | Format::Xliff
            | Format::KeycloakTheme
            | Format::KeycloakRealm
            | Format::Discourse
            | Format::Okta
            | Format::Auth0
            | Format::Kratos
            | Format::Zitadel
            | Format::Logto
            | Format::Appwrite
            | Format::FusionAuth
            | Format::PingIdm
            | Format::Cognito
            | Format::Braze
            | Format::Unknown,
        ) => {}
    };
    let files = code();
    // The kinds stand in backticks in the description of `Framed.removed`.
    let frame = files["render/frame.rs"];
    let (_, removed) = frame.split_once("What was taken out and how often").unwrap();
    let removed: Vec<_> = removed.split("pub removed").next().unwrap().split('`').skip(1).step_by(2).collect();
    for kind in frame.split("count(removed, ").skip(1).filter_map(literal) {
        assert!(removed.contains(&kind), "the description of Framed.removed lacks {kind}");
    }
    let (_, reasons) = files["sample/left_out.rs"].split_once("/// Why: ").unwrap();
    let reasons = reasons.lines().next().unwrap().split('`').skip(1).step_by(2);
    let ids: Vec<String> = aside
        .iter()
        .map(|it| format!("left-aside-{}", kebab(it)))
        .chain(formats.iter().map(|it| format!("file-format-{}", kebab(it))))
        .chain(removed.iter().map(|it| format!("removed-{it}")))
        .chain(reasons.map(|it| format!("prepare-reason-{it}")))
        .collect();
    assert_eq!(ids.len(), 11 + 28 + 14 + 9, "{ids:?}");
    let english = all("en");
    let missing: Vec<_> = ids.iter().filter(|id| !english.contains_key(*id)).collect();
    assert!(missing.is_empty(), "nobody wrote {missing:?}");
}

#[test]
fn a_plan_that_contradicts_itself_says_where() {
    let check = |language: &str, locale: Option<&str>, expected: &str| {
        let place = Place { locale: locale.map(str::to_owned), ..Place::default() };
        let finding = Finding::block("plan-inconsistent").text("what", "cohort-twice").at(place);
        assert_eq!(Words::new(language).finding(&finding).sentence, expected);
    };
    check("en", None, "The send plan contradicts itself: a group of people stands in it twice.");
    check(
        "en",
        Some("de"),
        "The send plan contradicts itself (language as written: de): a group of people stands in it twice.",
    );
    check(
        "de",
        Some("x"),
        "Der Versandplan widerspricht sich (Sprache, wie sie dasteht: x): Eine Gruppe von Personen steht zweimal darin.",
    );
    check("fr", None, "Le plan d’envoi se contredit\u{202f}: un groupe de personnes y figure deux fois.");
    check("it", None, "Il piano d’invio si contraddice: un gruppo di persone vi compare due volte.");
}

#[test]
fn one_person_is_said_as_one() {
    let one = args()
        .number("n", 1)
        .number("total", 4812)
        .number("population", 5752)
        .text("harm", "different-message")
        .text("wanted", "W")
        .languages("languages", ["it"]);
    let check = |language: &str, id: &str, expected: &str| assert_eq!(Words::new(language).say(id, &one), expected);
    check("de", "headline-not-known", "Bis zu 1 von 4.812 Personen könnte eine andere E-Mail bekommen (Italienisch).");
    check(
        "fr",
        "headline-blind-spot",
        "Mais la liste ne contient pas toutes vos langues (personne avec\u{202f}: italien), et 1 de vos 5\u{202f}752 \
         personnes n’est donc pas vérifiée.",
    );
    check("it", "headline-no-language", "che cosa deve ricevere 1 persona su 4.812 che nell’elenco non ha una lingua?");
}
