//! In: templates, and a profile. Out: which texts exist, each in its cell: message, layer, locale.
//!
//! Names of locales are spelt as the platform spells them, so that the resolver compares strings only.

use std::collections::{BTreeMap, BTreeSet};

mod gather;
mod inside;

pub use inside::Inside;

use crate::catalogue::Catalogue;
use crate::locale::{self, Tag};
use crate::platform::example::{CellName, Place};
use crate::platform::tables::Part;
use crate::platform::vocabulary::{LayerKind, Role, Unit};
use crate::platform::{Profile, Value};
use crate::render::placeholders_of;

/// One text of one's own, or one of the platform's that was given.
#[derive(Clone, Debug)]
pub struct Cell {
    /// What it says.
    pub message: String,
    /// Where it lies.
    pub layer: String,
    /// Its locale as the platform spells it; none without one.
    pub name: Option<String>,
    /// The language of its text.
    pub language: Option<Tag>,
    /// The language is decided inside: the languages handled and the one of its `else`, if they are stated.
    pub branches: Option<Option<(Vec<String>, Option<String>)>>,
    /// Flagged as its layer's default.
    pub marked_default: bool,
    /// What it holds.
    pub holds: Holds,
    /// For a container: the keys that it calls.
    pub calls: Calls,
}

/// Which parts or keys a cell holds; each may name the template that it comes from.
#[derive(Clone, Debug)]
pub enum Holds {
    /// All parts.
    All(Option<usize>),
    /// These.
    Slots(BTreeMap<String, Option<usize>>),
}

/// Which keys a container calls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Calls {
    /// Those of its message.
    All,
    /// These only.
    Keys(BTreeSet<String>),
}

impl Holds {
    /// The template of a slot, if it is there.
    pub fn slot(&self, slot: &str) -> Option<Option<usize>> {
        match self {
            Self::All(template) => (!slot.ends_with(CONTAINER)).then_some(*template),
            Self::Slots(slots) => slots.get(slot).copied(),
        }
    }
}

/// The end of a container's slot.
pub const CONTAINER: &str = ".container";

/// A stock text by its place.
#[derive(Clone, Debug)]
pub struct Shipped {
    /// As the platform writes it.
    pub written: Option<String>,
    /// The language of its text.
    pub language: Option<Tag>,
    /// Its texts, where they were given: message and slot to the place in the catalogue.
    pub given: BTreeMap<(String, String), usize>,
}

/// Which texts exist.
#[derive(Clone, Debug, Default)]
pub struct Texts {
    cells: BTreeMap<String, BTreeMap<String, BTreeMap<String, Vec<Cell>>>>,
    pub(in crate::resolution) shipped: BTreeMap<String, BTreeMap<String, Shipped>>,
    lacks: Vec<(Option<String>, String, String, Option<String>)>,
    known: Vec<String>,
    /// What checks of the templates found, for example `unknown-placeholder`.
    pub checks: BTreeMap<String, Value>,
    insides: inside::Insides,
    /// Message to the placeholders that its templates have.
    placeholders: BTreeMap<String, BTreeSet<String>>,
    /// Which parts each of one's own templates has.
    parts: Vec<BTreeSet<String>>,
    /// Templates (by their place in the catalogue) that lie nowhere: this platform has no such layer or no such part.
    pub unplaced: Vec<usize>,
}

impl Texts {
    /// No texts but those that the platform ships.
    pub fn shipped_by(profile: &Profile) -> Self {
        let mut texts = Self { known: known(profile), ..Self::default() };
        for layer in profile.layer.iter().filter(|layer| layer.kind == LayerKind::Stock) {
            let mut shipped = BTreeMap::new();
            for written in layer.ships.iter().filter(|written| !layer.sparse.contains(written)) {
                let name = if written == "-" { String::new() } else { profile.read.name(written, &texts.known) };
                let really = layer.really.get(written).unwrap_or(written);
                let language = locale::understand(really).tag;
                shipped.insert(
                    name,
                    Shipped { written: (written != "-").then(|| written.clone()), language, given: BTreeMap::new() },
                );
            }
            texts.shipped.insert(layer.it.id.clone(), shipped);
        }
        texts
    }

