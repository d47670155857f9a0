//! In: a template cut into words and signs. Out: a tree of words, values and choices; what is not evaluated is closed.

use std::ops::Range;

use super::expression::Expression;

/// A stretch of a template, with where it stands.
pub(super) struct Lexed<'a> {
    pub(super) at: Range<usize>,
    pub(super) sign: Sign<'a>,
}

/// What a stretch does.
#[derive(Debug)]
pub(super) enum Sign<'a> {
    Words(&'a str),
    /// Words in which nothing is a placeholder.
    Raw(&'a str),
    /// A value is shown.
    Show(Expression),
    /// A choice begins.
    If(Expression),
    /// A choice by the value of an expression; its cases follow.
    Switch(Expression),
    /// A case of such a choice.
    When(Vec<Expression>),
    ElseIf(Expression),
    Else,
    /// The innermost block ends.
    End,
    /// A variable gets a value.
    Set(String, Expression),
    /// A variable gets what its block would show.
    Capture(String),
    /// A block that is not evaluated: a loop, for example.
    Closed,
    /// A stretch without an end that is not evaluated.
    Odd,
    /// A part of this template that stands apart.
    Define(String),
    /// Such a part, or another file, stands here.
    Call(String),
    /// Nothing is shown.
    Comment,
}

#[derive(Debug)]
pub(super) enum Node<'a> {
    Words(&'a str),
    Raw(&'a str),
    Show {
        written: &'a str,
        value: Expression,
    },
    Set {
        name: String,
        value: Expression,
    },
    Capture {
        name: String,
        body: Vec<Node<'a>>,
    },
    Choose {
        written: &'a str,
        cases: Vec<Case<'a>>,
    },
    /// As it is written, with what stands inside.
    Closed {
        written: &'a str,
        inside: Vec<Node<'a>>,
    },
    Call {
        written: &'a str,
        name: String,
    },
}

#[derive(Debug)]
pub(super) struct Case<'a> {
    /// Its condition; none is everyone else.
    pub(super) when: Option<Expression>,
    pub(super) body: Vec<Node<'a>>,
}

/// A template taken apart.
#[derive(Debug, Default)]
pub(super) struct Tree<'a> {
    pub(super) nodes: Vec<Node<'a>>,
    /// Parts that stand apart, by name.
    pub(super) parts: Vec<(String, Vec<Node<'a>>)>,
}

/// Blocks stand in blocks at most this deep.
const MAX_DEPTH: usize = 64;

/// Builds the tree; none where blocks do not fit together.
pub(super) fn build<'a>(source: &'a str, lexed: Vec<Lexed<'a>>) -> Option<Tree<'a>> {
    let mut builder = Builder { source, lexed: lexed.into_iter(), parts: Vec::new(), depth: 0 };
    let (nodes, end) = builder.nodes()?;
    end.is_none().then_some(Tree { nodes, parts: builder.parts })
}

struct Builder<'a> {
    source: &'a str,
    lexed: std::vec::IntoIter<Lexed<'a>>,
    parts: Vec<(String, Vec<Node<'a>>)>,
    depth: usize,
}

impl<'a> Builder<'a> {
    /// The nodes up to a sign that ends them.
    fn nodes(&mut self) -> Option<(Vec<Node<'a>>, Option<Lexed<'a>>)> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return None;
        }
        let mut nodes = Vec::new();
        while let Some(Lexed { at, sign }) = self.lexed.next() {
            let written = self.source.get(at.clone())?;
            match sign {
                Sign::Words(words) => nodes.push(Node::Words(words)),
                Sign::Raw(words) => nodes.push(Node::Raw(words)),
                Sign::Show(value) => nodes.push(Node::Show { written, value }),
                Sign::Set(name, value) => nodes.push(Node::Set { name, value }),
                Sign::Odd => nodes.push(Node::Closed { written, inside: Vec::new() }),
                Sign::Call(name) => nodes.push(Node::Call { written, name }),
                Sign::Comment => {}
                Sign::If(when) => nodes.push(self.choose(at.start, Some(when))?),
                Sign::Switch(subject) => nodes.push(self.switch(at.start, &subject)?),
                Sign::Closed => nodes.push(self.closed(at.start)?),
                Sign::Define(name) => {
                    let body = self.block()?;
                    self.parts.push((name, body));
                }
                Sign::Capture(name) => nodes.push(Node::Capture { name, body: self.block()? }),
                sign @ (Sign::ElseIf(_) | Sign::Else | Sign::When(_) | Sign::End) => {
                    self.depth -= 1;
                    return Some((nodes, Some(Lexed { at, sign })));
                }
            }
        }
        self.depth -= 1;
        Some((nodes, None))
    }

    /// What stands in a block up to its end.
    fn block(&mut self) -> Option<Vec<Node<'a>>> {
        let (body, end) = self.nodes()?;
        matches!(end?.sign, Sign::End).then_some(body)
    }

    fn choose(&mut self, start: usize, first: Option<Expression>) -> Option<Node<'a>> {
        let mut cases = Vec::new();
        let mut when = first;
        loop {
            let (body, end) = self.nodes()?;
            let was_else = when.is_none();
            cases.push(Case { when, body });
            let end = end?;
            match end.sign {
                Sign::End => return Some(Node::Choose { written: self.source.get(start..end.at.end)?, cases }),
                Sign::ElseIf(condition) if !was_else => when = Some(condition),
                Sign::Else if !was_else => when = None,
                _ => return None,
            }
        }
    }

    fn switch(&mut self, start: usize, subject: &Expression) -> Option<Node<'a>> {
        use super::expression::Comparison;
        let mut cases = Vec::new();
        // What stands before the first case is never shown.
        let (_, mut end) = self.nodes()?;
        loop {
            let Lexed { at, sign } = end?;
            let when = match sign {
                Sign::End => return Some(Node::Choose { written: self.source.get(start..at.end)?, cases }),
                Sign::When(values) => {
                    let same =
                        |value| Expression::Compare(Comparison::Same, Box::new(subject.clone()), Box::new(value));
                    Some(Expression::Any(values.into_iter().map(same).collect()))
                }
                Sign::Else => None,
                _ => return None,
            };
            let (body, next) = self.nodes()?;
            cases.push(Case { when, body });
            end = next;
        }
    }

    fn closed(&mut self, start: usize) -> Option<Node<'a>> {
        let mut inside = Vec::new();
        loop {
            let (more, end) = self.nodes()?;
            inside.extend(more);
            let end = end?;
            if matches!(end.sign, Sign::End) {
                return Some(Node::Closed { written: self.source.get(start..end.at.end)?, inside });
            }
        }
    }
}
