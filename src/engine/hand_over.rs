//! In: a complete sign-off, or one that is not. Out: the plan and the papers that follow from it, as files.

use super::steps::Steps;
use super::{Answer, Engine, file_stem};
use crate::cohort::Cohorts;
use crate::finding::{Arg, Finding};
use crate::papers::{Paper, Support, paper};
use crate::plan::{self, Plan};
use crate::report::Line;
use crate::sample::{FileChanged, Sample};
use crate::signoff::{self, canonical};

impl Engine {
    /// The plan as it would be made at a time, and whether it is approved.
    fn planned(&self, at: &str) -> Result<(Plan, bool), Vec<Finding>> {
        let nothing = || vec![Finding::block("nothing-to-plan")];
        let (inputs, check) = self.inputs().zip(self.check.as_ref()).ok_or_else(nothing)?;
        match signoff::judge(check, &inputs, &self.record) {
            Ok(sign_off) => Ok((plan::make(&inputs, check, &sign_off, at)?.plan().clone(), true)),
            Err(blockers) => Ok((plan::draft(&inputs, check, &self.record, &blockers, at)?.plan().clone(), false)),
        }
    }

    /// The plan that the sign-off makes at a time; none before it is complete.
    pub(super) fn approved(&self, at: &str) -> Option<Plan> {
        self.planned(at).ok().filter(|(_, is_approved)| *is_approved).map(|(plan, _)| plan)
    }

    /// The plan as a file, or its draft.
    pub(super) fn plan(&self, at: &str) -> Answer {
        let (plan, is_approved) = match self.planned(at) {
            Ok(planned) => planned,
            Err(findings) => return Answer::Refused(findings),
        };
        let word = if is_approved { "plan" } else { "draft" };
        Answer::File {
            name: format!("{}.{word}.json", file_stem(&self.setup)),
            media_type: "application/json".to_owned(),
            bytes: canonical(&plan),
            contains: Line::new(format!("download-{word}")).with("n", Arg::Number(plan.cohorts.len() as u64)),
        }
    }

    /// A paper as a file.
    pub(super) fn paper(&self, which: Paper, at: &str) -> Answer {
        match self.planned(at) {
            Ok((plan, _)) => self.page(which.name(), paper(which, &plan, &self.lang), 0),
            Err(findings) => Answer::Refused(findings),
        }
    }

    /// `n`: how many addresses it was made from.
    fn page(&self, name: &str, bytes: Vec<u8>, n: u64) -> Answer {
        Answer::File {
            name: format!("{}.{name}.html", file_stem(&self.setup)),
            media_type: "text/html".to_owned(),
            bytes,
            contains: Line::new(format!("download-{name}")).with("n", Arg::Number(n)),
        }
    }

    /// Begins a support sheet; none where the plan is not approved.
    pub(super) fn new_sheet(&self, at: &str) -> Option<Sheet> {
        Sheet::new(self.approved(at)?, &self.list.as_ref()?.sample)
    }

    /// The support sheet as a file.
    pub(super) fn sheet_file(&self, sheet: &Sheet, cohorts: &Cohorts) -> Answer {
        let support = &sheet.support;
        self.page("support", support.write(&sheet.plan, cohorts, &self.lang), support.n_addresses())
    }
}

/// A support sheet that is being written.
pub(super) struct Sheet {
    plan: Plan,
    support: Support,
    steps: Steps,
    id: usize,
    address: usize,
}

impl Sheet {
    /// None where the list has no addresses.
    fn new(plan: Plan, sample: &Sample) -> Option<Self> {
        let address = sample.column_named(sample.roles.email.as_deref())?;
        let id = sample.id_column()?;
        Some(Self { support: Support::new(&plan), plan, steps: Steps::default(), id, address })
    }

    /// The bytes of the next step: offset and length; none when all rows were taken.
    pub(super) fn next(&self, sample: &Sample) -> Option<(u64, u64)> {
        self.steps.next(sample)
    }

    /// Takes the rows of one step.
    pub(super) fn step(&mut self, sample: &Sample, bytes: &[u8]) -> Result<(), FileChanged> {
        for (block, bytes) in self.steps.take(sample, bytes)? {
            for row in sample.rows_of(block, bytes)? {
                let cell = |at: usize| row.get(at).map(String::as_str).unwrap_or_default();
                self.support.take(&self.plan, cell(self.id), cell(self.address));
            }
        }
        Ok(())
    }
}
