//! In: a change that is only tried out. Out: who moves by it.
//!
//! What was there before is kept whole. Whatever is changed meanwhile counts for the answer on the screen; it can
//! neither be signed nor handed over before it is kept.

use super::{Answer, Engine, Mails, Query, Trial};
use crate::catalogue::Catalogue;
use crate::checks::{self, Check, Inputs};
use crate::cohort::cohorts;
use crate::comparison::{Side, compare};
use crate::platform::Platform;
use crate::report::{Compared, compared};
use crate::setup::Setup;

/// How it was before something was tried out.
pub(super) struct Before {
    setup: Setup,
    mails: Mails,
    custom: Catalogue,
    stock: Catalogue,
    platforms: Vec<Platform>,
    check: Option<Check>,
}

/// Whether a query has to wait until what is tried out is kept or not.
pub(super) fn waits(query: &Query) -> bool {
    matches!(
        query,
        Query::SaveReview
            | Query::OpenReview(_)
            | Query::MergeReview(_)
            | Query::Plan { .. }
            | Query::Paper { .. }
            | Query::SupportSheet { .. }
            | Query::Lines { .. }
            | Query::Sent { .. }
            | Query::Wave { .. }
    )
}

impl Engine {
    pub(super) fn trial(&mut self, step: Trial) -> Answer {
        match step {
            Trial::Begin => {
                self.before = Some(Before {
                    setup: self.setup.clone(),
                    mails: self.mails.clone(),
                    custom: self.custom.clone(),
                    stock: self.stock.clone(),
                    platforms: self.platforms.clone(),
                    check: self.check.clone(),
                });
            }
            Trial::Keep => self.before = None,
            Trial::Discard => {
                if let Some(before) = self.before.take() {
                    (self.setup, self.mails) = (before.setup, before.mails);
                    self.refresh();
                }
            }
        }
        Answer::Report(Box::new(self.report()))
    }

    /// Another list was opened: how it was, is found for its people.
    pub(super) fn before_with_this_list(&mut self) {
        let Some(mut before) = self.before.take() else { return };
        before.check = self.list.as_ref().and_then(|list| {
            let inputs = before.inputs(&list.sample);
            let complete = inputs.are_complete();
            complete.then(|| {
                let known = cohorts(&list.sample, &before.setup, &checks::reads(&inputs));
                checks::check(&inputs, known, Vec::new())
            })
        });
        self.before = Some(before);
    }

    /// Who moves by what is tried out.
    pub(super) fn compared(&self) -> Option<Compared> {
        let (before, list) = (self.before.as_ref()?, self.list.as_ref()?);
        let old = Side { inputs: before.inputs(&list.sample), check: before.check.as_ref()? };
        let new = Side { inputs: self.inputs()?, check: self.check.as_ref()? };
        Some(compared(&old, &new, &compare(&old, &new), &self.lang))
    }
}

impl Before {
    fn inputs<'a>(&'a self, sample: &'a crate::sample::Sample) -> Inputs<'a> {
        Inputs { setup: &self.setup, sample, custom: &self.custom, stock: &self.stock, platforms: &self.platforms }
    }
}
