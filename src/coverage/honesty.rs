//! In: the people of a list, and how many there are in truth. Out: per language, what the list proves and what not.
//!
//! People are told apart by language as a reader is: German in Austria is German, traditional Chinese is not simplified.
//! Made-up people prove nothing about real ones and are not counted.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use crate::cohort::Cohorts;
use crate::locale::{Sameness, Tag, same_language, understand};

/// What the list proves about people of one language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Proof {
    /// Everyone is in it, as far as the numbers say.
    Everyone,
    /// Some are in it: it shows what people get whose locale is written in the same way.
    Some,
    /// Nobody is in it: a blind spot.
    Nobody,
}

/// The people of one language: in the list, and in truth.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Share {
    /// The language; none for people without one.
    pub language: Option<Tag>,
    /// As it was typed with the number, where it is no language.
    pub typed: Option<String>,
    /// How many are in the list, those included who are left out.
    pub listed: u64,
    /// How many there are in truth, if that was said.
    pub stated: Option<u64>,
}

impl Share {
    /// What the list proves; none where nobody said how many people there are.
    pub fn proof(&self) -> Option<Proof> {
        let stated = self.stated?;
        Some(match self.listed {
            _ if stated == 0 => Proof::Everyone,
            0 => Proof::Nobody,
            listed if listed < stated => Proof::Some,
            _ => Proof::Everyone,
        })
    }

    /// How many people there are who are not in the list.
    pub fn missing(&self) -> u64 {
        self.stated.map_or(0, |stated| stated.saturating_sub(self.listed))
    }

    /// Whether people of this language, or of no language, are meant.
    fn is_of(&self, language: Option<&Tag>, typed: Option<&str>) -> bool {
        match (&self.language, language) {
            (Some(one), Some(other)) => same_language(one, other) != Sameness::Different,
            (None, None) => self.typed.as_deref() == typed,
            _ => false,
        }
    }
}

/// The languages in the list or in the stated numbers: by name of the language, those without one last.
pub fn shares(cohorts: &Cohorts, population: &BTreeMap<String, u64>) -> Vec<Share> {
    let mut all: Vec<Share> = Vec::new();
    for cohort in cohorts.list.iter().filter(|cohort| !cohort.is_stand_in()) {
        share(&mut all, cohort.language.as_ref(), None).listed += cohort.n_users;
    }
    for (typed, n) in population {
        let understood = understand(typed).tag;
        // An empty name or a dash means people without a language.
        let is_named = understood.is_none() && !matches!(typed.trim(), "" | "-");
        let share = share(&mut all, understood.as_ref(), is_named.then_some(typed.as_str()));
        *share.stated.get_or_insert(0) += n;
    }
    all.sort_by_key(|share| (share.language.is_none(), share.language.clone(), share.typed.clone()));
    all
}

fn share<'a>(all: &'a mut Vec<Share>, language: Option<&Tag>, typed: Option<&str>) -> &'a mut Share {
    let at = all.iter().position(|share| share.is_of(language, typed)).unwrap_or(all.len());
    if at == all.len() {
        all.push(Share { language: language.cloned(), typed: typed.map(str::to_owned), listed: 0, stated: None });
    }
    &mut all[at]
}
