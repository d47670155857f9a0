//! In: a sample. Out: who may better not be mailed, as suggestions; nothing is applied.

use serde::{Deserialize, Serialize};

use super::roles::fold;
use super::{Column, Sample, Values};

/// In place of a value: whatever stands there.
pub const ANY: &str = "*";

/// People who may better be left out: a column, a value, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub struct Suggestion {
    /// The column's name.
    pub column: String,
    /// The value as written; [`ANY`] where anything is a reason.
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

/// Words of a column of times that mean: never.
const NEVER: &[&str] = &["null", "none", "nil", "never", "0", "n", "00000000", "00000000000000"];

/// The reason of a column that says when it came about: `suspended_till`, `deletedAt`.
fn dated(column: &str) -> Option<&'static str> {
    let last = column.rsplit_once('.').map_or(column, |(_, last)| last);
    ["at", "till", "until", "on", "date"].iter().find_map(|end| reason_of(without_prefix(last.strip_suffix(end)?)))
}

/// What the known columns suggest, in the columns' order.
pub fn suggest_left_out(sample: &Sample) -> Vec<Suggestion> {
    let has_provider = sample.column("identities[0].provider").is_some();
    let mut all = Vec::new();
    for column in &sample.columns {
        let folded = fold(&column.name);
        // It says the same of the same people.
        if has_provider && column.name == "identities[0].connection" {
            continue;
        }
        let suggestion = |value: &str, reason: &str, n_users: u64| Suggestion {
            column: column.name.clone(),
            value: value.to_owned(),
            reason_code: reason.to_owned(),
            n_users,
        };
        if let Some(meaning) = meaning(&folded) {
            let of_values = by_value(sample, column, &meaning);
            all.extend(of_values.into_iter().map(|(value, reason, n)| suggestion(value, reason, n)));
        } else if let Some(reason) = dated(&folded)
            && let Some(n_users) = n_dated(sample, column)
        {
            all.push(suggestion(ANY, reason, n_users));
        }
    }
    all
}

/// The values that are a reason, and how many people have each.
fn by_value<'a>(sample: &Sample, column: &'a Column, meaning: &Meaning) -> Vec<(&'a str, &'static str, u64)> {
    let Values::Coded { distinct, codes } = &column.values else { return Vec::new() };
    let reasons: Vec<_> = distinct.iter().map(|value| reason(meaning, &fold(value))).collect();
    if reasons.iter().all(Option::is_none) || distinct.len() > 1000 {
        return Vec::new();
    }
    let mut counts = vec![0; distinct.len()];
    for (row, &code) in codes.iter().enumerate() {
        counts[usize::from(code)] += sample.weight(row as u32);
    }
    let all = distinct.iter().zip(reasons).zip(counts);
    all.filter_map(|((value, reason), n)| Some((value.as_str(), reason?, n))).collect()
}

/// How many people have a time in a column, where that says something: not if everybody has, or if a word means never.
fn n_dated(sample: &Sample, column: &Column) -> Option<u64> {
    if let Values::Coded { distinct, .. } = &column.values
        && distinct.iter().any(|value| NEVER.contains(&fold(value).as_str()))
    {
        return None;
    }
    let rows = (0..sample.n_rows).filter(|&row| column.is_filled(row));
    let n: u64 = rows.map(|row| sample.weight(row)).sum();
    (n > 0 && n < sample.n_people()).then_some(n)
}
