//! In: made-up people. Out: a file as a system imports people, or a plain table.
//!
//! What is written is what the system's own import takes: Keycloak's partial import
//! (`PartialImportRepresentation.java`), Discourse's bulk invite (`app/jobs/regular/bulk_invite.rb`), the tables of Okta,
//! Amazon Cognito and SAP Cloud Identity Services. A system whose import is not known gets the plain table.

use serde_json::{Value, json};

use super::stand_ins::{StandIn, StandIns};
use crate::sample::{harmless, write_row};
use crate::setup::{Setup, System};

/// How the file is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// A table with all columns.
    Csv,
    /// Keycloak: *Realm settings*, *Partial import*.
    Keycloak,
    /// Discourse: bulk invite. The language is kept for whoever accepts; a name is not.
    Discourse,
    /// Okta: *Import users from CSV*.
    Okta,
    /// Amazon Cognito: user import job. There are no quotes; commas are written `\,`.
    Cognito,
    /// SAP Cloud Identity Services: import into an application.
    Sap,
}

/// The forms by name, the system whose import it is, and how the file ends.
const FORMS: [(Form, &str, &str, &str); 6] = [
    (Form::Csv, "csv", "", "csv"),
    (Form::Keycloak, "keycloak", "keycloak", "json"),
    (Form::Discourse, "discourse", "discourse", "csv"),
    (Form::Okta, "okta", "okta", "csv"),
    (Form::Cognito, "cognito", "cognito", "csv"),
    (Form::Sap, "sap", "sap-cloud-identity", "csv"),
];

/// Every column of a Cognito import must be there.
const COGNITO: [&str; 21] = [
    "cognito:username",
    "name",
    "given_name",
    "family_name",
    "middle_name",
    "nickname",
    "preferred_username",
    "profile",
    "picture",
    "website",
    "email",
    "email_verified",
    "gender",
    "birthdate",
    "zoneinfo",
    "locale",
    "phone_number",
    "phone_number_verified",
    "address",
    "updated_at",
    "cognito:mfa_enabled",
];

impl Form {
    /// The names of all forms.
    pub fn names() -> impl Iterator<Item = &'static str> {
        FORMS.iter().map(|(_, name, ..)| *name)
    }

    /// The form of a name.
    pub fn of_name(name: &str) -> Option<Self> {
        FORMS.iter().find(|(_, known, ..)| *known == name).map(|(form, ..)| *form)
    }

    /// The form that the system imports, by the id of its profile; else the plain table.
    pub fn of(setup: &Setup) -> Self {
        let Some(System::Known { id, .. }) = &setup.system else { return Self::Csv };
        FORMS.iter().find(|(_, _, system, _)| *system == id).map_or(Self::Csv, |(form, ..)| *form)
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        FORMS.iter().find(|(form, ..)| *form == self).map_or("", |(_, name, ..)| name)
    }

    /// How its file ends.
    pub fn ending(self) -> &'static str {
        FORMS.iter().find(|(form, ..)| *form == self).map_or("", |(.., ending)| ending)
    }

    /// Writes the people.
    pub fn write(self, all: &StandIns) -> Vec<u8> {
        let people = &all.people;
        let text = match self {
            Self::Csv => {
                let more: Vec<&String> = people.first().map(|it| it.columns.keys().collect()).unwrap_or_default();
                let names = ["id", "email", "first_name", "last_name", "locale"].into_iter();
                let head: Vec<&str> = names.chain(more.iter().map(|it| it.as_str())).collect();
                table(&head, people, |it, column| match column {
                    "id" => &it.id,
                    "email" => &it.address,
                    "first_name" => &it.first_name,
                    "last_name" => &it.last_name,
                    "locale" => &it.locale,
                    column => it.columns.get(column).map_or("", String::as_str),
                })
            }
            Self::Discourse => table(&["email", "groups", "topic_id", "locale"], people, |it, column| match column {
                "email" => &it.address,
                "locale" => &it.locale,
                _ => "",
            }),
            Self::Okta => {
                table(&["login", "firstName", "lastName", "email", "locale"], people, |it, column| match column {
                    "firstName" => &it.first_name,
                    "lastName" => &it.last_name,
                    "locale" => &it.locale,
                    _ => &it.address,
                })
            }
            Self::Sap => {
                let head = ["status", "loginName", "mail", "firstName", "lastName", "language"];
                table(&head, people, |it, column| match column {
                    "status" => it.columns.get("status").filter(|it| !it.is_empty()).map_or("active", String::as_str),
                    "loginName" => &it.id,
                    "mail" => &it.address,
                    "firstName" => &it.first_name,
                    "lastName" => &it.last_name,
                    _ => &it.locale,
                })
            }
            Self::Cognito => cognito(people),
            Self::Keycloak => {
                pretty(&json!({ "ifResourceExists": "SKIP", "users": people.iter().map(keycloak).collect::<Vec<_>>() }))
            }
        };
        text.into_bytes()
    }
}

fn table(head: &[&str], people: &[StandIn], value: for<'s> fn(&'s StandIn, &str) -> &'s str) -> String {
    let mut table = Vec::new();
    write_row(&mut table, head.iter().map(|it| harmless(it)), "\r\n");
    for person in people {
        write_row(&mut table, head.iter().map(|column| harmless(value(person, column))), "\r\n");
    }
    String::from_utf8(table).unwrap_or_default()
}

fn cognito(people: &[StandIn]) -> String {
    let mut text = COGNITO.join(",") + "\n";
    for it in people {
        let name = format!("{} {}", it.first_name, it.last_name);
        let value = |column: &&str| match *column {
            "cognito:username" | "email" => it.address.as_str(),
            "name" => name.trim(),
            "given_name" => &it.first_name,
            "family_name" => &it.last_name,
            "email_verified" => "TRUE",
            "phone_number_verified" | "cognito:mfa_enabled" => "FALSE",
            "locale" => &it.locale,
            _ => "",
        };
        text += &COGNITO.iter().map(|column| value(column).replace(',', "\\,")).collect::<Vec<_>>().join(",");
        text.push('\n');
    }
    text
}

fn keycloak(it: &StandIn) -> Value {
    let mut user = json!({
        "username": it.id,
        "email": it.address,
        "emailVerified": true,
        "enabled": true,
        "lastName": it.last_name,
    });
    if !it.first_name.is_empty() {
        user["firstName"] = json!(it.first_name);
    }
    if !it.locale.is_empty() {
        user["attributes"] = json!({ "locale": [it.locale] });
    }
    user
}

fn pretty(value: &Value) -> String {
    serde_json::to_string_pretty(value).unwrap_or_default() + "\n"
}
