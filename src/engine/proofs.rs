//! In: who gets what. Out: the mails as messages, and made-up people to send them to in a test.

use super::{Answer, Engine, file_stem};
use crate::coverage::Form;
use crate::finding::{Arg, Finding};
use crate::plan::Time;
use crate::proofs::{Asked, expected, import, proofs, zip};
use crate::report::Line;

impl Engine {
    /// The message of one unit, or all in one file.
    pub(super) fn proofs(&self, unit: Option<&str>, links: bool, at: &str) -> Answer {
        let Some(seen) = self.seen() else { return Answer::Refused(vec![Finding::block("nothing-to-plan")]) };
        let Some(time) = Time::parse(at) else {
            return Answer::Refused(vec![Finding::block("time-not-understood").text("found", at)]);
        };
        let mut made = proofs(&seen.inputs, seen.check, &Asked { unit, links, at: time, lang: &self.lang });
        let contains = Line::new("download-proofs").with("n", Arg::Number(made.made.len() as u64));
        let stem = file_stem(&self.setup);
        if unit.is_some() && made.made.len() == 1 {
            let one = made.made.remove(0);
            let (name, media_type) = (format!("{stem}.{}", one.name), "message/rfc822".to_owned());
            return Answer::File { name, media_type, bytes: one.bytes, contains };
        }
        let (name, media_type) = (format!("{stem}.proofs.zip"), "application/zip".to_owned());
        Answer::File { name, media_type, bytes: zip(&made.files(&self.lang)), contains }
    }

    /// One made-up person for each outcome.
    pub(super) fn test_list(&self, form: &str) -> Answer {
        let Some(seen) = self.seen() else { return Answer::Refused(vec![Finding::block("nothing-to-plan")]) };
        let of_system = Form::of_name(form);
        let bytes = match of_system {
            Some(form) => import(&seen.inputs, seen.check, form),
            None => expected(&seen.inputs, seen.check, &self.lang),
        };
        let ending = of_system.map_or("csv", Form::ending);
        let what = if of_system.is_some() { "test-import" } else { "test-list" };
        Answer::File {
            name: format!("{}.{what}.{ending}", file_stem(&self.setup)),
            media_type: if ending == "json" { "application/json" } else { "text/csv" }.to_owned(),
            bytes,
            contains: Line::new("download-test-list").with("n", Arg::Number(seen.check.units.len() as u64)),
        }
    }
}
