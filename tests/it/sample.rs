//! Lists of people, from bytes to a sample.

mod any;
mod cases;
mod join;
mod workbook;

use std::fmt::Write as _;

use sendproof::finding::Found;
use sendproof::sample::{Encoding, Format, Options, Reader, Sample, Values};

fn read(bytes: &[u8]) -> Found<Sample> {
    read_with(bytes, &Options::default())
}

fn read_with(bytes: &[u8], options: &Options) -> Found<Sample> {
    in_chunks(bytes, bytes.len().max(1), options)
}

fn in_chunks(bytes: &[u8], size: usize, options: &Options) -> Found<Sample> {
    let mut reader = Reader::new("people.csv", options);
    bytes.chunks(size).for_each(|chunk| reader.push(chunk));
    assert_eq!(reader.progress().bytes, bytes.len() as u64);
    reader.finish()
}

fn cut(bytes: &[u8], at: usize) -> Found<Sample> {
    let mut reader = Reader::new("people.csv", &Options::default());
    reader.push(&bytes[..at]);
    reader.push(&bytes[at..]);
    reader.finish()
}

/// All rows, read again through the index.
fn rows(sample: &Sample, bytes: &[u8]) -> Vec<Vec<String>> {
    let mut all = Vec::new();
    for block in &sample.blocks {
        let start = block.offset as usize;
        let piece = sample.bytes_of(block).unwrap_or_else(|| &bytes[start..start + block.len as usize]);
        let Ok(rows) = sample.rows_of(block, piece) else { panic!("changed") };
        assert_eq!(block.row as usize, all.len());
        all.extend(rows);
    }
    assert_eq!(all.len(), sample.n_rows as usize);
    all
}

fn column<'a>(sample: &'a Sample, name: &str) -> Vec<&'a str> {
    let column = sample.column(name).unwrap_or_else(|| panic!("no column {name}"));
    (0..sample.n_rows).map(|row| column.text(row).unwrap_or("not coded")).collect()
}

fn codes(found: &Found<Sample>) -> Vec<&str> {
    found.findings.iter().map(|finding| &*finding.code).collect()
}

const PEOPLE: &str = "id;E-Mail;Vorname;Nachname;Sprache\r\n1;anna@example.com;Anna;Müller;de\r\n2;BOB@example.com;Bob;\"Smith; Jr.\";en\r\n3;chloe@example.com;Chloé;\"Le\n\"\"Grand\"\"\";fr";

#[test]
fn a_list_is_understood() {
    let Found { value: sample, .. } = read(PEOPLE.as_bytes());
    assert_eq!(sample.n_rows, 3);
    assert_eq!(sample.reading.format, Format::Csv);
    assert_eq!(sample.reading.separator, Some(b';'));
    assert_eq!(sample.reading.encoding, Encoding::Utf8);
    assert_eq!(sample.roles.locale.as_deref(), Some("Sprache"));
    assert_eq!(sample.roles.email.as_deref(), Some("E-Mail"));
    assert_eq!(sample.roles.id.as_deref(), Some("id"));
    assert_eq!(column(&sample, "Nachname"), ["Müller", "Smith; Jr.", "Le\n\"Grand\""]);
    assert_eq!(column(&sample, "Sprache"), ["de", "en", "fr"]);
    assert_eq!(rows(&sample, PEOPLE.as_bytes())[1], ["2", "BOB@example.com", "Bob", "Smith; Jr.", "en"]);
    assert_eq!(sample.first_rows, rows(&sample, PEOPLE.as_bytes()));
}

