//! Findings that are good to know: accepted in one go with a reason, kept in sight, and taken back together.

use crate::harness::journey;

/// The locale, the subject, which is too long, and the words before a link that is not encrypted.
const MAILS: [(&str, &str, &str); 3] = [
    ("de", "Willkommen zurück: Unsere Community ist umgezogen, und Ihr früheres Konto mit ihr", "Bitte hier weiter:"),
    ("fr", "Bon retour parmi nous : notre communauté a déménagé, et votre ancien compte avec elle", "Continuez ici :"),
    ("it", "Bentornati: la nostra comunità si è trasferita, e il Suo vecchio account con lei", "Continui qui:"),
];

/// The section of the findings in the sign-off.
const HERE: &str = "[aria-labelledby=sign-findings]";

#[test]
fn findings_are_accepted_in_bulk_and_taken_back() {
    journey("findings", async |page| {
        page.open("").await;
        page.press("Try the example").await;
        page.press("Add the missing texts").await;
        let files = MAILS.map(|(locale, subject, words)| {
            let text = format!(
                "welcome-back =\n    .subject = {subject}\n    .text = {words} {{ $first_name }}, {{ $link }}, \
                 http://forum.eu/start\n    .html = <p>{words} {{ $first_name }}, <a href=\"{{ $link }}\">OK</a> \
                 <a href=\"http://forum.eu/start\">http://forum.eu/start</a></p>\n"
            );
            page.file(&format!("mails/{locale}/welcome-back.ftl"), text)
        });
        let folder = files[0].parent().unwrap().parent().unwrap().to_owned();
        page.upload("#texts-folder", &[folder]).await;
        page.see("#texts ~ table", "Bentornati").await;
        page.press("See who gets what").await;
        page.see("main .notes", "A long subject").await;
        page.press("Go to the sign-off").await;
        page.write("#signer", "Anna Meyer").await;

        page.press_at(&format!("{HERE} details > summary")).await;
        page.shots("findings-1-open").await;
        page.press("Accept with this reason").await;
        page.see(&format!("{HERE} [role=alert]"), "Choose first what you accept.").await;
        page.press_at(&format!("{HERE} details .stack > .opt")).await;
        page.write("#accept-reason", "We know, and it is meant").await;
        page.press_at(&format!("{HERE} .acts .btn")).await;
        page.see(&format!("{HERE} summary"), "Accepted:").await;
        page.see_no_more(&format!("{HERE} summary"), "Good to know").await;
        page.see("[aria-labelledby=sign-history]", "Anna Meyer accepted").await;
        page.press_at(&format!("{HERE} details > summary")).await;
        page.shots("findings-2-accepted").await;

        page.press_at(&format!("{HERE} details .btn")).await;
        page.see(&format!("{HERE} summary"), "Good to know").await;
        page.see("[aria-labelledby=sign-history]", "are open again").await;
    });
}
