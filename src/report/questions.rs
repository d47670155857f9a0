//! In: a check. Out: the open questions as text, to be sent to the engineers; at most five, those that move most people.

use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

use crate::checks::{Check, Inputs, moves};
use crate::finding::Arg;
use crate::platform::{Platform, State};
use crate::resolution::settle_text;
use crate::words::{Args, Words};

/// How many questions are asked at once.
const MOST: usize = 5;

/// A question that nobody answered, what is taken instead, and how many people another answer could move.
struct Assumed {
    text: String,
    value: String,
    n_users: u64,
}

/// The questions as text: first those whose answer decides, then what is assumed, by how many people each could move.
pub fn questions_for_engineers(
    platforms: &[Platform],
    seen: Option<(&Inputs<'_>, &Check)>,
    mail: &str,
    lang: &str,
) -> String {
    let check = seen.map(|(_, check)| check);
    let words = Words::new(lang);
    let say = |id: &str, key: &'static str, value: Arg| words.say(id, &Args::from([(key.into(), value)]));
    let system = platforms.first().map(|platform| platform.profile.name(lang).to_owned()).unwrap_or_default();
    let is_known = platforms.windows(2).all(|two| two[0].profile.id == two[1].profile.id);
    let title_id = if is_known { "questions-title" } else { "questions-title-no-system" };
    let title = [("mail".into(), Arg::Text(mail.to_owned())), ("system".into(), Arg::Text(system))];
    let mut lines = vec![words.say(title_id, &Args::from(title)), String::new()];
    let mut asked: BTreeMap<String, u64> = BTreeMap::new();
    for (index, cohort) in check.iter().flat_map(|check| check.mailed()) {
        let Some(resolution) = check.map(|check| &check.resolutions[index]) else { continue };
        let mut texts: BTreeSet<String> = BTreeSet::new();
        for settle in &resolution.settle {
            let Some(platform) = platforms.get(settle.platform) else { continue };
            let mut text = settle_text(platform, settle, lang);
            if !settle.cite.is_empty() {
                text = format!("{text} ({})", settle.cite.join(", "));
            }
            texts.insert(text);
        }
        // Two versions that ask the same do not make two of a person.
        for text in texts.into_iter().filter(|text| !text.is_empty()) {
            *asked.entry(text).or_default() += cohort.n_users;
        }
    }
    let mut asked: Vec<(String, u64)> = asked.into_iter().collect();
    asked.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    for (number, (text, n)) in asked.iter().take(MOST).enumerate() {
        lines.push(format!("{}. {text}", number + 1));
        lines.push(format!("   {}", say("questions-people", "n", Arg::Number(*n))));
    }
    let room = MOST.saturating_sub(asked.len());
    let mut assumed: Vec<Assumed> = Vec::new();
    for question in platforms.iter().flat_map(|platform| platform.questions(lang)) {
        if room > 0 && question.state == State::Assumed && !assumed.iter().any(|known| known.text == question.text) {
            let n_users = seen.map_or(0, |(inputs, check)| moves(inputs, check, &question.key()));
            let value = question.assumed.map(|value| value.to_string()).unwrap_or_default();
            assumed.push(Assumed { text: question.text, value, n_users });
        }
    }
    assumed.sort_by_key(|question| Reverse(question.n_users));
    for (number, question) in assumed.iter().take(room).enumerate() {
        lines.push(format!("{}. {}", number + 1 + asked.len().min(MOST), question.text));
        let mut about = say("questions-assumed", "value", Arg::Text(question.value.clone()));
        if question.n_users > 0 {
            about = format!("{about}. {}", say("questions-people", "n", Arg::Number(question.n_users)));
        }
        lines.push(format!("   {about}"));
    }
    if asked.is_empty() && assumed.is_empty() {
        lines.push(words.say("questions-none", &Args::new()));
    }
    lines.push(String::new());
    lines.join("\n")
}
