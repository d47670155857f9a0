//! In: keyed hashes of ids and addresses. Out: which stand more than once.

use crate::finding::{Arg, Finding, Place};

use super::super::Sample;
use super::super::roles::Role;
use super::super::scan::Scan;
use super::{NAMED, in_column, number};

/// How many rows repeat a value that another row has, and which values, in their order; 0 is none.
pub(in crate::sample) fn repeated(values: &[u64]) -> (u64, Vec<u64>) {
    let mut sorted: Vec<u64> = values.iter().copied().filter(|&value| value != 0).collect();
    sorted.sort_unstable();
    let mut n = 0;
    let mut which = Vec::new();
    for same in sorted.chunk_by(|a, b| a == b).filter(|same| same.len() > 1) {
        n += same.len() as u64 - 1;
        which.push(same[0]);
    }
    (n, which)
}

pub(super) fn look(sample: &Sample, scan: &Scan, all: &mut Vec<Finding>) {
    let mut check = |code: &'static str, role: Role, values: &[u64]| {
        let Some(column) = scan.roles[role as usize].and_then(|at| sample.columns.get(at)) else { return };
        let (n, which) = repeated(values);
        if n == 0 {
            return;
        }
        let rows: Vec<u64> = values
            .iter()
            .enumerate()
            .filter(|(_, value)| which.binary_search(value).is_ok())
            .take(NAMED)
            .map(|(row, _)| number(sample, scan, row as u32))
            .collect();
        let line = rows.first().copied();
        let finding = Finding::block(code)
            .number("count", n)
            .number("distinct", which.len() as u64)
            .arg("rows", Arg::List(rows.into_iter().map(Arg::Number).collect()))
            .at(Place { line, ..Place::default() })
            .people(n + which.len() as u64);
        all.push(in_column(finding, &column.name));
    };
    let same_column = scan.roles[Role::Id as usize] == scan.roles[Role::Email as usize];
    check("duplicate-address", Role::Email, &sample.emails);
    if !same_column {
        check("duplicate-id", Role::Id, &sample.ids);
    }
}
