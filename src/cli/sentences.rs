//! In: a finding about a plan or a review, or a blocker. Out: one English sentence.

use crate::checks::Inputs;
use crate::finding::{Arg, Finding};
use crate::signoff::Sentence;
use crate::words::Words;

/// What is wrong, in a sentence.
pub(super) fn refusal(finding: &Finding) -> String {
    let arg = |key: &str| match finding.args.get(key) {
        Some(Arg::Text(text)) => text.clone(),
        Some(Arg::Number(n)) => n.to_string(),
        _ => String::new(),
    };
    let place = finding.place.locale.as_deref().unwrap_or_default();
    let people = || format!("cohort {} (locale “{place}”, {} people)", arg("cohort"), finding.n_users);
    let at = || {
        format!("line {}, column {}", finding.place.line.unwrap_or(1), finding.place.column.as_deref().unwrap_or("1"))
    };
    match finding.code.as_ref() {
        "plan-not-json" => format!("This is no send plan: {}: {}.", at(), arg("said")),
        "plan-field-wrong" => format!("This send plan cannot be read: {}: {}.", at(), arg("said")),
        "plan-other-schema" => format!("The file says “{}”; expected is “{}”.", arg("found"), arg("expected")),
        "plan-digest-wrong" => "Its digest does not fit: it was changed after it was made.".to_owned(),
        "plan-is-draft" => "It is a draft: the sign-off was not complete when it was made.".to_owned(),
        "plan-ended" => format!("It ended on {}: make a new one.", arg("at")),
        "plan-inconsistent" => {
            let about = if place.is_empty() { String::new() } else { format!(" (locale “{place}”)") };
            format!("It does not agree with itself{about}: {}.", inconsistency(&arg("what")))
        }
        "plan-differs" => format!("Computed again, “{}” is not the same.", arg("what")),
        "cohort-gone" => format!("In the plan, but not in the files: {}.", people()),
        "cohort-new" => format!("In the files, but not in the plan: {}.", people()),
        "cohort-differs" => {
            let (what, old, new) = (arg("what"), arg("in-plan"), arg("computed"));
            format!("{}: {what} is “{old}” in the plan and “{new}” computed again.", people())
        }
        _ => {
            let said = Words::new("en").finding(finding);
            format!("{}: {}", said.title, said.sentence)
        }
    }
}

fn inconsistency(what: &str) -> &str {
    match what {
        "cohort-twice" => "a cohort stands in it twice",
        "sent-without-sign-off" => "people get the mail whose outcome is neither signed nor accepted",
        "sent-without-second" => "people get the mail though a second person has not signed",
        "held-though-signed" => "people are held although their outcome is signed",
        "skipped-without-rule" => "people are left out although no rule says so",
        "action-without-unit" => "an action stands without an outcome",
        "cohort-batches" => "the batches of a cohort do not add up, or the first has nobody of it",
        "otherwise" => "whoever is not in the plan must be held",
        "totals" | "list-counts" => "the counts do not add up",
        "batches" => "the batches do not add up",
        "schedule" => "its batches are not those of its schedule",
        "standing-questions" => "its standing questions are not answered as its review says",
        "blocks" => "something still blocks",
        "expiry" => "its times do not fit",
        "wave" => "its wave is not the one that was said",
        "covers" => "it cannot cover everybody and leave some out",
        "message" => "its mail is not the one of its review",
        "users" => "its lines per person do not fit its table",
        other => other,
    }
}

/// What still blocks, in a sentence; questions in their own words.
pub(super) fn blocker(said: &Sentence, inputs: &Inputs<'_>) -> String {
    let said = said.clone().in_words(inputs.platforms, "en");
    Words::new("en").say(&said.id, &said.args)
}
