//! In: findings about a plan or a review, and blockers. Out: sentences, or why it could not run.

use super::Failure;
use crate::checks::Inputs;
use crate::finding::Finding;
use crate::platform::Platform;
use crate::signoff::Sentence;
use crate::words::Words;

/// What is wrong, a sentence each; a blocker names the question in its own words.
pub(super) fn sentences(found: &[Finding], platforms: &[Platform], words: &Words) -> Vec<String> {
    let one = |finding: &Finding| {
        let said = Sentence { id: finding.code.to_string(), args: crate::words::args_of(finding) };
        let said = said.in_words(platforms, words.language());
        words.say(&said.id, &said.args)
    };
    found.iter().map(one).collect()
}

/// What still blocks, in a sentence.
pub(super) fn blocker(said: &Sentence, inputs: &Inputs<'_>, words: &Words) -> String {
    let said = said.clone().in_words(inputs.platforms, words.language());
    words.say(&said.id, &said.args)
}

/// A file, or an argument, that cannot be read: what was found first.
pub(super) fn not_read(path: &str, found: Vec<Finding>) -> Failure {
    let finding = found.into_iter().next().unwrap_or_else(|| Finding::block("empty-file"));
    Failure::Found { path: path.to_owned(), finding: Box::new(finding) }
}
