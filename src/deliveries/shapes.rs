//! In: an entry of a delivery log. Out: the mails that it tells of.
//!
//! The shapes are those that the senders document: Amazon SES event publishing, also within an SNS notification or an
//! EventBridge event; SendGrid's event webhook; Postmark's webhooks and messages; Mailgun's events; Keycloak's admin and
//! user events; Okta's system log. Any other entry is read by the names of its fields.

use serde_json::Value;

use super::log::went;
use super::{Event, Went};

/// The mails of an entry; none if it names nobody. An entry that tells of no mail (one was opened) has no events.
pub(super) fn events(entry: &Value) -> Option<Vec<Event>> {
    if let Some(inner) = entry.get("Message").and_then(Value::as_str)
        && let Ok(inner) = serde_json::from_str::<Value>(inner)
    {
        return events(&inner);
    }
    if let Some(inner) = entry.get("detail").filter(|it| it.get("mail").is_some()) {
        return events(inner);
    }
    let shapes = [ses, postmark, mailgun, keycloak_admin, keycloak, okta];
    if let Some(found) = shapes.into_iter().find_map(|shape| shape(entry)) {
        return Some(found);
    }
    let field = |names: &[&str]| {
        let fields = entry.as_object()?;
        let is_it = |key: &str| names.contains(&key.to_lowercase().replace([' ', '-', '_'], "").as_str());
        fields.iter().find(|(key, value)| is_it(key) && !value.is_null()).and_then(|(_, value)| plain(value))
    };
    of_row(&field)
}

/// A row by the names of its columns (small letters, without blanks and lines): none if nobody is named. SendGrid's events
/// are such rows.
pub(super) fn of_row(field: &dyn Fn(&[&str]) -> Option<String>) -> Option<Vec<Event>> {
    let address = field(&["email", "recipient", "to", "address", "emailaddress", "recipientemail", "toemail", "rcpt"]);
    let id = field(&["userid", "id", "user", "externalid", "customerid", "uid"]);
    if address.is_none() && id.is_none() {
        return None;
    }
    let word = field(&["event", "status", "eventtype", "type", "state", "recordtype"]).unwrap_or_default();
    let one = |went| Event {
        address,
        id,
        went,
        mail: field(&["sgmessageid", "messageid", "msgid"]),
        template: field(&["template", "templatename", "templateid", "sgtemplatename", "sgtemplateid", "campaign"]),
        subject: field(&["subject", "messagesubject"]),
        language: field(&["language", "locale", "lang"]),
        ..Event::default()
    };
    Some(went(&word).map(one).into_iter().collect())
}

fn ses(entry: &Value) -> Option<Vec<Event>> {
    let mail = entry.get("mail")?;
    let word = text(entry, "eventType").or_else(|| text(entry, "notificationType"))?;
    let tag = |name: &str| mail.pointer(&format!("/tags/{name}/0")).and_then(plain);
    let to = mail.get("destination").and_then(Value::as_array)?;
    let Some(went) = went(&word) else { return Some(Vec::new()) };
    let one = |address: &Value| Event {
        address: plain(address),
        went,
        mail: text(mail, "messageId"),
        template: tag("template").or_else(|| tag("ses:template-name")),
        subject: mail.pointer("/commonHeaders/subject").and_then(plain),
        language: tag("language").or_else(|| tag("locale")),
        ..Event::default()
    };
    Some(to.iter().map(one).collect())
}

fn postmark(entry: &Value) -> Option<Vec<Event>> {
    let mail = Some(text(entry, "MessageID")?);
    let word = text(entry, "RecordType").or_else(|| text(entry, "Status")).unwrap_or_default();
    let one = text(entry, "Recipient").or_else(|| text(entry, "Email")).into_iter();
    let many = entry.get("Recipients").and_then(Value::as_array).into_iter().flatten().filter_map(plain);
    let people: Vec<String> = one.chain(many).collect();
    let meta = |name: &str| entry.pointer(&format!("/Metadata/{name}")).and_then(plain);
    let Some(went) = went(&word) else { return (!people.is_empty()).then(Vec::new) };
    let one = |address| Event {
        address: Some(address),
        id: meta("user_id"),
        went,
        mail: mail.clone(),
        template: meta("template").or_else(|| text(entry, "TemplateAlias")).or_else(|| text(entry, "Tag")),
        subject: text(entry, "Subject"),
        language: meta("language").or_else(|| meta("locale")),
        ..Event::default()
    };
    (!people.is_empty()).then(|| people.into_iter().map(one).collect())
}

fn mailgun(entry: &Value) -> Option<Vec<Event>> {
    let headers = entry.pointer("/message/headers")?;
    let address = Some(text(entry, "recipient")?);
    let variable = |name: &str| entry.pointer(&format!("/user-variables/{name}")).and_then(plain);
    let Some(went) = went(&text(entry, "event")?) else { return Some(Vec::new()) };
    Some(vec![Event {
        address,
        id: variable("user_id"),
        went,
        mail: text(headers, "message-id"),
        template: entry.pointer("/template/name").and_then(plain),
        subject: text(headers, "subject"),
        language: variable("language").or_else(|| variable("locale")),
        ..Event::default()
    }])
}

/// An administrator had a mail sent: `users/<id>/execute-actions-email`. Which text it was is not told.
fn keycloak_admin(entry: &Value) -> Option<Vec<Event>> {
    let path = text(entry, "resourcePath")?;
    text(entry, "operationType")?;
    let (id, what) = path.strip_prefix("users/")?.split_once('/')?;
    let is_mail = what.ends_with("-email");
    let went = if entry.get("error").is_some_and(|it| !it.is_null()) { Went::Failed } else { Went::Sent };
    let event = Event { id: Some(id.to_owned()), went, ..Event::default() };
    Some(if is_mail { vec![event] } else { Vec::new() })
}

fn keycloak(entry: &Value) -> Option<Vec<Event>> {
    let (what, id) = (text(entry, "type")?, text(entry, "userId")?);
    text(entry, "realmId")?;
    let (word, failed) = what.strip_suffix("_ERROR").map_or((what.as_str(), false), |word| (word, true));
    let is_mail = word.starts_with("SEND_") || word == "EXECUTE_ACTIONS" || word == "EXECUTE_ACTION_TOKEN";
    let went = if failed { Went::Failed } else { Went::Sent };
    let address = entry.pointer("/details/email").and_then(plain);
    Some(if is_mail { vec![Event { id: Some(id), address, went, ..Event::default() }] } else { Vec::new() })
}

/// `system.email.*`: the person is a target; the kind of the mail is told, its text is not.
fn okta(entry: &Value) -> Option<Vec<Event>> {
    let what = text(entry, "eventType")?;
    let targets = entry.get("target").and_then(Value::as_array)?;
    if !what.starts_with("system.email.") {
        return Some(Vec::new());
    }
    let is_failed = entry.pointer("/outcome/result").and_then(Value::as_str) == Some("FAILURE");
    let went = match went(&what) {
        Some(went) if !is_failed => went,
        _ if is_failed => Went::Failed,
        _ => Went::Sent,
    };
    let user = targets.iter().find(|it| text(it, "type").is_some_and(|it| it == "User"))?;
    Some(vec![Event {
        id: text(user, "id"),
        address: text(user, "alternateId").filter(|it| it.contains('@')),
        went,
        mail: text(entry, "uuid"),
        ..Event::default()
    }])
}

fn text(entry: &Value, key: &str) -> Option<String> {
    entry.get(key).and_then(plain)
}

/// A value as text: a list is its first entry.
fn plain(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        Value::Array(entries) => entries.first().and_then(plain),
        _ => None,
    }
}