#[test]
fn cuts_do_not_matter() {
    let ragged = "\u{feff}Title\n\nid,mail,lang\r\r\n1,a@b.de,de\r\n,,\r\n2,c@d.de\r\"3\",\"x\"\"y\"z,\"f\nr\"\n4,\"open,it\n5,a@b.de,de,extra\n,,\n\n";
    for text in [PEOPLE, ragged] {
        let bytes = text.as_bytes();
        let whole = read(bytes);
        rows(&whole.value, bytes);
        for at in 0..=bytes.len() {
            assert_eq!(cut(bytes, at), whole, "cut at {at}");
        }
        assert_eq!(in_chunks(bytes, 1, &Options::default()), whole, "byte by byte");
    }
}

/// Long enough to be read as it comes.
fn long() -> String {
    let mut text = "id,mail,name,locale\n".to_owned();
    for n in 0..6000 {
        let name = if n % 7 == 0 { "\"Mül\nler, A.\"" } else { "Weiß" };
        writeln!(text, "{n},user{n}@example.com,{name},{}", ["de", "en", "fr-CA"][n % 3]).ok();
    }
    text
}

#[test]
fn cuts_do_not_matter_beyond_the_first_look() {
    let text = long();
    let bytes = text.as_bytes();
    let whole = read(bytes);
    assert_eq!(rows(&whole.value, bytes).len(), 6000);
    let start = 1 << 16;
    for at in (start - 3..start + 68).chain((start..bytes.len()).step_by(9973)) {
        assert_eq!(cut(bytes, at), whole, "cut at {at}");
    }
    for size in [1, 63, 64, 65, 4096, 100_000] {
        assert_eq!(in_chunks(bytes, size, &Options::default()), whole, "chunks of {size}");
    }
}

#[test]
fn a_changed_file_is_noticed() {
    let text = long();
    let sample = read(text.as_bytes()).value;
    let block = sample.block_of(700);
    assert_eq!(block.row, 512);
    let start = block.offset as usize;
    let mut bytes = text.as_bytes()[start..start + block.len as usize].to_vec();
    assert!(sample.rows_of(block, &bytes).is_ok());
    bytes[9] ^= 1;
    assert!(sample.rows_of(block, &bytes).is_err());
    bytes.pop();
    assert!(sample.rows_of(block, &bytes).is_err());
}

#[test]
fn a_row_that_is_too_long_is_dropped_and_reading_goes_on() {
    let long = "x".repeat(3 << 20);
    for row in [format!("2,{long},de"), format!("2,\"{long}\",de"), format!("2,\"{}\",de", "y \n".repeat(1 << 20))] {
        let text = format!("id,note,locale\n1,a,de\n{row}\n3,b,fr\n4,c,fr\n");
        let whole = read(text.as_bytes());
        assert_eq!(column(&whole.value, "id"), ["1", "3", "4"]);
        assert_eq!(rows(&whole.value, text.as_bytes())[2], ["4", "c", "fr"]);
        assert_eq!(in_chunks(text.as_bytes(), 10_007, &Options::default()), whole);
    }
}

#[test]
fn quotes_that_nobody_closes_cost_no_people() {
    let mut text = "id,note,locale\n1,\"open,de\n".to_owned();
    (2..100_000).for_each(|n| writeln!(text, "{n},note,fr").unwrap());
    let whole = read(text.as_bytes());
    assert_eq!(whole.value.n_rows, 99_999);
    assert_eq!(whole.value.column("locale").unwrap().text(0), Some("de"));
    assert_eq!(rows(&whole.value, text.as_bytes())[0], ["1", "open", "de"]);
}

#[test]
fn many_distinct_values_leave_only_whether_there_is_one() {
    let mut text = "id,note,locale\n".to_owned();
    (0..70_000).for_each(|n| writeln!(text, "{n},{},fr", if n % 2 == 0 { "x" } else { "" }).unwrap());
    let sample = read(text.as_bytes()).value;
    let Values::Present(bits) = &sample.column("id").unwrap().values else { panic!("still coded") };
    assert_eq!((bits.len(), bits.count()), (70_000, 70_000));
    assert!(sample.column("note").unwrap().is_present(0) && !sample.column("note").unwrap().is_present(1));
}

