//! In: a Fluent text and a person's values. Out: the pieces that fluent-bundle makes of it.
//!
//! Before it is handed over, every variable that is shown becomes a mark, so that the pieces are known afterwards;
//! variables that only select stay. Isolation marks (U+2068, U+2069) are off: texts are shown as most mailers send them.

use std::collections::BTreeSet;
use std::fmt;

use fluent_bundle::resolver::ResolverError;
use fluent_bundle::{FluentArgs, FluentBundle, FluentError, FluentResource, FluentValue};
use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, Resource};
use fluent_syntax::{parser, serializer};
use unic_langid::LanguageIdentifier;

use super::{MAX_RENDERED_BYTES, Piece, Rendered};
use crate::catalogue::{Text, nested_too_deep};

/// Whether the platform puts marks around filled-in values that keep their direction apart.
const USE_ISOLATING: bool = false;
/// Characters that no text has; a number stands between them.
const OPEN: char = '\u{fdd0}';
const CLOSE: char = '\u{fdd1}';

/// The names of all variables, shown or selecting.
pub(super) fn variables(text: &Text) -> Vec<String> {
    let Some(mut resource) = parsed(text) else { return Vec::new() };
    let mut marks = Marks::default();
    marks.resource(&mut resource);
    let shown = marks.slots.into_iter().filter_map(|it| if let Slot::Variable(name) = it { Some(name) } else { None });
    shown.chain(marks.selectors).collect()
}

/// Renders one text.
pub(super) fn render(text: &Text, locale: &str, value: &dyn Fn(&str) -> Option<String>, rendered: &mut Rendered) {
    let (Some(mut resource), Some(entry)) = (parsed(text), text.entry.as_deref()) else {
        rendered.push(Piece::NotEvaluated(text.source.clone()));
        return;
    };
    let mut marks = Marks::default();
    marks.resource(&mut resource);
    let mut args = FluentArgs::new();
    for name in &marks.selectors {
        match value(name) {
            Some(value) => args.set(name.clone(), as_value(value)),
            None => rendered.defaulted.push(name.clone()),
        }
    }
    let source = serializer::serialize(&resource);
    let (resource, _) = FluentResource::try_new(source).map_or_else(|it| it, |it| (it, Vec::new()));
    let mut bundle = FluentBundle::new(vec![language(locale)]);
    bundle.set_use_isolating(USE_ISOLATING);
    bundle.add_builtins().ok();
    bundle.add_resource(resource).ok();
    let (id, attribute) = entry.split_once('.').map_or((entry, None), |(id, attribute)| (id, Some(attribute)));
    let message = bundle.get_message(id);
    let pattern = message.as_ref().and_then(|it| match attribute {
        Some(name) => it.get_attribute(name).map(|it| it.value()),
        None => it.value(),
    });
    let Some(pattern) = pattern else {
        rendered.push(Piece::NotEvaluated(text.source.clone()));
        return;
    };
    let mut out = Bounded::default();
    let mut errors = Vec::new();
    let is_whole = bundle.write_pattern(&mut out, pattern, Some(&args), &mut errors).is_ok();
    marks.pieces(&out.0, value, rendered);
    let is_cut = |it: &FluentError| matches!(it, FluentError::ResolverError(ResolverError::TooManyPlaceables));
    if !is_whole || errors.iter().any(is_cut) {
        rendered.push(Piece::NotEvaluated("…".to_owned()));
    }
}

fn parsed(text: &Text) -> Option<Resource<String>> {
    if nested_too_deep(&text.source) {
        return None;
    }
    Some(parser::parse_runtime(text.source.clone()).unwrap_or_else(|(resource, _)| resource))
}

/// The language whose plural forms count.
fn language(locale: &str) -> LanguageIdentifier {
    let subtags: Vec<_> = locale.split(['-', '_']).collect();
    let candidates = (1..=subtags.len().min(4)).rev().map(|n| subtags[..n].join("-"));
    candidates.into_iter().find_map(|it| it.parse().ok()).unwrap_or_default()
}

/// A number if it is written as one and would be written the same again; else words.
fn as_value(value: String) -> FluentValue<'static> {
    let digits = value.strip_prefix('-').unwrap_or(&value);
    let is_number = (digits == "0" || !digits.starts_with('0'))
        && (1..=15).contains(&digits.len())
        && digits.bytes().all(|it| it.is_ascii_digit());
    match value.parse::<i64>() {
        Ok(number) if is_number => FluentValue::from(number),
        _ => FluentValue::from(value),
    }
}

/// What a mark stands for.
enum Slot {
    Variable(String),
    NotEvaluated(String),
}

/// The marks that were put into a text.
#[derive(Default)]
struct Marks {
    slots: Vec<Slot>,
    selectors: BTreeSet<String>,
    known: BTreeSet<(String, Option<String>)>,
    /// A term sees only the arguments that it is given, never the person's values.
    in_term: bool,
}

impl Marks {
    fn resource(&mut self, resource: &mut Resource<String>) {
        for entry in &resource.body {
            let (id, has_value, attributes) = match entry {
                Entry::Message(it) => (it.id.name.clone(), it.value.is_some(), &it.attributes),
                Entry::Term(it) => (format!("-{}", it.id.name), true, &it.attributes),
                _ => continue,
            };
            self.known.extend(attributes.iter().map(|it| (id.clone(), Some(it.id.name.clone()))));
            if has_value {
                self.known.insert((id, None));
            }
        }
        for entry in &mut resource.body {
            self.in_term = matches!(entry, Entry::Term(_));
            let (value, attributes) = match entry {
                Entry::Message(it) => (it.value.as_mut(), &mut it.attributes),
                Entry::Term(it) => (Some(&mut it.value), &mut it.attributes),
                _ => continue,
            };
            for pattern in value.into_iter().chain(attributes.iter_mut().map(|it| &mut it.value)) {
                self.pattern(pattern);
            }
        }
    }

