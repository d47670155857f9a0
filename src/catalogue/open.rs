//! In: one file. Out: what it was taken for, and its texts on their way into templates; or why it was left aside.

use super::archive::Opened;
use super::encoding::{Decoded, decode};
use super::gather::Gather;
use super::included::{Dialect, Piece};
use super::names::Clues;
use super::shapes::{self, About, Taken};
use super::themes::{self, InTheme, Within};
use super::{
    Draft, FileRead, Format, LeftAside, MAX_FILE_BYTES, Syntax, gettext, keys, kratos, looks_like_html, properties,
    table, text, tree, xliff,
};
use crate::finding::{Finding, Place};

impl Gather<'_> {
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
        } else if matches!(format, Format::Excel | Format::OpenDocument) {
            let open = if format == Format::Excel { table::excel } else { table::open_document };
            if let Some(rows) = open(&opened.bytes) {
                self.rows(file, path, rows).1
            } else {
                self.about(Finding::block("workbook-broken"), file);
                Some(LeftAside::Broken)
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
            let (found, left_aside) = self.rows(file, path, table::csv(source));
            return (found.unwrap_or(Format::Csv), left_aside);
        }
        if kratos::is_sms(file) {
            return (Format::Kratos, Some(LeftAside::NoMail));
        }
        if let Some(found) = kratos::of(file) {
            return (Format::Kratos, self.of_kratos(file, found, source));
        }
        let in_theme = self.themes.place(file);
        if let Some(place) = in_theme.filter(|it| it.within == Within::Messages || it.within == Within::Settings) {
            return (Format::KeycloakTheme, self.of_theme(file, place, source));
        }
        let clues = self.clues(file, path);
        let syntax = match format {
            Format::Fluent if text::is_free_marker(source) => {
                return (Format::FreeMarker, self.free_marker(file, &clues, in_theme, source));
            }
            Format::Fluent => {
                let any = self.pile.add(file, &clues, source, &mut self.findings);
                return (format, (!any).then_some(LeftAside::Broken));
            }
            Format::Properties | Format::Json | Format::Yaml | Format::Gettext | Format::Xliff => {
                return self.structured(file, path, format, &clues, source);
            }
            Format::Html => Syntax::Html,
            Format::Markdown => Syntax::Markdown,
            _ if looks_like_html(source) => Syntax::Html,
            _ => Syntax::Plain,
        };
        let format = if syntax == Syntax::Html { Format::Html } else { format };
        let found = text::parts(source, syntax, clues.part);
        let of_auth0 = self.auth0_bodies.contains(file);
        if let (Some(title), false) = (found.title, of_auth0) {
            self.titles.push((clues.clone(), file.to_owned(), title));
        }
        let drafts = found.parts.into_iter().map(|(part, text, line)| Draft {
            marked_default: clues.marked_default,
            for_everyone: of_auth0,
            part,
            text,
            line,
            ..Draft::of(&clues.message, clues.locale.as_deref().filter(|_| !of_auth0))
        });
        let drafts = drafts.collect();
        self.take(file, Taken { drafts, ..Taken::default() });
        (if of_auth0 { Format::Auth0 } else { format }, None)
    }

    /// Files that hold several texts by keys, or a platform's own export.
    fn structured(
        &mut self,
        file: &str,
        path: &str,
        format: Format,
        clues: &Clues,
        source: &str,
    ) -> (Format, Option<LeftAside>) {
        let about = About { clues, path, format };
        let taken = match format {
            Format::Json => match tree::json(source) {
                Ok(tree) => shapes::read(&tree, &about),
                Err(finding) => {
                    self.take(file, Taken { findings: vec![*finding], ..Taken::default() });
                    return (format, Some(LeftAside::Broken));
                }
            },
            Format::Yaml => {
                let (tree, stopped) = tree::yaml(source);
                let mut taken = shapes::read(&tree, &about);
                taken.findings.extend(stopped);
                taken
            }
            Format::Gettext => gettext::texts(source, clues),
            Format::Xliff => xliff::texts(source, clues),
            _ => {
                let mut taken = Taken::default();
                for (key, (value, line)) in properties::pairs(source) {
                    if let Some((message, part)) = keys::split(&key) {
                        let draft = Draft {
                            marked_default: clues.marked_default,
                            ..Draft::of(&message, clues.locale.as_deref())
                        };
                        taken.keyed.push(draft.says_part(part, value).on(line));
                    }
                }
                taken
            }
        };
        let found = taken.format.unwrap_or(format);
        let nothing = taken.drafts.is_empty() && taken.keyed.is_empty();
        let stops = ["file-syntax", "nested-too-deep", "aliases-expand"];
        let is_broken = nothing && taken.findings.iter().any(|it| stops.contains(&it.code.as_ref()));
        self.take(file, taken);
        (found, is_broken.then_some(LeftAside::Broken))
    }

    /// The texts of a theme in one language, or its settings.
    fn of_theme(&mut self, file: &str, place: InTheme, source: &str) -> Option<LeftAside> {
        if place.within == Within::Settings {
            self.used.insert(file.to_owned());
            return None;
        }
        let said = self.overrides.get(file).cloned();
        let locale = said.or_else(|| themes::locale(file));
        let mut taken = Taken::default();
        for (key, (value, line)) in properties::pairs(source) {
            if let Some((message, part)) = keys::of_keycloak(&key) {
                let draft = Draft::of(&message, locale.as_deref()).says(part, value).on(line);
                taken.drafts.push(Draft { layer: Some(themes::LAYER), rank: place.rank, ..draft });
            }
        }
        if place.is_shipped {
            taken.findings.push(Finding::block("texts-of-the-system").text("system", "Keycloak"));
        }
        self.take(file, taken);
        None
    }

    /// A file without language: what wraps a mail's texts, or what several of these take in.
    fn free_marker(&mut self, file: &str, clues: &Clues, place: Option<InTheme>, source: &str) -> Option<LeftAside> {
        let rank = place.map_or(0, |it| it.rank);
        if source.contains("<#nested") || (place.is_some() && themes::message(file) == "template") {
            let (file, source) = (file.to_owned(), source.to_owned());
            self.pieces.push(Piece { file, source, dialect: Dialect::FreeMarker, rank });
            return Some(LeftAside::TakenIn);
        }
        let is_html = match place {
            Some(place) => place.within == Within::Html,
            None => file.split('/').any(|it| it == "html") || looks_like_html(source),
        };
        let text = source.trim_matches(['\n', '\u{feff}']);
        let draft = match (place, clues.locale.as_deref().filter(|_| !self.overrides.contains_key(file))) {
            (None, Some(locale)) => Draft::of(&clues.message, Some(locale)),
            (None, None) => Draft::for_everyone(&clues.message),
            (Some(_), _) => Draft { layer: Some(themes::LAYER), rank, ..Draft::for_everyone(&themes::message(file)) },
        };
        let draft = draft.says(if is_html { "html" } else { "text" }, text).on(1);
        self.take(file, Taken { drafts: vec![draft], ..Taken::default() });
        None
    }

    fn of_kratos(&mut self, file: &str, found: kratos::OfKratos, source: &str) -> Option<LeftAside> {
        if found.is_taken_in {
            let (file, source) = (file.to_owned(), source.to_owned());
            self.pieces.push(Piece { file, source, dialect: Dialect::Go, rank: 0 });
            return Some(LeftAside::TakenIn);
        }
        let draft = Draft::for_everyone(&found.message).says(found.part, source.trim_matches('\n')).on(1);
        self.take(file, Taken { drafts: vec![draft], ..Taken::default() });
        None
    }

    /// Takes the texts of a table.
    fn rows(&mut self, file: &str, path: &str, rows: Vec<table::Row>) -> (Option<Format>, Option<LeftAside>) {
        let said = self.overrides.get(file).cloned();
        let clues = self.names.clues(path);
        let taken = table::drafts(rows, said.as_deref(), &clues.message);
        let (format, nothing) = (taken.format, taken.drafts.is_empty() && taken.keyed.is_empty());
        self.take(file, taken);
        (format, nothing.then_some(LeftAside::NoMail))
    }

    /// Keeps what was taken from a file, and says for all of it from which.
    fn take(&mut self, file: &str, taken: Taken) {
        let said = self.overrides.get(file).map(|it| it.trim()).filter(|it| !it.is_empty());
        for finding in taken.findings {
            let place = Place { file: Some(file.to_owned()), ..finding.place.clone() };
            self.findings.push(finding.at(place));
        }
        for (drafts, is_keyed) in [(taken.drafts, false), (taken.keyed, true)] {
            for mut draft in drafts {
                file.clone_into(&mut draft.file);
                if draft.for_everyone || (draft.marked_default && draft.locale.is_none()) {
                    draft.language = said.map(str::to_owned);
                } else if draft.locale.is_none() {
                    draft.locale = said.map(str::to_owned);
                }
                if draft.text.source.len() > MAX_FILE_BYTES {
                    let finding = Finding::block("text-too-large").text("message", draft.message);
                    self.about(finding.number("limit_kb", (MAX_FILE_BYTES >> 10) as u64), file);
                    continue;
                }
                (if is_keyed { &mut self.keyed } else { &mut self.drafts }).push(draft);
            }
        }
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

    pub(super) fn about(&mut self, finding: Finding, file: &str) {
        self.findings.push(finding.at(Place::file(file)));
    }
}

/// The path without endings that only name the tool (`welcome.html.erb`), and what the ending says.
pub(super) fn named(path: &str) -> (&str, Format) {
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
        "ods" => Format::OpenDocument,
        "zip" | "jar" => Format::Zip,
        "properties" => Format::Properties,
        "json" => Format::Json,
        "yml" | "yaml" => Format::Yaml,
        "po" | "pot" => Format::Gettext,
        "xlf" | "xliff" => Format::Xliff,
        "hbs" | "handlebars" | "liquid" | "mustache" | "gotmpl" | "tmpl" | "erb" | "j2" | "njk" => match named(stem) {
            (_, format @ (Format::Text | Format::Html | Format::Markdown)) => return (stem, format),
            _ => Format::Text,
        },
        _ => Format::Unknown,
    };
    (path, format)
}

fn is_hidden(path: &str) -> bool {
    let hidden = |it: &str| it.starts_with('.') || matches!(it, "__MACOSX" | "META-INF" | "Thumbs.db" | "desktop.ini");
    path.split('/').any(hidden)
}
