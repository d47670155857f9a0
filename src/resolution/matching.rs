//! In: a wish and a list of supported locales. Out: the candidates of one match step, best first.

use icu_locale::subtags::{Script, script};
use icu_locale::{LanguageIdentifier, LocaleExpander};

use super::parents::parents;
use super::walk::Name;
use crate::platform::Profile;
use crate::platform::spelling::Subtags;
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
        How::LanguageAndScript => {
            let same = |name: &&Name| name.subtags.language == wish.subtags.language;
            plain(list.iter().filter(same).filter(|name| script_of(name) == script_of(wish)).collect())
        }
        How::Near => {
            let near = |text: &str| profile.near.iter().find(|(from, _)| profile.read.name(from, &[]) == *text);
            let language = &wish.subtags.language;
            let script = script_of(wish);
            // People read what is near in the script of their language.
            let is_usual = script == script_of(&Name::new(language.clone()));
            let to = near(&wish.text)
                .or_else(|| near(&format!("{language}-{}", script?)))
                .or_else(|| near(language).filter(|_| is_usual))
                .map(|(_, to)| profile.read.name(to, &[]));
            plain(to.map(|to| there(&to)).unwrap_or_default())
        }
        How::SameScript => {
            let wanted = script_of(wish).unwrap_or(script!("Latn"));
            plain(list.iter().filter(|name| script_of(name) == Some(wanted)).collect())
        }
    }
}

/// The same language, and regions equal or exactly one missing. The region and the variants can be equal, too: what has
/// more of these is better, and what has one of them is as good as what has the other.
fn compatible<'l>(wish: &Name, list: &'l [Name]) -> Vec<&'l Name> {
    let wish = &wish.subtags;
    let same = |name: &&Name| name.subtags.language == wish.language;
    let fits =
        |name: &&Name| name.subtags.region == wish.region || name.subtags.region.is_none() || wish.region.is_none();
    let worth = |name: &&Name| {
        let variants = name.subtags.variants_alone() == wish.variants_alone();
        u8::from(name.subtags.region == wish.region) + u8::from(variants)
    };
    let found: Vec<&Name> = list.iter().filter(same).filter(fits).collect();
    let best = found.iter().map(worth).max();
    found.into_iter().filter(|name| Some(worth(name)) == best).collect()
}

fn script_of(name: &Name) -> Option<Script> {
    let Subtags { language, script, region, .. } = &name.subtags;
    let pieces: Vec<&str> = std::iter::once(language).chain(script).chain(region).map(String::as_str).collect();
    let mut id = LanguageIdentifier::try_from_str(&pieces.join("-")).ok()?;
    LIKELY.with(|likely| likely.maximize(&mut id));
    id.script
}
