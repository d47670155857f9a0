//! In: JSON. Out: its tree, or where and why it cannot be read.

use serde_json::Value as Json;

use super::{MAX_DEPTH, Node, Value};
use crate::catalogue::unreadable;
use crate::finding::Finding;

/// Reads JSON; what is broken anywhere is not read at all.
pub(in crate::catalogue) fn json(source: &str) -> Result<Node, Box<Finding>> {
    let read: Json = serde_json::from_str(source).map_err(|error| {
        let reason = error.to_string();
        let reason = reason.split(" at line ").next().unwrap_or_default();
        Box::new(unreadable(source, error.line() as u64, error.column() as u64, reason))
    })?;
    node(read, 0).ok_or_else(|| Box::new(Finding::block("nested-too-deep")))
}

fn node(json: Json, depth: usize) -> Option<Node> {
    if depth > MAX_DEPTH {
        return None;
    }
    let value = match json {
        Json::Null => Value::Nothing,
        Json::Bool(it) => Value::Text(it.to_string()),
        Json::Number(it) => Value::Text(it.to_string()),
        Json::String(it) => Value::Text(it),
        Json::Array(items) => Value::List(items.into_iter().map(|it| node(it, depth + 1)).collect::<Option<_>>()?),
        Json::Object(entries) => {
            let entry = |(key, it)| Some((key, node(it, depth + 1)?));
            Value::Map(entries.into_iter().map(entry).collect::<Option<_>>()?)
        }
    };
    Some(Node { line: 0, value })
}
