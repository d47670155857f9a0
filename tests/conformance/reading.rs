//! Rows: how a library reads a locale, against how the profile says that the platform reads it.

use serde_json::json;

use crate::chance::Chance;
use crate::choosing::profile;
use crate::driver::Driver;
use crate::locales;
use crate::row::{Case, Explained, Ours, Row, SaidIn};

const N_CASES: usize = 4_000;

/// What no catalogue has and nobody matches.
const IRREGULAR: Explained = Explained {
    id: "irregular",
    applies: |ask, _| {
        let tag = ask["tag"].as_str().unwrap_or_default().to_ascii_lowercase();
        let language = tag.split('-').next().unwrap_or_default();
        language.len() == 4 || language == "i" || language == "und" || tag == "en-gb-oed"
    },
};

pub(crate) fn rows() -> Vec<Row> {
    vec![
        row("Locale.forLanguageTag", Driver::Java, "keycloak", "23"),
        row("Locale.forLanguageTag", Driver::Java, "keycloak", "26.5"),
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
            let old = ["iw", "in", "ji", "IW-il", "he", "id", "yi"].map(str::to_owned);
            let all: Vec<String> = locales::nonsense().chain(old).chain(made).collect();
            let cases = all
                .into_iter()
                .map(|tag| Case { ours: Ours::one(profile.read.read(&tag)), ask: json!({ "do": "tag", "tag": tag }) });
            Ok(cases.collect())
        }),
        // Java keeps the letters of variants as they are written.
        alike: str::to_ascii_lowercase,
        said_in: SaidIn::Profile(id),
        explained: &[IRREGULAR],
    }
}
