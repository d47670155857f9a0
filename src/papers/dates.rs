//! In: a day or a time as a plan has it. Out: the same in the reader's words.

use crate::plan::Date;
use crate::words::{Words, args};

/// A day in words: 14 April 2026. What is no day stays as it is.
pub fn day(words: &Words, on: &str) -> String {
    let Some(date) = Date::parse(on.get(..10).unwrap_or(on)) else { return on.to_owned() };
    let (year, month, day) = date.parts();
    // A year is not grouped, so it goes in as text.
    words.say("day", &args().number("day", day).number("month", month).text("year", year.to_string()))
}

/// A day with its day of the week: Tuesday, 14 April 2026.
pub(super) fn weekday(words: &Words, on: &str) -> String {
    let Some(date) = Date::parse(on) else { return on.to_owned() };
    words.say("day-of-week", &args().number("weekday", date.weekday()).text("day", day(words, on)))
}
