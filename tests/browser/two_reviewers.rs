//! Four eyes: one coordinator signs in four languages, a second person in another browser countersigns what is left.

use std::process::Command;

use crate::harness::{Page, journey};

#[test]
fn two_reviewers_sign_one_mailing() {
    let mut saved = Vec::new();
    journey("two-reviewers-first", async |page| {
        page.open("").await;
        page.press("Try the example").await;
        page.press("Add the missing texts").await;
        page.upload("#texts-folder", &[Page::of_project("static/demo/mails-added")]).await;
        page.see("h1", "Ready to sign").await;
        page.press("Go to the sign-off").await;
        page.write("#signer", "Anna Meyer").await;
        page.press_at("#reads-en").await;
        page.press_at("#reads-de").await;
        page.press_at("#four-eyes").await;
        page.press_at("[aria-labelledby=sign-assumed] .acts button").await;
        page.see_no_more("#sign-assumed", "").await;
        open_all(page).await;
        page.shots("two-reviewers-1-opened").await;
        // Two of the languages she does not read: that wants a reason.
        page.press("Sign all 4 mails that you opened").await;
        page.see("#sign-together [role=alert]", "Write first why you sign a mail that you do not read").await;
        page.write("#unread-together", "Translated by an agency, links tried").await;
        page.press("Sign all 4 mails that you opened").await;
        page.see("#sign-blocks ~ ul", "A second person has to sign, too").await;
        page.see("[aria-labelledby=sign-history]", "without reading the language").await;
        // Under the same name it does not go on.
        page.see(".slip", "Now a second person has to, under their own name.").await;
        page.shots("two-reviewers-2-signed-once").await;
        page.go_to("Hand over").await;
        page.press("Save the review").await;
        saved = page.downloaded(".review.json").await.1;
    });
    journey("two-reviewers-second", async |page| {
        let review = page.file("anna.review.json", &saved);
        page.open("").await;
        page.upload("#open-review", &[review]).await;
        page.go_to("Prepare").await;
        page.upload("#list-file", &[Page::of_project("static/demo/people.csv")]).await;
        page.see("h1", "4,850 people in 4 languages").await;
        page.press_at("#card-mail").await;
        for mails in ["static/demo/mails", "static/demo/mails-added"] {
            page.upload("#texts-folder", &[Page::of_project(mails)]).await;
            page.see("#texts ~ table", "").await;
        }
        page.see("h1", "Ready to sign").await;
        page.go_to("Sign off").await;
        page.write("#signer", "Ben Rossi").await;
        for language in ["en", "de", "fr", "it"] {
            page.press_at(&format!("#reads-{language}")).await;
        }
        page.see(".slip .stamp", "PERSON").await;
        open_all(page).await;
        page.press("Sign all 4 mails that you opened").await;
        page.see("h1", "Approved").await;
        page.see(".slip .stamp", "Anna Meyer, Ben Rossi").await;
        page.press("Hand over the send plan").await;
        page.press("Download the send plan").await;
        let (_, plan) = page.downloaded(".plan.json").await;
        let plan = page.file("two.plan.json", plan);
        let verified =
            Command::new(env!("CARGO_BIN_EXE_sendproof")).args(["plan", "verify"]).arg(&plan).output().unwrap();
        // Consistent, and not checked against the files: they were not given.
        assert_eq!(verified.status.code(), Some(3), "{}", String::from_utf8_lossy(&verified.stderr));
    });
}

/// Opens the first mail, and from there always the next one.
pub(crate) async fn open_all(page: &Page) {
    page.press_at(".slip button[aria-expanded=false]").await;
    for _ in 0..3 {
        page.see(".slip .mail .subj", "").await;
        page.press_at(".slip .next").await;
    }
    page.see("#sign-together", "You have opened 4 of 4").await;
}
