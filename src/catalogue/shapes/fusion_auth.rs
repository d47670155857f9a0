//! In: FusionAuth's mails. Out: each with its text for everyone and those by language, field by field.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format};

/// A part, the field of its text for everyone, and the field of its texts by language.
const FIELDS: [(&str, &str, &str); 4] = [
    ("subject", "defaultSubject", "localizedSubjects"),
    ("html", "defaultHtmlTemplate", "localizedHtmlTemplates"),
    ("text", "defaultTextTemplate", "localizedTextTemplates"),
    ("from", "defaultFromName", "localizedFromNames"),
];

/// `{emailTemplate: …}`, `{emailTemplates: […]}`, or one of them.
pub(super) fn templates(tree: &Node, about: &About<'_>) -> Option<Taken> {
    let all = tree.any(&["emailTemplate", "emailTemplates"]).unwrap_or(tree).each();
    let mut taken = Taken::of(Format::FusionAuth);
    for one in all.iter().filter(|it| it.has("defaultHtmlTemplate") || it.has("defaultTextTemplate")) {
        let message = one.text_of("name").unwrap_or(&about.clues.message);
        for (part, usual, localized) in FIELDS {
            let draft = Draft { marked_default: true, ..Draft::of(message, None) };
            taken.add(draft, part, one.get(usual));
            for (locale, text) in one.get(localized).map(Node::entries).unwrap_or_default() {
                taken.add(Draft::of(message, Some(locale)), part, Some(text));
            }
        }
    }
    taken.if_any()
}
