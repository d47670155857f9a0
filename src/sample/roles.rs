//! In: the names of columns. Out: which column is which, and which names deceive.

use std::borrow::Cow;

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// What a column can be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    Id,
    Email,
    Locale,
    FirstName,
    LastName,
}

/// All of them.
pub(super) const ROLES: [Role; 5] = [Role::Id, Role::Email, Role::Locale, Role::FirstName, Role::LastName];

/// The names that are known, best first; each line is folded (small letters, no accents, blanks, `_` or `-`).
fn names(role: Role) -> &'static [&'static str] {
    match role {
        Role::Id => &[
            "id",
            "userid",
            "uid",
            "uuid",
            "guid",
            "objectid",
            "localid",
            "externalid",
            "useruuid",
            "_id",
            "_id.$oid",
            "$id",
            "sub",
            "scimid",
            "cioid",
            "personid",
            "memberid",
            "customerid",
            "contactid",
            "accountid",
            "subscriberid",
            "benutzerid",
            "nutzerid",
            "kundenid",
            "kundennummer",
            "mitgliedsnummer",
            "benutzerkennung",
            "kennung",
            "identifiant",
            "idutilisateur",
            "idclient",
            "identifiantutilisateur",
            "identificativo",
            "idutente",
            "idcliente",
            "codiceutente",
            "pid",
            "userprincipalname",
            "loginname",
            "login",
            "profile.login",
            "username",
            "cognito:username",
            "benutzername",
            "nomdutilisateur",
            "nomutilisateur",
            "nomeutente",
        ],
        Role::Email => &[
            "email",
            "emailaddress",
            "mail",
            "mailaddress",
            "emailadresse",
            "mailadresse",
            "adresseemail",
            "adressemail",
            "adresseelectronique",
            "adressedemessagerie",
            "courriel",
            "adressecourriel",
            "indirizzoemail",
            "indirizzomail",
            "indirizzodipostaelettronica",
            "indirizzopostaelettronica",
            "postaelettronica",
            "useremail",
            "primaryemail",
            "emailprimary",
            "customeremail",
            "contactemail",
            "emailid",
            "emails[0].value",
            "emails[0].address",
            "emails[0].email",
            "emails[0]",
            "emails",
            "profile.email",
            "traits.email",
            "attributes.email[0]",
            "emailaddresses[0]",
            "elektronischepost",
            "epost",
            "epostadresse",
            "subscriberemail",
            "recipientemail",
            "email1",
        ],
        Role::Locale => &[
            "locale",
            "language",
            "lang",
            "preferredlanguage",
            "preferredlang",
            "preferredlocale",
            "preferredlanguages",
            "preferredlanguages[0]",
            "languagelocalekey",
            "sprache",
            "korrespondenzsprache",
            "bevorzugtesprache",
            "sprachcode",
            "sprachkurzel",
            "kommunikationssprache",
            "mailsprache",
            "spracheinstellung",
            "benutzersprache",
            "langue",
            "languepreferee",
            "languedecorrespondance",
            "codelangue",
            "languecorrespondance",
            "languepref",
            "lingua",
            "linguapreferita",
            "linguadicorrispondenza",
            "codicelingua",
            "idioma",
            "langcode",
            "languagecode",
            "localecode",
            "isolanguage",
            "userlocale",
            "userlanguage",
            "userlang",
            "uilocale",
            "uilanguage",
            "defaultlocale",
            "localeidentifier",
            "emaillanguage",
            "contactlanguage",
            "correspondencelanguage",
            "spokenlanguage",
            "interfacelanguage",
            "effectivelocale",
            "custom:locale",
            "languagetag",
        ],
        Role::FirstName => &[
            "firstname",
            "givenname",
            "vorname",
            "rufname",
            "prenom",
            "forename",
            "fname",
            "nomedibattesimo",
            "nameproprio",
            "name.givenname",
            "profile.firstname",
            "traits.name.first",
            "name.first",
            "vornamen",
            "prenoms",
            "first",
        ],
        Role::LastName => &[
            "lastname",
            "familyname",
            "surname",
            "nachname",
            "familienname",
            "zuname",
            "cognome",
            "nomdefamille",
            "patronyme",
            "lname",
            "sn",
            "name.familyname",
            "profile.lastname",
            "traits.name.last",
            "name.last",
            "last",
        ],
    }
}

/// Columns that say where somebody lives; nobody's language follows from it.
const COUNTRIES: &[&str] = &[
    "country",
    "countrycode",
    "land",
    "landercode",
    "laendercode",
    "landercodeiso",
    "wohnland",
    "pays",
    "codepays",
    "paese",
    "codicepaese",
    "nazione",
    "nation",
    "usagelocation",
    "localesidkey",
    "region",
    "profile.countrycode",
    "countryregion",
    "isocountry",
    "residencecountry",
];

/// Names that mean the last name to one reader and the first or the whole name to another.
const FALSE_FRIENDS: &[(&str, &str)] = &[("nom", "last-name"), ("nome", "first-name"), ("name", "unknown")];

/// A name as it is compared.
pub(super) fn fold(name: &str) -> String {
    let name = one_of_several(name);
    name.nfkd()
        .filter(|&letter| !is_combining_mark(letter))
        .flat_map(char::to_lowercase)
        .filter(|&letter| {
            letter.is_alphanumeric() || ".[]:$".contains(letter) || (letter == '_' && name.starts_with("_id"))
        })
        .collect::<String>()
        .replace("[required]", "")
        .replace('ß', "ss")
}

