//! In: a JSON object. Out: where in it the list of people is: `users`, `data.members`, `orgs[].humanUsers`.

use std::cmp::Reverse;

use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};

use super::People;
use crate::sample::typed::Table;

/// Names under which a list of people stands, likeliest first.
const LISTS: &[&str] = &[
    "users",
    "humanUsers",
    "human_users",
    "value",
    "Resources",
    "members",
    "people",
    "customers",
    "contacts",
    "subscribers",
    "accounts",
    "data",
    "items",
    "results",
    "result",
    "records",
    "list",
    "rows",
    "entries",
    "personen",
    "utenti",
    "utilisateurs",
];

/// Lists of people that stand inside each entry of another list.
const INNER: &[&str] = &["humanUsers", "human_users"];
/// How deep a list is looked for.
const DEEPEST: usize = 4;

/// A way through objects: the names, and the list inside each entry of the last, if that is where people are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Way {
    names: Vec<String>,
    inner: Option<&'static str>,
}

/// A value, as far as finding the list needs it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Kind {
    /// It was not read to its end.
    Broken,
    /// A list: how many objects it has, and the list that stands inside them.
    List(u64, Option<&'static str>),
    /// Anything else.
    Other,
}

/// Where the people are, as far as the text can be read, and whether it can.
pub(super) fn find(text: &str) -> (Option<Way>, Result<(), serde_json::Error>) {
    let mut found = Vec::new();
    let mut json = serde_json::Deserializer::from_str(text);
    let look = Look { found: &mut found, path: &mut Vec::new() };
    let whole = look.deserialize(&mut json).map(drop);
    let rank = |names: &[String]| {
        let name = names.last().map(String::as_str).unwrap_or_default();
        LISTS.iter().position(|known| known.eq_ignore_ascii_case(name)).unwrap_or(LISTS.len())
    };
    let lists = found.iter().filter_map(|(names, kind)| match kind {
        Kind::List(n, inner) if *n > 0 => Some((names, *n, *inner)),
        // What could not be read to its end, and nothing in it either.
        Kind::Broken => Some((names, 0, None)),
        _ => None,
    });
    let best = lists.min_by_key(|(names, n, inner)| {
        let depth = if *n == 0 { DEEPEST - names.len().min(DEEPEST) } else { names.len() };
        (*n == 0, inner.is_none(), depth, rank(names), Reverse(*n))
    });
    (best.map(|(names, _, inner)| Way { names: names.clone(), inner }), whole)
}

/// Looks at a value and at what stands under each of its names.
struct Look<'a> {
    found: &'a mut Vec<(Vec<String>, Kind)>,
    path: &'a mut Vec<String>,
}

macro_rules! other {
    ($kind_of:ty, $other:expr, $($name:ident: $kind:ty),*) => {
        $(fn $name<E>(self, _: $kind) -> Result<$kind_of, E> { Ok($other) })*
        fn visit_unit<E>(self) -> Result<$kind_of, E> { Ok($other) }
    };
}

impl<'de> DeserializeSeed<'de> for Look<'_> {
    type Value = Kind;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Kind, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Look<'_> {
    type Value = Kind;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("anything")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Kind, A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            if self.path.len() == DEEPEST {
                map.next_value::<IgnoredAny>()?;
                continue;
            }
            self.path.push(key);
            let at = self.found.len();
            self.found.push((self.path.clone(), Kind::Broken));
            let kind = map.next_value_seed(Look { found: &mut *self.found, path: &mut *self.path })?;
            self.path.pop();
            self.found[at].1 = kind;
        }
        Ok(Kind::Other)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Kind, A::Error> {
        let (mut n, mut inner) = (0, None);
        while let Some(entry) = list.next_element_seed(Entry)? {
            n += u64::from(entry.is_object);
            inner = inner.or(entry.inner);
        }
        Ok(Kind::List(n, inner))
    }
    other!(Kind, Kind::Other, visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);
}

/// An entry of a list.
#[derive(Clone, Copy, Default)]
struct Seen {
    is_object: bool,
    inner: Option<&'static str>,
}

struct Entry;

impl<'de> DeserializeSeed<'de> for Entry {
    type Value = Seen;
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Seen, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Entry {
    type Value = Seen;
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("anything")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Seen, A::Error> {
        let mut seen = Seen { is_object: true, inner: None };
        while let Some(key) = map.next_key::<String>()? {
            let inner = INNER.iter().find(|known| **known == key).copied();
            seen.inner = seen.inner.or(inner);
            map.next_value::<IgnoredAny>()?;
        }
        Ok(seen)
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Seen, A::Error> {
        while list.next_element::<IgnoredAny>()?.is_some() {}
        Ok(Seen::default())
    }
    other!(Seen, Seen::default(), visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_f64: f64, visit_str: &str);
}

/// Takes the people that stand at a place.
pub(super) struct At<'a>(pub(super) &'a Way, pub(super) &'a mut Table);

impl<'de> DeserializeSeed<'de> for At<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        walk(&self.0.names, self.0.inner, self.1, deserializer)
    }
}

/// Goes on through the names that are left.
struct Step<'a> {
    names: &'a [String],
    inner: Option<&'static str>,
    table: &'a mut Table,
}

fn walk<'de, D: Deserializer<'de>>(
    names: &[String],
    inner: Option<&'static str>,
    table: &mut Table,
    deserializer: D,
) -> Result<(), D::Error> {
    match (names, inner) {
        ([], None) => People(table).deserialize(deserializer),
        ([], Some(_)) => deserializer.deserialize_seq(Step { names, inner, table }),
        _ => deserializer.deserialize_map(Step { names, inner, table }),
    }
}

impl<'de> DeserializeSeed<'de> for Step<'_> {
    type Value = ();
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        walk(self.names, self.inner, self.table, deserializer)
    }
}

impl<'de> Visitor<'de> for Step<'_> {
    type Value = ();
    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("an object or a list")
    }
    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        let Some((name, rest)) = self.names.split_first() else { return Ok(()) };
        while let Some(key) = map.next_key::<String>()? {
            if key == *name {
                map.next_value_seed(Step { names: rest, inner: self.inner, table: &mut *self.table })?;
            } else {
                map.next_value::<IgnoredAny>()?;
            }
        }
        Ok(())
    }
    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<(), A::Error> {
        let inner = [self.inner.unwrap_or_default().to_owned()];
        while list.next_element_seed(Step { names: &inner, inner: None, table: &mut *self.table })?.is_some() {}
        Ok(())
    }
}
