//! In: a list of flat records. Out: the mails in it, as in a table whose columns are named by the keys.

use std::collections::BTreeSet;

use super::{About, Taken};
use crate::catalogue::Format;
use crate::catalogue::table::{self, Row};
use crate::catalogue::tree::Node;

/// A list in which mail, language and a part of the text have keys that a table's columns could have.
pub(super) fn rows(tree: &Node, about: &About<'_>) -> Option<Taken> {
    let records = tree.items();
    let mut seen = BTreeSet::new();
    let keys = records.iter().flat_map(Node::entries).map(|(key, _)| key.clone());
    let names: Vec<String> = keys.filter(|key| seen.insert(key.clone()) && table::is_known(key)).collect();
    let header = Row { line: 1, cells: names.clone() };
    if !table::is_complete_header(&header) {
        return None;
    }
    let cell = |record: &Node, name: &String| record.text_of(name).unwrap_or_default().to_owned();
    let cells = |record: &Node| names.iter().map(|name| cell(record, name)).collect();
    let rows = records.iter().map(|record| Row { line: record.line, cells: cells(record) });
    let rows = std::iter::once(header).chain(rows).collect();
    let format = if about.format == Format::Yaml { Format::Yaml } else { Format::Json };
    let read = table::drafts(rows, about.clues.locale.as_deref(), &about.clues.message);
    Some(Taken { format: Some(format), ..read })
}
