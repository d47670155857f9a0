//! Rows: how a library reads a locale, against how the profile says that the platform reads it.

use serde_json::json;

use crate::chance::Chance;
use crate::choosing::profile;
use crate::driver::Driver;
use crate::locales;
use crate::row::{Case, Ours, Row};

const N_CASES: usize = 4_000;

pub(crate) fn rows() -> Vec<Row> {
    vec![
        row("Locale.forLanguageTag", Driver::Java, "keycloak", "26.5"),
        row("language.Make", Driver::Go, "zitadel", ""),
    ]
}

fn row(name: &str, driver: Driver, id: &'static str, version: &'static str) -> Row {
    Row {
        name: name.to_owned(),
        with: format!("how a locale is read: {id} {version}").trim_end().to_owned(),
        driver,
        library: "",
        cases: Box::new(move || {
            let profile = profile(id, version)?;
            let mut chance = Chance::new(17);
            let made = (0..N_CASES).map(|_| {
                let tag = locales::tag(&mut chance);
                locales::written(&mut chance, &tag)
            });
            let all: Vec<String> = locales::nonsense().chain(made).collect();
            let cases = all
                .into_iter()
                .map(|tag| Case { ours: Ours::one(profile.read.read(&tag)), ask: json!({ "do": "tag", "tag": tag }) });
            Ok(cases.collect())
        }),
        alike: str::to_owned,
        profile: Some(id),
        explained: &[],
    }
}
