//! In: one of PingIDM's mails. Out: that mail, by language.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format};

/// `{subject: {en: …}, message: {en: …}, defaultLocale, mimeType}`, in a file `emailTemplate-<name>.json`.
pub(super) fn template(tree: &Node, about: &About<'_>) -> Option<Taken> {
    let by_locale = |key| tree.get(key).filter(|it| !it.entries().is_empty());
    let bodies = [("message", by_locale("message")), ("html", by_locale("html"))];
    let subjects = by_locale("subject");
    let is_one = tree.has("defaultLocale") && (subjects.is_some() || bodies.iter().any(|(_, it)| it.is_some()));
    if !is_one {
        return None;
    }
    let mut taken = Taken::of(Format::PingIdm);
    let id = tree.text_of("_id").and_then(|id| id.rsplit('/').next());
    let message = id.unwrap_or(&about.clues.message);
    let message = message.strip_prefix("emailTemplate-").unwrap_or(message);
    let usual = tree.text_of("defaultLocale");
    let draft = |locale: &str| Draft { marked_default: usual == Some(locale), ..Draft::of(message, Some(locale)) };
    for (locale, text) in subjects.map(Node::entries).unwrap_or_default() {
        taken.add(draft(locale), "subject", Some(text));
        taken.add(draft(locale), "from", tree.get("from").filter(|it| it.text().is_some_and(|it| !it.is_empty())));
    }
    let is_plain = tree.text_of("mimeType") == Some("text/plain");
    for (key, texts) in bodies {
        let part = if is_plain && key == "message" { "text" } else { "html" };
        for (locale, text) in texts.map(Node::entries).unwrap_or_default() {
            taken.add(draft(locale), part, Some(text));
        }
    }
    if tree.is_off("enabled") {
        taken.switched_off(message, tree);
    }
    Some(taken)
}
