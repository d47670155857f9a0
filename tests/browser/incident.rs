//! The incident, from the first screen to a send plan that the command line accepts.

use std::fs;
use std::path::Path;
use std::process::{Command, Output};

use sendproof::digest::Digest;
use serde_json::{Value, json};

use crate::harness::{Page, journey};

/// What is chosen in the footer, and what the headline says then.
const RED: [(&str, &str); 4] = [
    (
        "Deutsch",
        "Noch nicht senden: 3.391 von 4.812 Personen bekämen „Ihr Passwort wurde zurückgesetzt“ statt „Welcome back“ \
         (Deutsch, Französisch, Italienisch).",
    ),
    (
        "Français",
        "N’envoyez pas encore\u{202f}: 3\u{202f}391 personnes sur 4\u{202f}812 recevraient «\u{202f}Votre mot de passe a \
         été réinitialisé\u{202f}» au lieu de «\u{202f}Welcome back\u{202f}» (allemand, français, italien).",
    ),
    (
        "Italiano",
        "Non invii ancora: 3.391 persone su 4.812 riceverebbero «La sua password è stata reimpostata» invece di \
         «Welcome back» (tedesco, francese, italiano).",
    ),
    (
        "English",
        "Do not send yet: 3,391 of 4,812 people would get “Your password has been reset” instead of “Welcome back” \
         (German, French, Italian).",
    ),
];

const APPROVED: [(&str, &str); 4] = [
    ("Deutsch", "Freigegeben: 4.812 Personen bekommen „Willkommen zurück“ in 4 Sprachen."),
    (
        "Français",
        "Validé\u{202f}: 4\u{202f}812 personnes reçoivent «\u{202f}Bon retour parmi nous\u{202f}» en 4 langues.",
    ),
    ("Italiano", "Approvato: 4.812 persone ricevono «Bentornati» in 4 lingue."),
    ("English", "Approved: 4,812 people get “Welcome back” in 4 languages."),
];

/// The list and the texts of the example, for the command line.
const FILES: [&str; 8] = [
    "--users",
    "static/demo/people.csv",
    "--templates",
    "static/demo/mails",
    "--templates",
    "static/demo/mails-added",
    "--stock",
    "static/demo/stock",
];

