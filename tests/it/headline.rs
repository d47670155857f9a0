//! The one sentence on top, in every state, in English and in German.

use expect_test::{Expect, expect};
use sendproof::engine::{Answer, Engine, Query};
use sendproof::platform::Answers;
use sendproof::report::{Line, Report};
use sendproof::sample::Options;
use sendproof::setup::{LeftOut, NoLanguage, System};
use sendproof::signoff::Action;
use sendproof::words::{Args, Words, args};

use crate::mailing::{AT, Mailing};

pub(crate) fn report(mailing: &Mailing, lang: &str) -> Report {
    let mut engine = Engine::default();
    engine.ask(Query::OpenMails { files: mailing.mails.clone(), stock: false });
    let (setup, record) = (Box::new(mailing.setup.clone()), mailing.record.clone());
    let mut last = engine.ask(Query::Update { setup, record, lang: lang.to_owned(), now: AT.to_owned() });
    if !mailing.list.1.is_empty() {
        engine.ask(Query::OpenList { name: mailing.list.0.clone(), size: None, options: Options::default() });
        engine.take_chunk(&mailing.list.1);
        last = engine.ask(Query::EndOfList);
    }
    match last {
        Answer::Report(report) => *report,
        other => panic!("{other:?}"),
    }
}

/// What stands on screen: the lead and the sentence, then the second line.
fn said(lines: [Line; 3], lang: &str) -> String {
    let words = Words::new(lang);
    let [lead, rest, second] = lines.map(|line| words.say(&line.id, &line.args).replace(['\u{2068}', '\u{2069}'], ""));
    format!("{lead} {rest}\n  {second}\n")
}

fn check(mailing: &Mailing, state: &str, expected: Expect) {
    let texts = ["en", "de"].map(|lang| {
        let report = report(mailing, lang);
        assert_eq!(report.headline.state, state, "{:#?}", report.units);
        said(report.headline.lines(), lang)
    });
    expected.assert_eq(&texts.concat());
}

/// What the page says by itself, while the engine is at work.
fn check_words(state: &str, args: &Args, expected: Expect) {
    let line = |suffix: &str| Line { id: format!("headline-{state}{suffix}"), args: args.clone() };
    let texts = ["en", "de"].map(|lang| said([line(".lead"), line(""), line(".second")], lang));
    expected.assert_eq(&texts.concat());
}

/// A mailing with a list of these languages, one person each.
fn with_locales(mut mailing: Mailing, locales: &[&str]) -> Mailing {
    let rows: String = locales.iter().enumerate().map(|(at, locale)| format!("u{at},Zoe,{locale}\n")).collect();
    mailing.list = ("users.csv".to_owned(), format!("id,first_name,locale\n{rows}").into_bytes());
    mailing
}

/// The same, sent by a system that works by a rule without a name.
fn sent_by(mut mailing: Mailing, id: &str) -> Mailing {
    mailing.setup.system = Some(System::Known { id: id.to_owned(), version: None });
    mailing
}

/// The mail exists in all languages, the German one without its HTML.
fn without_german_html() -> Mailing {
    let mut mailing = Mailing::repaired();
    let german = &mut mailing.mails[1].bytes;
    let text = String::from_utf8(german.clone()).unwrap();
    let kept = text.lines().filter(|line| !line.contains(".html")).map(|line| format!("{line}\n"));
    *german = kept.collect::<String>().into_bytes();
    mailing
}

fn nothing_yet() -> Mailing {
    let mut mailing = Mailing::incident();
    mailing.setup = Mailing::incident().setup;
    (mailing.setup.system, mailing.setup.kind) = (None, None);
    mailing.mails.clear();
    mailing.list.1.clear();
    mailing
}

