//! In: a plan, and the same plan computed again. Out: where they differ, cohort by cohort.

use std::collections::BTreeMap;

use serde_json::Value;

use super::verify::named;
use super::{CohortLine, Plan};
use crate::finding::{Finding, Place};

/// Fields that say what was read or written, not what is to be done.
const NOT_COMPARED: [&str; 7] = ["digest", "users", "contains", "cohorts", "status", "blocks", "inputs"];

/// Where a plan differs from the one that was computed again.
pub(super) fn compare(plan: &Plan, again: &Plan) -> Vec<Finding> {
    let mut found = inputs(plan, again);
    found.extend(cohorts(plan, again));
    let (old, new) = (fields(plan), fields(again));
    for (name, value) in &old {
        if new.get(name) == Some(value) || NOT_COMPARED.contains(&name.as_str()) {
            continue;
        }
        found.push(Finding::block("plan-differs").text("what", name));
    }
    found
}

/// The top-level fields; a list that was saved under another name is the same list.
fn fields(plan: &Plan) -> BTreeMap<String, Value> {
    let mut plan = plan.clone();
    plan.inputs.list.name.clear();
    match serde_json::to_value(&plan) {
        Ok(Value::Object(fields)) => fields.into_iter().collect(),
        _ => BTreeMap::new(),
    }
}

/// Which of the files are others.
fn inputs(plan: &Plan, again: &Plan) -> Vec<Finding> {
    let (old, new) = (&plan.inputs, &again.inputs);
    let list = (&old.list.people, old.list.n_users, old.list.n_left_out)
        != (&new.list.people, new.list.n_users, new.list.n_left_out);
    let differ = [("list", list), ("templates", old.templates != new.templates), ("stock", old.stock != new.stock)];
    let differ = differ.into_iter().filter(|(_, differs)| *differs);
    differ.map(|(which, _)| Finding::block("plan-input-differs").text("which", which)).collect()
}

fn cohorts(plan: &Plan, again: &Plan) -> Vec<Finding> {
    let old: BTreeMap<&str, &CohortLine> = plan.cohorts.iter().map(|it| (it.id.as_str(), it)).collect();
    let new: BTreeMap<&str, &CohortLine> = again.cohorts.iter().map(|it| (it.id.as_str(), it)).collect();
    let gone = plan.cohorts.iter().filter(|it| !new.contains_key(it.id.as_str())).map(|it| said(it, "cohort-gone"));
    let added = again.cohorts.iter().filter(|it| !old.contains_key(it.id.as_str())).map(|it| said(it, "cohort-new"));
    let differ =
        plan.cohorts.iter().filter_map(|it| Some((it, *new.get(it.id.as_str())?))).flat_map(|(a, b)| one(a, b));
    gone.chain(added).chain(differ).collect()
}

fn said(cohort: &CohortLine, code: &'static str) -> Finding {
    let place = Place { locale: Some(named(cohort)), ..Place::default() };
    Finding::block(code).text("cohort", &cohort.id).number("n", cohort.n_users).at(place).people(cohort.n_users)
}

fn one(plan: &CohortLine, again: &CohortLine) -> Vec<Finding> {
    let (old, new) = (as_fields(plan), as_fields(again));
    old.iter()
        .filter(|(name, value)| new.get(*name) != Some(*value))
        .map(|(name, value)| {
            let again = new.get(name).unwrap_or(&Value::Null);
            said(plan, "cohort-differs").text("what", name).text("in-plan", short(value)).text("computed", short(again))
        })
        .collect()
}

fn as_fields(cohort: &CohortLine) -> BTreeMap<String, Value> {
    match serde_json::to_value(cohort) {
        Ok(Value::Object(fields)) => fields.into_iter().collect(),
        _ => BTreeMap::new(),
    }
}

/// A value in at most eighty characters.
fn short(value: &Value) -> String {
    let text = value.as_str().map_or_else(|| value.to_string(), str::to_owned);
    if text.chars().count() <= 80 { text } else { text.chars().take(79).chain(['…']).collect() }
}
