//! In: the paths of all files. Out: which message, locale and part a file's name and folders say.
//!
//! A short word at the end of a name (`sign-in`, `say-hi`) is a locale only if a neighbour shows that names end so.

use std::collections::{BTreeMap, BTreeSet};

use super::part_named;
use crate::locale::{Repair, understand};

/// What a path says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Clues {
    pub(super) message: String,
    pub(super) locale: Option<String>,
    /// A folder that names another locale than the file.
    pub(super) folder_locale: Option<String>,
    pub(super) part: Option<&'static str>,
    pub(super) marked_default: bool,
}

/// The endings that names share.
#[derive(Default)]
pub(super) struct Names {
    endings: BTreeMap<String, BTreeSet<String>>,
}

impl Names {
    /// Learns from all paths how names end.
    pub(super) fn of<'a>(paths: impl Iterator<Item = &'a str>) -> Self {
        let mut names = Self::default();
        for path in paths {
            let (folders, stem) = split(path);
            for (base, locale) in endings(&strip_part(stem).0) {
                if !is_also_a_word(&locale) {
                    names.endings.entry(format!("{folders}/{base}")).or_default().insert(key(&locale));
                }
            }
        }
        names
    }

    /// What one path says.
    pub(super) fn clues(&self, path: &str) -> Clues {
        let (folders, stem) = split(path);
        let mut clues = Clues::default();
        let mut base = stem.to_owned();
        for _ in 0..3 {
            let (rest, part) = strip_part(&base);
            if let (Some(part), None) = (part, clues.part) {
                (base, clues.part) = (rest, Some(part));
            }
            if let (None, Some((rest, locale))) = (&clues.locale, self.ending(folders, &base)) {
                (base, clues.locale) = (rest, Some(locale));
            }
            if let Some(rest) = strip_default(&base) {
                (base, clues.marked_default) = (rest, true);
            }
        }
        let mut message = (!is_generic(&base)).then(|| base.clone());
        for folder in folders.rsplit('/').filter(|it| !it.is_empty()) {
            if is_locale(folder) || is_language_name(folder) {
                match &clues.locale {
                    None => clues.locale = Some(folder.to_owned()),
                    Some(named) if key(named) != key(folder) && clues.folder_locale.is_none() => {
                        clues.folder_locale = Some(folder.to_owned());
                    }
                    Some(_) => {}
                }
            } else if is_default(folder) {
                clues.marked_default = true;
            } else if message.is_none() && !is_generic(folder) {
                message = Some(folder.to_owned());
            }
        }
        clues.marked_default &= clues.locale.is_none();
        clues.message = message.unwrap_or(if base.is_empty() { "mail".to_owned() } else { base });
        clues
    }

    fn ending(&self, folders: &str, stem: &str) -> Option<(String, String)> {
        endings(stem).into_iter().find(|(base, locale)| {
            !is_also_a_word(locale)
                || (stem.ends_with(&format!(".{locale}")) && !base.is_empty())
                || self.endings.get(&format!("{folders}/{base}")).is_some_and(|it| !it.is_empty())
        })
    }
}

/// Folders and the name without its extension.
fn split(path: &str) -> (&str, &str) {
    let (folders, name) = path.rsplit_once('/').unwrap_or(("", path));
    (folders, name.rsplit_once('.').map_or(name, |(stem, _)| stem))
}

/// Every way to cut a locale off the end of a name, the longest locale first.
fn endings(stem: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    if is_locale(stem) || is_language_name(stem) {
        found.push((String::new(), stem.to_owned()));
    }
    for (at, c) in stem.char_indices().filter(|(_, c)| matches!(c, '.' | '_' | '-')) {
        let tail = &stem[at + c.len_utf8()..];
        if is_locale(tail) || is_language_name(tail) {
            found.push((stem[..at].to_owned(), tail.to_owned()));
        }
    }
    found
}

fn strip_part(stem: &str) -> (String, Option<&'static str>) {
    if let Some(part) = part_named(stem) {
        return (String::new(), Some(part));
    }
    let cut = stem.char_indices().rev().filter(|(_, c)| matches!(c, '.' | '_' | '-'));
    for (at, _) in cut.take(2) {
        // `welcome-from` is more likely a name than a part; with a dot it is meant.
        let tail = &stem[at + 1..];
        match part_named(tail) {
            Some(part) if part != "from" || stem.as_bytes()[at] == b'.' => return (stem[..at].to_owned(), Some(part)),
            _ => {}
        }
    }
    (stem.to_owned(), None)
}

fn strip_default(stem: &str) -> Option<String> {
    let (base, tail) = stem.rsplit_once(['.', '_', '-']).unwrap_or(("", stem));
    is_default(tail).then(|| base.to_owned())
}

fn is_default(name: &str) -> bool {
    matches!(name.to_lowercase().as_str(), "default" | "standard" | "fallback" | "défaut" | "predefinito")
}

/// Names that say how or where something is kept, not what it says.
fn is_generic(name: &str) -> bool {
    const GENERIC: [&str; 24] = [
        "",
        "index",
        "mail",
        "mails",
        "email",
        "emails",
        "e-mail",
        "template",
        "templates",
        "message",
        "messages",
        "content",
        "locales",
        "locale",
        "lang",
        "i18n",
        "l10n",
        "translations",
        "texts",
        "main",
        "src",
        "layout",
        "vorlagen",
        "texte",
    ];
    GENERIC.contains(&name.to_lowercase().as_str()) || part_named(name).is_some()
}

