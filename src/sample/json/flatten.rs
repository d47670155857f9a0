//! In: a person as JSON. Out: cells. Nested fields become columns: `attributes.locale[0]`, `profile.locale`.

use std::fmt::Write as _;

use serde_json::{Map, Value};

use crate::sample::typed::Table;

/// Writes the cells of a person.
pub(super) fn flatten(table: &mut Table, person: &Value) {
    below(table, &mut String::new(), person);
}

fn below(table: &mut Table, path: &mut String, value: &Value) {
    let length = path.len();
    match value {
        Value::Object(fields) => {
            for (key, value) in fields {
                step(path, key);
                below(table, path, value);
                path.truncate(length);
            }
        }
        Value::Array(values) => {
            if let Some(named) = named(values) {
                for (name, value) in named {
                    step(path, name);
                    below(table, path, value);
                    path.truncate(length);
                }
                return;
            }
            for (at, value) in values.iter().enumerate() {
                // Writing to a String cannot fail.
                write!(path, "[{at}]").ok();
                below(table, path, value);
                path.truncate(length);
            }
        }
        Value::Null => table.cell(path, ""),
        Value::String(text) => match written_out(text) {
            Some(fields) => below(table, path, &fields),
            None => table.cell(path, text),
        },
        other => table.cell(path, &other.to_string()),
    }
}

/// `"{\"lang\": \"de\"}"`: fields that stand in a text, as Firebase writes those of one's own.
fn written_out(text: &str) -> Option<Value> {
    let fields = text.trim_start().starts_with('{').then(|| serde_json::from_str::<Map<String, Value>>(text).ok())?;
    fields.filter(|fields| !fields.is_empty()).map(Value::Object)
}

fn step(path: &mut String, name: &str) {
    if !path.is_empty() {
        path.push('.');
    }
    path.push_str(name);
}

/// `[{"Name": "locale", "Value": "de"}]`, as Amazon Cognito writes attributes: each under its name.
fn named(values: &[Value]) -> Option<Vec<(&str, &Value)>> {
    let pair =
        |fields: &Map<String, Value>| fields.len() == 2 && fields.contains_key("Name") && fields.contains_key("Value");
    values
        .iter()
        .map(|value| {
            let fields = value.as_object().filter(|fields| pair(fields))?;
            Some((fields.get("Name")?.as_str()?, fields.get("Value")?))
        })
        .collect::<Option<Vec<_>>>()
        .filter(|named| !named.is_empty())
}
