//! In: a value and filters of Liquid as they are written. Out: what the `liquid` crate makes of it.
//!
//! Only filters that depend on nothing but the value are known here; `date` would ask for a clock. They run one after
//! the other, on short values, so that none of them can grow without a bound.

use liquid::model::Value as Liquid;
use liquid::{Parser, ParserBuilder};
use liquid_lib::stdlib;

use super::value::Value;

const MAX_VALUE_BYTES: usize = 2_000;
const MAX_FILTERS: usize = 20;

/// The value after all filters; not known where one of them is not known.
pub(super) fn apply(value: Value, filters: &[String]) -> Value {
    let mut value = value;
    if filters.len() > MAX_FILTERS {
        return Value::NotKnown;
    }
    let Some(parser) = parser() else { return Value::NotKnown };
    let mut filters = filters.iter();
    while let Some(filter) = filters.next() {
        let mut written = filter.clone();
        // A list stands between two filters only.
        if filter.trim_start().starts_with("split") {
            let Some(next) = filters.next() else { return Value::NotKnown };
            written = format!("{written} | {next}");
        }
        let Some(changed) = one(&parser, &value, &written) else { return Value::NotKnown };
        value = changed;
    }
    value
}

fn parser() -> Option<Parser> {
    ParserBuilder::new()
        .filter(stdlib::Append)
        .filter(stdlib::Capitalize)
        .filter(stdlib::Default)
        .filter(stdlib::Downcase)
        .filter(stdlib::Escape)
        .filter(stdlib::EscapeOnce)
        .filter(stdlib::First)
        .filter(stdlib::Last)
        .filter(stdlib::Lstrip)
        .filter(stdlib::NewlineToBr)
        .filter(stdlib::Prepend)
        .filter(stdlib::Remove)
        .filter(stdlib::RemoveFirst)
        .filter(stdlib::Replace)
        .filter(stdlib::ReplaceFirst)
        .filter(stdlib::Rstrip)
        .filter(stdlib::Slice)
        .filter(stdlib::Split)
        .filter(stdlib::Strip)
        .filter(stdlib::StripHtml)
        .filter(stdlib::StripNewlines)
        .filter(stdlib::Truncate)
        .filter(stdlib::Upcase)
        .filter(stdlib::UrlEncode)
        .build()
        .ok()
}

fn one(parser: &Parser, value: &Value, filter: &str) -> Option<Value> {
    let scalar = match value {
        Value::Text(text) if text.len() > MAX_VALUE_BYTES => return None,
        Value::Text(text) => Liquid::scalar(text.clone()),
        Value::Number(number) => Liquid::scalar(*number),
        Value::Flag(flag) => Liquid::scalar(*flag),
        Value::Absent => Liquid::Nil,
        Value::Present | Value::NotKnown => return None,
    };
    let mut values = liquid::Object::new();
    values.insert("it".into(), scalar);
    let template = parser.parse(&format!("{{{{ it | {filter} }}}}")).ok()?;
    template.render(&values).ok().map(Value::Text)
}
