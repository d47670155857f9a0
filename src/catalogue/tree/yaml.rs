//! In: YAML. Out: its tree, as far as it could be read, and what stopped the reading.
//!
//! An alias repeats a value. A few lines of aliases to aliases could repeat one billions of times, so what they add
//! is counted and bounded.

use std::collections::BTreeMap;

use saphyr_parser::{Event, Parser, ScalarStyle};

use super::{MAX_DEPTH, Node, Value};
use crate::catalogue::unreadable;
use crate::finding::Finding;

/// All aliases of a file together add at most so many values …
const MAX_REPEATED_VALUES: usize = 100_000;
/// … and so many bytes.
const MAX_REPEATED_BYTES: usize = 4 << 20;

/// A list or a map that is not closed yet.
struct Open {
    line: u64,
    anchor: usize,
    is_map: bool,
    /// Of a map, the key whose value is awaited.
    key: Key,
    items: Vec<Node>,
    entries: Vec<(String, Node)>,
}

#[derive(Default)]
enum Key {
    #[default]
    Awaited,
    Word(String),
    /// A list or a map as a key: its value is not read.
    NoWord,
}

/// What stops the reading.
type Stopped = Box<Finding>;

/// A value that aliases may repeat, and what it takes.
struct Anchored {
    node: Node,
    size: Size,
}

#[derive(Clone, Copy, Default)]
struct Size {
    n_values: usize,
    n_bytes: usize,
    depth: usize,
}

#[derive(Default)]
struct Reading {
    open: Vec<Open>,
    anchored: BTreeMap<usize, Anchored>,
    repeated: Size,
    documents: Vec<Node>,
}

/// Reads YAML; where it is broken, what stands before is kept.
pub(in crate::catalogue) fn yaml(source: &str) -> (Node, Option<Finding>) {
    let mut reading = Reading::default();
    let mut stopped = None;
    for event in Parser::new_from_str(source) {
        let taken = match event {
            Ok((event, span)) => reading.take(event, span.start.line() as u64),
            Err(error) => {
                let at = error.marker();
                Err(stop(unreadable(source, at.line() as u64, at.col() as u64 + 1, error.info())))
            }
        };
        if let Err(finding) = taken {
            stopped = Some(finding);
            break;
        }
    }
    // What is open where the reading stopped is taken as it is; no alias can name it any more.
    reading.open.iter_mut().for_each(|open| open.anchor = 0);
    while reading.close().is_ok_and(|closed| closed) {}
    let mut documents = reading.documents;
    let tree = if documents.len() == 1 { documents.pop() } else { None };
    (tree.unwrap_or(Node { line: 0, value: Value::List(documents) }), stopped.map(|finding| *finding))
}

impl Reading {
    fn take(&mut self, event: Event<'_>, line: u64) -> Result<(), Stopped> {
        match event {
            Event::Scalar(words, style, anchor, _) => {
                let is_nothing = style == ScalarStyle::Plain && matches!(&*words, "" | "~" | "null" | "Null" | "NULL");
                let value = if is_nothing { Value::Nothing } else { Value::Text(words.into_owned()) };
                self.add(Node { line, value }, anchor)
            }
            Event::SequenceStart(anchor, _) => self.open(line, anchor, false),
            Event::MappingStart(anchor, _) => self.open(line, anchor, true),
            Event::SequenceEnd | Event::MappingEnd => self.close().map(|_| ()),
            Event::Alias(anchor) => self.repeat(anchor, line),
            _ => Ok(()),
        }
    }

    fn open(&mut self, line: u64, anchor: usize, is_map: bool) -> Result<(), Stopped> {
        if self.open.len() >= MAX_DEPTH {
            return Err(stop(Finding::block("nested-too-deep")));
        }
        self.open.push(Open { line, anchor, is_map, key: Key::Awaited, items: Vec::new(), entries: Vec::new() });
        Ok(())
    }

    /// Closes the innermost list or map; says whether there was one.
    fn close(&mut self) -> Result<bool, Stopped> {
        let Some(open) = self.open.pop() else { return Ok(false) };
        let value = if open.is_map { Value::Map(merged(open.entries)) } else { Value::List(open.items) };
        self.add(Node { line: open.line, value }, open.anchor)?;
        Ok(true)
    }

    fn repeat(&mut self, anchor: usize, line: u64) -> Result<(), Stopped> {
        // An alias inside what it names has nothing to repeat yet.
        let Some(Anchored { node, size }) = self.anchored.get(&anchor) else {
            return self.add(Node { line, value: Value::Nothing }, 0);
        };
        self.repeated.n_values += size.n_values;
        self.repeated.n_bytes += size.n_bytes;
        if self.repeated.n_values > MAX_REPEATED_VALUES || self.repeated.n_bytes > MAX_REPEATED_BYTES {
            return Err(stop(Finding::block("aliases-expand").number("line", line)));
        }
        if self.open.len() + size.depth > MAX_DEPTH {
            return Err(stop(Finding::block("nested-too-deep")));
        }
        let node = node.clone();
        self.add(node, 0)
    }

    fn add(&mut self, node: Node, anchor: usize) -> Result<(), Stopped> {
        if anchor > 0 {
            let size = size(&node);
            // Anchors inside anchors keep the same values twice.
            self.repeated.n_values += size.n_values;
            self.repeated.n_bytes += size.n_bytes;
            if self.repeated.n_values > MAX_REPEATED_VALUES || self.repeated.n_bytes > MAX_REPEATED_BYTES {
                return Err(stop(Finding::block("aliases-expand").number("line", node.line)));
            }
            self.anchored.insert(anchor, Anchored { node: node.clone(), size });
        }
        let Some(open) = self.open.last_mut() else {
            self.documents.push(node);
            return Ok(());
        };
        match (open.is_map, std::mem::take(&mut open.key)) {
            (false, _) => open.items.push(node),
            (true, Key::Awaited) => open.key = node.text().map_or(Key::NoWord, |key| Key::Word(key.to_owned())),
            (true, Key::Word(key)) => open.entries.push((key, node)),
            (true, Key::NoWord) => {}
        }
        Ok(())
    }
}

#[allow(clippy::unnecessary_box_returns, reason = "a finding is large where addresses are")]
fn stop(finding: Finding) -> Stopped {
    Box::new(finding)
}

/// What `<<` brings stands behind what the map says itself.
fn merged(entries: Vec<(String, Node)>) -> Vec<(String, Node)> {
    let (merges, mut own): (Vec<_>, Vec<_>) = entries.into_iter().partition(|(key, _)| key == "<<");
    for (_, merge) in merges {
        for (key, node) in merge.each().iter().flat_map(Node::entries) {
            if !own.iter().any(|(known, _)| known == key) {
                own.push((key.clone(), node.clone()));
            }
        }
    }
    own
}

fn size(node: &Node) -> Size {
    let children = node.items().iter().chain(node.entries().iter().map(|(_, value)| value));
    let names: usize = node.entries().iter().map(|(key, _)| key.len()).sum();
    let own = Size { n_values: 1, n_bytes: node.text().map_or(0, str::len) + names, depth: 0 };
    children.map(size).fold(own, |all, it| Size {
        n_values: all.n_values + it.n_values,
        n_bytes: all.n_bytes + it.n_bytes,
        depth: all.depth.max(it.depth + 1),
    })
}
