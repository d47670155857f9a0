//! In: a template. Out: every name that it reads, how, and the words that it compares it with.

use std::collections::{BTreeMap, BTreeSet};

use super::expression::Expression;
use super::taken_apart;
use super::tree::Node;
use crate::platform::vocabulary::Dialect;

/// How a template reads a name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Read {
    /// It is shown.
    pub shown: bool,
    /// A condition asks whether it has a value.
    pub asked: bool,
    /// A condition or a function reads its value.
    pub compared: bool,
    /// The words that it is compared with.
    pub literals: BTreeSet<String>,
}

/// Every name that a template reads; none where it cannot be taken apart.
pub(in crate::render) fn reads(source: &str, dialect: Dialect) -> Option<BTreeMap<String, Read>> {
    let tree = taken_apart(source, dialect)?;
    let mut gather = Gather::default();
    gather.nodes(&tree.nodes);
    tree.parts.iter().for_each(|(_, nodes)| gather.nodes(nodes));
    gather.found.retain(|name, _| !name.starts_with('$'));
    Some(gather.found)
}

#[derive(Default)]
struct Gather {
    found: BTreeMap<String, Read>,
    /// Variables, and the name that each comes from.
    variables: BTreeMap<String, Option<String>>,
}

impl Gather {
    fn nodes(&mut self, nodes: &[Node<'_>]) {
        for node in nodes {
            match node {
                Node::Words(words) => {
                    for token in crate::render::dialects::scan(words, false) {
                        if let crate::render::dialects::Token::Slot { name, .. } = token {
                            self.found.entry(name).or_default().shown = true;
                        }
                    }
                }
                Node::Show { value, .. } => {
                    self.names(value, |read, _| read.shown = true);
                }
                Node::Set { name, value } => {
                    self.names(value, |read, _| read.compared = true);
                    let from = value.subject().map(|subject| self.root(subject));
                    self.variables.insert(name.clone(), from);
                }
                Node::Capture { name, body } => {
                    self.nodes(body);
                    self.variables.insert(name.clone(), None);
                }
                Node::Choose { cases, .. } => {
                    for when in cases.iter().filter_map(|case| case.when.as_ref()) {
                        self.names(when, |read, compared| {
                            read.asked = true;
                            read.compared |= compared;
                        });
                        let mut literals = Vec::new();
                        when.literals(&mut |name, literal| literals.push((self.root(name), literal.to_owned())));
                        for (name, literal) in literals {
                            self.found.entry(name).or_default().literals.insert(literal);
                        }
                    }
                    for case in cases {
                        self.nodes(&case.body);
                    }
                }
                Node::Closed { inside, .. } => self.nodes(inside),
                Node::Raw(_) | Node::Call { .. } => {}
            }
        }
    }

    fn root(&self, name: &str) -> String {
        match self.variables.get(name) {
            Some(Some(from)) => from.clone(),
            _ => name.to_owned(),
        }
    }

    fn names(&mut self, expression: &Expression, mut note: impl FnMut(&mut Read, bool)) {
        let mut names = Vec::new();
        expression.names(false, &mut |name, compared| names.push((name.to_owned(), compared)));
        for (name, compared) in names {
            match self.variables.get(&name) {
                None => note(self.found.entry(name).or_default(), compared),
                Some(Some(from)) => note(self.found.entry(from.clone()).or_default(), compared),
                Some(None) => {}
            }
        }
    }
}
