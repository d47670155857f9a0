//! In: a sample that was just read. Out: what a person should know about it, in a fixed order.

mod languages;
mod letters;
mod repeats;

use crate::finding::{Arg, Finding, Place};

use super::encoding::Tally;
use super::oddities::Seen;
use super::roles::{Role, false_friend, fold};
use super::scan::Scan;
use super::{Column, Sample, Values};

pub(super) use languages::is_language;
pub(super) use repeats::repeated;

/// How many rows a finding names.
const NAMED: usize = 5;

/// Everything that was found.
pub(super) fn look(sample: &mut Sample, scan: &Scan, tally: &Tally) -> Vec<Finding> {
    let mut all = Vec::new();
    if sample.columns.is_empty() {
        return vec![Finding::block("empty-file")];
    }
    if sample.n_rows == 0 {
        all.push(Finding::block("header-only").number("columns", sample.columns.len() as u64));
    }
    shape(sample, scan, &mut all);
    if sample.n_rows > 0 {
        languages::look(sample, scan, &mut all);
        all.extend(no_person(sample));
        names(sample, &mut all);
        repeats::look(sample, scan, &mut all);
        addresses(sample, scan, &mut all);
        letters::look(sample, scan, tally, &mut all);
        all.extend(total_row(sample));
        all.extend(guests(sample));
    }
    all
}

/// No column has an address, an id or a name: it may be another table than was meant.
fn no_person(sample: &Sample) -> Option<Finding> {
    let roles = &sample.roles;
    let known = [&roles.id, &roles.email, &roles.first_name, &roles.last_name];
    let may_be_name = |column: &Column| false_friend(&fold(&column.name)).is_some();
    let is_person = known.into_iter().any(Option::is_some) || sample.columns.iter().any(may_be_name);
    (!is_person && sample.reading.export.is_none()).then(|| {
        Finding::pass("person-columns-missing")
            .arg("columns", texts(sample.columns.iter().map(|column| column.name.as_str())))
            .people(u64::from(sample.n_rows))
    })
}

/// Guests of another organisation, where only their user names say so (`…#EXT#@…`).
fn guests(sample: &Sample) -> Option<Finding> {
    if sample.columns.iter().any(|column| fold(&column.name) == "usertype") {
        return None;
    }
    let column = sample.columns.iter().find(|column| fold(&column.name) == "userprincipalname")?;
    let guests = rows_with(sample, column, |value| value.contains("#EXT#"));
    (guests.n > 0).then(|| in_column(seen(Finding::pass("guests-by-name"), &guests), &column.name))
}

/// Words that begin a row of sums, folded.
const TOTALS: &[&str] =
    &["total", "totals", "totale", "totaux", "summe", "gesamt", "gesamtsumme", "insgesamt", "somme"];

/// A last row without an address that begins like a sum: it is no person.
fn total_row(sample: &Sample) -> Option<Finding> {
    let last = sample.n_rows.checked_sub(1).filter(|last| *last > 0)?;
    let cells: Vec<&str> = sample.columns.iter().filter_map(|column| column.text(last)).collect();
    let first = cells.iter().map(|cell| cell.trim()).find(|cell| !cell.is_empty())?;
    let word = fold(first.split([':', ' ', '=']).next().unwrap_or_default());
    let has_address = cells.iter().any(|cell| cell.contains('@'))
        || cells.len() < sample.columns.len() && sample.emails.get(last as usize).is_some_and(|email| *email != 0);
    let place = Place { line: Some(sample.number(last)), ..Place::default() };
    let is_total = TOTALS.contains(&word.as_str()) && !has_address;
    is_total.then(|| Finding::pass("total-row").text("found", first).at(place).people(1))
}

/// What stands in these rows, and where first.
fn seen(finding: Finding, seen: &Seen) -> Finding {
    finding
        .number("count", seen.n)
        .arg("rows", Arg::List(seen.rows.iter().copied().map(Arg::Number).collect()))
        .at(Place { line: seen.rows.first().copied(), ..Place::default() })
        .people(seen.n)
}

