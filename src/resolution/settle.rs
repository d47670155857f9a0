//! In: the choices that separate outcomes, and platforms. Out: what would settle it: questions that can be copied.

use std::cmp::Reverse;

use super::outcome::{Certainty, DependsOn, Resolution, Settle, SettleKind};
use super::worlds::Choice;
use crate::platform::{Platform, questions};

/// What would settle a choice.
pub(super) fn settle(platform: &Platform, choice: &Choice) -> Option<Settle> {
    let profile = &platform.profile;
    let (kind, id, cite) = match choice {
        Choice::Rule(n) | Choice::Tie(n, _) => {
            let rule = profile.rules.get(*n)?;
            (SettleKind::Rule, rule.id.clone(), rule.cite.clone())
        }
        Choice::Request(name) => (SettleKind::Request, name.clone(), Vec::new()),
        Choice::Setting(id) | Choice::Column(id) => (SettleKind::Question, id.clone(), Vec::new()),
        Choice::Kind(_) => (SettleKind::Question, "kind".to_owned(), Vec::new()),
        Choice::Trigger => (SettleKind::Question, "trigger".to_owned(), Vec::new()),
        Choice::EmptyValue => (SettleKind::Question, "empty-value".to_owned(), Vec::new()),
        Choice::MarkedDefault(_) => (SettleKind::Question, "marked-default".to_owned(), Vec::new()),
    };
    let mut settle = Settle { kind, id, text: String::new(), cite, platform: 0 };
    settle.text = settle_text(platform, &settle, "en");
    Some(settle)
}

/// The question of a settle entry in a language of the page; empty where the profile has no words for it.
pub fn settle_text(platform: &Platform, settle: &Settle, lang: &str) -> String {
    let profile = &platform.profile;
    let asked = |english: &str| profile.words("ask", &settle.id, lang, english).to_owned();
    match settle.kind {
        SettleKind::Platform => said(lang, WHICH_PLATFORM).to_owned(),
        SettleKind::Version => said(lang, WHICH_VERSION).to_owned(),
        SettleKind::Question if settle.id == "trigger" => questions::trigger(lang).to_owned(),
        SettleKind::Question if settle.id == "kind" => said(lang, WHICH_KIND).to_owned(),
        SettleKind::Question if settle.id == "empty-value" => said(lang, EMPTY_VALUE).to_owned(),
        SettleKind::Question if settle.id == "marked-default" => said(lang, WHICH_DEFAULT).to_owned(),
        SettleKind::Question => {
            let setting = profile.setting.iter().find(|it| it.id == settle.id).map(|it| asked(&it.ask));
            let column = || profile.column.iter().find(|it| it.id == settle.id).map(|it| asked(&it.ask));
            setting.or_else(column).unwrap_or_default()
        }
        SettleKind::Request => {
            profile.request.iter().find(|it| it.id == settle.id).map(|it| asked(&it.ask)).unwrap_or_default()
        }
        SettleKind::Rule => {
            let rule = profile.rules.iter().find(|rule| rule.id == settle.id);
            rule.and_then(|rule| rule.ask.as_deref()).map(asked).unwrap_or_default()
        }
    }
}

const WHICH_PLATFORM: [&str; 4] = [
    "Which system will send the mail?",
    "Welches System verschickt die E-Mail?",
    "Quel système enverra l’e-mail ?",
    "Quale sistema invierà l’e-mail?",
];
const WHICH_VERSION: [&str; 4] = [
    "Which version of the system will send the mail?",
    "Welche Version des Systems verschickt die E-Mail?",
    "Quelle version du système enverra l’e-mail ?",
    "Quale versione del sistema invierà l’e-mail?",
];
const EMPTY_VALUE: [&str; 4] = [
    "Where a value is empty in the list: is it left out of what the system gets, or sent as an empty text?",
    "Wo in der Liste ein Wert leer ist: Fehlt er dann in dem, was das System bekommt, oder kommt er als leerer Text?",
    "Quand une valeur est vide dans la liste : manque-t-elle dans ce que reçoit le système, ou arrive-t-elle comme un texte vide ?",
    "Quando un valore è vuoto nella lista: manca in ciò che riceve il sistema, o arriva come testo vuoto?",
];
const WHICH_KIND: [&str; 4] = [
    "Does the system have a mail of its own of this kind, and in which languages?",
    "Hat das System eine eigene E-Mail dieser Art, und in welchen Sprachen?",
    "Le système a-t-il un e-mail d’origine de ce type, et dans quelles langues ?",
    "Il sistema ha una propria e-mail predefinita di questo tipo, e in quali lingue?",
];
const WHICH_DEFAULT: [&str; 4] = [
    "Which of your texts is marked as the default?",
    "Welcher Ihrer Texte ist als Standard markiert?",
    "Lequel de vos textes est marqué comme texte par défaut ?",
    "Quale dei vostri testi è contrassegnato come predefinito?",
];

fn said(lang: &str, texts: [&'static str; 4]) -> &'static str {
    match lang.split('-').next().unwrap_or(lang) {
        "de" => texts[1],
        "fr" => texts[2],
        "it" => texts[3],
        _ => texts[0],
    }
}

/// The outcomes of two platforms together.
pub(super) fn unite(mut one: Resolution, other: Resolution) -> Resolution {
    one.outcomes.extend(other.outcomes);
    one.outcomes.sort_by_key(|outcome| Reverse(outcome.verdict));
    one.verdict = one.verdict.max(other.verdict);
    one.certainty = one.certainty.max(other.certainty);
    one.depends_on.extend(other.depends_on);
    one.depends_on.sort();
    one.depends_on.dedup();
    // The same question of two platforms is asked once.
    for settle in other.settle {
        if !one.settle.iter().any(|it| it.kind == settle.kind && it.id == settle.id && it.kind == SettleKind::Question)
        {
            one.settle.push(settle);
        }
    }
    one.incomplete |= other.incomplete;
    one.rules.extend(other.rules);
    one
}

/// The platforms disagree: which one it is settles it first.
pub(super) fn which_platform(all: &mut Resolution, platforms: &[Platform]) {
    let same = platforms.windows(2).all(|two| two[0].profile.id == two[1].profile.id);
    let (kind, id) = if same { (SettleKind::Version, "version") } else { (SettleKind::Platform, "platform") };
    let mut settle = Settle { kind, id: id.to_owned(), text: String::new(), cite: Vec::new(), platform: 0 };
    if let Some(first) = platforms.first() {
        settle.text = settle_text(first, &settle, "en");
    }
    all.settle.insert(0, settle);
    all.certainty = Certainty::Unknown;
    if !all.depends_on.contains(&DependsOn::Answer) {
        all.depends_on.push(DependsOn::Answer);
        all.depends_on.sort();
    }
}
