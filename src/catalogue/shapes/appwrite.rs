//! In: the settings of an Appwrite project. Out: its mails, by language.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format};

/// A map `email.<type>-<locale>`, as it is or under `templates`.
pub(super) fn templates(tree: &Node, _: &About<'_>) -> Option<Taken> {
    let mut taken = Taken::of(Format::Appwrite);
    for project in tree.each() {
        for (key, mail) in project.get("templates").unwrap_or(project).entries() {
            let Some((kind, locale)) = key.strip_prefix("email.").and_then(|rest| rest.split_once('-')) else {
                continue;
            };
            if !(mail.has("subject") || mail.has("message")) {
                continue;
            }
            let draft = match locale {
                "worldwide" => Draft { marked_default: true, ..Draft::of(kind, None) },
                locale => Draft::of(kind, Some(locale)),
            };
            taken.add(draft.clone(), "subject", mail.get("subject"));
            taken.add_body(draft.clone(), mail.get("message"));
            if let Some(sender) = sender(mail) {
                taken.drafts.push(draft.clone().says("from", sender).on(mail.line));
            }
            taken.add(draft, "reply_to", mail.any(&["replyToEmail", "replyTo"]));
        }
    }
    taken.if_any()
}

fn sender(mail: &Node) -> Option<String> {
    let filled = |key| mail.text_of(key).map(str::trim).filter(|it| !it.is_empty());
    match (filled("senderName"), filled("senderEmail")) {
        (Some(name), Some(address)) => Some(format!("{name} <{address}>")),
        (name, address) => name.or(address).map(str::to_owned),
    }
}