/// `emails[type eq "work"].value` → `emails[0].value`: which one of several is meant, in words.
fn one_of_several(name: &str) -> Cow<'_, str> {
    match name.split_once('[').and_then(|(start, rest)| Some((start, rest.split_once(']')?))) {
        Some((start, (which, end))) if which.contains(" eq ") => format!("{start}[0]{end}").into(),
        _ => name.into(),
    }
}

/// How well a folded name fits a role: lower is better.
fn fit(folded: &str, role: Role) -> Option<usize> {
    let known = names(role);
    if let Some(at) = known.iter().position(|name| *name == folded) {
        return Some(at);
    }
    // `attributes.locale[0]`, `user_metadata.lang`, `custom:lang`: the last step of the path decides. What stands in
    // one of several things that a person has (`identities[0].locale`) is not the person's own.
    let (path, last) = folded.rsplit_once('.').unwrap_or(("", folded));
    if path.contains('[') {
        return None;
    }
    let last = last.strip_suffix("[0]").unwrap_or(last);
    let last = last.strip_prefix("custom:").unwrap_or(last);
    let nested_id = role == Role::Id || last == "first" || last == "last";
    known.iter().position(|name| *name == last).filter(|_| !nested_id).map(|at| known.len() + at)
}

/// All columns that fit a role, best first, then in the file's order.
pub(super) fn fitting(folded: &[String], role: Role) -> Vec<usize> {
    let mut all: Vec<(usize, usize)> =
        folded.iter().enumerate().filter_map(|(column, name)| fit(name, role).map(|fit| (fit, column))).collect();
    if role == Role::Locale {
        // `locale` itself comes first; among the other names the file's order decides.
        for (fit, column) in &mut all {
            let name = folded[*column].trim_end_matches("[0]");
            *fit = usize::from(name != "locale" && !name.ends_with(".locale"));
        }
    }
    all.sort_unstable();
    all.into_iter().map(|(_, column)| column).collect()
}

/// Whether a folded name is known to be something.
pub(super) fn is_known(folded: &str) -> bool {
    ROLES.iter().any(|&role| fit(folded, role).is_some()) || is_country(folded) || false_friend(folded).is_some()
}

/// Whether a folded name says where somebody lives.
pub(super) fn is_country(folded: &str) -> bool {
    let last = folded.rsplit_once('.').map_or(folded, |(_, last)| last);
    COUNTRIES.contains(&folded) || COUNTRIES.contains(&last)
}

/// What a deceiving name likely means: `last-name`, `first-name` or `unknown`.
pub(super) fn false_friend(folded: &str) -> Option<&'static str> {
    FALSE_FRIENDS.iter().find(|(name, _)| *name == folded).map(|(_, likely)| *likely)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(role: Role, names: &[&str]) {
        for name in names {
            let folded = [fold(name)];
            assert_eq!(fitting(&folded, role), [0], "{name} folds to {}", folded[0]);
            for other in ROLES.into_iter().filter(|&other| other != role) {
                assert!(fitting(&folded, other).is_empty() || role == Role::Email, "{name} is also {other:?}");
            }
        }
    }

    #[test]
    fn names_in_four_languages_and_of_known_exports() {
        check(
            Role::Email,
            &[
                "E-Mail",
                "email",
                "EMAIL_ADDRESS",
                "E-Mail-Adresse",
                "Adresse e-mail",
                "Courriel",
                "Indirizzo e-mail",
                "Posta elettronica",
            ],
        );
        check(
            Role::Email,
            &[
                "profile.email",
                "emails[0].value",
                "emails[type eq \"work\"].value",
                "human.email.email",
                "Attributes.email",
            ],
        );
        check(Role::Email, &["Email Address [Required]", "mail"]);
        check(
            Role::Locale,
            &[
                "Sprache",
                "langue",
                "Lingua",
                "Language",
                "preferred language",
                "Bevorzugte Sprache",
                "Korrespondenzsprache",
            ],
        );
        check(
            Role::Locale,
            &[
                "attributes.locale[0]",
                "profile.locale",
                "user_metadata.lang",
                "LanguageLocaleKey",
                "preferredLanguage",
                "custom:lang",
            ],
        );
        check(
            Role::FirstName,
            &["Vorname", "Prénom", "first_name", "givenName", "name.givenName", "profile.firstName"],
        );
        check(Role::LastName, &["Nachname", "Cognome", "Surname", "last name", "nom de famille", "name.familyName"]);
        check(Role::Id, &["user_id", "ID", "objectId", "externalId", "Benutzer-ID", "_id.$oid", "cognito:username"]);
    }

    #[test]
    fn nobody_guesses_from_these() {
        for name in [
            "nom",
            "Nome",
            "Name",
            "Land",
            "pays",
            "Paese",
            "country_code",
            "LocaleSidKey",
            "usageLocation",
            "timezone",
            "TimeZoneSidKey",
            "zoneinfo",
            "country",
            "identities[0].profileData.locale",
            "created_at",
            "groups[0].id",
        ] {
            assert!(ROLES.iter().all(|&role| fitting(&[fold(name)], role).is_empty()), "{name}");
        }
        assert!(is_country(&fold("Land")) && is_country(&fold("address.country")));
        assert_eq!(false_friend(&fold("Nom")), Some("last-name"));
    }

    #[test]
    fn locale_itself_comes_first() {
        let folded = ["preferredLanguage", "language", "locale"].map(fold);
        assert_eq!(fitting(&folded, Role::Locale), [2, 0, 1]);
        let folded = ["profile.preferredLanguage", "profile.locale"].map(fold);
        assert_eq!(fitting(&folded, Role::Locale), [1, 0]);
    }
}
