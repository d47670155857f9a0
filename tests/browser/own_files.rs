//! A newcomer's own files: a list as Excel saves it in German, and one English mail. Nothing else is known.

use crate::harness::{DESK, Page, Setup, journey, journey_with};

const MAIL: &str = "tests/cases/newcomer/welcome.en.txt";

#[test]
fn a_csv_from_a_german_excel() {
    journey("own-csv", async |page| {
        page.open("").await;
        page.upload("#open-list", &[Page::of_project("tests/cases/newcomer/Mitglieder.csv")]).await;
        page.says(
            "24 people in 4 languages. Next: Which mail must they get? Open its texts, or tick the \
             languages in which it exists.",
        )
        .await;
        page.see("main", "Western European (Windows-1252)").await;
        page.see("main", "Semicolon").await;
        page.see("main", "Jürgen").await;
        page.see("main", "italienisch").await;
        page.shots("own-1-list").await;

        page.press("Next: which mail?").await;
        page.write("#campaign", "Welcome back").await;
        page.upload("#texts-files", &[Page::of_project(MAIL)]).await;
        page.see("#texts ~ table", "Welcome back").await;
        page.press("Activate an account").await;
        page.shots("own-2-mail").await;

        page.press("Next: what sends it?").await;
        choose_keycloak(page).await;
        page.shots("own-3-system").await;
        page.press("See who gets what").await;
        page.says(
            "Do not send yet: 9 of 24 people would get “Update Your Account” instead of “Welcome back” (German, French).",
        )
        .await;
        page.shots("own-4-red").await;
    });
}

#[test]
fn a_workbook_on_a_german_page() {
    journey_with(Setup { languages: "de-CH,de,en", ..DESK }, "own-xlsx", async |page| {
        page.open("").await;
        page.upload("#open-list", &[Page::of_project("tests/cases/newcomer/Mitglieder.xlsx")]).await;
        page.see("main", "Excel-Mappe").await;
        page.see("main", "Jürgen").await;
        page.shots("own-de-1-list").await;

        page.press("Weiter: Welche E-Mail?").await;
        page.write("#campaign", "Willkommen zurück").await;
        page.upload("#texts-files", &[Page::of_project(MAIL)]).await;
        page.see("#texts ~ table", "Welcome back").await;
        page.press("Konto aktivieren").await;
        page.shots("own-de-2-mail").await;

        page.press("Weiter: Was verschickt sie?").await;
        choose_keycloak(page).await;
        page.press("Zeigen, wer was bekommt").await;
        page.says(
            "Noch nicht senden: 9 von 24 Personen bekämen „Aktualisieren Sie Ihr Konto“ statt „Welcome back“ \
             (Deutsch, Französisch).",
        )
        .await;
        page.shots("own-de-3-red").await;
    });
}

async fn choose_keycloak(page: &Page) {
    page.write("#system-filter", "keycloak").await;
    page.press_at(".platforms button").await;
    page.write("#version", "26.5").await;
    page.keys(thirtyfour::Key::Enter).await;
    page.see("#questions", "").await;
}
