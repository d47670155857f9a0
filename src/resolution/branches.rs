//! In: a profile; a person. Out: its branches, and those that this person takes in any possible world.
//!
//! A branch is a place in a profile where people part: a saving rule or a gate that applies or not, what comes of a
//! source, a step that finds a supported locale, a parent, where in a grid a text is found, and that none is found. What
//! the trigger decides is no branch of people.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::domain::same;
use super::outcome::{End, Served, Wish};
use super::texts::Texts;
use super::trace::SourceWhy;
use super::walk::{Case, Walk};
use super::worlds::walk_all;
use super::{Person, walk_through};
use crate::platform::fact::{Fact, Term, Want, When};
use crate::platform::vocabulary::{LayerKind, Of};
use crate::platform::{Answer, Platform, Profile, Value};
use crate::render::Taken;

/// One branch of a profile.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Branch {
    /// What comes of a rule, by its place in [`Profile::rules`].
    Rule(usize, Way),
    /// Nothing is found for a part.
    Missing,
}

/// What comes of a rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Way {
    /// It changes something.
    Applies,
    /// It was asked, and changes nothing.
    Passes,
    /// A source: what came of it.
    Source(SourceWhy),
    /// A search: a text was found in this layer, by this term; both by their places in the rule.
    Found(usize, usize),
}

/// What a person takes.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ways {
    /// The branches of the profile.
    pub branches: BTreeSet<Branch>,
    /// The cases of one's own texts that decide by themselves: template, part, case.
    pub cases: BTreeSet<(usize, String, Taken)>,
}

/// Written locales that a platform that reads by subtags cannot read.
const UNREADABLE: [&str; 3] = ["de_DE", "not a locale", "x"];

impl Profile {
    /// Its branches, in the order of its rules.
    pub fn branches(&self) -> BTreeSet<Branch> {
        let mut all = BTreeSet::new();
        let stores = self.store.iter().map(|it| (it.n, it.when.0.is_empty()));
        for (n, always) in stores.chain(self.gate.iter().map(|it| (it.n, it.when.0.is_empty()))) {
            all.insert(Branch::Rule(n, Way::Applies));
            if !always {
                all.insert(Branch::Rule(n, Way::Passes));
            }
        }
        let unreadable = UNREADABLE.iter().any(|written| self.read.read(written).is_none());
        for source in &self.source {
            let mut add = |why| all.insert(Branch::Rule(source.n, Way::Source(why)));
            add(SourceWhy::Chosen);
            if of_people(&source.from) {
                add(SourceWhy::Empty);
                if unreadable {
                    add(SourceWhy::Unreadable);
                }
                if source.matched && !self.matches.is_empty() {
                    add(if source.unmatched.is_some() { SourceWhy::Stopped } else { SourceWhy::NoMatch });
                }
            }
            if source.when.0.iter().any(|(fact, _)| of_people(fact)) {
                add(SourceWhy::NotNow);
            }
        }
        let used = self.matches.iter().map(|it| it.n).chain(self.parent.iter().map(|it| it.n));
        all.extend(used.map(|n| Branch::Rule(n, Way::Applies)));
        for search in &self.search {
            for (layer, id) in search.layers.iter().enumerate() {
                for (term, of) in search.locales.iter().enumerate() {
                    let nested = *of == Term::Parents && search.locales.contains(&Term::Chosen);
                    if !nested && self.can_hold(id, of, search.of) {
                        all.insert(Branch::Rule(search.n, Way::Found(layer, term)));
                    }
                }
            }
        }
        all.insert(Branch::Missing);
        all
    }

    /// Whether a layer can have a text where a term of a search looks.
    fn can_hold(&self, layer: &str, term: &Term, of: Option<Of>) -> bool {
        let stock = self.layer.iter().find(|it| it.it.id == layer && it.kind == LayerKind::Stock);
        stock.is_none_or(|stock| match term {
            Term::MarkedDefault => false,
            Term::NoLocale => of == Some(Of::Containers) || stock.ships.iter().any(|it| it == "-"),
            _ => stock.ships.iter().any(|it| it != "-"),
        })
    }

    /// A branch in words of the profile: `source-2: empty`.
    pub fn name_of(&self, branch: Branch) -> String {
        let Branch::Rule(n, way) = branch else { return "nothing found".to_owned() };
        let rule = self.rules.get(n).map_or("", |rule| rule.id.as_str());
        match way {
            Way::Applies => format!("{rule}: applies"),
            Way::Passes => format!("{rule}: passes"),
            Way::Source(why) => {
                let why = serde_json::to_value(why).unwrap_or_default();
                format!("{rule}: {}", why.as_str().unwrap_or_default())
            }
            Way::Found(layer, term) => {
                let search = self.search.iter().find(|it| it.n == n);
                let layer = search.and_then(|it| it.layers.get(layer)).map_or("", String::as_str);
                let term = search.and_then(|it| it.locales.get(term)).map(ToString::to_string).unwrap_or_default();
                format!("{rule}: found in {layer} by {term}")
            }
        }
    }
}

