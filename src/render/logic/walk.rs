//! In: a tree and what is known of a person. Out: the pieces that this person reads, and which cases were taken.
//!
//! There are no loops, every step goes forward in the source, and parts call parts only so deep: it always ends.

use std::collections::BTreeMap;

use super::expression::{Expression, Scope};
use super::tree::{Case, Node, Tree};
use super::value::{Known, Value};
use super::{Asked, Evaluated, Hit, Taken, Undecided};
use crate::locale;
use crate::platform::vocabulary::{Dialect, MissingValue};
use crate::render::dialects;
use crate::render::{MAX_RENDERED_BYTES, Piece, Rendered, as_written, gap, slot};

/// Parts call parts at most this deep.
const MAX_CALLS: usize = 8;
/// More steps than any mail takes.
const MAX_STEPS: usize = 100_000;

/// Walks a tree.
pub(super) fn walk(tree: &Tree<'_>, asked: &Asked<'_>, lex: Lexer) -> Evaluated {
    let mut walk = Walk {
        asked,
        parts: &tree.parts,
        lex,
        variables: BTreeMap::new(),
        done: Evaluated {
            rendered: Rendered { is_html: asked.is_html, ..Rendered::default() },
            ..Evaluated::default()
        },
        n_bytes: 0,
        n_steps: 0,
        n_calls: 0,
        in_case: 0,
    };
    walk.nodes(&tree.nodes);
    walk.done
}

/// Takes another file apart.
pub(super) type Lexer = for<'a> fn(&'a str, &Asked<'_>) -> Option<Tree<'a>>;

struct Walk<'w> {
    asked: &'w Asked<'w>,
    parts: &'w [(String, Vec<Node<'w>>)],
    lex: Lexer,
    /// The variables of the template, each with the name that its value comes from.
    variables: BTreeMap<String, (Value, Option<String>)>,
    done: Evaluated,
    n_bytes: usize,
    n_steps: usize,
    n_calls: usize,
    /// How many cases for a language stand around.
    in_case: usize,
}

