//! In: who gets what. Out: one made-up person for each outcome, who must get exactly that.

use crate::checks::{Check, Inputs};
use crate::coverage::{StandIn, made_up_names};
use crate::sample::STAND_IN;

/// What stands in a column of which only is known that it holds something.
const SOMETHING: &str = "standin";

/// One person for each unit, in the order of the units, like most of its people.
pub fn one_each(inputs: &Inputs<'_>, check: &Check) -> Vec<StandIn> {
    let roles = &inputs.sample.roles;
    // These have columns of their own in the file of stand-ins.
    let own = [&roles.id, &roles.email, &roles.first_name, &roles.last_name, &roles.locale];
    let most = |at: usize| check.units[at].cohorts.first().map(|&cohort| &check.cohorts.list[cohort]);
    let languages: Vec<_> = (0..check.units.len()).map(|at| most(at).and_then(|it| it.language.clone())).collect();
    let names = made_up_names(&languages);
    let people = names.into_iter().enumerate().filter_map(|(at, (first, last))| {
        let cohort = most(at)?;
        let id = format!("standin-outcome-{:02}", at + 1);
        let filled = cohort.filled.iter().map(|(column, is)| (column, if *is { SOMETHING } else { "" }));
        let facts = cohort.facts.iter().map(|(column, value)| (column, value.as_str()));
        let columns = filled.chain(facts).filter(|(column, _)| !own.iter().any(|it| it.as_ref() == Some(*column)));
        let has = |column: &Option<String>| column.as_ref().is_none_or(|it| cohort.filled.get(it) != Some(&false));
        Some(StandIn {
            address: format!("{id}{STAND_IN}"),
            id,
            first_name: if has(&roles.first_name) { first } else { "" }.to_owned(),
            last_name: if has(&roles.last_name) { last } else { "" }.to_owned(),
            locale: cohort.locale_as_written.clone(),
            columns: columns.map(|(column, value)| (column.clone(), value.to_owned())).collect(),
            traits: Vec::new(),
            takes: Vec::new(),
        })
    });
    people.collect()
}