#[test]
fn one_list_in_many_encodings_is_the_same_people() {
    let text = "id;mail;name;lang\n1;jürgen@müller.example;Jürgen Weiß;de\n2;a@b.fr;Chloé Lefèvre;fr\n";
    let whole = read(text.as_bytes()).value;
    let utf16 = |of: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(of).collect::<Vec<u8>>();
    let single = |table: &[(char, u8)]| {
        text.chars()
            .map(|c| table.iter().find(|(of, _)| *of == c).map_or(c as u8, |(_, byte)| *byte))
            .collect::<Vec<u8>>()
    };
    let mac = single(&[('ü', 0x9f), ('ß', 0xa7), ('é', 0x8e), ('è', 0x8f)]);
    for (encoding, bytes) in [
        (Encoding::Utf16Le, utf16(u16::to_le_bytes)),
        (Encoding::Utf16Be, utf16(u16::to_be_bytes)),
        (Encoding::Windows1252, single(&[])),
        (Encoding::MacRoman, mac),
        (Encoding::Utf8, [b"\xef\xbb\xbf", text.as_bytes()].concat()),
    ] {
        let sample = read(&bytes).value;
        assert_eq!(sample.reading.encoding, encoding);
        assert_eq!(sample.columns, whole.columns, "{encoding:?}");
        assert_eq!(rows(&sample, &bytes), rows(&whole, text.as_bytes()), "{encoding:?}");
        assert_eq!((&sample.ids, &sample.emails), (&whole.ids, &whole.emails), "{encoding:?}");
        let told = read_with(&bytes, &Options { encoding: Some(encoding), ..Options::default() }).value;
        assert_eq!(told.columns, whole.columns, "{encoding:?}");
    }
}

#[test]
fn an_accent_far_down_still_changes_the_encoding() {
    let mut bytes = b"id,name\n".to_vec();
    (0..20_000).for_each(|n| bytes.extend_from_slice(format!("{n},Smith\n").as_bytes()));
    bytes.extend_from_slice(b"20000,M\xfcller\n");
    let sample = read(&bytes).value;
    assert_eq!(sample.reading.encoding, Encoding::Windows1252);
    assert_eq!(sample.column("name").unwrap().text(20_000), Some("Müller"));
}

#[test]
fn ragged_and_empty_rows_are_kept_and_counted() {
    let found = read(b"id,mail,lang\n1,a@b.de\n2,c@d.de,de,x\n3,e@f.de,fr,\n,,\n\n");
    let sample = &found.value;
    assert_eq!((sample.n_rows, sample.reading.ragged, sample.reading.empty_rows), (3, 2, 2));
    assert_eq!(column(sample, "lang"), ["", "de", "fr"]);
    assert!(codes(&found).contains(&"ragged-rows"));
}

/// The codes of what is found in a list, in order.
fn finds(text: &str, expected: &[&str]) {
    let found = read(text.as_bytes());
    assert_eq!(codes(&found), expected, "{text:?}: {:#?}", found.findings);
    assert!(found.findings.iter().all(|finding| finding.place.file.as_deref() == Some("people.csv")));
}

