//! In: files one by one. Out: the catalogue, put together; each file is answered for.

use std::collections::{BTreeMap, BTreeSet};

use super::archive::{Opened, Unpacked};
use super::encoding::{Decoded, decode};
use super::names::{Clues, Names, key};
use super::{
    Catalogue, Draft, FileRead, Format, LeftAside, MAX_FILE_BYTES, Overrides, Syntax, Template, fluent,
    looks_like_html, place, properties, table, text,
};
use crate::finding::{Finding, Found, Place};

/// A template's message and the key of its locale.
type Id = (String, Option<String>);

/// What was gathered so far.
pub(super) struct Gather<'a> {
    overrides: &'a Overrides,
    names: Names,
    drafts: Vec<Draft>,
    pile: fluent::Pile,
    read: Vec<FileRead>,
    findings: Vec<Finding>,
    /// Titles of HTML files that give no subject.
    titles: Vec<(Clues, String, String)>,
}

impl<'a> Gather<'a> {
    pub(super) fn new(unpacked: &Unpacked<'_>, overrides: &'a Overrides) -> Self {
        Self {
            overrides,
            names: Names::of(unpacked.files.iter().map(|it| named(&it.path).0)),
            drafts: Vec::new(),
            pile: fluent::Pile::default(),
            read: unpacked.read.clone(),
            findings: unpacked.findings.clone(),
            titles: Vec::new(),
        }
    }

    /// Reads one file.
    pub(super) fn open(&mut self, opened: &Opened<'_>) {
        let file = opened.file.as_str();
        let (path, format) = named(&opened.path);
        let read = FileRead {
            file: file.to_owned(),
            format,
            encoding: String::new(),
            n_texts: 0,
            n_templates: 0,
            left_aside: None,
        };
        let left_aside = if is_hidden(&opened.path) {
            Some(LeftAside::Hidden)
        } else if opened.bytes.is_empty() {
            self.about(Finding::pass("file-empty"), file);
            Some(LeftAside::Empty)
        } else if opened.bytes.len() > MAX_FILE_BYTES {
            self.about(Finding::block("file-too-large").number("limit_mb", (MAX_FILE_BYTES >> 20) as u64), file);
            Some(LeftAside::TooLarge)
        } else if format == Format::Zip {
            self.about(Finding::pass("archive-in-archive"), file);
            Some(LeftAside::ArchiveInArchive)
        } else if format == Format::Unknown {
            self.about(Finding::pass("format-unknown"), file);
            Some(LeftAside::UnknownFormat)
        } else if format == Format::Excel {
            match table::excel(file, &opened.bytes, &mut self.findings) {
                Some(rows) => self.rows(file, rows),
                None => Some(LeftAside::Broken),
            }
        } else {
            let Some(decoded) = decode(&opened.bytes) else {
                self.about(Finding::block("not-text"), file);
                self.read.push(FileRead { left_aside: Some(LeftAside::NotText), ..read });
                return;
            };
            self.doubts(file, &decoded);
            let (format, left_aside) = self.open_text(file, path, format, &decoded.text);
            self.read.push(FileRead { format, encoding: decoded.encoding.to_owned(), left_aside, ..read });
            return;
        };
        self.read.push(FileRead { left_aside, ..read });
    }

