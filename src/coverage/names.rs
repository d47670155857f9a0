//! In: a seed and a language. Out: made-up names, the same for the same seed.

use crate::locale::Tag;

/// First names and last names by language; the last line is for all others.
const NAMES: [(&str, [&str; 6], [&str; 6]); 16] = [
    (
        "ar",
        ["يوسف", "ليلى", "عمر", "مريم", "سامي", "نور"],
        ["الحداد", "النجار", "الخطيب", "المصري", "العطار", "الصباغ"],
    ),
    (
        "de",
        ["Jörg", "Anneliese", "Götz", "Käthe", "Matthias", "Sönke"],
        ["Müller", "Weiß", "Schäfer", "Böhm", "Groß", "Jäger"],
    ),
    (
        "el",
        ["Γιώργος", "Ελένη", "Νίκος", "Μαρία", "Πέτρος", "Ζωή"],
        ["Παππάς", "Ράπτης", "Βλάχος", "Μύλος", "Λευκός", "Ψαράς"],
    ),
    (
        "en",
        ["Thomas", "Siobhán", "Jack", "Niamh", "Zoë", "Ruth"],
        ["Hall", "O’Brien", "Bennett", "Smith-Jones", "Carter", "Wood"],
    ),
    (
        "es",
        ["José", "Íñigo", "Begoña", "Lucía", "Ángel", "Nuria"],
        ["Muñoz", "Peña", "García López", "Ibáñez", "Núñez", "Vega"],
    ),
    ("fa", ["آرش", "مینا", "کیان", "پروین", "ژاله", "چنگیز"], ["بهرامی", "پارسا", "کریمی", "گلستان", "ژیان", "چراغی"]),
    (
        "fr",
        ["Chloé", "François", "Maëlle", "Noël", "Anaïs", "Benoît"],
        ["Lefèvre", "D’Arc", "Çelik", "Œillet", "Brûlé", "Garçon"],
    ),
    ("he", ["דנה", "יוסי", "נועם", "רות", "איתן", "מיכל"], ["לוי", "כהן", "ברק", "שלום", "גבע", "הראל"]),
    (
        "it",
        ["Niccolò", "Lucia", "Giosuè", "Élodie", "Andrea", "Zaira"],
        ["D’Angelo", "Nicolosi", "De Luca", "Forlì", "Rossi", "Dell’Orto"],
    ),
    ("ja", ["花子", "太郎", "さくら", "ケン", "一郎", "美咲"], ["山田", "佐藤", "鈴木", "高橋", "田中", "髙﨑"]),
    (
        "pl",
        ["Łukasz", "Małgorzata", "Świętosława", "Żaneta", "Józef", "Wiśka"],
        ["Wójcik", "Dąbrowska", "Źródło", "Kaczyński", "Łęcki", "Śliwa"],
    ),
    (
        "pt",
        ["João", "Conceição", "Inês", "Antônio", "Luís", "Fátima"],
        ["Gonçalves", "Simões", "D’Ávila", "Araújo", "Leitão", "Brandão"],
    ),
    (
        "ru",
        ["Алёна", "Пётр", "Наталья", "Игорь", "Юлия", "Семён"],
        ["Щукина", "Королёв", "Ёлкин", "Орлова", "Белых", "Чайка"],
    ),
    (
        "tr",
        ["İbrahim", "Işıl", "Çağla", "Gökçe", "Şükrü", "Ömer"],
        ["Yıldız", "Öztürk", "Şahin", "Güneş", "İnan", "Çınar"],
    ),
    ("zh", ["伟", "芳", "娜", "敏", "秀英", "磊"], ["王", "李", "欧阳", "刘", "陈", "龘"]),
    ("", ["Ada", "Bjørn", "Çiğdem", "Ernő", "Þóra", "Ştefan"], ["Åström", "Øye", "Żak", "Őry", "Nguyễn", "Ćosić"]),
];

/// A name that is longer than many forms, tables and greetings take.
pub(super) const LONG: (&str, &str) = (
    "Maximiliana-Theodora Alexandrina Wilhelmine Friederike",
    "von Hohenlohe-Waldenburg-Schillingsfürst zu Sayn-Wittgenstein-Berleburg",
);

/// Numbers that look like chance and follow from a seed (SplitMix64).
pub(super) struct Chance(u64);

impl Chance {
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn below(&mut self, n: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % n as u64) as usize
    }
}

/// A first and a last name as people with this language have them.
pub(super) fn name(chance: &mut Chance, language: Option<&Tag>) -> (&'static str, &'static str) {
    let wanted = language.map_or("", Tag::language);
    let of = NAMES.iter().find(|(language, ..)| *language == wanted).unwrap_or(&NAMES[NAMES.len() - 1]);
    (of.1[chance.below(6)], of.2[chance.below(6)])
}

/// First and last names for people with these languages, always the same.
pub fn made_up_names(languages: &[Option<Tag>]) -> Vec<(&'static str, &'static str)> {
    let mut chance = Chance::new(1);
    languages.iter().map(|language| name(&mut chance, language.as_ref())).collect()
}
