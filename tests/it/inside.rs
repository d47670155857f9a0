//! Mails that decide by themselves what they say: who reads what, and what is found, from the files to the sentence.

use std::fmt::Write as _;

use expect_test::{Expect, expect};
use sendproof::catalogue::InputFile;
use sendproof::checks::{Inputs, check, cohorts_of};
use sendproof::engine::{Mails, platforms_of};
use sendproof::report;
use sendproof::sample::Reader;
use sendproof::setup::{Setup, System};
use sendproof::words::Words;

/// A platform with one text for all languages, part by part; `more` is added to its profile, `parts` to its parts.
fn profile(more: &str, html: &str) -> String {
    format!(
        r#"
format = 1
id = "one-text"
platform = "One text"
versions = "any"
unit = "part"
if-missing = "no-mail"
read = {{ style = "verbatim" }}
{more}
layer = [ {{ id = "custom", kind = "custom" }} ]
part = [ {{ id = "subject", role = "subject" }}, {{ id = "html"{html} }} ]
search = [ {{ layers = ["custom"], locales = ["no-locale"] }} ]
"#
    )
}

const LIST: &str = "id,email,first_name,locale,plan\n1,a@x.org,Ann,en,pro\n2,b@x.org,Bea,de,\n3,c@x.org,,de-AT,pro\n\
    4,d@x.org,Dan,,\n5,e@x.org,Eva,fr,pro\n";

/// One line for each cohort: locale, people, verdict, certainty, why; then the findings of texts.
#[track_caller]
fn told(profile: &str, mails: &[(&str, &str)], expected: Expect) {
    let mut setup = Setup { system: Some(System::Own(profile.to_owned())), ..Setup::default() };
    "welcome".clone_into(&mut setup.intent.message);
    setup.kind = Some("message".to_owned());
    let mut reader = Reader::new("users.csv", &setup.list);
    reader.push(LIST.as_bytes());
    let list = reader.finish();
    let file =
        |(path, source): &(&str, &str)| InputFile { path: (*path).to_owned(), bytes: source.as_bytes().to_vec() };
    let mut opened = Mails::default();
    opened.open(mails.iter().map(file).collect(), false);
    let (custom, stock) = opened.catalogues(&setup);
    let platforms = platforms_of(&setup).unwrap();
    let inputs = Inputs { setup: &setup, sample: &list.value, custom: &custom, stock: &stock, platforms: &platforms };
    let check = check(&inputs, cohorts_of(&inputs), opened.found().to_vec());
    let words = Words::new("en");
    let mut lines: Vec<String> = Vec::new();
    for (index, cohort) in check.mailed() {
        let resolution = &check.resolutions[index];
        let why = report::why(&inputs, cohort, resolution, "en");
        let mut line = format!("{:?}", cohort.locale_as_written);
        for value in cohort.facts.values() {
            write!(line, " {value:?}").unwrap();
        }
        let (verdict, certainty) = (report::word(&resolution.verdict), report::word(&resolution.certainty));
        lines.push(format!("{line} {}: {verdict}, {certainty}. {}", cohort.n_users, words.say(&why.id, &why.args)));
    }
    lines.sort();
    for finding in check.findings.iter().filter(|it| it.place.file.is_some() || it.place.column.is_some()) {
        lines.push(format!("{}: {}", finding.code, words.finding(finding).sentence));
    }
    expected.assert_eq(&(lines.join("\n") + "\n"));
}

const SUBJECT: (&str, &str) = (
    "welcome/subject.txt",
    "{% if user.user_metadata.lang == 'en' %}Welcome{% elsif user.user_metadata.lang == 'fr' %}Bienvenue{% endif %}",
);
const HTML: (&str, &str) = (
    "welcome/body.html",
    "<p>{% if user.user_metadata.lang == 'en' %}Welcome{% elsif user.user_metadata.lang == 'fr' %}Bienvenue{% endif %}</p>",
);

