//! In: the body of a mail as one person reads it. Out: its first words, as an inbox shows them beside the subject.

use super::visible::words_of;
use super::{Piece, Rendered};

/// An inbox shows at most about so many letters.
const MOST: usize = 140;

/// The first words of a body, on one line, also those that HTML hides for this purpose; none where they are not known,
/// because what comes first is decided when the mail is sent.
pub fn first_words(body: &Rendered) -> Option<String> {
    let known = body.pieces.iter().position(|piece| matches!(piece, Piece::NotEvaluated(_)));
    let part = Rendered {
        pieces: body.pieces[..known.unwrap_or(body.pieces.len())].to_vec(),
        is_html: body.is_html,
        defaulted: Vec::new(),
    };
    let words = words_of(&part.to_string(), body.is_html);
    let words: Vec<&str> = words.split_whitespace().filter(|word| !word.chars().all(is_filler)).collect();
    let words = words.join(" ");
    match words.char_indices().nth(MOST) {
        Some((end, _)) => {
            let cut = words[..end].rfind(' ').unwrap_or(end);
            Some(words[..cut].to_owned() + "…")
        }
        None if known.is_none() => Some(words),
        None if words.is_empty() => None,
        None => Some(words + " …"),
    }
}

/// What mails put after their first words, so that an inbox shows nothing else.
fn is_filler(c: char) -> bool {
    matches!(c, '\u{34f}' | '\u{ad}' | '\u{61c}' | '\u{180e}' | '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[track_caller]
    fn check(body: &str, is_html: bool, expected: Option<&str>) {
        let pieces = body.split('|').map(|piece| match piece.strip_prefix('?') {
            Some(logic) => Piece::NotEvaluated(logic.to_owned()),
            None => Piece::Literal(piece.to_owned()),
        });
        let body = Rendered { pieces: pieces.collect(), is_html, defaulted: Vec::new() };
        assert_eq!(first_words(&body).as_deref(), expected);
    }

    #[test]
    fn first_words_are_those_of_the_body() {
        check("Hello Zoë,\n\nwelcome back.", false, Some("Hello Zoë, welcome back."));
        check("", false, Some(""));
        check(
            "<html><head><title>T</title><style>p{}</style></head><body><div style=\"display:none\">Come back \
             &zwnj;&nbsp;&zwnj;&nbsp;&#847; </div><h1>Hello</h1><p>a<b>b</b></p></body></html>",
            true,
            Some("Come back Hello ab"),
        );
        check("<img src=x>", true, Some(""));
        check("مرحبا بعودتك", false, Some("مرحبا بعودتك"));
        check("می\u{200c}خواهم", false, Some("می\u{200c}خواهم"));
        check(&"word ".repeat(40), false, Some(&format!("{}…", "word ".repeat(28).trim_end())));
    }

    #[test]
    fn what_is_decided_later_is_not_known() {
        check("|?{% if x %}|Hello", false, None);
        check("<p>|?{% if x %}|Hello</p>", true, None);
        check("Hello |?{% if x %}|you", false, Some("Hello …"));
    }
}