#[test]
fn what_a_person_should_know() {
    finds("", &["empty-file"]);
    finds(" \n\n", &["empty-file"]);
    finds("\u{feff}", &["empty-file"]);
    finds("id,mail,locale\n", &["header-only"]);
    finds("id,mail,locale\n1,a@b.de,de\n", &[]);
    finds("List of people\n\nid,mail,locale\n1,a@b.de,de\n", &["header-row-found"]);
    finds("a@b.de,de\nc@d.fr,fr\n", &["no-header-row"]);
    finds("id,mail,locale\n1,a@b.de\n", &["ragged-rows"]);
    finds("id,mail,locale\n1,a@b.de,\"de\n", &["quotes-not-closed"]);
    finds("id,mail,locale\n,,\n1,a@b.de,de\n,,\n", &["empty-rows"]);
    finds("id,mail\n1,a@b.de\n", &["locale-column-missing"]);
    finds(
        "id,mail,more\n1,a@b.de,\"{\"\"lang\"\":\"\"de\"\"}\"\n",
        &["locale-column-missing", "language-inside-a-cell"],
    );
    finds(
        "userPrincipalName,mail,locale\nben_x.org#EXT#@y.org,ben@x.org,en\na@y.org,a@y.org,de\n",
        &["guests-by-name"],
    );
    finds("userPrincipalName,mail,userType,locale\nben_x.org#EXT#@y.org,ben@x.org,Guest,en\n", &[]);
    finds("city,locale\nBern,de\n", &["person-columns-missing"]);
    finds("Name,locale\nAnna,de\n", &["false-friend-column", "address-column-missing"]);
    finds("id,mail,Land\n1,a@b.de,DE\n", &["locale-column-missing", "column-looks-like-country"]);
    finds("id,mail,locale\n1,a@b.de,DE\n2,c@d.de,CH\n3,e@f.de,AT\n", &["column-looks-like-country"]);
    finds("id,mail,locale\n1,a@b.de,DE\n2,c@d.de,EN\n3,e@f.de,FR\n", &[]);
    finds("id,mail,Sprache,Korrespondenzsprache\n1,a@b.de,de,en\n", &["two-locale-columns"]);
    finds("id,mail,Sprache,Korrespondenzsprache\n1,a@b.de,,en\n", &[]);
    finds("id,mail,Name,locale\n1,a@b.de,Anna,de\n", &["false-friend-column"]);
    finds("id,mail,locale\n1,a@b.de,de\n2,A@B.de,fr\n", &["duplicate-address"]);
    finds("id,mail,locale\n1,a@b.de,de\n1,c@d.de,fr\n", &["duplicate-id"]);
    finds("id,locale\n1,de\n", &["address-column-missing"]);
    finds("id,mail,locale\n1,a.b.de,de\n", &["address-not-valid"]);
    finds("id,mail,locale\n1,,de\n", &["address-missing"]);
    finds("id,mail,Vorname,locale\n1,a@b.de,J_rg,de\n", &["underscore-in-names"]);
    finds("id,mail,Vorname,locale\n1,a@b.de,JÃ¼rgen,de\n2,c@d.de,SÃO,de\n", &["mojibake"]);
    finds("id,mail,Vorname,locale\n1,a@b.de,J\u{fffd}rgen,de\n", &["encoding-replaced"]);
    finds("id,mail,locale\n\"1,23E+11\",a@b.de,de\n", &["ids-rounded"]);
    finds("%PDF-1.7\n", &["not-a-table"]);
    finds("<!DOCTYPE html><table>", &["not-a-table"]);
    finds("\0\0\0\u{1}\u{2}\u{3}abc", &["not-a-table"]);
    finds("PK\u{3}\u{4}abc", &["truncated-zip"]);
    finds("{\"users\":[]}", &["json-without-list"]);
    finds("[{\"id\":1,\"mail\":\"a@b.de\",\"locale\":\"de\"},{\"id\":2,]", &["json-broken"]);
}

#[test]
fn a_finding_says_where() {
    let found = read(b"Title\nid,mail,locale\n1,a@b.de,de\n\n2,A@b.de,fr\n3,c@d.de,en\n");
    let [header, empty, twice] = found.findings.as_slice() else { panic!("{:#?}", found.findings) };
    assert_eq!((header.place.line, &*empty.code), (Some(2), "empty-rows"));
    assert_eq!((twice.place.line, twice.n_users), (Some(3), 2));
    assert_eq!(twice.place.column.as_deref(), Some("mail"));
    let rows = serde_json::to_string(&twice.args["rows"]).unwrap();
    assert_eq!(rows, r#"{"list":[{"number":3},{"number":5}]}"#);
    assert_eq!(found.value.duplicates(), 1);
}

/// A JSON text, its columns, its languages and what was found.
fn json(text: &str, format: Format, columns: &[&str], locales: &[&str], found_codes: &[&str]) {
    let found = read(text.as_bytes());
    let sample = &found.value;
    let names: Vec<&str> = sample.columns.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, columns, "{text}");
    let locale = sample.roles.locale.clone().unwrap_or_default();
    assert_eq!(column(sample, &locale), locales, "{text}");
    assert_eq!((sample.reading.format, codes(&found)), (format, found_codes.to_vec()), "{text}");
    assert_eq!(rows(sample, b"").len(), locales.len());
}

