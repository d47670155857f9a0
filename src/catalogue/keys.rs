//! In: the key of a text (`welcome.subject`, `passwordResetBodyHtml`). Out: the mail that it belongs to, and the part.

use super::part_named;

/// The mail and the part that a key names, if it names both.
pub(super) fn split(key: &str) -> Option<(String, &'static str)> {
    let key = key.trim();
    of_platforms(key).or_else(|| by_words(key)).or_else(|| by_capitals(key))
}

/// As Keycloak names its texts.
pub(super) fn of_keycloak(key: &str) -> Option<(String, &'static str)> {
    ending(key, &[("BodyHtml", "html"), ("Subject", "subject"), ("Body", "text")])
}

/// As Discourse names its texts.
pub(super) fn of_discourse(key: &str) -> Option<(String, &'static str)> {
    ending(key, &[(".subject_template", "subject"), (".text_body_template", "text")])
}

fn of_platforms(key: &str) -> Option<(String, &'static str)> {
    of_discourse(key)
}

/// The longest end that is a part's name: `body_html` before `html`.
fn by_words(key: &str) -> Option<(String, &'static str)> {
    let cuts = key.char_indices().filter(|(_, c)| matches!(c, '.' | '_' | '-' | ':' | '/'));
    let mut cuts: Vec<usize> = cuts.map(|(at, _)| at).rev().take(3).collect();
    cuts.reverse();
    cuts.into_iter().filter(|&at| at > 0).find_map(|at| {
        let part = part_named(&key[at + 1..].replace(['.', ':', '/'], "_"))?;
        Some((key[..at].to_owned(), part))
    })
}

/// An end that begins with a capital letter: `welcomeSubject`.
fn by_capitals(key: &str) -> Option<(String, &'static str)> {
    const ENDINGS: [(&str, &str); 8] = [
        ("BodyHtml", "html"),
        ("HtmlBody", "html"),
        ("BodyText", "text"),
        ("TextBody", "text"),
        ("Subject", "subject"),
        ("Body", "text"),
        ("Html", "html"),
        ("Preheader", "preheader"),
    ];
    ending(key, &ENDINGS)
}

fn ending(key: &str, endings: &[(&str, &'static str)]) -> Option<(String, &'static str)> {
    let (rest, part) = endings.iter().find_map(|(ending, part)| Some((key.strip_suffix(ending)?, *part)))?;
    (!rest.is_empty()).then(|| (rest.to_owned(), part))
}

#[cfg(test)]
mod tests {
    use super::split;

    #[track_caller]
    fn check(key: &str, expected: &str) {
        let found = split(key).map(|(message, part)| format!("{message} {part}"));
        assert_eq!(found.as_deref().unwrap_or("-"), expected, "{key}");
    }

    #[test]
    fn keys() {
        check("passwordResetSubject", "passwordReset subject");
        check("passwordResetBodyHtml", "passwordReset html");
        check("passwordResetBody", "passwordReset text");
        check("user_notifications.signup.subject_template", "user_notifications.signup subject");
        check("user_notifications.signup.text_body_template", "user_notifications.signup text");
        check("welcome.subject", "welcome subject");
        check("welcome.body.html", "welcome html");
        check("welcome_body_html", "welcome html");
        check("mails/welcome/Betreff", "mails/welcome subject");
        check("mail:welcome:text", "mail:welcome text");
        check("subject", "-");
        check(".subject", "-");
        check("Subject", "-");
        check("welcome", "-");
        check("welcome.title", "-");
        check("", "-");
    }
}
