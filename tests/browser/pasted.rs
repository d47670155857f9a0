//! On a phone, in German, with nothing but numbers and a text that is pasted.

use serde_json::json;
use thirtyfour::Key;

use crate::harness::{DESK, Page, Setup, journey_with};

const PHONE: Setup = Setup { size: (360, 740), languages: "de-CH,de,en", ..DESK };

#[test]
fn a_text_is_pasted_on_a_phone() {
    journey_with(PHONE, "pasted", async |page| {
        page.open("").await;
        page.press("nur sagen, wie viele").await;
        page.write("#count-language-0", "Deutsch").await;
        page.write("#count-number-0", "1200").await;
        page.press("Sprache hinzufügen").await;
        page.write("#count-language-1", "Arabisch").await;
        page.write("#count-number-1", "30").await;
        page.press("Diese Zahlen nehmen").await;
        page.press("Weiter: Welche E-Mail?").await;
        page.write("#campaign", "Willkommen zurück").await;
        page.press("Konto aktivieren").await;
        page.press("Einen Text eingeben oder einfügen").await;
        page.press("Text hinzufügen").await;
        page.write("#text-0-language", "Deutsch").await;
        page.write("#text-0-subject", "Willkommen zurück").await;
        page.write("#text-0-text", "Guten Tag").await;
        page.keys(Key::Tab).await;
        page.press("Weiter: Was verschickt sie?").await;
        the_answer_stays_in_sight(page).await;

        // The HTML part is missing: that is said beside the text, and shown as what people would get.
        page.press_at("#card-mail").await;
        page.see(".one-text", "Es fehlt: HTML. Dieses System würde dort seinen eigenen Inhalt verschicken.").await;
        page.shots("pasted-2-lacks-html").await;
        page.press("Zeigen, wer was bekommt").await;
        page.see(".mail.mixed .foreign", "HTML-Text: vom System, auf Deutsch").await;
        page.see(".mail.mixed", "Text: von Ihnen, auf Deutsch").await;
        page.shots("pasted-3-mixed").await;
        page.go_to("Freigeben").await;
        page.see(".slip", "").await;
        page.shots("pasted-4-sign-off").await;

        page.go_to("Vorbereiten").await;
        page.press_at("#card-mail").await;
        page.press("HTML-Teil hinzufügen").await;
        page.write("#text-0-html", "<p>Guten Tag</p>").await;
        page.keys(Key::Tab).await;
        page.see_no_more(".one-text", "Es fehlt").await;
        page.see(".one-text", "").await;
        page.shots("pasted-5-with-html").await;

        // Whoever is not sure who starts the mail: what is open is worded as open, at the sign-off, too.
        page.press_at("#card-system").await;
        page.press("Nicht sicher").await;
        page.go_to("Freigeben").await;
        page.see(".slip .do", "Diese Personen könnten eine der folgenden E-Mails bekommen:").await;
        page.shots("pasted-6-open").await;
    });
}

/// A system is chosen far below the headline: what it says now is in sight all the same, and a press leads there.
async fn the_answer_stays_in_sight(page: &Page) {
    page.write("#system-filter", "keycloak").await;
    page.press_at(".platforms button").await;
    page.write("#version", "26.5").await;
    page.keys(Key::Enter).await;
    page.see("#questions", "").await;
    let lead = "const shown = (y) => document.elementFromPoint(innerWidth / 2, y)?.closest('.now')?.innerText ?? '';";
    page.script("document.querySelector('#questions').scrollIntoView()").await;
    let said = page.script(&format!("{lead} return shown(20)")).await;
    let said = said.as_str().unwrap();
    assert!(said.starts_with("Noch nicht senden:"), "at the top of the screen stands “{said}”");
    page.driver.screenshot(&Page::shot_file("pasted-1-now")).await.unwrap();
    page.look_like(Setup { dark: true, ..PHONE }).await;
    page.driver.screenshot(&Page::shot_file("pasted-1-now-dark")).await.unwrap();
    page.look_like(PHONE).await;
    page.press_at(".now button").await;
    let at = "const box = document.querySelector('#headline').getBoundingClientRect();
        return [document.activeElement.id, box.top >= 0 && box.top < innerHeight]";
    assert_eq!(page.script(at).await, json!(["headline", true]));
    // Where the headline is in sight, it is not said twice.
    let twice = "const box = document.querySelector('.now button').getBoundingClientRect();
        return document.elementFromPoint(innerWidth / 2, box.top + 20)?.closest('.now') === null";
    assert_eq!(page.script(twice).await, json!(true));
}
