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
    /// Why: `disabled`, `suspended`, `blocked`, `bounced`, `unsubscribed`, `deleted`, `unverified`, `staged`, `signs-in-elsewhere`.
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

/// Words that are a reason: as the name of a column where yes stands, and in a column of states.
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
    ("suspended", &["suspended", "paused", "silenced", "frozen", "gesperrt", "suspendu", "sospeso"]),
    (
        "blocked",
        &[
            "blocked",
            "banned",
            "locked",
            "lockedout",
            "compromised",
            "spam",
            "complained",
            "complaint",
            "blockiert",
            "geblockt",
            "bloque",
            "bloccato",
        ],
    ),
    (
        "bounced",
        &[
            "bounced",
            "bounce",
            "hardbounced",
            "hardbounce",
            "cleaned",
            "undeliverable",
            "invalid",
            "invalidemail",
            "unzustellbar",
        ],
    ),
    (
        "unsubscribed",
        &[
            "unsubscribed",
            "globalunsubscribe",
            "nonsubscribed",
            "optedout",
            "optout",
            "hasoptedoutofemail",
            "donotemail",
            "donotcontact",
            "abgemeldet",
            "desabonne",
            "desinscrit",
            "disiscritto",
        ],
    ),
    (
        "deleted",
        &[
            "deleted",
            "archived",
            "removed",
            "anonymized",
            "cancelled",
            "geloscht",
            "archiviert",
            "supprime",
            "eliminato",
            "cancellato",
        ],
    ),
    ("unverified", &["unconfirmed", "unverified", "nichtbestatigt", "nonconfirme", "nonconfermato"]),
    ("staged", &["staged"]),
    ("signs-in-elsewhere", &["externalprovider", "guest", "federated"]),
];

/// Columns whose no is a reason.
const OPPOSITES: &[(&str, &[&str])] = &[
    ("disabled", &["enabled", "active", "accountenabled", "aktiv", "aktiviert", "actif", "attivo", "abilitato"]),
    (
        "unsubscribed",
        &[
            "subscribed",
            "newsletter",
            "optin",
            "optedin",
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
    "userstate",
    "usertype",
    "lifecyclestate",
    "emailstatus",
    "emailsubscribe",
    "subscriptionstatus",
    "kontostatus",
    "zustand",
    "statut",
    "etat",
    "stato",
    "memberstatus",
    "mitgliedsstatus",
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
    "provideruserinfo[0].providerid",
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

/// The reason that a word is.
fn reason_of(word: &str) -> Option<&'static str> {
    WORDS.iter().find(|(_, words)| words.contains(&word)).map(|(reason, _)| *reason)
}

/// A name without what only says that it is about a person or their address: `isBlocked`, `emailBounced`.
fn without_prefix(name: &str) -> &str {
    ["is", "email", "user", "account"].iter().find_map(|prefix| name.strip_prefix(prefix)).unwrap_or(name)
}

fn meaning(column: &str) -> Option<Meaning> {
    let last = column.rsplit_once('.').map_or(column, |(_, last)| last);
    let spellings = [column, last, without_prefix(last)];
    let among = |names: &[&str]| spellings.iter().any(|name| names.contains(name));
    if let Some(reason) = spellings.iter().find_map(|name| reason_of(name)) {
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
        // `USER_STATE_LOCKED`; and a state that is only yes or no says whether the account works.
        Meaning::Status if matches!(value, "false" | "falsch" | "faux" | "falso") => Some("disabled"),
        Meaning::Status => reason_of(value.strip_prefix("userstate").unwrap_or(value)),
        Meaning::Provider => (!HERE.contains(&value)).then_some("signs-in-elsewhere"),
    }
}

/// What the known columns suggest, in the columns' order.
pub fn suggest_left_out(sample: &Sample) -> Vec<Suggestion> {
    let mut all = Vec::new();
    let has_provider = sample.column("identities[0].provider").is_some();
    for column in &sample.columns {
        let Some(meaning) = meaning(&fold(&column.name)) else { continue };
        if has_provider && column.name == "identities[0].connection" {
            // It says the same of the same people.
            continue;
        }
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