impl Walk<'_> {
    fn nodes(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            self.n_steps += 1;
            if self.n_bytes > MAX_RENDERED_BYTES || self.n_steps > MAX_STEPS {
                if !self.done.is_cut {
                    self.done.is_cut = true;
                    self.closed("…", &[], true);
                }
                return;
            }
            match node {
                Node::Words(words) => self.words(words),
                Node::Raw(words) => self.push(Piece::Literal((*words).to_owned())),
                Node::Show { written, value } => self.show(written, value),
                Node::Set { name, value } => {
                    let from = value.subject().map(|name| self.look(name).1);
                    let value = self.with_scope(|scope| scope.value(value));
                    self.variables.insert(name.clone(), (value, from));
                }
                Node::Capture { name, body } => self.capture(name, body),
                Node::Choose { written, cases } => self.choose(written, cases),
                Node::Closed { written, inside } => {
                    self.forget(inside);
                    let decides = self.decides_language(inside);
                    self.closed(written, &[], decides);
                }
                Node::Call { written, name } => self.call(written, name),
            }
        }
    }

    fn look(&self, name: &str) -> (Value, String) {
        match self.variables.get(name) {
            Some((value, from)) => (value.clone(), from.clone().unwrap_or_else(|| name.to_owned())),
            // A name inside of a variable: what it holds is not kept.
            None if name.split('.').next().is_some_and(|root| self.variables.contains_key(root)) => {
                (Value::NotKnown, name.to_owned())
            }
            None if name.starts_with('$') => (Value::NotKnown, name.to_owned()),
            None => ((self.asked.known)(name).into(), name.to_owned()),
        }
    }

    fn with_scope<T>(&self, look: impl FnOnce(&Scope<'_>) -> T) -> T {
        look(&Scope { dialect: self.asked.dialect, look: &|name| self.look(name) })
    }

    fn push(&mut self, piece: Piece) {
        self.n_bytes += match &piece {
            Piece::Literal(words) | Piece::NotEvaluated(words) => words.len(),
            Piece::Filled { value, .. } => value.len(),
            Piece::Missing { placeholder, .. } => placeholder.len(),
        };
        self.done.rendered.push(piece);
    }

    fn words(&mut self, words: &str) {
        for token in dialects::scan(words, self.asked.is_html) {
            match token {
                dialects::Token::Literal(words) => self.push(Piece::Literal(words.to_owned())),
                dialects::Token::Logic { written, names } => self.closed(written, &names, false),
                dialects::Token::Slot { name, default: None, written }
                    if (self.asked.known)(&name) == Known::Absent =>
                {
                    self.gap(name, written);
                }
                dialects::Token::Slot { name, default, written } => {
                    self.push(slot(name, default, written, self.asked.known, self.asked.missing));
                }
            }
        }
    }

    /// A value that is not there.
    fn gap(&mut self, placeholder: String, written: &str) {
        if self.asked.missing == Some(MissingValue::Error) {
            self.done.failing.get_or_insert_with(|| placeholder.clone());
        }
        self.push(gap(placeholder, written, self.asked.missing));
    }

    fn show(&mut self, written: &str, value: &Expression) {
        if let Expression::Just(literal) = value {
            self.push(Piece::Literal(literal.shown().unwrap_or_default()));
            return;
        }
        let name = value.subject().map(|name| self.look(name).1);
        match (self.with_scope(|scope| scope.value(value)), name) {
            (Value::Absent, Some(name)) => self.gap(name, written),
            (Value::Present | Value::NotKnown, Some(placeholder)) if !placeholder.starts_with('$') => {
                self.push(Piece::Missing { placeholder, shown: None });
            }
            (value, name) => match value.shown() {
                Some(value) => self.push(Piece::Filled { placeholder: name.unwrap_or_default(), value }),
                None => self.closed(written, &[], false),
            },
        }
    }

    /// What is not evaluated stands as it is written: its signs marked, its words as words.
    fn closed(&mut self, written: &str, names: &[String], decides_language: bool) {
        // Only the signs of Velocity are no signs elsewhere.
        if self.asked.dialect == Dialect::Velocity {
            self.push(Piece::NotEvaluated(written.to_owned()));
            return self.note(written, names, decides_language);
        }
        for piece in as_written(written, self.asked.is_html, self.asked.known, self.asked.missing) {
            self.push(piece);
        }
        self.note(written, names, decides_language);
    }

    fn note(&mut self, written: &str, names: &[String], decides_language: bool) {
        let written = written.lines().next().unwrap_or_default().chars().take(80).collect();
        self.done.undecided.push(Undecided { written, names: names.to_vec(), decides_language });
    }

    fn capture(&mut self, name: &str, body: &[Node<'_>]) {
        let n_undecided = self.done.undecided.len();
        let outside = std::mem::take(&mut self.done.rendered.pieces);
        self.nodes(body);
        let inside = std::mem::replace(&mut self.done.rendered.pieces, outside);
        let mut text = Some(String::new());
        for piece in inside {
            match (piece, &mut text) {
                (
                    Piece::Literal(words)
                    | Piece::Filled { value: words, .. }
                    | Piece::Missing { shown: Some(words), .. },
                    Some(text),
                ) => text.push_str(&words),
                _ => text = None,
            }
        }
        // What is not known in it matters only where the variable is used; which case it took is told already.
        let decides = self.done.undecided[n_undecided..].iter().any(|it| it.decides_language);
        if !decides {
            self.done.undecided.truncate(n_undecided);
        }
        self.variables.insert(name.to_owned(), (text.map_or(Value::NotKnown, Value::Text), None));
    }

    fn choose(&mut self, written: &str, cases: &[Case<'_>]) {
        let compared = self.compared(cases);
        let is_language = self.is_language(&compared);
        for case in cases {
            let truth = case.when.as_ref().map(|when| self.with_scope(|scope| scope.truth(when)));
            let holds = truth.as_ref().map_or(Some(true), |truth| truth.holds);
            match holds {
                Some(false) => {}
                None => {
                    let mut names = Vec::new();
                    case.when.iter().for_each(|when| when.names(true, &mut |name, _| names.push(self.look(name).1)));
                    let decides = is_language || cases.iter().any(|case| self.decides_language(&case.body));
                    for case in cases {
                        self.forget(&case.body);
                    }
                    self.closed(written, &names, decides);
                    return;
                }
                Some(true) => {
                    let matched = truth.and_then(|truth| truth.matched);
                    if !compared.is_empty() {
                        let taken = match matched {
                            Some((_, literal)) if !is_language || says_language(&literal) => Taken::Case(literal),
                            _ => Taken::Else,
                        };
                        // What everyone else gets may be a choice by language again: then that one counts.
                        let goes_on = taken == Taken::Else && is_language && self.decides_language(&case.body);
                        let in_case = is_language && matches!(taken, Taken::Case(_));
                        if !goes_on {
                            self.hit(&compared, taken, is_language, says(&case.body));
                        }
                        self.in_case += usize::from(in_case);
                        self.nodes(&case.body);
                        self.in_case -= usize::from(in_case);
                        return;
                    }
                    self.nodes(&case.body);
                    return;
                }
            }
        }
        if !compared.is_empty() {
            self.hit(&compared, Taken::Nothing, is_language, cases.iter().any(|case| says(&case.body)));
        }
    }

    fn hit(&mut self, compared: &[(String, String)], taken: Taken, is_language: bool, says: bool) {
        let of = compared.first().map(|(name, _)| name.clone()).unwrap_or_default();
        let value = match (self.asked.known)(&of) {
            Known::Value(value) => Some(value),
            Known::Absent => Some(String::new()),
            Known::Present | Known::NotKnown => None,
        };
        let hit = Hit { of, value, taken, is_language };
        // Inside of what is said for a language, what is said to everyone else is in that language.
        let is_said = is_language && self.in_case > 0 && !matches!(hit.taken, Taken::Case(_));
        if says && !is_said && !self.done.hits.contains(&hit) {
            self.done.hits.push(hit);
        }
    }

    /// Every name and literal that a choice compares.
    fn compared(&self, cases: &[Case<'_>]) -> Vec<(String, String)> {
        let mut compared = Vec::new();
        for when in cases.iter().filter_map(|case| case.when.as_ref()) {
            when.literals(&mut |name, literal| compared.push((self.look(name).1, literal.to_owned())));
        }
        compared
    }

    fn is_language(&self, compared: &[(String, String)]) -> bool {
        compared.iter().any(|(name, literal)| (self.asked.is_language)(name) && says_language(literal))
    }

    /// Whether a choice by language stands somewhere in it.
    fn decides_language(&self, nodes: &[Node<'_>]) -> bool {
        nodes.iter().any(|node| match node {
            Node::Choose { cases, .. } => {
                self.is_language(&self.compared(cases)) || cases.iter().any(|case| self.decides_language(&case.body))
            }
            Node::Closed { inside, .. } => self.decides_language(inside),
            Node::Capture { body, .. } => self.decides_language(body),
            _ => false,
        })
    }

    /// Variables that are set where it is not known whether they are.
    fn forget(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            match node {
                Node::Set { name, .. } | Node::Capture { name, .. } => {
                    self.variables.insert(name.clone(), (Value::NotKnown, None));
                }
                Node::Choose { cases, .. } => cases.iter().for_each(|case| self.forget(&case.body)),
                Node::Closed { inside, .. } => self.forget(inside),
                _ => {}
            }
        }
    }

    fn call(&mut self, written: &str, name: &str) {
        self.n_calls += 1;
        if self.n_calls > MAX_CALLS {
            self.closed(written, &[], true);
        } else if let Some((_, body)) = { self.parts }.iter().find(|(part, _)| part == name) {
            self.nodes(body);
        } else if let Some(source) = (self.asked.file)(name) {
            match (self.lex)(&source, self.asked) {
                Some(tree) => self.nodes(&tree.nodes),
                None => self.closed(written, &[], true),
            }
        } else {
            self.closed(written, &[], false);
        }
        self.n_calls -= 1;
    }
}

/// Whether something is written there, were it in a variable.
fn says(nodes: &[Node<'_>]) -> bool {
    nodes.iter().any(|node| !matches!(node, Node::Words(words) if words.trim().is_empty()))
}

/// Whether a literal is a language, as a person would write it in a condition.
fn says_language(literal: &str) -> bool {
    !literal.is_empty() && locale::understand(literal).tag.is_some()
}
