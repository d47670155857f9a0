//! In: who gets what. Out: one made-up person for each outcome as a file, with what they must get beside or to be imported.

use super::{name, one_each};
use crate::checks::{Check, Inputs};
use crate::coverage::{Form, StandIns};
use crate::report;
use crate::sample::{harmless, write_row};
use crate::words::{Words, args};

fn made_up(inputs: &Inputs<'_>, check: &Check) -> StandIns {
    StandIns { people: one_each(inputs, check), ..StandIns::default() }
}

/// The people as the system imports them, by the name of the form; else as a plain table.
pub fn import(inputs: &Inputs<'_>, check: &Check, form: Form) -> Vec<u8> {
    form.write(&made_up(inputs, check))
}

/// A table: the person, and what they must get. It is asked of the rule again, for the people as they stand in the file.
pub fn expected(inputs: &Inputs<'_>, check: &Check, lang: &str) -> Vec<u8> {
    let all = made_up(inputs, check);
    let report = report::stand_ins(inputs, &all, lang);
    let words = Words::new(lang);
    let columns: Vec<&String> = all.people.first().map(|it| it.columns.keys().collect()).unwrap_or_default();
    let head = ["email", "first_name", "last_name", "locale"].into_iter().chain(columns.iter().map(|it| it.as_str()));
    let expect = ["expect_result", "expect_subject", "expect_language", "expect_from", "like_people", "proof"];
    let mut table = Vec::new();
    write_row(&mut table, head.chain(expect).map(harmless), "\r\n");
    for ((at, it), says) in all.people.iter().enumerate().zip(&report.people) {
        let each = |of: &dyn Fn(&report::Served) -> Option<String>| -> String {
            let mut each: Vec<String> = says.mails.iter().filter_map(of).collect();
            each.dedup();
            each.join(" | ")
        };
        let own = [&it.address, &it.first_name, &it.last_name, &it.locale].map(Clone::clone).into_iter();
        let values = columns.iter().map(|column| it.columns.get(*column).cloned().unwrap_or_default());
        let unit = &check.units[at];
        let must = [
            words.say(&format!("verdict-{}", says.verdict), &args()),
            each(&|mail| mail.subject.clone()),
            each(&|mail| mail.language.clone()),
            each(&|mail| Some(mail.reason.clone().unwrap_or_else(|| mail.layer.clone()))),
            unit.n_users.to_string(),
            name(at, check, unit, None),
        ];
        write_row(&mut table, own.chain(values).chain(must).map(|cell| harmless(&cell).into_owned()), "\r\n");
    }
    table
}
