//! Texts that were typed come back in the format of the files: what is read from them again is what was typed, and nothing
//! else is otherwise.

use sendproof::catalogue::{InputFile, Overrides, changed, decoded, pasted, read};
use sendproof::setup::Pasted;
use sendproof::signoff::review_to_bytes;

use crate::cli::{ask, disk};
use crate::mailing::{AT, Mailing};

const FTL: &str = "# A comment that stays\nwelcome-back =\n    .subject = Welcome back\n    .text =\n        Hello { $first_name },\n\n        come back: { $link }\n\nother =\n    .subject = Something else\n    .text = Stays { $x }\n";
const CSV: &str = "message,locale,subject,text,html,note\nwelcome-back,en,Welcome back,\"Hello, you\",<p>Hi</p>,\"a \"\"b\"\"\"\nother,en,Else,Stays,,c\n";
const EXCEL: &str = "sep=;\r\nVorlage;Sprache;Betreff;Text\r\nwelcome-back;de;Willkommen;Hallo\r\n";
const LETTER: &str = "Subject: Welcome back\nFrom: team@example.org\n\nHello,\ncome back\n";

/// Files with their paths, what is typed (locale, subject, text, html), and the paths of what comes back.
#[track_caller]
fn check(files: &[(&str, &str)], typed: (&str, &str, &str, &str), expected: &[&str]) -> Vec<String> {
    let files: Vec<InputFile> = files
        .iter()
        .map(|(path, text)| InputFile { path: (*path).to_owned(), bytes: text.as_bytes().to_vec() })
        .collect();
    let (locale, subject, text, html) = typed;
    let typed = pasted("welcome-back", Some(locale), subject, text, html);
    let found = changed(&files, &Overrides::new(), std::slice::from_ref(&typed));
    let paths: Vec<&str> = found.files.iter().map(|it| it.path.as_str()).collect();
    assert_eq!(paths, expected);
    if expected.is_empty() {
        assert_eq!(found.left, [typed]);
        return Vec::new();
    }
    assert!(found.left.is_empty());
    // As whoever gets the files would read them.
    let mut then = files.clone();
    then.retain(|it| !paths.contains(&it.path.as_str()));
    then.extend(found.files.clone());
    let (before, after) = (read(&files).value, read(&then).value);
    let is_it = |it: &&sendproof::catalogue::Template| {
        it.message == "welcome-back" && it.locale.as_deref().is_some_and(|it| it.replace('_', "-") == locale)
    };
    let new = after.templates.iter().find(is_it).unwrap();
    for part in typed.parts.keys() {
        assert!(new.parts.contains_key(part), "{part}");
    }
    for other in before.templates.iter().filter(|it| !is_it(it)) {
        assert!(
            after
                .templates
                .iter()
                .any(|it| (&it.message, &it.locale, &it.parts) == (&other.message, &other.locale, &other.parts)),
            "{} {:?} stays",
            other.message,
            other.locale
        );
    }
    found.files.iter().map(|it| decoded(&it.bytes).unwrap()).collect()
}

#[test]
fn fluent() {
    let same = check(&[("en/mails.ftl", FTL)], ("en", "Welcome again", "", ""), &["en/mails.ftl"]);
    assert!(same[0].contains("# A comment that stays") && same[0].contains(".subject = Welcome again"), "{}", same[0]);
    assert!(same[0].contains("come back: { $link }"), "{}", same[0]);
    let typed =
        ("de", "Schön – „{ $first_name }“", "Hallo {$first_name},\n\nmit {Klammern} = und # Raute:\n{ $link }", "");
    let new = check(&[("en/mails.ftl", FTL)], typed, &["de/mails.ftl"]);
    assert!(!new[0].contains("other") && new[0].contains("{ $link }"), "{}", new[0]);
    // Where the file is there, its other mails stay.
    let there = check(
        &[("en/mails.ftl", FTL), ("de/mails.ftl", "other =\n    .subject = Anders\n    .text = Bleibt\n")],
        typed,
        &["de/mails.ftl"],
    );
    assert!(there[0].contains("Anders"), "{}", there[0]);
    check(&[("mails_en.ftl", FTL)], ("de", "Hallo", "Text", ""), &["mails_de.ftl"]);
    let by_id = "welcome-back-subject = Welcome\nwelcome-back-text = Hello\n";
    let new = check(&[("en/m.ftl", by_id)], ("it", "Bentornati", "Ciao", ""), &["it/m.ftl"]);
    assert!(new[0].contains("welcome-back-subject = Bentornati"), "{}", new[0]);
    // A part that the neighbour lacks.
    check(&[("en/mails.ftl", FTL)], ("fr", "Bonjour", "Texte", "<p>Texte</p>"), &["fr/mails.ftl"]);
}

