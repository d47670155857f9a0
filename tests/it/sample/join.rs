//! A second list supplies the languages.

use sendproof::sample::{Joined, Key, Options, Roles};

use super::{column, read, read_with, rows};

/// Joins two lists; the languages of the first one's rows, and how it went.
fn joined(first: &str, second: &str, options: &Options) -> (Vec<String>, Joined, Vec<String>) {
    let mut sample = read(first.as_bytes()).value;
    let before = sample.clone();
    let found = sample.join(&read_with(second.as_bytes(), options).value);
    let name = sample.roles.locale.clone().unwrap();
    let locales: Vec<String> = column(&sample, &name).into_iter().map(str::to_owned).collect();
    let again = rows(&sample, first.as_bytes());
    let at = sample.columns.len() - 1;
    assert!(again.iter().zip(&locales).all(|(cells, locale)| cells[at] == *locale), "{again:?}");
    assert!(sample.first_rows.iter().zip(&again).all(|(a, b)| a == b));
    let how = sample.joined.clone().unwrap();
    assert_eq!(how.column, name);
    sample.part();
    assert_eq!((&sample.columns, &sample.roles), (&before.columns, &before.roles));
    assert_eq!(rows(&sample, first.as_bytes()), rows(&before, first.as_bytes()));
    let found = found.iter().map(|it| format!("{} {:?} {}", it.code, it.place.line, it.n_users)).collect();
    (locales, how, found)
}

fn check(first: &str, second: &str, locales: &[&str], counts: [u64; 4], found: &[&str]) {
    let (got, how, codes) = joined(first, second, &Options::default());
    assert_eq!(got, locales, "{first}{second}");
    let n = [how.n_matched, how.n_unmatched, how.n_only_there, how.n_two_locales];
    assert_eq!((n, codes), (counts, found.iter().map(|it| (*it).to_owned()).collect()), "{first}{second}");
}

#[test]
fn people_are_found_by_address_or_by_id() {
    let first = "id,email,name\n1,A@b.de,Ann\n2,c@d.fr,Ben\n3,e@f.it,Cid\n";
    check(first, "mail;Sprache\nc@d.fr;fr\na@B.de ;de\ne@f.it;it\n", &["de", "fr", "it"], [3, 0, 0, 0], &[]);
    check(first, "user_id,lang\n3,it\n1,de\n2,fr\n", &["de", "fr", "it"], [3, 0, 0, 0], &[]);
    check(
        first,
        "mail,lang\nc@d.fr,fr\nx@y.z.com,pl\nx@y.z.com,pl\n",
        &["", "fr", ""],
        [1, 2, 1, 0],
        &["join-unmatched Some(2) 2", "join-only-there None 0"],
    );
    check(first, "mail,lang\nx@y.com,pl\n", &["", "", ""], [0, 3, 1, 0], &["join-nobody None 3"]);
    check(first, "phone,lang\n123,pl\n", &["", "", ""], [0, 3, 0, 0], &["join-nobody None 3"]);
    // No id in a row, no id in that row there: that is not the same person.
    check("id,name\n1,Ann\n,Ben\n", "id,lang\n1,de\n,fr\n", &["de", ""], [1, 1, 0, 0], &["join-unmatched Some(3) 1"]);
    // Nobody is found twice, and somebody stands twice in the first list.
    check("email\na@b.de\na@b.de\n", "email,lang\na@b.de,de\n", &["de", "de"], [2, 0, 0, 0], &[]);
}

#[test]
fn two_languages_of_one_person_are_said_and_none_is_taken() {
    check(
        "email\na@b.de\nc@d.fr\n",
        "email,lang\na@b.de,de\nc@d.fr,\nA@B.de,fr\nc@d.fr,fr\nc@d.fr,fr\n",
        &["", "fr"],
        [2, 0, 0, 1],
        &["join-two-locales Some(4) 1"],
    );
    check(
        "email\nc@d.fr\n",
        "email,lang\na@b.de,de\na@b.de,fr\nc@d.fr,fr\n",
        &["fr"],
        [1, 0, 1, 0],
        &["join-two-locales Some(3) 0", "join-only-there None 0"],
    );
}

#[test]
fn numbers_of_two_systems_are_not_the_same_people() {
    let first = "id,email\n1,a@b.de\n2,c@d.fr\n3,e@f.it\n";
    // The same numbers, and nearly all of them other people.
    let second = "id,email,lang\n1,c@d.fr,fr\n2,e@f.it,it\n3,x@y.pl,pl\n";
    let (locales, how, _) = joined(first, second, &Options::default());
    assert_eq!((locales, how.by.unwrap().0), (vec![String::new(), "fr".into(), "it".into()], Key::Email));
    // Where there is an address in both, it is the same.
    let second = "id,email,lang\n1,a@b.de,de\n2,,fr\n3,,it\n";
    let (locales, how, _) = joined(first, second, &Options::default());
    assert_eq!((locales.join(" "), how.by.unwrap().0), ("de fr it".to_owned(), Key::Id));
}

#[test]
fn a_person_can_say_which_columns() {
    let roles = Roles {
        id: Some("who".to_owned()),
        email: Some("who".to_owned()),
        locale: Some("second".to_owned()),
        ..Roles::default()
    };
    let options = Options { roles: Some(roles), ..Options::default() };
    for who in ["A@b.de", "7"] {
        let second = format!("who,lang,second\n{who},de,fr\n");
        let (locales, how, _) = joined("id,email\n7,a@b.de\n", &second, &options);
        assert_eq!((locales.join(" "), how.by.unwrap().2), ("fr".to_owned(), "who".to_owned()));
    }
}

#[test]
fn a_column_that_is_there_already_keeps_its_name() {
    let (_, how, _) = joined("email,lang\na@b.de,xx\n", "email,lang\na@b.de,de\n", &Options::default());
    assert_eq!(how.column, "lang (people.csv)");
    let (_, how, _) =
        joined("email,lang,lang (people.csv)\na@b.de,xx,\n", "email,lang\na@b.de,de\n", &Options::default());
    assert_eq!(how.column, "lang (people.csv) 2");
}

#[test]
fn rows_that_are_too_short_or_too_long_get_theirs_in_its_place() {
    check(
        "email,name\na@b.de\nc@d.fr,Ben,more\n",
        "email,lang\na@b.de,de\nc@d.fr,fr\n",
        &["de", "fr"],
        [2, 0, 0, 0],
        &[],
    );
}

#[test]
fn a_second_list_without_languages_says_none() {
    check("email\na@b.de\n", "email,name\na@b.de,Ann\n", &[""], [1, 0, 0, 0], &[]);
    let many: String = (0..70_000).map(|n| format!("u{n}@x.de,l{n}\n")).collect();
    let (locales, how, _) = joined("email\nu7@x.de\n", &format!("email,lang\n{many}"), &Options::default());
    assert_eq!((locales.join(""), how.locale), (String::new(), None));
}
