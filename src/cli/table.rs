//! In: a report. Out: the same as lines of text: the headline, who gets what, what was found.

use super::check::place;
use crate::checks::Check;
use crate::finding::{Finding, Severity};
use crate::report::{Report, Served};
use crate::words::{Args, Words, args};

/// The answer for people.
pub(super) fn table(headline: &str, second: &str, report: &Report, check: &Check, words: &Words) -> String {
    let mut lines = vec![headline.to_owned(), second.to_owned(), String::new()];
    let say = |id: &str| words.say(id, &Args::new());
    let heads = ["people", "language", "written", "gets", "verdict"];
    let mut rows = vec![heads.map(|head| say(&format!("cli-{head}")))];
    for group in &report.groups {
        let Some(unit) = report.units.get(group.unit) else { continue };
        let written: Vec<String> = group.written.iter().map(|(written, _)| written.clone()).collect();
        let mut mails: Vec<String> = Vec::new();
        for mail in unit.mails.iter().map(|mail| served(mail, words)) {
            if !mails.contains(&mail) {
                mails.push(mail);
            }
        }
        rows.push([
            words.number(group.n_users),
            group.language.as_deref().map_or_else(|| "-".to_owned(), |tag| words.language_name(tag)),
            written.join(" "),
            shorten(&mails, words),
            say(&format!("verdict-{}", unit.verdict)),
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
        lines.push(words.say("cli-left-out", &args().number("n", check.n_left_out())));
    }
    let mut told: Vec<&str> = Vec::new();
    for finding in &check.findings {
        if told.contains(&finding.code.as_ref()) {
            continue;
        }
        told.push(&finding.code);
        let mark = say(if finding.severity == Severity::Block { "cli-blocks" } else { "cli-passes" });
        let said = words.finding(finding);
        let same: Vec<&Finding> = check.findings.iter().filter(|it| it.code == finding.code).collect();
        let sentence = if same.len() > 1 {
            words.say("people", &args().number("n", same.iter().map(|it| it.n_users).sum()))
        } else {
            said.sentence
        };
        let title = format!("{}{}", said.title, places(&same, words));
        let found = words.say("cli-found", &args().text("title", title).text("said", sentence));
        lines.push(format!("\n{mark}  {found}\n        {}", said.remedy));
    }
    lines.join("\n") + "\n"
}

pub(super) fn served(mail: &Served, words: &Words) -> String {
    let language = mail.language.as_deref().map(|tag| words.language_name(tag));
    let text = match (&mail.subject, &mail.reason) {
        (Some(subject), _) => words.say("cli-quoted", &args().text("text", subject)),
        (None, Some(reason)) => {
            let own = format!("reason-{reason}");
            let reason = if words.has(&own) { words.say(&own, &Args::new()) } else { reason.clone() };
            words.say("cli-nothing", &args().text("reason", reason.trim_end_matches('.')))
        }
        (None, None) if mail.one_of > 0 => words.say("served-stock-one-of", &args().number("n", mail.one_of)),
        (None, None) => words.say(&format!("served-{}", mail.layer), &Args::new()),
    };
    language.map_or_else(|| text.clone(), |language| format!("{text} · {language}"))
}

/// Where it was found: at most five places.
fn places(findings: &[&Finding], words: &Words) -> String {
    let places: Vec<String> = findings.iter().map(|it| place(&it.place)).filter(|it| !it.is_empty()).collect();
    let named = places.iter().take(5).map(String::as_str).collect::<Vec<_>>().join(", ");
    match places.len() {
        0 => String::new(),
        1..=5 => format!(" ({named})"),
        n => format!(" ({})", words.say("list-more", &args().text("named", named).number("n", n as u64 - 5))),
    }
}

/// At most two of the possible mails.
pub(super) fn shorten(mails: &[String], words: &Words) -> String {
    let mut named: Vec<String> = mails.iter().take(2).cloned().collect();
    if let Some(n) = mails.len().checked_sub(2).filter(|n| *n > 0) {
        named.push(words.say("picture-more-mails", &args().number("n", n as u64)));
    }
    named.join(&format!(" {} ", words.say("picture-or", &Args::new())))
}

/// Columns of equal width; numbers stand to the right.
pub(super) fn align(rows: &[[String; 5]]) -> Vec<String> {
    let width = |at: usize| rows.iter().map(|row| row[at].chars().count()).max().unwrap_or(0);
    let widths = [width(0), width(1), width(2), width(3)];
    let are_numbers = rows.iter().skip(1).all(|row| row[0].starts_with(|c: char| c.is_ascii_digit()));
    let line = |row: &[String; 5]| {
        let [first, second, third, fourth, last] = row;
        let [a, b, c, d] = widths;
        let first = if are_numbers { format!("{first:>a$}") } else { format!("{first:<a$}") };
        format!("{first}  {second:<b$}  {third:<c$}  {fourth:<d$}  {last}").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}
