//! In: JSON or YAML. Out: its values as a tree, with lines where they are known, and what could not be read.
//!
//! Both are read within bounds: of depth, and of what YAML's aliases expand to.

mod json;
mod yaml;

pub(super) use json::json;
pub(super) use yaml::yaml;

/// Values may nest so deep; the readers of a tree call themselves for every level.
const MAX_DEPTH: usize = 60;

/// A value, and the line on which it begins; 0 where that is not known.
#[derive(Clone, Debug)]
pub(super) struct Node {
    pub(super) line: u64,
    pub(super) value: Value,
}

/// Whether a scalar is a number or a switch does not matter: it is read as it is written.
#[derive(Clone, Debug)]
pub(super) enum Value {
    Nothing,
    Text(String),
    List(Vec<Node>),
    Map(Vec<(String, Node)>),
}

impl Node {
    /// The value of a key.
    pub(super) fn get(&self, key: &str) -> Option<&Node> {
        self.entries().iter().find(|(name, _)| name == key).map(|(_, value)| value)
    }

    /// The value of the first of several spellings of a key.
    pub(super) fn any(&self, keys: &[&str]) -> Option<&Node> {
        keys.iter().find_map(|key| self.get(key))
    }

    /// Whether the key is there.
    pub(super) fn has(&self, key: &str) -> bool {
        self.get(key).is_some()
    }

    /// The words of a scalar.
    pub(super) fn text(&self) -> Option<&str> {
        match &self.value {
            Value::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The words of a key's scalar.
    pub(super) fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Node::text)
    }

    /// Whether a key's scalar says no.
    pub(super) fn is_off(&self, key: &str) -> bool {
        self.text_of(key) == Some("false")
    }

    /// Keys and values; none where it is no map.
    pub(super) fn entries(&self) -> &[(String, Node)] {
        match &self.value {
            Value::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list; none where it is none.
    pub(super) fn items(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => &[],
        }
    }

    /// The items of a list, or the value itself.
    pub(super) fn each(&self) -> &[Node] {
        match &self.value {
            Value::List(items) => items,
            _ => std::slice::from_ref(self),
        }
    }

    /// All values with this key, wherever they stand.
    pub(super) fn all<'a>(&'a self, key: &str, found: &mut Vec<&'a Node>) {
        self.items().iter().for_each(|item| item.all(key, found));
        for (name, value) in self.entries() {
            if name == key {
                found.push(value);
            }
            value.all(key, found);
        }
    }
}
