//! In: the files' names, and `theme.properties`. Out: which of them are a Keycloak theme's, and which theme inherits.
//!
//! A theme keeps texts by language in `messages/`, and without language what wraps them in `html/` and `text/`.

use std::collections::{BTreeMap, BTreeSet};

use super::archive::Opened;
use super::encoding::decode;
use super::properties;

/// The layer of the texts that stand in a theme.
pub(super) const LAYER: &str = "theme";
/// The themes that come with the system.
const SHIPPED: [&str; 4] = ["base", "keycloak", "keycloak.v2", "keycloak.v3"];

/// What a file is in its theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Within {
    /// Texts of one language.
    Messages,
    /// What wraps the HTML.
    Html,
    /// What wraps the plain text.
    Text,
    /// The theme's settings.
    Settings,
}

/// A file's place in a theme.
#[derive(Clone, Copy, Debug)]
pub(super) struct InTheme {
    pub(super) within: Within,
    /// 0 for a theme, 1 for its parent, and so on.
    pub(super) rank: usize,
    /// Whether the theme comes with the system.
    pub(super) is_shipped: bool,
}

/// All themes by the folder that holds their mails.
#[derive(Default)]
pub(super) struct Themes {
    ranks: BTreeMap<String, usize>,
}

impl Themes {
    /// Finds the themes among all files.
    pub(super) fn of(files: &[Opened<'_>]) -> Self {
        let mut roots = BTreeSet::new();
        let mut parents: BTreeMap<String, String> = BTreeMap::new();
        for file in files {
            let Some((root, within)) = split(&file.file) else { continue };
            // `messages/` and `text/` alone could be anybody's.
            if within == Within::Html || is_of_mails(root) {
                roots.insert(root.to_owned());
            }
            if within == Within::Settings
                && let Some((parent, _)) =
                    decode(&file.bytes).and_then(|it| properties::pairs(&it.text).remove("parent"))
            {
                parents.insert(root.to_owned(), parent.trim().to_owned());
            }
        }
        let mut ranks: BTreeMap<String, usize> = roots.iter().map(|root| (root.clone(), 0)).collect();
        // A parent stands behind all that inherit from it; who inherits from each other does so at most once around.
        for _ in 0..roots.len().min(20) {
            for (root, parent) in &parents {
                let (Some(rank), Some(parent)) = (ranks.get(root).copied(), sibling(&roots, root, parent)) else {
                    continue;
                };
                let behind = ranks.entry(parent).or_default();
                *behind = (*behind).max(rank + 1);
            }
        }
        Self { ranks }
    }

    /// A file's place in its theme.
    pub(super) fn place(&self, file: &str) -> Option<InTheme> {
        let (root, within) = split(file)?;
        let rank = *self.ranks.get(root)?;
        Some(InTheme { within, rank, is_shipped: SHIPPED.contains(&name(root)) })
    }
}

/// The folder of a theme's mails, and what the file is in it.
fn split(file: &str) -> Option<(&str, Within)> {
    let (folders, file_name) = file.rsplit_once('/').unwrap_or(("", file));
    if file_name == "theme.properties" {
        return is_of_mails(folders).then_some((folders, Within::Settings));
    }
    let (root, last) = folders.rsplit_once('/').unwrap_or(("", folders));
    let has_ending = |ending| file_name.strip_suffix(ending).is_some();
    let within = match last {
        "messages" if file_name.starts_with("messages") && has_ending(".properties") => Within::Messages,
        "html" if has_ending(".ftl") => Within::Html,
        "text" if has_ending(".ftl") => Within::Text,
        _ => return None,
    };
    Some((root, within))
}

/// `<theme>/email`, beside `<theme>/login` and others.
fn is_of_mails(root: &str) -> bool {
    root.rsplit('/').next() == Some("email")
}

/// The theme's own name: the folder above `email`.
fn name(root: &str) -> &str {
    root.strip_suffix("/email").unwrap_or(root).rsplit('/').next().unwrap_or_default()
}

/// A theme of this name among the others, beside the one that asks if there are several.
fn sibling(roots: &BTreeSet<String>, asking: &str, wanted: &str) -> Option<String> {
    let named = |root: &&String| name(root) == wanted && *root != asking;
    let shared = |root: &String| root.bytes().zip(asking.bytes()).take_while(|(a, b)| a == b).count();
    roots.iter().filter(named).max_by_key(|root| shared(root)).cloned()
}

/// Which language a file of texts is in: `messages_pt_BR.properties` is read for `pt-BR`.
pub(super) fn locale(file: &str) -> Option<String> {
    let name = file.rsplit('/').next()?.strip_prefix("messages_")?.strip_suffix(".properties")?;
    Some(name.replace('_', "-"))
}

/// Which mail a file wraps, named as its texts are: `password-reset.ftl` calls `passwordResetBodyHtml`.
pub(super) fn message(file: &str) -> String {
    let name = file.rsplit('/').next().unwrap_or_default();
    let stem = name.strip_suffix(".ftl").unwrap_or(name);
    let mut words = stem.split(['-', '_']);
    let mut message = words.next().unwrap_or_default().to_owned();
    for word in words {
        let mut letters = word.chars();
        message.extend(letters.next().into_iter().flat_map(char::to_uppercase));
        message.push_str(letters.as_str());
    }
    message
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(files: &[(&str, &str)], file: &str, expected: Option<(Within, usize)>) {
        let open = |(file, text): &(&str, &str)| Opened {
            file: (*file).to_owned(),
            path: (*file).to_owned(),
            bytes: text.as_bytes().to_vec().into(),
        };
        let themes = Themes::of(&files.iter().map(open).collect::<Vec<_>>());
        assert_eq!(themes.place(file).map(|it| (it.within, it.rank)), expected, "{file}");
    }

    #[test]
    fn themes() {
        let own = [
            ("t/acme/email/theme.properties", "parent=house"),
            ("t/acme/email/messages/messages_de.properties", ""),
            ("t/house/email/theme.properties", "parent=base"),
            ("t/house/email/html/executeActions.ftl", ""),
            ("t/acme/login/messages/messages_de.properties", ""),
            ("plain/text/a.ftl", ""),
        ];
        check(&own, "t/acme/email/messages/messages_de.properties", Some((Within::Messages, 0)));
        check(&own, "t/house/email/html/executeActions.ftl", Some((Within::Html, 1)));
        check(&own, "t/house/email/theme.properties", Some((Within::Settings, 1)));
        check(&own, "t/acme/login/messages/messages_de.properties", None);
        check(&own, "plain/text/a.ftl", None);
        let circle = [("a/email/theme.properties", "parent=b"), ("b/email/theme.properties", "parent=a")];
        check(&circle, "c/email/theme.properties", None);
        check(&[("html/executeActions.ftl", "")], "html/executeActions.ftl", Some((Within::Html, 0)));
    }

    #[test]
    fn names() {
        let check = |file: &str, expected: &str| assert_eq!(message(file), expected);
        check("html/password-reset.ftl", "passwordReset");
        check("executeActions.ftl", "executeActions");
        check("event-login_error.ftl", "eventLoginError");
        check("", "");
        assert_eq!(locale("email/messages/messages_zh_Hans.properties").as_deref(), Some("zh-Hans"));
        assert_eq!(locale("email/messages/messages.properties"), None);
    }
}
