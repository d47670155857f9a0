//! A list that does not say who has which language, and a second one that does.

use crate::harness::{DESK, Page, Setup, journey_with};

const GERMAN: Setup = Setup { languages: "de-CH,de,en", ..DESK };

/// Six people; nobody's language.
const PEOPLE: &str = "Kennung,E-Mail,Vorname\n\
    1,anna@example.org,Anna\n2,bruno@example.org,Bruno\n3,chloe@example.org,Chloé\n4,dario@example.org,Dario\n\
    5,eva@example.org,Eva\n6,fabio@example.org,Fabio\n";
/// Four of them in another order, one with capitals, two of them with two languages, and someone else.
const LANGUAGES: &str = "mail;sprache\nDARIO@example.org;it\nchloe@example.org;fr\nanna@example.org;de\n\
    bruno@example.org;de\nbruno@example.org;fr\nguest@example.org;en\n";
/// Nothing by which people are found.
const OTHER: &str = "Artikel;sprache\nHammer;de\nZange;fr\n";

#[test]
fn a_second_list_supplies_the_languages() {
    journey_with(GERMAN, "second-list", async |page| {
        page.open("").await;
        page.upload("#open-list", &[page.file("mitglieder.csv", PEOPLE)]).await;
        page.see("#second-list", "In einer zweiten Liste stehen die Sprachen").await;
        page.see("main", "In keiner Spalte scheint eine Sprache zu stehen.").await;
        page.shots("second-1-no-language").await;

        // A list that does not fit says so, and is taken back.
        page.upload("#second-file", &[page.file("artikel.csv", OTHER)]).await;
        page.see("section[aria-labelledby=second-list]", "keine Spalte, die beide Listen haben").await;
        page.shots("second-2-does-not-fit").await;
        page.press_at("section[aria-labelledby=second-list] button[aria-label='Zweite Liste entfernen']").await;
        page.see_no_more("section[aria-labelledby=second-list]", "artikel.csv").await;

        page.upload("#second-file", &[page.file("sprachen.csv", LANGUAGES)]).await;
        page.see("section[aria-labelledby=second-list]", "4 von 6 Personen").await;
        page.see("section[aria-labelledby=second-list]", "nicht gefunden: 2").await;
        page.see("section[aria-labelledby=second-list]", "mit zwei Sprachen, daher keine übernommen: 1").await;
        page.see("section[aria-labelledby=second-list]", "nur in der zweiten Liste: 1").await;
        page.shots("second-3-joined").await;
        who_was_not_found(page).await;
    });
}

/// The people whom the second list does not have stand in the table, and can be looked at one by one.
async fn who_was_not_found(page: &Page) {
    page.press("Weiter: Welche E-Mail?").await;
    page.write("#campaign", "Willkommen zurück").await;
    page.upload("#texts-files", &[Page::of_project("tests/cases/newcomer/welcome.en.txt")]).await;
    page.see("#texts ~ table", "Welcome back").await;
    page.press("Keine: eine E-Mail, die das System nicht hat").await;
    page.press("Weiter: Was verschickt sie?").await;
    page.write("#system-filter", "okta").await;
    page.press_at(".platforms button").await;
    page.see("#questions", "").await;
    page.press("Zeigen, wer was bekommt").await;
    page.see(".filters", "").await;
    let pick = "const select = document.querySelector('.filters select'); select.value = '-';
        select.dispatchEvent(new Event('change', { bubbles: true }));";
    page.script(pick).await;
    page.see_no_more("main table", "Chloé").await;
    for name in ["Bruno", "Eva", "Fabio"] {
        page.see("main", name).await;
    }
    page.shots("second-4-not-found").await;
}
