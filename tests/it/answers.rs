//! Every answer about a plan, a key, a review and a log: its exit code, and its sentence in each language.

use sendproof::cli::Disk as _;
use sendproof::signoff::review_to_bytes;
use sendproof::words::LANGUAGES;
use serde_json::{Value, json};

use crate::cli::{Files, ask, signed};
use crate::mailing::{AT, Mailing, rows, subject};

/// What is said in English, German, French and Italian; and that none of it is left in another language.
#[track_caller]
fn check(disk: &Files, command: &str, code: u8, said: [&str; 4]) {
    let mut all = Vec::new();
    for (lang, part) in LANGUAGES.into_iter().zip(said) {
        let output = ask(disk, &format!("{command} --lang {lang}"));
        let text = format!("{}{}", String::from_utf8_lossy(&output.stdout), output.stderr);
        assert_eq!(output.code, code, "{command} in {lang}: {text}");
        assert!(text.contains(part), "{command} in {lang}: {text}");
        assert!(!text.contains('⟨') && !text.contains("{$"), "{command} in {lang}: {text}");
        all.push(text);
    }
    let english: Vec<&str> = all[0].lines().filter(|line| line.split(' ').count() > 3).collect();
    for (lang, text) in LANGUAGES.iter().zip(&all).skip(1) {
        let left = text.lines().find(|line| english.contains(line));
        assert_eq!(left, None, "{command}: left in English in {lang}");
    }
}

/// The same in every language, such as the name of a format.
const fn same(part: &str) -> [&str; 4] {
    [part; 4]
}

/// The disk of a signed plan, and with it what may be wrong with one.
fn plans() -> Files {
    let disk = signed(&Mailing::signed());
    let (plan, sealed) = (disk.read("plan.json").unwrap(), disk.read("signed.json").unwrap());
    let write = |name: &str, bytes: &[u8]| disk.write(name, bytes).unwrap();
    let flipped = |bytes: &[u8], from: &str, to: &str| {
        let text = String::from_utf8(bytes.to_vec()).unwrap();
        assert!(text.contains(from), "{from}");
        text.replacen(from, to, 1).into_bytes()
    };
    write("short.json", &plan[..plan.len() / 2]);
    write("signed-short.json", &sealed[..sealed.len() / 2]);
    write("byte.json", &flipped(&plan, "Register again", "Register egain"));
    write("field.json", &flipped(&plan, "\"otherwise\"", "\"otherwisf\""));
    write("signed-byte.json", &flipped(&sealed, "Register again", "Register egain"));
    write("newer.json", &flipped(&plan, "sendproof/plan/1", "sendproof/plan/2"));
    write("signed-newer.json", &flipped(&sealed, "sendproof/signed-plan/1", "sendproof/signed-plan/2"));
    write("none.json", b"hello");
    write("keys.txt", b"ed25519:00 Ben\n");
    write("half-list.csv", &disk.read("users.csv").unwrap()[..120]);
    disk
}

#[test]
fn whether_a_plan_holds() {
    let disk = plans();
    let files = "--users users.csv --templates mails";
    let check = |words: &str, code: u8, said: [&str; 4]| check(&disk, &format!("plan verify {words}"), code, said);
    check(
        &format!("plan.json {files}"),
        0,
        [
            "Verified: computed again",
            "Nachgeprüft: aus den Dateien",
            "Vérifié\u{202f}: recalculé",
            "Verificato: calcolato",
        ],
    );
    check(
        &format!("signed.json --trust trusted.txt {files}"),
        0,
        ["Signed by Anna Huber.", "Signiert von Anna Huber.", "Signé par Anna Huber.", "Firmato da Anna Huber."],
    );
    check(
        "plan.json",
        3,
        [
            "not checked against files",
            "nicht mit Dateien verglichen",
            "pas comparé à des fichiers",
            "non confrontato con file",
        ],
    );
    // A key that is foreign, one that nobody named, and none.
    check(
        &format!("signed.json --trust keys.txt {files}"),
        4,
        [
            "not among those you trust",
            "dem Schlüssel vertrauen Sie nicht",
            "pas parmi celles de confiance",
            "tra quelle di cui si fida",
        ],
    );
    check(
        &format!("signed.json {files}"),
        4,
        ["nobody said whose key", "niemand hat gesagt, wessen", "personne n’a dit à qui", "nessuno ha detto di chi"],
    );
    check(
        &format!("plan.json --trust trusted.txt {files}"),
        4,
        ["It is not signed.", "Er ist nicht signiert.", "Il n’est pas signé.", "Non è firmato."],
    );
    // One byte is another one.
    check(
        &format!("signed-byte.json --trust trusted.txt {files}"),
        1,
        [
            "altered after it was signed",
            "nach dem Signieren verändert",
            "modifié après la signature",
            "modificata dopo la firma",
        ],
    );
    check(&format!("byte.json {files}"), 1, ["its digest does not fit", "Prüfsumme", "empreinte", "impronta"]);
    check("plan.json --at 2024-01-01T00:00:00Z", 5, ["was good until 2023", "bis 2023", "2023-05-14", "2023-05-14"]);
    // Other files, and which.
    check(
        "plan.json --users half-list.csv --templates mails",
        6,
        [
            "The list of people is not the one",
            "Die Liste der Personen ist nicht die",
            "La liste des personnes n’est pas celle",
            "L’elenco delle persone non è quello",
        ],
    );
    check(
        "plan.json --users users.csv --templates mails/en",
        6,
        [
            "Your own texts are not those",
            "Ihre eigenen Texte sind nicht die",
            "Vos propres textes ne sont pas ceux",
            "I Suoi testi non sono quelli",
        ],
    );
}