    fn open_text(&mut self, file: &str, path: &str, format: Format, source: &str) -> (Format, Option<LeftAside>) {
        if source.trim().is_empty() {
            self.about(Finding::pass("file-empty"), file);
            return (format, Some(LeftAside::Empty));
        }
        if format == Format::Csv || (format == Format::Text && table::is_table(source)) {
            let rows = table::csv(source);
            return (Format::Csv, self.rows(file, rows));
        }
        let clues = self.clues(file, path);
        let (format, syntax) = match format {
            Format::Fluent if text::is_free_marker(source) => {
                let is_html = path.split('/').any(|it| it == "html") || looks_like_html(source);
                (Format::FreeMarker, if is_html { Syntax::Html } else { Syntax::Plain })
            }
            Format::Fluent => {
                let any = self.pile.add(file, &clues, source, &mut self.findings);
                return (format, (!any).then_some(LeftAside::Broken));
            }
            Format::Properties => {
                self.properties(file, &clues, source);
                return (format, None);
            }
            Format::Html => (format, Syntax::Html),
            Format::Markdown => (format, Syntax::Markdown),
            _ if looks_like_html(source) => (Format::Html, Syntax::Html),
            _ => (format, Syntax::Plain),
        };
        let found = text::parts(source, syntax, clues.part);
        if let Some(title) = found.title {
            self.titles.push((clues.clone(), file.to_owned(), title));
        }
        for (part, text, line) in found.parts {
            self.drafts.push(Draft {
                message: clues.message.clone(),
                locale: clues.locale.clone(),
                marked_default: clues.marked_default,
                part,
                text,
                file: file.to_owned(),
                line,
            });
        }
        (format, None)
    }

    fn properties(&mut self, file: &str, clues: &Clues, source: &str) {
        for (message, part, text, line) in properties::entries(source) {
            self.drafts.push(Draft {
                message,
                locale: clues.locale.clone(),
                marked_default: clues.marked_default,
                part,
                text,
                file: file.to_owned(),
                line,
            });
        }
    }

    /// Takes the texts of a table.
    fn rows(&mut self, file: &str, rows: Vec<table::Row>) -> Option<LeftAside> {
        let override_ = self.overrides.get(file);
        let (drafts, findings) = table::drafts(file, rows, override_.map(String::as_str));
        self.findings.extend(findings);
        let none = drafts.is_empty();
        self.drafts.extend(drafts);
        none.then_some(LeftAside::NoMail)
    }

    fn clues(&mut self, file: &str, path: &str) -> Clues {
        let mut clues = self.names.clues(path);
        if let Some(locale) = self.overrides.get(file) {
            clues.locale = Some(locale.trim().to_owned()).filter(|it| !it.is_empty());
            clues.folder_locale = None;
            clues.marked_default &= clues.locale.is_none();
        }
        if let (Some(name), Some(folder)) = (&clues.locale, &clues.folder_locale) {
            let finding = Finding::block("locale-named-twice").text("name", name).text("folder", folder);
            self.about(finding, file);
        }
        clues
    }

    fn doubts(&mut self, file: &str, decoded: &Decoded) {
        if decoded.lossy {
            self.about(Finding::block("characters-lost").text("encoding", decoded.encoding), file);
        } else if decoded.guessed {
            let sample = decoded.text.split_whitespace().find(|it| !it.is_ascii()).unwrap_or_default();
            let sample: String = sample.chars().take(40).collect();
            let finding = Finding::pass("encoding-guessed").text("encoding", decoded.encoding).text("sample", sample);
            self.about(finding, file);
        }
    }

    fn about(&mut self, finding: Finding, file: &str) {
        self.findings.push(finding.at(Place::file(file)));
    }

