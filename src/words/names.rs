//! In: a language tag, and the names of its parts. Out: the language's name.

use crate::locale::Tag;

/// The name as it stands alone: "German (Austria)", "Serbian (Latin, Serbia)"; an unknown tag stays as it is.
pub(super) fn alone(tag: &str, name: impl Fn(&str) -> Option<String>) -> String {
    let Some(known) = Tag::parse(tag) else { return tag.to_owned() };
    let language = known.language();
    let whole = name(&format!("lang-{}", known.as_str().to_ascii_lowercase()));
    if let Some(whole) = whole {
        return whole;
    }
    let in_script = known.script().and_then(|script| name(&format!("lang-{language}-{}", script.to_ascii_lowercase())));
    let mut beside = Vec::new();
    if let (Some(script), None) = (known.script(), &in_script) {
        beside.extend(name(&format!("script-{}", script.to_ascii_lowercase())));
    }
    if let Some(region) = known.region() {
        beside.extend(name(&format!("region-{}", region.to_ascii_lowercase())));
    }
    let Some(language) = in_script.or_else(|| name(&format!("lang-{language}"))) else { return tag.to_owned() };
    if beside.is_empty() { language } else { format!("{language} ({})", beside.join(", ")) }
}

/// The name inside a sentence, in a language that writes languages small; what is no known tag stays.
pub(super) fn in_a_sentence(name: &str, tag: &str) -> String {
    if Tag::parse(tag).is_some() { first(name, |c| c.to_lowercase().collect()) } else { name.to_owned() }
}

/// With a capital.
pub(super) fn capital(text: &str) -> String {
    first(text, |c| c.to_uppercase().collect())
}

fn first(text: &str, change: impl Fn(char) -> String) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |c| change(c) + chars.as_str())
}
