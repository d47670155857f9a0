//! In: a number. Out: its digits, grouped as a language does.

use fluent_bundle::FluentValue;
use intl_memoizer::IntlLangMemoizer;

type Formatter = fn(&FluentValue, &IntlLangMemoizer) -> Option<String>;

/// What stands between groups of three digits; French has a narrow space that does not break.
pub(super) fn separator(language: &str) -> char {
    match language {
        "de" | "it" => '.',
        "fr" => '\u{202f}',
        _ => ',',
    }
}

/// What a bundle calls for each value; it is a plain function, so there is one for each separator.
pub(super) fn formatter(language: &str) -> Formatter {
    match separator(language) {
        '.' => |value, _| format(value, '.'),
        ',' => |value, _| format(value, ','),
        _ => |value, _| format(value, '\u{202f}'),
    }
}

fn format(value: &FluentValue, separator: char) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let digits = number.as_string();
    let is_whole = digits.bytes().all(|b| b.is_ascii_digit());
    (is_whole && number.options.use_grouping).then(|| group(&digits, separator))
}

pub(super) fn group(digits: &str, separator: char) -> String {
    let mut out = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            out.push(separator);
        }
        out.push(digit);
    }
    out
}
