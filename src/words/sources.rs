//! In: a language of the product. Out: the files with its words, as they are embedded.

/// A file's name and its text.
type Source = (&'static str, &'static str);

macro_rules! files {
    ($language:literal) => {
        &[
            ("interface.ftl", include_str!(concat!("../../locales/", $language, "/interface.ftl"))),
            ("findings.ftl", include_str!(concat!("../../locales/", $language, "/findings.ftl"))),
            ("report.ftl", include_str!(concat!("../../locales/", $language, "/report.ftl"))),
            ("lists.ftl", include_str!(concat!("../../locales/", $language, "/lists.ftl"))),
            ("languages.ftl", include_str!(concat!("../../locales/", $language, "/languages.ftl"))),
        ]
    };
}

/// The files of a language, English for a language that is not there.
pub fn sources(lang: &str) -> &'static [Source] {
    match lang {
        "de" => files!("de"),
        "fr" => files!("fr"),
        "it" => files!("it"),
        _ => files!("en"),
    }
}
