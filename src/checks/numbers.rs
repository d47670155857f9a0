//! In: words in a language. Out: the numbers, dates and times in them, written the same way for every language.
//!
//! `1,240` and `1.240` are `1240`; `2 pm`, `14 Uhr` and `14:00` are `14`; `April 14, 2023` and `14.04.2023` are
//! `2023-04-14`; `seven` and `sieben` are `7`.

use std::collections::BTreeSet;
use std::sync::LazyLock;

use regex::{Captures, Regex};

/// Language → its words for two to twelve.
const WORDS: [(&str, [&str; 11]); 7] = [
    ("de", ["zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]),
    ("en", ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"]),
    ("es", ["dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"]),
    ("fr", ["deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze", "douze"]),
    ("it", ["due", "tre", "quattro", "cinque", "sei", "sette", "otto", "nove", "dieci", "undici", "dodici"]),
    ("nl", ["twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf", "twaalf"]),
    ("pt", ["dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove", "dez", "onze", "doze"]),
];

/// The months in the languages above.
const MONTHS: [&[&str]; 12] = [
    &["january", "januar", "jänner", "janvier", "gennaio", "enero", "januari", "janeiro"],
    &["february", "februar", "feber", "février", "febbraio", "febrero", "februari", "fevereiro"],
    &["march", "märz", "mars", "marzo", "maart", "março"],
    &["april", "avril", "aprile", "abril"],
    &["may", "mai", "maggio", "mayo", "mei", "maio"],
    &["june", "juni", "juin", "giugno", "junio", "junho"],
    &["july", "juli", "juillet", "luglio", "julio", "julho"],
    &["august", "août", "agosto", "augustus"],
    &["september", "septembre", "settembre", "septiembre", "setembro"],
    &["october", "oktober", "octobre", "ottobre", "octubre", "outubro"],
    &["november", "novembre", "noviembre", "novembro"],
    &["december", "dezember", "décembre", "dicembre", "diciembre", "dezembro"],
];
/// Words that could be short for a month and mostly are not.
const NOT_MONTHS: [&str; 5] = ["ago", "dez", "mar", "out", "set"];

/// Blanks that stand inside a number.
const BLANKS: &str = r"[ \u{a0}\u{202f}]";

struct Patterns {
    not_words: Regex,
    iso: Regex,
    day_month_year: Regex,
    day_then_month: Regex,
    month_then_day: Regex,
    time: Regex,
    hour: Regex,
    number: Regex,
}

static PATTERNS: LazyLock<Option<Patterns>> = LazyLock::new(|| {
    let pattern = |text: &str| Regex::new(&text.replace('_', BLANKS)).ok();
    Some(Patterns {
        not_words: pattern(r"\{[^{}]*\}|(?:https?://|mailto:|www\.)\S+|\S+@\S+")?,
        iso: pattern(r"\b(\d{4})-(\d{2})-(\d{2})\b")?,
        day_month_year: pattern(r"\b(\d{1,2})([./-])_?(\d{1,2})[./-]_?(\d{4})\b")?,
        day_then_month: pattern(
            r"\b(\d{1,2})(?:\.|st|nd|rd|th|er|º)?_(?:of_|de_)?(\p{L}{3,10})\b\.?(?:,?_(?:de_)?((?:19|20)\d{2})\b)?",
        )?,
        month_then_day: pattern(r"\b(\p{L}{3,10})\.?_(\d{1,2})(?:st|nd|rd|th)?\b(?:,?_((?:19|20)\d{2})\b)?")?,
        time: pattern(r"(?i)\b(\d{1,2})(?:[:h]|\.)(\d{2})\b(?:_?(a\.?m\b|p\.?m\b|uhr\b|h\b))?")?,
        hour: pattern(r"(?i)\b(\d{1,2})_?(a\.?m|p\.?m|uhr|h)\b")?,
        number: pattern(r"\b\d{1,3}(?:[.,'’ \u{a0}\u{202f}]\d{3})+\b(?:[.,]\d{1,2}\b)?|\b\d+(?:[.,]\d+)*")?,
    })
});

/// Whether the words of this language for small numbers are known here.
pub(super) fn knows_words(language: &str) -> bool {
    WORDS.iter().any(|(known, _)| *known == language)
}

/// The numbers, dates and times.
pub(super) fn numbers(words: &str, language: &str) -> BTreeSet<String> {
    let Some(patterns) = &*PATTERNS else { return BTreeSet::new() };
    let mut found = BTreeSet::new();
    let mut rest = patterns.not_words.replace_all(words, " ").into_owned();
    let mut take = |pattern: &Regex, read: &dyn Fn(&Captures<'_>) -> Option<String>| {
        let taken = pattern.replace_all(&rest, |captures: &Captures<'_>| match read(captures) {
            Some(value) => {
                found.insert(value);
                " ; ".to_owned()
            }
            None => captures[0].to_owned(),
        });
        rest = taken.into_owned();
    };
    take(&patterns.iso, &|it| Some(it[0].to_owned()));
    take(&patterns.day_month_year, &|it| numeric_date(&it[1], &it[2], &it[3], &it[4], language));
    take(&patterns.day_then_month, &|it| date(it.get(3).map(|it| it.as_str()), month(&it[2])?, &it[1]));
    take(&patterns.month_then_day, &|it| date(it.get(3).map(|it| it.as_str()), month(&it[1])?, &it[2]));
    take(&patterns.time, &|it| {
        let mark = it.get(3).map_or("", |mark| mark.as_str());
        // `14.30` alone may be an amount.
        let is_time = !mark.is_empty() || !it[0].contains('.');
        is_time.then(|| time(&it[1], &it[2], mark)).flatten()
    });
    take(&patterns.hour, &|it| time(&it[1], "00", &it[2]));
    take(&patterns.number, &|it| Some(plain(&it[0])));
    if let Some((_, known)) = WORDS.iter().find(|(known, _)| *known == language) {
        let lower = rest.to_lowercase();
        let each = lower.split(|c: char| !c.is_alphabetic());
        found.extend(each.filter_map(|word| known.iter().position(|it| *it == word)).map(|at| (at + 2).to_string()));
    }
    found
}

/// The month that a word names, in full or by its first letters; from 1.
pub(super) fn month(word: &str) -> Option<usize> {
    let word = word.to_lowercase();
    let is_short_for = |name: &&&str| word.chars().count() >= 3 && name.starts_with(&word);
    let names = |names: &&[&str]| names.iter().any(|name| is_short_for(&name));
    if NOT_MONTHS.contains(&word.as_str()) { None } else { MONTHS.iter().position(names).map(|at| at + 1) }
}

fn date(year: Option<&str>, month: usize, day: &str) -> Option<String> {
    let day: u32 = day.parse().ok().filter(|day| (1..=31).contains(day))?;
    Some(match year {
        Some(year) => format!("{year}-{month:02}-{day:02}"),
        None => format!("{month:02}-{day:02}"),
    })
}

/// `04/05/2023` in English may be either: then the year alone is known.
fn numeric_date(first: &str, sign: &str, second: &str, year: &str, language: &str) -> Option<String> {
    let (one, two): (usize, usize) = (first.parse().ok()?, second.parse().ok()?);
    match (one, two) {
        (1..=12, 13..) => date(Some(year), one, second),
        (1..=12, 1..=12) if language == "en" && sign == "/" && one != two => Some(year.to_owned()),
        (1..=31, 1..=12) => date(Some(year), two, first),
        _ => None,
    }
}

/// A full hour is its number alone, since `24 h` may be a length of time.
fn time(hour: &str, minute: &str, mark: &str) -> Option<String> {
    let hour: u32 = hour.parse().ok().filter(|hour| *hour <= 99)?;
    let hour = match (mark.to_lowercase().chars().next(), hour) {
        (Some('p'), 1..=11) => hour + 12,
        (Some('a'), 12) => 0,
        _ => hour,
    };
    Some(if minute == "00" { hour.to_string() } else { format!("{hour}:{minute}") })
}

/// A number without what groups its digits, with a point before its decimals.
fn plain(written: &str) -> String {
    let parts: Vec<&str> = written.split(|c: char| !c.is_ascii_digit()).collect();
    let is_group = |at: usize, part: &&str| at == 0 || part.len() == 3;
    let n_grouped = parts.iter().enumerate().take_while(|(at, part)| is_group(*at, part)).count();
    let whole = parts[..n_grouped].concat();
    let whole = if whole.chars().all(|c| c == '0') { whole } else { whole.trim_start_matches('0').to_owned() };
    match &parts[n_grouped..] {
        [] => whole,
        decimals => format!("{whole}.{}", decimals.join(".")),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(language: &str, words: &str, expected: &[&str]) {
        let found: Vec<String> = numbers(words, language).into_iter().collect();
        assert_eq!(found, expected, "{words}");
    }

    #[test]
    fn numbers_are_the_same_in_every_language() {
        check("en", "1,240 people pay 3.50 within 14 days", &["1240", "14", "3.50"]);
        check("de", "1.240 Personen zahlen 3,50 in 14 Tagen", &["1240", "14", "3.50"]);
        check("fr", "1\u{202f}240 personnes, seven ou sept jours", &["1240", "7"]);
        check("it", "1’240 persone, {0} e https://a.example/7", &["1240"]);
    }

    #[test]
    fn dates_and_times_are_the_same_in_every_language() {
        check("en", "On April 14, 2023, at 2 pm or 2:30 p.m.", &["14", "14:30", "2023-04-14"]);
        check("de", "Am 14. April 2023 um 14 Uhr oder 14.30 Uhr", &["14", "14:30", "2023-04-14"]);
        check("fr", "Le 14 avril 2023 à 14 h ou 14h30", &["14", "14:30", "2023-04-14"]);
        check("it", "Il 14/04/2023 alle 14:00 o alle 14:30", &["14", "14:30", "2023-04-14"]);
        check("en", "until 1st May; 04/05/2023", &["05-01", "2023"]);
        check("fr", "jusqu’au 1er mai ; il reste 3 maisons", &["05-01", "3"]);
    }
}
