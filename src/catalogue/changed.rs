//! In: the files as they were opened, and texts that were typed since. Out: the files that have to be replaced or added.
//!
//! A text goes into the format of its neighbours: a new row, a new file, another value in its place. Nothing is handed out
//! on trust: the files are read again with the change in them, and where anything but that text came out otherwise, the
//! text goes into a table instead.

mod fluent;
mod letters;
mod table;

use std::collections::BTreeMap;

use super::archive::unpack;
use super::names::{Names, key};
use super::open::named;
use super::{Catalogue, Format, InputFile, Overrides, Syntax, Template, Text, read_with};

/// The files that have to be replaced or added.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changed {
    /// Each whole, sorted by path.
    pub files: Vec<InputFile>,
    /// Texts that could not be put into a file of the same format, and stand in no file.
    pub left: Vec<Template>,
}

/// What the files hold now.
struct Folder<'a> {
    files: Vec<InputFile>,
    overrides: &'a Overrides,
    catalogue: Catalogue,
}

/// Puts typed texts into the files.
pub fn changed(files: &[InputFile], overrides: &Overrides, typed: &[Template]) -> Changed {
    let before = Folder::of(files, overrides);
    let mut now = Folder::of(files, overrides);
    let mut left = Vec::new();
    for text in typed {
        match now.with(text) {
            Some(folder) => now = folder,
            None => left.push(text.clone()),
        }
    }
    let is_new = |file: &InputFile| !before.files.contains(file);
    Changed { files: now.files.into_iter().filter(is_new).collect(), left }
}

impl<'a> Folder<'a> {
    /// The files themselves; those in archives stand for themselves.
    fn of(files: &[InputFile], overrides: &'a Overrides) -> Self {
        let unpacked = unpack(files).files.into_iter();
        let files = unpacked.map(|it| InputFile { path: it.path, bytes: it.bytes.into_owned() }).collect();
        Self::read(files, overrides)
    }

    fn read(mut files: Vec<InputFile>, overrides: &'a Overrides) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let catalogue = read_with(&files, overrides).value;
        Self { files, overrides, catalogue }
    }

    /// The same with a text in it; none where that cannot be done, or is not what comes out.
    fn with(&self, text: &Template) -> Option<Self> {
        let neighbours =
            self.catalogue.templates.iter().filter(|it| it.message == text.message && it.layer == text.layer);
        let same = |it: &&Template| it.locale.as_deref().map(key) == text.locale.as_deref().map(key);
        let neighbour = neighbours.clone().find(same).or_else(|| neighbours.clone().next())?;
        let format = self.catalogue.read.iter().find(|it| it.file == neighbour.file)?.format;
        let written = match format {
            Format::Csv => vec![table::with(self.file(&neighbour.file)?, text)?],
            Format::Fluent => vec![fluent::with(self, neighbour, text)?],
            Format::Text | Format::Html => letters::with(self, neighbour, text)?,
            _ => return None,
        };
        let mut files = self.files.clone();
        for file in written {
            match files.iter_mut().find(|known| known.path == file.path) {
                Some(known) => *known = file,
                None => files.push(file),
            }
        }
        let then = Self::read(files, self.overrides);
        then.holds(text, self).then_some(then)
    }

    /// Whether this text is what it should be, and everything else is as it was.
    fn holds(&self, text: &Template, before: &Self) -> bool {
        let id = |it: &Template| (it.message.clone(), it.locale.as_deref().map(key), it.layer.clone());
        let (wanted, mut others) = (id(text), BTreeMap::new());
        for template in before.catalogue.templates.iter().filter(|it| id(it) != wanted) {
            others.insert(id(template), &template.parts);
        }
        let mut found = false;
        for template in &self.catalogue.templates {
            if id(template) != wanted {
                if others.remove(&id(template)) != Some(&template.parts) {
                    return false;
                }
                continue;
            }
            let was = before.catalogue.templates.iter().find(|it| id(it) == wanted);
            let kept = |part: &String| was.and_then(|it| it.parts.get(part));
            found = template.parts.iter().all(|(part, is)| match text.parts.get(part) {
                Some(typed) => same_words(typed, is),
                None => kept(part) == Some(is),
            }) && text.parts.keys().all(|part| template.parts.contains_key(part));
        }
        found && others.is_empty()
    }

    fn file(&self, path: &str) -> Option<&InputFile> {
        self.files.iter().find(|it| it.path == path)
    }

    /// What the paths say, as it is understood beside their neighbours.
    fn names(&self) -> Names {
        Names::of(self.files.iter().map(|it| named(&it.path).0))
    }
}

/// A text as a person would have typed it, to be changed; none where it does more than to fill in values.
pub fn as_typed(text: &Text) -> Option<String> {
    match text.syntax {
        Syntax::None => None,
        Syntax::Fluent | Syntax::FluentHtml => fluent::words_of(&text.source),
        Syntax::Plain | Syntax::Markdown | Syntax::Html => Some(text.source.clone()),
    }
}

/// Whether a text of a file says what was typed.
fn same_words(typed: &Text, is: &Text) -> bool {
    let words = |text: &Text| match text.syntax {
        Syntax::Fluent | Syntax::FluentHtml => fluent::words_of(&text.source),
        _ => Some(fluent::spaced(&text.source)),
    };
    let words = |text| words(text).map(|it| it.trim().to_owned());
    words(typed).is_some() && words(typed) == words(is) && typed.is_html() == is.is_html()
}

/// A path in which a locale stands, with another in its place: as a folder, or at the end of the name.
fn path_in(path: &str, from: &str, to: &str) -> Option<String> {
    let (folders, name) = path.rsplit_once('/').map_or(("", path), |(folders, name)| (folders, name));
    let joined =
        |folders: &str, name: &str| if folders.is_empty() { name.to_owned() } else { format!("{folders}/{name}") };
    // Where locales are written with an underscore, so is this one.
    let to = if from.contains('_') { to.replace('-', "_") } else { to.to_owned() };
    let (stem, ending) = name.split_once('.').map_or((name, ""), |(stem, _)| (stem, &name[stem.len()..]));
    let words: Vec<&str> = ending.split('.').collect();
    if words.contains(&from) {
        let ending = words.iter().map(|it| if *it == from { &to } else { *it }).collect::<Vec<_>>().join(".");
        return Some(joined(folders, &format!("{stem}{ending}")));
    }
    let base = stem.strip_suffix(from)?.to_owned();
    if stem == from || base.ends_with(['-', '_']) {
        return Some(joined(folders, &format!("{base}{to}{ending}")));
    }
    None
}

/// The same for a folder or a name, whichever has it.
fn path_for(path: &str, from: &str, to: &str) -> Option<String> {
    path_in(path, from, to).or_else(|| {
        let folders: Vec<&str> = path.split('/').collect();
        let at = folders.iter().rposition(|it| *it == from)?;
        let to = if from.contains('_') { to.replace('-', "_") } else { to.to_owned() };
        let folders: Vec<&str> = folders.iter().enumerate().map(|(nr, it)| if nr == at { &to } else { *it }).collect();
        Some(folders.join("/"))
    })
}
