//! In: one of Auth0's mails as its deploy tool keeps it, or all of them. Out: their subjects, senders and bodies.
//!
//! There is one text for everyone; languages are told apart inside it. The HTML mostly stands in a file beside.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format};

/// A file `emailTemplates/<template>.json`, or `tenant.yaml` with the list `emailTemplates`.
pub(super) fn templates(tree: &Node, _: &About<'_>) -> Option<Taken> {
    let all = tree.get("emailTemplates").unwrap_or(tree).each();
    let is_one =
        |it: &Node| it.has("template") && it.any(&["syntax", "resultUrl", "urlLifetimeInSeconds", "enabled"]).is_some();
    if !all.iter().any(is_one) {
        return None;
    }
    let mut taken = Taken::of(Format::Auth0);
    for one in all.iter().filter(|it| is_one(it)) {
        let Some(message) = one.text_of("template") else { continue };
        let draft = Draft::for_everyone(message);
        // What is left empty is filled in by the system.
        let filled = |key| one.get(key).filter(|it| it.text().is_some_and(|words| !words.trim().is_empty()));
        taken.add(draft.clone(), "subject", filled("subject"));
        taken.add(draft.clone(), "from", filled("from"));
        if let Some(body) = one.text_of("body").filter(|body| !is_path(body)) {
            taken.drafts.push(draft.says("html", body).on(one.line));
        }
        if one.is_off("enabled") {
            taken.switched_off(message, one);
        }
    }
    Some(taken)
}

fn is_path(body: &str) -> bool {
    let is_named = |ending: &str| body.trim_end().to_ascii_lowercase().ends_with(ending);
    !body.contains(['<', '\n']) && (is_named(".html") || is_named(".htm"))
}
