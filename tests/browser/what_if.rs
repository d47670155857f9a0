//! What if: an answer is tried out and put back, a text is tried out and kept; meanwhile nothing can be signed.

use sendproof::catalogue::InputFile;
use thirtyfour::Key;

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

        // One person, as if another language were written in the list.
        page.go_to("Check").await;
        page.press_at("[aria-labelledby=people] tbody tr:nth-child(1) button").await;
        page.see("#person", "").await;
        page.choose("#person-as", "fr").await;
        page.see("[aria-labelledby=people] .beside.two", "Votre mot de passe a été réinitialisé").await;

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

        // A text of a file is changed, and the file taken home.
        page.go_to("Prepare").await;
        page.press_at("#card-mail").await;
        page.press_at("[aria-label='Change the text: English']").await;
        page.see("#text-0-subject", "").await;
        page.write("#text-0-subject", "Welcome again").await;
        page.keys(Key::Tab).await;
        page.see("#texts ~ table", "Welcome again").await;
        page.press("Download the changed files").await;
        let (_, zip) = page.downloaded(".texts.zip").await;
        let files = sendproof::catalogue::read(&[InputFile { path: "texts.zip".to_owned(), bytes: zip }]).value;
        let subjects: Vec<&str> = files.templates.iter().map(|it| it.parts["subject"].source.as_str()).collect();
        assert!(subjects.len() == 1 && subjects[0].contains("Welcome again"), "{subjects:?}");
        page.shots("what-if-3-a-text-of-a-file").await;
    });
}
