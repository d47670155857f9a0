//! # What it finds
//! A mail of the system's own that tells people of a password that was reset, though they asked for nothing.
//! # Why it matters
//! People believe that somebody broke into their account. They write to support, or change passwords elsewhere.
//! # Example
//! “Your password has been reset.”
//! # What to do
//! Let nobody get it: add your own text in these languages, or hold these people back.

use super::{Check, Inputs};
use crate::finding::Finding;
use crate::platform::vocabulary::LayerKind;
use crate::render::visible_text;
use crate::resolution::{End, Served, Verdict};

/// The word for a password, and those for resetting or changing it, in several languages.
const PASSWORD: [&str; 9] =
    ["password", "passwort", "kennwort", "mot de passe", "contraseña", "wachtwoord", "palavra-passe", "senha", "hasło"];
const WAS_RESET: [&str; 13] = [
    "reset",
    "zurückgesetzt",
    "zurücksetzen",
    "réinitialis",
    "reimpost",
    "ripristin",
    "reimposta",
    "restablec",
    "redefini",
    "opnieuw",
    "changed",
    "geändert",
    "modifié",
];

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let (mut who, mut subject) = (Vec::new(), None);
    for unit in check.units.iter().filter(|unit| unit.verdict == Verdict::DifferentMessage) {
        let outcomes = check.resolution_of(unit).into_iter().flat_map(|it| it.outcomes.iter());
        let alarming = outcomes.filter_map(|it| match &it.end {
            End::Parts(parts) => parts.get("subject").and_then(|served| stock_subject(inputs, served)),
            End::Nothing { .. } => None,
        });
        if let Some(said) = alarming.into_iter().find(|said| is_alarming(said)) {
            who.extend(&unit.cohorts);
            subject.get_or_insert(said);
        }
    }
    let n = check.n_of(&who);
    let finding = |subject| Finding::pass("alarming-mail").text("subject", subject).number("n", n).people(n).of(who);
    subject.map(finding).into_iter().collect()
}

fn stock_subject(inputs: &Inputs<'_>, served: &Served) -> Option<String> {
    match served {
        Served::Text { kind: LayerKind::Stock, template: Some(at), .. } => {
            let text = inputs.stock.templates.get(*at)?.parts.get("subject")?;
            Some(visible_text(text))
        }
        _ => None,
    }
}

fn is_alarming(subject: &str) -> bool {
    let said = subject.to_lowercase();
    PASSWORD.iter().any(|word| said.contains(word)) && WAS_RESET.iter().any(|word| said.contains(word))
}