    fn pattern(&mut self, pattern: &mut Pattern<String>) {
        for element in &mut pattern.elements {
            let PatternElement::Placeable { expression } = element else { continue };
            if let Some(slot) = self.expression(expression) {
                let value = format!("{OPEN}{}{CLOSE}", self.slots.len());
                self.slots.push(slot);
                *element = PatternElement::TextElement { value };
            }
        }
    }

    /// Looks into an expression; gives what to put a mark for instead of it.
    fn expression(&mut self, expression: &mut Expression<String>) -> Option<Slot> {
        match expression {
            Expression::Select { selector, variants } => {
                self.selector(selector);
                for variant in variants {
                    self.pattern(&mut variant.value);
                }
                None
            }
            Expression::Inline(inline) => match inline {
                InlineExpression::VariableReference { .. } | InlineExpression::FunctionReference { .. }
                    if self.in_term =>
                {
                    None
                }
                InlineExpression::VariableReference { id } => Some(Slot::Variable(id.name.clone())),
                InlineExpression::Placeable { expression } => self.expression(expression),
                InlineExpression::FunctionReference { id, arguments } => Some(function(&id.name, arguments)),
                InlineExpression::MessageReference { id, attribute } => {
                    let attribute = attribute.as_ref().map(|it| it.name.clone());
                    self.unknown(id.name.clone(), attribute)
                }
                InlineExpression::TermReference { id, attribute, arguments } => {
                    tame(arguments.as_mut());
                    let attribute = attribute.as_ref().map(|it| it.name.clone());
                    self.unknown(format!("-{}", id.name), attribute)
                }
                InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {
                    tame_literal(inline, 15);
                    None
                }
            },
        }
    }

    /// A reference to what no file has is shown as it is written.
    fn unknown(&self, id: String, attribute: Option<String>) -> Option<Slot> {
        let written = attribute.as_ref().map_or(id.clone(), |it| format!("{id}.{it}"));
        (!self.known.contains(&(id, attribute))).then(|| Slot::NotEvaluated(format!("{{ {written} }}")))
    }

    fn selector(&mut self, selector: &mut InlineExpression<String>) {
        match selector {
            InlineExpression::VariableReference { .. } if self.in_term => {}
            InlineExpression::VariableReference { id } => {
                self.selectors.insert(id.name.clone());
            }
            InlineExpression::FunctionReference { arguments, .. } => {
                for argument in &mut arguments.positional {
                    self.selector(argument);
                }
                tame(Some(arguments));
            }
            InlineExpression::TermReference { arguments, .. } => tame(arguments.as_mut()),
            InlineExpression::NumberLiteral { .. } => tame_literal(selector, 15),
            InlineExpression::Placeable { expression } => {
                if let Expression::Inline(inline) = &mut **expression {
                    self.selector(inline);
                }
            }
            InlineExpression::StringLiteral { .. } | InlineExpression::MessageReference { .. } => {}
        }
    }

    /// Splits what fluent-bundle wrote at the marks.
    fn pieces(&self, written: &str, value: &dyn Fn(&str) -> Option<String>, rendered: &mut Rendered) {
        for (nr, stretch) in written.split(OPEN).enumerate() {
            let marked = stretch.split_once(CLOSE).filter(|_| nr > 0);
            let slot = marked.and_then(|(nr, rest)| Some((self.slots.get(nr.parse::<usize>().ok()?)?, rest)));
            let Some((slot, rest)) = slot else {
                rendered.push(Piece::Literal(stretch.to_owned()));
                continue;
            };
            rendered.push(match slot {
                Slot::NotEvaluated(written) => Piece::NotEvaluated(written.clone()),
                Slot::Variable(name) => match value(name) {
                    Some(value) => Piece::Filled { placeholder: name.clone(), value },
                    None => Piece::Missing { placeholder: name.clone(), shown: None },
                },
            });
            rendered.push(Piece::Literal(rest.to_owned()));
        }
    }
}

/// `NUMBER($n)` shows the variable; anything else is the platform's own function.
fn function(name: &str, arguments: &CallArguments<String>) -> Slot {
    let variable = match arguments.positional.first() {
        Some(InlineExpression::VariableReference { id }) => Some(id.name.clone()),
        _ => None,
    };
    match variable {
        Some(variable) if name == "NUMBER" && arguments.named.is_empty() => Slot::Variable(variable),
        variable => {
            Slot::NotEvaluated(format!("{{ {name}({}) }}", variable.map_or("…".to_owned(), |it| format!("${it}"))))
        }
    }
}

/// Keeps numbers small: fluent-bundle writes as many zeros as an option asks for.
fn tame(arguments: Option<&mut CallArguments<String>>) {
    for argument in arguments.into_iter().flat_map(|it| &mut it.named) {
        tame_literal(&mut argument.value, 1);
    }
}

fn tame_literal(inline: &mut InlineExpression<String>, max_len: usize) {
    if let InlineExpression::NumberLiteral { value } = inline
        && value.len() > max_len
    {
        *inline = InlineExpression::StringLiteral { value: value.clone() };
    }
}

/// Text up to a bound.
#[derive(Default)]
struct Bounded(String);

impl fmt::Write for Bounded {
    fn write_str(&mut self, words: &str) -> fmt::Result {
        if self.0.len() + words.len() > MAX_RENDERED_BYTES {
            return Err(fmt::Error);
        }
        self.0.push_str(words);
        Ok(())
    }
}