/// Why nobody takes a branch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Because {
    /// An answer about the system, or what starts the mail, leaves it out.
    Answer,
    /// There is no text of one's own in that place.
    Text,
    /// Nobody who was tried has what it takes.
    Nobody,
}

/// Why nobody takes a branch on this platform, as far as its rule tells.
pub fn because(platform: &Platform, kind: &str, branch: Branch) -> Because {
    let profile = &platform.profile;
    let Branch::Rule(n, way) = branch else { return Because::Text };
    let closed = |when: &When| when.0.iter().any(|(fact, want)| is_closed(platform, kind, fact, want));
    let trigger = trigger_of(platform);
    if let Some(source) = profile.source.iter().find(|it| it.n == n) {
        let other_trigger = trigger
            .is_some_and(|trigger| !source.triggers.is_empty() && !source.triggers.iter().any(|it| it == trigger));
        let is_fixed = match &source.from {
            Fact::Request(name) => {
                let carries = trigger.and_then(|id| profile.trigger.iter().find(|it| it.id == *id));
                carries.is_some_and(|it| !it.carries.contains(name)) || platform.answers.request.contains_key(name)
            }
            Fact::Setting(_) => true,
            _ => false,
        };
        return if other_trigger || is_fixed || closed(&source.when) { Because::Answer } else { Because::Nobody };
    }
    let whens = profile.store.iter().map(|it| (it.n, &it.when)).chain(profile.gate.iter().map(|it| (it.n, &it.when)));
    let mut whens = whens.chain(profile.search.iter().map(|it| (it.n, &it.when)));
    if whens.any(|(of, when)| of == n && closed(when)) {
        return Because::Answer;
    }
    let Way::Found(layer, _) = way else { return Because::Nobody };
    let layer = profile.search.iter().find(|it| it.n == n).and_then(|it| it.layers.get(layer));
    let is_custom = profile.layer.iter().any(|it| Some(&it.it.id) == layer && it.kind == LayerKind::Custom);
    if is_custom { Because::Text } else { Because::Nobody }
}

/// What starts the mail, if that is known or assumed.
fn trigger_of(platform: &Platform) -> Option<&String> {
    match &platform.answers.trigger {
        Some(Answer::Given(Value::Text(id))) => Some(id),
        Some(_) => None,
        None => platform.profile.trigger.first().map(|it| &it.id),
    }
}

/// Whether a condition does not hold for anybody, by what was answered or assumed.
fn is_closed(platform: &Platform, kind: &str, fact: &Fact, want: &Want) -> bool {
    let known = match fact {
        Fact::Setting(id) => platform.setting(id),
        Fact::Trigger => trigger_of(platform).map(|id| Value::from(id.as_str())),
        Fact::Kind => Some(Value::from(kind)),
        _ => None,
    };
    let Some(known) = known else { return false };
    matches!(want, Want::OneOf(wanted) if !wanted.iter().any(|it| same(it, Some(&known))))
}

/// Whether a fact can differ between people.
fn of_people(fact: &Fact) -> bool {
    match fact {
        Fact::User(_) | Fact::Request(_) | Fact::Chosen => true,
        Fact::Joined(facts) => facts.iter().any(of_people),
        _ => false,
    }
}

/// What a person takes in any possible world.
pub fn ways(platform: &Platform, person: &Person<'_>, texts: &Texts, kind: &str, wish: &Wish) -> Ways {
    let case = Case::new(platform, person, texts, kind, wish);
    let mut ways = Ways::default();
    let profile = &platform.profile;
    let steps = || profile.matches.iter().map(|it| it.n).chain(profile.parent.iter().map(|it| it.n));
    walk_all(|world| {
        let mut walk = Walk::new(&case, world, false);
        walk.taken = Some(BTreeSet::new());
        let end = walk_through(&mut walk);
        ways.branches.extend(walk.taken.take().into_iter().flatten());
        ways.branches.extend(steps().filter(|n| walk.used.contains(n)).map(|n| Branch::Rule(n, Way::Applies)));
        let End::Parts(parts) = end else { return };
        for (part, served) in parts {
            if let Served::Text { template: Some(template), taken, .. } = served {
                ways.cases.extend(taken.into_iter().map(|case| (template, part.clone(), case)));
            }
        }
    });
    ways
}

impl Walk<'_> {
    /// Notes a branch, where they are wanted.
    pub(super) fn takes(&mut self, branch: Branch) {
        if let Some(taken) = &mut self.taken {
            taken.insert(branch);
        }
    }
}
