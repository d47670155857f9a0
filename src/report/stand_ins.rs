//! In: made-up people. Out: them as they will be read again from their file, each with what they would get.

use serde::{Deserialize, Serialize};

use super::{Line, Served, served};
use crate::checks::{Inputs, check, cohorts_of};
use crate::coverage::{Form, NotTaken, StandIn, StandIns, Trait};
use crate::finding::Arg;
use crate::resolution::Because;
use crate::sample::{Options, Reader};

/// Made-up people, and what they take of the rule.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandInsReport {
    /// What they take, in sentences: of the rule, of the texts, and what nobody takes.
    pub says: Vec<Line>,
    /// The form in which the system imports people, by its name.
    pub form: String,
    /// The people.
    pub people: Vec<StandInReport>,
    /// How many branches they take.
    pub n_taken: u64,
    /// How many the rule has.
    pub n_branches: u64,
    /// The branches that none of those who were tried takes, in words of the profile.
    pub not_taken: Vec<NotTaken>,
}

/// One made-up person.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct StandInReport {
    /// The address.
    pub address: String,
    /// The name.
    pub name: String,
    /// The locale as written.
    pub locale: String,
    /// What they show.
    pub shows: Vec<Line>,
    /// The branches that they take, in words of the profile.
    pub takes: Vec<String>,
    /// What to think of what they would get: the verdict, in kebab case.
    pub verdict: String,
    /// The mail, one entry per possible outcome.
    pub mails: Vec<Served>,
}

/// What made-up people would get. The list of `inputs` is not looked at.
pub fn stand_ins(inputs: &Inputs<'_>, all: &StandIns, lang: &str) -> StandInsReport {
    let mut reader = Reader::new("stand-ins.csv", &Options::default());
    reader.push(&Form::Csv.write(all));
    let sample = reader.finish().value;
    let inputs = Inputs { sample: &sample, ..*inputs };
    let check = check(&inputs, cohorts_of(&inputs), Vec::new());
    let person = |(row, it): (usize, &StandIn)| {
        let resolution = check.cohorts.of_row.get(row).and_then(|at| check.resolutions.get(*at as usize));
        StandInReport {
            address: it.address.clone(),
            name: format!("{} {}", it.first_name, it.last_name).trim().to_owned(),
            locale: it.locale.clone(),
            shows: it.traits.iter().filter_map(shows).collect(),
            takes: it.takes.clone(),
            verdict: resolution.map(|it| super::word(&it.verdict)).unwrap_or_default(),
            mails: resolution.map(|it| served(&inputs, it, lang)).unwrap_or_default(),
        }
    };
    let n_others = all.not_taken.len() as u64;
    let take = Line::new("stand-ins-take")
        .with("n", Arg::Number(all.people.len() as u64))
        .with("taken", Arg::Number(all.n_taken))
        .with("branches", Arg::Number(all.n_branches));
    let cases = Line::new("stand-ins-cases").with("n", Arg::Number(all.n_cases));
    let n_because = |because| all.not_taken.iter().filter(|it| it.because == because).count() as u64;
    let others = Line::new("stand-ins-others")
        .with("tried", Arg::Number(all.n_tried))
        .with("n", Arg::Number(n_others))
        .with("answer", Arg::Number(n_because(Because::Answer)))
        .with("text", Arg::Number(n_because(Because::Text)))
        .with("nobody", Arg::Number(n_because(Because::Nobody)));
    let says = [(take, true), (cases, all.n_cases > 0), (others, n_others > 0)];
    StandInsReport {
        says: says.into_iter().filter(|(_, is_said)| *is_said).map(|(line, _)| line).collect(),
        form: Form::of(inputs.setup).name().to_owned(),
        people: all.people.iter().enumerate().map(person).collect(),
        n_taken: all.n_taken,
        n_branches: all.n_branches,
        not_taken: all.not_taken.clone(),
    }
}

/// What someone shows besides their language, which is seen.
fn shows(shown: &Trait) -> Option<Line> {
    let (id, column, value) = match shown {
        Trait::Language(_) | Trait::Written(_) => return None,
        Trait::Value(column, value) if value.is_empty() => ("no-value", column.as_str(), ""),
        Trait::Value(column, value) => ("value", column.as_str(), value.as_str()),
        Trait::NoLanguage => ("no-language", "", ""),
        Trait::Misspelt => ("misspelt", "", ""),
        Trait::UnknownLanguage => ("unknown-language", "", ""),
        Trait::Region => ("region", "", ""),
        Trait::NoFirstName => ("no-first-name", "", ""),
        Trait::LongName => ("long-name", "", ""),
        Trait::RightToLeft => ("right-to-left", "", ""),
    };
    let line = Line::new(format!("stand-in-{id}"));
    Some(line.with("column", Arg::Text(column.to_owned())).with("value", Arg::Text(value.to_owned())))
}
