//! After the sign-off: the steps in which it is sent, the questions of every mailing, and the papers for people.

use serde_json::Value;
use thirtyfour::Key;

use crate::harness::{Page, journey};
use crate::two_reviewers::open_all;

#[test]
fn the_batches_the_questions_and_the_papers() {
    journey("hand-over", async |page| {
        page.open("").await;
        page.press("Try the example").await;
        page.press("Add the missing texts").await;
        page.upload("#texts-folder", &[Page::of_project("static/demo/mails-added")]).await;
        page.see("h1", "Ready to sign").await;
        page.press("Go to the sign-off").await;
        page.write("#signer", "Anna Meyer").await;
        for language in ["en", "de", "fr", "it"] {
            page.press_at(&format!("#reads-{language}")).await;
        }
        page.press_at("[aria-labelledby=sign-assumed] .acts button").await;
        page.see_no_more("#sign-assumed", "").await;
        open_all(page).await;
        page.press("Sign all 4 mails that you opened").await;
        page.see("h1", "Approved").await;
        page.press("Hand over the send plan").await;

        // Small steps, from a day on.
        page.see(".batches li:nth-child(1)", "50 people").await;
        page.press("Change the steps").await;
        typed(page, "#schedule-growth", "0").await;
        page.see("#schedule-growth-error", "Write a whole number from 1 to 10.").await;
        typed(page, "#schedule-growth", "3").await;
        page.see(".batches li:nth-child(2)", "150 people").await;
        let start = "const day = document.getElementById('schedule-start'); day.value = '2026-04-16'; \
                     day.dispatchEvent(new Event('change', { bubbles: true }))";
        page.script(start).await;
        page.see(".batches li:nth-child(3)", "20 April 2026").await;
        page.see(".month caption", "April 2026").await;
        page.shots("hand-over-1-batches").await;

        page.press("5 are open.").await;
        typed(page, "#standing-reply-address", "help@example.org, in German and English").await;
        page.see("[aria-labelledby=hand-standing] summary", "4 are open.").await;
        page.shots("hand-over-2-questions").await;

        page.press("Download the send plan").await;
        let plan: Value = serde_json::from_slice(&page.downloaded(".plan.json").await.1).unwrap();
        assert_eq!(plan["batches"][2]["on"], "2026-04-20", "after a Friday comes a Monday");
        assert_eq!(plan["standing_questions"][3]["answer"], "help@example.org, in German and English");

        let mut papers = Vec::new();
        for paper in ["support", "report", "notices", "changes"] {
            page.press_at(&format!("#take-{paper}")).await;
            let (name, bytes) = page.downloaded(&format!(".{paper}.html")).await;
            papers.push((paper, page.file(&name, &bytes)));
        }
        // Whoever answers questions opens the sheet from the disk, types an address, and sees what to say.
        page.open_file(&papers[0].1).await;
        page.write("#address", " Thomas Hall <Thomas.Hall.1@Example.org> ").await;
        page.keys(Key::Enter).await;
        page.see("#answer h2", "Gets the mail").await;
        page.see("#answer .subject", "Welcome back").await;
        page.see("#answer", "In batch").await;
        page.shots("hand-over-4-support").await;
        page.write("#address", "nobody@example.org").await;
        page.keys(Key::Enter).await;
        page.see("#answer", "This address is not in the list: nothing is sent to it.").await;
        for (paper, file) in &papers[1..] {
            page.open_file(file).await;
            page.see("h1", "").await;
            page.shots(&format!("hand-over-4-{paper}")).await;
        }
    });
}

/// Types in place of what a field holds, as a hand does, and presses Enter.
async fn typed(page: &Page, css: &str, text: &str) {
    page.press_at(css).await;
    page.keys(Key::Control + "a").await;
    page.keys(text).await;
    page.keys(Key::Enter).await;
}
