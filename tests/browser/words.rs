//! The harness's own words do what they say, on things that these journeys put into the page themselves.

use thirtyfour::Key;

use crate::harness::{Page, journey};

const THINGS: &str = "
    const put = (html) => document.body.insertAdjacentHTML('beforeend', html);
    put('<div id=things><input id=files type=file multiple hidden><input id=field value=old><p id=said></p></div>');
    put('<button id=save>Save  the\\n file</button>');
    const said = document.getElementById('said');
    document.getElementById('files').onchange = async (event) => {
        const texts = await Promise.all([...event.target.files].map((file) => file.text()));
        said.textContent = texts.join('+');
    };
    document.getElementById('field').onkeydown = (event) => { if (event.key === 'Enter') said.textContent = event.target.value; };
    document.getElementById('save').onclick = () => {
        const link = document.createElement('a');
        link.href = URL.createObjectURL(new Blob(['one,two']));
        link.download = 'plan.csv';
        link.click();
        said.textContent = '';
    };";

#[test]
fn files_travel_both_ways() {
    journey("words-files", async |page| {
        page.open("").await;
        page.script(THINGS).await;
        let files = [page.file("a.csv", "first"), page.file("folder/b.csv", "second")];
        page.upload("#files", &files).await;
        page.see("#said", "first+second").await;
        page.upload("#files", &[Page::of_project("static/boot.js")]).await;
        page.see("#said", "import init").await;
        page.offline().await;
        page.press("Save the file").await;
        page.see_no_more("#said", "import init").await;
        assert_eq!(page.downloaded("plan").await, ("plan.csv".to_owned(), b"one,two".to_vec()));
    });
}

#[test]
fn keys_arrive_where_the_focus_is() {
    journey("words-keys", async |page| {
        page.open("").await;
        page.script(THINGS).await;
        page.write("#field", "new").await;
        page.keys(Key::Enter).await;
        page.see("#said", "new").await;
    });
}

#[test]
fn a_failed_journey_says_what_the_page_showed() {
    let check = |steps: &str, expected: &[&str]| {
        let failed = std::panic::catch_unwind(|| {
            journey("words-failure", async |page| {
                page.open("").await;
                page.script(steps).await;
                page.accessible().await;
            });
        });
        let told = failed.unwrap_err().downcast::<String>().unwrap();
        for part in expected.iter().chain(&["headline: “Something else”", "failed-words-failure.png"]) {
            assert!(told.contains(part), "{told}");
        }
    };
    let headline = "document.querySelector('h1').textContent = 'Something else';";
    check(&format!("{headline} console.error('Oh')"), &["the console has errors", "Oh"]);
    check(&format!("{headline} fetch('app.js')"), &["requested after the page was ready", "/some/where/app.js"]);
    check(&format!("{headline} {THINGS}"), &["not accessible to everyone", "Form elements must have labels", "#field"]);
    check(
        &format!("{headline} fetch('https://example.org').catch(() => 0)"),
        &["the console has errors", "connect-src"],
    );
}