    /// Puts the templates together.
    pub(super) fn finish(mut self) -> Found<Catalogue> {
        let taken = self.pile.take();
        self.findings.extend(taken.findings);
        self.drafts.extend(taken.drafts);
        self.drafts.sort_by(|a, b| (&a.file, a.line, a.part).cmp(&(&b.file, b.line, b.part)));

        let mut templates: BTreeMap<Id, Template> = BTreeMap::new();
        let mut origins: BTreeMap<(String, Option<String>, &str), (String, u64)> = BTreeMap::new();
        let mut taken_from: BTreeMap<String, (u32, BTreeSet<Id>)> = BTreeMap::new();
        let mut repeated = BTreeSet::new();
        let mut overruled = BTreeSet::new();
        for Draft { message, locale, marked_default, part, text, file, line } in self.drafts {
            let id = (message.clone(), locale.as_deref().map(key));
            let template = templates.entry(id.clone()).or_insert_with(|| Template {
                message: message.clone(),
                locale: locale.clone(),
                layer: None,
                marked_default,
                parts: BTreeMap::new(),
                file: file.clone(),
            });
            let origin = origins.entry((id.0.clone(), id.1.clone(), part)).or_insert_with(|| (file.clone(), line));
            match template.parts.get(part) {
                None => {
                    template.parts.insert(part.to_owned(), text);
                    let counts = taken_from.entry(file).or_default();
                    counts.0 += 1;
                    counts.1.insert(id);
                }
                Some(first) if *first == text => {
                    repeated.insert(file);
                }
                Some(_) => {
                    let finding = Finding::block("two-files-disagree")
                        .text("message", message)
                        .text("first", &origin.0)
                        .number("first_line", origin.1)
                        .text("second", &file);
                    let part = Some(part.to_owned());
                    self.findings.push(finding.at(Place { locale, part, ..place(&file, line) }));
                    overruled.insert(file);
                }
            }
        }
        for (clues, file, title) in self.titles {
            let id = (clues.message, clues.locale.as_deref().map(key));
            if templates.get(&id).is_some_and(|it| !it.parts.contains_key("subject")) {
                let finding = Finding::pass("subject-from-title").text("title", title).text("message", id.0);
                self.findings.push(finding.at(Place { locale: clues.locale, ..Place::file(file) }));
            }
        }
        let templates: Vec<_> = templates.into_values().collect();
        for it in templates.iter().filter(|it| it.locale.is_none() && !it.marked_default) {
            self.findings.push(Finding::block("locale-missing").text("message", &it.message).at(Place::file(&it.file)));
        }
        for read in &mut self.read {
            if let Some((n_texts, ids)) = taken_from.get(&read.file) {
                (read.n_texts, read.n_templates) = (*n_texts, ids.len() as u32);
            } else if overruled.contains(&read.file) {
                read.left_aside.get_or_insert(LeftAside::Overruled);
            } else if repeated.contains(&read.file) {
                read.left_aside.get_or_insert(LeftAside::Repeated);
            } else if read.format != Format::Zip && !taken.used.contains(&read.file) {
                read.left_aside.get_or_insert(LeftAside::NoMail);
            }
        }
        self.read.sort_by(|a, b| a.file.cmp(&b.file));
        self.findings.sort_by(|a, b| (&a.place, &a.code).cmp(&(&b.place, &b.code)));
        Found { value: Catalogue { templates, read: self.read }, findings: self.findings }
    }
}

/// The path without endings that only name the tool (`welcome.html.erb`), and what the ending says.
fn named(path: &str) -> (&str, Format) {
    let Some((stem, ending)) = path.rsplit_once('.').filter(|(_, it)| !it.contains('/')) else {
        return (path, Format::Unknown);
    };
    let format = match ending.to_ascii_lowercase().as_str() {
        "ftl" => Format::Fluent,
        "txt" | "text" => Format::Text,
        "md" | "markdown" => Format::Markdown,
        "html" | "htm" | "xhtml" => Format::Html,
        "csv" | "tsv" | "tab" => Format::Csv,
        "xlsx" | "xlsm" => Format::Excel,
        "zip" => Format::Zip,
        "properties" => Format::Properties,
        "hbs" | "handlebars" | "liquid" | "mustache" | "gotmpl" | "tmpl" | "erb" | "j2" | "njk" => match named(stem) {
            (_, format @ (Format::Text | Format::Html | Format::Markdown)) => return (stem, format),
            _ => Format::Text,
        },
        _ => Format::Unknown,
    };
    (path, format)
}

fn is_hidden(path: &str) -> bool {
    let hidden = |it: &str| it.starts_with('.') || matches!(it, "__MACOSX" | "Thumbs.db" | "desktop.ini");
    path.split('/').any(hidden)
}