    /// The templates of one's own, those of the platform's own that were given, and what the platform ships.
    ///
    /// A template without a layer lies in the profile's first custom layer. One that has only some parts leaves the
    /// others to the platform, unless the platform keeps a mail as a whole.
    pub fn new(custom: &Catalogue, stock_given: &Catalogue, profile: &Profile) -> Self {
        let mut texts = Self::shipped_by(profile);
        texts.insides = inside::insides(custom, profile);
        for (number, template) in custom.templates.iter().enumerate() {
            gather::custom(&mut texts, profile, number, template);
        }
        for template in &custom.templates {
            let names = template.parts.values().flat_map(|text| placeholders_of(text, profile.syntax));
            texts.placeholders.entry(template.message.clone()).or_default().extend(names);
        }
        texts.parts = custom.templates.iter().map(|template| template.parts.keys().cloned().collect()).collect();
        for (number, template) in stock_given.templates.iter().enumerate() {
            gather::stock(&mut texts, profile, number, template);
        }
        texts
    }

    /// The texts of a template that stand behind a part, each with its name; with what it decides by itself, if it does.
    pub fn behind(&self, profile: &Profile, template: usize, part: &Part) -> Vec<(&'static str, Option<&Inside>)> {
        let Some(names) = self.parts.get(template) else { return Vec::new() };
        let there = filled_from(profile, &part.id).iter().filter(|name| names.contains(**name));
        there.map(|name| (*name, self.insides.get(&(template, (*name).to_owned())))).collect()
    }

    /// Whether a template chooses by language.
    pub fn chooses_language(&self, template: usize) -> bool {
        let parts = self.insides.range((template, String::new())..(template + 1, String::new()));
        parts.into_iter().any(|(_, inside)| inside.chooses_language())
    }

    /// Whether any text decides by itself.
    pub fn decide(&self) -> bool {
        !self.insides.is_empty()
    }

    /// The placeholders of a message's templates that are not among those that the profile allows; none where it has no
    /// list of them.
    pub fn not_allowed(&self, profile: &Profile, message: &str, kind: &str) -> Option<Vec<&str>> {
        profile.allows("", kind, None)?;
        let all = self.placeholders.get(message).into_iter().flatten();
        Some(all.filter(|it| profile.allows(it, kind, None) == Some(false)).map(String::as_str).collect())
    }

    /// The words with which texts compare the value of a name.
    pub fn literals(&self, name: &str) -> BTreeSet<&String> {
        self.insides.values().filter_map(|inside| inside.reads.get(name)).flat_map(|read| &read.literals).collect()
    }

    /// Adds a cell.
    pub fn add(&mut self, cell: Cell) {
        let layers = self.cells.entry(cell.message.clone()).or_default();
        let names = layers.entry(cell.layer.clone()).or_default();
        names.entry(cell.name.clone().unwrap_or_default()).or_default().push(cell);
    }

    /// Adds a custom text by its place, as examples write it.
    pub fn add_named(&mut self, profile: &Profile, cell: &CellName, message: &str) {
        let (name, language, branches) = match &cell.locale {
            Place::Locale(written) => {
                (Some(profile.read.name(written, &self.known)), locale::understand(written).tag, None)
            }
            Place::NoLocale(language) => (None, language.as_deref().and_then(|it| locale::understand(it).tag), None),
            Place::Branches(branches) => (None, None, Some(branches.clone())),
        };
        let calls = match &cell.locale {
            Place::NoLocale(Some(_)) | Place::Branches(_) => Calls::Keys(BTreeSet::new()),
            _ => Calls::All,
        };
        let holds = match &cell.part {
            None => Holds::All(None),
            Some(slot) => Holds::Slots(slots_of(profile, message, slot).into_iter().map(|slot| (slot, None)).collect()),
        };
        self.add(Cell {
            message: cell.message.clone().unwrap_or_else(|| message.to_owned()),
            layer: cell.layer.clone(),
            name,
            language,
            branches,
            marked_default: cell.marked_default,
            holds,
            calls,
        });
    }

    /// States that the platform lacks a stock text that its profile says it ships.
    pub fn lacks(&mut self, profile: &Profile, cell: &CellName, message: &str) {
        let name = match &cell.locale {
            Place::Locale(written) => profile.read.name(written, &self.known),
            _ => String::new(),
        };
        let slots: Vec<Option<String>> = match &cell.part {
            None => vec![None],
            Some(slot) => slots_of(profile, message, slot).into_iter().map(Some).collect(),
        };
        for slot in slots {
            self.lacks.push((cell.message.clone(), cell.layer.clone(), name.clone(), slot));
        }
    }

    /// The spelling of a name.
    pub fn name(&self, profile: &Profile, written: &str) -> String {
        profile.read.name(written, &self.known)
    }

