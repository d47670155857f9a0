//! In: Logto's mails, or the settings of the connector that sends them. Out: the mails, by language or for everyone.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format};

/// The layer of the texts in a connector's settings.
const CONNECTOR: &str = "connector";

/// `{templates: [{languageTag, templateType, details}]}`, a list of these, or a connector's `[{usageType, content}]`.
pub(super) fn templates(tree: &Node, _: &About<'_>) -> Option<Taken> {
    let holder = tree.get("config").unwrap_or(tree);
    let all = holder.get("templates").unwrap_or(holder).each();
    let mut taken = Taken::of(Format::Logto);
    for one in all {
        if let (Some(kind), Some(details)) = (one.text_of("templateType"), one.get("details")) {
            add(&mut taken, &Draft::of(kind, one.text_of("languageTag")), details);
        } else if let (Some(kind), true) = (one.text_of("usageType"), one.has("content")) {
            add(&mut taken, &Draft { layer: Some(CONNECTOR), ..Draft::for_everyone(kind) }, one);
        }
    }
    taken.if_any()
}

fn add(taken: &mut Taken, draft: &Draft, details: &Node) {
    taken.add(draft.clone(), "subject", details.get("subject"));
    let part = if details.text_of("contentType") == Some("text/plain") { "text" } else { "html" };
    taken.add(draft.clone(), part, details.get("content"));
    taken.add(draft.clone(), "from", details.get("sendFrom"));
    taken.add(draft.clone(), "reply_to", details.get("replyTo"));
}
