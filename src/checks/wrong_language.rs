//! # What it finds
//! A text that reads like another language than the one in which it should be.
//! # Why it matters
//! The file is there, under the right name, so everything looks complete; the people cannot read it.
//! # Example
//! `welcome.it.txt` holds the Spanish text.
//! # What to do
//! Put the right text in. The language is recognised by its letters and its small words: in short texts, and between
//! languages that are close to each other, nothing is said.

use std::collections::BTreeSet;

use whatlang::Lang;

use super::reads_like::reads_like;
use super::written::Written;
use super::{Check, Inputs};
use crate::finding::{Arg, Finding};

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
    let claimed: BTreeSet<&str> = check.written.iter().map(Written::code).collect();
    let claimed: Vec<&str> = claimed.into_iter().collect();
    let bodies = check.written.iter().filter(|it| it.is_body());
    let wrong = bodies.filter_map(|it| Some((it, reads_like(&it.prose(), it.code(), &claimed)?)));
    wrong
        .map(|(it, (like, is_sure))| {
            let finding = if is_sure { Finding::block("wrong-language") } else { Finding::pass("wrong-language") };
            it.finding(finding).arg("seems", Arg::Language(like.to_owned()))
        })
        .collect()
}

/// Whether two languages are too close to each other to be told apart.
pub(super) fn are_close(one: &str, other: &str) -> bool {
    one == other || CLOSE.iter().any(|close| close.contains(&one) && close.contains(&other))
}

/// The languages that can be recognised, by their tags.
pub(super) const LANGUAGES: [(&str, Lang); 69] = [
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