/// A finding about a column.
fn in_column(mut finding: Finding, column: &str) -> Finding {
    finding.place.column = Some(column.to_owned());
    finding.text("column", column)
}

fn texts<'a>(all: impl Iterator<Item = &'a str>) -> Arg {
    Arg::List(all.map(|text| Arg::Text(text.to_owned())).collect())
}

/// The rows whose value passes a test, where values are known.
fn rows_with(sample: &Sample, column: &Column, test: impl Fn(&str) -> bool) -> Seen {
    let Values::Coded { distinct, codes } = &column.values else { return Seen::default() };
    let hit: Vec<bool> = distinct.iter().map(|value| test(value)).collect();
    if !hit.contains(&true) {
        return Seen::default();
    }
    let rows = || codes.iter().enumerate().filter(|(_, code)| hit[usize::from(**code)]).map(|(row, _)| row as u32);
    Seen { n: rows().count() as u64, rows: rows().take(NAMED).map(|row| sample.number(row)).collect() }
}

fn shape(sample: &Sample, scan: &Scan, all: &mut Vec<Finding>) {
    let odd = &scan.odd;
    let reading = &sample.reading;
    match reading.header_row {
        // The columns of a known export have their names without one.
        0 if reading.export.is_some() => {}
        0 => all.push(Finding::pass("no-header-row").number("columns", sample.columns.len() as u64)),
        1 => {}
        row => all.push(
            Finding::pass("header-row-found")
                .number("row", u64::from(row))
                .at(Place { line: Some(u64::from(row)), ..Place::default() }),
        ),
    }
    if reading.quirks.apostrophes {
        all.push(Finding::pass("apostrophes-removed"));
    }
    if odd.ragged.n > 0 {
        all.push(seen(Finding::pass("ragged-rows"), &odd.ragged).number("columns", sample.columns.len() as u64));
    }
    if odd.too_long.n > 0 {
        all.push(seen(Finding::block("rows-too-long"), &odd.too_long).number("limit", super::rows::LONGEST as u64));
    }
    if odd.unclosed > 0 {
        all.push(Finding::pass("quotes-not-closed").number("count", odd.unclosed));
    }
    if odd.empty_rows > 0 {
        all.push(Finding::pass("empty-rows").number("count", odd.empty_rows));
    }
    if odd.columns_left_out > 0 {
        all.push(
            Finding::pass("too-many-columns")
                .number("kept", sample.columns.len() as u64)
                .number("left", odd.columns_left_out),
        );
    }
}

fn names(sample: &Sample, all: &mut Vec<Finding>) {
    for column in &sample.columns {
        let Some(likely) = false_friend(&fold(&column.name)) else { continue };
        let taken = [&sample.roles.first_name, &sample.roles.last_name];
        if taken.iter().all(|role| role.is_some()) || taken.contains(&&Some(column.name.clone())) {
            continue;
        }
        // Beside a column of first names, `Name` and `nom` are last names.
        let likely = match (&sample.roles.first_name, &sample.roles.last_name) {
            (Some(_), None) => "last-name",
            (None, Some(_)) => "first-name",
            _ => likely,
        };
        all.push(in_column(Finding::pass("false-friend-column").text("likely", likely), &column.name));
    }
}

fn addresses(sample: &Sample, scan: &Scan, all: &mut Vec<Finding>) {
    let Some(column) = scan.roles[Role::Email as usize].and_then(|at| sample.columns.get(at)) else {
        // Where it may be no list of people at all, that is the question.
        if !all.iter().any(|finding| finding.code == "person-columns-missing") {
            all.push(Finding::pass("address-column-missing"));
        }
        return;
    };
    for (code, found) in [("address-not-valid", &scan.odd.not_valid), ("address-missing", &scan.odd.missing)] {
        if found.n > 0 {
            all.push(in_column(seen(Finding::pass(code), found), &column.name));
        }
    }
}
