//! In: the customizations of one of Okta's mails. Out: that mail, by language.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format};

/// The answer of `GET …/templates/email/{templateName}/customizations`, or one entry of it.
pub(super) fn customizations(tree: &Node, about: &About<'_>) -> Option<Taken> {
    let is_one = |it: &Node| it.has("language") && it.has("isDefault") && (it.has("subject") || it.has("body"));
    if !tree.each().iter().any(is_one) {
        return None;
    }
    let mut taken = Taken::of(Format::Okta);
    for one in tree.each().iter().filter(|it| is_one(it)) {
        let message = template(one).unwrap_or(&about.clues.message);
        let marked_default = one.text_of("isDefault") == Some("true");
        let draft = Draft { marked_default, ..Draft::of(message, one.text_of("language")) };
        taken.add(draft.clone(), "subject", one.get("subject"));
        taken.add_body(draft, one.get("body"));
    }
    Some(taken)
}

/// The mail's name stands in the links alone: `…/templates/email/UserActivation/customizations/…`.
fn template(one: &Node) -> Option<&str> {
    one.any(&["templateName", "template_name"]).and_then(Node::text).or_else(|| {
        let links = one.get("_links")?.entries().iter().filter_map(|(_, link)| link.text_of("href"));
        links.filter_map(|href| href.split_once("/templates/email/")).find_map(|(_, rest)| rest.split('/').next())
    })
}