#[test]
fn before_there_is_an_answer() {
    let start = nothing_yet();
    check(
        &start,
        "start",
        expect![[r#"
        Which mail will each person really get? Open your list of people to see. It stays on this computer.
          A sample is enough to begin with. Nothing is sent from here.
        Welche E-Mail bekommt jede Person wirklich? Öffnen Sie Ihre Liste, dann sehen Sie es. Die Liste bleibt auf diesem Computer.
          Für den Anfang genügt eine Stichprobe. Von hier wird nichts verschickt.
    "#]],
    );
    let list = Mailing { list: Mailing::incident().list, ..start.clone() };
    check(
        &list,
        "half-done",
        expect![[r#"
            18 people in 4 languages. Next: Which mail must they get? Open its texts, or tick the languages in which it exists.
              You can do the steps in any order.
            18 Personen in 4 Sprachen. Als Nächstes: Welche E-Mail müssen alle bekommen? Öffnen Sie die Texte dazu, oder kreuzen Sie an, in welchen Sprachen es sie gibt.
              Die Reihenfolge ist Ihnen überlassen.
        "#]],
    );
    let mails = Mailing { mails: Mailing::incident().mails, ..start.clone() };
    check(
        &mails,
        "half-done",
        expect![[r#"
        Next: Who is to be written to? Open a list, or say how many people have which language.
          You can do the steps in any order.
        Als Nächstes: Wem soll geschrieben werden? Öffnen Sie eine Liste, oder sagen Sie, wie viele Personen welche Sprache haben.
          Die Reihenfolge ist Ihnen überlassen.
    "#]],
    );
    let both = Mailing { mails: Mailing::incident().mails, ..list.clone() };
    check(
        &both,
        "half-done",
        expect![[r#"
        18 people in 4 languages. One thing is missing: Which system will send the mail?
          “Not sure” is fine.
        18 Personen in 4 Sprachen. Es fehlt noch eines: Welches System verschickt die E-Mail?
          „Nicht sicher“ genügt.
    "#]],
    );
    let mut no_kind = Mailing::incident();
    no_kind.setup.kind = None;
    check(
        &no_kind,
        "half-done",
        expect![[r#"
        18 people in 4 languages. One thing is missing: Which of the system’s own mails does yours replace?
          “A mail that the system does not have” is an answer, too.
        18 Personen in 4 Sprachen. Es fehlt noch eines: Welche eigene E-Mail des Systems wird durch Ihre ersetzt?
          „Eine E-Mail, die das System nicht hat“ ist auch eine Antwort.
    "#]],
    );
    let mut no_languages = no_kind.clone();
    no_languages.list.1 = b"id,first_name\n1,Ann\n2,Ben\n".to_vec();
    check(
        &no_languages,
        "half-done",
        expect![[r#"
        2 people without a language. One thing is missing: Which of the system’s own mails does yours replace?
          “A mail that the system does not have” is an answer, too.
        2 Personen ohne Sprachangabe. Es fehlt noch eines: Welche eigene E-Mail des Systems wird durch Ihre ersetzt?
          „Eine E-Mail, die das System nicht hat“ ist auch eine Antwort.
    "#]],
    );
}

#[test]
fn another_mail() {
    check(
        &Mailing::incident(),
        "different-message",
        expect![[r#"
        Do not send yet: 9 of 18 people would get “Update Your Account” instead of “Welcome back” (German, French, Italian).
          Your mail exists in English only, and this system then uses its own. Add the 3 missing texts, or hold these people back.
        Noch nicht senden: 9 von 18 Personen bekämen „Aktualisieren Sie Ihr Konto“ statt „Welcome back“ (Deutsch, Französisch, Italienisch).
          Ihre E-Mail gibt es nur auf Englisch; sonst nimmt dieses System seine eigene. Ergänzen Sie die 3 fehlenden Texte, oder stellen Sie diese Personen zurück.
    "#]],
    );
    check(
        &with_locales(Mailing::incident(), &["en", "de"]),
        "different-message",
        expect![[r#"
        Do not send yet: 1 of 2 people would get “Update Your Account” instead of “Welcome back” (German).
          Your mail exists in English only, and this system then uses its own. Add the missing text, or hold these people back.
        Noch nicht senden: 1 von 2 Personen bekäme „Aktualisieren Sie Ihr Konto“ statt „Welcome back“ (Deutsch).
          Ihre E-Mail gibt es nur auf Englisch; sonst nimmt dieses System seine eigene. Ergänzen Sie den fehlenden Text, oder stellen Sie diese Personen zurück.
    "#]],
    );
}

#[test]
fn another_language() {
    let mailing = sent_by(Mailing::incident(), "generic-lookup-english");
    check(
        &mailing,
        "other-language",
        expect![[r#"
        Right mail, wrong language: 9 of 18 people would get “Welcome back” in English (their languages: German, French, Italian).
          Decide for each language before anything is sent.
        Richtige E-Mail, falsche Sprache: 9 von 18 Personen bekämen „Welcome back“ auf Englisch (ihre Sprachen: Deutsch, Französisch, Italienisch).
          Entscheiden Sie für jede Sprache, bevor etwas verschickt wird.
    "#]],
    );
}

#[test]
fn no_mail() {
    let mailing = sent_by(with_locales(Mailing::incident(), &["en", "pl", "pl", ""]), "generic-exact-nothing");
    check(
        &mailing,
        "nothing",
        expect![[r#"
        Do not send yet: 3 of 4 people would get no mail at all (Polish, no language given), and nobody would notice.
          Repair the cause below, or hold these people back.
        Noch nicht senden: 3 von 4 Personen bekämen gar keine E-Mail (Polnisch, ohne Sprachangabe), und niemand würde es merken.
          Beheben Sie die Ursache, die unten steht, oder stellen Sie diese Personen zurück.
    "#]],
    );
}

#[test]
fn a_mixed_mail() {
    let mailing = without_german_html();
    check(
        &mailing,
        "mixed",
        expect![[r#"
        Do not send yet: 4 of 18 people would get a mail put together from different mails or languages (German).
          One part is yours and another is not. Add the missing part, or hold these people back.
        Noch nicht senden: 4 von 18 Personen bekämen eine E-Mail, die aus verschiedenen E-Mails oder Sprachen zusammengesetzt ist (Deutsch).
          Ein Teil ist von Ihnen, ein anderer nicht. Ergänzen Sie den fehlenden Teil, oder stellen Sie diese Personen zurück.
    "#]],
    );
}

#[test]
fn not_known() {
    // The profile does not say what is sent where a language has no text.
    let sap = sent_by(Mailing::incident(), "sap-cloud-identity");
    check(
        &sap,
        "not-known",
        expect![[r#"
        Not known yet: up to 18 of 18 people could get a different mail (English, German, French, Italian).
          It depends on 5 answers from your engineers. Copy the questions below.
        Noch nicht klar: Bis zu 18 von 18 Personen könnten eine andere E-Mail bekommen (Englisch, Deutsch, Französisch, Italienisch).
          Das hängt von 5 Antworten Ihrer Technik ab. Kopieren Sie die Fragen unten.
    "#]],
    );
    // Nobody knows which system it is.
    let mut not_sure = Mailing::incident();
    not_sure.setup.system = Some(System::NotSure);
    check(
        &not_sure,
        "not-known",
        expect![[r#"
        Not known yet: up to 9 of 18 people could get a different mail (German, French, Italian).
          It depends on one answer from your engineers: Which system will send the mail? Copy the question below.
        Noch nicht klar: Bis zu 9 von 18 Personen könnten eine andere E-Mail bekommen (Deutsch, Französisch, Italienisch).
          Das hängt von einer Antwort Ihrer Technik ab: Welches System verschickt die E-Mail? Kopieren Sie die Frage unten.
    "#]],
    );
    // Whatever the answer is, it is the right mail.
    let mut other = sent_by(with_locales(Mailing::incident(), &["en", "de", "fr"]), "x");
    other.mails = vec![Mailing::repaired().mails[0].clone(), Mailing::repaired().mails[1].clone()];
    other.setup.system = Some(System::Own(super::engine::EITHER.to_owned()));
    other.setup.kind = Some("own".to_owned());
    other.list = with_locales(other.clone(), &["de", "de"]).list;
    check(
        &other,
        "not-known",
        expect![[r#"
        Not known yet: up to 2 of 2 people could get “Welcome back” in another language than their own (German).
          The rule of this system is not known at this point. Ask your engineers; until then these people are held back.
        Noch nicht klar: Bis zu 2 von 2 Personen könnten „Willkommen zurück“ in einer anderen Sprache als der eigenen bekommen (Deutsch).
          Was dieses System an dieser Stelle tut, ist nicht bekannt. Fragen Sie Ihre Technik; bis dahin sind diese Personen zurückgestellt.
    "#]],
    );
}

/// What is less grave than the headline is said, too, in every language of the page.
#[test]
fn what_else_is_wrong() {
    let mut several = without_german_html();
    several.mails.remove(2);
    check(
        &several,
        "different-message",
        expect![[r#"
        Do not send yet: 3 of 18 people would get “Update Your Account” instead of “Welcome back” (French).
          Your mail exists in German, English, Italian only, and this system then uses its own. Add the missing text, or hold these people back. Also: 4 people would get a mixed mail (German).
        Noch nicht senden: 3 von 18 Personen bekämen „Aktualisieren Sie Ihr Konto“ statt „Willkommen zurück“ (Französisch).
          Ihre E-Mail gibt es nur auf Deutsch, Englisch, Italienisch; sonst nimmt dieses System seine eigene. Ergänzen Sie den fehlenden Text, oder stellen Sie diese Personen zurück. Außerdem: 4 Personen bekämen eine gemischte E-Mail (Deutsch).
    "#]],
    );
    // French is not there; for German it is not known which of two texts is taken; one person has no language.
    let mut open = with_locales(sent_by(Mailing::repaired(), "x"), &["de", "fr", "fr", ""]);
    open.setup.system = Some(System::Own(super::engine::EITHER.to_owned()));
    open.setup.kind = Some("own".to_owned());
    open.mails.truncate(2);
    check(
        &open,
        "not-known",
        expect![[r#"
        Not known yet: up to 1 of 4 people could get “Welcome back” in another language than their own (German).
          The rule of this system is not known at this point. Ask your engineers; until then these people are held back. Also: 2 people would get your mail in another language (French); for 1 person without a language you have not said what to send.
        Noch nicht klar: Bis zu 1 von 4 Personen könnte „Willkommen zurück“ in einer anderen Sprache als der eigenen bekommen (Deutsch).
          Was dieses System an dieser Stelle tut, ist nicht bekannt. Fragen Sie Ihre Technik; bis dahin sind diese Personen zurückgestellt. Außerdem: 2 Personen bekämen Ihre E-Mail in einer anderen Sprache (Französisch); bei 1 Person ohne Sprachangabe haben Sie noch nicht gesagt, was verschickt werden soll.
    "#]],
    );
    let french = report(&open, "fr").headline.lines();
    expect![[r#"
        On ne sait pas encore : jusqu’à 1 personne sur 4 pourrait recevoir « Willkommen zurück » dans une autre langue que la leur (allemand).
          On ignore ce que fait ce système à cet endroit. Demandez à votre équipe technique ; d’ici là, ces personnes sont en attente. Par ailleurs : 2 personnes recevraient votre e-mail dans une autre langue (français) ; pour 1 personne sans langue indiquée, vous n’avez pas encore dit quoi envoyer.
    "#]].assert_eq(&said(french, "fr"));
    let italian = report(&several, "it").headline.lines();
    expect![[r#"
        Non invii ancora: 3 persone su 18 riceverebbero «Modifica il tuo utente» invece di «Bentornati» (francese).
          La Sua e-mail esiste solo in tedesco, inglese, italiano; altrimenti questo sistema usa la propria. Aggiunga il testo mancante, oppure tenga in sospeso queste persone. Inoltre: 4 persone riceverebbero un’e-mail mista (tedesco).
    "#]].assert_eq(&said(italian, "it"));
}

#[test]
fn people_without_a_language() {
    let mailing = with_locales(sent_by(Mailing::repaired(), "generic-lookup-english"), &["en", "de", "", "n/a"]);
    check(
        &mailing,
        "no-language",
        expect![[r#"
        Not known yet: what should 2 of 4 people get who have no language in the list?
          Say it once, under “Which mail?”. Until then these people are held back.
        Noch nicht klar: Was sollen 2 von 4 Personen bekommen, bei denen in der Liste keine Sprache steht?
          Sagen Sie es einmal, unter „Welche E-Mail?“. Bis dahin sind diese Personen zurückgestellt.
    "#]],
    );
    let mut any = mailing;
    any.setup.intent.no_language = NoLanguage::Any;
    check(
        &any,
        "clear",
        expect![[r#"
            Ready to sign: all 4 people would get “Welcome back” in their own language (no language given, German, English).
              By the rule that you chose: A system: the language, then without its region, else your English text, for the people in this list. 2 people have no language in the list.
            Bereit zur Freigabe: Alle 4 Personen bekämen „Willkommen zurück“ in ihrer Sprache (ohne Sprachangabe, Deutsch, Englisch).
              Nach der Regel, die Sie gewählt haben: Ein System: die Sprache, dann ohne Region, sonst Ihr englischer Text, für die Personen in dieser Liste. 2 Personen haben in der Liste keine Sprache.
        "#]],
    );
}

#[test]
fn a_language_that_nobody_in_the_list_has() {
    let mut mailing = with_locales(Mailing::repaired(), &["en", "de", "fr"]);
    mailing.setup.population = [("en", 3000), ("de", 1812), ("it", 940)].map(|(tag, n)| (tag.to_owned(), n)).into();
    check(
        &mailing,
        "blind-spot",
        expect![[r#"
            All 3 people in this list would get “Welcome back” in their language. But nobody in it has Italian, and 940 of your 5,752 people do: these 940 are not checked.
              Take a list with people of every language, or look at the missing ones under “See it as someone else”.
            Alle 3 Personen in dieser Liste bekämen „Willkommen zurück“ in ihrer Sprache. Aber niemand darin hat Italienisch, bei Ihnen sind es 940 von 5.752: Diese 940 sind nicht geprüft.
              Nehmen Sie eine Liste mit Personen jeder Sprache, oder sehen Sie sich die fehlenden unter „Mit anderen Augen ansehen“ an.
        "#]],
    );
    let mut script = with_locales(sent_by(Mailing::repaired(), "generic-exact-english"), &["zh-Hans"]);
    script.mails = vec![crate::mailing::mail("zh-Hans", "欢迎回来")];
    script.setup.population = [("zh-Hans", 3000), ("zh-Hant", 40)].map(|(tag, n)| (tag.to_owned(), n)).into();
    check(
        &script,
        "blind-spot",
        expect![[r#"
            The one person in this list would get “欢迎回来” in their language. But nobody in it has Traditional Chinese, and 40 of your 3,040 people do: these 40 are not checked.
              Take a list with people of every language, or look at the missing ones under “See it as someone else”.
            Die einzige Person in dieser Liste bekäme „欢迎回来“ in ihrer Sprache. Aber niemand darin hat Chinesisch (traditionell), bei Ihnen sind es 40 von 3.040: Diese 40 sind nicht geprüft.
              Nehmen Sie eine Liste mit Personen jeder Sprache, oder sehen Sie sich die fehlenden unter „Mit anderen Augen ansehen“ an.
        "#]],
    );
}

#[test]
fn all_clear() {
    check(
        &Mailing::repaired(),
        "clear",
        expect![[r#"
        Ready to sign: all 18 people would get “Welcome back” in their own language (English, German, French, Italian).
          By the published rule of Keycloak 26.5, for the people in this list.
        Bereit zur Freigabe: Alle 18 Personen bekämen „Willkommen zurück“ in ihrer Sprache (Englisch, Deutsch, Französisch, Italienisch).
          Nach der veröffentlichten Regel von Keycloak 26.5, für die Personen in dieser Liste.
    "#]],
    );
    let mut left_out = Mailing::repaired();
    left_out.list.1 = b"id,first_name,locale,status\n1,Ann,en,active\n2,Ben,de,blocked\n".to_vec();
    left_out.setup.left_out = vec![LeftOut {
        column: "status".to_owned(),
        value: "blocked".to_owned(),
        reason: "account-blocked".to_owned(),
    }];
    check(
        &left_out,
        "clear",
        expect![[r#"
        Ready to sign: the one person in the list would get “Welcome back” in their own language (English).
          By the published rule of Keycloak 26.5, for the people in this list; 1 person is left out.
        Bereit zur Freigabe: Die einzige Person bekäme „Willkommen zurück“ in ihrer Sprache (Englisch).
          Nach der veröffentlichten Regel von Keycloak 26.5, für die Personen in dieser Liste; 1 Person ist ausgenommen.
    "#]],
    );
}

#[test]
fn every_gap_has_a_decision() {
    let mut held = Mailing::repaired();
    held.mails.truncate(3);
    held.decide("it", Action::Hold, "the text comes next week");
    check(
        &held,
        "decided",
        expect![[r#"
        Ready to sign: 16 people would get “Welcome back”, 2 are held back.
          Every gap has a decision. Sign for each language next.
        Bereit zur Freigabe: 16 Personen bekämen „Willkommen zurück“, 2 sind zurückgestellt.
          Für jede Lücke gibt es eine Entscheidung. Geben Sie als Nächstes jede Sprache frei.
    "#]],
    );
    // Who gets the system's own mail on purpose does not get yours.
    let mut accepted = Mailing::repaired();
    accepted.mails.truncate(3);
    accepted.decide("it", Action::Accept, "two people, both read it");
    check(
        &accepted,
        "decided",
        expect![[r#"
        Ready to sign: 16 people would get “Welcome back”, 2 get another mail or another language on purpose.
          Every gap has a decision. Sign for each language next.
        Bereit zur Freigabe: 16 Personen bekämen „Willkommen zurück“, 2 bekommen mit Absicht eine andere E-Mail oder Sprache.
          Für jede Lücke gibt es eine Entscheidung. Geben Sie als Nächstes jede Sprache frei.
    "#]],
    );
}

/// Everything is signed, but nobody confirmed what is assumed: there is nothing left to sign.
#[test]
fn signed_but_not_complete() {
    let mut mailing = Mailing::repaired();
    mailing.setup.answers = Answers::default();
    mailing.sign_all();
    check(
        &mailing,
        "clear",
        expect![[r#"
        Signed, but something is still open: all 18 people would get “Welcome back” in their own language (English, German, French, Italian).
          By the published rule of Keycloak 26.5, for the people in this list.
        Freigegeben, aber noch ist etwas offen: Alle 18 Personen bekämen „Willkommen zurück“ in ihrer Sprache (Englisch, Deutsch, Französisch, Italienisch).
          Nach der veröffentlichten Regel von Keycloak 26.5, für die Personen in dieser Liste.
    "#]],
    );
}

#[test]
fn a_text_changed_after_it_was_signed() {
    let mut mailing = Mailing::signed();
    mailing.change_subject("fr", "Bienvenue");
    check(
        &mailing,
        "expired",
        expect![[r#"
        No longer signed (French): The subject was changed. Still signed: 3 of 4.
          Read it again and sign again; everything else stays signed.
        Nicht mehr freigegeben (Französisch): Der Betreff wurde geändert. Weiterhin freigegeben: 3 von 4.
          Lesen Sie den Text noch einmal und geben Sie ihn neu frei; alles andere bleibt freigegeben.
    "#]],
    );
}

#[test]
fn approved() {
    check(
        &Mailing::signed(),
        "approved",
        expect![[r#"
            Approved: 18 people get “Welcome back” in 4 languages.
              Everyone who is not in this plan is held back, too. Hand over the send plan.
            Freigegeben: 18 Personen bekommen „Willkommen zurück“ in 4 Sprachen.
              Wer nicht in diesem Plan steht, wird ebenfalls zurückgestellt. Geben Sie den Versandplan weiter.
        "#]],
    );
    let mut held = Mailing::repaired();
    held.mails.truncate(3);
    held.sign_all();
    held.decide("it", Action::Hold, "the text comes next week");
    check(
        &held,
        "approved",
        expect![[r#"
            Approved: 16 people get “Welcome back” in 3 languages, 2 are held back.
              Everyone who is not in this plan is held back, too. Hand over the send plan.
            Freigegeben: 16 Personen bekommen „Willkommen zurück“ in 3 Sprachen, 2 sind zurückgestellt.
              Wer nicht in diesem Plan steht, wird ebenfalls zurückgestellt. Geben Sie den Versandplan weiter.
        "#]],
    );
    let mut accepted = Mailing::repaired();
    accepted.mails.truncate(3);
    accepted.sign_all();
    accepted.decide("it", Action::Accept, "two people, both read it");
    check(
        &accepted,
        "approved",
        expect![[r#"
            Approved: 16 people get “Welcome back” in 3 languages, 2 get another mail or another language on purpose.
              Everyone who is not in this plan is held back, too. Hand over the send plan.
            Freigegeben: 16 Personen bekommen „Willkommen zurück“ in 3 Sprachen, 2 bekommen mit Absicht eine andere E-Mail oder Sprache.
              Wer nicht in diesem Plan steht, wird ebenfalls zurückgestellt. Geben Sie den Versandplan weiter.
        "#]],
    );
}

#[test]
fn while_the_page_reads() {
    let reading = |missing| args().number("n", 1_200_000).number("missing-n", missing).clone();
    check_words(
        "reading",
        &reading(3),
        expect![[r#"
        Reading your list: 1,200,000 people so far. Already found: 3 languages without your mail.
          You can go on with the other cards.
        Liste wird gelesen: bisher 1.200.000 Personen. Schon gefunden: 3 Sprachen ohne Ihre E-Mail.
          Mit den anderen Karten können Sie schon weitermachen.
    "#]],
    );
    check_words(
        "reading",
        &reading(0),
        expect![[r#"
        Reading your list: 1,200,000 people so far.
          You can go on with the other cards.
        Liste wird gelesen: bisher 1.200.000 Personen.
          Mit den anderen Karten können Sie schon weitermachen.
    "#]],
    );
    check_words(
        "file-changed",
        &args().text("name", "users.csv"),
        expect![[r#"
        users.csv was changed after you opened it. Open it again to go on; your decisions are kept.
          What is shown here is from before the change.
        users.csv wurde nach dem Öffnen geändert. Öffnen Sie die Datei noch einmal; Ihre Entscheidungen bleiben erhalten.
          Was Sie hier sehen, ist der Stand vor der Änderung.
    "#]],
    );
}

/// "Already found: 2 languages without your mail."
#[test]
fn languages_without_the_mail_are_counted_while_a_list_is_read() {
    use sendproof::report::{TextReport, languages_without_mail};
    let text = |language: &str, ticked: bool| TextReport {
        locale: Some(language.to_owned()),
        language: Some(language.to_owned()),
        ticked,
        ..TextReport::default()
    };
    let mut setup = sendproof::setup::Setup::default();
    setup.treat_as.insert("xx1".to_owned(), "pl".to_owned());
    let check = |languages: &[&str], texts: &[TextReport], expected: u64| {
        let languages: Vec<(String, u64)> = languages.iter().map(|it| ((*it).to_owned(), 7)).collect();
        assert_eq!(languages_without_mail(&languages, &setup, texts), expected, "{languages:?}");
    };
    let texts = [text("en", false), text("de", true), text("zh-Hant", false)];
    check(&["en", "de", "de-AT", "en_US", "German"], &texts, 0);
    check(&["fr", "fr_CA", "it", "en"], &texts, 2);
    check(&["zh-TW", "zh-CN", "", "n/a", "Klingonish"], &texts, 1);
    check(&["xx1"], &texts, 1);
    // Where there is no mail yet, nothing is found of it.
    check(&["fr"], &[], 0);
    check(&[], &texts, 0);
}
