//! In: a wish and a list of supported locales. Out: the candidates of one match step, best first.

use icu_locale::{LanguageIdentifier, LocaleExpander, subtags::script};

use super::parents::parents;
use super::walk::Name;
use crate::platform::Profile;
use crate::platform::vocabulary::How;

thread_local! {
    static LIKELY: LocaleExpander = const { LocaleExpander::new_extended() };
}

/// The candidates of a step; a candidate that comes from a parent rule names it.
pub(super) fn candidates(profile: &Profile, how: How, wish: &Name, list: &[Name]) -> Vec<(String, Option<usize>)> {
    let plain = |names: Vec<&Name>| names.into_iter().map(|name| (name.text.clone(), None)).collect::<Vec<_>>();
    let there = |text: &str| list.iter().filter(|name| name.text == text).collect::<Vec<_>>();
    match how {
        How::Exact => plain(there(&wish.text)),
        How::Parents => parents(profile, wish)
            .into_iter()
            .filter(|(parent, _)| list.iter().any(|name| name.text == parent.text))
            .map(|(parent, rule)| (parent.text, Some(rule)))
            .collect(),
        How::Language => plain(there(&wish.subtags.language)),
        How::FirstOfLanguage => {
            plain(list.iter().filter(|name| name.subtags.language == wish.subtags.language).collect())
        }
        How::CompatibleRegion => plain(compatible(wish, list)),
        How::Near => {
            let near = |text: &str| profile.near.iter().find(|(from, _)| profile.read.name(from, &[]) == *text);
            let to =
                near(&wish.text).or_else(|| near(&wish.subtags.language)).map(|(_, to)| profile.read.name(to, &[]));
            plain(to.map(|to| there(&to)).unwrap_or_default())
        }
        How::SameScript => {
            let Some(wanted) = script_of(wish).filter(|it| *it != script!("Latn")) else { return Vec::new() };
            plain(list.iter().filter(|name| script_of(name) == Some(wanted)).collect())
        }
    }
}

/// The same language, and regions equal or exactly one missing; equal regions are better, then equal variants.
fn compatible<'l>(wish: &Name, list: &'l [Name]) -> Vec<&'l Name> {
    let (wish, mut found) = (&wish.subtags, Vec::new());
    let mut best = (false, false);
    for name in list.iter().filter(|name| name.subtags.language == wish.language) {
        let equal = name.subtags.region == wish.region;
        if !equal && name.subtags.region.is_some() && wish.region.is_some() {
            continue;
        }
        let worth = (equal, name.subtags.variants == wish.variants);
        if found.is_empty() || worth > best {
            found = vec![name];
            best = worth;
        } else if worth == best {
            found.push(name);
        }
    }
    found
}

fn script_of(name: &Name) -> Option<icu_locale::subtags::Script> {
    let mut id = LanguageIdentifier::try_from_str(&name.text.replace('_', "-")).ok()?;
    LIKELY.with(|likely| likely.maximize(&mut id));
    id.script
}
