//! In: a person in one world. Out: the chosen locales: what is stored, which gates close, which source wishes for what.

use std::fmt::Write as _;

use super::branches::{Branch, Way};
use super::matching::candidates;
use super::trace::{SourceWhy, Step};
use super::walk::{Name, Walk};
use super::worlds::Choice;
use crate::platform::Value;
use crate::platform::fact::Fact;
use crate::platform::rules::{Becomes, Numbered, Source};
use crate::platform::vocabulary::{Holds, How};

/// What the gates left open.
#[derive(Clone, Debug, Default)]
pub(super) struct Open {
    /// This locale, no sources.
    pub forced: Option<Vec<Name>>,
    /// Only these layers.
    pub layers: Option<Vec<String>>,
    /// No mail, for this reason.
    pub nothing: Option<String>,
}

impl Walk<'_> {
    /// What the platform keeps of the user's facts: the reason if it refuses the person.
    pub(super) fn store(&mut self) -> Option<String> {
        let profile = self.case.profile;
        for rule in &profile.store {
            if !self.holds(&rule.when) {
                self.takes(Branch::Rule(rule.n, Way::Passes));
                continue;
            }
            let Fact::User(column) = &rule.field else { continue };
            let before = self.fact(&rule.field).map(|value| value.to_string());
            let after = match &rule.becomes {
                Becomes::Refused => None,
                Becomes::Fact(fact) => self.fact(fact).map(|value| value.to_string()),
            };
            let refused = rule.becomes == Becomes::Refused;
            if !refused && before == after || !self.applies(rule.n, rule.certainty) {
                self.takes(Branch::Rule(rule.n, Way::Passes));
                continue;
            }
            self.takes(Branch::Rule(rule.n, Way::Applies));
            self.stored.insert(column.clone(), after.clone());
            self.step(|profile| Step::Stored {
                fact: rule.field.to_string(),
                from: before,
                to: after,
                rule: profile.rules[rule.n].clone(),
            });
            if refused {
                return Some("refused".to_owned());
            }
        }
        None
    }

    /// Which gates close.
    pub(super) fn gates(&mut self) -> Open {
        let profile = self.case.profile;
        let mut open = Open::default();
        for rule in &profile.gate {
            if !self.holds(&rule.when) || !self.applies(rule.n, rule.certainty) {
                self.takes(Branch::Rule(rule.n, Way::Passes));
                continue;
            }
            self.takes(Branch::Rule(rule.n, Way::Applies));
            let mut locale = None;
            if let Some(fact) = &rule.locale {
                let value = self.fact(fact).map(|value| value.to_string());
                open.forced = Some(value.iter().filter_map(|value| self.read(value)).collect());
                locale = value;
            }
            if let Some(layers) = &rule.layers {
                match &mut open.layers {
                    Some(left) => left.retain(|layer| layers.contains(layer)),
                    none => *none = Some(layers.clone()),
                }
            }
            if open.nothing.is_none() {
                open.nothing.clone_from(&rule.nothing);
            }
            self.step(|profile| Step::Gate {
                locale,
                layers: rule.layers.clone(),
                nothing: rule.nothing.clone(),
                rule: profile.rules[rule.n].clone(),
            });
        }
        open
    }

    /// The chosen locales of one part, or of all.
    pub(super) fn choose(&mut self, part: Option<&str>) -> Vec<Name> {
        let profile = self.case.profile;
        for rule in &profile.source {
            let of_part = part.is_none_or(|part| rule.parts.is_empty() || rule.parts.iter().any(|it| it == part));
            if !of_part {
                continue;
            }
            let mut asked = Asked { part, rule, value: None };
            if !rule.triggers.is_empty() {
                let trigger = self.trigger();
                if !trigger.is_some_and(|trigger| rule.triggers.contains(&trigger)) {
                    self.said(&asked, SourceWhy::OtherTrigger, &[]);
                    continue;
                }
            }
            if !self.holds(&rule.when) {
                self.said(&asked, SourceWhy::NotNow, &[]);
                continue;
            }
            asked.value = self.value_of(rule);
            let Some(value) = asked.value.clone() else {
                self.said(&asked, SourceWhy::Empty, &[]);
                continue;
            };
            let wishes = self.wishes(rule, &value);
            if wishes.is_empty() {
                self.said(&asked, SourceWhy::Unreadable, &[]);
                continue;
            }
            let before = self.used.clone();
            let mut result = if rule.matched && !profile.matches.is_empty() {
                wishes.iter().find_map(|wish| self.matched(wish)).map(|name| vec![name])
            } else {
                Some(wishes)
            };
            let mut why = SourceWhy::Chosen;
            if result.is_none() {
                let Some(unmatched) = &rule.unmatched else {
                    self.said(&asked, SourceWhy::NoMatch, &[]);
                    continue;
                };
                let value = self.fact(unmatched).map(|value| value.to_string());
                result = Some(value.iter().filter_map(|value| self.read(value)).collect());
                why = SourceWhy::Stopped;
            }
            if !self.applies(rule.n, rule.certainty) {
                self.used = before;
                self.said(&asked, SourceWhy::OtherReading, &[]);
                continue;
            }
            let chosen = result.unwrap_or_default();
            self.said(&asked, why, &chosen);
            return chosen;
        }
        Vec::new()
    }

    /// A locale as the platform reads it.
    pub(super) fn read(&self, written: &str) -> Option<Name> {
        self.case.profile.read.read(written).map(Name::new)
    }

    fn said(&mut self, asked: &Asked<'_>, why: SourceWhy, chosen: &[Name]) {
        // The trigger and an open reading are no branches of people.
        if !matches!(why, SourceWhy::OtherTrigger | SourceWhy::OtherReading) {
            self.takes(Branch::Rule(asked.rule.n, Way::Source(why)));
        }
        self.step(|profile| Step::Source {
            part: asked.part.map(str::to_owned),
            fact: asked.rule.from.to_string(),
            value: asked.value.as_ref().map(ToString::to_string),
            why,
            chosen: chosen.iter().map(|name| name.text.clone()).collect(),
            rule: profile.rules[asked.rule.n].clone(),
        });
    }

    /// The value of a source. An unknown request fact that nothing else reads is tried once for each way it matches.
    fn value_of(&mut self, rule: &Numbered<Source>) -> Option<Value> {
        let Fact::Request(name) = &rule.from else { return self.fact(&rule.from) };
        let profile = self.case.profile;
        let single = profile.source.iter().filter(|it| it.from == rule.from).count() == 1;
        if !single || self.case.uses(&rule.from) > 1 {
            return self.request(name, None);
        }
        let lists: Vec<_> = profile.matches.iter().map(|step| (step.how, self.list(&step.r#in))).collect();
        let matched = rule.matched && !lists.is_empty();
        let case = self.case;
        let mut class = |value: &Option<Value>| {
            let wishes = value.as_ref().map(|value| wishes_of(case.profile, rule, value)).unwrap_or_default();
            if !matched {
                return format!("{:?}", wishes.iter().map(|wish| &wish.text).collect::<Vec<_>>());
            }
            let mut class = String::new();
            for wish in &wishes {
                for (how, list) in &lists {
                    // Writing to a String cannot fail.
                    write!(class, "{:?};", candidates(case.profile, *how, wish, list)).ok();
                }
            }
            // What is not matched is as good as not given, unless the rule stops there.
            if rule.unmatched.is_none() && !class.contains('"') {
                String::new()
            } else {
                format!("{class}{}", wishes.len())
            }
        };
        self.request(name, Some(&mut class))
    }

    fn wishes(&self, rule: &Source, value: &Value) -> Vec<Name> {
        wishes_of(self.case.profile, rule, value)
    }

    /// The supported locale for a wish.
    fn matched(&mut self, wish: &Name) -> Option<Name> {
        let profile = self.case.profile;
        for step in &profile.matches {
            let list = self.list(&step.r#in);
            let mut found: Vec<String> = Vec::new();
            let mut candidates = candidates(profile, step.how, wish, &list);
            if step.how == How::SameScript && candidates.len() > 1 {
                let default = profile.default.as_ref().and_then(|fact| self.fact(fact)).map(|it| it.to_string());
                let first = default.and_then(|written| self.read(&written));
                if let Some(at) = first.and_then(|first| candidates.iter().position(|(text, _)| *text == first.text)) {
                    candidates = vec![candidates.swap_remove(at)];
                }
            }
            for (candidate, parent) in candidates {
                let applies = match parent.and_then(|index| profile.parent.get(index)) {
                    Some(parent) => self.applies(parent.n, parent.certainty),
                    None => true,
                };
                if applies && !found.contains(&candidate) {
                    found.push(candidate);
                    if step.ordered {
                        break;
                    }
                }
            }
            if found.is_empty() || !self.applies(step.n, step.certainty) {
                continue;
            }
            let taken = if found.len() == 1 {
                0
            } else {
                self.world.choose(&Choice::Tie(step.n, found.join(" ")), found.len())
            };
            return found.into_iter().nth(taken).map(Name::new);
        }
        None
    }
}

struct Asked<'r> {
    part: Option<&'r str>,
    rule: &'r Numbered<Source>,
    value: Option<Value>,
}

/// What a source wishes for, in order, as the platform reads it.
fn wishes_of(profile: &crate::platform::Profile, rule: &Source, value: &Value) -> Vec<Name> {
    let split: Vec<String> = match (rule.holds, value) {
        (_, Value::Many(many)) => many.clone(),
        (Holds::One, value) => vec![value.to_string()],
        (Holds::List, value) => {
            value.to_string().split([',', ' ', ';']).filter(|it| !it.is_empty()).map(str::to_owned).collect()
        }
        (Holds::AcceptLanguage, value) => weighted(&value.to_string()),
    };
    let mapped = split.into_iter().map(|wish| rule.map.get(&wish).cloned().unwrap_or(wish));
    mapped.filter_map(|wish| profile.read.read(&wish)).map(Name::new).collect()
}

/// The languages of an `Accept-Language` header by falling weight; those of weight nought and `*` are dropped.
fn weighted(header: &str) -> Vec<String> {
    let mut wishes: Vec<(u32, &str)> = Vec::new();
    for range in header.split(',') {
        let mut pieces = range.split(';').map(str::trim);
        let Some(tag) = pieces.next().filter(|tag| !tag.is_empty() && *tag != "*") else { continue };
        let weight = pieces.find_map(|piece| piece.strip_prefix("q="));
        let weight = weight.map_or(1.0, |weight| weight.parse::<f32>().unwrap_or(0.0));
        let thousandths = (weight.clamp(0.0, 1.0) * 1000.0) as u32;
        if thousandths > 0 {
            wishes.push((thousandths, tag));
        }
    }
    wishes.sort_by_key(|(weight, _)| std::cmp::Reverse(*weight));
    wishes.into_iter().map(|(_, tag)| tag.to_owned()).collect()
}

#[cfg(test)]
mod tests {
    use super::weighted;

    #[test]
    fn headers_are_read_by_weight() {
        assert_eq!(weighted("fr-CH, fr;q=0.9, en;q=0.8, de;q=0, *;q=0.5"), ["fr-CH", "fr", "en"]);
        assert_eq!(weighted("en;q=0.2,de"), ["de", "en"]);
        assert_eq!(weighted(""), Vec::<String>::new());
    }
}
