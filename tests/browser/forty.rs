//! Forty languages in the hands of one coordinator, who reads three of them.

use std::time::Instant;

use serde_json::Value;

use crate::harness::{Page, journey};

/// What one person has for it, reading included.
const MINUTES: u64 = 20;
/// How long somebody looks at one mail before the next.
const SECONDS_A_MAIL: u64 = 20;

/// Opens the list and the mail in forty languages, up to the answer.
pub(crate) async fn forty_languages(page: &Page) {
    page.open("").await;
    page.upload("#open-list", &[Page::of_project("tests/cases/forty/people.csv")]).await;
    page.see("h1", "1,698 people in 40 languages").await;
    page.press("Next: which mail?").await;
    page.write("#campaign", "Welcome back").await;
    page.upload("#texts-files", &[Page::of_project("tests/cases/forty/mails.csv")]).await;
    page.see("#texts ~ table", "Welcome back").await;
    page.press("None: a mail that the system does not have").await;
    page.press("Next: what sends it?").await;
    page.write("#system-filter", "customer.io").await;
    page.press_at(".platforms button").await;
    page.press("See who gets what").await;
    page.see("h1", "Ready to sign: all 1,698 people would get").await;
}

#[test]
fn one_coordinator_signs_in_forty_languages() {
    journey("forty", async |page| {
        let begun = Instant::now();
        forty_languages(page).await;
        page.shots("forty-1-clear").await;
        page.press("Go to the sign-off").await;
        page.write("#signer", "Anna Meyer").await;
        for language in ["en", "de", "fr"] {
            page.press_at(&format!("#reads-{language}")).await;
        }
        // One press a mail, and one for all of them.
        page.press_at(".slip button[aria-expanded=false]").await;
        for at in 1..40 {
            page.see("#sign-together", &format!("You have opened {at} of 40")).await;
            page.press_at(".slip .next").await;
        }
        page.see("#sign-together", "You have opened 40 of 40").await;
        page.write("#unread-together", "Translated by an agency, links tried").await;
        page.press("Sign all 40 mails that you opened").await;
        page.see("h1", "Approved").await;
        page.shots("forty-2-approved").await;
        page.press("Hand over the send plan").await;
        page.press("Download the send plan").await;
        let plan: Value = serde_json::from_slice(&page.downloaded(".plan.json").await.1).unwrap();
        let signed = plan["sign_offs"].as_array().unwrap();
        let read = signed.iter().filter(|it| it["reads"] == true).count();
        assert_eq!((signed.len(), read), (40, 3), "who does not read a language says so");
        assert_eq!(plan["batches"][0]["languages"].as_array().unwrap().len(), 40, "the first batch has every language");
        let needed = begun.elapsed().as_secs() + 40 * SECONDS_A_MAIL;
        assert!(needed < MINUTES * 60, "{needed} seconds with {SECONDS_A_MAIL} for each mail");
    });
}