/// Two spellings of the same locale have the same key.
pub(super) fn key(locale: &str) -> String {
    locale.replace('_', "-").to_lowercase()
}

/// Whether a word has the shape of a locale and a known language: `de`, `de_DE`, `zh-Hant-TW`, `de_CH_informal`.
pub(super) fn is_locale(word: &str) -> bool {
    let mut subtags = word.split(['-', '_']);
    let language = subtags.next().unwrap_or_default().to_ascii_lowercase();
    let known = match language.len() {
        2 => LANGUAGES.split(' ').any(|it| it == language),
        3 => LONG_LANGUAGES.contains(&language.as_str()),
        _ => false,
    };
    known
        && subtags.enumerate().all(|(at, it)| {
            let alphabetic = it.bytes().all(|b| b.is_ascii_alphabetic());
            match it.len() {
                2 => at < 2 && alphabetic,
                3 => at < 2 && it.bytes().all(|b| b.is_ascii_digit()),
                4 if alphabetic => at == 0 && SCRIPTS.contains(&it.to_ascii_lowercase().as_str()),
                _ => VARIANTS.contains(&it.to_ascii_lowercase().as_str()),
            }
        })
}

/// Whether a word is a language's name: `German`, `Deutsch`.
pub(super) fn is_language_name(word: &str) -> bool {
    let is_word = word.len() > 4 && word.chars().all(char::is_alphabetic);
    is_word && understand(word).repair == Repair::Name
}

/// Whether a locale is also a word that ends names: `log-in`, `how-to`, `no`, `it`.
fn is_also_a_word(locale: &str) -> bool {
    const WORDS: [&str; 19] = [
        "am", "as", "be", "he", "hi", "id", "ie", "in", "io", "is", "it", "my", "no", "om", "or", "se", "so", "to",
        "vo",
    ];
    let language = locale.split(['-', '_']).next().unwrap_or_default();
    WORDS.contains(&language.to_ascii_lowercase().as_str())
}

const LANGUAGES: &str = "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv \
    dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu iw \
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne \
    ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg sh si sk sl sm sn so sq sr ss st su \
    sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu";
const LONG_LANGUAGES: [&str; 18] = [
    "ast", "ber", "bar", "ckb", "dsb", "fil", "fur", "gsw", "haw", "hsb", "kab", "lld", "nds", "pms", "scn", "vec",
    "yue", "szl",
];
const SCRIPTS: [&str; 9] = ["latn", "cyrl", "hans", "hant", "arab", "deva", "beng", "guru", "tfng"];
const VARIANTS: [&str; 8] = ["formal", "informal", "1901", "1996", "valencia", "posix", "ao90", "oxendict"];

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(path: &str, expected: &str) {
        let all = ["a/follow-it.txt", "a/follow-de.txt", path];
        let clues = Names::of(all.into_iter()).clues(path);
        let found = [
            Some(clues.message.as_str()),
            clues.locale.as_deref(),
            clues.part,
            clues.folder_locale.as_deref(),
            clues.marked_default.then_some("default"),
        ];
        assert_eq!(found.map(|it| it.unwrap_or("-")).join(" "), expected, "{path}");
    }

    #[test]
    fn names() {
        check("welcome.de.html", "welcome de - - -");
        check("welcome_de_DE.html", "welcome de_DE - - -");
        check("welcome-de.txt", "welcome de - - -");
        check("de/welcome.html", "welcome de - - -");
        check("mails/zh-Hant-TW/welcome.html", "welcome zh-Hant-TW - - -");
        check("welcome/de.html", "welcome de - - -");
        check("de/welcome.subject.txt", "welcome de subject - -");
        check("welcome.subject.de.txt", "welcome de subject - -");
        check("welcome_de_subject.txt", "welcome de subject - -");
        check("welcome/de/subject.txt", "welcome de subject - -");
        check("de/welcome/subject.txt", "welcome de subject - -");
        check("de/welcome/body.html", "welcome de text - -");
        check("de_CH_informal/welcome.txt", "welcome de_CH_informal - - -");
        check("de/welcome.fr.html", "welcome fr - de -");
        check("welcome.default.html", "welcome - - - default");
        check("default/welcome.html", "welcome - - - default");
        check("sign-in.html", "sign-in - - - -");
        check("how-to.html", "how-to - - - -");
        check("how-to-de.html", "how-to de - - -");
        check("no-reply.txt", "no-reply - - - -");
        check("my/welcome.txt", "welcome my - - -");
        check("a/follow-it.txt", "follow it - - -");
        check("b/follow-it.txt", "follow-it - - - -");
        check("newsletter-de-kunden.txt", "newsletter-de-kunden - - - -");
        check("Deutsch/welcome.html", "welcome Deutsch - - -");
        check("welcome_French.html", "welcome French - - -");
        check("index.html", "index - - - -");
        check("", "mail - - - -");
        check("é-ü.ö.html", "é-ü.ö - - - -");
    }
}
