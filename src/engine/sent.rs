//! In: delivery logs. Out: what happened against what is signed now.

use super::{Answer, Engine};
use crate::catalogue::InputFile;
use crate::deliveries::{People, compare, read, waves};
use crate::finding::{Finding, Severity};
use crate::plan;
use crate::report::Sent;
use crate::signoff;

impl Engine {
    /// Compares logs with the plan that the sign-off would make now. The batches are not known here: they follow from
    /// the ids, which are not kept; so nobody is counted as missing, but as not yet sent.
    pub(super) fn sent(&mut self, files: &[InputFile]) -> Answer {
        let no_plan = || Answer::Refused(vec![Finding::block("deliveries-no-plan")]);
        let (Some(inputs), Some(check)) = (self.inputs(), &self.check) else { return no_plan() };
        let Ok(sign_off) = signoff::judge(check, &inputs, &self.record) else { return no_plan() };
        let plan = match plan::make(&inputs, check, &sign_off, &self.now) {
            Ok(plan) => plan,
            Err(findings) => return Answer::Refused(findings),
        };
        let (mut events, mut found) = (Vec::new(), Vec::new());
        for file in files {
            let log = read(&file.path, &file.bytes);
            events.extend(log.events);
            found.extend(log.findings);
        }
        let (blocking, passing): (Vec<_>, Vec<_>) = found.into_iter().partition(|it| it.severity == Severity::Block);
        if !blocking.is_empty() {
            return Answer::Refused(blocking);
        }
        let people = People::of(inputs.sample);
        let deliveries = compare(&inputs, check, plan.plan(), &[], &people, &events);
        let todo = waves(&inputs, check, plan.plan(), &people, &events);
        let sent = Sent::of(deliveries, passing).with_todo(&todo);
        self.todo = todo;
        Answer::Sent(Box::new(sent))
    }
}
