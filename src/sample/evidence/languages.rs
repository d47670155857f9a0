//! In: the columns of a sample. Out: which one says the language, and what only seems to.

use crate::finding::{Arg, Finding};
use crate::locale::{Repair, understand};

use super::super::roles::{Role, fitting, fold, is_country};
use super::super::scan::Scan;
use super::super::{Column, Sample, Values};
use super::{in_column, texts};

/// A column of more distinct values is no column of languages.
const MOST: usize = 500;
/// Two letters that are a language and no country.
const NO_COUNTRY: &[&str] =
    &["EN", "JA", "ZH", "KO", "DA", "CS", "EL", "HE", "HI", "FA", "UR", "NB", "NN", "KK", "EU", "XH", "ZU", "YI"];
/// Two letters that people mean as a country: no language of many readers is written so.
const NO_LANGUAGE: &[&str] = &[
    "AT", "CH", "US", "GB", "BE", "CZ", "DK", "JP", "CN", "AU", "NZ", "IE", "LU", "LI", "GR", "UA", "MX", "CL", "CO",
    "PE", "ZA", "SE", "EE", "SI", "RS", "KR", "TW", "HK", "SG", "MY", "PH", "VN", "IL", "AE", "EG", "NG", "KE", "IN",
    "BR", "CY", "MC", "AD", "AL", "BY", "MD", "ME", "XK", "VE", "UY",
];

/// Whether a cell is written like a language.
pub(in crate::sample) fn is_language(cell: &str) -> bool {
    let understood = understand(cell);
    understood.tag.is_some() && understood.repair != Repair::NotGiven
}

pub(super) fn look(sample: &mut Sample, scan: &Scan, all: &mut Vec<Finding>) {
    let folded: Vec<String> = sample.columns.iter().map(|column| fold(&column.name)).collect();
    let fits = fitting(&folded, Role::Locale);
    let mut chosen = scan.roles[Role::Locale as usize];
    let filled = |at: usize| sample.columns.get(at).is_some_and(|column| is_filled(column, sample.n_rows));
    let has_too_many = |at: usize| sample.columns.get(at).is_some_and(|it| matches!(it.values, Values::Present(_)));
    if chosen.is_some_and(has_too_many) {
        // No list has so many languages.
        chosen = None;
        sample.roles.locale = None;
    }
    let by_name = chosen.is_some_and(|at| fits.contains(&at));
    if by_name && fits.len() > 1 {
        // A column that nobody filled says nothing.
        if let Some(better) = fits.iter().copied().find(|&at| filled(at))
            && chosen.is_some_and(|at| !filled(at))
        {
            chosen = Some(better);
            sample.roles.locale = sample.columns.get(better).map(|column| column.name.clone());
        }
        let others =
            fits.iter().filter(|&&at| Some(at) != chosen && filled(at)).map(|&at| sample.columns[at].name.as_str());
        let others: Vec<&str> = others.collect();
        if let (Some(at), false) = (chosen, others.is_empty()) {
            let finding = Finding::pass("two-locale-columns").arg("others", texts(others.into_iter()));
            all.push(in_column(finding, &sample.columns[at].name));
        }
    }
    let countries =
        sample.columns.iter().zip(&folded).filter(|(_, folded)| is_country(folded)).map(|(column, _)| column);
    if let Some(column) = chosen.and_then(|at| sample.columns.get(at)) {
        let by_header = chosen.is_some_and(|at| is_country(&folded[at]));
        if by_header || are_countries(column) {
            all.push(looks_like_country(column, u64::from(sample.n_rows)));
        }
    } else {
        let candidates = sample.columns.iter().filter(|column| are_languages(column) && !are_countries(column));
        let finding = Finding::block("locale-column-missing")
            .arg("candidates", texts(candidates.map(|column| column.name.as_str())))
            .people(u64::from(sample.n_rows));
        all.push(finding);
        all.extend(inside_a_cell(sample));
        all.extend(countries.map(|column| looks_like_country(column, u64::from(sample.n_rows))));
    }
}

/// A language that stands in a cell among other fields: `{"lang":"de"}`. A table is not read that deep.
fn inside_a_cell(sample: &Sample) -> Option<Finding> {
    let field = |cell: &String| {
        let fields = serde_json::from_str::<serde_json::Map<String, serde_json::Value>>(cell).ok()?;
        fields.into_iter().map(|(name, _)| name).find(|name| !fitting(&[fold(name)], Role::Locale).is_empty())
    };
    sample.first_rows.iter().find_map(|row| {
        let (at, name) = row.iter().enumerate().find_map(|(at, cell)| Some((at, field(cell)?)))?;
        Some(in_column(Finding::pass("language-inside-a-cell").text("field", name), &sample.columns.get(at)?.name))
    })
}

fn looks_like_country(column: &Column, n: u64) -> Finding {
    let values = match &column.values {
        Values::Coded { distinct, .. } => {
            texts(distinct.iter().map(String::as_str).filter(|value| !value.trim().is_empty()).take(6))
        }
        Values::Present(_) => Arg::List(Vec::new()),
    };
    in_column(Finding::block("column-looks-like-country").arg("values", values).people(n), &column.name)
}

fn is_filled(column: &Column, n_rows: u32) -> bool {
    match &column.values {
        Values::Coded { distinct, .. } => distinct.iter().any(|value| !value.trim().is_empty()),
        Values::Present(bits) => n_rows > 0 && bits.count() > 0,
    }
}

/// The distinct values with how many rows have each, where they may be languages.
fn values(column: &Column) -> Vec<(&str, u64)> {
    let Values::Coded { distinct, codes } = &column.values else { return Vec::new() };
    if distinct.len() > MOST {
        return Vec::new();
    }
    let mut counts = vec![0; distinct.len()];
    for &code in codes {
        counts[usize::from(code)] += 1;
    }
    distinct.iter().map(|value| value.trim()).zip(counts).filter(|(value, _)| !value.is_empty()).collect()
}

fn share(values: &[(&str, u64)], test: impl Fn(&str) -> bool) -> (u64, u64) {
    let of = values.iter().filter(|(value, _)| test(value)).map(|(_, n)| n).sum();
    (of, values.iter().map(|(_, n)| n).sum())
}

fn are_languages(column: &Column) -> bool {
    let (of, n) = share(&values(column), is_language);
    n > 0 && of * 10 >= n * 8
}

/// Two capital letters for nearly everybody, and more of them countries only than languages only.
fn are_countries(column: &Column) -> bool {
    let values = values(column);
    let (of, n) = share(&values, |value| value.len() == 2 && value.bytes().all(|byte| byte.is_ascii_uppercase()));
    let count = |list: &[&str]| values.iter().filter(|(value, _)| list.contains(value)).count();
    n > 0 && of * 10 >= n * 9 && count(NO_LANGUAGE) > count(NO_COUNTRY)
}
