//! In: words, and the language that they should be in. Out: another language that they read like, if that can be told.
//!
//! Trigrams (`whatlang`) compare the text with the languages that the mail has; the small words that every sentence has
//! must say the same. A text full of foreign names and terms stays in its language.

use whatlang::{Detector, Lang, Script, detect};

use super::wrong_language::{LANGUAGES, are_close};

/// Fewer words, or letters in another script, tell nothing.
const FEWEST_WORDS: usize = 5;
const FEWEST_LETTERS: usize = 10;
/// Fewer small words of the other language tell nothing.
const FEWEST_SMALL: usize = 3;
/// Where the small words are not known, only texts of so many letters tell something.
const MANY_LETTERS: usize = 80;
/// From so many letters on it is sure enough to stop the sign-off; in another script sooner.
const SURE_LETTERS: usize = 200;
const SURE_LETTERS_IN_ANOTHER_SCRIPT: usize = 40;

/// Language → small words that its sentences can hardly do without. One of two languages counts for both.
#[rustfmt::skip]
const SMALL: [(&str, &str); 12] = [
    ("cs", "a v na se že je to pro jsme vás vám váš vaše nebo které který jsou ale jako pokud po své svůj do od za"),
    ("da", "og i at det en er på til med af for ikke den der du din dit dine har vi kan dig eller fra som hvis et"),
    ("de", "der die das und ist nicht sie ihr ihre ihren ihrem ihnen wir für mit auf ein eine einen zu den dem von im haben wird werden sich bei oder wenn du dein deine auch nach bitte"),
    ("en", "the and to of you your is in for we our this that with have has on are be or if it please will not from can"),
    ("es", "el la los las y de que en un una su sus para con por se no es del al tu te le ha hemos usted más o si esta este"),
    ("fi", "ja on ei että se voit sinun me tämä ovat jos tai olemme kun mutta niin sen oli joka sinulle"),
    ("fr", "le la les et de des du un une votre vos vous nous pour avec est dans sur pas ce cette que qui en au aux ne a notre si ou"),
    ("it", "il la lo gli le e di del della che per un una con suo sua suoi non è sul nel si in da al alla ha tuo tua i nostra nostro dei delle o se"),
    ("nl", "de het een en van je uw u is in op voor met we wij dat niet te zijn aan bij of om jouw onze naar als kunt hebben dit"),
    ("pl", "i w na do się nie jest to że z o twoje twój konto aby lub są jak po dla przez od jeśli twojego za"),
    ("pt", "o a os as e de do da dos das que em um uma para com por se não seu sua seus você no na ao ou é está nossa nosso"),
    ("sv", "och i att det en är på till med av för inte den du din ditt dina har vi kan dig eller från som om ett"),
];

/// The language that the words read like, where it is another one than their own; and whether that is sure.
pub(super) fn reads_like(prose: &str, own: &str, claimed: &[&str]) -> Option<(&'static str, bool)> {
    // A language that cannot be recognised is taken for another.
    let own_lang = lang_of(own)?;
    let found = detect(prose)?;
    let n_letters = prose.chars().filter(|letter| letter.is_alphabetic()).count();
    let is_own_script = found.script().langs().contains(&own_lang) || own == "sr" && found.script() == Script::Latin;
    if !is_own_script {
        let is_enough = n_letters >= FEWEST_LETTERS;
        let code = code_of(found.lang()).filter(|code| is_enough && !are_close(code, own))?;
        return Some((code, n_letters >= SURE_LETTERS_IN_ANOTHER_SCRIPT));
    }
    let words: Vec<String> = prose.to_lowercase().split(|c: char| !c.is_alphabetic()).map(str::to_owned).collect();
    if words.iter().filter(|word| !word.is_empty()).count() < FEWEST_WORDS {
        return None;
    }
    let mut among = vec![own_lang, Lang::Eng, found.lang()];
    among.extend(claimed.iter().filter_map(|code| lang_of(code)));
    let likely = Detector::with_allowlist(among).detect(prose)?;
    let is_reliable = found.is_reliable() && found.lang() == likely.lang();
    let is_sure = is_reliable && n_letters >= SURE_LETTERS;
    let code = code_of(likely.lang()).filter(|code| !are_close(code, own));
    let Some(ours) = small_words(own) else {
        return (is_reliable && n_letters >= MANY_LETTERS).then_some((code?, is_sure));
    };
    if code.is_none() && words.iter().filter(|word| ours.contains(&word.as_str())).count() >= FEWEST_SMALL {
        return None;
    }
    // What both languages have tells nothing.
    let only = |these: &[&str], others: &[&str]| {
        words.iter().map(String::as_str).filter(|word| these.contains(word) && !others.contains(word)).count()
    };
    let against = |theirs: &[&str]| (only(&ours, theirs), only(theirs, &ours));
    if let Some(code) = code {
        let Some(theirs) = small_words(code) else {
            return (is_reliable && n_letters >= MANY_LETTERS).then_some((code, is_sure));
        };
        let (of_own, of_other) = against(&theirs);
        let is_other = of_other >= FEWEST_SMALL && of_other > 2 * of_own;
        let is_likely = is_reliable && n_letters >= MANY_LETTERS && of_other >= FEWEST_SMALL - 1 && of_other > of_own;
        if is_other || is_likely {
            return Some((code, is_sure));
        }
    }
    // The letters of many foreign terms lead astray; the small words between them do not.
    let by_words = SMALL.iter().filter(|(code, _)| !are_close(code, own)).map(|(code, words)| {
        let (of_own, of_other) = against(&words.split(' ').collect::<Vec<_>>());
        (of_other, of_own, *code)
    });
    let (of_other, of_own, code) = by_words.max()?;
    (of_other >= 2 * FEWEST_SMALL && of_other > 3 * of_own).then_some((code, false))
}

/// The small words of a language, where they are known.
fn small_words(language: &str) -> Option<Vec<&'static str>> {
    let language = if matches!(language, "nb" | "no") { "da" } else { language };
    SMALL.iter().find(|(known, _)| *known == language).map(|(_, words)| words.split(' ').collect())
}

fn lang_of(code: &str) -> Option<Lang> {
    LANGUAGES.iter().find(|(known, _)| *known == code).map(|(_, lang)| *lang)
}

fn code_of(lang: Lang) -> Option<&'static str> {
    LANGUAGES.iter().find(|(_, known)| *known == lang).map(|(code, _)| *code)
}
