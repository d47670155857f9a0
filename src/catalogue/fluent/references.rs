//! In: Fluent source or a pattern of it. Out: what it refers to, its words, and whether it nests too deeply to be read.

use fluent_syntax::ast::{Expression, InlineExpression, Pattern, PatternElement};

/// The reader calls itself for every brace within a brace; deeper than this the stack could end.
const MAX_DEPTH: usize = 60;

/// Whether braces and parentheses nest deeper than any text does.
pub(crate) fn nested_too_deep(source: &str) -> bool {
    let mut depth = 0_usize;
    let mut max_depth = 0;
    for line in source.lines() {
        if line.starts_with('#') {
            continue;
        }
        let mut in_string = false;
        let mut bytes = line.bytes();
        while let Some(byte) = bytes.next() {
            match byte {
                b'\\' if in_string => {
                    bytes.next();
                }
                b'"' if depth > 0 => in_string = !in_string,
                _ if in_string => {}
                b'{' => depth += 1,
                b'(' if depth > 0 => depth += 1,
                b'}' => depth = depth.saturating_sub(1),
                b')' if depth > 1 => depth -= 1,
                _ => {}
            }
            max_depth = max_depth.max(depth);
        }
    }
    max_depth > MAX_DEPTH
}

/// A message, or a term with its `-`; and one of its attributes, or its value.
pub(super) type Reference = (String, Option<String>);

/// The messages and terms (with their `-`) that a pattern refers to, with the attribute.
pub(super) fn references(pattern: &Pattern<String>) -> Vec<Reference> {
    let mut found = Vec::new();
    in_pattern(pattern, &mut found);
    found
}

fn in_pattern(pattern: &Pattern<String>, found: &mut Vec<Reference>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            in_expression(expression, found);
        }
    }
}

fn in_expression(expression: &Expression<String>, found: &mut Vec<Reference>) {
    match expression {
        Expression::Inline(inline) => in_inline(inline, found),
        Expression::Select { selector, variants } => {
            in_inline(selector, found);
            for variant in variants {
                in_pattern(&variant.value, found);
            }
        }
    }
}

fn in_inline(inline: &InlineExpression<String>, found: &mut Vec<Reference>) {
    match inline {
        InlineExpression::MessageReference { id, attribute } => {
            found.push((id.name.clone(), attribute.as_ref().map(|it| it.name.clone())));
        }
        InlineExpression::TermReference { id, attribute, .. } => {
            found.push((format!("-{}", id.name), attribute.as_ref().map(|it| it.name.clone())));
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|it| in_inline(it, found));
        }
        InlineExpression::Placeable { expression } => in_expression(expression, found),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::VariableReference { .. } => {}
    }
}

/// The words of a pattern, without what is filled in.
pub(super) fn words(pattern: &Pattern<String>) -> String {
    let mut words = String::new();
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => words.push_str(value),
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                for variant in variants {
                    words.push_str(&self::words(&variant.value));
                }
            }
            PatternElement::Placeable { .. } => {}
        }
    }
    words
}
