//! In: the table of Discourse's own words, as JSON. Out: the mails that were written anew, by language.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format, keys};

/// The layer of the texts that a site writes anew.
pub(in crate::catalogue) const LAYER: &str = "override";

/// A list of rows of the table `translation_overrides`.
pub(super) fn overrides(tree: &Node, _: &About<'_>) -> Option<Taken> {
    let rows = tree.get("translation_overrides").unwrap_or(tree).items();
    if !rows.iter().any(|row| row.has("translation_key") && row.has("locale")) {
        return None;
    }
    let mut taken = Taken::of(Format::Discourse);
    for row in rows {
        let key = row.text_of("translation_key").and_then(keys::of_discourse);
        if let (Some((message, part)), Some(locale)) = (key, row.text_of("locale")) {
            let draft = Draft { layer: Some(LAYER), ..Draft::of(&message, Some(locale)) };
            taken.add(draft, part, row.get("value"));
        }
    }
    Some(taken)
}