#[test]
fn json_of_every_shape() {
    let keycloak = r#"[{"id":"1","email":"a@b.de","enabled":true,"attributes":{"locale":["de","fr"]}},
        {"id":"2","email":"c@d.de","enabled":false,"attributes":{}}]"#;
    json(
        keycloak,
        Format::Json,
        &["id", "email", "enabled", "attributes.locale[0]", "attributes.locale[1]"],
        &["de", ""],
        &[],
    );
    let okta =
        r#"{"count":2,"groups":[{"id":"g"}],"users":[{"id":"1","profile":{"email":"a@b.de","locale":"de_DE"}}]}"#;
    json(okta, Format::Json, &["id", "profile.email", "profile.locale"], &["de_DE"], &[]);
    let auth0 = "\u{feff}{\"user_id\":\"1\",\"email\":\"a@b.de\",\"user_metadata\":{\"lang\":\"it\"}}\r\n{\"user_id\":\"2\",\"email\":\"c@d.de\"}\n";
    json(auth0, Format::Ndjson, &["user_id", "email", "user_metadata.lang"], &["it", ""], &[]);
    let broken = "{\"id\":1,\"email\":\"a@b.de\",\"locale\":\"de\"}\n{\"id\":2,\n{\"id\":3,\"email\":\"c@d.de\",\"locale\":\"fr\"}\n";
    json(broken, Format::Ndjson, &["id", "email", "locale"], &["de", "fr"], &["json-lines-broken"]);
    let one = r#"{"id":1,"email":"a@b.de","locale":"de"}"#;
    json(one, Format::Json, &["id", "email", "locale"], &["de"], &[]);
    let comma = r#"{"users":[{"id":1,"email":"a\"b, c@b.de","locale":"de"},]}"#;
    json(comma, Format::Json, &["id", "email", "locale"], &["de"], &["json-broken", "address-not-valid"]);
}

