//! In: the names of columns. Out: which system exported the list, as far as its names tell.
//!
//! This is said and offered, and decides nothing.

use super::Format;

/// A system whose exports are known by the names of their columns.
#[derive(Debug, PartialEq, Eq)]
pub struct Export {
    /// The id; that of the system's profile, where there is one.
    pub id: &'static str,
    /// The name that people know.
    pub name: &'static str,
    /// Of each line one name has to be there, folded; `*` stands for any rest.
    has: &'static [&'static [&'static str]],
    /// Only as a table.
    table_only: bool,
}

const fn export(id: &'static str, name: &'static str, has: &'static [&'static [&'static str]]) -> Export {
    Export { id, name, has, table_only: false }
}

/// The first that fits is meant.
static EXPORTS: &[Export] = &[
    export("cognito", "Amazon Cognito", &[&["cognito:username", "cognito:mfaenabled"]]),
    export(
        "cognito",
        "Amazon Cognito",
        &[&["username"], &["userstatus"], &["attributes.sub", "attributes.email", "usercreatedate"]],
    ),
    export("firebase", "Firebase", &[&["localid"], &["passwordhash", "createdat", "lastsignedinat", "emailverified"]]),
    export(
        "entra",
        "Microsoft Entra ID",
        &[&["userprincipalname"], &["objectid", "accountenabled", "usertype", "displayname", "mail"]],
    ),
    export("okta", "Okta", &[&["profile.login"], &["status", "profile.email"]]),
    export("okta", "Okta", &[&["login"], &["secondemail", "honorificprefix", "profileurl"]]),
    export(
        "salesforce",
        "Salesforce",
        &[&["languagelocalekey"], &["localesidkey", "profileid", "username", "isactive"]],
    ),
    export(
        "sap-cloud-identity",
        "SAP Cloud Identity Services",
        &[&["loginname"], &["mail"], &["validfrom", "validto", "spcustomattribute1"]],
    ),
    Export {
        table_only: true,
        ..export(
            "sap-cloud-identity",
            "SAP Cloud Identity Services",
            &[&["emails[0].value"], &["username", "loginname"], &["name.familyname", "usertype", "emails[0].display"]],
        )
    },
    export(
        "auth0",
        "Auth0",
        &[
            &["userid"],
            &["emailverified", "identities*", "usermetadata.*"],
            &["nickname", "picture", "loginscount", "identities*", "usermetadata.*", "appmetadata.*"],
        ],
    ),
    export(
        "keycloak",
        "Keycloak",
        &[
            &["username"],
            &["enabled"],
            &["emailverified", "attributes.*"],
            &[
                "createdtimestamp",
                "attributes.*",
                "requiredactions*",
                "federatedidentities*",
                "realmroles*",
                "totp",
                "notbefore",
            ],
        ],
    ),
    export("kratos", "Ory Kratos", &[&["schemaid"], &["traits.*"]]),
    export("zitadel", "ZITADEL", &[&["human.profile.*", "human.email.*"]]),
    export("zitadel", "ZITADEL", &[&["userid"], &["user.profile.*"], &["user.email.email", "user.username"]]),
    export("discourse", "Discourse", &[&["trustlevel"], &["username"], &["staged", "silencedtill", "postsreadcount"]]),
    export("logto", "Logto", &[&["primaryemail"], &["issuspended"], &["lastsigninat", "applicationid", "haspassword"]]),
    export(
        "appwrite",
        "Appwrite",
        &[&["$id"], &["emailverification"], &["registration", "accessedat", "passwordupdate"]],
    ),
    export("zendesk", "Zendesk", &[&["externalid"], &["details"], &["notes", "role", "organization", "restriction"]]),
    export("zendesk", "Zendesk", &[&["localeid"], &["ticketrestriction", "sharedagent", "suspended"]]),
    export("braze", "Braze", &[&["externalid", "brazeid"], &["emailsubscribe", "pushsubscribe"]]),
    export("customer-io", "Customer.io", &[&["cioid"], &["email", "id"]]),
    export(
        "iterable",
        "Iterable",
        &[
            &["signupsource", "emaillistids*"],
            &["userid", "email"],
            &["profileupdatedat", "signupdate", "itblinternal.*"],
        ],
    ),
    export(
        "fusionauth",
        "FusionAuth",
        &[&["usernamestatus", "insertinstant", "registrations[0].*"], &["tenantid", "preferredlanguages*"]],
    ),
];

/// Firebase's table has no header; its columns are known by their place.
pub(super) const FIREBASE: &[&str] = &[
    "localId",
    "email",
    "emailVerified",
    "passwordHash",
    "passwordSalt",
    "displayName",
    "photoUrl",
    "googleId",
    "googleEmail",
    "googleDisplayName",
    "googlePhotoUrl",
    "facebookId",
    "facebookEmail",
    "facebookDisplayName",
    "facebookPhotoUrl",
    "twitterId",
    "twitterEmail",
    "twitterDisplayName",
    "twitterPhotoUrl",
    "githubId",
    "githubEmail",
    "githubDisplayName",
    "githubPhotoUrl",
    "createdAt",
    "lastLoginAt",
    "phoneNumber",
    "disabled",
    "customAttributes",
];

/// The system that exported columns of these names, folded.
pub(super) fn recognise(folded: &[String], format: Format) -> Option<&'static Export> {
    let is_there = |name: &&str| match name.strip_suffix('*') {
        Some(start) => folded.iter().any(|column| column.starts_with(start)),
        None => folded.iter().any(|column| column == name),
    };
    let is_table = !matches!(format, Format::Json | Format::Ndjson);
    EXPORTS
        .iter()
        .find(|export| (is_table || !export.table_only) && export.has.iter().all(|one| one.iter().any(&is_there)))
}

/// The export of an id.
pub fn export_of(id: &str) -> Option<&'static Export> {
    EXPORTS.iter().find(|export| export.id == id)
}

/// Whether rows without a header stand as Firebase writes them.
pub(super) fn is_firebase(rows: &[Vec<String>]) -> bool {
    let place = |name: &str| FIREBASE.iter().position(|known| *known == name).unwrap_or_default();
    let (verified, disabled) = (place("emailVerified"), place("disabled"));
    let (created, seen) = (place("createdAt"), place("lastLoginAt"));
    let is_yes_or_no = |cell: &String| matches!(cell.as_str(), "true" | "false" | "");
    let is_time = |cell: &String| cell.len() >= 12 && cell.bytes().all(|byte| byte.is_ascii_digit());
    let fits = |row: &&Vec<String>| {
        matches!(row.len(), 28 | 29)
            && !row[0].is_empty()
            && is_yes_or_no(&row[verified])
            && is_yes_or_no(&row[disabled])
            && is_time(&row[created])
            && (row[seen].is_empty() || is_time(&row[seen]))
    };
    let filled = || rows.iter().filter(|row| row.iter().any(|cell| !cell.is_empty()));
    let n = filled().count();
    n > 0 && filled().filter(fits).count() * 10 >= n * 9
}
