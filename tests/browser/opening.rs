//! The first look: the page opens, wherever it is put, and keeps to itself.

use serde_json::json;

use crate::harness::{DESK, Page, Setup, journey, journey_with};

const PHONE: Setup = Setup { size: (320, 640), ..DESK };

#[test]
fn the_page_opens() {
    journey("opening", async |page| {
        page.open("").await;
        assert_ne!(page.h1().await, "");
        assert_eq!(page.script("return document.title.length > 0").await, json!(true));
        page.fits().await;
        page.accessible().await;
        page.shot("opening").await;
    });
}

#[test]
fn the_page_opens_on_a_phone_at_night() {
    journey_with(Setup { dark: true, ..PHONE }, "opening-phone-dark", async |page: &Page| {
        page.open("").await;
        page.fits().await;
        page.accessible().await;
        page.shot("opening-phone-dark").await;
        let dark = "return matchMedia('(prefers-color-scheme: dark)').matches && innerWidth";
        assert_eq!(page.script(dark).await, json!(320));
    });
}

#[test]
fn the_page_asks_for_its_own_files_alone() {
    journey("own-files", async |page| {
        page.open("").await;
        page.offline().await;
        let own = ["", "style.css", "icon.svg", "boot.js", "app.js", "app_bg.wasm", "worker.js"];
        for request in page.requests() {
            assert!(own.iter().any(|file| request == format!("/some/where/{file}")), "{request}");
        }
    });
}
