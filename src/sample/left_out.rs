//! In: a sample. Out: who may better not be mailed, as suggestions; nothing is applied.

use serde::{Deserialize, Serialize};

use super::roles::fold;
use super::{Sample, Values};

/// People who may better be left out: a column, a value, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Suggestion {
    /// The column's name.
    pub column: String,
    /// The value as written.
    pub value: String,
    /// Why: `disabled`, `suspended`, `blocked`, `bounced`, `unsubscribed`, `deleted`, `signs-in-elsewhere`.
    pub reason_code: String,
    /// How many people have it.
    pub n_users: u64,
}

/// How a column speaks of its people.
enum Meaning {
    /// Yes means that they may be left out.
    Yes(&'static str),
    /// No means it.
    No(&'static str),
    /// A word says how they are.
    Status,
    /// A word says where they sign in.
    Provider,
}

const YES: &[&str] = &["true", "wahr", "vrai", "vero", "yes", "ja", "oui", "si", "1", "y", "t", "x"];
const NO: &[&str] = &["false", "falsch", "faux", "falso", "no", "nein", "non", "0", "n", "f"];

/// Columns whose yes is a reason.
const REASONS: &[(&str, &[&str])] = &[
    (
        "disabled",
        &[
            "disabled",
            "isdisabled",
            "inactive",
            "deactivated",
            "deaktiviert",
            "inaktiv",
            "desactive",
            "inactif",
            "disattivato",
            "inattivo",
        ],
    ),
    ("suspended", &["suspended", "issuspended", "gesperrt", "suspendu", "sospeso", "silenced"]),
    (
        "blocked",
        &[
            "blocked",
            "isblocked",
            "banned",
            "locked",
            "islocked",
            "blockiert",
            "geblockt",
            "bloque",
            "bloccato",
            "lockedout",
        ],
    ),
    ("bounced", &["bounced", "hardbounce", "hardbounced", "emailbounced", "unzustellbar", "invalidemail", "bounce"]),
    (
        "unsubscribed",
        &[
            "unsubscribed",
            "optedout",
            "optout",
            "emailoptout",
            "hasoptedoutofemail",
            "donotemail",
            "donotcontact",
            "abgemeldet",
            "desabonne",
            "desinscrit",
            "disiscritto",
            "cancellato",
            "globalunsubscribe",
        ],
    ),
    ("deleted", &["deleted", "isdeleted", "archived", "anonymized", "geloscht", "supprime", "eliminato", "archiviert"]),
];

/// Columns whose no is a reason.
const OPPOSITES: &[(&str, &[&str])] = &[
    (
        "disabled",
        &[
            "enabled",
            "isenabled",
            "active",
            "isactive",
            "aktiv",
            "aktiviert",
            "actif",
            "active",
            "attivo",
            "accountenabled",
            "abilitato",
        ],
    ),
    (
        "unsubscribed",
        &[
            "subscribed",
            "emailsubscribed",
            "newsletter",
            "optin",
            "optedin",
            "emailoptin",
            "consent",
            "einwilligung",
            "consentement",
            "consenso",
            "abonniert",
            "abonne",
            "iscritto",
        ],
    ),
];

const STATUS: &[&str] = &[
    "status",
    "state",
    "accountstatus",
    "userstatus",
    "emailstatus",
    "subscriptionstatus",
    "kontostatus",
    "zustand",
    "statut",
    "etat",
    "stato",
    "profile.status",
    "memberstatus",
    "mitgliedsstatus",
];

/// What the words of a status column mean.
const WORDS: &[(&str, &[&str])] = &[
    (
        "disabled",
        &[
            "disabled",
            "inactive",
            "deactivated",
            "deprovisioned",
            "deaktiviert",
            "inaktiv",
            "desactive",
            "inactif",
            "disattivato",
            "inattivo",
        ],
    ),
    ("suspended", &["suspended", "paused", "gesperrt", "suspendu", "sospeso"]),
    (
        "blocked",
        &[
            "blocked",
            "banned",
            "lockedout",
            "locked",
            "blockiert",
            "bloque",
            "bloccato",
            "spam",
            "complained",
            "complaint",
        ],
    ),
    ("bounced", &["bounced", "hardbounced", "hardbounce", "cleaned", "undeliverable", "unzustellbar", "invalid"]),
    (
        "unsubscribed",
        &["unsubscribed", "optedout", "abgemeldet", "desabonne", "desinscrit", "disiscritto", "nonsubscribed"],
    ),
    ("deleted", &["deleted", "archived", "removed", "geloscht", "supprime", "eliminato", "archiviert", "cancelled"]),
];

const PROVIDER: &[&str] = &[
    "provider",
    "identityprovider",
    "idp",
    "idpalias",
    "connection",
    "identities[0].provider",
    "identities[0].connection",
    "authprovider",
    "authmethod",
    "authtype",
    "loginprovider",
    "signinprovider",
    "federatedidentities[0].identityprovider",
    "federationlink",
    "socialprovider",
    "credentials.provider.type",
    "providerid",
    "anbieter",
    "fournisseur",
    "fournitore",
];

/// Words of a provider column that mean: here.
const HERE: &[&str] = &[
    "",
    "local",
    "password",
    "passwort",
    "database",
    "auth0",
    "usernamepasswordauthentication",
    "okta",
    "keycloak",
    "internal",
    "email",
    "none",
    "native",
    "null",
    "basic",
    "default",
    "cognito",
];

fn meaning(column: &str) -> Option<Meaning> {
    let last = column.rsplit_once('.').map_or(column, |(_, last)| last);
    let among = |names: &[&str]| names.contains(&column) || names.contains(&last);
    if let Some((reason, _)) = REASONS.iter().find(|(_, names)| among(names)) {
        return Some(Meaning::Yes(reason));
    }
    if let Some((reason, _)) = OPPOSITES.iter().find(|(_, names)| among(names)) {
        return Some(Meaning::No(reason));
    }
    if among(STATUS) {
        return Some(Meaning::Status);
    }
    (PROVIDER.contains(&column) || ["provider", "identityprovider"].contains(&last)).then_some(Meaning::Provider)
}

fn reason(meaning: &Meaning, value: &str) -> Option<&'static str> {
    match meaning {
        Meaning::Yes(reason) => YES.contains(&value).then_some(*reason),
        Meaning::No(reason) => NO.contains(&value).then_some(*reason),
        Meaning::Status => WORDS.iter().find(|(_, words)| words.contains(&value)).map(|(reason, _)| *reason),
        Meaning::Provider => (!HERE.contains(&value)).then_some("signs-in-elsewhere"),
    }
}

/// What the known columns suggest, in the columns' order.
pub fn suggest_left_out(sample: &Sample) -> Vec<Suggestion> {
    let mut all = Vec::new();
    for column in &sample.columns {
        let Some(meaning) = meaning(&fold(&column.name)) else { continue };
        let Values::Coded { distinct, codes } = &column.values else { continue };
        let reasons: Vec<_> = distinct.iter().map(|value| reason(&meaning, &fold(value))).collect();
        if reasons.iter().all(Option::is_none) || distinct.len() > 1000 {
            continue;
        }
        let mut counts = vec![0; distinct.len()];
        for (row, &code) in codes.iter().enumerate() {
            counts[usize::from(code)] += sample.weight(row as u32);
        }
        for ((value, reason), n_users) in distinct.iter().zip(reasons).zip(counts) {
            if let Some(reason) = reason {
                all.push(Suggestion {
                    column: column.name.clone(),
                    value: value.clone(),
                    reason_code: reason.to_owned(),
                    n_users,
                });
            }
        }
    }
    all
}
