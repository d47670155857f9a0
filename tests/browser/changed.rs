//! A list that is saved over while it is open: nobody is shown who was not in the list that was checked.

use crate::browsers::Kind;
use crate::harness::{DESK, Page, Setup, journey_with};

/// Rows enough for several blocks of the index, all as long as one another.
fn list(name: &str) -> String {
    let rows: String = (0..2000).map(|n| format!("{n:05},{name},{}\n", ["en", "de"][n % 2])).collect();
    format!("id,first_name,locale\n{rows}")
}

fn saved_over_while_open(browser: Kind, name: &str) {
    journey_with(Setup { browser, ..DESK }, name, async |page: &Page| {
        page.open("").await;
        page.press("Try the example").await;
        page.see("h1", "3,391 of 4,812 people").await;
        page.go_to("Prepare").await;
        let file = page.file("members.csv", list("Anna"));
        page.upload("#list-file", std::slice::from_ref(&file)).await;
        page.see("h1", "1,000 of 2,000 people").await;
        page.go_to("Check").await;
        page.see("table", "Anna").await;

        // Of the same length, so that nothing but its content tells.
        page.file("members.csv", list("Emma"));
        page.write("#find", "emma").await;
        page.see("h1", "members.csv was changed after you opened it.").await;
        page.see_no_more("table", "Emma").await;

        page.go_to("Prepare").await;
        page.upload("#list-file", &[file]).await;
        page.see("h1", "1,000 of 2,000 people").await;
        page.go_to("Check").await;
        page.see("table", "Emma").await;
    });
}

#[test]
fn a_list_saved_over_in_chromium() {
    saved_over_while_open(Kind::Chromium, "changed-chromium");
}

#[test]
fn a_list_saved_over_in_firefox() {
    saved_over_while_open(Kind::Firefox, "changed-firefox");
}