#[test]
fn the_incident_from_red_to_an_approved_plan() {
    journey("incident", async |page| {
        page.open("").await;
        page.press("Try the example").await;
        page.says(RED[3].1).await;
        page.offline().await;
        in_all_languages(page, RED).await;
        page.shots("incident-1-red").await;

        page.press("Add the missing texts").await;
        page.upload("#texts-folder", &[Page::of_project("static/demo/mails-added")]).await;
        page.see("#texts ~ table", "Bentornati").await;
        page.shots("incident-2-texts-added").await;
        page.press("See who gets what").await;
        page.says(
            "Ready to sign: all 4,812 people would get “Welcome back” in their own language \
             (German, English, French, Italian).",
        )
        .await;
        page.shots("incident-3-clear").await;
        page.press_at(".cards > li:nth-child(1) [aria-describedby]").await;
        let (_, proof) = page.downloaded(".eml").await;
        is_a_proof(&proof, "[Proof · German · 1,930 people] Willkommen zurück");

        page.press("Go to the sign-off").await;
        page.write("#signer", "Anna Meyer").await;
        for language in ["en", "de", "fr", "it"] {
            page.press_at(&format!("#reads-{language}")).await;
        }
        page.press_at("[aria-labelledby=sign-assumed] .acts button").await;
        page.see_no_more("#sign-assumed", "").await;
        page.shots("incident-4-sign-off").await;
        let n = page.script("return document.querySelectorAll('.slip').length").await.as_u64().unwrap();
        assert_eq!(n, 4, "one mail for each language");
        for at in 1..=n {
            open_and_sign(page, &format!(".slip:nth-of-type({at})")).await;
        }
        page.says(APPROVED[3].1).await;
        in_all_languages(page, APPROVED).await;
        page.shots("incident-5-approved").await;

        page.press("Hand over the send plan").await;
        page.see("#hand-files", "").await;
        page.shots("incident-6-hand-over").await;
        page.press("Download all proofs as a zip").await;
        let (_, proofs) = page.downloaded(".proofs.zip").await;
        the_command_line_writes_the_same_proofs(page, proofs);
        page.press("Download the send plan").await;
        let (_, plan) = page.downloaded(".plan.json").await;
        page.press("Save the review").await;
        let (_, review) = page.downloaded(".review.json").await;
        the_command_line_agrees(page, &plan, &review);

        let wrong = page.file("wrong.csv", &log("La sua password è stata reimpostata"));
        page.upload("#log-files", &[wrong]).await;
        page.see(
            "[aria-labelledby=hand-sent] .note",
            "Not as signed. Stop sending until this is clear. Another mail: 600.",
        )
        .await;
        page.see("[aria-labelledby=hand-sent] tbody tr:nth-child(4)", "Italian").await;
        page.shots("incident-7-another-mail-was-sent").await;
        let right = page.file("right.csv", &log("Bentornati"));
        page.upload("#log-files", &[right]).await;
        page.see("[aria-labelledby=hand-sent] .note", "As signed: 4,812 people got the mail that was signed, once.")
            .await;

        // To its end: the correction goes to exactly those who got another mail, and the next log confirms it.
        let wrong = page.file("wrong.csv", &log("La sua password è stata reimpostata"));
        page.upload("#log-files", &[wrong]).await;
        page.press_at("#wave-correction").await;
        page.see("#is-correction", "This is correction 1").await;
        page.says("Ready to sign: all 600 people would get “Welcome back” in their own language (Italian).").await;
        page.shots("incident-8-correction").await;
        page.press("Go to the sign-off").await;
        page.press_at("[aria-labelledby=sign-assumed] .acts button").await;
        page.see_no_more("#sign-assumed", "").await;
        open_and_sign(page, ".slip:nth-of-type(1)").await;
        page.see("h1", "Approved: 600 people get “Welcome back”").await;
        page.press("Hand over the send plan").await;
        page.press("Download the send plan").await;
        let (_, plan) = page.downloaded(".correction-1.plan.json").await;
        let plan: Value = serde_json::from_slice(&plan).unwrap();
        assert_eq!(plan["idempotency"]["wave"], "correction-1");
        assert_eq!(plan["totals"]["send"], 600);
        let corrected = log("Bentornati");
        let corrected = String::from_utf8(corrected).unwrap();
        let of_them = corrected.lines().filter(|line| line.starts_with("recipient") || line.contains("Bentornati"));
        let second = page.file("second.csv", of_them.collect::<Vec<_>>().join("\n"));
        page.upload("#log-files", &[second]).await;
        page.see("[aria-labelledby=hand-sent] .note", "As signed: 600 people got the mail that was signed, once.")
            .await;
    });
}

/// What was sent to everyone in the list who is to get something; the Italians got this.
fn log(italian: &str) -> Vec<u8> {
    let list = fs::read_to_string(Page::of_project("static/demo/people.csv")).unwrap();
    let mut log = String::from("recipient;subject;status\n");
    for person in list.lines().skip(1).filter(|line| !line.ends_with(",blocked")) {
        let [_, email, _, _, locale, _] = person.split(',').collect::<Vec<_>>().try_into().unwrap();
        let subject = match &locale[..2] {
            "de" => "Willkommen zurück",
            "fr" => "Bon retour parmi nous",
            "it" => italian,
            _ => "Welcome back",
        };
        log.push_str(&format!("{email};{subject};delivered\n"));
    }
    log.into_bytes()
}

async fn in_all_languages(page: &Page, headlines: [(&str, &str); 4]) {
    for (language, headline) in headlines {
        page.press(language).await;
        page.says(headline).await;
    }
}

async fn open_and_sign(page: &Page, slip: &str) {
    page.press_at(&format!("{slip} button[aria-expanded=false]")).await;
    page.see(&format!("{slip} .mail .subj"), "").await;
    page.press_at(&format!("{slip} .acts .btn.main")).await;
    page.see(&format!("{slip} .stamp"), "Anna Meyer").await;
}

/// Reads a message as a mail program would; returns when it was made.
fn is_a_proof(message: &[u8], subject: &str) -> String {
    let read = mail_parser::MessageParser::default().parse(message).unwrap();
    assert_eq!(read.subject(), Some(subject));
    let (text, html) = (read.body_text(0).unwrap_or_default(), read.body_html(0).unwrap_or_default());
    assert!(!html.contains("href=\"http") && !text.contains("https://"), "{html} {text}");
    assert!(!html.contains("@example.org"), "someone in the list is in it: {html}");
    read.date().unwrap().to_rfc3339()
}

