//! In: what somebody typed or pasted. Out: a sample of it.

use crate::digest::keyed;
use crate::finding::{Finding, Found};

use super::reader::{nobody, nothing, of_memory, refused};
use super::{Column, Format, Options, Roles, Sample, Values};

/// Languages as typed, and how many people have them: there are no rows to look at.
pub fn from_counts(counts: &[(String, u64)]) -> Sample {
    let mut distinct: Vec<String> = Vec::new();
    let mut people: Vec<u64> = Vec::new();
    for (language, n) in counts {
        let language = language.trim();
        if let Some(at) = distinct.iter().position(|known| known == language) {
            people[at] = people[at].saturating_add(*n);
        } else if u16::try_from(distinct.len()).is_ok() {
            distinct.push(language.to_owned());
            people.push(*n);
        }
    }
    let n_rows = distinct.len() as u32;
    Sample {
        n_rows,
        first_rows: distinct.iter().take(8).map(|language| vec![language.clone()]).collect(),
        ids: distinct.iter().map(|language| keyed(format!("count {language}").as_bytes())).collect(),
        emails: vec![0; distinct.len()],
        roles: Roles { locale: Some("locale".into()), ..Roles::default() },
        columns: vec![Column {
            name: "locale".into(),
            values: Values::Coded { codes: (0..distinct.len()).map(|code| code as u16).collect(), distinct },
        }],
        counts: Some(people),
        ..nobody(nothing(Format::Counts))
    }
}

/// A pasted table, or a bare list of addresses or languages.
pub fn from_text(pasted: &str, options: &Options) -> Found<Sample> {
    let text = pasted.trim_start_matches('\u{feff}');
    if text.trim().is_empty() {
        return refused(Finding::block("empty-file"));
    }
    let start = text.trim_start();
    let mut found = if super::refusal::looks_like_json(start) {
        super::json::read(text.as_bytes(), options)
    } else {
        of_memory(text.as_bytes().to_vec(), nothing(Format::Pasted), options, false)
    };
    found.value.reading.format = Format::Pasted;
    found.value.reading.n_bytes = pasted.len() as u64;
    found
}
