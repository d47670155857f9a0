//! The incident, for tests: a list in four languages, a mail in English alone, and Keycloak.

#![expect(clippy::unwrap_used, reason = "a test stops at what it does not expect")]

use sendproof::catalogue::{Catalogue, InputFile};
use sendproof::checks::{Check, Inputs, check, cohorts_of};
use sendproof::engine::{Mails, platforms_of};
use sendproof::finding::Finding;
use sendproof::platform::{self, Answer, Kind, Platform, Value};
use sendproof::sample::{Reader, Sample};
use sendproof::setup::{Setup, System};
use sendproof::signoff::{
    Action, Confirmation, Decision, Dismissal, Record, Signature, State, UnitState, finding_digest, states,
};

/// When everything happens.
pub(crate) const AT: &str = "2023-04-14T09:30:00Z";

/// The list: nine English people, then four German (one Austrian), three French, two Italian.
pub(crate) const PEOPLE: [(&str, u32); 5] = [("en", 9), ("de", 3), ("fr", 3), ("it", 2), ("de-AT", 1)];

/// A mailing in someone's hands.
#[derive(Clone)]
pub(crate) struct Mailing {
    pub(crate) setup: Setup,
    pub(crate) record: Record,
    pub(crate) list: (String, Vec<u8>),
    pub(crate) mails: Vec<InputFile>,
}

/// Everything that was read.
pub(crate) struct Opened {
    pub(crate) sample: Sample,
    pub(crate) custom: Catalogue,
    pub(crate) stock: Catalogue,
    pub(crate) platforms: Vec<Platform>,
    pub(crate) found: Vec<Finding>,
}

impl Mailing {
    /// The mail exists in English only; every question is answered.
    pub(crate) fn incident() -> Self {
        let mut setup = Setup { campaign: "Register again".to_owned(), ..Setup::default() };
        "welcome-back".clone_into(&mut setup.intent.message);
        setup.system = Some(System::Known { id: "keycloak".to_owned(), version: Some("26.5".to_owned()) });
        setup.kind = Some(kind());
        for setting in &profile().setting {
            let answer = match setting.kind {
                Kind::YesNo => Value::from(true),
                Kind::Locales => Value::from("en,de,fr,it"),
                Kind::Locale => Value::from("en"),
                Kind::Choice | Kind::Text => continue,
            };
            setup.answers.settings.insert(setting.id.clone(), Answer::Given(answer));
        }
        setup.answers.trigger = profile().trigger.first().map(|it| Answer::Given(Value::from(it.id.as_str())));
        Self { setup, record: Record::default(), list: csv(), mails: vec![mail("en", subject("en"))] }
    }

    /// The mail exists in all four languages.
    pub(crate) fn repaired() -> Self {
        let mut mailing = Self::incident();
        mailing.mails.extend(["de", "fr", "it"].map(|locale| mail(locale, subject(locale))));
        mailing
    }

    /// Everything is signed.
    pub(crate) fn signed() -> Self {
        let mut mailing = Self::repaired();
        mailing.sign_all();
        mailing
    }

    pub(crate) fn open(&self) -> Opened {
        let mut reader = Reader::new(&self.list.0, &self.setup.list);
        reader.push(&self.list.1);
        let list = reader.finish();
        let mut mails = Mails::default();
        mails.open(self.mails.clone(), false);
        let (custom, stock) = mails.catalogues(&self.setup);
        let found = list.findings.into_iter().chain(mails.found().iter().cloned()).collect();
        Opened { sample: list.value, custom, stock, platforms: platforms_of(&self.setup).unwrap(), found }
    }