    /// The cells of a message in a layer under a name (empty: without locale).
    pub fn at(&self, message: &str, layer: &str, name: &str) -> &[Cell] {
        let names = self.cells.get(message).and_then(|layers| layers.get(layer));
        names.and_then(|names| names.get(name)).map_or(&[], Vec::as_slice)
    }

    /// Every cell of a message in a layer.
    pub fn of(&self, message: &str, layer: &str) -> impl Iterator<Item = &Cell> {
        self.cells.get(message).and_then(|layers| layers.get(layer)).into_iter().flat_map(BTreeMap::values).flatten()
    }

    /// The stock text under a name, if the platform has it for this slot.
    pub fn stock(&self, message: &str, layer: &str, name: &str, slots: &[&str]) -> Option<&Shipped> {
        let shipped = self.shipped.get(layer)?.get(name)?;
        let lacking = self.lacks.iter().any(|(lacked, at, under, slot)| {
            at == layer
                && under == name
                && lacked.as_deref().is_none_or(|lacked| lacked == message)
                && slot.as_deref().is_none_or(|slot| slots.contains(&slot))
        });
        (!lacking).then_some(shipped)
    }

    /// Whether a stock file without locale was stated to be lacking.
    pub fn lacks_container(&self, layer: &str, slot: &str) -> bool {
        self.lacks
            .iter()
            .any(|(_, at, under, lacked)| at == layer && under.is_empty() && lacked.as_deref() == Some(slot))
    }

    /// The names of all locales that a layer has for a message.
    pub fn names(&self, message: &str, layer: &str) -> BTreeSet<String> {
        let cells = self.cells.get(message).and_then(|layers| layers.get(layer)).into_iter().flat_map(BTreeMap::keys);
        let shipped = self.shipped.get(layer).into_iter().flat_map(BTreeMap::keys);
        cells.chain(shipped).filter(|name| !name.is_empty()).cloned().collect()
    }

    /// Every name that occurs anywhere.
    pub fn all_names(&self) -> BTreeSet<String> {
        let cells = self.cells.values().flat_map(BTreeMap::values).flat_map(BTreeMap::keys);
        let shipped = self.shipped.values().flat_map(BTreeMap::keys);
        let compared =
            self.insides.values().flat_map(Inside::literals).filter(|it| locale::understand(it).tag.is_some());
        let all = cells.chain(shipped).chain(&self.known).chain(compared);
        all.filter(|name| !name.is_empty()).cloned().collect()
    }
}

/// The locales that the profile itself writes, spelt as its platform reads them.
fn known(profile: &Profile) -> Vec<String> {
    let ships = profile.layer.iter().flat_map(|layer| layer.it.ships.iter()).filter(|written| *written != "-");
    let read = profile.lists_read();
    let named = |name: &String| read.contains(name);
    let lists = profile.list.iter().filter(|(name, _)| named(name)).flat_map(|(_, list)| list);
    let mut known: Vec<String> = Vec::new();
    for written in lists.chain(ships) {
        let name = profile.read.name(written, &[]);
        if !known.contains(&name) {
            known.push(name);
        }
    }
    known
}

/// The parts of a template that fill a part of the platform, or one of its keys: that of the same name, else those of
/// its role.
pub fn filled_from(profile: &Profile, part: &str) -> &'static [&'static str] {
    const NAMED: [&[&str]; 6] = [&["subject"], &["html"], &["text"], &["from"], &["reply_to"], &["preheader"]];
    let part = part.split(':').next().unwrap_or(part);
    if let Some(same) = NAMED.into_iter().find(|names| names.contains(&part)) {
        return same;
    }
    match profile.part.iter().find(|known| known.id == part).map(|known| known.role) {
        Some(Role::Subject) => &["subject"],
        Some(Role::Body) => &["html", "text"],
        _ => &[],
    }
}

/// The slots that a part's name means: itself, or its keys.
pub(super) fn slots_of(profile: &Profile, kind: &str, slot: &str) -> Vec<String> {
    if profile.unit == Unit::Key
        && let Some(part) = profile.part.iter().find(|part| part.id == slot)
    {
        return keys_of(profile, kind, part);
    }
    vec![slot.to_owned()]
}

/// The keys of a part in a message; a part without keys is its own key.
pub(super) fn keys_of(profile: &Profile, kind: &str, part: &Part) -> Vec<String> {
    let keys = profile.kind(kind).and_then(|message| message.keys.get(&part.id));
    keys.cloned().unwrap_or_else(|| vec![part.id.clone()])
}
