//! In: a tree of keys and texts. Out: the texts whose keys end in a mail's part, by language.
//!
//! The language is a level of the tree, wherever it stands (`de.welcome.subject`, `welcome.subject.de`), or the file's.

use super::{About, Taken};
use crate::catalogue::names::is_locale;
use crate::catalogue::tree::{Node, Value};
use crate::catalogue::{Draft, Format, keys, part_named};
use crate::finding::Finding;

/// Every text of the tree whose path names a mail and a part.
pub(super) fn texts(tree: &Node, about: &About<'_>) -> Taken {
    let mut taken = Taken::of(about.format);
    let locale = about.clues.locale.as_deref();
    for node in tree.each() {
        collect(node, &mut Vec::new(), locale, false, about, &mut taken);
    }
    if is_of_discourse(about, &taken) {
        taken.format = Some(Format::Discourse);
        taken.findings.push(Finding::block("texts-of-the-system").text("system", "Discourse"));
    }
    taken
}

fn collect<'a>(
    node: &'a Node,
    path: &mut Vec<&'a str>,
    locale: Option<&'a str>,
    told: bool,
    about: &About<'_>,
    taken: &mut Taken,
) {
    match &node.value {
        Value::Map(entries) => {
            let one_is_enough = path.is_empty() || keys::split(&path.join(".")).is_some();
            let by_locale = !told && is_by_locale(entries, one_is_enough);
            for (key, value) in entries {
                if by_locale {
                    collect(value, path, Some(key), true, about, taken);
                } else {
                    path.push(key);
                    collect(value, path, locale, told, about, taken);
                    path.pop();
                }
            }
        }
        Value::Text(words) if !words.trim().is_empty() => {
            let key = path.join(".");
            if let Some((message, part)) = keys::of_discourse(&key) {
                taken.drafts.push(Draft::of(&message, locale).says(part, words.as_str()).on(node.line));
            } else if let Some((message, part)) = keys::split(&key).or_else(|| the_file_is_the_mail(path, about)) {
                taken.keyed.push(Draft::of(&message, locale).says_part(part, words.as_str()).on(node.line));
            }
        }
        _ => {}
    }
}

/// `welcome.de.json` with the keys `subject` and `text`.
fn the_file_is_the_mail(path: &[&str], about: &About<'_>) -> Option<(String, &'static str)> {
    let [only] = path else { return None };
    Some((about.clues.message.clone(), part_named(only)?))
}

/// Whether all keys are locales; one is enough at the root, as Rails has it, and below a mail's part.
fn is_by_locale(entries: &[(String, Node)], one_is_enough: bool) -> bool {
    !entries.is_empty() && entries.iter().all(|(key, _)| is_locale(key)) && (one_is_enough || entries.len() > 1)
}

/// `config/locales/server.<locale>.yml` is a file of Discourse itself, or of one of its plugins.
fn is_of_discourse(about: &About<'_>, taken: &Taken) -> bool {
    let name = about.path.rsplit('/').next().unwrap_or_default();
    name.starts_with("server.") && taken.drafts.iter().any(|it| it.message.starts_with("user_notifications."))
}
