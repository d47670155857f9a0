//! In: Fluent files, and a text. Out: the file in which its values are replaced, or a new one beside its neighbours'.

use fluent_syntax::ast::{
    Attribute, Entry, Expression, Identifier, InlineExpression, Message, Pattern, PatternElement, Resource,
};
use fluent_syntax::{parser, serializer};

use super::super::encoding::decode;
use super::super::fluent::split_id;
use super::super::names::key;
use super::super::{InputFile, Template, part_named};
use super::{Folder, path_for};

/// The file of this text.
pub(super) fn with(folder: &Folder<'_>, neighbour: &Template, text: &Template) -> Option<InputFile> {
    let file = folder.file(&neighbour.file)?;
    let source = decode(&file.bytes)?.text;
    let mut resource = parser::parse(source).ok()?;
    let is_same = neighbour.locale.as_deref().map(key) == text.locale.as_deref().map(key);
    let path = if is_same {
        file.path.clone()
    } else {
        path_for(&file.path, neighbour.locale.as_deref()?, text.locale.as_deref()?)?
    };
    if !is_same {
        // Another language's file may be there, with other mails in it.
        let there = folder.file(&path).map(|it| decode(&it.bytes).map(|it| it.text));
        let mut own = match there {
            Some(source) => parser::parse(source?).ok()?,
            None => Resource { body: Vec::new() },
        };
        resource.body.retain(|entry| matches!(entry, Entry::Message(message) if is_of(message, &text.message)));
        own.body.append(&mut resource.body);
        resource = own;
    }
    let mut left: Vec<&String> = text.parts.keys().collect();
    for entry in &mut resource.body {
        let Entry::Message(message) = entry else { continue };
        if !is_of(message, &text.message) {
            continue;
        }
        let typed = |part: &str| text.parts.get(part).map(|it| pattern(&it.source));
        if message.id.name == text.message {
            let first = |attribute: &Attribute<String>| part_named(&attribute.id.name);
            if !is_same {
                message.attributes.retain(|it| first(it).is_some_and(|part| typed(part).is_some()));
                message.value = None;
            }
            for attribute in &mut message.attributes {
                if let Some(part) = first(attribute)
                    && let Some(typed) = typed(part)
                {
                    attribute.value = typed;
                    left.retain(|it| *it != part);
                }
            }
            // A part that no neighbour has is added by its own name.
            for part in left.split_off(0) {
                let id = Identifier { name: part.clone() };
                message.attributes.push(Attribute { id, value: pattern(&text.parts[part].source) });
            }
        } else if let Some((_, part)) = split_id(&message.id.name) {
            message.value = typed(part).or_else(|| message.value.take().filter(|_| is_same));
            left.retain(|it| *it != part);
        }
    }
    resource.body.retain(
        |entry| !matches!(entry, Entry::Message(Message { value: None, attributes, .. }) if attributes.is_empty()),
    );
    left.is_empty().then(|| InputFile { path, bytes: serializer::serialize(&resource).into_bytes() })
}

fn is_of(message: &Message<String>, wanted: &str) -> bool {
    message.id.name == wanted || split_id(&message.id.name).is_some_and(|(of, _)| of == wanted)
}

/// A typed text as Fluent writes it: `{ $name }` stays a placeholder, any other brace is one that is shown.
fn pattern(typed: &str) -> Pattern<String> {
    let mut elements = Vec::new();
    let mut words = String::new();
    let mut rest = typed.trim();
    while let Some(at) = rest.find(['{', '}']) {
        words.push_str(&rest[..at]);
        rest = &rest[at..];
        let variable = rest.strip_prefix('{').and_then(|it| it.split_once('}')).and_then(|(inside, after)| {
            let name = inside.trim().strip_prefix('$')?;
            let is_name = !name.is_empty() && name.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '_' | '-'));
            is_name.then_some((name, after))
        });
        push_words(&mut elements, &std::mem::take(&mut words));
        let inline = if let Some((name, after)) = variable {
            rest = after;
            InlineExpression::VariableReference { id: Identifier { name: name.to_owned() } }
        } else {
            let brace = rest[..1].to_owned();
            rest = &rest[1..];
            InlineExpression::StringLiteral { value: brace }
        };
        elements.push(PatternElement::Placeable { expression: Expression::Inline(inline) });
    }
    words.push_str(rest);
    push_words(&mut elements, &words);
    Pattern { elements }
}

/// Words line by line. Fluent takes away what a line is indented by, and reads some signs at its beginning otherwise: these
/// are quoted.
fn push_words(elements: &mut Vec<PatternElement<String>>, words: &str) {
    for (at, line) in words.split_inclusive('\n').enumerate() {
        let is_first = at == 0 && elements.is_empty();
        let spaces = line.len() - line.trim_start_matches([' ', '\t']).len();
        let special = usize::from(line[spaces..].starts_with(['.', '*', '[']));
        let is_quoted = (at > 0 || is_first) && !line.trim().is_empty() && spaces + special > 0;
        let quoted = if is_quoted { spaces + special } else { 0 };
        if quoted > 0 {
            let value = line[..quoted].to_owned();
            let expression = Expression::Inline(InlineExpression::StringLiteral { value });
            elements.push(PatternElement::Placeable { expression });
        }
        elements.push(PatternElement::TextElement { value: line[quoted..].to_owned() });
    }
}

/// What a text of a Fluent file says, as it would be typed; none where it does more than to fill in values. The source is
/// that of a catalogue: the mail's text comes first, and refers to nothing.
pub(super) fn words_of(source: &str) -> Option<String> {
    let resource = parser::parse_runtime(source.to_owned()).ok()?;
    let [Entry::Message(message)] = resource.body.as_slice() else { return None };
    let pattern = message.value.as_ref().or_else(|| message.attributes.first().map(|it| &it.value))?;
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::VariableReference { id } => words.extend(["{ $", &id.name, " }"]),
                InlineExpression::StringLiteral { value } => words.push_str(value),
                _ => return None,
            },
            PatternElement::Placeable { .. } => return None,
        }
    }
    Some(spaced(&words))
}

/// Placeholders written in one way, whatever space stands in them; lines without spaces at their ends.
pub(super) fn spaced(words: &str) -> String {
    let mut out = String::new();
    let mut rest = words;
    while let Some(at) = rest.find('{') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        match rest[1..].split_once('}') {
            Some((inside, after)) if inside.trim().starts_with('$') => {
                out.extend(["{ ", inside.trim(), " }"]);
                rest = after;
            }
            _ => {
                out.push('{');
                rest = &rest[1..];
            }
        }
    }
    out.push_str(rest);
    out.lines().map(str::trim_end).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is typed is written and read again.
    #[track_caller]
    fn check(typed: &str) {
        let id = Identifier { name: "m".to_owned() };
        let message = Message { id, value: Some(pattern(typed)), attributes: Vec::new(), comment: None };
        let written = serializer::serialize(&Resource { body: vec![Entry::Message(message)] });
        assert_eq!(words_of(&written).as_deref(), Some(spaced(typed).as_str()), "{written}");
    }

    #[test]
    fn typed_texts_survive() {
        check("Welcome");
        check("Hello {$name}, { $link }");
        check("a {brace} and }");
        check("one\ntwo");
        check("one\n\ntwo { $x }\nthree");
        check("{ $x }\nthree");
        check("a = b # c\n# d");
        check("a\n.b\n*c\n[d]");
        check("a\n  indented\nb");
    }
}