#[test]
fn a_text_without_a_word_for_everyone_else_is_empty() {
    told(
        &profile("syntax = \"liquid\"", ""),
        &[SUBJECT, HTML],
        expect![[r#"
        "" 1: nothing, documented. These people have no value that the text asks for, and it has nothing for everyone else: the mail is empty.
        "de" 1: nothing, documented. The text has nothing for “de” and nothing for everyone else: the mail is empty.
        "de-AT" 1: nothing, documented. The text has nothing for “de-AT” and nothing for everyone else: the mail is empty.
        "en" 1: intended, documented. The text decides by itself: these people get what it says for “en”.
        "fr" 1: intended, documented. The text decides by itself: these people get what it says for “fr”.
        locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
    "#]],
    );
}

#[test]
fn what_it_says_to_everyone_else_is_in_a_language_that_nobody_stated() {
    let html = HTML.1.replace("{% endif", "{% else %}Hello{% endif");
    let subject = SUBJECT.1.replace("{% endif", "{% else %}Hello{% endif");
    let mails = [(SUBJECT.0, subject.as_str()), (HTML.0, html.as_str())];
    told(
        &profile("syntax = \"liquid\"", ""),
        &mails,
        expect![[r#"
        "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
        "de" 1: unknown, documented. The text has nothing for “de”; these people get what it says to everyone else.
        "de-AT" 1: unknown, documented. The text has nothing for “de-AT”; these people get what it says to everyone else.
        "en" 1: intended, documented. The text decides by itself: these people get what it says for “en”.
        "fr" 1: intended, documented. The text decides by itself: these people get what it says for “fr”.
        locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
    "#]],
    );
    // A person said in which language the file is: that is the language of what it says to everyone else.
    let mails = [("welcome/en/subject.txt", subject.as_str()), ("welcome/en/body.html", html.as_str())];
    told(
        &profile("syntax = \"liquid\"", ""),
        &mails,
        expect![[r#"
        "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
        "de" 1: other-language, documented. The text has nothing for “de”; these people get what it says to everyone else.
        "de-AT" 1: other-language, documented. The text has nothing for “de-AT”; these people get what it says to everyone else.
        "en" 1: intended, documented. The text decides by itself: these people get what it says for “en”.
        "fr" 1: intended, documented. The text decides by itself: these people get what it says for “fr”.
    "#]],
    );
}

#[test]
fn a_profile_says_what_is_sent_where_a_text_is_empty() {
    told(
        &profile("syntax = \"liquid\"", ", if-empty = \"no-mail\""),
        &[SUBJECT, HTML],
        expect![[r#"
        "" 1: nothing, documented. The text has nothing for this person, and the system sends nothing.
        "de" 1: nothing, documented. The text has nothing for this person, and the system sends nothing.
        "de-AT" 1: nothing, documented. The text has nothing for this person, and the system sends nothing.
        "en" 1: intended, documented. The text decides by itself: these people get what it says for “en”.
        "fr" 1: intended, documented. The text decides by itself: these people get what it says for “fr”.
        locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
    "#]],
    );
}

#[test]
fn a_condition_on_what_is_not_in_the_list_stays_open() {
    let html = "<p>{% if organization.lang == 'de' %}Hallo{% else %}Hello{% endif %}</p>";
    let unknown = html.replace("organization.lang", "request_language");
    told(
        &profile("syntax = \"liquid\"", ""),
        &[("welcome/subject.txt", "Hi"), ("welcome/body.html", &unknown)],
        expect![[r#"
            "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
            "de" 1: unknown, documented. The text decides by itself, and this condition cannot be evaluated from the list: {% if request_language == 'de' %}Hallo{% else %}Hello{% endif %}
            "de-AT" 1: unknown, documented. The text decides by itself, and this condition cannot be evaluated from the list: {% if request_language == 'de' %}Hallo{% else %}Hello{% endif %}
            "en" 1: unknown, documented. The text decides by itself, and this condition cannot be evaluated from the list: {% if request_language == 'de' %}Hallo{% else %}Hello{% endif %}
            "fr" 1: unknown, documented. The text decides by itself, and this condition cannot be evaluated from the list: {% if request_language == 'de' %}Hallo{% else %}Hello{% endif %}
            locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
        "#]],
    );
}

#[test]
fn a_profile_says_what_a_name_holds() {
    let more = r#"syntax = "liquid"
value = { request_language = "request.browser", "person.language" = "user.locale" }
trigger = [ { id = "self", say = "The person", whose = "user", carries = ["browser"] } ]
request = [ { id = "browser", ask = "Which language has the browser?" } ]"#;
    let subject = ("welcome/subject.txt", "{% if person.language == 'de' %}Hallo{% else %}Hello{% endif %}");
    told(
        &profile(more, ""),
        &[subject, ("welcome/body.html", "<p>{% if person.language == 'de' %}Hallo{% endif %}</p>")],
        expect![[r#"
            "" 1: nothing, documented. These people have no value that the text asks for, and it has nothing for everyone else: the mail is empty.
            "de" 1: intended, documented. The text decides by itself: these people get what it says for “de”.
            "de-AT" 1: nothing, documented. The text has nothing for “de-AT” and nothing for everyone else: the mail is empty.
            "en" 1: nothing, documented. The text has nothing for “en” and nothing for everyone else: the mail is empty.
            "fr" 1: nothing, documented. The text has nothing for “fr” and nothing for everyone else: the mail is empty.
            locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
        "#]],
    );
    let by_request = ("welcome/body.html", "<p>{% if request_language contains 'de' %}Hallo{% endif %}</p>");
    told(
        &profile(more, ""),
        &[subject, by_request],
        expect![[r#"
        "" 1: nothing, depends-on-request. It cannot be told from what is known. Which language has the browser?
        "de" 1: nothing, depends-on-request. It cannot be told from what is known. Which language has the browser?
        "de-AT" 1: nothing, depends-on-request. It cannot be told from what is known. Which language has the browser?
        "en" 1: nothing, depends-on-request. It cannot be told from what is known. Which language has the browser?
        "fr" 1: nothing, depends-on-request. It cannot be told from what is known. Which language has the browser?
        locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
    "#]],
    );
}

#[test]
fn other_conditions_make_other_mails() {
    let html = "<p>{{#equals locale \"en\"}}Hello{{else}}{{#equals locale \"fr\"}}Salut{{else}}Hallo{{/equals}}{{/equals}} \
        {{#equals plan \"pro\"}}Pro{{else}}Free{{/equals}}{{#if first_name}}, {{first_name}}{{/if}}</p>";
    told(
        &profile("syntax = \"handlebars\"", ""),
        &[("welcome/en/subject.txt", "Hi"), ("welcome/en/body.html", html)],
        expect![[r#"
            "" "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
            "de" "" 1: other-language, documented. The text has nothing for “de”; these people get what it says to everyone else.
            "de-AT" "pro" 1: other-language, documented. The text has nothing for “de-AT”; these people get what it says to everyone else.
            "en" "pro" 1: intended, documented. The text decides by itself: these people get what it says for “en”.
            "fr" "pro" 1: mixed, documented. The parts come from different places (HTML text: yours, in French; Subject: yours, in English).
            placeholder-without-data: Your mail shows “first_name” from the column “first_name”, and for 1 person that column is empty.
        "#]],
    );
}

#[test]
fn a_missing_value_stops_the_mail_or_only_a_part() {
    let mails = [("welcome/subject.txt", "Hi"), ("welcome/body.html", "<p>Hi {{first_name}}</p>")];
    let stops = profile("syntax = \"handlebars\"", ", missing-value = \"error\", if-error = \"no-mail\"");
    told(
        &stops,
        &mails,
        expect![[r#"
            "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
            "de" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "de-AT" 1: nothing, depends-on-answer. It cannot be told from what is known. Where a value is empty in the list: is it left out of what the system gets, or sent as an empty text?
            "en" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "fr" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
            placeholder-without-data: Your mail shows “first_name” from the column “first_name”, and for 1 person that column is empty.
        "#]],
    );
    let prints = profile("syntax = \"go-template\"", ", missing-value = \"no-value\"");
    told(
        &prints,
        &[mails[0], ("welcome/body.html", "<p>Hi {{.first_name}}</p>")],
        expect![[r#"
            "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
            "de" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "de-AT" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "en" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "fr" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            missing-value-printed: For 1 person the column “first_name” is empty, and where your mail shows “first_name” they would read “<no value>”.
            locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
        "#]],
    );
}

#[test]
fn a_placeholder_that_is_not_on_the_list_closes_a_gate() {
    let gate = "syntax = \"dollar\"\nlist.placeholders = [\"user.*\"]\n\
        gate = [ { when = { \"message.unknown-placeholder\" = true }, nothing = \"not allowed\" } ]";
    let mails = [("welcome/subject.txt", "Hi"), ("welcome/body.html", "<p>${user.x} {first_name} ${other.y}</p>")];
    told(
        &profile(gate, ""),
        &mails,
        expect![[r#"
        "" 1: nothing, documented. not allowed
        "de" 1: nothing, documented. not allowed
        "de-AT" 1: nothing, documented. not allowed
        "en" 1: nothing, documented. not allowed
        "fr" 1: nothing, documented. not allowed
        locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
        placeholder-not-allowed: “welcome/body.html” has placeholders that One text does not know in this kind of mail: other.y.
        placeholder-without-data: Your mail shows “first_name” from the column “first_name”, and for 1 person that column is empty.
    "#]],
    );
}

#[test]
fn a_field_that_this_mail_does_not_have_fails_where_it_is_reached() {
    let more = "syntax = \"go-template\"\nlist.placeholders = [\"Identity.*\", \"Code\"]";
    let html = "<p>{{if eq .Identity.traits.lang \"de\"}}Hallo {{.URL}}{{else if eq .Identity.traits.lang \"fr\"}}Salut {{.Code}}{{end}}</p>";
    let subject = "{{if eq .Identity.traits.lang \"de\"}}Hallo{{else if eq .Identity.traits.lang \"fr\"}}Salut{{end}}";
    let mails = [("welcome/subject.txt", subject), ("welcome/body.html", html)];
    told(
        &profile(more, ", if-error = \"leave-out\""),
        &mails,
        expect![[r#"
            "" 1: nothing, documented. These people have no value that the text asks for, and it has nothing for everyone else: the mail is empty.
            "de" 1: nothing, documented. The system cannot fill in “URL” for these people, and leaves the text out.
            "de-AT" 1: nothing, documented. The text has nothing for “de-AT” and nothing for everyone else: the mail is empty.
            "en" 1: nothing, documented. The text has nothing for “en” and nothing for everyone else: the mail is empty.
            "fr" 1: intended, documented. The text decides by itself: these people get what it says for “fr”.
            locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
            placeholder-not-allowed: “welcome/body.html” has placeholders that One text does not know in this kind of mail: URL.
        "#]],
    );
}

#[test]
fn a_file_of_a_language_that_nothing_calls_is_never_taken() {
    let mails = [
        ("welcome/email.subject.gotmpl", "Hi"),
        ("welcome/email.body.gotmpl", "<p>Hello</p>"),
        ("welcome/email.body.de.gotmpl", "<p>Hallo</p>"),
    ];
    told(
        &profile("syntax = \"go-template\"", ""),
        &mails,
        expect![[r#"
            "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
            "de" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "de-AT" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "en" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "fr" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            locale-missing: Neither the name nor the folder of “welcome/email.body.gotmpl” says in which language its text of “welcome” is.
            template-unreachable: “welcome/email.body.de.gotmpl” is there, but the system never takes it, not even for someone with its language: German. 2 people in your list have it.
        "#]],
    );
    let calls = "<p>{{if eq .locale \"de\"}}{{template \"email.body.de.gotmpl\" .}}{{else}}Hello{{end}}</p>";
    told(
        &profile("syntax = \"go-template\"", ""),
        &[mails[0], ("welcome/email.body.gotmpl", calls), mails[2]],
        expect![[r#"
            "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
            "de" 1: unknown, documented. It is not stated in which language this part of your mail is: Subject. Say it for its file.
            "de-AT" 1: unknown, documented. The text has nothing for “de-AT”; these people get what it says to everyone else.
            "en" 1: unknown, documented. The text has nothing for “en”; these people get what it says to everyone else.
            "fr" 1: unknown, documented. The text has nothing for “fr”; these people get what it says to everyone else.
            locale-missing: Neither the name nor the folder of “welcome/email.body.gotmpl” says in which language its text of “welcome” is.
        "#]],
    );
}

#[test]
fn broken_conditions_and_apostrophes_are_said() {
    let broken = ("welcome/body.html", "<p>{% if locale == 'de' %}a{% elseif locale == 'fr' %}b{% endif %}</p>");
    told(
        &profile("syntax = \"liquid\"", ""),
        &[("welcome/subject.txt", "Hi"), broken],
        expect![[r#"
            "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
            "de" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "de-AT" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "en" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "fr" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
            template-invalid: A condition in “welcome/body.html” does not fit: something has no end, or a word is not known in this kind of text.
        "#]],
    );
    let hides = ("welcome/body.html", "<p>Pour l'accès : {0}, d''abord</p>");
    told(
        &profile("syntax = \"message-format\"", ""),
        &[("welcome/subject.txt", "Hi"), hides],
        expect![[r#"
            "" 1: unknown, documented. These people have no language in the list, and it was not said what they should get.
            "de" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "de-AT" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "en" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            "fr" 1: unknown, documented. It is not stated in which language this part of your mail is: HTML text. Say it for its file.
            apostrophe-hides-placeholder: In “welcome/body.html” a single apostrophe hides what follows; people would read this instead of a value: {0}.
            locale-missing: Neither the name nor the folder of “welcome/body.html” says in which language its text of “welcome” is.
        "#]],
    );
}