#[test]
fn the_list_is_found_wherever_it_stands() {
    let person = r#"{"id":"1","email":"a@b.de","locale":"de"}"#;
    let columns = ["id", "email", "locale"];
    for text in [
        format!(r#"{{"data":{{"users":[{person}]}}}}"#),
        format!(r#"{{"_embedded":{{"users":[{person}]}},"count":1,"_links":{{"self":{{"href":"x"}}}}}}"#),
        format!(r#"{{"groups":[{{"n":1}},{{"n":2}}],"result":[{person}]}}"#),
        format!(r#"{{"orgs":[{{"id":"o","humanUsers":[]}},{{"id":"p","humanUsers":[{person}]}}]}}"#),
    ] {
        json(&text, Format::Json, &columns, &["de"], &[]);
    }
    let broken = format!(r#"{{"data":{{"total":2,"users":[{person},{{"id":"#);
    json(&broken, Format::Json, &columns, &["de"], &["json-broken"]);
}

#[test]
fn letters_in_two_pieces_are_the_same_letters() {
    use sendproof::locale::understand;
    for written in ["Franc\u{327}ais", "Français\u{200b}", "\u{a0}français"] {
        assert_eq!(understand(written).tag.map(String::from).as_deref(), Some("fr"), "{written:?}");
    }
}

#[test]
fn garbled_letters_are_put_right_in_every_kind_of_list() {
    let options = Options { encoding: Some(Encoding::Utf8Twice), ..Options::default() };
    for text in [
        "name,mail,locale\nJÃ¼rgen,jÃ¼rgen@b.de,de\nZoë,z@b.de,FranÃ§ais\n",
        r#"[{"name":"JÃ¼rgen","mail":"jÃ¼rgen@b.de","locale":"de"},{"name":"Zoë","mail":"z@b.de","locale":"FranÃ§ais"}]"#,
    ] {
        let found = read_with(text.as_bytes(), &options);
        let sample = &found.value;
        assert_eq!(column(sample, "name"), ["Jürgen", "Zoë"]);
        assert_eq!(column(sample, "locale"), ["de", "Français"]);
        assert_eq!(rows(sample, text.as_bytes())[0][..2], ["Jürgen", "jürgen@b.de"]);
        assert_eq!(sample.emails[0], sendproof::digest::keyed("jürgen@b.de".as_bytes()));
        assert!(!codes(&found).contains(&"mojibake"));
        assert!(codes(&read(text.as_bytes())).contains(&"mojibake"));
    }
}

#[test]
fn broken_json_says_where() {
    let found = read(b"[\n {\"id\": 1, \"email\": \"a@b.de\", \"locale\": \"de\"},\n {\"id\": 2 \"x\"}\n]");
    let finding = &found.findings[0];
    assert_eq!((finding.place.line, finding.place.column.as_deref()), (Some(3), Some("11")));
    assert_eq!(found.value.n_rows, 1);
}

#[test]
fn people_who_may_be_left_out_are_suggested() {
    let text = "id,mail,locale,enabled,Gesperrt,status,identities[0].provider\n1,a@b.de,de,WAHR,FALSCH,active,auth0\n2,b@b.de,de,FALSCH,WAHR,Bounced,google-oauth2\n3,c@b.de,de,FALSCH,,unsubscribed,auth0\n";
    let sample = read(text.as_bytes()).value;
    let all = sendproof::sample::suggest_left_out(&sample);
    let all: Vec<_> =
        all.iter().map(|s| (s.column.as_str(), s.value.as_str(), s.reason_code.as_str(), s.n_users)).collect();
    assert_eq!(
        all,
        [
            ("enabled", "FALSCH", "disabled", 2),
            ("Gesperrt", "WAHR", "suspended", 1),
            ("status", "Bounced", "bounced", 1),
            ("status", "unsubscribed", "unsubscribed", 1),
            ("identities[0].provider", "google-oauth2", "signs-in-elsewhere", 1),
        ]
    );
}

#[test]
fn counts_and_pasted_text() {
    let sample = sendproof::sample::from_counts(&[("German".into(), 30), ("en".into(), 12), ("German".into(), 3)]);
    assert_eq!((sample.n_rows, sample.n_people(), sample.weight(0)), (2, 45, 33));
    assert_eq!(column(&sample, "locale"), ["German", "en"]);
    for (text, n, email, locale) in [
        ("a@b.de\nc@d.de", 2, Some("1"), None),
        ("de\nfr\nen\n", 3, None, Some("1")),
        ("mail\tSprache\na@b.de\tde\n", 1, Some("mail"), Some("Sprache")),
        ("mail;Sprache\na@b.de;de\n", 1, Some("mail"), Some("Sprache")),
        ("[{\"mail\":\"a@b.de\",\"locale\":\"de\"}]", 1, Some("mail"), Some("locale")),
    ] {
        let sample = sendproof::sample::from_text(text, &Options::default()).value;
        assert_eq!((sample.n_rows, sample.reading.format), (n, Format::Pasted), "{text}");
        assert_eq!((sample.roles.email.as_deref(), sample.roles.locale.as_deref()), (email, locale), "{text}");
        assert_eq!(rows(&sample, b"").len(), n as usize);
    }
}