    pub(crate) fn with<T>(&self, look: impl FnOnce(&Inputs<'_>, &Check) -> T) -> T {
        let opened = self.open();
        let inputs = opened.inputs(&self.setup);
        let check = check(&inputs, cohorts_of(&inputs), opened.found.clone());
        look(&inputs, &check)
    }

    /// `state languages: changes` of every unit, in the order of the check.
    pub(crate) fn states(&self) -> Vec<String> {
        self.with(|inputs, check| {
            let line = |it: &sendproof::signoff::UnitState| {
                let languages: Vec<&str> = it.bound.languages.iter().map(|(tag, _)| tag.as_str()).collect();
                let changes: Vec<String> = it.changes.iter().map(|it| it.said().id).collect();
                format!("{} {}: {}", it.state.as_str(), languages.join("+"), changes.join(" "))
                    .trim_end_matches(": ")
                    .to_owned()
            };
            let mut lines: Vec<String> = states(check, inputs, &self.record).iter().map(line).collect();
            lines.sort();
            lines
        })
    }

    /// Signs every unit that can be signed.
    pub(crate) fn sign_all(&mut self) {
        let record = self.with(|inputs, check| {
            let mut record = self.record.clone();
            for it in states(check, inputs, &self.record).into_iter().filter(|it| it.state != State::Signed) {
                record.signatures.push(signature(it));
            }
            record
        });
        self.record = record;
    }

    /// Decides for every unit in a language.
    pub(crate) fn decide(&mut self, language: &str, action: Action, reason: &str) {
        let made: Vec<Decision> = self.with(|inputs, check| {
            let all = states(check, inputs, &self.record).into_iter();
            all.filter(|it| it.bound.languages.iter().any(|(tag, _)| tag == language))
                .map(|it| Decision {
                    unit: it.unit,
                    action,
                    name: "Ben".to_owned(),
                    reason: reason.to_owned(),
                    at: AT.to_owned(),
                    bound: it.bound,
                    withdrawn: None,
                })
                .collect()
        });
        self.record.decisions.extend(made);
    }

    /// Confirms everything that is assumed.
    pub(crate) fn confirm_all(&mut self) {
        let assumed: Vec<(String, Value)> = self.open().platforms.iter().flat_map(Platform::assumed).collect();
        self.record.confirmed.extend(assumed.into_iter().map(|(key, value)| Confirmation {
            key,
            value: value.to_string(),
            name: "Chris".to_owned(),
            at: AT.to_owned(),
        }));
    }

    /// Another subject in one language.
    pub(crate) fn change_subject(&mut self, locale: &str, subject: &str) {
        let path = mail(locale, "").path;
        let at = self.mails.iter().position(|it| it.path == path).unwrap();
        self.mails[at] = mail(locale, subject);
    }
}

impl Opened {
    pub(crate) fn inputs<'a>(&'a self, setup: &'a Setup) -> Inputs<'a> {
        Inputs { setup, sample: &self.sample, custom: &self.custom, stock: &self.stock, platforms: &self.platforms }
    }
}

fn profile() -> std::sync::Arc<platform::Profile> {
    platform::find("keycloak", Some("26.5")).first().unwrap().clone()
}

/// The mail kind of the incident.
pub(crate) fn kind() -> String {
    let profile = profile();
    let kind = profile.kind("account-activation").or(profile.kinds().first()).unwrap();
    kind.id.clone()
}

/// One row per person.
pub(crate) fn rows() -> Vec<[String; 4]> {
    let mut rows = Vec::new();
    for (locale, n) in PEOPLE {
        for _ in 0..n {
            let at = rows.len() + 1;
            rows.push([format!("u{at}"), format!("person{at}@example.org"), format!("Zoë {at}"), locale.to_owned()]);
        }
    }
    rows
}

fn csv() -> (String, Vec<u8>) {
    let lines: Vec<String> = rows().iter().map(|row| row.join(",")).collect();
    ("users.csv".to_owned(), format!("id,email,first_name,locale\n{}\n", lines.join("\n")).into_bytes())
}

/// The same people in another order, with another separator, in another encoding, under another name.
pub(crate) fn saved_again() -> (String, Vec<u8>) {
    let mut rows = rows();
    rows.reverse();
    let lines: Vec<String> = rows.iter().map(|row| row.join(";")).collect();
    let text = format!("id;email;first_name;locale\r\n{}\r\n", lines.join("\r\n"));
    // Windows-1252: of all letters only ë is not ASCII.
    let bytes = text.chars().map(|c| if c == 'ë' { 0xeb } else { c as u8 }).collect();
    ("users (2).csv".to_owned(), bytes)
}

/// The mail in a locale, as Fluent.
pub(crate) fn mail(locale: &str, subject: &str) -> InputFile {
    let greeting = match locale {
        "de" => "Guten Tag",
        "fr" => "Bonjour",
        "it" => "Buongiorno",
        _ => "Hello",
    };
    let text = format!(
        "welcome-back =\n    .subject = {subject}\n    .text = {greeting} {{ $first_name }}!\n    .html = <p>{greeting} {{ $first_name }}!</p>\n"
    );
    InputFile { path: format!("mails/{locale}/mails.ftl"), bytes: text.into_bytes() }
}

/// The subject in each language of the repaired mailing.
pub(crate) fn subject(locale: &str) -> &'static str {
    match &locale[..2] {
        "de" => "Willkommen zurück",
        "fr" => "Bon retour",
        "it" => "Bentornati",
        _ => "Welcome back",
    }
}

/// Anna accepts a finding.
pub(crate) fn dismissal(finding: &Finding, reason: &str) -> Dismissal {
    Dismissal {
        code: finding.code.to_string(),
        finding: finding_digest(finding),
        name: "Anna".to_owned(),
        reason: reason.to_owned(),
        at: AT.to_owned(),
        withdrawn: None,
    }
}

/// Anna, who reads the language, signs for an outcome.
pub(crate) fn signature(of: UnitState) -> Signature {
    Signature {
        unit: of.unit,
        name: "Anna".to_owned(),
        reads: true,
        reason: String::new(),
        at: AT.to_owned(),
        bound: of.bound,
        withdrawn: None,
    }
}