#[test]
fn tables() {
    let same = check(&[("mails.csv", CSV)], ("en", "", "New, \"words\"\nand a line", ""), &["mails.csv"]);
    assert!(same[0].contains("Welcome back") && same[0].contains("\"a \"\"b\"\"\""), "{}", same[0]);
    let new = check(&[("mails.csv", CSV)], ("de", "=Über;", "Grüße", "<p>ü</p>"), &["mails.csv"]);
    assert_eq!(new[0].lines().count(), 4, "{}", new[0]);
    let excel = check(&[("Texte.csv", EXCEL)], ("fr", "Bon; retour", "Bonjour", ""), &["Texte.csv"]);
    assert!(excel[0].starts_with("sep=;") && excel[0].contains("\"Bon; retour\""), "{}", excel[0]);
    // The table has no column for it.
    check(&[("Texte.csv", EXCEL)], ("de", "A", "B", "<p>C</p>"), &[]);
}

#[test]
fn letters() {
    let same = check(&[("welcome-back.en.txt", LETTER)], ("en", "Again", "", ""), &["welcome-back.en.txt"]);
    assert_eq!(same[0], "Subject: Again\nFrom: team@example.org\n\nHello,\ncome back\n");
    let new = check(&[("welcome-back.en.txt", LETTER)], ("de", "Willkommen", "Hallo", ""), &["welcome-back.de.txt"]);
    assert_eq!(new[0], "Subject: Willkommen\n\nHallo\n", "a sender is not taken over");
    let pair = [("en/welcome-back.txt", LETTER), ("en/welcome-back.html", "<p>Hello</p>\n")];
    check(&pair, ("de", "Willkommen", "Hallo", "<p>Hallo</p>"), &["de/welcome-back.html", "de/welcome-back.txt"]);
    check(&pair, ("pt-BR", "Bem-vindo", "Olá", ""), &["pt-BR/welcome-back.txt"]);
    // Nowhere stands HTML.
    check(&pair[..1], ("de", "Willkommen", "Hallo", "<p>Hallo</p>"), &[]);
    check(&[("welcome-back_en_US.txt", LETTER)], ("de-DE", "Hallo", "Text", ""), &["welcome-back_de_DE.txt"]);
}

#[test]
fn what_fits_into_no_file_is_left() {
    check(&[], ("de", "Hallo", "Text", ""), &[]);
    check(
        &[("messages_en.properties", "welcome-back-subject=Welcome\nwelcome-back-text=Hello\n")],
        ("de", "A", "B", ""),
        &[],
    );
    // What it says is more than words with values: it is replaced only by what was typed.
    let selects =
        "welcome-back =\n    .subject = { $n ->\n        [one] One\n       *[other] Many\n    }\n    .text = Hello\n";
    let same = check(&[("en/m.ftl", selects)], ("en", "", "Typed", ""), &["en/m.ftl"]);
    assert!(same[0].contains("[one] One"), "{}", same[0]);
}

#[test]
fn the_command_line_writes_the_texts_of_a_review() {
    let mut mailing = Mailing::incident();
    mailing.setup.pasted.push(Pasted {
        locale: "German".to_owned(),
        subject: "Willkommen zurück".to_owned(),
        text: "Guten Tag".to_owned(),
        ..Pasted::default()
    });
    let files = disk(&mailing);
    let review = review_to_bytes(&mailing.setup, &mailing.record, None, None, AT);
    files.0.borrow_mut().insert("typed.json".to_owned(), review);
    let said = ask(&files, "review texts typed.json --templates mails --out new");
    assert_eq!(said.code, 0, "{}", said.stderr);
    let written: Vec<String> = files.0.borrow().keys().filter(|it| it.starts_with("new/")).cloned().collect();
    assert_eq!(written, ["new/mails/de/mails.ftl"], "{}", String::from_utf8(said.stdout).unwrap());
    let files = disk(&Mailing::incident());
    let said = ask(&files, "review texts review.json --templates mails --out other");
    assert_eq!(said.code, 0);
    assert!(!files.0.borrow().keys().any(|it| it.starts_with("other/")), "nothing was typed");
}
