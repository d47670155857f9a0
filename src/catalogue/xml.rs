//! In: what a reader of XML meets. Out: words and attributes, with the entities that XML itself defines resolved.
//!
//! Entities that a file defines for itself are not expanded: they are left out.

use quick_xml::XmlVersion;
use quick_xml::events::{BytesStart, Event};

/// Adds the words of an event to a text.
pub(super) fn add_words(event: &Event<'_>, words: &mut String) {
    match event {
        Event::Text(text) => words.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
        Event::CData(text) => words.push_str(&text.xml_content(XmlVersion::Implicit1_0)),
        Event::GeneralRef(reference) => match &**reference {
            "lt" => words.push('<'),
            "gt" => words.push('>'),
            "amp" => words.push('&'),
            "quot" => words.push('"'),
            "apos" => words.push('\''),
            _ => words.extend(reference.resolve_char_ref().ok().flatten()),
        },
        _ => {}
    }
}

/// The value of an attribute.
pub(super) fn attribute(element: &BytesStart<'_>, name: &str) -> Option<String> {
    let mut attributes = element.attributes();
    let found = attributes.find_map(|it| it.ok().filter(|it| it.key.as_ref() == name))?;
    found.normalized_value(XmlVersion::Implicit1_0).ok().map(std::borrow::Cow::into_owned)
}
