//! In: the ways to the right mail. Out: the same as lines of text.

use crate::checks::{Change, Remedy};
use crate::platform::Platform;
use crate::words::{Args, Words, args};

/// The ways out, best first; nothing where there is none.
pub(super) fn ways(remedies: &[Remedy], platforms: &[Platform], words: &Words) -> String {
    if remedies.is_empty() {
        return String::new();
    }
    let head = words.say("ways-head", &args().number("n", remedies.len() as u64));
    let lines = remedies.iter().map(|it| {
        let said: Vec<String> = said(it, platforms, words);
        let better = words.say("ways-then-intended", &args().number("n", it.n_better));
        let worse = words.say("ways-setting-worse", &args().number("n", it.n_worse));
        let worse = if it.n_worse > 0 { format!("; {worse}") } else { String::new() };
        format!("- {}\n    {better}{worse}\n", said.join("\n    "))
    });
    format!("\n{head}\n{}", lines.collect::<String>())
}

fn said(remedy: &Remedy, platforms: &[Platform], words: &Words) -> Vec<String> {
    let mut texts = Vec::new();
    let mut lines = Vec::new();
    for change in &remedy.changes {
        match change {
            Change::Text { locale, .. } => texts.push(format!("{} ({locale})", words.language_name(locale))),
            Change::Part { locale, part, .. } => {
                let language = locale.as_deref().map(|tag| words.language_name(tag)).unwrap_or_default();
                lines.push(words.say("ways-part", &args().text("part", part).text("language", language)));
            }
            Change::Answer { question, value } => {
                let asked =
                    platforms.iter().flat_map(|it| it.questions(words.language())).find(|it| it.key() == *question);
                let text = asked.map_or_else(|| question.clone(), |it| it.text);
                let key = question.strip_prefix("setting.").unwrap_or(question);
                let answer = if value.is_empty() { words.say("prepare-nothing", &Args::new()) } else { value.clone() };
                let line = words.say("ways-setting", &args().text("question", text).text("answer", answer));
                lines.push(format!("{line} --set {key}={value}"));
            }
        }
    }
    if !texts.is_empty() {
        lines.insert(0, words.say("ways-add-text", &args().text("languages", texts.join(", "))));
    }
    lines
}
