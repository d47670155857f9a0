//! In: files one by one. Out: the catalogue, put together; each file is answered for.

use std::collections::{BTreeMap, BTreeSet};

use memchr::memmem;

use super::archive::{Opened, Unpacked};
use super::included::{Dialect, MAX_BYTES, Piece, take_in};
use super::names::{Clues, Names, key};
use super::open::named;
use super::themes::Themes;
use super::{Catalogue, Draft, FileRead, Format, LeftAside, Overrides, Template, fluent, place};
use crate::finding::{Finding, Found, Place};

/// A template's message, the key of its locale, and its layer.
type Id = (String, Option<String>, Option<String>);

/// What was gathered so far.
pub(super) struct Gather<'a> {
    pub(super) overrides: &'a Overrides,
    pub(super) names: Names,
    pub(super) themes: Themes,
    /// HTML that stands beside the settings of one of Auth0's mails.
    pub(super) auth0_bodies: BTreeSet<String>,
    pub(super) drafts: Vec<Draft>,
    /// Texts that are a mail's if that mail has a subject somewhere.
    pub(super) keyed: Vec<Draft>,
    pub(super) pile: fluent::Pile,
    /// Files that others take in.
    pub(super) pieces: Vec<Piece>,
    /// Files that say something without holding a text.
    pub(super) used: BTreeSet<String>,
    pub(super) read: Vec<FileRead>,
    pub(super) findings: Vec<Finding>,
    /// Titles of HTML files that give no subject.
    pub(super) titles: Vec<(Clues, String, String)>,
}

impl<'a> Gather<'a> {
    pub(super) fn new(unpacked: &Unpacked<'_>, overrides: &'a Overrides) -> Self {
        Self {
            overrides,
            names: Names::of(unpacked.files.iter().map(|it| named(&it.path).0)),
            themes: Themes::of(&unpacked.files),
            auth0_bodies: auth0_bodies(&unpacked.files),
            drafts: Vec::new(),
            keyed: Vec::new(),
            pile: fluent::Pile::default(),
            pieces: Vec::new(),
            used: BTreeSet::new(),
            read: unpacked.read.clone(),
            findings: unpacked.findings.clone(),
            titles: Vec::new(),
        }
    }

    /// Puts the templates together.
    pub(super) fn finish(mut self) -> Found<Catalogue> {
        let taken = self.pile.take();
        self.findings.extend(taken.findings);
        self.used.extend(taken.used);
        self.drafts.extend(taken.drafts);
        self.keep_mails();
        self.take_in();
        self.drafts.sort_by(|a, b| (a.rank, &a.file, a.line, a.part).cmp(&(b.rank, &b.file, b.line, b.part)));

        let mut together = Together::default();
        for draft in std::mem::take(&mut self.drafts) {
            together.add(draft, &mut self.findings);
        }
        for (clues, file, title) in std::mem::take(&mut self.titles) {
            let id = (clues.message, clues.locale.as_deref().map(key), None);
            if together.templates.get(&id).is_some_and(|it| !it.parts.contains_key("subject")) {
                let finding = Finding::pass("subject-from-title").text("title", title).text("message", id.0);
                self.findings.push(finding.at(Place { locale: clues.locale, ..Place::file(file) }));
            }
        }
        self.without_language(&together);
        for read in &mut self.read {
            if let Some((n_texts, ids)) = together.taken_from.get(&read.file) {
                (read.n_texts, read.n_templates) = (*n_texts, ids.len() as u32);
            } else if self.used.contains(&read.file) {
                read.left_aside = None;
            } else if together.overruled.contains(&read.file) {
                read.left_aside.get_or_insert(LeftAside::Overruled);
            } else if together.repeated.contains(&read.file) {
                read.left_aside.get_or_insert(LeftAside::Repeated);
            } else if read.format != Format::Zip {
                read.left_aside.get_or_insert(LeftAside::NoMail);
            }
        }
        self.read.sort_by(|a, b| a.file.cmp(&b.file));
        self.findings.sort_by(|a, b| (&a.place, &a.code).cmp(&(&b.place, &b.code)));
        let templates = together.templates.into_values().collect();
        Found { value: Catalogue { templates, read: self.read }, findings: self.findings }
    }

