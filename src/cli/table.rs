//! In: a report. Out: the same as lines of text: the headline, who gets what, what was found.

use super::check::place;
use crate::checks::Check;
use crate::finding::{Finding, Severity};
use crate::report::{Report, Served};
use crate::words::{Words, args};

/// The answer for people.
pub(super) fn table(headline: &str, second: &str, report: &Report, check: &Check, words: &Words) -> String {
    let mut lines = vec![headline.to_owned(), second.to_owned(), String::new()];
    let mut rows = vec![["people", "language", "as written", "gets", "verdict"].map(str::to_owned)];
    for group in &report.groups {
        let Some(unit) = report.units.get(group.unit) else { continue };
        let written: Vec<String> = group.written.iter().map(|(written, _)| written.clone()).collect();
        let mails: Vec<String> = unit.mails.iter().map(|mail| served(mail, words)).collect();
        rows.push([
            words.number(group.n_users),
            group.language.as_deref().map_or_else(|| "-".to_owned(), |tag| words.language_name(tag)),
            written.join(" "),
            shorten(&mails),
            unit.verdict.clone(),
        ]);
    }
    lines.extend(align(&rows));
    if let Some(joined) = report.list.as_ref().and_then(|list| list.joined.as_ref()) {
        let said = args()
            .text("file", &joined.name)
            .number("matched", joined.n_matched)
            .number("people", joined.n_matched + joined.n_unmatched);
        lines.push(words.say("prepare-second-joined", &said));
    }
    if check.n_left_out() > 0 {
        lines.push(format!("{} people are left out.", words.number(check.n_left_out())));
    }
    let mut told: Vec<&str> = Vec::new();
    for finding in &check.findings {
        if told.contains(&finding.code.as_ref()) {
            continue;
        }
        told.push(&finding.code);
        let mark = if finding.severity == Severity::Block { "blocks" } else { "passes" };
        let said = words.finding(finding);
        let same: Vec<&Finding> = check.findings.iter().filter(|it| it.code == finding.code).collect();
        let place = places(&same);
        if same.len() > 1 {
            let n = words.number(same.iter().map(|it| it.n_users).sum());
            lines.push(format!("\n{mark}  {}{place}: {n} people\n        {}", said.title, said.remedy));
            continue;
        }
        lines.push(format!("\n{mark}  {}{place}: {}\n        {}", said.title, said.sentence, said.remedy));
    }
    lines.join("\n") + "\n"
}

fn served(mail: &Served, words: &Words) -> String {
    let language = mail.language.as_deref().map(|tag| words.language_name(tag));
    let text = match (&mail.subject, &mail.reason) {
        (Some(subject), _) => format!("“{subject}”"),
        (None, Some(reason)) => format!("nothing: {reason}"),
        (None, None) if mail.one_of > 0 => format!("{} in one of {} languages", mail.layer, mail.one_of),
        (None, None) => mail.layer.clone(),
    };
    language.map_or_else(|| text.clone(), |language| format!("{text} · {language}"))
}

/// Where it was found: at most five places.
fn places(findings: &[&Finding]) -> String {
    let places: Vec<String> = findings.iter().map(|it| place(&it.place)).filter(|it| !it.is_empty()).collect();
    let more = if places.len() > 5 { format!(", … {} more", places.len() - 5) } else { String::new() };
    let first: Vec<&str> = places.iter().take(5).map(String::as_str).collect();
    if places.is_empty() { String::new() } else { format!(" ({}{more})", first.join(", ")) }
}

/// At most two of the possible mails.
fn shorten(mails: &[String]) -> String {
    match mails {
        [first, second, rest @ ..] if !rest.is_empty() => format!("{first} or {second} or {} more", rest.len()),
        mails => mails.join(" or "),
    }
}

/// Columns of equal width; numbers stand to the right.
fn align(rows: &[[String; 5]]) -> Vec<String> {
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let line = |row: &[String; 5]| {
        let [people, language, written, gets, verdict] = row;
        format!(
            "{people:>a$}  {language:<b$}  {written:<c$}  {gets:<d$}  {verdict}",
            a = widths[0],
            b = widths[1],
            c = widths[2],
            d = widths[3]
        )
    };
    rows.iter().map(line).collect()
}
