//! In: a review or a plan, and files. Out: a plan, or whether a plan holds.

use super::arguments::{MakeArgs, VerifyArgs};
use super::files::{Read, read};
use super::locales::Second;
use super::sentences::{blocker, refusal};
use super::signature::{Signed, look};
use super::{Disk, Failure, Output};
use crate::finding::Finding;
use crate::plan::{Time, Verified, make as make_plan, read as read_plan, verify as verify_plan};
use crate::signoff::{judge, review_from_bytes};

/// What stands above the reasons.
const REFUSED: &str = "Refused: do not apply this plan.";
const NOT_OF_THESE_FILES: &str = "Refused: the plan is not what these files give. They are others than those it was made from, \
                                  or it was changed and given a fresh digest.";
/// The exit code for that.
const OTHER_FILES: u8 = 6;

/// Makes a plan from a saved review.
pub(super) fn make(args: &MakeArgs, disk: &dyn Disk) -> Result<Output, Failure> {
    let review = review_from_bytes(&read(&args.review, disk)?).map_err(|found| {
        let said: Vec<String> = found.iter().map(refusal).collect();
        Failure::new(
            format!("{}: {}", args.review, said.join(" ")),
            "Save the review again, and use that file unchanged.",
        )
    })?;
    let second = Second::of_review(args.people.locale_from.as_deref(), &review.setup, disk)?;
    let files = Read::files(&review.setup, &args.people, second.as_ref(), &args.files, disk)?;
    let inputs = files.inputs(&review.setup);
    let check = files.check(&review.setup);
    let sign_off = match judge(&check, &inputs, &review.record) {
        Ok(sign_off) => sign_off,
        Err(blockers) => {
            let said = blockers.iter().map(|it| blocker(&it.said, &inputs));
            return Ok(Output::refused("No plan was made: the sign-off is not complete.", said));
        }
    };
    let at = args.at.clone().unwrap_or_else(|| Time::from_unix(disk.now()).to_string());
    let plan = make_plan(&inputs, &check, &sign_off, &at).map_err(|found| time(&found))?;
    let Some(out) = &args.out else { return Ok(Output { stdout: plan.to_bytes(), ..Output::default() }) };
    disk.write(out, &plan.to_bytes()).map_err(|why| {
        Failure::new(format!("{out} cannot be written: {why}"), "Check the path, and that you may write there.")
    })?;
    let totals = plan.plan().totals;
    Ok(Output::text(format!(
        "{out}: {} people get the mail, {} are held back, {} are left out. It holds no personal data of theirs.\n",
        totals.send, totals.hold, totals.skip
    )))
}

/// Verifies a plan.
pub(super) fn verify(args: &VerifyArgs, disk: &dyn Disk) -> Result<Output, Failure> {
    let file = read(&args.plan, disk)?;
    let trusted = match &args.trust {
        Some(path) => String::from_utf8_lossy(&read(path, disk)?).into_owned(),
        None => String::new(),
    };
    let (bytes, signed_by) = match look(&file, &trusted) {
        Signed::Holds { plan, key, trusted } => (plan, Some((key, trusted))),
        Signed::No => (file, None),
        Signed::Altered => {
            let why = "The signature does not fit: the plan, the key or the signature was altered after it was signed.";
            return Ok(Output::refused(REFUSED, std::iter::once(why.to_owned())));
        }
    };
    let now = match &args.at {
        Some(at) => Time::parse(at).ok_or_else(|| time(&[Finding::block("time-not-understood").text("found", at)]))?,
        None => Time::from_unix(disk.now()),
    }
    .to_string();
    let plan = match read_plan(&bytes) {
        Ok(plan) => plan,
        Err(found) => {
            return Err(Failure::new(
                format!("{}: {}", args.plan, found.iter().map(refusal).collect::<Vec<_>>().join(" ")),
                "Use the file that the page or `sendproof plan make` gave you, unchanged.",
            ));
        }
    };
    let setup = &plan.review.setup;
    let no_people = args.people.users.is_none() && args.people.counts.is_empty();
    let no_texts = args.files.templates.is_empty() && args.files.stock.is_empty() && args.people.locale_from.is_none();
    let verified = match (no_people, no_texts) {
        (true, true) => verify_plan(&bytes, None, Some(&now)),
        (true, false) => {
            return Err(Failure::new(
                "The list of people is missing: texts alone do not say who gets them.",
                "Add --users FILE (or --counts), or leave the other files away.",
            ));
        }
        (false, _) => {
            let second = Second::of_review(args.people.locale_from.as_deref(), setup, disk)?;
            let files = Read::files(setup, &args.people, second.as_ref(), &args.files, disk)?;
            let check = files.check(setup);
            verify_plan(&bytes, Some((&files.inputs(setup), &check)), Some(&now))
        }
    };
    if let Some(refused) = not_trusted(args.trust.is_some(), signed_by.as_ref()) {
        return Ok(refused);
    }
    let by = match &signed_by {
        Some((_, Some(name))) if !name.is_empty() => format!("Signed by {name}. "),
        Some((key, _)) => format!("Signed with {key}. "),
        None => String::new(),
    };
    Ok(match verified {
        Verified::Yes => Output::text(format!(
            "{by}Verified: computed again from the files, and the same. {} people get the mail, {} are held back, {} are left \
             out; whoever is not in the list is held back.\n",
            plan.totals.send, plan.totals.hold, plan.totals.skip
        )),
        Verified::NotAgainstFiles => {
            Output::text(format!("{by}Consistent, not checked against files. Add --users and --templates.\n"))
                .with_code(3)
        }
        Verified::No(found) => {
            let code = code_of(&found);
            let headline = if code == OTHER_FILES { NOT_OF_THESE_FILES } else { REFUSED };
            Output::refused(headline, found.iter().map(refusal)).with_code(code)
        }
    })
}

/// A signature that is not trusted, or is missing where one is wanted.
fn not_trusted(is_wanted: bool, signed_by: Option<&(String, Option<String>)>) -> Option<Output> {
    let why = match signed_by {
        Some((key, None)) if is_wanted => {
            format!("The signature holds, but the key is not among those you trust: {key}")
        }
        Some((key, None)) => {
            format!("The signature holds, but nobody said whose key it is. Add --trust FILE with this line: {key} NAME")
        }
        None if is_wanted => "It is not signed.".to_owned(),
        Some((_, Some(_))) | None => return None,
    };
    Some(Output::refused(REFUSED, std::iter::once(why)).with_code(4))
}

/// What is wrong with the plan itself counts more than that it ended, and that more than that the files are others.
fn code_of(found: &[Finding]) -> u8 {
    const OF_THE_PLAN: [&str; 4] = ["plan-digest-wrong", "plan-is-draft", "plan-inconsistent", "plan-other-schema"];
    let has = |codes: &[&str]| found.iter().any(|it| codes.contains(&it.code.as_ref()));
    match () {
        () if has(&OF_THE_PLAN) => 1,
        () if has(&["plan-ended"]) => 5,
        () => OTHER_FILES,
    }
}

fn time(found: &[Finding]) -> Failure {
    Failure::new(
        found.iter().map(refusal).collect::<Vec<_>>().join(" "),
        "Write the time in UTC, like 2026-04-14T09:30:00Z.",
    )
}