    /// Of the texts by keys, those of mails: in some file and some language, the mail has a subject.
    fn keep_mails(&mut self) {
        let subjects = self.keyed.iter().filter(|it| it.part == "subject");
        let mails: BTreeSet<String> = subjects.chain(&self.drafts).map(|it| it.message.clone()).collect();
        self.drafts.extend(std::mem::take(&mut self.keyed).into_iter().filter(|it| mails.contains(&it.message)));
    }

    /// Adds to the texts what they take in. A language's file that none takes in is never sent.
    fn take_in(&mut self) {
        let (used, is_all) = take_in(&self.pieces, &mut self.drafts);
        if !is_all {
            self.findings.push(Finding::block("too-many-texts").number("limit", (MAX_BYTES >> 20) as u64));
        }
        for piece in self.pieces.iter().filter(|it| it.dialect == Dialect::Go && !used.contains(&it.file)) {
            self.findings.push(Finding::block("never-sent-by-name").at(Place::file(&piece.file)));
        }
        self.used.extend(used);
    }

    fn without_language(&mut self, together: &Together) {
        let wraps = |file: &str| self.read.iter().any(|it| it.file == file && it.format == Format::FreeMarker);
        for (id, template) in &together.templates {
            if template.locale.is_some() || template.marked_default {
                continue;
            }
            let finding = match (together.for_everyone.contains(id), &template.language) {
                (false, _) => Finding::block("locale-missing"),
                (true, None) if !wraps(&template.file) => Finding::pass("one-text-for-everyone"),
                (true, _) => continue,
            };
            self.findings.push(finding.text("message", &template.message).at(Place::file(&template.file)));
        }
    }
}

/// The templates so far, and what came from which file.
#[derive(Default)]
struct Together {
    templates: BTreeMap<Id, Template>,
    for_everyone: BTreeSet<Id>,
    /// Where the first text of a part stands, and how far behind its theme comes.
    origins: BTreeMap<(Id, &'static str), (String, u64, usize)>,
    taken_from: BTreeMap<String, (u32, BTreeSet<Id>)>,
    repeated: BTreeSet<String>,
    overruled: BTreeSet<String>,
}

impl Together {
    fn add(&mut self, draft: Draft, findings: &mut Vec<Finding>) {
        let Draft { message, locale, language, marked_default, for_everyone, layer, rank, part, text, file, line } =
            draft;
        let id: Id = (message.clone(), locale.as_deref().map(key), layer.map(str::to_owned));
        if for_everyone {
            self.for_everyone.insert(id.clone());
        }
        let template = self.templates.entry(id.clone()).or_insert_with(|| Template {
            message: message.clone(),
            locale: locale.clone(),
            language,
            layer: id.2.clone(),
            marked_default,
            parts: BTreeMap::new(),
            file: file.clone(),
        });
        let origin = self.origins.entry((id.clone(), part)).or_insert_with(|| (file.clone(), line, rank));
        match template.parts.get(part) {
            None => {
                template.parts.insert(part.to_owned(), text);
                let counts = self.taken_from.entry(file).or_default();
                counts.0 += 1;
                counts.1.insert(id);
            }
            Some(first) if *first == text => {
                self.repeated.insert(file);
            }
            // A theme is meant to say something else than its parent.
            Some(_) if origin.2 < rank => {
                self.overruled.insert(file);
            }
            Some(_) => {
                let finding = Finding::block("two-files-disagree")
                    .text("message", message)
                    .text("first", &origin.0)
                    .number("first_line", origin.1)
                    .text("second", &file);
                let part = Some(part.to_owned());
                findings.push(finding.at(Place { locale, part, ..place(&file, line) }));
                self.overruled.insert(file);
            }
        }
    }
}

/// HTML files with a file of the same name beside them that says what mail they are.
fn auth0_bodies(files: &[Opened<'_>]) -> BTreeSet<String> {
    let is_settings = |bytes: &[u8]| {
        bytes.len() < 64 << 10
            && ["\"template\"", "\"body\"", "\"syntax\""]
                .iter()
                .all(|key| memmem::find(bytes, key.as_bytes()).is_some())
    };
    let settings = files.iter().filter(|it| is_settings(&it.bytes));
    let stems: BTreeSet<&str> = settings.filter_map(|it| it.file.strip_suffix(".json")).collect();
    let bodies = files.iter().filter(|it| it.file.strip_suffix(".html").is_some_and(|stem| stems.contains(stem)));
    bodies.map(|it| it.file.clone()).collect()
}
