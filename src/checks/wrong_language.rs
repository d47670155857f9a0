//! # What it finds
//! A text that reads like another language than the one in which it should be.
//! # Why it matters
//! The file is there, under the right name, so everything looks complete; the people cannot read it.
//! # Example
//! `welcome.it.txt` holds the Spanish text.
//! # What to do
//! Put the right text in. The language is recognised by its letters: in short texts, and between languages that are
//! close to each other, nothing is said.

use whatlang::{Lang, detect};

use super::written::Written;
use super::{Check, Inputs};
use crate::finding::{Arg, Finding};

/// Shorter texts are not judged.
const FEWEST_LETTERS: usize = 80;
/// From so many letters on a recognised language is taken for sure enough to stop the sign-off.
const SURE_LETTERS: usize = 200;

/// Languages whose letters hardly tell them apart.
const CLOSE: [&[&str]; 9] = [
    &["no", "nb", "nn", "da", "sv"],
    &["cs", "sk"],
    &["hr", "sr", "bs", "sl", "mk", "bg"],
    &["pt", "gl", "es", "ca"],
    &["nl", "af"],
    &["ru", "uk", "be"],
    &["hi", "mr", "ne"],
    &["id", "ms", "jv"],
    &["tr", "az", "tk", "uz"],
];

pub(super) fn check(_: &Inputs<'_>, check: &Check) -> Vec<Finding> {
    let mut found: Vec<Finding> = Vec::new();
    for it in check.written.iter().filter(|it| it.is_body()) {
        let Some((reads_like, is_sure)) = other_language(it) else { continue };
        let finding = if is_sure { Finding::block("wrong-language") } else { Finding::pass("wrong-language") };
        found.push(it.finding(finding).arg("seems", Arg::Language(reads_like.to_owned())));
    }
    found
}

/// The language that a text reads like, where it is another one than its own; and whether that is sure.
fn other_language(it: &Written) -> Option<(&'static str, bool)> {
    let own = it.code();
    // A language that cannot be recognised is taken for another.
    LANGUAGES.iter().find(|(code, _)| *code == own)?;
    let prose = it.prose();
    let letters = prose.chars().filter(|letter| letter.is_alphabetic()).count();
    if letters < FEWEST_LETTERS {
        return None;
    }
    let info = detect(&prose)?;
    let (code, _) = LANGUAGES.iter().find(|(_, lang)| *lang == info.lang())?;
    let are_close = CLOSE.iter().any(|close| close.contains(code) && close.contains(&own));
    if *code == own || are_close || !info.is_reliable() {
        return None;
    }
    Some((code, letters >= SURE_LETTERS))
}

/// The languages that can be recognised, by their tags.
const LANGUAGES: [(&str, Lang); 69] = [
    ("af", Lang::Afr),
    ("ak", Lang::Aka),
    ("am", Lang::Amh),
    ("ar", Lang::Ara),
    ("az", Lang::Aze),
    ("be", Lang::Bel),
    ("bg", Lang::Bul),
    ("bn", Lang::Ben),
    ("ca", Lang::Cat),
    ("cs", Lang::Ces),
    ("da", Lang::Dan),
    ("de", Lang::Deu),
    ("el", Lang::Ell),
    ("en", Lang::Eng),
    ("eo", Lang::Epo),
    ("es", Lang::Spa),
    ("et", Lang::Est),
    ("fa", Lang::Pes),
    ("fi", Lang::Fin),
    ("fr", Lang::Fra),
    ("gu", Lang::Guj),
    ("he", Lang::Heb),
    ("hi", Lang::Hin),
    ("hr", Lang::Hrv),
    ("hu", Lang::Hun),
    ("hy", Lang::Hye),
    ("id", Lang::Ind),
    ("it", Lang::Ita),
    ("ja", Lang::Jpn),
    ("jv", Lang::Jav),
    ("ka", Lang::Kat),
    ("km", Lang::Khm),
    ("kn", Lang::Kan),
    ("ko", Lang::Kor),
    ("la", Lang::Lat),
    ("lt", Lang::Lit),
    ("lv", Lang::Lav),
    ("mk", Lang::Mkd),
    ("ml", Lang::Mal),
    ("mr", Lang::Mar),
    ("my", Lang::Mya),
    ("ne", Lang::Nep),
    ("nl", Lang::Nld),
    ("nb", Lang::Nob),
    ("no", Lang::Nob),
    ("or", Lang::Ori),
    ("pa", Lang::Pan),
    ("pl", Lang::Pol),
    ("pt", Lang::Por),
    ("ro", Lang::Ron),
    ("ru", Lang::Rus),
    ("si", Lang::Sin),
    ("sk", Lang::Slk),
    ("sl", Lang::Slv),
    ("sn", Lang::Sna),
    ("sr", Lang::Srp),
    ("sv", Lang::Swe),
    ("ta", Lang::Tam),
    ("te", Lang::Tel),
    ("th", Lang::Tha),
    ("tk", Lang::Tuk),
    ("tl", Lang::Tgl),
    ("tr", Lang::Tur),
    ("uk", Lang::Ukr),
    ("ur", Lang::Urd),
    ("uz", Lang::Uzb),
    ("vi", Lang::Vie),
    ("yi", Lang::Yid),
    ("zh", Lang::Cmn),
];
