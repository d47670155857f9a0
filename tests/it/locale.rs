//! From a locale as written to the language as understood.

use proptest::prelude::*;
use sendproof::locale::{Repair, Sameness, Tag, same_language, understand};

#[track_caller]
fn tag(text: &str) -> Tag {
    Tag::parse(text).unwrap_or_else(|| panic!("{text} is not a known tag"))
}

/// Each row is "as written → as understood".
#[track_caller]
fn check(repair: Repair, rows: &str) {
    for row in rows.split(" | ") {
        let (written, expected) = row.split_once(" → ").unwrap_or((row, ""));
        let found = understand(written);
        let got = found.tag.as_ref().map_or("", Tag::as_str);
        assert_eq!((got, found.repair), (expected, repair), "{written:?}");
    }
}

#[test]
fn tags_are_understood() {
    use Repair::*;
    check(AsIs, "de → de | de-AT → de-AT | zh-Hant-TW → zh-Hant-TW | no → no | nb → nb | gsw → gsw | es-419 → es-419");
    check(AsIs, "ca-valencia → ca-valencia | sr-Latn → sr-Latn | fil → fil | zh-TW → zh-TW");
    check(
        Trimmed,
        "  de → de | \u{a0}fr\u{200b} → fr | \"it\" → it | [\"de\"] → de | \u{feff}en-US → en-US | de; → de",
    );
    check(Trimmed, "«fr» → fr | ['pt-BR'] → pt-BR");
    check(Case, "DE → de | FR → fr | IT → it | de-at → de-AT | EN-us → en-US | zh-hant-tw → zh-Hant-TW");
    check(
        Separator,
        "de_DE → de-DE | zh_Hant_TW → zh-Hant-TW | de DE → de-DE | pt_br → pt-BR | zh-hant_TW → zh-Hant-TW",
    );
    check(Alias, "iw → he | in → id | ji → yi | sh → sr-Latn | en-UK → en-GB | tl → fil | da_DA → da | de,de → de");
    check(Alias, "de_DE_formal → de-DE | de_CH_informal → de-CH | de_DE.UTF-8 → de-DE | de-DE@euro → de-DE");
    check(Alias, "sr_RS@latin → sr-Latn-RS | zh_TW_#Hant → zh-Hant-TW | sr__#Latn → sr-Latn | en_US_POSIX → en-US");
    check(Alias, "de-x-formal → de | de-DE-u-co-phonebk → de-DE");
    check(
        ThreeLetter,
        "ger → de | deu → de | fre → fr | fra → fr | ITA → it | eng → en | spa → es | dut → nl | nld → nl",
    );
    check(ThreeLetter, "cze → cs | gre → el | chi → zh | deu-AT → de-AT");
}

#[test]
fn names_are_understood() {
    use Repair::Name;
    check(
        Name,
        "German → de | Deutsch → de | allemand → de | TEDESCO → de | deutsch → de | Français → fr | Francais → fr",
    );
    check(Name, "English → en | Englisch → en | anglais → en | inglese → en | italiano → it | Italienisch → it");
    check(
        Name,
        "español → es | Português → pt | polski → pl | Русский → ru | 日本語 → ja | 한국어 → ko | العربية → ar",
    );
    check(Name, "עברית → he | Türkçe → tr | Ελληνικά → el | Norsk bokmål → nb | Bengali → bn | Flemish → nl-BE");
    check(
        Name,
        "German (Switzerland) → de-CH | English (US) → en-US | english (US) → en-US | Deutsch (Österreich) → de-AT",
    );
    check(
        Name,
        "français (Suisse) → fr-CH | Italiano (Svizzera) → it-CH | Português (Brasil) → pt-BR | German, Austria → de-AT",
    );
    check(
        Name,
        "Schweizerdeutsch → gsw | Swiss German → gsw | Deutsch (Sie) → de | de (German) → de | Deutsch (DE) → de",
    );
    check(Name, "de - Deutsch → de | German / Deutsch → de | Deutsch Österreich → de-AT | American English → en-US");
    check(
        Name,
        "Chinese (Traditional) → zh-Hant | Chinesisch (vereinfacht) → zh-Hans | 简体中文 → zh-Hans | 繁體中文 → zh-Hant",
    );
    check(
        Name,
        "Brazilian Portuguese → pt-BR | Serbian (Latin) → sr-Latn | Deutsch (AT) → de-AT | de/CH → de-CH | \"German\" → de",
    );
}

