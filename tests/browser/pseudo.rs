//! The page in a language that nobody speaks: what stays plain English there was written into the code.

use serde_json::json;

use crate::harness::journey;

/// Text that a person sees, is not data (`lang`, a value as written, a rendered mail, a table of the list) and has
/// no letter outside ASCII, although every sentence of the pseudo-locale has. The names in the list have some, too.
const PLAIN: &str = "
    const data = '[lang]:not(html), .asis, code, .wordmark, .mail, .raw, .looks, iframe, script, style, [hidden], .slug';
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const plain = [];
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
        const text = node.textContent.trim();
        if (/[a-z]{3}/i.test(text) && /^[\\x00-\\x7f]*$/.test(text) && !node.parentElement.closest(data)) plain.push(text);
    }
    return plain;";

#[test]
fn no_sentence_is_hard_coded() {
    journey("pseudo", async |page| {
        page.open("").await;
        page.script("localStorage.setItem('sendproof-language', '\"en-XA\"')").await;
        page.open("").await;
        page.see("h1", "⟦").await;
        assert_eq!(page.script(PLAIN).await, json!([]), "on the first screen");
        let list = page.file("lîste.csv", "É-Mail,Lôcale\na@example.org,de\nb@example.org,Klingon\n");
        page.upload("#open-list", &[list]).await;
        page.see(".repair", "Klingon").await;
        assert_eq!(page.script(PLAIN).await, json!([]), "in Prepare");
        page.shots("pseudo").await;
    });
}
