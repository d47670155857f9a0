//! In: a Cognito user pool, as AWS describes it or as it is deployed. Out: its mails, each one text for everyone.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format};

/// The layer of the texts of a user pool; a function of one's own comes before it.
const POOL: &str = "pool";

/// `VerificationMessageTemplate` and `InviteMessageTemplate`, wherever they stand.
pub(super) fn templates(tree: &Node, _: &About<'_>) -> Option<Taken> {
    let mut taken = Taken::of(Format::Cognito);
    let mut found = Vec::new();
    tree.all("VerificationMessageTemplate", &mut found);
    if tree.has("EmailMessageByLink") || tree.has("DefaultEmailOption") {
        found.push(tree);
    }
    for one in found.drain(..) {
        add(&mut taken, "verification-code", one, "EmailSubject", "EmailMessage");
        add(&mut taken, "verification-link", one, "EmailSubjectByLink", "EmailMessageByLink");
    }
    tree.all("InviteMessageTemplate", &mut found);
    for one in found {
        add(&mut taken, "invitation", one, "EmailSubject", "EmailMessage");
    }
    for one in tree.each() {
        let pool = one.get("UserPool").unwrap_or(one);
        add(&mut taken, "verification-code", pool, "EmailVerificationSubject", "EmailVerificationMessage");
    }
    taken.if_any()
}

fn add(taken: &mut Taken, message: &str, one: &Node, subject: &str, body: &str) {
    let draft = Draft { layer: Some(POOL), ..Draft::for_everyone(message) };
    taken.add(draft.clone(), "subject", one.get(subject));
    taken.add_body(draft, one.get(body));
}