#[test]
fn what_is_no_single_language() {
    use Repair::*;
    for empty in ["", "  ", "\u{a0}\u{200b}", "\"\"", "[]"] {
        check(Empty, empty);
    }
    check(
        NotGiven,
        "n/a | N/A | NA | - | -- | ? | 0 | null | NULL | undefined | None | other | Other | #N/A | #NV | keine",
    );
    check(NotGiven, "[null] | aucune | nessuna | und | nan | k. A. | Non renseigné | Sonstige");
    for several in ["de,fr", "de/fr", "DE; EN", "de fr", "de,en;q=0.8", "[\"de\",\"fr\"]", "de|fr", "de / fr"] {
        check(Several, several);
    }
    check(Several, "Deutsch und Französisch | German, French | de-DE,de;q=0.9,en;q=0.8 | English + French");
    check(NotUnderstood, "🇩🇪 | Germany | CH | US | Schweiz | xx | zz-top | klingon! | it@example.com | no idea | 12");
    check(NotUnderstood, "de-AT-fr-XX | German (Klingon) | 🇩🇪 🇫🇷 | german-ish");
}

#[test]
fn nonsense_is_not_a_tag() {
    let nonsense = "xx zz-top german nan na ch us und de-XX de-Abcd de-formal welcome de- x-de de--at";
    for text in nonsense.split(' ').chain([""]) {
        assert_eq!(Tag::parse(text), None, "{text:?}");
    }
}

#[test]
fn a_tag_has_parts() {
    let parts = |text: &str| {
        let tag = tag(text);
        format!("{} {} {}", tag.language(), tag.script().unwrap_or("-"), tag.region().unwrap_or("-"))
    };
    assert_eq!(parts("zh_hant_tw"), "zh Hant TW");
    assert_eq!(parts("es-419"), "es - 419");
    assert_eq!(parts("de-1996"), "de - -");
    assert_eq!(parts("IW"), "he - -");
    for text in ["ar", "he", "fa-AF", "ur", "yi", "ckb", "ps", "dv", "az-Arab", "ug", "sd"] {
        assert!(tag(text).is_rtl(), "{text}");
    }
    for text in ["de", "uz", "ku", "zh-Hant", "hi", "ru"] {
        assert!(!tag(text).is_rtl(), "{text}");
    }
}

#[test]
fn what_takes_what() {
    use Sameness::*;
    let check = |expected: Sameness, pairs: &str| {
        for (person, text) in pairs.split(", ").filter_map(|pair| pair.split_once(' ')) {
            assert_eq!(same_language(&tag(person), &tag(text)), expected, "{person} takes {text}");
        }
    };
    check(
        Same,
        "de-AT de, de de-AT, zh-TW zh-Hant, zh-CN zh, sr-Cyrl sr, sr-ME sr-Latn, nb no, no nb, nb-NO no, iw he, tl fil",
    );
    check(Regional, "de-AT de-DE, pt-BR pt-PT, en-US en-GB, zh-HK zh-TW");
    check(Different, "zh-Hant zh-Hans, zh-TW zh, sr-Latn sr, nn no, gsw de, de en, uz-Cyrl uz, pa-PK pa");
}

#[test]
fn a_tag_travels_as_a_string() {
    assert_eq!(serde_json::to_string(&tag("de_at")).unwrap(), "\"de-AT\"");
    assert_eq!(serde_json::from_str::<Tag>("\"iw\"").unwrap(), tag("he"));
    assert!(serde_json::from_str::<Tag>("\"xx\"").is_err());
}

#[test]
fn a_canonical_tag_stays() {
    let letters = || (b'a'..=b'z').map(char::from);
    let two = letters().flat_map(|a| letters().map(move |b| format!("{a}{b}")));
    let three = letters().flat_map(|a| letters().flat_map(move |b| letters().map(move |c| format!("{a}{b}{c}"))));
    let known: Vec<Tag> = two.chain(three).filter_map(|language| Tag::parse(&language)).collect();
    assert!(known.len() > 300, "{} codes are known", known.len());
    for tag in known {
        for beside in ["", "-Latn", "-Cyrl", "-AT", "-Hant-TW", "-419", "-1996"] {
            // `sh` has a script already.
            let Some(tag) = Tag::parse(&format!("{tag}{beside}")) else { continue };
            assert_eq!(Tag::parse(tag.as_str()).as_ref(), Some(&tag));
            assert_eq!(understand(tag.as_str()).tag, Some(tag));
        }
    }
}

proptest! {
    #[test]
    fn any_text_is_read_without_panic(text in any::<String>()) {
        understand(&text);
        Tag::parse(&text);
    }

    #[test]
    fn text_like_a_locale_is_read_without_panic(text in "[ a-zA-Z_,;/()@.#\\-\\[\\]\"]{0,16}") {
        understand(&text);
    }
}