#[test]
fn what_is_no_plan() {
    let disk = plans();
    let check = |words: &str, said: [&str; 4]| check(&disk, &format!("plan verify {words}"), 2, said);
    let cut = ["ends in the middle", "hört mittendrin auf", "s’arrête au milieu", "finisce a metà"];
    check("short.json", cut);
    check("signed-short.json", cut);
    let newer = [
        "from a newer version",
        "aus einer neueren Version",
        "d’une version plus récente",
        "di una versione più recente",
    ];
    check("newer.json", newer);
    check("signed-newer.json", newer);
    check("newer.json", same("sendproof/plan/2"));
    check("none.json", ["This is no send plan. Line 1, column 1", "Zeile 1", "Ligne 1", "Riga 1"]);
    check("field.json", ["made by another version", "anderen Version", "autre version", "altra versione"]);
    check("review.json", same("sendproof/review/1"));
    check("plan.json --at yesterday", ["is no time in UTC", "keine Zeit in UTC", "UTC", "UTC"]);
    check(
        "plan.json --templates mails",
        [
            "The list of people is missing",
            "Die Liste der Personen fehlt",
            "La liste des personnes manque",
            "Manca l’elenco delle persone",
        ],
    );
    check("gone.json", ["cannot be read", "lässt sich nicht lesen", "ne peut pas être lu", "non si può leggere"]);
}

#[test]
fn what_is_said_of_keys() {
    let disk = plans();
    let said = [
        "the secret key. Keep it",
        "der geheime Schlüssel. Behalten",
        "la clé secrète. Gardez",
        "la chiave segreta. La tenga",
    ];
    for (lang, part) in LANGUAGES.into_iter().zip(said) {
        let made = ask(&disk, &format!("plan keygen --out {lang}.key --lang {lang}"));
        assert!(String::from_utf8_lossy(&made.stdout).contains(part), "{lang}");
    }
    let check = |words: &str, code: u8, said: [&str; 4]| check(&disk, &format!("plan {words}"), code, said);
    check("keygen --out anna.key", 2, ["is there already", "gibt es schon", "existe déjà", "esiste già"]);
    check(
        "sign plan.json --key anna.key --out new.json",
        0,
        ["signed with ed25519:", "signiert mit ed25519:", "signé avec ed25519:", "firmato con ed25519:"],
    );
    check(
        "sign plan.json --key users.csv --out new.json",
        2,
        ["is no secret key", "ist kein geheimer Schlüssel", "n’est pas une clé secrète", "non è una chiave segreta"],
    );
    check(
        "sign byte.json --key anna.key --out new.json",
        1,
        ["Not signed: this plan does not hold", "Nicht signiert", "Pas signé", "Non firmato"],
    );
    check("sign short.json --key anna.key --out new.json", 2, ["cut short", "abgeschnitten", "tronqué", "troncato"]);
    check(
        "users signed-byte.json --users users.csv --templates mails",
        2,
        [
            "the signature does not fit",
            "Die Signatur passt nicht",
            "la signature ne correspond pas",
            "la firma non corrisponde",
        ],
    );
}

#[test]
fn what_is_said_of_reviews() {
    let disk = plans();
    let signed = Mailing::signed();
    let review = disk.read("review.json").unwrap();
    disk.write("short.json", &review[..review.len() / 2]).unwrap();
    let newer = String::from_utf8(review).unwrap().replacen("sendproof/review/1", "sendproof/review/2", 1);
    disk.write("newer.json", newer.as_bytes()).unwrap();
    let mut other = signed.clone();
    other.setup.campaign = "Another one".to_owned();
    disk.write("other.json", &review_to_bytes(&other.setup, &other.record, None, None, AT)).unwrap();
    let make = "--users users.csv --templates mails --out made.json";
    let check = |words: &str, code: u8, said: [&str; 4]| check(&disk, words, code, said);
    check(
        &format!("plan make review.json {make}"),
        0,
        [
            "18 people get the mail",
            "18 Personen bekommen die E-Mail",
            "18 personnes reçoivent l’e-mail",
            "18 persone ricevono l’e-mail",
        ],
    );
    let cut = [
        "A review that was cut short",
        "Eine abgeschnittene Prüfung",
        "Une vérification tronquée",
        "Una verifica troncata",
    ];
    check(&format!("plan make short.json {make}"), 2, cut);
    check("review merge review.json short.json", 2, cut);
    let newer = [
        "A review from a newer version",
        "Eine Prüfung aus einer neueren Version",
        "Une vérification d’une version plus récente",
        "Una verifica di una versione più recente",
    ];
    check(&format!("plan make newer.json {make}"), 2, newer);
    check("review merge review.json newer.json", 2, newer);
    check(&format!("plan make plan.json {make}"), 2, same("sendproof/plan/1"));
    check("review merge review.json other.json", 2, same("Another one"));
    let unsigned = Mailing::incident();
    disk.write("unsigned.json", &review_to_bytes(&unsigned.setup, &unsigned.record, None, None, AT)).unwrap();
    check(
        &format!("plan make unsigned.json {make}"),
        1,
        [
            "the sign-off is not complete",
            "Die Freigabe ist nicht vollständig",
            "la validation n’est pas complète",
            "l’approvazione non è completa",
        ],
    );
    check(
        &format!("plan make review.json {make} --locale-from users.csv"),
        2,
        ["from the list itself", "aus der Liste selbst", "la liste elle-même", "dall’elenco stesso"],
    );
}

