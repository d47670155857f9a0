//! In: ZITADEL's own texts of one language, or texts that were written for it. Out: the mails, field by field.

use super::{About, Taken};
use crate::catalogue::tree::Node;
use crate::catalogue::{Draft, Format};
use crate::finding::Finding;

/// The layer of the texts of one organisation.
const ORGANISATION: &str = "organisation";

/// A field's part, as the system's own file spells it, and as exports do.
const FIELDS: [(&str, [&str; 3]); 7] = [
    ("title", ["Title", "title", "title"]),
    ("preheader", ["PreHeader", "preHeader", "pre_header"]),
    ("subject", ["Subject", "subject", "subject"]),
    ("greeting", ["Greeting", "greeting", "greeting"]),
    ("main-text", ["Text", "text", "text"]),
    ("button", ["ButtonText", "buttonText", "button_text"]),
    ("footer", ["Footer", "footerText", "footer_text"]),
];

/// The mails: the system's name for each, and what an export calls the list of its texts.
const MAILS: [(&str, &str); 8] = [
    ("InitCode", "initmessages"),
    ("PasswordReset", "passwordresetmessages"),
    ("VerifyEmail", "verifyemailmessages"),
    ("DomainClaimed", "domainclaimedmessages"),
    ("PasswordlessRegistration", "passwordlessregistrationmessages"),
    ("PasswordChange", "passwordchangemessages"),
    ("InviteUser", "inviteusermessages"),
    ("VerifyEmailOTP", "verifyemailotpmessages"),
];

/// `i18n/<language>.yaml`, the export of an instance, or one text that was written anew.
pub(super) fn texts(tree: &Node, about: &About<'_>) -> Option<Taken> {
    own_file(tree, about).or_else(|| export(tree)).or_else(|| single(tree, about))
}

fn own_file(tree: &Node, about: &About<'_>) -> Option<Taken> {
    let mut taken = Taken::of(Format::Zitadel);
    for (mail, fields) in tree.entries() {
        if MAILS.iter().any(|(known, _)| known == mail) && fields.has("Subject") && fields.has("Greeting") {
            add(&mut taken, Draft::of(mail, about.clues.locale.as_deref()), fields);
        }
    }
    taken.findings.push(Finding::block("texts-of-the-system").text("system", "ZITADEL"));
    taken.if_any()
}

fn export(tree: &Node) -> Option<Taken> {
    let mut taken = Taken::of(Format::Zitadel);
    for organisation in tree.get("orgs").unwrap_or(tree).each() {
        for (list, texts) in organisation.entries() {
            let plain = list.replace('_', "").to_lowercase();
            let Some((mail, _)) = MAILS.iter().find(|(_, known)| *known == plain) else { continue };
            for fields in texts.each() {
                let draft = Draft { layer: Some(ORGANISATION), ..Draft::of(mail, fields.text_of("language")) };
                add(&mut taken, draft, fields);
            }
        }
    }
    taken.if_any()
}

fn single(tree: &Node, about: &About<'_>) -> Option<Taken> {
    let fields = tree.get("customText").unwrap_or(tree);
    let known = ["preHeader", "pre_header", "buttonText", "button_text", "footerText", "footer_text"];
    if !fields.has("subject") || fields.any(&known).is_none() {
        return None;
    }
    let mut taken = Taken::of(Format::Zitadel);
    let language = fields.text_of("language").or(tree.text_of("language")).or(about.clues.locale.as_deref());
    add(&mut taken, Draft::of(&about.clues.message, language), fields);
    if fields.text_of("isDefault") == Some("true") {
        taken.findings.push(Finding::block("texts-of-the-system").text("system", "ZITADEL"));
    }
    taken.if_any()
}

fn add(taken: &mut Taken, draft: Draft, fields: &Node) {
    for (part, spellings) in FIELDS {
        let text = fields.any(&spellings).filter(|it| it.text().is_some_and(|words| !words.trim().is_empty()));
        taken.add(draft.clone(), part, text);
    }
}
