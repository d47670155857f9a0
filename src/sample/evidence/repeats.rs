//! In: keyed hashes of ids and addresses. Out: which stand more than once.

use crate::finding::{Arg, Finding, Place};

use super::super::Sample;
use super::super::roles::Role;
use super::super::scan::Scan;
use super::{NAMED, in_column};

/// How many rows repeat a value that another row has, and which values, in their order; 0 is none.
pub(in crate::sample) fn repeated(values: &[u64]) -> (u64, Vec<u64>) {
    let mut sorted = suspects(values);
    sorted.sort_unstable();
    let mut n = 0;
    let mut which = Vec::new();
    for same in sorted.chunk_by(|a, b| a == b).filter(|same| same.len() > 1) {
        n += same.len() as u64 - 1;
        which.push(same[0]);
    }
    (n, which)
}

/// The values that may repeat: sorting a million hashes takes longer than finding the few that share a bit.
fn suspects(values: &[u64]) -> Vec<u64> {
    let mut found = Vec::new();
    for some in parted(values).chunk_by(|a, b| part(*a) == part(*b)) {
        share_a_bit(some, &mut found);
    }
    found
}

/// The values by their first byte, so that what is compared lies together.
fn parted(values: &[u64]) -> Vec<u64> {
    let mut ends = [0_usize; 256];
    for value in values {
        ends[part(*value)] += 1;
    }
    let mut places = [0_usize; 256];
    for at in 1..ends.len() {
        places[at] = places[at - 1] + ends[at - 1];
    }
    let mut parted = vec![0; values.len()];
    for &value in values {
        let place = &mut places[part(value)];
        parted[*place] = value;
        *place += 1;
    }
    parted
}

fn part(value: u64) -> usize {
    (value >> 56) as usize
}

fn share_a_bit(values: &[u64], found: &mut Vec<u64>) {
    let n_bits = (values.len() * 16).next_power_of_two().max(64);
    let shift = 56 - n_bits.trailing_zeros();
    // The values are keyed hashes: any of their bits are as good as random.
    let place = |value: u64| {
        let bit = value >> shift & (n_bits as u64 - 1);
        ((bit >> 6) as usize, 1_u64 << (bit & 63))
    };
    let mut seen = vec![0_u64; n_bits / 64];
    let mut shared = vec![0_u64; n_bits / 64];
    for &value in values {
        let (word, bit) = place(value);
        shared[word] |= seen[word] & bit;
        seen[word] |= bit;
    }
    found.extend(values.iter().copied().filter(|&value| {
        let (word, bit) = place(value);
        value != 0 && shared[word] & bit != 0
    }));
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
            .map(|(row, _)| sample.number(row as u32))
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

#[cfg(test)]
mod tests {
    use super::*;

    fn check(values: &[u64], n: u64, which: &[u64]) {
        assert_eq!(repeated(values), (n, which.to_vec()));
    }

    #[test]
    fn values_that_repeat() {
        check(&[], 0, &[]);
        check(&[0, 0, 0], 0, &[]);
        check(&[1, 2, 3], 0, &[]);
        check(&[5, 1, 5, 0, 5, 1], 3, &[1, 5]);
        let mut many: Vec<u64> = (0..10_000).map(|n: u64| n.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1).collect();
        check(&many, 0, &[]);
        many.push(many[77]);
        check(&many, 1, &[many[77]]);
    }
}