#[test]
fn what_is_said_of_logs() {
    let disk = plans();
    let event = |at: usize, time: &str| {
        let row = &rows()[at];
        json!({"email": row[1], "subject": subject(&row[3]), "event": "delivered", "time": time}).to_string() + "\n"
    };
    let all = |time: &str| (0..rows().len()).map(|at| event(at, time)).collect::<String>();
    let utc = all("2023-04-14T22:00:00Z");
    let tables = |rows: usize, end: &str| {
        let head = "time,email,subject\n".to_owned();
        let lines = crate::mailing::rows()
            .iter()
            .take(rows)
            .map(|row| format!("1,{},{}\n", row[1], subject(&row[3])))
            .collect::<String>();
        head + &lines + end
    };
    let unknown = json!({"email": "who@x.eu", "subject": "Welcome back", "event": "delivered"}).to_string() + "\n";
    for (name, log) in [
        ("utc.ndjson", utc.clone()),
        ("tokyo.ndjson", all("2023-04-15T07:00:00+09:00")),
        ("twice.ndjson", format!("{utc}{}", event(0, "2023-04-15T01:00:00+02:00"))),
        ("unknown.ndjson", format!("{utc}{unknown}")),
        ("half.ndjson", utc[..utc.len() - 9].to_owned()),
        ("half.csv", tables(17, "1,someone@exa")),
        ("empty.csv", String::new()),
    ] {
        disk.write(name, log.as_bytes()).unwrap();
    }
    let files = "--users users.csv --templates mails";
    let check =
        |log: &str, code: u8, said: [&str; 4]| check(&disk, &format!("deliveries plan.json {log} {files}"), code, said);
    let as_signed = ["As signed: 18 people", "Wie freigegeben: 18", "18 personnes", "18 persone"];
    check("utc.ndjson", 0, as_signed);
    // Another time zone is the same moment, and decides nothing.
    check("tokyo.ndjson", 0, as_signed);
    check("twice.ndjson", 1, ["more than one mail", "mehr als eine E-Mail", "plus d’un e-mail", "più di un’e-mail"]);
    check("unknown.ndjson", 1, same("who@x.eu"));
    // The last line was being written: it is left out, and what is before it counts.
    check("half.ndjson", 1, ["in the middle of line 18", "Zeile 18", "ligne 18", "riga 18"]);
    check("half.csv", 1, ["in the middle of line 19", "Zeile 19", "ligne 19", "riga 19"]);
    check("empty.csv", 2, ["is empty", "leer", "vide", "vuoto"]);
}

#[test]
fn systems_and_profiles_are_said() {
    let disk = Files::default();
    let platforms = |lang: &str| String::from_utf8(ask(&disk, &format!("platforms --lang {lang}")).stdout).unwrap();
    for (lang, part) in
        [("en", "(assumed: "), ("de", "(angenommen: "), ("fr", "(supposé\u{202f}: "), ("it", "(supposto: ")]
    {
        let said = platforms(lang);
        assert!(said.contains(part) && !said.contains('⟨'), "{lang}: {said}");
    }
    let source = sendproof::platform::find("keycloak", Some("26.5")).first().unwrap().source_text.clone();
    disk.write("own.toml", source.as_bytes()).unwrap();
    disk.write("bad.toml", b"format = 1\nid = \"x\"\ncolour = 3\n").unwrap();
    let check = |words: &str, code: u8, said: [&str; 4]| check(&disk, words, code, said);
    check(
        "profile test own.toml",
        0,
        [" examples, 0 differ.", " Beispiele, davon 0", " exemples, dont 0", " esempi, di cui 0"],
    );
    check("profile test bad.toml", 2, ["line 3", "Zeile 3", "ligne 3", "riga 3"]);
    let verdict: Value = serde_json::from_slice(&ask(&disk, "platforms --format json --lang de").stdout).unwrap();
    assert_eq!(verdict["schema"], "sendproof/platforms/1");
}
