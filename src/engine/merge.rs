//! In: another saved review of the same mailing. Out: both put together, and where they clash.

use super::query::Merged;
use super::{Answer, Engine};
use crate::finding::Finding;
use crate::report::Line;
use crate::setup::differing;
use crate::signoff::{Conflict, merge, n_new, reopened, review_from_bytes};
use crate::words::{Args, Words};

impl Engine {
    /// Puts another review to what is open; nothing is taken over before the person says so.
    pub(super) fn merge(&self, bytes: &[u8]) -> Answer {
        let review = match review_from_bytes(bytes) {
            Ok(review) => review,
            Err(findings) => return Answer::Refused(findings),
        };
        if review.campaign != self.setup.campaign {
            let found = Finding::block("merge-other-campaign").text("campaign", &self.setup.campaign);
            return Answer::Refused(vec![found.text("other-campaign", review.campaign)]);
        }
        let parts = differing(&self.setup, &review.setup);
        if !parts.is_empty() {
            let words = Words::new(&self.lang);
            let parts: Vec<String> = parts.iter().map(|part| words.say(part, &Args::new())).collect();
            return Answer::Refused(vec![Finding::block("merge-other-setup").text("parts", parts.join(", "))]);
        }
        let (merged, clashes) = merge(&self.record, &review.record);
        let said = |clash: &Conflict| {
            let said = clash.said();
            // A question by its key is put in the reader's words.
            let said = said.in_words(&self.platforms, &self.lang);
            Line { id: said.id, args: said.args }
        };
        Answer::Merged(Box::new(Merged {
            n_new: n_new(&self.record, &merged),
            record: reopened(&merged, &clashes, &self.now),
            clashes: clashes.iter().map(said).collect(),
        }))
    }
}
