//! In: a send plan and, for the support sheet, its files. Out: the papers for people, each one HTML file.

use super::arguments::PapersArgs;
use super::files::write;
use super::held::{Held, cells, ids, open, refused};
use super::{Disk, Failure, Output};
use crate::papers::{Paper, Support, paper};
use crate::plan::{Plan, Verified, verify};
use crate::words::{Args, Words, args};

/// Writes the papers.
pub(super) fn run(asked: &PapersArgs, words: &Words, disk: &dyn Disk) -> Result<Output, Failure> {
    let mut lines = Vec::new();
    let mut put = |name: &str, bytes: &[u8], n: u64| {
        let path = format!("{}/{name}.html", asked.out.trim_end_matches('/'));
        write(&path, bytes, disk)?;
        lines.push(format!("{path}: {}", words.say(&format!("download-{name}"), &args().number("n", n))));
        Ok(())
    };
    let has_list = asked.people.users.is_some();
    let held = has_list.then(|| Held::read(&asked.plan, &asked.people, &asked.files, words, disk)).transpose()?;
    let plan = match &held {
        Some(held) => held.plan.clone(),
        None => consistent(&asked.plan, words, disk)?,
    };
    for which in Paper::ALL {
        put(which.name(), &paper(which, &plan, words.language()), 0)?;
    }
    if let Some(held) = &held {
        let sample = held.inputs().sample;
        let rows = held.rows(&asked.people, disk)?;
        let addresses = cells(sample.column_named(sample.roles.email.as_deref()), &rows);
        let mut support = Support::new(&plan);
        ids(sample, &rows).iter().zip(&addresses).for_each(|(id, address)| support.take(&plan, id, address));
        put("support", &support.write(&plan, &held.check.cohorts, words.language()), support.n_addresses())?;
    } else {
        lines.push(words.say("cli-papers-no-support", &Args::new()));
    }
    Ok(Output::text(lines.join("\n") + "\n"))
}

/// A plan that agrees with itself; a draft may have papers, too, which say so.
fn consistent(path: &str, words: &Words, disk: &dyn Disk) -> Result<Plan, Failure> {
    let (plan, bytes) = open(path, disk)?;
    match verify(&bytes, None, None) {
        Verified::No(mut found) => {
            found.retain(|it| it.code != "plan-is-draft");
            if found.is_empty() { Ok(plan) } else { Err(refused(path, &found, &[], words)) }
        }
        Verified::Yes | Verified::NotAgainstFiles => Ok(plan),
    }
}
