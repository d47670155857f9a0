//! In: one template of a catalogue. Out: the cell in which it lies, or that its layer does not exist.

use std::collections::{BTreeMap, BTreeSet};

use super::{CONTAINER, Calls, Cell, Holds, Shipped, Texts, keys_of};
use crate::catalogue::Template;
use crate::locale;
use crate::platform::Profile;
use crate::platform::fact::Term;
use crate::platform::tables::{Message, Part};
use crate::platform::vocabulary::{LayerKind, Role, Unit};

/// Adds a text of one's own.
pub(super) fn custom(texts: &mut Texts, profile: &Profile, number: usize, template: &Template) {
    // In a file without locale a platform that looks up keys keeps what wraps them.
    let wraps = profile.unit == Unit::Key && template.locale.is_none();
    // A layer of another platform says nothing about this one.
    let stated = template.layer.as_ref().and_then(|stated| profile.layer.iter().find(|it| it.it.id == *stated));
    let layer = match stated {
        None if wraps => first_of_containers(profile),
        None => profile.first_custom().map(|layer| layer.id.as_str()),
        Some(stated) => (stated.kind == LayerKind::Custom).then_some(stated.it.id.as_str()),
    };
    let Some(layer) = layer else {
        texts.unplaced.push(number);
        return;
    };
    let slots = slots(profile, template, wraps);
    // A platform that keeps a mail as a whole has none where there is no body.
    let body = |part: &Part| part.role == Role::Body && slots.contains(&part.id);
    if slots.is_empty() || profile.unit == Unit::Mail && !profile.part.iter().any(body) {
        texts.unplaced.push(number);
        return;
    }
    let holds = match profile.unit {
        Unit::Mail => Holds::All(Some(number)),
        Unit::Part | Unit::Key => Holds::Slots(slots.into_iter().map(|slot| (slot, Some(number))).collect()),
    };
    // Where a layer knows no locales, a text that chooses by language lies there as the one for all: the locale that a
    // person gave it is the language of what it says to everyone else.
    let locale =
        template.locale.as_deref().filter(|_| !(knows_no_locale(profile, layer) && texts.chooses_language(number)));
    texts.add(Cell {
        message: template.message.clone(),
        layer: layer.to_owned(),
        name: locale.map(|written| texts.name(profile, written)),
        language: template
            .locale
            .as_ref()
            .or(template.language.as_ref())
            .and_then(|written| locale::understand(written).tag),
        branches: None,
        marked_default: template.marked_default,
        holds,
        calls: if wraps { Calls::Keys(called(profile, template)) } else { Calls::All },
    });
}

/// Adds a text of the platform's own: it is known then what it says. Nothing is concluded for parts that are not given.
pub(super) fn stock(texts: &mut Texts, profile: &Profile, number: usize, template: &Template) {
    let name = template.locale.as_deref().map(|written| texts.name(profile, written)).unwrap_or_default();
    let mut layers = profile.layer.iter().filter(|layer| layer.kind == LayerKind::Stock);
    // Files of one's own layers can hold the platform's own texts, too.
    let stated = template.layer.as_ref().and_then(|stated| layers.clone().find(|layer| layer.it.id == *stated));
    let layer = match stated {
        Some(stated) => Some(stated),
        None => layers
            .clone()
            .find(|layer| texts.shipped.get(&layer.it.id).is_some_and(|shipped| shipped.contains_key(&name)))
            .or_else(|| layers.next()),
    };
    let Some(layer) = layer.map(|layer| layer.it.id.clone()) else { return };
    let slots = slots(profile, template, false);
    let language = template.locale.as_deref().and_then(|written| locale::understand(written).tag);
    let shipped = texts.shipped.entry(layer).or_default().entry(name).or_insert_with(|| Shipped {
        written: template.locale.clone(),
        language,
        given: BTreeMap::new(),
    });
    for slot in slots {
        shipped.given.insert((template.message.clone(), slot), number);
    }
}

/// Whether texts of a layer are looked for without a locale only.
pub(in crate::resolution) fn knows_no_locale(profile: &Profile, layer: &str) -> bool {
    let mut searches = profile.search.iter().filter(|search| search.layers.iter().any(|it| it == layer)).peekable();
    searches.peek().is_some() && searches.all(|search| search.locales.iter().all(|term| *term == Term::NoLocale))
}

/// The first layer of one's own in which files without locale are looked for.
fn first_of_containers(profile: &Profile) -> Option<&str> {
    let searches = profile.search.iter().filter(|search| search.of.is_some());
    let custom = |layer: &&String| profile.layer.iter().any(|it| it.it.id == **layer && it.kind == LayerKind::Custom);
    searches.flat_map(|search| &search.it.layers).find(custom).map(String::as_str)
}

/// The slots that a template fills.
fn slots(profile: &Profile, template: &Template, wraps: bool) -> BTreeSet<String> {
    let slot = |part: &Part| match profile.unit {
        Unit::Key if wraps && !part.container => Vec::new(),
        Unit::Key if wraps => vec![format!("{}{CONTAINER}", part.id)],
        // The keys of a part are those of any of its mail kinds: one's own message takes the slot of one of them.
        Unit::Key => every_key(profile, part),
        Unit::Mail | Unit::Part => vec![part.id.clone()],
    };
    if template.is_ticked() {
        let parts = profile.part.iter().filter(|part| matches!(part.role, Role::Subject | Role::Body));
        return parts.flat_map(slot).collect();
    }
    template.parts.keys().flat_map(|name| meets(profile, name)).flat_map(slot).collect()
}

fn every_key(profile: &Profile, part: &Part) -> Vec<String> {
    profile.message.iter().flat_map(|message: &Message| keys_of(profile, &message.id, part)).collect()
}

/// The keys that a wrapping file names.
fn called(profile: &Profile, template: &Template) -> BTreeSet<String> {
    let keys = profile.part.iter().flat_map(|part| every_key(profile, part));
    keys.filter(|key| template.parts.values().any(|text| text.source.contains(&format!("\"{key}\"")))).collect()
}

/// The parts of a profile that a template's part provides: by name, else by role.
fn meets<'p>(profile: &'p Profile, name: &str) -> Vec<&'p Part> {
    if let Some(part) = profile.part.iter().find(|part| part.id == name) {
        return vec![part];
    }
    let role = match name {
        "subject" => Role::Subject,
        "text" | "html" => Role::Body,
        _ => return Vec::new(),
    };
    // `text` does not stand for a part that is named `html`, nor the other way round.
    profile.part.iter().filter(|part| part.role == role && part.id != "text" && part.id != "html").collect()
}
