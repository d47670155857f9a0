//! Files and folders that are dropped on the page.

use crate::harness::{DESK, Page, Setup, journey_with};

const GERMAN: Setup = Setup { languages: "de-CH,de,en", ..DESK };

#[test]
fn a_list_and_folders_are_dropped() {
    journey_with(GERMAN, "dropped", async |page| {
        page.open("").await;
        page.drop_on("main", &[Page::of_project("tests/cases/newcomer/Mitglieder.csv")]).await;
        page.see("main", "Jürgen").await;
        page.press("Weiter: Welche E-Mail?").await;
        page.see("#texts", "Ihre Texte").await;

        // Two folders at once, with folders in them: each file keeps its path, by which its language is known.
        let folders = ["static/demo/mails", "static/demo/mails-added"].map(Page::of_project);
        page.drop_on("main", &folders).await;
        for text in ["Welcome back", "Willkommen zurück", "Bon retour parmi nous", "Bentornati"] {
            page.see("#texts ~ table", text).await;
        }
        page.see("#texts ~ table", "mails-added/de/welcome-back.ftl").await;
        page.shots("dropped-1-folders").await;

        // A file among folders is not lost.
        let spanish = page.file("welcome-back.es.txt", "Subject: Bienvenida de nuevo\n\nHola\n");
        page.drop_on("main", &[Page::of_project("static/demo/mails"), spanish]).await;
        page.see("#texts ~ table", "Spanisch").await;
    });
}
