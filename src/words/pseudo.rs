//! In: English words. Out: the same with accents and a third longer, in brackets: what is not in a file stays bare.

use std::borrow::Cow;

/// Words with accents, vowels doubled; a bundle calls it for its own words only, never for an argument.
pub(super) fn accent(text: &str) -> Cow<'_, str> {
    let mut out = String::with_capacity(text.len() * 2);
    for c in text.chars() {
        match c {
            'a' => out.push_str("àà"),
            'e' => out.push_str("éé"),
            'i' => out.push_str("îî"),
            'o' => out.push_str("öö"),
            'u' => out.push_str("üü"),
            'A' => out.push('Å'),
            'E' => out.push('É'),
            'I' => out.push('Î'),
            'O' => out.push('Ö'),
            'U' => out.push('Û'),
            'c' => out.push('ç'),
            'n' => out.push('ñ'),
            's' => out.push('š'),
            'y' => out.push('ý'),
            'z' => out.push('ž'),
            'N' => out.push('Ñ'),
            'S' => out.push('Š'),
            'Y' => out.push('Ý'),
            other => out.push(other),
        }
    }
    Cow::Owned(out)
}

/// Marks where a sentence begins and ends, so that one that is cut off is seen.
pub(super) fn bracket(text: &str) -> String {
    format!("⟦{text}⟧")
}
