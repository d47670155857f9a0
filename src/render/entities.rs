//! In: words of HTML. Out: the same with `&amp;`, `&#252;` and the like as the characters they stand for.

/// Replaces character references; unknown ones stay as they are written.
pub(super) fn decode(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    let mut rest = words;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let end = rest.bytes().take(12).skip(1).position(|it| !(it.is_ascii_alphanumeric() || it == b'#'));
        let name = end.map_or("", |end| &rest[1..=end]);
        let has_end = rest.as_bytes().get(name.len() + 1) == Some(&b';');
        let len = if let Some(c) = character(name).filter(|_| has_end || name.starts_with('#')) {
            out.push(c);
            1 + name.len() + usize::from(has_end)
        } else {
            out.push('&');
            1
        };
        rest = &rest[len..];
    }
    out.push_str(rest);
    out
}

fn character(name: &str) -> Option<char> {
    if let Some(number) = name.strip_prefix('#') {
        let code = match number.strip_prefix(['x', 'X']) {
            Some(hex) => u32::from_str_radix(hex, 16).ok()?,
            None => number.parse().ok()?,
        };
        return char::from_u32(code).filter(|it| *it != '\0');
    }
    NAMED.split_whitespace().find_map(|it| it.strip_prefix(name)?.strip_prefix('=')).and_then(|it| match it {
        "nbsp" => Some('\u{a0}'),
        "shy" => Some('\u{ad}'),
        "zwnj" => Some('\u{200c}'),
        "zwj" => Some('\u{200d}'),
        it => it.chars().next(),
    })
}

const NAMED: &str = "amp=& lt=< gt=> quot=\" apos=' nbsp=nbsp shy=shy zwnj=zwnj zwj=zwj auml=ä ouml=ö uuml=ü Auml=Ä Ouml=Ö \
    Uuml=Ü szlig=ß eacute=é egrave=è ecirc=ê euml=ë Eacute=É Egrave=È agrave=à acirc=â aacute=á Agrave=À ccedil=ç Ccedil=Ç \
    ocirc=ô ograve=ò oacute=ó ucirc=û ugrave=ù uacute=ú icirc=î iuml=ï igrave=ì iacute=í ntilde=ñ aring=å aelig=æ oslash=ø \
    oelig=œ copy=© reg=® trade=™ euro=€ pound=£ ndash=– mdash=— hellip=… laquo=« raquo=» lsquo=‘ rsquo=’ ldquo=“ rdquo=” \
    bdquo=„ sbquo=‚ bull=• middot=· sect=§ deg=° times=× rarr=→ larr=← check=✓";
