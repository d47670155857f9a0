//! The built-in example: the incident, with made-up people.

use crate::catalogue::InputFile;
use crate::setup::{Intent, LeftOut, Setup, System};

pub(super) const LIST_NAME: &str = "people.csv";

/// The list.
pub(super) fn list() -> String {
    include_str!("../../../static/demo/people.csv").to_owned()
}

/// The mail, which exists in English only.
pub(super) fn mails() -> Vec<InputFile> {
    vec![file("en/welcome-back.ftl", include_bytes!("../../../static/demo/mails/en/welcome-back.ftl"))]
}

/// The three texts that were missing.
pub(super) fn added() -> Vec<InputFile> {
    vec![
        file("de/welcome-back.ftl", include_bytes!("../../../static/demo/mails-added/de/welcome-back.ftl")),
        file("fr/welcome-back.ftl", include_bytes!("../../../static/demo/mails-added/fr/welcome-back.ftl")),
        file("it/welcome-back.ftl", include_bytes!("../../../static/demo/mails-added/it/welcome-back.ftl")),
    ]
}

/// The system's own texts, made up.
pub(super) fn stock() -> Vec<InputFile> {
    vec![
        file("en/stock.ftl", include_bytes!("../../../static/demo/stock/en/stock.ftl")),
        file("de/stock.ftl", include_bytes!("../../../static/demo/stock/de/stock.ftl")),
        file("fr/stock.ftl", include_bytes!("../../../static/demo/stock/fr/stock.ftl")),
        file("it/stock.ftl", include_bytes!("../../../static/demo/stock/it/stock.ftl")),
    ]
}

/// What the people of the example said.
pub(super) fn setup() -> Setup {
    Setup {
        campaign: "welcome-back-2023".to_owned(),
        left_out: vec![LeftOut {
            column: "status".to_owned(),
            value: "blocked".to_owned(),
            reason: "account-blocked".to_owned(),
        }],
        intent: Intent { message: "welcome-back".to_owned(), ..Intent::default() },
        kind: Some("account-activation".to_owned()),
        system: Some(System::Known { id: "keycloak".to_owned(), version: Some("26.5".to_owned()) }),
        ..Setup::default()
    }
}

fn file(path: &str, bytes: &[u8]) -> InputFile {
    InputFile { path: path.to_owned(), bytes: bytes.to_vec() }
}
