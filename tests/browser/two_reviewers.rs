//! Four eyes: one coordinator signs in four languages, a second person in another browser countersigns what is left.

use std::path::Path;
use std::process::Command;

use sendproof::digest::Digest;

use crate::harness::{Page, journey};

#[test]
fn two_reviewers_sign_one_mailing() {
    let mut saved = Vec::new();
    journey("two-reviewers-first", async |page| {
        page.open("").await;
        page.press("Try the example").await;
        page.press("Add the missing texts").await;
        page.upload("#texts-folder", &[Page::of_project("static/demo/mails-added")]).await;
        page.see("h1", "Ready to sign").await;
        page.press("Go to the sign-off").await;
        page.write("#signer", "Anna Meyer").await;
        page.press_at("#reads-en").await;
        page.press_at("#reads-de").await;
        page.press_at("#four-eyes").await;
        page.press_at("[aria-labelledby=sign-assumed] .acts button").await;
        page.see_no_more("#sign-assumed", "").await;
        open_all(page).await;
        page.shots("two-reviewers-1-opened").await;
        // Two of the languages she does not read: that wants a reason.
        page.press("Sign all 4 mails that you opened").await;
        page.see("#sign-together [role=alert]", "Write first why you sign a mail that you do not read").await;
        page.write("#unread-together", "Translated by an agency, links tried").await;
        page.press("Sign all 4 mails that you opened").await;
        page.see("#sign-blocks ~ ul", "A second person has to sign, too").await;
        page.see("[aria-labelledby=sign-history]", "without reading the language").await;
        // Under the same name it does not go on.
        page.see(".slip", "Now a second person has to, under their own name.").await;
        page.shots("two-reviewers-2-signed-once").await;
        page.go_to("Hand over").await;
        page.press("Save the review").await;
        saved = page.downloaded(".review.json").await.1;
    });
    let mut countersigned = Vec::new();
    journey("two-reviewers-second", async |page| {
        open_again(page, &saved).await;
        page.go_to("Sign off").await;
        page.write("#signer", "Ben Rossi").await;
        for language in ["en", "de", "fr", "it"] {
            page.press_at(&format!("#reads-{language}")).await;
        }
        page.see(".slip .stamp", "PERSON").await;
        open_all(page).await;
        page.press("Sign all 4 mails that you opened").await;
        page.see("h1", "Approved").await;
        page.see(".slip .stamp", "Anna Meyer, Ben Rossi").await;
        page.press("Hand over the send plan").await;
        page.press("Download the send plan").await;
        let (_, plan) = page.downloaded(".plan.json").await;
        let plan = page.file("two.plan.json", plan);
        let verified =
            Command::new(env!("CARGO_BIN_EXE_sendproof")).args(["plan", "verify"]).arg(&plan).output().unwrap();
        // Consistent, and not checked against the files: they were not given.
        assert_eq!(verified.status.code(), Some(3), "{}", String::from_utf8_lossy(&verified.stderr));
        page.press("Save the review").await;
        countersigned = page.downloaded(".review.json").await.1;
        a_line_per_person(page).await;
        sign_with_a_key(page).await;
    });
    // The first one, who has gone on with the same mailing, takes the other's signatures in.
    journey("two-reviewers-merged", async |page| {
        open_again(page, &saved).await;
        page.go_to("Sign off").await;
        let other = page.file("ben.review.json", &countersigned);
        page.upload("#merge-review", &[other]).await;
        page.see("h1", "Approved").await;
        page.see("[aria-labelledby=sign-merge]", "Taken in.").await;
        page.see("[aria-labelledby=sign-history]", "Ben Rossi signed off").await;
        page.shots("two-reviewers-3-merged").await;
    });
}

/// Opens a saved review in a browser that knows nothing of it, with the list and the mails.
async fn open_again(page: &Page, saved: &[u8]) {
    let review = page.file("saved.review.json", saved);
    page.open("").await;
    page.upload("#open-review", &[review]).await;
    page.go_to("Prepare").await;
    page.upload("#list-file", &[Page::of_project("static/demo/people.csv")]).await;
    page.see("h1", "4,850 people in 4 languages").await;
    page.press_at("#card-mail").await;
    for mails in ["static/demo/mails", "static/demo/mails-added"] {
        page.upload("#texts-folder", &[Page::of_project(mails)]).await;
        page.see("#texts ~ table", "").await;
    }
    page.see("h1", "Ready to sign").await;
}

