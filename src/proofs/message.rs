//! In: a mail as someone reads it. Out: a message (RFC 5322, MIME) that is addressed to nobody.

use mail_builder::MessageBuilder;
use mail_builder::headers::HeaderType;
use mail_builder::headers::address::Address;
use mail_builder::headers::content_type::ContentType;
use mail_builder::headers::date::Date;
use mail_builder::headers::raw::Raw;
use mail_builder::mime::{BodyPart, MimePart};

use super::named_by;
use crate::digest::Digest;
use crate::plan::Time;

/// Stands where the address of a sender is not known; no mail can come from it.
const NO_SENDER: &str = "not-known@proof.invalid";

/// A mail.
#[derive(Clone, Debug)]
pub struct Mail {
    /// The sender as the text says it.
    pub from: Option<String>,
    /// The words where it does not.
    pub no_sender: String,
    /// Where an answer goes.
    pub reply_to: Option<String>,
    /// The subject, on one line.
    pub subject: String,
    /// The plain text.
    pub text: Option<String>,
    /// The HTML.
    pub html: Option<String>,
    /// The language of the text.
    pub language: Option<String>,
    /// When it was made.
    pub at: Time,
}

/// The message.
pub fn message(mail: &Mail) -> Vec<u8> {
    let id = named_by(&Digest::of_value(&(&mail.from, &mail.subject, &mail.text, &mail.html, mail.at.to_string())));
    let from = mail.from.as_deref().map_or_else(|| nobody(&mail.no_sender), sender);
    let mut built = MessageBuilder::new()
        .from(from)
        .header("To", HeaderType::Raw(Raw::new("undisclosed-recipients:;")))
        .subject(mail.subject.as_str())
        .date(Date::new(mail.at.unix()))
        .message_id(format!("{id}@proof.invalid"))
        .header("X-Unsent", HeaderType::Raw(Raw::new("1")));
    if let Some(reply_to) = mail.reply_to.as_deref().filter(|it| address_in(it).is_some()) {
        built = built.reply_to(sender(reply_to));
    }
    if let Some(language) = &mail.language {
        built = built.header("Content-Language", HeaderType::Raw(Raw::new(language.as_str())));
    }
    let part = |kind: &'static str, body: &String| {
        let kind = ContentType::new(kind).attribute("charset", "utf-8");
        MimePart::new(kind, BodyPart::Text(with_line_ends(body).into()))
    };
    let plain = mail.text.as_ref().map(|text| part("text/plain", text));
    let html = mail.html.as_ref().map(|html| part("text/html", html));
    let body = match (plain, html) {
        (Some(plain), Some(html)) => {
            let kind = ContentType::new("multipart/alternative").attribute("boundary", format!("proof-{id}"));
            MimePart::new(kind, BodyPart::Multipart(vec![plain, html]))
        }
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => part("text/plain", &String::new()),
    };
    let mut bytes = Vec::new();
    built.body(body).serialize(&mut bytes);
    bytes
}

/// Mail has `\r\n` at the end of its lines.
fn with_line_ends(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n").replace('\n', "\r\n")
}

/// `Name <address>`, or an address, or, where there is none, only what is written.
fn sender(written: &str) -> Address<'_> {
    let Some((name, address)) = address_in(written) else { return nobody(written) };
    Address::new_address((!name.is_empty()).then_some(name), address)
}

fn nobody(name: &str) -> Address<'_> {
    Address::new_address(Some(name), NO_SENDER)
}

fn address_in(written: &str) -> Option<(&str, &str)> {
    let (name, address) = match written.rsplit_once('<') {
        Some((name, rest)) => (name.trim().trim_matches('"').trim(), rest.trim().strip_suffix('>')?.trim()),
        None => ("", written.trim()),
    };
    let (local, domain) = address.split_once('@')?;
    let is_atom = |c: char| c.is_ascii_alphanumeric() || ".!#%&'*+/=?^_`|~-".contains(c);
    let is_domain = |c: char| c.is_ascii_alphanumeric() || ".-".contains(c);
    let holds = !local.is_empty() && !domain.is_empty() && local.chars().all(is_atom) && domain.chars().all(is_domain);
    holds.then_some((name, address))
}
