//! In: the pieces of a locale as written. Out: those that stand where BCP 47 lets them stand.

/// What came last.
#[derive(Clone, Copy, PartialEq, PartialOrd)]
enum Place {
    Start,
    Language,
    LongLanguage,
    Script,
    Region,
    Variant,
    /// The single letter with which an extension begins.
    Letter,
    Extension,
    Private,
}

/// The well-formed pieces: up to the first that is not, or all of them where the others are skipped.
pub(super) fn well_formed<'a>(pieces: impl Iterator<Item = &'a str>, skips: bool) -> Vec<&'a str> {
    let mut kept: Vec<&str> = Vec::new();
    let mut place = Place::Start;
    for piece in pieces {
        let Some(next) = next(place, piece) else {
            if skips {
                continue;
            }
            break;
        };
        // A language of three letters after another is the more exact one: `zh-yue`.
        if next == Place::LongLanguage {
            kept.clear();
        }
        kept.push(piece);
        place = next;
    }
    // A letter that begins nothing.
    if place == Place::Letter || place == Place::Private && kept.last().is_some_and(|piece| is_x(piece)) {
        kept.pop();
    }
    kept
}

fn next(place: Place, piece: &str) -> Option<Place> {
    let n = piece.len();
    let all = |is: fn(&u8) -> bool| !piece.is_empty() && piece.bytes().all(|byte| is(&byte));
    let letters = all(u8::is_ascii_alphabetic);
    let digits = all(u8::is_ascii_digit);
    if !all(u8::is_ascii_alphanumeric) || n > 8 {
        return None;
    }
    match place {
        Place::Private => Some(Place::Private),
        Place::Start if letters && n >= 4 => Some(Place::LongLanguage),
        Place::Start => (letters && n >= 2).then_some(Place::Language),
        Place::Letter if n == 1 => None,
        _ if n == 1 => Some(if is_x(piece) { Place::Private } else { Place::Letter }),
        Place::Letter | Place::Extension => Some(Place::Extension),
        Place::Language if letters && n == 3 => Some(Place::LongLanguage),
        Place::Language | Place::LongLanguage if letters && n == 4 => Some(Place::Script),
        _ if place < Place::Region && (letters && n == 2 || digits && n == 3) => Some(Place::Region),
        _ => (n >= 5 || n == 4 && piece.starts_with(|c: char| c.is_ascii_digit())).then_some(Place::Variant),
    }
}

fn is_x(piece: &str) -> bool {
    piece.eq_ignore_ascii_case("x")
}