fn the_command_line_writes_the_same_proofs(page: &Page, zip: Vec<u8>) {
    let mut read = zip::ZipArchive::new(std::io::Cursor::new(&zip)).unwrap();
    let mut first = Vec::new();
    std::io::Read::read_to_end(&mut read.by_name("01-de.eml").unwrap(), &mut first).unwrap();
    let at = is_a_proof(&first, "[Proof · German · 1,930 people] Willkommen zurück");
    let out = page.file("proofs.zip", b"").display().to_string();
    let words =
        "proofs --platform keycloak@26.5 --kind account-activation --message welcome-back --left-out status=blocked";
    let words: Vec<&str> = words.split(' ').chain(["--at", &at, "--out", &out]).collect();
    let made = sendproof(&words);
    assert!(made.status.success(), "{}", said(&made));
    assert!(fs::read(&out).unwrap() == zip, "not the bytes of the page: {}", show(&made.stdout));
}

fn the_command_line_agrees(page: &Page, plan: &[u8], review: &[u8]) {
    let read: Value = serde_json::from_slice(plan).unwrap();
    fits(&read);
    assert_eq!(read["totals"], json!({ "send": 4812, "hold": 0, "skip": 38 }));
    let at = read["created_at"].as_str().unwrap();
    let review = page.file("incident.review.json", review).display().to_string();
    let made = sendproof(&["plan", "make", &review, "--at", at]);
    assert!(made.status.success(), "{}", said(&made));
    assert!(made.stdout == plan, "not the bytes of the page:\n{}\n{}", show(&made.stdout), show(plan));

    let verify = |name: &str, bytes: &[u8]| {
        let file = page.file(name, bytes).display().to_string();
        let verified = sendproof(&["plan", "verify", &file, "--at", at]);
        (verified.status.code(), said(&verified))
    };
    let (code, words) = verify("incident.plan.json", plan);
    assert_eq!(code, Some(0), "{words}");

    // A group from one action to another, counts made to agree, and digested again.
    let send = read["cohorts"].as_array().unwrap().iter().position(|it| it["action"] == "send").unwrap();
    let skip = read["cohorts"].as_array().unwrap().iter().position(|it| it["action"] == "skip").unwrap();
    for (cohort, action, name) in [(send, "hold", "held.json"), (skip, "send", "sent.json")] {
        let (code, words) = verify(name, &edited(&read, cohort, action));
        assert!(matches!(code, Some(1 | 6)), "{name} was accepted: {words}");
        assert!(words.starts_with("Refused"), "{words}");
    }
}

fn edited(plan: &Value, cohort: usize, action: &str) -> Vec<u8> {
    let mut plan = plan.clone();
    let before = plan["cohorts"][cohort]["action"].as_str().unwrap().to_owned();
    let n = plan["cohorts"][cohort]["n_users"].as_u64().unwrap();
    plan["cohorts"][cohort]["action"] = json!(action);
    for (action, sum) in plan["totals"].as_object_mut().unwrap() {
        let there = sum.as_u64().unwrap();
        let now = if *action == before { there - n } else { there };
        *sum = json!(now);
    }
    let there = plan["totals"][action].as_u64().unwrap();
    plan["totals"][action] = json!(there + n);
    plan.as_object_mut().unwrap().shift_remove("digest");
    plan["digest"] = json!(Digest::of(&serde_jcs::to_vec(&plan).unwrap()));
    serde_jcs::to_vec(&plan).unwrap()
}

fn fits(plan: &Value) {
    let schema = fs::read(Page::of_project("static/schema/plan-1.schema.json")).unwrap();
    let schema = jsonschema::validator_for(&serde_json::from_slice(&schema).unwrap()).unwrap();
    let errors: Vec<String> =
        schema.iter_errors(plan).map(|error| format!("{}: {error}", error.instance_path())).collect();
    assert!(errors.is_empty(), "{}", errors.join("\n"));
}

/// The command line, as it is built, in the project's folder.
fn sendproof(words: &[&str]) -> Output {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    Command::new(env!("CARGO_BIN_EXE_sendproof")).args(words).args(FILES).current_dir(root).output().unwrap()
}

fn said(output: &Output) -> String {
    show(&output.stderr)
}

fn show(bytes: &[u8]) -> String {
    String::from_utf8_lossy(bytes).into_owned()
}
