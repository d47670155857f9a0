//! The states of the page, each as a picture: wide and light, and on a phone at night.
//!
//! `cargo xtask pictures` puts them into docs/states/, with a page that names each; among other tests they go where the
//! other pictures go, so that it is known that the command works.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use base64::Engine as _;
use serde_json::json;
use thirtyfour::Key;

use crate::forty::forty_languages;
use crate::harness::{DESK, Page, Setup, journey};

/// The most that a picture shows of a long page.
const MOST: u32 = 2600;

/// The pictures so far: file and title.
struct Pictures<'a> {
    page: &'a Page,
    folder: PathBuf,
    told: Vec<(String, &'static str)>,
}

impl<'a> Pictures<'a> {
    fn of(page: &'a Page) -> Self {
        let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs/states");
        let folder = match std::env::var_os("PICTURES") {
            Some(_) => docs,
            None => Page::shot_file("states").with_extension(""),
        };
        fs::create_dir_all(&folder).unwrap();
        Self { page, folder, told: Vec::new() }
    }

    /// Takes both pictures of what is on the screen.
    async fn take(&mut self, name: &str, title: &'static str) {
        let phone = Setup { size: (360, 740), dark: true, ..DESK };
        for setup in [phone, DESK] {
            self.page.look_like(setup).await;
            self.page.fits().await;
            self.one(&format!("{name}-{}", setup.size.0), setup.size.0).await;
        }
        self.told.push((name.to_owned(), title));
    }

    async fn one(&self, name: &str, width: u32) {
        let whole = self.page.script("scrollTo(0, 0); return document.documentElement.scrollHeight").await;
        let height = (whole.as_u64().unwrap_or(0) as u32).min(MOST);
        let clip = json!({ "x": 0, "y": 0, "width": width, "height": height, "scale": 1 });
        let how = json!({ "format": "webp", "quality": 70, "captureBeyondViewport": true, "clip": clip });
        let taken = self.page.asked("Page.captureScreenshot", how).await;
        let bytes = base64::prelude::BASE64_STANDARD.decode(taken["data"].as_str().unwrap()).unwrap();
        assert!(bytes.starts_with(b"RIFF"), "{name} is no picture");
        fs::write(self.folder.join(format!("{name}.webp")), bytes).unwrap();
    }

    /// The page that shows them all.
    fn write(&self) {
        let mut text =
            "# The states of the page\n\nMade by `cargo xtask pictures`: wide and light, and on a phone at night. \
                        Long pages are cut off below.\n"
                .to_owned();
        for (name, title) in &self.told {
            write!(
                text,
                "\n## {title}\n\n![{title}]({name}-1280.webp)\n![{title}, on a phone at night]({name}-360.webp)\n"
            )
            .unwrap();
        }
        fs::write(self.folder.join("README.md"), text).unwrap();
    }
}

#[test]
fn every_state_has_its_picture() {
    journey("states", async |page| {
        let mut pictures = Pictures::of(page);
        page.open("").await;
        pictures.take("start", "Before anything is open").await;
        page.press("only say how many").await;
        page.write("#count-language-0", "German").await;
        page.write("#count-number-0", "1").await;
        page.press("Take these numbers").await;
        page.see("h1", "1 person").await;
        pictures.take("one-person", "One person").await;
        page.upload("#list-file", &[page.file("list.csv", b"PK\x03\x04\x14\x00\x00 no list at all")]).await;
        page.see(".summary", "").await;
        pictures.take("error", "A file that is not what its name says").await;

        page.open("").await;
        page.upload("#open-list", &[Page::of_project("tests/cases/newcomer/Mitglieder.csv")]).await;
        page.see("h1", "24 people in 4 languages").await;
        pictures.take("half-done", "A list is open, the mail is missing").await;

        page.open("").await;
        page.press("Try the example").await;
        page.see("h1", "Do not send yet").await;
        page.see(".cards .mail", "").await;
        pictures.take("red", "Another mail than the one that was wanted").await;
        page.press("Deutsch").await;
        page.see("h1", "Noch nicht senden").await;
        pictures.take("red-in-german", "The same in German, with its long words").await;
        page.press("English").await;
        page.see("h1", "Do not send yet").await;
        page.media("screen", &[("forced-colors", "active")]).await;
        pictures.one("forced-colours", 1280).await;
        page.media("print", &[]).await;
        pictures.one("print", 1280).await;
        page.look_like(DESK).await;
        page.press("Try another system or answer").await;
        page.press_at("[aria-label='Change the system']").await;
        page.press("Not sure which system").await;
        page.see(".trial tbody tr", "").await;
        pictures.take("trial", "Another system is only tried out").await;
        page.press("See who gets what").await;
        page.see("h1", "could").await;
        pictures.take("not-known", "What cannot be known yet").await;
        page.press("Put everything back").await;
        page.see_no_more(".trial", "").await;

        page.go_to("Prepare").await;
        page.press_at("#card-mail").await;
        page.upload("#texts-folder", &[Page::of_project("static/demo/mails-added")]).await;
        page.see("#texts ~ table", "Bentornati").await;
        pictures.take("texts", "The mail in all its languages").await;
        page.press("See who gets what").await;
        page.see("h1", "Ready to sign").await;
        pictures.take("clear", "Ready to sign").await;
        page.press("Go to the sign-off").await;
        page.write("#signer", "Anna Meyer").await;
        page.press_at(".slip:nth-of-type(1) button[aria-expanded=false]").await;
        pictures.take("sign-off", "The sign-off, with one mail open").await;

        // Everyone, by numbers, and a text from right to left.
        page.open("").await;
        page.press("only say how many").await;
        page.write("#count-language-0", "Arabic").await;
        page.write("#count-number-0", "1000000").await;
        page.press("Take these numbers").await;
        page.press("Next: which mail?").await;
        page.write("#campaign", "Welcome back").await;
        page.press("None: a mail that the system does not have").await;
        page.press("Type or paste a text").await;
        page.press("Add a text").await;
        page.write("#text-0-language", "Arabic").await;
        page.write("#text-0-subject", "أهلاً بعودتك إلى مجتمعنا").await;
        page.write("#text-0-text", "مرحباً،\nانتقل مجتمعنا إلى موقع جديد. سجّل من جديد هنا: https://forum.example/start")
            .await;
        page.keys(Key::Tab).await;
        page.press("Next: what sends it?").await;
        page.write("#system-filter", "customer.io").await;
        page.press_at(".platforms button").await;
        page.press("See who gets what").await;
        page.see("h1", "1,000,000 people").await;
        page.see(".cards .mail", "أهلاً").await;
        pictures.take("right-to-left", "A million people, and a mail from right to left").await;

        forty_languages(page).await;
        pictures.take("forty-languages", "Forty languages").await;
        pictures.write();
    });
}
