//! In: a file's path. Out: which of Ory Kratos's mails it is, if it lies as those that replace the system's own do.
//!
//! A mail is `<type>/<valid|invalid>/email.<part>.gotmpl`. Whatever stands between part and ending makes it a file that
//! another may take in, and that is never sent by its name.

/// One file of a mail.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct OfKratos {
    pub(super) message: String,
    pub(super) part: &'static str,
    /// Whether it is only sent where another file takes it in.
    pub(super) is_taken_in: bool,
}

/// What the path says.
pub(super) fn of(path: &str) -> Option<OfKratos> {
    let mut folders = path.rsplit('/');
    let name = folders.next()?.strip_prefix("email.")?.strip_suffix("gotmpl")?;
    let (state, kind) = (folders.next()?, folders.next()?);
    let (part, rest) = [("subject.", "subject"), ("body.plaintext.", "text"), ("body.", "html")]
        .into_iter()
        .find_map(|(start, part)| Some((part, name.strip_prefix(start)?)))?;
    let is_mail = matches!(state, "valid" | "invalid");
    is_mail.then(|| OfKratos { message: format!("{kind}/{state}"), part, is_taken_in: !rest.is_empty() })
}

/// Whether it is a text for telephones, beside the mails.
pub(super) fn is_sms(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or_default();
    name.starts_with("sms.body") && name.strip_suffix(".gotmpl").is_some()
}

#[cfg(test)]
mod tests {
    use super::of;

    #[track_caller]
    fn check(path: &str, expected: &str) {
        let found = of(path).map(|it| format!("{} {} {}", it.message, it.part, it.is_taken_in));
        assert_eq!(found.as_deref().unwrap_or("-"), expected, "{path}");
    }

    #[test]
    fn paths() {
        check("recovery_code/valid/email.subject.gotmpl", "recovery_code/valid subject false");
        check("t/recovery_code/valid/email.body.gotmpl", "recovery_code/valid html false");
        check("t/recovery_code/valid/email.body.plaintext.gotmpl", "recovery_code/valid text false");
        check("recovery_code/invalid/email.body.gotmpl", "recovery_code/invalid html false");
        check("recovery_code/valid/email.body.de.gotmpl", "recovery_code/valid html true");
        check("recovery_code/valid/email.body.plaintext.de.gotmpl", "recovery_code/valid text true");
        check("recovery_code/valid/email.subject.de.gotmpl", "recovery_code/valid subject true");
        check("recovery_code/valid/sms.body.gotmpl", "-");
        check("valid/email.body.gotmpl", "-");
        check("recovery_code/other/email.body.gotmpl", "-");
        check("email.gotmpl", "-");
    }
}
