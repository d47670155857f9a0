//! docs/plan.md says what stands in a send plan, field by field: made from the schema. The schema has the very fields
//! that the program reads and writes, and says of each what it means.
//!
//! `UPDATE_EXPECT=1 cargo test --test it schema` writes the page anew.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use expect_test::expect_file;
use sendproof::plan::{self, Plan};
use sendproof::setup::{Intent, LeftOut, LocalesFrom, Pasted, Schedule, Segment, Setup};
use sendproof::signoff::{Bound, Confirmation, Decision, Dismissal, Files, ListFile, Record, SettingState, Signature};
use serde::Deserialize;
use serde::de::value::Error;
use serde::de::{Deserializer, Error as _, Visitor};
use serde_json::Value;

const SCHEMA: &str = include_str!("../../static/schema/plan-1.schema.json");

fn schema() -> Value {
    serde_json::from_str(SCHEMA).unwrap()
}

#[test]
fn the_page_on_plans_is_true() {
    expect_file!["../../docs/plan.md"].assert_eq(&document());
}

fn document() -> String {
    let schema = schema();
    let mut text = format!(
        "# What stands in a send plan

Made from `static/schema/plan-1.schema.json` by `UPDATE_EXPECT=1 cargo test --test it schema`; a test holds it to the
schema, and the schema to the program. {} `sendproof plan verify` reads it and computes it again.

A field that *may be absent* is left out, never null, when there is nothing to say. `[]` is each entry of a list, `{{}}` each
value of an object whose keys are data. A signed plan is a JSON object around it: `schema` (`{}`), `plan`, `key`
(`ed25519:` and 64 hexadecimal digits), `signature` (128 hexadecimal digits: Ed25519 over the canonical form of `plan`).
",
        schema["description"].as_str().unwrap(),
        plan::SIGNED_PLAN,
    );
    section(&mut text, "The plan", &schema, "");
    text.push_str("\n## Shapes that occur several times\n");
    for (name, shape) in schema["$defs"].as_object().unwrap() {
        writeln!(text, "\n### {name}\n\n{} {}", described(shape), spelled(shape)).unwrap();
        parts(&mut text, shape, name);
    }
    text
}

/// A heading and what stands in an object.
fn section(text: &mut String, title: &str, shape: &Value, path: &str) {
    writeln!(text, "\n## {title}").unwrap();
    parts(text, shape, path);
}

/// The fields of an object as a table; then those of the objects in it.
fn parts(text: &mut String, shape: &Value, path: &str) {
    for variant in objects(shape) {
        let fields = variant["properties"].as_object().unwrap();
        let required = names(&variant["required"]);
        text.push_str("\n| field | what it is | meaning |\n|---|---|---|\n");
        for (name, field) in fields {
            let absent = if required.contains(name.as_str()) { "" } else { ", may be absent" };
            writeln!(text, "| `{name}` | {}{absent} | {} |", spelled(field), described(field)).unwrap();
        }
        for (name, field) in fields {
            let (inner, more) = within(field);
            if objects(inner).next().is_some() {
                let path = [path, name].into_iter().filter(|it| !it.is_empty()).collect::<Vec<_>>().join(".") + &more;
                writeln!(text, "\n#### `{path}`").unwrap();
                parts(text, inner, &path);
            }
        }
    }
}

/// The object shapes that a value can have.
fn objects(shape: &Value) -> impl Iterator<Item = &Value> {
    let nested = ["anyOf", "oneOf"].into_iter().filter_map(|key| shape[key].as_array()).flatten();
    let nested =
        nested.flat_map(|it| ["anyOf", "oneOf"].into_iter().filter_map(|key| it[key].as_array()).flatten().chain([it]));
    std::iter::once(shape).chain(nested).filter(|it| it["properties"].is_object())
}

/// What stands in a list or in an object whose keys are data, and how that is written in a path.
fn within(shape: &Value) -> (&Value, String) {
    let (mut shape, mut path) = (shape, String::new());
    loop {
        let (inner, more) = match (&shape["items"], &shape["additionalProperties"]) {
            (items, _) if items.is_object() => (items, "[]"),
            (_, values) if values.is_object() => (values, ".{}"),
            _ => return (shape, path),
        };
        (shape, path) = (inner, path + more);
    }
}

