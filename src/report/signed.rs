//! In: a check and what people decided. Out: how far the sign-off is, in the reader's terms.

use super::units::said;
use super::{Checked, SignOffReport};
use crate::plan::batches_now;
use crate::signoff::{Sentence, State, history, judge};

/// How far the sign-off is.
pub(super) fn sign_off(all: &Checked<'_>) -> SignOffReport {
    let judged = judge(all.check, &all.inputs, all.record);
    let people = |wanted: &[State]| {
        let units = all.check.units.iter().zip(all.states);
        units.filter(|(_, state)| wanted.contains(&state.state)).map(|(unit, _)| unit.n_users).sum()
    };
    let in_words = |sentence: Sentence| said(sentence.in_words(all.inputs.platforms, all.lang));
    SignOffReport {
        complete: judged.is_ok(),
        blocks: judged.err().unwrap_or_default().into_iter().map(|blocker| in_words(blocker.said)).collect(),
        done: all.states.iter().filter(|state| State::SETTLED.contains(&state.state)).count() as u64,
        of: all.states.len() as u64,
        n_send: people(&[State::Signed, State::Accepted]),
        n_hold: people(&[State::Held, State::Asked]),
        n_skip: all.check.n_left_out(),
        batches: batches_now(&all.inputs, all.check, all.states),
        history: history(all.record).into_iter().map(in_words).collect(),
    }
}