/// One line per person from the page, with ids as they are and hashed, is what the command line writes.
async fn a_line_per_person(page: &Page) {
    let plan = page.browser.files().join("two.plan.json").display().to_string();
    page.see("[aria-labelledby=hand-lines]", "Contains the ids of 4,850 people: personal data.").await;
    page.press("Download as CSV").await;
    let (_, plain) = page.downloaded(".people.csv").await;
    page.see("#lines-digest", Digest::of(&plain).as_str()).await;
    let users = |words: &[&str]| {
        let done = sendproof(&[&["plan", "users", &plan], words].concat());
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        done.stdout
    };
    assert!(users(&["--format", "csv"]) == plain, "not the bytes of the command line");
    page.press_at("#lines-hide").await;
    page.see("[aria-labelledby=hand-lines]", "A key is needed.").await;
    page.see_no_more("#lines-ndjson", "").await;
    page.press("Make a new key and download it").await;
    let (_, key) = page.downloaded(".id-key.txt").await;
    let key = page.file("ids.key", key).display().to_string();
    page.see("[aria-labelledby=hand-lines]", "pseudonymous data").await;
    page.shots("two-reviewers-5-lines").await;
    page.press("Download as NDJSON").await;
    let (_, hidden) = page.downloaded(".pseudonymous.ndjson").await;
    page.see("#lines-digest", Digest::of(&hidden).as_str()).await;
    assert!(users(&["--hash-ids", &key]) == hidden, "not the bytes of the command line");
}

/// The page signs the plan with a key that the browser keeps, and the command line accepts it.
async fn sign_with_a_key(page: &Page) {
    page.see("[aria-labelledby=hand-signing]", "There is no key here yet").await;
    page.shots("two-reviewers-3-no-key").await;
    page.press("Make a key").await;
    page.see("[aria-labelledby=hand-signing]", "Your key is kept in this browser").await;
    page.shots("two-reviewers-4-key").await;
    page.press("Sign and download the plan").await;
    let (name, signed) = page.downloaded(".plan.signed.json").await;
    assert!(!String::from_utf8_lossy(&signed).contains("@"), "{name} holds an address");
    page.press("Download the public key").await;
    let (_, trust) = page.downloaded("Ben-Rossi.public-key").await;
    let trust = String::from_utf8(trust).unwrap();
    assert!(trust.starts_with("ed25519:") && trust.ends_with(" Ben Rossi\n"), "{trust}");
    let verify = |what: &str, plan: &[u8], trust: &str, code: i32, part: &str| {
        let plan = page.file("signed.json", plan).display().to_string();
        let trust = page.file("trust.txt", trust).display().to_string();
        let done = sendproof(&["plan", "verify", &plan, "--trust", &trust]);
        let said = [done.stdout, done.stderr].concat();
        let said = String::from_utf8_lossy(&said);
        assert_eq!(done.status.code(), Some(code), "{what}: {said}");
        assert!(said.contains(part), "{what}: {said}");
    };
    verify("trusted", &signed, &trust, 0, "Signed by Ben Rossi.");
    let other = trust.replace("ed25519:", "ed25519:00");
    verify("another key is trusted", &signed, &other, 4, "not among those you trust");
    let at = signed.len() / 2;
    let altered = [&signed[..at], &[signed[at] ^ 1], &signed[at + 1..]].concat();
    verify("a byte is another one", &altered, &trust, 1, "altered");

    // Another day: the browser still has it, nobody can take it out, and it can be deleted.
    let key = page.see("#public-key", "").await.text().await.unwrap();
    page.open("").await;
    page.press("Try the example").await;
    page.go_to("Hand over").await;
    page.see("#public-key", &key).await;
    page.see("[aria-labelledby=hand-signing]", "Only an approved plan can be signed.").await;
    let secret = "const done = arguments[arguments.length - 1];
        indexedDB.open('sendproof').onsuccess = ({ target: { result } }) =>
            result.transaction('kept').objectStore('kept').get('signing-key').onsuccess = async ({ target }) => {
                result.close();
                const { privateKey } = target.result;
                done(await crypto.subtle.exportKey('pkcs8', privateKey).then(() => 'taken out', (why) => why.name));
            };";
    let secret = page.driver.execute_async(secret, Vec::new()).await.unwrap();
    assert_eq!(secret.json(), "InvalidAccessError", "the secret key was taken out of the browser");
    page.press("Delete this key").await;
    page.see("[role=alert]", "Delete the key?").await;
    page.press("Yes, delete the key").await;
    page.see("[aria-labelledby=hand-signing]", "There is no key here yet").await;
    page.press("Make a key").await;
    page.see_no_more("#public-key", &key).await;
    page.see("#public-key", "ed25519:").await;
}

/// The command line with the list and the texts of the example.
fn sendproof(words: &[&str]) -> std::process::Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let files = ["--users", "static/demo/people.csv", "--templates", "static/demo/mails", "--templates"];
    let files = files.into_iter().chain(["static/demo/mails-added"]);
    Command::new(env!("CARGO_BIN_EXE_sendproof")).args(words).args(files).current_dir(root).output().unwrap()
}

/// Opens the first mail, and from there always the next one.
pub(crate) async fn open_all(page: &Page) {
    page.press_at(".slip button[aria-expanded=false]").await;
    for _ in 0..3 {
        page.see(".slip .mail .subj", "").await;
        page.press_at(".slip .next").await;
    }
    page.see("#sign-together", "You have opened 4 of 4").await;
}