fn names(list: &Value) -> BTreeSet<&str> {
    list.as_array().into_iter().flatten().filter_map(Value::as_str).collect()
}

/// What a schema says, in a cell of a table.
fn described(shape: &Value) -> String {
    shape["description"].as_str().unwrap_or_default().replace('|', "\\|")
}

/// What a value can be.
fn spelled(shape: &Value) -> String {
    if let Some(name) = shape["$ref"].as_str().and_then(|it| it.rsplit('/').next()) {
        return format!("[{name}](#{name})");
    }
    if let Some(only) = shape["const"].as_str() {
        return format!("`{only}`");
    }
    if let Some(words) = shape["enum"].as_array() {
        return words.iter().map(|it| format!("`{}`", it.as_str().unwrap())).collect::<Vec<_>>().join(", ");
    }
    if let Some(any) = shape["anyOf"].as_array().or(shape["oneOf"].as_array()) {
        let mut all: Vec<String> = any.iter().map(spelled).collect();
        all.dedup();
        return all.join(" or ");
    }
    match shape["type"].as_str() {
        Some("array") if shape["items"].is_object() => match shape["items"]["prefixItems"].as_array() {
            Some(pair) => format!("list of pairs: {}", pair.iter().map(spelled).collect::<Vec<_>>().join(" and ")),
            None => format!("list of {}", spelled(&shape["items"])),
        },
        Some("object") if shape["additionalProperties"].is_object() => {
            format!("object of {}", spelled(&shape["additionalProperties"]))
        }
        Some("string") => "text".to_owned(),
        Some("integer") => "whole number".to_owned(),
        Some("boolean") => "true or false".to_owned(),
        Some(other) => other.to_owned(),
        None => panic!("nothing says what this is: {shape}"),
    }
}

#[test]
fn every_field_is_described() {
    fn look(shape: &Value, path: &str, missing: &mut Vec<String>) {
        for variant in objects(shape) {
            assert_eq!(variant["additionalProperties"], false, "{path}: an unknown field must be refused");
            for (name, field) in variant["properties"].as_object().unwrap() {
                let path = format!("{path}/{name}");
                if field["description"].as_str().is_none_or(|said| !said.ends_with('.')) {
                    missing.push(path.clone());
                }
                look(within(field).0, &path, missing);
            }
        }
    }
    let (schema, mut missing) = (schema(), Vec::new());
    look(&schema, "", &mut missing);
    for (name, shape) in schema["$defs"].as_object().unwrap() {
        assert!(!described(shape).is_empty(), "{name}");
        look(shape, name, &mut missing);
    }
    assert!(missing.is_empty(), "without a sentence: {missing:#?}");
}

/// The fields that a type reads, as its name for each stands in a file; nothing is read to find out.
fn fields_of<'de, T: Deserialize<'de>>() -> BTreeSet<String> {
    struct Probe<'a>(&'a mut BTreeSet<String>);
    impl<'de> Deserializer<'de> for Probe<'_> {
        type Error = Error;

        fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Error> {
            Err(Error::custom("not a struct"))
        }

        fn deserialize_struct<V: Visitor<'de>>(
            self,
            _: &'static str,
            fields: &'static [&'static str],
            _: V,
        ) -> Result<V::Value, Error> {
            self.0.extend(fields.iter().map(|it| (*it).to_owned()));
            Err(Error::custom("only its fields were asked for"))
        }

        serde::forward_to_deserialize_any! {
            bool i8 i16 i32 i64 u8 u16 u32 u64 f32 f64 char str string bytes byte_buf option unit unit_struct newtype_struct
            seq tuple tuple_struct map enum identifier ignored_any
        }
    }
    let mut found = BTreeSet::new();
    T::deserialize(Probe(&mut found)).err();
    assert!(!found.is_empty(), "{} is no struct", std::any::type_name::<T>());
    found
}

/// The fields of a value that is written.
fn fields_in(value: &impl serde::Serialize) -> BTreeSet<String> {
    serde_json::to_value(value).unwrap().as_object().unwrap().keys().cloned().collect()
}

/// The object shapes in a schema: where, and the fields of each.
fn objects_in(shape: &Value, path: &str, found: &mut BTreeMap<String, Vec<BTreeSet<String>>>) {
    for variant in objects(shape) {
        let fields = variant["properties"].as_object().unwrap();
        found.entry(path.to_owned()).or_default().push(fields.keys().cloned().collect());
        for (name, field) in fields {
            objects_in(within(field).0, &format!("{path}/{name}"), found);
        }
    }
}

