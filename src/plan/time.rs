//! In: a time (RFC 3339 in UTC) or a day as text. Out: the same, understood, and some days later. Nothing here reads a clock.

use std::fmt;

/// A point in time, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Time {
    days: i64,
    seconds: u32,
}

impl Time {
    /// Reads `2026-04-14T09:30:00Z`; fractions of a second are left away.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, rest) = text.trim().split_once(['T', ' '])?;
        let clock = rest.strip_suffix(['Z', 'z']).or_else(|| rest.strip_suffix("+00:00"))?;
        let clock = clock.split_once('.').map_or(clock, |(whole, _)| whole);
        let Date(days) = Date::parse(date)?;
        let [hour, minute, second] = three(clock, ':')?;
        let is_time = hour < 24 && minute < 60 && second < 60;
        is_time.then(|| Self { days, seconds: hour * 3600 + minute * 60 + second })
    }

    /// The same time of the day, some days later.
    #[must_use]
    pub fn plus_days(self, days: u64) -> Self {
        Self { days: self.days + days as i64, ..self }
    }

    /// How many seconds after 1970-01-01T00:00:00Z it is.
    pub fn unix(self) -> i64 {
        self.days * 86_400 + i64::from(self.seconds)
    }

    /// The time as many seconds after 1970-01-01T00:00:00Z.
    pub fn from_unix(seconds: u64) -> Self {
        Self { days: (seconds / 86_400) as i64, seconds: (seconds % 86_400) as u32 }
    }
}

/// A day of the Gregorian calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Date(i64);

impl Date {
    /// Reads `2026-04-14`.
    pub fn parse(text: &str) -> Option<Self> {
        let [year, month, day] = three(text.trim(), '-')?;
        let is_there = year < 10_000 && (1..=12).contains(&month) && (1..=days_in(year, month)).contains(&day);
        is_there.then(|| Self(days_before(i64::from(year), i64::from(month), i64::from(day))))
    }

    /// Year, month and day.
    pub fn parts(self) -> (i64, u64, u64) {
        let (year, month, day) = date_of(self.0);
        (year, month as u64, day as u64)
    }

    /// The day of the week: 1 is Monday, 7 is Sunday.
    pub fn weekday(self) -> u64 {
        (self.0 + 3).rem_euclid(7) as u64 + 1
    }

    /// Some days later.
    #[must_use]
    pub fn plus_days(self, days: u64) -> Self {
        Self(self.0 + days as i64)
    }

    /// The same day; if only workdays count and it is none, the Monday after.
    #[must_use]
    pub fn or_workday(self, only_workdays: bool) -> Self {
        match self.weekday() {
            weekday @ 6.. if only_workdays => self.plus_days(8 - weekday),
            _ => self,
        }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (year, month, day) = date_of(self.0);
        write!(f, "{year:04}-{month:02}-{day:02}")
    }
}

/// The time some days after another; none if the text is no time in UTC.
pub fn after_days(at: &str, days: u64) -> Option<String> {
    Time::parse(at).map(|time| time.plus_days(days).to_string())
}

impl fmt::Display for Time {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (hour, minute, second) = (self.seconds / 3600, self.seconds / 60 % 60, self.seconds % 60);
        write!(f, "{}T{hour:02}:{minute:02}:{second:02}Z", Date(self.days))
    }
}

fn three(text: &str, between: char) -> Option<[u32; 3]> {
    let mut numbers = text.split(between).map(|it| it.bytes().all(|b| b.is_ascii_digit()).then(|| it.parse().ok())?);
    let three = [numbers.next()??, numbers.next()??, numbers.next()??];
    numbers.next().is_none().then_some(three)
}

fn days_in(year: u32, month: u32) -> u32 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// Days from 1970-01-01 to a date of the Gregorian calendar; years begin in March, so that leap days come last.
fn days_before(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let (era, of_era) = (year.div_euclid(400), year.rem_euclid(400));
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

fn date_of(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let (era, of_era) = (days.div_euclid(146_097), days.rem_euclid(146_097));
    let year = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year + year / 4 - year / 100);
    let month = (5 * of_year + 2) / 153;
    let day = of_year - (153 * month + 2) / 5 + 1;
    let month = if month < 10 { month + 3 } else { month - 9 };
    (era * 400 + year + i64::from(month <= 2), month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thirty_days_later() {
        let check = |at: &str, later: Option<&str>| assert_eq!(after_days(at, 30).as_deref(), later, "{at}");
        check("2023-04-14T09:30:00Z", Some("2023-05-14T09:30:00Z"));
        check("2024-02-01T00:00:00Z", Some("2024-03-02T00:00:00Z"));
        check("2023-02-01T00:00:00.123Z", Some("2023-03-03T00:00:00Z"));
        check("1999-12-31T23:59:59+00:00", Some("2000-01-30T23:59:59Z"));
        check("2100-02-28T12:00:00Z", Some("2100-03-30T12:00:00Z"));
        check("2023-02-29T00:00:00Z", None);
        check("2023-04-14T09:30:00+02:00", None);
        check("yesterday", None);
        check("", None);
        assert_eq!(Time::from_unix(1_681_464_600).to_string(), "2023-04-14T09:30:00Z");
    }
}
