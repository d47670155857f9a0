//! # What it finds
//! A text that is there and that the system never takes, not even for someone who has exactly its language.
//! # Why it matters
//! The translation is done, the file lies in its place, and everything looks complete.
//! # Example
//! `email.body.de.gotmpl` without a condition that calls it; a text in a language that is not among the supported ones.
//! # What to do
//! Put it where the system looks, or change the setting that keeps it out.

use std::sync::Arc;

use super::{Check, Inputs, Resolver, intended};
use crate::catalogue::Template;
use crate::cohort::imagined;
use crate::finding::{Arg, Finding, Place};
use crate::locale::{Sameness, same_language, understand};
use crate::platform::{Answer, LayerKind, Platform};
use crate::resolution::{End, Resolution, Served};

pub(super) fn check(inputs: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    // Whoever starts it and whatever the browser says.
    let any = |platform: &Platform| {
        let mut answers = platform.answers.clone();
        answers.trigger = (platform.profile.trigger.len() > 1).then_some(Answer::NotSure);
        answers.request.clear();
        Platform { profile: Arc::clone(&platform.profile), answers }
    };
    let platforms: Vec<Platform> = inputs.platforms.iter().map(any).collect();
    let open = Inputs { platforms: &platforms, ..*inputs };
    let mut resolver = Resolver::new(&open);
    let mut found = Vec::new();
    for message in intended(inputs.setup) {
        for (number, template) in inputs.custom.templates.iter().enumerate() {
            let Some(written) = template.locale.as_deref().filter(|_| template.message == message) else { continue };
            let Some(tag) = understand(written).tag else { continue };
            let takes = |resolution: &Resolution| takes(resolution, number);
            if check.resolutions.iter().any(|it| takes(it)) || is_called(inputs, template) {
                continue;
            }
            let of_language = |cohort: &crate::cohort::Cohort| {
                cohort.language.as_ref().is_some_and(|it| same_language(it, &tag) != Sameness::Different)
            };
            let same = check.who(|_, cohort| of_language(cohort));
            let first = same.first().map(|&index| &check.cohorts.list[index]);
            let like = first.or_else(|| check.mailed().next().map(|(_, cohort)| cohort));
            let mut someone = imagined(inputs.setup, like, written);
            message.clone_into(&mut someone.message);
            if takes(&resolver.resolve(&someone)) {
                continue;
            }
            let n_users = check.n_of(&same);
            found.push(
                Finding::pass("template-unreachable")
                    .text("file", if template.file.is_empty() { message } else { &template.file })
                    .arg("language", Arg::Language(tag.to_string()))
                    .number("n", n_users)
                    .at(Place { locale: Some(written.to_owned()), ..Place::file(&template.file) })
                    .people(n_users)
                    .of(same),
            );
        }
    }
    found
}

/// Whether some outcome is this template.
fn takes(resolution: &Resolution, number: usize) -> bool {
    let served = resolution.outcomes.iter().flat_map(|outcome| match &outcome.end {
        End::Parts(parts) => parts.values().collect::<Vec<_>>(),
        End::Nothing { .. } => Vec::new(),
    });
    served.into_iter().any(|served| match served {
        Served::Text { kind: LayerKind::Custom, template, .. } | Served::InTemplate { template, .. } => {
            *template == Some(number)
        }
        _ => false,
    })
}

/// Whether another text calls this one by its name.
fn is_called(inputs: &Inputs<'_>, template: &Template) -> bool {
    let name = template.file.rsplit('/').next().unwrap_or_default();
    let quoted = format!("\"{name}\"");
    let all = inputs.custom.templates.iter().flat_map(|other| other.parts.values());
    !name.is_empty() && all.into_iter().any(|text| text.source.contains(&quoted))
}
