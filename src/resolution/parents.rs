//! In: a locale and the profile's parent rules. Out: its parents, in order, each with the rule that names it.

use super::walk::Name;
use crate::platform::Profile;
use crate::platform::rules::Parent;
use crate::platform::spelling::Subtags;
use crate::platform::vocabulary::ParentRule;

/// The parents of a locale. One that two rules name stands twice: they may be known unequally well.
pub(super) fn parents(profile: &Profile, name: &Name) -> Vec<(Name, usize)> {
    let mut all = Vec::new();
    for (index, rule) in profile.parent.iter().enumerate() {
        all.extend(by(profile, rule, name).into_iter().map(|parent| (Name::new(parent), index)));
    }
    all
}

fn by(profile: &Profile, rule: &Parent, name: &Name) -> Vec<String> {
    let whole =
        |subtags: &Subtags| if subtags.language == name.text { name.text.clone() } else { spell(name, subtags) };
    match rule.rule {
        ParentRule::Table => {
            let mut found: Vec<String> = Vec::new();
            let mut at = name.text.clone();
            let next =
                |at: &str| rule.table.iter().find(|(from, _)| profile.read.name(from, &[]) == *at).map(|(_, to)| to);
            while let Some(parent) = next(&at) {
                let parent = profile.read.name(parent, &[]);
                if found.contains(&parent) {
                    break;
                }
                at.clone_from(&parent);
                found.push(parent);
            }
            found
        }
        ParentRule::Subtags => {
            let mut pieces: Vec<&str> = name.text.split(['-', '_']).collect();
            let mut found = Vec::new();
            while pieces.len() > 1 {
                pieces.pop();
                if pieces.len() > 1 && pieces.last().is_some_and(|piece| piece.len() == 1) {
                    pieces.pop();
                }
                found.push(pieces.join(separator(name)));
            }
            found
        }
        ParentRule::Region => {
            let Subtags { language, region, .. } = name.subtags.clone();
            let variants = name.subtags.variants_alone();
            let mut found = Vec::new();
            if !variants.is_empty() && region.is_some() {
                found.push(whole(&Subtags {
                    language: language.clone(),
                    region: region.clone(),
                    ..Subtags::default()
                }));
            }
            if region.is_some() || !variants.is_empty() {
                found.push(language);
            }
            found
        }
        ParentRule::Language => {
            if name.subtags.language == name.text {
                Vec::new()
            } else {
                vec![name.subtags.language.clone()]
            }
        }
    }
}

fn separator(name: &Name) -> &'static str {
    if name.text.contains('_') { "_" } else { "-" }
}

fn spell(name: &Name, subtags: &Subtags) -> String {
    subtags.to_string().replace('-', separator(name))
}
