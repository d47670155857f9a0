//! What if: an answer is tried out and put back, a text is tried out and kept; meanwhile nothing can be signed.

use crate::harness::journey;

#[test]
fn something_is_tried_out_put_back_and_kept() {
    journey("what-if", async |page| {
        page.open("").await;
        page.press("Try the example").await;
        page.see("#what-if", "What if").await;

        // Another system: it sends nothing where there is no text.
        page.press("Try another system or answer").await;
        page.see("#trial", "You are trying something out").await;
        page.see(".trial [role=status]", "So far nobody would get anything else.").await;
        page.press_at("[aria-label='Change the system']").await;
        page.press("Not sure which system").await;
        page.see(".trial tbody tr", "Ihr Passwort wurde zurückgesetzt").await;
        page.shots("what-if-1-another-system").await;
        page.go_to("Sign off").await;
        page.see(".lede", "First keep the change or put everything back.").await;
        page.press("Put everything back").await;
        page.see_no_more(".trial", "").await;
        page.see("h1", "Do not send yet: 3,391 of 4,812 people").await;

        // A text that is missing.
        page.go_to("Check").await;
        page.press("Try another text").await;
        page.upload("#texts-folder", &[crate::harness::Page::of_project("static/demo/mails-added/it")]).await;
        page.see(".trial [role=status]", "600 people would get something else than before (4,212 the same).").await;
        page.see(".trial [role=status]", "600 would get the right mail now.").await;
        page.see(".trial tbody", "Bentornati").await;
        page.press("See who gets what").await;
        page.shots("what-if-2-a-text").await;
        page.press("Keep the change").await;
        page.see_no_more(".trial", "").await;
        page.see("h1", "Do not send yet: 2,791 of 4,812 people").await;
    });
}
