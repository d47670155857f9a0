//! In: what is open. Out: made-up people to test with, on screen or as a file; made once until something changes.

use super::{Answer, Engine, file_stem};
use crate::coverage::{Asked, Form, StandIns, stand_ins};
use crate::finding::Arg;
use crate::report;

/// The seed of the page; the command line takes any.
const SEED: u64 = 1;

impl Engine {
    /// Made-up people, and what they would get.
    pub(super) fn show_stand_ins(&mut self) -> Answer {
        let Some(all) = self.made_up() else { return Answer::Refused(Vec::new()) };
        match self.inputs() {
            Some(inputs) => Answer::StandIns(Box::new(report::stand_ins(&inputs, &all, &self.lang))),
            None => Answer::Refused(Vec::new()),
        }
    }

    /// The same people as a file.
    pub(super) fn stand_ins_file(&mut self, form: &str) -> Answer {
        let Some(all) = self.made_up() else { return Answer::Refused(Vec::new()) };
        let form = Form::of_name(form).unwrap_or(Form::Csv);
        let is_json = form.ending() == "json";
        Answer::File {
            name: format!("{}.stand-ins.{}", file_stem(&self.setup), form.ending()),
            media_type: if is_json { "application/json" } else { "text/csv" }.to_owned(),
            bytes: form.write(&all),
            contains: report::Line::new("download-stand-ins").with("n", Arg::Number(all.people.len() as u64)),
        }
    }

    fn made_up(&mut self) -> Option<StandIns> {
        if self.stand_ins.is_none() {
            let inputs = self.seen()?.inputs;
            let asked = Asked {
                setup: inputs.setup,
                platforms: inputs.platforms,
                custom: inputs.custom,
                stock: inputs.stock,
                sample: Some(inputs.sample),
                every_language: false,
            };
            self.stand_ins = Some(stand_ins(&asked, SEED));
        }
        self.stand_ins.clone()
    }
}