#[test]
fn the_schema_has_the_fields_of_the_program() {
    use sendproof::platform::Answers;
    use sendproof::sample::{Options, Roles};
    let text = |text: &str| text.to_owned();
    let known: BTreeMap<&str, Vec<BTreeSet<String>>> = BTreeMap::from([
        ("", vec![fields_of::<Plan>()]),
        ("/platform", vec![fields_of::<plan::PlatformLine>()]),
        ("/platform/profiles", vec![fields_of::<plan::ProfileLine>()]),
        ("/settings", vec![fields_of::<SettingState>()]),
        ("/totals", vec![fields_of::<plan::Totals>()]),
        ("/cohorts", vec![fields_of::<plan::CohortLine>()]),
        ("/cohorts/expect", vec![fields_of::<plan::Expect>()]),
        (
            "/cohorts/expect/outcomes",
            vec![
                fields_in(&plan::ExpectedEnd::Nothing(text(""))),
                fields_in(&plan::ExpectedEnd::Parts(BTreeMap::new())),
            ],
        ),
        ("/cohorts/expect/outcomes/parts", vec![fields_of::<plan::ExpectedPart>()]),
        ("/batches", vec![fields_of::<plan::Batch>()]),
        ("/idempotency", vec![fields_of::<plan::Idempotency>()]),
        (
            "/prerequisites",
            vec![
                fields_in(&plan::Prerequisite::Setting { key: text(""), value: text("") }),
                fields_in(&plan::Prerequisite::Text {
                    message: text(""),
                    layer: text(""),
                    locale: None,
                    template: sendproof::digest::Digest::of(b""),
                }),
            ],
        ),
        ("/decisions", vec![fields_of::<plan::DecisionLine>()]),
        ("/sign_offs", vec![fields_of::<plan::SignLine>()]),
        ("/open_questions", vec![fields_of::<plan::OpenQuestion>()]),
        ("/standing_questions", vec![fields_of::<plan::StandingQuestion>()]),
        ("/blocks", vec![fields_of::<plan::Block>()]),
        ("/review", vec![fields_of::<plan::Said>()]),
        ("/users", vec![fields_of::<plan::UserLine>()]),
        ("answer", vec![BTreeSet::from([text("given")])]),
        ("answers", vec![fields_of::<Answers>()]),
        ("bound", vec![fields_of::<Bound>()]),
        ("confirmation", vec![fields_of::<Confirmation>()]),
        ("decision", vec![fields_of::<Decision>()]),
        ("dismissal", vec![fields_of::<Dismissal>()]),
        ("files", vec![fields_of::<Files>()]),
        ("files/list", vec![fields_of::<ListFile>()]),
        ("reading", vec![fields_of::<Options>()]),
        ("reading/roles", vec![fields_of::<Roles>()]),
        ("record", vec![fields_of::<Record>()]),
        ("setup", vec![fields_of::<Setup>()]),
        ("setup/intent", vec![fields_of::<Intent>()]),
        ("setup/intent/segments", vec![fields_of::<Segment>()]),
        ("setup/intent/no_language", vec![BTreeSet::from([text("language")])]),
        ("setup/left_out", vec![fields_of::<LeftOut>()]),
        ("setup/locales_from", vec![fields_of::<LocalesFrom>()]),
        ("setup/schedule", vec![fields_of::<Schedule>()]),
        ("setup/pasted", vec![fields_of::<Pasted>()]),
        ("setup/system", vec![BTreeSet::from([text("known")]), BTreeSet::from([text("own")])]),
        ("setup/system/known", vec![BTreeSet::from([text("id"), text("version")])]),
        ("signature", vec![fields_of::<Signature>()]),
    ]);
    let (schema, mut found) = (schema(), BTreeMap::new());
    objects_in(&schema, "", &mut found);
    for (name, shape) in schema["$defs"].as_object().unwrap() {
        objects_in(shape, name, &mut found);
    }
    let places: BTreeSet<&str> = found.keys().map(String::as_str).chain(known.keys().copied()).collect();
    for place in places {
        assert_eq!(found.get(place), known.get(place), "at “{place}”: the schema has, and the program reads");
    }
}
